"""Targets of metrics: "< 7 days", "> 80%", "> 8/10", "< 5 in first month", "80% or more", "none"."""

from typing import NamedTuple

from golive.core.document.quantities.durations import read_amount, read_unit
from golive.core.document.quantities.reader import Found, Reader
from golive.core.document.quantities.tokens import Kind
from golive.core.document.quantities.windows import read_window_at
from golive.core.document.values import Anchor, Comparison, Target, TargetUnit, Unit, Window

_LONGEST_NOUN = 4
_TEN = 10
_HUNDRED = 100
_UNITS = {
    "minute": (TargetUnit.HOUR, 1 / 60),
    "hour": (TargetUnit.HOUR, 1),
    "day": (TargetUnit.DAY, 1),
    "week": (TargetUnit.WEEK, 1),
    "month": (TargetUnit.MONTH, 1),
    "quarter": (TargetUnit.MONTH, 3),
    "year": (TargetUnit.MONTH, 12),
}
_TIMES = frozenset({TargetUnit.HOUR, TargetUnit.DAY, TargetUnit.WEEK, TargetUnit.MONTH})


class Measured(NamedTuple):
    """A number with its unit: value, unit, and the token after them."""

    value: float
    unit: TargetUnit
    next: int


def read_target_at(reader: Reader, at: int) -> Found | None:
    """Read a target with a comparator before or after its number."""
    words = reader.words
    comparator = reader.take(words.comparators, at)
    if comparator:
        measured = _measured(reader, comparator[1])
        return _target(reader, at, comparator[0], measured) if measured else None
    measured = _measured(reader, at)
    if measured is None:
        return None
    after = reader.take(words.comparators_after, measured.next)
    if after:
        return _target(reader, at, after[0], measured._replace(next=after[1]))
    if reader.is_sign(measured.next, "+") and reader.is_glued(measured.next):
        end = measured.next + 1
        unit = _unit(reader, measured.value, end) if measured.unit is TargetUnit.COUNT else None
        return _target(reader, at, ">=", unit or measured._replace(next=end))
    return None


def read_bare_target_at(reader: Reader, at: int) -> Found | None:
    """Read a target without a comparator: "100%", "4.5/5", "95–100%", "3", "none".

    A bare share or count is a floor and a bare time a ceiling; golive says that it read it so.
    """
    nothing = reader.take(reader.words.none, at)
    if nothing:
        return _target(reader, at, "=", Measured(0, TargetUnit.COUNT, nothing[1]))
    amount = read_amount(reader, at)
    measured = _measured(reader, at)
    if amount is None or measured is None:
        return None
    best = {TargetUnit.PERCENT: _HUNDRED, TargetUnit.OF_10: _TEN}.get(measured.unit)
    if measured.value in {0, best}:
        return _target(reader, at, "=", measured)
    is_time = measured.unit in _TIMES
    if is_time and amount.high is not None:
        measured = measured._replace(value=measured.value / amount.low * amount.high)
    found = _target(reader, at, "<=" if is_time else ">=", measured)
    params = (("phrase", reader.written(at, found.next)),)
    return found._replace(reading="QT009" if is_time else "QT008", params=params)


def _target(reader: Reader, at: int, comparator: str, measured: Measured) -> Found:
    period, end = _period(reader, measured.next)
    return Found(Target(comparator, measured.value, measured.unit, period), at, end)


def _measured(reader: Reader, at: int) -> Measured | None:
    amount = read_amount(reader, at, articles=False)
    if amount is None:
        return None
    return _unit(reader, amount.low, amount.next)


def _unit(reader: Reader, value: float, at: int) -> Measured:
    words = reader.words
    per_cent = reader.take(words.per_cent, at)
    if per_cent:
        return Measured(value, TargetUnit.PERCENT, per_cent[1])
    if reader.is_sign(at, "/") and reader.kind(at + 1) == Kind.NUMBER:
        scale = reader.token(at + 1).value
        return Measured(value, TargetUnit.OF_10 if scale == _TEN else TargetUnit.OTHER, at + 2)
    named = reader.take(words.target_units, at)
    if named:
        return Measured(value, TargetUnit(named[0]), named[1])
    start = at + 1 if reader.is_sign(at, "-") and reader.is_glued(at) else at
    start = reader.skip(words.joins, start)
    unit = read_unit(reader, start)
    if unit:
        name, factor = _UNITS[unit.unit]
        return Measured(value * factor, name, unit.next)
    return Measured(value, TargetUnit.COUNT, at)


def _period(reader: Reader, at: int) -> tuple[Window | None, int]:
    """Read "in first month" after a target; a few words may say what is counted."""
    words = reader.words
    start = at
    for _ in range(_LONGEST_NOUN):
        opener = reader.take(words.in_words, start)
        found = read_window_at(reader, opener[1]) if opener else None
        if found is None and opener is None:
            found = _first_window(reader, start)
        if found and isinstance(found.value, Window):
            return _of_the_customer(reader, found, found.value), found.next
        if reader.kind(start) != Kind.WORD and not reader.is_sign(start, "("):
            break
        start += 1
    return None, at


def _first_window(reader: Reader, at: int) -> Found | None:
    return read_window_at(reader, at) if reader.take(reader.words.first, at) else None


def _of_the_customer(reader: Reader, found: Found, window: Window) -> Window:
    """Count "first month" from the go-live, when the customer begins to use the product."""
    is_limit = reader.kind(found.first) == Kind.NUMBER and window.start == window.end > 0
    if is_limit and window.unit is Unit.DAY:
        return Window(Unit.DAY, 0, window.end, window.anchor, window.basis)
    opens = reader.take(reader.words.first, found.first)
    if window.anchor is Anchor.CONTRACT and opens and not _names_anchor(reader, found):
        return Window(window.unit, window.start, window.end, Anchor.GO_LIVE, window.basis)
    return window


def _names_anchor(reader: Reader, found: Found) -> bool:
    return any(reader.take(reader.words.anchors, at) for at in range(found.first, found.next))


def read_comparison_at(reader: Reader, at: int) -> Found | None:
    """Read a condition on a customer's number: ">500 users", "500+ seats", "1,000 users or more"."""
    words = reader.words
    comparator = reader.take(words.comparators, at)
    amount = read_amount(reader, comparator[1] if comparator else at)
    if amount is None or amount.high is not None:
        return None
    op, after = (comparator[0] if comparator else ""), amount.next
    if not op and reader.is_sign(after, "+"):
        op, after = ">=", after + 1
    behind = reader.take(words.comparators_after, after)
    if not op and behind:
        op, after = behind
    fact = reader.take(words.sizing_facts, after)
    if fact is None:
        return None
    end = fact[1]
    if not op:
        behind = reader.take(words.comparators_after, end)
        if behind is None:
            return None
        op, end = behind
    return Found(Comparison(fact[0], op, amount.low), at, end)


def is_unit_of_time(unit: Unit) -> bool:
    """Whether a unit is one that sizing rules add: days, weeks, months."""
    return unit in {Unit.DAY, Unit.WEEK, Unit.MONTH}
