"""Schedules many plans at once: the passes of the solver on arrays, level by level.

A portfolio is one network that falls into plans. Each pass walks its levels; a level is one slice
of tasks and one of links, so that a link costs two table look-ups and a task two. Answers are
those of `solve` for the same tasks; explanations and findings are not made here.
"""

from typing import NamedTuple

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from golive.core.errors import InvalidInputError
from golive.core.scheduling.day_tables import DayTables, day_tables
from golive.core.scheduling.layout import Ints, layout
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL, WorkCalendar

FS, SS, FF, SF = range(4)
MARK, FREE, PINNED, STARTED, FINISHED = range(-1, 4)
_ROOM_DAYS = 1_461
_NO_SLACK = np.iinfo(np.int64).max
_NO_DAY = np.iinfo(np.int64).min


class Links(NamedTuple):
    """Links between tasks as columns.

    Args:
        predecessor: Task number.
        successor: Task number, of the same plan.
        type: 0 FS, 1 SS, 2 FF, 3 SF.
        lag: Lag in working days of the successor's calendar.
        calendar_lag: Lag in calendar days, added before the working one.
    """

    predecessor: Ints
    successor: Ints
    type: Ints
    lag: Ints
    calendar_lag: Ints


class Tasks(NamedTuple):
    """Tasks of all plans as columns, ordered by plan.

    Args:
        plan: Number of the plan, ascending from 0 without gaps.
        duration: Working days; 0 is a milestone.
        calendar: Number of the calendar.
        not_before: Ordinal of the earliest day: contract, window, `not_before`, whichever is
            last.
        state: 0 free, 1 pinned, 2 really started, 3 really finished, -1 a milestone that only
            marks a day.
        start: Ordinal of the fixed first day where the state is 1, 2 or 3; else anything.
        end: Ordinal of the real last day where the state is 3; else anything.
    """

    plan: Ints
    duration: Ints
    calendar: Ints
    not_before: Ints
    state: Ints
    start: Ints
    end: Ints


class PortfolioSchedule(Struct, frozen=True):
    """Dates of all tasks in their given order, and of all plans, as ordinals.

    Args:
        start: First day of each task.
        end: Last day of each task.
        slack: Total slack in working days of the task's own calendar.
        plan_end: Last day of each plan.
    """

    start: Ints
    end: Ints
    slack: Ints
    plan_end: Ints


class Portfolio:
    """Plans made ready to be scheduled again and again while only their dates change.

    Making it costs a few times as much as scheduling it.

    Args:
        calendars: The calendars that tasks name by number.
        tasks: The tasks of all plans.
        links: What they wait for.

    Raises:
        InvalidInputError: When tasks of a plan wait for each other in a circle.
    """

    def __init__(self, calendars: list[WorkCalendar], tasks: Tasks, links: Links) -> None:
        count = len(tasks.plan)
        self._calendars = calendars
        self._tasks = Tasks(*(column.astype(np.int64) for column in tasks))
        links = Links(*(column.astype(np.int64) for column in links))
        self._plan_starts = np.flatnonzero(np.diff(self._tasks.plan, prepend=-1))
        self._reach = int(np.abs(links.calendar_lag).max(initial=0)) + 8
        self._forward = _Forward(self._tasks, links, count)
        self._backward = _Backward(self._tasks, links, count)
        self._tables: DayTables | None = None

    def schedule(
        self,
        *,
        not_before: Ints | None = None,
        state: Ints | None = None,
        start: Ints | None = None,
        end: Ints | None = None,
        targets: Ints | None = None,
    ) -> PortfolioSchedule:
        """Place the tasks and find their slack.

        Args:
            not_before: In place of the tasks' own column; likewise `state`, `start`, `end`.
            state: See `Tasks`.
            start: See `Tasks`.
            end: See `Tasks`.
            targets: Ordinal of the last day asked of each plan; None keeps each plan's own end.

        Raises:
            InvalidInputError: When a date would lie outside 1950..2150.
        """
        columns = {"not_before": not_before, "state": state, "start": start, "end": end}
        given = {k: v.astype(np.int64) for k, v in columns.items() if v is not None}
        tasks = self._tasks._replace(**given)
        if not len(tasks.plan):
            return PortfolioSchedule(*(np.zeros(0, dtype=np.int64) for _ in range(4)))
        first, last = _span(tasks, targets)
        before, after = self._reach + _ROOM_DAYS // 4, self._reach + _ROOM_DAYS
        while True:
            tables = self._covering(first - before, last + after)
            answer = self._run(tables, tasks, targets)
            if answer is not None:
                return answer
            if first - before < FIRST_ORDINAL or last + after > LAST_ORDINAL:
                message = "Some dates of the portfolio would lie outside 1950 to 2150."
                raise InvalidInputError(message)
            before, after = 2 * before, 2 * after

    def _covering(self, first: int, last: int) -> DayTables:
        tables = self._tables
        if tables is None or tables.first > first or tables.first + tables.width < last:
            tables = self._tables = day_tables(self._calendars, first, last - first)
        return tables

    def _run(
        self, tables: DayTables, tasks: Tasks, targets: Ints | None
    ) -> PortfolioSchedule | None:
        """Return the answer, or None when the tables are too short for it."""
        placed = self._forward.run(tables, tasks, self._reach)
        if placed is None:
            return None
        start, boundary = placed
        base = tasks.calendar * tables.row
        latest = self._limits(tables, base, boundary, targets)
        if not self._backward.run(tables, tasks, (start, boundary), latest, self._reach):
            return None
        slack = self._without_done(latest - tables.to[base + boundary], tasks.state)
        end = boundary - (tasks.duration > 0) + tables.first
        given = np.where(tasks.state == MARK, _NO_DAY, end)
        plan_end = np.maximum.reduceat(given, self._plan_starts)
        return PortfolioSchedule(start + tables.first, end, slack, plan_end)

    def _limits(
        self, tables: DayTables, base: Ints, boundary: Ints, targets: Ints | None
    ) -> Ints:
        """Return the latest finish asked of each task directly."""
        tasks = self._tasks
        if targets is None:
            # A day that is only marked ends no plan.
            given = np.where(tasks.state == MARK, _NO_DAY, boundary)
            own_end = np.maximum.reduceat(given, self._plan_starts)[tasks.plan]
            return tables.to.take(base + own_end)
        day = targets[tasks.plan] - tables.first + 1
        limits: Ints = tables.to.take(base + day) - (tasks.duration == 0)
        return limits

    def _without_done(self, slack: Ints, state: Ints) -> Ints:
        """Give what is finished no less slack than the rest of its plan has."""
        done = state == FINISHED
        if not done.any():
            return slack
        left_out = done | (state == MARK)
        least = np.minimum.reduceat(np.where(left_out, _NO_SLACK, slack), self._plan_starts)
        least = np.where(least == _NO_SLACK, 0, least)[self._tasks.plan]
        return np.where(done, np.maximum(slack, least), slack)


