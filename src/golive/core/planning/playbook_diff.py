"""What differs between two versions of a playbook."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from golive.core.document.values import LinkType
from golive.core.planning.said import lag_said
from golive.core.playbook.matching import carry_keys
from golive.core.playbook.model import Dependency, EscalationLevel, Item, ItemKind, Playbook

ITEM_FIELDS = (
    "kind",
    "owner",
    "window",
    "duration",
    "clock",
    "cadence",
    "condition",
    "criterion",
    "validation",
    "due",
    "after",
    "done",
)
STEP_FIELDS = ("title", "window", "owner", "criterion", "condition")
METRIC_FIELDS = ("name", "target_text", "measure")
ISSUE_FIELDS = ("title", "steps")
LEVEL_FIELDS = ("limit_minutes", "guard", "text")
RESOURCE_FIELDS = ("title", "url", "audience")
RULE_FIELDS = ("text",)


class ChangeKind(StrEnum):
    """What happened to a thing between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    MOVED = "moved"
    CHANGED = "changed"


class Part(StrEnum):
    """Parts of a playbook beside its items."""

    STEP = "step"
    METRIC = "metric"
    ISSUE = "known_issue"
    RESOURCE = "resource"
    RULE = "rule"
    LEVEL = "escalation_level"


class FieldChange(Struct, frozen=True):
    """A field and its values as the two versions hold them; None is none."""

    field: str
    before: object
    after: object


class Place(Struct, frozen=True):
    """Where an item stands: titles of its step and its group, "" outside of any."""

    step: str
    group: str


class PlaybookChange(Struct, frozen=True):
    """One change.

    Args:
        what: The part, or the kind of the item.
        key: Its key in the older version; of something new, the key that no old thing has.
        title: Its words in the newer version, in the older one where it is gone.
        line: Its line in that version, 0 without one.
        fields: What differs; () where it came or went.
    """

    kind: ChangeKind
    what: Part | ItemKind
    key: str
    title: str
    line: int
    fields: tuple[FieldChange, ...] = ()


def diff_playbooks(old: Playbook, new: Playbook) -> tuple[PlaybookChange, ...]:
    """Return what differs between two versions, in the order of the newer one, part by part.

    Things keep their identity when they are reworded or moved. A window that an item takes from
    its step is said by the step alone.
    """
    new = carry_keys(old, new)
    return (
        *_rows(Part.STEP, _keyed(old.steps), _keyed(new.steps), STEP_FIELDS),
        *_item_changes(old, new),
        *_rows(Part.METRIC, _keyed(old.metrics), _keyed(new.metrics), METRIC_FIELDS),
        *_rows(Part.ISSUE, _keyed(old.issues), _keyed(new.issues), ISSUE_FIELDS),
        *_rows(Part.LEVEL, _levels(old), _levels(new), LEVEL_FIELDS),
        *_rows(Part.RESOURCE, _keyed(old.resources), _keyed(new.resources), RESOURCE_FIELDS),
        *_rows(Part.RULE, _keyed(old.rules), _keyed(new.rules), RULE_FIELDS),
    )


def _keyed(things: Iterable[object]) -> dict[str, object]:
    return {str(getattr(thing, "key", "")): thing for thing in things}


def _levels(playbook: Playbook) -> dict[str, object]:
    """Return the levels of all tracks; a track and a role identify one."""
    return {
        f"{track.key}/{level.role.casefold()}": level
        for track in playbook.escalations
        for level in track.levels
    }


def _rows(
    what: Part,
    before: Mapping[str, object],
    after: Mapping[str, object],
    names: Sequence[str],
) -> Iterator[PlaybookChange]:
    for key, thing in after.items():
        title, line = _title(thing), _line(thing)
        if key not in before:
            yield PlaybookChange(ChangeKind.ADDED, what, key, title, line)
        elif fields := _fields(before[key], thing, names):
            yield PlaybookChange(ChangeKind.CHANGED, what, key, title, line, fields)
    for key, thing in before.items():
        if key not in after:
            yield PlaybookChange(ChangeKind.REMOVED, what, key, _title(thing), _line(thing))


def _fields(was: object, now: object, names: Iterable[str]) -> tuple[FieldChange, ...]:
    pairs = ((name, getattr(was, name), getattr(now, name)) for name in names)
    return tuple(
        FieldChange(name, before, after) for name, before, after in pairs if before != after
    )


def _title(thing: object) -> str:
    if isinstance(thing, EscalationLevel):
        return thing.role
    names = (name for name in ("title", "name", "text") if hasattr(thing, name))
    return str(getattr(thing, next(names, ""), ""))


def _line(thing: object) -> int:
    lines: tuple[int, ...] = getattr(thing, "lines", ())
    return lines[0] if lines else 0


def _item_changes(old: Playbook, new: Playbook) -> Iterator[PlaybookChange]:
    before = {item.key: item for item in old.items}
    after = {item.key: item for item in new.items}
    places = _step_titles(old), _step_titles(new)
    windows = _windows(old), _windows(new)
    titles = {key: item.title for key, item in (*before.items(), *after.items())}
    for key, item in after.items():
        if key not in before:
            yield _whole(ChangeKind.ADDED, item)
            continue
        was = before[key]
        if was.title != item.title:
            fields: tuple[FieldChange, ...] = (FieldChange("title", was.title, item.title),)
            yield _whole(ChangeKind.REWORDED, item, fields)
        if (was.step, was.parent) != (item.step, item.parent):
            there, here = _place(was, places[0]), _place(item, places[1])
            fields = (FieldChange("place", there, here),)
            yield _whole(ChangeKind.MOVED, item, fields)
        if fields := tuple(_item_fields(was, item, windows, titles)):
            yield _whole(ChangeKind.CHANGED, item, fields)
    for key, item in before.items():
        if key not in after:
            yield _whole(ChangeKind.REMOVED, item)


def _whole(
    kind: ChangeKind, item: Item, fields: tuple[FieldChange, ...] = ()
) -> PlaybookChange:
    return PlaybookChange(kind, item.kind, item.key, item.title, _line(item), fields)


def _step_titles(playbook: Playbook) -> dict[str, str]:
    return {step.key: step.title for step in playbook.steps}


def _windows(playbook: Playbook) -> dict[str, object]:
    return {step.key: step.window for step in playbook.steps}


def _place(item: Item, titles: Mapping[str, str]) -> Place:
    return Place(titles.get(item.step, ""), item.group)


def _item_fields(
    was: Item,
    now: Item,
    windows: tuple[Mapping[str, object], Mapping[str, object]],
    titles: Mapping[str, str],
) -> Iterator[FieldChange]:
    homes = windows[0].get(was.step), windows[1].get(now.step)
    for one in _fields(was, now, ITEM_FIELDS):
        if one.field == "window" and (one.before, one.after) == homes:
            continue
        if one.field == "after":
            awaited = (
                tuple(_awaited(other, titles) for other in item.after) for item in (was, now)
            )
            yield FieldChange("depends_on", *awaited)
        else:
            yield one


def _awaited(other: Dependency, titles: Mapping[str, str]) -> str:
    """Return what is waited for by its title, with type and lag where those are not the usual ones."""
    title = titles.get(other.key, other.key)
    if other.type is LinkType.FS and not other.lag:
        return title
    return f"{title} ({' '.join((other.type.value, *lag_said(other.lag, other.lag_unit)))})"
