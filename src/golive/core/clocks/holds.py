"""Holds: spans in which a clock stands still, and what a clock reads with them."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from golive.core.clocks.deadlines import (
    OFFICE_HOURS,
    ClockMode,
    counted_seconds,
    due_moment,
    moment_after,
)
from golive.core.document.values import Duration
from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import CalendarSpec


class Hold(Struct, frozen=True):
    """A span in which work is paused by agreement, from its start to before its end.

    Args:
        starts_at: Aware moment.
        ends_at: Aware moment after the start; None while nobody has said when it ends.
        reason: Why, in the words of who said so.
    """

    starts_at: datetime
    ends_at: datetime | None
    reason: str = ""


class Elapsed(Struct, frozen=True):
    """A span of time, all of it and without holds; net is gross less what was paused."""

    gross: timedelta
    net: timedelta


class ClockState(StrEnum):
    """What a clock shows at a moment."""

    RUNNING = "running"
    PAUSED = "paused"
    KEPT = "kept"
    MISSED = "missed"


class Deadline(Struct, frozen=True):
    """A clock that was started.

    Args:
        starts_at: Aware moment.
        limit: Time allowed.
        mode: Which time counts.
        spec: Calendar of the side whose clock it is.
        hours: Opening and closing hour of business time.
        holds: Spans in which it stands still, in any order; they may overlap.
        done_at: When what it waits for happened; None while it has not.
    """

    starts_at: datetime
    limit: Duration
    mode: ClockMode
    spec: CalendarSpec
    hours: tuple[int, int] = OFFICE_HOURS
    holds: tuple[Hold, ...] = ()
    done_at: datetime | None = None


class ClockReading(Struct, frozen=True):
    """What a clock shows.

    Args:
        due_at: UTC; None while a hold without an end keeps it open.
        elapsed: Time since the start until now, or until it was done.
    """

    state: ClockState
    due_at: datetime | None
    elapsed: Elapsed


def read_clock(deadline: Deadline, now: datetime) -> ClockReading:
    """Return what a clock shows: done at the due moment is kept, a moment later is missed.

    Args:
        deadline: The clock.
        now: Aware moment; before the start the clock is running with nothing elapsed.

    Raises:
        InvalidInputError: As `due_at` does, or for a moment without zone.
    """
    due = due_at(deadline)
    until = min(deadline.done_at or now, now)
    elapsed = time_between(deadline.starts_at, until, deadline.holds)
    if deadline.done_at is not None and deadline.done_at <= now:
        is_kept = due is None or deadline.done_at <= due
        state = ClockState.KEPT if is_kept else ClockState.MISSED
    elif due is not None and now > due:
        state = ClockState.MISSED
    else:
        state = ClockState.PAUSED if _is_paused(deadline.holds, now) else ClockState.RUNNING
    return ClockReading(state, due, elapsed)


def due_at(deadline: Deadline) -> datetime | None:
    """Return when a clock runs out, its holds left out; None while one of them has no end.

    Up to the first hold the limit is read as `due_moment` reads it. What is left of it then,
    in seconds that count, runs on after the hold.

    Raises:
        InvalidInputError: For moments without zone, a hold that ends before it starts, or what
            `due_moment` refuses.
    """
    mode, spec, hours = deadline.mode, deadline.spec, deadline.hours
    due = due_moment(deadline.starts_at, deadline.limit, mode, spec, hours).due_at
    for start, end in _spans(deadline.holds, deadline.starts_at):
        if start >= due:
            break
        if end is None:
            return None
        left = counted_seconds(start, due, mode, spec, hours)
        due = moment_after(end, left, mode, spec, hours)
    return due


def time_between(start: datetime, end: datetime, holds: Iterable[Hold]) -> Elapsed:
    """Return the time between two moments, with and without holds; 0 when the end is no later.

    Raises:
        InvalidInputError: For moments without zone or a hold that ends before it starts.
    """
    _aware(start, end)
    gross = max(timedelta(), end - start)
    paused = sum(
        (
            max(timedelta(), min(until or end, end) - since)
            for since, until in _spans(holds, start)
        ),
        timedelta(),
    )
    return Elapsed(gross, gross - min(paused, gross))


def _spans(
    holds: Iterable[Hold], since: datetime
) -> Iterator[tuple[datetime, datetime | None]]:
    """Yield the paused spans after a moment in order, in UTC, joined where they touch."""
    known = since.astimezone(UTC)
    joined: list[tuple[datetime, datetime | None]] = []
    for start, end in sorted(map(_span, holds), key=lambda span: span[0]):
        if end is not None and end <= known:
            continue
        begun = max(start, known)
        if joined and (joined[-1][1] is None or begun <= joined[-1][1]):
            first, last = joined[-1]
            later = None if last is None or end is None else max(last, end)
            joined[-1] = (first, later)
        else:
            joined.append((begun, end))
    yield from joined


def _span(hold: Hold) -> tuple[datetime, datetime | None]:
    _aware(hold.starts_at, hold.ends_at or hold.starts_at)
    if hold.ends_at is not None and hold.ends_at < hold.starts_at:
        raise InvalidInputError("A hold must not end before it starts.", reason=hold.reason)
    end = None if hold.ends_at is None else hold.ends_at.astimezone(UTC)
    return hold.starts_at.astimezone(UTC), end


def _is_paused(holds: Iterable[Hold], now: datetime) -> bool:
    return any(
        hold.starts_at <= now and (hold.ends_at is None or now < hold.ends_at) for hold in holds
    )


def _aware(*moments: datetime) -> None:
    if any(moment.tzinfo is None for moment in moments):
        raise InvalidInputError("A clock needs a moment with its time zone.")
