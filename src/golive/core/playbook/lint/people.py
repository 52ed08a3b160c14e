"""Lint rules on people: names of roles, holders, owners, escalation levels."""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic, Related
from golive.core.playbook.lint.rule import (
    Linted,
    at_item,
    in_template,
    quote,
    said,
)
from golive.core.playbook.model import (
    Escalation,
    EscalationLevel,
    Item,
    ItemKind,
    RoleUse,
    Side,
)
from golive.core.playbook.roles import (
    AlikeRoles,
    alike_roles,
    is_group,
    read_aliases,
    role_key,
    same_but_for_form,
)

_TEMPLATE_LINES = 10_000_000
_UNOWNED_KINDS = frozenset(
    {
        ItemKind.AGENDA_POINT,
        ItemKind.TOPIC,
        ItemKind.RISK,
        ItemKind.CADENCE,
        ItemKind.SUCCESS_CRITERION,
    }
)
MIN_OWNED = 2
OWNED_SHARE = 0.6
HELD_SHARE = 0.5


def roles_alike(linted: Linted) -> Iterator[Diagnostic]:
    """LN004: two names may mean one role."""
    for pair in alike_roles(linted.playbook.roles):
        if not _is_settled(linted, pair) and not _share_a_track(linted, pair):
            first = pair.first
            place = Related(_line(first), 1, "LN901", {"text": quote(first.name)})
            yield _alike(pair, (place, Related(_line(first), 1, pair.reason, {})))


def _alike(pair: AlikeRoles, related: tuple[Related, ...]) -> Diagnostic:
    return Diagnostic(
        "LN004",
        _line(pair.second),
        1,
        {"first": quote(pair.first.name), "second": quote(pair.second.name)},
        related[:1],
    )


def _line(role: RoleUse) -> int:
    return role.lines[0] if role.lines else 0


def _is_settled(linted: Linted, pair: AlikeRoles) -> bool:
    """Tell whether the setting `roles` has already said what the names are."""
    aliases = read_aliases(linted.playbook.meta.settings)
    named = {*aliases, *aliases.values()}
    return {pair.first.key, pair.second.key} <= named


def _share_a_track(linted: Linted, pair: AlikeRoles) -> bool:
    """Tell whether one escalation names both, so that the author holds them apart."""
    tracks = (
        {role_key(level.role) for level in track.levels}
        for track in linted.playbook.escalations
    )
    return any({pair.first.key, pair.second.key} <= keys for keys in tracks)


def roles_in_several_spellings(linted: Linted) -> Iterator[Diagnostic]:
    """LN005: one role is written in several ways."""
    aliases = read_aliases(linted.playbook.meta.settings)
    for role in linted.playbook.roles:
        forms: list[str] = []
        for name in role.spellings:
            if role_key(name) in aliases:
                continue  # the author has said so
            if not any(same_but_for_form(name, form) for form in forms):
                forms.append(name)
        if forms[1:] and not _explains_itself(linted, forms):
            yield Diagnostic(
                "LN005",
                _line(role),
                1,
                {"names": ", ".join(f"“{quote(form)}”" for form in forms)},
                tuple(
                    Related(line, 1, "LN901", {"text": quote(role.name)})
                    for line in role.lines[1:4]
                ),
            )


def _explains_itself(linted: Linted, forms: list[str]) -> bool:
    """Tell whether the document introduces the short form: "Customer Success Manager (CSM)"."""
    short = min(forms, key=len)
    return f"({short})" in linted.text


def roles_without_holder(linted: Linted) -> Iterator[Diagnostic]:
    """LN006: a role is used that the document's own list of people does not fill."""
    people = linted.playbook.people
    aliases = read_aliases(linted.playbook.meta.settings)

    def key_of(name: str) -> str:
        return aliases.get(role_key(name), role_key(name))

    held = {key_of(person.name) for person in people if person.value.strip(" -–—?")}
    held |= {key_of(person.value) for person in people if person.value.strip(" -–—?")}
    if not held:
        return
    listed = {person.line for person in people}
    rows = {key_of(person.name) for person in people}
    used = [
        role
        for role in linted.playbook.roles
        if (set(role.lines) - listed) and not _needs_no_holder(role)
    ]
    filled = sum(role.key in held for role in used)
    for role in linted.playbook.roles:
        is_open_row = role.key in rows - held
        is_missing = role in used and role.key not in held and filled >= HELD_SHARE * len(used)
        if is_open_row or is_missing:
            place = min(set(role.lines) - listed or set(role.lines))
            yield Diagnostic(
                "LN006",
                place,
                1,
                {"role": quote(role.name)},
                (Related(min(listed), 1, "LN901", {"text": quote(people[0].name)}),),
            )


