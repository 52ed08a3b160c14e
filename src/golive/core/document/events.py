"""From the parser's block events to nodes, without recursion.

pulldown-cmark (through pyromark) is the parser: it gives byte ranges for blocks and inlines,
takes time linear in the text and was fuzzed for years. See the decision record on the parser.
"""

from collections.abc import Mapping
from enum import Enum

import pyromark
from msgspec import Struct, field
from pyromark import Options

from golive.core.document.inlines import InlineBuilder
from golive.core.document.model import EMPTY, Box, Kind, Node, Span
from golive.core.document.positions import Positions

OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
)
DEEPEST = 60
"""Blocks nested deeper than this are kept as children of the block at this depth."""

_KINDS = {
    "Paragraph": Kind.PARAGRAPH,
    "Heading": Kind.HEADING,
    "BlockQuote": Kind.QUOTE,
    "CodeBlock": Kind.FENCE,
    "HtmlBlock": Kind.HTML,
    "List": Kind.LIST,
    "Item": Kind.ITEM,
    "FootnoteDefinition": Kind.FOOTNOTE,
    "Table": Kind.TABLE,
    "TableHead": Kind.ROW,
    "TableRow": Kind.ROW,
    "TableCell": Kind.CELL,
}
_RUNNING_TEXT = frozenset({Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM, Kind.CELL})
_LITERAL = frozenset({Kind.FENCE, Kind.HTML})


INDENTED = "indented"
"""The `marker` of a code block made by indentation, which has no fence."""


class _Opened(Enum):
    """What the start of a block did to the stack."""

    PUSHED = 1
    SKIPPED = 2
    REOPENED = 3


class _Frame(Struct, gc=False):
    """A block that is still open."""

    kind: Kind
    start: int
    end: int
    level: int = 0
    ordered: bool = False
    marker: str = ""
    box: Box | None = None
    inline: InlineBuilder | None = None
    text: list[str] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    implicit: bool = False


