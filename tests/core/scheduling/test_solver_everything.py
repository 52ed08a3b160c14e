"""Plans with everything at once: dates, slack and findings against days counted one by one."""

import os
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from random import Random

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from golive.core.document.values import Anchor, Unit, Window
from golive.core.scheduling.model import CalendarSpec, Link, Problem, Schedule, SolverTask
from golive.core.scheduling.solve import solve
from tests.core.scheduling.made_plans import MONDAY, made_hard_problem
from tests.core.scheduling.plain_solver import (
    DAY,
    TO_FINISH,
    PlainSolver,
    count,
    roll,
    stepped,
    works,
)

EXAMPLES = int(os.environ.get("GOLIVE_EXAMPLES", "150"))
UNLIMITED = 400
SEEDS = st.integers(0, 2**48)
some = settings(max_examples=EXAMPLES)
few = settings(max_examples=EXAMPLES // 3)


def plain(problem: Problem) -> PlainSolver:
    """The plain solver's answer; windows before the ends of two tasks are left out.

    They may ask that each lies before the other, and which of them gives way is a matter of taste.
    """
    answer = PlainSolver(problem)
    assume(len({answer.anchor_task(task) for task in answer.back}) < 2)
    return answer


def is_free(task: SolverTask) -> bool:
    return not (task.finished_on or task.started_on or task.pinned_on)


@some
@given(SEEDS)
def test_dates_are_those_of_the_plain_solver(seed):
    problem = made_hard_problem(seed)
    answer = plain(problem)

    schedule = solve(problem)

    found = {task.key: (task.starts_on, task.ends_on) for task in schedule.tasks}
    assert found == {key: (lie.start, lie.end) for key, lie in answer.lies.items()}


@some
@given(SEEDS)
def test_findings_about_windows_and_pins_are_those_of_counted_days(seed):
    problem = made_hard_problem(seed)
    answer = plain(problem)

    schedule = solve(problem)

    assert findings(schedule) == expected_findings(answer)


def findings(schedule: Schedule) -> set[tuple[str, str, object]]:
    said = {"SC002": "days", "SC006": "earliest_on", "SC007": "date", "SC017": "window_start"}
    moved_back = {
        (
            "SC022",
            found.params["task"],
            (found.params["window_start"], found.params["window_end"]),
        )
        for found in schedule.diagnostics
        if found.code == "SC022"
    }
    return moved_back | {
        (found.code, found.params["task"], found.params[said[found.code]])
        for found in schedule.diagnostics
        if found.code in said
    }


def expected_findings(answer: PlainSolver) -> set[tuple[str, str, object]]:
    expected: set[tuple[str, str, object]] = set()
    for task in answer.problem.tasks:
        spec, lie, window = answer.spec(task), answer.lies[task.key], answer.window_of(task)
        if task.finished_on:
            continue
        if window is not None:
            opens, closes = window
            asked = answer.written(task, answer.counts_from(task))
            if asked[0] > opens:
                expected.add(("SC022", task.key, (asked[0].isoformat(), asked[1].isoformat())))
            if not count(spec, opens, closes + DAY):
                expected.add(("SC017", task.key, opens.isoformat()))
                closes = roll(spec, opens)
            if lie.end > closes:
                expected.add(("SC002", task.key, count(spec, closes + DAY, lie.end + DAY)))
        if task.pinned_on and not task.started_on:
            if not works(spec, task.pinned_on):
                expected.add(("SC007", task.key, task.pinned_on.isoformat()))
            earliest = answer.earliest(task)
            if count(spec, earliest, task.pinned_on) < 0:
                expected.add(("SC006", task.key, earliest.isoformat()))
    return expected


@some
@given(SEEDS, st.integers(-40, 20), st.booleans())
def test_the_verdict_on_a_target_is_that_of_counted_days(seed, days, whole):
    problem = made_hard_problem(seed)
    answer = plain(problem)
    target = "" if whole else Random(seed).choice(problem.tasks).key
    ends = {task.key: answer.lies[task.key].end for task in problem.tasks}
    last = target or max(ends, key=ends.__getitem__)
    target_on = max(ends.values()) + timedelta(days=days)
    shortest = PlainSolver(replace(problem, ignore_windows=True)).lies

    found = solve(replace(problem, target_on=target_on, target_task=target)).feasibility

    assert found.forecast_on == ends[last]
    assert found.shortest_on == (
        shortest[target].end if target else max(lie.end for lie in shortest.values())
    )
    spec = answer.spec(answer.tasks[last])
    assert found.working_days == count(spec, ends[last] + DAY, target_on + DAY)


@some
@given(SEEDS, st.integers(-20, 40), st.booleans(), st.booleans())
def test_slack_is_that_of_the_plain_solver(seed, days, whole, targeted):
    problem = made_hard_problem(seed, most_tasks=7)
    answer = plain(problem)
    target = "" if whole else Random(seed).choice(problem.tasks).key
    own_end = answer.lies[target].end if target else None
    ends = own_end or max(lie.end for lie in answer.lies.values())
    target_on = ends + timedelta(days=days) if targeted else None

    schedule = solve(replace(problem, target_on=target_on, target_task=target))

    if answer.back:
        assume(days >= 0 and answer.pins_hold())
        assume(not any(asks_a_started_finish(other) for other in problem.tasks))
        task = Random(seed).choice(problem.tasks)
        if is_free(task):
            expected = tried_slack(answer, task, target_on, target)
            assert schedule.task(task.key).slack_days == expected
        return
    late, before_pins = answer.late_starts(target_on, target), answer.late_before_pins()
    for task in schedule.tasks:
        given_task = answer.tasks[task.key]
        if is_free(given_task) and task.key in late:
            last = min(late[task.key], before_pins.get(task.key, date.max))
            assert task.slack_days == count(answer.spec(given_task), task.starts_on, last)


def tried_slack(
    answer: PlainSolver, task: SolverTask, target_on: date | None, target: str
) -> int | None:
    """Slack of a task by placing everything anew for each day that it may be late."""

    def ends_by(moved: PlainSolver, keys: Iterable[str]) -> bool:
        if target_on is not None:
            return all(moved.lies[key].end <= target_on for key in keys)
        if target:
            goal, spec = answer.lies[target], answer.spec(answer.tasks[target])
            return count(spec, goal.boundary, moved.lies[target].boundary) <= 0
        return moved.keeps_end(answer.boundary)

    pins = last_kept(answer, task, PlainSolver.pins_hold)
    goal = last_kept(
        answer, task, lambda moved: ends_by(moved, [target] if target else answer.lies)
    )
    if goal is None:
        # Nothing that the target waits for: the end of all, moved as far as the target may move.
        goal = last_kept(answer, task, lambda moved: moved.keeps_end(answer.boundary))
        if target_on is not None and goal is not None:
            spec = answer.spec(answer.tasks[target])
            goal += count(spec, answer.lies[target].end + DAY, target_on + DAY)
    return min((days for days in (pins, goal) if days is not None), default=None)


def last_kept(
    answer: PlainSolver, task: SolverTask, keeps: Callable[[PlainSolver], bool]
) -> int | None:
    """Most working days a task may be late while something is kept, None without a limit."""

    def is_kept(days: int) -> bool:
        start = stepped(answer.spec(task), answer.lies[task.key].start, days)
        return keeps(PlainSolver(answer.problem, {task.key: start}))

    low, high = 0, 1
    while is_kept(high):
        low, high = high, 2 * high
        if high > UNLIMITED:
            return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if is_kept(middle) else (low, middle)
    return low


@few
@example(seed=371, which=2)
@example(seed=412, which=2)
@given(SEEDS, st.integers(0, 6))
def test_slack_is_how_far_a_task_may_move(seed, which):
    """By its slack nothing at the end moves, by a day more it does; likewise free slack."""
    problem = made_hard_problem(seed, most_tasks=7)
    answer, schedule = plain(problem), solve(problem)
    task = problem.tasks[which % len(problem.tasks)]
    found = schedule.task(task.key)
    assume(is_free(task) and answer.pins_hold())
    assume(not any(asks_a_started_finish(other) for other in problem.tasks))
    after = stepped(answer.spec(task), found.starts_on, found.free_slack_days)

    assert keeps_plan(answer, task, found.late_starts_on)
    assert not keeps_plan(answer, task, stepped(answer.spec(task), found.late_starts_on, 1))
    assert keeps_plan(answer, task, after, others_too=True)
    assert not keeps_plan(answer, task, stepped(answer.spec(task), after, 1), others_too=True)


def asks_a_started_finish(task: SolverTask) -> bool:
    """Whether links bind the finish of what has started, which the forward pass takes as it is."""
    started = task.started_on is not None and task.finished_on is None
    return started and any(link.type in TO_FINISH for link in task.links)


def keeps_plan(
    answer: PlainSolver, task: SolverTask, start: date, *, others_too: bool = False
) -> bool:
    if start == answer.lies[task.key].start:
        # Nothing is late. Asked for where windows clash, the same day would let them give way anew.
        return True
    moved = PlainSolver(answer.problem, {task.key: start})
    stays = all(moved.lies[key] == lie for key, lie in answer.lies.items() if key != task.key)
    return moved.keeps_end(answer.boundary) and moved.pins_hold() and (stays or not others_too)


@few
@given(st.integers(1, 5), st.integers(1, 30), st.integers(8, 30), st.integers(0, 20))
def test_slack_of_a_task_before_the_launch_leaves_room_for_its_window(
    days, work, ahead, not_before
):
    every_day = CalendarSpec("c", ())
    window = Window(Unit.DAY, -ahead, -ahead + days, Anchor.GO_LIVE)
    problem = Problem(
        tasks=(
            SolverTask("freeze", days, "c", window=window),
            SolverTask("build", work, "c", not_before=MONDAY + not_before * DAY),
            SolverTask("launch", 0, "c", links=(Link("freeze"), Link("build"))),
            SolverTask("handover", 9, "c", links=(Link("build"),)),
        ),
        calendars={"c": every_day},
        anchors={Anchor.CONTRACT: MONDAY},
        anchor_tasks={Anchor.GO_LIVE: "launch"},
    )

    found = solve(problem).task("freeze")

    answer = PlainSolver(problem)
    assert keeps_plan(answer, problem.tasks[0], found.late_starts_on)
    assert not keeps_plan(answer, problem.tasks[0], found.late_starts_on + DAY)
    free = found.starts_on + found.free_slack_days * DAY
    assert keeps_plan(answer, problem.tasks[0], free, others_too=True)
    assert not keeps_plan(answer, problem.tasks[0], free + DAY, others_too=True)


@some
@example(348)
@given(SEEDS)
def test_no_slack_is_negative_where_nothing_is_fixed(seed):
    problem = made_hard_problem(seed)
    free = [
        replace(task, pinned_on=None, started_on=None, finished_on=None)
        for task in problem.tasks
    ]

    schedule = solve(replace(problem, tasks=tuple(free)))

    assert all(task.slack_days >= task.free_slack_days >= 0 for task in schedule.tasks)
    assert any(task.slack_days == 0 for task in schedule.tasks)
