"""Diagnostics: what golive has to say about a document, as codes and parameters, never as prose.

The English sentences live in one `MESSAGES` table per package (`document/messages.py`,
`playbook/messages.py`, `planning/messages.py`) and are joined by `core/catalogue.py`, so that
they can be translated.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct, field

Params = Mapping[str, "str | int"]


class Severity(StrEnum):
    """How much a finding matters: an error stops a plan, a warning needs a person, info is said."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Message(NamedTuple):
    """One entry of an English catalogue.

    Args:
        severity: The severity every diagnostic of this code has.
        text: `str.format` template over the diagnostic's params; one sentence with full stop.
        fix: Title of the fix the code may carry, as a template, or "".
    """

    severity: Severity
    text: str
    fix: str = ""


class Edit(Struct, frozen=True, gc=False):
    """Replace a range of the decoded text, before any repair.

    Lines and columns count from 1 in characters; the end is exclusive. A pure insertion has
    equal start and end. Deleting whole lines ends at column 1 of the following line.
    """

    start_line: int
    start_column: int
    end_line: int
    end_column: int
    text: str


class Related(Struct, frozen=True, gc=False):
    """Another place that belongs to a finding, with its own catalogue code for the sentence."""

    line: int
    column: int
    code: str
    params: Params = field(default_factory=dict)
    document: str = ""


class Diagnostic(Struct, frozen=True, gc=False):
    """One finding about a document.

    Args:
        code: Two letters and three digits, never reused; the catalogue has its sentence.
        line: 1-based line in the decoded text before repair (0: the document as a whole).
        column: 1-based column, in characters.
        params: Values for the sentence; plain text and whole numbers only.
        related: Other places that belong to the finding.
        fix: Edits that would repair it, or () when there is none.
        document: Which of several documents the line is of, "" where there is only one or none.
    """

    code: str
    line: int
    column: int = 1
    params: Params = field(default_factory=dict)
    related: tuple[Related, ...] = ()
    fix: tuple[Edit, ...] = ()
    document: str = ""
