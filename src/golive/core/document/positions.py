"""From the parser's byte offsets to lines and columns of the source, through all repairs."""

from bisect import bisect_right
from itertools import accumulate

from golive.core.document.model import UNTOUCHED, Repaired, Span

_CONTINUATION = bytes(range(0x80, 0xC0))
"""Bytes of UTF-8 that begin no character."""
_STRIDE = 1_024


class Positions:
    """Byte offsets of a repaired text, looked up as places of its source.

    Args:
        repaired: The text that was parsed.
        first_line: 0-based index of the line where the parsed part starts.
    """

    __slots__ = (
        "_ascii",
        "_count",
        "_counted",
        "_encoded",
        "_first",
        "_plain",
        "_repaired",
        "_starts",
    )

    def __init__(self, repaired: Repaired, first_line: int = 0) -> None:
        self._repaired = repaired
        self._first = first_line
        self._encoded = [
            line.text.encode("utf-8", "replace") for line in repaired.lines[first_line:]
        ]
        self._ascii = [raw.isascii() for raw in self._encoded]
        # On a line that was not touched and is ASCII a column is its byte's offset plus one.
        self._plain = [
            ascii_ and line.columns == UNTOUCHED
            for ascii_, line in zip(self._ascii, repaired.lines[first_line:], strict=True)
        ]
        self._counted: dict[int, list[int]] = {}
        self._count = len(self._encoded)
        self._starts = [0]
        for raw in self._encoded:
            self._starts.append(self._starts[-1] + len(raw) + 1)

    @property
    def source(self) -> bytes:
        """The bytes whose offsets are looked up."""
        return b"\n".join(self._encoded)

    def line_index(self, offset: int) -> int:
        """Return the 0-based line of a byte offset, counted from the first parsed line."""
        index = bisect_right(self._starts, offset) - 1
        return index if index < self._count else self._count - 1

    def place(self, offset: int) -> tuple[int, int]:
        """Return the 1-based source line and column of a byte offset."""
        index = self.line_index(offset)
        return self._first + index + 1, self._column(index, offset - self._starts[index])

    def _column(self, index: int, inside: int) -> int:
        """Return the 1-based source column of a byte of a line."""
        inside = min(inside, len(self._encoded[index]))
        if self._plain[index]:
            return inside + 1
        if not self._ascii[index]:
            inside = self._characters_before(index, inside)
        return self._repaired.lines[self._first + index].source_column(inside)

    def span(self, start: int, end: int) -> Span:
        """Return the source span of a byte range, without white space at its end."""
        index = self.line_index(start)
        base, raw = self._starts[index], self._encoded[index]
        left, line = start - base, self._first + index + 1
        if end <= base + len(raw) + 1:  # as most blocks
            right = left + len(raw[left : end - base].rstrip())
            if self._plain[index]:
                return Span(line, left + 1, line, right + 1)
            return Span(line, self._column(index, left), line, self._column(index, right))
        column = self._column(index, left)
        last, right = self._trimmed(start, end)
        return Span(line, column, self._first + last + 1, self._column(last, right))

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Return the line and the byte of it where a range ends without white space."""
        first = self.line_index(start)
        for index in range(self.line_index(end - 1), first, -1):
            kept = len(self._encoded[index][: end - self._starts[index]].rstrip())
            if kept:
                return index, kept
        left = start - self._starts[first]
        return first, left + len(self._encoded[first][left:].rstrip())

    def characters(self, start: int, end: int) -> int:
        """Return the number of characters between two byte offsets of one line."""
        index = self.line_index(start)
        if self._ascii[index]:
            return end - start
        base = self._starts[index]
        before = self._characters_before(index, start - base)
        return self._characters_before(index, end - base) - before

    def _characters_before(self, index: int, inside: int) -> int:
        """Return the characters of a line before one of its bytes; long lines are counted once."""
        raw = self._encoded[index]
        if inside <= _STRIDE:
            return len(raw[:inside].translate(None, _CONTINUATION))
        if index not in self._counted:
            strides = (raw[at : at + _STRIDE] for at in range(0, len(raw), _STRIDE))
            lengths = (len(stride.translate(None, _CONTINUATION)) for stride in strides)
            self._counted[index] = [0, *accumulate(lengths)]
        whole = inside // _STRIDE
        rest = raw[whole * _STRIDE : inside].translate(None, _CONTINUATION)
        return self._counted[index][whole] + len(rest)

    def line_from(self, start: int, size: int) -> bytes:
        """Return at most so many bytes from an offset on, of its line alone."""
        index = self.line_index(start)
        inside = start - self._starts[index]
        return self._encoded[index][inside : inside + size]

    def lines_between(self, start: int, end: int) -> list[tuple[int, bytes]]:
        """Return (byte offset, bytes) of each line piece of a byte range."""
        index = self.line_index(start)
        base, raw = self._starts[index], self._encoded[index]
        pieces = [(start, raw[start - base : max(end, start) - base])]
        while end > base + len(raw) + 1 and index + 1 < self._count:
            index += 1
            base, raw = self._starts[index], self._encoded[index]
            pieces.append((base, raw[: end - base]))
        return pieces
