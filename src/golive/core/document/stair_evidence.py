"""Lines that plain Markdown would hardly have at their place: evidence of a staircase.

A numbered item that goes on with a list at a shallower depth, and a heading or rule that stands
level with the line above inside a list item, are such lines.
"""

from collections.abc import Sequence

from msgspec import Struct

from golive.core.document.code_lines import code_lines
from golive.core.document.lines import LineShape, Shape
from golive.core.document.stair_places import MIN_DEPTH, MIN_NESTING, Place

_SEARCHED_LISTS = 24


class Evidence(Struct, frozen=True):
    """An odd line.

    Args:
        at: Its position among the non-blank lines.
        origin: Position from which a staircase must reach to explain it.
        strong: Whether legal Markdown of a careful writer has no such line.
        shallow: It is evidence only where the part is a staircase without exception.
    """

    at: int
    origin: int
    strong: bool
    shallow: bool = False


def find_evidence(places: Sequence[Place]) -> list[Evidence]:
    """Find the odd lines of a document, in order."""
    outside = _outside_fences(places)
    found: list[Evidence] = []
    lists: list[int] = []  # positions of ordered items, ever deeper
    rank = 0  # of the heading that governs the margin
    for at, place in enumerate(places):
        if not outside[at]:
            continue
        line = place.line
        level = False  # whether a numbered item that this one may follow stands level above
        while lists and places[lists[-1]].line.indent >= line.indent:
            above = places[lists.pop()].line
            level = above.indent == line.indent and (above.number or 0) < (line.number or 0)
        if line.shape in {Shape.HEADING, Shape.RULE}:
            if at and line.indent >= MIN_NESTING:
                found += _odd_heading(places, at, rank)
            if line.indent < MIN_DEPTH and line.mark:
                rank = len(line.mark)
        elif line.shape is Shape.ITEM and line.number is not None:
            # A list inside an item starts with 0 or 1, whatever the item's own number.
            if line.indent >= MIN_NESTING and not level and line.number > 1:
                found += _odd_number(places, at, lists)
            lists.append(at)
    return found


def _odd_heading(places: Sequence[Place], at: int, rank: int) -> list[Evidence]:
    line, above = places[at].line, places[at - 1].line
    if above.indent != line.indent:
        return []
    after_item = above.shape is Shape.ITEM
    after_block = above.shape in {Shape.TABLE_ROW, Shape.FENCE} or places[at].after_blank
    if not after_item and not after_block:
        return []  # rather a comment among lines of code
    shallow = line.indent < MIN_DEPTH or not after_item or line.shape is Shape.RULE
    return [Evidence(at, at, len(line.mark) <= rank, shallow)]


def _odd_number(places: Sequence[Place], at: int, lists: list[int]) -> list[Evidence]:
    line = places[at].line
    for before in reversed(lists[-_SEARCHED_LISTS:]):
        item = places[before].line
        if item.mark == line.mark and item.number == (line.number or 0) - 1:
            shallow = line.indent < MIN_DEPTH
            return (
                [Evidence(at, before, strong=True, shallow=shallow)] if before < at - 1 else []
            )
    return []


def _outside_fences(places: Sequence[Place]) -> list[bool]:
    """Mark the places outside closed fences; a closing line may stand at any depth here."""
    outside = [True] * len(places)
    opener: int | None = None
    for at, place in enumerate(places):
        if place.line.shape is not Shape.FENCE:
            continue
        if opener is None:
            opener = at
        elif place.line.closes(places[opener].line):
            outside[opener : at + 1] = [False] * (at + 1 - opener)
            opener = None
    return outside


def code_places(places: Sequence[Place], steps: Sequence[int]) -> frozenset[int]:
    """Return those of some places that Markdown reads as code, single odd lines left out."""
    shapes: list[LineShape] = []
    at_shape: list[int] = []
    for at in steps:
        if places[at].after_blank:
            shapes.append(LineShape(Shape.BLANK, 0))
            at_shape.append(-1)
        shapes.append(places[at].line)
        at_shape.append(at)
    code = code_lines(shapes, with_deep=True)
    return frozenset(at for at, is_code in zip(at_shape, code, strict=True) if is_code)
