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


def works(spec: CalendarSpec, day: date) -> bool:
    return day.isoweekday() not in spec.weekend and day not in spec.closed


def roll(spec: CalendarSpec, day: date, step: timedelta = DAY) -> date:
    while not works(spec, day):
        day += step
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


def months_later(day: date, months: int) -> date:
    while months:
        step = 1 if months > 0 else -1
        month = day.month + step
        year = day.year + (month > 12) - (month < 1)
        month = (month - 1) % 12 + 1
        # The wanted day of the month is kept by the caller; here only month by month.
        day = date(year, month, 1)
        months -= step
    return day


class PlainSolver:
    """Forward and backward pass of one problem; `lies` and `late` by key."""

    def __init__(self, problem: Problem, delayed: dict[str, date] | None = None) -> None:
        self.problem = problem
        self.tasks = {task.key: task for task in problem.tasks}
        self.delayed = delayed or {}
        self.lies: dict[str, Lie] = {}
        for task in self.sorted_tasks():
            self.lies[task.key] = self.place(task)

    def spec(self, task: SolverTask) -> CalendarSpec:
        return self.problem.calendars[task.calendar]

    def anchor_task(self, task: SolverTask) -> str:
        if task.window is None or self.problem.ignore_windows:
            return ""
        if task.anchor_task:
            return task.anchor_task
        if task.window.anchor in self.problem.anchors:
            return ""
        return self.problem.anchor_tasks[task.window.anchor]

    def waits_for(self, task: SolverTask) -> set[str]:
        return {link.predecessor for link in task.links} | ({self.anchor_task(task)} - {""})

    def sorted_tasks(self) -> list[SolverTask]:
        left, done = dict(self.tasks), []
        while left:
            ready = [task for task in left.values() if not self.waits_for(task) & set(left)]
            assert ready, "a circle"
            done += [left.pop(task.key) for task in ready]
        return done

    def opens(self, task: SolverTask) -> date | None:
        window = task.window
        if window is None or self.problem.ignore_windows:
            return None
        key = self.anchor_task(task)
        day = self.lies[key].end if key else self.problem.anchors[window.anchor]
        return self.window_start(task, day)

    def window_start(self, task: SolverTask, day: date) -> date:
        window, spec = task.window, self.spec(task)
        day = roll(self.problem.calendars.get(self.problem.anchor_calendar, spec), day)
        if window.unit is Unit.WEEK:
            return day + 7 * DAY * (window.start - 1)
        if window.unit is Unit.MONTH:
            first = months_later(day, window.start - 1)
            return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))
        if window.basis is Basis.CALENDAR:
            return day + DAY * window.start
        step = DAY if window.start >= 0 else -DAY
        day = roll(spec, day)
        for _ in range(abs(window.start)):
            day = roll(spec, day + step, step)
        return day

    def allows(self, task: SolverTask, link, start: date, before: Lie) -> bool:
        """Whether a start fits a link to a task that lies there."""
        spec = self.spec(task)
        day = before.start if link.type in {LinkType.SS, LinkType.SF} else before.boundary
        lag = link.lag
        if link.lag_unit is LagUnit.CALENDAR:
            day, lag = day + DAY * link.lag, 0
        bound_days = count(spec, day, start)
        if link.type in {LinkType.FF, LinkType.SF}:
            bound_days += task.duration_days
        return bound_days >= lag

    def place(self, task: SolverTask) -> Lie:
        spec, duration = self.spec(task), task.duration_days
        if task.finished_on:
            start = task.started_on or task.finished_on
            if not task.started_on:
                for _ in range(duration - 1):
                    start = roll(spec, start - DAY, -DAY)
            return Lie(start, task.finished_on, duration)
        fixed = task.started_on or task.pinned_on
        start = fixed or self.earliest(task)
        return Lie(start, work_from(spec, start, duration), duration)

    def earliest(self, task: SolverTask) -> date:
        spec = self.spec(task)
        contract = self.problem.anchors[Anchor.CONTRACT]
        opens = self.opens(task)
        known_contract = task.window is not None and not self.anchor_task(task)
        before_contract = (
            known_contract
            and opens is not None
            and task.window.anchor is Anchor.CONTRACT
            and opens < contract
        )
        start = opens if before_contract else contract
        while True:
            start = roll(spec, start)
            if (
                (opens is None or start >= opens)
                and (task.not_before is None or start >= task.not_before)
                and start >= self.delayed.get(task.key, start)
                and all(
                    self.allows(task, link, start, self.lies[link.predecessor])
                    for link in task.links
                )
            ):
                return start
            start += DAY

    @property
    def boundary(self) -> date:
        return max(lie.boundary for lie in self.lies.values())

    def keeps_end(self, boundary: date) -> bool:
        """Whether no task needs a working day on or after a day."""
        return all(
            count(self.spec(self.tasks[key]), boundary, lie.boundary) <= 0
            for key, lie in self.lies.items()
        )

    def late_starts(self, limit: date | None = None) -> dict[str, date]:
        """Latest starts that keep a last day, or without one the end of all tasks."""
        boundary, late = self.boundary, {}
        for task in reversed(self.sorted_tasks()):
            start = boundary + 60 * DAY if limit is None else limit + 60 * DAY
            while not self.fits_late(task, start, limit, boundary, late):
                start -= DAY
            late[task.key] = start
        return late

    def fits_late(self, task, start, limit, boundary, late) -> bool:
        spec = self.spec(task)
        if not works(spec, start):
            return False
        lie = Lie(start, work_from(spec, start, task.duration_days), task.duration_days)
        if limit is None:
            if count(spec, boundary, lie.boundary) > 0:
                return False
        elif lie.end > limit:
            return False
        return all(
            self.leaves_room(task, lie, follower, late[follower.key])
            for follower in self.problem.tasks
            if follower.key in late
        )

    def leaves_room(self, task: SolverTask, lie: Lie, follower: SolverTask, held: date) -> bool:
        """Whether a follower that starts on `held` fits a task that lies there."""
        if (
            self.anchor_task(follower) == task.key
            and self.window_start(follower, lie.end) > held
        ):
            return False
        return all(
            self.allows(follower, link, held, lie)
            for link in follower.links
            if link.predecessor == task.key
        )
