"""Names before a colon ("Copywriter: Write all copy"), judged by the whole list they stand in."""

import re

from golive.core.document.model import Node
from golive.core.document.patterns import late_pattern
from golive.core.playbook.draft import ItemDraft
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.roles import is_role, read_owner
from golive.core.playbook.words import fold

_LEAD = late_pattern(
    r"^(?:\*\*|__)?(?P<name>[A-Za-zÀ-ÿ0-9][^:*_\n]{1,40}?)(?:(?:\*\*|__)\s*:|:\s*(?:\*\*|__)?)\s+(?P<rest>\S.*)$",
    re.DOTALL,
)
MAX_WORDS = 4
SHARE = 0.6
FEW = 0.34
MIN_LINES = 2
MIN_THINGS = 3


def leads_of(node: Node, place: Place) -> bool | None:
    """Tell what names before a colon are in a list: owners (True), audiences (False) or unknown.

    They own their lines where most lines go on with an order and one of the names is a role, or
    the list is one of actions. Where hardly any does, they say for whom something is.
    """
    words = place.draft.words
    texts = [item.inline.markdown for item in node.children]
    found = [_LEAD.match(text) for text in texts if ":" in text]
    named = [match for match in found if match and _is_name(match["name"])]
    if len(named) < MIN_LINES or len(named) < SHARE * len(node.children):
        return None
    orders = sum(1 for match in named if words.starts_with_verb(match["rest"]))
    if orders >= SHARE * len(named):
        role = any(is_role(match["name"], words.language) for match in named)
        return True if role or place.role == "checklist" else None
    enough = len(named) >= MIN_THINGS and len(named) == len(node.children)
    return False if enough and orders <= FEW * len(named) else None


def _is_name(name: str) -> bool:
    return len(name.split()) <= MAX_WORDS


def settle_lead(item: ItemDraft, place: Place) -> None:
    """Give an item the owner that its list names before the colon, or take one that is none."""
    match = None if place.leads is None else _LEAD.match(item.text)
    if match is None or not _is_name(match["name"]):
        return
    words = place.draft.words
    name = match["name"].strip()
    if place.leads and item.owner is None and words.starts_with_verb(match["rest"]):
        item.owner = read_owner(name, words.language)
        item.title = item.title.partition(":")[2].strip() or item.title
    elif not place.leads and item.owner is not None and fold(item.owner.role) == fold(name):
        item.owner = None
        item.title = f"{name}: {item.title}"
