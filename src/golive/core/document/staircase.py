"""Find regions where an editor added the indentation of the line above to each pasted line.

Such an editor copies the indentation of the line above before it inserts the next pasted line,
so a line's true indentation is its indentation minus that of the non-blank line before it, and
within a region the indentation never shrinks. Nested lists grow and shrink again; a region is
accepted only on several lines that plain Markdown would hardly have at their place.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from golive.core.document.lines import LineShape, Shape
from golive.core.document.patterns import late_pattern
from golive.core.document.stair_evidence import Evidence, code_places, find_evidence
from golive.core.document.stair_parts import bullet_stairs, small_part
from golive.core.document.stair_places import (
    MIN_DEPTH,
    MIN_NESTING,
    Place,
    Region,
    places_of,
    region_of,
)

MIN_EVIDENCE = 3
MIN_CODE_EVIDENCE = 6  # where plain Markdown reads all of it as code
LINES_PER_ANOMALY = 16
_LOOK_AHEAD = 3
_MOST_STARTS = 3
_MIN_RISES = 2
_FEW_ANOMALIES = 2
_MOST_ANOMALIES = 32  # keeps the search linear
_CANDIDATE = late_pattern(
    r"^[ \t]{2,}(?:#{1,6}[ \t]|\d{1,9}[.)][ \t]|-{3}|\*{3}|_{3})|^[ \t]{8,}[-*+][ \t]",
    re.MULTILINE,
)


class Staircases(Struct, frozen=True):
    """The staircases of a document.

    Args:
        proven: Those beyond doubt.
        odd: Those that have some lines out of place, but not enough of them.
        steep: Lists of one item each, ever deeper, that may be staircases or meant so.
    """

    proven: tuple[Region, ...]
    odd: tuple[Region, ...]
    steep: tuple[Region, ...]


def may_hold_staircase(text: str) -> bool:
    """Tell cheaply whether a text has any line that could be evidence of a staircase."""
    return _CANDIDATE.search(text) is not None


def find_staircases(shapes: Sequence[LineShape], first: int = 0) -> Staircases:
    """Find the staircases of a document.

    Args:
        shapes: The looks of all lines.
        first: Index of the first line that counts (what precedes is front matter).
    """
    places = places_of(shapes, first)
    evidence = find_evidence(places)
    margins = _last_margins(places)
    found: list[_Found] = []
    tried: set[int] = set()
    done = 0
    for number, line in enumerate(evidence):
        if line.at < done:
            continue
        for start in _starts(places, margins, line.origin, done):
            if start in tried:
                continue
            tried.add(start)
            stair = _find_from(places, start, evidence, number)
            if stair is not None:
                found.append(stair)
                done = stair.end
                break
    like = sum(each.repeated for each in found) >= MIN_EVIDENCE
    proven = [each.region for each in found if each.proven or (like and each.repeated)]
    odd = [each.region for each in found if not each.proven and not (like and each.repeated)]
    bullets = bullet_stairs(places, [range(each.start, each.end) for each in found])
    return Staircases((*proven, *bullets.proven), (*odd, *bullets.odd), tuple(bullets.steep))


class _Found(Struct, frozen=True):
    region: Region
    start: int
    end: int  # exclusive
    proven: bool
    repeated: bool


def _find_from(
    places: Sequence[Place], start: int, evidence: Sequence[Evidence], number: int
) -> _Found | None:
    """Return the staircase that begins at a place, if there is one.

    Where a small part is one without exception and nothing of it is left behind, it ends there;
    single odd lines are passed over only in a staircase that goes on behind them.
    """
    stair = _climb(places, start)
    inside = evidence[number : bisect_left(evidence, stair.end, number, key=lambda e: e.at)]
    part = small_part(places, start, inside)
    small = (
        None
        if part is None
        else _Found(part.region, start, part.end, part.proven, part.repeated)
    )
    if small and small.proven and not _goes_on(places, stair, small.end, inside[-1]):
        return small
    if _is_proven(places, stair, inside):
        region = region_of(places, stair.start, stair.end, stair.steps)
        return _Found(region, stair.start, stair.end, proven=True, repeated=True)
    return small


def _last_margins(places: Sequence[Place]) -> list[int]:
    """Return for each place the last one that stands at the margin, itself included."""
    margins: list[int] = []
    last = 0
    for at, place in enumerate(places):
        if place.line.indent == 0:
            last = at
        margins.append(last)
    return margins


def _starts(
    places: Sequence[Place], margins: Sequence[int], origin: int, done: int
) -> list[int]:
    """Return where a region may begin, the farthest first: at lines that stand at the margin.

    A line at the margin that nothing can rise from as it does below was added later; the region
    then begins further up.
    """
    starts = [max(done, margins[origin])]
    while len(starts) < _MOST_STARTS and starts[0] > done and _is_torn(places, starts[0]):
        starts.insert(0, max(done, margins[starts[0] - 1]))
    return starts


def _is_torn(places: Sequence[Place], at: int) -> bool:
    line = places[at].line
    return any(_tears(line, place.line) for place in places[at + 1 : at + 2])


def _tears(line: LineShape, below: LineShape) -> bool:
    """Tell whether the line below stands deeper than anything below this line can."""
    if below.indent > line.indent and below.number is not None and below.number > 1:
        return True
    return below.indent >= line.indent + line.width + MIN_DEPTH


class _Stair(Struct, frozen=True):
    start: int
    end: int  # exclusive
    steps: tuple[int, ...]  # positions whose indentation never shrinks
    anomalies: int


def _climb(places: Sequence[Place], start: int) -> _Stair:
    """Follow the ever growing indentation from a place on, passing over single odd lines."""
    steps = [start]
    anomalies = 0
    at = start + 1
    while at < len(places) and anomalies <= _most_anomalies(at - start):
        indent = places[at].line.indent
        top = places[steps[-1]].line.indent
        if indent < top:
            ahead = places[at + 1 : at + 1 + _LOOK_AHEAD]
            if any(place.line.indent >= top for place in ahead):
                anomalies += 1
                at += 1
                continue
            before = places[steps[-2]].line.indent if len(steps) > 1 else indent + 1
            if indent < max(before, MIN_DEPTH):
                break
            steps.pop()
            anomalies += 1
        steps.append(at)
        at += 1
    return _Stair(start, at, tuple(steps), anomalies)


def _goes_on(places: Sequence[Place], stair: _Stair, end: int, last: Evidence) -> bool:
    """Tell whether a staircase goes on behind its first line that falls back."""
    return last.at >= end or any(_is_torn(places, at) for at in range(end, stair.end))


def _most_anomalies(lines: int) -> int:
    return min(_FEW_ANOMALIES + lines // LINES_PER_ANOMALY, _MOST_ANOMALIES)


def _is_proven(places: Sequence[Place], stair: _Stair, evidence: Sequence[Evidence]) -> bool:
    evidence = [e for e in evidence if not e.shallow]
    if len(evidence) < MIN_EVIDENCE:
        return False
    if stair.anomalies > _most_anomalies(stair.end - stair.start):
        return False
    if _is_resumed(places, stair) or not _rises_below_items(places, stair):
        return False
    if _is_enough(places, evidence, MIN_CODE_EVIDENCE, MIN_CODE_EVIDENCE - MIN_EVIDENCE):
        return True
    code = code_places(places, stair.steps)
    return _is_enough(places, [e for e in evidence if e.at not in code], MIN_EVIDENCE, 1)


def _is_enough(
    places: Sequence[Place], evidence: Sequence[Evidence], count: int, heights: int
) -> bool:
    """Tell whether the evidence is of that many separate lists and headings at many depths."""
    separate = {e.origin: places[e.at].line.indent for e in evidence}
    strong = {e.origin: places[e.at].line.indent for e in evidence if e.strong}
    if len(strong) >= count and len(set(strong.values())) >= heights:
        return True
    return len(set(separate.values())) >= max(count, heights)


def _rises_below_items(places: Sequence[Place], stair: _Stair) -> bool:
    """Tell whether the indentation grows below list items; in indented code it does not."""
    rises = sum(
        places[above].line.shape is Shape.ITEM
        and places[below].line.indent >= places[above].line.indent + MIN_NESTING
        for above, below in pairwise(stair.steps)
    )
    return rises >= _MIN_RISES


def _is_resumed(places: Sequence[Place], stair: _Stair) -> bool:
    """Tell whether the line after goes on with a list that holds the region as its content."""
    if stair.end >= len(places):
        return False
    after = places[stair.end].line
    return after.number is not None and any(
        places[at].line.number == after.number - 1
        and places[at].line.indent == after.indent
        and places[at].line.mark == after.mark
        for at in stair.steps
    )
