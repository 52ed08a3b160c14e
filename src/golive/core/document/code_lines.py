"""Which lines are code, fenced or indented, as Markdown reads them."""

from collections.abc import Sequence

from golive.core.document.fences import find_fences
from golive.core.document.lines import Draft, LineShape, Shape

_CODE_INDENT = 4


def code_lines(
    shapes: Sequence[LineShape], first: int = 0, *, with_deep: bool = False
) -> list[bool]:
    """Mark the lines that are the content of a code fence or of indented code.

    Args:
        shapes: The looks of all lines.
        first: Index of the first line that counts.
        with_deep: Let a line that stands too deep close a fence where no line after it does.
    """
    code = [False] * len(shapes)
    fenced = [False] * len(shapes)
    deep: set[int] = set()  # closing lines; what is level with them is no indented code
    for fence in find_fences(shapes, first, with_deep=with_deep):
        if fence.deep:
            deep.add(fence.closer)
        end = min(fence.closer + 1, len(shapes))
        fenced[fence.opener : end] = [True] * (end - fence.opener)
        code[fence.opener + 1 : fence.closer] = [True] * (fence.closer - fence.opener - 1)
    contents: list[int] = []  # text columns of the open list items
    in_text = False  # the line above is text that this one may continue
    for index in range(first, len(shapes)):
        line = shapes[index]
        if line.shape is Shape.BLANK:
            in_text = False
            continue
        if not (in_text and line.shape is Shape.TEXT):
            while contents and line.indent < contents[-1]:
                contents.pop()
        base = contents[-1] if contents else 0
        if not fenced[index] and line.indent >= base + _CODE_INDENT and not in_text:
            code[index] = True
        elif not code[index]:
            text = not fenced[index] and line.shape in {Shape.TEXT, Shape.ITEM}
            in_text = text or index in deep
            if line.shape is Shape.ITEM:
                contents.append(line.indent + line.width)
    return code


class CodeLines:
    """Which lines of a draft are code, looked up anew only after a change."""

    def __init__(self, draft: Draft, first: int) -> None:
        self._draft = draft
        self._first = first
        self._shapes: list[LineShape] = []
        self._code: list[bool] = []

    def now(self) -> list[bool]:
        """Return for each line whether it is code in the draft as it now is."""
        shapes = self._draft.shapes()
        if shapes is not self._shapes:
            self._shapes = shapes
            self._code = code_lines(shapes, self._first)
        return self._code
