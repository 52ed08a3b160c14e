"""Recomputes a date from its explanation: calendars and addition alone, day by day.

This is the second opinion on the solver and shares no code with it: it knows nothing of tasks,
links or windows, only the chain and the calendars as data.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import CalendarSpec, Cause, ChainLink

_DAY = timedelta(days=1)
_WEEK = frozenset(range(1, 8))
_MOST_DAYS = 80_000
_KNOWN = {Cause.ANCHOR, Cause.NOT_BEFORE, Cause.PIN, Cause.ACTUAL}


class ChainMismatchError(InvalidInputError):
    """A chain does not lead to the dates it states."""

    code = "chain_mismatch"


def check_chain(
    chain: Sequence[ChainLink], calendars: Mapping[str, CalendarSpec]
) -> tuple[date, date]:
    """Return the first and last day that the chain leads to.

    Args:
        chain: The explanation of a task's dates; it starts with a known date.
        calendars: The calendars that its links name; one that is missing is Monday to Friday.

    Raises:
        ChainMismatchError: When a link does not follow from the one before it, states another
            date than its addition gives, or names other days passed over.
    """
    if not chain or chain[0].cause not in _KNOWN or chain[0].start != chain[0].end:
        raise ChainMismatchError("The explanation does not start with a known date.")
    at = chain[0].start
    for position, link in enumerate(chain):
        try:
            found = _recomputed(link, calendars, at)
        except OverflowError as error:
            message = "A step of the explanation leads out of the calendar."
            raise ChainMismatchError(message, position=position, task=link.task) from error
        if link.start != at or found != link.end:
            raise ChainMismatchError(
                "A step of the explanation leads to another date.",
                position=position,
                task=link.task,
                stated=link.end.isoformat(),
                found=found.isoformat(),
            )
        at = found
    last = chain[-1]
    if last.cause in {Cause.DURATION, Cause.ACTUAL}:
        return min(last.start, last.end), max(last.start, last.end)
    return at, at


def _recomputed(link: ChainLink, calendars: Mapping[str, CalendarSpec], at: date) -> date:
    if abs(link.amount) > _MOST_DAYS:
        raise OverflowError
    if not link.calendar:
        return at + timedelta(days=link.amount)
    spec = calendars.get(link.calendar) or CalendarSpec(link.calendar)
    worked = _working(spec)
    end = at
    if link.cause is Cause.NON_WORKING:
        step = _DAY if link.amount >= 0 else -_DAY
        while not worked(end):
            end += step
    else:
        steps, step = abs(link.amount), _DAY if link.amount > 0 else -_DAY
        if link.cause is Cause.DURATION:
            steps = max(steps - 1, 0)  # the day it starts on is its first
        while steps:
            end += step
            steps -= worked(end)
    # What passes days off starts on one of them.
    edge = _DAY * (link.cause is Cause.NON_WORKING)
    between, after = min(at, end) + _DAY - edge, max(at, end) + edge
    passed = []
    while between < after:
        if not worked(between):
            passed.append((between, spec.closed.get(between, "weekend")))
        between += _DAY
    if tuple(passed) != link.skipped:
        raise ChainMismatchError(
            "The explanation names other days passed over.", task=link.task
        )
    return end


def _working(spec: CalendarSpec) -> Callable[[date], bool]:
    # A weekend of all seven days would leave nothing to work on and counts as none.
    weekend = set() if set(spec.weekend) >= _WEEK else set(spec.weekend)
    return lambda day: day.isoweekday() not in weekend and day not in spec.closed
