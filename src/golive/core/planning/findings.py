"""Findings of a plan at their places: which document, which line, which column."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic, Params, Related
from golive.core.planning.facts import key_lines
from golive.core.planning.model import Document, Origin, StepMapping
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
