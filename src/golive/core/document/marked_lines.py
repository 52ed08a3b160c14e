"""Lines that begin with a mark which Markdown does not know, read as the items of a list."""

import re
from itertools import pairwise

from msgspec.structs import replace

from golive.core.document.model import Box, Inline, Kind, Node, Span
from golive.core.document.patterns import late_pattern

BOXES = {
    "☐": Box.OPEN,
    "⬜": Box.OPEN,
    "🔲": Box.OPEN,
    "▢": Box.OPEN,
    "□": Box.OPEN,
    "☑": Box.DONE,
    "✅": Box.DONE,
    "✔": Box.DONE,
    "✓": Box.DONE,
    "☒": Box.DONE,
    "🗹": Box.DONE,
    "[ ]": Box.OPEN,
    "[]": Box.OPEN,
    "[x]": Box.DONE,
    "[X]": Box.DONE,
}
BOX = late_pattern(
    r"^(?:(?:[-*+]|\d{1,9}[.)])\s+)?(\\?\[[ xX]?\\?\](?![(\[])|[☐⬜🔲▢□☑✅✔✓☒🗹]\ufe0f?)(?:\s+|$)"
)
_MARK = late_pattern(
    r"^(?:(?P<bullet>[•●▪◦‣∙·➤►✦]|–(?=\s))|(?P<number>\d{1,3}(?:\.\d{1,3})+)[.)]?|(?P<escaped>\d{1,9}\\[.)]|\\[-*+])|(?P<paren>\(?[a-zA-Z0-9]{1,2}\)))\s+(?=\S)"
)
NO_BREAK_MARK = late_pattern(r"^(?:[-*+]|\d{1,9}[.)])[\u00a0\u2007\u202f]\s*(?=\S)")
_BULLET = late_pattern(r"^[-*+]\s+(?=\S)")
_INLINE_MARK = late_pattern(r"[*_`\[]")
_GLYPHS = (
    "•",
    "●",
    "▪",
    "◦",
    "‣",
)  # a line that begins with one is an item, even if it stands alone
MIN_MARKED_LINES = 2


def box_of(match: re.Match[str]) -> Box:
    """Return the state of a matched box."""
    return BOXES[match.group(1).rstrip("\ufe0f").replace("\\", "")]


def marked_from(lines: list[str]) -> int | None:
    """Return the first line from which a text is a list of marked lines, or None.

    All lines start with marks of one kind; between boxes there may be other lines.
    """
    marks = [mark_of(line) for line in lines]
    first = next((at for at, mark in enumerate(marks) if mark), None)
    if first is None:
        return None
    kinds = set(marks[first:])
    if kinds == {"box", ""}:
        return first if marks.count("box") >= MIN_MARKED_LINES else None
    sure = kinds == {"box"} or all(line.startswith(_GLYPHS) for line in lines[first:])
    enough = len(lines) - first >= MIN_MARKED_LINES or sure
    return first if enough and len(kinds) == 1 else None


def mark_of(line: str) -> str:
    """Return the kind of mark that a line starts with, or ""."""
    if BOX.match(line):
        return "box"
    match = _MARK.match(line)
    return (match.lastgroup or "") if match else ""


def list_of_lines(lines: list[str], first_line: int, column: int) -> Node:
    """Return a list with an item for each marked line; other lines belong to the one above.

    Args:
        lines: The lines; the first one is an item whatever it starts with.
        first_line: Line number of the first.
        column: Column where the first starts.
    """
    starts = [at for at, line in enumerate(lines) if not at or _is_marked(line)]
    items = tuple(
        _item_of(lines[start:end], first_line + start, 1 if start else column)
        for start, end in pairwise([*starts, len(lines)])
    )
    last = items[-1].span
    return Node(
        Kind.LIST, Span(first_line, column, last.end_line, last.end_column), children=items
    )


def _is_marked(line: str) -> bool:
    return bool(mark_of(line) or NO_BREAK_MARK.match(line))


def _item_of(lines: list[str], number: int, column: int) -> Node:
    """Return an item: lines go on with its text up to the first bullet, then stand below it."""
    bullets = (at for at in range(1, len(lines)) if _BULLET.match(lines[at]))
    cut = next(bullets, len(lines))
    item = _node_of(lines[:cut], number, column, BOX.match(lines[0]))
    if cut == len(lines):
        return item
    below = tuple(
        _node_of([line], number + at, 1, None) for at, line in enumerate(lines[cut:], cut)
    )
    end = below[-1].span
    listed = Span(number + cut, 1, end.end_line, end.end_column)
    return replace(
        item,
        span=replace(item.span, end_line=end.end_line, end_column=end.end_column),
        children=(Node(Kind.LIST, listed, children=below),),
    )


def _node_of(lines: list[str], number: int, column: int, box: re.Match[str] | None) -> Node:
    head, *more = lines
    match = box or _MARK.match(head) or NO_BREAK_MARK.match(head) or _BULLET.match(head)
    cut = match.end() if match else 0
    last = column + len(head) if not more else 1 + len(more[-1])
    span = Span(number, column, number + len(more), last)
    text = "\n".join([head[cut:], *more])
    return Node(
        Kind.ITEM,
        span,
        inline=Inline(text, plain_words(text)),
        box=box_of(box) if box else None,
        marker=head[:cut].strip() if not box else "",
        text_span=Span(number, column + cut, span.end_line, last),
    )


def plain_words(markdown: str) -> str:
    """Return a text without the commonest inline marks, for text that no parser has read."""
    if not _INLINE_MARK.search(markdown):
        return " ".join(markdown.split())
    text = re.sub(r"(\*\*|__|`)(.+?)\1", r"\2", markdown)
    return " ".join(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).split())
