"""Where a task lies on the calendar, and the day arithmetic of durations."""

from msgspec import Struct

from golive.core.scheduling.model import LagUnit, Link, LinkType
from golive.core.scheduling.trail import NO_CHAIN
from golive.core.scheduling.work_calendar import WorkCalendar

START_LINKS = frozenset({LinkType.SS, LinkType.SF})
FINISH_BOUND = frozenset({LinkType.FF, LinkType.SF})


class Placed(Struct, frozen=True):
    """Where a task lies, as day ordinals, and the chains that say why, `NO_CHAIN` for none.

    Args:
        start: First day.
        end: Last day; equal to `start` for a milestone.
        boundary: First day that a follower may use: the day after `end`, or for a milestone
            its own day.
        earliest: Earliest start that everything but a pin or an actual date allows.
        in_range: False when the true dates lie outside 1950..2150.
        to_start: Chain up to the first day.
        to_end: Chain up to the last day.
        chain: Chain that explains the task as a whole.
    """

    start: int
    end: int
    boundary: int
    earliest: int
    in_range: bool = True
    to_start: int = NO_CHAIN
    to_end: int = NO_CHAIN
    chain: int = NO_CHAIN


class Span(Struct, frozen=True):
    """A window as day ordinals.

    Args:
        opens: First day.
        closes: Last day, inclusive.
        anchor_date: Date of the anchor, before it moves on to a working day.
        asked: First and last day as written, where they hold no working day and the last one
            before them was taken.
    """

    opens: int
    closes: int
    anchor_date: int
    asked: tuple[int, int] | None = None


class Held(Struct, frozen=True):
    """The end of a task that windows count back from, settled before they are placed.

    Args:
        day: Ordinal of the last day the windows count from.
        start: Earliest start of the task that this asks for.
        to_start: Chain to that start.
    """

    day: int
    start: int
    to_start: int


def allowed_by(link: Link, before: Placed, calendar: WorkCalendar, duration: int) -> int:
    """Return the working-day number of the first start that a link to a placed task allows."""
    day = before.start if link.type in START_LINKS else before.boundary
    if link.lag_unit is LagUnit.CALENDAR:
        index = calendar.index(day + link.lag)
    else:
        index = calendar.index(day) + link.lag
    return index - duration if link.type in FINISH_BOUND else index


def last_day(start: int, duration: int, calendar: WorkCalendar) -> int:
    """Return the last day of work that starts on a day; that day itself counts as worked."""
    if duration <= 1:
        return start
    return calendar.day(calendar.index(start + 1) + duration - 2)


def first_day(end: int, duration: int, calendar: WorkCalendar) -> int:
    """Return the first day of work that ends on a day; that day itself counts as worked."""
    if duration <= 1:
        return end
    return calendar.day(calendar.index(end) - duration + 1)
