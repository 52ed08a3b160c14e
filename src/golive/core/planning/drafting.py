"""Turn the steps of one document into phases with tasks, each task carrying its detail."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from golive.core.document.values import Duration, Unit, Window
from golive.core.planning.calendars import task_calendar
from golive.core.planning.condition_names import item_condition, step_condition
from golive.core.planning.conditions import decide, strictest
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.launching import is_launch_work
from golive.core.planning.model import (
    OTHER_PHASE,
    Decision,
    Detail,
    Document,
    Origin,
    PlanPhase,
    PlanTask,
    TaskStatus,
)
from golive.core.planning.plan_words import plan_words
from golive.core.planning.standing_work import standing_work
from golive.core.playbook.model import Item, ItemKind, Playbook, Step
from golive.core.scheduling.model import Link

TASK_KINDS = frozenset(
    {ItemKind.TASK, ItemKind.MEETING, ItemKind.TRAINING, ItemKind.COMMAND, ItemKind.WATCH}
)
SECTION_KINDS = frozenset(
    {
        ItemKind.PREREQUISITE,
        ItemKind.GATE_CONDITION,
        ItemKind.SUCCESS_CRITERION,
        ItemKind.RISK,
        ItemKind.CADENCE,
    }
)
"""Kinds that have their own section of the plan and are no tasks of a phase."""


class Family(Struct, frozen=True):
    """An item of a step with everything below it, in document order."""

    head: Item
    rest: tuple[Item, ...]
    step: Step | None

    @property
    def items(self) -> tuple[Item, ...]:
        """The head and the rest."""
        return (self.head, *self.rest)


def families(playbook: Playbook) -> dict[str, list[Family]]:
    """Return the top items of every step with what lies below them, by step key.

    Items that stand in no step are under "". Kinds with a section of their own are left out,
    unless they hang below an item or are the launch itself (then a task).
    """
    steps = {step.key: step for step in playbook.steps}
    items = {item.key: item for item in playbook.items}
    heads: dict[str, Item] = {}
    below: dict[str, list[Item]] = {}
    for item in playbook.items:
        head = _head(item, items)
        if head is item:
            if is_launch_work(item, steps.get(item.step)):
                heads[item.key] = replace(item, kind=ItemKind.TASK)
            elif item.kind not in SECTION_KINDS:
                heads[item.key] = item
        else:
            below.setdefault(head.key, []).append(item)
    found: dict[str, list[Family]] = {}
    for head in heads.values():
        place = head.step if head.step in steps else ""
        family = Family(head, tuple(below.get(head.key, ())), steps.get(place))
        found.setdefault(place, []).append(family)
    return found


def draft_phases(
    playbook: Playbook, document: Document, facts: CustomerFacts
) -> tuple[PlanPhase, ...]:
    """Return the phases of one document: its steps, with their items as tasks.

    Tasks outside every step have phases of their own where they stand between the steps. Dates,
    links and durations are not set yet.
    """
    by_step = families(playbook)
    steps = playbook.steps
    phases: list[PlanPhase] = []
    loose = _loose_by_step(by_step.get("", []), steps)
    taken = {step.key for step in steps}
    for at in range(len(steps) + 1):
        members = loose.get(at, [])
        if members:
            is_last = at == len(steps)
            other = _other_phase(members, playbook, taken, is_last=is_last)
            tasks = tuple(
                draft_task(family, other.key, number, document, facts)
                for number, family in enumerate(members, 1)
            )
            if is_last:
                standing = standing_work([family.head for family in members], steps)
                tasks = tuple(replace(task, stands=task.key in standing) for task in tasks)
            phases.append(replace(other, tasks=tasks))
        if at < len(steps):
            step = steps[at]
            own = by_step.get(step.key, [])
            phases.append(_phase(step, own, document, facts))
    return tuple(phases)


def _loose_by_step(loose: Sequence[Family], steps: Sequence[Step]) -> dict[int, list[Family]]:
    """Return the tasks outside every step by the position of the step that they stand before."""
    starts = [step.lines[0] if step.lines else 0 for step in steps]
    found: dict[int, list[Family]] = {}
    for family in loose:
        if family.head.kind in TASK_KINDS:
            line = family.head.lines[0] if family.head.lines else 0
            at = bisect_right(starts, line) if starts == sorted(starts) else len(steps)
            found.setdefault(at, []).append(family)
    return found


def _other_phase(
    members: Sequence[Family], playbook: Playbook, taken: set[str], *, is_last: bool
) -> PlanPhase:
    """Return the phase of tasks outside every step, named after the section that holds them."""
    title = plan_words(playbook.meta.language)["other_tasks"]
    if is_last:
        return PlanPhase(OTHER_PHASE, None, title, title, ())
    number = 2
    while f"{OTHER_PHASE}-{number}" in taken:
        number += 1
    key = f"{OTHER_PHASE}-{number}"
    taken.add(key)
    sections = {family.head.section for family in members} - {"", playbook.title}
    if len(sections) == 1:
        title = sections.pop()
    return PlanPhase(key, None, title, title, ())


def draft_task(
    family: Family,
    phase: str,
    number: int,
    document: Document,
    facts: CustomerFacts,
) -> PlanTask:
    """Return the task of a family's head, carrying the rest as detail."""
    item, step = family.head, family.step
    own = strictest(decide(step_condition(step), facts), decide(item_condition(item), facts))
    status = _status(item)
    if own is Decision.NOT_APPLICABLE:
        status = TaskStatus.NOT_APPLICABLE
    owner = item.owner or (step.owner if step else None)
    action = item.binding.action if item.binding else ""
    title = item.title or item.text
    return PlanTask(
        key=item.key,
        id=item.id,
        phase=phase,
        number=number,
        title=_words(item, step, document),
        owner=owner,
        origins=(Origin(document, item.lines),),
        window=own_window(item, step),
        calendar=task_calendar(owner, item.kind, title, action, item.participants),
        links=tuple(Link(one.key, one.type, one.lag, one.lag_unit) for one in item.after),
        condition=item_condition(item) or step_condition(step),
        decision=own,
        status=status,
        criterion=item.criterion,
        pinned_due_on=item.due,
        not_before=_stated_start(item),
        items=tuple(details(family, document, facts, include_head=False)),
        stated=stated_duration(item),
        limit=item.clock.limit if item.clock else None,
        group=item.group,
        kind=item.kind,
        action=action,
        clock=item.clock,
        watch=item.watch,
    )


