"""What changed between two versions of a playbook, in the order of the new one."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from golive.cli.output import counted
from golive.cli.wording import (
    cadence_words,
    clock_words,
    duration_words,
    kind_words,
    owner_words,
    window_words,
)
from golive.core.playbook.matching import match
from golive.core.playbook.model import Item, Metric, Playbook, Step


class ChangeKind(StrEnum):
    """What happened to a thing."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    MOVED = "moved"
    CHANGED = "changed"


class Change(Struct, frozen=True):
    """One change.

    Args:
        kind: What happened.
        what: Kind of thing: "task", "step", "metric", …
        text: Its words in the new version (the old one where it is gone).
        key: Its key.
        line: Its line in the new version (the old one where it is gone).
        detail: From what to what, "" where there is nothing to add.
    """

    kind: ChangeKind
    what: str
    text: str
    key: str
    line: int
    detail: str = ""


def playbook_changes(old: Playbook, new: Playbook) -> tuple[Change, ...]:
    """Return every change of steps, items, metrics, escalations, resources and rules."""
    changes = [*_step_changes(old, new), *_item_changes(old, new), *_metric_changes(old, new)]
    changes += _named("known issue", old, new, lambda book: {i.title: i for i in book.issues})
    changes += _named("resource", old, new, lambda book: {r.title: r for r in book.resources})
    changes += _named("rule", old, new, lambda book: {r.text: r for r in book.rules})
    changes += _named(
        "escalation level",
        old,
        new,
        lambda book: {f"{t.track}: {lv.text}": lv for t in book.escalations for lv in t.levels},
    )
    return tuple(changes)


def summary(changes: tuple[Change, ...]) -> str:
    """Return the changes counted: "Added: 1 task, 2 topics. Removed: 1 meeting."."""
    sentences = []
    for kind in ChangeKind:
        counts: dict[str, int] = {}
        for change in changes:
            if change.kind is kind:
                counts[change.what] = counts.get(change.what, 0) + 1
        if counts:
            parts = ", ".join(counted(number, what) for what, number in counts.items())
            sentences.append(f"{kind.value.capitalize()}: {parts}.")
    return " ".join(sentences) or "Nothing that runs has changed."


def _item_changes(old: Playbook, new: Playbook) -> Iterator[Change]:
    matching = match(old, new)
    old_steps = {step.key: step.title for step in old.steps}
    new_steps = {step.key: step.title for step in new.steps}
    before = {item.key: item for item in old.items}
    after = {item.key: item for item in new.items}
    partner = {newer: older for older, newer in matching.pairs}
    reworded = {newer for _, newer in matching.reworded}
    moved = {newer for _, newer in matching.moved}
    for key, item in after.items():
        what = kind_words(item.kind)
        if key not in partner:
            yield Change(ChangeKind.ADDED, what, item.title, key, item.lines[0])
            continue
        was = before[partner[key]]
        if key in reworded:
            detail = f"was “{was.title}”"
            yield Change(ChangeKind.REWORDED, what, item.title, key, item.lines[0], detail)
        if key in moved and (was.step, was.parent) != (item.step, item.parent):
            detail = f"from {_home(was, old_steps)} to {_home(item, new_steps)}"
            yield Change(ChangeKind.MOVED, what, item.title, key, item.lines[0], detail)
        if detail := "; ".join(_property_changes(was, item)):
            yield Change(ChangeKind.CHANGED, what, item.title, key, item.lines[0], detail)
    for key in matching.removed:
        item = before[key]
        yield Change(ChangeKind.REMOVED, kind_words(item.kind), item.title, key, item.lines[0])


def _home(item: Item, titles: Mapping[str, str]) -> str:
    place = titles.get(item.step, "outside the steps")
    return f"{place}, {item.group}" if item.group else place


def _property_changes(was: Item, now: Item) -> Iterator[str]:
    """Yield what changed about an item beside its words and place."""
    pairs = (
        ("kind", kind_words(was.kind), kind_words(now.kind)),
        ("owner", owner_words(was.owner), owner_words(now.owner)),
        ("window", _words(was.window, window_words), _words(now.window, window_words)),
        (
            "duration",
            _words(was.duration, duration_words),
            _words(now.duration, duration_words),
        ),
        ("limit", _words(was.clock, clock_words), _words(now.clock, clock_words)),
        ("rhythm", _words(was.cadence, cadence_words), _words(now.cadence, cadence_words)),
        ("condition", _words(was.condition, str), _words(now.condition, str)),
        ("success criterion", was.criterion or "", now.criterion or ""),
        ("due date", str(was.due or ""), str(now.due or "")),
    )
    for name, before, after in pairs:
        if before != after:
            yield f"{name} {before or 'none'} → {after or 'none'}"


def _words(value: object, say: Callable[..., str]) -> str:
    if value is None:
        return ""
    return str(getattr(value, "text", value)) if say is str else say(value)


def _step_changes(old: Playbook, new: Playbook) -> Iterator[Change]:
    before, after = _steps(old), _steps(new)
    for name, step in after.items():
        was = before.get(name)
        line = step.lines[0] if step.lines else 0
        if was is None:
            yield Change(ChangeKind.ADDED, "step", step.title, step.key, line)
        elif was.window != step.window:
            then, now = _words(was.window, window_words), _words(step.window, window_words)
            detail = f"window {then or 'none'} → {now or 'none'}"
            yield Change(ChangeKind.CHANGED, "step", step.title, step.key, line, detail)
    for name, step in before.items():
        if name not in after:
            line = step.lines[0] if step.lines else 0
            yield Change(ChangeKind.REMOVED, "step", step.title, step.key, line)


def _steps(playbook: Playbook) -> dict[str, Step]:
    return {step.title.casefold(): step for step in playbook.steps}


def _metric_changes(old: Playbook, new: Playbook) -> Iterator[Change]:
    before = {metric.name: metric for metric in old.metrics}
    yield from _named("metric", old, new, lambda book: {m.name: m for m in book.metrics})
    for metric in new.metrics:
        was = before.get(metric.name)
        if was and (detail := "; ".join(_metric_differences(was, metric))):
            yield Change(
                ChangeKind.CHANGED, "metric", metric.name, metric.key, metric.lines[0], detail
            )


def _metric_differences(was: Metric, now: Metric) -> Iterator[str]:
    if was.target_text != now.target_text:
        yield f"target {was.target_text or 'none'} → {now.target_text or 'none'}"
    if was.measure != now.measure:
        yield f"measured by “{now.measure}”, was “{was.measure}”"


def _named(
    what: str, old: Playbook, new: Playbook, index: Callable[[Playbook], dict[str, object]]
) -> Iterator[Change]:
    """Yield what was added and removed of things that their name identifies."""
    before, after = index(old), index(new)
    for kind, ours, theirs in (
        (ChangeKind.ADDED, after, before),
        (ChangeKind.REMOVED, before, after),
    ):
        for name, thing in ours.items():
            if name not in theirs:
                lines: tuple[int, ...] = getattr(thing, "lines", ())
                yield Change(
                    kind, what, name, getattr(thing, "key", ""), lines[0] if lines else 0
                )
