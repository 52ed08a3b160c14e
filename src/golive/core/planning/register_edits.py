"""Edits of what surrounds the phases: metadata, profile, criteria, gates, meetings, risks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.planning.changes import Change, PlanField, SetPlan
from golive.core.planning.customer import Contact, CustomerFacts
from golive.core.planning.filling import FORECAST_MARK
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
)
from golive.core.planning.plan_document import CheckEntry, FieldRow, PlanDocument
from golive.core.playbook.keys import slug

_HERE = Origin(Document.FACTS, ())
_OPEN = ("[", "{{", "<")
_Row = TypeVar("_Row")
_Thing = TypeVar("_Thing")


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
    facts = _facts(plan.facts, metadata, _edited_fields(shown.profile, document.profile))
    put(PlanField.FACTS, plan.facts, facts)
    put(PlanField.CUSTOMER, plan.customer, facts.name)
    _metadata(plan, metadata, put, found)
    put(PlanField.SUCCESS_CRITERIA, plan.success_criteria, _criteria(plan, shown, document))
    put(PlanField.PREREQUISITES, plan.prerequisites, _prerequisites(plan, shown, document))
    put(PlanField.CADENCES, plan.cadences, _cadences(plan, shown, document))
    put(PlanField.RISKS, plan.risks, _risks(plan, shown, document))
    put(PlanField.GATES, plan.gates, _gates(plan, shown, document))
    if document.notes != shown.notes:
        put(PlanField.NOTES, plan.notes, document.notes)
    return tuple(changes), tuple(found)


def _edited_fields(shown: Sequence[FieldRow], edited: Sequence[FieldRow]) -> dict[str, str]:
    """Return the fields whose value was edited, by their plain name."""
    before = {_plain(row.name): row.value for row in shown}
    return {
        _plain(row.name): row.value
        for row in edited
        if row.value != before.get(_plain(row.name), "")
    }


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
            found.append(_unread("Date", edited["date"]))
        else:
            put(PlanField.CREATED_ON, plan.created_on, day)
    if "status" in edited:
        word = edited["status"].strip().casefold()
        if word in set(PlanStatus):
            put(PlanField.STATUS, plan.status, PlanStatus(word))
        else:
            found.append(_unread("Status", edited["status"]))
    if "target go live" in edited:
        text = edited["target go live"].strip()
        day = _day(text)
        if day is None and text and not text.endswith(FORECAST_MARK):
            found.append(_unread("Target Go-Live", text))
        elif not text.endswith(FORECAST_MARK):
            put(PlanField.TARGET_ON, plan.problem.target_on, day)


def _unread(field: str, value: str) -> Diagnostic:
    return Diagnostic("PL170", 0, params={"field": field, "value": value, "task": "Metadata"})


def _criteria(
    plan: Plan, shown: PlanDocument, document: PlanDocument
) -> tuple[SuccessCriterion, ...]:
    return _merged(
        plan.success_criteria,
        shown.success_criteria,
        document.success_criteria,
        words=str,
        edit=lambda one, text: replace(one, text=text, is_open=text.startswith(_OPEN)),
        new=lambda text: SuccessCriterion(text, _HERE, text.startswith(_OPEN)),
    )


def _prerequisites(
    plan: Plan, shown: PlanDocument, document: PlanDocument
) -> tuple[Prerequisite, ...]:
    return _merged(
        plan.prerequisites,
        shown.prerequisites,
        document.prerequisites,
        words=lambda row: row.text,
        edit=lambda one, row: replace(
            one,
            text=row.text,
            owner=row.owner,
            validation=row.validation,
            status=row.status,
        ),
        new=lambda row: Prerequisite(
            slug(row.text, "prerequisite"),
            row.text,
            row.owner,
            row.validation,
            row.status,
            (_HERE,),
        ),
    )


def _cadences(
    plan: Plan, shown: PlanDocument, document: PlanDocument
) -> tuple[CadenceRow, ...]:
    return _merged(
        plan.cadences,
        shown.meetings,
        document.meetings,
        words=lambda row: row.meeting,
        edit=lambda one, row: replace(
            one,
            meeting=row.meeting,
            frequency=row.frequency,
            participants=row.participants,
            purpose=row.purpose,
        ),
        new=lambda row: CadenceRow(
            slug(row.meeting, "meeting"),
            row.meeting,
            row.frequency,
            row.participants,
            row.purpose,
            _HERE,
        ),
    )


def _risks(plan: Plan, shown: PlanDocument, document: PlanDocument) -> tuple[RiskRow, ...]:
    return _merged(
        plan.risks,
        shown.risks,
        document.risks,
        words=lambda row: row.risk,
        edit=lambda one, row: replace(
            one,
            risk=row.risk,
            probability=row.probability,
            impact=row.impact,
            mitigation=row.mitigation,
            contingency=row.contingency,
        ),
        new=lambda row: RiskRow(
            slug(row.risk, "risk"),
            row.risk,
            row.probability,
            row.impact,
            row.mitigation,
            row.contingency,
            _HERE,
        ),
    )


def _gates(plan: Plan, shown: PlanDocument, document: PlanDocument) -> tuple[Gate, ...]:
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
    words: Callable[[_Row], str],
    edit: Callable[[_Thing, _Row], _Thing],
    new: Callable[[_Row], _Thing],
) -> tuple[_Thing, ...]:
    """Return the things that edited rows stand for: by their words, else by their place."""
    if tuple(shown) == tuple(edited):
        return tuple(things)
    return tuple(
        new(row) if at is None else (things[at] if shown[at] == row else edit(things[at], row))
        for row, at in _places(shown, edited, words)
    )


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
