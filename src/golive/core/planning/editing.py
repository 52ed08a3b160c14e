"""A plan edited as text comes back as changes."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.planning.calendars import task_calendar
from golive.core.planning.changes import (
    AddPhase,
    AddTask,
    Change,
    PhaseField,
    RemovePhase,
    RemoveTask,
    SetPhase,
    SetTask,
    TaskField,
    removal,
    undated,
    walked,
)
from golive.core.planning.detail_edits import edited_items
from golive.core.planning.document import plan_document
from golive.core.planning.filling import NO_DATE
from golive.core.planning.merge import bare
from golive.core.planning.model import (
    STATUS_LABELS,
    Decision,
    Document,
    Origin,
    Plan,
    PlanPhase,
    PlanTask,
    TaskStatus,
)
from golive.core.planning.plan_document import DetailRow, PhaseSection, PlanDocument, TaskRow
from golive.core.planning.register_edits import register_edits
from golive.core.planning.row_pairs import aligned, moved_rows, paired
from golive.core.playbook.headings import read_heading
from golive.core.playbook.keys import Keys
from golive.core.playbook.model import ItemKind
from golive.core.playbook.roles import read_owner
from golive.core.playbook.words import words_of
from golive.core.scheduling.model import Link


class Edits(Struct, frozen=True):
    """What a hand-edited plan document says.

    Args:
        changes: In an order in which they can be applied.
        diagnostics: Edits that could not be read as a change; `line` is 0, the place is named.
    """

    changes: tuple[Change, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_edits(plan: Plan, document: PlanDocument, shown: PlanDocument | None = None) -> Edits:
    """Compare an edited document with the plan's own and return what was meant.

    Phases are recognised by their heading, else by their order; tasks by their words, else by
    their number. What the plan computes (dates that were not touched) gives no change; what the
    document did not show stays.

    Args:
        plan: The plan the document was made from.
        document: The document as `parse_plan` reads it.
        shown: The document before the edit, where it is not `plan_document(plan)`: a template of
            the vendor's own, filled.
    """
    editor = _Editor(plan, document, shown or plan_document(plan))
    editor.run()
    return Edits(tuple(editor.changes), tuple(editor.found))


class _Editor:
    """Walks a working copy so that positions are those at the time of each change."""

    def __init__(self, plan: Plan, document: PlanDocument, shown: PlanDocument) -> None:
        self.plan, self.document, self.shown = plan, document, shown
        self.changes: list[Change] = []
        self.found: list[Diagnostic] = []
        self._moved: dict[tuple[str, str], tuple[PlanTask, PhaseSection]] = {}
        self._working = plan
        self._keys = Keys([task.key for task in plan.tasks] + [one.key for one in plan.phases])
        self._words = words_of(document.language)
        self._statuses = {label.casefold(): status for status, label in STATUS_LABELS.items()}

    def run(self) -> None:
        shown = self.shown.phases
        homes = aligned(
            self.plan.phases, shown, lambda one: one.heading, lambda one: one.heading
        )
        pairs = paired(
            self.document.phases, shown, lambda phase: phase.heading, lambda at, _: at
        )
        kept = {at for at in pairs.values() if at is not None}
        self._move_tasks(pairs, homes)
        for at, phase in homes.items():
            if at not in kept:
                self._remove_phase(phase)
        for index, section in enumerate(self.document.phases):
            at_ = pairs[index]
            if at_ is None:
                self._add_phase(index, section)
            elif at_ in homes:
                self._edit_phase(homes[at_], shown[at_], section)
            elif section != shown[at_]:
                self._say("PL171", section=section.heading)
        changes, found = register_edits(self.plan, self.shown, self.document)
        self._do(*changes)
        self.found += found
        self._say_others()

    def _move_tasks(
        self, pairs: Mapping[int, int | None], homes: Mapping[int, PlanPhase]
    ) -> None:
        """Put rows that stand in another phase now, in the same words, into it."""
        for row, at, old in moved_rows(self.shown.phases, self.document.phases, pairs):
            section = self.shown.phases[old]
            if at not in homes or old not in homes:
                continue
            known = aligned(
                homes[old].tasks, section.tasks, lambda task: task.title, lambda one: one.task
            )
            task = next((one for one in known.values() if one.title == row.task), None)
            if task is None:
                continue
            source, target = self._phase(homes[old].key), self._phase(homes[at].key)
            here = [one.key for one in source.tasks].index(task.key)
            moving = undated(source.tasks[here])
            window = target.window if task.window == source.window else task.window
            self._do(
                RemoveTask(source.key, here, moving),
                AddTask(
                    target.key,
                    len(target.tasks),
                    replace(moving, phase=target.key, window=window),
                ),
            )
            self._moved[target.key, row.task] = (task, section)

    def _say_others(self) -> None:
        """Say which sections were edited or taken out that golive has no meaning for."""
        before, after = self.shown.others, self.document.others
        headings = {other.heading for other in after}
        edited = [other for other in after if other not in before]
        gone = [other for other in before if other.heading not in headings]
        for other in (*edited, *gone):
            self._say("PL171", section=other.heading)

    def _do(self, *changes: Change) -> None:
        self._working = walked(self._working, changes)
        self.changes += changes

    def _say(self, code: str, **params: str | int) -> None:
        self.found.append(Diagnostic(code, 0, params=params))

    def _remove_phase(self, phase: PlanPhase) -> None:
        for task in self._phase(phase.key).tasks:
            self._do(*removal(self._working, task.key))
        index = [one.key for one in self._working.phases].index(phase.key)
        self._do(RemovePhase(index, bare(self._working.phases[index])))

    def _add_phase(self, index: int, section: PhaseSection) -> None:
        heading = read_heading(section.heading, self._words)
        key = self._keys.give(heading.title, "phase")
        phase = PlanPhase(
            key,
            heading.number,
            heading.title,
            section.heading,
            (),
            window=heading.window,
            stated_window=heading.window,
            origins=(Origin(Document.FACTS, ()),),
        )
        self._do(AddPhase(min(index, len(self._working.phases)), phase))
        for row in section.tasks:
            self._add_task(phase, row, section)

    def _edit_phase(self, phase: PlanPhase, shown: PhaseSection, section: PhaseSection) -> None:
        if section.heading != shown.heading:
            self._rename_phase(phase, section.heading)
        homes = aligned(phase.tasks, shown.tasks, lambda task: task.title, lambda row: row.task)
        pairs = paired(
            section.tasks,
            shown.tasks,
            lambda row: row.task,
            lambda _, row: next(
                (at for at, one in enumerate(shown.tasks) if one.number == row.number), None
            ),
        )
        kept = {at for at in pairs.values() if at is not None}
        stays = {task.key for task in self._phase(phase.key).tasks}
        for at, task in homes.items():
            if at not in kept and task.key in stays:
                self._do(*removal(self._working, task.key))
        is_whole = len(homes) == len(phase.tasks) == len(shown.tasks)
        home = self._phase(phase.key)
        for index, row in enumerate(section.tasks):
            at_ = pairs[index]
            moved = self._moved.get((phase.key, row.task)) if at_ is None else None
            if moved is not None:
                self._edit_moved(phase, moved, (section, row), index if is_whole else None)
            elif at_ is None:
                self._add_task(home, row, section, index)
            elif at_ in homes:
                task = homes[at_]
                if is_whole:
                    self._place_task(phase.key, task.key, index)
                self._edit_task(task, shown.tasks[at_], row)
                self._edit_items(task, (shown, shown.tasks[at_]), (section, row))
            elif row != shown.tasks[at_]:
                self._say("PL191", row=row.task, section=section.heading)
        self._edit_phase_items(phase, shown, section)

    def _edit_moved(
        self,
        phase: PlanPhase,
        moved: tuple[PlanTask, PhaseSection],
        edited: tuple[PhaseSection, TaskRow],
        index: int | None,
    ) -> None:
        """Edit a task that came from another phase, where its row stood in the same words."""
        task, section = moved
        before = next(row for row in section.tasks if row.task == task.title)
        if index is not None:
            self._place_task(phase.key, task.key, index)
        self._edit_task(task, before, edited[1])
        self._edit_items(task, (section, before), edited)

    def _phase(self, key: str) -> PlanPhase:
        return self._working.phase(key)

    def _place_task(self, phase: str, key: str, index: int) -> None:
        """Move a task to its place among its neighbours, where the edit moved it."""
        keys = [task.key for task in self._phase(phase).tasks]
        now = keys.index(key)
        if now == index:
            return
        task = undated(self._working.task(key))
        self._do(RemoveTask(phase, now, task), AddTask(phase, index, task))

    def _rename_phase(self, phase: PlanPhase, text: str) -> None:
        heading = read_heading(text, self._words)
        after: Mapping[PhaseField, object] = {
            PhaseField.HEADING: text,
            PhaseField.TITLE: heading.title,
            PhaseField.NUMBER: heading.number,
        }
        for name, value in after.items():
            before = getattr(phase, name)
            if before != value:
                self._do(SetPhase(phase.key, name, before, value))
        if heading.window == phase.stated_window:
            return
        self._do(
            SetPhase(phase.key, PhaseField.STATED_WINDOW, phase.stated_window, heading.window)
        )
        self._do(SetPhase(phase.key, PhaseField.WINDOW, phase.window, heading.window))
        for task in phase.tasks:
            if task.window == phase.window:
                self._do(SetTask(task.key, TaskField.WINDOW, task.window, heading.window))

    def _edit_task(self, task: PlanTask, shown: TaskRow, row: TaskRow) -> None:
        if row.task != shown.task:
            self._do(SetTask(task.key, TaskField.TITLE, task.title, row.task))
        if row.criterion != shown.criterion:
            after = row.criterion or None
            self._do(SetTask(task.key, TaskField.CRITERION, task.criterion, after))
        if row.owner != shown.owner:
            owner = read_owner(row.owner)
            self._do(SetTask(task.key, TaskField.OWNER, task.owner, owner))
            calendar = task_calendar(owner, task.kind, row.task, task.action)
            if calendar != task.calendar:
                self._do(SetTask(task.key, TaskField.CALENDAR, task.calendar, calendar))
        if row.status != shown.status:
            self._edit_status(task, row.status)
        if row.due_on != shown.due_on:
            self._edit_due(task, row.due_on)
        if (row.status, row.due_on) != (shown.status, shown.due_on):
            self._edit_finish(task.key)

    def _edit_finish(self, key: str) -> None:
        """Take the fixed date of a task that is done for the day it ended, as a template's is."""
        task = self._working.task(key)
        if task.status is TaskStatus.DONE and task.pinned_due_on is not None:
            day = task.pinned_due_on
            self._do(
                SetTask(key, TaskField.FINISHED_ON, task.finished_on, day),
                SetTask(key, TaskField.PINNED_DUE_ON, day, None),
            )
        elif task.status is not TaskStatus.DONE and task.finished_on is not None:
            self._do(SetTask(key, TaskField.FINISHED_ON, task.finished_on, None))

    def _edit_status(self, task: PlanTask, text: str) -> None:
        status = self._status(text)
        if status is None:
            self._say_status(text, task.title)
            return
        self._do(SetTask(task.key, TaskField.STATUS, task.status, status))
        if task.decision is Decision.UNDECIDED or task.status is TaskStatus.NOT_APPLICABLE:
            decided = (
                Decision.NOT_APPLICABLE
                if status is TaskStatus.NOT_APPLICABLE
                else Decision.APPLIES
            )
            if task.decision is not decided:
                self._do(SetTask(task.key, TaskField.DECISION, task.decision, decided))

    def _say_status(self, text: str, task: str) -> None:
        known = ", ".join(STATUS_LABELS.values())
        self._say("PL170", field="status", value=text, task=task, expected=f"one of {known}")

    def _status(self, text: str) -> TaskStatus | None:
        known = self._statuses.get(text.strip().casefold())
        word = self._words.status(text)
        return known or (TaskStatus(word) if word else None)

    def _edit_due(self, task: PlanTask, text: str) -> None:
        day = _day(text)
        if day is None and text.strip() not in {"", NO_DATE, "-", "–", "—"}:
            self._say(
                "PL170", field="due date", value=text, task=task.title, expected="YYYY-MM-DD"
            )
        elif day != task.pinned_due_on:
            self._do(SetTask(task.key, TaskField.PINNED_DUE_ON, task.pinned_due_on, day))

    def _add_task(
        self, phase: PlanPhase, row: TaskRow, section: PhaseSection, index: int | None = None
    ) -> None:
        home = self._phase(phase.key)
        at = len(home.tasks) if index is None else min(index, len(home.tasks))
        owner = read_owner(row.owner)
        before = [task for task in home.tasks[:at] if task.is_scheduled][-1:]
        key = self._keys.give(row.task, "task")
        if row.status.strip() and self._status(row.status) is None:
            self._say_status(row.status, row.task)
        details = [detail for detail in section.details if detail.task == row.number]
        task = PlanTask(
            key=key,
            phase=phase.key,
            number=0,
            title=row.task,
            owner=owner,
            origins=(Origin(Document.FACTS, ()),),
            window=home.window,
            calendar=task_calendar(owner, ItemKind.TASK, row.task),
            links=tuple(Link(one.key) for one in before),
            status=self._status(row.status) or TaskStatus.PENDING,
            criterion=row.criterion or None,
            pinned_due_on=_day(row.due_on),
            items=edited_items((), (), details, self._keys),
        )
        self._do(AddTask(phase.key, at, task))

    def _edit_items(
        self,
        task: PlanTask,
        shown: tuple[PhaseSection, TaskRow],
        edited: tuple[PhaseSection, TaskRow],
    ) -> None:
        before, after = (_bare_rows(section, row.number) for section, row in (shown, edited))
        # Rows without a number would share the detail of the phase.
        if before != after and shown[1].number and edited[1].number:
            items = edited_items(undated(task).items, before, after, self._keys)
            self._do(SetTask(task.key, TaskField.ITEMS, undated(task).items, items))

    def _edit_phase_items(
        self, phase: PlanPhase, shown: PhaseSection, section: PhaseSection
    ) -> None:
        before, after = _bare_rows(shown, 0), _bare_rows(section, 0)
        if before != after:
            edited = edited_items(bare(phase).items, before, after, self._keys)
            self._do(SetPhase(phase.key, PhaseField.ITEMS, phase.items, edited))


def _bare_rows(section: PhaseSection, task: int) -> list[DetailRow]:
    """Return the detail of one task; its number may have changed, so it does not count."""
    return [replace(row, task=0) for row in section.details if row.task == task]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
