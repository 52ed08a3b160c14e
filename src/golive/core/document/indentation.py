"""Indentation of a whole document, and tabs beside spaces among siblings."""

from collections.abc import Sequence
from itertools import pairwise

from golive.core.diagnostics import Diagnostic
from golive.core.document.changes import MIN_LIKE_PLACES, diagnostic_of
from golive.core.document.lines import TAB_WIDTH, Draft, LineShape, Shape, indent_of
from golive.core.document.patterns import late_pattern

_CODE_INDENT = 4
_MIN_LISTED = 6
_MOSTLY = 2 / 3
_MAPPING = late_pattern(r"-[ \t]+[\w.-]+:(?:[ \t]|$)")  # of YAML
_STRUCTURE = {Shape.HEADING, Shape.ITEM, Shape.TABLE_ROW, Shape.FENCE}
_OTHER_TAB_WIDTHS = (2, 8, 3)


def repair_common_indentation(
    draft: Draft, shapes: Sequence[LineShape], first: int = 0
) -> list[Diagnostic]:
    """Remove an indentation of 4 or more columns that all lines share.

    A first line that is a title may stand at the margin, as when it was typed by hand.
    """
    filled = [i for i in range(first, len(shapes)) if shapes[i].shape is not Shape.BLANK]
    if not filled:
        return []
    if shapes[filled[0]].indent < _CODE_INDENT and shapes[filled[0]].mark == "#":
        title, body = filled[:1], filled[1:]
    else:
        title, body = [], filled
    columns = min((shapes[i].indent for i in body), default=0)
    if columns < _CODE_INDENT or not _is_document(shapes, title, body):
        return []
    edits = [draft.set_indent(i, shapes[i].indent - columns) for i in body]
    params: dict[str, str | int] = {"columns": columns}
    return [diagnostic_of("RP002", [e for e in edits if e is not None], params)]


def _is_document(
    shapes: Sequence[LineShape], title: Sequence[int], body: Sequence[int]
) -> bool:
    columns = min(shapes[i].indent for i in body)
    level = [shapes[i] for i in body if shapes[i].indent == columns]
    headings = [line for line in level if line.shape is Shape.HEADING]
    lower = [line for line in headings if len(line.mark) > 1]
    structure = [line for line in level if line.shape in _STRUCTURE]
    needed = MIN_LIKE_PLACES - 1 if title else 1
    if title and len(headings) > len(lower):
        return False  # a second title: rather an example of a document
    if len(lower) >= needed and len(structure) >= MIN_LIKE_PLACES:
        return True
    return not title and _is_list_or_table(level)


def _is_list_or_table(level: Sequence[LineShape]) -> bool:
    """Tell whether a text without headings is still no code: items or rows nearly throughout."""
    listed = [line for line in level if line.shape in {Shape.ITEM, Shape.TABLE_ROW}]
    mappings = sum(1 for line in listed if _MAPPING.match(line.text))
    return (
        len(listed) >= _MIN_LISTED
        and len(listed) >= len(level) * _MOSTLY
        and mappings < MIN_LIKE_PLACES
    )


def repair_tabs(
    draft: Draft, shapes: Sequence[LineShape], in_code: Sequence[bool]
) -> list[Diagnostic]:
    """Give items indented with tabs the width that levels them with items indented with spaces.

    Markdown reads a tab as four columns; where that fits, or where no items are indented with
    spaces, nothing changes.
    """
    if not any("\t" in line for line in draft.texts):
        return []
    tabs: dict[int, int] = {}
    spaces: set[int] = set()
    order: list[tuple[int, bool]] = []
    for index, line in enumerate(shapes):
        if line.shape is Shape.ITEM and line.indent and not in_code[index]:
            lead = draft.texts[index][: indent_of(draft.texts[index])[1]]
            if not lead.strip("\t"):
                tabs[index] = len(lead)
                order.append((len(lead), True))
            elif not lead.strip(" "):
                spaces.add(len(lead))
                order.append((len(lead), False))
    if len(tabs) < MIN_LIKE_PLACES or {n * TAB_WIDTH for n in tabs.values()} & spaces:
        return []
    for width in _OTHER_TAB_WIDTHS:
        if {n * width for n in tabs.values()} <= spaces and _siblings(order, width):
            edits = [draft.set_indent(i, n * width) for i, n in tabs.items()]
            params: dict[str, str | int] = {"columns": width}
            return [diagnostic_of("RP005", [e for e in edits if e is not None], params)]
    return []


def _siblings(order: Sequence[tuple[int, bool]], width: int) -> bool:
    """Tell whether tabs and spaces alternate among siblings in three or more places."""
    places = 0
    for (before, was_tab), (now, is_tab) in pairwise(order):
        if was_tab != is_tab:
            same = before * width == now if was_tab else before == now * width
            places += same
    return places >= MIN_LIKE_PLACES
