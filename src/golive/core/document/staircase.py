"""Find regions where an editor added the indentation of the line above to each pasted line.

Such an editor copies the indentation of the line above before it inserts the next pasted line,
so a line's true indentation is its indentation minus that of the non-blank line before it, and
within a region the indentation never shrinks. Nested lists grow and shrink again; a region is
accepted only on several lines that plain Markdown would hardly have at their place.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from golive.core.document.code_lines import code_lines
from golive.core.document.lines import LineShape, Shape

MIN_EVIDENCE = 3
MIN_CODE_EVIDENCE = 6  # where plain Markdown reads all of it as code
MIN_DEPTH = 4
LINES_PER_ANOMALY = 16
_LOOK_AHEAD = 3
_MOST_STARTS = 3
_MIN_RISES = 2
_MIN_NESTING = 2  # columns; the text of a bullet starts there
_FEW_ANOMALIES = 2
_MOST_ANOMALIES = 32  # keeps the search linear
_SEARCHED_LISTS = 24
_CANDIDATE = re.compile(r"^[ \t]{4,}(?:#{1,6}[ \t]|\d{1,9}[.)][ \t])", re.MULTILINE)


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
    """

    places: tuple[Place, ...]
    estimates: tuple[int, ...]


class _Evidence(Struct, frozen=True):
    at: int  # position among the non-blank lines
    origin: int  # position from which the region must reach
    strong: bool


def may_hold_staircase(text: str) -> bool:
    """Tell cheaply whether a text has any line that could be evidence of a staircase."""
    return len(_CANDIDATE.findall(text)) >= MIN_EVIDENCE


def find_regions(shapes: Sequence[LineShape], first: int = 0) -> tuple[Region, ...]:
    """Find the staircases of a document.

    Args:
        shapes: The looks of all lines.
        first: Index of the first line that counts (what precedes is front matter).
    """
    places = _places(shapes, first)
    evidence = _find_evidence(places)
    margins = _last_margins(places)
    regions: list[Region] = []
    tried: set[int] = set()
    done = 0
    for number, found in enumerate(evidence):
        if found.at < done:
            continue
        for start in _starts(places, margins, found.origin, done):
            if start in tried:
                continue
            tried.add(start)
            stair = _climb(places, start)
            end = bisect_left(evidence, stair.end, number, key=lambda e: e.at)
            if _is_proven(places, stair, evidence[number:end]):
                regions.append(_region(places, stair))
                done = stair.end
                break
    return tuple(regions)


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
    if at + 1 == len(places):
        return False
    line, below = places[at].line, places[at + 1].line
    if below.indent > line.indent and below.number is not None and below.number > 1:
        return True
    return below.indent >= line.indent + line.width + MIN_DEPTH


def _places(shapes: Sequence[LineShape], first: int) -> list[Place]:
    places: list[Place] = []
    after_blank = True
    for index in range(first, len(shapes)):
        if shapes[index].shape is Shape.BLANK:
            after_blank = True
            continue
        places.append(Place(index, shapes[index], after_blank))
        after_blank = False
    return places


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


def _find_evidence(places: Sequence[Place]) -> list[_Evidence]:
    outside = _outside_fences(places)
    found: list[_Evidence] = []
    lists: list[int] = []  # positions of ordered items, ever deeper
    rank = 0  # of the heading that governs the margin
    for at, place in enumerate(places):
        if not outside[at]:
            continue
        line = place.line
        level = False  # whether a numbered item of the same list stands above
        while lists and places[lists[-1]].line.indent >= line.indent:
            level = places[lists.pop()].line.indent == line.indent
        if line.shape is Shape.HEADING:
            if line.indent < MIN_DEPTH:
                rank = len(line.mark)
            elif at and _same_depth_as_item(places[at - 1].line, line):
                found.append(_Evidence(at, at, len(line.mark) <= rank))
        elif line.shape is Shape.ITEM and line.number is not None:
            # A list inside an item starts with 0 or 1, whatever the item's own number.
            if line.indent >= MIN_DEPTH and not level and line.number > 1:
                before = _predecessor(places, lists, line)
                if before is not None and before < at - 1:
                    found.append(_Evidence(at, before, strong=True))
            lists.append(at)
    return found


def _same_depth_as_item(above: LineShape, heading: LineShape) -> bool:
    return above.shape is Shape.ITEM and above.indent == heading.indent


def _predecessor(places: Sequence[Place], lists: list[int], line: LineShape) -> int | None:
    for at in reversed(lists[-_SEARCHED_LISTS:]):
        item = places[at].line
        if item.mark == line.mark and item.number == (line.number or 0) - 1:
            return at
    return None


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


def _most_anomalies(lines: int) -> int:
    return min(_FEW_ANOMALIES + lines // LINES_PER_ANOMALY, _MOST_ANOMALIES)


def _is_proven(places: Sequence[Place], stair: _Stair, evidence: Sequence[_Evidence]) -> bool:
    if len(evidence) < MIN_EVIDENCE:
        return False
    if stair.anomalies > _most_anomalies(stair.end - stair.start):
        return False
    if _is_resumed(places, stair) or not _rises_below_items(places, stair):
        return False
    if _is_enough(places, evidence, MIN_CODE_EVIDENCE, MIN_CODE_EVIDENCE - MIN_EVIDENCE):
        return True
    code = _code_places(places, stair)
    return _is_enough(places, [e for e in evidence if e.at not in code], MIN_EVIDENCE, 1)


def _is_enough(
    places: Sequence[Place], evidence: Sequence[_Evidence], count: int, heights: int
) -> bool:
    """Tell whether the evidence is of that many separate lists and headings at many depths."""
    separate = {e.origin: places[e.at].line.indent for e in evidence}
    strong = {e.origin: places[e.at].line.indent for e in evidence if e.strong}
    if len(strong) >= count and len(set(strong.values())) >= heights:
        return True
    return len(set(separate.values())) >= max(count, heights)


def _code_places(places: Sequence[Place], stair: _Stair) -> frozenset[int]:
    """Return the places that Markdown reads as code, single odd lines left out."""
    shapes: list[LineShape] = []
    at_shape: list[int] = []
    for at in stair.steps:
        if places[at].after_blank:
            shapes.append(LineShape(Shape.BLANK, 0))
            at_shape.append(-1)
        shapes.append(places[at].line)
        at_shape.append(at)
    code = code_lines(shapes)
    return frozenset(at for at, is_code in zip(at_shape, code, strict=True) if is_code)


def _rises_below_items(places: Sequence[Place], stair: _Stair) -> bool:
    """Tell whether the indentation grows below list items; in indented code it does not."""
    rises = sum(
        places[above].line.shape is Shape.ITEM
        and places[below].line.indent >= places[above].line.indent + _MIN_NESTING
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


def _region(places: Sequence[Place], stair: _Stair) -> Region:
    steps = frozenset(stair.steps)
    heights: list[int] = []
    estimates: list[int] = []
    for at in range(stair.start, stair.end):
        indent = places[at].line.indent
        below = bisect_right(heights, indent)
        estimates.append(indent - heights[below - 1] if below else indent)
        if at in steps:
            heights.append(indent)
    return Region(tuple(places[stair.start : stair.end]), tuple(estimates))
