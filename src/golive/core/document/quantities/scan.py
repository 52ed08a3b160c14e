"""The search for quantities in a text: at each place the longest meaning wins."""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import TypeVar

from golive.core.document.quantities.cadences import read_cadence_at
from golive.core.document.quantities.clocks import read_clock_at
from golive.core.document.quantities.durations import read_length
from golive.core.document.quantities.reader import Found, Reader, lexicon
from golive.core.document.quantities.sizing import read_sizing_rules
from golive.core.document.quantities.targets import (
    read_bare_target_at,
    read_comparison_at,
    read_target_at,
)
from golive.core.document.quantities.tokens import Kind
from golive.core.document.quantities.windows import read_window_at
from golive.core.document.values import (
    Cadence,
    Clock,
    Duration,
    Quantity,
    SizingRule,
    Target,
    Unit,
    Value,
    Window,
)

Rule = Callable[[Reader, int], Found | None]
V = TypeVar("V", bound=Value)
_LONGEST_REMEMBERED = 300
"""Longer texts are read anew, so that memory stays bounded."""
_SIGNS_BEHIND = ("-", "/", "+", "k", "½", "¼", "¾")
_APPROXIMATE = frozenset("~≈(*")


def read_quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Read all quantities of a text, in order and without overlap.

    Args:
        text: A line, a cell or a paragraph.
        language: ISO 639-1 code of its words.

    Example:
        >>> [quantity.value.minutes for quantity in read_quantities("Admin training (2 hours)")]
        [120]
    """
    if len(text) > _LONGEST_REMEMBERED:
        return _read(text, language)
    return _remembered(text, language)


@lru_cache(maxsize=4096)
def _remembered(text: str, language: str) -> tuple[Quantity, ...]:
    """Read a short text once: a recogniser asks the same item for its window, clock and rhythm."""
    return _read(text, language)


def _read(text: str, language: str) -> tuple[Quantity, ...]:
    reader = Reader(text, language)
    return tuple(_quantity(reader, found) for found in _scan(reader))


def _scan(reader: Reader) -> list[Found]:
    rules = {rule.first: rule for rule in read_sizing_rules(reader)}
    found: list[Found] = []
    free = 0
    dispatch = _dispatch(reader.language)
    all_rules = tuple(rule for _, rule in _starts(reader.language))
    follow, articles = _followers(reader.language), _articles(reader.language)
    following = [token.text for token in reader.tokens[1:]] + [""]
    for at, token in enumerate(reader.tokens):
        if at < free:
            continue
        starting = dispatch.get(token.text, ())
        if token.kind == Kind.NUMBER and (starting or following[at] in follow):
            starting = all_rules
        elif token.text in articles and following[at] not in articles[token.text]:
            starting = ()
        best = rules.get(at)
        if best is None:
            for rule in starting:
                candidate = rule(reader, at)
                if candidate and (best is None or candidate.next > best.next):
                    best = candidate
        if best:
            found.append(best)
            free = best.next
    return found


def _starts(language: str) -> tuple[tuple[frozenset[str], Rule], ...]:
    """Say which words can start what each rule reads; all can start with a number.

    Earlier rules win among phrases of equal length.
    """
    words = lexicon(language)
    return (
        (words.window_starts, read_window_at),
        (words.cadence_starts, read_cadence_at),
        (words.limit_starts, read_clock_at),
        (words.limit_starts, read_comparison_at),
        (words.limit_starts, read_target_at),
        (words.number_starts, read_length),
    )


@cache
def _dispatch(language: str) -> Mapping[str, tuple[Rule, ...]]:
    found: dict[str, list[Rule]] = {}
    for starts, rule in _starts(language):
        for word in starts:
            found.setdefault(word, []).append(rule)
    return {word: tuple(rules) for word, rules in found.items()}


@cache
def _followers(language: str) -> frozenset[str]:
    """Return all that can stand right behind a number which counts something."""
    words = lexicon(language)
    lists = (
        words.units, words.working, words.working_days, words.calendar, words.joins, words.numbers, words.first,
        words.range_words, words.range_and, words.comparators_after, words.target_units, words.per_cent,
        words.sizing_facts, words.times, words.fractions,
    )  # fmt: skip
    grammar = words.grammar
    return frozenset().union(
        *lists, grammar.unit_suffixes, grammar.ordinal_suffixes, _SIGNS_BEHIND
    )


@cache
def _articles(language: str) -> Mapping[str, frozenset[str]]:
    """Return the words that count as one before a unit, with all that can follow them.

    No language has a word among them that means something else by itself.
    """
    words = lexicon(language)
    lists = (
        words.units, words.working, words.working_days, words.first, words.last, words.within, words.after,
        words.before, words.ordinals, words.between, words.fractions, words.numbers, words.frequencies,
        words.times_words, words.every, words.every_other, words.per_event, words.as_needed, words.human,
        words.comparators,
    )  # fmt: skip
    openings = {
        word: {entry.rest[0] for each in lists for entry in each.get(word, ()) if entry.rest}
        for word in words.articles
    }
    return {word: _followers(language) | rest for word, rest in openings.items()}


def _quantity(reader: Reader, found: Found) -> Quantity:
    start, end = reader.token(found.first).start, reader.token(found.next - 1).end
    return Quantity(found.value, start, end, found.reading, found.params)


def _first_of(text: str, language: str, kind: type[V]) -> Quantity | None:
    for quantity in read_quantities(text, language):
        if isinstance(quantity.value, kind):
            return quantity
    return None


def _first_by(text: str, language: str, *rules: Rule) -> Quantity | None:
    """Return the first that a rule reads anywhere; an earlier rule wins over an earlier place."""
    reader = Reader(text, language)
    starts = reader.words.limit_starts
    for rule in rules:
        for at, token in enumerate(reader.tokens):
            found = None
            if token.kind == Kind.NUMBER or token.text in starts:
                found = rule(reader, at)
            if found:
                return _quantity(reader, found)
    return None


def read_duration(text: str, language: str = "en") -> Quantity | None:
    """Read the first length of time of a text, None without one.

    A clock ("within 24 hours") is none, unless the text is nothing but a limit ("up to 2 hours");
    "first 30 days" is one here, where `read_quantities` sees a window.
    """
    quantities = read_quantities(text, language)
    for quantity in quantities:
        if isinstance(quantity.value, Duration):
            return quantity
    for quantity in quantities:
        length = _length_of(quantity, text, language)
        if length:
            return Quantity(length, quantity.start, quantity.end)
    reader = Reader(text, language)
    whole = read_length(reader, 0, articles=True) if reader.tokens else None
    if whole and whole.next == len(reader.tokens):
        return _quantity(reader, whole)
    return None


def _length_of(quantity: Quantity, text: str, language: str) -> Duration | None:
    value = quantity.value
    if isinstance(value, Clock):
        is_whole = not text[: quantity.start].strip() and not text[quantity.end :].strip()
        return value.limit if is_whole else None
    if isinstance(value, Window) and value.unit in {Unit.DAY, Unit.WEEK, Unit.MONTH}:
        reader = Reader(text[quantity.start : quantity.end], language)
        if reader.take(reader.words.first, 0):
            return Duration(value.end - value.start + 1, value.unit, value.basis)
    return None


def read_window(text: str, language: str = "en") -> Quantity | None:
    """Read the first window of a text, None without one."""
    return _first_of(text, language, Window)


def read_clock(text: str, language: str = "en") -> Quantity | None:
    """Read the first limit of a text, None without one ("by end of day" says none)."""
    return _first_of(text, language, Clock)


def read_cadence(text: str, language: str = "en") -> Quantity | None:
    """Read the first rhythm of a text, None without one."""
    return _first_of(text, language, Cadence)


def read_comparison(text: str, language: str = "en") -> Quantity | None:
    """Read the first condition on a customer's number (">500 users"), None without one."""
    return _first_by(text, language, read_comparison_at)


def read_target(text: str, language: str = "en") -> Quantity | None:
    """Read the target that a cell or a value states, None without one.

    Args:
        text: The cell; unlike in running text "< 7 days" is a target here, and no clock.
        language: ISO 639-1 code of its words.
    """
    found = _first_by(text, language, read_target_at)
    if found:
        return found
    reader = Reader(text, language)
    start = next(
        (at for at in range(len(reader.tokens)) if not reader.is_sign(at, *_APPROXIMATE)), 0
    )
    bare = read_bare_target_at(reader, start)
    return _quantity(reader, bare) if bare else _first_share(reader)


def _first_share(reader: Reader) -> Quantity | None:
    """Return the first bare share or score further on: "CSAT of 90%"."""
    for at in range(len(reader.tokens)):
        found = read_bare_target_at(reader, at)
        if found and isinstance(found.value, Target) and found.value.unit != "count":
            return _quantity(reader, found)
    return None


def read_sizing_rule(text: str, language: str = "en") -> Quantity | None:
    """Read the first sizing rule of a text, None without one."""
    return _first_of(text, language, SizingRule)
