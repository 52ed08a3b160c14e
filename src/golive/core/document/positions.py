"""From the parser's byte offsets to lines and columns of the source, through all repairs."""

from bisect import bisect_right

from golive.core.document.model import Repaired, Span


class Positions:
    """Byte offsets of a repaired text, looked up as places of its source.

    Args:
        repaired: The text that was parsed.
        first_line: 0-based index of the line where the parsed part starts.
    """

    __slots__ = ("_ascii", "_encoded", "_first", "_repaired", "_starts")

    def __init__(self, repaired: Repaired, first_line: int = 0) -> None:
        self._repaired = repaired
        self._first = first_line
        self._encoded = [
            line.text.encode("utf-8", "replace") for line in repaired.lines[first_line:]
        ]
        self._ascii = [raw.isascii() for raw in self._encoded]
        self._starts = [0]
        for raw in self._encoded:
            self._starts.append(self._starts[-1] + len(raw) + 1)

    @property
    def source(self) -> bytes:
        """The bytes whose offsets are looked up."""
        return b"\n".join(self._encoded)

    def line_index(self, offset: int) -> int:
        """Return the 0-based line of a byte offset, counted from the first parsed line."""
        return min(bisect_right(self._starts, offset) - 1, len(self._encoded) - 1)

    def place(self, offset: int) -> tuple[int, int]:
        """Return the 1-based source line and column of a byte offset."""
        return self._place_on(self.line_index(offset), offset)

    def _place_on(self, index: int, offset: int) -> tuple[int, int]:
        inside = min(offset - self._starts[index], len(self._encoded[index]))
        if not self._ascii[index]:
            inside = len(self._encoded[index][:inside].decode("utf-8", "replace"))
        line = self._repaired.lines[self._first + index]
        return self._first + index + 1, line.source_column(inside)

    def span(self, start: int, end: int) -> Span:
        """Return the source span of a byte range, without white space at its end."""
        source_end = self._trimmed(start, end)
        start_line, start_column = self.place(start)
        if source_end <= start:
            return Span(start_line, start_column, start_line, start_column)
        end_line, end_column = self._place_on(self.line_index(source_end - 1), source_end)
        return Span(start_line, start_column, end_line, end_column)

    def _trimmed(self, start: int, end: int) -> int:
        while end > start:
            index = self.line_index(end - 1)
            begin = max(start, self._starts[index])
            kept = len(
                self._encoded[index][
                    begin - self._starts[index] : end - self._starts[index]
                ].rstrip()
            )
            if kept:
                return begin + kept
            end = begin if begin == start else self._starts[index] - 1
        return start

    def lines_between(self, start: int, end: int) -> list[tuple[int, bytes]]:
        """Return (byte offset, bytes) of each line piece of a byte range."""
        first = self.line_index(start)
        if end <= self._starts[first] + len(self._encoded[first]):
            base = self._starts[first]
            return [(start, self._encoded[first][start - base : max(end, start) - base])]
        pieces = []
        for index in range(first, self.line_index(max(start, end - 1)) + 1):
            begin = max(start, self._starts[index])
            stop = min(end, self._starts[index] + len(self._encoded[index]))
            base = self._starts[index]
            pieces.append((begin, self._encoded[index][begin - base : max(stop, begin) - base]))
        return pieces
