"""Structure at the wrong place that only formatting rewrites: markers, headings, task lists."""

from collections.abc import Sequence

from golive.core.diagnostics import Diagnostic, Edit
from golive.core.document.changes import Change, Finding, diagnostic_of, settle
from golive.core.document.fences import find_fences
from golive.core.document.lines import Draft, LineShape, Shape
from golive.core.document.patterns import late_pattern

_REPEATED = late_pattern(
    r"[ \t]*(?P<mark>(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)(?P<again>(?P=mark)+)(?=\S)"
)
_TASK = late_pattern(r"[ \t]*[-*+][ \t]+\[[ xX]\][ \t]+\S")
_TEXT_FENCES = {"", "text", "txt", "md", "markdown", "todo", "tasks", "checklist"}
_MIN_TASKS = 2
_CODE_INDENT = 4


def remove_repeated_markers(
    draft: Draft, in_code: Sequence[bool], first: int
) -> list[Diagnostic]:
    """Write list markers such as "- - " and "- [ ] - [ ] " once, where nothing depends on them.

    A line below that is indented to the second marker belongs to a list inside the first one;
    that list is meant.
    """
    shapes = draft.shapes()
    changes: list[Change] = []
    for index in range(first, len(draft.texts)):
        shape = shapes[index]
        if in_code[index] or shape.shape is not Shape.ITEM:
            continue
        match = _REPEATED.match(draft.texts[index])
        if match is None or "\t" in match.group():
            continue
        below = _next_filled(shapes, index)
        if below is None or not match.start("again") <= below.indent < match.end("again"):
            changes.append(Change(index, *match.span("again"), ""))
    return settle(draft, [Finding("RP018", made=True, changes=changes)])


def _next_filled(shapes: Sequence[LineShape], index: int) -> LineShape | None:
    for at in range(index + 1, len(shapes)):
        if shapes[at].shape is not Shape.BLANK:
            return shapes[at]
    return None


def lift_swallowed_headings(
    draft: Draft, in_code: Sequence[bool], first: int
) -> list[Diagnostic]:
    """Move headings out of list items, with what follows them at their depth.

    Only headings of the same or a higher rank than the section that holds the list are moved; a
    lower one may well belong to the item.
    """
    shapes = draft.shapes()
    edits: list[Edit] = []
    headings: set[int] = set()
    rank = 0  # of the section at hand
    items: list[int] = []  # text columns of the open list items
    shift = 0  # columns that the lines below a lifted heading move to the left
    for index in range(first, len(shapes)):
        line = shapes[index]
        if line.shape is Shape.BLANK:
            continue
        shift = shift if line.indent >= shift else 0
        if not in_code[index]:
            while items and line.indent < items[-1]:
                items.pop()
            if line.shape is Shape.HEADING:
                shift, lifted = _shift_of(line, shift, items, rank)
                headings |= {index} if lifted else set()
                if shift == line.indent or not items:
                    rank = len(line.mark)
                    items.clear()
            elif line.shape is Shape.ITEM:
                items.append(line.indent + line.width)
        edit = draft.set_indent(index, line.indent - shift) if shift else None
        edits += [edit] if edit else []
    return [diagnostic_of("RP019", edits, {"count": len(headings)})] if edits else []


def _shift_of(line: LineShape, shift: int, items: Sequence[int], rank: int) -> tuple[int, bool]:
    """Return how far a heading and its section move, and whether the heading is swallowed."""
    if line.indent == shift:
        return shift, bool(shift)
    if items and items[-1] <= line.indent < items[-1] + _CODE_INDENT and len(line.mark) <= rank:
        return line.indent, True
    return shift, False


def unwrap_task_lists(draft: Draft, first: int) -> list[Diagnostic]:
    """Take task lists out of code fences that hold nothing else; a blank line stays."""
    shapes = draft.shapes()
    edits: list[Edit] = []
    for fence in find_fences(shapes, first):
        opener = shapes[fence.opener]
        info = opener.text[len(opener.mark) :].strip().lower()
        content = [t for t in draft.texts[fence.opener + 1 : fence.closer] if t.strip()]
        if (
            info in _TEXT_FENCES
            and fence.closer < len(shapes)
            and len(content) >= _MIN_TASKS
            and all(map(_TASK.match, content))
        ):
            edits += [
                draft.replace(index, 0, len(draft.texts[index]), "")
                for index in (fence.opener, fence.closer)
            ]
    return [diagnostic_of("RP020", edits, {"count": len(edits) // 2})] if edits else []
