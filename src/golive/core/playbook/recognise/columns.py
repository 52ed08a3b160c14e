"""Columns of a table and what the table is about."""

import re
from enum import StrEnum

from msgspec import Struct

from golive.core.document.model import EMPTY, Inline, Node
from golive.core.playbook.recognise.place import ITEM_ROLES, KIND_OF_ROLE, Place
from golive.core.playbook.roles import is_raci_cell
from golive.core.playbook.words import Words, fold

_STATE_COLUMNS = frozenset(
    {"owner", "due", "status", "done", "depends_on", "start", "responsible"}
)
_WORKED_COLUMNS = frozenset({"owner", "status", "done", "responsible"})
"""Columns that only work has: somebody does it, and it is done or not."""
_NAMING_COLUMNS = frozenset(
    {"task", "deliverable", "prerequisite", "meeting", "risk", "metric"}
)
"""Columns that name the rows of a table themselves."""
_RISK_COLUMNS = frozenset({"mitigation", "probability", "impact", "contingency", "owner"})
MIN_RACI_COLUMNS = 2
NAME_AND_VALUE = 2


class About(StrEnum):
    """What the rows of a table are."""

    TASKS = "tasks"
    RACI = "raci"
    METRICS = "metrics"
    ISSUES = "issues"
    ESCALATION = "escalation"
    RISKS = "risks"
    CADENCE = "cadence"
    FIELDS = "fields"
    PEOPLE = "people"
    RESOURCES = "resources"
    PHASES = "phases"
    NOTHING = "nothing"


class Columns(Struct, frozen=True):
    """The header of a table: column index of each role, and the headers as written."""

    roles: dict[str, int]
    headers: tuple[str, ...]

    def cell(self, row: Node, role: str) -> Inline:
        """Return a row's cell of that role; empty when the table has no such column."""
        index = self.roles.get(role)
        return cell_at(row, index) if index is not None else EMPTY

    def text(self, row: Node, role: str) -> str:
        """Return a row's plain cell text of that role, stripped."""
        return self.cell(row, role).plain.strip()


def cell_at(row: Node, index: int) -> Inline:
    """Return the cell of a row by index; empty beyond its end."""
    return row.children[index].inline if index < len(row.children) else EMPTY


def read_columns(table: Node, words: Words) -> Columns:
    """Read the header row of a table."""
    header = table.children[0] if table.children else None
    headers = tuple(cell.inline.plain.strip() for cell in header.children) if header else ()
    roles: dict[str, int] = {}
    for index, text in enumerate(headers):
        role = words.column_role(text)
        if role and role not in roles:
            roles[role] = index
    return Columns(_settled(roles, table), headers)


def _settled(roles: dict[str, int], table: Node) -> dict[str, int]:
    """Decide the columns that mean two things by the columns beside them.

    A milestone that somebody owns or that has a state is work, otherwise it groups the rows; the
    resource of a task is who does it, unless the column holds links; the name of what somebody
    has to do by a date is the name of a task.
    """
    if "milestone" in roles:
        at = roles.pop("milestone")
        names_work = roles.keys() & {"task", "deliverable", "prerequisite"}
        is_work = roles.keys() & _WORKED_COLUMNS and not names_work
        roles.setdefault("task" if is_work else "phase", at)
    is_owned = "owner" in roles and roles.keys() & {"start", "end", "due", "depends_on"}
    if "name" in roles and is_owned and not roles.keys() & _NAMING_COLUMNS:
        roles["task"] = roles.pop("name")
    if "resource" in roles and "task" in roles and "owner" not in roles:
        at = roles["resource"]
        if not any(cell_at(row, at).links for row in body(table)):
            roles["owner"] = roles.pop("resource")
    return roles


def body(table: Node) -> list[Node]:
    """Return the rows below the header that have any text."""
    return [
        row
        for row in table.children[1:]
        if any(cell.inline.plain.strip() or cell.inline.markdown for cell in row.children)
    ]


def about(table: Node, columns: Columns, place: Place) -> About:
    """Decide what a table is about: by its columns first, then by the section it stands in."""
    history = place.draft.words.clue("history_columns")
    if any(fold(header) in history for header in columns.headers):
        return About.NOTHING
    keys = frozenset(columns.roles)
    return (
        _by_columns(keys, place.role, len(columns.headers))
        or _raci(table, columns)
        or _by_section(keys, place.role, len(columns.headers))
        or _by_content(table, columns, keys, place.role)
        or About.NOTHING
    )


def _first(*decisions: tuple[bool, About]) -> About | None:
    return next((about_ for holds, about_ in decisions if holds), None)


