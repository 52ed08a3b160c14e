"""What-if and bulk shift: the changes, the plan they give, and every date they move."""

from collections.abc import Collection, Sequence
from datetime import date

from msgspec import Struct

from golive.core.errors import NotFoundError
from golive.core.planning.changes import (
    Change,
    PlanField,
    SetPlan,
    SetTask,
    TaskField,
    apply_changes,
)
from golive.core.planning.model import DateMove, Plan, PlanTask, TaskStatus
from golive.core.planning.moves import date_moves
from golive.core.scheduling.work_calendar import WorkCalendar


class Scenario(Struct, frozen=True):
    """A proposal that is not applied.

    Args:
        changes: What `apply_changes` on the same plan would do; the preview is exactly this.
        plan: The plan after them.
        moves: Every task and milestone whose days differ.
    """

    changes: tuple[Change, ...]
    plan: Plan
    moves: tuple[DateMove, ...]


def scenario(plan: Plan, changes: Sequence[Change]) -> Scenario:
    """Return what a list of changes would do to a plan."""
    after = apply_changes(plan, changes)
    return Scenario(tuple(changes), after, date_moves(plan, after))


def what_if(plan: Plan, key: str, days: int) -> Scenario:
    """Return what happens when a task ends some days later (or earlier) than planned.

    Args:
        plan: The plan as it stands; it is not changed.
        key: The task; a phase's key or a title that only one task has will do.
        days: Working days of the task's own calendar; negative = earlier.

    Raises:
        NotFoundError: When no task is meant, or the task has no date.
    """
    task = find_task(plan, key)
    if task.due_on is None:
        raise NotFoundError("The task has no date, so it cannot be late.")
    if task.pinned_due_on is not None or task.finished_on is not None:
        field = TaskField.FINISHED_ON if task.finished_on else TaskField.PINNED_DUE_ON
        due = _moved(task.due_on, days, _calendar(plan, task))
        return scenario(plan, [SetTask(task.key, field, getattr(task, field), due)])
    length = max(min(1, task.duration_days), task.duration_days + days)
    extra = task.extra_days + length - task.duration_days
    if length == task.duration_days:
        return scenario(plan, [])
    return scenario(
        plan,
        [
            SetTask(task.key, TaskField.DURATION_DAYS, task.duration_days, length),
            SetTask(task.key, TaskField.EXTRA_DAYS, task.extra_days, extra),
        ],
    )


def shift(plan: Plan, days: int, keys: Collection[str] | None = None) -> Scenario:
    """Return what happens when tasks are moved together by working days.

    Done tasks stay. Moved later, a task may not start before its moved start, so that it still
    follows what it waits for; moved earlier, it is pinned to its moved due date.

    Args:
        plan: The plan as it stands; it is not changed.
        days: Working days of each task's own calendar; negative = earlier.
        keys: Keys of tasks or phases; None = all tasks.
    """
    changes: list[Change] = []
    for task in plan.tasks:
        meant = keys is None or task.key in keys or task.phase in keys
        if not meant or task.starts_on is None or task.due_on is None or not days:
            continue
        if task.status is TaskStatus.DONE or task.finished_on is not None:
            continue
        calendar = _calendar(plan, task)
        if days > 0 and task.pinned_due_on is None:
            start = _moved(task.starts_on, days, calendar)
            changes.append(SetTask(task.key, TaskField.NOT_BEFORE, task.not_before, start))
        else:
            due = _moved(task.due_on, days, calendar)
            changes.append(SetTask(task.key, TaskField.PINNED_DUE_ON, task.pinned_due_on, due))
    return scenario(plan, changes)


def retarget(plan: Plan, target_on: date | None) -> Scenario:
    """Return what another target date does to slack and verdict; dates stay as they are."""
    return scenario(plan, [SetPlan(PlanField.TARGET_ON, plan.problem.target_on, target_on)])


def find_task(plan: Plan, words: str) -> PlanTask:
    """Return the task of a key, or the only one with that id, title or number ("2.3").

    Raises:
        NotFoundError: When none or several are meant.
    """
    wanted = " ".join(words.casefold().split())
    tasks = list(plan.tasks)
    for task in tasks:
        if task.key == words:
            return task
    places = {
        f"{at}.{task.number}": task
        for at, phase in enumerate(plan.phases, 1)
        for task in phase.tasks
    }
    if wanted in places:
        return places[wanted]
    named = [
        task
        for task in tasks
        if task.id and task.id.casefold().lstrip("#") == wanted.lstrip("#")
    ]
    named = named or [
        task for task in tasks if " ".join(task.title.casefold().split()) == wanted
    ]
    named = named or [task for task in tasks if wanted and wanted in task.title.casefold()]
    if len(named) == 1:
        return named[0]
    if not named:
        raise NotFoundError("The plan has no such task.", task=words)
    raise NotFoundError(
        "Several tasks are meant; name one by its key.",
        task=words,
        keys=[task.key for task in named],
    )


def _calendar(plan: Plan, task: PlanTask) -> WorkCalendar:
    return WorkCalendar(plan.problem.calendars[task.calendar])


def _moved(day: date, days: int, calendar: WorkCalendar) -> date:
    return calendar.add_working_days(day, days)
