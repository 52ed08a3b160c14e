"""Dependencies said in words, resolved to items once all are known."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import chain, islice

from golive.core.document.values import LagUnit, LinkType
from golive.core.playbook.draft import Draft, ItemDraft, Wait
from golive.core.playbook.recognise.dependencies import apply_link_hints, without_waits
from golive.core.playbook.roles import is_role
from golive.core.playbook.words import Words, fold, words_of

ENOUGH = 0.75
MIN_LOOSE_WORDS = 2
MOST_TITLES = 400
"""Words that are in more titles than this name none of them."""


def resolve_waits(draft: Draft) -> None:
    """Turn what items say they wait for into items; what is named strictly and unknown is said."""
    for item in draft.items:
        apply_link_hints(item, draft)
    waiting = [item for item in draft.items if item.waits_for]
    if not waiting:
        return
    numbers, titles = _Numbers(draft), _Titles(draft.items, draft.words)
    for item in waiting:
        line = item.lines[0] if item.lines else 0
        for said in item.waits_for:
            wait, found = _resolved(said, item, numbers, titles)
            if found is None and wait.is_strict:
                name = wait.whole or wait.name
                if not _names_nobody_to_miss(name, draft.words):
                    draft.say("PB030", line, item.column, name=name)
            if found is None or found is item:
                continue
            if wait.unread:
                draft.say("PB055", line, item.column, text=wait.unread, name=found.title)
            first = item.depends_on.setdefault(found, wait)
            if _how(first) != _how(wait):
                draft.say("PB058", line, item.column, name=found.title)


def _resolved(
    wait: Wait, item: ItemDraft, numbers: "_Numbers", titles: "_Titles"
) -> tuple[Wait, ItemDraft | None]:
    """Return the item that is waited for; one that is called by all the words is meant by them."""
    if wait.whole and wait.whole != wait.name:
        found = titles.find(wait.whole, item, least=1.0)
        if found is not None:
            return Wait(wait.whole, is_strict=wait.is_strict), found
    numbered = numbers.find(wait.name, item)
    return wait, numbered or titles.find(wait.name, item, is_whole=wait.is_whole)


def _how(wait: Wait) -> tuple[LinkType, int, LagUnit]:
    return wait.type, wait.lag, wait.lag_unit


def _names_nobody_to_miss(said: str, words: Words) -> bool:
    """Tell whether an item waits for a person, a team or nothing at all: none of them is an item."""
    plain = re.sub(
        rf"^(?:{words.clue_body('small_words')})\s+", "", said.strip(), flags=re.IGNORECASE
    )
    return fold(plain) in words.clue("no_words") or is_role(plain, words.language)


class _Numbers:
    """Items by their number or key."""

    def __init__(self, draft: Draft) -> None:
        self._numbered = _numbered(draft.words.language)
        self._rows = draft.rows
        self._all: dict[str, list[ItemDraft]] = {}
        self._beside: dict[tuple[str, int, str], list[ItemDraft]] = {}
        for item in draft.items:
            number = item.number.lstrip("#").casefold() if item.number else ""
            for name in (number, item.key.casefold()):
                if name:
                    self._all.setdefault(name, []).append(item)
                    place = (name, id(item.step), item.group)
                    self._beside.setdefault(place, []).append(item)

    def find(self, said: str, item: ItemDraft) -> ItemDraft | None:
        """Return the item of that number, rather one beside the item or a row than one elsewhere."""
        match = self._numbered.match(said.strip())
        key = match.group(1) if match else said.strip().casefold()
        key = key if key in self._all else key.lstrip("#")
        same = self._beside.get((key, id(item.step), item.group), [])
        rows = self._rows.get(key, [])
        chosen = _others(same or rows or self._all.get(key, []), item, most=2)
        return chosen[0] if len(chosen) == 1 or (chosen and same) else None


class _Titles:
    """Items by the words of their titles; as many items may share a title as there are."""

    def __init__(self, items: Iterable[ItemDraft], words: Words) -> None:
        self._noise = words.clue("small_words") | words.clue("state_words")
        self._items: dict[frozenset[str], list[ItemDraft]] = {}
        self._by_word: dict[str, list[frozenset[str]]] = {}
        self._waiting: dict[frozenset[str], set[int]] = {}
        for item in items:
            for title in {
                self._words(item.title),
                self._words(without_waits(item.title, words)),
            }:
                if title not in self._items:
                    for word in title:
                        self._by_word.setdefault(word, []).append(title)
                self._items.setdefault(title, []).append(item)
            for wait in item.waits_for:
                for said in {wait.name, wait.whole} - {""}:
                    self._waiting.setdefault(self._words(said), set()).add(id(item))

    def find(
        self, said: str, item: ItemDraft, *, least: float = ENOUGH, is_whole: bool = False
    ) -> ItemDraft | None:
        """Return the one item whose title is nearest to some words, or None when none or two are.

        Args:
            said: The words.
            item: Who waits, and is not meant.
            least: How like a title must be.
            is_whole: A title that holds the words beside others is not like them.
        """
        wanted = self._words(said)
        waiting = self._waiting.get(wanted, set())
        best: list[tuple[float, ItemDraft]] = []
        for title in self._like(wanted):
            shared = len(wanted & title)
            similar = shared / len(wanted | title)
            covered = shared == len(wanted) and shared >= MIN_LOOSE_WORDS
            if similar >= least or (covered and least < 1 and not is_whole):
                # What waits for the same words is not those words.
                others = (each for each in self._items[title] if id(each) not in waiting)
                best += [(similar, each) for each in _others(others, item, most=2)]
        best.sort(key=lambda pair: -pair[0])
        if not best or (len(best) > 1 and best[0][0] == best[1][0]):
            return None
        return best[0][1]

    def _words(self, text: str) -> frozenset[str]:
        return frozenset(word for word in fold(text).split() if word not in self._noise)

    def _like(self, wanted: frozenset[str]) -> Iterable[frozenset[str]]:
        """Return the titles that may be near: a near one holds one of the rarest wanted words."""
        missing = int(len(wanted) * (1 - ENOUGH))
        rarest = sorted(wanted, key=lambda word: len(self._by_word.get(word, ())))
        found = [self._by_word.get(word, []) for word in rarest[: missing + 1]]
        count = sum(len(titles) for titles in found)
        return dict.fromkeys(chain(*found)) if count <= MOST_TITLES else ()


def _others(items: Iterable[ItemDraft], item: ItemDraft, most: int) -> list[ItemDraft]:
    return list(islice((each for each in items if each is not item), most))


@cache
def _numbered(language: str) -> re.Pattern[str]:
    """Return the pattern of a number that is waited for ("step 3 is done")."""
    words = words_of(language)
    things, verbs = words.clue_body("numbered_things"), words.clue_body("auxiliaries")
    return re.compile(
        rf"^(?:{things}|#)?\s*#?(\d+(?:\.\d+)*)(?:\s+(?:{verbs})(?!\w).*)?$", re.IGNORECASE
    )
