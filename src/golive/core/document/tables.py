"""Tables whose line of dashes has not as many cells as the row above, so that none is read."""

from collections.abc import Sequence

from golive.core.diagnostics import Diagnostic
from golive.core.document.changes import MIN_LIKE_PLACES, Change, Finding, settle
from golive.core.document.lines import Draft
from golive.core.document.patterns import late_pattern

_DASHES = late_pattern(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$")
_BAR = late_pattern(r"(?<!\\)\|")
_MOST_ROWS = 40


def repair_tables(draft: Draft, in_code: Sequence[bool], first: int = 0) -> list[Diagnostic]:
    """Give the line of dashes, or the row above it, the cells that three rows below have.

    Where fewer rows agree, the text stays and the place is said.

    Args:
        draft: The lines.
        in_code: For each line whether it is code.
        first: Index of the first line that counts.
    """
    made = Finding("RP027", made=True)
    said = Finding("RP028", made=False)
    for index in range(first + 1, len(draft.texts)):
        line = draft.texts[index]
        if "|" not in line or "-" not in line or in_code[index] or not _DASHES.match(line):
            continue
        head, cells = _cells(draft.texts[index - 1]), _cells(line)
        if head <= 1 or head == cells or (index - 1 > first and _cells(draft.texts[index - 2])):
            continue
        rows = _rows_below(draft.texts, index)
        if head < cells and rows.count(cells) >= MIN_LIKE_PLACES > rows.count(head):
            made.changes.append(_widened(draft.texts, index - 1, cells - head, " "))
        else:
            agreed = rows.count(head) >= MIN_LIKE_PLACES
            change = _fitted_dashes(draft.texts, index, head, cells)
            (made if agreed else said).changes.append(change)
    return settle(draft, [made, said])


def _cells(line: str) -> int:
    """Return how many cells a row has, 0 for a line without bars."""
    text = line.strip()
    bars = [match.start() for match in _BAR.finditer(text)]
    if not bars:
        return 0
    return len(bars) + 1 - (bars[0] == 0) - (bars[-1] == len(text) - 1 and len(text) > 1)


def _rows_below(texts: Sequence[str], index: int) -> list[int]:
    rows: list[int] = []
    for text in texts[index + 1 : index + 1 + _MOST_ROWS]:
        if not (cells := _cells(text)):
            break
        rows.append(cells)
    return rows


def _widened(texts: Sequence[str], index: int, more: int, cell: str) -> Change:
    end = len(texts[index].rstrip())
    new = f" {cell} |" * more if texts[index].rstrip().endswith("|") else f" | {cell}" * more
    return Change(index, end, end, new)


def _fitted_dashes(texts: Sequence[str], index: int, head: int, cells: int) -> Change:
    """Add cells of dashes, or cut those beyond the row above."""
    if cells < head:
        change = _widened(texts, index, head - cells, "---")
        return Change(index, change.start, change.end, change.new.replace(" ", ""))
    line = texts[index]
    bars = [match.start() for match in _BAR.finditer(line)]
    leads = line.lstrip().startswith("|")
    end = len(line.rstrip())
    cut = bars[head - 1 + leads]
    return Change(index, cut + 1 if line[:end].endswith("|") else cut, end, "")
