"""Columns of a table and what the table is about."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct

from golive.core.document.model import EMPTY, Inline, Node
from golive.core.playbook.recognise.cells import Cells, kind_of_cells
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
_NAMELESS = frozenset({Cells.IDS, Cells.PERIODS, Cells.STATES, Cells.BOXES, Cells.NUMBERS})
"""What names no row: a task is not called "A1", "Q3" or "in progress"."""
_NAMELESS_ROLES = {Cells.IDS: "number", Cells.STATES: "status"}
_PARTIES = frozenset({"owner", "responsible", "accountable"})
_MAY_NAME = frozenset({"validation", "criterion", "description", "purpose"})
_TIME_COLUMNS = frozenset({"due", "week", "day", "start", "frequency"})
_PEOPLE_COLUMNS = frozenset(
    {
        "role",
        "name",
        "owner",
        "email",
        "notes",
        "responsible",
        "accountable",
        "consulted",
        "informed",
    }
)
_RISK_COLUMNS = frozenset({"mitigation", "probability", "impact", "contingency", "owner"})
_PREFERRED = {
    "prerequisites": ("prerequisite", "task", "deliverable"),
    "success_criteria": ("criterion", "metric", "task", "deliverable", "target"),
    "gate": ("criterion", "task", "deliverable", "prerequisite"),
    "go_live_definition": ("criterion", "task", "deliverable"),
    "definition_of_done": ("criterion", "task", "deliverable"),
    "agenda": ("task", "purpose", "meeting", "deliverable"),
    "risks": ("risk", "task", "issue"),
    "cadence": ("meeting", "task", "message", "purpose"),
}
"""Columns that name the rows of a table in a section of some role."""
_MET = frozenset(_PREFERRED["cadence"]) - {"message"}
"""Columns that name a meeting or its subject, not what is told."""
_NAMED_WORK = ITEM_ROLES - {"milestones", "step", *KIND_OF_ROLE}
_FIRST_NAMES = ("task", "prerequisite", "deliverable", "meeting")
_LAST_NAMES = ("phase", "criterion", "purpose", "description")
MIN_RACI_COLUMNS = 2
NAME_AND_VALUE = 2
MIN_SHARE = 0.6


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
    MESSAGES = "messages"
    NOTHING = "nothing"


class Columns(Struct, frozen=True):
    """A table's columns: index of each role, the headers as written, what their cells are."""

    roles: dict[str, int]
    headers: tuple[str, ...]
    kinds: tuple[Cells, ...] = ()

    def cell(self, row: Node, role: str) -> Inline:
        """Return a row's cell of that role; empty when the table has no such column."""
        index = self.roles.get(role)
        return cell_at(row, index) if index is not None else EMPTY

    def text(self, row: Node, role: str) -> str:
        """Return a row's plain cell text of that role, stripped."""
        index = self.roles.get(role)
        return cell_at(row, index).plain.strip() if index is not None else ""


def cell_at(row: Node, index: int) -> Inline:
    """Return the cell of a row by index; empty beyond its end."""
    return row.children[index].inline if index < len(row.children) else EMPTY


def read_columns(table: Node, words: Words) -> Columns:
    """Read the header row of a table."""
    header = table.children[0] if table.children else None
    headers = tuple(cell.inline.plain.strip() for cell in header.children) if header else ()
    rows = body(table)
    kinds = tuple(
        kind_of_cells([cell_at(row, index).markdown for row in rows], words)
        for index in range(len(headers))
    )
    roles = _by_cells([words.column_role(text) for text in headers], kinds)
    settled = _settled(roles, table)
    _measure_column(settled, kinds)
    return Columns(settled, headers, kinds)


def _measure_column(roles: dict[str, int], kinds: Sequence[Cells]) -> None:
    """Let the only column of words that a table of metrics leaves unnamed say how it is measured."""
    if not {"metric", "target"} <= roles.keys() or "measure" in roles:
        return
    taken = set(roles.values())
    free = [at for at, kind in enumerate(kinds) if kind is Cells.WORDS and at not in taken]
    if len(free) == 1:
        roles["measure"] = free[0]


