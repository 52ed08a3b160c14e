"""Windows written as a letter and a number: "T-14", "T-24h", "T0", "T - 2 weeks", "D+3", "W3-W4"."""

from golive.core.document.quantities.durations import range_sign, read_unit
from golive.core.document.quantities.extents import DAYS, MOST, build_window
from golive.core.document.quantities.reader import Found, Reader
from golive.core.document.quantities.tokens import Kind
from golive.core.document.values import Anchor, Unit, Window

_PARTS_OF_DAY = {"hour": 1 / 24, "minute": 1 / 1_440}
"""Hours and minutes from the launch: whole days count, what is less lies on its day."""


def read_countdown(reader: Reader, at: int) -> Found | None:
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
    if _is_launch(reader, at):
        return 0, at + 2
    number = _countdown_number(reader, at)
    if number is None:
        return None
    amount, end = reader.token(number).value, number + 1
    after = end + 1 if reader.is_sign(end, "-") and reader.is_glued(end) else end
    unit = read_unit(reader, after)
    factor = 1.0
    if unit:
        if unit.unit not in MOST and unit.unit not in _PARTS_OF_DAY:
            return None
        factor, end = _PARTS_OF_DAY.get(unit.unit) or DAYS[Unit(unit.unit)], unit.next
    elif reader.is_glued(end) and reader.kind(end) == Kind.WORD:
        if reader.token(end).text != "m" or reader.token(end).upper:
            return None
        factor, end = _PARTS_OF_DAY["minute"], end + 1
    if (factor >= 1 and amount != int(amount)) or amount * factor > MOST["day"]:
        return None
    days = int(amount * factor)
    return (-days if reader.is_sign(number - 1, "-", "minus") else days), end


def _is_launch(reader: Reader, at: int) -> bool:
    """Tell whether "T0" stands here, the launch itself."""
    is_t = (
        reader.kind(at) == Kind.WORD and reader.token(at).upper and reader.token(at).text == "t"
    )
    zero = reader.kind(at + 1) == Kind.NUMBER and reader.token(at + 1).text == "0"
    alone = not (reader.is_glued(at) and _is_word(reader, at - 1))
    closed = not (reader.is_glued(at + 2) and _is_word(reader, at + 2))
    return is_t and zero and reader.is_glued(at + 1) and alone and closed


def _countdown_number(reader: Reader, at: int) -> int | None:
    """Return the position of the number behind the letter and sign of a countdown."""
    letters = reader.words.grammar.countdown_letters
    if reader.kind(at) != Kind.WORD or not reader.token(at).upper:
        return None
    if reader.token(at).text not in letters or (
        reader.is_glued(at) and _is_word(reader, at - 1)
    ):
        return None
    if reader.kind(at + 2) != Kind.NUMBER:
        return None
    is_touching = reader.is_glued(at + 1) and reader.is_glued(at + 2)
    is_signed = reader.is_sign(at + 1, "-", "+") and is_touching
    is_named = reader.is_sign(at + 1, "minus", "plus")
    if not is_signed and not is_named and not _is_loose(reader, at):
        return None
    # "D-01" is the number of a decision, not a day.
    digits = reader.token(at + 2).text
    return None if len(digits) > 1 and digits.startswith("0") else at + 2


def _is_loose(reader: Reader, at: int) -> bool:
    """Tell "T - 2 weeks" and "T = 0" from a letter before a dash.

    Without a unit of time it stands alone on both sides: "(T - 2)", "T - 2 to T".
    """
    if reader.is_sign(at + 1, "="):
        return reader.token(at).text == "t" and reader.token(at + 2).text == "0"
    is_signed = reader.is_sign(at + 1, "-", "+")
    if not is_signed or reader.is_glued(at + 1) or reader.is_glued(at + 2):
        return False
    after = at + 3
    has_unit = read_unit(reader, after) is not None
    if has_unit and reader.token(at).text == "t":
        return True
    opens = at == 0 or reader.kind(at - 1) == Kind.SIGN
    if not opens and not reader.take(reader.words.range_words, at - 1):
        return False
    ends = not _is_word(reader, after) or reader.take(reader.words.range_words, after)
    return has_unit or bool(ends)


def _is_word(reader: Reader, at: int) -> bool:
    return reader.kind(at) in {Kind.WORD, Kind.NUMBER, Kind.OPAQUE}


def read_lettered(reader: Reader, at: int) -> Found | None:
    """Read "W3", "W3-W4", "W3-4", "D7", "M2", "Wk3"."""
    first = _letter_number(reader, at)
    if first is None:
        return None
    unit, start, end = first
    after = range_sign(reader, end)
    if after:
        last = _letter_number(reader, after)
        if last and last[0] == unit:
            return build_window(reader, at, last[2], unit, start, last[1])
        glued = reader.is_glued(end) and reader.is_glued(after)
        number = reader.token(after).value if reader.kind(after) == Kind.NUMBER else 0
        if glued and number > start and number == int(number):
            return build_window(reader, at, after + 1, unit, start, int(number))
    return build_window(reader, at, end, unit, start, start)


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
