"""Tables: rows that are items, metrics, risks, levels, fields, people or links."""

import re
from collections.abc import Callable

from msgspec.structs import replace

from golive.core.document.model import Inline, Node
from golive.core.document.quantities import (
    read_cadence,
    read_date,
    read_duration,
)
from golive.core.document.values import Cadence, Duration, Quantity, Window
from golive.core.playbook.draft import Draft, GroupDraft, ItemDraft, StepDraft
from golive.core.playbook.headings import read_heading
from golive.core.playbook.model import EscalationLevel, Field, ItemKind
from golive.core.playbook.recognise.cell_times import (
    count_from_day_0,
    read_cell_rhythm,
    read_cell_window,
)
from golive.core.playbook.recognise.cells import box_of
from golive.core.playbook.recognise.columns import (
    About,
    Columns,
    about,
    body,
    cell_at,
    is_dated,
    looks_like_work,
    read_columns,
    task_column,
)
from golive.core.playbook.recognise.conditions import find_condition, stated_condition
from golive.core.playbook.recognise.declared import declare
from golive.core.playbook.recognise.escalations import (
    limit_minutes,
    read_level,
    track_name,
    track_of,
)
from golive.core.playbook.recognise.issues import add_issue
from golive.core.playbook.recognise.items import make_item
from golive.core.playbook.recognise.links import add_resources
from golive.core.playbook.recognise.metrics import add_metric
from golive.core.playbook.recognise.place import KIND_OF_ROLE, Place
from golive.core.playbook.roles import read_owner, read_participants, read_raci
from golive.core.playbook.words import Words, fold

_DONE_MARKS = frozenset({"x", "✓", "✔", "☑", "✅", "[x]", "✔️", "☒"})
_OPEN_MARKS = frozenset({"☐", "[ ]", "[]", "⬜", "◻", "□"})
_MARKS = _OPEN_MARKS | _DONE_MARKS


def read_table(table: Node, place: Place) -> None:
    """Read one table at its place."""
    words = place.draft.words
    columns = read_columns(table, words)
    subject = about(table, columns, place)
    readers: dict[About, Callable[[Node, Columns, Place], None]] = {
        About.TASKS: _read_tasks,
        About.RACI: _read_raci_rows,
        About.METRICS: _read_metrics,
        About.ISSUES: _read_issues,
        About.ESCALATION: _read_escalation,
        About.RISKS: _read_risks,
        About.CADENCE: _read_cadences,
        About.FIELDS: _read_fields,
        About.PEOPLE: _read_people,
        About.RESOURCES: _read_resources,
        About.PHASES: _read_phases,
    }
    passed_over = subject is About.PHASES and _has_phases(columns, place)
    if passed_over or subject is About.NOTHING:
        shown = place.role in {"", "step", "timeline"}
        phases = passed_over and place.step is not None and is_dated(table, columns)
        if shown and (phases or looks_like_work(table, columns, words)):
            place.draft.not_understood(table)
            place.draft.say("PB011", table.span.start_line, table.span.start_column)
        place.draft.informative(table)
        return
    before = place.draft.sizes()
    readers[subject](table, columns, place)
    held = place.draft.lines_since(before)
    if subject is About.ESCALATION:
        place.draft.executed(table)
    elif held:
        rows = body(table)
        place.draft.executed_lines(range(table.span.start_line, rows[0].span.start_line))
        place.draft.executed(*(row for row in rows if row.span.start_line in held))
    place.draft.informative(table)


def _row_lines(row: Node) -> tuple[int, ...]:
    return (row.span.start_line,)


def _column_of(row: Node, index: int) -> int:
    span = row.children[index].text_span or row.children[index].span
    return span.start_column


def _read_tasks(table: Node, columns: Columns, place: Place) -> None:
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
        item = _row_item(row, text, kind, columns, here, _column_of(row, text_at))
        made.append(item)
        item.number = columns.text(row, "number").rstrip(".") or item.number
        if "." in item.number and (parent := parents.get(item.number.rpartition(".")[0])):
            item.parent = parent
        if item.number:
            parents[item.number] = item
        if item.number and not item.number.isdigit():
            place.draft.rows.setdefault(item.number.lstrip("#").casefold(), []).append(item)
    count_from_day_0(made, place.draft)


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
            self._current = _open_step(said, row, self._place)
        window = None
        for role in ("week", "day", "start"):
            window = window or _window(self._columns.text(row, role), role, words)
        if window is not None:
            return replace(self._current, window=window)
        return self._current


def _open_step(said: str, row: Node, place: Place) -> Place:
    heading = read_heading(said, place.draft.words)
    step = StepDraft(
        number=heading.number,
        title=heading.title,
        heading=said,
        window=heading.window,
        lines=_row_lines(row),
    )
    group = GroupDraft(None, heading.window)
    step.groups.append(group)
    place.draft.steps.append(step)
    return replace(place, step=step, group=group, window=heading.window, role="step")


