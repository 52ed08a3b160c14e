"""Text cut into numbers, words and signs, with what can be no quantity marked as opaque."""

import re
from typing import NamedTuple

from golive.core.document.patterns import late_pattern

_TOKEN = late_pattern(
    r"""
    (?P<opaque>
        (?:https?://|ftp://|mailto:|www\.)[^\s)>\]|]*          # a URL
      | \d{4}-\d{2}(?:-\d{2})?(?![\d-])                        # an ISO date or month
      | \d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b)?             # a time of day
      | \d{1,2}\s?[ap]\.?m\b\.?
      | \d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)                # a date
      | \d{1,4}/\d{1,2}/\d{2,4}(?!\d)                          # a date, or 30/60/90
    )
  | (?P<number>
        \d{1,3}(?:[\u00a0\u202f\u2009'’]\d{3})+(?!\d)          # 1 000 with a narrow space
      | \d+(?:[.,]\d+)*
    )
  | (?P<fraction>[½¼¾])
  | (?P<word>[^\W\d_]+)
  | (?P<sign><=|>=|=>|=<|&lt;=?|&gt;=?|&le;|&ge;|[^\s\w]|_)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS = {
    **dict.fromkeys("-–—−‐‑", "-"),
    "≥": ">=",
    "=>": ">=",
    "⩾": ">=",
    "&gt;": ">",
    "&gt;=": ">=",
    "&ge;": ">=",
    "≤": "<=",
    "=<": "<=",
    "⩽": "<=",
    "&lt;": "<",
    "&lt;=": "<=",
    "&le;": "<=",
    "＜": "<",
    "＞": ">",
    "×": "x",
    "’": "'",
    "‑": "-",
}
_HYPHENS = tuple(sign for sign, meant in _SIGNS.items() if meant == "-")
_SKIPPED = frozenset("*`\u200b\u2060\ufeff")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_MONEY = frozenset("$€£¥") | {"usd", "eur", "gbp", "nok", "sek", "chf", "brl", "r$"}
_ID_SIGNS = frozenset("#_@")
_PLAIN = late_pattern(r"\d+")
_GROUPED = late_pattern(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_MANY_NUMBERS = 3
_MOST_DIGITS = 16
"""Longer runs of digits are identifiers, and would overflow."""


class Kind:
    """Kinds of token."""

    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"
    OPAQUE = "opaque"


class Token(NamedTuple):
    """One piece of the text.

    Args:
        kind: One of `Kind`.
        text: Lower case; signs in one spelling.
        start: Offset in the text.
        end: Exclusive.
        value: Of a number, else 0.
        spaced: White space (or the text's start) stands before it.
        upper: It was written in capitals.
    """

    kind: str
    text: str
    start: int
    end: int
    value: float = 0.0
    spaced: bool = False
    upper: bool = False


def read_number(text: str, *, decimal_comma: bool) -> float | None:
    """Read a written number; None when it is none, such as "1.2.3".

    Args:
        text: Digits with points, commas or narrow spaces.
        decimal_comma: The language writes 1.000,5 where English writes 1,000.5.
    """
    if _PLAIN.fullmatch(text):
        return float(text) if len(text) < _MOST_DIGITS else None
    if len(text) > _MOST_DIGITS:
        return None
    text = re.sub("[\u00a0\u202f\u2009'’]", "", text)
    thousands, decimal = (".", ",") if decimal_comma else (",", ".")
    grouped = _GROUPED.fullmatch(text)
    if grouped and not text.startswith("0") and (grouped[1] == thousands or decimal_comma):
        text = text.replace(grouped[1], "")
    elif text.count(decimal) == 1 and text.count(thousands):
        whole, _, rest = text.partition(decimal)
        if thousands in rest or not _GROUPED.fullmatch(whole):
            return None
        text = whole.replace(thousands, "") + "." + rest
    elif text.count(".") + text.count(",") == 1:
        text = text.replace(",", ".")
    if text.count(".") > 1 or "," in text:
        return None
    return float(text)


def tokenize(text: str, *, decimal_comma: bool = False) -> list[Token]:
    """Cut a text into tokens; emphasis marks fall away, words joined by a hyphen lose it.

    Args:
        text: One line or cell, at best without Markdown marks.
        decimal_comma: How the language writes numbers.
    """
    tokens = _pieces(text, decimal_comma=decimal_comma)
    if any(sign in text for sign in _HYPHENS):
        tokens = _hyphens_out(tokens)
    if "@" in text or any(token.kind == Kind.NUMBER for token in tokens):
        tokens = _without_opaque(tokens)
    return tokens


def _pieces(text: str, *, decimal_comma: bool) -> list[Token]:
    tokens: list[Token] = []
    previous_end = -1
    for found in _TOKEN.finditer(text):
        piece, start, end = found.group(), found.start(), found.end()
        if piece in _SKIPPED:
            continue
        kind = found.lastgroup or Kind.SIGN
        spaced = start != previous_end
        value = 0.0
        if kind == Kind.NUMBER:
            number = read_number(piece, decimal_comma=decimal_comma)
            kind, value = (Kind.OPAQUE, 0.0) if number is None else (kind, number)
        elif kind == "fraction":
            kind, value = Kind.NUMBER, _FRACTIONS[piece]
        lowered = piece.lower()
        if decimal_comma and _continues_thousands(tokens, kind, piece, spaced=spaced):
            before = tokens.pop()
            value += before.value * 1000
            lowered, start, spaced = before.text + lowered, before.start, before.spaced
        lowered = _SIGNS.get(lowered, lowered)
        if lowered == "x":
            kind = Kind.WORD
        tokens.append(Token(kind, lowered, start, end, value, spaced, piece.isupper()))
        previous_end = end
    return tokens


def _continues_thousands(tokens: list[Token], kind: str, piece: str, *, spaced: bool) -> bool:
    """Whether a piece is the "000" of "1 000", which only some languages write."""
    if kind != Kind.NUMBER or not spaced or len(piece) != _MANY_NUMBERS or not tokens:
        return False
    before = tokens[-1].text
    return before.isdigit() and before != "0" and len(before) <= _MANY_NUMBERS


def _hyphens_out(tokens: list[Token]) -> list[Token]:
    kept: list[Token] = []
    for index, token in enumerate(tokens):
        joins = (
            token.text == "-"
            and not token.spaced
            and kept
            and kept[-1].kind == Kind.WORD
            and index + 1 < len(tokens)
            and tokens[index + 1].kind == Kind.WORD
            and not tokens[index + 1].spaced
        )
        if not joins:
            kept.append(token)
    return kept


def _without_opaque(tokens: list[Token]) -> list[Token]:
    """Mark numbers that count nothing: money, ids, phone numbers, e-mail addresses."""
    opaque = _runs_of_numbers(tokens) | _addresses(tokens)
    for index, token in enumerate(tokens):
        if token.kind != Kind.NUMBER:
            continue
        before = tokens[index - 1] if index else None
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        is_money = (before is not None and before.text in _MONEY) or (
            after is not None and after.text in _MONEY
        )
        is_id = before is not None and before.text in _ID_SIGNS and not token.spaced
        if is_money or is_id:
            opaque.add(index)
    return [
        token._replace(kind=Kind.OPAQUE) if index in opaque else token
        for index, token in enumerate(tokens)
    ]


def _runs_of_numbers(tokens: list[Token]) -> set[int]:
    """Find three and more numbers with nothing but spaces, dashes or brackets between."""
    found: set[int] = set()
    run: list[int] = []
    for index, token in enumerate(tokens):
        if token.kind == Kind.NUMBER:
            run.append(index)
        elif token.text not in {"-", "(", ")", "/"} or not run:
            if len(run) >= _MANY_NUMBERS:
                found.update(run)
            run = []
    if len(run) >= _MANY_NUMBERS:
        found.update(run)
    return found


def _addresses(tokens: list[Token]) -> set[int]:
    """Find the tokens of an e-mail address: what touches an "@" on both sides."""
    found: set[int] = set()
    for index, token in enumerate(tokens):
        if token.text != "@" or index in found:
            continue
        left = index
        while left > 0 and left not in found and not tokens[left].spaced:
            left -= 1
            found.add(left)
        right = index + 1
        while right < len(tokens) and not tokens[right].spaced:
            found.add(right)
            right += 1
    return found
