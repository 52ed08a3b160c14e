"""The outline: headings, lists, tables, fences and paragraphs, each with its place in the source."""

from golive.core.diagnostics import Diagnostic
from golive.core.document.events import TreeBuilder
from golive.core.document.model import Kind, Node, Outline, Repaired, Span
from golive.core.document.patterns import late_pattern
from golive.core.document.positions import Positions
from golive.core.document.unbend import unbend

_FRONT_MATTER_LINE = late_pattern(r"^(?:#.*|\s*[\w\"'][\w .\"'-]*:(?:\s.*)?)$")
_FRONT_MATTER_LIMIT = 200


def read_outline(repaired: Repaired) -> Outline:
    """Read the blocks of a repaired document.

    Returns:
        Blocks in source order with spans in the source before repair. Headings swallowed into
        list items, doubled list markers, task lists inside fences and lines that start with a
        box but no list marker are read as what they stand for, each with a diagnostic.
    """
    first, front_matter = _front_matter(repaired)
    positions = Positions(repaired, first)
    builder = TreeBuilder(positions)
    blocks = builder.build(positions.source.decode("utf-8", "replace"))
    straight, diagnostics = unbend(blocks)
    if builder.too_deep:
        line, column = builder.too_deep[0]
        count = len(builder.too_deep)
        diagnostics = (Diagnostic("OL001", line, column, {"count": count}), *diagnostics)
    return Outline(
        blocks=straight,
        line_count=len(repaired.source),
        blank_lines=tuple(
            number for number, line in enumerate(repaired.source, 1) if not line.strip()
        ),
        front_matter=front_matter,
        diagnostics=diagnostics,
    )


def _front_matter(repaired: Repaired) -> tuple[int, Node | None]:
    lines = [line.text for line in repaired.lines[:_FRONT_MATTER_LIMIT]]
    if len(lines) < 3 or lines[0].rstrip() != "---":  # noqa: PLR2004 - opener, one line, closer
        return 0, None
    if not _FRONT_MATTER_LINE.match(lines[1]):
        return 0, None
    for index, line in enumerate(lines[1:], 1):
        if line.rstrip() in {"---", "..."}:
            span = Span(1, 1, index + 1, len(line.rstrip()) + 1)
            text = "\n".join(lines[1:index])
            return index + 1, Node(Kind.FRONT_MATTER, span, text=text)
    return 0, None
