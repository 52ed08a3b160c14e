"""Changes of a plan: one frozen list that preview shows, apply walks and undo turns round."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import fields, replace

from golive.core.errors import ConflictError, NotFoundError
from golive.core.planning.model import Detail, Plan, PlanPhase, PlanTask
from golive.core.planning.placing import recomputed
from golive.core.scheduling.model import Problem

_Thing = TypeVar("_Thing", Plan, PlanPhase, PlanTask, Problem)


class TaskField(StrEnum):
    """The fields of a task that a change may set; all others are computed."""

    TITLE = "title"
    OWNER = "owner"
    CALENDAR = "calendar"
    WINDOW = "window"
    DURATION_DAYS = "duration_days"
    DURATION_RULE = "duration_rule"
    LINKS = "links"
    CONDITION = "condition"
    DECISION = "decision"
    STATUS = "status"
    CRITERION = "criterion"
    PINNED_DUE_ON = "pinned_due_on"
    NOT_BEFORE = "not_before"
    FINISHED_ON = "finished_on"
    STATED = "stated"
    EXTRA_DAYS = "extra_days"
    GROUP = "group"
    KIND = "kind"
    ACTION = "action"
    CLOCK = "clock"
    WATCH = "watch"
    ORIGINS = "origins"
    ITEMS = "items"


class PhaseField(StrEnum):
    """The fields of a phase that a change may set."""

    NUMBER = "number"
    TITLE = "title"
    HEADING = "heading"
    WINDOW = "window"
    STATED_WINDOW = "stated_window"
    CRITERION = "criterion"
    ORIGINS = "origins"
    ITEMS = "items"


class PlanField(StrEnum):
    """The fields of a plan that a change may set."""

    TITLE = "title"
    CUSTOMER = "customer"
    FACTS = "facts"
    CREATED_ON = "created_on"
    STATUS = "status"
    NOTES = "notes"
    TARGET_ON = "target_on"
    PREREQUISITES = "prerequisites"
    SUCCESS_CRITERIA = "success_criteria"
    GATES = "gates"
    CADENCES = "cadences"
    RISKS = "risks"
    OVERLAYS = "overlays"
    LANDMARKS = "landmarks"
    FIRST_VALUE = "first_value"


class SetTask(Struct, frozen=True):
    """One field of one task gets another value."""

    task: str
    field: TaskField
    before: object
    after: object


class SetPhase(Struct, frozen=True):
    """One field of one phase gets another value."""

    phase: str
    field: PhaseField
    before: object
    after: object


class SetPlan(Struct, frozen=True):
    """One field of the plan gets another value."""

    field: PlanField
    before: object
    after: object


class AddTask(Struct, frozen=True):
    """A task comes in at a position of a phase, counted from 0."""

    phase: str
    index: int
    task: PlanTask


class RemoveTask(Struct, frozen=True):
    """A task goes out; it is kept here so that it can come back."""

    phase: str
    index: int
    task: PlanTask


class AddPhase(Struct, frozen=True):
    """A phase with its tasks comes in at a position, counted from 0."""

    index: int
    phase: PlanPhase


class RemovePhase(Struct, frozen=True):
    """A phase with its tasks goes out."""

    index: int
    phase: PlanPhase


Change = SetTask | SetPhase | SetPlan | AddTask | RemoveTask | AddPhase | RemovePhase


def apply_changes(plan: Plan, changes: Sequence[Change]) -> Plan:
    """Return the plan after all changes, with its dates computed anew.

    Raises:
        NotFoundError: When a change names a task or phase that the plan does not have.
        ConflictError: When the plan is no longer as the change found it; nothing is changed.
    """
    return recomputed(walked(plan, changes))


def walked(plan: Plan, changes: Sequence[Change]) -> Plan:
    """Return the plan after all changes, its dates still those of before.

    Raises:
        NotFoundError: When a change names a task or phase that the plan does not have.
        ConflictError: When the plan is no longer as the change found it.
    """
    phases = list(plan.phases)
    for change in changes:
        if isinstance(change, SetPlan):
            plan = _set_plan(plan, change)
        else:
            _change_phases(phases, change)
    return replace(plan, phases=tuple(phases))


def inverse(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the changes that undo these exactly, in reverse order."""
    return tuple(_inverse(change) for change in reversed(changes))


def _inverse(change: Change) -> Change:
    match change:
        case SetTask() | SetPhase() | SetPlan():
            return replace(change, before=change.after, after=change.before)
        case AddTask(phase, index, task):
            return RemoveTask(phase, index, task)
        case RemoveTask(phase, index, task):
            return AddTask(phase, index, task)
        case AddPhase(index, added):
            return RemovePhase(index, added)
        case _:
            return AddPhase(change.index, change.phase)


