"""Windows as the plan reads them: what week 1 counts from, dates that a document already states."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Anchor, Basis, Duration, Unit, Window
from golive.core.planning.findings import finding
from golive.core.planning.landmarks import find_go_lives
from golive.core.planning.model import Landmark, PlanPhase, PlanTask, TaskStatus
from golive.core.planning.said import window_said
from golive.core.planning.windows import LONGEST_LEAD, is_post_launch, rough_days
from golive.core.playbook.model import ItemKind
from golive.core.scheduling.model import Problem, Schedule
from golive.core.scheduling.work_calendar import WorkCalendar

SESSIONS = frozenset({ItemKind.MEETING, ItemKind.TRAINING})
HELD = frozenset({"meeting.hold_kickoff", "training.run_session"})
"""Actions of tasks that are sessions by what they do."""
_COUNTED_FROM_KICKOFF = frozenset({Unit.WEEK, Unit.MONTH})


def each_task(
    phases: Sequence[PlanPhase], change: Callable[[PlanTask], PlanTask]
) -> tuple[PlanPhase, ...]:
    """Return the phases with every task changed."""
    return tuple(
        replace(phase, tasks=tuple(change(task) for task in phase.tasks)) for phase in phases
    )


def known_anchors(problem: Problem, schedule: Schedule | None) -> dict[Anchor, date]:
    """Return every anchor that has a date: those given, and ends of their tasks."""
    anchors = dict(problem.anchors)
    if schedule is None:
        return anchors
    ends = {task.key: task.ends_on for task in schedule.tasks}
    reached = {anchor: ends[key] for anchor, key in problem.anchor_tasks.items() if key in ends}
    return reached | anchors


def sessions_before(tasks: Iterable[PlanTask]) -> dict[str, str]:
    """Return for each task the last session above it: a meeting or training, in its phase or before."""
    found: dict[str, str] = {}
    last = ""
    for task in filter(lambda one: one.is_scheduled, tasks):
        if last:
            found[task.key] = last
        if is_session(task):
            last = task.key
    return found


def is_session(task: PlanTask) -> bool:
    """Return whether a task is a session, by its kind or by what it does."""
    return task.kind in SESSIONS or task.action in HELD


def windowed(phases: Sequence[PlanPhase]) -> tuple[PlanPhase, ...]:
    """Return the phases whose tasks without a window of their own have the phase's."""
    return tuple(
        replace(
            phase,
            tasks=tuple(
                replace(task, window=task.window or phase.window) for task in phase.tasks
            ),
        )
        for phase in phases
    )


def counted_from_kickoff(
    phases: Sequence[PlanPhase], kickoff: Landmark
) -> tuple[tuple[PlanPhase, ...], tuple[Diagnostic, ...]]:
    """Return the phases with week 1 counting from the kickoff.

    The kickoff itself and the tasks before it have no week to stand in: they follow the
    contract as soon as they can. Without a kickoff the contract stays, and that is said.
    """
    if not kickoff.key:
        return tuple(phases), (Diagnostic("PL046", 0),)
    titles = {task.key: task.title for phase in phases for task in phase.tasks}
    is_before = True
    changed: list[PlanPhase] = []
    for phase in phases:
        tasks: list[PlanTask] = []
        for task in phase.tasks:
            window = None if is_before and _counts(task.window) else _moved(task.window)
            tasks.append(replace(task, window=window))
            is_before = is_before and task.key != kickoff.key
        changed.append(replace(phase, window=_moved(phase.window), tasks=tuple(tasks)))
    return tuple(changed), (Diagnostic("PL047", 0, params={"task": titles[kickoff.key]}),)


def counts_back_from_kickoff(phases: Sequence[PlanPhase]) -> bool:
    """Return whether the plan opens with work that is counted back from the kickoff."""
    window = next((phase.window for phase in phases if phase.window is not None), None)
    if window is None or window.anchor is not Anchor.KICKOFF:
        return False
    return -LONGEST_LEAD <= rough_days(window)[0] < 0


