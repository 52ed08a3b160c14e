"""The portfolio scheduler gives the dates of the plan solver, for many plans at once."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from golive.core.document.values import Anchor, Unit, Window
from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import (
    CalendarSpec,
    LagUnit,
    Link,
    LinkType,
    Problem,
    SolverTask,
)
from golive.core.scheduling.portfolio import Portfolio
from golive.core.scheduling.portfolio_columns import columns_of
from golive.core.scheduling.solve import solve
from tests.core.scheduling.made_plans import MONDAY, made_problem, turned_back


def without_months(problem: Problem) -> Problem:
    return replace(
        problem,
        tasks=tuple(
            replace(task, window=None)
            if task.window is not None and task.window.unit is Unit.MONTH
            else task
            for task in problem.tasks
        ),
    )


def solved(problems):
    schedules = [solve(problem, explain=False) for problem in problems]
    return [
        (task.starts_on, task.ends_on, task.slack_days)
        for schedule in schedules
        for task in schedule.tasks
    ]


def answered(columns, answer):
    return [
        (
            date.fromordinal(answer.start[row]),
            date.fromordinal(answer.end[row]),
            answer.slack[row],
        )
        for row in columns.rows
    ]


@example(seed=0, fixed=True, back=True)
@example(seed=1761, fixed=True, back=False)
@given(st.integers(0, 2**48), st.booleans(), st.booleans())
def test_many_plans_get_the_dates_of_the_solver(seed, fixed, back):
    known = (Anchor.CONTRACT, Anchor.KICKOFF) if back else ()
    problems = [
        turned_back(without_months(made_problem(seed + k, fixed=fixed)), *known)
        for k in range(5)
    ]
    columns = columns_of(problems)

    answer = Portfolio(columns.calendars, columns.tasks, columns.links).schedule()

    assert answered(columns, answer) == solved(problems)
    ends = [solve(problem, explain=False).ends_on.toordinal() for problem in problems]
    assert answer.plan_end.tolist() == ends


@given(
    st.integers(0, 2**48),
    st.lists(st.integers(-30, 90), min_size=3, max_size=3),
    st.booleans(),
)
def test_slack_counts_to_each_plans_own_target(seed, days, fixed):
    made = [without_months(made_problem(seed + k, fixed=fixed)) for k in range(len(days))]
    problems = [
        replace(made[k], target_on=MONDAY + timedelta(days=day)) for k, day in enumerate(days)
    ]
    columns = columns_of(problems)
    targets = np.array([problem.target_on.toordinal() for problem in problems], dtype=np.int64)

    answer = Portfolio(columns.calendars, columns.tasks, columns.links).schedule(
        targets=targets
    )

    assert answered(columns, answer) == solved(problems)


def chain(length: int, days: int = 5, **more) -> Problem:
    tasks = tuple(
        SolverTask(f"t{i}", days, "c", links=(Link(f"t{i - 1}"),) if i else ())
        for i in range(length)
    )
    fields = {"calendars": {"c": CalendarSpec("c")}, "anchors": {Anchor.CONTRACT: MONDAY}}
    return Problem(tasks, **{**fields, **more})


def test_tables_grow_with_the_plan():
    problem = chain(1_200)
    columns = columns_of([problem])

    answer = Portfolio(columns.calendars, columns.tasks, columns.links).schedule()

    assert answered(columns, answer) == solved([problem])


def test_a_portfolio_can_be_scheduled_again_with_other_dates():
    problems = [without_months(made_problem(k)) for k in range(20)]
    later = [
        replace(p, anchors={a: day + timedelta(days=400) for a, day in p.anchors.items()})
        for p in problems
    ]
    columns, moved = columns_of(problems), columns_of(later)
    portfolio = Portfolio(columns.calendars, columns.tasks, columns.links)

    first = portfolio.schedule()
    second = portfolio.schedule(not_before=moved.tasks.not_before)
    third = portfolio.schedule(not_before=moved.tasks.not_before)

    assert answered(columns, first) == solved(problems)
    assert answered(columns, second) == answered(columns, third) == solved(later)


def test_a_task_inside_its_own_window_needs_no_anchor_day():
    problem = chain(2, anchor_tasks={Anchor.KICKOFF: "t0"})
    first = replace(problem.tasks[0], window=Window(Unit.WEEK, 1, 1, Anchor.KICKOFF))
    problem = replace(problem, tasks=(first, problem.tasks[1]))
    columns = columns_of([problem])

    answer = Portfolio(columns.calendars, columns.tasks, columns.links).schedule()

    assert answered(columns, answer) == solved([problem])


def test_no_plan_is_no_answer():
    columns = columns_of([])

    assert Portfolio(columns.calendars, columns.tasks, columns.links).schedule().start.size == 0


def test_a_portfolio_beyond_the_calendar_is_refused():
    columns = columns_of([chain(2, 40_000)])

    with pytest.raises(InvalidInputError, match="outside 1950 to 2150"):
        Portfolio(columns.calendars, columns.tasks, columns.links).schedule()


def test_a_circle_is_refused():
    columns = columns_of([chain(3)])
    links = columns.links._replace(predecessor=columns.links.successor)

    with pytest.raises(InvalidInputError, match="circle"):
        Portfolio(columns.calendars, columns.tasks, links)


@pytest.mark.parametrize(
    ("window", "link"),
    [
        (Window(Unit.MONTH, 1, 1, Anchor.GO_LIVE), ()),
        (Window(Unit.DAY, -3, 3, Anchor.GO_LIVE), ()),
        (Window(Unit.DAY, -3, -3, Anchor.GO_LIVE), (Link("t2", LinkType.FS),)),
    ],
)
def test_windows_that_arrays_cannot_do_are_refused(window, link):
    problem = chain(2, anchor_tasks={Anchor.GO_LIVE: "t1"})
    other = SolverTask("t2", 1, "c", window=window)
    last = replace(problem.tasks[1], links=(*problem.tasks[1].links, *link))

    with pytest.raises(InvalidInputError):
        columns_of([replace(problem, tasks=(problem.tasks[0], last, other))])


@pytest.mark.parametrize("days", [5, 3_000])
@pytest.mark.parametrize("late", [0, 4_000])
@pytest.mark.parametrize(
    "link",
    [
        Link("t0", lag=2_500),
        Link("t0", lag=-2_500),
        Link("t0", LinkType.SS, lag=-2_500),
        Link("t0", lag=900, lag_unit=LagUnit.CALENDAR),
        Link("t0", lag=-900, lag_unit=LagUnit.CALENDAR),
        Link("t0", LinkType.SF, lag=2_500),
    ],
)
def test_tables_grow_with_lags_in_both_directions(link, late, days):
    problem = chain(2, target_on=MONDAY + timedelta(days=late))
    last = replace(problem.tasks[1], links=(link,), duration_days=days)
    problem = replace(problem, tasks=(problem.tasks[0], last))
    columns = columns_of([problem])

    answer = Portfolio(columns.calendars, columns.tasks, columns.links).schedule(
        targets=np.array([problem.target_on.toordinal()])
    )

    assert answered(columns, answer) == solved([problem])
