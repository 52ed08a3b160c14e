"""Generated edits of playbooks whose truth is known because they were made here.

An edit takes a recognised playbook and gives the next version: items reworded, moved, split,
merged, inserted, deleted or replaced. Every item of the new version gets a key of its own, so
that a match can only come from what the documents say.
"""

import random
from dataclasses import dataclass, field

from msgspec.structs import replace

from golive.core.playbook.model import Item, ItemKind, Playbook

NEW_SENTENCES = (
    "Measure the loading ramp of each depot",
    "Photograph the old meter before it is removed",
    "Agree on the colour of the badges",
    "Ask the works council for its opinion",
    "Translate the price list into Danish",
    "Weigh ten pallets on the new scale",
    "Reserve a quiet room for the auditors",
    "Compare two quotes for the cabling",
    "Name a deputy for the night shift",
    "Collect visitor passes at the front desk",
    "Write down who may open the safe",
    "Rehearse the evacuation with the tenants",
    "Hang the posters beside each lift",
    "Count the spare antennas in the cellar",
    "Invite the pharmacist to the second round",
)
TAILS = (
    " together with the sponsor", " by the end of the day", " in writing", " for each location",
    " and keep the answer", " as agreed", " with two witnesses",
)  # fmt: skip
OPENERS = ("Please ", "Then ", "Together: ", "Carefully ", "Now ")
SWAPS = {
    "create": "set up", "send": "mail", "check": "verify", "write": "draft", "hold": "run",
    "name": "appoint", "list": "write a list of", "open": "unlock", "train": "teach",
    "share": "circulate", "confirm": "double-check", "review": "go over", "watch": "keep an eye on",
    "prepare": "get ready", "run": "carry out", "every": "each", "customer": "client",
    "meeting": "call", "weekly": "every week", "connect": "hook up", "load": "bring in",
}  # fmt: skip


@dataclass(slots=True)
class Edited:
    """A new version with the truth about it.

    Args:
        new: The edited playbook.
        truth: New key → old keys that it may be matched with; none for what is new.
        edited: Old keys that an edit touched and that live on.
    """

    new: Playbook
    truth: dict[str, set[str]]
    edited: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Row:
    item: Item
    origins: set[str]
    touched: bool = False


def edit(old: Playbook, seed: int, *, operations: int = 4) -> Edited:
    """Return a version of a playbook after some random edits; the same seed gives the same edits."""
    dice = random.Random(seed)
    rows = [_Row(item, {item.key}) for item in old.items]
    fresh = list(NEW_SENTENCES)
    dice.shuffle(fresh)
    steps = (_reword, _reword, _move, _split, _merge, _insert, _delete, _replace)
    for _ in range(operations):
        dice.choice(steps)(rows, dice, fresh)
    alike = _alike(old)
    items, truth, edited = [], {}, set()
    renamed = {min(row.origins): f"n{n}" for n, row in enumerate(rows) if row.origins}
    for number, row in enumerate(rows):
        key = f"n{number}"
        parent = renamed.get(row.item.parent or "")
        items.append(replace(row.item, key=key, parent=parent, after=()))
        truth[key] = {twin for origin in row.origins for twin in alike[origin]}
        if row.touched:
            edited |= row.origins
    return Edited(replace(old, items=tuple(items)), truth, edited)


def _alike(old: Playbook) -> dict[str, set[str]]:
    """Return for each key those of the items that read the same; nobody could tell them apart."""
    groups: dict[tuple[str, str], set[str]] = {}
    for item in old.items:
        groups.setdefault((item.kind.value, item.text.casefold()), set()).add(item.key)
    return {key: keys for keys in groups.values() for key in keys}


def _text(row: _Row, text: str) -> None:
    row.item = replace(row.item, text=text, title=text)
    row.touched = True


def _pick(rows: list[_Row], dice: random.Random) -> int | None:
    plain = [
        i
        for i, row in enumerate(rows)
        if not row.touched and len(row.origins) == 1 and len(row.item.text.split()) > 2
    ]
    return dice.choice(plain) if plain else None


def _reword(rows: list[_Row], dice: random.Random, _fresh: list[str]) -> None:
    at = _pick(rows, dice)
    if at is None:
        return
    text = rows[at].item.text
    words = text.split()
    way = dice.randrange(6)
    first = words[0].strip("*").casefold()
    if way == 0 or (way == 1 and first not in SWAPS):
        text += dice.choice(TAILS)
    elif way == 1:
        text = " ".join([SWAPS[first].capitalize(), *words[1:]])
    elif way == 2 and len(words) > 4:
        del words[dice.randrange(1, len(words))]
        text = " ".join(words)
    elif way == 3:
        text = " ".join(SWAPS.get(word.casefold(), word) for word in words)
        text = text if text != rows[at].item.text else text + dice.choice(TAILS)
    elif way == 4:
        text = dice.choice(OPENERS) + text[:1].lower() + text[1:]
    else:
        text = (
            text.upper() if dice.random() < 0.3 else text.rstrip(".") + dice.choice(TAILS) + "."
        )
    _text(rows[at], text)


def _move(rows: list[_Row], dice: random.Random, _fresh: list[str]) -> None:
    at = _pick(rows, dice)
    if at is None:
        return
    row = rows.pop(at)
    to = dice.randrange(len(rows) + 1)
    beside = rows[min(to, len(rows) - 1)].item
    row.item = replace(row.item, step=beside.step, group=beside.group, parent=None)
    row.touched = True
    rows.insert(to, row)


def _split(rows: list[_Row], dice: random.Random, _fresh: list[str]) -> None:
    wide = [
        i
        for i, row in enumerate(rows)
        if not row.touched and " and " in row.item.text and len(row.origins) == 1
    ]
    if not wide:
        return
    at = dice.choice(wide)
    first, second = rows[at].item.text.split(" and ", 1)
    other = _Row(
        replace(rows[at].item, text=second.capitalize(), title=second),
        set(rows[at].origins),
        touched=True,
    )
    _text(rows[at], first)
    rows.insert(at + 1, other)


def _merge(rows: list[_Row], dice: random.Random, _fresh: list[str]) -> None:
    pairs = [
        i
        for i in range(len(rows) - 1)
        if not rows[i].touched
        and not rows[i + 1].touched
        and rows[i].item.kind is rows[i + 1].item.kind
        and rows[i].item.parent == rows[i + 1].item.parent
        and rows[i].origins
        and rows[i + 1].origins
    ]
    if not pairs:
        return
    at = dice.choice(pairs)
    second = rows.pop(at + 1)
    _text(
        rows[at],
        f"{rows[at].item.text} and {second.item.text[:1].lower()}{second.item.text[1:]}",
    )
    rows[at].origins = rows[at].origins | second.origins


def _insert(rows: list[_Row], dice: random.Random, fresh: list[str]) -> None:
    at = dice.randrange(len(rows))
    if fresh:
        rows.insert(at, _new(rows[at].item, fresh.pop()))


def _delete(rows: list[_Row], dice: random.Random, _fresh: list[str]) -> None:
    at = _pick(rows, dice)
    if at is not None:
        rows.pop(at)


def _replace(rows: list[_Row], dice: random.Random, fresh: list[str]) -> None:
    at = _pick(rows, dice)
    if at is not None and fresh:
        rows[at] = _new(rows[at].item, fresh.pop())


def _new(beside: Item, text: str) -> _Row:
    kind = beside.kind if beside.kind is not ItemKind.COMMAND else ItemKind.TASK
    item = replace(
        beside, key=f"new-{text}", text=text, title=text, kind=kind, command=None, hints={}
    )
    return _Row(item, set(), touched=True)
