"""Ranges around an anchor: "Week 1-2", "Day 0", "T-14", "W3", "first month", "30 days after go-live"."""

from typing import NamedTuple

from golive.core.document.quantities.durations import (
    range_sign,
    read_amount,
    read_length,
    read_unit,
)
from golive.core.document.quantities.reader import Found, Pairs, Reader
from golive.core.document.quantities.tokens import Kind
from golive.core.document.values import Anchor, Basis, Clock, Duration, Unit, Window

_MOST = {"day": 3660, "week": 520, "month": 120}
"""Larger numbers are years and identifiers, not windows."""
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30}
_SHORT = frozenset({Unit.MINUTE, Unit.HOUR})
_OPEN_DAYS = 365
"""How far back "before go-live" reaches: any time, for every plan there is."""
_LOOSE = frozenset({"of", "from", "since", "von", "de", "du", "des", "del", "do", "da", "desde", "depuis", "seit"})  # fmt: skip
_STARTS_SOMETHING = frozenset({Anchor.CONTRACT, Anchor.KICKOFF, Anchor.GO_LIVE})


class Tail(NamedTuple):
    """Words that tie a phrase to an anchor: "post go-live", "before the launch".

    Args:
        anchor: The moment named.
        is_before: The phrase lies before it.
        first: Index of the first token of the anchor's name.
        next: Index of the token after it.
    """

    anchor: Anchor
    is_before: bool
    first: int
    next: int


def read_tail(reader: Reader, at: int) -> Tail | None:
    """Read the words that say what a window counts from.

    An opening bracket, comma or dash may stand before them.
    """
    words = reader.words
    start = at + 1 if reader.is_sign(at, "(", ",", "-", "/") else at
    after = reader.take(words.after, start)
    before = reader.take(words.before, start)
    if before and (after is None or before[1] > after[1]):
        relation, is_before = before, True
    elif after:
        relation, is_before = after, False
    else:
        return None
    named = read_anchor_name(reader, relation[1])
    if named is None:
        return None
    anchor, first, end = named
    if relation[0] in _LOOSE and anchor not in _STARTS_SOMETHING:
        return None
    return Tail(anchor, is_before, first, end)


def read_anchor_name(reader: Reader, at: int) -> tuple[Anchor, int, int] | None:
    """Read "the go-live" or "contract signing": anchor, first token of the name, token after it."""
    words = reader.words
    start = at + 1 if reader.is_sign(at, "-") else at
    for _ in range(2):
        named = reader.take(words.anchors, start)
        if named:
            return Anchor(named[0]), start, named[1]
        start = reader.skip(words.the, start)
    return None


def read_window_at(reader: Reader, at: int) -> Found | None:
    """Read a window that starts at a position, with its anchor."""
    return (
        _countdown(reader, at)
        or _prefixed(reader, at)
        or _anchored(reader, at)
        or _offset(reader, at)
        or _before_anchor(reader, at)
    )


def _anchored(reader: Reader, at: int) -> Found | None:
    """Read a bare window and the words after it that set its anchor."""
    found = (
        _lettered(reader, at)
        or _numbered(reader, at)
        or _first(reader, at)
        or _last(reader, at)
        or _ordinal(reader, at)
    )
    if found is None or not isinstance(found.value, Window) or found.value.anchor != "contract":
        return found
    tail = read_tail(reader, found.next)
    if tail is None:
        return _doubtful(reader, found)
    return found._replace(
        value=_with_anchor(found.value, tail), next=tail.next, reading="", params=()
    )


def _with_anchor(window: Window, tail: Tail) -> Window:
    if not tail.is_before:
        return Window(window.unit, window.start, window.end, tail.anchor, window.basis)
    days = _DAYS[window.unit]
    if window.unit is Unit.DAY:
        return Window(Unit.DAY, -window.end, -window.start, tail.anchor, window.basis)
    return Window(
        Unit.DAY, -window.end * days, -(window.start - 1) * days - 1, tail.anchor, window.basis
    )


def _doubtful(reader: Reader, found: Found) -> Found:
    """Say which reading was taken where the words around suggest another anchor."""
    window = found.value
    if not isinstance(window, Window) or found.reading:
        return found
    other = _named_elsewhere(reader, found)
    if other:
        phrase = reader.written(found.first, found.next)
        return found._replace(reading="QT003", params=(("phrase", phrase), ("words", other)))
    is_range = window.unit is Unit.WEEK and 1 < window.start < window.end
    if is_range and not reader.token(found.first).text.endswith("s"):
        params = (("phrase", reader.written(found.first, found.next)),)
        return found._replace(reading="QT002", params=params)
    return found


