"""Metrics: rows of a KPI table and lines "Name: < 7 days"."""

import re

from golive.core.document.model import Inline
from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_target
from golive.core.document.values import Anchor, Target, Window
from golive.core.playbook.model import Metric
from golive.core.playbook.recognise.place import Place

_PARTS = late_pattern(
    r"^(?:\*\*|__)?(?P<name>[^:*|]{2,80}?)(?:\*\*|__)?\s*(?::|\s[-–—]\s|→|=)(?:\*\*|__)?\s*(?P<target>.+)$",
    re.DOTALL,
)
_OPEN_TARGET = late_pattern(r"(?:\W|_)*(?:/\s*\d+\W*)?")
"""A target that a template leaves open: nothing, or only its unit or scale ("%", "/100")."""
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
    text = inline.plain
    match = _PARTS.match(text) or _COMPARED.match(text)
    if match is None:
        return False
    target_text, measure = match.group("target"), ""
    if tail := _MEASURE.search(target_text):
        head = target_text[: tail.start()]
        if parse_target(head, place) is not None:
            measure = tail.group("brackets") or tail.group("rest") or ""
            target_text = head
    if parse_target(target_text, place) is None:
        return False
    add_metric(match.group("name").strip(), target_text, measure, lines, 1, place)
    return True
