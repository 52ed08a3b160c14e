"""A slow and obvious solver for comparison: it walks day by day and shares no code with golive's.

Dates are found by trying one day after the other against plain statements of what a link, a
window or a target asks.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from golive.core.document.values import Anchor, Basis, Unit
from golive.core.scheduling.model import CalendarSpec, LagUnit, LinkType, Problem, SolverTask

DAY = timedelta(days=1)
FROM_START = {LinkType.SS, LinkType.SF}
TO_FINISH = {LinkType.FF, LinkType.SF}


def works(spec: CalendarSpec, day: date) -> bool:
    return day.isoweekday() not in spec.weekend and day not in spec.closed


def roll(spec: CalendarSpec, day: date, step: timedelta = DAY) -> date:
    while not works(spec, day):
        day += step
    return day


def stepped(spec: CalendarSpec, day: date, days: int) -> date:
    """The working day so many working days after (or before) the first one from a day on."""
    day = roll(spec, day)
    step = DAY if days >= 0 else -DAY
    for _ in range(abs(days)):
        day = roll(spec, day + step, step)
    return day


def count(spec: CalendarSpec, start: date, end: date) -> int:
    """Working days from start (counted) to end (not counted); negative when end is earlier."""
    if end < start:
        return -count(spec, end, start)
    days = 0
    while start < end:
        days += works(spec, start)
        start += DAY
    return days


def work_from(spec: CalendarSpec, start: date, duration: int) -> date:
    """Last day of work whose first day is `start`."""
    for _ in range(duration - 1):
        start = roll(spec, start + DAY)
    return start


@dataclass
class Lie:
    start: date
    end: date
    duration: int

    @property
    def boundary(self) -> date:
        return self.end + DAY if self.duration else self.end


def is_pinned(task: SolverTask) -> bool:
    return bool(task.pinned_on) and not (task.started_on or task.finished_on)


def months_later(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


class PlainSolver:
    """Forward and backward pass of one problem; `lies` and `late_starts` by key.

    Args:
        problem: What to place.
        delayed: Further days before which tasks must not start.
    """

    def __init__(self, problem: Problem, delayed: dict[str, date] | None = None) -> None:
        self.problem = problem
        self.tasks = {task.key: task for task in problem.tasks}
        self.delayed = delayed or {}
        # Ends that windows count back from, with the start they ask for, once they are known.
        self.held: dict[str, tuple[date, date]] = {}
        self.lies: dict[str, Lie] = {}
        self.place_all()
        if self.counting_back():
            self.held = {
                key: (self.lies[key].end, self.lies[key].start)
                for key in {self.anchor_task(task) for task in self.counting_back()}
            }
            self.place_all()

    def place_all(self) -> None:
        self.lies = {}
        for task in self.sorted_tasks():
            self.lies[task.key] = self.place(task)

    def spec(self, task: SolverTask) -> CalendarSpec:
        return self.problem.calendars[task.calendar]

    def anchor_task(self, task: SolverTask) -> str:
        """The task whose end the window counts from, "" where that is a known day."""
        if task.window is None or self.problem.ignore_windows:
            return ""
        if task.anchor_task:
            return task.anchor_task
        anchor = task.window.anchor
        if anchor in self.problem.anchors:
            return ""
        if anchor is Anchor.PREVIOUS and anchor not in self.problem.anchor_tasks:
            above = self.problem.tasks.index(task) - 1
            return self.problem.tasks[above].key if above >= 0 else ""
        return self.problem.anchor_tasks.get(anchor, "")

    def anchor_day(self, task: SolverTask) -> date:
        anchors = self.problem.anchors
        return anchors.get(task.window.anchor, anchors[Anchor.CONTRACT])

    def counting_back(self) -> list[SolverTask]:
        """Tasks whose window lies before the end of a task that waits for them."""
        return [
            task
            for task in self.problem.tasks
            if self.anchor_task(task)
            and task.key in self.leads_to(self.anchor_task(task))
            and (window_offset(task.window)[0] < 0 or window_offset(task.window)[1] <= 0)
        ]

    def leads_to(self, key: str) -> set[str]:
        """All that a task waits for by links and windows, directly or not."""
        found, left = set(), [key]
        while left:
            task = self.tasks[left.pop()]
            waits = {link.predecessor for link in task.links} | {self.anchor_task(task)}
            left += sorted(waits - found - {""})
            found |= waits - {""}
        return found

    def waits_for(self, task: SolverTask) -> set[str]:
        anchor = set() if task in self.back else {self.anchor_task(task)} - {""}
        return {link.predecessor for link in task.links} | anchor

    def sorted_tasks(self) -> list[SolverTask]:
        self.back = self.counting_back()
        left, done = dict(self.tasks), []
        while left:
            ready = [task for task in left.values() if not self.waits_for(task) & set(left)]
            assert ready, "a circle"
            done += [left.pop(task.key) for task in ready]
        return done

    def opens(self, task: SolverTask) -> date | None:
        bounds = self.window_of(task)
        return None if bounds is None else bounds[0]

    def counts_from(self, task: SolverTask) -> date | None:
        """The day that the window of a task counts from, None where it does not count."""
        if task.window is None or self.problem.ignore_windows:
            return None
        key = self.anchor_task(task)
        if not key:
            return self.anchor_day(task)
        if task not in self.counting_back():
            return self.lies[key].end
        return self.held[key][0] if key in self.held else None

    def window_of(self, task: SolverTask) -> tuple[date, date] | None:
        """First and last day of the window of a task, None where it does not count."""
        day = self.counts_from(task)
        return None if day is None else self.bounds(task, day)

    def anchor_first(self, task: SolverTask, day: date) -> date:
        """The first working day of an anchor that falls on a day."""
        spec = self.problem.calendars.get(self.problem.anchor_calendar, self.spec(task))
        return roll(spec, day)

    def bounds(self, task: SolverTask, day: date) -> tuple[date, date]:
        """First and last day of a window around an anchor's day.

        One that closes before its anchor's first working day and that nobody works in moves back,
        away from the anchor.
        """
        spec, (opens, closes) = self.spec(task), self.written(task, day)
        if closes < self.anchor_first(task, day) and not count(spec, opens, closes + DAY):
            opens = closes = roll(spec, opens, -DAY)
        return opens, closes

    def written(self, task: SolverTask, day: date) -> tuple[date, date]:
        """First and last day of a window as it is written."""
        window, spec, day = task.window, self.spec(task), self.anchor_first(task, day)
        low, high = sorted((window.start, window.end))
        if window.unit is Unit.MONTH:
            return months_later(day, low - 1), months_later(day, high) - DAY
        if window.unit is Unit.DAY and window.basis is Basis.WORKING:
            return stepped(spec, day, low), stepped(spec, day, high)
        low, high = window_offset(window)
        return day + DAY * low, day + DAY * high

    def window_start(self, task: SolverTask, day: date) -> date:
        return self.bounds(task, day)[0]

    def asks(self, link, before: Lie) -> tuple[date, int]:
        """Day from which working days count, and how many of them a link asks for."""
        day = before.start if link.type in FROM_START else before.boundary
        if link.lag_unit is LagUnit.CALENDAR:
            return day + DAY * link.lag, 0
        return day, link.lag

    def allows(self, task: SolverTask, link, lie: Lie, before: Lie) -> bool:
        """Whether a task may lie there under a link to a task that lies there."""
        day, lag = self.asks(link, before)
        bound = lie.boundary if link.type in TO_FINISH else lie.start
        return count(self.spec(task), day, bound) >= lag

    def lie_from(self, task: SolverTask, start: date) -> Lie:
        end = work_from(self.spec(task), start, task.duration_days)
        return Lie(start, end, task.duration_days)

    def place(self, task: SolverTask) -> Lie:
        if task.finished_on:
            start = task.started_on or task.finished_on
            if not task.started_on:
                for _ in range(task.duration_days - 1):
                    start = roll(self.spec(task), start - DAY, -DAY)
            return Lie(start, task.finished_on, task.duration_days)
        return self.lie_from(task, task.started_on or task.pinned_on or self.earliest(task))

    def earliest(self, task: SolverTask) -> date:
        spec, contract = self.spec(task), self.problem.anchors[Anchor.CONTRACT]
        floors = [contract]
        opens = self.opens(task)
        if opens is not None:
            known = not self.anchor_task(task) and self.anchor_day(task) == contract
            # A window before the contract's own day is meant so.
            floors = [opens] if known and opens < contract else [contract, opens]
        floors += [day for day in (task.not_before, self.delayed.get(task.key)) if day]
        if task.key in self.held:
            floors.append(self.held[task.key][1])
        # Without the lower bound a link with a lead would pull a task before its contract.
        start = roll(spec, max(floors))
        while not self.may_start(task, start):
            start = roll(spec, start + DAY)
        return start

    def may_start(self, task: SolverTask, start: date) -> bool:
        lie = self.lie_from(task, start)
        if task.key not in self.held and not self.leaves_windows(task, lie.end):
            return False
        return all(
            self.allows(task, link, lie, self.lies[link.predecessor]) for link in task.links
        )

    def leaves_windows(self, task: SolverTask, last: date) -> bool:
        """Whether windows that count back from that end have room, and leave room for it."""
        others = [one for one in self.back if self.anchor_task(one) == task.key]
        others = [one for one in others if one is not task and one.key in self.lies]
        if not others:
            return True
        alone = self.alone(task, others, last)
        fits = all(self.fits(one, last, alone) for one in others)
        return fits and self.is_suited(task, others, last)

    def fits(self, task: SolverTask, last: date, alone: dict[str, Lie]) -> bool:
        """Whether a task lies in its window before that end, or as the windows alone have it."""
        lie, spec = self.lies[task.key], self.spec(task)
        opens, closes = self.bounds(task, last)
        contract = self.problem.anchors[Anchor.CONTRACT]
        begun = opens >= roll(spec, min(contract, lie.start))
        at_once = self.lie_from(task, roll(spec, opens)).end
        return begun and lie.end <= max(closes, at_once, alone[task.key].end)

    def is_suited(self, task: SolverTask, others: list[SolverTask], last: date) -> bool:
        """Whether a task can end on that day by the windows before it, or on none of ten."""
        for day in [last, *(stepped(self.spec(task), last, ahead) for ahead in range(1, 11))]:
            lie = self.alone(task, others, day, only_open=True).get(task.key)
            if lie is None or lie.end <= day:
                return day == last
        return True

    def alone(
        self,
        anchor: SolverTask,
        others: list[SolverTask],
        last: date,
        *,
        only_open: bool = False,
    ) -> dict[str, Lie]:
        """Where tasks lie as nothing but the windows of others and the links between them ask."""
        found: dict[str, Lie] = {}
        for task in self.sorted_tasks():
            if only_open and (task.finished_on or task.started_on or task.pinned_on):
                continue
            links = [link for link in task.links if link.predecessor in found]
            opens = [self.bounds(task, last)[0]] if task in others else []
            if self.anchor_task(task) in found and task not in self.back:
                opens.append(self.window_start(task, found[self.anchor_task(task)].end))
            if not links and not opens:
                continue
            # No link reaches back further.
            floors = opens or [min(found[link.predecessor].start for link in links) - 90 * DAY]
            start = roll(self.spec(task), max(floors))
            while not all(
                self.allows(task, link, self.lie_from(task, start), found[link.predecessor])
                for link in links
            ):
                start = roll(self.spec(task), start + DAY)
            found[task.key] = self.lie_from(task, start)
            if task is anchor:
                break
        return found

    @property
    def boundary(self) -> date:
        return max(lie.boundary for lie in self.lies.values())

    def keeps_end(self, boundary: date) -> bool:
        """Whether no task needs a working day on or after a day."""
        return all(
            count(self.spec(self.tasks[key]), boundary, lie.boundary) <= 0
            for key, lie in self.lies.items()
        )

    def pins_hold(self) -> bool:
        """Whether each pinned task lies where its links and its window allow."""
        return all(
            self.opens_by(task, self.lies[task.key].start)
            and all(
                self.allows(task, link, self.held_by_pin(task), self.lies[link.predecessor])
                for link in task.links
            )
            for task in self.problem.tasks
            if is_pinned(task)
        )

    def held_by_pin(self, task: SolverTask) -> Lie:
        """What others keep to: a pin on a day off holds as on the working day after it."""
        return self.lie_from(task, roll(self.spec(task), task.pinned_on))

    def opens_by(self, task: SolverTask, day: date) -> bool:
        opens = self.opens(task)
        return opens is None or count(self.spec(task), opens, day) >= 0

    def late_starts(self, limit: date | None = None, target: str = "") -> dict[str, date]:
        """Latest starts that keep a last day, or without one the end of the target or of all.

        With a target task the last day is asked of it alone, and what does not lead to it is
        left out.
        """
        boundary, late = self.lies[target].boundary if target else self.boundary, {}
        last = max(lie.end for lie in self.lies.values())
        for task in reversed(self.sorted_tasks()):
            held = [
                f
                for f in self.problem.tasks
                if f.key in late and self.holds(task, f) and not is_pinned(f)
            ]
            if target and task.key != target and not held:
                continue
            direct = not target or task.key == target
            # Nothing is closed for two months; only a window of months may lie further off.
            start = max(limit or last, last) + (60 if direct else 300) * DAY
            while not self.fits_late(task, start, held, limit, boundary, late, direct=direct):
                start -= DAY
            late[task.key] = start
        return late

    def late_before_pins(self) -> dict[str, date]:
        """Latest starts of all that something pinned waits for."""
        late: dict[str, date] = {}
        for task in reversed(self.sorted_tasks()):
            held = [
                f
                for f in self.problem.tasks
                if (f.key in late or is_pinned(f)) and self.holds(task, f)
            ]
            if held:
                start = max(lie.end for lie in self.lies.values()) + 300 * DAY
                while not self.fits_late(task, start, held, None, start, late, direct=False):
                    start -= DAY
                late[task.key] = start
        return late

    def holds(self, task: SolverTask, follower: SolverTask) -> bool:
        """Whether a follower asks anything of the lie of a task."""
        if follower.finished_on:
            return False
        if self.counts_on(task, follower):
            return True
        return any(
            link.predecessor == task.key and (not follower.started_on or link.type in TO_FINISH)
            for link in follower.links
        )

    def counts_on(self, task: SolverTask, follower: SolverTask) -> bool:
        """Whether the window of a follower counts from a task and holds it."""
        if self.anchor_task(follower) != task.key or follower in self.back:
            return False
        # A pin before its window is the window's loss; no other task is late for it.
        return not follower.started_on and (
            not follower.pinned_on or self.opens_by(follower, self.lies[follower.key].start)
        )

    def fits_late(self, task, start, held, limit, boundary, late, *, direct) -> bool:
        spec = self.spec(task)
        if not works(spec, start):
            return False
        lie = self.lie_from(task, start)
        if direct and limit is None and count(spec, boundary, lie.boundary) > 0:
            return False
        if direct and limit is not None and lie.end > limit:
            return False
        return all(self.leaves_room(task, lie, follower, late) for follower in held)

    def leaves_room(self, task: SolverTask, lie: Lie, follower: SolverTask, late) -> bool:
        """Whether a follower that lies as late as it may fits a task that lies there."""
        if is_pinned(follower):
            then = self.held_by_pin(follower)
        else:
            then = self.lie_from(follower, late[follower.key])
        if self.counts_on(task, follower):
            opens = self.window_start(follower, lie.end)
            if count(self.spec(follower), opens, then.start) < 0:
                return False
        return all(
            self.allows(follower, link, then, lie)
            for link in follower.links
            if link.predecessor == task.key
            and (not follower.started_on or link.type in TO_FINISH)
        )


def window_offset(window) -> tuple[int, int]:
    """First and last day of a window as days from its anchor; months in months."""
    low, high = sorted((window.start, window.end))
    if window.unit is Unit.WEEK:
        return 7 * (low - 1), 7 * high - 1
    if window.unit is Unit.MONTH:
        return low - 1, high - 1
    per_day = {Unit.HOUR: 24, Unit.MINUTE: 1440}.get(window.unit, 1)
    return low // per_day, high // per_day
