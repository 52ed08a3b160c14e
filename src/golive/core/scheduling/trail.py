"""Builds the chain that explains a date, link by link, in day ordinals."""

from collections.abc import Mapping
from datetime import date

from golive.core.scheduling.model import Cause, ChainLink
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL, WorkCalendar

Chain = tuple[ChainLink, ...]


class Trail:
    """A chain under construction.

    A chain is only as good as its beginning: when it has none, or passes a day outside
    1950..2150, the finished chain is empty.

    Args:
        task: Key of the task that the new links belong to.
        prefix: Chain up to the date of another task, or None to start anew.
    """

    __slots__ = ("_intact", "_links", "_task")

    def __init__(self, task: str, prefix: Chain | None = None) -> None:
        self._task = task
        self._links = list(prefix or ())
        self._intact = prefix is None or bool(prefix)

    def known(self, cause: Cause, day: int, /, **detail: str | int) -> None:
        """Start with a known date."""
        self._add(cause, day, day, 0, "calendar", None, detail)

    def moved(
        self,
        cause: Cause,
        start: int,
        end: int,
        amount: int,
        calendar: WorkCalendar | None,
        /,
        **detail: str | int,
    ) -> None:
        """Add days: working days of the calendar, or calendar days where it is None."""
        basis = "calendar" if calendar is None else "working"
        self._add(cause, start, end, amount, basis, calendar, detail)

    def rolled(self, start: int, calendar: WorkCalendar) -> int:
        """Go on to the next working day; adds nothing when the day is worked already."""
        end = calendar.day(calendar.index(start))
        if end != start:
            self._add(Cause.NON_WORKING, start, end, 0, "working", calendar, {})
        return end

    def chain(self) -> Chain:
        """Return the finished chain."""
        return tuple(self._links) if self._intact else ()

    def _add(
        self,
        cause: Cause,
        start: int,
        end: int,
        amount: int,
        basis: str,
        calendar: WorkCalendar | None,
        detail: Mapping[str, str | int],
    ) -> None:
        low, high = min(start, end), max(start, end)
        if low < FIRST_ORDINAL or high > LAST_ORDINAL:
            self._intact = False
        if not self._intact:
            return
        first = low if cause is Cause.NON_WORKING else low + 1
        self._links.append(
            ChainLink(
                cause=cause,
                task=self._task,
                start=date.fromordinal(start),
                end=date.fromordinal(end),
                amount=amount,
                basis=basis,
                calendar="" if calendar is None else calendar.spec.key,
                skipped=() if calendar is None else calendar.passed_over(first, high),
                detail=detail,
            )
        )
