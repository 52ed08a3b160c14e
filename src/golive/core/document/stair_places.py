"""The non-blank lines among which staircases are looked for, and staircases as ranges of them."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from golive.core.document.lines import LineShape, Shape

MIN_DEPTH = 4
MIN_NESTING = 2  # columns; the text of a bullet starts there


class Place(Struct, frozen=True):
    """A non-blank line: its 0-based line index, its looks, and whether a blank line precedes."""

    index: int
    line: LineShape
    after_blank: bool


class Region(Struct, frozen=True):
    """A staircase.

    Args:
        places: Its non-blank lines, in order.
        estimates: For each place the indentation by the difference rule, in columns.
        is_exact: The estimates are known to be the true indentations.
    """

    places: tuple[Place, ...]
    estimates: tuple[int, ...]
    is_exact: bool = False


def places_of(shapes: Sequence[LineShape], first: int) -> list[Place]:
    """Return the non-blank lines from an index on."""
    places: list[Place] = []
    after_blank = True
    for index in range(first, len(shapes)):
        if shapes[index].shape is Shape.BLANK:
            after_blank = True
            continue
        places.append(Place(index, shapes[index], after_blank))
        after_blank = False
    return places


def region_of(places: Sequence[Place], start: int, end: int, steps: Sequence[int]) -> Region:
    """Return a staircase with its estimates.

    Args:
        places: All non-blank lines.
        start: Its first place.
        end: The place after its last.
        steps: Places whose indentation never shrinks; the others are single odd lines.
    """
    climbing = frozenset(steps)
    heights: list[int] = []
    estimates: list[int] = []
    for at in range(start, end):
        indent = places[at].line.indent
        below = bisect_right(heights, indent)
        estimates.append(indent - heights[below - 1] if below else indent)
        if at in climbing:
            heights.append(indent)
    return Region(tuple(places[start:end]), tuple(estimates))
