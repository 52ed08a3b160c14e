"""The days of a rhythm: working days, closed days, and what became of each."""

from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from golive.core.clocks.rhythm import CheckState, Series, series, settled
from golive.core.document.quantities import read_cadence
from golive.core.document.values import Basis, Cadence, CadenceRule, Unit
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.work_calendar import WorkCalendar

EASTER = CalendarSpec(
    "vendor+customer",
    closed={date(2026, 4, 3): "Good Friday", date(2026, 4, 6): "Easter Monday"},
)
FIRST, UNTIL = date(2026, 3, 30), date(2026, 4, 30)


def days_of(words: str, first: date = FIRST, until: date = UNTIL, spec=EASTER) -> str:
    cadence = read_cadence(words).value
    days = series(cadence, first, until, WorkCalendar(spec)).days
    return " ".join(f"{day:%m-%d}" for day in days)


@pytest.mark.seed("S106")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Daily", "03-30 03-31 04-01 04-02 04-07 04-08 04-09 04-10"),
        ("every 2 days", "03-30 04-01 04-07 04-09"),
    ],
)
def test_a_daily_rhythm_has_the_working_days(words, expected):
    assert days_of(words, until=date(2026, 4, 10)) == expected


@pytest.mark.seed("S219")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # Easter Monday moves to the Tuesday, the last worked day before is another week's.
        ("Weekly", "03-30 04-07 04-13 04-20 04-27"),
        ("every two weeks", "03-30 04-13 04-27"),
        ("twice a week", "03-30 04-01 04-07 04-08 04-13 04-15 04-20 04-22 04-27 04-29"),
        ("Monthly", "03-31 04-30"),
        ("every Tuesday", "03-31 04-07 04-14 04-21 04-28"),
        (
            "weekly on Mondays and Fridays",
            "03-30 04-02 04-07 04-10 04-13 04-17 04-20 04-24 04-27",
        ),
        ("every other Thursday", "04-02 04-16 04-30"),
        ("Monthly (first Monday)", "04-07"),
        ("monthly, last Thursday", "04-30"),
        ("Quarterly", "03-31"),
        ("every calendar day", " ".join(f"{FIRST + timedelta(at):%m-%d}" for at in range(32))),
    ],
)
def test_a_longer_rhythm_keeps_its_weekday_and_moves_off_closed_days(words, expected):
    assert days_of(words) == expected


def test_a_friday_that_is_closed_moves_to_the_day_before():
    assert days_of("Weekly", first=date(2026, 3, 27)) == "03-27 04-02 04-10 04-17 04-24"


def test_a_closed_week_has_no_weekly_call_and_says_so():
    freeze = {date(2026, 4, 6) + timedelta(at): "Freeze" for at in range(5)}
    calendar = WorkCalendar(CalendarSpec("vendor", closed=freeze))

    found = series(Cadence(CadenceRule.EVERY), FIRST, UNTIL, calendar)

    assert [day.day for day in found.days] == [30, 13, 20, 27]
    assert found.left_out == (date(2026, 4, 6),)


def test_a_daily_rhythm_names_the_holidays_it_leaves_out():
    found = series(read_cadence("Daily").value, FIRST, date(2026, 4, 10), WorkCalendar(EASTER))

    assert found.left_out == (date(2026, 4, 3), date(2026, 4, 6))


def test_more_times_than_days_of_the_week_give_each_day_once():
    calendar = WorkCalendar(CalendarSpec("vendor"))

    found = series(Cadence(CadenceRule.EVERY, times=9), FIRST, date(2026, 4, 3), calendar)

    assert found.days == tuple(FIRST + timedelta(at) for at in range(5))


def test_twice_in_two_weeks_is_once_a_week():
    calendar = WorkCalendar(EASTER)

    assert series(Cadence(CadenceRule.EVERY, every=2, times=2), FIRST, UNTIL, calendar) == (
        series(Cadence(CadenceRule.EVERY), FIRST, UNTIL, calendar)
    )


def test_a_month_has_its_calls_spread_over_it():
    calendar = WorkCalendar(CalendarSpec("vendor"))

    found = series(
        Cadence(CadenceRule.EVERY, unit=Unit.MONTH, times=2), date(2026, 3, 4), UNTIL, calendar
    )

    assert [f"{day:%m-%d}" for day in found.days] == ["03-04", "03-19", "04-03", "04-17"]


@pytest.mark.parametrize("words", ["As needed", "Per phase completion"])
def test_a_rhythm_without_a_beat_has_no_days(words):
    assert days_of(words) == ""


def test_nothing_happens_after_the_end():
    assert series(Cadence(CadenceRule.EVERY), UNTIL, FIRST, WorkCalendar(EASTER)) == Series(
        "", ()
    )


def test_a_start_on_a_day_off_is_the_next_working_day():
    saturday = date(2026, 3, 28)

    assert days_of("Weekly", first=saturday) == days_of("Weekly", first=FIRST)


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Daily", "FREQ=DAILY;UNTIL=20260430;BYDAY=MO,TU,WE,TH,FR"),
        ("Weekly", "FREQ=WEEKLY;UNTIL=20260430;BYDAY=MO"),
        ("every two weeks", "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260430;BYDAY=MO"),
        ("every 3 days", ""),
    ],
)
def test_the_rule_is_an_rrule_with_its_end(words, rule):
    assert series(read_cadence(words).value, FIRST, UNTIL, WorkCalendar(EASTER)).rule == rule


@given(
    st.builds(
        Cadence,
        rule=st.just(CadenceRule.EVERY),
        every=st.integers(1, 6),
        unit=st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH]),
        times=st.integers(1, 7),
        basis=st.sampled_from(Basis),
    ),
    st.integers(0, 700),
    st.integers(0, 400),
)
def test_days_are_worked_and_inside_and_the_rule_expands_to_them(cadence, start, length):
    first = date(2026, 1, 1) + timedelta(days=start)
    until = first + timedelta(days=length)
    calendar = WorkCalendar(EASTER)

    found = series(cadence, first, until, calendar)

    assert list(found.days) == sorted(set(found.days))
    every_day = cadence.unit is Unit.DAY and cadence.basis is Basis.CALENDAR
    assert all(first <= day <= until for day in found.days)
    assert every_day or all(calendar.is_working(day) for day in found.days)
    if found.rule:
        begins = datetime.combine(calendar.next_working(first), time())
        meant = {moment.date() for moment in rrulestr(found.rule, dtstart=begins)}
        kept = {day for day in meant if every_day or calendar.is_working(day)}
        assert kept <= set(found.days)
        assert set(found.left_out) <= meant


@pytest.mark.parametrize(
    ("held", "today", "expected"),
    [
        ([], "2026-03-29", "coming coming coming"),
        ([], "2026-03-30", "due coming coming"),
        ([], "2026-04-06", "due coming coming"),
        # After a pause one is due, not three.
        ([], "2026-04-20", "missed missed due"),
        (["2026-03-30", "2026-04-09"], "2026-04-20", "held held due"),
        (["2026-04-14"], "2026-04-20", "missed missed held"),
        (["2026-04-14"], "2026-04-08", "missed due coming"),
    ],
)
def test_missed_days_are_recorded_and_not_stacked(held, today, expected):
    days = [date(2026, 3, 30), date(2026, 4, 7), date(2026, 4, 13)]

    states = settled(days, [date.fromisoformat(one) for one in held], date.fromisoformat(today))

    assert " ".join(states) == expected
    assert list(states).count(CheckState.DUE) <= 1
