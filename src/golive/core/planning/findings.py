"""Findings of a plan at their places: which document, which line, which column."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic, Params, Related, Severity
from golive.core.document.messages import MESSAGES as DOCUMENT_MESSAGES
from golive.core.planning.facts import key_lines
from golive.core.planning.model import Document, Origin, StepMapping
from golive.core.playbook.lint import RULES
from golive.core.playbook.lint.rule import Linted
from golive.core.playbook.messages import MESSAGES
from golive.core.playbook.model import Playbook


def finding(
    code: str,
    origins: Iterable[Origin],
    params: Params | None = None,
    related: Sequence[Related] = (),
) -> Diagnostic:
    """Return a finding at the first place of some origins; without a line it is of no document."""
    document, line = first_place(origins)
    return Diagnostic(
        code, line, params=params or {}, related=tuple(related), document=document
    )


def first_place(origins: Iterable[Origin]) -> tuple[str, int]:
    """Return the document and the line of the first origin that has one, ("", 0) without."""
    places = ((origin.document.value, origin.lines[0]) for origin in origins if origin.lines)
    return next(places, ("", 0))


def step_origin(mapping: StepMapping) -> Origin:
    """Return where the step of a mapping stands."""
    return Origin(Document.PLAYBOOK, (mapping.step_line,) if mapping.step_line else ())


def phase_place(mapping: StepMapping) -> Related:
    """Return where the phase of a mapping stands, as a place beside a finding."""
    params = {"phase": mapping.phase_title}
    return Related(mapping.phase_line, 1, "PL039", params, document=Document.TEMPLATE)


_FACT_KEYS = {
    "PL003": "{key}",
    "PL007": "{key}",
    "PL020": "calendars.{side}",
    "PL026": "plan.holds",
    "PL041": "roles.{role}",
    "PL042": "roles.{role}",
}
"""Findings about a key of the facts, which are made when the file is no longer at hand."""


def with_fact_lines(found: Iterable[Diagnostic], text: str) -> tuple[Diagnostic, ...]:
    """Return findings about the facts at the lines of the file that they speak of."""
    lines = key_lines(text)
    return tuple(
        replace(one, line=lines.get(_FACT_KEYS[one.code].format(**one.params), 0))
        if one.code in _FACT_KEYS
        else one
        for one in found
    )


_NOTES_OF_TIMES = ("QT", "PB012", "PB014", "PB015", "PB016", "PB017", "PB021", "PB022")
"""Notes of reading that say which day or week was taken."""
_RULES_OF_DATES = frozenset(
    {"LN001", "LN013", "LN014", "LN017", "LN019", "LN029", "LN030", "LN032"}
)
_SAID_BY_THE_PLAN = {
    "LN001": {"PL035", "PL036"},
    "LN013": {"PL044"},
    "LN014": {"PL044"},
    "LN017": {"PL044", "SC007"},
    "LN030": {"SC006"},
    "LN032": {"PL060"},
}
"""Rules of the check that are no news where the plan itself says what it made of the place."""
_CIRCLES = ("LN019", "SC001")
"""The check and the plan name the same circle at different lines."""
_NOTHING_TO_DO = ("PB013", "PL050")
"""A document says nothing that runs, and a plan has no task."""
_OF_CHARACTERS = ("DC", "RP010", "RP011", "RP012", "RP022", "PB020")
"""Findings of reading that no date and no task hangs on."""


def read_findings(
    documents: Iterable[tuple[Document, Playbook]], today: date, said: Sequence[Diagnostic]
) -> tuple[Diagnostic, ...]:
    """Return what reading found in the documents that touches the plan, each at its place.

    That is all that needs a person, how times were read, and the rules of the check that are
    about dates, but for what the plan says already.

    Args:
        documents: As read, without the facts filled in.
        today: The day of the plan, for dates that are past.
        said: What the plan has to say.
    """
    places = {(one.code, one.document, one.line) for one in said}
    circles = {one.document for one in said if one.code == _CIRCLES[1]}
    is_empty = any(one.code == _NOTHING_TO_DO[1] for one in said)

    def is_news(one: Diagnostic, document: Document) -> bool:
        if one.code == _CIRCLES[0] and document.value in circles:
            return False
        if one.code == _NOTHING_TO_DO[0] and is_empty:
            return False
        codes = _SAID_BY_THE_PLAN.get(one.code, set())
        return not any((code, document.value, one.line) in places for code in codes)

    found: list[Diagnostic] = []
    for document, book in documents:
        linted = Linted(book, today)
        rules = (rule for rule in RULES if rule.code in _RULES_OF_DATES)
        checked = [one for rule in rules for one in rule.check(linted)]
        read = [one for one in book.diagnostics if _touches_the_plan(one)]
        each = sorted((*read, *checked), key=lambda one: (one.line, one.column, one.code))
        found += [_of(document, one) for one in each if is_news(one, document)]
    return tuple(found)


def _touches_the_plan(one: Diagnostic) -> bool:
    if one.code.startswith(_OF_CHARACTERS):
        return False
    message = MESSAGES[one.code] if one.code in MESSAGES else DOCUMENT_MESSAGES[one.code]
    return message.severity is not Severity.INFO or one.code.startswith(_NOTES_OF_TIMES)


def _of(document: Document, one: Diagnostic) -> Diagnostic:
    related = tuple(replace(other, document=document.value) for other in one.related)
    return replace(one, document=document.value, related=related)


def with_columns(
    found: Iterable[Diagnostic], documents: Iterable[tuple[Document, Playbook]]
) -> tuple[Diagnostic, ...]:
    """Return findings with the column in which the text of their line begins."""
    books = {document.value: book for document, book in documents}
    return tuple(
        replace(
            one,
            column=_column(one, books),
            related=tuple(
                replace(other, column=_column(other, books)) for other in one.related
            ),
        )
        for one in found
    )


def _column(place: Diagnostic | Related, books: Mapping[str, Playbook]) -> int:
    book = books.get(place.document)
    if book is None or not 0 < place.line <= len(book.source):
        return place.column
    line = book.source[place.line - 1]
    return line.source_column(len(line.text) - len(line.text.lstrip()))
