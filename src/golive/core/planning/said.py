"""Values as a reader says them in English: days, lengths, windows, calendars, what waits for what."""

from collections.abc import Mapping
from datetime import date

from golive.core.document.values import OPEN_DAYS, Anchor, Basis, Duration, Unit, Window
from golive.core.planning.calendars import BOTH, CUSTOMER, VENDOR
from golive.core.planning.model import STATUS_LABELS, Decision, TaskStatus
from golive.core.planning.timeline_axis import long_label
from golive.core.playbook.model import Condition, Owner
from golive.core.scheduling.model import LagUnit, Link, LinkType

NOTHING = "nothing"
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ANCHORS = {
    Anchor.CONTRACT: "the contract",
    Anchor.KICKOFF: "the kickoff",
    Anchor.GO_LIVE: "the go-live",
    Anchor.SESSION_END: "the session",
    Anchor.PHASE_END: "the phase",
    Anchor.PREVIOUS: "the step before",
}
CALENDARS = {
    VENDOR: "the vendor's calendar",
    CUSTOMER: "the customer's calendar",
    BOTH: "the calendar of both sides",
}
_DECISIONS = {
    Decision.APPLIES: "applies",
    Decision.NOT_APPLICABLE: "does not apply",
    Decision.UNDECIDED: "not decided",
}
_LINKS = {
    LinkType.FS: "the end of “{}”",
    LinkType.SS: "the start of “{}”",
    LinkType.FF: "the end of “{}” (to end itself)",
    LinkType.SF: "the start of “{}” (to end itself)",
}


def day_said(on: date) -> str:
    """Return a date with its weekday: "Mon 2 March 2026"."""
    return f"{_WEEKDAYS[on.weekday()]} {long_label(on)}"


def count_said(count: int, noun: str) -> str:
    """Return a number with its noun: "1 day", "2 days"."""
    return f"{count} {noun}{'' if abs(count) == 1 else 's'}"


def span_said(unit: str, start: int, end: int) -> str:
    """Return numbered units: "week 4", "weeks 2 to 4", "14 to 7 days before", "the same day"."""
    start, end = sorted((start, end))
    if unit in {Unit.WEEK, Unit.MONTH} or start > 0:
        return f"{unit} {start}" if start == end else f"{unit}s {start} to {end}"
    if start == end == 0:
        return "the same day"
    if end > 0:
        return f"{count_said(-start, unit)} before to {count_said(end, unit)} after"
    if start <= -OPEN_DAYS:
        return "any day before" if end == -1 else f"until {count_said(-end, unit)} before"
    near = f"{-start}" if start == end else f"{-start} to {-end}"
    return f"{near} {unit}{'' if start == -1 else 's'} before"


def window_said(window: Window) -> str:
    """Return a window: "weeks 2 to 4 of the contract", "2 days before the go-live"."""
    unit = f"{'working ' if window.basis is Basis.WORKING else ''}{window.unit.value}"
    span = span_said(unit, window.start, window.end)
    anchor = ANCHORS[window.anchor]
    if span.endswith((" before", " after")):
        return f"{span} {anchor}"
    return span if window.anchor is Anchor.CONTRACT else f"{span} from {anchor}"


def calendar_said(key: str) -> str:
    """Return the name of a calendar of the plan."""
    return CALENDARS.get(key, key)


def value_said(value: object, titles: Mapping[str, str]) -> str:
    """Return the value of a field of a task or an item for a reader; "nothing" for none.

    Args:
        value: What the field holds.
        titles: Key → title of the tasks that a link may name.
    """
    if value is None or value in ("", ()):
        return NOTHING
    for kind, table in ((TaskStatus, STATUS_LABELS), (Decision, _DECISIONS)):
        if isinstance(value, kind):
            return table[value]  # type: ignore[index]
    if isinstance(value, date):
        return day_said(value)
    if isinstance(value, Window):
        return window_said(value)
    if isinstance(value, tuple):
        return ", ".join(value_said(one, titles) for one in value)
    return _plain(value, titles)


def _duration(value: Duration) -> str:
    high = value.amount_max
    amount = f"{value.amount:g}" + ("" if high is None else f" to {high:g}")
    basis = "working " if value.basis is Basis.WORKING else ""
    one = value.amount == 1 and high is None
    return f"{amount} {basis}{value.unit.value}{'' if one else 's'}"


def _link(value: Link, titles: Mapping[str, str]) -> str:
    awaited = _LINKS[value.type].format(titles.get(value.predecessor, value.predecessor))
    return " ".join((awaited, *lag_said(value.lag, value.lag_unit)))


def lag_said(lag: int, unit: LagUnit) -> tuple[str, ...]:
    """Return a lag with its sign: ("+ 2 working days",), () for none."""
    noun = "working day" if unit is LagUnit.WORKING else "calendar day"
    return (f"{'+' if lag > 0 else '-'} {count_said(abs(lag), noun)}",) if lag else ()


def _plain(value: object, titles: Mapping[str, str]) -> str:
    if isinstance(value, Duration):
        return _duration(value)
    if isinstance(value, Link):
        return _link(value, titles)
    if isinstance(value, Owner):
        return value.role
    if isinstance(value, Condition):
        return value.text
    # Every str has a method `title`, so words are not asked for their fields.
    if not isinstance(value, str):
        for name in ("text", "title", "meeting", "risk", "role"):
            if hasattr(value, name):
                return str(getattr(value, name))
    return titles.get(str(value), str(value))