class TreeBuilder:
    """Turns events into nodes; one use."""

    def __init__(self, positions: Positions) -> None:
        self._positions = positions
        self._root = _Frame(Kind.QUOTE, 0, 0)
        self._stack: list[_Frame] = [self._root]
        self._opened: list[_Opened] = []
        self.too_deep: list[tuple[int, int]] = []

    def build(self, source: str) -> tuple[Node, ...]:
        """Parse the text and return its top-level blocks."""
        for event, found in pyromark.events_with_range(source, options=OPTIONS):
            start, end = found["start"], found["end"]
            if isinstance(event, str):
                self._mark(event, start, end)
                continue
            ((name, value),) = event.items()
            if name == "Start":
                self._open(value, start, end)
            elif name == "End":
                self._close(_tag(value)[0], end)
            else:
                self._inline(name, value, start, end)
        return tuple(self._root.children)

    def _mark(self, name: str, start: int, end: int) -> None:
        if name == "Rule":
            self._end_implicit()
            rule = Node(Kind.RULE, self._positions.span(start, end))
            self._stack[-1].children.append(rule)
        else:
            self._inline(name, "", start, end)

    def _open(self, tag: object, start: int, end: int) -> None:
        name, value = _tag(tag)
        if name not in _KINDS:
            self._open_inline(name, value, start, end)
            return
        self._end_implicit()
        kind = _KINDS[name]
        if not self._push_needed(kind, start):
            return
        frame = _Frame(kind, start, end)
        if kind is Kind.HEADING and isinstance(value, Mapping):
            frame.level = int(str(value["level"])[1:])
        elif kind is Kind.LIST:
            frame.ordered = value is not None
            frame.level = sum(1 for open_ in self._stack if open_.kind is Kind.LIST)
        elif kind is Kind.FENCE:
            frame.marker = str(value["Fenced"]) if isinstance(value, Mapping) else INDENTED
        elif kind is Kind.FOOTNOTE:
            frame.marker = str(value)
        self._stack.append(frame)

    def _push_needed(self, kind: Kind, start: int) -> bool:
        """Decide whether a block gets a frame; below `DEEPEST` lists and quotes are flattened."""
        parent = self._stack[-1]
        if kind is Kind.ITEM and self._opened and self._opened[-1] is _Opened.SKIPPED:
            self._pop()
            self._opened.append(_Opened.REOPENED)
            self._stack.append(_Frame(kind, start, start))
            return False
        deep = len(self._stack) >= DEEPEST
        nests = kind is Kind.QUOTE or (kind is Kind.LIST and parent.kind is Kind.ITEM)
        if deep and nests:
            self._opened.append(_Opened.SKIPPED)
            self.too_deep.append(self._positions.place(start))
            return False
        self._opened.append(_Opened.PUSHED)
        return True

    def _open_inline(self, name: str, value: object, start: int, end: int) -> None:
        builder = self._text_builder(start, end)
        if name == "Strong":
            builder.open_strong()
        elif name in {"Link", "Image"} and isinstance(value, Mapping):
            builder.open_link(start, str(value["dest_url"]))

    def _close(self, name: str, end: int) -> None:
        if name in _KINDS:
            self._end_implicit()
            if self._opened.pop() is _Opened.PUSHED:
                self._pop()
        elif name == "Strong":
            self._text_builder(end, end).close_strong()
        elif name in {"Link", "Image"}:
            self._text_builder(end, end).close_link(end)

    def _inline(self, name: str, value: object, start: int, end: int) -> None:
        frame = self._stack[-1]
        if frame.kind in _LITERAL:
            frame.text.append(str(value))
            return
        if name == "TaskListMarker":
            frame.box = Box.DONE if value else Box.OPEN
            return
        builder = self._text_builder(start, end)
        if name in {"SoftBreak", "HardBreak"}:
            builder.text(" ")
        elif name in {"InlineHtml", "Html"}:
            builder.html(str(value))
        elif name != "FootnoteReference":
            builder.text(str(value))

    def _text_builder(self, start: int, end: int) -> InlineBuilder:
        """Return where the running text of a byte range goes.

        Text after a sub-list opens a paragraph of its own.
        """
        frame = self._stack[-1]
        if frame.kind not in _RUNNING_TEXT or (frame.kind is Kind.ITEM and frame.children):
            frame = _Frame(Kind.PARAGRAPH, start, start, implicit=True)
            self._stack.append(frame)
        if frame.inline is None:
            frame.inline = InlineBuilder(start, end)
        elif end > frame.inline.end:
            frame.inline.end = end
        return frame.inline

    def _end_implicit(self) -> None:
        if self._stack[-1].implicit:
            self._pop()

    def _pop(self) -> None:
        node = self._node(self._stack.pop())
        self._stack[-1].children.append(node)

    def _node(self, frame: _Frame) -> Node:
        end, inline = frame.end, EMPTY
        span: Span | None = None
        text_span: Span | None = None
        number: int | None = None
        if frame.inline is not None:
            inline, text_span = frame.inline.build(self._positions)
            if (frame.start, end) == (frame.inline.start, frame.inline.end):
                span = text_span  # as most cells
            end = max(end, frame.inline.end)
        children, box, marker = frame.children, frame.box, frame.marker
        if frame.kind is Kind.ITEM:
            marker = self._item_marker(frame)
            number = _number(marker)
            if inline is EMPTY and children and children[0].kind is Kind.PARAGRAPH:
                first, *children = children
                inline, text_span, box = first.inline, first.text_span, box or first.box
        return Node(
            kind=frame.kind,
            span=span or self._positions.span(frame.start, end),
            inline=inline,
            children=tuple(children),
            level=frame.level,
            ordered=frame.ordered,
            number=number,
            box=box,
            marker=marker,
            text="".join(frame.text),
            text_span=text_span,
        )

    def _item_marker(self, frame: _Frame) -> str:
        words = self._positions.line_from(frame.start, 16).split(None, 1)
        return words[0].decode("utf-8", "replace") if words else ""


def _tag(tag: object) -> tuple[str, object]:
    if isinstance(tag, dict):
        ((name, value),) = tag.items()
        return name, value
    return str(tag), None


def _number(marker: str) -> int | None:
    digits = marker.rstrip(".)")
    return int(digits) if digits.isascii() and digits.isdigit() else None
