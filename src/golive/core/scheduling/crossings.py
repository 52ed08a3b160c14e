"""Tables that lead from the working-day numbers of one calendar to those of another.

Days count from the first day of the tables, and the working days of each calendar from 0 on that
day. What lies after the last day that the tables know is found as a very late number, which stays
late in all that follows.
"""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from golive.core.scheduling.day_tables import worked_days
from golive.core.scheduling.spreads import MOST_DAYS
from golive.core.scheduling.windows import Offsets, Step
from golive.core.scheduling.work_calendar import LAST_ORDINAL, WorkCalendar

Row = NDArray[np.signedinteger]
# Twenty years: days, and sums of three of them, fit into 16 bits.
NARROW = 8_192
_BEYOND = 1 << 29
_MOST_NUMBERS = 8_000_000
_SHARED_DAYS = 1_024
_MOST_RUNS = 4


class _Known(NamedTuple):
    """A calendar: numbers of the first working day on or after days, days of numbers."""

    to: Row
    fr: Row
    none: int


class Crossings:
    """The tables of one run of days, made when they are first asked for.

    Args:
        first: Ordinal of day 0.
        width: Days covered.
    """

    def __init__(self, first: int, width: int) -> None:
        self.first = first
        self.width = width
        self.narrow = width <= NARROW
        self.dtype: type[np.signedinteger] = np.int16 if self.narrow else np.int32
        self.limit = NARROW if self.narrow else _BEYOND
        self._beyond = 4 * NARROW - 1 if self.narrow else _BEYOND
        self._most = NARROW if self.narrow else MOST_DAYS
        self._lags: dict[int, Row] = {}
        self._known: dict[object, _Known] = {}
        self._made: dict[tuple[object, ...], Row] = {}

    def lag(self, days: int) -> Row:
        """Return a lag as an array without axes, which is added in half the time of a number.

        One that leads out of all tables leads out of them still, and no further.
        """
        known = self._lags.get(days)
        if known is None:
            inside = min(max(days, -self._most), self._most)
            known = self._lags[days] = np.array(inside, dtype=self.dtype)
        return known

    def nones(self, calendars: Iterable[WorkCalendar]) -> dict[object, int]:
        """Return what the calendars themselves call their working day 0, by their patterns."""
        by_pattern = {calendar.pattern: calendar for calendar in calendars}
        return {pattern: self._of(calendar).none for pattern, calendar in by_pattern.items()}

    def number(self, day: int, calendar: WorkCalendar) -> int:
        """Return the number of the first working day on or after a day."""
        return int(self._of(calendar).to[min(max(day, 0), self.width)])

    def numbers(self, days: Row, calendar: WorkCalendar) -> Row:
        """Return the numbers of the first working days on or after days."""
        return self._of(calendar).to.take(days, mode="clip")

    def days(self, calendar: WorkCalendar, ahead: int) -> Row:
        """Return the last days by finish (`ahead` 1), or the days by start (`ahead` 0)."""
        fr = self._of(calendar).fr
        if not ahead:
            return fr
        key = (calendar.pattern,)
        if key not in self._made:
            self._keep(key, np.concatenate((fr[:1], fr[:-1])))
        return self._made[key]

    def between(self, other: WorkCalendar, calendar: WorkCalendar, ahead: int, lag: int) -> Row:
        """Return the table from numbers of one calendar to those of another.

        Args:
            other: Calendar of the numbers that are looked up.
            calendar: Calendar of the numbers that are found.
            ahead: 1 where the number is a finish, so that its day is the one after the last.
            lag: Calendar days added.
        """
        key = (other.pattern, calendar.pattern, ahead, lag)
        if key not in self._made:
            day = np.minimum(
                self.days(other, ahead).astype(np.int64) + (ahead + lag), self.width
            )
            self._keep(key, self.numbers(np.maximum(day, 0), calendar))
        return self._made[key]

    def opens(
        self,
        other: WorkCalendar,
        calendar: WorkCalendar,
        ahead: int,
        anchors: WorkCalendar,
        reach: Offsets,
    ) -> Row:
        """Return the table from the finish of an anchor to the start of a window around it.

        Args:
            other: Calendar of the task that is the anchor.
            calendar: Calendar of the task whose window it is.
            ahead: 1 where the anchor's finish is the day after its last one.
            anchors: Calendar that decides which day is the anchor's first working day.
            reach: The window.
        """
        key = (other.pattern, calendar.pattern, ahead, anchors.pattern, reach)
        if key not in self._made:
            self._keep(key, self.opened(self.days(other, ahead), calendar, anchors, reach))
        return self._made[key]

    def opened(
        self, ends: Row, calendar: WorkCalendar, anchors: WorkCalendar, reach: Offsets
    ) -> Row:
        """Return the first numbers of a window by the last days of its anchor."""
        known, last = self._of(anchors), self.width
        start = min(max(reach.start, -MOST_DAYS), MOST_DAYS)
        day = known.fr.take(known.to.take(ends, mode="clip"), mode="clip").astype(np.int64)
        if reach.step == Step.WORKING:
            found = self.numbers(day, calendar) + np.int64(start)
        else:
            months = reach.step == Step.MONTHS
            moved = _months_later(day, start, self.first) if months else day + start
            found = self.numbers(np.clip(moved, 0, last), calendar).astype(np.int64)
            if reach.moves_back:
                end = max(reach.end, -MOST_DAYS)
                after = _months_later(day, end, self.first) if months else day + end
                closed = self.numbers(np.clip(after, 0, last), calendar)
                found = np.maximum(found - (closed == found), 0)
        found[(day >= last) | (found >= last)] = self._beyond
        return found.astype(self.dtype)

    def _of(self, calendar: WorkCalendar) -> _Known:
        known = self._known.get(calendar.pattern)
        if known is None:
            if len(self._known) * self.width > _MOST_NUMBERS:
                self._known.clear()
            known = self._known[calendar.pattern] = self._tables(calendar)
        return known

    def _tables(self, calendar: WorkCalendar) -> _Known:
        mask = worked_days(calendar, self.first, self.width)
        to: Row = np.zeros(self.width + 1, dtype=self.dtype)
        np.cumsum(mask[:-1], dtype=self.dtype, out=to[1:-1])
        to[-1] = self._beyond
        fr: Row = np.full(self.width + 1, self.width, dtype=self.dtype)
        worked = np.flatnonzero(mask)
        fr[: len(worked)] = worked
        return _Known(to, fr, calendar.index(self.first))

    def _keep(self, key: tuple[object, ...], table: Row) -> None:
        if len(self._made) * self.width > _MOST_NUMBERS:
            self._made.clear()
        self._made[key] = table


