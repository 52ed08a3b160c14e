"""How the plan commands and pages say dates, slack and states in words."""

from collections.abc import Sequence
from datetime import date

from golive.core.diagnostics import Diagnostic
from golive.core.planning.model import (
    Decision,
    Document,
    GateKind,
    OpenKind,
    Origin,
    PlanStatus,
    PlanTask,
    TaskStatus,
)
from golive.core.planning.timeline_axis import day_label, long_label
from golive.core.planning.timeline_bars import SIDE_WORDS, days_words, side_of

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
NOTHING = "–"

STATUS_WORDS = {
    TaskStatus.PENDING: "Pending",
    TaskStatus.IN_PROGRESS: "In progress",
    TaskStatus.BLOCKED: "Blocked",
    TaskStatus.DONE: "Done",
    TaskStatus.NOT_APPLICABLE: "Not needed",
}
PLAN_STATUS_WORDS = {
    PlanStatus.DRAFT: "Draft",
    PlanStatus.ACTIVE: "Active",
    PlanStatus.COMPLETE: "Complete",
}
GATE_WORDS = {
    GateKind.START: "Before the start",
    GateKind.PRE_LAUNCH: "Before the launch",
    GateKind.GO_LIVE: "Live when all are true",
    GateKind.DONE: "Done when all are true",
}
OPEN_WORDS = {OpenKind.PLACEHOLDER: "fill in", OpenKind.QUESTION: "decide"}
DOCUMENT_WORDS = {
    Document.PLAYBOOK: "playbook",
    Document.TEMPLATE: "template",
    Document.FACTS: "facts",
}


def weekday(on: date) -> str:
    """Return a date with its weekday: "Mon 2 Mar"."""
    return f"{WEEKDAYS[on.weekday()]} {day_label(on)}"


def full_day(on: date | None) -> str:
    """Return a whole date with its weekday: "Mon 2 March 2026"; a dash for none."""
    return NOTHING if on is None else f"{WEEKDAYS[on.weekday()]} {long_label(on)}"


def short_day(on: date | None) -> str:
    """Return a date with its weekday, a dash for none."""
    return NOTHING if on is None else weekday(on)


def place_words(document: Document, line: int) -> str:
    """Return where something stands: "playbook, line 17"."""
    return f"{DOCUMENT_WORDS[document]}, line {line}" if line else DOCUMENT_WORDS[document]


def finding_place(found: Diagnostic) -> str:
    """Return where a finding of a plan stands: "playbook, line 17", "" without a line.

    Places in the other document are named beside it: "playbook, line 17; template, line 4".
    """
    if not (found.line and found.document):
        return ""
    others = [
        Origin(Document(place.document), (place.line,))
        for place in found.related
        if place.line and place.document not in {"", found.document}
    ]
    place = place_words(Document(found.document), found.line)
    return "; ".join((place, source_words(others))) if others else place


def source_words(origins: Sequence[Origin]) -> str:
    """Return where several things were said: "playbook, lines 12 to 18; template, line 40"."""
    lines: dict[Document, list[int]] = {}
    for origin in origins:
        lines.setdefault(origin.document, []).extend(origin.lines)
    return "; ".join(_lines_words(document, numbers) for document, numbers in lines.items())


def _lines_words(document: Document, numbers: Sequence[int]) -> str:
    first, last = min(numbers, default=0), max(numbers, default=0)
    if first == last:
        return place_words(document, first)
    return f"{DOCUMENT_WORDS[document]}, lines {first} to {last}"


def owner_words(task: PlanTask) -> str:
    """Return who must act, as written; a side in words where nobody is named."""
    return task.owner.role if task.owner else SIDE_WORDS[side_of(task)]


def status_words(task: PlanTask) -> str:
    """Return a task's state in words; an undecided condition comes first."""
    if task.decision is Decision.UNDECIDED:
        return "Undecided"
    return STATUS_WORDS[task.status]


def state_name(task: PlanTask) -> str:
    """Return a task's state for programs and style sheets."""
    return "undecided" if task.decision is Decision.UNDECIDED else task.status.value


def slack_words(task: PlanTask) -> str:
    """Return how late a task may be: "4 d", a dash without dates."""
    return NOTHING if task.slack_days is None else f"{task.slack_days} d".replace("-", "−")


def against_target(target: date | None, forecast: date | None, spare: int) -> tuple[str, str]:
    """Return how a forecast stands to its target, and its tone ("good", "warn", "").

    Args:
        target: The target, None without one.
        forecast: The forecast.
        spare: Working days to spare, negative when the target is missed.
    """
    if target is None or forecast is None:
        return "", ""
    if spare < 0:
        return f"{days_words(-spare)} after the target", "warn"
    if spare == 0:
        return "on the target", "good"
    return f"{days_words(spare)} before the target", "good"
