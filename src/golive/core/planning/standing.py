"""Where a plan stands on a day: on track, behind or stuck, by its dates and never by a colour set by hand."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct

from golive.core.planning.changes import Change, SetTask, TaskField
from golive.core.planning.model import Plan, PlanTask, Sentence, TaskStatus
from golive.core.planning.said import count_said, day_said
from golive.core.planning.scenario import Scenario, scenario, what_if
from golive.core.scheduling.model import Verdict
from golive.core.scheduling.work_calendar import WorkCalendar, work_calendars

STUCK_AFTER_DAYS = 10
"""Working days that a task which moves the go-live may be late before the plan is stuck."""


class StandingKind(StrEnum):
    """How a plan stands."""

    ON_TRACK = "on_track"
    BEHIND = "behind"
    STUCK = "stuck"
    ON_HOLD = "on_hold"
    COMPLETE = "complete"


class Late(Struct, frozen=True):
    """An open task whose due date has passed; `days` and `slack_days` are working days of its calendar."""

    task: str
    title: str
    days: int
    slack_days: int

    @property
    def moves_plan(self) -> bool:
        """Whether it has used up its slack."""
        return self.days > self.slack_days


class Standing(Struct, frozen=True):
    """How a plan stands, with every reason, and the open tasks that are late, longest first."""

    kind: StandingKind
    reasons: tuple[Sentence, ...]
    late: tuple[Late, ...] = ()


def standing(plan: Plan, today: date, *, stuck_after_days: int = STUCK_AFTER_DAYS) -> Standing:
    """Return where a plan stands at the start of a day.

    Only what is late by itself is a reason; what waits for it is counted. Stuck: such a task is
    late by `stuck_after_days` and more than its slack, or a critical task is blocked. Behind: a
    task is late by more than its slack, or the target is missed. A task that is late within its
    slack leaves a plan on track, and is said.

    Args:
        plan: A plan with dates.
        today: Work due before this day is late unless it is done.
        stuck_after_days: Working days.
    """
    hold = next(
        (one for one in plan.facts.holds if _covers(one.from_on, one.until_on, today)), None
    )
    late = tuple(sorted(_late(plan, today), key=lambda one: (-one.days, one.task)))
    if next(plan.tasks, None) is None:
        return Standing(StandingKind.ON_TRACK, (Sentence("PL319"),))
    if not any(_is_open(task) for task in plan.tasks):
        return Standing(StandingKind.COMPLETE, (Sentence("PL301"),))
    if hold is not None:
        params = {"start": day_said(hold.from_on), "reason": hold.reason}
        code = "PL303" if hold.reason else "PL302"
        return Standing(StandingKind.ON_HOLD, (Sentence(code, params),), late)
    first, waiting = _first_causes(plan, late)
    stuck = (*_blocked(plan), *_stuck(first, stuck_after_days))
    behind = (*_behind(first, stuck_after_days), *_missed(plan))
    within = [one for one in first if not one.moves_plan]
    mild = (
        *([Sentence("PL308", {"count": count_said(len(within), "task")})] if within else ()),
        *([Sentence("PL310", {"count": count_said(waiting, "task")})] if waiting else ()),
    )
    kind = (
        StandingKind.STUCK
        if stuck
        else StandingKind.BEHIND
        if behind
        else StandingKind.ON_TRACK
    )
    reasons = (*stuck, *behind, *mild) or (Sentence("PL309"),)
    return Standing(kind, reasons, late)


def not_done(plan: Plan, today: date) -> list[PlanTask]:
    """Return the tasks that were due before a day and are still open, in document order."""
    return [
        task for task in plan.tasks if _is_open(task) and task.due_on and task.due_on < today
    ]


def overdue_changes(plan: Plan, today: date) -> tuple[Change, ...]:
    """Return the changes that let no open task end in the past: each ends today at the earliest.

    A late task takes the days it is late for longer; what waits for it moves along, so that its
    own lateness is counted once. A due date set by hand moves to today.

    Args:
        plan: A plan with dates; it is not changed.
        today: The first day that work can still be done on.
    """
    changes: list[Change] = []
    settled: set[str] = set()
    calendars = work_calendars(plan.problem.calendars)
    while True:
        open_tasks = [task for task in not_done(plan, today) if task.key not in settled]
        if not open_tasks:
            return tuple(changes)
        first = min(open_tasks, key=lambda task: (task.due_on, task.starts_on, task.key))
        found = _caught_up(plan, first, today, calendars[first.calendar])
        changes += found.changes
        plan = found.plan
        settled.add(first.key)


def _caught_up(plan: Plan, task: PlanTask, today: date, calendar: WorkCalendar) -> Scenario:
    """Let one task end today, or on the next day that is worked."""
    ends = calendar.next_working(today)
    if task.pinned_due_on is not None:
        pin = SetTask(task.key, TaskField.PINNED_DUE_ON, task.pinned_due_on, ends)
        return scenario(plan, [pin])
    if task.status is TaskStatus.IN_PROGRESS and task.duration_days and task.due_on:
        return what_if(plan, task.key, calendar.working_days_between(task.due_on, ends))
    start = calendar.add_working_days(ends, 1 - max(task.duration_days, 1))
    return scenario(plan, [SetTask(task.key, TaskField.NOT_BEFORE, task.not_before, start)])


def _covers(first: date, last: date | None, day: date) -> bool:
    return first <= day and (last is None or day <= last)


def _is_open(task: PlanTask) -> bool:
    return task.is_scheduled and task.status is not TaskStatus.DONE and task.finished_on is None


def _late(plan: Plan, today: date) -> Iterator[Late]:
    calendars = work_calendars(plan.problem.calendars)
    for task in plan.tasks:
        if _is_open(task) and task.due_on is not None and task.due_on < today:
            days = calendars[task.calendar].working_days_between(task.due_on, today)
            yield Late(task.key, task.title, days, task.slack_days or 0)


def _first_causes(plan: Plan, late: tuple[Late, ...]) -> tuple[tuple[Late, ...], int]:
    """Return the late tasks that wait for no other late one, and the number of the rest."""
    keys = {one.task for one in late}
    waiting = {
        task.key
        for task in plan.tasks
        if task.key in keys and any(link.predecessor in keys for link in task.links)
    }
    first = tuple(one for one in late if one.task not in waiting)
    return first, len(late) - len(first)


def _blocked(plan: Plan) -> Iterator[Sentence]:
    for task in plan.tasks:
        if task.status is TaskStatus.BLOCKED and task.critical:
            yield Sentence("PL304", {"task": task.title})


def _stuck(late: tuple[Late, ...], after: int) -> Iterator[Sentence]:
    for one in late:
        if one.moves_plan and one.days >= after:
            yield _said("PL305", one)


def _behind(late: tuple[Late, ...], stuck_after: int) -> Iterator[Sentence]:
    for one in late:
        if one.moves_plan and one.days < stuck_after:
            yield _said("PL306", one)


def _said(code: str, one: Late) -> Sentence:
    lost = one.days - max(one.slack_days, 0)
    return Sentence(
        code,
        {
            "task": one.title,
            "days": one.days,
            "length": count_said(one.days, "working day"),
            "lost": count_said(lost, "working day"),
        },
    )


def _missed(plan: Plan) -> Iterator[Sentence]:
    if plan.schedule is None or plan.go_live.target_on is None:
        return
    feasibility = plan.schedule.feasibility
    if feasibility.verdict is Verdict.MISSED:
        length = count_said(-feasibility.working_days, "working day")
        target = day_said(plan.go_live.target_on)
        yield Sentence("PL307", {"target": target, "length": length})
