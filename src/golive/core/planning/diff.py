"""What differs between two plans, or between two versions of a playbook."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from golive.core.document.values import Window
from golive.core.planning.changes import TaskField, undated
from golive.core.planning.model import DateMove, Plan, PlanTask, Sentence
from golive.core.planning.moves import date_moves
from golive.core.planning.said import NOTHING, count_said, day_said, value_said, window_said
from golive.core.playbook.matching import match
from golive.core.playbook.model import Item, Playbook, Step

TASK_FIELDS = (
    TaskField.TITLE,
    TaskField.OWNER,
    TaskField.CRITERION,
    TaskField.STATUS,
    TaskField.CONDITION,
    TaskField.DECISION,
    TaskField.WINDOW,
    TaskField.DURATION_DAYS,
    TaskField.PINNED_DUE_ON,
    TaskField.NOT_BEFORE,
    TaskField.FINISHED_ON,
    TaskField.LINKS,
    TaskField.ITEMS,
)
ITEM_FIELDS = (
    "kind",
    "text",
    "owner",
    "window",
    "duration",
    "condition",
    "criterion",
    "validation",
    "due",
    "depends_on",
)


FIELD_WORDS = {
    TaskField.TITLE: "the title",
    TaskField.OWNER: "the owner",
    TaskField.CRITERION: "the success criterion",
    TaskField.STATUS: "the status",
    TaskField.CONDITION: "the condition",
    TaskField.DECISION: "whether it applies",
    TaskField.WINDOW: "the window",
    TaskField.DURATION_DAYS: "the length",
    TaskField.PINNED_DUE_ON: "the fixed due date",
    TaskField.NOT_BEFORE: "the earliest start",
    TaskField.FINISHED_ON: "the day it really ended",
    TaskField.LINKS: "what it waits for",
    TaskField.ITEMS: "the detail",
}
"""How sentences call the fields of a task."""
ITEM_WORDS = {
    "kind": "the kind",
    "text": "the text",
    "owner": "the owner",
    "window": "the window",
    "duration": "the length",
    "condition": "the condition",
    "criterion": "the success criterion",
    "validation": "the check",
    "due": "the due date",
    "depends_on": "what it waits for",
    "rule": "the rule",
}
"""How sentences call the fields of an item."""


class FieldChange(Struct, frozen=True):
    """One field of one thing that both sides have.

    Args:
        key: Key of the task, item, step or rule (of the older side).
        title: Its words.
        field: Name of the field.
        before: Value before, in words.
        after: Value after.
    """

    key: str
    title: str
    field: str
    before: str
    after: str


class Named(Struct, frozen=True):
    """A thing that only one side has: key, words and the title of what holds it."""

    key: str
    title: str
    place: str


class PlanDiff(Struct, frozen=True):
    """What differs between two plans.

    Args:
        added: Tasks of the newer plan only.
        removed: Tasks of the older plan only.
        changed: Fields that differ; what is computed shows in `moves`.
        moves: Tasks and milestones whose days differ.
        go_live_days: Calendar days that the forecast go-live moves.
    """

    added: tuple[Named, ...]
    removed: tuple[Named, ...]
    changed: tuple[FieldChange, ...]
    moves: tuple[DateMove, ...]
    go_live_days: int
    sentences: tuple[Sentence, ...]


class PlaybookDiff(Struct, frozen=True):
    """What differs between two versions of a playbook; keys are those of the older one.

    Args:
        added: Items of the newer version only.
        removed: Items of the older version only.
        changed: Fields of items, steps and rules that differ.
        moved: Items that stand below another step now; `before` and `after` are titles.
    """

    added: tuple[Named, ...]
    removed: tuple[Named, ...]
    changed: tuple[FieldChange, ...]
    moved: tuple[FieldChange, ...]
    sentences: tuple[Sentence, ...]


def diff_plans(old: Plan, new: Plan) -> PlanDiff:
    """Return what differs between two plans, tasks matched by key."""
    before = {task.key: task for task in old.tasks}
    after = {task.key: task for task in new.tasks}
    titles = {phase.key: phase.title for plan in (old, new) for phase in plan.phases}
    added = tuple(
        Named(key, task.title, titles[task.phase])
        for key, task in after.items()
        if key not in before
    )
    removed = tuple(
        Named(key, task.title, titles[task.phase])
        for key, task in before.items()
        if key not in after
    )
    changed = tuple(
        FieldChange(
            key, task.title, name, _words(getattr(was, name)), _words(getattr(now, name))
        )
        for key, task in after.items()
        if key in before
        for was, now in [(undated(before[key]), undated(task))]
        for name in TASK_FIELDS
        if getattr(was, name) != getattr(now, name)
    )
    was, now = old.go_live.forecast_on, new.go_live.forecast_on
    days = (now - was).days if was and now else 0
    code = "PL164" if days > 0 else "PL166" if days else "PL165" if now else "PL169"
    params: dict[str, str | int] = {"days": days, "length": count_said(abs(days), "day")}
    last = Sentence(code, params | {"after": day_said(now) if now else ""})
    return PlanDiff(
        added,
        removed,
        changed,
        date_moves(old, new),
        days,
        (*_said(added, removed, ()), *_task_sentences(before, after), last),
    )


def _task_sentences(
    before: Mapping[str, PlanTask], after: Mapping[str, PlanTask]
) -> Iterator[Sentence]:
    """Say what differs in the tasks of both plans, as far as a reader of the plan can see it."""
    titles = {key: task.title for key, task in (*before.items(), *after.items())}
    for key, task in after.items():
        if key not in before:
            continue
        was, now = undated(before[key]), undated(task)
        for name, words in FIELD_WORDS.items():
            old, new = getattr(was, name), getattr(now, name)
            if old != new:
                pair = _differing(name, old, new, titles)
                yield from _changed(task.title, words, *pair)


def _differing(
    name: TaskField, old: object, new: object, titles: Mapping[str, str]
) -> tuple[str, str]:
    """Return both values in words; of lists only what the other side lacks."""
    if name is TaskField.DURATION_DAYS:
        return tuple(count_said(int(str(one)), "working day") for one in (old, new))  # type: ignore[return-value]
    if not (isinstance(old, tuple) and isinstance(new, tuple)):
        return value_said(old, titles), value_said(new, titles)
    left, right = ([value_said(one, titles) for one in side] for side in (old, new))
    gone = [one for one in left if one not in right]
    come = [one for one in right if one not in left]
    return ", ".join(gone) or NOTHING, ", ".join(come) or NOTHING


def _changed(title: str, field: str, before: str, after: str) -> Iterator[Sentence]:
    """Say one change of a field; nothing where both sides read alike."""
    if before == after:
        return
    code = "PL167" if before == NOTHING else "PL168" if after == NOTHING else "PL162"
    params: dict[str, str | int] = {"task": title, "field": field}
    yield Sentence(code, params | {"before": before, "after": after})


def diff_playbooks(old: Playbook, new: Playbook) -> PlaybookDiff:
    """Return what differs between two versions, items matched by kind, words, place and order."""
    found = match(old, new)
    before = {item.key: item for item in old.items}
    after = {item.key: item for item in new.items}
    was_in = {step.key: step.title for step in old.steps}
    now_in = {step.key: step.title for step in new.steps}
    added = tuple(_named(after[key], now_in) for key in found.added)
    removed = tuple(_named(before[key], was_in) for key in found.removed)
    pairs = [(before[first], after[second]) for first, second in found.pairs]
    renamed = dict(found.pairs)
    changed = (
        *(change for was, now in pairs for change in _item_changes(was, now, renamed)),
        *_step_changes(old, new),
        *_rule_changes(old, new),
    )
    moved = tuple(
        FieldChange(
            was.key, now.title, "step", was_in.get(was.step, ""), now_in.get(now.step, "")
        )
        for was, now in pairs
        if was_in.get(was.step, "") != now_in.get(now.step, "")
    )
    sentences = (
        *_said(added, removed, changed),
        *(
            Sentence("PL163", {"task": one.title, "before": one.before, "after": one.after})
            for one in moved
        ),
    )
    return PlaybookDiff(added, removed, changed, moved, sentences)


def _item_changes(was: Item, now: Item, renamed: Mapping[str, str]) -> Iterator[FieldChange]:
    for name in ITEM_FIELDS:
        before, after = getattr(was, name), getattr(now, name)
        if name == "depends_on":
            before = tuple(renamed.get(key, key) for key in before)
        if before != after:
            yield FieldChange(was.key, now.title, name, _words(before), _words(after))


def _step_changes(old: Playbook, new: Playbook) -> Iterator[FieldChange]:
    later = {step.title.casefold(): step for step in new.steps}
    for was in old.steps:
        now = later.get(was.title.casefold())
        if now is not None:
            yield from _window_change(was, now)


def _window_change(was: Step, now: Step) -> Iterator[FieldChange]:
    if was.window != now.window:
        before, after = _words(was.window), _words(now.window)
        yield FieldChange(was.key, now.title, "window", before, after)


def _rule_changes(old: Playbook, new: Playbook) -> Iterator[FieldChange]:
    later = {rule.key: rule for rule in new.rules}
    for was in old.rules:
        now = later.get(was.key)
        if now is None:
            yield FieldChange(was.key, was.text, "rule", was.text, "")
        elif now.sizing != was.sizing or now.text != was.text:
            yield FieldChange(was.key, now.text, "rule", was.text, now.text)
    known = {rule.key for rule in old.rules}
    for rule in new.rules:
        if rule.key not in known:
            yield FieldChange(rule.key, rule.text, "rule", "", rule.text)


def _named(item: Item, places: Mapping[str, str]) -> Named:
    return Named(item.key, item.title, places.get(item.step, item.group))


def _said(
    added: tuple[Named, ...], removed: tuple[Named, ...], changed: tuple[FieldChange, ...]
) -> Iterator[Sentence]:
    for one in added:
        yield Sentence("PL160", {"task": one.title, "phase": one.place})
    for one in removed:
        yield Sentence("PL161", {"task": one.title, "phase": one.place})
    for change in changed:
        field = ITEM_WORDS.get(change.field, change.field)
        yield from _changed(
            change.title, field, change.before or NOTHING, change.after or NOTHING
        )


def _words(value: object) -> str:
    """Return a value as short words for a reader; machines compare the values themselves."""
    if value is None:
        return ""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Window):
        return window_said(value)
    if isinstance(value, tuple):
        return ", ".join(_words(one) for one in value)
    for name in ("role", "text", "predecessor"):
        if hasattr(value, name):
            return str(getattr(value, name))
    return str(value)
