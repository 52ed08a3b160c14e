"""The backward pass: how late each task may lie, and what that leaves as slack."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from golive.core.scheduling.model import LagUnit, Link
from golive.core.scheduling.placed import FINISH_BOUND, START_LINKS, Placed
from golive.core.scheduling.prepare import Network
from golive.core.scheduling.room import Room, Settled, is_fixed
from golive.core.scheduling.windows import latest_day_for, offsets

_Asked = Iterator[tuple[int, int]]
_NOTHING: Mapping[int, int] = MappingProxyType({})


class _Round:
    """One round of placing, walked from its ends to its beginning.

    A finish is a number of a working day in the task's own calendar, half-open: a task that
    ends on working day n finishes at n + 1, a milestone on working day n finishes at n.

    Args:
        network: The tasks.
        placed: Where they lie.
    """

    def __init__(self, network: Network, placed: Sequence[Placed]) -> None:
        self._network = network
        self._placed = placed
        self._backward = frozenset(network.backward)
        self.finishes = tuple(
            calendar.index(task.boundary)
            for calendar, task in zip(network.calendars, placed, strict=True)
        )

    def by_date(self, number: int, last_day: int) -> int:
        """Return the latest finish of a task that must not lie after a day."""
        index = self._network.calendars[number].index(last_day + 1)
        return index if self._network.tasks[number].duration_days else index - 1

    def _asked_by_links(self, number: int, start: int, finish: int) -> _Asked:
        """Yield what the links of a task with that latest start and finish ask of others."""
        started = self._network.tasks[number].started_on is not None
        for before, link in self._network.links[number]:
            if not started or link.type in FINISH_BOUND:
                yield before, self._room(number, before, link, start, finish)

    def _asked_by_window(self, number: int, start: int) -> _Asked:
        """Yield what a window around the end of another task asks of that one."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        anchor = self._network.anchors[number]
        done = task.started_on is not None or task.finished_on is not None
        if anchor is None or anchor.task in {-1, number} or done:
            return
        reach = offsets(anchor.window)
        day = latest_day_for(calendar.day(start), reach, calendar)
        last = anchor.calendar.day(anchor.calendar.index(day + 1) - 1)
        if task.pinned_on is not None and last < self._placed[anchor.task].end:
            # A pin before its window is the window's loss; no other task is late for it.
            return
        yield anchor.task, self.by_date(anchor.task, last)

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


