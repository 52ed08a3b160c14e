"""Property tests of the solver against a plain one, and of what must always hold."""

import os
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from golive.core.document.values import Anchor
from golive.core.scheduling.model import CalendarSpec, Chains, Link, Schedule, Verdict
from golive.core.scheduling.solve import solve
from golive.core.scheduling.work_calendar import WorkCalendar
from tests.core.scheduling.made_plans import MONDAY, made_problem
from tests.core.scheduling.plain_solver import PlainSolver, count, works

EXAMPLES = int(os.environ.get("GOLIVE_EXAMPLES", "100"))
SEEDS = st.integers(0, 2**48)
some = settings(max_examples=min(EXAMPLES, 1_000))
few = settings(max_examples=min(EXAMPLES // 3, 300))


def dates(schedule: Schedule) -> dict[str, tuple[date, date]]:
    return {task.key: (task.starts_on, task.ends_on) for task in schedule.tasks}


@some
@given(SEEDS, st.booleans())
def test_early_dates_are_those_of_the_plain_solver(seed, fixed):
    problem = made_problem(seed, fixed=fixed)

    found = dates(solve(problem))

    assert found == {k: (lie.start, lie.end) for k, lie in PlainSolver(problem).lies.items()}


@some
@given(SEEDS)
def test_late_starts_are_those_of_the_plain_solver(seed):
    problem = made_problem(seed)
    plain = PlainSolver(problem)

    schedule = solve(problem)

    late = plain.late_starts()
    assert {task.key: task.late_starts_on for task in schedule.tasks} == late
    for task in schedule.tasks:
        spec = problem.calendars[plain.tasks[task.key].calendar]
        assert task.slack_days == count(spec, task.starts_on, late[task.key])


@some
@given(SEEDS, st.integers(-20, 60))
def test_late_starts_keep_the_target_as_in_the_plain_solver(seed, days):
    problem = made_problem(seed)
    plain = PlainSolver(problem)
    target = max(lie.end for lie in plain.lies.values()) + timedelta(days=days)

    schedule = solve(replace(problem, target_on=target))

    late = plain.late_starts(target)
    assert {task.key: task.late_starts_on for task in schedule.tasks} == late
    assert (schedule.feasibility.verdict is Verdict.MET) == (days >= 0)


@some
@given(SEEDS)
def test_late_is_never_before_early_without_a_target(seed):
    schedule = solve(made_problem(seed))

    assert all(task.late_starts_on >= task.starts_on for task in schedule.tasks)
    assert all(0 <= task.free_slack_days <= task.slack_days for task in schedule.tasks)
    assert any(task.critical for task in schedule.tasks)
    assert {task.slack_days for task in schedule.tasks if task.critical} == {0}


@few
@given(SEEDS, st.integers(0, 7))
def test_a_task_may_move_by_its_slack_and_no_further(seed, which):
    problem = made_problem(seed, most_tasks=5)
    task = solve(problem).tasks[which % len(problem.tasks)]
    calendar = WorkCalendar(
        problem.calendars[problem.tasks[which % len(problem.tasks)].calendar]
    )
    boundary = PlainSolver(problem).boundary

    kept = {task.key: task.late_starts_on}
    broken = {task.key: calendar.add_working_days(task.late_starts_on, 1)}

    assert PlainSolver(problem, kept).keeps_end(boundary)
    assert not PlainSolver(problem, broken).keeps_end(boundary)


@few
@given(SEEDS, st.integers(0, 7))
def test_a_task_may_move_by_its_free_slack_and_move_nobody(seed, which):
    problem = made_problem(seed, most_tasks=5)
    task = solve(problem).tasks[which % len(problem.tasks)]
    calendar = WorkCalendar(
        problem.calendars[problem.tasks[which % len(problem.tasks)].calendar]
    )
    moved = calendar.add_working_days(task.starts_on, task.free_slack_days)

    before = PlainSolver(problem).lies
    after = PlainSolver(problem, {task.key: moved}).lies

    assert all(before[key].start == after[key].start for key in before if key != task.key)


@some
@given(SEEDS, st.integers(0, 80), st.sampled_from(["a", "b", "a+b"]))
def test_another_day_off_never_makes_a_date_earlier(seed, offset, key):
    problem = made_problem(seed, forward=True)
    spec = problem.calendars[key]
    closed = {**spec.closed, MONDAY + timedelta(days=offset): "new day off"}
    slower = replace(
        problem, calendars={**problem.calendars, key: replace(spec, closed=closed)}
    )

    before, after = dates(solve(problem)), dates(solve(slower))

    assert all(after[task] >= before[task] for task in before)


@some
@given(SEEDS, st.integers(0, 7), st.integers(1, 6))
def test_a_longer_duration_never_makes_a_date_earlier(seed, which, longer):
    problem = made_problem(seed, forward=True)
    which %= len(problem.tasks)
    task = problem.tasks[which]
    grown = replace(task, duration_days=task.duration_days + longer)
    tasks = (*problem.tasks[:which], grown, *problem.tasks[which + 1 :])

    before, after = dates(solve(problem)), dates(solve(replace(problem, tasks=tasks)))

    assert all(after[key] >= before[key] for key in before)


@some
@given(SEEDS)
def test_all_planned_days_are_worked(seed):
    problem = made_problem(seed)

    schedule = solve(problem)

    for given_task, task in zip(problem.tasks, schedule.tasks, strict=True):
        spec = problem.calendars[given_task.calendar]
        assert works(spec, task.starts_on)
        assert works(spec, task.ends_on)
        assert count(spec, task.starts_on, task.ends_on + timedelta(days=1)) == max(
            1, given_task.duration_days
        )


@some
@given(SEEDS)
def test_windows_only_ever_delay(seed):
    problem = made_problem(seed)

    schedule = solve(problem)

    assert schedule.feasibility.shortest_on <= schedule.feasibility.forecast_on
    assert (
        schedule.feasibility.shortest_on == solve(replace(problem, ignore_windows=True)).ends_on
    )


@few
@example(seed=176838, extra=0)
@given(SEEDS, st.integers(0, 3))
def test_circles_never_stop_the_rest_from_being_placed(seed, extra):
    problem = made_problem(seed)
    first = problem.tasks[0]
    looped = replace(first, links=(*first.links, *problem.tasks[-1].links[:extra]))
    looped = replace(looped, links=(*looped.links, Link(problem.tasks[-1].key)))

    schedule = solve(replace(problem, tasks=(looped, *problem.tasks[1:])))

    assert len(schedule.tasks) == len(problem.tasks)


@pytest.mark.parametrize("weekend", [(6, 7), (5,), ()])
def test_explaining_changes_no_date(weekend):
    for seed in range(30):
        problem = made_problem(seed, fixed=True)
        calendars = {key: CalendarSpec(key, weekend) for key in problem.calendars}
        problem = replace(
            problem,
            calendars=calendars,
            anchors={Anchor.CONTRACT: MONDAY, Anchor.KICKOFF: MONDAY},
        )

        explained, plain = solve(problem), solve(problem, explain=False)

        assert all(task.last_link >= 0 for task in explained.tasks)
        assert plain.chains == Chains()
        assert tuple(replace(task, last_link=-1) for task in explained.tasks) == plain.tasks
