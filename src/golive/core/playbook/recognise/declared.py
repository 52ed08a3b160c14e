"""Roles that the document itself declares: "**Admin** – customer's billing admin"."""

import re
from functools import cache

from msgspec.structs import replace

from golive.core.document.model import Node
from golive.core.document.patterns import late_pattern
from golive.core.playbook.draft import Draft, ItemDraft
from golive.core.playbook.model import Owner, Party, Side
from golive.core.playbook.roles import joint_side, read_owner
from golive.core.playbook.words import Words, fold, words_of

_DEFINITION = late_pattern(
    r"^\s*(?:\*\*|__)?(?P<name>[^*_:–—=|]{1,40}?)(?:\*\*|__)?\s*(?:[:=–—]|\s-)(?:\*\*|__)?\s+(?P<meaning>\S.*)$"
)
_TAIL = late_pattern(r"(?:[–—-]\s+|[(\[])(?P<names>[^()\[\]–—]{1,60}?)[)\]]?\s*$")
_SIDES = (
    (Side.THIRD_PARTY, "third_party_words"),
    (Side.CUSTOMER, "customer_words"),
    (Side.VENDOR, "vendor_words"),
)
MAX_MEANING = 200


def declare_role(item: Node, draft: Draft) -> bool:
    """Read a bullet of a team section as the declaration of a role; False when it is none."""
    match = _DEFINITION.match(item.inline.markdown.split("\n")[0][:MAX_MEANING])
    if match is None:
        return False
    name, meaning = match["name"].strip(), match["meaning"].strip()
    declare(name, meaning, item.span.start_line, draft)
    return True


def declare(name: str, meaning: str, line: int, draft: Draft, *, holder: str = "") -> None:
    """Note a role with what the document says of it, and who holds it when it says so."""
    draft.people.append((name, holder or meaning, line))
    side = _side(meaning, draft.words)
    if side is not None:
        draft.declared[fold(name)] = side


def _side(meaning: str, words: Words) -> Side | None:
    found = [
        (place[0], side)
        for side, table in _SIDES
        if (place := words.find_phrase(meaning, (table,)))
    ]
    return min(found, key=lambda pair: pair[0])[1] if found else None


def apply_declared(draft: Draft) -> None:
    """Give owners the side that the document declares, and read declared names as owners."""
    if not draft.declared:
        return
    for item in draft.items:
        if item.owner is None:
            item.owner = _declared_owner(item, draft)
        if item.owner is not None:
            item.owner = _sided(item.owner, draft.declared)
        item.participants = tuple(
            _with_side(each, draft.declared) for each in item.participants
        )
    for step in draft.steps:
        if step.owner is not None:
            step.owner = _sided(step.owner, draft.declared)


def _declared_owner(item: ItemDraft, draft: Draft) -> Owner | None:
    match = _TAIL.search(item.text)
    if match is None:
        return None
    names = [fold(part) for part in _parts(draft.words.language).split(match["names"]) if part]
    if not names or any(name not in draft.declared for name in names):
        return None
    item.title = item.title.replace(match.group().strip(), "").strip(" –—-,;") or item.title
    return read_owner(match["names"], draft.words.language)


@cache
def _parts(language: str) -> re.Pattern[str]:
    joins = words_of(language).clue_body("and_words")
    return re.compile(rf"\s*(?:,|\+|&|/|\b(?:{joins})\b)\s*")


def _sided(owner: Owner, declared: dict[str, Side]) -> Owner:
    parties = tuple(_with_side(party, declared) for party in owner.parties)
    if parties == owner.parties:
        return owner
    return replace(owner, parties=parties, side=joint_side(parties))


def _with_side(party: Party, declared: dict[str, Side]) -> Party:
    side = declared.get(fold(party.role.removeprefix("@")))
    return party if side is None else replace(party, side=side)
