"""The rows of a table of work: each becomes a task with its owner, its times and its state."""

import re

from msgspec.structs import replace

from golive.core.document.model import Inline, Node
from golive.core.document.quantities import (
    read_date,
    read_duration,
)
from golive.core.document.values import Duration, Quantity, Window
from golive.core.playbook.draft import Draft, GroupDraft, ItemDraft, StepDraft
from golive.core.playbook.headings import read_heading
from golive.core.playbook.model import Condition, ItemKind
from golive.core.playbook.recognise.cell_times import (
    count_from_day_0,
    read_cell_rhythm,
    read_cell_window,
)
from golive.core.playbook.recognise.cells import box_of
from golive.core.playbook.recognise.columns import (
    Columns,
    body,
    cell_at,
    task_column,
)
from golive.core.playbook.recognise.conditions import find_condition, stated_condition
from golive.core.playbook.recognise.dependencies import read_predecessors
from golive.core.playbook.recognise.items import make_item
from golive.core.playbook.recognise.place import KIND_OF_ROLE, Place
from golive.core.playbook.recognise.set_windows import set_window
from golive.core.playbook.recognise.steps import length_of_step
from golive.core.playbook.recognise.week_rows import counts_weeks, settle_weeks
from golive.core.playbook.roles import read_owner, read_participants, read_raci
from golive.core.playbook.words import Words

_DONE_MARKS = frozenset({"x", "✓", "✔", "☑", "✅", "[x]", "✔️", "☒"})
_OPEN_MARKS = frozenset({"☐", "[ ]", "[]", "⬜", "◻", "□"})
_MARKS = _OPEN_MARKS | _DONE_MARKS
_WINDOW_COLUMNS = ("week", "day", "start")


def row_lines(row: Node) -> tuple[int, ...]:
    """Return the line of a row."""
    return (row.span.start_line,)


def column_of(row: Node, index: int) -> int:
    """Return the source column where the text of a cell starts."""
    span = row.children[index].text_span or row.children[index].span
    return span.start_column


def read_tasks(table: Node, columns: Columns, place: Place) -> None:
    """Make each row that has a text an item, below the row whose number its own continues."""
    text_at = task_column(table, columns, place)
    if text_at is None:
        place.draft.informative(table)
        return
    kind = _kind_of(columns, place)
    phases = _Phases(columns, place)
    parents: dict[str, ItemDraft] = {}
    made: list[ItemDraft] = []
    for row in body(table):
        here = phases.place_of(row)
        text = cell_at(row, text_at)
        if not text.plain.strip() and not text.markdown.strip():
            continue
        item = row_item(row, text, kind, columns, here, column_of(row, text_at))
        made.append(item)
        item.number = columns.text(row, "number").rstrip(".") or item.number
        if "." in item.number and (parent := parents.get(item.number.rpartition(".")[0])):
            item.parent = parent
        if item.number:
            parents[item.number] = item
        if item.number and not item.number.isdigit():
            place.draft.rows.setdefault(item.number.lstrip("#").casefold(), []).append(item)
    count_from_day_0(made, place.draft)
    if counts_weeks(table, columns, place.draft.words):
        settle_weeks(made, table, place)


def _kind_of(columns: Columns, place: Place) -> ItemKind:
    if place.role in KIND_OF_ROLE:
        return KIND_OF_ROLE[place.role]
    if "prerequisite" in columns.roles and "task" not in columns.roles:
        return ItemKind.PREREQUISITE
    return ItemKind.TASK


class _Phases:
    """A phase or week column: each new value opens a step when no heading did, else a window."""

    def __init__(self, columns: Columns, place: Place) -> None:
        self._columns = columns
        self._place = place
        self._current = place
        self._last = ""

    def place_of(self, row: Node) -> Place:
        said = self._columns.text(row, "phase")
        words = self._place.draft.words
        opens_steps = (
            "phase" in self._columns.roles
            and self._place.step is None
            and not self._place.draft.has_steps
            and self._place.role in {"", "milestones", "timeline", "checklist"}
        )
        if said and said != self._last and opens_steps:
            self._last = said
            self._current = open_step(said, row, self._place)
        window = row_window(row, self._columns, words)
        if window is not None:
            return replace(self._current, window=window)
        return self._current


def row_window(row: Node, columns: Columns, words: Words) -> Window | None:
    """Return the window that the first cell of a week, a day or a start states, if any does."""
    found = (cell_window(columns.text(row, role), role, words) for role in _WINDOW_COLUMNS)
    return next((window for window in found if window is not None), None)


def open_step(said: str, row: Node, place: Place) -> Place:
    """Add the step that a row opens; returns the place inside it."""
    heading = read_heading(said, place.draft.words)
    window = set_window(heading, place.draft) or heading.window
    step = StepDraft(
        number=heading.number,
        title=heading.title,
        heading=said,
        window=window,
        lines=row_lines(row),
        duration=length_of_step(heading),
    )
    group = GroupDraft(None, window)
    step.groups.append(group)
    place.draft.steps.append(step)
    return replace(place, step=step, group=group, window=window, role="step")


def cell_window(text: str, role: str, words: Words) -> Window | None:
    """Return the window that a cell states in a column of some role, or None."""
    found = read_cell_window(text, role, words) if text else None
    return found.value if found is not None and isinstance(found.value, Window) else None


