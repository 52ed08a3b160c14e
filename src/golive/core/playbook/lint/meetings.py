"""Lint rules on lengths: agenda against meeting, watches against each other."""

from collections.abc import Iterable, Iterator

from golive.core.diagnostics import Diagnostic, Related
from golive.core.document.quantities import read_duration
from golive.core.document.values import Duration
from golive.core.playbook.lint.rule import (
    Linted,
    at_item,
    first_line,
    in_template,
    quote,
    said,
)
from golive.core.playbook.model import Item, ItemKind

_TIMED = frozenset({ItemKind.MEETING, ItemKind.TRAINING, ItemKind.AGENDA_POINT})
_PARTS = frozenset({ItemKind.AGENDA_POINT, ItemKind.TOPIC})
_WATCHES = frozenset({"watch.error_logs", "watch.stabilisation", "launch.monitor"})
_LAUNCH_WORDS = (
    "launch",
    "go-live",
    "go live",
    "production",
    "cutover",
    "stabili",
    "hypercare",
)
NESTED_RATIO = 2
MIN_PARTS = 2


def agenda_against_duration(linted: Linted) -> Iterator[Diagnostic]:
    """LN003: the parts of a meeting do not add up to its length."""
    for item in linted.playbook.items:
        if item.kind not in _TIMED or item.duration is None or item.duration.amount_max:
            continue
        parts = [part for part in linted.children.get(item.key, ()) if part.kind in _PARTS]
        timed = [
            part for part in parts if part.duration is not None and not part.duration.amount_max
        ]
        total = sum(part.duration.minutes for part in timed if part.duration)
        is_whole = len(timed) == len(parts) and len(parts) >= MIN_PARTS
        if total == item.duration.minutes or not (is_whole or total > item.duration.minutes):
            continue
        stated = item.property_lines.get("duration", first_line(item))
        related: list[Related] = (
            []
            if stated == first_line(item)
            else [said(first_line(item), item.title, f"{item.duration.minutes} minutes")]
        )
        related += [
            said(first_line(part), part.title, f"{part.duration.minutes} minutes")
            for part in timed
            if part.duration
        ]
        params: dict[str, str | int] = {
            "sum": total,
            "meeting": quote(item.title),
            "duration": item.duration.minutes,
        }
        yield Diagnostic("LN003", stated, 1, params, tuple(related))


def _launch_watches(linted: Linted) -> list[tuple[Item, int]]:
    found = []
    for item in linted.playbook.items:
        is_bound = item.binding is not None and item.binding.action in _WATCHES
        if not is_bound and item.kind is not ItemKind.WATCH:
            continue
        watched = item.watch.duration if item.watch is not None else None
        length = watched or item.duration or _written_duration(item, linted)
        if length is None:
            continue
        step = linted.step_of.get(item.step)
        around = f"{item.text} {item.group} {step.title if step else ''}".casefold()
        if is_bound or any(word in around for word in _LAUNCH_WORDS):
            found.append((item, length.minutes))
    return found


def _written_duration(item: Item, linted: Linted) -> Duration | None:
    found = read_duration(item.text, linted.words.language)
    return found.value if found is not None and isinstance(found.value, Duration) else None


def watches_of_one_document(linted: Linted) -> Iterator[Diagnostic]:
    """LN002: two monitoring windows after go-live have different lengths."""
    watches = _launch_watches(linted)
    if not watches:
        return
    short, long = min(watches, key=lambda each: each[1]), max(watches, key=lambda each: each[1])
    if short[0].step == long[0].step or long[1] < NESTED_RATIO * short[1]:
        return
    yield at_item(
        "LN002",
        short[0],
        (said(first_line(long[0]), long[0].title, _length(long[1])),),
        short=_length(short[1]),
        long=_length(long[1]),
    )


def watches_of_both(playbook: Linted, template: Linted) -> Iterable[Diagnostic]:
    """LN002: the playbook watches for another time than its template."""
    mine, theirs = _launch_watches(playbook), _launch_watches(template)
    if not mine or not theirs:
        return
    one, other = min(mine, key=lambda each: each[1]), max(theirs, key=lambda each: each[1])
    if one[1] == other[1]:
        return
    short, long = sorted((one[1], other[1]))
    yield at_item(
        "LN002",
        one[0],
        (in_template(first_line(other[0]), other[0].title),),
        short=_length(short),
        long=_length(long),
    )


def _length(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{minutes} minutes" if rest or not hours else f"{hours} hours"
