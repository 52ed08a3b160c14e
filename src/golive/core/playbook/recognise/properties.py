"""Labelled properties: "Duration: 60 minutes", "**Owner:** CSM", "Exit criteria: …"."""

import re

from msgspec import Struct

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_cadence, read_date, read_duration, read_window
from golive.core.document.values import Cadence, Duration, Window
from golive.core.playbook.draft import ItemDraft, StepDraft
from golive.core.playbook.model import Field
from golive.core.playbook.recognise.conditions import find_condition, stated_condition
from golive.core.playbook.recognise.dependencies import read_predecessors
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.roles import read_owner, read_participants
from golive.core.playbook.words import Words

_LABEL = late_pattern(
    r"^(?:[-*+]\s+)?(?P<mark>\*\*|__|\*|_)?(?P<label>[^:*_|`\[\]{}]{1,48}?)(?:(?P=mark))?\s*[:：](?P<late>\*\*|__|\*|_)?(?:\s+|$)(?P<value>.*)$",
    re.DOTALL,
)
_TIMED = late_pattern(
    r"^(?:(?P<mark>\*\*|__)(?P<bold>[^*_\n]{2,40}?):?(?P=mark)|(?P<bare>[^\W\d][^:*_(\d\n]{1,38}?))"
    r":?[^\w\n]*(?P<rest>\d[^\n]*)$"
)
_TIMED_ROLES = frozenset({"agenda", "topics"})
"""Labels of lists of which the whole may state a length."""
MAX_TIMED = 80
META_LABELS = frozenset({"last_updated", "review_frequency", "document_owner", "version"})


class Property(Struct, frozen=True):
    """A label with its value, both as written."""

    label: str
    role: str
    value: str
    is_bold: bool


def read_property(text: str, words: Words) -> Property | None:
    """Read "Label: value"; None when the text has no label form. `role` is "" for unknown labels."""
    if ":" not in text and "：" not in text:
        return None
    match = _LABEL.match(text.strip())
    if match is None:
        return None
    label = match.group("label").strip()
    bold = match.group("mark") in {"**", "__"}
    value = match.group("value").strip()
    if match.group("mark") and match.group("late") is None:
        value = value.removeprefix(match.group("mark")).strip()
    return Property(label, words.label_role(label), value, bold)


def is_label(text: str, words: Words) -> str | None:
    """Return the role of a text that is only a label ("**Topics:**", "Topics:"), else None.

    An unknown label gives "".
    """
    stripped = text.strip()
    if timed := timed_label(stripped, words):
        return timed[0]
    found = read_property(stripped, words)
    if found is not None and not found.value:
        return found.role
    bold = re.fullmatch(r"(\*\*|__)(.+?)\1:?", stripped)
    if bold is None:
        return None
    return words.label_role(bold.group(2)) or ("" if stripped.endswith((":", ":**")) else None)


def timed_label(text: str, words: Words) -> tuple[str, Duration] | None:
    """Return the role and the length of a label beside which only a length stands, else None.

    "**Agenda** 60-90 min" labels the list below it as "**Agenda:**" does.
    """
    match = _TIMED.match(text.strip()[:MAX_TIMED])
    role = words.label_role(match["bold"] or match["bare"]) if match else ""
    if match is None or role not in _TIMED_ROLES:
        return None
    said = match["rest"].strip(" .)]")
    found = read_duration(said, words.language)
    if found is None or found.start or found.end != len(said):
        return None
    length = found.value
    return (role, length) if isinstance(length, Duration) else None


def apply_property(found: Property, place: Place, line: int) -> bool:
    """Give a labelled property to what it belongs to; without an item or step it is a field."""
    target: ItemDraft | StepDraft | None = place.target or place.parent or place.step
    words = place.draft.words
    if target is None:
        if found.role in META_LABELS or found.role == "owner":
            role = "owner" if found.role == "document_owner" else found.role
            place.draft.meta.setdefault(role, (found.value, line))
        place.draft.fields.append(
            Field(found.label, found.value, place.section[-1] if place.section else "", line)
        )
        return True
    if found.role == "owner" and target is place.step and _own_group(place, found.value):
        return True
    _common(found, target, words)
    if isinstance(target, ItemDraft):
        _for_item(found, target, place, line)
        target.property_lines.setdefault(found.role, line)
    target.properties.setdefault(found.role, found.value)
    return True


def _own_group(place: Place, owner: str) -> bool:
    """Give the owner named below a heading inside a step to what stands there; False elsewhere."""
    group = place.group
    if group is None or group.title is None:
        return False
    group.owner = read_owner(owner, place.draft.words.language) or group.owner
    return True


def _common(found: Property, target: ItemDraft | StepDraft, words: Words) -> None:
    if found.role == "owner":
        target.owner = read_owner(found.value, words.language) or target.owner
    elif found.role == "window" or (found.role in {"start", "due"} and target.window is None):
        quantity = read_window(found.value, words.language)
        if quantity is not None and isinstance(quantity.value, Window):
            target.window = quantity.value
    elif found.role in {"criterion", "exit_criteria"}:
        target.criterion = found.value
    elif found.role == "condition":
        target.condition = find_condition(found.value, words) or stated_condition(
            found.value, words
        )


def _for_item(found: Property, item: ItemDraft, place: Place, line: int) -> None:
    words = place.draft.words
    if found.role == "duration":
        quantity = read_duration(found.value, words.language)
        if quantity is not None and isinstance(quantity.value, Duration):
            item.duration = quantity.value
    elif found.role == "participants":
        item.participants = read_participants(found.value, words.language)
    elif found.role == "due":
        date = read_date(found.value, words.language)
        item.due = place.draft.day_of(date, found.value, line, 1) if date else item.due
    elif found.role in {"depends_on", "blocked_by"} and "depends_on" not in item.hints:
        item.waits_for.extend(read_predecessors(found.value, words))
    elif found.role == "validation":
        item.validation = found.value
    elif found.role == "status":
        item.status = words.status(found.value) or found.value
        item.done = item.status == "done" or bool(item.done)
    elif found.role == "frequency":
        cadence = read_cadence(found.value, words.language)
        if cadence is not None and isinstance(cadence.value, Cadence):
            item.cadence = cadence.value