class CrossingTables:
    """Tables shared by plans that begin at about the same time."""

    def __init__(self) -> None:
        self._runs: dict[tuple[int, int], Crossings] = {}

    def narrow(self, first: int) -> Crossings:
        """Return tables for a plan that ends within some twenty years from an ordinal."""
        return self._run(first - first % _SHARED_DAYS, NARROW)

    def wide(self, first: int) -> Crossings:
        """Return tables from an ordinal up to the last day that golive knows."""
        first -= first % _SHARED_DAYS
        return self._run(first, LAST_ORDINAL - first + 2)

    def _run(self, first: int, width: int) -> Crossings:
        key = (first, width)
        if key not in self._runs:
            if len(self._runs) == _MOST_RUNS:
                self._runs.clear()
            self._runs[key] = Crossings(first, width)
        return self._runs[key]


def _months_later(days: NDArray[np.int64], count: int, first: int) -> NDArray[np.int64]:
    """Return the days of the same number in the month so many months later, or its last day."""
    epoch = np.datetime64("0001-01-01", "D") - 1
    date = epoch + (days + first)
    month = date.astype("datetime64[M]")
    later = month + count
    length = (later + 1).astype("datetime64[D]") - later.astype("datetime64[D]")
    inside = np.minimum(date - month.astype("datetime64[D]"), length - 1)
    moved: NDArray[np.int64] = (later.astype("datetime64[D]") + inside - epoch).astype(np.int64)
    return moved - first