def undated(task: PlanTask) -> PlanTask:
    """Return the task without anything that is computed, so that equal work is equal."""
    given = {field.name for field in fields(PlanTask)} & {str(name) for name in TaskField}
    values = {name: getattr(task, name) for name in given}
    values["items"] = tuple(undated_detail(item) for item in task.items)
    return PlanTask(key=task.key, phase=task.phase, number=0, **values)


def undated_detail(item: Detail) -> Detail:
    """Return a detail without its computed dates."""
    return replace(item, starts_on=None, due_on=None)


def removal(plan: Plan, key: str) -> tuple[Change, ...]:
    """Return the changes that take a task out and let its successors wait for what it waited for."""
    gone = plan.task(key)
    changes: list[Change] = []
    for task in plan.tasks:
        if task.key == key or all(link.predecessor != key for link in task.links):
            continue
        known = {link.predecessor for link in task.links}
        bridged = [link for link in task.links if link.predecessor != key]
        bridged += [link for link in gone.links if link.predecessor not in known]
        changes.append(SetTask(task.key, TaskField.LINKS, task.links, tuple(bridged)))
    phase = plan.phase(gone.phase)
    index = [task.key for task in phase.tasks].index(key)
    return (*changes, RemoveTask(phase.key, index, undated(gone)))


def _set_plan(plan: Plan, change: SetPlan) -> Plan:
    if change.field is PlanField.TARGET_ON:
        _check(plan.problem.target_on, change.before, "The target of the plan")
        return replace(plan, problem=_replaced(plan.problem, "target_on", change.after))
    _check(getattr(plan, change.field), change.before, f"The {change.field} of the plan")
    return _replaced(plan, change.field, change.after)


def _change_phases(
    phases: list[PlanPhase],
    change: SetTask | SetPhase | AddTask | RemoveTask | AddPhase | RemovePhase,
) -> None:
    match change:
        case SetTask():
            _set_task(phases, change)
        case SetPhase():
            at = _index_of(phases, change.phase)
            value = getattr(phases[at], change.field)
            if change.field is PhaseField.ITEMS:
                _check_items(value, change.before, "The detail of a phase")
            else:
                _check(value, change.before, f"The {change.field} of a phase")
            phases[at] = _replaced(phases[at], change.field, change.after)
        case AddTask():
            at = _index_of(phases, change.phase)
            tasks = list(phases[at].tasks)
            tasks.insert(change.index, change.task)
            phases[at] = replace(phases[at], tasks=tuple(tasks))
        case RemoveTask():
            at = _index_of(phases, change.phase)
            tasks = list(phases[at].tasks)
            keys = [task.key for task in tasks]
            if change.task.key not in keys:
                raise NotFoundError("A task to be removed is no longer in the plan.")
            place = keys.index(change.task.key)
            _check(undated(tasks[place]), undated(change.task), "A task to be removed")
            del tasks[place]
            phases[at] = replace(phases[at], tasks=tuple(tasks))
        case AddPhase():
            phases.insert(change.index, change.phase)
        case _:
            del phases[_index_of(phases, change.phase.key)]


def _set_task(phases: list[PlanPhase], change: SetTask) -> None:
    for at, phase in enumerate(phases):
        for place, task in enumerate(phase.tasks):
            if task.key == change.task:
                value = getattr(task, change.field)
                if change.field is TaskField.ITEMS:
                    _check_items(value, change.before, "The detail of a task")
                else:
                    _check(value, change.before, f"The {change.field} of a task")
                changed = _replaced(task, change.field, change.after)
                tasks = (*phase.tasks[:place], changed, *phase.tasks[place + 1 :])
                phases[at] = replace(phase, tasks=tasks)
                return
    raise NotFoundError("A task to be changed is not in the plan.", task=change.task)


def _check_items(value: object, expected: object, what: str) -> None:
    """Compare detail without the dates that are computed."""
    ours, theirs = (tuple(map(undated_detail, _details(one))) for one in (value, expected))
    _check(ours, theirs, what)


def _details(value: object) -> Iterable[Detail]:
    return value if isinstance(value, tuple) else ()


def _index_of(phases: Sequence[PlanPhase], key: str) -> int:
    for at, phase in enumerate(phases):
        if phase.key == key:
            return at
    raise NotFoundError("A phase to be changed is not in the plan.", phase=key)


def _check(value: object, expected: object, what: str) -> None:
    if value != expected:
        raise ConflictError(f"{what} is no longer as the change found it.")


def _replaced(thing: _Thing, field: str, value: object) -> _Thing:
    change: Callable[..., _Thing] = replace
    return change(thing, **{field: value})
