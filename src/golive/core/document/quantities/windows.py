"""Ranges around an anchor: "Week 1-2", "Day 0", "T-14", "W3", "first month", "30 days after go-live"."""

from golive.core.document.quantities.anchors import LOOSE, Tail, read_anchor_name, read_tail
from golive.core.document.quantities.countdowns import read_countdown, read_lettered
from golive.core.document.quantities.durations import (
    range_sign,
    read_amount,
    read_length,
    read_unit,
)
from golive.core.document.quantities.extents import DAYS, MOST, build_window
from golive.core.document.quantities.reader import Found, Reader
from golive.core.document.quantities.tokens import Kind
from golive.core.document.values import OPEN_DAYS, Anchor, Basis, Clock, Duration, Unit, Window

_SHORT = frozenset({Unit.MINUTE, Unit.HOUR})


def read_window_at(reader: Reader, at: int) -> Found | None:
    """Read a window that starts at a position, with its anchor."""
    return (
        read_countdown(reader, at)
        or _prefixed(reader, at)
        or _anchored(reader, at)
        or _offset(reader, at)
        or _before_anchor(reader, at)
        or _before_start(reader, at)
    )


def _anchored(reader: Reader, at: int) -> Found | None:
    """Read a bare window and the words after it that set its anchor."""
    found = (
        read_lettered(reader, at)
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
    days = DAYS[window.unit]
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
    if is_range and reader.token(found.first).text == reader.words.grammar.units["week"][0]:
        params = (("phrase", reader.written(found.first, found.next)),)
        return found._replace(reading="QT002", params=params)
    return found


def _named_elsewhere(reader: Reader, found: Found) -> str:
    """Return the words of the text that put it after the go-live, such as "Post-Launch", or ""."""
    if reader.go_live_words is None:
        reader.go_live_words = _go_live_words(reader)
    first, after = reader.go_live_words
    return reader.written(first, after) if after <= found.first else ""


def says_after_go_live(text: str, language: str = "en") -> bool:
    """Tell whether a heading says that what stands below it follows the go-live.

    Args:
        text: The heading.
        language: ISO 639-1 code of its words.
    """
    return _go_live_words(Reader(text, language)) != (0, 0)


def _go_live_words(reader: Reader) -> tuple[int, int]:
    """Return where the text first says "after the go-live", an empty range where it does not."""
    for at, token in enumerate(reader.tokens):
        after = reader.take(reader.words.after, at)
        if after is None or after[0] in LOOSE or token.kind != Kind.WORD:
            continue
        named = read_anchor_name(reader, after[1])
        if named and named[0] is Anchor.GO_LIVE:
            return at, named[2]
    return 0, 0


def _numbered(reader: Reader, at: int) -> Found | None:
    """Read "Week 1", "Weeks 2–4", "Day -7", "Business day 3", "week two", "Week 5 onwards"."""
    unit = read_unit(reader, at)
    if unit is None or unit.unit not in {"day", "week", "month", "year"}:
        return None
    if len(reader.token(unit.next - 1).text) == 1 or _is_rhythm(reader, at):
        return None
    if reader.kind(at - 1) == Kind.NUMBER and reader.token(at - 1).text != "½":
        return None
    start = unit.next + 1 if reader.is_sign(unit.next, ".", "#") else unit.next
    first = _signed(reader, start)
    if first is None:
        return None
    low, end = first
    high, end = _high_end(reader, at, low, end)
    return _open_ended(reader, build_window(reader, at, end, unit.unit, low, high, unit.basis))


def _is_rhythm(reader: Reader, at: int) -> bool:
    """Tell whether the unit is that of a rhythm ("3x per week 2 hours"), not "le jour 8"."""
    words, before = reader.words, at - 1
    if not reader.take(words.per, before):
        return False
    return not reader.take(words.the, before) or reader.take(words.articles, before) is not None


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
    if named and named.unit in MOST:
        start = named.next
    last = _signed(reader, start)
    if last is None or (named is None and not _closes_range(reader, at, end, last[1])):
        return low, end
    if joined and last[0] != low + 1 and not sign:
        return low, end
    return last


def _closes_range(reader: Reader, at: int, sign: int, end: int) -> bool:
    """Whether a number after a dash ends the range, or counts something: "Week 1 - 2 hours"."""
    is_time = reader.is_sign(end, ":") and reader.kind(end + 1) == Kind.NUMBER
    if read_unit(reader, end) is not None or reader.is_sign(end, "%") or is_time:
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
    written = reader.written(found.first, end)
    params = (("phrase", written), ("read", reader.written(found.first, found.next)))
    return found._replace(next=end, reading="QT005", params=params)


def _first(reader: Reader, at: int) -> Found | None:
    """Read "first month", "first 30 days", "initial two weeks", "first 4 hours"."""
    opened = _count_of_first(reader, at)
    if opened is None:
        return None
    count, after = opened
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


def _count_of_first(reader: Reader, at: int) -> tuple[float, int] | None:
    """Read "first 30" or, as French says it, "30 premiers"; alone, "first" counts one."""
    words = reader.words
    opener = reader.take(words.first, at)
    if opener is None:
        amount = read_amount(reader, at)
        behind = reader.take(words.first, amount.next) if amount else None
        return (amount.high or amount.low, behind[1]) if amount and behind else None
    amount = read_amount(reader, opener[1])
    return (amount.high or amount.low, amount.next) if amount else (1.0, opener[1])


def _span(at: int, end: int, unit: str, count: int, basis: Basis) -> Found | None:
    factor = {"quarter": 3, "year": 12}.get(unit, 1)
    name = Unit.MONTH if factor > 1 else Unit(unit)
    last = count * factor
    if last > MOST[name]:
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
    if unit is None or tail is None or not tail.is_before or unit.unit not in MOST:
        return None
    days = round(count * DAYS[Unit(unit.unit)])
    return Found(Window(Unit.DAY, -days, -1, tail.anchor, unit.basis), at, tail.next)


def _ordinal(reader: Reader, at: int) -> Found | None:
    """Read "second week", "3rd month", "1. Woche", "first day"."""
    first = _ordinal_number(reader, at)
    if first is None:
        return None
    low, after = first
    sign = range_sign(reader, after)
    last = _ordinal_number(reader, sign) if sign else None
    high, after = last if last and last[0] > low else first
    unit = read_unit(reader, after)
    if unit is None or unit.unit not in MOST or low < 1 or high > MOST[unit.unit]:
        return None
    if reader.is_sign(after - 1, ".") and reader.kind(unit.next) == Kind.NUMBER:
        return None
    # The first day is the anchor day itself, which is day 0.
    less = unit.unit == "day"
    window = Window(Unit(unit.unit), low - less, high - less, Anchor.CONTRACT, unit.basis)
    return Found(window, at, unit.next)


def _ordinal_number(reader: Reader, at: int) -> tuple[int, int] | None:
    """Read "second", "2nd", "2."."""
    word = reader.take(reader.words.ordinals, at)
    if word:
        return word
    suffixes = reader.words.grammar.ordinal_suffixes
    if reader.kind(at) != Kind.NUMBER or not reader.is_glued(at + 1):
        return None
    is_ordinal = reader.is_sign(at + 1, *suffixes)
    return (int(reader.token(at).value), at + 2) if is_ordinal else None


def _prefixed(reader: Reader, at: int) -> Found | None:
    """Read "Post-launch week 1": the anchor stands before the window."""
    relation = reader.take(reader.words.after, at)
    if relation is None or relation[0] in LOOSE:
        return None
    named = read_anchor_name(reader, relation[1])
    if named is None:
        return None
    found = (
        read_lettered(reader, named[2])
        or _numbered(reader, named[2])
        or _first(reader, named[2])
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
    low = round(duration.amount * DAYS[duration.unit])
    high = round((duration.amount_max or duration.amount) * DAYS[duration.unit])
    if high > MOST["day"]:
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
    return Found(Window(Unit.DAY, -OPEN_DAYS, -1, named[0]), at, named[2], "QT007", params)


def _before_start(reader: Reader, at: int) -> Found | None:
    """Read "before Day 1" and "(before week 1)": all that precedes the first day of the plan."""
    relation = reader.take(reader.words.before, at)
    if relation is None or not (at == 0 or reader.is_sign(at - 1, "(", "[")):
        return None
    first = reader.skip(reader.words.the, relation[1])
    found = _numbered(reader, first)
    window = found.value if found else None
    if found is None or not isinstance(window, Window) or window.anchor is not Anchor.CONTRACT:
        return None
    is_first = window.start == window.end <= 1 and window.start >= 0
    if not is_first or reader.kind(found.next) not in {"", Kind.SIGN}:
        return None
    params = (("phrase", reader.written(at, found.next)),)
    value = Window(Unit.DAY, -OPEN_DAYS, -1, Anchor.CONTRACT)
    return Found(value, at, found.next, "QT007", params)
