"""What the rows of a table are: tasks, risks, measures, people, messages or nothing to run."""

from enum import StrEnum

from golive.core.document.model import Node
from golive.core.playbook.recognise.cells import Cells
from golive.core.playbook.recognise.columns import (
    AIMS,
    FIRST_NAMES,
    PREFERRED,
    ROLES_OF_WEEKS,
    STATE_COLUMNS,
    TIME_COLUMNS,
    WORKED_COLUMNS,
    Columns,
    body,
    cell_at,
    names_weeks,
    text_column,
)
from golive.core.playbook.recognise.place import ITEM_ROLES, KIND_OF_ROLE, Place
from golive.core.playbook.recognise.week_rows import counts_weeks
from golive.core.playbook.roles import is_raci_cell
from golive.core.playbook.words import Words, fold

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
_MET = frozenset(PREFERRED["cadence"]) - {"message"}
"""Columns that name a meeting or its subject, not what is told."""
_NAMED_WORK = ITEM_ROLES - {"milestones", "step", *KIND_OF_ROLE}
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
        or _by_content(table, columns, keys, place)
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
    return bool(keys & {"audience", "channel"}) and bool(keys & TIME_COLUMNS)


def _by_section(keys: frozenset[str], role: str, width: int) -> About | None:
    only_contacts = "solution" not in keys and bool(keys & {"name", "owner"})
    names_people = role == "people" or ("email" in keys and bool(keys & {"name", "role"}))
    return _first(
        (role in {"metadata", "profile"} and width == NAME_AND_VALUE, About.FIELDS),
        (names_people and not keys & {"task", "issue"}, About.PEOPLE),
        ({"role", "name"} <= keys and not {"task", "due"} <= keys, About.PEOPLE),
        (role == "metrics" and bool(keys & {"target", "metric"}), About.METRICS),
        (role == "risks" or (role == "contingency" and "task" in keys), About.RISKS),
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
    names = {*PREFERRED.get(role, ()), *FIRST_NAMES}
    return width <= NAME_AND_VALUE or bool(keys & (names | STATE_COLUMNS | {"number"}))


def _by_content(
    table: Node, columns: Columns, keys: frozenset[str], place: Place
) -> About | None:
    role, words = place.role, place.draft.words
    sums_up = place.draft.has_steps and place.step is None
    by_week = role in ROLES_OF_WEEKS and not sums_up and counts_weeks(table, columns, words)
    named = "prerequisite" in keys or text_column(table, columns) is not None
    dated = bool(keys & {"week", "day", "due", "start", "duration"})
    worked = bool(keys & WORKED_COLUMNS)
    says_what = named or bool(keys & {*AIMS, "deliverable"})
    return _first(
        ("task" in keys, About.TASKS),
        (role in {"informative", "contingency"} and not worked, About.NOTHING),
        ("phase" in keys and "due" in keys and not worked, About.PHASES),
        (
            bool(keys & STATE_COLUMNS) and (named or ("meeting" in keys and worked)),
            About.TASKS,
        ),
        ("deliverable" in keys and not keys & {"phase", "week"}, About.TASKS),
        (role == "step" and names_weeks(columns) and says_what, About.TASKS),
        (by_week, About.TASKS),
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
    times = [at for role, at in columns.roles.items() if role in TIME_COLUMNS]
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
