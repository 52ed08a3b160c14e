"""Explanations recompute to the same dates, and a changed explanation does not."""

import inspect
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.planning import chain as chain_module
from golive.core.planning.chain import ChainMismatchError, check_chain
from golive.core.scheduling.model import CalendarSpec, Cause, ChainLink, Problem, SolverTask
from golive.core.scheduling.solve import solve
from tests.core.scheduling.made_plans import made_hard_problem, made_problem

SEEDS = st.integers(0, 2**48)
WEEKDAYS = {"a": CalendarSpec("a")}
FRIDAY = date(2026, 3, 6)


@given(SEEDS, st.booleans())
def test_every_date_recomputes_from_its_chain(seed, fixed):
    problem = made_problem(seed, fixed=fixed)

    schedule = solve(problem)

    for task in schedule.tasks:
        chain = schedule.chain(task.key)
        assert check_chain(chain, problem.calendars) == (task.starts_on, task.ends_on)


@given(SEEDS, st.data())
def test_a_changed_chain_is_refused(seed, data):
    problem = made_problem(seed)
    schedule = solve(problem)
    right = schedule.chain(data.draw(st.sampled_from(problem.tasks)).key)
    at = data.draw(st.integers(0, len(right) - 1))
    link = right[at]
    day = timedelta(days=data.draw(st.integers(1, 40)))
    changed = data.draw(
        st.sampled_from(
            [replace(link, end=link.end + day), replace(link, start=link.start - day)]
        )
    )
    chain = (*right[:at], changed, *right[at + 1 :])

    with pytest.raises(ChainMismatchError):
        check_chain(chain, problem.calendars)


def anchored(*links: ChainLink) -> tuple[ChainLink, ...]:
    return (ChainLink(Cause.ANCHOR, "t", FRIDAY, FRIDAY), *links)


def link(cause: Cause, start: int, end: int, amount: int, **more) -> ChainLink:
    first, last = FRIDAY + timedelta(days=start), FRIDAY + timedelta(days=end)
    return ChainLink(cause, "t", first, last, amount, **more)


WEEKEND = tuple((FRIDAY + timedelta(days=day), "weekend") for day in (1, 2))


@pytest.mark.parametrize(
    ("chain", "dates"),
    [
        (anchored(), (0, 0)),
        (anchored(link(Cause.DURATION, 0, 0, 0, calendar="a")), (0, 0)),
        (anchored(link(Cause.DURATION, 0, 0, 1, calendar="a")), (0, 0)),
        (anchored(link(Cause.DURATION, 0, 3, 2, calendar="a", skipped=WEEKEND)), (0, 3)),
        (anchored(link(Cause.DURATION, 0, -1, -2, calendar="a")), (-1, 0)),
        (anchored(link(Cause.WINDOW, 0, 7, 7)), (7, 7)),
        (anchored(link(Cause.ACTUAL, 0, 9, 9)), (0, 9)),
        (anchored(link(Cause.DEPENDENCY, 0, 4, 2, calendar="a", skipped=WEEKEND)), (4, 4)),
        (
            anchored(
                link(Cause.DEPENDENCY, 0, 1, 1),
                link(Cause.NON_WORKING, 1, 3, 0, calendar="a", skipped=WEEKEND),
            ),
            (3, 3),
        ),
        (
            anchored(
                link(Cause.WINDOW, 0, 2, 2),
                link(Cause.NON_WORKING, 2, 0, -1, calendar="a", skipped=WEEKEND),
            ),
            (0, 0),
        ),
    ],
)
def test_a_chain_is_calendars_and_addition(chain, dates):
    found = check_chain(chain, WEEKDAYS)

    assert found == tuple(FRIDAY + timedelta(days=day) for day in dates)


@pytest.mark.parametrize(
    "chain",
    [
        (),
        (link(Cause.WINDOW, 0, 0, 0),),
        (link(Cause.ANCHOR, 0, 1, 1),),
        anchored(link(Cause.DURATION, 0, 3, 2, calendar="a")),
        anchored(link(Cause.DURATION, 0, 1, 2, calendar="a", skipped=WEEKEND)),
        anchored(link(Cause.WINDOW, 1, 8, 7)),
        anchored(link(Cause.WINDOW, 0, 8, 7)),
        anchored(
            link(Cause.WINDOW, 0, 2, 2),
            link(Cause.NON_WORKING, 2, 0, 0, calendar="a", skipped=WEEKEND),
        ),
        anchored(link(Cause.WINDOW, 0, 8, 10**9)),
        anchored(link(Cause.WINDOW, 0, 8, 10**7)),
        anchored(link(Cause.DURATION, 0, 3, 10**7, calendar="a")),
    ],
)
def test_a_wrong_chain_is_refused(chain):
    with pytest.raises(ChainMismatchError):
        check_chain(chain, WEEKDAYS)


def test_a_missing_calendar_is_monday_to_friday():
    chain = anchored(link(Cause.DURATION, 0, 3, 2, calendar="gone", skipped=WEEKEND))

    assert check_chain(chain, {}) == (FRIDAY, FRIDAY + timedelta(days=3))


def test_a_weekend_of_all_days_is_no_weekend():
    calendars = {"a": CalendarSpec("a", tuple(range(1, 8)))}
    chain = anchored(link(Cause.DURATION, 0, 1, 2, calendar="a"))

    assert check_chain(chain, calendars) == (FRIDAY, FRIDAY + timedelta(days=1))


def test_the_checker_shares_nothing_with_the_solver():
    source = inspect.getsource(chain_module)

    imported = {
        line.split()[1] for line in source.splitlines() if line.startswith("from golive")
    }
    assert imported == {"golive.core.errors", "golive.core.scheduling.model"}
    assert len(source.splitlines()) <= 100


@given(st.integers(0, 2**48))
def test_dates_of_plans_with_everything_at_once_recompute_from_their_chains(seed):
    problem = made_hard_problem(seed)

    schedule = solve(problem)

    for task in schedule.tasks:
        chain = schedule.chain(task.key)
        assert check_chain(chain, problem.calendars) == (task.starts_on, task.ends_on)


def test_working_days_after_an_anchor_count_from_the_first_day_worked_by_the_task():
    monday = date(2026, 3, 2)
    task = SolverTask(
        "t", 1, "c", window=Window(Unit.DAY, 2, 2, Anchor.CONTRACT, Basis.WORKING)
    )
    calendars = {"v": CalendarSpec("v"), "c": CalendarSpec("c", closed={monday: "holiday"})}
    problem = Problem((task,), calendars, {Anchor.CONTRACT: monday}, anchor_calendar="v")

    schedule = solve(problem)

    assert schedule.tasks[0].starts_on == date(2026, 3, 5)
    assert check_chain(schedule.chain("t"), calendars) == (date(2026, 3, 5),) * 2
