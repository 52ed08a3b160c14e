"""Legends of day plans: "D = the day on which the contract is signed. All days are working days."."""

from typing import NamedTuple

from golive.core.document.quantities.anchors import read_anchor_name
from golive.core.document.quantities.durations import read_unit
from golive.core.document.quantities.reader import Reader
from golive.core.document.quantities.tokens import Kind
from golive.core.document.values import Anchor, Basis

_LONGEST_DEFINITION = 12


class Legend(NamedTuple):
    """What a letter of "D+3" stands for in one document.

    Args:
        letter: In capitals.
        anchor: The moment that it names.
        basis: WORKING when the same text says that days are working days.
    """

    letter: str
    anchor: Anchor
    basis: Basis


def read_legend(text: str, language: str = "en") -> Legend | None:
    """Read what a letter stands for in "D+3"; None when the text defines none.

    Args:
        text: A paragraph or line.
        language: ISO 639-1 code of its words.
    """
    reader = Reader(text, language)
    for at, token in enumerate(reader.tokens):
        is_letter = token.kind == Kind.WORD and token.upper and len(token.text) == 1
        if is_letter and reader.is_sign(at + 1, "=", ":"):
            anchor = _anchor_after(reader, at + 2)
            if anchor:
                return Legend(token.text.upper(), anchor, _basis(reader))
    return None


def _anchor_after(reader: Reader, first: int) -> Anchor | None:
    for at in range(first, min(first + _LONGEST_DEFINITION, len(reader.tokens))):
        if reader.is_sign(at, ".", ";"):
            return None
        named = read_anchor_name(reader, at)
        if named:
            return named[0]
    return None


def _basis(reader: Reader) -> Basis:
    for at in range(len(reader.tokens)):
        unit = read_unit(reader, at)
        if unit and unit.unit == "day" and unit.basis is Basis.WORKING:
            return Basis.WORKING
    return Basis.CALENDAR
