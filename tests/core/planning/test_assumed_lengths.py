"""How long phases take by their headings, and the lengths that a plan takes for want of any."""

import pytest
from planning_cases import compiled

from golive.core.playbook.read import read_playbook

PHASES = (
    "# Fleet\n\n**Phase 1: Start**\n\n- Find the vans\n\n"
    "**Phase 2: Survey (2-4 weeks)**\n\n- Count the vans\n- Weigh the vans\n\n"
    "**Phase 3: Training (1 week)**\n\n- Night drivers\n- Day drivers\n\n"
    "**Phase 4: Launch**\n\n- Switch the radio on\n"
)


def days(plan):
    return [[task.duration_days for task in phase.tasks] for phase in plan.phases]


def said(plan, code):
    return [found for found in plan.diagnostics if found.code == code]


def listed(count: int) -> str:
    return "# Fleet\n\n## Vans\n\n" + "".join(
        f"- [ ] Van {at} counted\n" for at in range(count)
    )


def test_phase_takes_as_long_as_its_heading_says():
    plan = compiled(PHASES)

    assert days(plan) == [[1], [5, 5], [2, 3], [1]]
    assert [(found.line, found.params["length"]) for found in said(plan, "PL346")] == [
        (7, "2 to 4 weeks"),
        (12, "1 week"),
    ]


def test_training_of_weeks_is_a_phase_and_its_lines_are_tasks():
    playbook = read_playbook(PHASES.encode())

    assert [item.kind.value for item in playbook.items] == ["task"] * 6
    assert [step.title for step in playbook.steps] == ["Start", "Survey", "Training", "Launch"]


def test_training_of_an_hour_stays_a_session_and_gives_its_phase_no_length():
    playbook = read_playbook(
        b"# Fleet\n\n## Step 1: Driver training (60 minutes)\n\n**Topics:**\n\n- Radio\n- Brakes\n"
    )

    assert [item.kind.value for item in playbook.items] == ["training", "topic", "topic"]
    assert playbook.steps[0].duration is None


def test_more_tasks_than_days_of_a_phase_share_the_days():
    tasks = "".join(f"- Check van {at}\n" for at in range(7))

    plan = compiled(
        f"# Fleet\n\n## Phase 1: Survey (1 week)\n\n{tasks}\n## Phase 2: End\n\n- Go\n"
    )

    first = plan.phases[0]
    assert (first.ends_on - first.starts_on).days == 4


def test_window_of_a_heading_counts_ahead_of_a_length():
    plan = compiled("# Fleet\n\n## Phase 1: Survey (Weeks 1-2)\n\n- Count the vans\n")

    assert plan.phases[0].length is None
    assert not said(plan, "PL346")


@pytest.mark.parametrize(
    "heading", ["Typical timelines", "How long it takes", "Durations by customer size"]
)
def test_how_long_it_usually_takes_is_no_task(heading):
    lines = "- **Small fleet**: 2-4 weeks\n- **Large fleet**: 6-12 months\n"

    playbook = read_playbook(f"{PHASES}\n## {heading}\n\n{lines}".encode())

    assert len(playbook.items) == 6
    assert playbook.diagnostics == ()


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("de", "Typische Dauer"),
        ("fr", "Durées habituelles"),
        ("es", "Plazos habituales"),
        ("pt", "Prazos típicos"),
    ],
)
def test_how_long_it_usually_takes_is_no_task_in_any_language(language, heading):
    week = {"de": "Wochen", "fr": "semaines", "es": "semanas", "pt": "semanas"}[language]

    playbook = read_playbook(
        f"---\nlang: {language}\n---\n# X\n\n## {heading}\n\n- A: 2-4 {week}\n- B: 6 {week}\n".encode()
    )

    assert playbook.items == ()


def test_many_tasks_without_any_length_are_said_once_with_their_days():
    plan = compiled(listed(6))

    assert [(found.line, found.params) for found in said(plan, "PL345")] == [
        (5, {"count": 6, "days": "6 working days"})
    ]


@pytest.mark.parametrize(
    "text",
    [
        listed(4),
        listed(6).replace("## Vans", "## Week 1: Vans"),
        listed(6).replace("counted", "counted (2 days)"),
        listed(6).replace("- [ ]", "- [x]"),
    ],
)
def test_few_tasks_and_tasks_with_a_window_a_length_or_a_tick_are_not_said(text):
    assert not said(compiled(text), "PL345")


def test_training_of_a_day_stays_a_session():
    playbook = read_playbook(
        b"# Fleet\n\n## Module 1: Drivers (1 day)\n\n**Topics:**\n\n- Radio\n- Brakes\n"
    )

    assert playbook.items[0].kind.value == "training"
