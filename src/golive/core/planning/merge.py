"""Three-way merge: a running plan takes over what a new playbook version changes."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import fields, replace

from golive.core.planning.changes import (
    AddPhase,
    AddTask,
    Change,
    PhaseField,
    PlanField,
    RemovePhase,
    RemoveTask,
    SetPhase,
    SetPlan,
    SetTask,
    TaskField,
    apply_changes,
    inverse,
    removal,
    undated,
    undated_detail,
    walked,
)
from golive.core.planning.diff import Difference, link_differences, title_of
from golive.core.planning.field_names import FIELDS
from golive.core.planning.model import (
    DateMove,
    Detail,
    Gate,
    Plan,
    PlanPhase,
    PlanTask,
    Sentence,
    SuccessCriterion,
    TaskStatus,
)
from golive.core.planning.moves import date_moves
from golive.core.planning.said import is_nothing, value_said

_PLAN_FIELDS = (
    PlanField.TITLE,
    PlanField.NOTES,
    PlanField.FIRST_VALUE,
    PlanField.LANDMARKS,
    PlanField.PREREQUISITES,
    PlanField.CADENCES,
    PlanField.RISKS,
    PlanField.GATES,
    PlanField.SUCCESS_CRITERIA,
)
_PROGRESS = frozenset({TaskField.STATUS, TaskField.FINISHED_ON})
"""Fields that report what happened: ours always."""

_FOLLOWING = frozenset({"origins", "origin", "shares"})
"""Fields that say where something stands in the new version: theirs always."""


class Conflict(Struct, frozen=True):
    """Something both sides changed; this plan's side was kept.

    Args:
        key: Task, phase or list concerned.
        field: Name of the field, "" for the whole.
        theirs: Value of the new version, in words.
        ours: Value of this plan.
    """

    key: str
    field: str
    theirs: str
    ours: str
    sentence: Sentence


class MergeResult(Struct, frozen=True):
    """A plan moved to a new version.

    Args:
        plan: The plan after the changes.
        changes: What was taken over; the preview is exactly this list.
        inverse: The changes that give the plan before, exactly.
        conflicts: What was not taken over, and why.
        moves: Tasks and milestones whose days differ.
        links: What tasks of both versions of the plan wait for now, or no longer.
    """

    plan: Plan
    changes: tuple[Change, ...]
    inverse: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]
    moves: tuple[DateMove, ...]
    links: tuple[Difference, ...] = ()


def merge_plan(*, base: Plan, new: Plan, plan: Plan) -> MergeResult:
    """Move a running plan from the version it was made from to a new one.

    What only the new version changed is taken over; what only this plan changed stays; what
    both changed alike is settled; what both changed differently is a conflict and stays as it
    is here. A task that is done is not touched. Keys must have been carried over
    (`carry_keys`), so that one key is one thing in all three.

    Args:
        base: Compiled from the old version for this customer.
        new: Compiled from the new version for this customer, with the same facts.
        plan: The running plan with its edits.
    """
    merger = _Merger(base, new, plan)
    changes = merger.run()
    merged = apply_changes(plan, changes)
    return MergeResult(
        merged,
        changes,
        inverse(changes),
        tuple(merger.conflicts),
        date_moves(plan, merged),
        link_differences(plan, merged),
    )


class _Merger:
    """One merge: walks a working copy, so that every change finds what the ones before left."""

    def __init__(self, base: Plan, new: Plan, plan: Plan) -> None:
        self.base, self.new, self.plan = base, new, plan
        self.conflicts: list[Conflict] = []
        self._changes: list[Change] = []
        self._working = plan
        self._base = {task.key: undated(task) for task in base.tasks}
        self._new = {task.key: undated(task) for task in new.tasks}
        self._ours = {task.key: undated(task) for task in plan.tasks}
        self._titles = {task.key: task.title for task in plan.tasks}
        self._titles |= {phase.key: phase.title for phase in plan.phases}

    def run(self) -> tuple[Change, ...]:
        """Return all changes in order."""
        self._remove_tasks()
        self._add_phases()
        self._set_phases()
        self._add_tasks()
        self._move_tasks()
        self._set_tasks()
        self._remove_phases()
        self._set_plan()
        return tuple(self._changes)

    def _do(self, *changes: Change) -> None:
        self._working = walked(self._working, changes)
        self._changes += changes

    def _remove_tasks(self) -> None:
        """Take out what the new version dropped and nobody touched here."""
        for key, was in self._base.items():
            if key in self._new or key not in self._ours:
                continue
            ours = self._ours[key]
            if ours == was:
                self._do(*removal(self._working, key))
            else:
                sentence = Sentence("PL151", {"task": ours.title})
                self.conflicts.append(Conflict(key, "", "", ours.title, sentence))

    def _add_phases(self) -> None:
        known = {phase.key for phase in (*self.base.phases, *self.plan.phases)}
        theirs = [phase.key for phase in self.new.phases]
        for at, phase in enumerate(self.new.phases):
            if phase.key not in known:
                order = [one.key for one in self._working.phases]
                index = _place(theirs, at, order)
                self._do(AddPhase(index, replace(bare(phase), tasks=())))

    def _set_phases(self) -> None:
        ours = {phase.key: bare(phase) for phase in self.plan.phases}
        base = {phase.key: bare(phase) for phase in self.base.phases}
        for phase in map(bare, self.new.phases):
            if phase.key not in ours or phase.key not in base:
                continue
            for name in PhaseField:
                was, now = getattr(base[phase.key], name), getattr(phase, name)
                mine = getattr(ours[phase.key], name)
                merged = (
                    now if name in _FOLLOWING else self._merged(phase.key, name, was, now, mine)
                )
                if merged != mine:
                    self._do(SetPhase(phase.key, name, mine, merged))

    def _add_tasks(self) -> None:
        for phase in self.new.phases:
            keys = [task.key for task in phase.tasks]
            for at, task in enumerate(phase.tasks):
                if task.key in self._ours:
                    continue
                if task.key in self._base:
                    self._note_gone(task.key)
                    continue
                home = next((one for one in self._working.phases if one.key == phase.key), None)
                if home is None:
                    sentence = Sentence("PL154", {"task": task.title, "phase": phase.title})
                    self.conflicts.append(Conflict(task.key, "", task.title, "", sentence))
                    continue
                index = _place(keys, at, [one.key for one in home.tasks])
                self._do(AddTask(phase.key, index, self._known_links(undated(task))))

    def _move_tasks(self) -> None:
        """Put tasks into the phase that the new version moved them to, unless they are done."""
        for phase in self.new.phases:
            keys = [task.key for task in phase.tasks]
            for at, task in enumerate(phase.tasks):
                was, ours = self._base.get(task.key), self._ours.get(task.key)
                if was is None or ours is None or ours.status is TaskStatus.DONE:
                    continue
                homes = {one.key: one for one in self._working.phases}
                if ours.phase == was.phase != phase.key and phase.key in homes:
                    index = _place(keys, at, [one.key for one in homes[phase.key].tasks])
                    here = [one.key for one in homes[ours.phase].tasks].index(task.key)
                    moving = undated(homes[ours.phase].tasks[here])
                    self._do(
                        RemoveTask(ours.phase, here, moving),
                        AddTask(phase.key, index, replace(moving, phase=phase.key)),
                    )

    def _note_gone(self, key: str) -> None:
        """Note a change of the new version in a task that was taken out here."""
        now = self._new[key]
        if self._base[key] != now:
            sentence = Sentence("PL153", {"task": now.title})
            self.conflicts.append(Conflict(key, "", now.title, "", sentence))

    def _known_links(self, task: PlanTask) -> PlanTask:
        """Leave out links to tasks that this plan no longer has."""
        kept = tuple(link for link in task.links if self._will_have(link.predecessor))
        return replace(task, links=kept)

    def _will_have(self, key: str) -> bool:
        if key in self._new and key not in self._base:
            return True
        return any(task.key == key for task in self._working.tasks)

    def _set_tasks(self) -> None:
        working = {task.key: undated(task) for task in self._working.tasks}
        for key, now in self._new.items():
            was, ours = self._base.get(key), self._ours.get(key)
            if was is None or ours is None or was == now or key not in working:
                continue
            if ours.status is TaskStatus.DONE:
                sentence = Sentence("PL152", {"task": ours.title})
                self.conflicts.append(Conflict(key, "", now.title, ours.title, sentence))
                continue
            self._set_task(was, self._known_links(now), ours, working[key])

    def _set_task(
        self, was: PlanTask, now: PlanTask, ours: PlanTask, working: PlanTask
    ) -> None:
        for name in TaskField:
            before, after = getattr(was, name), getattr(now, name)
            mine = getattr(ours, name)
            if name in _FOLLOWING:
                merged = after
            elif name in _PROGRESS and mine != before:
                merged = mine
            else:
                merged = self._merged(ours.key, name, before, after, mine)
            present = getattr(working, name)
            if merged == mine and name is TaskField.LINKS:
                merged = present
            if merged != present:
                self._do(SetTask(ours.key, name, present, merged))

    def _remove_phases(self) -> None:
        """Take out phases that the new version dropped and that hold nothing here."""
        new = {phase.key for phase in self.new.phases}
        base = {phase.key: bare(phase) for phase in self.base.phases}
        for phase in self.plan.phases:
            if phase.key in new or phase.key not in base:
                continue
            index = [one.key for one in self._working.phases].index(phase.key)
            left = bare(self._working.phases[index])
            if not left.tasks and left.items == base[phase.key].items:
                self._do(RemovePhase(index, left))

    def _set_plan(self) -> None:
        for name in _PLAN_FIELDS:
            was, now = getattr(self.base, name), getattr(self.new, name)
            mine = getattr(self.plan, name)
            merged = self._merged(str(name), name, was, now, mine)
            if merged != mine:
                self._do(SetPlan(name, mine, merged))

    def _merged(self, key: str, name: str, was: object, now: object, mine: object) -> object:
        """Return the value that a field gets; keep ours and note it where both changed it."""
        if now in (was, mine):
            return mine
        if mine == was:
            return now
        lists = [_keyed(one) for one in (was, now, mine)]
        if None not in lists:
            return self._merged_list(key, name, *(one or {} for one in lists))
        if type(was) is type(now) is type(mine) and _identity(now) is not None:
            return self._merged_thing(key, was, now, mine)
        self._note(key, name, now, mine)
        return mine

    def _merged_thing(self, key: str, was: object, now: object, mine: object) -> object:
        """Merge one thing of a list field by field."""
        merged = {
            one.name: getattr(now, one.name)
            if one.name in _FOLLOWING
            else self._merged(
                key,
                one.name,
                getattr(was, one.name),
                getattr(now, one.name),
                getattr(mine, one.name),
            )
            for one in fields(mine)  # type: ignore[arg-type]
        }
        return replace(mine, **merged)  # type: ignore[type-var]

    def _merged_list(
        self,
        key: str,
        name: str,
        was: Mapping[object, object],
        now: Mapping[object, object],
        mine: Mapping[object, object],
    ) -> tuple[object, ...]:
        """Merge lists of keyed things: theirs in their order, then ours that only we have."""
        merged: list[object] = []
        for one, theirs in now.items():
            place = f"{key}/{one}"
            if one in mine:
                self._titles[place] = title_of(mine[one])
                before = was.get(one, theirs)
                merged.append(self._merged(place, name, before, theirs, mine[one]))
            elif one not in was:
                merged.append(theirs)
        for one, ours in mine.items():
            if one in now:
                continue
            if one not in was:
                merged.append(ours)
            elif ours != was[one]:
                merged.append(ours)
                sentence = Sentence("PL151", {"task": title_of(ours)})
                gone = Conflict(f"{key}/{one}", name, "", title_of(ours), sentence)
                self.conflicts.append(gone)
        return tuple(merged)

    def _note(self, key: str, name: str, theirs: object, ours: object) -> None:
        titles = {task.key: task.title for plan in (self.plan, self.new) for task in plan.tasks}
        words = {"theirs": value_said(theirs, titles), "ours": value_said(ours, titles)}
        field = FIELDS.get(name, name.replace("_", " "))
        thing = self._titles.get(key, self.plan.title)
        sentence = Sentence("PL150", {"task": thing, "field": field, **words})
        pair = ["" if is_nothing(one) else value_said(one, titles) for one in (theirs, ours)]
        self.conflicts.append(Conflict(key, str(name), pair[0], pair[1], sentence))


def bare(phase: PlanPhase) -> PlanPhase:
    """Return the phase without computed dates of its own; its tasks as they are."""
    return replace(
        phase,
        starts_on=None,
        ends_on=None,
        items=tuple(map(undated_detail, phase.items)),
    )


def _place(theirs: Sequence[str], at: int, ours: Sequence[str]) -> int:
    """Return where something new comes: after the nearest thing before it that we have."""
    for key in reversed(theirs[:at]):
        if key in ours:
            return list(ours).index(key) + 1
    return 0


def _keyed(value: object) -> Mapping[object, object] | None:
    """Return a list of things by what identifies each, None when it is no such list."""
    if not isinstance(value, tuple):
        return None
    found: dict[object, object] = {}
    for one in value:
        identity = _identity(one)
        if identity is None or identity in found:
            return None
        found[identity] = one
    return found


def _identity(one: object) -> object:
    if isinstance(one, Detail):
        return (one.origin.document, one.key)
    if isinstance(one, Gate):
        return one.kind
    if isinstance(one, SuccessCriterion):
        return (one.text, one.origin.lines) if one.is_open else one.text
    return getattr(one, "key", getattr(one, "predecessor", None))
