"""Values that the document layer hands on: decoded and repaired text, spans, outline nodes.

Lines and columns always refer to the *decoded text before repair* and count from 1, columns in
characters. A line ends at LF only (decode has already turned CRLF and CR into LF); a final
empty piece after a closing LF is no line.

Frozen values hold no circles, so that Python's collector of circles need not look at them
(`gc=False`); a large document has more of them than of all else.
"""

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from golive.core.diagnostics import Diagnostic

_FAR = 1 << 62


class Decoded(Struct, frozen=True, gc=False):
    """Bytes turned into text.

    Args:
        text: Without byte-order mark, line ends as LF; otherwise character for character.
        encoding: Python codec name, e.g. "utf-8", "utf-16-le", "cp1252".
        newline: "lf", "crlf", "cr" or "mixed".
    """

    text: str
    encoding: str
    newline: str
    diagnostics: tuple[Diagnostic, ...] = ()


UNTOUCHED = ((0, 0),)
"""The columns of a line that no repair touched."""


class RepairedLine(Struct, frozen=True, gc=False):
    """One physical line after repair; repair never adds, drops or joins lines.

    Args:
        text: The repaired line without its line end.
        columns: Pairs (repaired offset, source offset), both 0-based and ascending: from that
            repaired offset on, characters map one to one until the next pair. `((0, 0),)`
            says the line was not touched.
    """

    text: str
    columns: tuple[tuple[int, int], ...] = UNTOUCHED

    def source_column(self, offset: int) -> int:
        """Return the 1-based source column of a 0-based offset in the repaired line."""
        columns = self.columns
        if len(columns) == 1:
            ((repaired, source),) = columns
        else:
            at = bisect_right(columns, (offset, _FAR)) - 1
            repaired, source = columns[at] if at >= 0 else (0, 0)
        return source + offset - repaired + 1


class Repaired(Struct, frozen=True, gc=False):
    """Repaired text, line for line beside its source."""

    source: tuple[str, ...]
    lines: tuple[RepairedLine, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def text(self) -> str:
        """The repaired document, lines joined by LF, without a closing LF."""
        return "\n".join(line.text for line in self.lines)


class Span(Struct, frozen=True, gc=False):
    """A range of the source: 1-based, end column exclusive, end line inclusive."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int

    @property
    def lines(self) -> tuple[int, ...]:
        """All physical lines the span touches, ascending."""
        return tuple(range(self.start_line, self.end_line + 1))


class Link(Struct, frozen=True, gc=False):
    """A link inside a text: shown words and target, both as written."""

    text: str
    target: str
    start: int
    end: int


class Inline(Struct, frozen=True, gc=False):
    """The running text of a block.

    Args:
        markdown: The repaired source with its inline marks; soft line breaks stay line feeds.
        plain: The same words without emphasis, code and link marks; soft breaks are spaces.
        strong: Texts set in bold, in order.
        links: Links with offsets into `markdown`.
        leads_strong: The bold text that opens the block, or "".
    """

    markdown: str
    plain: str
    strong: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    leads_strong: str = ""


EMPTY = Inline("", "")


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    ITEM = "item"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    FENCE = "fence"
    QUOTE = "quote"
    HTML = "html"
    RULE = "rule"
    FOOTNOTE = "footnote"
    FRONT_MATTER = "front_matter"


class Box(StrEnum):
    """The state of a task box."""

    OPEN = "open"
    DONE = "done"


class Node(Struct, frozen=True, gc=False):
    """One block of the outline.

    Args:
        kind: What it is; fields that a kind does not use keep their defaults.
        span: Where it stands in the source.
        inline: Running text (heading, paragraph, item, cell); an item's own first paragraph.
        children: Blocks inside: items of a list; further blocks of an item (sub-lists, later
            paragraphs, fences); rows of a table (the first is its header); cells of a row.
        level: 1..6 of a heading; nesting depth (0 = outermost) of a list.
        ordered: The list is numbered.
        number: The item's number as written, None in a bullet list.
        box: State of the item's task box, None when it has none. Boxes are "[ ]", "[x]", "[X]",
            "☐", "☑", "✅", "✔", "☒".
        marker: The item's list marker as written, e.g. "-", "2."; the fence's info string.
        text: Literal text of a fence, HTML block or front matter, without its delimiters.
        text_span: Where `inline` stands (without marker and box), or None.
    """

    kind: Kind
    span: Span
    inline: Inline = EMPTY
    children: tuple["Node", ...] = ()
    level: int = 0
    ordered: bool = False
    number: int | None = None
    box: Box | None = None
    marker: str = ""
    text: str = ""
    text_span: Span | None = None

    def walk(self) -> Iterator["Node"]:
        """Yield this node and all below it, in source order, without recursion."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            if node.children:
                stack.extend(reversed(node.children))


class Outline(Struct, frozen=True, gc=False):
    """A whole document as blocks, in source order; headings are blocks among the others."""

    blocks: tuple[Node, ...]
    line_count: int
    blank_lines: tuple[int, ...]
    front_matter: Node | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
