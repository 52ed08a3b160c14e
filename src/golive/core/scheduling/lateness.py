"""The backward pass: how late each task may lie, and what that leaves as slack."""

from collections.abc import Mapping, Sequence

from golive.core.document.values import Window
from golive.core.scheduling.model import LagUnit, Link
from golive.core.scheduling.placed import FINISH_BOUND, START_LINKS, Placed
from golive.core.scheduling.prepare import Network
from golive.core.scheduling.windows import latest_anchor_day, latest_day_for, moved, offsets


class Lateness:
    """Finds how late tasks may lie by walking a placed network from its ends to its beginning.

    A finish is a number of a working day in the task's own calendar, half-open: a task that
    ends on working day n finishes at n + 1, a milestone on working day n finishes at n.

    Args:
        network: The tasks.
        placed: Where they lie.
    """

    def __init__(self, network: Network, placed: Sequence[Placed]) -> None:
        self._network = network
        self._placed = placed
        self._counting_back: dict[int, list[tuple[int, Window]]] = {}
        place = {number: at for at, number in enumerate(network.order)}
        for number in network.backward:
            anchor = network.anchors[number]
            if anchor is not None and place[number] < place[anchor.task]:
                waiting = self._counting_back.setdefault(anchor.task, [])
                waiting.append((number, anchor.window))
        self.boundary = max((task.boundary for task in placed), default=network.contract)
        self.finishes = tuple(
            calendar.index(task.boundary)
            for calendar, task in zip(network.calendars, placed, strict=True)
        )

    def by_date(self, number: int, last_day: int) -> int:
        """Return the latest finish of a task that must not lie after a day."""
        index = self._network.calendars[number].index(last_day + 1)
        return index if self._network.tasks[number].duration_days else index - 1

    def by_end_of_all(self) -> dict[int, int]:
        """Return for each task the finish that does not move the end of all tasks."""
        return {
            number: calendar.index(self.boundary)
            for number, calendar in enumerate(self._network.calendars)
        }

    def latest(self, limits: Mapping[int, int]) -> dict[int, int]:
        """Return the latest finish of each task that keeps the limits of tasks by number.

        A task that no limited task waits for is left out. What has really happened, and what
        is pinned, does not move: tasks before it are held by its date, or not at all.
        """
        latest = dict(limits)
        for number in reversed(self._network.order):
            finish = latest.get(number)
            if finish is None:
                continue
            start = self._start_in_window(number, latest, finish)
            for before, room in self._asked(number, start, finish):
                latest[before] = min(latest.get(before, room), room)
        return latest

    def _start_in_window(self, number: int, latest: Mapping[int, int], finish: int) -> int:
        """Return the latest start for a latest finish.

        A task whose window counts back from a task that waits for it starts no later than the
        window allows there: later, it would move that task on. Where it lies late already, it
        may stay.
        """
        start = finish - self._network.tasks[number].duration_days
        anchor = self._network.anchors[number]
        if number not in self._network.backward or anchor is None or anchor.task == number:
            return start
        after = latest.get(anchor.task)
        if after is None:
            return start
        calendar, reach = self._network.calendars[number], offsets(anchor.window)
        of_anchor = self._network.calendars[anchor.task]
        last = of_anchor.day(
            after - 1 if self._network.tasks[anchor.task].duration_days else after
        )
        first = anchor.calendar.day(anchor.calendar.index(last))
        day = moved(first, reach.start, reach.step, calendar)
        in_window = calendar.index(day + 1) - 1
        return min(start, max(in_window, calendar.index(self._placed[number].start)))

    def free_finishes(self) -> list[int]:
        """Return the latest finish of each task that moves no other task and not the end."""
        latest = self.by_end_of_all()
        for number, placed in enumerate(self._placed):
            calendar, finish = self._network.calendars[number], self.finishes[number]
            start = calendar.index(placed.start)
            asked = self._asked(number, start, finish)
            if number in self._network.backward:
                asked += self._asked_by_window(number, start)
            for before, room in asked:
                latest[before] = min(latest[before], room)
        return [latest[number] for number in range(len(self._placed))]

    def _asked(self, number: int, start: int, finish: int) -> list[tuple[int, int]]:
        """Return what a task with that latest start and finish asks of those it waits for."""
        task, placed = self._network.tasks[number], self._placed[number]
        if task.finished_on is not None:
            return []
        calendar = self._network.calendars[number]
        pinned = task.started_on is None and task.pinned_on is not None
        if pinned:
            start, finish = calendar.index(placed.start), self.finishes[number]
        asked = [
            (before, self._room(number, before, link, start, finish))
            for before, link in self._network.links[number]
            if task.started_on is None or link.type in FINISH_BOUND
        ]
        if number not in self._network.backward:
            asked += self._asked_by_window(number, start)
        if task.started_on is None and not pinned:
            asked += [
                (before, self._room_for(before, window, number, finish))
                for before, window in self._counting_back.get(number, ())
            ]
        return asked

    def _asked_by_window(self, number: int, start: int) -> list[tuple[int, int]]:
        """Return what a window around the end of another task asks of that one."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        anchor = self._network.anchors[number]
        done = task.started_on is not None or task.finished_on is not None
        if anchor is None or anchor.task in {-1, number} or done:
            return []
        reach = offsets(anchor.window)
        day = latest_day_for(calendar.day(start), reach, calendar)
        last = anchor.calendar.day(anchor.calendar.index(day + 1) - 1)
        if task.pinned_on is not None and last < self._placed[anchor.task].end:
            # A pin before its window is the window's loss; no other task is late for it.
            return []
        return [(anchor.task, self.by_date(anchor.task, last))]

    def _room_for(self, before: int, window: Window, number: int, finish: int) -> int:
        """Return the latest finish of a task whose window counts back from the end of another.

        Where it lies now there is room: a window that opens on a day off has let it begin later.
        """
        now = self._finish_before(before, window, number, self.finishes[number])
        then = self._finish_before(before, window, number, finish)
        return then + max(0, self.finishes[before] - now)

    def _finish_before(self, before: int, window: Window, number: int, finish: int) -> int:
        reach, calendar = offsets(window), self._network.calendars[before]
        last = finish - 1 if self._network.tasks[number].duration_days else finish
        day = self._network.calendars[number].day(last)
        latest = latest_anchor_day(day, -reach.start, reach.step, calendar)
        return calendar.index(latest + 1) - 1 + self._network.tasks[before].duration_days

    def _room(self, number: int, before: int, link: Link, start: int, finish: int) -> int:
        """Return the latest finish of a predecessor under one link; inverse of the forward rule."""
        index = finish if link.type in FINISH_BOUND else start
        if link.lag_unit is LagUnit.WORKING:
            day = self._network.calendars[number].day(index - link.lag)
        else:
            day = self._network.calendars[number].day(index) - link.lag
        duration = self._network.tasks[before].duration_days
        if link.type in START_LINKS:
            return self._network.calendars[before].index(day + 1) - 1 + duration
        return self.by_date(before, day - 1 if duration else day)
