"""Open fields: "[Customer Name]", "YYYY-MM-DD", "{{name}}", "<id>"."""

import re

from golive.core.document.inlines import HTML_TAGS
from golive.core.document.model import Kind, Outline, Repaired
from golive.core.playbook.model import FieldType, Placeholder
from golive.core.playbook.roles import is_role
from golive.core.playbook.words import Words, fold

_OPEN = re.compile(
    r"\{\{\s*(?P<braces>[^{}]{1,120}?)\s*\}\}"
    r"|(?<![\[!\w\]])\[(?P<square>[^\[\]\n]{2,300})\](?![\[(:\]])"
    r"|(?<=[\w-])\[(?P<glued>[a-z][a-z -]{2,60})\](?![\[(:\]])"
    r"|<(?P<angle>[A-Za-z][A-Za-z][^<>@:/=\"\n]{0,80}[A-Za-z)])>"
    r"|(?<![\w-])(?P<date>YYYY-MM-DD|DD[./-]MM[./-](?:YYYY|YY)|MM/DD/(?:YYYY|YY)|(?:JJJJ|AAAA)-MM-(?:TT|JJ|DD)|TT\.MM\.JJJJ)(?![\w-])"
    r"|(?<!\w)(?P<blank>_{4,})(?!\w)"
)
_CODE = re.compile(r"(`+)[^`]+\1")
_FACTS = (
    (
        "customer.name",
        (
            "customer name",
            "customer",
            "client name",
            "company name",
            "account name",
            "client",
            "company",
            "kunde",
            "kundenname",
            "nom du client",
            "cliente",
            "nome do cliente",
            "nombre del cliente",
        ),
    ),
    ("customer.slug", ("company-name", "customer-name", "company slug", "customer slug")),
    (
        "plan.csm",
        (
            "author name",
            "csm",
            "csm name",
            "cs engineer",
            "onboarding manager",
            "owner name",
            "author",
            "your name",
        ),
    ),
    ("customer.industry", ("industry", "branche", "secteur", "sector", "setor")),
    (
        "customer.employees",
        (
            "employee count / revenue tier",
            "employee count",
            "company size",
            "headcount",
            "employees",
            "number of employees",
        ),
    ),
    ("customer.users", ("number of users", "user count", "seats", "licences", "licenses")),
    (
        "customer.environment",
        (
            "key technologies, platforms, languages",
            "technical environment",
            "tech stack",
            "technologies",
        ),
    ),
    (
        "customer.primary_contact",
        ("name, role, email", "primary contact", "contact name", "main contact"),
    ),
    (
        "customer.goals",
        ("what the customer wants to achieve", "business goals", "goals", "customer goals"),
    ),
    ("customer.country", ("country", "land", "pays", "país")),
    ("customer.time_zone", ("time zone", "timezone")),
)
MIN_WORD_LETTERS = 2
MAX_CHOICE = 60


def find_placeholders(
    repaired: Repaired, outline: Outline, words: Words
) -> tuple[Placeholder, ...]:
    """Return the open fields of a document in source order; code and front matter have none."""
    hidden = _hidden_lines(outline)
    found: list[Placeholder] = []
    for number, line in enumerate(repaired.lines, 1):
        if number in hidden or not any(
            mark in line.text for mark in ("[", "{{", "<", "YY", "JJJJ", "AAAA", "____")
        ):
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
            if node.kind in {Kind.FENCE, Kind.HTML}:
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
    return _meaning(inner)


def _is_open(inner: str, text: str, match: re.Match[str], words: Words) -> bool:
    if inner.strip().casefold() in {"x", ""} or inner.startswith("^"):
        return False
    if words.label_role(inner):  # "[Owner]" names a field, not a person
        return True
    if words.status(inner) or is_role(inner, words.language):
        before = text[: match.start()].rstrip()
        return before.endswith("|") and "/" in inner
    return not re.fullmatch(r"[A-Z]{1,5}-?\d+|\d+|[RACI](?:[/,]\s*[RACI])*", inner)


def _meaning(inner: str) -> tuple[FieldType, str, tuple[str, ...]]:
    plain = fold(inner.replace("_", " ").replace(".", " "))
    binds = ""
    for fact, names in _FACTS:
        if plain in names or inner.casefold() in names or inner.casefold() == fact:
            binds = fact
            break
    if re.search(r"\b(?:date|datum|fecha|data)\b", plain):
        return FieldType.DATE, binds, ()
    if "/" in inner and " " not in inner.strip() and len(inner) < MAX_CHOICE:
        return FieldType.CHOICE, binds, tuple(part.strip() for part in inner.split("/"))
    for kind, pattern in (
        (FieldType.EMAIL, r"\be-?mail\b"),
        (FieldType.ROLE, r"\b(?:owner|role|responsible|rolle|rôle|rol|responsable)\b"),
        (
            FieldType.NUMBER,
            r"\b(?:number|count|amount|how many|anzahl|nombre|número|cantidad)\b",
        ),
        (FieldType.NAME, r"\b(?:name|contact|person|nom|nome|kontakt)\b"),
    ):
        if re.search(pattern, plain):
            return kind, binds, ()
    return FieldType.TEXT, binds, ()
