"""The forward pass: each task as early as what it waits for, its window and its calendar allow."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from golive.core.scheduling.model import Cause, LagUnit, Link, LinkType, SolverTask
from golive.core.scheduling.prepare import Network
from golive.core.scheduling.trail import Chain, Trail
from golive.core.scheduling.windows import Step, moved, offsets
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL, WorkCalendar

START_LINKS = frozenset({LinkType.SS, LinkType.SF})
FINISH_BOUND = frozenset({LinkType.FF, LinkType.SF})


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a task lies, as day ordinals.

    Args:
        start: First day.
        end: Last day; equal to `start` for a milestone.
        boundary: First day that a follower may use: the day after `end`, or for a milestone
            its own day.
        earliest: Earliest start that everything but a pin or an actual date allows.
        in_range: False when the true dates lie outside 1950..2150.
        to_start: Chain up to the first day.
        to_end: Chain up to the last day.
        chain: Chain that explains the task as a whole.
    """

    start: int
    end: int
    boundary: int
    earliest: int
    in_range: bool = True
    to_start: Chain = ()
    to_end: Chain = ()
    chain: Chain = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A window as days: the first usable day and the last, both inclusive."""

    opens: int
    closes: int
    anchor_day: int


@dataclass(frozen=True, slots=True)
class Held:
    """The end of a task that windows count back from, settled before they are placed.

    Args:
        day: Ordinal of the last day the windows count from.
        start: Earliest start of the task that this asks for.
        to_start: Chain to that start.
    """

    day: int
    start: int
    to_start: Chain


_Trailed = Callable[[], Chain]


class Placement:
    """Places the tasks of a network one after the other.

    Args:
        network: What to place.
        explain: Keep the chains; without them the pass needs less time and memory.
        held: Ends of the tasks that `network.backward` windows count from, by task number.
            Without an entry such windows are left out, and the task they count from is placed
            late enough for them.
    """

    def __init__(
        self, network: Network, *, explain: bool, held: Mapping[int, Held] | None = None
    ) -> None:
        self._network = network
        self._explain = explain
        self.held = dict(held or {})
        self._backward = set(network.backward)
        self._counting_back: dict[int, list[int]] = {}
        for number in network.backward:
            anchor = network.anchors[number]
            if anchor is not None and anchor.task != number:
                self._counting_back.setdefault(anchor.task, []).append(number)
        self._placed: dict[int, Placed] = {}

    def run(self) -> tuple[Placed, ...]:
        """Return where each task lies, in document order."""
        for number in self._network.order:
            self._placed[number] = self._place(number)
        return tuple(self._placed[number] for number in range(len(self._network.tasks)))

    def span(self, number: int) -> Span | None:
        """Return the window of a task as days, None when it has none that counts."""
        anchor, window = self._network.anchors[number], self._network.tasks[number].window
        if anchor is None or window is None:
            return None
        day = self._anchor_date(number)
        if day is None:
            return None
        calendar = self._network.calendars[number]
        first = anchor.calendar.day(anchor.calendar.index(day))
        reach = offsets(window)
        if reach.step == Step.WORKING:
            closes = moved(first, reach.end - 1, reach.step, calendar)
        else:
            closes = moved(first, reach.end, reach.step, calendar) - 1
        return Span(moved(first, reach.start, reach.step, calendar), closes, first)

    def _anchor_date(self, number: int) -> int | None:
        anchor = self._network.anchors[number]
        if anchor is None or anchor.day is not None:
            return None if anchor is None else anchor.day
        if number in self._backward:
            held = self.held.get(anchor.task)
            return None if held is None else held.day
        return self._placed[anchor.task].end

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
        if not self._explain:
            return Placed(start, end, boundary, earliest)
        to_start = trailed() if fixed is None else _fixed_chain(task, start)
        trail = Trail(task.key, to_start)
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
        if not self._explain:
            return Placed(start, end, boundary, earliest)
        to_end = _actual_chain(task, end, "finished")
        if task.started_on is not None:
            to_start = _actual_chain(task, start, "started")
            whole = Trail(task.key, to_start)
            whole.moved(Cause.ACTUAL, start, end, end - start, None, what="finished")
        else:
            whole = Trail(task.key, to_end)
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

    def counts_back(self, number: int) -> bool:
        """Tell whether the task's window counts back from a task that waits for it."""
        return number in self._backward

    def placed(self, number: int) -> Placed:
        """Return where a task lies, once `run` has been."""
        return self._placed[number]

    def floor(self, number: int) -> int:
        """Return the first day that everything but other open tasks allows."""
        return self._network.calendars[number].day(self._from_dates(number)[0])

    def _earliest(self, number: int) -> tuple[int, _Trailed]:
        """Return the working-day number of the earliest start, and how to explain it."""
        best, trailed = self._from_dates(number)
        for index, asked in self._asked(number):
            if index > best:
                best, trailed = index, asked
        return best, trailed

    def _from_dates(self, number: int) -> tuple[int, _Trailed]:
        """Return the earliest start by contract, known window, `not_before` and settled end."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        best = calendar.index(self._network.contract)
        trailed: _Trailed = partial(self._contract_chain, number)
        anchor = self._network.anchors[number]
        if anchor is not None and (anchor.task < 0 or number in self._backward):
            span = None if anchor.task == number else self.span(number)
            index = best - 1 if span is None else calendar.index(span.opens)
            if span is not None and (index >= best or self._opens_before_contract(number)):
                best, trailed = index, partial(self._window_chain, number, span)
        if task.not_before is not None:
            index = calendar.index(task.not_before.toordinal())
            if index > best:
                best, trailed = index, partial(self._not_before_chain, number)
        held = self.held.get(number)
        if held is not None and calendar.index(held.start) > best:
            best, trailed = calendar.index(held.start), partial(_same, held.to_start)
        return best, trailed

    def _asked(self, number: int) -> Iterator[tuple[int, _Trailed]]:
        """Yield the earliest starts that other tasks ask of this one."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        anchor = self._network.anchors[number]
        if anchor is not None and anchor.task >= 0 and number not in self._backward:
            span = self.span(number)
            if span is not None:
                yield calendar.index(span.opens), partial(self._window_chain, number, span)
        for before, link in self._network.links[number]:
            index = self._allowed(number, before, link)
            yield index, partial(self._link_chain, number, before, link)
        if number not in self.held:
            for before in self._counting_back.get(number, ()):
                if before in self._placed:
                    index = calendar.index(self._room_for(before)) - max(
                        task.duration_days - 1, 0
                    )
                    yield index, partial(self._room_chain, number, before)

    def _opens_before_contract(self, number: int) -> bool:
        """Tell whether the window itself asks for days before the contract."""
        window, anchor = self._network.tasks[number].window, self._network.anchors[number]
        return (
            window is not None
            and anchor is not None
            and anchor.day == self._network.contract
            and offsets(window).start < 0
        )

    def _allowed(self, number: int, before: int, link: Link) -> int:
        calendar, placed = self._network.calendars[number], self._placed[before]
        day = placed.start if link.type in START_LINKS else placed.boundary
        if link.lag_unit is LagUnit.CALENDAR:
            index = calendar.index(day + link.lag)
        else:
            index = calendar.index(day) + link.lag
        if link.type in FINISH_BOUND:
            index -= self._network.tasks[number].duration_days
        return index

    def _room_for(self, before: int) -> int:
        """Return the earliest last day of an anchor that leaves room for a window before it."""
        window = self._network.tasks[before].window
        if window is None:
            return self._placed[before].start
        reach = offsets(window)
        start = self._placed[before].start
        return moved(start, -reach.start, reach.step, self._network.calendars[before])

    def _contract_chain(self, number: int) -> Chain:
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        trail = Trail(task.key)
        trail.known(Cause.ANCHOR, self._network.contract, anchor="contract")
        trail.rolled(self._network.contract, calendar)
        return trail.chain()

    def _not_before_chain(self, number: int) -> Chain:
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        day = task.not_before.toordinal() if task.not_before is not None else 0
        trail = Trail(task.key)
        trail.known(Cause.NOT_BEFORE, day)
        trail.rolled(day, calendar)
        return trail.chain()

    def _window_chain(self, number: int, span: Span) -> Chain:
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        anchor, window = self._network.anchors[number], task.window
        day = self._anchor_date(number)
        if anchor is None or window is None or day is None:
            return ()
        detail: dict[str, str | int] = {"anchor": anchor.name.value}
        if anchor.task >= 0:
            detail["anchor_task"] = self._network.tasks[anchor.task].key
        if anchor.task < 0 or number in self._backward:
            trail = Trail(task.key)
            trail.known(Cause.ANCHOR, day, **detail)
        else:
            trail = Trail(task.key, self._placed[anchor.task].to_end)
        first = trail.rolled(day, anchor.calendar)
        working = offsets(window).step == Step.WORKING
        trail.moved(
            Cause.WINDOW,
            first,
            span.opens,
            offsets(window).start if working else span.opens - first,
            calendar if working else None,
            unit=window.unit.value,
            start=window.start,
            end=window.end,
            **detail,
        )
        trail.rolled(span.opens, calendar)
        return trail.chain()

    def _link_chain(self, number: int, before: int, link: Link) -> Chain:
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        placed = self._placed[before]
        from_start = link.type in START_LINKS
        day = placed.start if from_start else placed.end
        ahead = 0 if from_start else placed.boundary - placed.end
        working_lag = 0
        if link.lag_unit is LagUnit.CALENDAR:
            ahead += link.lag
        else:
            working_lag = link.lag
        if link.type in FINISH_BOUND:
            working_lag -= task.duration_days
        detail: dict[str, str | int] = {
            "type": link.type.value,
            "predecessor": link.predecessor,
            "lag": link.lag,
            "lag_unit": link.lag_unit.value,
        }
        trail = Trail(task.key, placed.to_start if from_start else placed.to_end)
        trail.moved(Cause.DEPENDENCY, day, day + ahead, ahead, None, **detail)
        first = trail.rolled(day + ahead, calendar)
        if working_lag:
            end = calendar.day(calendar.index(first) + working_lag)
            trail.moved(Cause.DEPENDENCY, first, end, working_lag, calendar, **detail)
        return trail.chain()

    def _room_chain(self, number: int, before: int) -> Chain:
        """Explain a start by the room that a window before the end of this task needs."""
        task, calendar = self._network.tasks[number], self._network.calendars[number]
        start, last = self._placed[before].start, self._room_for(before)
        before_key = self._network.tasks[before].key
        trail = Trail(task.key, self._placed[before].to_start)
        window = self._network.tasks[before].window
        bounds = {} if window is None else {"start": window.start, "end": window.end}
        trail.moved(
            Cause.WINDOW, start, last, last - start, None, room_for=before_key, **bounds
        )
        end = trail.rolled(last, calendar)
        if task.duration_days > 1:
            start = first_day(end, task.duration_days, calendar)
            trail.moved(Cause.DURATION, end, start, -task.duration_days, calendar)
        return trail.chain()


