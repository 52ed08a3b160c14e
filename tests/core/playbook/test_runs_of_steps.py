"""Headings that stand in a run of numbers or windows are steps, whatever nouns they hold."""

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

TITLES = [
    "Tools",
    "Resources",
    "Metrics & Dashboards",
    "Documentation",
    "Policies",
    "Overview",
    "Communication",
    "Account & Team",
    "Roles & Permissions",
    "Risk Management",
]


def read(body: str):
    return read_playbook(f"# Guide\n\n{body}\n".encode())


def kinds(playbook):
    return [item.kind for item in playbook.items]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", ["## {}. {}", "## Day {} — {}", "## {}) {}", "## Step {}: {}"])
def test_section_between_two_steps_of_a_run_is_a_step(form, title):
    middle = form.format(2, title)
    playbook = read(
        f"{form.format(1, 'Start')}\n\n- [ ] Open the shop\n\n{middle}\n\n- Set up the till\n"
        f"- Import the prices\n\n{form.format(3, 'End')}\n\n- [ ] Close the shop\n"
    )

    assert len(playbook.steps) == 3
    assert kinds(playbook) == [ItemKind.TASK] * 4
    assert {item.step for item in playbook.items[1:3]} == {playbook.steps[1].key}


def test_numbered_section_with_a_length_is_a_step_at_the_end_of_a_run_too():
    playbook = read(
        "### 1. Hello (5 minutes)\n\n- Say hello\n\n### 2. Resources (10 minutes)\n\n- Price list\n"
    )

    assert [step.title for step in playbook.steps] == ["Hello", "Resources"]
    assert kinds(playbook) == [ItemKind.TASK] * 2


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Success metrics", "- Orders: 40 a day"),
        ("Resources", "- [Price list](https://example.org/prices)"),
        ("Escalation", "- Call the shift lead within 2 hours"),
    ],
)
def test_chapter_at_the_end_of_a_run_keeps_its_role(title, line):
    playbook = read(
        f"## 1. Start\n\n- [ ] Open the shop\n\n## 2. End\n\n- [ ] Close the shop\n\n## 3. {title}\n\n{line}\n"
    )

    assert [step.title for step in playbook.steps] == ["Start", "End"]


def test_links_between_two_steps_stay_resources():
    playbook = read(
        "## 1. Start\n\n- [ ] Open the shop\n\n## 2. Resources\n\n- [Prices](https://example.org/p)\n\n"
        "## 3. End\n\n- [ ] Close the shop\n"
    )

    assert [step.title for step in playbook.steps] == ["Start", "End"]
    assert len(playbook.resources) == 1


def test_what_recurs_in_a_numbered_step_of_a_rhythm_stays_a_cadence():
    playbook = read(
        "## 1. Start\n\n- [ ] Open the shop\n\n## 2. Daily rhythm\n\n- Check the till daily\n"
        "- Order the flour\n\n## 3. End\n\n- [ ] Close the shop\n"
    )

    assert len(playbook.steps) == 3
    assert kinds(playbook)[1:3] == [ItemKind.CADENCE, ItemKind.TASK]


DRAWN = (
    "# Guide\n\n## Phase 1: Dig (Weeks 1-2)\n\n- [ ] Dig the hole\n\n## Phase 2: Fill (Weeks 3-4)\n\n"
    "- [ ] Fill the hole\n\n## Picture\n\n### {first}: Digging\n\n{below}\n\n### Weeks 3-4: Filling\n\n"
    "```\n3 ----\n4 ------\n```\n"
)


def test_heading_that_draws_the_window_of_a_step_again_is_no_step():
    playbook = read_playbook(
        DRAWN.format(first="Weeks 1-2", below="```\n1 ====\n2 ==\n```").encode()
    )

    assert [step.title for step in playbook.steps] == ["Dig", "Fill"]
    assert "LN029" not in [found.code for found in playbook.diagnostics]


def test_heading_with_work_or_a_window_of_its_own_stays_a_step():
    for first, below in (("Weeks 1-2", "- [ ] Fence it"), ("Week 5", "```\n5 ====\n```")):
        playbook = read_playbook(DRAWN.format(first=first, below=below).encode())

        assert [step.title for step in playbook.steps] == ["Dig", "Fill", "Digging"]


CHAPTERS = (
    "## 1) Preconditions\n\n- Flour is there\n\n## 2) Daily routine\n\n- Check the oven\n\n"
    "## 3) {title}\n\n{lines}\n\n## 4) Closing\n\n- Clean the oven\n\n## 5) Exit criteria\n\n- A week without smoke\n"
)


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Mandatory KPIs during the pilot", "- Loaves sold\n- Late loaves"),
        ("Stop/Abort criteria", "- Smoke\n- No flour for a day"),
        ("Contingency scenarios", "- Oven is cold\n- Baker is ill"),
        (
            "Contingency scenarios",
            "| Scenario | Immediate action | Owner |\n|---|---|---|\n| Cold oven | Call Ann | CSM |",
        ),
        ("Evidence", "- `bread.json`\n- book of loaves"),
        ("Evidence artifacts", "- `bread.json`\n- book of loaves"),
        ("Objective", "- Good bread for all\n- Happy guests"),
        ("Launch overview", "- **Scope:** Bread for all guests\n- **Main goals:** No smoke"),
    ],
)
def test_numbered_chapter_that_is_no_work_by_its_words_and_lines_is_no_step(title, lines):
    playbook = read(CHAPTERS.format(title=title, lines=lines))

    assert title not in {step.title for step in playbook.steps}
    tasks = [item.title for item in playbook.items if item.kind is ItemKind.TASK]
    assert tasks == ["Check the oven", "Clean the oven"]


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Evidence", "- Collect the bills\n- Send them to Ann"),
        ("Objective", "- Agree the aim\n- Write it down"),
        ("Launch overview", "- [ ] Draw the map\n- [ ] Hang it up"),
    ],
)
def test_numbered_chapter_with_work_in_it_stays_a_step(title, lines):
    playbook = read(CHAPTERS.format(title=title, lines=lines))

    assert title in {step.title for step in playbook.steps}
    assert len([item for item in playbook.items if item.kind is ItemKind.TASK]) == 4


@pytest.mark.parametrize(
    "title", ["Rollback triggers & procedure", "Stop criteria", "Contingency scenarios"]
)
def test_numbered_way_back_is_no_step_though_it_gives_orders(title):
    playbook = read(CHAPTERS.format(title=title, lines="1. Close the shop\n2. Call the owner"))

    assert title not in {step.title for step in playbook.steps}
    assert "Close the shop" not in {item.title for item in playbook.items}
