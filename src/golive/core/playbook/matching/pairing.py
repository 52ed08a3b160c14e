"""The assignment of new things to old ones: by name, by text, by likeness, by the gap they stand in."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from golive.core.playbook.matching.entry import Entry

ACCEPT = 0.5
"""Least score at which a reworded item counts as the same one."""

ACCEPT_TEXT = 0.42
"""Least likeness of the words alone."""

ACCEPT_IN_GAP = 0.3
"""Least likeness when the only old and the only new item stand between the same neighbours."""

HELD = 0.8
"""Share of a part's words that the whole must hold when an item was split or two were merged."""

MARGIN = 0.04
"""How much better the best partner must be than the next."""

_TEXT_SHARE, _PLACE_SHARE, _NEIGHBOUR_SHARE = 0.78, 0.12, 0.10
_CONTAINED = 0.85
_FEWEST_CONTAINED = 2
_FULLY_COMPARED = 16
_MOST_CANDIDATES = 60


def pair(before: Sequence[Entry], after: Sequence[Entry]) -> list[tuple[str, str]]:
    """Return (old key, new key) of what is the same, in the order of the new version."""
    pairing = Pairing(before, after)
    pairing.by_name()
    pairing.by_text(lambda entry: (entry.kind, entry.text, entry.place), unique=False)
    pairing.by_text(lambda entry: (entry.kind, entry.text), unique=False)
    pairing.by_text(lambda entry: ("", entry.text), unique=True)
    pairing.by_likeness()
    pairing.by_gap()
    return [(before[o].key, after[n].key) for n, o in sorted(pairing.old_of.items())]


