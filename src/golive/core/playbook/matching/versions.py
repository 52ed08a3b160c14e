"""What became of each item between two versions, and the old keys on the new version."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from golive.core.playbook.matching.entry import Entry, item_entries, plain_entries, step_entries
from golive.core.playbook.matching.pairing import pair
from golive.core.playbook.model import Item, Playbook, Step


class Matching(Struct, frozen=True):
    """What became of each item; keys of the old version come first in every pair.

    Args:
        pairs: (old key, new key) of the same item, in the order of the new version.
        added: New keys without an old item.
        removed: Old keys without a new item.
        moved: Those of `pairs` that stand below another step or parent, or in another order.
        reworded: Those of `pairs` whose text changed.
    """

    pairs: tuple[tuple[str, str], ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]
    reworded: tuple[tuple[str, str], ...]


def match(old: Playbook, new: Playbook) -> Matching:
    """Find the same items in two versions by kind, words, place and order.

    An item is only matched where the evidence is clear: a lost match costs one item its history,
    a wrong one gives it somebody else's. Explicit `id` hints win.

    Args:
        old: The earlier version.
        new: The later version; its keys need not have anything to do with the old ones.
    """
    before, after = item_entries(old), item_entries(new)
    pairs = pair(before, after)
    return _result(before, after, pairs)


def carry_keys(old: Playbook, new: Playbook) -> Playbook:
    """Return the new version with the old keys on everything that both have.

    Steps, items, metrics, issues, escalations, resources and rules are matched each among
    themselves. What is new gets a key that the old version never used.
    """
    items = _renaming(item_entries(old), item_entries(new))
    steps = _renaming(step_entries(old), step_entries(new))
    others = {
        name: _renaming(plain_entries(old, name), plain_entries(new, name))
        for name in ("metrics", "issues", "escalations", "resources", "rules")
    }
    return replace(
        new,
        items=tuple(_renamed_item(item, items, steps) for item in new.items),
        steps=tuple(_renamed_step(step, items, steps) for step in new.steps),
        metrics=tuple(replace(each, key=others["metrics"][each.key]) for each in new.metrics),
        issues=tuple(replace(each, key=others["issues"][each.key]) for each in new.issues),
        escalations=tuple(
            replace(each, key=others["escalations"][each.key]) for each in new.escalations
        ),
        resources=tuple(
            replace(
                each,
                key=others["resources"][each.key],
                parent=items.get(each.parent, each.parent) if each.parent else each.parent,
            )
            for each in new.resources
        ),
        rules=tuple(replace(each, key=others["rules"][each.key]) for each in new.rules),
    )


def _renamed_item(item: Item, items: Mapping[str, str], steps: Mapping[str, str]) -> Item:
    return replace(
        item,
        key=items[item.key],
        step=steps.get(item.step, item.step),
        parent=items.get(item.parent, item.parent) if item.parent else item.parent,
        after=tuple(replace(one, key=items.get(one.key, one.key)) for one in item.after),
    )


def _renamed_step(step: Step, items: Mapping[str, str], steps: Mapping[str, str]) -> Step:
    groups = tuple(
        replace(group, items=tuple(items.get(key, key) for key in group.items))
        for group in step.groups
    )
    return replace(step, key=steps[step.key], groups=groups)


def _renaming(before: Sequence[Entry], after: Sequence[Entry]) -> dict[str, str]:
    """Return new key → the key it shall have; never a key of the old version for another thing."""
    old_of = {new: old for old, new in pair(before, after)}
    taken = {entry.key for entry in before} | set(old_of.values())
    names: dict[str, str] = {}
    for entry in after:
        if entry.key in old_of:
            names[entry.key] = old_of[entry.key]
            continue
        key, number = entry.key, 2
        while key in taken:
            key, number = f"{entry.key}-{number}", number + 1
        taken.add(key)
        names[entry.key] = key
    return names


def _result(
    before: Sequence[Entry], after: Sequence[Entry], pairs: list[tuple[str, str]]
) -> Matching:
    old_at = {entry.key: i for i, entry in enumerate(before)}
    new_at = {entry.key: i for i, entry in enumerate(after)}
    in_order = _longest_rising([old_at[old] for old, _ in pairs])
    moved, reworded = [], []
    for index, (old, new) in enumerate(pairs):
        one, other = before[old_at[old]], after[new_at[new]]
        if index not in in_order or one.place != other.place:
            moved.append((old, new))
        if one.text != other.text:
            reworded.append((old, new))
    paired_old, paired_new = {old for old, _ in pairs}, {new for _, new in pairs}
    return Matching(
        tuple(pairs),
        tuple(entry.key for entry in after if entry.key not in paired_new),
        tuple(entry.key for entry in before if entry.key not in paired_old),
        tuple(moved),
        tuple(reworded),
    )


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the positions of a longest rising run; the others are what really moved."""
    tails: list[int] = []
    back: list[int] = [-1] * len(numbers)
    for at, number in enumerate(numbers):
        low, high = 0, len(tails)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if numbers[tails[middle]] < number else (low, middle)
        back[at] = tails[low - 1] if low else -1
        tails[low : low + 1] = [at]
    chosen: set[int] = set()
    at = tails[-1] if tails else -1
    while at >= 0:
        chosen.add(at)
        at = back[at]
    return chosen
