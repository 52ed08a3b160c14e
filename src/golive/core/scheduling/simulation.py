"""Plays a plan many times at once with drawn durations.

The simulations lie beside each other in arrays, and the solver's forward rules are walked once for
all of them. Starts and finishes are working-day numbers of the task's own calendar; tables of days
are looked up only where calendars meet. Random numbers are the raw output of PCG64, which is the
same on every machine and in every version.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from golive.core.errors import InvalidInputError
from golive.core.scheduling.day_tables import day_tables
from golive.core.scheduling.draws import Draws
from golive.core.scheduling.model import LagUnit, Link, LinkType, Problem
from golive.core.scheduling.placed import FINISH_BOUND, START_LINKS
from golive.core.scheduling.placement import Placement, held_ends
from golive.core.scheduling.prepare import Network, prepare
from golive.core.scheduling.spreads import Spread, duration_table
from golive.core.scheduling.windows import Offsets, Step, moved, offsets
from golive.core.scheduling.work_calendar import LAST_ORDINAL, WorkCalendar

Row = NDArray[np.int32]
Many = Row | int
_ROOM_DAYS = 1_461
_BEYOND = 1 << 29
_UNKNOWN = Spread()


class Simulation:
    """A plan made ready to be played.

    Args:
        problem: The plan.
        spreads: Where durations come from, by task key.
    """

    def __init__(self, problem: Problem, spreads: Mapping[str, Spread]) -> None:
        network = prepare(problem)
        self._network = network
        self._held = held_ends(network)
        self._placement = Placement(network, held=self._held)
        self._placed = self._placement.run()
        target = network.numbers.get(problem.target_task, -1)
        self._goals = tuple(range(len(network.tasks))) if target < 0 else (target,)
        self._walked = _leading_to(network, self._goals)
        self._tables: dict[int, Row] = {}
        self.from_history = 0
        for number, task in enumerate(network.tasks):
            if number in self._walked and task.finished_on is None and task.duration_days:
                spread = spreads.get(task.key, _UNKNOWN)
                self._tables[number] = duration_table(task.duration_days, spread)
                self.from_history += spread.from_history
        self.drawn = len(self._tables)
        self._reach = 8 + max(
            (abs(link.lag) for links in network.links for _, link in links), default=0
        )
        for anchor in network.anchors:
            if anchor is not None:
                self._reach = max(self._reach, 8 + abs(offsets(anchor.window).start) * 31)

    def durations(self, simulations: int, seed: int) -> dict[int, Row]:
        """Return the durations that `ends` draws for each open task, by task number."""
        draws = Draws(simulations, seed)
        return {
            number: draws.next(self._tables[number]).copy()
            for number in self._network.order
            if number in self._tables
        }

    def ends(self, simulations: int, seed: int) -> NDArray[np.int64]:
        """Return the ordinal of the last day of the target task, or of all, per simulation.

        Raises:
            InvalidInputError: When a simulation ends after 2150.
        """
        if not self._goals:
            return np.full(simulations, self._network.contract, dtype=np.int64)
        days = [self._network.contract]
        days += [day for placed in self._placed for day in (placed.start, placed.end)]
        first, last = min(days) - self._reach, max(days) + self._reach
        width = last - first + _ROOM_DAYS
        while True:
            draws = Draws(simulations, seed)
            tables = _Tables(self._network, first, width, self._reach)
            walk = _Walk(self._network, self._placement, tables, draws, self._tables)
            found = walk.ends(self._walked, self._goals)
            if found is not None:
                return np.broadcast_to(found, simulations).astype(np.int64)
            if first + width > LAST_ORDINAL:
                raise InvalidInputError("Some simulations of the plan would end after 2150.")
            width *= 2


class _Around(NamedTuple):
    """A window around the end of a task: the calendar of its anchor day and its offsets."""

    calendar: WorkCalendar
    reach: Offsets


def _leading_to(network: Network, goals: tuple[int, ...]) -> frozenset[int]:
    """Return the goals and all tasks that they wait for, directly or not."""
    found, open_ = set(goals), list(goals)
    while open_:
        number = open_.pop()
        waits_for = [before for before, _ in network.links[number]]
        anchor = network.anchors[number]
        if anchor is not None and anchor.task >= 0 and number not in network.backward:
            waits_for.append(anchor.task)
        open_ += [before for before in waits_for if before not in found]
        found.update(waits_for)
    return frozenset(found)


class _Tables:
    """Tables from working-day numbers of one calendar to those of another.

    Days count from `first`, working days from 0 on that day. What lies after the last day that
    the tables know is found as a very late number, which stays late in all that follows.
    """

    def __init__(self, network: Network, first: int, width: int, reach: int) -> None:
        self.first = first
        self.limit = width - reach
        shared = {id(calendar): calendar for calendar in network.calendars}
        for anchor in network.anchors:
            if anchor is not None:
                shared[id(anchor.calendar)] = anchor.calendar
        tables = day_tables(list(shared.values()), first, width)
        self._none = {key: calendar.index(first) for key, calendar in shared.items()}
        rows = range(0, len(shared) * tables.row, tables.row)
        to, fr = tables.to.astype(np.int32), tables.fr.astype(np.int32)
        self._to = {key: to[at : at + tables.row] for key, at in zip(shared, rows, strict=True)}
        self._fr = {key: fr[at : at + tables.row] for key, at in zip(shared, rows, strict=True)}
        self._made: dict[tuple[int, ...], Row] = {}

    def days(self, calendar: WorkCalendar, ahead: int) -> Row:
        """Return the last days by finish (`ahead` 1), or the days by start (`ahead` 0)."""
        day = self._fr[id(calendar)]
        return np.concatenate((day[:1], day[:-1])) if ahead else day

    def floor(self, index: int, calendar: WorkCalendar) -> int:
        """Return the number here of a working day with that number in its calendar."""
        return index - self._none[id(calendar)]

    def number(self, day: Many, calendar: WorkCalendar) -> Many:
        """Return the number of the first working day on or after days."""
        if isinstance(day, int):
            return int(self._to[id(calendar)][day]) if day <= self.limit else _BEYOND
        inside = np.clip(day, 0, self.limit)
        return np.where(day > self.limit, _BEYOND, self._to[id(calendar)][inside])

    def between(self, other: WorkCalendar, calendar: WorkCalendar, ahead: int, lag: int) -> Row:
        """Return the table from numbers of one calendar to those of another.

        Args:
            other: Calendar of the numbers that are looked up.
            calendar: Calendar of the numbers that are found.
            ahead: 1 where the number is a finish, so that its day is the one after the last.
            lag: Calendar days added.
        """
        key = (id(other), id(calendar), ahead, lag)
        if key not in self._made:
            day = self.days(other, ahead) + ahead
            table = np.asarray(self.number(day + lag, calendar), dtype=np.int32)
            self._made[key] = _ending(np.where(day > self.limit, _BEYOND, table))
        return self._made[key]

    def opens(
        self, other: WorkCalendar, calendar: WorkCalendar, ahead: int, around: _Around
    ) -> Row:
        """Return the table from the finish of an anchor to the start of a window around it."""
        reach = around.reach
        key = (
            id(other),
            id(calendar),
            ahead,
            id(around.calendar),
            reach.start,
            *map(ord, reach.step),
        )
        if key not in self._made:
            self._made[key] = _ending(self.opened(self.days(other, ahead), calendar, around))
        return self._made[key]

    def opened(self, end: Row, calendar: WorkCalendar, around: _Around) -> Row:
        """Return the first number of a window by the last day of its anchor."""
        reach = around.reach
        to, fr = self._to[id(around.calendar)], self._fr[id(around.calendar)]
        day = fr[to[np.minimum(end, self.limit)]]
        if reach.step == Step.WORKING:
            found = np.asarray(self.number(day, calendar)) + reach.start
        elif reach.step == Step.MONTHS and reach.start:
            later = [
                moved(int(each) + self.first, reach.start, reach.step, calendar) - self.first
                for each in day.ravel()
            ]
            day = np.array(later, dtype=np.int32).reshape(day.shape)
            found = np.asarray(self.number(day, calendar))
        else:
            found = np.asarray(self.number(day + reach.start, calendar))
        return np.where(end > self.limit, _BEYOND, found).astype(np.int32)


def _ending(table: Row) -> Row:
    """Make numbers behind the table's end very late ones."""
    table = table.astype(np.int32)
    table[-1] = _BEYOND
    return table