def _by_cells(said: Sequence[str], kinds: Sequence[Cells]) -> dict[str, int]:
    """Give each role its column by what the headers say and the cells hold.

    A column of ids numbers the rows and one of boxes says what is done, whatever they are
    called; a column of times places the rows where no header does; a first column of states
    that are no words for a state names the rows.
    """
    roles: dict[str, int] = {}
    for index, (role, kind) in enumerate(zip(said, kinds, strict=True)):
        if kind is Cells.BOXES:
            found = "done"
        elif role in _NAMING_COLUMNS and kind in _NAMELESS:
            found = _NAMELESS_ROLES.get(kind, "")
        elif role == "duration" and kind is Cells.TIMES:
            found = "due"
        elif role in _PARTIES and kind in {Cells.IDS, Cells.NUMBERS}:
            found = ""
        else:
            found = role
        if found and found not in roles:
            roles[found] = index
    _restore_numbered(roles, said, kinds)
    names_rows = roles.get("status") == 0 and said.count("status") == 1
    if names_rows and kinds[0] is Cells.WORDS and not roles.keys() & _NAMING_COLUMNS:
        roles["task"] = roles.pop("status")
    if not roles.keys() & _TIME_COLUMNS:
        taken = set(roles.values())
        times = [at for at, kind in enumerate(kinds) if kind is Cells.TIMES and at not in taken]
        if times:
            roles["due"] = times[0]
    return roles


def _restore_numbered(
    roles: dict[str, int], said: Sequence[str], kinds: Sequence[Cells]
) -> None:
    """Let tasks that are called "Task 1" and "Task 2" keep these names when no other column has any."""
    at = roles.get("number", -1)
    if at < 0 or said[at] not in _NAMING_COLUMNS:
        return
    names = ("", *_NAMING_COLUMNS, *_MAY_NAME)
    others = (
        kind is Cells.WORDS and role in names for role, kind in zip(said, kinds, strict=True)
    )
    if not any(others):
        roles[said[at]] = roles.pop("number")


def _settled(roles: dict[str, int], table: Node) -> dict[str, int]:
    """Decide the columns that mean two things by the columns beside them.

    A milestone that somebody owns or that has a state is work, otherwise it groups the rows; the
    resource of a task is who does it, unless the column holds links; the name of what somebody
    has to do by a date is the name of a task.
    """
    if "milestone" in roles:
        at = roles.pop("milestone")
        names_work = roles.keys() & {"task", "deliverable", "prerequisite"}
        only_dated = roles.keys() and roles.keys() <= {"week", "day"}
        is_work = (roles.keys() & _WORKED_COLUMNS or only_dated) and not names_work
        roles.setdefault("task" if is_work else "phase", at)
    describes_work = roles.keys() & (_WORKED_COLUMNS | _TIME_COLUMNS | {"number"})
    if "description" in roles and "task" not in roles and describes_work:
        roles["task"] = roles.pop("description")
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
    is_history = any(fold(header) in history for header in columns.headers)
    said = [place.draft.words.column_role(header) for header in columns.headers]
    maps_states = said.count("status") > 1 and "task" not in said
    if is_history or maps_states or _is_to_sign(table, columns):
        return About.NOTHING
    keys = frozenset(columns.roles)
    return (
        _by_columns(keys, place.role, len(columns.headers))
        or _people(table, columns, place)
        or _raci(table, columns)
        or _by_section(keys, place.role, len(columns.headers))
        or _by_content(table, columns, keys, place.role, place.draft.words)
        or About.NOTHING
    )


def _is_to_sign(table: Node, columns: Columns) -> bool:
    """Tell whether people are to sign on a table: it names their roles, but no person and no day."""
    open_ = (columns.roles.get(role) for role in ("name", "due"))
    rows = body(table)
    return (
        "role" in columns.roles
        and "task" not in columns.roles
        and all(
            at is not None and not any(cell_at(row, at).plain.strip() for row in rows)
            for at in open_
        )
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
        ("message" in keys and "task" not in keys and _is_told(keys), About.MESSAGES),
        (role == "escalation" and bool(names_levels), About.ESCALATION),
        ({"level", "limit"} <= keys, About.ESCALATION),
        ({"field", "value"} <= keys, About.FIELDS),
        ("value" in keys and width == NAME_AND_VALUE, About.FIELDS),
        ({"resource", "link"} <= keys, About.RESOURCES),
    )


def _is_told(keys: frozenset[str]) -> bool:
    """Tell whether the rows of a table say to whom, or how, something is told and when."""
    return bool(keys & {"audience", "channel"}) and bool(keys & _TIME_COLUMNS)


def _by_section(keys: frozenset[str], role: str, width: int) -> About | None:
    only_contacts = "solution" not in keys and bool(keys & {"name", "owner"})
    names_people = role == "people" or ("email" in keys and bool(keys & {"name", "role"}))
    return _first(
        (role in {"metadata", "profile"} and width == NAME_AND_VALUE, About.FIELDS),
        (names_people and not keys & {"task", "issue"}, About.PEOPLE),
        ({"role", "name"} <= keys and not {"task", "due"} <= keys, About.PEOPLE),
        (role == "metrics" and bool(keys & {"target", "metric"}), About.METRICS),
        (role == "risks", About.RISKS),
        (role == "resources", About.RESOURCES),
        (role == "issues" and only_contacts, About.NOTHING),
        (role == "issues", About.ISSUES),
        (role == "cadence" and "frequency" in keys, About.CADENCE),
        (role == "cadence" and not keys & _MET and _is_told(keys), About.MESSAGES),
        (role in KIND_OF_ROLE and _fits(keys, role, width), About.TASKS),
    )


