"""Windows of headings that only the headings around them make plain."""

import pytest

from golive.core.document.values import Anchor, Unit
from golive.core.playbook.lint import lint
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook
from tests.core.playbook.test_lint_rules import TODAY


def read(body: str):
    return read_playbook(f"# Guide\n\n{body}\n".encode())


def days(window):
    assert window.unit is Unit.DAY
    return window.start, window.end


def codes(playbook):
    return [found.code for found in playbook.diagnostics]


def test_days_below_a_week_are_days_of_that_week():
    playbook = read(
        "## Phase 2: Build (Weeks 2-3)\n\n### Week 3: Stock\n\n**Day 1-3: Count**\n\n- Count the shelves\n\n#### Day 4: Check\n\n- Compare the sums\n"
    )

    assert [days(item.window) for item in playbook.items] == [(14, 16), (17, 17)]
    assert codes(playbook) == ["PB014", "PB014"]


def test_day_of_an_item_below_a_week_is_a_day_of_that_week():
    playbook = read("## Week 2: Stock\n\n- Day 3: Count the shelves\n- Order the racks\n")

    assert days(playbook.items[0].window) == (9, 9)
    assert playbook.items[1].window.unit is Unit.WEEK
    assert codes(playbook) == ["PB014"]


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("Week 2", "Days 8-14", (8, 14)),
        ("Week 2", "Day 7", (13, 13)),
        ("Week 1", "Day 0", (0, 0)),
        ("Weeks 1-4", "Day 10", (10, 10)),
        ("Week 3", "Day 12", (12, 12)),
        ("Month 2", "Days 1-5", (30, 34)),
    ],
)
def test_days_that_lie_in_the_outer_window_mean_themselves(outer, inner, expected):
    playbook = read(f"## {outer}: Stock\n\n### {inner}: Count\n\n- Count the shelves\n")

    assert days(playbook.items[0].window) == expected


def test_days_of_a_week_do_not_make_a_document_count_from_day_1():
    playbook = read(
        "## Week 2: Stock\n\n### Day 1: Count\n\n- Count the shelves\n\n## Week 3: Move\n\n- Move in\n"
    )

    assert days(playbook.items[0].window) == (7, 7)
    assert "PB012" not in codes(playbook)


def test_window_after_the_launch_that_begins_again_counts_from_there():
    playbook = read(
        "## Phase 1: Build (Weeks 1-4)\n\n- Lay the floor\n\n## Post-launch care (Days 1-30)\n\n- Walk the floor\n"
    )

    window = playbook.steps[1].window
    assert (days(window), window.anchor) == ((1, 30), Anchor.GO_LIVE)
    assert codes(playbook) == ["PB015"]


def test_weeks_after_the_launch_that_go_on_counting_stay_with_the_contract():
    playbook = read(
        "## Phase 1: Build (Weeks 1-4)\n\n- Lay the floor\n\n## Post-launch care (Weeks 4-8)\n\n- Walk the floor\n"
    )

    assert playbook.steps[1].window.anchor is Anchor.CONTRACT
    assert codes(playbook) == ["QT003"]


def test_day_before_day_0_counts_from_the_same_day():
    playbook = read(
        "## Day -1 - Tour\n\n- Show the hall\n\n## Day 0 - Start\n\n- Open the doors\n\n## Day 3 - Check\n\n- Look around\n"
    )

    assert [step.window.anchor for step in playbook.steps] == [Anchor.CONTRACT] * 3
    assert [days(step.window) for step in playbook.steps] == [(-1, -1), (0, 0), (3, 3)]


def test_weeks_before_the_kickoff_count_back_from_it():
    playbook = read(
        "## Pre-kickoff (Week -2 to -1)\n\n- Send the form (Day -10)\n\n## Phase 1: Start (Week 1)\n\n- Hold the kickoff\n"
    )

    assert [item.window.anchor for item in playbook.items] == [Anchor.KICKOFF, Anchor.CONTRACT]
    assert days(playbook.items[0].window) == (-10, -10)