class _Walk:
    """One walk over the network with one set of tables.

    A free task has its start and its finish (start plus duration) as numbers of its calendar;
    a pinned, started or finished one has its first day and its boundary as days.
    """

    def __init__(
        self,
        network: Network,
        placement: Placement,
        tables: _Tables,
        draws: Draws,
        durations: Mapping[int, Row],
    ) -> None:
        self._network = network
        self._placement = placement
        self._tables = tables
        self._draws = draws
        self._durations = durations
        self._start: dict[int, Many] = {}
        self._finish: dict[int, Many] = {}
        self._fixed: dict[int, tuple[int, Many]] = {}
        self._starts_asked = {
            before
            for links in network.links
            for before, link in links
            if link.type in START_LINKS
        }

    def ends(self, walked: frozenset[int], goals: tuple[int, ...]) -> Many | None:
        """Return the latest last day of the goals, None when the tables are too short."""
        for number in self._network.order:
            if number in walked:
                self._place(number)
        latest = self._latest(self._lasting(goals))
        if int(np.max(latest)) > self._tables.limit:
            return None
        return latest + self._tables.first

    def _lasting(self, goals: tuple[int, ...]) -> tuple[int, ...]:
        """Leave out goals that another goal surely does not end before: it starts after them."""
        if len(goals) == 1:
            return goals
        passed = {
            before
            for number in goals
            if number not in self._fixed
            for before, link in self._network.links[number]
            if link.type is LinkType.FS and link.lag >= 0
        }
        return tuple(number for number in goals if number not in passed)

    def _latest(self, goals: tuple[int, ...]) -> Many:
        """Return the last day of the goals, one look-up for each calendar among them."""
        numbers: dict[tuple[int, int], tuple[WorkCalendar, Many]] = {}
        latest: Many = 0
        for number in goals:
            if number in self._fixed:
                latest = np.maximum(latest, self._fixed_end(number))
                continue
            calendar, ahead = self._network.calendars[number], self._ahead(number)
            _, known = numbers.get((id(calendar), ahead), (calendar, 0))
            later = np.maximum(known, self._finish[number])
            numbers[id(calendar), ahead] = (calendar, later)
        for (_, ahead), (calendar, finish) in numbers.items():
            days = self._tables.days(calendar, ahead)
            latest = np.maximum(latest, days.take(finish, mode="clip"))
        return latest

    def _ahead(self, number: int) -> int:
        """Return 1 for a task with work, whose followers start the day after it ends."""
        return int(self._network.tasks[number].duration_days > 0)

    def _place(self, number: int) -> None:
        task = self._network.tasks[number]
        table = self._durations.get(number)
        duration: Many = 0 if table is None else self._draws.next(table)
        if task.finished_on is not None or task.started_on or task.pinned_on:
            self._place_fixed(number, duration)
            return
        start = self._earliest(number, duration)
        if number in self._starts_asked:
            self._start[number] = start
            self._finish[number] = start + duration
        elif isinstance(start, int):
            self._finish[number] = start + duration
        else:
            start += duration
            self._finish[number] = start

    def _place_fixed(self, number: int, duration: Many) -> None:
        """Put what is pinned, started or finished on its own days."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        start = self._placement.placed(number).start - self._tables.first
        if task.finished_on is not None:
            end: Many = task.finished_on.toordinal() - self._tables.first
        else:
            # The day it starts on counts as worked, whatever the calendar says.
            last = self._tables.number(start + 1, calendar) + np.maximum(duration - 2, 0)
            days = self._tables.days(calendar, 0).take(last, mode="clip")
            end = _plain(np.where(np.greater(duration, 1), days, start))
        self._fixed[number] = (start, end + self._ahead(number))

    def _fixed_end(self, number: int) -> Many:
        return self._fixed[number][1] - self._ahead(number)

    def _earliest(self, number: int, duration: Many) -> Many:
        calendar = self._network.calendars[number]
        best: Many = self._tables.floor(self._placement.floor(number), calendar)
        anchor = self._network.anchors[number]
        counts_back = self._placement.counts_back(number)
        if anchor is not None and anchor.task >= 0 and not counts_back:
            around = _Around(anchor.calendar, offsets(anchor.window))
            best = _later(best, self._opens(number, anchor.task, around))
        for before, link in self._network.links[number]:
            best = _later(best, self._allowed(number, before, link, duration))
        return best

    def _opens(self, number: int, before: int, around: _Around) -> Many:
        calendar, other = self._network.calendars[number], self._network.calendars[before]
        if before in self._fixed:
            end = np.asarray(self._fixed_end(before), dtype=np.int32)
            return _plain(self._tables.opened(end, calendar, around))
        table = self._tables.opens(other, calendar, self._ahead(before), around)
        return _taken(table, self._finish[before], self._draws.scratch)

    def _allowed(self, number: int, before: int, link: Link, duration: Many) -> Many:
        """Return the start that a link allows; an array is good until the next call."""
        calendar, other = self._network.calendars[number], self._network.calendars[before]
        from_start = link.type in START_LINKS
        working = link.lag if link.lag_unit is LagUnit.WORKING else 0
        scratch = self._draws.scratch
        if before in self._fixed:
            day = self._fixed[before][0 if from_start else 1] + (link.lag - working)
            allowed = self._tables.number(day, calendar)
        else:
            allowed = (self._start if from_start else self._finish)[before]
            if calendar is not other or link.lag_unit is LagUnit.CALENDAR:
                ahead = 0 if from_start else self._ahead(before)
                table = self._tables.between(other, calendar, ahead, link.lag - working)
                allowed = _taken(table, allowed, scratch)
        if not working and link.type not in FINISH_BOUND:
            return allowed
        added = working - duration if link.type in FINISH_BOUND else working
        if isinstance(allowed, int):
            return allowed + added
        return np.add(allowed, added, out=scratch)


def _later(best: Many, asked: Many) -> Many:
    """Return the later of each; an array in `best` is changed in place."""
    if isinstance(best, int):
        return max(best, asked) if isinstance(asked, int) else np.maximum(best, asked)
    return np.maximum(best, asked, out=best)


def _plain(found: Many) -> Many:
    """Return a single number as such."""
    return found if np.ndim(found) else int(found)


def _taken(table: Row, at: Many, out: Row) -> Many:
    if isinstance(at, int):
        return int(table[min(at, len(table) - 1)])
    return table.take(at, out=out, mode="clip")
