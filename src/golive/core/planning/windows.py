"""Windows of a plan: how long they are, which comes first, how they grow."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.scheduling.windows import days_of, offsets
from golive.core.scheduling.work_calendar import WorkCalendar

DAYS_PER_WEEK = 7
DAYS_PER_MONTH = 30
WORKING_DAYS_PER_WEEK = 5
LONGEST_LEAD = 180
"""Calendar days; a longer window before an anchor is no window but an order."""


def bounds(
    window: Window,
    anchors: Mapping[Anchor, date],
    calendar: WorkCalendar,
    anchor_calendar: WorkCalendar,
) -> tuple[date, date] | None:
    """Return first and last calendar day of a window, None when its anchor has no date yet.

    A window before its anchor in which nobody works is the last working day before it.

    Args:
        window: Weeks, days or months around its anchor.
        anchors: Known anchor dates.
        calendar: Counts working days, where the window has such.
        anchor_calendar: Decides which day is the anchor's first working day.
    """
    anchor = anchors.get(window.anchor)
    if anchor is None:
        return None
    span = offsets(window)
    day = anchor_calendar.next_working(anchor).toordinal()
    found = days_of(day, span, calendar)
    return date.fromordinal(found.opens), date.fromordinal(max(found.opens, found.closes))


def rough_days(window: Window) -> tuple[int, int]:
    """Return a window as calendar-day offsets [start, end) that order windows of one anchor.

    A month counts 30 days and five working days count seven.
    """
    span = offsets(window)
    if window.unit is Unit.MONTH:
        return span.start * DAYS_PER_MONTH, span.end * DAYS_PER_MONTH
    if window.unit is Unit.DAY and window.basis is Basis.WORKING:
        return (
            span.start * DAYS_PER_WEEK // WORKING_DAYS_PER_WEEK,
            -(-span.end * DAYS_PER_WEEK // WORKING_DAYS_PER_WEEK),
        )
    return span.start, span.end


def is_after(later: Window, earlier: Window) -> bool:
    """Return whether one window begins only after the other has ended; both have one anchor."""
    return rough_days(later)[0] >= rough_days(earlier)[1]


def is_post_launch(window: Window | None) -> bool:
    """Return whether the window lies on or after the go-live."""
    return (
        window is not None
        and window.anchor is Anchor.GO_LIVE
        and offsets(window).start >= 0
        and offsets(window).end > 1
    )


def shifted(window: Window, weeks: int, *, start: bool, end: bool) -> Window:
    """Return the window with its start, its end or both moved by whole weeks.

    Months have no whole number of weeks: such a window is turned into days first (30 a month).
    """
    if window.unit is Unit.MONTH:
        first, after = rough_days(window)
        window = Window(Unit.DAY, first, after - 1, window.anchor)
    per_week = 1
    if window.unit is Unit.DAY:
        working = window.basis is Basis.WORKING
        per_week = WORKING_DAYS_PER_WEEK if working else DAYS_PER_WEEK
    return replace(
        window,
        start=window.start + weeks * per_week * start,
        end=window.end + weeks * per_week * end,
    )
