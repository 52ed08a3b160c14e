"""Hour clocks by elapsed and by business time, over changes of clock time and holidays."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.clocks.deadlines import ClockMode, Moment, due_moment
from golive.core.document.values import Basis, Duration, Unit
from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import CalendarSpec

OSLO = CalendarSpec(
    "vendor", closed={date(2026, 4, 6): "Easter Monday"}, time_zone="Europe/Oslo"
)
HOURS_24, HOURS_4 = Duration(24, Unit.HOUR), Duration(4, Unit.HOUR)


def oslo(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Oslo"))


def due(start: str, limit: Duration, mode: str, **more) -> str:
    moment = due_moment(oslo(start), limit, mode, OSLO, **more)
    assert moment.mode == mode
    assert moment.due_at.tzinfo is UTC
    return moment.due_at.astimezone(ZoneInfo("Europe/Oslo")).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("start", "limit", "expected"),
    [
        ("2026-03-02 09:00", HOURS_24, "2026-03-03 09:00"),
        ("2026-03-06 16:00", HOURS_24, "2026-03-07 16:00"),
        # Summer time begins on 29 March and ends on 25 October 2026: hours are real hours …
        ("2026-03-28 12:00", HOURS_24, "2026-03-29 13:00"),
        ("2026-10-24 12:00", HOURS_24, "2026-10-25 11:00"),
        ("2026-03-28 12:00", Duration(48, Unit.HOUR), "2026-03-30 13:00"),
        # … and days keep the time of day.
        ("2026-03-28 12:00", Duration(1, Unit.DAY), "2026-03-29 12:00"),
        ("2026-10-24 12:00", Duration(2, Unit.DAY), "2026-10-26 12:00"),
        ("2026-03-02 09:00", Duration(1.5, Unit.DAY), "2026-03-03 21:00"),
        ("2026-03-02 09:00", Duration(2, Unit.WEEK), "2026-03-16 09:00"),
        ("2026-01-31 09:00", Duration(1, Unit.MONTH), "2026-02-28 09:00"),
        ("2026-03-06 10:00", Duration(2, Unit.DAY, Basis.WORKING), "2026-03-10 10:00"),
        ("2026-03-06 10:00", Duration(1, Unit.WEEK, Basis.WORKING), "2026-03-13 10:00"),
        ("2026-03-02 09:00", Duration(90, Unit.MINUTE), "2026-03-02 10:30"),
        ("2026-03-02 09:00", Duration(0, Unit.HOUR), "2026-03-02 09:00"),
    ],
)
def test_elapsed_clocks_run_through_nights_and_weekends(start, limit, expected):
    assert due(start, limit, ClockMode.ELAPSED) == expected


@pytest.mark.parametrize(
    ("start", "limit", "expected"),
    [
        ("2026-03-02 09:00", HOURS_4, "2026-03-02 13:00"),
        ("2026-03-02 15:00", HOURS_4, "2026-03-03 11:00"),
        ("2026-03-06 15:00", HOURS_4, "2026-03-09 11:00"),
        ("2026-03-07 12:00", HOURS_4, "2026-03-09 13:00"),
        ("2026-03-02 06:00", HOURS_4, "2026-03-02 13:00"),
        ("2026-03-02 17:00", HOURS_4, "2026-03-03 13:00"),
        ("2026-03-02 09:00", Duration(8, Unit.HOUR), "2026-03-02 17:00"),
        ("2026-04-03 16:00", HOURS_4, "2026-04-07 12:00"),
        ("2026-03-27 16:00", HOURS_4, "2026-03-30 12:00"),
        ("2026-03-06 10:00", Duration(1, Unit.DAY), "2026-03-09 10:00"),
        ("2026-03-06 20:00", Duration(1, Unit.DAY), "2026-03-10 09:00"),
        ("2026-03-06 10:00", Duration(1.5, Unit.DAY), "2026-03-09 14:00"),
        ("2026-03-02 10:00", Duration(1, Unit.WEEK), "2026-03-09 10:00"),
        ("2026-03-06 10:00", Duration(1, Unit.MONTH), "2026-04-07 09:00"),
        ("2026-03-02 09:00", HOURS_24, "2026-03-04 17:00"),
    ],
)
def test_business_clocks_run_in_office_hours_only(start, limit, expected):
    assert due(start, limit, ClockMode.BUSINESS) == expected


def test_business_hours_may_be_the_whole_day():
    assert (
        due("2026-03-28 12:00", HOURS_4, ClockMode.BUSINESS, hours=(0, 24))
        == "2026-03-30 04:00"
    )
    assert (
        due("2026-03-06 22:00", HOURS_4, ClockMode.BUSINESS, hours=(0, 24))
        == "2026-03-09 02:00"
    )
    # The working Sunday of the change to summer time has 23 hours.
    all_week = CalendarSpec("ops", (), {}, "Europe/Oslo")
    moment = due_moment(
        oslo("2026-03-29 00:00"), HOURS_24, ClockMode.BUSINESS, all_week, (0, 24)
    )
    assert moment.due_at == oslo("2026-03-30 01:00")


@pytest.mark.seed("S210")
def test_a_watch_of_48_hours_ends_48_real_hours_later():
    start = oslo("2026-10-23 20:00")

    moment = due_moment(start, Duration(48, Unit.HOUR), ClockMode.ELAPSED, OSLO)

    assert moment == Moment(start.astimezone(UTC) + timedelta(hours=48), ClockMode.ELAPSED)


def test_the_zone_of_the_calendar_decides_the_day():
    friday_evening_in_oslo = oslo("2026-03-06 20:00")
    new_york = CalendarSpec("customer", time_zone="America/New_York")

    moment = due_moment(friday_evening_in_oslo, HOURS_4, ClockMode.BUSINESS, new_york)

    assert (
        moment.due_at.astimezone(ZoneInfo("America/New_York")).strftime("%a %H:%M")
        == "Mon 10:00"
    )


@given(
    st.integers(0, 525_000),
    st.integers(0, 3_000),
    st.integers(0, 3_000),
)
def test_business_minutes_add_up(start, first, second):
    start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=start)
    minutes = [Duration(count, Unit.MINUTE) for count in (first, second, first + second)]

    stop = due_moment(start, minutes[0], ClockMode.BUSINESS, OSLO).due_at
    then = due_moment(stop, minutes[1], ClockMode.BUSINESS, OSLO).due_at

    if first and second:
        assert then == due_moment(start, minutes[2], ClockMode.BUSINESS, OSLO).due_at
    assert then >= start


@pytest.mark.parametrize(
    ("start", "limit", "mode", "hours"),
    [
        (oslo("2026-03-02 09:00").replace(tzinfo=None), HOURS_24, ClockMode.ELAPSED, (9, 17)),
        (oslo("2026-03-02 09:00"), Duration(-1, Unit.HOUR), ClockMode.ELAPSED, (9, 17)),
        (
            oslo("2026-03-02 09:00"),
            Duration(float("inf"), Unit.HOUR),
            ClockMode.ELAPSED,
            (9, 17),
        ),
        (
            oslo("2026-03-02 09:00"),
            Duration(float("nan"), Unit.DAY),
            ClockMode.BUSINESS,
            (9, 17),
        ),
        (oslo("2026-03-02 09:00"), HOURS_24, ClockMode.BUSINESS, (17, 9)),
        (oslo("2026-03-02 09:00"), HOURS_24, ClockMode.BUSINESS, (9, 25)),
        (oslo("1800-03-02 09:00"), HOURS_24, ClockMode.ELAPSED, (9, 17)),
        (oslo("2026-03-02 09:00"), Duration(10**9, Unit.HOUR), ClockMode.ELAPSED, (9, 17)),
        (oslo("2026-03-02 09:00"), Duration(10**9, Unit.HOUR), ClockMode.BUSINESS, (9, 17)),
        (oslo("2026-03-02 09:00"), Duration(10**9, Unit.DAY), ClockMode.ELAPSED, (9, 17)),
        (oslo("2026-03-02 09:00"), Duration(10**9, Unit.MONTH), ClockMode.BUSINESS, (9, 17)),
        (oslo("2026-03-02 09:00"), Duration(10**9, Unit.WEEK), ClockMode.BUSINESS, (9, 17)),
        (datetime(2150, 12, 31, 18, tzinfo=UTC), HOURS_4, ClockMode.BUSINESS, (9, 17)),
    ],
)
def test_clocks_that_cannot_be_are_refused(start, limit, mode, hours):
    with pytest.raises(InvalidInputError):
        due_moment(start, limit, mode, OSLO, hours)