def _named_elsewhere(reader: Reader, found: Found) -> str:
    """Return the words of the text that put it after the go-live, such as "Post-Launch", or ""."""
    if reader.go_live_words is None:
        reader.go_live_words = _go_live_words(reader)
    first, after = reader.go_live_words
    return reader.written(first, after) if after <= found.first else ""


def _go_live_words(reader: Reader) -> tuple[int, int]:
    """Return where the text first says "after the go-live", an empty range where it does not."""
    for at, token in enumerate(reader.tokens):
        after = reader.take(reader.words.after, at)
        if after is None or after[0] in _LOOSE or token.kind != Kind.WORD:
            continue
        named = read_anchor_name(reader, after[1])
        if named and named[0] is Anchor.GO_LIVE:
            return at, named[2]
    return 0, 0


def _countdown(reader: Reader, at: int) -> Found | None:
    """Read "T-14", "T+3", "D-7", "L-2 weeks", "T-14 to T-7", "T-0"."""
    first = _countdown_day(reader, at)
    if first is None:
        return None
    day, end = first
    after = range_sign(reader, end)
    last = _countdown_day(reader, after) if after else None
    if last and last[0] >= day:
        return Found(Window(Unit.DAY, day, last[0], Anchor.GO_LIVE), at, last[1])
    return Found(Window(Unit.DAY, day, day, Anchor.GO_LIVE), at, end)


def _countdown_day(reader: Reader, at: int) -> tuple[int, int] | None:
    """Return the day of "T-14" or "L-2 weeks" and the token after it."""
    number = _countdown_number(reader, at)
    if number is None:
        return None
    amount, end = reader.token(number).value, number + 1
    after = end + 1 if reader.is_sign(end, "-") and reader.is_glued(end) else end
    unit = read_unit(reader, after)
    factor = 1
    if unit:
        if unit.unit not in _MOST:
            return None
        factor, end = _DAYS[Unit(unit.unit)], unit.next
    if amount != int(amount) or amount * factor > _MOST["day"]:
        return None
    days = int(amount) * factor
    return (-days if reader.is_sign(number - 1, "-", "minus") else days), end


def _countdown_number(reader: Reader, at: int) -> int | None:
    """Return the position of the number behind the letter and sign of a countdown."""
    letters = reader.words.grammar.countdown_letters
    if reader.kind(at) != Kind.WORD or not reader.token(at).upper:
        return None
    if reader.token(at).text not in letters or (
        reader.is_glued(at) and _is_word(reader, at - 1)
    ):
        return None
    is_touching = reader.is_glued(at + 1) and reader.is_glued(at + 2)
    is_signed = reader.is_sign(at + 1, "-", "+") and is_touching
    if not is_signed and not reader.is_sign(at + 1, "minus", "plus"):
        return None
    return at + 2 if reader.kind(at + 2) == Kind.NUMBER else None


def _is_word(reader: Reader, at: int) -> bool:
    return reader.kind(at) in {Kind.WORD, Kind.NUMBER, Kind.OPAQUE}


def _lettered(reader: Reader, at: int) -> Found | None:
    """Read "W3", "W3-W4", "W3-4", "D7", "M2", "Wk3"."""
    first = _letter_number(reader, at)
    if first is None:
        return None
    unit, start, end = first
    after = range_sign(reader, end)
    if after:
        last = _letter_number(reader, after)
        if last and last[0] == unit:
            return _window(reader, at, last[2], unit, start, last[1])
        glued = reader.is_glued(end) and reader.is_glued(after)
        number = reader.token(after).value if reader.kind(after) == Kind.NUMBER else 0
        if glued and number > start and number == int(number):
            return _window(reader, at, after + 1, unit, start, int(number))
    return _window(reader, at, end, unit, start, start)


def _letter_number(reader: Reader, at: int) -> tuple[str, int, int] | None:
    if reader.kind(at) != Kind.WORD or reader.kind(at + 1) != Kind.NUMBER:
        return None
    token, number = reader.token(at), reader.token(at + 1)
    unit = reader.words.grammar.unit_letters.get(token.text)
    if unit is None or number.spaced or (reader.is_glued(at) and _is_word(reader, at - 1)):
        return None
    is_id = number.text.startswith("0") and len(number.text) > 1
    if (len(token.text) == 1 and not token.upper) or is_id or number.value != int(number.value):
        return None
    return unit, int(number.value), at + 2


