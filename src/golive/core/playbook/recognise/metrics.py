"""Metrics: rows of a KPI table and lines "Name: < 7 days"."""

import re

from golive.core.document.model import Inline, Node
from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_target
from golive.core.document.values import Anchor, Target, Window
from golive.core.playbook.model import Metric
from golive.core.playbook.recognise.place import Place

_PARTS = late_pattern(
    r"^(?:\*\*|__)?(?P<name>[^:*|]{2,80}?)(?:\*\*|__)?\s*(?::|\s[-–—]\s|→|=)(?:\*\*|__)?\s*(?P<target>.+)$",
    re.DOTALL,
)
_OPEN_TARGET = late_pattern(
    r"(?:\W|_)*(?:/\s*\d+\W*)?|\W*(?:\[[^\[\]]*\]|\{\{[^{}]*\}\})[^\d]*"
)
"""A target that a template leaves open: nothing, a placeholder, or only a unit or scale ("/100")."""
_COMPARED = late_pattern(r"^(?P<name>.{2,80}?)\s*(?P<target>[<>≤≥=]{1,2}\s*\d.*)$", re.DOTALL)
_MEASURE = late_pattern(
    r"\s*(?:\((?P<brackets>[^()]+)\)|[,;–—-]\s+(?P<rest>[^\d].*))\s*$", re.DOTALL
)


def add_metric(
    name: str, target_text: str, measure: str, lines: tuple[int, ...], column: int, place: Place
) -> None:
    """Add a metric; a target that golive cannot read is kept as text, with a diagnostic."""
    draft = place.draft
    target = parse_target(target_text, place)
    if target is None and not _OPEN_TARGET.fullmatch(target_text):
        draft.say("PB020", lines[0], column, name=name, text=target_text.strip())
    draft.metrics.append(Metric("", name, target, target_text.strip(), measure.strip(), lines))


def parse_target(text: str, place: Place) -> Target | None:
    """Return the target that a text states, or None."""
    found = read_target(text, place.draft.words.language)
    if found is None or not isinstance(found.value, Target):
        return None
    target = found.value
    period = target.period
    if period is not None and period.anchor is Anchor.CONTRACT:
        window = Window(period.unit, period.start, period.end, Anchor.GO_LIVE, period.basis)
        return Target(target.comparator, target.value, target.unit, window)
    return target


def read_metric_line(inline: Inline, lines: tuple[int, ...], place: Place) -> bool:
    """Read "Name: < 7 days (how measured)" as a metric; False when it is none."""
    stated = _measure_in(inline.plain, place)
    if stated is None:
        return False
    add_metric(stated[0], stated[1], stated[2], lines, 1, place)
    return True


def names_measures(node: Node, place: Place) -> bool:
    """Tell whether the lines of a list name measures, or say as sentences what is hoped for.

    Those that state a target decide against whole sentences and figures; a bare name fits both.
    """
    texts = [item.inline.plain.strip() for item in node.children]
    stated = [_measure_in(text, place) is not None for text in texts]
    hoped = [
        not found and (text.endswith((".", "!")) or re.search(r"\d", text) is not None)
        for text, found in zip(texts, stated, strict=True)
    ]
    return sum(stated) >= sum(hoped)


def _measure_in(text: str, place: Place) -> tuple[str, str, str] | None:
    """Return name, target and measure that a line states; None without a target that can be read."""
    match = _PARTS.match(text) or _COMPARED.match(text)
    if match is None:
        return None
    target_text, measure = match.group("target"), ""
    if tail := _MEASURE.search(target_text):
        head = target_text[: tail.start()]
        if parse_target(head, place) is not None:
            measure = tail.group("brackets") or tail.group("rest") or ""
            target_text = head
    if parse_target(target_text, place) is None:
        return None
    return match.group("name").strip(), target_text, measure
