"""Tables of a plan that carry no dates of their own: cadences, risks, roles."""

from collections.abc import Iterable, Sequence

from golive.core.diagnostics import Diagnostic, Related
from golive.core.document.values import Cadence, CadenceRule
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.findings import finding, first_place
from golive.core.planning.model import CadenceRow, Document, Origin, RiskRow
from golive.core.planning.plan_words import plan_words
from golive.core.playbook.model import Item, ItemKind, Playbook, RoleUse, Side

Documents = Sequence[tuple[Document, Playbook]]


def cadences(documents: Documents, language: str) -> tuple[CadenceRow, ...]:
    """Return every recurring contact of the documents, the template's first.

    Args:
        documents: The template, the playbook or both.
        language: Language of the plan, for rhythms that no frequency column puts into words.
    """
    return tuple(
        CadenceRow(
            key=item.key,
            meeting=item.text,
            frequency=item.properties.get("frequency", "") or rhythm(item.cadence, language),
            participants=_participants(item),
            purpose=item.properties.get("purpose", ""),
            origin=Origin(document, item.lines),
            window=item.window,
            cadence=item.cadence,
        )
        for document, item in _items(documents, ItemKind.CADENCE)
    )


def rhythm(cadence: Cadence | None, language: str) -> str:
    """Return a rhythm in the words of a frequency column, "" without one."""
    if cadence is None:
        return ""
    words = plan_words(language)
    if cadence.rule is CadenceRule.AS_NEEDED:
        return words["as_needed"]
    if cadence.rule is CadenceRule.PER_EVENT:
        return words["per_event"].format(event=cadence.event).strip()
    once = {"day": "daily", "week": "weekly", "month": "monthly"}.get(cadence.unit, "")
    role = once if cadence.every == 1 else f"every_{cadence.unit}s"
    said = words.get(role, "").format(count=cadence.every)
    if cadence.weekdays and not cadence.nth:
        names = words["weekdays"].split(", ")
        return f"{said} ({', '.join(names[day - 1] for day in cadence.weekdays)})"
    if cadence.times > 1:
        return words["times"].format(rhythm=said, count=cadence.times)
    return said


def overlapping_cadences(rows: Sequence[CadenceRow]) -> tuple[Diagnostic, ...]:
    """Say once that both documents set check-ins in the same weeks, with all their lines."""
    ours = [row for row in rows if row.origin.document is Document.TEMPLATE and _recurs(row)]
    theirs = [row for row in rows if row.origin.document is Document.PLAYBOOK and _recurs(row)]
    if not ours or not theirs:
        return ()
    related = tuple(
        Related(line, 1, "PL052", {"meeting": row.meeting}, document=document)
        for row in ours
        for document, line in [first_place([row.origin])]
    )
    params = {"meeting": theirs[0].meeting, "other": ours[0].meeting}
    return (finding("PL051", [theirs[0].origin], params, related),)


def _recurs(row: CadenceRow) -> bool:
    return row.cadence is not None and row.cadence.rule is CadenceRule.EVERY


def risks(documents: Documents) -> tuple[RiskRow, ...]:
    """Return the risk register of the documents."""
    return tuple(
        RiskRow(
            key=item.key,
            risk=item.text,
            probability=item.properties.get("probability", ""),
            impact=item.properties.get("impact", ""),
            mitigation=item.properties.get("mitigation", ""),
            contingency=item.properties.get("contingency", ""),
            origin=Origin(document, item.lines),
        )
        for document, item in _items(documents, ItemKind.RISK)
    )


def role_holders(
    documents: Documents, facts: CustomerFacts
) -> tuple[tuple[tuple[str, str], ...], tuple[Diagnostic, ...]]:
    """Return each role with the person who holds it ("" for nobody), and what is wrong.

    Spellings that differ in case or blanks are one role; two holders for one role are a
    conflict, and the first is taken. Who the facts do not name, a document may.
    """
    given: dict[str, str] = {}
    found: list[Diagnostic] = []
    for role, name in facts.roles.items():
        known = given.setdefault(_plain(role), name)
        if known != name:
            params: dict[str, str | int] = {"role": role, "first": known, "second": name}
            found.append(Diagnostic("PL041", 0, params=params, document=Document.FACTS))
    holders: dict[str, tuple[str, str]] = {}
    used: set[str] = set()
    said = {
        _plain(row.name): row.value for _, each in reversed(documents) for row in each.holders
    }
    for document, use in _roles(documents):
        names = {_plain(word) for word in (use.name, *use.spellings)}
        known_names = (
            table[name] for table in (given, said) for name in sorted(names) if name in table
        )
        holder = next(known_names, "")
        used |= names
        if _plain(use.name) not in holders:
            holders[_plain(use.name)] = (use.name, holder)
            found += _without_holder(document, use, holder)
    for role in facts.roles:
        if _plain(role) not in used:
            found.append(Diagnostic("PL042", 0, params={"role": role}, document=Document.FACTS))
            holders.setdefault(_plain(role), (role, given[_plain(role)]))
    return tuple(holders.values()), tuple(found)


def _roles(documents: Documents) -> Iterable[tuple[Document, RoleUse]]:
    """Yield the roles of the documents, but for words that are only an open field's."""
    for document, playbook in documents:
        fields: dict[int, str] = {}
        for place in playbook.placeholders:
            fields[place.line] = f"{fields.get(place.line, '')} {place.text}"
        for use in playbook.roles:
            if not use.lines or any(use.name not in fields.get(at, "") for at in use.lines):
                yield document, use


def _without_holder(document: Document, use: RoleUse, holder: str) -> tuple[Diagnostic, ...]:
    if holder or use.side is not Side.VENDOR:
        return ()
    return (finding("PL040", [Origin(document, use.lines)], {"role": use.name}),)


def _items(documents: Documents, kind: ItemKind) -> Iterable[tuple[Document, Item]]:
    for document, playbook in documents:
        for item in playbook.items:
            if item.kind is kind:
                yield document, item


def _participants(item: Item) -> str:
    return ", ".join(party.role for party in item.participants)


def _plain(role: str) -> str:
    return " ".join(role.casefold().replace("-", " ").replace("_", " ").split())
