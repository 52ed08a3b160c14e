"""The lines of a list item: which are its own, what kind its place gives it, boxes written loosely."""

from msgspec.structs import replace

from golive.core.document.model import Box, Inline, Node
from golive.core.document.patterns import late_pattern
from golive.core.playbook.model import ItemKind
from golive.core.playbook.recognise.items import (
    make_item,
    plain_title,
)
from golive.core.playbook.recognise.place import KIND_OF_ROLE, Place

_LOOSE_BOX = late_pattern(r"\s*(?:[-*+]\s*)?\[([ xX]?)\](?![(\[:])\s*(?=\S)")


def own_lines(item: Node) -> tuple[int, ...]:
    """Return the physical lines of an item's own text, without those of blocks inside it."""
    if item.text_span is None:
        return (item.span.start_line,)
    first = min(item.span.start_line, item.text_span.start_line)
    return tuple(range(first, item.text_span.end_line + 1))


def text_column(item: Node) -> int:
    """Return the source column where an item's text starts."""
    return item.text_span.start_column if item.text_span else item.span.start_column


def read_loose_boxes(inline: Inline, lines: tuple[int, ...], column: int, place: Place) -> bool:
    """Read lines that each open with a box, but not as Markdown has it ("[ ] a", "- [ ]a", "-[ ] a")."""
    if "[" not in inline.markdown:
        return False
    written = inline.markdown.split("\n")
    boxes = [match for line in written if (match := _LOOSE_BOX.match(line))]
    if not len(lines) == len(written) == len(boxes):
        return False
    kind = kind_at(place)
    for line, match, number in zip(written, boxes, lines, strict=True):
        rest = line[match.end() :].strip()
        text = replace(inline, markdown=rest, plain=plain_title(rest, place.draft.words))
        box = Box.OPEN if match.group(1).strip() == "" else Box.DONE
        make_item(place, kind, text, (number,), column + match.end(), box=box)
    place.draft.executed_lines(lines)
    return True


def kind_at(place: Place) -> ItemKind:
    """Return the kind of a line by its role; what is done only if all fails is no dated work."""
    if place.role == "contingency" and place.step is None:
        return ItemKind.RISK
    return KIND_OF_ROLE.get(place.role, ItemKind.TASK)