def _fits(keys: frozenset[str], role: str, width: int) -> bool:
    """Tell whether a table may hold what its section is about, as far as its headers say.

    Options with their merits, for one, stand in many a section and are not what it lists.
    """
    names = {*_PREFERRED.get(role, ()), *_FIRST_NAMES}
    return width <= NAME_AND_VALUE or bool(keys & (names | _STATE_COLUMNS | {"number"}))


def _by_content(
    table: Node, columns: Columns, keys: frozenset[str], role: str, words: Words
) -> About | None:
    named = "prerequisite" in keys or _text_column(table, columns) is not None
    dated = bool(keys & {"week", "day", "due", "start", "duration"})
    worked = bool(keys & _WORKED_COLUMNS)
    return _first(
        ("task" in keys, About.TASKS),
        (role in {"informative", "contingency"} and not worked, About.NOTHING),
        ("phase" in keys and "due" in keys and not worked, About.PHASES),
        (
            bool(keys & _STATE_COLUMNS) and (named or ("meeting" in keys and worked)),
            About.TASKS,
        ),
        ("deliverable" in keys and not keys & {"phase", "week"}, About.TASKS),
        ("phase" in keys and dated, About.PHASES),
        (columns.roles.get("metric") == 0, About.METRICS),
        (role in _NAMED_WORK and named, About.TASKS),
        (role == "step" and named and looks_like_work(table, columns, words), About.TASKS),
    )


def _people(table: Node, columns: Columns, place: Place) -> About | None:
    """Tell a table of who does what in general from one of work that somebody owns."""
    roles, words = columns.roles, place.draft.words
    if roles.keys() - _PEOPLE_COLUMNS:
        return None
    if roles.get("role") == 0 and len(roles) > 1:
        counted = all(kind in {Cells.NUMBERS, Cells.IDS} for kind in columns.kinds[1:])
        return About.NOTHING if counted else About.PEOPLE
    if roles.keys() != {"owner"} or len(columns.headers) != NAME_AND_VALUE:
        return None
    if place.role in KIND_OF_ROLE or roles["owner"] == 0:
        return None
    names = [cell_at(row, 0).plain for row in body(table)]
    worked = any(words.starts_with_verb(name) or " " in name.strip() for name in names)
    return None if worked else About.PEOPLE


def is_dated(table: Node, columns: Columns) -> bool:
    """Tell whether any row of a table says when it is."""
    times = [at for role, at in columns.roles.items() if role in _TIME_COLUMNS]
    return any(cell_at(row, at).plain.strip() for row in body(table) for at in times)


def looks_like_work(table: Node, columns: Columns, words: Words) -> bool:
    """Tell whether a table that no header calls work might be: a verb opens a column's cells."""
    rows = [row for row in body(table) if sum(bool(c.inline.plain) for c in row.children) > 1]
    for index in range(len(columns.headers)):
        texts = [text for row in rows if (text := cell_at(row, index).plain.strip())]
        verbs = sum(" " in text and words.starts_with_verb(text) for text in texts)
        if verbs >= MIN_SHARE * len(texts) > 0:
            return True
    return False


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
    """Return the column that names the rows when no header says so: the wordiest without a role.

    Beside a column of boxes also one that says what is checked names them.
    """
    boxed = "done" in columns.roles or Cells.STATES in columns.kinds
    taken = {at for role, at in columns.roles.items() if role not in _MAY_NAME or not boxed}
    rows = body(table)
    best: tuple[float, int] | None = None
    for index, header in enumerate(columns.headers):
        if (index in taken and header) or columns.kinds[index] in _NAMELESS | {Cells.TIMES}:
            continue
        texts = [cell_at(row, index).plain for row in rows]
        letters = sum(len(re.findall(r"[^\W\d_]", text)) for text in texts) / max(1, len(rows))
        if letters and (best is None or letters > best[0]):
            best = (letters, index)
    return None if best is None else best[1]


def task_column(table: Node, columns: Columns, place: Place) -> int | None:
    """Return the column that holds the row's own text."""
    at = _naming((*_PREFERRED.get(place.role, ()), *_FIRST_NAMES), columns)
    if at is None:
        at = _text_column(table, columns)
    return at if at is not None else _naming(_LAST_NAMES, columns)


def _naming(roles: Iterable[str], columns: Columns) -> int | None:
    """Return the first column of some roles that the table has, if any."""
    return next((columns.roles[role] for role in roles if role in columns.roles), None)
