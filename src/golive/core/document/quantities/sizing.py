"""Sizing rules: "For enterprise customers (>500 users), add 2-4 weeks"."""

from math import ceil

from golive.core.document.quantities.durations import read_length
from golive.core.document.quantities.reader import Found, Reader
from golive.core.document.quantities.targets import is_unit_of_time, read_comparison_at
from golive.core.document.values import Comparison, Duration, SizingRule, Unit

_WEEKS = {Unit.DAY: 1 / 7, Unit.WEEK: 1.0, Unit.MONTH: 30 / 7}
_WORKING_WEEKS = 1 / 5
_SENTENCE_ENDS = (".", ";", "!", "?")


def read_sizing_rules(reader: Reader) -> list[Found]:
    """Read all sizing rules of a text, at most one a sentence.

    The words that add time must be there, and either a condition on a number or words that point
    to the customer or the size.
    """
    starts = reader.words.sizing_starts
    if not any(token.text in starts for token in reader.tokens):
        return []
    rules = []
    for first, after in _sentences(reader):
        rule = _rule(reader, first, after)
        if rule:
            rules.append(rule)
    return rules


def _sentences(reader: Reader) -> list[tuple[int, int]]:
    found, first = [], 0
    for at in range(len(reader.tokens)):
        is_last = at + 1 == len(reader.tokens)
        if reader.is_sign(at, *_SENTENCE_ENDS) and (is_last or reader.token(at + 1).spaced):
            found.append((first, at))
            first = at + 1
    found.append((first, len(reader.tokens)))
    return found


def _rule(reader: Reader, first: int, after: int) -> Found | None:
    words = reader.words
    effect, is_strong = None, False
    condition, has_hint = None, False
    at = first
    while at < after:
        strong, weak = reader.take(words.add, at), reader.take(words.add_weak, at)
        opener = strong or weak
        length = read_length(reader, opener[1], articles=True) if opener else None
        if effect is None and length and _adds_time(length):
            end = reader.skip(words.add_after, length.next)
            effect, is_strong = (
                length._replace(first=at, next=end),
                bool(strong) or end > length.next,
            )
            at = end
            continue
        behind = _added_behind(reader, at) if effect is None else None
        if behind:
            effect, is_strong, at = behind, True, behind.next
            continue
        compared = None if condition else read_comparison_at(reader, at)
        if compared:
            condition, at = compared, compared.next
            continue
        has_hint = has_hint or reader.take(words.sizing_hints, at) is not None
        at += 1
    if effect is None or not isinstance(effect.value, Duration):
        return None
    if condition is None and not (is_strong and has_hint):
        return None
    return _joined(effect, effect.value, condition)


def _added_behind(reader: Reader, at: int) -> Found | None:
    """Read "2-4 weeks extra": the words that add stand behind the length."""
    length = read_length(reader, at)
    if length is None or not _adds_time(length):
        return None
    added = reader.take(reader.words.add_after, length.next)
    return length._replace(next=added[1]) if added else None


def _adds_time(length: Found) -> bool:
    return isinstance(length.value, Duration) and is_unit_of_time(length.value.unit)


def _joined(effect: Found, length: Duration, condition: Found | None) -> Found:
    factor = _WEEKS[length.unit]
    if length.unit is Unit.DAY and length.basis == "working":
        factor = _WORKING_WEEKS
    low = ceil(round(length.amount * factor, 6))
    high = ceil(round((length.amount_max or length.amount) * factor, 6))
    if condition is None:
        return effect._replace(value=SizingRule(None, low, high))
    when = condition.value if isinstance(condition.value, Comparison) else None
    first = min(effect.first, condition.first)
    return Found(SizingRule(when, low, high), first, max(effect.next, condition.next))
