"""Lines under repair: their text, where each column came from, and what each line looks like."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from golive.core.diagnostics import Edit
from golive.core.document.model import RepairedLine
from golive.core.document.patterns import late_pattern

TAB_WIDTH = 4
_WIDEST_GAP = 4  # a wider gap after a list marker begins indented code
Columns = tuple[tuple[int, int], ...]
_UNTOUCHED: Columns = ((0, 0),)

_HEADING = late_pattern(r"(#{1,6})(?:[ \t]+|$)")
_RULE = late_pattern(r"(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$")
_ITEM = late_pattern(r"(?:([-*+])|(\d{1,9})([.)]))([ \t]+|$)")
_KEY = late_pattern(r"[\w\"'-][^:]*:(?:\s|$)|#")
_FENCE = late_pattern(r"(`{3,}|~{3,})(.*)$")


class Shape(StrEnum):
    """What a line looks like by itself, without its surroundings."""

    BLANK = "blank"
    HEADING = "heading"
    RULE = "rule"
    ITEM = "item"
    FENCE = "fence"
    TABLE_ROW = "table_row"
    TEXT = "text"


class LineShape(Struct, frozen=True, gc=False):
    """A line's looks.

    Args:
        shape: What it looks like.
        indent: Columns of leading spaces and tabs (a tab reaches the next multiple of 4).
        width: Columns from the indentation to an item's own text, at most 5.
        mark: "-", "*", "+", "." or ")" of an item; the run of a fence; the heading's marks.
        number: An ordered item's number, None otherwise.
        text: The line from its first visible character on.
    """

    shape: Shape
    indent: int
    width: int = 0
    mark: str = ""
    number: int | None = None
    text: str = ""

    def closes(self, opener: "LineShape") -> bool:
        """Tell whether this line would close the fence, were it not indented too far."""
        return (
            self.shape is Shape.FENCE
            and self.mark[0] == opener.mark[0]
            and len(self.mark) >= len(opener.mark)
            and not self.text[len(self.mark) :].strip()
        )


def indent_of(line: str) -> tuple[int, int]:
    """Return the columns and the characters of a line's leading spaces and tabs."""
    lead = line[: len(line) - len(line.lstrip(" \t"))]
    if "\t" not in lead:
        return len(lead), len(lead)
    return len(lead.expandtabs(TAB_WIDTH)), len(lead)


def shape_of(line: str) -> LineShape:
    """Read what a line looks like by itself."""
    indent, at = indent_of(line)
    text = line[at:]
    if not text.strip():
        return LineShape(Shape.BLANK, indent)
    return _mark_of(indent, text) or LineShape(Shape.TEXT, indent, text=text)


def _mark_of(indent: int, text: str) -> LineShape | None:
    first = text[0]
    if first == "|":
        return LineShape(Shape.TABLE_ROW, indent, text=text)
    if first == "#" and (heading := _HEADING.match(text)):
        return LineShape(Shape.HEADING, indent, mark=heading[1], text=text)
    if first in "-_*" and _RULE.match(text):
        return LineShape(Shape.RULE, indent, text=text)
    if first in "`~" and (fence := _FENCE.match(text)):
        if fence[1][0] == "~" or "`" not in fence[2]:
            return LineShape(Shape.FENCE, indent, mark=fence[1], text=text)
    elif item := _ITEM.match(text):
        marker = len(item.group().rstrip())
        gap = len(item[4].expandtabs(TAB_WIDTH))
        width = marker + (gap if 1 <= gap <= _WIDEST_GAP else 1)
        number = int(item[2]) if item[2] else None
        return LineShape(Shape.ITEM, indent, width, item[1] or item[3], number, text)
    return None


def front_matter_end(texts: Sequence[str]) -> int:
    """Return the index of the first line after a YAML front matter, 0 when there is none."""
    if [text.rstrip() for text in texts[:1]] != ["---"] or not any(map(_KEY.match, texts[1:2])):
        return 0
    for index in range(1, len(texts)):
        if texts[index].rstrip() in {"---", "..."}:
            return index + 1
    return 0


