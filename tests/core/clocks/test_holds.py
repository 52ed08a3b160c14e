"""Clocks that stand still while a plan is on hold."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.clocks.deadlines import (
    ClockMode,
    counted_seconds,
    due_moment,
    moment_after,
)
from golive.core.clocks.holds import (
    ClockState,
    Deadline,
    Elapsed,
    Hold,
    due_at,
    read_clock,
    time_between,
)
from golive.core.document.values import Duration, Unit
from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import CalendarSpec

UTC_WEEK = CalendarSpec("vendor")
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOURS = st.integers(0, 24 * 60)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


def hold(start: float, end: float | None, reason: str = "") -> Hold:
    return Hold(MONDAY + hours(start), None if end is None else MONDAY + hours(end), reason)


def deadline(limit_hours: float, *holds: Hold, mode=ClockMode.ELAPSED, **more) -> Deadline:
    return Deadline(
        MONDAY, Duration(limit_hours, Unit.HOUR), mode, UTC_WEEK, holds=holds, **more
    )


@pytest.mark.parametrize(
    ("holds", "expected"),
    [
        ((), 24),
        ((hold(4, 10),), 30),
        ((hold(-5, 3),), 27),
        ((hold(-9, -2),), 24),
        ((hold(24, 48),), 24),
        ((hold(25, 48),), 24),
        # Pushed out by the first, the clock meets the second.
        ((hold(20, 30), hold(32, 35)), 37),
        # Two that overlap or touch are one.
        ((hold(2, 6), hold(4, 8), hold(8, 9)), 31),
        ((hold(4, 4),), 24),
    ],
)
def test_a_hold_moves_the_due_moment_by_what_it_takes(holds, expected):
    assert due_at(deadline(24, *holds)) == MONDAY + hours(expected)


def test_a_hold_without_an_end_leaves_the_clock_open():
    assert due_at(deadline(24, hold(4, None))) is None
    assert due_at(deadline(24, hold(1, None), hold(2, 3))) is None
    assert due_at(deadline(24, hold(30, None))) == MONDAY + hours(24)


def test_business_hours_left_before_a_hold_run_on_after_it():
    # 09:00 to 17:00; four hours used on Monday, held until Wednesday 15:00, four hours left.
    clock = deadline(8, hold(4, 54), mode=ClockMode.BUSINESS)

    assert due_at(clock) == datetime(2026, 3, 5, 11, tzinfo=UTC)


def test_a_hold_outside_business_hours_costs_no_business_time():
    night = hold(9, 20)

    assert due_at(deadline(12, night, mode=ClockMode.BUSINESS)) == due_at(
        deadline(12, mode=ClockMode.BUSINESS)
    )


@pytest.mark.parametrize(
    ("clock", "now", "state"),
    [
        (deadline(24), 3, ClockState.RUNNING),
        (deadline(24), 24, ClockState.RUNNING),
        (deadline(24), 25, ClockState.MISSED),
        (deadline(24), -3, ClockState.RUNNING),
        (deadline(24, hold(2, 9)), 2, ClockState.PAUSED),
        (deadline(24, hold(2, 9)), 9, ClockState.RUNNING),
        (deadline(24, hold(2, None)), 400, ClockState.PAUSED),
        # Missed before the hold began stays missed.
        (deadline(4, hold(6, None)), 10, ClockState.MISSED),
        (deadline(24, done_at=MONDAY + hours(24)), 30, ClockState.KEPT),
        (deadline(24, done_at=MONDAY + hours(25)), 30, ClockState.MISSED),
        (deadline(24, hold(1, 3), done_at=MONDAY + hours(25)), 30, ClockState.KEPT),
        (deadline(24, hold(1, None), done_at=MONDAY + hours(90)), 100, ClockState.KEPT),
        (deadline(24, done_at=MONDAY + hours(9)), 5, ClockState.RUNNING),
    ],
)
def test_a_clock_reads_as_it_stands(clock, now, state):
    assert read_clock(clock, MONDAY + hours(now)).state is state


def test_time_is_given_with_and_without_what_was_paused():
    reading = read_clock(deadline(48, hold(10, 20), hold(30, None)), MONDAY + hours(36))

    assert reading.elapsed == Elapsed(hours(36), hours(20))
    assert time_between(MONDAY, MONDAY - hours(2), [hold(-9, 9)]) == Elapsed(hours(0), hours(0))


@pytest.mark.parametrize(
    "holds",
    [
        [Hold(MONDAY, MONDAY - hours(1))],
        [Hold(MONDAY.replace(tzinfo=None), None)],
        [Hold(MONDAY, (MONDAY + hours(3)).replace(tzinfo=None))],
    ],
)
def test_holds_that_cannot_be_are_refused(holds):
    with pytest.raises(InvalidInputError):
        time_between(MONDAY, MONDAY + hours(9), holds)


@given(
    st.lists(st.tuples(HOURS, HOURS), max_size=5),
    st.integers(0, 400),
    st.sampled_from(ClockMode),
)
def test_what_counts_until_a_clock_runs_out_is_its_limit(spans, minutes, mode):
    holds = tuple(
        Hold(MONDAY + timedelta(minutes=min(span)), MONDAY + timedelta(minutes=max(span)))
        for span in spans
    )
    limit = Duration(minutes, Unit.MINUTE)
    due = due_at(Deadline(MONDAY, limit, mode, UTC_WEEK, holds=holds))

    # The plain reading: minute by minute, what is neither held nor closed.
    counted = sum(
        counted_seconds(at, at + timedelta(minutes=1), mode, UTC_WEEK)
        for at in (MONDAY + timedelta(minutes=minute) for minute in range(5 * 24 * 60))
        if at < due and not any(one.starts_at <= at < one.ends_at for one in holds)
    )
    assert counted == minutes * 60
    assert due >= due_moment(MONDAY, limit, mode, UTC_WEEK).due_at


@given(st.integers(0, 40_000), st.integers(0, 3_000), st.sampled_from(ClockMode))
def test_counting_undoes_running(start, minutes, mode):
    begins = MONDAY + timedelta(minutes=start)

    end = moment_after(begins, minutes * 60, mode, UTC_WEEK)

    assert counted_seconds(begins, end, mode, UTC_WEEK) == minutes * 60


@given(st.lists(st.tuples(HOURS, st.none() | HOURS), max_size=6), HOURS, HOURS)
def test_paused_and_net_time_are_all_of_the_time(spans, first, second):
    start, end = (MONDAY + timedelta(minutes=one) for one in sorted((first, second)))
    holds = [
        Hold(
            MONDAY + timedelta(minutes=begun),
            None if last is None else MONDAY + timedelta(minutes=begun + last),
        )
        for begun, last in spans
    ]
    minutes = range(int((end - start).total_seconds() // 60))
    paused = sum(
        any(one.starts_at <= at and (one.ends_at is None or at < one.ends_at) for one in holds)
        for at in (start + timedelta(minutes=minute) for minute in minutes)
    )

    elapsed = time_between(start, end, holds)

    assert elapsed.gross == end - start
    assert elapsed.gross - elapsed.net == timedelta(minutes=paused)
