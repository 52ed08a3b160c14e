"""Changes to lines, gathered by class of damage, made only where the evidence is enough."""

from collections.abc import Sequence

from msgspec import Struct, field

from golive.core.diagnostics import Diagnostic, Edit, Params, Related
from golive.core.document.lines import Draft

# Fewer like places than this may be meant; they are said and the text stays.
MIN_LIKE_PLACES = 3
_MOST_RELATED = 20


class Change(Struct, frozen=True):
    """Replace a range of a line's present text; line and offsets count from 0."""

    index: int
    start: int
    end: int
    new: str


class Finding(Struct):
    """One class of damage and its places.

    Args:
        code: Diagnostic code.
        made: Whether the changes are made; otherwise they are only the diagnostic's fix.
        params: Further values for the sentence.
    """

    code: str
    made: bool
    changes: list[Change] = field(default_factory=list)
    params: Params = field(default_factory=dict)


def settle(draft: Draft, findings: Sequence[Finding]) -> list[Diagnostic]:
    """Make the changes that are to be made and say all findings.

    All offsets refer to the lines before any of these changes; ranges must not overlap.
    """
    said = [_diagnostic(draft, finding) for finding in findings if finding.changes]
    by_line: dict[int, list[tuple[int, int, str]]] = {}
    for finding in findings:
        for change in finding.changes if finding.made else ():
            ranges = by_line.setdefault(change.index, [])
            ranges.append((change.start, change.end, change.new))
    for index, ranges in by_line.items():
        draft.replace_all(index, sorted(ranges))
    return said


def also_on(lines: Sequence[int]) -> tuple[Related, ...]:
    """Return the other lines of a finding, ascending, without the first; at most 20."""
    others = sorted(set(lines))[1 : _MOST_RELATED + 1]
    return tuple(Related(line, 1, "RP021") for line in others)


def _diagnostic(draft: Draft, finding: Finding) -> Diagnostic:
    edits = [
        draft.edit(change.index, change.start, change.end, change.new)
        for change in finding.changes
    ]
    return diagnostic_of(finding.code, edits, finding.params)


def diagnostic_of(code: str, edits: Sequence[Edit], params: Params) -> Diagnostic:
    """Return the one diagnostic of a class of damage: first place, count, the others, the fix."""
    ordered = sorted(edits, key=lambda edit: (edit.start_line, edit.start_column))
    first = ordered[0]
    lines = [edit.start_line for edit in ordered]
    values: dict[str, str | int] = {"count": len(set(lines)), "first": first.start_line}
    return Diagnostic(
        code,
        first.start_line,
        first.start_column,
        values | dict(params),
        also_on(lines),
        tuple(ordered),
    )