def _by_columns(keys: frozenset[str], role: str, width: int) -> About | None:
    names_levels = keys & {"level", "role", "limit", "owner", "name"}
    return _first(
        ({"issue", "solution"} <= keys and role != "risks", About.ISSUES),
        ("metric" in keys and bool(keys & {"target", "measure"}), About.METRICS),
        ("risk" in keys and bool(keys & _RISK_COLUMNS), About.RISKS),
        ({"meeting", "frequency"} <= keys, About.CADENCE),
        ({"frequency", "participants"} <= keys and "task" not in keys, About.CADENCE),
        (role == "escalation" and bool(names_levels), About.ESCALATION),
        ({"level", "limit"} <= keys, About.ESCALATION),
        ({"field", "value"} <= keys, About.FIELDS),
        ("value" in keys and width == NAME_AND_VALUE, About.FIELDS),
        ({"resource", "link"} <= keys, About.RESOURCES),
    )


def _by_section(keys: frozenset[str], role: str, width: int) -> About | None:
    names_people = role == "people" or ("email" in keys and bool(keys & {"name", "role"}))
    return _first(
        (role in {"metadata", "profile"} and width == NAME_AND_VALUE, About.FIELDS),
        (names_people and "task" not in keys, About.PEOPLE),
        ({"role", "name"} <= keys and not keys & {"task", "due"}, About.PEOPLE),
        (role == "metrics" and bool(keys & {"target", "metric"}), About.METRICS),
        (role == "risks", About.RISKS),
        (role == "resources", About.RESOURCES),
        (role == "issues", About.ISSUES),
        (role == "cadence" and "frequency" in keys, About.CADENCE),
        (role in KIND_OF_ROLE, About.TASKS),
    )


def _by_content(table: Node, columns: Columns, keys: frozenset[str], role: str) -> About | None:
    named = _text_column(table, columns) is not None
    dated = bool(keys & {"week", "day", "due", "start", "duration"})
    worked = bool(keys & _WORKED_COLUMNS)
    return _first(
        ("task" in keys, About.TASKS),
        (role == "informative" and not worked, About.NOTHING),
        ("phase" in keys and "due" in keys and not worked, About.PHASES),
        (
            bool(keys & _STATE_COLUMNS) and (named or ("meeting" in keys and worked)),
            About.TASKS,
        ),
        ("deliverable" in keys and not keys & {"phase", "week"}, About.TASKS),
        ("phase" in keys and dated, About.PHASES),
        (role in ITEM_ROLES - {"milestones"} and named, About.TASKS),
    )


def _raci(table: Node, columns: Columns) -> About | None:
    if {"responsible", "accountable"} <= columns.roles.keys():
        return About.RACI
    rows = body(table)
    lettered = 0
    for index in range(1, len(columns.headers)):
        cells = [cell_at(row, index).plain.strip() for row in rows]
        filled = [cell for cell in cells if cell]
        if filled and all(is_raci_cell(cell) for cell in filled):
            lettered += 1
    return About.RACI if lettered >= MIN_RACI_COLUMNS else None


def _text_column(table: Node, columns: Columns) -> int | None:
    """Return the column that names the rows when no header says so: the wordiest without a role."""
    taken = set(columns.roles.values())
    rows = body(table)
    best: tuple[float, int] | None = None
    for index, header in enumerate(columns.headers):
        if index in taken and header:
            continue
        texts = [cell_at(row, index).plain for row in rows]
        letters = sum(len(re.findall(r"[^\W\d_]", text)) for text in texts) / max(1, len(rows))
        if letters and (best is None or letters > best[0]):
            best = (letters, index)
    return None if best is None else best[1]


def task_column(table: Node, columns: Columns, place: Place) -> int | None:
    """Return the column that holds the row's own text."""
    preferred = {
        "prerequisites": ("prerequisite", "task", "deliverable"),
        "success_criteria": ("criterion", "metric", "task", "deliverable", "target"),
        "gate": ("criterion", "task", "deliverable", "prerequisite"),
        "go_live_definition": ("criterion", "task", "deliverable"),
        "definition_of_done": ("criterion", "task", "deliverable"),
        "agenda": ("task", "purpose", "meeting", "deliverable"),
        "risks": ("risk", "task", "issue"),
        "cadence": ("meeting", "task", "purpose"),
    }
    order = (
        *preferred.get(place.role, ()),
        "task",
        "prerequisite",
        "deliverable",
        "meeting",
        "phase",
        "criterion",
        "purpose",
    )
    for role in order[: len(preferred.get(place.role, ())) + 4]:
        if role in columns.roles:
            return columns.roles[role]
    wordy = _text_column(table, columns)
    if wordy is not None:
        return wordy
    return next((columns.roles[role] for role in order if role in columns.roles), None)
