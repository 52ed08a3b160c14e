"""Rhythms: "Daily", "Bi-weekly", "3x per week", "every other Monday", "Per phase completion", "As needed"."""

from golive.core.document.quantities.durations import read_amount, read_unit
from golive.core.document.quantities.reader import Found, Reader
from golive.core.document.quantities.tokens import Kind
from golive.core.document.quantities.weekdays import (
    Days,
    month_behind,
    read_habit,
    read_named_days,
    read_nth,
    read_weekdays,
)
from golive.core.document.values import Basis, Cadence, CadenceRule, Unit

_FACTORS = {"quarter": (3, Unit.MONTH), "year": (12, Unit.MONTH)}
_MOST_TIMES = 100
_MOST_EVERY = 400
_LONGEST_EVENT = 4


def read_cadence_at(reader: Reader, at: int) -> Found | None:
    """Read a rhythm that starts at a position."""
    found = (
        _frequency(reader, at)
        or _every_other(reader, at)
        or _times(reader, at)
        or _every(reader, at)
        or _nth_of_month(reader, at)
        or _habit(reader, at)
    )
    if found is None:
        found = _per_event(reader, at) or _as_needed(reader, at)
    return _on_days(reader, _explained(reader, found))


def _cadence(
    every: int, unit: str, times: int = 1, basis: Basis | None = None
) -> Cadence | None:
    factor, name = _FACTORS.get(unit, (1, None))
    if (
        unit in {"minute", "hour"}
        or not 1 <= every <= _MOST_EVERY
        or not 1 <= times <= _MOST_TIMES
    ):
        return None
    if unit == "calendar_day":
        return Cadence(CadenceRule.EVERY, every, Unit.DAY, times, basis=Basis.CALENDAR)
    name = name or Unit(unit)
    working = Basis.WORKING if name is Unit.DAY else Basis.CALENDAR
    return Cadence(CadenceRule.EVERY, every * factor, name, times, basis=basis or working)


def _found(value: Cadence | None, at: int, end: int) -> Found | None:
    return Found(value, at, end) if value else None


def _frequency(reader: Reader, at: int) -> Found | None:
    found = reader.take(reader.words.frequencies, at)
    if found is None:
        return None
    (phrase, (every, unit, times)), end = found
    value = _cadence(every, unit, times)
    if value is None or phrase not in reader.words.grammar.ambiguous_frequencies:
        return _found(value, at, end)
    params = (
        ("phrase", reader.written(at, end)),
        ("every", str(value.every)),
        ("unit", str(value.unit)),
        ("times", str(value.times)),
    )
    return Found(value, at, end, "QT001", params)


def _explained(reader: Reader, found: Found | None) -> Found | None:
    """Let a rhythm in brackets decide an ambiguous word: "bi-weekly (twice a week)"."""
    if found is None or not found.reading or not reader.is_sign(found.next, "(", ",", "="):
        return found
    start = found.next + 1
    said = _every_other(reader, start) or _times(reader, start) or _every(reader, start)
    if said is None:
        return found
    end = said.next + 1 if reader.is_sign(said.next, ")") else said.next
    return Found(said.value, found.first, end)


def _every_other(reader: Reader, at: int) -> Found | None:
    opener = reader.take(reader.words.every_other, at)
    if opener is None:
        return None
    unit = read_unit(reader, opener[1])
    if unit:
        return _found(_cadence(2, unit.unit, basis=_said(unit.basis)), at, unit.next)
    return _on_weekdays(2, read_weekdays(reader, opener[1]), at)


def _said(basis: Basis) -> Basis | None:
    return Basis.WORKING if basis is Basis.WORKING else None


def _every(reader: Reader, at: int) -> Found | None:
    """Read "every two weeks", "each month", "every 3rd week", "every Monday and Thursday"."""
    words = reader.words
    opener = reader.take(words.every, at)
    if opener is None:
        return None
    amount = read_amount(reader, opener[1])
    ordinal = reader.take(words.ordinals, opener[1])
    every, after = 1, opener[1]
    if amount and amount.low == int(amount.low):
        every, after = int(amount.low), amount.next
        suffix = words.grammar.ordinal_suffixes
        if reader.is_glued(after) and reader.is_sign(after, *suffix):
            after += 1
    elif ordinal:
        every, after = ordinal
    unit = read_unit(reader, after)
    if unit is None:
        return _on_weekdays(1, read_weekdays(reader, opener[1]), at)
    found = _found(_cadence(every, unit.unit, basis=_said(unit.basis)), at, unit.next)
    if found is None or amount is None or amount.high is None:
        return found
    params = (("phrase", reader.written(at, unit.next)), ("every", str(every)))
    return found._replace(reading="QT012", params=(*params, ("unit", unit.unit)))


