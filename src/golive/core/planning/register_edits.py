"""Edits of what surrounds the phases: metadata, profile, criteria, gates, meetings, risks."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.planning.changes import Change, PlanField, SetPlan
from golive.core.planning.customer import Contact, CustomerFacts
from golive.core.planning.model import (
    CadenceRow,
    Document,
    Gate,
    GateCondition,
    GateKind,
    Origin,
    Plan,
    PlanStatus,
    Prerequisite,
    RiskRow,
    SuccessCriterion,
    TaskStatus,
)
from golive.core.planning.plan_document import CheckEntry, FieldRow, PlanDocument
from golive.core.planning.row_pairs import aligned
from golive.core.playbook.keys import slug
from golive.core.playbook.words import words_of

_HERE = Origin(Document.FACTS, ())
_OPEN = ("[", "{{", "<")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")
_METADATA = ("customer", "date", "cs engineer", "status", "target go live")
_PROFILE = (
    "industry",
    "company size",
    "technical environment",
    "primary contact",
    "business goals",
)
"""Fields that golive reads back, by their plain name."""

_Row = TypeVar("_Row")
_Thing = TypeVar("_Thing")


class _Register(Struct, frozen=True):
    """A list of the plan that a table shows, cell by cell.

    Args:
        section: Name of the table in `PlanDocument`.
        cells: Names that cells and fields share; the first one names the row.
        made: Makes the thing of a new row from its key and its cells.
    """

    field: PlanField
    section: str
    cells: tuple[str, ...]
    made: Callable[..., Any]


_REGISTERS = (
    _Register(
        PlanField.PREREQUISITES,
        "prerequisites",
        ("text", "owner", "validation", "status"),
        lambda key, cells: Prerequisite(key, **cells, origins=(_HERE,)),
    ),
    _Register(
        PlanField.CADENCES,
        "meetings",
        ("meeting", "frequency", "participants", "purpose"),
        lambda key, cells: CadenceRow(key, **cells, origin=_HERE),
    ),
    _Register(
        PlanField.RISKS,
        "risks",
        ("risk", "probability", "impact", "mitigation", "contingency"),
        lambda key, cells: RiskRow(key, **cells, origin=_HERE),
    ),
)


def register_edits(
    plan: Plan, shown: PlanDocument, document: PlanDocument
) -> tuple[tuple[Change, ...], tuple[Diagnostic, ...]]:
    """Return the changes outside the phases, and what could not be read."""
    found: list[Diagnostic] = []
    changes: list[Change] = []

    def put(field: PlanField, before: object, after: object) -> None:
        if before != after:
            changes.append(SetPlan(field, before, after))

    if document.title != shown.title:
        put(PlanField.TITLE, plan.title, document.title)
    metadata = _edited_fields(shown.metadata, document.metadata)
    profile = _edited_fields(shown.profile, document.profile)
    found += _unknown_fields((metadata, _METADATA), (profile, _PROFILE))
    facts = _facts(plan.facts, metadata, profile)
    put(PlanField.FACTS, plan.facts, facts)
    put(PlanField.CUSTOMER, plan.customer, facts.name)
    _metadata(plan, metadata, put, found)
    put(PlanField.SUCCESS_CRITERIA, plan.success_criteria, _criteria(plan, shown, document))
    edited = {one.field: _edited(one, plan, shown, document) for one in _REGISTERS}
    for field, after in edited.items():
        put(field, getattr(plan, field), after)
    gates = _gates(plan, shown, document, edited[PlanField.PREREQUISITES])
    put(PlanField.GATES, plan.gates, gates)
    if document.notes != shown.notes:
        put(PlanField.NOTES, plan.notes, document.notes)
    return tuple(changes), tuple(found)


def _edited_fields(shown: Sequence[FieldRow], edited: Sequence[FieldRow]) -> dict[str, str]:
    """Return the fields whose value was edited or that were taken out, by their plain name."""
    before = {_plain(row.name): row.value for row in shown}
    after = {_plain(row.name): row.value for row in edited}
    return {
        name: after.get(name, "")
        for name in (*after, *(name for name in before if name not in after))
        if after.get(name, "") != before.get(name, "")
    }


def _unknown_fields(
    *tables: tuple[Mapping[str, str], tuple[str, ...]],
) -> Iterator[Diagnostic]:
    for edited, known in tables:
        for name, value in edited.items():
            if name not in known:
                yield Diagnostic("PL190", 0, params={"field": name, "value": value})


def _facts(
    facts: CustomerFacts, metadata: Mapping[str, str], profile: Mapping[str, str]
) -> CustomerFacts:
    facts = replace(
        facts,
        name=metadata.get("customer", facts.name),
        industry=profile.get("industry", facts.industry),
        employees=profile.get("company size", facts.employees),
        environment=profile.get("technical environment", facts.environment),
        goals=profile.get("business goals", facts.goals),
    )
    if "cs engineer" in metadata:
        facts = replace(facts, roles=_with_holder(facts.roles, metadata["cs engineer"]))
    if "primary contact" in profile:
        facts = _with_contact(facts, profile["primary contact"])
    return facts


def _with_holder(roles: Mapping[str, str], name: str) -> dict[str, str]:
    known = next((role for role in roles if _plain(role) == "cs engineer"), "CS Engineer")
    changed = {**roles, known: name}
    return {role: holder for role, holder in changed.items() if holder}


def _with_contact(facts: CustomerFacts, text: str) -> CustomerFacts:
    """Read "name, title, e-mail"; the part with "@" is the address."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    email = next((part for part in parts if "@" in part), "")
    words = [part for part in parts if part != email]
    old = facts.primary_contact
    contact = Contact(
        old.role if old else "primary",
        name=words[0] if words else "",
        email=email,
        title=", ".join(words[1:]),
    )
    rest = [one for one in facts.contacts if one != old]
    at = list(facts.contacts).index(old) if old else 0
    rest.insert(at, contact)
    return replace(facts, contacts=tuple(rest))


