"""Windows of a plan that was on hold: time on hold does not count, so they lie later."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.planning.calendars import is_held
from golive.core.planning.windows import bounds
from golive.core.scheduling.model import Problem, SolverTask
from golive.core.scheduling.solve import solve
from golive.core.scheduling.windows import WindowDays, days_of, offsets
from golive.core.scheduling.work_calendar import WorkCalendar


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
        day = self._anchor_day(anchor_on, key)
        meant, shift = (
            days_of(day, offsets(window), free),
            calendar.index(day) - free.index(day),
        )
        return self._spanning(window, meant, shift, day, key)

    def window_of_plan(
        self, window: Window, meant_on: date, starts_on: date, key: str, anchor_key: str
    ) -> Window:
        """Return a window around the end of a task of the plan, where the holds move both.

        Args:
            window: As the document says it.
            meant_on: The end of that task in the plan without holds.
            starts_on: When the plan starts: the holds that move it lie after.
            key: Key of the calendar of the work.
            anchor_key: Key of the calendar of the task that the window counts from.
        """
        first = self._free.get(self._anchor_calendar, self._free[key])
        meant = days_of(
            first.next_working(meant_on).toordinal(), offsets(window), self._free[key]
        )
        ends = self._calendars[anchor_key].day(
            self._free[anchor_key].index(meant_on.toordinal())
            + self._shift(starts_on, anchor_key)
        )
        day = self._anchor_day(date.fromordinal(ends), key)
        return self._spanning(window, meant, self._shift(starts_on, key), day, key)

    def without(self, problem: Problem) -> Problem:
        """Return a problem as it would be without holds."""
        return replace(problem, calendars={key: one.spec for key, one in self._free.items()})

    def _shift(self, day: date, key: str) -> int:
        """Return by how much the numbers of working days differ, up to the holds after a day."""
        ordinal = day.toordinal()
        return self._calendars[key].index(ordinal) - self._free[key].index(ordinal)

    def _spanning(
        self, window: Window, meant: WindowDays, shift: int, day: int, key: str
    ) -> Window:
        """Return a window as days around its anchor day, each moved by the holds before it."""
        calendar, free = self._calendars[key], self._free[key]
        now = days_of(day, offsets(window), calendar)
        opens = free.index(meant.opens) + shift
        closes = max(opens, free.index(meant.closes + 1) - 1 + shift)
        # A window that has no working day any more is written anew, for its anchor needs the room.
        as_now = (calendar.index(now.opens), calendar.index(now.closes + 1) - 1)
        if (opens, closes) == as_now and now.asked == meant.asked:
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

    An anchor that is the end of a task moves itself: both are taken from the plan without holds.
    """
    if holding.is_empty or all(task.window is None for task in problem.tasks):
        return problem
    ends: dict[str, date] = {}
    if any(_anchor_task(task, problem) for task in problem.tasks):
        placed = solve(holding.without(problem), explain=False).tasks
        ends = {task.key: task.ends_on for task in placed}
    calendars = {task.key: task.calendar for task in problem.tasks}
    signed_on = problem.anchors[Anchor.CONTRACT]

    def moved(task: SolverTask) -> SolverTask:
        window, key = task.window, _anchor_task(task, problem)
        if window is None:
            return task
        if key in ends:
            window = holding.window_of_plan(
                window, ends[key], signed_on, task.calendar, calendars[key]
            )
        else:
            anchor_on = problem.anchors.get(window.anchor, signed_on)
            window = holding.window(window, anchor_on, task.calendar)
        return replace(task, window=window)

    return replace(problem, tasks=tuple(map(moved, problem.tasks)))


def _anchor_task(task: SolverTask, problem: Problem) -> str:
    """Return the key of the task whose end a window counts from, "" where it is a known date.

    What counts from nothing that the solver knows counts from the contract there, and so here.
    """
    if task.window is None:
        return ""
    if task.anchor_task:
        return task.anchor_task
    name = task.window.anchor
    return "" if name in problem.anchors else problem.anchor_tasks.get(name, "")


def _without_holds(calendar: WorkCalendar) -> WorkCalendar:
    """Return the calendar as it would be without holds; itself where it has none."""
    spec = calendar.spec
    closed = {day: reason for day, reason in spec.closed.items() if not is_held(reason)}
    if len(closed) == len(spec.closed):
        return calendar
    return WorkCalendar(replace(spec, closed=closed))
