"""The joined English catalogue: what each code says, how much it matters, what its fix is called.

Core hands on codes and parameters; this table turns them into sentences. Another language is
another table of the same codes.
"""

from collections.abc import Iterable, Mapping

from golive.core.diagnostics import Diagnostic, Edit, Message, Params, Related, Severity
from golive.core.document.messages import MESSAGES as DOCUMENT
from golive.core.planning.messages import MESSAGES as PLANNING
from golive.core.playbook.messages import MESSAGES as PLAYBOOK
from golive.core.scheduling.messages import MESSAGES as SCHEDULING

ENGLISH: Mapping[str, Message] = {**DOCUMENT, **PLAYBOOK, **SCHEDULING, **PLANNING}

_UNKNOWN = Message(Severity.WARNING, "golive has no sentence for this code.")


class _Tolerant(dict[str, "str | int"]):
    """Parameters of a sentence; a missing one reads "…", so that no text of a user can raise."""

    def __missing__(self, key: str) -> str:
        return "…"


def words(code: str, params: Params) -> str:
    """Return the sentence of a code with its parameters put in."""
    return ENGLISH.get(code, _UNKNOWN).text.format_map(_Tolerant(params))


def sentence(diagnostic: Diagnostic | Related) -> str:
    """Return the English sentence of a finding, or of a place related to one."""
    return words(diagnostic.code, diagnostic.params)


def severity(diagnostic: Diagnostic) -> Severity:
    """Return how much a finding matters; a code has one severity for good."""
    return ENGLISH.get(diagnostic.code, _UNKNOWN).severity


def fix_title(diagnostic: Diagnostic) -> str | None:
    """Return the title of the fix that a finding carries, or None when it carries none."""
    if not diagnostic.fix:
        return None
    title = ENGLISH.get(diagnostic.code, _UNKNOWN).fix or "Apply the fix"
    return title.format_map(_Tolerant(diagnostic.params))


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings by document, place, then code, each once."""
    unique: dict[tuple[str, str, int, int, str], Diagnostic] = {}
    for one in diagnostics:
        key = (one.document, one.code, one.line, one.column, repr(one.params))
        unique.setdefault(key, one)
    return tuple(sorted(unique.values(), key=lambda d: (d.document, d.line, d.column, d.code)))


def diagnostic_contract(diagnostic: Diagnostic) -> dict[str, object]:
    """Return a finding as the public JSON object that every answer of golive uses.

    Source:
        docs/reference/schemas/playbook-1.json, `$defs.diagnostic`.
    """
    title = fix_title(diagnostic)
    return {
        "code": diagnostic.code,
        "severity": severity(diagnostic).value,
        "document": diagnostic.document or None,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "message": sentence(diagnostic),
        "params": dict(diagnostic.params),
        "related": [
            {
                "document": place.document or None,
                "line": place.line,
                "column": place.column,
                "message": sentence(place),
            }
            for place in diagnostic.related
        ],
        "fix": None
        if title is None
        else {"title": title, "edits": [_edit(edit) for edit in diagnostic.fix]},
    }


def _edit(edit: Edit) -> dict[str, object]:
    return {
        "start_line": edit.start_line,
        "start_column": edit.start_column,
        "end_line": edit.end_line,
        "end_column": edit.end_column,
        "text": edit.text,
    }
