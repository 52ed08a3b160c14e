"""Windows of weeks, days and months around an anchor, as calendar arithmetic both ways.

The anchor day is the first working day on or after the anchor's date. Week n is the calendar
days 7(n-1)..7n-1 after it; its working days can be used, so a holiday shortens a week and never
shifts later ones. Days are offsets from the anchor day. Month n runs from the same day n-1
months later to the day before n months later.

A window that is counted back and closes before its anchor day must lie before it: where nobody
works in it, it moves back to the last working day before it, away from the anchor.
"""

from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from golive.core.document.values import Basis, Unit, Window
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL, WorkCalendar

_DAYS_PER_WEEK = 7
_HOURS_PER_DAY = 24
_MINUTES_PER_DAY = 1440


class Step(StrEnum):
    """Units that an offset from the anchor day can count in."""

    CALENDAR = "calendar"
    WORKING = "working"
    MONTHS = "months"


class Offsets(Struct, frozen=True):
    """A window as two offsets from the anchor day.

    Args:
        start: Offset of the first day.
        end: Offset of the day after the last one.
        step: Calendar days, working days or months; one of `Step`.
    """

    start: int
    end: int
    step: Step

    @property
    def moves_back(self) -> bool:
        """Whether the window closes before its anchor day and may hold no working day."""
        return self.end <= 0 and self.step != Step.WORKING


def offsets(window: Window) -> Offsets:
    """Return the window as offsets; a window written backwards is read forwards."""
    start, end = sorted((window.start, window.end))
    if window.unit is Unit.WEEK:
        return Offsets(_DAYS_PER_WEEK * (start - 1), _DAYS_PER_WEEK * end, Step.CALENDAR)
    if window.unit is Unit.MONTH:
        return Offsets(start - 1, end, Step.MONTHS)
    if window.unit is Unit.DAY:
        step = Step.WORKING if window.basis is Basis.WORKING else Step.CALENDAR
        return Offsets(start, end + 1, step)
    per_day = _HOURS_PER_DAY if window.unit is Unit.HOUR else _MINUTES_PER_DAY
    return Offsets(start // per_day, end // per_day + 1, Step.CALENDAR)


def moved(anchor_day: int, count: int, step: Step, calendar: WorkCalendar) -> int:
    """Return the day that lies `count` steps from the anchor day (ordinals)."""
    if step == Step.WORKING:
        return calendar.day(calendar.index(anchor_day) + count)
    if step == Step.MONTHS:
        return _months_later(anchor_day, count)
    return anchor_day + count


class WindowDays(NamedTuple):
    """A window as day ordinals.

    Args:
        opens: First day.
        closes: Last day, inclusive.
        asked: First and last day as written, where they hold no working day and the last one
            before them was taken.
    """

    opens: int
    closes: int
    asked: tuple[int, int] | None = None


def days_of(anchor_day: int, reach: Offsets, calendar: WorkCalendar) -> WindowDays:
    """Return the days of a window around an anchor day (ordinals)."""
    opens = moved(anchor_day, reach.start, reach.step, calendar)
    if reach.step == Step.WORKING:
        return WindowDays(opens, moved(anchor_day, reach.end - 1, reach.step, calendar))
    after = moved(anchor_day, reach.end, reach.step, calendar)
    if reach.moves_back and calendar.index(opens) == calendar.index(after):
        before = calendar.day(calendar.index(opens) - 1)
        return WindowDays(before, before, (opens, after - 1))
    return WindowDays(opens, after - 1)


def latest_day_for(start: int, reach: Offsets, calendar: WorkCalendar) -> int:
    """Return the last anchor day whose window lets work start on a working day or before it.

    Inverse of `days_of` in the sense of order.
    """
    latest = latest_anchor_day(start, reach.start, reach.step, calendar)
    if reach.moves_back:
        # A window that closes before the next working day moves back to the start or beyond.
        following = calendar.day(calendar.index(start + 1))
        closed = latest_anchor_day(following, reach.end, reach.step, calendar)
        latest = max(latest, closed)
    return latest


def latest_anchor_day(start: int, count: int, step: Step, calendar: WorkCalendar) -> int:
    """Return the last anchor day whose move by `count` steps is not after `start`.

    Inverse of `moved` in the sense of order: `moved(x) <= start` exactly for x up to the result.
    """
    if step == Step.WORKING:
        return calendar.day(calendar.index(start + 1) - 1 - count)
    if step == Step.MONTHS:
        latest = _months_later(start, -count)
        # Months of 28 to 31 days: up to three later days may move onto the same last day.
        fits = (latest + k for k in range(4) if _months_later(latest + k, count) <= start)
        return max(fits, default=latest)
    return start - count


def _months_later(ordinal: int, count: int) -> int:
    day = date.fromordinal(min(max(ordinal, FIRST_ORDINAL), LAST_ORDINAL))
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not 1 <= year < date.max.year:
        # Far outside of every calendar; the solver reports and clamps it.
        return ordinal + count * 30
    length = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, length)).toordinal()
