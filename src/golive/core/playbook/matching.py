"""Matching two versions of a playbook: which item of the new one is which of the old, and its key."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from golive.core.playbook.bindings.evidence import stem_english
from golive.core.playbook.model import Playbook

ACCEPT = 0.5
"""Least score at which a reworded item counts as the same one."""

ACCEPT_TEXT = 0.42
"""Least likeness of the words alone."""

ACCEPT_IN_GAP = 0.3
"""Least likeness when the only old and the only new item stand between the same neighbours."""

MARGIN = 0.04
"""How much better the best partner must be than the next."""

_TEXT_SHARE, _PLACE_SHARE, _NEIGHBOUR_SHARE = 0.78, 0.12, 0.10
_CONTAINED = 0.85
_FEWEST_CONTAINED = 2
_RAREST = 5
_MOST_CANDIDATES = 60
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "for",
        "and",
        "or",
        "in",
        "on",
        "at",
        "with",
        "by",
        "from",
        "is",
        "are",
        "be",
        "der",
        "die",
        "das",
        "und",
        "zu",
        "le",
        "la",
        "les",
        "et",
        "de",
        "du",
        "el",
        "los",
        "y",
        "o",
        "e",
    ]
)


@dataclass(frozen=True, slots=True)
class Matching:
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


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    kind: str
    text: str
    place: str
    name: str = ""
    words: frozenset[str] = field(default_factory=frozenset)


def match(old: Playbook, new: Playbook) -> Matching:
    """Find the same items in two versions by kind, words, place and order.

    An item is only matched where the evidence is clear: a lost match costs one item its history,
    a wrong one gives it somebody else's. Explicit `id` hints win.

    Args:
        old: The earlier version.
        new: The later version; its keys need not have anything to do with the old ones.
    """
    before, after = _item_entries(old), _item_entries(new)
    pairs = _pair(before, after)
    return _result(before, after, pairs)


def carry_keys(old: Playbook, new: Playbook) -> Playbook:
    """Return the new version with the old keys on everything that both have.

    Steps, items, metrics, issues, escalations, resources and rules are matched each among
    themselves. What is new gets a key that the old version never used.
    """
    items = _renaming(_item_entries(old), _item_entries(new))
    steps = _renaming(_step_entries(old), _step_entries(new))
    others = {
        name: _renaming(_plain_entries(old, name), _plain_entries(new, name))
        for name in ("metrics", "issues", "escalations", "resources", "rules")
    }
    return replace(
        new,
        items=tuple(
            replace(
                item,
                key=items[item.key],
                step=steps.get(item.step, item.step),
                parent=items.get(item.parent, item.parent) if item.parent else item.parent,
                depends_on=tuple(items.get(key, key) for key in item.depends_on),
            )
            for item in new.items
        ),
        steps=tuple(
            replace(
                step,
                key=steps[step.key],
                groups=tuple(
                    replace(group, items=tuple(items.get(key, key) for key in group.items))
                    for group in step.groups
                ),
            )
            for step in new.steps
        ),
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


def _renaming(before: Sequence[_Entry], after: Sequence[_Entry]) -> dict[str, str]:
    """Return new key → the key it shall have; never a key of the old version for another thing."""
    old_of = {new: old for old, new in _pair(before, after)}
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


def _item_entries(playbook: Playbook) -> list[_Entry]:
    steps = {step.key: step.title for step in playbook.steps}
    texts = {item.key: item.title for item in playbook.items}
    return [
        _entry(
            item.key,
            item.kind.value,
            item.text,
            " / ".join(
                (steps.get(item.step, item.step), item.group, texts.get(item.parent or "", ""))
            ),
            item.hints.get("id", ""),
        )
        for item in playbook.items
    ]


def _step_entries(playbook: Playbook) -> list[_Entry]:
    return [
        _entry(step.key, "step", step.title, str(step.number or "")) for step in playbook.steps
    ]


def _plain_entries(playbook: Playbook, name: str) -> list[_Entry]:
    words = {
        "metrics": "name",
        "issues": "title",
        "escalations": "track",
        "resources": "title",
        "rules": "text",
    }
    return [
        _entry(each.key, name, getattr(each, words[name]), getattr(each, "url", ""))
        for each in getattr(playbook, name)
    ]


def _entry(key: str, kind: str, text: str, place: str, name: str = "") -> _Entry:
    folded = " ".join(_WORD.findall(text.casefold()))
    return _Entry(key, kind, folded or text, place.casefold(), name, _stems(folded))


@cache
def _stem(word: str) -> str:
    return stem_english(word)


def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in text.split() if word not in _SMALL)


def _pair(before: Sequence[_Entry], after: Sequence[_Entry]) -> list[tuple[str, str]]:
    pairing = _Pairing(before, after)
    pairing.by_name()
    pairing.by_text(lambda entry: (entry.kind, entry.text, entry.place), unique=False)
    pairing.by_text(lambda entry: (entry.kind, entry.text), unique=False)
    pairing.by_text(lambda entry: ("", entry.text), unique=True)
    pairing.by_likeness()
    pairing.by_gap()
    return [(before[o].key, after[n].key) for n, o in sorted(pairing.old_of.items())]


class _Pairing:
    """The growing assignment of new positions to old ones."""

    def __init__(self, before: Sequence[_Entry], after: Sequence[_Entry]) -> None:
        self.before, self.after = before, after
        self.old_of: dict[int, int] = {}
        self.new_of: dict[int, int] = {}
        self._weights = _weights(before, after)

    def _join(self, old: int, new: int) -> None:
        self.old_of[new] = old
        self.new_of[old] = new

    def _free(self) -> tuple[list[int], list[int]]:
        return (
            [i for i in range(len(self.before)) if i not in self.new_of],
            [i for i in range(len(self.after)) if i not in self.old_of],
        )

    def by_name(self) -> None:
        """Pair items that carry the same `id` hint."""
        named = {entry.name: i for i, entry in enumerate(self.before) if entry.name}
        for new, entry in enumerate(self.after):
            old = named.get(entry.name) if entry.name else None
            if old is not None and old not in self.new_of:
                self._join(old, new)

    def by_text(self, form: Callable[[_Entry], tuple[str, ...]], *, unique: bool) -> None:
        """Pair items of equal form; among equal ones the order of the document decides."""
        olds, news = self._free()
        places: dict[tuple[str, ...], tuple[list[int], list[int]]] = defaultdict(
            lambda: ([], [])
        )
        for old in olds:
            places[form(self.before[old])][0].append(old)
        for new in news:
            places[form(self.after[new])][1].append(new)
        for these, those in places.values():
            if len(these) == len(those) and (not unique or len(these) == 1):
                for old, new in zip(these, those, strict=True):
                    self._join(old, new)
            elif these and those and not unique:
                self._align(these, those)

    def _align(self, olds: list[int], news: list[int]) -> None:
        """Pair equal items of unequal number by their neighbours, then by order."""
        scored = sorted(
            (
                (-self._neighbours(old, new), old, new)
                for old in olds[:_MOST_CANDIDATES]
                for new in news[:_MOST_CANDIDATES]
            ),
        )
        for _, old, new in scored:
            if old not in self.new_of and new not in self.old_of:
                self._join(old, new)

    def _neighbours(self, old: int, new: int) -> float:
        """Return how many of the two neighbours are the same items, or read the same, as a share."""
        score = 0.0
        for step in (-1, 1):
            beside_old, beside_new = old + step, new + step
            at_edge = (
                not 0 <= beside_old < len(self.before),
                not 0 <= beside_new < len(self.after),
            )
            if any(at_edge):
                score += 0.5 if all(at_edge) else 0.0
            elif self.old_of.get(beside_new) == beside_old or (
                self.before[beside_old].text == self.after[beside_new].text
            ):
                score += 0.5
        return score

    def by_likeness(self) -> None:
        """Pair reworded items: best partners of each other, clearly ahead of any other."""
        scores = self._scores()
        best_old, best_new = _best(scores, 0), _best(scores, 1)
        for (old, new), score in sorted(scores.items(), key=lambda entry: -entry[1]):
            if old in self.new_of or new in self.old_of or score < ACCEPT:
                continue
            rival = max(
                _second(best_old[old], new, self.old_of),
                _second(best_new[new], old, self.new_of),
            )
            if score - rival >= MARGIN:
                self._join(old, new)

    def _scores(self) -> dict[tuple[int, int], float]:
        olds, news = self._free()
        by_word: dict[str, list[int]] = defaultdict(list)
        for new in news:
            for word in self.after[new].words:
                by_word[word].append(new)
        scores: dict[tuple[int, int], float] = {}
        for old in olds:
            entry = self.before[old]
            rare = sorted(
                entry.words & by_word.keys(), key=lambda word: (len(by_word[word]), word)
            )
            near = dict.fromkeys(
                new for word in rare[:_RAREST] for new in by_word[word][:_MOST_CANDIDATES]
            )
            for new in near:
                likeness = self._likeness(entry, self.after[new])
                if likeness >= ACCEPT_TEXT and _compatible(entry.kind, self.after[new].kind):
                    scores[old, new] = self._score(old, new, likeness)
        return scores

    def _score(self, old: int, new: int, likeness: float) -> float:
        place = _same_place(self.before[old].place, self.after[new].place)
        return (
            _TEXT_SHARE * likeness
            + _PLACE_SHARE * place
            + _NEIGHBOUR_SHARE * self._neighbours(old, new)
        )

    def _likeness(self, one: _Entry, other: _Entry) -> float:
        common = sum(self._weights[word] for word in one.words & other.words)
        if not common:
            return 0.0
        mine = sum(self._weights[word] for word in one.words)
        yours = sum(self._weights[word] for word in other.words)
        smaller = one.words if mine <= yours else other.words
        dice = 2 * common / (mine + yours)
        contained = common / min(mine, yours) if len(smaller) >= _FEWEST_CONTAINED else 0.0
        return max(dice, _CONTAINED * contained if contained > _CONTAINED else 0.0)

    def by_gap(self) -> None:
        """Pair what stands alone between the same two neighbours in both versions, if the words are near."""
        for new in [i for i in range(len(self.after)) if i not in self.old_of]:
            left, right = self.old_of.get(new - 1), self.old_of.get(new + 1)
            if left is not None and right is not None:
                old = left + 1 if right == left + 2 else None
            elif left is not None and new == len(self.after) - 1:
                old = left + 1 if left + 2 == len(self.before) else None
            else:
                old = right - 1 if right == 1 and new == 0 else None
            if old is None or old in self.new_of:
                continue
            one, other = self.before[old], self.after[new]
            if one.kind == other.kind and self._likeness(one, other) >= ACCEPT_IN_GAP:
                self._join(old, new)


def _weights(before: Sequence[_Entry], after: Sequence[_Entry]) -> Mapping[str, float]:
    """Weigh each word by its rarity, so that "customer" says less than "webhook"."""
    counts: Counter[str] = Counter()
    for entry in (*before, *after):
        counts.update(entry.words)
    total = max(1, len(before) + len(after))
    return {word: 0.4 + math.log(1 + total / count) for word, count in counts.items()}


def _best(
    scores: Mapping[tuple[int, int], float], side: int
) -> dict[int, list[tuple[float, int]]]:
    ranked: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for pair, score in scores.items():
        ranked[pair[side]].append((score, pair[1 - side]))
    for partners in ranked.values():
        partners.sort(reverse=True)
    return ranked


def _second(
    partners: Iterable[tuple[float, int]], chosen: int, gone: Mapping[int, int]
) -> float:
    return next(
        (score for score, other in partners if other != chosen and other not in gone), 0.0
    )


def _compatible(old: str, new: str) -> bool:
    work = {"task", "watch", "cadence", "meeting", "training", "gate_condition", "prerequisite"}
    return old == new or {old, new} <= work


def _same_place(old: str, new: str) -> float:
    if old == new:
        return 1.0
    these, those = old.split(" / "), new.split(" / ")
    return sum(a == b for a, b in zip(these, those, strict=False)) / max(len(these), len(those))


def _result(
    before: Sequence[_Entry], after: Sequence[_Entry], pairs: list[tuple[str, str]]
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
