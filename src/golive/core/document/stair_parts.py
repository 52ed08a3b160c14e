"""Small parts of a document that are staircases without exception.

Where a whole document was pasted line by line, single lines may have been added or removed since
and the evidence still stands out. A part of a few lines is taken for a staircase only if each of
its lines follows the rule, and said where it does but three like places are not found.
"""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from golive.core.document.lines import Shape
from golive.core.document.stair_evidence import Evidence, code_places
from golive.core.document.stair_places import MIN_NESTING, Place, Region, region_of
from golive.core.document.straighten import straighten

_MIN_LIKE_PLACES = 3
_MANY_LIKE_PLACES = 5
_MIN_HEIGHTS = 2
_STEEP_RISES = 5
_MIN_FAMILIES = 4
_DEEP = 8  # columns; six levels of the narrowest lists are deeper


class Part(Struct, frozen=True):
    """A part that looks like a staircase.

    Args:
        region: The part.
        end: The place after its last.
        proven: Whether it is one beyond doubt, whatever else the document holds.
        repeated: Whether some rise is repeated, so that items that look nested are siblings.
    """

    region: Region
    end: int
    proven: bool
    repeated: bool


def small_part(
    places: Sequence[Place], start: int, evidence: Sequence[Evidence]
) -> Part | None:
    """Follow the indentation from a place on until it first falls back.

    Args:
        places: All non-blank lines.
        start: Where the part begins, at the margin.
        evidence: Odd lines from there on.
    """
    end = _falls_back(places, start)
    steps = range(start, end)
    code = code_places(places, steps)
    inside = [e for e in evidence if e.at < end and e.at not in code]
    strong = [e.at for e in inside if e.strong]
    sections = [at for at in strong if places[at].line.shape is Shape.HEADING]
    if not strong or _goes_on_behind(places, max(sections, default=start), end):
        return None
    region = region_of(places, start, end, steps)
    repeats = _repeated_rises(region)
    if straighten(region) != region.estimates or len(inside) + len(repeats) < _MIN_HEIGHTS:
        return None
    proven = _is_enough(places, inside, [start + at for at in repeats])
    return Part(replace(region, is_exact=True), end, proven, bool(repeats))


def _is_enough(
    places: Sequence[Place], evidence: Sequence[Evidence], repeats: Sequence[int]
) -> bool:
    """Tell whether odd lines and repeated rises leave no doubt.

    Odd lines at one depth alone may have slipped into a list that is meant to be so deep; then
    there must be three of them, or the depth must grow on both sides of the one.
    """
    like = len(evidence) + len(repeats)
    if len({places[e.at].line.indent for e in evidence}) >= _MIN_HEIGHTS:
        return like >= _MIN_LIKE_PLACES
    if sum(e.strong for e in evidence) >= _MIN_LIKE_PLACES:
        return bool(repeats)
    both_sides = repeats and repeats[0] < evidence[0].at < repeats[-1]
    return bool(both_sides) and like >= _MANY_LIKE_PLACES


def _repeated_rises(region: Region) -> list[int]:
    """Return the items that rise above an item just as that one rises above the line before."""
    found: list[int] = []
    for at, (before, estimate) in enumerate(pairwise(region.estimates), 1):
        above, line = region.places[at - 1].line, region.places[at].line
        if estimate == before > 0 and above.shape is line.shape is Shape.ITEM:
            found.append(at)
    return found


class Bullets(Struct, frozen=True):
    """Lists without odd lines whose indentation never falls back.

    Args:
        proven: So many items with children one below the other that no list is meant so.
        odd: Some of them.
        steep: Lists in which each item is the only one inside the item above.
    """

    proven: list[Region]
    odd: list[Region]
    steep: list[Region]


def bullet_stairs(places: Sequence[Place], taken: Sequence[range]) -> Bullets:
    """Find lists of bullets that never fall back; in a staircase of bullets nothing else is odd.

    Args:
        places: All non-blank lines.
        taken: Ranges of places that are staircases by other evidence, ascending.
    """
    found = Bullets([], [], [])
    done = [*taken, range(len(places), len(places))]
    end = number = 0
    while end < len(places):
        start = end
        end = _falls_back(places, start)
        while done[number].stop <= start and number + 1 < len(done):
            number += 1
        if places[end - 1].line.indent < _DEEP or end > done[number].start:
            continue
        region = region_of(places, start, end, range(start, end))
        families = _families(region)
        if families >= _MIN_FAMILIES - 1 and straighten(region) == region.estimates:
            (found.proven if families >= _MIN_FAMILIES else found.odd).append(region)
        else:
            found.steep.extend(_steep_lists(places, start, end))
    return found


def _falls_back(places: Sequence[Place], start: int) -> int:
    end = start + 1
    while end < len(places) and places[end].line.indent >= places[end - 1].line.indent:
        end += 1
    return end


def _families(region: Region) -> int:
    """Count the items with two or more children, where each level reads as a list of its own."""
    families = 0
    counted = True
    repeats = set(_repeated_rises(region))
    for at, estimate in enumerate(region.estimates):
        if estimate == 0:
            counted = region.places[at].line.shape is not Shape.ITEM
        elif at in repeats and not counted:
            families += 1
            counted = True
    return families


def _steep_lists(places: Sequence[Place], start: int, end: int) -> list[Region]:
    """Find the bullets in a range that each are the only one inside the item above."""
    found: list[Region] = []
    while start < end:
        stop = start + 1
        while stop < end and _is_deeper_bullet(places[stop - 1], places[stop]):
            stop += 1
        meant = not _ends_below(places, start, stop) or _goes_on_behind(places, start, stop)
        if stop - start > _STEEP_RISES and not meant:
            found.append(region_of(places, start, stop, range(start, stop)))
        start = stop
    return found


def _is_deeper_bullet(above: Place, place: Place) -> bool:
    line = place.line
    bullet = line.shape is Shape.ITEM and line.number is None
    return bullet and line.indent >= above.line.indent + MIN_NESTING


def _ends_below(places: Sequence[Place], start: int, end: int) -> bool:
    """Tell whether what follows goes on with none of the lists."""
    indent = places[start].line.indent
    return end == len(places) or places[end].line.indent <= indent


def _goes_on_behind(places: Sequence[Place], start: int, end: int) -> bool:
    """Tell whether the line after goes on with a list that holds the part as its content."""
    if end == len(places) or places[end].line.number is None:
        return False
    after = places[end].line
    return any(
        place.line.number == (after.number or 0) - 1
        and place.line.indent == after.indent
        and place.line.mark == after.mark
        for place in places[start:end]
    )