class _Forward:
    """The forward pass, with all that does not depend on dates worked out before."""

    def __init__(self, tasks: Tasks, links: Links, count: int) -> None:
        found = layout(count, links.successor, links.predecessor)
        links = Links(*(column[found.links] for column in links))
        successor = links.successor
        from_end = (links.type == FS) | (links.type == FF)
        to_finish = (links.type == FF) | (links.type == SF)
        self._order, self._place, self._levels = found.order, found.place, found.levels
        # One row of first days and one of boundaries, laid end to end.
        self._source = found.place[links.predecessor] + np.where(from_end, count, 0)
        self._row = tasks.calendar[successor]
        self._calendar_lag = links.calendar_lag
        self._added = links.lag - np.where(to_finish, tasks.duration[successor], 0)
        self._calendar = tasks.calendar[found.order]
        self._duration = tasks.duration[found.order]
        self._more = np.maximum(self._duration - 1, 0)
        self._beyond = (self._duration > 0).astype(np.int64)

    def run(self, tables: DayTables, tasks: Tasks, reach: int) -> tuple[Ints, Ints] | None:
        """Return first days and boundaries by task, None when the tables are too short."""
        count = len(self._order)
        base = self._calendar * tables.row
        number = tables.to.take(base + tasks.not_before[self._order] - tables.first)
        to_at = self._row * tables.row + self._calendar_lag
        days = np.empty(2 * count, dtype=np.int64)
        fixed = np.flatnonzero(tasks.state[self._order] > FREE)
        for level in self._levels:
            low, high = level.low, level.high
            if level.slots:
                a, b = level.link_low, level.link_high
                at = days.take(self._source[a:b])
                at += to_at[a:b]
                asked = tables.to.take(at)
                asked += self._added[a:b]
                position = 0
                for size in level.slots:
                    best = number[low : low + size]
                    np.maximum(best, asked[position : position + size], out=best)
                    position += size
            at = number[low:high] + self._more[low:high]
            if int(at.max()) >= tables.width:
                return None
            at += base[low:high]
            ends = days[count + low : count + high]
            np.add(tables.fr.take(at), self._beyond[low:high], out=ends)
            at -= self._more[low:high]
            days[low:high] = tables.fr.take(at)
            if len(fixed):
                self._fix(tables, tasks, days, fixed[(fixed >= low) & (fixed < high)])
            if int(ends.max()) + reach > tables.width:
                return None
        return days[self._place], days[self._place + count]

    def _fix(self, tables: DayTables, tasks: Tasks, days: Ints, where: Ints) -> None:
        """Put what is pinned, started or finished on its own days."""
        task = self._order[where]
        start = tasks.start[task] - tables.first
        base = self._calendar[where] * tables.row
        # The day it starts on counts as worked, whatever the calendar says.
        number = tables.to[base + start + 1] + self._duration[where] - 2
        worked = tables.fr[base + np.clip(number, 0, tables.width)]
        end = np.where(self._duration[where] > 1, worked, start)
        end = np.where(tasks.state[task] == FINISHED, tasks.end[task] - tables.first, end)
        days[where] = start
        days[len(self._order) + where] = end + self._beyond[where]


