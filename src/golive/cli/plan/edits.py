"""A plan edited as text: what the edited document asks of the plan, as changes."""

from collections.abc import Iterator, Mapping
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from golive.core.planning.calendars import calendar_of
from golive.core.planning.changes import (
    AddTask,
    Change,
    PlanField,
    SetPlan,
    SetTask,
    TaskField,
    removal,
)
from golive.core.planning.document import STATUS_LABELS
from golive.core.planning.model import GateKind, Plan, PlanPhase, PlanTask, TaskStatus
from golive.core.planning.plan_document import PhaseSection, PlanDocument, TaskRow
from golive.core.playbook.keys import Keys
from golive.core.playbook.roles.owners import read_owner
from golive.core.vocabulary import vocabulary

SECTIONS = {
    "profile": "customer profile",
    "success_criteria": "success criteria",
    "meetings": "communication cadence",
    "risks": "risks",
    "others": "other sections",
}
"""Sections whose words live in facts and documents, not in the plan."""

GATES = {"go_live": {GateKind.PRE_LAUNCH, GateKind.GO_LIVE}, "done": {GateKind.DONE}}


class Edits(Struct):
    """What an edited document asks for.

    Args:
        changes: In an order in which each finds what it needs.
        words: Each change in words.
        left: What was edited and cannot be taken over, in words.
    """

    changes: list[Change] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def add(self, change: Change, words: str) -> None:
        """Note a change."""
        self.changes.append(change)
        self.words.append(words)


def read_edits(plan: Plan, shown: PlanDocument, edited: PlanDocument) -> Edits:
    """Return what somebody changed in the document of a plan.

    Args:
        plan: The plan.
        shown: The plan's document, as it was before the edit.
        edited: The document as edited. Phase and "#" identify a task.
    """
    edits = Edits()
    keys = Keys(task.key for task in plan.tasks)
    later = {one.heading: one for one in edited.phases}
    for phase, before in zip(plan.phases, shown.phases, strict=False):
        after = later.pop(before.heading, None)
        if after is None:
            edits.left.append(f"The phase “{before.heading}” is missing or was renamed.")
        else:
            _phase(edits, phase, before, after, keys, plan)
    edits.left += [f"The phase “{heading}” is new." for heading in later]
    _target(edits, plan, shown, edited)
    _gates(edits, plan, shown, edited)
    if shown.notes != edited.notes:
        edits.add(SetPlan(PlanField.NOTES, plan.notes, edited.notes), "The notes were edited.")
    for name, words in SECTIONS.items():
        if getattr(shown, name) != getattr(edited, name):
            edits.left.append(
                f"The section “{words}” was edited; change it where it comes from."
            )
    if shown.prerequisites != edited.prerequisites:
        _prerequisites(edits, plan, shown, edited)
    return edits


def _phase(
    edits: Edits,
    phase: PlanPhase,
    before: PhaseSection,
    after: PhaseSection,
    keys: Keys,
    plan: Plan,
) -> None:
    tasks = {task.number: task for task in phase.tasks}
    old = {row.number: row for row in before.tasks}
    new = {row.number: row for row in after.tasks}
    for number, row in new.items():
        if number in old and number in tasks:
            _task(edits, tasks[number], old[number], row)
        elif row.task:
            _added(edits, phase, row, keys)
    for number in old:
        if number not in new and number in tasks:
            gone = tasks[number]
            edits.changes += removal(plan, gone.key)
            edits.words.append(f"“{gone.title}” was taken out.")
    _details(edits, tasks, before, after)


def _task(edits: Edits, task: PlanTask, before: TaskRow, after: TaskRow) -> None:
    if before.task != after.task and after.task:
        change = SetTask(task.key, TaskField.TITLE, task.title, after.task)
        edits.add(change, f"“{task.title}” is called “{after.task}” now.")
    if before.owner != after.owner:
        owner = read_owner(after.owner)
        edits.add(
            SetTask(task.key, TaskField.OWNER, task.owner, owner),
            f"“{task.title}” belongs to {after.owner or 'nobody'} now.",
        )
        calendar = calendar_of(owner)
        if calendar != task.calendar:
            edits.changes.append(SetTask(task.key, TaskField.CALENDAR, task.calendar, calendar))
    if before.due_on != after.due_on:
        _due(edits, task, after.due_on)
    if before.criterion != after.criterion:
        change = SetTask(task.key, TaskField.CRITERION, task.criterion, after.criterion or None)
        edits.add(change, f"“{task.title}” is done when: {after.criterion or '–'}.")
    if before.status != after.status:
        _status(edits, task, after.status)


def _due(edits: Edits, task: PlanTask, text: str) -> None:
    try:
        on = date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        edits.left.append(f"“{task.title}”: “{text}” is no date; write it as YYYY-MM-DD.")
        return
    change = SetTask(task.key, TaskField.PINNED_DUE_ON, task.pinned_due_on, on)
    edits.add(change, f"“{task.title}” is due on {on.isoformat() if on else 'no fixed day'}.")