def _on_weekdays(every: int, found: Days | None, at: int) -> Found | None:
    if found is None:
        return None
    days, end = found
    value = Cadence(CadenceRule.EVERY, every, Unit.WEEK, len(days), weekdays=days)
    return Found(value, at, end)


def _habit(reader: Reader, at: int) -> Found | None:
    """Read "Mondays", "on Tuesdays and Thursdays"."""
    start = reader.skip(reader.words.on_days, at)
    return _on_weekdays(1, read_habit(reader, start), at)


def _nth_of_month(reader: Reader, at: int) -> Found | None:
    """Read "first Monday of the month", "every last Friday of the month"."""
    found = read_nth(reader, at)
    end = month_behind(reader, found[2]) if found else None
    if found is None or end is None:
        return None
    nth, day, _ = found
    return Found(_monthly(1, day, nth), at, end)


def _monthly(every: int, day: int, nth: int) -> Cadence:
    return Cadence(CadenceRule.EVERY, every, Unit.MONTH, weekdays=(day,), nth=nth)


def _on_days(reader: Reader, found: Found | None) -> Found | None:
    """Add the weekdays named behind a rhythm: "weekly on Tuesdays", "monthly (first Monday)"."""
    value = found.value if found else None
    if found is None or not isinstance(value, Cadence) or value.rule is not CadenceRule.EVERY:
        return found
    if value.unit is Unit.WEEK and not value.weekdays:
        said = read_named_days(reader, found.next)
        if said:
            days, end = said
            named = Cadence(CadenceRule.EVERY, value.every, Unit.WEEK, len(days), weekdays=days)
            return found._replace(value=named, next=end)
    if value.unit is Unit.MONTH and value.times == 1 and not value.nth:
        nth = read_nth(reader, found.next)
        if nth:
            return found._replace(value=_monthly(value.every, nth[1], nth[0]), next=nth[2])
    return found


def _times(reader: Reader, at: int) -> Found | None:
    """Read "twice a week", "3x per week", "3 times a month", "2x weekly", "once per quarter"."""
    words = reader.words
    counted = reader.take(words.times_words, at)
    if counted:
        times, after = counted
    else:
        amount = read_amount(reader, at)
        name = reader.take(words.times, amount.next) if amount else None
        if amount is None or name is None or amount.low != int(amount.low):
            return None
        times, after = int(amount.low), name[1]
    per = reader.take(words.per, after)
    unit = read_unit(reader, per[1]) if per else None
    if unit:
        return _found(_cadence(1, unit.unit, times, _said(unit.basis)), at, unit.next)
    frequency = reader.take(words.frequencies, after)
    if frequency is None:
        return None
    every, name_of_unit, once = frequency[0][1]
    return _found(_cadence(every, name_of_unit, times * once), at, frequency[1])


def _per_event(reader: Reader, at: int) -> Found | None:
    """Read "Per phase completion", "after each milestone".

    Where the phrase is not the whole text, the event must be one that plans have.
    """
    words = reader.words
    opener = reader.take(words.per_event, at)
    if opener is None:
        return None
    start = opener[1]
    noun = reader.take(words.event_nouns, start)
    is_whole = at == 0 or (reader.is_sign(at - 1, "(") and at > 0)
    if noun is None and not is_whole:
        return None
    if opener[0] in words.grammar.every and not is_whole:
        return None
    end = start
    while end < start + _LONGEST_EVENT and reader.kind(end) == Kind.WORD:
        end += 1
    if noun and not is_whole:
        end = noun[1]
        if end < len(reader.tokens) and reader.token(end).text in _COMPLETIONS:
            end += 1
    if end == start or (is_whole and noun is None and not _ends(reader, end)):
        return None
    event = reader.written(start, end)
    return Found(Cadence(CadenceRule.PER_EVENT, event=event), at, end)


_COMPLETIONS = frozenset(
    {"completion", "end", "start", "abschluss", "ende", "terminée", "completada", "concluída"}
)


def _ends(reader: Reader, at: int) -> bool:
    return at == len(reader.tokens) or reader.is_sign(at, ")", ",", ";", ".")


def _as_needed(reader: Reader, at: int) -> Found | None:
    found = reader.take(reader.words.as_needed, at)
    if found is None and at == 0:
        human = reader.take(reader.words.human, at)
        found = human if human and human[1] == len(reader.tokens) else None
    return Found(Cadence(CadenceRule.AS_NEEDED), at, found[1]) if found else None
