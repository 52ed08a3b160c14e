"""When a document itself says that the contract was signed."""

from datetime import date

from msgspec import Struct

from golive.core.document.quantities import read_dates
from golive.core.document.quantities.anchors import LOOSE, read_anchor_name
from golive.core.document.quantities.reader import Reader
from golive.core.document.values import Anchor
from golive.core.playbook.model import Playbook

_DATE_WORDS = LOOSE | frozenset(
    {
        "date",
        "day",
        "on",
        "datum",
        "tag",
        "am",
        "jour",
        "le",
        "fecha",
        "día",
        "el",
        "data",
        "dia",
        "em",
    }
)
"""Words that say "the day on which" and nothing by themselves."""


class StatedSigning(Struct, frozen=True):
    """The contract date of a document and the line that states it."""

    on: date
    line: int


def stated_signing(document: Playbook) -> StatedSigning | None:
    """Return the contract date that a field of a document states, None where none or two do.

    The field's name says nothing but the contract ("Contract signed", "Date of signature"), its
    value nothing but a whole date.
    """
    language = document.meta.language
    found: dict[date, int] = {}
    for field in document.fields:
        on = _only_date(field.value, language)
        if on is not None and _names_contract(field.name, language):
            found.setdefault(on, field.line)
    if len(found) != 1:
        return None
    ((on, line),) = found.items()
    return StatedSigning(on, line)


def _only_date(text: str, language: str) -> date | None:
    dates = read_dates(text, language)
    if len(dates) != 1 or dates[0].reading:
        return None
    around = text[: dates[0].start] + text[dates[0].end :]
    return None if any(character.isalnum() for character in around) else dates[0].date


def _names_contract(name: str, language: str) -> bool:
    reader = Reader(name, language)
    at, is_named = 0, False
    while at < len(reader.tokens):
        named = read_anchor_name(reader, at)
        if named is not None and named[0] is Anchor.CONTRACT:
            is_named, at = True, named[2]
            continue
        word = reader.token(at).text
        if word.isalnum() and word not in _DATE_WORDS and not reader.take(reader.words.the, at):
            return False
        at += 1
    return is_named
