"""Hour clocks by elapsed and by business time, over changes of clock time and holidays."""

import os
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
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


# Both changes of the clock in each zone, half an hour at Lord Howe, Ramadan in Casablanca, and the
# day that Samoa never had.
CHANGES = {
    "Europe/Oslo": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),
    "Africa/Casablanca": (date(2026, 2, 15), date(2026, 3, 22)),
    "America/Sao_Paulo": (date(2018, 2, 18), date(2018, 11, 4)),
    "Asia/Beirut": (date(2021, 3, 28), date(2021, 10, 31)),
    "Asia/Riyadh": (date(2026, 4, 2), date(2026, 4, 5)),
    "Pacific/Apia": (date(2011, 12, 29), date(2011, 9, 24)),
}


def counted(
    start: datetime, minutes: int, spec: CalendarSpec, hours: tuple[int, int]
) -> datetime:
    """Walk real time in steps of five minutes and count those inside business hours."""
    zone, step = ZoneInfo(spec.time_zone), timedelta(minutes=5)
    now = start
    while minutes:
        local = now.astimezone(zone)
        day = local.date()
        if (
            day.isoweekday() not in spec.weekend
            and day not in spec.closed
            and hours[0] <= local.hour < hours[1]
        ):
            minutes -= 5
        now += step
    return now


@settings(max_examples=min(int(os.environ.get("GOLIVE_EXAMPLES", "100")), 1_000))
@given(
    st.sampled_from(sorted(CHANGES)),
    st.booleans(),
    st.integers(-3 * 288, 2 * 288),
    st.integers(1, 250),
    st.sampled_from([(9, 17), (0, 24), (8, 12), (1, 3), (0, 1), (22, 24)]),
    st.sampled_from([(6, 7), (5, 6), (7,), ()]),
)
def test_business_clocks_count_real_minutes_over_changes_of_the_clock(
    zone, second, offset, length, hours, weekend
):
    change = CHANGES[zone][second]
    start = datetime.combine(change, time(), UTC) + timedelta(minutes=5 * offset)
    spec = CalendarSpec("side", weekend, {change + timedelta(days=3): "fair"}, zone)

    moment = due_moment(
        start, Duration(5 * length, Unit.MINUTE), ClockMode.BUSINESS, spec, hours
    )

    assert moment.due_at == counted(start, 5 * length, spec, hours)


@pytest.mark.parametrize(
    ("zone", "start", "limit", "mode", "expected"),
    [
        # Samoa went from Thursday 29 to Saturday 31 December 2011.
        ("Pacific/Apia", "2011-12-29 16:00", HOURS_4, ClockMode.BUSINESS, "2012-01-02 12:00"),
        ("Pacific/Apia", "2011-12-29 16:00", HOURS_24, ClockMode.ELAPSED, "2011-12-31 16:00"),
        (
            "Pacific/Apia",
            "2011-12-29 16:00",
            Duration(1, Unit.DAY),
            ClockMode.BUSINESS,
            "2012-01-02 16:00",
        ),
        (
            "Pacific/Apia",
            "2011-12-28 10:00",
            Duration(2, Unit.DAY, Basis.WORKING),
            ClockMode.ELAPSED,
            "2012-01-02 10:00",
        ),
        (
            "Pacific/Kiritimati",
            "1994-12-30 16:00",
            HOURS_4,
            ClockMode.BUSINESS,
            "1995-01-02 12:00",
        ),
        # The clock of Lord Howe goes back by half an hour at two.
        (
            "Australia/Lord_Howe",
            "2026-04-04 20:00",
            HOURS_24,
            ClockMode.ELAPSED,
            "2026-04-05 19:30",
        ),
        (
            "Australia/Lord_Howe",
            "2026-10-03 20:00",
            HOURS_24,
            ClockMode.ELAPSED,
            "2026-10-04 20:30",
        ),
    ],
)
def test_clocks_know_the_days_and_hours_that_a_zone_leaves_out(
    zone, start, limit, mode, expected
):
    local = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone))

    moment = due_moment(local, limit, mode, CalendarSpec("side", (6, 7), {}, zone))

    assert moment.due_at.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M") == expected


def test_a_weekend_of_friday_and_saturday_is_the_weekend_in_riyadh():
    thursday = datetime(2026, 3, 5, 16, tzinfo=ZoneInfo("Asia/Riyadh"))
    spec = CalendarSpec("customer", (5, 6), {}, "Asia/Riyadh")

    moment = due_moment(thursday, HOURS_4, ClockMode.BUSINESS, spec)

    assert moment.due_at == datetime(2026, 3, 8, 12, tzinfo=ZoneInfo("Asia/Riyadh"))