def held_ends(network: Network, *, explain: bool) -> dict[int, Held]:
    """Settle the ends of the tasks that windows count back from, by task number.

    The network is placed once without those windows; each such task lies late enough there to
    leave room for every window before it.
    """
    if not network.backward:
        return {}
    placed = Placement(network, explain=explain).run()
    anchors = (network.anchors[number] for number in network.backward)
    tasks = sorted({anchor.task for anchor in anchors if anchor is not None})
    return {
        task: Held(placed[task].end, placed[task].start, placed[task].to_start)
        for task in tasks
    }


def last_day(start: int, duration: int, calendar: WorkCalendar) -> int:
    """Return the last day of work that starts on a day; that day itself counts as worked."""
    if duration <= 1:
        return start
    return calendar.day(calendar.index(start + 1) + duration - 2)


def first_day(end: int, duration: int, calendar: WorkCalendar) -> int:
    """Return the first day of work that ends on a day; that day itself counts as worked."""
    if duration <= 1:
        return end
    return calendar.day(calendar.index(end) - duration + 1)


def _fixed_chain(task: SolverTask, start: int) -> Chain:
    if task.started_on is not None:
        return _actual_chain(task, start, "started")
    trail = Trail(task.key)
    trail.known(Cause.PIN, start)
    return trail.chain()


def _actual_chain(task: SolverTask, day: int, what: str) -> Chain:
    trail = Trail(task.key)
    trail.known(Cause.ACTUAL, day, what=what)
    return trail.chain()


def _same(chain: Chain) -> Chain:
    return chain


def _at_the_edge(start: int, end: int, duration: int) -> Placed:
    start = min(max(start, FIRST_ORDINAL), LAST_ORDINAL)
    end = min(max(end, start), LAST_ORDINAL)
    return Placed(start, end, end + 1 if duration else end, start, in_range=False)
