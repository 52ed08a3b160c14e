"""Order that the document implies: a few links for many boxes, and the dates of all of them."""

from datetime import date, timedelta

import pytest
from planning_cases import MONDAY, book, codes, compiled

from golive.core.planning.calendars import plan_calendars
from golive.core.planning.changes import SetTask, TaskField
from golive.core.planning.facts import read_facts
from golive.core.planning.model import TaskStatus
from golive.core.planning.scenario import scenario
from golive.core.scheduling.work_calendar import work_calendars

DAY = timedelta(days=1)


def boxes(count, owner=""):
    return "".join(f"- [ ] Prepare part {at} of the site{owner}\n" for at in range(count))


def plan_of(first, second=0, owner=""):
    return (
        f"# P\n\n## Phase 1: Prepare (Week 1-2)\n\n{boxes(first, owner)}"
        f"\n## Phase 2: Build (Week 3-4)\n\n{boxes(second).replace('Prepare', 'Build')}"
        "\n## Phase 3: Launch (Week 5)\n\n- [ ] Go live\n- [ ] Open the doors\n"
    )


def links_of(plan):
    return sum(len(task.links) for task in plan.tasks)


@pytest.mark.parametrize("second", [0, 1000])
def test_links_grow_with_the_tasks_and_not_with_their_square(second):
    plan = compiled(plan_of(2000, second))

    assert links_of(plan) <= 3 * len(tuple(plan.tasks))


