"""Many phrases looked for in a text at once: by words, not by one big regular expression.

A table of a few hundred phrases costs tens of milliseconds as a regular expression each time the
program starts; as words it costs none, and a search is linear in the text.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from golive.core.document.patterns import late_pattern

_LONGEST_KEPT = 500
_WORD = late_pattern(r"\w+")


def alternatives(phrases: Iterable[str]) -> str:
    """Return the part of a pattern that matches any of some phrases, the longest first.

    "criteri*" stands for every word that begins so.
    """
    ordered = sorted(dict.fromkeys(phrases), key=len, reverse=True)
    return "|".join(re.escape(each).replace(r"\*", r"\w*") for each in ordered) or "(?!)"


class Phrase(NamedTuple):
    """A phrase found: where it stands, and the label it was listed under."""

    start: int
    end: int
    label: str


def _words(text: str) -> tuple[tuple[str, int, int], ...]:
    return _words_kept(text) if len(text) <= _LONGEST_KEPT else _split(text)


def _split(text: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((found.group().casefold(), *found.span()) for found in _WORD.finditer(text))


_words_kept = lru_cache(maxsize=1_024)(_split)
"""Several books are asked about the same text; the words of short ones are kept."""


class PhraseBook:
    """Phrases with labels, found on word boundaries without regard to case or punctuation.

    Args:
        phrases: Phrase -> label; of two alike the first counts. Phrases without words are passed
            over.
    """

    __slots__ = ("_by_first",)

    def __init__(self, phrases: Mapping[str, str] | Iterable[tuple[str, str]]) -> None:
        pairs = phrases.items() if isinstance(phrases, Mapping) else phrases
        by_first: dict[str, dict[tuple[str, ...], str]] = {}
        for phrase, label in pairs:
            words = tuple(_WORD.findall(phrase.casefold()))
            by_first.setdefault(words[0], {}).setdefault(words, label)
        self._by_first = by_first

    def longest(self, text: str) -> Phrase | None:
        """Return the phrase with the most letters in a text, the first of those alike, or None."""
        best: Phrase | None = None
        words = _words(text)
        for at, (word, start, _) in enumerate(words):
            for phrase, label in self._by_first.get(word, {}).items():
                last = at + len(phrase)
                if last > len(words) or any(
                    words[at + offset][0] != expected for offset, expected in enumerate(phrase)
                ):
                    continue
                end = words[last - 1][2]
                if best is None or end - start > best.end - best.start:
                    best = Phrase(start, end, label)
        return best
