"""Choose the true indentation of each line of a staircase.

The difference to the line above is the first estimate. It is exact unless lines were added,
removed or moved after the damage; then the indentation is chosen that keeps list numbers
consecutive, siblings level and headings at the margin.
"""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from golive.core.document.lines import LineShape, Shape
from golive.core.document.stair_places import MIN_DEPTH, Place, Region


class _Level(Struct):
    """An open list: where its items start, where their text starts, the last number."""

    indent: int
    content: int
    mark: str
    number: int | None


def straighten(region: Region) -> tuple[int, ...]:
    """Return the true indentation of each place of a staircase, in columns."""
    return region.estimates if region.is_exact else _Walk(region).levels()


def _next_numbered(places: Sequence[Place]) -> list[int | None]:
    """Return for each place the next numbered item of the same section, if there is one."""
    following: list[int | None] = [None] * len(places)
    numbered: int | None = None
    for at in range(len(places) - 1, -1, -1):
        following[at] = numbered
        if places[at].line.shape is Shape.HEADING:
            numbered = None
        elif places[at].line.number is not None:
            numbered = at
    return following


class _Walk:
    def __init__(self, region: Region) -> None:
        self._places = region.places
        self._estimates = region.estimates
        counts = Counter(region.estimates)
        # An indentation that occurs once is more likely the sum of two that occur often.
        self._usual = frozenset(e for e, count in counts.items() if e and count > 1)
        self._next_numbered = _next_numbered(region.places)
        self._open: list[_Level] = []
        self._levels: list[int] = []
        self._fence: LineShape | None = None
        self._fence_level = 0

    def levels(self) -> tuple[int, ...]:
        for at, place in enumerate(self._places):
            self._levels.append(self._level(at, place))
        return tuple(self._levels)

    def _level(self, at: int, place: Place) -> int:
        line, estimate = place.line, self._estimates[at]
        if self._fence is not None:
            return self._level_in_fence(line, self._fence, estimate)
        if at and self._repeats(at):
            level = self._levels[-1]
        elif line.shape in {Shape.HEADING, Shape.RULE} or not line.indent:
            level = 0
        elif line.shape is Shape.ITEM:
            level = self._level_of_item(at, place, estimate)
        elif line.shape is Shape.TABLE_ROW and self._follows_row(at):
            level = self._levels[-1]
        else:
            level = self._level_of_text(at, place, estimate)
        self._enter(place, level)
        return level

    def _level_in_fence(self, line: LineShape, opener: LineShape, estimate: int) -> int:
        if line.closes(opener):
            self._fence = None
            return self._fence_level
        return max(estimate, self._fence_level)

    def _repeats(self, at: int) -> bool:
        line, above = self._places[at].line, self._places[at - 1].line
        return line.text == above.text and line.indent == above.indent

    def _follows_row(self, at: int) -> bool:
        return (
            at > 0
            and not self._places[at].after_blank
            and self._places[at - 1].line.shape is Shape.TABLE_ROW
        )

    def _enter(self, place: Place, level: int) -> None:
        """Close and open lists as this line does in Markdown."""
        line = place.line
        if line.shape in {Shape.HEADING, Shape.RULE}:
            self._open.clear()
        elif line.shape is Shape.ITEM:
            while self._open and self._open[-1].indent >= level:
                self._open.pop()
            self._open.append(_Level(level, level + line.width, line.mark, line.number))
        elif place.after_blank or line.shape is not Shape.TEXT:
            while self._open and self._open[-1].content > level:
                self._open.pop()
        if line.shape is Shape.FENCE:
            self._fence, self._fence_level = line, level

    def _level_of_item(self, at: int, place: Place, estimate: int) -> int:
        line = place.line
        if line.number is not None:
            level = self._level_by_number(line, estimate)
            if level is not None:
                return level
        elif estimate == 0 and self._would_break_numbers(at, place):
            return self._sibling_level()
        if estimate in {level.indent for level in self._open} or estimate == 0:
            return estimate
        if not self._open:
            return estimate if estimate < MIN_DEPTH else self._explained(estimate, [0])
        content = self._open[-1].content
        nests = content <= estimate < content + MIN_DEPTH
        if nests and estimate in self._usual:
            return estimate
        legal = sorted({0, content, *(level.indent for level in self._open)}, reverse=True)
        return self._explained(estimate, legal, fallback=estimate if nests else None)

    def _level_by_number(self, line: LineShape, estimate: int) -> int | None:
        """Return the level of the open list that this number continues, if there is one."""
        before = (line.number or 0) - 1
        levels = [
            level.indent
            for level in self._open
            if level.mark == line.mark and level.number == before
        ]
        if not levels:
            return None
        if estimate in levels:
            return estimate
        fitting = [level for level in levels if level <= estimate]
        if fitting:
            return max(fitting)
        if any(o.indent == estimate and o.number is not None for o in self._open):
            return estimate
        return min(levels)

    def _would_break_numbers(self, at: int, place: Place) -> bool:
        """Tell whether a bullet at the margin would cut a numbered list in two."""
        if not self._open or self._open[0].indent or self._open[0].number is None:
            return False
        if not place.after_blank and (len(self._open) > 1 or self._levels[-1]):
            return True
        following = self._next_numbered[at]
        if following is None or (place.after_blank and following != at + 1):
            return False
        return self._places[following].line.number == self._open[0].number + 1

    def _sibling_level(self) -> int:
        for level in reversed(self._open):
            if level.number is None or level.indent:
                return level.indent
        return self._open[-1].content

    def _level_of_text(self, at: int, place: Place, estimate: int) -> int:
        contents = [level.content for level in self._open]
        if estimate == 0 or estimate in contents:
            return estimate
        innermost = contents[-1] if contents else 0
        if innermost <= estimate < innermost + MIN_DEPTH:
            return estimate
        may_be_code = place.after_blank or (at and self._levels[-1] == estimate)
        if estimate >= innermost + MIN_DEPTH and estimate in self._usual and may_be_code:
            return estimate
        return self._explained(estimate, [*reversed(contents), 0])

    def _explained(self, estimate: int, legal: list[int], fallback: int | None = None) -> int:
        """Choose the level that leaves the usual indentation of a line that is missing above.

        Args:
            estimate: Columns by the difference rule.
            legal: Levels that Markdown allows here, deepest first, ending with 0.
            fallback: Level to take when no missing line explains the estimate; None for the
                deepest legal one that is not deeper than the estimate.
        """
        for level in legal:
            if estimate - level in self._usual:
                return level
        if fallback is not None:
            return fallback
        return next(level for level in legal if level <= estimate)