def _numbered(reader: Reader, at: int) -> Found | None:
    """Read "Week 1", "Weeks 2–4", "Day -7", "Business day 3", "week two", "Week 5 onwards"."""
    unit = read_unit(reader, at)
    if unit is None or unit.unit not in {"day", "week", "month", "year"}:
        return None
    if len(reader.token(unit.next - 1).text) == 1 or reader.take(reader.words.per, at - 1):
        return None
    if reader.kind(at - 1) == Kind.NUMBER and reader.token(at - 1).text != "½":
        return None
    start = unit.next + 1 if reader.is_sign(unit.next, ".", "#") else unit.next
    first = _signed(reader, start)
    if first is None:
        return None
    low, end = first
    high, end = _high_end(reader, at, low, end)
    return _open_ended(reader, _window(reader, at, end, unit.unit, low, high, unit.basis))


def _signed(reader: Reader, at: int) -> tuple[int, int] | None:
    """Read a whole number, a number word, or either with a sign that touches it."""
    sign, start = 1, at
    if reader.is_sign(at, "-", "+") and reader.is_glued(at + 1) and not reader.is_glued(at):
        sign, start = (-1 if reader.is_sign(at, "-") else 1), at + 1
    if reader.kind(start) == Kind.NUMBER:
        value = reader.token(start).value
        return (sign * int(value), start + 1) if value == int(value) else None
    word = reader.take(reader.words.numbers, start)
    return (sign * word[0], word[1]) if word else None


def _high_end(reader: Reader, at: int, low: int, end: int) -> tuple[int, int]:
    """Read the end of a range of numbers; without one, the start and its position come back."""
    sign = range_sign(reader, end)
    joined = reader.take(reader.words.range_and, end)
    after = sign or (joined[1] if joined else None)
    if after is None:
        return low, end
    start = after
    named = read_unit(reader, after)
    if named and named.unit in _MOST:
        start = named.next
    last = _signed(reader, start)
    if last is None or (named is None and not _closes_range(reader, at, end, last[1])):
        return low, end
    if joined and last[0] != low + 1 and not sign:
        return low, end
    return last


def _closes_range(reader: Reader, at: int, sign: int, end: int) -> bool:
    """Whether a number after a dash ends the range, or counts something: "Week 1 - 2 hours"."""
    if read_unit(reader, end) is not None or reader.is_sign(end, "%", ":"):
        return False
    if reader.is_sign(end, "-") and read_unit(reader, end + 1) is not None:
        return False
    if not reader.is_sign(sign, "-") or reader.is_glued(sign):
        return True
    if reader.token(at).text.endswith("s") or reader.kind(end) != Kind.WORD:
        return True
    return bool(reader.text[reader.token(end).start].isupper() or read_tail(reader, end))


def _open_ended(reader: Reader, found: Found | None) -> Found | None:
    """Read the "+" or "onwards" after a window: its end stays open, and golive says so."""
    if found is None:
        return None
    open_end = reader.take(reader.words.open_end, found.next)
    plus = reader.is_sign(found.next, "+") and reader.is_glued(found.next)
    if open_end is None and not plus:
        return found
    end = open_end[1] if open_end else found.next + 1
    params = (("phrase", reader.written(found.first, end)),)
    return found._replace(next=end, reading="QT005", params=params)


def _window(
    reader: Reader,
    at: int,
    end: int,
    unit: str,
    low: int,
    high: int,
    basis: Basis = Basis.CALENDAR,
) -> Found | None:
    """Build a window from what stands in the text, or None when no plan reaches that far."""
    if unit == "year":
        unit, low, high = "month", 12 * (low - 1) + 1, 12 * high
    if max(abs(low), abs(high)) > _MOST[unit]:
        return None
    reading = ""
    params: Pairs = (("phrase", reader.written(at, end)),)
    if low > high:
        low, high = high, low
        reading = "QT004"
    if low >= 0:
        return Found(
            Window(Unit(unit), low, high, Anchor.CONTRACT, basis),
            at,
            end,
            reading,
            params if reading else (),
        )
    # Negative windows count back from the go-live: week -1 is the seven days before it.
    days = _DAYS[Unit(unit)]
    first = low * days
    last = high if unit == "day" else high * days + days - 1 if high < 0 else high * days - 1
    value = Window(Unit.DAY, first, max(last, first), Anchor.GO_LIVE, basis)
    return Found(value, at, end, reading or "QT006", params)


def _first(reader: Reader, at: int) -> Found | None:
    """Read "first month", "first 30 days", "initial two weeks", "first 4 hours"."""
    opener = reader.take(reader.words.first, at)
    if opener is None:
        return None
    amount = read_amount(reader, opener[1])
    count, after = ((amount.high or amount.low), amount.next) if amount else (1.0, opener[1])
    if reader.is_sign(after, "-") and reader.is_glued(after):
        after += 1
    unit = read_unit(reader, after)
    if unit is None:
        return None
    if unit.unit in _SHORT:
        return Found(Duration(count, Unit(unit.unit), unit.basis), at, unit.next)
    if count != int(count) or count < 1:
        return None
    return _span(at, unit.next, unit.unit, int(count), unit.basis)


