"""Repair of damaged Markdown, line for line; the identity on undamaged text."""

from collections.abc import Sequence

from golive.core.diagnostics import Diagnostic, Edit
from golive.core.document.changes import also_on, diagnostic_of
from golive.core.document.characters import repair_characters
from golive.core.document.code_lines import CodeLines
from golive.core.document.fences import repair_fences
from golive.core.document.indentation import repair_common_indentation, repair_tabs
from golive.core.document.lines import Draft, LineShape, Shape, front_matter_end, indent_of
from golive.core.document.model import Decoded, Repaired
from golive.core.document.mojibake import restore_mojibake
from golive.core.document.pasted_marks import repair_pasted_marks
from golive.core.document.stair_places import Region
from golive.core.document.staircase import find_staircases, may_hold_staircase
from golive.core.document.straighten import straighten
from golive.core.document.tables import repair_tables

MAX_LINE_LENGTH = 65_536
MAX_INDENT = 1_000


def repair(decoded: Decoded) -> Repaired:
    """Undo the damage that copying, pasting and re-encoding did to a document.

    Structural repairs need several like places as evidence; a single odd place is a diagnostic
    and its text stays. On undamaged text the repair is the identity.

    Args:
        decoded: Text with LF line ends.

    Returns:
        One repaired line per line of the text, and one diagnostic per class of damage.
    """
    draft = Draft(decoded.text)
    diagnostics = repair_draft(draft)
    return Repaired(draft.source, draft.repaired_lines(), tuple(diagnostics))


def repair_draft(draft: Draft) -> list[Diagnostic]:
    """Apply all repairs to a draft, in the order in which one makes the next possible."""
    first = front_matter_end(draft.texts)
    code = CodeLines(draft, first)
    found = restore_mojibake(draft)
    # In a text that is indented throughout all is code until the indentation is gone.
    indented = repair_common_indentation(draft, draft.shapes(), first)
    found += indented + repair_characters(draft, code)
    if not indented:
        found += repair_common_indentation(draft, draft.shapes(), first)
    found += repair_tabs(draft, draft.shapes(), code.now())
    found += _repair_staircases(draft, first)
    fences = repair_fences(draft, draft.shapes(), first)
    if any(diagnostic.fix for diagnostic in fences):  # what they had swallowed is no code now
        known = {diagnostic.code for diagnostic in found}
        again = repair_characters(draft, code)
        found += [diagnostic for diagnostic in again if diagnostic.code not in known]
    found += fences
    found += repair_pasted_marks(draft, code.now(), first)
    found += repair_tables(draft, code.now(), first)
    found += _beyond_limits(draft)
    return found


def _repair_staircases(draft: Draft, first: int) -> list[Diagnostic]:
    if not may_hold_staircase("\n".join(draft.texts)):
        return []
    shapes = draft.shapes()
    stairs = find_staircases(shapes, first)
    made = [("RP001", _straighten_region(draft, shapes, region)) for region in stairs.proven]
    said = [("RP025", _straight_edits(draft, shapes, region)) for region in stairs.odd]
    said += [("RP026", _straight_edits(draft, shapes, region)) for region in stairs.steep]
    return [_staircase(code, edits) for code, edits in made + said if edits]


def _staircase(code: str, edits: list[Edit]) -> Diagnostic:
    return diagnostic_of(code, edits, {"last": max(edit.start_line for edit in edits)})


def _straight_edits(draft: Draft, shapes: Sequence[LineShape], region: Region) -> list[Edit]:
    """Return what would set a staircase back; the text stays."""
    return [
        draft.edit(place.index, 0, indent_of(draft.texts[place.index])[1], " " * level)
        for place, level in zip(region.places, straighten(region), strict=True)
        if level != shapes[place.index].indent
    ]


def _straighten_region(draft: Draft, shapes: Sequence[LineShape], region: Region) -> list[Edit]:
    edits: list[Edit] = []
    for place, level in zip(region.places, straighten(region), strict=True):
        edit = draft.set_indent(place.index, level)
        if edit is not None:
            edits.append(edit)
    index = region.places[0].index
    end = region.places[-1].index
    # Spaces on blank lines, also on those right below, are left over from the damage.
    while index < len(shapes) and (index <= end or shapes[index].shape is Shape.BLANK):
        if shapes[index].shape is Shape.BLANK and draft.texts[index]:
            edits.append(draft.replace(index, 0, len(draft.texts[index]), ""))
        index += 1
    return edits


def _beyond_limits(draft: Draft) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    lengths = {i: len(t) for i, t in enumerate(draft.texts) if len(t) > MAX_LINE_LENGTH}
    if lengths:
        first = min(lengths)
        params: dict[str, str | int] = {
            "count": len(lengths),
            "limit": MAX_LINE_LENGTH,
            "length": lengths[first],
        }
        others = also_on([index + 1 for index in lengths])
        found.append(Diagnostic("RP012", first + 1, 1, params, others))
    indents = {i: s.indent for i, s in enumerate(draft.shapes()) if s.indent > MAX_INDENT}
    if indents:
        first = min(indents)
        params = {"count": len(indents), "limit": MAX_INDENT, "columns": indents[first]}
        others = also_on([index + 1 for index in indents])
        found.append(Diagnostic("RP013", first + 1, 1, params, others))
    return found