def _metadata(
    plan: Plan,
    edited: Mapping[str, str],
    put: Callable[[PlanField, object, object], None],
    found: list[Diagnostic],
) -> None:
    if "date" in edited:
        day = _day(edited["date"])
        if day is None:
            found.append(_unread("date", edited["date"]))
        else:
            put(PlanField.CREATED_ON, plan.created_on, day)
    if "status" in edited:
        word = edited["status"].strip().casefold()
        if word in set(PlanStatus):
            put(PlanField.STATUS, plan.status, PlanStatus(word))
        else:
            known = ", ".join(one.value.capitalize() for one in PlanStatus)
            found.append(_unread("status", edited["status"], f"one of {known}"))
    if "target go live" in edited:
        text = edited["target go live"].strip()
        # A remark may follow, such as "(agreed)" or the mark of a forecast that was overwritten.
        day = _day(text[: match.end()] if (match := _DATE.match(text)) else text)
        if day is None and text:
            found.append(_unread("target go-live", text))
        else:
            put(PlanField.TARGET_ON, plan.problem.target_on, day)


def _unread(field: str, value: str, expected: str = "YYYY-MM-DD") -> Diagnostic:
    params = {"field": field, "value": value, "task": "Metadata", "expected": expected}
    return Diagnostic("PL170", 0, params=params)


def _criteria(
    plan: Plan, shown: PlanDocument, document: PlanDocument
) -> tuple[SuccessCriterion, ...]:
    return _merged(
        plan.success_criteria,
        shown.success_criteria,
        document.success_criteria,
        name=lambda one: one.text,
        words=str,
        edit=lambda one, text: replace(one, text=text, is_open=text.startswith(_OPEN)),
        new=lambda text: SuccessCriterion(text, _HERE, text.startswith(_OPEN)),
    )


def _edited(
    register: _Register, plan: Plan, shown: PlanDocument, document: PlanDocument
) -> tuple[Any, ...]:
    """Return the things of a register after the rows of its table were edited."""
    name = register.cells[0]

    def cells(row: object) -> dict[str, str]:
        return {cell: getattr(row, cell) for cell in register.cells}

    def edit(one: Any, row: object) -> Any:
        after = replace(one, **cells(row))
        if isinstance(one, Prerequisite) and isinstance(after, Prerequisite):
            return _with_state(after) if one.status != after.status else after
        return after

    def new(row: object) -> Any:
        made = register.made(slug(getattr(row, name), name), cells(row))
        return _with_state(made) if isinstance(made, Prerequisite) else made

    return _merged(
        getattr(plan, register.field),
        getattr(shown, register.section),
        getattr(document, register.section),
        name=lambda one: str(getattr(one, name)),
        words=lambda row: str(getattr(row, name)),
        edit=edit,
        new=new,
    )