def details(
    family: Family, document: Document, facts: CustomerFacts, *, include_head: bool = True
) -> Iterator[Detail]:
    """Yield the items of a family as detail; what hangs below something hangs on its condition."""
    step = decide(step_condition(family.step), facts)
    decisions: dict[str | None, Decision] = {}
    for item in family.items:
        above = decisions.get(item.parent, step)
        decisions[item.key] = strictest(above, decide(item_condition(item), facts))
    for item in family.items if include_head else family.rest:
        parent = item.parent
        above_all = step_condition(family.step) if item is family.head else None
        if not include_head and parent == family.head.key:
            parent = None
        yield Detail(
            key=item.key,
            kind=item.kind,
            text=_words(item, family.step, document),
            origin=Origin(document, item.lines),
            parent=parent,
            group=item.group,
            owner=item.owner,
            window=own_window(item, family.step),
            duration=stated_duration(item),
            condition=item_condition(item) or above_all,
            decision=decisions[item.key],
            criterion=item.criterion,
            done=item.done,
            action=item.binding.action if item.binding else "",
            clock=item.clock,
            watch=item.watch,
        )


def _words(item: Item, step: Step | None, document: Document) -> str:
    """Return how a plan names an item.

    A template's words stay as they are, for its rows are filled in place. A playbook's line is
    named in plain words, without the owner and length that the plan shows in their own columns.
    """
    if step is not None and item.text == step.heading:
        return step.title
    return item.text if document is Document.TEMPLATE else item.title or item.text


def own_window(item: Item, step: Step | None) -> Window | None:
    """Return the window of an item: its own, that of its group, or that of its step.

    Weeks of a group that end before its step begins count from the step's start: "First two
    weeks" of a step of weeks 9 to 13 are weeks 9 and 10.
    """
    if step is None or item.window is None or step.window is None:
        return item.window or (step.window if step else None)
    window, outer = item.window, step.window
    of_group = any(
        group.window == window and group.title is not None and item.key in group.items
        for group in step.groups
    )
    alike = (window.unit, window.anchor, window.basis) == (
        outer.unit,
        outer.anchor,
        outer.basis,
    )
    first = 0 if window.unit is Unit.DAY else 1
    length = outer.end - outer.start
    fits = first <= window.start and window.end - first <= length
    if not (of_group and alike and fits and window.end < outer.start):
        return window
    return replace(
        window,
        start=window.start - first + outer.start,
        end=window.end - first + outer.start,
    )


def _stated_start(item: Item) -> date | None:
    """Return the day that a "Start" column or label states, unless it is after the due date."""
    try:
        start = date.fromisoformat(item.properties.get("start", "").strip())
    except ValueError:
        return None
    return None if item.due is not None and item.due < start else start


def stated_duration(item: Item) -> Duration | None:
    """Return the duration that an item states: its own, or that of its watch."""
    if item.duration is not None:
        return item.duration
    return item.watch.duration if item.watch else None


def _phase(
    step: Step,
    members: Sequence[Family],
    document: Document,
    facts: CustomerFacts,
) -> PlanPhase:
    heads = [family for family in members if family.head.kind in TASK_KINDS]
    tasks = tuple(
        draft_task(family, step.key, number, document, facts)
        for number, family in enumerate(heads, 1)
    )
    loose = tuple(
        detail
        for family in members
        if family.head.kind not in TASK_KINDS
        for detail in details(family, document, facts)
    )
    return PlanPhase(
        key=step.key,
        number=step.number,
        title=step.title,
        heading=step.heading or step.title,
        tasks=tasks,
        window=step.window,
        stated_window=step.window,
        origins=(Origin(document, step.lines),),
        items=loose,
        criterion=step.criterion,
        condition=step_condition(step),
        length=None if step.window else step.duration,
    )


def _head(item: Item, items: Mapping[str, Item]) -> Item:
    """Return the topmost item above."""
    while item.parent is not None and item.parent in items:
        item = items[item.parent]
    return item


def _status(item: Item) -> TaskStatus:
    """Return the state that the document gives an item, by its box or its status cell."""
    if item.done:
        return TaskStatus.DONE
    return TaskStatus(item.status) if item.status in set(TaskStatus) else TaskStatus.PENDING