def row_item(
    row: Node, text: Inline, kind: ItemKind, columns: Columns, place: Place, column: int
) -> ItemDraft:
    """Make the item of a row: its text, and what the other cells say of it."""
    words = place.draft.words
    status = words.status(columns.text(row, "status"))
    item = make_item(place, kind, text, row_lines(row), column, status=status)
    item.boxed = True
    said = columns.text(row, "status")
    if said and not status:
        item.status, item.done = said, _is_whole(said)
    _read_done(row, item, columns, words)
    owner = (
        columns.text(row, "owner")
        or columns.text(row, "responsible")
        or columns.text(row, "accountable")
    )
    if not owner and "role" in columns.roles:
        owner = columns.text(row, "role")
    if owner:
        item.owner = read_owner(owner, words.language) or item.owner
    read_row_times(row, item, columns, place.draft)
    item.criterion = columns.text(row, "criterion") or item.criterion
    if place.role in {"gate", "success_criteria", "go_live_definition", "definition_of_done"}:
        item.criterion = None if item.criterion == item.title else item.criterion
    proof = columns.text(row, "validation")
    item.validation = (proof if proof not in _MARKS else "") or item.validation
    depends = columns.text(row, "depends_on")
    if depends and "depends_on" not in item.hints:
        item.waits_for = read_predecessors(depends, words)
    if condition := columns.text(row, "condition"):
        item.condition = _condition_of_cell(condition, words)
    for role in ("notes", "priority", "deliverable", "purpose", "impact", "probability"):
        if value := columns.text(row, role):
            item.properties.setdefault(role, value)
    if participants := columns.text(row, "participants"):
        item.participants = read_participants(participants, words.language)
    return item


def _condition_of_cell(text: str, words: Words) -> Condition:
    """Return the condition that a cell states, with or without the words that open one."""
    found = find_condition(text, words) or find_condition(f"({text})", words)
    return found or stated_condition(text, words)


def _read_done(row: Node, item: ItemDraft, columns: Columns, words: Words) -> None:
    said = columns.text(row, "done")
    if (box := box_of(columns.cell(row, "done").markdown)) is not None:
        item.done = box
        return
    if "done" not in columns.roles:
        for cell in row.children:
            mark = cell.inline.markdown.strip()
            if mark in _MARKS and item.done is None:
                item.done = mark in _DONE_MARKS
        return
    lowered = said.casefold()
    yes = {phrase.casefold() for phrase in words.phrases("yes_words")}
    item.done = _is_whole(said) or lowered in yes | _DONE_MARKS or words.status(said) == "done"


def _is_whole(said: str) -> bool:
    """Tell whether a share of work done is all of it ("100 %")."""
    return said.rstrip(" %") == "100"


def read_row_times(row: Node, item: ItemDraft, columns: Columns, draft: Draft) -> None:
    """Give an item the due day, window, start and length that the cells of its row state."""
    words = draft.words
    due, at = _due_of(row, columns, words)
    if due:
        date = read_date(due, words.language)
        if date is not None:
            item.due = draft.day_of(date, due, row.span.start_line, at)
        else:
            item.window = cell_window(due, "due", words) or item.window
            if item.kind is ItemKind.CADENCE:
                item.cadence = item.cadence or read_cell_rhythm(due, words)
            item.properties.setdefault("due", due)
    if start := columns.text(row, "start"):
        date = read_date(start, words.language)
        at = column_of(row, columns.roles["start"])
        day = draft.day_of(date, start, row.span.start_line, at) if date else None
        item.properties.setdefault("start", day or start)
    length = columns.text(row, "duration") or columns.text(row, "effort")
    if length:
        found = read_duration(length, words.language)
        if found is None and re.fullmatch(r"\d+(?:[.,]\d+)?", length):
            found = _in_unit_of_header(length, columns, words.language)
        if found is not None and isinstance(found.value, Duration):
            item.duration = found.value
        else:
            item.properties.setdefault("duration", length)


def _due_of(row: Node, columns: Columns, words: Words) -> tuple[str, int]:
    """Return when a row is due, as written, with its column; a week that is no window counts."""
    for role in ("due", "end", "week", "day"):
        said = columns.text(row, role)
        if said and (role in {"due", "end"} or cell_window(said, role, words) is None):
            return said, column_of(row, columns.roles[role])
    return "", 0


def _in_unit_of_header(number: str, columns: Columns, language: str) -> Quantity | None:
    """Read a bare number in the unit that its header names ("Effort (days)"); None without one."""
    header = " ".join(
        columns.headers[columns.roles[role]]
        for role in ("duration", "effort")
        if role in columns.roles
    )
    units = (*re.findall(r"\(([^()]+)\)", header), *re.findall(r"[^\W\d_]+", header))
    found = (
        read_duration(f"{number} {'days' if unit.casefold() == 'd' else unit}", spoken)
        for unit in units
        for spoken in dict.fromkeys((language, "en"))
    )
    return next((each for each in found if each is not None), None)


def read_raci_rows(table: Node, columns: Columns, place: Place) -> None:
    """Make each row of a RACI table a task of whoever its letters name."""
    words = place.draft.words
    text_at = task_column(table, columns, place)
    text_at = 0 if text_at is None else text_at
    headers = tuple(columns.headers)
    for row in body(table):
        text = cell_at(row, text_at)
        cells = tuple(cell_at(row, index).plain.strip() for index in range(len(headers)))
        others = [index for index in range(len(headers)) if index != text_at]
        if not text.plain.strip() or not any(cells[index] for index in others):
            continue
        item = row_item(row, text, ItemKind.TASK, columns, place, column_of(row, text_at))
        if not ({"responsible", "accountable"} & columns.roles.keys()):
            roles = tuple(headers[index] for index in others)
            item.owner = read_raci(
                roles, tuple(cells[index] for index in others), words.language
            )
