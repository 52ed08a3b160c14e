"""Windows that count back from the end of a task: the room they need, and how late they let be."""

import os
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from golive.core.document.values import Anchor, Unit, Window
from golive.core.scheduling.model import CalendarSpec, Link, Problem, Schedule, SolverTask
from golive.core.scheduling.solve import solve
from golive.core.scheduling.work_calendar import WorkCalendar
from tests.core.scheduling.made_plans import MONDAY, made_hard_problem

EXAMPLES = int(os.environ.get("GOLIVE_EXAMPLES", "150"))
SEEDS = st.integers(0, 2**48)
some = settings(max_examples=EXAMPLES)
few = settings(max_examples=EXAMPLES // 3)
MOST_LATE = 300


def before(start: int, end: int) -> Window:
    return Window(Unit.DAY, start, end, Anchor.GO_LIVE)


def plan(*tasks: SolverTask, contract: date = MONDAY) -> Problem:
    return Problem(
        tasks=tasks,
        calendars={"c": CalendarSpec("c")},
        anchors={Anchor.CONTRACT: contract},
        anchor_tasks={Anchor.GO_LIVE: "launch"},
        target_task="launch",
    )


def task(
    key: str,
    days: int,
    *after: str,
    window: Window | None = None,
    not_before: date | None = None,
) -> SolverTask:
    links = tuple(Link(key) for key in after)
    return SolverTask(key, days, "c", links, window, not_before=not_before)


def dates(schedule: Schedule) -> dict[str, tuple[date, date]]:
    return {task.key: (task.starts_on, task.ends_on) for task in schedule.tasks}


def codes(schedule: Schedule) -> set[str]:
    return {found.code for found in schedule.diagnostics}


def with_task(problem: Problem, key: str, **changes: date) -> Problem:
    tasks = (replace(one, **changes) if one.key == key else one for one in problem.tasks)
    return replace(problem, tasks=tuple(tasks))


def test_tasks_that_share_a_window_need_its_room_once():
    schedule = solve(
        plan(
            task("write", 2, window=before(-30, -21)),
            task("agree", 2, "write", window=before(-30, -21)),
            task("order", 2, "agree", window=before(-30, -21)),
            task("launch", 1, "order"),
        )
    )

    assert schedule.task("write").starts_on == MONDAY
    assert schedule.task("launch").ends_on == MONDAY + timedelta(days=30)


def test_a_task_may_be_late_within_its_window_and_no_further():
    given_plan = plan(
        task("freeze", 2, window=before(-14, -5)),
        task("build", 20),
        task("launch", 1, "freeze", "build"),
    )

    schedule = solve(given_plan)

    # The launch is Monday the 30th, and the window 16 to 25 March.
    freeze = schedule.task("freeze")
    assert dates(schedule)["launch"] == (date(2026, 3, 30), date(2026, 3, 30))
    assert (freeze.starts_on, freeze.slack_days) == (date(2026, 3, 16), 6)
    assert freeze.late_ends_on == date(2026, 3, 25)
    assert not freeze.critical
    assert schedule.task("build").critical


@pytest.mark.parametrize("started", [False, True])
def test_a_task_really_done_late_in_its_window_moves_nothing(started):
    given_plan = plan(
        task("freeze", 2, window=before(-14, -5)),
        task("build", 20),
        task("launch", 1, "freeze", "build"),
    )
    ended = {"finished_on": date(2026, 3, 25)}
    began = {"started_on": date(2026, 3, 24)} if started else {}

    done = solve(with_task(given_plan, "freeze", **ended, **began))

    assert dates(done)["launch"] == dates(solve(given_plan))["launch"]
    late = solve(with_task(given_plan, "freeze", finished_on=date(2026, 3, 26)))
    assert dates(late)["launch"][1] == date(2026, 3, 31)


def test_days_off_between_a_window_and_its_anchor_move_the_anchor_on():
    given_plan = plan(
        task("rehearse", 2, window=before(-3, -1)),
        task("build", 20),
        task("launch", 1, "rehearse", "build"),
    )

    schedule = solve(given_plan)

    # From Monday the 30th or Tuesday the 31st two working days do not fit in the three before.
    assert dates(schedule)["rehearse"] == (date(2026, 3, 30), date(2026, 3, 31))
    assert dates(schedule)["launch"] == (date(2026, 4, 1), date(2026, 4, 1))
    assert not codes(schedule) & {"SC002", "SC020"}
    assert schedule.task("build").slack_days == 2


def test_tasks_that_follow_each_other_on_one_day_before_do_not_push_for_ever():
    given_plan = plan(
        task("announce", 1, window=before(-14, -14)),
        task("export", 1, "announce", window=before(-14, -14)),
        task("launch", 1, "export"),
    )

    schedule = solve(given_plan)

    assert dates(schedule)["announce"] == (MONDAY, MONDAY)
    assert dates(schedule)["launch"][0] == MONDAY + timedelta(days=14)
    assert [one.slack_days for one in schedule.tasks] == [0, 0, 0]
    done = solve(with_task(given_plan, "announce", finished_on=MONDAY))
    assert dates(done) == dates(schedule)


def counted_back(seed: int, *, fixed: bool) -> Problem:
    """A hard plan in which some window counts back from an open task."""
    problem = made_hard_problem(seed, most_tasks=7)
    if not fixed:
        free = {"pinned_on": None, "started_on": None, "finished_on": None}
        problem = replace(problem, tasks=tuple(replace(one, **free) for one in problem.tasks))
    assume(
        any(one.window and one.window.anchor is not Anchor.CONTRACT for one in problem.tasks)
    )
    return problem


def keeps_the_end(problem: Problem, then: Schedule, now: Schedule) -> bool:
    """Whether no task needs a working day after the target task, or all, once ended."""
    calendars = {key: WorkCalendar(spec) for key, spec in problem.calendars.items()}

    def boundary(schedule: Schedule, one: SolverTask) -> int:
        return schedule.task(one.key).ends_on.toordinal() + (one.duration_days > 0)

    goals = [one for one in problem.tasks if problem.target_task in {"", one.key}]
    end = max(boundary(then, one) for one in goals)
    return all(
        calendars[one.calendar].index(boundary(now, one)) <= calendars[one.calendar].index(end)
        for one in goals
    )


def most_late(
    problem: Problem, key: str, then: Schedule, keeps: Callable[[Schedule], bool]
) -> int:
    """Most working days that a task may be late, each tried by solving anew."""
    (one,) = (one for one in problem.tasks if one.key == key)
    calendar = WorkCalendar(problem.calendars[one.calendar])

    def is_kept(days: int) -> bool:
        day = calendar.add_working_days(then.task(key).starts_on, days)
        return keeps(solve(with_task(problem, key, not_before=day), explain=False))

    low, high = 0, 1
    while high <= MOST_LATE and is_kept(high):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if is_kept(middle) else (low, middle)
    return low


def pins_hold(schedule: Schedule) -> bool:
    return "SC006" not in codes(schedule)


@few
@given(SEEDS, st.integers(0, 6), st.booleans())
def test_slack_is_the_most_that_a_task_may_be_late(seed, which, whole):
    problem, key, schedule = one_that_may_be_late(seed, which, whole=whole)

    def keeps_the_target(now: Schedule) -> bool:
        return keeps_the_end(problem, schedule, now)

    most = most_late(problem, key, schedule, keeps_the_target)
    if most >= MOST_LATE:
        # The target does not wait for it: the end of all is what it may not move.
        problem = replace(problem, target_task="")
        most = most_late(problem, key, schedule, keeps_the_target)

    most = min(most, most_late(problem, key, schedule, pins_hold))
    assert schedule.task(key).slack_days == most


@few
@given(SEEDS, st.integers(0, 6))
def test_free_slack_is_the_most_that_a_task_may_be_late_and_move_no_other(seed, which):
    problem, key, schedule = one_that_may_be_late(seed, which, whole=True)

    def moves_no_other(now: Schedule) -> bool:
        others_stay = {**dates(now), key: ()} == {**dates(schedule), key: ()}
        return others_stay and pins_hold(now) and keeps_the_end(problem, schedule, now)

    most = most_late(problem, key, schedule, moves_no_other)
    assert schedule.task(key).free_slack_days == most


def one_that_may_be_late(
    seed: int, which: int, *, whole: bool
) -> tuple[Problem, str, Schedule]:
    problem = counted_back(seed, fixed=True)
    problem = replace(problem, target_task="" if whole else problem.tasks[-1].key)
    one = problem.tasks[which % len(problem.tasks)]
    assume(not (one.pinned_on or one.started_on or one.finished_on))
    assume(all(not other.started_on or other.finished_on for other in problem.tasks))
    schedule = solve(problem, explain=False)
    assume(pins_hold(schedule))
    return problem, one.key, schedule


@some
@given(SEEDS, st.integers(0, 6), st.sampled_from(["not_before", "pin", "start", "end", "both"]))
def test_what_goes_as_planned_moves_nothing(seed, which, how):
    problem = counted_back(seed, fixed=False)
    schedule = solve(problem, explain=False)
    # Windows that clash give way one after the other, as their tasks are done.
    assume("SC020" not in codes(schedule))
    found = schedule.task(problem.tasks[which % len(problem.tasks)].key)
    known = {
        "not_before": {"not_before": found.starts_on},
        "pin": {"pinned_on": found.starts_on},
        "start": {"started_on": found.starts_on},
        "end": {"finished_on": found.ends_on},
        "both": {"started_on": found.starts_on, "finished_on": found.ends_on},
    }[how]

    now = solve(with_task(problem, found.key, **known), explain=False)

    assert dates(now) == dates(schedule)
