"""When the row of a table is: the window or rhythm that a cell states."""

from collections.abc import Sequence

from msgspec.structs import replace

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_cadence, read_window
from golive.core.document.values import Anchor, Cadence, Quantity, Unit, Window
from golive.core.playbook.draft import Draft, ItemDraft
from golive.core.playbook.words import Words

_BARE = late_pattern(r"-?\d+(?:\s*[-–—]\s*\d+)?")
_SIGNED = late_pattern(r"([-−–+])\s?(\d{1,3})\s+([^\W\d_]+)")
_STARTS = frozenset({Anchor.CONTRACT, Anchor.KICKOFF})
_COUNTED_BACK = "QT006"


def read_cell_window(text: str, role: str, words: Words) -> Quantity | None:
    """Read the window of a cell: "Week 2", in a column of weeks "2-3", or "-7 days".

    Args:
        text: The cell's plain text.
        role: Role of its column; a bare number counts weeks in a column of weeks, else days.
        words: The document's words.
    """
    found = read_window(text, words.language)
    if found is not None:
        return found
    if _BARE.fullmatch(text) and role != "start":
        unit = "week" if role == "week" else "day"
        return read_window(f"{unit} {text}", "en")
    signed = _SIGNED.fullmatch(text)
    if signed is None:
        return None
    sign, number, unit = signed.groups()
    return read_window(f"{unit} {'' if sign == '+' else '-'}{number}", words.language)


def read_cell_rhythm(text: str, words: Words) -> Cadence | None:
    """Read the rhythm of a cell ("Weekly"), None without one."""
    found = read_cadence(text, words.language)
    return found.value if found is not None and isinstance(found.value, Cadence) else None


def count_from_day_0(rows: Sequence[ItemDraft], draft: Draft) -> None:
    """Let "-7 days" beside "Day 0" count back from that day, not from the go-live, and say so."""
    starts = {item.window.anchor for item in rows if item.window and _is_day_on(item.window)}
    if len(starts & _STARTS) != 1:
        return
    for item in rows:
        said = item.properties.get("due", "")
        found = read_cell_window(said, "due", draft.words) if said else None
        if found is None or found.reading != _COUNTED_BACK or item.window != found.value:
            continue
        item.window = replace(item.window, anchor=next(iter(starts & _STARTS)))
        draft.say("PB016", item.lines[0], item.column, phrase=said)


def _is_day_on(window: Window) -> bool:
    return window.unit is Unit.DAY and window.start >= 0
