"""Columns of a table: what each of them holds, and which of them names the rows."""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from golive.core.document.model import EMPTY, Inline, Node
from golive.core.playbook.recognise.cells import Cells, kind_of_cells
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.words import Words

STATE_COLUMNS = frozenset(
    {"owner", "due", "status", "done", "depends_on", "start", "responsible"}
)
WORKED_COLUMNS = frozenset({"owner", "status", "done", "responsible"})
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
_DATE_COLUMNS = frozenset({"due", "week", "day", "end"})
AIMS = frozenset({"target", "purpose", "description"})
"""Columns that say what a week is for: of its rows they are the names."""
ROLES_OF_WEEKS = frozenset({"step", "", "timeline"})
"""Sections whose tables of weeks are work, called by what each week is for."""
TIME_COLUMNS = frozenset({"due", "week", "day", "start", "frequency"})
PREFERRED = {
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
FIRST_NAMES = ("task", "prerequisite", "deliverable", "meeting")
_LAST_NAMES = ("phase", "criterion", "purpose", "description")


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
    if not roles.keys() & TIME_COLUMNS:
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

    The resource of a task is who does it, unless the column holds links; the name of what somebody
    has to do by a date is the name of a task.
    """
    if "milestone" in roles:
        _settle_milestone(roles, table)
    describes_work = roles.keys() & (WORKED_COLUMNS | TIME_COLUMNS | {"number"})
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


def _settle_milestone(roles: dict[str, int], table: Node) -> None:
    """Let a milestone name its row where somebody owns it, it has a state, or each row has its own.

    Otherwise it groups the rows. Ids that stand behind its name are what it waits for.
    """
    at = roles.pop("milestone")
    names = [cell_at(row, at).plain.strip() for row in body(table)]
    each_its_own = all(names) and len(set(names)) == len(names) and roles.keys() & _DATE_COLUMNS
    if roles.get("number", -1) > at and each_its_own and "task" not in roles:
        roles["task"] = at
        roles.setdefault("depends_on", roles.pop("number"))
        return
    names_work = roles.keys() & {"task", "deliverable", "prerequisite"}
    only_dated = roles.keys() and roles.keys() <= {"week", "day"}
    is_work = (roles.keys() & WORKED_COLUMNS or only_dated) and not names_work
    roles.setdefault("task" if is_work else "phase", at)


def body(table: Node) -> list[Node]:
    """Return the rows below the header that have any text."""
    return [
        row
        for row in table.children[1:]
        if any(cell.inline.plain.strip() or cell.inline.markdown for cell in row.children)
    ]


def text_column(table: Node, columns: Columns) -> int | None:
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
    at = aim_of_week(columns) if place.role in ROLES_OF_WEEKS else None
    if at is None:
        at = _naming((*PREFERRED.get(place.role, ()), *FIRST_NAMES), columns)
    if at is None:
        at = text_column(table, columns)
    return at if at is not None else _naming(_LAST_NAMES, columns)


def aim_of_week(columns: Columns) -> int | None:
    """Return the column that says what a week is for, ahead of what comes of it; None without one."""
    roles = columns.roles
    if not names_weeks(columns) or roles.keys() & {"task", "prerequisite", "meeting"}:
        return None
    role_at = {at: role for role, at in roles.items()}
    before = range(roles.get("deliverable", len(columns.headers)))
    aims = (
        at
        for at in before
        if columns.kinds[at] is Cells.WORDS and role_at.get(at, "") in {"", *AIMS}
    )
    return next(aims, None)


def names_weeks(columns: Columns) -> bool:
    """Tell whether the rows of a table are weeks or days, and not phases."""
    keys = columns.roles.keys()
    return bool(keys & {"week", "day"}) and "phase" not in keys


def _naming(roles: Iterable[str], columns: Columns) -> int | None:
    """Return the first column of some roles that the table has, if any."""
    return next((columns.roles[role] for role in roles if role in columns.roles), None)
