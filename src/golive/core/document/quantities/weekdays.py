"""Weekdays that a rhythm names: "on Tuesdays", "(Mon/Wed/Fri)", "first Monday of the month"."""

from golive.core.document.quantities.durations import read_unit
from golive.core.document.quantities.reader import Reader

_JOINS = (",", "/", "+", ";")
_OPENERS = ("(", ",", ":", "-", "–", "—")
_LAST = -1
_MOST_NTH = 4
_WORDS_TO_MONTH = 3

Days = tuple[tuple[int, ...], int]
"""ISO weekdays, ascending, and the position behind them."""


def read_weekdays(reader: Reader, at: int) -> Days | None:
    """Read one weekday or several: "Monday", "Tue & Thu", "Monday, Wednesday and Friday"."""
    days: set[int] = set()
    end = after = at
    while day := reader.take(reader.words.weekdays, after):
        days.add(day[0])
        end = day[1]
        if reader.is_sign(end, ".") and reader.is_glued(end):  # "Mo. und Do."
            end += 1
        sign = end + 1 if reader.is_sign(end, *_JOINS) else end
        after = reader.skip(reader.words.range_and, sign)
        if after == end:
            break
    return (tuple(sorted(days)), end) if days else None


def read_habit(reader: Reader, at: int) -> Days | None:
    """Read weekdays that stand for a rhythm by themselves: "Mondays", or "Monday" as the whole text."""
    found = read_weekdays(reader, at)
    if found is None:
        return None
    names = [reader.token(place).text for place in range(at, found[1])]
    habit = any(name.endswith("s") and _is_weekday(reader, name[:-1]) for name in names)
    is_whole = at == 0 and _ends(reader, found[1])
    return found if habit or is_whole else None


def _is_weekday(reader: Reader, name: str) -> bool:
    return any(not entry.rest for entry in reader.words.weekdays.get(name, ()))


def _ends(reader: Reader, at: int) -> bool:
    """Tell whether the text ends there, but for a time of day behind it."""
    behind = at + 1 if reader.is_sign(at, *_OPENERS) else at
    behind = reader.skip(reader.words.at, behind)
    return at == len(reader.tokens) or (
        behind < len(reader.tokens) and reader.token(behind).text[:1].isdigit()
    )


def read_named_days(reader: Reader, at: int) -> Days | None:
    """Read the weekdays that stand behind a rhythm: "weekly on Tuesdays", "weekly (Tue)"."""
    opener = reader.is_sign(at, *_OPENERS)
    start = _behind_on(reader, at + 1 if opener else at)
    found = read_weekdays(reader, start)
    if found is None or (start == at and not opener):
        return None
    days, end = found
    is_closed = reader.is_sign(at, "(") and reader.is_sign(end, ")")
    return days, end + 1 if is_closed else end


def read_nth(reader: Reader, at: int) -> tuple[int, int, int] | None:
    """Read "first Monday", "the last Friday": which one, the ISO weekday, the position behind."""
    start = at + 1 if reader.is_sign(at, *_OPENERS) else at
    start = _behind_on(reader, start)
    last = reader.take(reader.words.last, start)
    ordinal = reader.take(reader.words.ordinals, start)
    first = reader.take(reader.words.first, start)
    if last:
        nth, after = _LAST, last[1]
    elif ordinal:
        nth, after = ordinal
    elif first:
        nth, after = 1, first[1]
    else:
        return None
    day = reader.take(reader.words.weekdays, after)
    if day is None or not (nth == _LAST or 1 <= nth <= _MOST_NTH):
        return None
    end = day[1]
    is_closed = reader.is_sign(at, "(") and reader.is_sign(end, ")")
    return nth, day[0], end + 1 if is_closed else end


def month_behind(reader: Reader, at: int) -> int | None:
    """Return the position behind "of the month", "im Monat", "du mois"; None when it is not said."""
    for start in range(at, at + _WORDS_TO_MONTH):
        unit = read_unit(reader, start)
        if unit is not None:
            return unit.next if unit.unit == "month" else None
    return None


def _behind_on(reader: Reader, at: int) -> int:
    """Return the position behind "on", "every", "each"."""
    return reader.skip(reader.words.on_days, at)
