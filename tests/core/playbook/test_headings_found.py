"""What stands for a heading, and what a heading does not lose to a word or a date in it."""

import pytest

from golive.core.document.values import Anchor, Unit
from golive.core.playbook.model import ItemKind, Side
from golive.core.playbook.read import read_playbook


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{body}\n".encode())


def kinds(playbook):
    titles = {item.key: item.title for item in playbook.items}
    return [
        (item.kind, item.title, titles.get(item.parent or "", "")) for item in playbook.items
    ]


def test_bold_line_with_a_length_in_brackets_is_a_heading():
    playbook = read(
        "## Week 3: Learn\n\n**Day 1: Admin training** (4 hours)\n- Shelf labels\n- Stock counts\n\n**Day 2: Review meeting** (60 minutes)\n- **Attendees**: CSM, Sponsor\n- **Agenda**:\n  1. Results (10 min)\n"
    )

    assert kinds(playbook) == [
        (ItemKind.TRAINING, "Admin training", ""),
        (ItemKind.TOPIC, "Shelf labels", "Admin training"),
        (ItemKind.TOPIC, "Stock counts", "Admin training"),
        (ItemKind.MEETING, "Review meeting", ""),
        (ItemKind.AGENDA_POINT, "Results", "Review meeting"),
    ]
    meeting = playbook.items[3]
    assert (meeting.window.start, meeting.window.end) == (15, 15)
    assert [party.role for party in meeting.participants] == ["CSM", "Sponsor"]


def test_lines_that_count_weeks_above_lists_are_headings():
    playbook = read(
        "## Phases\n\nWeek 0 — Start\n- Goals and people\n\nWeek 1 — Stock\n- Count the shelves\n- Racks, labels\n"
    )

    assert [(step.title, step.window.start) for step in playbook.steps] == [
        ("Start", 1),
        ("Stock", 2),
    ]
    assert [item.title for item in playbook.items] == [
        "Goals and people",
        "Count the shelves",
        "Racks, labels",
    ]


def test_single_line_with_a_week_above_a_list_stays_a_paragraph():
    playbook = read("## Step 1: Start\n\nWeek 1 is for this\n- Count the shelves\n")

    assert [step.title for step in playbook.steps] == ["Start"]


def test_property_below_a_group_is_the_groups():
    playbook = read(
        "## Phase 1: Start (Weeks 1-4)\n\n### Week 1: Open\n**Responsible:** Customer Success Manager\n\n- [ ] Hold the kickoff\n\n### Week 2: Build\n**Responsible:** IT team\n\n- [ ] Build the racks\n- [ ] Paint (Owner: Sponsor)\n\n#### Walls\n\n- [ ] Hang the shelves\n\n### Week 3: Close\n\n- [ ] Lock up\n"
    )

    assert playbook.steps[0].owner is None
    assert [item.owner and item.owner.role for item in playbook.items] == [
        "Customer Success Manager",
        "IT team",
        "Sponsor",
        "IT team",
        None,
    ]


@pytest.mark.parametrize(
    ("heading", "number", "title"),
    [
        ("Ablauf 02.03.2026 (Montag)", None, "Ablauf 02.03.2026 (Montag)"),
        ("Phase 2: Umzug 3.4.2026", 2, "Umzug 3.4.2026"),
        ("1️⃣ Umzug", 1, "Umzug"),
        ("**2️⃣ Umzug**", 2, "Umzug"),
        ("🔟 Umzug", 10, "Umzug"),
    ],
)
def test_date_in_a_heading_is_no_number_and_a_keycap_is_one(heading, number, title):
    playbook = read(f"## {heading}\n\n- [ ] Regale aufbauen\n", "de")

    assert [(step.number, step.title) for step in playbook.steps] == [(number, title)]


def test_dates_of_neighbouring_headings_count_no_steps():
    playbook = read(
        "## Ablauf 02.03.2026\n\n- [ ] A\n\n## Ablauf 03.03.2026\n\n- [ ] B\n", "de"
    )

    assert [step.title for step in playbook.steps] == [
        "Ablauf 02.03.2026",
        "Ablauf 03.03.2026",
    ]


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("T - 2 Wochen bis T - 1 Tag", -14, -1),
        ("T = 0", 0, 0),
        ("T + 1 Woche bis T + 4 Wochen", 7, 28),
    ],
)
def test_countdown_with_spaces_is_a_window(said, start, end):
    playbook = read(f"## Phase 1: Umzug ({said})\n\n- [ ] Regale aufbauen\n", "de")

    window = playbook.steps[0].window
    assert (window.unit, window.start, window.end) == (Unit.DAY, start, end)
    assert window.anchor is Anchor.GO_LIVE
    assert playbook.steps[0].title == "Umzug"


@pytest.mark.parametrize(
    ("language", "word"), [("de", "Vorbereitung"), ("pt", "Preparação"), ("es", "Preparación")]
)
def test_preparation_is_work_like_any_other(language, word):
    playbook = read(f"## 1. {word}\n\n- A\n\n## 2. Start\n\n- B\n", language)

    assert [step.number for step in playbook.steps] == [1, 2]
    assert {item.kind for item in playbook.items} == {ItemKind.TASK}


def test_timed_section_of_a_series_is_a_step_whatever_its_word():
    playbook = read(
        "## 1. Intro (5 min)\n\n- Both teams\n\n## 2. Scope (10 min)\n\n- Agree the scope\n\n## 3. Plans (5 min)\n\n- Ask\n"
    )

    assert [step.number for step in playbook.steps] == [1, 2, 3]


def test_numbered_overview_without_a_time_stays_guidance():
    playbook = read(
        "## 1. Overview\n\n- Two halls\n- Three doors\n\n## 2. Start\n\n- Open the doors\n"
    )

    assert [step.number for step in playbook.steps] == [2]
    assert Side.VENDOR not in {item.owner for item in playbook.items}


def test_bold_line_that_heads_nothing_is_a_remark():
    playbook = read(
        "## Step 1: Start\n\n**Checks**\n\n- [ ] Call\n\n**All done!**\n\n## Step 2: Use\n\n- [ ] Sit\n\n**The end**\n"
    )

    assert [step.title for step in playbook.steps] == ["Start", "Use"]
    groups = [group.title for step in playbook.steps for group in step.groups]
    assert groups == ["Checks", None]
    assert not playbook.coverage.not_understood


@pytest.mark.parametrize(("rule", "numbers"), [("-" * 60, [1, 2]), ("-" * 600, [None, None])])
def test_number_far_behind_a_drawn_rule_counts_no_sections(rule, numbers):
    """Beyond 500 characters a heading is kept as it is written."""
    playbook = read(
        f"## {rule} Visit 1: Open\n\n- [ ] Call\n\n## {rule} Visit 2: Use\n\n- [ ] Sit\n"
    )

    assert [step.number for step in playbook.steps] == numbers
    assert [step.title.split()[-1] for step in playbook.steps] == ["Open", "Use"]
    assert [item.title for item in playbook.items] == ["Call", "Sit"]