def status_of(text: str) -> TaskStatus | None:
    """Return the state that a status word means, None when it is unknown."""
    wanted = text.strip().casefold()
    labels = {label.casefold(): status for status, label in STATUS_LABELS.items()}
    known = {
        word.casefold(): TaskStatus(name)
        for name, words in vocabulary("en").statuses.items()
        if name in set(TaskStatus)
        for word in words
    }
    return {**known, **labels}.get(wanted)


def _status(edits: Edits, task: PlanTask, text: str) -> None:
    status = status_of(text)
    if status is None:
        edits.left.append(f"“{task.title}”: golive knows no status “{text}”.")
    elif status is not task.status:
        change = SetTask(task.key, TaskField.STATUS, task.status, status)
        edits.add(change, f"“{task.title}” is {STATUS_LABELS[status].lower()}.")


def _added(edits: Edits, phase: PlanPhase, row: TaskRow, keys: Keys) -> None:
    owner = read_owner(row.owner)
    key = keys.give(row.task, "task", phase.title)
    task = PlanTask(
        key,
        phase.key,
        row.number,
        row.task,
        owner=owner,
        calendar=calendar_of(owner),
        window=phase.window,
        criterion=row.criterion or None,
        status=status_of(row.status) or TaskStatus.PENDING,
    )
    index = sum(one.number < row.number for one in phase.tasks)
    edits.add(AddTask(phase.key, index, task), f"“{row.task}” is new in “{phase.title}”.")
    if row.due_on:
        _due(edits, task, row.due_on)


def _details(
    edits: Edits, tasks: Mapping[int, PlanTask], before: PhaseSection, after: PhaseSection
) -> None:
    """Take over ticked boxes of detail; other edits of detail are said."""
    if before.details == after.details:
        return
    old = {(row.task, row.text): row.is_done for row in before.details}
    new = {(row.task, row.text): row.is_done for row in after.details}
    ticked = {key for key in old.keys() & new.keys() if old[key] is not new[key]}
    for number in sorted({number for number, _ in ticked if number in tasks}):
        task = tasks[number]
        items = tuple(
            replace(item, done=new[number, item.text])
            if (number, item.text) in ticked
            else item
            for item in task.items
        )
        change = SetTask(task.key, TaskField.ITEMS, task.items, items)
        edits.add(change, f"“{task.title}”: its steps were ticked.")
    if old.keys() != new.keys():
        edits.left.append(f"The detail of “{before.heading}” was reworded; edit the playbook.")


def _target(edits: Edits, plan: Plan, shown: PlanDocument, edited: PlanDocument) -> None:
    old = {row.name: row.value for row in shown.metadata}
    for row in edited.metadata:
        if old.get(row.name) == row.value:
            continue
        if "target" not in row.name.casefold():
            edits.left.append(f"“{row.name}” was edited; change it in the facts.")
            continue
        try:
            on = date.fromisoformat(row.value.strip()[:10])
        except ValueError:
            edits.left.append(
                f"“{row.name}”: “{row.value}” is no date; write it as YYYY-MM-DD."
            )
            continue
        change = SetPlan(PlanField.TARGET_ON, plan.problem.target_on, on)
        edits.add(change, f"The target go-live is {on.isoformat()}.")


def _gates(edits: Edits, plan: Plan, shown: PlanDocument, edited: PlanDocument) -> None:
    ticks: dict[tuple[GateKind, str], bool] = {}
    for name, kinds in GATES.items():
        old = {entry.text: entry.is_done for entry in getattr(shown, name)}
        new = {entry.text: entry.is_done for entry in getattr(edited, name)}
        changed = {text for text in old.keys() & new.keys() if old[text] != new[text]}
        ticks.update({(kind, text): new[text] for kind in kinds for text in changed})
        if old.keys() != new.keys():
            edits.left.append("Conditions of a gate were reworded; edit the template.")
    if ticks:
        gates = tuple(
            replace(
                gate,
                conditions=tuple(
                    replace(one, done=ticks.get((gate.kind, one.text), one.done))
                    for one in gate.conditions
                ),
            )
            for gate in plan.gates
        )
        edits.add(
            SetPlan(PlanField.GATES, plan.gates, gates), "Conditions of a gate were ticked."
        )


def _prerequisites(edits: Edits, plan: Plan, shown: PlanDocument, edited: PlanDocument) -> None:
    old = {row.text: row.status for row in shown.prerequisites}
    new = {row.text: row.status for row in edited.prerequisites}
    ticked = dict(_ticked(old, new))
    if ticked:
        prerequisites = tuple(
            replace(
                one,
                status=ticked.get(one.text, one.status),
                done=status_of(ticked[one.text]) is TaskStatus.DONE
                if one.text in ticked
                else one.done,
            )
            for one in plan.prerequisites
        )
        change = SetPlan(PlanField.PREREQUISITES, plan.prerequisites, prerequisites)
        edits.add(change, f"Prerequisites have another status: {', '.join(ticked)}.")
    if old.keys() != new.keys():
        edits.left.append("Prerequisites were reworded; edit the template.")


def _ticked(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for text, status in new.items():
        if text in old and old[text] != status:
            yield text, status
