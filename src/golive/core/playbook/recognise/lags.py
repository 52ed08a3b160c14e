"""The lag of a dependency: "2 days", "-1w", "5 calendar days", "3ed"; working days unless it says otherwise."""

import re
from functools import cache
from math import ceil

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_duration
from golive.core.document.values import Duration, LagUnit, Unit
from golive.core.playbook.words import Words, fold, words_of

MAX_LAG_TEXT = 40
MAX_LAG = 3650
"""Days; a longer lag is a slip of the pen."""
_SIGNED = late_pattern(r"([+\-−–]?)\s*(\S.*)", re.DOTALL)
_BARE = late_pattern(r"\d{1,4}")
_WORKING = {Unit.DAY: 1, Unit.WEEK: 5, Unit.MONTH: 21}
_CALENDAR = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30}
_HOURS_PER_DAY = 24


def read_lag(text: str, words: Words, *, signed: bool = True) -> tuple[int, LagUnit] | None:
    """Read a lag in days or weeks; None where a text is none, or counts no whole days.

    A week has 5 working days or 7 calendar days, a month 21 or 30; of a range the longer end
    counts. Hours are calendar days where they are whole days.

    Args:
        text: The lag and nothing else.
        words: The words of its language.
        signed: A sign may stand before it, and a number without a unit counts days.
    """
    match = _SIGNED.fullmatch(text.strip()) if len(text) <= MAX_LAG_TEXT else None
    if match is None or (match[1] and not signed):
        return None
    amount = match[2].strip()
    if _BARE.fullmatch(amount):
        found = (int(amount), LagUnit.WORKING) if signed else None
    else:
        found = _letters(amount, words.language) or _length(amount, words)
    if found is None or found[0] > MAX_LAG:
        return None
    return (found[0] if match[1] in {"", "+"} else -found[0]), found[1]


def _letters(amount: str, language: str) -> tuple[int, LagUnit] | None:
    """Read "3d", "1 w" and, with an "e" for elapsed, "3ed"."""
    match = _lettered(language).fullmatch(amount)
    if match is None:
        return None
    number = float(match["number"].replace(",", "."))
    unit = Unit.DAY if match["days"] else Unit.WEEK
    table = _CALENDAR if match["elapsed"] else _WORKING
    kind = LagUnit.CALENDAR if match["elapsed"] else LagUnit.WORKING
    return ceil(number * table[unit]), kind


def _length(amount: str, words: Words) -> tuple[int, LagUnit] | None:
    """Read a lag in words ("two weeks", "a week", "5 calendar days")."""
    first, _, rest = amount.partition(" ")
    if first.casefold() in _articles(words.language):
        amount = f"1 {rest}"
    found = read_duration(amount, words.language) or read_duration(amount, "en")
    is_whole = found is not None and not found.start and found.end == len(amount)
    length = found.value if found is not None and is_whole else None
    if not isinstance(length, Duration):
        return None
    number = length.amount if length.amount_max is None else length.amount_max
    if length.unit is Unit.HOUR:
        whole = number > 0 and not number % _HOURS_PER_DAY
        return (int(number // _HOURS_PER_DAY), LagUnit.CALENDAR) if whole else None
    if length.unit is Unit.MINUTE:
        return None
    said = fold(amount).split()
    calendar = any(word.startswith(_calendar(words.language)) for word in said)
    kind = LagUnit.CALENDAR if calendar else LagUnit.WORKING
    table = _CALENDAR if calendar else _WORKING
    return ceil(number * table[length.unit]), kind


@cache
def _articles(language: str) -> frozenset[str]:
    both = (words_of(language).own, words_of("en").own)
    return frozenset(word for each in both for word in each.grammar.articles)


@cache
def _calendar(language: str) -> tuple[str, ...]:
    """Return how words that make days calendar days begin ("calendar", "Kalendertage")."""
    both = (words_of(language).own, words_of("en").own)
    return tuple(fold(word) for each in both for word in each.grammar.calendar)


@cache
def _lettered(language: str) -> re.Pattern[str]:
    both = (words_of(language).own, words_of("en").own)
    days, weeks = (
        "|".join({re.escape(letter) for each in both for letter in each.clues.links[name]})
        for name in ("days", "weeks")
    )
    return re.compile(
        rf"(?P<number>\d{{1,4}}(?:[.,]\d)?)\s*(?P<elapsed>e)?(?:(?P<days>{days})|(?:{weeks}))",
        re.IGNORECASE,
    )