class Lateness(_Round):
    """Finds how late tasks may lie.

    Windows that count back from the end of a task are placed in two rounds: one without them,
    which settles that end, and one with them. A late task is late in both, so both are walked: the
    first from what the second asks of the ends it was given.

    Args:
        network: The tasks.
        placed: Where they lie.
        settled: The round before, where there was one.
    """

    def __init__(
        self, network: Network, placed: Sequence[Placed], settled: Settled | None = None
    ) -> None:
        super().__init__(network, placed)
        self._first = settled and _FirstRound(network, settled.placed, settled.rooms)
        self._held = frozenset(settled.held) if settled else frozenset()
        self.boundary = max((task.boundary for task in placed), default=network.contract)

    def by_end_of_all(self) -> dict[int, int]:
        """Return for each task the finish that does not move the end of all tasks."""
        return {
            number: calendar.index(self.boundary)
            for number, calendar in enumerate(self._network.calendars)
        }

    def latest(self, limits: Mapping[int, int]) -> dict[int, int]:
        """Return the latest finish of each task that keeps the limits of tasks by number.

        A task that no limited task waits for is left out. What has really happened, and what
        is pinned, does not move and holds nothing here.
        """
        return self._walked(limits, frozenset())

    def before_pins(self) -> dict[int, int]:
        """Return the latest finish of each task that something pinned waits for."""
        return self._walked({}, frozenset(filter(self._is_pinned, self._network.order)))

    def free_finishes(self) -> list[int]:
        """Return the latest finish of each task that moves no other task and not the end."""
        latest = self.by_end_of_all()
        ends: dict[int, int] = {}
        for number in self._network.order:
            start, finish = self._lies(number, self.finishes[number])
            for before, room in self._asked(number, start, finish):
                latest[before] = min(latest[before], room)
            self._ask_ends(ends, number, start)
        # A task that windows count back from stays where it lies, but for its own delay.
        stays = {number: self.finishes[number] for number in self._held}
        self._join(latest, ends, 0, stays)
        return [latest[number] for number in range(len(self._placed))]

    def _walked(self, limits: Mapping[int, int], sources: frozenset[int]) -> dict[int, int]:
        """Walk from the tasks with limits, and from others that ask by where they lie."""
        latest = dict(limits)
        ends: dict[int, int] = {}
        for number in reversed(self._network.order):
            finish = latest.get(number)
            if number not in sources and (finish is None or self._is_pinned(number)):
                continue
            start, then = self._lies(number, finish)
            for before, room in self._asked(number, start, then):
                latest[before] = min(latest.get(before, room), room)
            self._ask_ends(ends, number, start)
            if number in self._held and finish is not None:
                ends[number] = min(ends.get(number, finish), finish)
        missed = min((limit - self.finishes[at] for at, limit in limits.items()), default=0)
        self._join(latest, ends, min(missed, 0))
        return latest

    def _join(
        self,
        latest: dict[int, int],
        ends: Mapping[int, int],
        missed: int,
        stays: Mapping[int, int] = _NOTHING,
    ) -> None:
        """Add what the first round asks for, when its settled ends may be no later than given."""
        if self._first is None:
            return
        for number, asked in self._first.latest(ends, stays).items():
            # What lies late already, because its windows clash, is not said to be too late.
            finish = max(asked, self.finishes[number] + missed)
            latest[number] = min(latest.get(number, finish), finish)

    def _ask_ends(self, ends: dict[int, int], number: int, start: int) -> None:
        """Note what a window that counts back asks of the settled end it counts from."""
        if number in self._backward:
            for anchor, room in self._asked_by_window(number, start):
                ends[anchor] = min(ends.get(anchor, room), room)

    def _asked(self, number: int, start: int, finish: int) -> _Asked:
        """Yield what a task with that latest start and finish asks of those it waits for."""
        if self._network.tasks[number].finished_on is not None:
            return
        yield from self._asked_by_links(number, start, finish)
        if number not in self._backward:
            yield from self._asked_by_window(number, start)

    def _lies(self, number: int, finish: int | None) -> tuple[int, int]:
        """Return the start and the finish that a task asks by: its latest ones, or its pin's."""
        duration = self._network.tasks[number].duration_days
        if finish is None or self._is_pinned(number):
            start = self._network.calendars[number].index(self._placed[number].start)
            return start, start + duration
        return finish - duration, finish

    def _is_pinned(self, number: int) -> bool:
        task = self._network.tasks[number]
        started = task.started_on is not None or task.finished_on is not None
        return task.pinned_on is not None and not started


class _FirstRound(_Round):
    """The round that settles the ends which windows count back from; only open tasks ask in it."""

    def __init__(
        self, network: Network, placed: Sequence[Placed], rooms: Mapping[int, Room]
    ) -> None:
        super().__init__(network, placed)
        self._rooms = rooms

    def latest(self, limits: Mapping[int, int], stays: Mapping[int, int]) -> dict[int, int]:
        """Return the latest finish of each task that keeps the limits of tasks by number.

        Args:
            limits: Latest finishes.
            stays: Finishes that are limits for all but the task itself.
        """
        latest = dict(limits)
        for number in reversed(self._network.order):
            task, room = self._network.tasks[number], self._rooms.get(number)
            known = [of[number] for of in (latest, stays) if number in of]
            if not known or is_fixed(task):
                continue
            finish = min(known)
            if room is not None:
                ahead = task.duration_days > 0
                finish = room.latest(finish - ahead) + ahead
                if number in latest:
                    latest[number] = room.latest(latest[number] - ahead) + ahead
            for before, asked in self._asked(number, finish, room):
                latest[before] = min(latest.get(before, asked), asked)
        return latest

    def _asked(self, number: int, finish: int, room: Room | None) -> _Asked:
        duration = self._network.tasks[number].duration_days
        start = finish - duration
        yield from self._asked_by_links(number, start, finish)
        if number not in self._backward:
            yield from self._asked_by_window(number, start)
        if room is not None:
            for before, end in room.latest_ends(finish - (duration > 0)).items():
                yield before, self.by_date(before, end)
