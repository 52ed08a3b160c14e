"""How the command line and its pages say dates, windows, durations and sides in words."""

from datetime import date

from golive.core.document.values import (
    Anchor,
    Basis,
    Cadence,
    CadenceRule,
    Clock,
    Duration,
    Window,
)
from golive.core.playbook.model import ItemKind, Owner, Side

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

SIDES = {
    Side.VENDOR: "vendor",
    Side.CUSTOMER: "customer",
    Side.BOTH: "both sides",
    Side.THIRD_PARTY: "third party",
    Side.UNKNOWN: "nobody named",
}

ANCHORS = {
    Anchor.CONTRACT: "the contract",
    Anchor.KICKOFF: "kickoff",
    Anchor.GO_LIVE: "go-live",
    Anchor.SESSION_END: "the session",
    Anchor.PHASE_END: "the phase",
    Anchor.PREVIOUS: "the step before",
}

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def kind_words(kind: ItemKind) -> str:
    """Return a kind in words: "agenda point"."""
    return kind.value.replace("_", " ")


def day(on: date) -> str:
    """Return a date without its year: "2 Mar"."""
    return f"{on.day} {MONTHS[on.month - 1]}"


def weekday(on: date) -> str:
    """Return a date with its weekday: "Mon 2 Mar"."""
    return f"{WEEKDAYS[on.weekday()]} {day(on)}"


def full_day(on: date) -> str:
    """Return a whole date: "Mon 2 Mar 2026"."""
    return f"{weekday(on)} {on.year}"


def working_days(number: int) -> str:
    """Return a number of working days with its unit."""
    return f"{number} working day" + ("" if abs(number) == 1 else "s")


def span(start: int, end: int) -> str:
    """Return a range of numbers: "2", "2–4", "−14"."""
    low, high = (str(n).replace("-", "−") for n in (start, end))
    return low if start == end else f"{low}–{high}"


def window_words(window: Window) -> str:
    """Return a window in words: "weeks 2–4", "14 days before go-live"."""
    if window.start == window.end and window.start < 0:
        near, side = -window.start, "before"
        return f"{near} {window.unit.value}{'' if near == 1 else 's'} {side} {ANCHORS[window.anchor]}"
    plural = "" if window.start == window.end else "s"
    unit = f"{'working ' if window.basis is Basis.WORKING else ''}{window.unit.value}{plural}"
    words = f"{unit} {span(window.start, window.end)}"
    return (
        words if window.anchor is Anchor.CONTRACT else f"{words} from {ANCHORS[window.anchor]}"
    )


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


def cadence_words(cadence: Cadence) -> str:
    """Return a rhythm in words: "every 2 weeks", "3 times a week"."""
    if cadence.rule is CadenceRule.AS_NEEDED:
        return "as needed"
    if cadence.rule is CadenceRule.PER_EVENT:
        return f"per {cadence.event}" if cadence.event else "per event"
    unit = cadence.unit.value
    period = f"every {unit}" if cadence.every == 1 else f"every {cadence.every} {unit}s"
    return period if cadence.times == 1 else f"{cadence.times} times {period}"


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