def _needs_no_holder(role: RoleUse) -> bool:
    return is_group(role.name) or role.side in {Side.UNKNOWN, Side.BOTH}


def missing_owner(linted: Linted) -> Iterator[Diagnostic]:
    """LN012: an item has no owner where the others beside it have one."""
    for together in _alike_in_form(linted):
        if len(together) < MIN_OWNED or together[0].kind in _UNOWNED_KINDS:
            continue
        owned = [item for item in together if item.owner is not None]
        if len(owned) < max(MIN_OWNED, OWNED_SHARE * len(together)):
            continue
        for item in together:
            if item.owner is None and not item.done and not _inherits(linted, item):
                yield at_item("LN012", item, text=quote(item.title), count=len(owned))


def _alike_in_form(linted: Linted) -> Iterator[tuple[Item, ...]]:
    """Yield siblings of one form: a plain bullet among boxes is no task that lacks an owner."""
    for together in linted.siblings():
        parts: tuple[list[Item], list[Item]] = [], []
        for item in together:
            if item.cadence is None:
                parts[item.done is None].append(item)
        yield from filter(None, map(tuple, parts))


def _inherits(linted: Linted, item: Item) -> bool:
    step = linted.step_of.get(item.step)
    return bool(step and step.owner) or bool(linted.children.get(item.key))


def same_holder_twice(linted: Linted) -> Iterator[Diagnostic]:
    """LN021: two levels of one escalation go to the same role."""
    for track in linted.playbook.escalations:
        first: dict[str, int] = {}
        for number, level in enumerate(track.levels, 1):
            key = role_key(level.role) if level.role else ""
            if key and key in first and not _adds_somebody(level, linted):
                yield _level(
                    "LN021",
                    track,
                    number,
                    first[key],
                    {"role": quote(level.role), "other": first[key]},
                )
            elif key:
                first[key] = number


def _adds_somebody(level: EscalationLevel, linted: Linted) -> bool:
    """Tell whether a level joins another party to the role it names first ("CSM + Support")."""
    joins = linted.words.clue_body("and_words")
    after = level.text.partition(level.role)[2]
    return re.match(rf"\s*(?:[+&]|(?:{joins})\s)", after, re.IGNORECASE) is not None


def limits_going_down(linted: Linted) -> Iterator[Diagnostic]:
    """LN022: a later level of an escalation has less time than the one before."""
    for track in linted.playbook.escalations:
        before: tuple[int, int] | None = None
        for number, level in enumerate(track.levels, 1):
            limit = level.limit_minutes
            if limit is None:
                continue
            if before is not None and limit < before[1]:
                yield _level(
                    "LN022", track, number, before[0], {"minutes": limit, "before": before[1]}
                )
            before = (number, limit)


def _level(
    code: str, track: Escalation, number: int, other: int, params: dict[str, str | int]
) -> Diagnostic:
    here, there = track.levels[number - 1], track.levels[other - 1]
    limit = f"{there.limit_minutes} minutes" if there.limit_minutes is not None else there.role
    return Diagnostic(
        code,
        here.lines[0] if here.lines else 0,
        1,
        {"level": number, "track": quote(track.track), **params},
        (said(there.lines[0] if there.lines else 0, there.text, limit),),
    )


def roles_of_both(playbook: Linted, template: Linted) -> Iterable[Diagnostic]:
    """LN004 and LN005: a role of the playbook has another name in its template."""
    moved = [
        replace(role, lines=tuple(line + _TEMPLATE_LINES for line in role.lines))
        for role in template.playbook.roles
    ]
    names = {role.name for role in playbook.playbook.roles}
    for pair in alike_roles((*playbook.playbook.roles, *moved)):
        is_across = _line(pair.first) < _TEMPLATE_LINES <= _line(pair.second)
        if is_across and pair.first.key != pair.second.key:
            if _is_settled(playbook, pair) or _is_settled(template, pair):
                continue
            line = _line(pair.second) - _TEMPLATE_LINES
            turned = AlikeRoles(pair.second, pair.first, pair.reason)
            yield _alike(turned, (in_template(line, pair.second.name),))
    by_key = {role.key: role for role in playbook.playbook.roles}
    for role in template.playbook.roles:
        mine = by_key.get(role.key)
        if mine is None or role.name in names or same_but_for_form(mine.name, role.name):
            continue
        yield Diagnostic(
            "LN005",
            _line(mine),
            1,
            {"names": f"“{quote(mine.name)}”, “{quote(role.name)}”"},
            (in_template(_line(role), role.name),),
        )