class Pairing:
    """The growing assignment of new positions to old ones."""

    def __init__(self, before: Sequence[Entry], after: Sequence[Entry]) -> None:
        self.before, self.after = before, after
        self.old_of: dict[int, int] = {}
        self.new_of: dict[int, int] = {}
        self._weights = _weights(before, after)
        self._own: dict[frozenset[str], float] = {}

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

    def by_text(self, form: Callable[[Entry], tuple[str, ...]], *, unique: bool) -> None:
        """Pair items of equal form; among equal ones the order of the document decides."""
        olds, news = self._free()
        places: dict[tuple[str, ...], tuple[list[int], list[int]]] = defaultdict(
            lambda: ([], [])
        )
        for old in olds:
            places[form(self.before[old])][0].append(old)
        for new in news:
            places[form(self.after[new])][1].append(new)
        uneven = []
        for these, those in places.values():
            if len(these) == len(those) and (not unique or len(these) == 1):
                for old, new in zip(these, those, strict=True):
                    self._join(old, new)
            elif these and those and not unique:
                uneven.append((these, those))
        if uneven:
            self._align(uneven)

    def _align(self, groups: list[tuple[list[int], list[int]]]) -> None:
        """Pair equal items of unequal number by how far they stand behind what is already paired."""
        behind_old = _distances(len(self.before), self.new_of)
        behind_new = _distances(len(self.after), self.old_of)
        for olds, news in groups:
            scored = sorted(
                (-self._neighbours(old, new), abs(behind_old[old] - behind_new[new]), old, new)
                for old in olds[:_MOST_CANDIDATES]
                for new in news[:_MOST_CANDIDATES]
            )
            for *_, old, new in scored:
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
            rivals_new = _rivals(best_old[old], score, new, self.old_of)
            rivals_old = _rivals(best_new[new], score, old, self.new_of)
            if self._was_split(old, [new, *rivals_new]) and self._was_merged(
                [old, *rivals_old], new
            ):
                first_new = min([new, *rivals_new])
                first_old = min([old, *rivals_old]) if rivals_old else old
                self._join(first_old, first_new)

    def _was_split(self, old: int, news: list[int]) -> bool:
        """Tell whether rivals are the parts, side by side, into which the old item was split."""
        return len(news) == 1 or (
            _are_neighbours(news)
            and all(self._holds(self.before[old], self.after[new]) for new in news)
        )

    def _was_merged(self, olds: list[int], new: int) -> bool:
        """Tell whether rivals are the items, side by side, that were merged into the new one."""
        return len(olds) == 1 or (
            _are_neighbours(olds)
            and all(self._holds(self.after[new], self.before[old]) for old in olds)
        )

    def _holds(self, whole: Entry, part: Entry) -> bool:
        own, common = self._own_weight(part), self._weight(part.words & whole.words)
        return bool(own) and common >= HELD * own

    def _scores(self) -> dict[tuple[int, int], float]:
        olds, news = self._free()
        by_word: dict[str, list[int]] = defaultdict(list)
        for new in news:
            for word in self.after[new].words:
                by_word[word].append(new)
        scores: dict[tuple[int, int], float] = {}
        for old in olds:
            entry = self.before[old]
            for new in self._nearest(entry, by_word):
                likeness = self._likeness(entry, self.after[new])
                if likeness >= ACCEPT_TEXT and _compatible(entry.kind, self.after[new].kind):
                    scores[old, new] = self._score(old, new, likeness)
        return scores

    def _nearest(self, entry: Entry, by_word: Mapping[str, list[int]]) -> list[int]:
        """Return the few new items that share the most and rarest words; common words only as a last resort."""
        known = sorted(
            entry.words & by_word.keys(), key=lambda word: (len(by_word[word]), word)
        )
        telling = [word for word in known if len(by_word[word]) <= _MOST_CANDIDATES] or known[
            :1
        ]
        shared: dict[int, float] = defaultdict(float)
        for word in telling:
            for new in by_word[word][:_MOST_CANDIDATES]:
                shared[new] += self._weights[word]
        return sorted(shared, key=lambda new: (-shared[new], new))[:_FULLY_COMPARED]

    def _score(self, old: int, new: int, likeness: float) -> float:
        place = _same_place(self.before[old].place, self.after[new].place)
        return (
            _TEXT_SHARE * likeness
            + _PLACE_SHARE * place
            + _NEIGHBOUR_SHARE * self._neighbours(old, new)
        )

    def _likeness(self, one: Entry, other: Entry) -> float:
        common = self._weight(one.words & other.words)
        if not common:
            return 0.0
        mine, yours = self._own_weight(one), self._own_weight(other)
        smaller = one.words if mine <= yours else other.words
        dice = 2 * common / (mine + yours)
        contained = common / min(mine, yours) if len(smaller) >= _FEWEST_CONTAINED else 0.0
        return max(dice, _CONTAINED * contained if contained > _CONTAINED else 0.0)

    def _weight(self, words: Iterable[str]) -> float:
        return sum(map(self._weights.__getitem__, words))

    def _own_weight(self, entry: Entry) -> float:
        known = self._own.get(entry.words)
        if known is None:
            known = self._own[entry.words] = self._weight(entry.words)
        return known

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


def _weights(before: Sequence[Entry], after: Sequence[Entry]) -> Mapping[str, float]:
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


def _distances(length: int, paired: Mapping[int, int]) -> list[int]:
    """Return for each position how far the last paired one before it is."""
    found, last = [], -1
    for position in range(length):
        found.append(position - last)
        last = position if position in paired else last
    return found


def _rivals(
    partners: Iterable[tuple[float, int]], score: float, chosen: int, gone: Mapping[int, int]
) -> list[int]:
    """Return the other free partners whose score is too near to tell them apart."""
    return [
        other
        for rated, other in partners
        if other != chosen and other not in gone and score - rated < MARGIN
    ]


def _are_neighbours(positions: Iterable[int]) -> bool:
    ordered = sorted(positions)
    return ordered[-1] - ordered[0] == len(ordered) - 1


def _compatible(old: str, new: str) -> bool:
    work = {"task", "watch", "cadence", "meeting", "training", "gate_condition", "prerequisite"}
    return old == new or {old, new} <= work


def _same_place(old: str, new: str) -> float:
    if old == new:
        return 1.0
    these, those = old.split(" / "), new.split(" / ")
    return sum(a == b for a, b in zip(these, those, strict=False)) / max(len(these), len(those))
