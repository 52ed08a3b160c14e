"""The forward pass: each task as early as what it waits for, its window and its calendar allow."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from golive.core.scheduling.model import Cause, SolverTask
from golive.core.scheduling.placed import Held, Placed, Span, allowed_by, first_day, last_day
from golive.core.scheduling.prepare import Network, WindowAnchor
from golive.core.scheduling.reasons import (
    by_contract,
    by_fact,
    by_fixed_start,
    by_link,
    by_not_before,
    by_room,
    by_window,
)
from golive.core.scheduling.room import Room, Settled, rooms
from golive.core.scheduling.trail import ChainStore, Trail
from golive.core.scheduling.windows import days_of, offsets
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL, WorkCalendar

_Trailed = Callable[[ChainStore], int]


class Placement:
    """Places the tasks of a network one after the other.

    Args:
        network: What to place.
        store: Keeps the chains that explain the dates; None leaves them out, which saves time
            and memory.
        settled_ends: What `settled` returns: the ends that `network.backward` windows count from.
            Without, such windows are left out, and the tasks they count from are placed late
            enough for them.
    """

    def __init__(
        self,
        network: Network,
        store: ChainStore | None = None,
        settled_ends: Settled | None = None,
    ) -> None:
        self._network = network
        self._store = store
        self.held = settled_ends.held if settled_ends else {}
        self._backward = set(network.backward)
        self.rooms = rooms(network) if settled_ends is None else {}
        self._placed: dict[int, Placed] = {}

    def run(self) -> tuple[Placed, ...]:
        """Return where each task lies, in document order."""
        for number in self._network.order:
            self._placed[number] = self._place(number)
        return tuple(self._placed[number] for number in range(len(self._network.tasks)))

    def span(self, number: int) -> Span | None:
        """Return the window of a task as days, None when it has none that counts."""
        anchor = self._network.anchors[number]
        if anchor is None:
            return None
        if anchor.day is not None:
            return self._span(number, anchor, anchor.day)
        if number not in self._backward:
            return self._span(number, anchor, self._placed[anchor.task].end)
        held = self.held.get(anchor.task)
        return None if held is None else self._span(number, anchor, held.day)

    def _span(self, number: int, anchor: WindowAnchor, day: int) -> Span:
        calendar, reach = self._network.calendars[number], offsets(anchor.window)
        first = anchor.calendar.day(anchor.calendar.index(day))
        found = days_of(first, reach, calendar)
        return Span(found.opens, found.closes, day, found.asked)

    def _place(self, number: int) -> Placed:
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        index, trailed = self._earliest(number)
        earliest = calendar.day(index)
        if task.finished_on is not None:
            return self._finished(task, calendar, task.finished_on, earliest)
        fixed = task.started_on or task.pinned_on
        start = earliest if fixed is None else fixed.toordinal()
        end = last_day(start, task.duration_days, calendar)
        if not FIRST_ORDINAL <= start <= end <= LAST_ORDINAL:
            return _at_the_edge(start, end, task.duration_days)
        boundary = end + 1 if task.duration_days else end
        store = self._store
        if store is None:
            return Placed(start, end, boundary, earliest)
        to_start = trailed(store) if fixed is None else by_fixed_start(task, start, store)
        trail = Trail(store, task.key, to_start)
        trail.moved(Cause.DURATION, start, end, task.duration_days, calendar)
        to_end = trail.chain()
        return Placed(
            start, end, boundary, earliest, to_start=to_start, to_end=to_end, chain=to_end
        )

    def _finished(
        self, task: SolverTask, calendar: WorkCalendar, finished_on: date, earliest: int
    ) -> Placed:
        end = finished_on.toordinal()
        if task.started_on is not None:
            start = task.started_on.toordinal()
        else:
            start = first_day(end, task.duration_days, calendar)
        if not FIRST_ORDINAL <= start <= end <= LAST_ORDINAL:
            return _at_the_edge(start, end, task.duration_days)
        boundary = end + 1 if task.duration_days else end
        store = self._store
        if store is None:
            return Placed(start, end, boundary, earliest)
        to_end = by_fact(task, end, "finished", store)
        if task.started_on is not None:
            to_start = by_fact(task, start, "started", store)
            whole = Trail(store, task.key, to_start)
            whole.moved(Cause.ACTUAL, start, end, end - start, None, what="finished")
        else:
            whole = Trail(store, task.key, to_end)
            whole.moved(Cause.DURATION, end, start, -task.duration_days, calendar)
            to_start = whole.chain()
        return Placed(
            start,
            end,
            boundary,
            earliest,
            to_start=to_start,
            to_end=to_end,
            chain=whole.chain(),
        )

    def known_start(self, number: int) -> int:
        """Return the first day that everything but other open tasks allows.

        As a working-day number of the task's calendar.
        """
        return self._from_dates(number)[0]

    def _earliest(self, number: int) -> tuple[int, _Trailed]:
        """Return the working-day number of the earliest start, and how to explain it."""
        best, trailed = self._from_dates(number)
        for index, asked in self._asked(number):
            if index > best:
                best, trailed = index, asked
        room = self.rooms.get(number)
        return (best, trailed) if room is None else self._with_room(number, room, best, trailed)

    def _with_room(
        self, number: int, room: Room, best: int, trailed: _Trailed
    ) -> tuple[int, _Trailed]:
        """Return the earliest start that leaves room for the windows before the end of a task."""
        network = self._network
        task, calendar = network.tasks[number], network.calendars[number]
        ahead = max(task.duration_days - 1, 0)
        need = room.need(best + ahead, self._placed)
        if need is None:
            return best, trailed
        before, window = network.tasks[need.task].key, room.window(need.task)
        placed = self._placed[need.task]
        known: tuple[int, int | None] = (placed.end, placed.to_end)
        if need.opens:
            known = (placed.start, placed.to_start)
            if placed.start > network.contract:
                known = (network.contract, None)
        last = calendar.day(need.index)
        asked = partial(by_room, task, calendar, before, window, known, last)
        return need.index - ahead, asked

    def _from_dates(self, number: int) -> tuple[int, _Trailed]:
        """Return the earliest start by contract, known window, `not_before` and settled end."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        best = calendar.index(self._network.contract)
        trailed: _Trailed = partial(by_contract, task, calendar, self._network.contract)
        anchor = self._network.anchors[number]
        if anchor is not None and (anchor.task < 0 or number in self._backward):
            span = None if anchor.task == number else self.span(number)
            index = best - 1 if span is None else calendar.index(span.opens)
            if span is not None and (index >= best or self._opens_before_contract(anchor)):
                best, trailed = index, partial(self._by_window, number, anchor, span)
        if task.not_before is not None:
            day = task.not_before.toordinal()
            index = calendar.index(day)
            if index > best:
                best, trailed = index, partial(by_not_before, task, calendar, day)
        held = self.held.get(number)
        if held is not None and calendar.index(held.start) > best:
            best, trailed = calendar.index(held.start), partial(_same, held.to_start)
        return best, trailed

    def _asked(self, number: int) -> Iterator[tuple[int, _Trailed]]:
        """Yield the earliest starts that other tasks ask of this one."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        anchor = self._network.anchors[number]
        if anchor is not None and anchor.task >= 0 and number not in self._backward:
            span = self._span(number, anchor, self._placed[anchor.task].end)
            yield calendar.index(span.opens), partial(self._by_window, number, anchor, span)
        for before, link in self._network.links[number]:
            placed = self._placed[before]
            index = allowed_by(link, placed, calendar, task.duration_days)
            yield index, partial(by_link, task, calendar, link, placed)

    def _by_window(
        self, number: int, anchor: WindowAnchor, span: Span, store: ChainStore
    ) -> int:
        tasks, calendar = self._network.tasks, self._network.calendars[number]
        key = tasks[anchor.task].key if anchor.task >= 0 else ""
        known = anchor.task < 0 or number in self._backward
        to_anchor = None if known else self._placed[anchor.task].to_end
        return by_window(tasks[number], calendar, anchor, span, key, to_anchor, store)

    def _opens_before_contract(self, anchor: WindowAnchor) -> bool:
        """Tell whether the window itself asks for days before the contract."""
        return anchor.day == self._network.contract and offsets(anchor.window).start < 0


def settled(network: Network, store: ChainStore | None = None) -> Settled | None:
    """Settle the ends of the tasks that windows count back from; None where none does."""
    if not network.backward:
        return None
    placement = Placement(network, store)
    placed = placement.run()
    anchors = (network.anchors[number] for number in network.backward)
    tasks = sorted({anchor.task for anchor in anchors if anchor is not None})
    held = {
        task: Held(placed[task].end, placed[task].start, placed[task].to_start)
        for task in tasks
    }
    return Settled(placed, held, placement.rooms)


def _same(chain: int, _store: ChainStore) -> int:
    return chain


def _at_the_edge(start: int, end: int, duration: int) -> Placed:
    start = min(max(start, FIRST_ORDINAL), LAST_ORDINAL)
    end = min(max(end, start), LAST_ORDINAL)
    return Placed(start, end, end + 1 if duration else end, start, in_range=False)
