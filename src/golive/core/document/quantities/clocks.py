"""Limits: "within 24 hours of contract signing", "< 4 hours", "in under an hour"."""

from golive.core.document.quantities.anchors import read_anchor_name
from golive.core.document.quantities.durations import read_length
from golive.core.document.quantities.reader import Found, Reader
from golive.core.document.quantities.tokens import Kind
from golive.core.document.values import Anchor, Clock, Duration

_LONGEST_NAME = 5
"""Most words that name what starts a clock ("of the customer's first request")."""
_LIMITS = frozenset({"<", "<="})


def read_clock_at(reader: Reader, at: int) -> Found | None:
    """Read a clock that starts at a position, with what starts it."""
    words = reader.words
    limit = None
    comparator = reader.take(words.comparators, at)
    if comparator and comparator[0] in _LIMITS:
        limit = read_length(reader, comparator[1], articles=True)
    within = reader.take(words.within, at)
    if limit is None and within:
        limit = read_length(reader, within[1], articles=True)
    if limit is None:
        limit = _with_comparator_after(reader, at)
    if limit is None or not isinstance(limit.value, Duration):
        return None
    if reader.take(words.before, limit.next) and not reader.take(words.starts, limit.next):
        return None
    anchor, after, end = _start(reader, limit.next)
    return Found(Clock(limit.value, anchor, after), at, end)


def _with_comparator_after(reader: Reader, at: int) -> Found | None:
    """Read "4 hours or less", "2 days max"."""
    length = read_length(reader, at)
    after = reader.take(reader.words.comparators_after, length.next) if length else None
    if length is None or after is None or after[0] not in _LIMITS:
        return None
    return length._replace(next=after[1])


def _start(reader: Reader, at: int) -> tuple[Anchor | None, str, int]:
    """Read what starts the clock: its anchor if golive knows one, its words, the token after."""
    words = reader.words
    opener = reader.take(words.starts, at)
    if opener is None:
        return None, "", at
    named = read_anchor_name(reader, opener[1])
    if named:
        anchor, first, end = named
        return anchor, reader.written(first, end), end
    first = reader.skip(words.the, opener[1])
    end = first
    while end < first + _LONGEST_NAME and reader.kind(end) == Kind.WORD:
        if end > first and (
            reader.take(words.within, end) or reader.take(words.range_and, end)
        ):
            break
        end += 1
    if end == first:
        return None, "", at
    return None, reader.written(first, end), end