class _Backward:
    """The backward pass, with all that does not depend on dates worked out before."""

    def __init__(self, tasks: Tasks, links: Links, count: int) -> None:
        found = layout(count, links.predecessor, links.successor)
        links = Links(*(column[found.links] for column in links))
        self._links = links
        before, after = links.predecessor, links.successor
        to_finish = (links.type == FF) | (links.type == SF)
        from_start = (links.type == SS) | (links.type == SF)
        self._to_finish = to_finish
        self._order, self._place, self._levels = found.order, found.place, found.levels
        # One row of latest starts and one of latest finishes, laid end to end.
        self._source = found.place[after] + np.where(to_finish, count, 0)
        self._after_row = tasks.calendar[after]
        next_day = (from_start | (tasks.duration[before] == 0)).astype(np.int64)
        self._before_row = tasks.calendar[before]
        self._day_added = next_day - links.calendar_lag
        self._added = np.where(from_start, tasks.duration[before] - 1, -next_day)
        self._duration = tasks.duration[found.order]
        self._calendar = tasks.calendar[found.order]

    def run(
        self,
        tables: DayTables,
        tasks: Tasks,
        placed: tuple[Ints, Ints],
        latest: Ints,
        reach: int,
    ) -> bool:
        """Lower the latest finishes to what followers leave; False when tables are too short."""
        count = len(self._order)
        limits = latest[self._order]
        asks = np.empty(2 * count, dtype=np.int64)
        fr_at = self._after_row * tables.row - self._links.lag
        to_at = self._before_row * tables.row + self._day_added
        state = tasks.state[self._order]
        pinned = np.flatnonzero(state == PINNED)
        silent = self._silent(tables, tasks, placed[0])
        if (state == MARK).any():
            silent = self._freed_marks(tasks, limits, silent)
        row_of = self._after_row * tables.row
        for level in self._levels:
            low, high = level.low, level.high
            if level.slots:
                a, b = level.link_low, level.link_high
                at = asks.take(self._source[a:b])
                at += fr_at[a:b]
                inside = at - row_of[a:b]
                if int(inside.min()) < 0 or int(inside.max()) > tables.width:
                    return False
                at = tables.fr.take(at)
                if int(at.min()) < reach or int(at.max()) + reach > tables.width:
                    return False
                at += to_at[a:b]
                room = tables.to.take(at)
                room += self._added[a:b]
                if silent is not None:
                    room[silent[a:b]] = _NO_SLACK
                position = 0
                for size in level.slots:
                    least = limits[low : low + size]
                    np.minimum(least, room[position : position + size], out=least)
                    position += size
            asks[count + low : count + high] = limits[low:high]
            np.subtract(limits[low:high], self._duration[low:high], out=asks[low:high])
            if len(pinned):
                where = pinned[(pinned >= low) & (pinned < high)]
                base = self._calendar[where] * tables.row
                task = self._order[where]
                asks[where] = tables.to[base + placed[0][task]]
                asks[count + where] = asks[where] + self._duration[where]
        latest[self._order] = limits
        return True

    def _silent(self, tables: DayTables, tasks: Tasks, start: Ints) -> NDArray[np.bool_] | None:
        """Tell which links ask nothing.

        What waited has really started or finished, or is pinned before the window that a mark
        opens for it.
        """
        if not (tasks.state > FREE).any():
            return None
        state = tasks.state[self._links.successor]
        silent: NDArray[np.bool_] = (state == FINISHED) | (
            (state == STARTED) & ~self._to_finish
        )
        marks = tasks.state[self._links.predecessor] == MARK
        for link in np.flatnonzero(marks & (state == PINNED)):
            before, after = self._links.predecessor[link], self._links.successor[link]
            row = self._after_row[link] * tables.row
            opens = tables.to[row + start[before] + self._links.calendar_lag[link]]
            silent[link] = opens + self._links.lag[link] > tables.to[row + start[after]]
        return silent

    def _freed_marks(
        self, tasks: Tasks, limits: Ints, silent: NDArray[np.bool_] | None
    ) -> NDArray[np.bool_]:
        """Let only what waits for a mark limit it, and one that nothing waits for ask nothing."""
        if silent is None:
            silent = np.zeros(len(self._links.successor), dtype=np.bool_)
        mark, awaited = tasks.state == MARK, np.zeros(len(tasks.state), dtype=np.bool_)
        awaited[self._links.predecessor[~silent]] = True
        limits[(mark & awaited)[self._order]] = _NO_SLACK
        nothing: NDArray[np.bool_] = silent | (mark & ~awaited)[self._links.successor]
        return nothing


def _span(tasks: Tasks, targets: Ints | None) -> tuple[int, int]:
    """Return the first and last day that is given."""
    fixed, finished = tasks.state > FREE, tasks.state == FINISHED
    days = [tasks.not_before, tasks.start[fixed], tasks.end[finished]]
    if targets is not None:
        days.append(targets)
    known = [(int(of.min()), int(of.max())) for of in days if len(of)]
    return min(low for low, _ in known), max(high for _, high in known)
