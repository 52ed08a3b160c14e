"""Edits of a plan document that reading it does not see."""

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from golive.core.diagnostics import Diagnostic
from golive.core.planning.parse import parse_plan
from golive.core.planning.plan_document import PlanDocument

MOST_EDITS = 50
"""So many edits are looked at one by one; each costs reading the document once."""
MOST_LINES = 2_000
"""Between the first and the last edit; in more lines, edits are not told from each other."""
_WORD = re.compile(r"\w+")
Words = tuple[str, ...]


def unread_edits(
    shown: str, edited: str, reader: Callable[[str], PlanDocument] = parse_plan
) -> tuple[Diagnostic, ...]:
    """Return where the text was edited without any effect on what golive reads.

    Blanks and marks between words do not count: another width of a table is no edit.

    Args:
        shown: The document before the edit.
        edited: The document after it; the lines of the findings are its own.
        reader: How the documents are read.
    """
    before, after = shown.split("\n"), edited.split("\n")
    read = reader(shown)
    lines: list[int] = []
    for first, last, start, end in list(_edits(before, after))[:MOST_EDITS]:
        alone = [*before[:first], *after[start:end], *before[last:]]
        if reader("\n".join(alone)) == read:
            lines.append(min(start + 1, len(after)))
    # Neighbours are one edit to who made it.
    firsts = (line for at, line in enumerate(lines) if not at or line - lines[at - 1] > 1)
    return tuple(Diagnostic("PL192", line) for line in firsts)


def _edits(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield each edit as a range of lines before and after; lines that stay apart are apart."""
    old, new = ([tuple(_WORD.findall(line)) for line in lines] for lines in (before, after))
    head, tail = _common(old, new), 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle = old[head : len(old) - tail], new[head : len(new) - tail]
    for first, last, start, end in _hunks(*middle):
        if not any((*middle[0][first:last], *middle[1][start:end])):
            continue
        places = (first + head, last + head, start + head, end + head)
        if last - first != end - start:
            yield places
            continue
        for at in range(last - first):
            yield places[0] + at, places[0] + at + 1, places[2] + at, places[2] + at + 1


def _common(old: Sequence[Words], new: Sequence[Words]) -> int:
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(old), len(new)))


def _hunks(old: Sequence[Words], new: Sequence[Words]) -> Iterator[tuple[int, int, int, int]]:
    """Yield what differs; comparing takes the square of the length, so what is long is one hunk."""
    if max(len(old), len(new)) > MOST_LINES:
        yield 0, len(old), 0, len(new)
        return
    for kind, *places in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            first, last, start, end = places
            yield first, last, start, end