def _window(text: str, role: str, words: Words) -> Window | None:
    found = read_cell_window(text, role, words) if text else None
    return found.value if found is not None and isinstance(found.value, Window) else None


def _row_item(
    row: Node, text: Inline, kind: ItemKind, columns: Columns, place: Place, column: int
) -> ItemDraft:
    words = place.draft.words
    status = words.status(columns.text(row, "status"))
    item = make_item(place, kind, text, _row_lines(row), column, status=status)
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
    _read_times(row, item, columns, place.draft)
    item.criterion = columns.text(row, "criterion") or item.criterion
    if place.role in {"gate", "success_criteria", "go_live_definition", "definition_of_done"}:
        item.criterion = None if item.criterion == item.title else item.criterion
    proof = columns.text(row, "validation")
    item.validation = (proof if proof not in _MARKS else "") or item.validation
    if depends := columns.text(row, "depends_on"):
        parts = re.split(r"\s*[,;]\s*|\s+(?:and|und|et|y|e)\s+", depends)
        item.waits_for = [(part, 0, True) for part in parts if re.search(r"\w", part)]
    if condition := columns.text(row, "condition"):
        item.condition = (
            find_condition(condition, words)
            or find_condition(f"({condition})", words)
            or stated_condition(condition, words)
        )
    for role in ("notes", "priority", "deliverable", "purpose", "impact", "probability"):
        if value := columns.text(row, role):
            item.properties.setdefault(role, value)
    if participants := columns.text(row, "participants"):
        item.participants = read_participants(participants, words.language)
    return item


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


def _read_times(row: Node, item: ItemDraft, columns: Columns, draft: Draft) -> None:
    words = draft.words
    due = columns.text(row, "due") or columns.text(row, "end")
    if due:
        date = read_date(due, words.language)
        if date is not None:
            at = _column_of(row, columns.roles.get("due", columns.roles.get("end", 0)))
            item.due = draft.day_of(date, due, row.span.start_line, at)
        else:
            item.window = _window(due, "due", words) or item.window
            if item.kind is ItemKind.CADENCE:
                item.cadence = item.cadence or read_cell_rhythm(due, words)
            item.properties.setdefault("due", due)
    if start := columns.text(row, "start"):
        date = read_date(start, words.language)
        at = _column_of(row, columns.roles["start"])
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


def _read_raci_rows(table: Node, columns: Columns, place: Place) -> None:
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
        item = _row_item(row, text, ItemKind.TASK, columns, place, _column_of(row, text_at))
        if not ({"responsible", "accountable"} & columns.roles.keys()):
            roles = tuple(headers[index] for index in others)
            item.owner = read_raci(
                roles, tuple(cells[index] for index in others), words.language
            )


def _read_metrics(table: Node, columns: Columns, place: Place) -> None:
    for row in body(table):
        name = (
            columns.text(row, "metric")
            or columns.text(row, "name")
            or cell_at(row, 0).plain.strip()
        )
        at = columns.roles.get("target", 0)
        add_metric(
            name,
            columns.text(row, "target"),
            columns.text(row, "measure"),
            _row_lines(row),
            _column_of(row, at),
            place,
        )


def _read_issues(table: Node, columns: Columns, place: Place) -> None:
    first = 0 if columns.headers and columns.headers[0] else 1
    for row in body(table):
        title = columns.text(row, "issue") or cell_at(row, first).plain.strip()
        solution = columns.text(row, "solution") or cell_at(row, first + 1).plain.strip()
        line = row.span.start_line
        parts = re.split(r"(?<=[.;])\s+(?=[A-ZÀ-Þ])|\s*<br\s*/?>\s*|\s*\d[.)]\s+", solution)
        add_issue(
            title, [(part.strip(), line) for part in parts if part.strip()], (line,), place
        )


def _read_escalation(table: Node, columns: Columns, place: Place) -> None:
    words = place.draft.words
    track = track_of(
        place, track_name(place.section[-1] if place.section else "", place.draft.words), ()
    )
    for row in body(table):
        role = next(
            (
                text
                for name in ("role", "owner", "responsible", "name")
                if (text := columns.text(row, name))
            ),
            "",
        )
        whole = " ".join(cell.inline.plain for cell in row.children)
        level = read_level(whole, _row_lines(row), place)
        limit = (
            limit_minutes(columns.text(row, "limit"), words)
            if "limit" in columns.roles
            else level.limit_minutes
        )
        track.levels.append(
            EscalationLevel(
                role or level.role, whole.strip(), _row_lines(row), limit, level.guard
            )
        )