def _with_state(one: Prerequisite) -> Prerequisite:
    """Return a prerequisite that is met when its status says so."""
    return replace(one, done=words_of("en").status(one.status) == TaskStatus.DONE)


def _gates(
    plan: Plan,
    shown: PlanDocument,
    document: PlanDocument,
    prerequisites: Sequence[Prerequisite],
) -> tuple[Gate, ...]:
    """Return the gates after edits; the launch list shows the pre-launch gate first."""
    changed: dict[GateKind, tuple[GateCondition, ...]] = {
        gate.kind: gate.conditions for gate in plan.gates
    }
    launch = (GateKind.PRE_LAUNCH, GateKind.GO_LIVE)
    if shown.go_live != document.go_live:
        home = {one.key: kind for kind in launch for one in changed.get(kind, ())}
        both = tuple(one for kind in launch for one in changed.get(kind, ()))
        edited = _conditions(both, shown.go_live, document.go_live)
        for kind in launch:
            changed[kind] = tuple(
                one for one in edited if home.get(one.key, GateKind.GO_LIVE) is kind
            )
    if shown.done != document.done:
        changed[GateKind.DONE] = _conditions(
            changed.get(GateKind.DONE, ()), shown.done, document.done
        )
    if tuple(prerequisites) != plan.prerequisites:
        known = {one.key: one for one in changed.get(GateKind.START, ())}
        changed[GateKind.START] = tuple(
            replace(
                known.get(one.key, GateCondition(one.key, one.text, one.done, one.origins[0])),
                text=one.text,
                done=one.done,
            )
            for one in prerequisites
        )
    return tuple(Gate(kind, changed[kind]) for kind in GateKind if changed.get(kind))


def _conditions(
    conditions: tuple[GateCondition, ...],
    shown: Sequence[CheckEntry],
    edited: Sequence[CheckEntry],
) -> tuple[GateCondition, ...]:
    return _merged(
        conditions,
        shown,
        edited,
        name=lambda one: one.text,
        words=lambda entry: entry.text,
        edit=lambda one, entry: replace(
            one,
            text=entry.text,
            done=entry.is_done,
            is_open=entry.text.startswith(_OPEN),
        ),
        new=lambda entry: GateCondition(
            slug(entry.text, "condition"), entry.text, entry.is_done, _HERE
        ),
    )


def _merged(
    things: Sequence[_Thing],
    shown: Sequence[_Row],
    edited: Sequence[_Row],
    *,
    name: Callable[[_Thing], str],
    words: Callable[[_Row], str],
    edit: Callable[[_Thing, _Row], _Thing],
    new: Callable[[_Row], _Thing],
) -> tuple[_Thing, ...]:
    """Return the things that edited rows stand for: by their words, else by their place.

    What the document did not show stays, at the end.
    """
    if tuple(shown) == tuple(edited):
        return tuple(things)
    home = aligned(things, shown, name, words)
    merged: list[_Thing] = []
    for row, at in _places(shown, edited, words):
        is_edited = at is None or shown[at] != row
        if at is not None and at in home:
            merged.append(edit(home[at], row) if is_edited else home[at])
        elif is_edited:
            merged.append(new(row))
    seen = {id(thing) for thing in home.values()}
    return (*merged, *(thing for thing in things if id(thing) not in seen))


def _places(
    shown: Sequence[_Row], edited: Sequence[_Row], words: Callable[[_Row], str]
) -> Iterator[tuple[_Row, int | None]]:
    by_words: dict[str, list[int]] = {}
    for at, row in enumerate(shown):
        by_words.setdefault(words(row), []).append(at)
    wanted = {words(row) for row in edited}
    free = {at for at, row in enumerate(shown) if words(row) not in wanted}
    for index, row in enumerate(edited):
        same = by_words.get(words(row))
        if same:
            yield row, same.pop(0)
        elif index in free:
            free.discard(index)
            yield row, index
        else:
            yield row, None


def _plain(name: str) -> str:
    return " ".join(name.strip(" *:").casefold().replace("-", " ").split())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