def test_two_thousand_boxes_lie_on_the_days_of_their_window():
    plan = compiled(plan_of(2000))

    days = [MONDAY + DAY * at for at in (0, 1, 2, 3, 4, 7, 8, 9, 10, 11)]
    expected = [days[at * 10 // 2000] for at in range(2000)]
    assert [task.due_on for task in plan.phases[0].tasks] == expected
    assert plan.go_live.forecast_on == date(2026, 3, 30)


def test_what_follows_many_waits_for_each_of_them():
    plan = compiled(plan_of(300, 300))

    for number in (270, 271, 299):
        late = plan.phases[0].tasks[number]
        pinned = SetTask(late.key, TaskField.PINNED_DUE_ON, None, date(2026, 3, 25))
        moved = scenario(plan, [pinned]).plan
        assert min(task.starts_on for task in moved.phases[1].tasks) == date(2026, 3, 26)


FIELDS = {
    "finished early": (TaskField.FINISHED_ON, None, date(2026, 3, 9)),
    "pinned early": (TaskField.PINNED_DUE_ON, None, date(2026, 3, 17)),
    "put off": (TaskField.NOT_BEFORE, None, date(2026, 3, 27)),
    "left out": (TaskField.STATUS, TaskStatus.PENDING, TaskStatus.NOT_APPLICABLE),
    "given to another side": (TaskField.CALENDAR, "vendor", "customer"),
}


@pytest.mark.parametrize("change", FIELDS.values(), ids=FIELDS)
@pytest.mark.parametrize("moved", [1, 3])
def test_a_group_waits_whatever_becomes_of_its_first_tasks(change, moved):
    """A box of the first phase is late while some of the second change."""
    facts = '[calendars.customer]\nclosed = ["2026-03-26", "2026-03-30"]\n'
    plan = compiled(plan_of(300, 300), facts=facts)
    ready, build = (phase.tasks for phase in plan.phases[:2])
    late = SetTask(ready[299].key, TaskField.PINNED_DUE_ON, None, date(2026, 3, 25))
    level = [task for task in build if task.starts_on == build[0].starts_on]
    field, was, now = change
    changes = [SetTask(task.key, field, was, now) for task in level[:moved]]

    after = scenario(plan, [late, *changes]).plan

    rest = [after.task(task.key).starts_on for task in level[moved:]]
    assert set(rest) == {date(2026, 3, 26)}
    follows = [task for task in after.phases[1].tasks if task.key == build[len(level)].key]
    assert min(task.starts_on for task in follows) >= date(2026, 3, 27)
    links = sum(len(task.links) for task in after.problem.tasks)
    assert links <= 3 * len(after.problem.tasks)


def test_the_go_live_waits_for_the_end_of_each_of_many():
    plan = compiled(plan_of(300, 300))

    for task in (plan.phases[1].tasks[at] for at in (270, 271, 299)):
        longer = SetTask(task.key, TaskField.DURATION_DAYS, task.duration_days, 9)
        moved = scenario(plan, [longer]).plan
        assert moved.go_live.forecast_on > moved.task(task.key).due_on


def test_sides_with_other_days_off_wait_for_each_other():
    """Every second box is the customer's, whose closed third day takes no box from its place."""
    facts = '[calendars.customer]\nclosed = ["2026-03-04"]\n'
    text = plan_of(100)
    lines = text.split("\n")
    boxed = [at for at, line in enumerate(lines) if line.startswith("- [ ] Prepare")]
    for at in boxed[::2]:
        lines[at] += " (Owner: Customer)"
    plan = compiled("\n".join(lines), facts=facts)

    known, _ = read_facts(facts.encode())
    calendars = work_calendars(plan_calendars(known, MONDAY, MONDAY)[0])
    tasks = plan.phases[0].tasks
    assert {task.calendar for task in tasks} == {"vendor", "customer"}
    ends = MONDAY - DAY
    for level in range(10):
        mine = [task for at, task in enumerate(tasks) if at * 10 // 100 == level]
        expected = [calendars[task.calendar].next_working(ends + DAY) for task in mine]
        assert [task.starts_on for task in mine] == expected
        ends = max(task.due_on for task in mine)
    assert ends == date(2026, 3, 16)


def test_small_groups_still_wait_for_each_other_one_by_one():
    plan = compiled(plan_of(20))

    second_day = plan.phases[0].tasks[2:4]
    first_day = {task.key for task in plan.phases[0].tasks[:2]}
    for task in second_day:
        assert {link.predecessor for link in task.links} == first_day
        assert task.status is TaskStatus.PENDING


def test_a_box_with_a_date_of_its_own_holds_back_no_other():
    text = plan_of(200).replace("part 20 of the site", "part 20 of the site (due 2026-03-12)")
    plan = compiled(text)

    assert book(text).items[20].due == date(2026, 3, 12)
    assert plan.phases[0].tasks[20].due_on == date(2026, 3, 12)
    assert plan.phases[0].tasks[21].starts_on == date(2026, 3, 3)


def test_many_boxes_with_dates_of_their_own_follow_many_others():
    text = plan_of(30, 30).replace("Build part", "Build (due 2026-03-26) part")
    plan = compiled(text)

    ends = max(task.due_on for task in plan.phases[0].tasks)
    assert {task.due_on for task in plan.phases[1].tasks} == {date(2026, 3, 26)}
    assert min(task.starts_on for task in plan.phases[1].tasks) > ends


def test_early_work_that_waits_for_later_work_closes_no_loop():
    plan = compiled(
        "# P\n\n## Phase 1: A (Week 1)\n\n- [ ] Sign the report {depends_on: build}\n\n"
        "## Phase 2: B (Week 2)\n\n- [ ] Build it {id: build}\n\n"
        "## Phase 3: C (Week 3)\n\n- [ ] Go live\n"
    )

    assert plan.task("sign-the-report").starts_on > plan.task("build").due_on
    assert "SC001" not in codes(plan)


def test_a_go_live_that_waits_for_what_was_done_before_the_contract():
    plan = compiled(
        "# P\n\n## Phase 1: A (Week 1)\n\n| Id | Task | Due | Status | Depends on |\n"
        "|---|---|---|---|---|\n| T1 | Sign the order | 2026-02-20 | Done | |\n"
        "| T2 | Build it | | Pending | |\n\n## Phase 2: B (Week 2)\n\n"
        "| Id | Task | Due | Status | Depends on |\n|---|---|---|---|---|\n"
        "| T3 | Go live | | Pending | T1 |\n"
    )

    assert plan.phases[0].tasks[0].due_on == date(2026, 2, 20)
    assert plan.go_live.forecast_on == date(2026, 3, 9)


def test_a_kickoff_that_does_not_apply_is_no_anchor():
    plan = compiled(
        "# P\n\n## Phase 1: A (Week 1)\n\n- [ ] Kickoff call (if applicable)\n- [ ] Build it\n\n"
        "## Phase 2: B (2 days after kickoff)\n\n- [ ] Paint it\n\n"
        "## Phase 3: C (Week 3)\n\n- [ ] Go live\n",
        facts="[conditions]\nkickoff_call = false\n",
    )

    assert plan.phases[0].tasks[0].due_on is None
    assert plan.task("paint-it").due_on is not None
