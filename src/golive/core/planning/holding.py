"""Windows of a plan that was on hold: time on hold does not count, so they lie later."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.planning.calendars import is_held
from golive.core.planning.windows import bounds
from golive.core.scheduling.model import Problem, SolverTask
from golive.core.scheduling.solve import solve
from golive.core.scheduling.windows import days_of, offsets
from golive.core.scheduling.work_calendar import WorkCalendar

MOST_ROUNDS = 4
"""Times that windows are moved anew because what they count from has moved with them."""


class Holding:
    """The calendars of a plan beside the same ones without its days on hold.

    Args:
        calendars: By key, with the days on hold among their closed days.
        anchor_calendar: Key of the one that decides which day is an anchor's first working day.
    """

    def __init__(self, calendars: Mapping[str, WorkCalendar], anchor_calendar: str) -> None:
        self._calendars = calendars
        self._anchor_calendar = anchor_calendar
        self._free = {key: _without_holds(one) for key, one in calendars.items()}

    @property
    def is_empty(self) -> bool:
        """Whether no day is lost to a hold."""
        return all(self._free[key] is one for key, one in self._calendars.items())

    def window(self, window: Window, anchor_on: date | None, key: str) -> Window:
        """Return a window with as many working days to its anchor, and in it, as without holds.

        Args:
            window: As the document says it.
            anchor_on: The date of its anchor; None while it has none.
            key: Key of the calendar of the work.
        """
        calendar, free = self._calendars[key], self._free[key]
        if anchor_on is None or window.is_open or free is calendar:
            return window
        day, reach = self._anchor_day(anchor_on, key), offsets(window)
        meant, now = days_of(day, reach, free), days_of(day, reach, calendar)
        shift = calendar.index(day) - free.index(day)
        opens = free.index(meant.opens) + shift
        closes = max(opens, free.index(meant.closes + 1) - 1 + shift)
        if (opens, closes) == (calendar.index(now.opens), calendar.index(now.closes + 1) - 1):
            return window
        return replace(
            window,
            unit=Unit.DAY,
            start=calendar.day(opens) - day,
            end=calendar.day(closes) - day,
            basis=Basis.CALENDAR,
        )

    def worked(
        self, window: Window, anchors: Mapping[Anchor, date], key: str
    ) -> tuple[date, date] | None:
        """Return first and last working day of a window, None while its anchor has no date."""
        moved = self.window(window, anchors.get(window.anchor), key)
        calendar = self._calendars[key]
        span = bounds(moved, anchors, calendar, self._calendars[self._anchor_calendar])
        if span is None:
            return None
        first, last = calendar.next_working(span[0]), calendar.previous_working(span[1])
        return min(first, last), last

    def opened(self, window: Window, anchor_on: date, key: str) -> tuple[date, int]:
        """Return when a window would open without holds, and the working days they take before it."""
        day, free = self._anchor_day(anchor_on, key), self._free[key]
        opens = days_of(day, offsets(window), free).opens
        moved = days_of(day, offsets(self.window(window, anchor_on, key)), free).opens
        return date.fromordinal(opens), free.index(moved) - free.index(opens)

    def _anchor_day(self, anchor_on: date, key: str) -> int:
        calendar = self._calendars.get(self._anchor_calendar, self._calendars[key])
        return calendar.next_working(anchor_on).toordinal()


def over_holds(problem: Problem, holding: Holding) -> Problem:
    """Return the problem with every window moved by the time on hold between it and its anchor.

    An anchor that is the end of a task moves with them, so they are moved again until it stays.
    """
    if holding.is_empty:
        return problem
    asked, ends = problem.tasks, dict[str, date]()
    for _ in range(MOST_ROUNDS):
        tasks = tuple(_moved(task, problem, ends, holding) for task in asked)
        if ends and tasks == problem.tasks:
            break
        problem = replace(problem, tasks=tasks)
        placed = solve(problem, explain=False).tasks
        ends = {task.key: task.ends_on for task in placed}
    return problem


def _moved(
    task: SolverTask, problem: Problem, ends: Mapping[str, date], holding: Holding
) -> SolverTask:
    if task.window is None:
        return task
    anchor_on = anchor_of(task, problem, ends)
    return replace(task, window=holding.window(task.window, anchor_on, task.calendar))


def anchor_of(task: SolverTask, problem: Problem, ends: Mapping[str, date]) -> date | None:
    """Return the date that a task's window counts from, None while it has none.

    Args:
        task: A task with a window.
        problem: Knows the anchors.
        ends: Last days of tasks, by key.
    """
    if task.window is None:
        return None
    name = task.window.anchor
    if task.anchor_task:
        return ends.get(task.anchor_task)
    return problem.anchors.get(name) or ends.get(problem.anchor_tasks.get(name, ""))


def _without_holds(calendar: WorkCalendar) -> WorkCalendar:
    """Return the calendar as it would be without holds; itself where it has none."""
    spec = calendar.spec
    closed = {day: reason for day, reason in spec.closed.items() if not is_held(reason)}
    if len(closed) == len(spec.closed):
        return calendar
    return WorkCalendar(replace(spec, closed=closed))
