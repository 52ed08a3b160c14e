"""What the author's explicit hints say of an item; they override what was read."""

from collections.abc import Mapping

from msgspec.structs import replace

from golive.core.document.quantities import read_date, read_duration, read_window
from golive.core.document.values import Anchor, Duration, Window
from golive.core.playbook.draft import Draft, ItemDraft
from golive.core.playbook.model import ItemKind, Owner, OwnerRule, Party, Side, Visibility
from golive.core.playbook.recognise.conditions import stated_condition
from golive.core.playbook.recognise.dependencies import read_predecessors
from golive.core.playbook.roles import read_owner, read_participants
from golive.core.playbook.words import Words


def apply_hints(item: ItemDraft, hints: Mapping[str, str], draft: Draft) -> None:
    """Let the author's explicit hints override what was read.

    Those that need what later lines say (`side`, `anchor`, `type`, `lag`) follow in
    `settle_hints`.
    """
    words = draft.words
    item.hints.update(hints)
    _apply_times(item, hints, words)
    if value := hints.get("owner"):
        item.owner = read_owner(value, words.language) or item.owner
    if (value := hints.get("kind")) and value in set(ItemKind):
        item.kind = ItemKind(value)
    if value := hints.get("depends_on"):
        item.waits_for = read_predecessors(value, words)
    if value := hints.get("if"):
        item.condition = stated_condition(value, words)
    if value := hints.get("audience"):
        _apply_audience(item, value, words)
    item.criterion = hints.get("criterion", item.criterion)
    item.visibility = hints.get("visibility", item.visibility)
    item.key = hints.get("id", item.key)


def _apply_times(item: ItemDraft, hints: Mapping[str, str], words: Words) -> None:
    if value := hints.get("window"):
        found = read_window(value, words.language)
        item.window = found.value if found and isinstance(found.value, Window) else item.window
    if value := hints.get("duration"):
        length = read_duration(value, words.language)
        if length and isinstance(length.value, Duration):
            item.duration = length.value
    if value := hints.get("due"):
        date = read_date(value, words.language)
        item.due = date.iso if date else item.due


def _apply_audience(item: ItemDraft, audience: str, words: Words) -> None:
    """Let an audience that is a visibility decide who sees an item; others take part in it."""
    if audience.casefold() in set(Visibility):
        item.visibility = audience.casefold()
    else:
        item.participants = read_participants(audience, words.language) or item.participants


def settle_hints(draft: Draft) -> None:
    """Apply hints on what an item has from its words, its table or what it stands in."""
    for item in (one for one in draft.items if one.hints):
        side = item.hints.get("side", "").casefold()
        if side in set(Side) - {Side.UNKNOWN}:
            item.owner = _sided(item.owner, Side(side))
        anchor = item.hints.get("anchor", "").casefold()
        if anchor in set(Anchor):
            _count_from(item, Anchor(anchor), draft)


def _sided(owner: Owner | None, side: Side) -> Owner:
    """Return an owner on a side; where nobody is named, the side itself must act."""
    if owner is None:
        role = side.value.replace("_", " ").capitalize()
        return Owner(role, side, OwnerRule.ONE, (Party(role, side),))
    parties = tuple(replace(party, side=side) for party in owner.parties)
    return replace(owner, side=side, parties=parties)


def _count_from(item: ItemDraft, anchor: Anchor, draft: Draft) -> None:
    """Let the window of an item, its own or that of what it stands in, count from an anchor."""
    holder: ItemDraft | None = item
    while holder is not None and holder.window is None:
        holder = holder.parent
    window = holder.window if holder is not None else item.step.window if item.step else None
    if window is None:
        line = item.lines[0] if item.lines else 0
        draft.say("PB056", line, item.column, key="anchor", other="window")
        return
    item.window = replace(window, anchor=anchor)
