"""Which date of a plan the label of an open field means, if any: known labels only.

A label counts as a whole. "Go-live date" is the go-live, "Go-live review date" is not: a wrong
date in a document that is signed is worse than an open one.
"""

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from golive.core.document.patterns import late_pattern
from golive.core.vocabulary import LANGUAGES, vocabulary

_WORD = late_pattern(r"[^\W_]+")
_FORMATS = re.compile(
    r"(?:YYYY|JJJJ|AAAA)-MM-(?:DD|TT|JJ)|[DT]{2}[./-]MM[./-](?:YYYY|YY|JJJJ)|MM/DD/YY(?:YY)?"
)
_BREAKS = late_pattern(r"[·•|;,—–()\t]|\.\s|\s{2,}")
_LEFT_OUT = ("date", "planned", "beside", "target")
MAX_LABEL = 200


class DateMeaning(StrEnum):
    """What the date of a field is.

    DATE is a bare "Date", which means that of the plan only at its head; SIGNING a bare "Signed
    on", which means the contract only in a table of fields.
    """

    DATE = "date"
    CREATED = "created"
    TARGET = "target"
    GO_LIVE = "go_live"
    KICKOFF = "kickoff"
    SIGNED = "signed"
    SIGNING = "signing"
    FIRST_VALUE = "first_value"
    ACCEPTANCE = "acceptance"
    HAND_OVER = "hand_over"


class _Labels(NamedTuple):
    """Words that change nothing beside others, by kind, and the labels without them."""

    left_out: dict[str, tuple[str, ...]]
    labels: dict[tuple[str, ...], DateMeaning]
    endings: tuple[str, ...]


def date_meaning(label: str) -> DateMeaning | None:
    """Return which date a label means, None for a label that is not known.

    The words of all languages are tried: the few labels of a short template do not show which
    one it speaks.
    """
    if len(label) > MAX_LABEL:
        return None
    known = _labels()
    words = _words(_FORMATS.sub(" ", label), known.endings)
    kinds = [_kind(word, known) for word in words]
    left = tuple(word for word, kind in zip(words, kinds, strict=True) if kind is None)
    if left:
        return known.labels.get(left)
    if "target" in kinds:
        return DateMeaning.TARGET
    return DateMeaning.DATE if "date" in kinds and "planned" not in kinds else None


def label_before(text: str) -> tuple[str, bool]:
    """Return the label that ends a text, and whether the text holds nothing else.

    Example:
        >>> label_before("Owner: Ida · Created: ")
        ('Created:', False)
    """
    parts = [part.strip() for part in _BREAKS.split(text[-MAX_LABEL:])]
    said = [part for part in parts if _WORD.search(part)]
    return (said[-1] if said else ""), not said[1:] and len(text) <= MAX_LABEL


def _words(text: str, endings: tuple[str, ...]) -> list[str]:
    """Return the words of a label, the word for a date taken off a compound."""
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        ending = next((each for each in endings if word.endswith(each) and word != each), "")
        found += [word.removesuffix(ending), ending] if ending else [word]
    return found


def _kind(word: str, known: _Labels) -> str | None:
    for kind, listed in known.left_out.items():
        if any(
            word.startswith(each[:-1]) if each.endswith("*") else word == each
            for each in listed
        ):
            return kind
    return None


@cache
def _labels() -> _Labels:
    tables = [
        (vocabulary(language).clues.date_fields, vocabulary(language).clues.compounds)
        for language in LANGUAGES
    ]
    left_out = {
        kind: tuple(dict.fromkeys(word for table, _ in tables for word in table[kind]))
        for kind in _LEFT_OUT
    }
    endings = tuple(word for table, glues in tables if glues for word in table["date"])
    known = _Labels(left_out, {}, endings)
    for table, _ in tables:
        for kind, listed in table.items():
            for label in () if kind in _LEFT_OUT else listed:
                words = _words(label, ())
                key = tuple(word for word in words if _kind(word, known) is None)
                known.labels.setdefault(key, DateMeaning(kind))
    return known
