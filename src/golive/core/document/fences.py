"""Code fences: which lines they hold, and closing lines that are indented too far to close."""

from collections.abc import Sequence
from itertools import accumulate, zip_longest

from msgspec import Struct

from golive.core.diagnostics import Diagnostic
from golive.core.document.changes import MIN_LIKE_PLACES, diagnostic_of
from golive.core.document.lines import Draft, LineShape, Shape, indent_of

_TOO_DEEP = 4
_MOST_OPEN_FENCES = 8


class Fence(Struct, frozen=True):
    """A code fence by line indices.

    Args:
        opener: Line of the opening run.
        closer: Line of the closing run, or the number of lines where nothing closes it.
        deep: The closing line stands too deep to close the fence in Markdown.
    """

    opener: int
    closer: int
    deep: bool = False


def find_fences(
    shapes: Sequence[LineShape], first: int = 0, *, with_deep: bool = False
) -> tuple[Fence, ...]:
    """Find the code fences.

    Args:
        shapes: The looks of all lines.
        first: Index of the first line that counts.
        with_deep: Let a line that stands too deep close a fence where no line after it does.
    """
    marks = [i for i in range(first, len(shapes)) if shapes[i].shape is Shape.FENCE]
    if not marks:
        return ()
    is_level = all(shapes[i].indent < _TOO_DEEP for i in marks)
    content = None if is_level else _contents(shapes, first)
    fences: list[Fence] = []
    opener: int | None = None
    for position, index in enumerate(marks):
        line = shapes[index]
        if opener is None:
            if content is None or line.indent < content[index - first] + _TOO_DEEP:
                opener = index
        elif line.closes(shapes[opener]):
            deep = line.indent >= shapes[opener].indent + _TOO_DEEP
            following = shapes[marks[position + 1]] if position + 1 < len(marks) else None
            if deep and not (with_deep and _ends_here(following, shapes[opener])):
                continue
            fences.append(Fence(opener, index, deep))
            opener = None
    if opener is not None:
        fences.append(Fence(opener, len(shapes)))
    return tuple(fences)


def repair_fences(
    draft: Draft, shapes: Sequence[LineShape], first: int = 0
) -> list[Diagnostic]:
    """Set closing lines level with their opening lines; say fences that nothing closes.

    A line that stands too deep is taken for the closing one only where the fence would swallow
    three headings, or where three fences are closed so. Where a mark is missing (the last fence
    stays open), the first fence that swallows three sections is closed before them.
    """
    fences = find_fences(shapes, first, with_deep=True)
    if not any(fence.deep or fence.closer == len(shapes) for fence in fences):
        return []
    deep = [fence for fence in fences if fence.deep]
    headings = [0, *accumulate(_is_outer_heading(line) for line in shapes)]
    swallowed = sum(
        headings[after.opener if after else len(shapes)] - headings[fence.closer]
        for fence, after in zip_longest(fences, fences[1:])
        if fence.deep
    )
    if deep and (len(deep) >= MIN_LIKE_PLACES or swallowed >= MIN_LIKE_PLACES):
        edits = [draft.set_indent(f.closer, shapes[f.opener].indent) for f in deep]
        said = [diagnostic_of("RP003", [edit for edit in edits if edit is not None], {})]
    else:
        said = [_too_deep(draft, shapes, fence) for fence in deep]
    said += _close_open_fences(draft, first)
    shapes = draft.shapes()
    fences = find_fences(shapes, first)
    if fences and fences[-1].closer == len(shapes):
        opener = fences[-1].opener
        headings = [0, *accumulate(_is_outer_heading(line) for line in shapes)]
        count = headings[-1] - headings[opener]
        if count:
            column = shapes[opener].indent + 1
            said.append(Diagnostic("RP004", opener + 1, column, {"count": count}))
    return said


def _too_deep(draft: Draft, shapes: Sequence[LineShape], fence: Fence) -> Diagnostic:
    """Say a closing line that stands too deep to close its fence; the text stays."""
    line = draft.texts[fence.closer]
    _, end = indent_of(line)
    edit = draft.edit(fence.closer, 0, end, " " * shapes[fence.opener].indent)
    column = draft.source_column(fence.closer, end)
    return Diagnostic(
        "RP024", fence.closer + 1, column, {"line": fence.opener + 1}, fix=(edit,)
    )


def _close_open_fences(draft: Draft, first: int) -> list[Diagnostic]:
    """Close fences whose closing mark is missing, on the blank line before what they swallow."""
    said: list[Diagnostic] = []
    for _ in range(_MOST_OPEN_FENCES):
        shapes = draft.shapes()
        fences = find_fences(shapes, first)
        if not fences or fences[-1].closer < len(shapes):
            break
        found = next(
            (
                (fence, sections)
                for fence in fences
                if len(sections := _swallowed(shapes, fence)) >= MIN_LIKE_PLACES
            ),
            None,
        )
        if found is None:
            break
        fence, sections = found
        opener, blank = shapes[fence.opener], sections[0] - 1
        closing = " " * opener.indent + opener.mark
        edit = draft.replace(blank, 0, len(draft.texts[blank]), closing)
        params = {"count": len(sections), "closed": blank + 1}
        place = (fence.opener + 1, draft.source_column(fence.opener, opener.indent))
        said.append(Diagnostic("RP023", *place, params, fix=(edit,)))
    return said


def _swallowed(shapes: Sequence[LineShape], fence: Fence) -> list[int]:
    """Return the headings of sections inside a fence: of rank two or lower, after a blank line."""
    return [
        index
        for index in range(fence.opener + 2, fence.closer)
        if _is_outer_heading(shapes[index])
        and len(shapes[index].mark) > 1
        and shapes[index - 1].shape is Shape.BLANK
    ]


def _contents(shapes: Sequence[LineShape], first: int) -> list[int]:
    """Return for each line the column where the text of the open list item starts, or 0."""
    contents: list[int] = []
    content = 0
    for index in range(first, len(shapes)):
        line = shapes[index]
        if line.shape is not Shape.BLANK and line.indent < content:
            content = line.indent
        contents.append(content)
        if line.shape is Shape.ITEM:
            content = line.indent + line.width
    return contents


def _ends_here(following: LineShape | None, opener: LineShape) -> bool:
    """Tell whether no closing line follows: none at all, or first the opening of a fence."""
    return following is None or not following.closes(opener)


def _is_outer_heading(line: LineShape) -> bool:
    return line.shape is Shape.HEADING and line.indent < _TOO_DEEP
