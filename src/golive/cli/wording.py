"""How the command line and its pages say windows, durations, rhythms and owners in words."""

from golive.core.document.values import (
    Anchor,
    Basis,
    Cadence,
    CadenceRule,
    Clock,
    Duration,
    Unit,
    Window,
)
from golive.core.playbook.model import ItemKind, Owner

MARKS = {
    ItemKind.PREREQUISITE: "◇",
    ItemKind.TASK: "□",
    ItemKind.MEETING: "●",
    ItemKind.AGENDA_POINT: "–",
    ItemKind.TRAINING: "▲",
    ItemKind.TOPIC: "·",
    ItemKind.COMMAND: "$",
    ItemKind.WATCH: "◔",
    ItemKind.CADENCE: "↻",
    ItemKind.GATE_CONDITION: "⊢",
    ItemKind.SUCCESS_CRITERION: "★",
    ItemKind.RISK: "!",
}

ANCHORS = {
    Anchor.CONTRACT: "the contract",
    Anchor.KICKOFF: "kickoff",
    Anchor.GO_LIVE: "go-live",
    Anchor.SESSION_END: "the session",
    Anchor.PHASE_END: "the phase",
    Anchor.PREVIOUS: "the step before",
}

OPEN_DAYS = 365
"""A window that reaches back this far has no stated beginning."""


def kind_words(kind: ItemKind) -> str:
    """Return a kind in words: "agenda point"."""
    return kind.value.replace("_", " ")


def span(start: int, end: int) -> str:
    """Return a range of numbers: "2", "2–4", "−14"."""
    low, high = (str(n).replace("-", "−") for n in (start, end))
    return low if start == end else f"{low}–{high}"


def window_words(window: Window) -> str:
    """Return a window in words: "weeks 2–4", "14 days before go-live"."""
    if window.end < 0:
        return _before(window)
    plural = "" if window.start == window.end else "s"
    unit = f"{'working ' if window.basis is Basis.WORKING else ''}{window.unit.value}{plural}"
    words = f"{unit} {span(window.start, window.end)}"
    return (
        words if window.anchor is Anchor.CONTRACT else f"{words} from {ANCHORS[window.anchor]}"
    )


def _before(window: Window) -> str:
    """Return a window that ends before its anchor in words, counted back from it."""
    anchor = ANCHORS[window.anchor]
    if window.unit is Unit.DAY and window.end == -1 and window.start <= -OPEN_DAYS:
        return f"before {anchor}"
    near, far = -window.end, -window.start
    plural = "" if far == 1 else "s"
    return f"{span(near, far)} {window.unit.value}{plural} before {anchor}"


def duration_words(duration: Duration) -> str:
    """Return a duration in words: "25 minutes", "2–3 working days"."""
    high = duration.amount_max
    amount = f"{duration.amount:g}" + ("" if high is None else f"–{high:g}")
    basis = "working " if duration.basis is Basis.WORKING else ""
    one = duration.amount == 1 and high is None
    return f"{amount} {basis}{duration.unit.value}{'' if one else 's'}"


def clock_words(clock: Clock) -> str:
    """Return a limit in words: "within 24 hours of contract signing"."""
    limit = duration_words(clock.limit)
    return f"within {limit} of {clock.after}" if clock.after else f"within {limit}"


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}


def cadence_words(cadence: Cadence) -> str:
    """Return a rhythm in words: "every 2 weeks on Tuesday", "3 times every week"."""
    if cadence.rule is CadenceRule.AS_NEEDED:
        return "as needed"
    if cadence.rule is CadenceRule.PER_EVENT:
        return f"per {cadence.event}" if cadence.event else "per event"
    unit = cadence.unit.value
    period = f"every {unit}" if cadence.every == 1 else f"every {cadence.every} {unit}s"
    if cadence.weekdays:
        days = ", ".join(WEEKDAYS[day - 1] for day in cadence.weekdays)
        return f"{period} on {f'the {NTH[cadence.nth]} ' if cadence.nth else ''}{days}"
    return period if cadence.times == 1 else f"{cadence.times} times {period}"


def limit_words(minutes: int) -> str:
    """Return a limit in minutes in words: "30 min", "4 h", "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    parts = (f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else "")
    return " ".join(filter(None, parts))


def owner_words(owner: Owner | None) -> str:
    """Return an owner as written, or "" for none."""
    return "" if owner is None else owner.role


def shorten(text: str, limit: int) -> str:
    """Return text of at most `limit` characters, cut at a word where one is near, with "…"."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    at = cut.rfind(" ")
    return (cut[:at] if at > limit * 2 // 3 else cut).rstrip(" ,;:-–(") + "…"
