"""Lengths of time: "25 min", "2 hours", "1h30", "90-minute", "half a day", "2-3 days", "5 business days"."""

from typing import NamedTuple

from golive.core.document.quantities.reader import Found, Reader
from golive.core.document.quantities.tokens import Kind
from golive.core.document.values import Basis, Duration, Unit

_LARGEST = 100_000
_HOURS_OF_A_MORNING = 7
"""From here on "9h30" is a time of day in the languages that write it so, not a length."""
_MINUTES = 60
_MONTHS = {"quarter": 3, "year": 12}


class Amount(NamedTuple):
    """A number, or a range of two, and the token after it."""

    low: float
    high: float | None
    next: int


def read_amount(reader: Reader, at: int, *, articles: bool = False) -> Amount | None:
    """Read "2", "2-3", "2 to 3", "between 2 and 3", "two", "half a", "1 ½".

    Args:
        reader: The text.
        at: Position of the first token.
        articles: "a" and "an" count as one here.
    """
    kept = reader.amounts
    if (at, articles) not in kept:
        kept[at, articles] = _amount(reader, at, articles=articles)
    found: Amount | None = kept[at, articles]
    return found


def _amount(reader: Reader, at: int, *, articles: bool) -> Amount | None:
    opener = reader.take(reader.words.between, at)
    if opener:
        return _between(reader, opener[1])
    single = _one(reader, at, articles=articles)
    if single is None:
        return None
    after = range_sign(reader, single[1])
    high = _one(reader, after, articles=False) if after else None
    if high and high[0] > single[0]:
        return Amount(single[0], high[0], high[1])
    return Amount(single[0], None, single[1])


def _between(reader: Reader, at: int) -> Amount | None:
    words = reader.words
    low = _one(reader, at, articles=False)
    if low is None:
        return None
    joined = reader.take(words.range_and, low[1]) or reader.take(words.range_words, low[1])
    high = _one(reader, joined[1], articles=False) if joined else None
    return Amount(low[0], high[0], high[1]) if high and high[0] > low[0] else None


def range_sign(reader: Reader, at: int) -> int | None:
    """Return the position after a dash or a word such as "to"; None without one."""
    if reader.is_sign(at, "-"):
        return at + 1
    found = reader.take(reader.words.range_words, at)
    return found[1] if found else None


def _one(reader: Reader, at: int, *, articles: bool) -> tuple[float, int] | None:
    words = reader.words
    if reader.kind(at) == Kind.NUMBER:
        return _digits(reader, at)
    fraction = reader.take(words.fractions, at)
    if fraction:
        return fraction
    number = reader.take(words.numbers, at)
    if number:
        return float(number[0]), number[1]
    article = reader.take(words.articles, at) if articles else None
    if article:
        return reader.take(words.fractions, article[1]) or (1.0, article[1])
    return None


def _digits(reader: Reader, at: int) -> tuple[float, int] | None:
    if reader.is_glued(at) and reader.kind(at - 1) == Kind.WORD:
        return None
    value = reader.token(at).value
    after = at + 1
    if reader.is_glued(after) and reader.is_sign(after, "k"):
        return value * 1000, after + 1
    if reader.kind(after) == Kind.NUMBER and 0 < reader.token(after).value < 1:
        return value + reader.token(after).value, after + 1
    is_fraction = reader.is_sign(after, "/") and reader.kind(after + 1) == Kind.NUMBER
    if is_fraction and 0 < value < reader.token(after + 1).value <= 4:  # noqa: PLR2004
        return value / reader.token(after + 1).value, after + 2
    return value, after


class TimeUnit(NamedTuple):
    """A unit of time with its basis, and the token after it."""

    unit: str
    basis: Basis
    next: int


def read_unit(reader: Reader, at: int) -> TimeUnit | None:
    """Read "days", "business days", "jours ouvrés", "weekdays", "d" glued to its number.

    Returns:
        The unit's name in the vocabulary: also "quarter" and "year".
    """
    if at not in reader.units:
        reader.units[at] = _time_unit(reader, at)
    found: TimeUnit | None = reader.units[at]
    return found


def _time_unit(reader: Reader, at: int) -> TimeUnit | None:
    words = reader.words
    glued = reader.words.grammar.unit_suffixes
    if reader.is_glued(at) and not reader.token(at).upper and reader.token(at).text in glued:
        return TimeUnit(glued[reader.token(at).text], Basis.CALENDAR, at + 1)
    day = reader.take(words.working_days, at)
    if day:
        return TimeUnit("day", Basis.WORKING, day[1])
    working = reader.take(words.working, at)
    start = working[1] if working else reader.skip(words.calendar, at)
    unit = reader.take(words.units, start)
    if unit is None:
        return None
    after = reader.take(words.working, unit[1])
    basis = Basis.WORKING if working or after else Basis.CALENDAR
    end = after[1] if after else reader.skip(words.calendar, unit[1])
    return TimeUnit(unit[0], basis, end)


def read_length(reader: Reader, at: int, *, articles: bool = False) -> Found | None:
    """Read a duration that starts at a position.

    Args:
        reader: The text.
        at: Position of the first token.
        articles: "an hour" counts.
    """
    amount = read_amount(reader, at, articles=articles)
    if amount is None:
        return None
    after = reader.skip(reader.words.joins, amount.next)
    if after == amount.next and reader.is_sign(after, "-") and reader.is_glued(after):
        after += 1
    unit = read_unit(reader, after)
    if unit is None or reader.take(reader.words.not_units, unit.next):
        return None
    if amount.low > _LARGEST or (amount.high or 0) > _LARGEST:
        return None
    if unit.unit == "hour" and amount.high is None:
        if _is_time_of_day(reader, at, amount.low, unit.next):
            return None
        compound = _with_minutes(reader, at, amount.low, unit.next)
        if compound:
            return compound
    factor = _MONTHS.get(unit.unit, 1)
    name = Unit.MONTH if factor > 1 else Unit(unit.unit)
    high = amount.high * factor if amount.high is not None else None
    return Found(Duration(amount.low * factor, name, unit.basis, high), at, unit.next)


def _is_time_of_day(reader: Reader, at: int, hours: float, end: int) -> bool:
    """Tell "à 14h" and "9h30" from a length of time."""
    if reader.token(end - 1).text != "h":
        return False
    if reader.take(reader.words.at, at - 1):
        return True
    has_minutes = reader.kind(end) == Kind.NUMBER and reader.is_glued(end)
    return has_minutes and hours >= _HOURS_OF_A_MORNING


def _with_minutes(reader: Reader, at: int, hours: float, end: int) -> Found | None:
    """Read the minutes of "1h30" or "1 hour 30 minutes"."""
    words = reader.words
    after = reader.skip(words.range_and, end)
    if reader.kind(after) != Kind.NUMBER:
        return None
    minutes = reader.token(after).value
    if minutes >= _MINUTES or minutes != int(minutes):
        return None
    is_glued = after == end and reader.is_glued(after) and reader.token(end - 1).text == "h"
    name = reader.take(words.units, after + 1)
    if name and name[0] == "minute":
        last = name[1]
    elif is_glued:
        is_letter = reader.is_sign(after + 1, "m") and reader.is_glued(after + 1)
        last = after + 2 if is_letter else after + 1
    else:
        return None
    return Found(Duration(hours * _MINUTES + minutes, Unit.MINUTE), at, last)
