"""Tables: rows that are items, metrics, risks, levels, fields, people or links."""

import re
from collections.abc import Callable

from msgspec.structs import replace

from golive.core.document.model import Node
from golive.core.document.quantities import (
    read_cadence,
)
from golive.core.document.values import Cadence
from golive.core.playbook.model import EscalationLevel, Field, ItemKind
from golive.core.playbook.recognise.cell_times import read_cell_rhythm
from golive.core.playbook.recognise.columns import (
    Columns,
    body,
    cell_at,
    read_columns,
    task_column,
)
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
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.recognise.subjects import About, about, is_dated, looks_like_work
from golive.core.playbook.recognise.task_rows import (
    cell_window,
    column_of,
    open_step,
    read_raci_rows,
    read_row_times,
    read_tasks,
    row_item,
    row_lines,
    row_window,
)
from golive.core.playbook.recognise.week_rows import counts_weeks
from golive.core.playbook.roles import read_owner, read_participants
from golive.core.playbook.words import Words, fold


def read_table(table: Node, place: Place) -> None:
    """Read one table at its place."""
    words = place.draft.words
    columns = read_columns(table, words)
    subject = about(table, columns, place)
    readers: dict[About, Callable[[Node, Columns, Place], None]] = {
        About.TASKS: read_tasks,
        About.RACI: read_raci_rows,
        About.METRICS: _read_metrics,
        About.ISSUES: _read_issues,
        About.ESCALATION: _read_escalation,
        About.RISKS: _read_risks,
        About.CADENCE: _read_cadences,
        About.FIELDS: _read_fields,
        About.PEOPLE: _read_people,
        About.RESOURCES: _read_resources,
        About.PHASES: _read_phases,
        About.MESSAGES: _read_messages,
    }
    passed_over = subject is About.PHASES and _has_phases(columns, place)
    if passed_over or subject is About.NOTHING:
        shown = place.role in {"", "step", "timeline"}
        phases = passed_over and place.step is not None and is_dated(table, columns)
        works = looks_like_work(table, columns, words) or counts_weeks(table, columns, words)
        if shown and (phases or works):
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
        rows = table.children[1:]
        below = rows[0].span.start_line if rows else table.span.end_line + 1
        place.draft.executed_lines(range(table.span.start_line, below))
        place.draft.executed(*(row for row in rows if row.span.start_line in held))
    place.draft.informative(table)


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
            row_lines(row),
            column_of(row, at),
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
        level = read_level(whole, row_lines(row), place)
        limit = (
            limit_minutes(columns.text(row, "limit"), words)
            if "limit" in columns.roles
            else level.limit_minutes
        )
        track.levels.append(
            EscalationLevel(
                role or level.role, whole.strip(), row_lines(row), limit, level.guard
            )
        )


def _read_risks(table: Node, columns: Columns, place: Place) -> None:
    named = task_column(table, columns, place.with_role("risks")) or 0
    # What is done in a case stands behind the case itself.
    at = columns.roles.get("risk", 0 if place.role == "contingency" else named)
    for row in body(table):
        text = cell_at(row, at)
        if not text.plain.strip() and not text.markdown:
            continue
        item = make_item(place, ItemKind.RISK, text, row_lines(row), column_of(row, at))
        for role in ("probability", "impact", "mitigation", "contingency", "notes"):
            if value := columns.text(row, role):
                item.properties[role] = value
        if at != named:
            item.properties.setdefault("mitigation", cell_at(row, named).plain.strip())
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
        item = make_item(place, ItemKind.CADENCE, text, row_lines(row), column_of(row, at))
        item.kind = ItemKind.CADENCE
        said = columns.text(row, "frequency")
        found = read_cadence(said, words.language)
        if found is not None and isinstance(found.value, Cadence):
            item.cadence = found.value
            index = columns.roles.get("frequency", 0)
            place.draft.say_reading(found, row.span.start_line, column_of(row, index))
        else:
            item.window = cell_window(said, "day", words) or item.window
        item.properties["frequency"] = said
        people = columns.text(row, "participants") or columns.text(row, "owner")
        item.participants = read_participants(people, words.language)
        for role in ("purpose", "notes"):
            if value := columns.text(row, role):
                item.properties[role] = value
        if "participants" in columns.roles and (owner := columns.text(row, "owner")):
            item.owner = read_owner(owner, words.language)
        read_row_times(row, item, columns, place.draft)


def _read_messages(table: Node, columns: Columns, place: Place) -> None:
    """Make each row of who is told what an item called by its message.

    It is a task where the row says a day or window; what recurs, or follows something else
    ("after each step"), is a cadence.
    """
    words = place.draft.words
    at = columns.roles.get("message", task_column(table, columns, place.with_role("")) or 0)
    for row in body(table):
        text = cell_at(row, at)
        if not text.plain.strip():
            continue
        window = row_window(row, columns, words) or place.window
        here = replace(place, window=window)
        item = row_item(row, text, ItemKind.TASK, columns, here, column_of(row, at))
        said = columns.text(row, "frequency") or item.properties.get("due", "")
        item.cadence = read_cell_rhythm(said, words)
        placed = item.cadence is None and (item.due or item.window)
        item.kind = ItemKind.TASK if placed else ItemKind.CADENCE
        item.properties["frequency"] = said
        for role in ("audience", "channel"):
            if value := columns.text(row, role):
                item.properties[role] = value


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
            add_resources(replace(inline, links=links), row_lines(row), place, audience)


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
        open_step(said, row, place)
        step = draft.steps[-1]
        for role in ("week", "day", "due", "start"):
            step.window = step.window or cell_window(columns.text(row, role), role, draft.words)
        for group in step.groups:
            group.window = step.window
