"""Builds the chains that explain dates, link by link, in day ordinals.

A chain is the position of its last link in a store that all chains of a plan share: what explains
a task goes on from what explains the task before it, without a copy.
"""

from collections.abc import Mapping
from datetime import date

from golive.core.scheduling.model import Cause, ChainLink, Chains
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL, WorkCalendar

NO_CHAIN = -1


class ChainStore:
    """The links of all chains of one plan; links are only ever added."""

    __slots__ = ("_follows", "_links")

    def __init__(self) -> None:
        self._links: list[ChainLink] = []
        self._follows: list[int] = []

    def add(self, link: ChainLink, follows: int) -> int:
        """Add a link after the chain at that position, and return the position of the longer one."""
        self._links.append(link)
        self._follows.append(follows)
        return len(self._links) - 1

    def chains(self) -> Chains:
        """Return what is stored."""
        return Chains(tuple(self._links), tuple(self._follows))


class Trail:
    """A chain under construction.

    A chain is only as good as its beginning: when it has none, or passes a day outside
    1950..2150, there is no finished chain.

    Args:
        store: Keeps the links.
        task: Key of the task that the new links belong to.
        before: Chain up to the date of another task, or None to start anew.
    """

    __slots__ = ("_intact", "_last", "_store", "_task")

    def __init__(self, store: ChainStore, task: str, before: int | None = None) -> None:
        self._store = store
        self._task = task
        self._last = NO_CHAIN if before is None else before
        self._intact = before is None or before != NO_CHAIN

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

    def rolled_back(self, start: int, calendar: WorkCalendar) -> None:
        """Go back from a day that is not worked to the last working day before it."""
        end = calendar.day(calendar.index(start) - 1)
        self._add(Cause.NON_WORKING, start, end, -1, "working", calendar, {})

    def chain(self) -> int:
        """Return the chain so far; `NO_CHAIN` when it is broken."""
        return self._last if self._intact else NO_CHAIN

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
        # Of the two days only one that is not worked is passed over.
        edge = cause is Cause.NON_WORKING
        link = ChainLink(
            cause=cause,
            task=self._task,
            start=date.fromordinal(start),
            end=date.fromordinal(end),
            amount=amount,
            basis=basis,
            calendar="" if calendar is None else calendar.spec.key,
            skipped=()
            if calendar is None
            else calendar.passed_over(low + 1 - edge, high + edge),
            detail=detail,
        )
        self._last = self._store.add(link, self._last)