def started_by_kickoff(
    phases: Sequence[PlanPhase], kickoff: Landmark
) -> tuple[tuple[PlanPhase, ...], tuple[Diagnostic, ...]]:
    """Return the phases with Day 0 and Week 1 counting from the kickoff, for work precedes it.

    Days that stand before the kickoff may count from the contract and stay; the kickoff cannot
    count from itself. Without a kickoff the contract stays, and that is said.
    """
    if not kickoff.key:
        return counted_from_kickoff(phases, kickoff)
    moved, _ = counted_from_kickoff(phases, kickoff)
    tasks = [task for phase in moved for task in phase.tasks]
    at = next(number for number, task in enumerate(tasks) if task.key == kickoff.key)
    earlier = {task.key for task in tasks[:at]}

    def counted(task: PlanTask) -> PlanTask:
        if task.key == kickoff.key:
            return replace(task, window=None)
        return task if task.key in earlier else replace(task, window=_from_kickoff(task.window))

    moved = tuple(replace(phase, window=_from_kickoff(phase.window)) for phase in moved)
    params = {"task": tasks[at].title}
    return each_task(moved, counted), (finding("PL061", tasks[at].origins, params),)


def _from_kickoff(window: Window | None) -> Window | None:
    if window is None or window.anchor is not Anchor.CONTRACT:
        return window
    return replace(window, anchor=Anchor.KICKOFF)


def with_stated_dates(
    phases: Sequence[PlanPhase], signed_on: date
) -> tuple[tuple[PlanPhase, ...], tuple[Diagnostic, ...]]:
    """Return the phases with due dates that the document states taken or left, and said.

    The date of a finished task is when it finished; without one it was done before the plan
    began, unless it is the go-live itself (a finished plan, used as an example). Any other one is kept as a pin, unless it
    lies before the contract: then it belongs to another plan.
    """
    found: list[Diagnostic] = []

    def dated(task: PlanTask) -> PlanTask:
        due = task.pinned_due_on
        if due is None:
            return _long_done(task, signed_on) if takes_done else task
        if task.status is TaskStatus.DONE:
            return replace(task, finished_on=due, pinned_due_on=None)
        params: dict[str, str | int] = {"task": task.title, "date": due.isoformat()}
        if due < signed_on:
            found.append(finding("PL044", task.origins, params))
            return replace(task, pinned_due_on=None)
        found.append(finding("PL048", task.origins, params))
        return task

    launch = set(find_go_lives(phases).keys)
    takes_done = not any(
        task.key in launch and task.status is TaskStatus.DONE and task.pinned_due_on is None
        for phase in phases
        for task in phase.tasks
    )
    return each_task(phases, dated), tuple(found)


def _long_done(task: PlanTask, signed_on: date) -> PlanTask:
    """Return a task that is done without a date as finished when the plan begins."""
    if task.status is not TaskStatus.DONE or task.finished_on is not None:
        return task
    return replace(task, finished_on=signed_on)


def with_stated_starts(
    phases: Sequence[PlanPhase], calendars: Mapping[str, WorkCalendar]
) -> tuple[PlanPhase, ...]:
    """Return the phases in which a task with a start and an end takes the days between them."""

    def measured(task: PlanTask) -> PlanTask:
        end = task.pinned_due_on or task.finished_on
        start = task.not_before
        if start is None or end is None or end < start:
            return task
        days = calendars[task.calendar].working_days_between(start, end + timedelta(days=1))
        return replace(task, stated=Duration(max(1, days), Unit.DAY, basis=Basis.WORKING))

    return each_task(phases, measured)


def summaries_said(phases: Sequence[PlanPhase]) -> tuple[Diagnostic, ...]:
    """Say where a heading's window only sums up post-launch windows that count from go-live."""
    return tuple(
        finding(
            "PL036",
            phase.origins,
            {"phase": phase.title, "window": window_said(phase.window)},
        )
        for phase in phases
        if phase.window is not None
        and phase.window.anchor is not Anchor.GO_LIVE
        and any(is_post_launch(task.window) for task in phase.tasks)
    )


def _counts(window: Window | None) -> bool:
    return (
        window is not None
        and window.anchor is Anchor.CONTRACT
        and window.unit in _COUNTED_FROM_KICKOFF
    )


def _moved(window: Window | None) -> Window | None:
    if window is None or not _counts(window):
        return window
    return replace(window, anchor=Anchor.KICKOFF)