def _read_risks(table: Node, columns: Columns, place: Place) -> None:
    at = columns.roles.get("risk", task_column(table, columns, place.with_role("risks")) or 0)
    for row in body(table):
        text = cell_at(row, at)
        if not text.plain.strip() and not text.markdown:
            continue
        item = make_item(place, ItemKind.RISK, text, _row_lines(row), _column_of(row, at))
        for role in ("probability", "impact", "mitigation", "contingency", "notes"):
            if value := columns.text(row, role):
                item.properties[role] = value
        if owner := columns.text(row, "owner"):
            item.owner = read_owner(owner, place.draft.words.language)
        if status := columns.text(row, "status"):
            item.status = place.draft.words.status(status) or status
        item.kind = ItemKind.RISK


def _read_cadences(table: Node, columns: Columns, place: Place) -> None:
    words = place.draft.words
    at = columns.roles.get("meeting", 0)
    for row in body(table):
        text = cell_at(row, at)
        if not text.plain.strip():
            continue
        item = make_item(place, ItemKind.CADENCE, text, _row_lines(row), _column_of(row, at))
        item.kind = ItemKind.CADENCE
        said = columns.text(row, "frequency")
        found = read_cadence(said, words.language)
        if found is not None and isinstance(found.value, Cadence):
            item.cadence = found.value
            index = columns.roles.get("frequency", 0)
            place.draft.say_reading(found, row.span.start_line, _column_of(row, index))
        else:
            item.window = _window(said, "day", words) or item.window
        item.properties["frequency"] = said
        people = columns.text(row, "participants") or columns.text(row, "owner")
        item.participants = read_participants(people, words.language)
        for role in ("purpose", "notes"):
            if value := columns.text(row, role):
                item.properties[role] = value
        if "participants" in columns.roles and (owner := columns.text(row, "owner")):
            item.owner = read_owner(owner, words.language)
        _read_times(row, item, columns, place.draft)


def _read_fields(table: Node, columns: Columns, place: Place) -> None:
    name_at = columns.roles.get("field", 0)
    value_at = columns.roles.get("value", 1)
    rows = body(table)
    if not {"field", "value"} & columns.roles.keys() and any(columns.headers):
        rows = [table.children[0], *rows]
    section = place.section[-1] if place.section else ""
    for row in rows:
        name = cell_at(row, name_at).plain.strip()
        value = cell_at(row, value_at).markdown.strip()
        if name:
            place.draft.fields.append(Field(name, value, section, row.span.start_line))


def _read_people(table: Node, columns: Columns, place: Place) -> None:
    for row in body(table):
        first = cell_at(row, 0).plain.strip()
        by_area = not {"role", "name"} & columns.roles.keys()
        role = columns.text(row, "role") or (first if by_area else columns.text(row, "owner"))
        named = columns.text(row, "name") or columns.text(row, "owner")
        name = columns.text(row, "name") or (named if by_area else "")
        if role and _is_somebody(named, place.draft.words):
            place.draft.holders.append((role, named, row.span.start_line))
        if not name:
            name = next(
                (cell.inline.plain for cell in row.children if cell.inline.plain != role), ""
            )
        said = " ".join(cell.inline.plain for cell in row.children if cell.inline.plain != role)
        declare(role or name, said, row.span.start_line, place.draft, holder=name)


def _is_somebody(named: str, words: Words) -> bool:
    """Tell the name of a person from an open field ("[Name]", "TBD")."""
    return named[:1].isalpha() and fold(named) not in words.clue("no_words")


def _read_resources(table: Node, columns: Columns, place: Place) -> None:
    for row in body(table):
        audience = columns.text(row, "audience").casefold()
        title = (
            columns.text(row, "resource")
            or columns.text(row, "name")
            or cell_at(row, 0).plain.strip()
        )
        for cell in row.children:
            inline = cell.inline
            links = tuple(
                replace(link, text=title) if link.text == link.target and title else link
                for link in inline.links
            )
            add_resources(replace(inline, links=links), _row_lines(row), place, audience)


def _has_phases(columns: Columns, place: Place) -> bool:
    """Tell whether the document has its steps already, so that rows of phases give none."""
    in_section = place.step is not None and not columns.roles.keys() & {"week", "day"}
    return place.draft.has_steps or in_section


def _read_phases(table: Node, columns: Columns, place: Place) -> None:
    """Read rows that are phases: steps when no heading gives any, else guidance."""
    draft = place.draft
    for row in body(table):
        said = columns.text(row, "phase")
        if not said:
            continue
        _open_step(said, row, place)
        step = draft.steps[-1]
        for role in ("week", "day", "due", "start"):
            step.window = step.window or _window(columns.text(row, role), role, draft.words)
        for group in step.groups:
            group.window = step.window
