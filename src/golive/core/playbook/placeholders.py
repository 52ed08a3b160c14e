"""Open fields: "[Customer Name]", "YYYY-MM-DD", "{{name}}", "<id>"."""

import re
from functools import cache

from golive.core.document.inlines import HTML_TAGS
from golive.core.document.model import Kind, Outline, Repaired
from golive.core.document.patterns import late_pattern
from golive.core.playbook.model import FieldType, Placeholder
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.roles import is_role
from golive.core.playbook.words import Words, fold, words_of

_OPEN = late_pattern(
    r"\{\{\s*(?P<braces>[^{}]{1,120}?)\s*\}\}"
    r"|(?<![\[!\w\]])\[(?P<square>[^\[\]\n]{2,300})\](?![\[(:\]])"
    r"|(?<=[\w-])\[(?P<glued>[a-z][a-z -]{2,60})\](?![\[(:\]])"
    r"|<(?P<angle>[A-Za-z][A-Za-z][^<>@:/=\"\n]{0,80}[A-Za-z)])>"
    r"|(?<![\w-])(?P<date>YYYY-MM-DD|DD[./-]MM[./-](?:YYYY|YY)|MM/DD/(?:YYYY|YY)|(?:JJJJ|AAAA)-MM-(?:TT|JJ|DD)|TT\.MM\.JJJJ)(?![\w-])"
    r"|(?<!\w)(?P<blank>_{4,})(?!\w)"
)
_OPENING = late_pattern(r"\[|\{\{|<|YY|JJJJ|AAAA|____")
"""What every open field has; most lines have none of it."""
_CODE = late_pattern(r"(`+)[^`]+\1")
MIN_WORD_LETTERS = 2
MAX_CHOICE = 60


def find_placeholders(
    repaired: Repaired, outline: Outline, words: Words
) -> tuple[Placeholder, ...]:
    """Return the open fields of a document in source order; code and front matter have none."""
    hidden = _hidden_lines(outline)
    found: list[Placeholder] = []
    for number, line in enumerate(repaired.lines, 1):
        if number in hidden or not _OPENING.search(line.text):
            continue
        text = _CODE.sub(lambda code: " " * len(code.group()), line.text)
        for match in _OPEN.finditer(text):
            field = _placeholder(match, text, words)
            if field is not None:
                kind, binds, choices = field
                column = line.source_column(match.start())
                found.append(Placeholder(match.group(), kind, binds, number, column, choices))
    return tuple(found)


def _hidden_lines(outline: Outline) -> set[int]:
    hidden: set[int] = set()
    if outline.front_matter is not None:
        hidden.update(outline.front_matter.span.lines)
    for block in outline.blocks:
        for node in block.walk():
            if node.kind is Kind.FENCE or node.kind is Kind.HTML:
                hidden.update(node.span.lines)
    return hidden


def _placeholder(
    match: re.Match[str], text: str, words: Words
) -> tuple[FieldType, str, tuple[str, ...]] | None:
    if match["date"]:
        return FieldType.DATE, "", ()
    if match["blank"]:
        return FieldType.TEXT, "", ()
    inner = match["braces"] or match["square"] or match["glued"] or match["angle"] or ""
    if match["angle"] and inner.split()[0].casefold().strip("/") in HTML_TAGS:
        return None
    if match["square"] and not _is_open(inner, text, match, words):
        return None
    if not re.search(rf"[^\W\d_]{{{MIN_WORD_LETTERS}}}", inner):
        return None
    return _meaning(inner, words)


def _is_open(inner: str, text: str, match: re.Match[str], words: Words) -> bool:
    if inner.strip().casefold() in {"x", ""} or inner.startswith("^"):
        return False
    if words.label_role(inner):  # "[Owner]" names a field, not a person
        return True
    if words.status(inner) or is_role(inner, words.language):
        before = text[: match.start()].rstrip()
        return before.endswith("|") and "/" in inner
    return not re.fullmatch(r"[A-Z]{1,5}-?\d+|\d+|[RACI](?:[/,]\s*[RACI])*", inner)


def _meaning(inner: str, words: Words) -> tuple[FieldType, str, tuple[str, ...]]:
    plain = fold(inner.replace("_", " ").replace(".", " "))
    binds = ""
    for fact, names in _open_fields(words.language).items():
        if plain in names or inner.casefold() in names or inner.casefold() == fact:
            binds = fact
            break
    named = {kind for kind, pattern in _field_types(words.language) if pattern.search(plain)}
    if FieldType.DATE in named:
        return FieldType.DATE, binds, ()
    if "/" in inner and " " not in inner.strip() and len(inner) < MAX_CHOICE:
        return FieldType.CHOICE, binds, tuple(part.strip() for part in inner.split("/"))
    for kind in (FieldType.EMAIL, FieldType.ROLE, FieldType.NUMBER, FieldType.NAME):
        if kind in named:
            return kind, binds, ()
    return FieldType.TEXT, binds, ()


@cache
def _open_fields(language: str) -> dict[str, frozenset[str]]:
    """Return each fact that an open field may ask for, with the names of the field."""
    both = (words_of(language).own.clues.open_fields, words_of("en").own.clues.open_fields)
    return {
        fact: frozenset(name for table in both for name in table.get(fact, ()))
        for fact in both[1]
    }


@cache
def _field_types(language: str) -> tuple[tuple[FieldType, re.Pattern[str]], ...]:
    both = (words_of(language).own.clues.field_types, words_of("en").own.clues.field_types)
    return tuple(
        (
            FieldType(name),
            re.compile(
                rf"\b(?:{alternatives(word for table in both for word in table[name])})\b"
            ),
        )
        for name in both[1]
    )
