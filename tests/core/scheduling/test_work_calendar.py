"""Working-day arithmetic."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.work_calendar import (
    FIRST_DAY,
    LAST_DAY,
    WorkCalendar,
    union,
    with_closed,
    work_calendars,
)

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 3, day) for day in (6, 7, 8, 9))
PLAIN = WorkCalendar(CalendarSpec("plain"))
EASTER = {
    date(2026, 4, 2): "Maundy Thursday",
    date(2026, 4, 3): "Good Friday",
    date(2026, 4, 6): "Easter Monday",
}
NORWAY = WorkCalendar(CalendarSpec("norway", closed=EASTER))

days = st.dates(date(1995, 1, 1), date(2060, 12, 31))
weekends = st.sets(st.integers(1, 7), max_size=6).map(lambda found: tuple(sorted(found)))
closings = st.dictionaries(
    st.dates(date(2025, 12, 1), date(2026, 6, 30)), st.just("off"), max_size=40
)
specs = st.builds(CalendarSpec, st.just("c"), weekends, closings)
near = st.dates(date(2025, 11, 1), date(2026, 8, 31))


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (FRIDAY, 0, FRIDAY),
        (SATURDAY, 0, MONDAY),
        (FRIDAY, 1, MONDAY),
        (SATURDAY, 1, MONDAY),
        (SATURDAY, 2, date(2026, 3, 10)),
        (FRIDAY, 5, date(2026, 3, 13)),
        (MONDAY, -1, FRIDAY),
        (SATURDAY, -1, FRIDAY),
        (SUNDAY, -2, date(2026, 3, 5)),
        (date(2028, 2, 28), 1, date(2028, 2, 29)),
    ],
)
def test_working_days_are_added_in_both_directions(day, count, expected):
    assert PLAIN.add_working_days(day, count) == expected


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 4, 1), 1, date(2026, 4, 7)),
        (date(2026, 4, 7), -1, date(2026, 4, 1)),
        (date(2026, 4, 4), 0, date(2026, 4, 7)),
        (date(2026, 3, 30), 10, date(2026, 4, 16)),
    ],
)
def test_holidays_are_passed_over(day, count, expected):
    assert NORWAY.add_working_days(day, count) == expected


def test_days_passed_over_come_with_their_reasons():
    skipped = NORWAY.skipped(date(2026, 4, 2), date(2026, 4, 7))

    assert [reason for _, reason in skipped] == [
        "Maundy Thursday",
        "Good Friday",
        "weekend",
        "weekend",
        "Easter Monday",
    ]


def test_the_nearest_working_days_are_found():
    assert PLAIN.next_working(SATURDAY) == MONDAY
    assert PLAIN.next_working(MONDAY) == MONDAY
    assert PLAIN.previous_working(SUNDAY) == FRIDAY
    assert PLAIN.previous_working(FRIDAY) == FRIDAY
    assert PLAIN.is_working(FRIDAY)
    assert not PLAIN.is_working(SATURDAY)


def test_a_weekend_need_not_be_saturday_and_sunday():
    gulf = WorkCalendar(CalendarSpec("gulf", (5, 6)))

    assert gulf.add_working_days(date(2026, 3, 5), 1) == SUNDAY


def test_a_week_without_weekend_is_worked_through():
    assert WorkCalendar(CalendarSpec("all", ())).add_working_days(FRIDAY, 2) == SUNDAY


def test_a_weekend_of_all_days_is_read_as_none():
    never = WorkCalendar(CalendarSpec("never", tuple(range(1, 8))))

    assert never.is_degenerate
    assert not PLAIN.is_degenerate
    assert never.add_working_days(FRIDAY, 1) == SATURDAY


def test_a_closed_weekend_day_is_named_by_its_holiday():
    spec = CalendarSpec("c", closed={SATURDAY: "National day"})

    assert WorkCalendar(spec).skipped(SATURDAY, MONDAY) == (
        (SATURDAY, "National day"),
        (SUNDAY, "weekend"),
    )


@given(specs, near, st.integers(-80, 80))
def test_arithmetic_is_that_of_walking_day_by_day(spec, day, count):
    calendar = WorkCalendar(spec)
    step = timedelta(days=1 if count >= 0 else -1)
    expected, left = day, abs(count)
    while not calendar.is_working(expected) and count == 0:
        expected += step
    while left:
        expected += step
        left -= expected.isoweekday() not in spec.weekend and expected not in spec.closed

    assert calendar.add_working_days(day, count) == expected


@example(CalendarSpec("c", closed=EASTER), MONDAY, 400, [-500, 0, 1, 5, 200, 500])
@given(specs, near, st.integers(0, 400), st.lists(st.integers(-500, 900), max_size=20))
def test_a_table_changes_no_answer(spec, first, count, around):
    plain, covered = WorkCalendar(spec), WorkCalendar(spec)
    covered.cover(first.toordinal(), count)

    for day in (first.toordinal() + offset for offset in around):
        number = plain.index(day)
        assert covered.index(day) == number
        assert covered.day(number) == plain.day(number)
        for ahead in (0, 7, 100, 400):
            assert covered.passed_over(day, day + ahead) == plain.passed_over(day, day + ahead)


@given(specs, near, st.integers(1, 200))
def test_what_is_added_can_be_taken_away(spec, day, count):
    calendar = WorkCalendar(spec)
    day = calendar.next_working(day)

    there = calendar.add_working_days(day, count)

    assert calendar.add_working_days(there, -count) == day
    assert calendar.working_days_between(day, there) == count
    assert calendar.working_days_between(there, day) == -count


@given(specs, near, near)
def test_working_and_skipped_days_make_up_all_days(spec, start, end):
    start, end = sorted((start, end))
    calendar = WorkCalendar(spec)

    worked, skipped = calendar.working_days_between(start, end), calendar.skipped(start, end)

    assert worked + len(skipped) == (end - start).days


@given(specs, specs, near)
def test_a_union_works_when_both_work(one, other, day):
    both = union(one, other)
    if WorkCalendar(both).is_degenerate:
        return

    together = WorkCalendar(one).is_working(day) and WorkCalendar(other).is_working(day)

    assert WorkCalendar(both).is_working(day) == together


@given(specs, specs, near, st.integers(1, 30))
def test_a_union_is_never_faster_than_either(one, other, day, count):
    both = union(one, other)
    if WorkCalendar(both).is_degenerate:
        return

    together = WorkCalendar(both).add_working_days(day, count)

    assert together >= WorkCalendar(one).add_working_days(day, count)
    assert together >= WorkCalendar(other).add_working_days(day, count)


def test_a_union_joins_keys_and_reasons():
    one = CalendarSpec("vendor", (6, 7), {FRIDAY: "Freeze", MONDAY: "Day off"}, "Europe/Oslo")
    other = CalendarSpec("customer", (7,), {FRIDAY: "Holiday", MONDAY: "Day off"}, "Asia/Tokyo")

    both = union(one, other)

    assert both.key == "vendor+customer"
    assert both.weekend == (6, 7)
    assert dict(both.closed) == {FRIDAY: "Freeze; Holiday", MONDAY: "Day off"}
    assert both.time_zone == "Europe/Oslo"
    assert union(one) == CalendarSpec("vendor", (6, 7), one.closed, "Europe/Oslo")
    assert union(one, one).key == "vendor"


def test_blackout_days_come_on_top():
    freeze = [(MONDAY, "Year-end freeze"), (FRIDAY, "Year-end freeze")]

    spec = with_closed(CalendarSpec("vendor", (6, 7), {FRIDAY: "Holiday"}), freeze)

    assert spec.key == "vendor"
    assert dict(spec.closed) == {FRIDAY: "Holiday; Year-end freeze", MONDAY: "Year-end freeze"}


def test_calendars_keep_their_keys():
    assert list(work_calendars({"a": CalendarSpec("a"), "b": CalendarSpec("b")})) == ["a", "b"]


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (date.min, 1),
        (date.max, -1),
        (FIRST_DAY - timedelta(days=1), 0),
        (LAST_DAY + timedelta(days=1), 0),
        (FIRST_DAY, -1),
        (LAST_DAY, 3),
        (FRIDAY, 10**30),
        (FRIDAY, -(10**30)),
    ],
)
def test_days_outside_the_calendar_are_refused_and_never_overflow(day, count):
    with pytest.raises(InvalidInputError, match="1950"):
        PLAIN.add_working_days(day, count)


@given(days, st.integers(-2_000, 2_000))
def test_whole_weeks_of_a_plain_calendar_are_five_days(day, weeks):
    start = PLAIN.next_working(day)
    if not FIRST_DAY <= start + timedelta(weeks=weeks) <= LAST_DAY:
        return

    assert PLAIN.add_working_days(start, 5 * weeks) == start + timedelta(weeks=weeks)
