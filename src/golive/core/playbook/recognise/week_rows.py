"""Tables whose rows are weeks or days: where they count from, and when they are work."""

from collections.abc import Sequence

from msgspec.structs import replace

from golive.core.document.model import Node
from golive.core.document.values import Anchor, Duration, Unit, Window
from golive.core.playbook.draft import ItemDraft
from golive.core.playbook.recognise.cell_times import read_cell_window
from golive.core.playbook.recognise.columns import Columns, aim_of_week, body, cell_at
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.words import Words

WEEKS_OF_PHASE = "PB051"
WEEKS_OF_CONTRACT = "PB052"


def counts_weeks(table: Node, columns: Columns, words: Words) -> bool:
    """Tell whether each row of a table opens with its week or day, and a column says what for."""
    role = next((role for role in ("week", "day") if columns.roles.get(role) == 0), "")
    texts = [cell_at(row, 0).plain.strip() for row in body(table)]
    return (
        bool(role and texts)
        and aim_of_week(columns) is not None
        and all(read_cell_window(text, role, words) is not None for text in texts)
    )


def settle_weeks(items: Sequence[ItemDraft], table: Node, place: Place) -> None:
    """Let weeks that fill a phase of known length be weeks of that phase, and say so.

    Where the phase has a window, they count from its start. Where nothing before it has one,
    nobody knows when its first week is: each row then takes as long as its weeks, one after the
    other. Weeks that leave gaps cannot, and count from the contract.
    """
    draft, step = place.draft, place.step
    if step is None or step is draft.steps[0]:
        return
    line, column = table.span.start_line, table.span.start_column
    if step.window is not None:
        if _shift(items, step.window):
            draft.say(WEEKS_OF_PHASE, line, column, phase=step.title)
        return
    if step.duration is None or any(other.window is not None for other in draft.steps):
        return
    spans = _running(items, step.duration.unit)
    if not spans or spans[-1][1] > (step.duration.amount_max or step.duration.amount):
        draft.say(WEEKS_OF_CONTRACT, line, column, phase=step.title)
        return
    for item, (start, end) in zip(items, spans, strict=True):
        item.window, item.duration = None, Duration(end - start + 1, step.duration.unit)
    draft.say(WEEKS_OF_PHASE, line, column, phase=step.title)


def _shift(items: Sequence[ItemDraft], outer: Window) -> bool:
    """Let weeks that run from 1 count from the start of a window that begins later."""
    spans = _running(items, outer.unit)
    if outer.start <= 1 or not spans or spans[-1][1] > outer.end - outer.start + 1:
        return False
    for item, (start, end) in zip(items, spans, strict=True):
        item.window = replace(outer, start=outer.start + start - 1, end=outer.start + end - 1)
    return True


def _running(items: Sequence[ItemDraft], unit: Unit) -> list[tuple[int, int]]:
    """Return the weeks of rows that follow each other without a gap from week 1, else none."""
    spans: list[tuple[int, int]] = []
    last = 0
    for item in items:
        window = item.window
        if window is None or window.unit is not unit or window.anchor is not Anchor.CONTRACT:
            return []
        if window.start != last + 1:
            return []
        spans.append((window.start, window.end))
        last = window.end
    return spans
