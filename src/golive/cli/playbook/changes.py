"""What changed between two versions of a playbook, in words."""

from collections.abc import Callable, Mapping, Sequence

import click

from golive.cli.output import clean, counted
from golive.cli.wording import (
    cadence_words,
    clock_words,
    duration_words,
    kind_words,
    limit_words,
    owner_words,
    window_words,
)
from golive.core.document.values import Cadence, Clock, Duration, Window
from golive.core.planning.playbook_diff import ChangeKind, FieldChange, Place, PlaybookChange
from golive.core.playbook.model import Condition, ItemKind, Owner

MARKS = {
    ChangeKind.ADDED: ("+", "green"),
    ChangeKind.REMOVED: ("−", "red"),
    ChangeKind.REWORDED: ("~", "yellow"),
    ChangeKind.MOVED: ("↕", "yellow"),
    ChangeKind.CHANGED: ("~", "yellow"),
}
NONE = "none"
FIELDS: Mapping[str, str] = {
    "clock": "limit",
    "limit_minutes": "limit",
    "cadence": "rhythm",
    "criterion": "success criterion",
    "validation": "validation step",
    "due": "due date",
    "depends_on": "what it waits for",
    "done": "box",
    "target_text": "target",
    "measure": "how it is measured",
    "url": "link",
    "name": "title",
}
"""How the fields are called whose own name says less."""


def change_line(change: PlaybookChange) -> str:
    """Return a change as a line for a terminal: "+ added task “Send the notes”"."""
    mark, colour = MARKS[change.kind]
    detail = detail_words(change)
    words = f"{change.kind.value} {what_words(change)} “{change.title}”"
    words += f": {detail}" if detail else ""
    return f"{click.style(mark, fg=colour)} {clean(words)}"


def change_contract(change: PlaybookChange) -> dict[str, object]:
    """Return a change as its public object, `$defs.change` of diff-1.json."""
    return {
        "kind": change.kind.value,
        "what": what_words(change),
        "text": change.title,
        "key": change.key,
        "line": change.line or None,
        "detail": detail_words(change) or None,
    }


def what_words(change: PlaybookChange) -> str:
    """Return what has changed: "task", "agenda point", "escalation level"."""
    return change.what.value.replace("_", " ")


def detail_words(change: PlaybookChange) -> str:
    """Return from what to what a thing has changed, "" where it came or went."""
    return "; ".join(_field_words(change.kind, one) for one in change.fields)


def summary(changes: Sequence[PlaybookChange]) -> str:
    """Return the changes counted: "Added: 1 task, 2 topics. Removed: 1 meeting."."""
    sentences = []
    for kind in ChangeKind:
        counts: dict[str, int] = {}
        for change in changes:
            if change.kind is kind:
                counts[what_words(change)] = counts.get(what_words(change), 0) + 1
        if counts:
            parts = ", ".join(
                counted(number, what, _plural(what)) for what, number in counts.items()
            )
            sentences.append(f"{kind.value.capitalize()}: {parts}.")
    return " ".join(sentences) or "Nothing that runs has changed."


def _plural(what: str) -> str:
    """Return the plural of what a change may touch."""
    for one, several in (("criterion", "criteria"), ("watch", "watches")):
        if what.endswith(one):
            return what.removesuffix(one) + several
    return f"{what}s"


def _field_words(kind: ChangeKind, change: FieldChange) -> str:
    if kind is ChangeKind.REWORDED:
        return f"was “{change.before}”"
    before, after = (value_words(change.field, one) for one in (change.before, change.after))
    if kind is ChangeKind.MOVED:
        return f"from {before} to {after}"
    return f"{FIELDS.get(change.field, change.field)} {before} → {after}"


def value_words(field: str, value: object) -> str:
    """Return the value of a field of a playbook in words, "none" for none."""
    if value is None or value in ("", ()):
        return NONE
    by_field = FIELD_WORDS.get(field)
    if by_field is not None:
        return by_field(value)
    return next(
        (say(value) for kind, say in WORDS.items() if isinstance(value, kind)), str(value)
    )


def _place_words(place: Place) -> str:
    home = place.step or "outside the steps"
    return f"{home}, {place.group}" if place.group else home


FIELD_WORDS: Mapping[str, Callable[..., str]] = {
    "done": lambda done: "ticked" if done else "open",
    "limit_minutes": limit_words,
}
WORDS: Mapping[type, Callable[..., str]] = {
    Window: window_words,
    Duration: duration_words,
    Clock: clock_words,
    Cadence: cadence_words,
    Owner: owner_words,
    Condition: lambda condition: condition.text,
    ItemKind: kind_words,
    Place: _place_words,
    tuple: lambda texts: ", ".join(f"“{text}”" for text in texts),
}
"""How values are said, by field and by type."""