def test_days_counted_down_to_the_launch_stay_with_it():
    playbook = read(
        "## Phase 1: Build (Week 1)\n\n- Lay the floor\n\n## Day -3 - Dress rehearsal\n\n- Walk through\n"
    )

    assert playbook.steps[1].window.anchor is Anchor.GO_LIVE


def test_week_0_is_the_week_of_the_anchor():
    playbook = read(
        "## Week 0: Start\n\n- Open the doors\n\n## Week 1: Build\n\n- Lay the floor\n\n### Day 2: Check\n\n- Look around\n"
    )

    assert [(step.window.start, step.window.end) for step in playbook.steps] == [(1, 1), (2, 2)]
    assert "PB017" in codes(playbook)


def test_explicit_day_beats_a_rhythm_in_a_name():
    playbook = read(
        "## First 30 days after launch\n\n- Day 14: First weekly report\n- Day 30: Full monthly review\n- Weekly call with the sponsor\n"
    )

    assert [item.kind for item in playbook.items] == [
        ItemKind.TASK,
        ItemKind.TASK,
        ItemKind.CADENCE,
    ]


@pytest.mark.parametrize(
    ("line", "amount"),
    [
        ("- 30-day business review meeting", None),
        ("- 90-day review with the sponsor", None),
        ("- 60-day roadmap", None),
        ("- 2-hour workshop with the sponsor", 2),
        ("- 3-day data load", 3),
        ("- Load the data (30 days)", 30),
    ],
)
def test_days_in_the_name_of_a_review_are_no_length(line, amount):
    playbook = read(f"## Phase 1: Care\n\n{line}\n")
    duration = playbook.items[0].duration

    assert (duration.amount if duration else None) == amount


def test_days_of_the_second_week_of_a_document_with_week_0_follow_it():
    playbook = read(
        "## Week 0: Start\n\n- Open the doors\n\n## Week 1: Build\n\n### Day 2: Check\n\n- Look around\n"
    )

    assert days(playbook.items[1].window) == (8, 8)


def test_what_follows_a_window_that_counts_from_the_launch_goes_on_from_there():
    playbook = read(
        "## Phase 1: Build (Weeks 1-4)\n\n- Lay the floor\n\n## Post-launch care (Days 1-30)\n\n- Walk the floor\n\n## Phase 3: Growth (Days 31-90)\n\n- Add a hall\n"
    )

    assert playbook.steps[2].window.anchor is Anchor.GO_LIVE


def test_parts_of_a_90_day_plan_keep_their_numbers():
    playbook = read(
        "## Phase 1: Floor (Days 1-30)\n\n- Lay it\n\n## Phase 2: Walls (Days 31-60)\n\n- Build them\n\n## Phase 3: Roof (Days 61-90)\n\n- Close it\n"
    )

    assert [step.number for step in playbook.steps] == [1, 2, 3]


def test_weeks_beside_days_may_differ_by_less_than_a_week():
    playbook = read(
        "## Phase 2: Walls (Days 31-60)\n\n### Week 5-6: Bricks\n\n- Lay bricks\n\n### Week 9-10: Paint\n\n- Paint\n"
    )
    found = [found for found in lint(playbook, TODAY) if found.code == "LN032"]

    assert [found.line for found in found] == [9]


def test_weeks_below_a_part_after_the_launch_count_from_there():
    playbook = read(
        "## Week 0: Start\n\n- Open the doors\n\n## Phase 1: Build (Weeks 1-4)\n\n- Lay the floor\n\n## Post-launch care (Days 1-30)\n\n### Week 1 (Days 1-7): Walk\n\n- Walk the floor\n"
    )

    window = playbook.items[2].window
    assert (window.unit, window.start, window.anchor) == (Unit.WEEK, 1, Anchor.GO_LIVE)


