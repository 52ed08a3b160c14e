"""Lint rules on metrics: a label against its measure, a target against the plan's own dates."""

import re
from collections.abc import Iterator

from golive.core.diagnostics import Diagnostic
from golive.core.document.patterns import late_pattern
from golive.core.document.values import Anchor, TargetUnit, Window
from golive.core.playbook.bindings import bind
from golive.core.playbook.bindings.evidence import stem_english
from golive.core.playbook.lint.rule import (
    Linted,
    day_range,
    first_line,
    quote,
    said,
    window_words,
)
from golive.core.playbook.lint.windows import launch_step
from golive.core.playbook.model import Item, Metric

_COUNT = late_pattern(
    r"^\s*(?:the\s+)?(?:count|number|total(?: number)?|sum|amount|volume|#|no\.)\s*(?:of\s+)?(?P<what>[^,;(]+?)"
    r"(?:\s+(?:per|in|within|during|after|before|since|by|from|that|which|asked|on|over|for|raised|opened|reported|created|closed|with|at|rated|marked|whose|where|not)\b.*)?$",
    re.IGNORECASE,
)
_QUALIFIERS = frozenset(
    [
        "critical",
        "severe",
        "major",
        "urgent",
        "high",
        "low",
        "minor",
        "open",
        "unresolved",
        "resolved",
        "closed",
        "escalated",
        "blocking",
        "p0",
        "p1",
        "p2",
        "sev1",
        "sev2",
        "severity",
        "priority",
        "active",
        "inactive",
        "paid",
        "unpaid",
        "failed",
        "successful",
        "late",
        "overdue",
    ]
)
_SAME_THING = (
    frozenset(
        {
            "ticket",
            "issue",
            "case",
            "incident",
            "request",
            "defect",
            "bug",
            "problem",
            "inquiry",
        }
    ),
    frozenset({"user", "member", "seat", "people", "person", "employee", "account"}),
    frozenset({"login", "sign", "signin", "session", "log"}),
    frozenset({"training", "session", "course", "workshop", "train"}),
    frozenset({"escalation", "escalate"}),
    frozenset({"question", "query"}),
    frozenset({"message", "email", "mail"}),
)
_NOISE = frozenset(
    [
        "of",
        "the",
        "a",
        "an",
        "in",
        "on",
        "for",
        "to",
        "per",
        "and",
        "or",
        "by",
        "with",
        "from",
        "all",
        "total",
        "number",
        "count",
        "rate",
        "volume",
        "support",
        "customer",
        "new",
        "first",
        "weekly",
        "daily",
        "monthly",
        "average",
    ]
)
_TIME_UNITS = frozenset({TargetUnit.HOUR, TargetUnit.DAY, TargetUnit.WEEK, TargetUnit.MONTH})
_OTHER_START = late_pattern(
    r"(?:from|after|since|following|counted? from|starting (?:at|with))\s+(?:the\s+)?(?:\w+\s+){0,2}?"
    r"(?:go-?\s?live|launch|production|access|activation|provision\w*|workspace|kick-?\s?off|first log-?\s?in|invite|invitation|account creation|training)",
    re.IGNORECASE,
)
_FIRST_VALUE = late_pattern(r"\bfirst[- ]value\b", re.IGNORECASE)
_DAYS = {TargetUnit.HOUR: 1 / 24, TargetUnit.DAY: 1, TargetUnit.WEEK: 7, TargetUnit.MONTH: 30}
_AT_MOST = frozenset({"<", "<="})


def label_against_measure(linted: Linted) -> Iterator[Diagnostic]:
    """LN008: a metric's name counts another thing than its measure."""
    for metric in linted.playbook.metrics:
        what = _counted(metric)
        if what and metric.lines:
            yield Diagnostic(
                "LN008",
                metric.lines[0],
                1,
                {
                    "metric": quote(metric.name),
                    "label": quote(metric.name.casefold()),
                    "measure": quote(metric.measure),
                },
            )


def _counted(metric: Metric) -> str:
    """Return what the measure counts where the label counts something else, else ""."""
    label, target = metric.name, metric.target
    if target is not None and re.match(r"\s*time (?:to|until|from)\b", label, re.IGNORECASE):
        return metric.measure if target.unit in {TargetUnit.PERCENT, TargetUnit.OF_10} else ""
    match = _COUNT.match(metric.measure)
    if match is None or (target is not None and target.unit is TargetUnit.PERCENT):
        return ""
    named, counted = _stems(label), _stems(match["what"])
    if not named or not counted:
        return ""
    things = counted - _QUALIFIERS
    if things and not _alike(named - _QUALIFIERS, things):
        return match["what"]
    narrower = (counted - named) & _QUALIFIERS
    wider = (named & _QUALIFIERS) - _stems(metric.measure)
    return match["what"] if narrower or wider else ""


def _stems(text: str) -> frozenset[str]:
    words = (stem_english(word) for word in re.findall(r"[^\W_]+", text.casefold()))
    return frozenset(word for word in words if word not in _NOISE)


def _alike(first: frozenset[str], second: frozenset[str]) -> bool:
    if first & second or not first:
        return True
    groups = [frozenset(map(stem_english, group)) | group for group in _SAME_THING]
    return any(first & group and second & group for group in groups)


def impossible_targets(linted: Linted) -> Iterator[Diagnostic]:
    """LN007: a time target ends before the event it measures can come, by the document's own windows."""
    for metric in linted.playbook.metrics:
        target = metric.target
        if (
            target is None
            or target.unit not in _TIME_UNITS
            or target.comparator not in _AT_MOST
            or not metric.lines
        ):
            continue
        kind = bind(kind="metric", text=metric.name, language=linted.words.language)
        event = _event_of(kind.action if kind else "", linted)
        if event is None or _OTHER_START.search(metric.measure) or _has_anchor(linted):
            continue
        line, title, window = event
        days = target.value * _DAYS[target.unit]
        earliest = day_range(window)[0]
        if window.anchor is Anchor.CONTRACT and earliest >= days:
            yield Diagnostic(
                "LN007",
                metric.lines[0],
                1,
                {
                    "metric": quote(metric.name),
                    "target": quote(metric.target_text),
                    "event": quote(title),
                    "earliest": f"{window_words(window)} (day {earliest})",
                },
                (said(line, title, window_words(window)),),
            )


def _has_anchor(linted: Linted) -> bool:
    return linted.playbook.meta.settings.get("ttfv_anchor", "contract") != "contract"


def _event_of(action: str, linted: Linted) -> tuple[int, str, Window] | None:
    """Return the earliest place in the document where the measured event can happen."""
    items = linted.playbook.items
    if action == "kpi.time_to_first_value":
        named = [item for item in items if _FIRST_VALUE.search(item.title)]
        access = [
            item
            for item in items
            if item.binding and item.binding.action == "launch.enable_production"
        ]
        for found in (named, access):
            if place := _earliest(found):
                return place
    if action in {"kpi.time_to_first_value", "kpi.time_to_go_live"}:
        step = launch_step(linted)
        if step is not None and step.window is not None:
            return step.lines[0], step.title, step.window
    return None


def _earliest(items: list[Item]) -> tuple[int, str, Window] | None:
    dated = [(item, item.window) for item in items if item.window is not None]
    if not dated:
        return None
    item, window = min(dated, key=lambda each: day_range(each[1])[0])
    return first_line(item), item.title, window