class Draft:
    """The lines of a document while repairs are applied, with the way back to the source.

    Args:
        text: Decoded text with LF line ends.
    """

    def __init__(self, text: str) -> None:
        lines = text.split("\n")
        if not lines[-1]:
            lines.pop()
        self.source: tuple[str, ...] = tuple(lines)
        self.texts: list[str] = lines
        self._columns: dict[int, Columns] = {}
        self._shapes: list[LineShape] = []
        self._changed: set[int] = set()

    def shapes(self) -> list[LineShape]:
        """Return what each line now looks like; a later change does not alter the answer."""
        if len(self._shapes) != len(self.texts):
            self._shapes = [shape_of(line) for line in self.texts]
        elif self._changed:
            self._shapes = self._shapes.copy()
            for index in self._changed:
                self._shapes[index] = shape_of(self.texts[index])
        self._changed.clear()
        return self._shapes

    def edit(self, index: int, start: int, end: int, new: str) -> Edit:
        """Return a change of a line's present text as an edit of the decoded text."""
        columns = self._columns.get(index, _UNTOUCHED)
        left, right = _origin(columns, start), _origin(columns, end)
        return Edit(index + 1, left + 1, index + 1, right + 1, new)

    def replace(self, index: int, start: int, end: int, new: str) -> Edit:
        """Replace a range of a line (0-based, in its present text).

        Returns:
            The same change as an edit of the decoded text.
        """
        return self.replace_all(index, [(start, end, new)])[0]

    def replace_all(self, index: int, changes: Sequence[tuple[int, int, str]]) -> list[Edit]:
        """Replace several ranges of a line at once.

        Args:
            index: The line.
            changes: Start, end and new text, ascending, apart from each other, in offsets of
                the line's present text.

        Returns:
            The same changes as edits of the decoded text.
        """
        edits = [self.edit(index, *change) for change in changes]
        line = self.texts[index]
        pieces: list[str] = []
        done = 0
        for start, end, new in changes:
            pieces += (line[done:start], new)
            done = end
        pieces.append(line[done:])
        self.texts[index] = "".join(pieces)
        self._columns[index] = _respaced(self._columns.get(index, _UNTOUCHED), changes)
        self._changed.add(index)
        return edits

    def set_indent(self, index: int, columns: int) -> Edit | None:
        """Give a line an indentation of that many spaces; None when it has it already."""
        line = self.texts[index]
        _, end = indent_of(line)
        new = " " * columns
        return None if line[:end] == new else self.replace(index, 0, end, new)

    def source_column(self, index: int, offset: int) -> int:
        """Return the 1-based source column of a 0-based offset in a line's present text."""
        return _origin(self._columns.get(index, _UNTOUCHED), offset) + 1

    def repaired_lines(self) -> tuple[RepairedLine, ...]:
        """Return the lines as they now are."""
        return tuple(
            RepairedLine(text, self._columns.get(index, _UNTOUCHED))
            for index, text in enumerate(self.texts)
        )


def _origin(columns: Columns, offset: int) -> int:
    repaired, source = columns[bisect_right(columns, (offset, 1 << 62)) - 1]
    return source + offset - repaired


def _respaced(columns: Columns, changes: Sequence[tuple[int, int, str]]) -> Columns:
    pairs: list[tuple[int, int]] = []
    shift = 0  # new offset minus old offset, behind the change at hand
    next_pair = 0
    for start, end, new in changes:
        while next_pair < len(columns) and columns[next_pair][0] < start:
            pairs.append((columns[next_pair][0] + shift, columns[next_pair][1]))
            next_pair += 1
        left, right = _origin(columns, start), _origin(columns, end)
        if new:
            pairs.append((start + shift, left))
            # Characters beyond the replaced ones all stem from the last of those.
            last = max(left, right - 1)
            pairs += [(start + shift + n, last) for n in range(right - left, len(new)) if n]
        while next_pair < len(columns) and columns[next_pair][0] <= end:
            next_pair += 1
        shift += len(new) - (end - start)
        pairs.append((end + shift, right))
    pairs += [(at + shift, origin) for at, origin in columns[next_pair:]]
    return _shortest(pairs)


def _shortest(pairs: Sequence[tuple[int, int]]) -> Columns:
    """Leave out pairs that another one follows at once, or that say what the last one says."""
    kept: list[tuple[int, int]] = []
    for at, origin in pairs:
        if kept and kept[-1][0] == at:
            kept.pop()
        if not kept or kept[-1][1] - kept[-1][0] != origin - at:
            kept.append((at, origin))
    return tuple(kept)
