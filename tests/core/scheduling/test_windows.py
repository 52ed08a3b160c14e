"""Windows as offsets, and the inverse that the backward pass needs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.document.values import Basis, Unit, Window
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.windows import (
    Offsets,
    Step,
    WindowDays,
    days_of,
    latest_anchor_day,
    latest_day_for,
    moved,
    offsets,
)
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL, WorkCalendar

MONDAY = date(2026, 3, 2).toordinal()
CALENDAR = WorkCalendar(CalendarSpec("c", (6, 7), {date(2026, 4, 3): "Good Friday"}))


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (Window(Unit.WEEK, 1, 1), Offsets(0, 7, Step.CALENDAR)),
        (Window(Unit.WEEK, 4, 8), Offsets(21, 56, Step.CALENDAR)),
        (Window(Unit.MONTH, 1, 3), Offsets(0, 3, Step.MONTHS)),
        (Window(Unit.DAY, 0, 0), Offsets(0, 1, Step.CALENDAR)),
        (Window(Unit.DAY, -14, -14), Offsets(-14, -13, Step.CALENDAR)),
        (Window(Unit.DAY, 2, 4, basis=Basis.WORKING), Offsets(2, 5, Step.WORKING)),
        (Window(Unit.HOUR, 0, 48), Offsets(0, 3, Step.CALENDAR)),
        (Window(Unit.MINUTE, 0, 90), Offsets(0, 1, Step.CALENDAR)),
        (Window(Unit.WEEK, 3, 2), Offsets(7, 21, Step.CALENDAR)),
    ],
)
def test_windows_are_offsets_from_the_anchor_day(window, expected):
    assert offsets(window) == expected


@given(
    st.integers(date(2024, 1, 1).toordinal(), date(2028, 12, 31).toordinal()),
    st.integers(-30, 40),
    st.sampled_from(Step),
)
def test_the_latest_anchor_day_is_the_last_that_keeps_a_start(start, count, step):
    latest = latest_anchor_day(start, count, step, CALENDAR)

    assert moved(latest, count, step, CALENDAR) <= start
    later = latest + 1
    while step == Step.WORKING and not CALENDAR.works_on(later):
        later += 1
    assert moved(later, count, step, CALENDAR) > start


@given(
    st.integers(date(2024, 1, 1).toordinal(), date(2028, 12, 31).toordinal()),
    st.integers(-30, 40),
    st.integers(1, 9),
    st.sampled_from((Step.CALENDAR, Step.MONTHS)),
)
def test_the_latest_day_for_a_start_is_the_last_whose_window_opens_by_then(
    start, first, length, step
):
    start = CALENDAR.day(CALENDAR.index(start))
    reach = Offsets(first, first + length, step)

    latest = latest_day_for(start, reach, CALENDAR)

    def starts(anchor):
        return CALENDAR.day(CALENDAR.index(days_of(anchor, reach, CALENDAR).opens))

    assert starts(latest) <= start < starts(latest + 1)


@pytest.mark.parametrize(
    ("end", "days"),
    [
        (-1, WindowDays(MONDAY - 3, MONDAY - 3, (MONDAY - 2, MONDAY - 2))),
        (0, WindowDays(MONDAY - 3, MONDAY - 3, (MONDAY - 2, MONDAY - 1))),
        (1, WindowDays(MONDAY - 2, MONDAY)),
    ],
)
def test_a_window_wholly_before_its_anchor_day_moves_back_over_days_off(end, days):
    assert days_of(MONDAY, Offsets(-2, end, Step.CALENDAR), CALENDAR) == days


@given(
    st.integers(FIRST_ORDINAL - 10, LAST_ORDINAL + 10),
    st.integers(-(10**9), 10**9),
    st.sampled_from(Step),
)
def test_no_offset_is_too_far(day, count, step):
    assert isinstance(moved(day, count, step, CALENDAR), int)
    assert isinstance(latest_anchor_day(day, count, step, CALENDAR), int)