def test_windows_below_a_section_after_the_launch_count_from_there():
    playbook = read(
        "## Phase 1: Build (Weeks 0-4)\n\n- Lay the floor\n\n## Phase 2: Post-launch care (Days 1-30)\n\n"
        "### Week 1 (Days 1-7): Close\n\n- Walk the floor\n\n### Days 8-30: Loose\n\n- Call\n\n"
        "## Phase 3: Growth (Days 31-90)\n\n### Month 2: More\n\n- Add a hall\n"
    )

    care, growth = playbook.steps[1:]
    windows = [group.window for step in (care, growth) for group in step.groups if group.title]
    assert {window.anchor for window in windows} == {Anchor.GO_LIVE}
    assert [(window.start, window.end) for window in windows] == [(1, 1), (8, 30), (2, 2)]
    assert {item.window.anchor for item in playbook.items[1:]} == {Anchor.GO_LIVE}


def test_window_beyond_a_section_after_the_launch_keeps_its_own_anchor():
    playbook = read(
        "## Phase 1: Build (Weeks 1-4)\n\n- Lay the floor\n\n## Week 1 after the launch\n\n"
        "### Week 9: Look back\n\n- Walk the floor\n"
    )

    assert playbook.steps[1].groups[-1].window.anchor is Anchor.CONTRACT


LENGTHS = "# Guide\n\n{0}\n\n- Measure the shop\n- Draw it\n\n{1}\n\n- Evening course\n- Morning course\n\n{2}\n\n- Open it\n"


@pytest.mark.parametrize(
    ("heads", "windows"),
    [
        (
            [
                "**Phase 1: Look (2-4 weeks)**",
                "**Phase 2: Training (3 weeks)**",
                "**Phase 3: Open (1-2 weeks)**",
            ],
            [(Unit.WEEK, 1, 2), (Unit.WEEK, 3, 5), (Unit.WEEK, 6, 6)],
        ),
        (
            ["## 1. Look (3 days)", "## 2. Training (1 week)", "## 3. Open (2 days)"],
            [(Unit.DAY, 0, 2), (Unit.DAY, 3, 9), (Unit.DAY, 10, 11)],
        ),
        (
            ["## 1. Look (10 working days)", "## 2. Training (1 week)", "## 3. Open (2 days)"],
            [(Unit.WEEK, 1, 2), (Unit.WEEK, 3, 3), (Unit.DAY, 21, 22)],
        ),
        (
            ["## Step 1: Look (2 weeks)", "## Step 2: Training", "## Step 3: Open (1 week)"],
            [(Unit.WEEK, 1, 2), None, None],
        ),
        (["## 1. Look (30 min)", "## 2. Training (45 min)", "## 3. Open (1 hour)"], [None] * 3),
        (["## Step 1: Look", "## Step 2: Training (2 weeks)", "## Step 3: Open"], [None] * 3),
    ],
)
def test_lengths_of_numbered_steps_follow_each_other(heads, windows):
    playbook = read_playbook(LENGTHS.format(*heads).encode())

    found = [step.window for step in playbook.steps]
    assert [each and (each.unit, each.start, each.end) for each in found] == windows
    said = [each.code for each in playbook.diagnostics if each.code == "PB041"]
    assert len(said) == len([each for each in windows if each])


def test_step_that_lasts_weeks_is_no_training_session():
    heads = [
        "## Phase 1: Look (2 weeks)",
        "## Phase 2: Training (2-4 weeks)",
        "## Phase 3: Open (1 week)",
    ]
    playbook = read_playbook(LENGTHS.format(*heads).encode())

    assert {item.kind for item in playbook.items} == {ItemKind.TASK}


def test_window_beside_a_length_wins():
    heads = [
        "## Phase 1: Look (2 weeks)",
        "## Phase 2: Training (Week 6)",
        "## Phase 3: Open (1 week)",
    ]
    playbook = read_playbook(LENGTHS.format(*heads).encode())

    assert [step.window and step.window.start for step in playbook.steps] == [1, 6, 7]
