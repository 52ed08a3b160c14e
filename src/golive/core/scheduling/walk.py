"""One walk over a plan for many simulations at once, in arrays of working-day numbers."""

from collections.abc import Sequence
from functools import reduce

import numpy as np
from msgspec import Struct

from golive.core.scheduling.crossings import Crossings, Row
from golive.core.scheduling.draws import Block
from golive.core.scheduling.model import LagUnit, Link, LinkType
from golive.core.scheduling.placed import START_LINKS
from golive.core.scheduling.prepare import Network, WindowAnchor
from golive.core.scheduling.spreads import Durations
from golive.core.scheduling.windows import offsets
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL, WorkCalendar


class BeyondTablesError(Exception):
    """Some simulation may end, or has ended, after the last day of the tables."""


class Band(Struct, eq=False):
    """A number of each simulation.

    Args:
        at: The numbers, or one that is the same for all. Arrays are never changed.
        low: No simulation has less.
        high: No simulation has more.
    """

    at: Row | int
    low: int
    high: int


_NOTHING = Band(0, 0, 0)
_FS, _FF, _SF = LinkType.FS, LinkType.FF, LinkType.SF
_IN_DAYS = LagUnit.CALENDAR


class Walk:
    """Places the tasks of a plan, each after all it waits for, in all simulations of a block.

    A free task has its start and its finish (start plus duration) as numbers of its calendar;
    a pinned, started or finished one has its first day and its boundary as days.

    Args:
        network: The plan.
        tables: Lead from calendar to calendar.
        block: The simulations.
    """

    def __init__(self, network: Network, tables: Crossings, block: Block) -> None:
        self._network = network
        self._tables = tables
        self._block = block
        count = len(network.tasks)
        self._patterns = [calendar.pattern for calendar in network.calendars]
        self._ahead = [int(task.duration_days > 0) for task in network.tasks]
        self._none = tables.nones(network.calendars)
        self._start = [_NOTHING] * count
        self._finish = [_NOTHING] * count
        self._fixed: dict[int, tuple[int, Band]] = {}
        self._crossed: dict[tuple[object, ...], Band] = {}
        self._drawn = 0
        self._limit = tables.limit
        self._backward = set(network.backward)

    def place(
        self, number: int, floor: int, fixed: int | None, durations: Durations | None
    ) -> None:
        """Place a task.

        Args:
            number: The task.
            floor: First working-day number that everything but other open tasks allows.
            fixed: Ordinal of its first day where that is settled.
            durations: What it may last; None for a milestone and for what is finished.

        Raises:
            BeyondTablesError: When the tables may be too short for it.
        """
        duration = _NOTHING if durations is None else self._duration(durations)
        if fixed is not None:
            self._fixed[number] = self._settled(number, fixed - self._tables.first, duration)
            return
        start = self._earliest(number, floor - self._none[self._patterns[number]], duration)
        finish = Band(
            start.at + duration.at, start.low + duration.low, start.high + duration.high
        )
        self._start[number] = start
        self._finish[number] = finish if finish.high <= self._limit else self._inside(finish)

    def latest(self, goals: Sequence[int]) -> Row | int:
        """Return the latest last day of tasks.

        Raises:
            BeyondTablesError: When a simulation ends after the last day of the tables.
        """
        ends = {number: self._end_bounds(number) for number in self._lasting(goals)}
        least = max(low for low, _ in ends.values())
        highest = max(high for _, high in ends.values())
        kept = [number for number, (_, high) in ends.items() if high > least]
        days: list[Row | int] = self._last_days(kept)
        if all(ends[number][0] < least for number in kept):
            days.append(least)
        found = reduce(np.maximum, days)
        if highest >= self._tables.width and int(np.max(found)) >= self._tables.width:
            raise BeyondTablesError
        return found

    def _last_days(self, numbers: Sequence[int]) -> list[Row | int]:
        """Return last days of tasks; of those in one calendar, the latest."""
        days: list[Row | int] = []
        finishes: dict[tuple[object, int], tuple[Row, Row | int]] = {}
        for number in numbers:
            ahead = self._ahead[number]
            if number in self._fixed:
                days.append(self._fixed[number][1].at - ahead)
                continue
            key, finish = (self._patterns[number], ahead), self._finish[number].at
            table, known = finishes.get(key, (None, None))
            if table is None:
                table = self._tables.days(self._network.calendars[number], ahead)
            finishes[key] = (table, finish if known is None else np.maximum(known, finish))
        days += [table.take(finish, mode="clip") for table, finish in finishes.values()]
        return days

    def _lasting(self, goals: Sequence[int]) -> list[int]:
        """Leave out goals that another goal surely does not end before: it starts after them."""
        if len(goals) == 1:
            return list(goals)
        passed = {
            before
            for number in goals
            if number not in self._fixed
            for before, link in self._network.links[number]
            if link.type is _FS and link.lag >= 0
        }
        return [number for number in goals if number not in passed]

    def _end_bounds(self, number: int) -> tuple[int, int]:
        ahead = self._ahead[number]
        if number in self._fixed:
            boundary = self._fixed[number][1]
            return boundary.low - ahead, boundary.high - ahead
        days = self._tables.days(self._network.calendars[number], ahead)
        finish = self._finish[number]
        return _read(days, finish.low), _read(days, finish.high)

    def _duration(self, durations: Durations) -> Band:
        position = self._drawn
        self._drawn += 1
        if durations.least == durations.most:
            return Band(durations.most, durations.most, durations.most)
        if durations.most > self._tables.limit:
            raise BeyondTablesError
        row = self._block.row(position, durations)
        return Band(row.astype(self._tables.dtype, copy=False), durations.least, durations.most)

    def _settled(self, number: int, start: int, duration: Band) -> tuple[int, Band]:
        """Return the first day and the boundary of what is pinned, started or finished."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        ahead = self._ahead[number]
        if task.finished_on is not None:
            end = clamped(task.finished_on.toordinal()) - self._tables.first
            band = Band(end + ahead, end + ahead, end + ahead)
        else:
            # The day it starts on counts as worked, whatever the calendar says.
            none = self._tables.number(start + 1, calendar) - 2
            days = self._tables.days(calendar, 0)
            low, high = (
                _read(days, none + length) if length > 1 else start
                for length in (duration.low, duration.high)
            )
            at: Row | int = high + ahead
            if low < high:
                self._inside(Band(0, 0, none + duration.high))
                ends = days.take(duration.at + none, mode="clip")
                at = np.where(np.greater(duration.at, 1), ends, ends.dtype.type(start)) + ahead
            band = Band(at, low + ahead, high + ahead)
        if band.high > self._tables.width:
            raise BeyondTablesError
        return start, band

    def _earliest(self, number: int, floor: int, duration: Band) -> Band:
        """Return the earliest start; what cannot be the latest of all is not computed."""
        asked = []
        least, patterns = floor, self._patterns
        pattern = patterns[number]
        for before, link in self._network.links[number]:
            kind, shift = link.type, link.lag
            known = self._finish if kind is _FS or kind is _FF else self._start
            source = known[before]
            in_days = shift != 0 and link.lag_unit is _IN_DAYS
            if source is _NOTHING or in_days or patterns[before] is not pattern:
                source, shift = self._led(number, before, link)
            low, high = source.low + shift, source.high + shift
            shortened = kind is _FF or kind is _SF
            if shortened:
                low, high = low - duration.high, high - duration.low
            least = max(least, low)
            asked.append((high, low, source, shift, shortened))
        anchor = self._network.anchors[number]
        if anchor is not None and anchor.task >= 0 and number not in self._backward:
            opens = self._opens(number, anchor)
            least = max(least, opens.low)
            asked.append((opens.high, opens.low, opens, 0, False))
        kept = [each for each in asked if each[0] > least]
        if not kept:
            return Band(least, least, least)
        return self._latest_asked(kept, least, duration)

    def _latest_asked(
        self, asked: list[tuple[int, int, Band, int, bool]], least: int, duration: Band
    ) -> Band:
        """Return the latest of starts given as high, low, source, shift, (- duration)."""
        rows: list[Row | int] = []
        highest, reached = least, False
        for high, low, source, shift, shortened in asked:
            highest = max(highest, high)
            if high > self._limit:
                self._inside(Band(0, low, high))
            at = source.at - duration.at if shortened else source.at
            rows.append(at + self._tables.lag(shift) if shift else at)
            reached = reached or low == least
        if not reached:
            rows.append(np.full(self._block.simulations, least, dtype=self._tables.dtype))
        return Band(reduce(np.maximum, rows), least, highest)

    def _inside(self, band: Band) -> Band:
        """Keep numbers behind the tables' end from growing; narrow tables are given up."""
        limit = self._tables.limit
        if band.high <= limit:
            return band
        if self._tables.narrow:
            raise BeyondTablesError
        return Band(np.minimum(band.at, limit), min(band.low, limit), limit)

    def _led(self, number: int, before: int, link: Link) -> tuple[Band, int]:
        """Return numbers of a task in the calendar of one that waits for it, and a lag to add."""
        calendar = self._network.calendars[number]
        working, days = link.lag, 0
        if link.lag_unit is _IN_DAYS:
            working, days = 0, int(self._tables.lag(link.lag))
        from_start = link.type in START_LINKS
        if before in self._fixed:
            start, boundary = self._fixed[before]
            return self._numbers(start if from_start else boundary, days, calendar), working
        key = (before, from_start, self._patterns[number], days)
        crossed = self._crossed.get(key)
        if crossed is None:
            other = self._network.calendars[before]
            ahead = 0 if from_start else self._ahead[before]
            table = self._tables.between(other, calendar, ahead, days)
            source = (self._start if from_start else self._finish)[before]
            crossed = self._cross(key, source, table)
        return crossed, working

    def _cross(self, key: tuple[object, ...], source: Band, table: Row) -> Band:
        low, high = _read(table, source.low), _read(table, source.high)
        at = high if low == high else table.take(source.at, mode="clip")
        crossed = self._crossed[key] = Band(at, low, high)
        return crossed

    def _numbers(self, day: Band | int, lag: int, calendar: WorkCalendar) -> Band:
        """Return the numbers of days, a lag later."""
        if isinstance(day, int):
            day = Band(day, day, day)
        low, high = (self._tables.number(each + lag, calendar) for each in (day.low, day.high))
        days = np.asarray(day.at).astype(np.int64) + lag
        return Band(self._tables.numbers(days, calendar), low, high)

    def _opens(self, number: int, anchor: WindowAnchor) -> Band:
        """Return the first number of a window around the end of another task."""
        before, reach = anchor.task, offsets(anchor.window)
        calendar, other = self._network.calendars[number], self._network.calendars[before]
        ahead = self._ahead[before]
        if before not in self._fixed:
            key = (before, calendar.pattern, anchor.calendar.pattern, reach)
            table = self._tables.opens(other, calendar, ahead, anchor.calendar, reach)
            return self._cross(key, self._finish[before], table)
        ends = self._fixed[before][1]
        days = np.unique(np.asarray(ends.at) - ahead)
        table = self._tables.opened(days, calendar, anchor.calendar, reach)
        opens = table.take(np.searchsorted(days, ends.at - ahead))
        return Band(opens, int(table[0]), int(table[-1]))


def leading_to(network: Network, goals: tuple[int, ...]) -> frozenset[int]:
    """Return the goals and all tasks that they wait for, directly or not."""
    found, open_ = set(goals), list(goals)
    while open_ and len(found) < len(network.tasks):
        number = open_.pop()
        waits_for = [before for before, _ in network.links[number]]
        anchor = network.anchors[number]
        if anchor is not None and anchor.task >= 0 and number not in network.backward:
            waits_for.append(anchor.task)
        open_ += [before for before in waits_for if before not in found]
        found.update(waits_for)
    return frozenset(found)


def clamped(ordinal: int) -> int:
    """Return the nearest day that golive knows."""
    return min(max(ordinal, FIRST_ORDINAL), LAST_ORDINAL)


def _read(table: Row, at: int) -> int:
    return int(table.item(at if at < len(table) else -1))