def _span(at: int, end: int, unit: str, count: int, basis: Basis) -> Found | None:
    factor = {"quarter": 3, "year": 12}.get(unit, 1)
    name = Unit.MONTH if factor > 1 else Unit(unit)
    last = count * factor
    if last > _MOST[name]:
        return None
    # "first 7 days" and "first week" are the same days: offsets 0 to 6.
    first, last = (0, last - 1) if name is Unit.DAY else (1, last)
    return Found(Window(name, first, last, Anchor.CONTRACT, basis), at, end)


def _last(reader: Reader, at: int) -> Found | None:
    """Read "last two weeks before go-live": it needs the anchor."""
    opener = reader.take(reader.words.last, at)
    if opener is None:
        return None
    amount = read_amount(reader, opener[1])
    count, after = (amount.low, amount.next) if amount else (1.0, opener[1])
    unit = read_unit(reader, after)
    tail = read_tail(reader, unit.next) if unit else None
    if unit is None or tail is None or not tail.is_before or unit.unit not in _MOST:
        return None
    days = round(count * _DAYS[Unit(unit.unit)])
    return Found(Window(Unit.DAY, -days, -1, tail.anchor, unit.basis), at, tail.next)


def _ordinal(reader: Reader, at: int) -> Found | None:
    """Read "second week", "3rd month", "1. Woche", "first day"."""
    words = reader.words
    ordinal = reader.take(words.ordinals, at)
    if ordinal:
        number, after = ordinal
    elif reader.kind(at) == Kind.NUMBER and _is_ordinal_end(reader, at + 1):
        number, after = int(reader.token(at).value), at + 2
    else:
        return None
    unit = read_unit(reader, after)
    if unit is None or unit.unit not in _MOST or number < 1 or number > _MOST[unit.unit]:
        return None
    # The first day is the anchor day itself, which is day 0.
    number -= unit.unit == "day"
    return Found(
        Window(Unit(unit.unit), number, number, Anchor.CONTRACT, unit.basis), at, unit.next
    )


def _is_ordinal_end(reader: Reader, at: int) -> bool:
    suffixes = reader.words.grammar.ordinal_suffixes
    return reader.is_glued(at) and reader.is_sign(at, *suffixes)


def _prefixed(reader: Reader, at: int) -> Found | None:
    """Read "Post-launch week 1": the anchor stands before the window."""
    relation = reader.take(reader.words.after, at)
    if relation is None or relation[0] in _LOOSE:
        return None
    named = read_anchor_name(reader, relation[1])
    if named is None:
        return None
    found = (
        _lettered(reader, named[2]) or _numbered(reader, named[2]) or _first(reader, named[2])
    )
    if found is None or not isinstance(found.value, Window):
        return None
    window = found.value
    value = Window(window.unit, window.start, window.end, named[0], window.basis)
    return found._replace(value=value, first=at)


def _offset(reader: Reader, at: int) -> Found | None:
    """Read "30 days after go-live", "2 weeks pre-launch", "within 5 days before go-live"."""
    within = reader.take(reader.words.within, at)
    length = read_length(reader, within[1] if within else at, articles=True)
    if length is None or not isinstance(length.value, Duration):
        return None
    tail = read_tail(reader, length.next)
    duration = length.value
    if tail is None or (within and not tail.is_before):
        return None
    if duration.unit in _SHORT:
        if tail.is_before:
            return None
        after = reader.written(tail.first, tail.next)
        return Found(Clock(duration, tail.anchor, after), at, tail.next)
    low = round(duration.amount * _DAYS[duration.unit])
    high = round((duration.amount_max or duration.amount) * _DAYS[duration.unit])
    if high > _MOST["day"]:
        return None
    if tail.is_before:
        last = -1 if within else -low
        value = Window(Unit.DAY, -high, last, tail.anchor, duration.basis)
    else:
        value = Window(Unit.DAY, low, high, tail.anchor, duration.basis)
    return Found(value, at, tail.next)


def _before_anchor(reader: Reader, at: int) -> Found | None:
    """Read "before go-live" when the text says nothing else."""
    relation = reader.take(reader.words.before, at)
    named = read_anchor_name(reader, relation[1]) if relation else None
    if at != 0 or named is None or named[2] != len(reader.tokens):
        return None
    params = (("phrase", reader.written(at, named[2])),)
    return Found(Window(Unit.DAY, -_OPEN_DAYS, -1, named[0]), at, named[2], "QT007", params)
