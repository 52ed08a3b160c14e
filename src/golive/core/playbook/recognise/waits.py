"""Dependencies said in words, resolved to items once all are known."""

import re

from golive.core.playbook.draft import Draft, ItemDraft
from golive.core.playbook.words import fold

_STEP = re.compile(
    r"^(?:step|phase|stage|task|item|no\.?|nr\.?|#|schritt|aufgabe|étape|tâche|paso|tarea|passo|tarefa)?\s*#?(\d+(?:\.\d+)*)"
    r"(?:\s+(?:is|are|has|have|was|ist|sind|wurde|est|sont|a été|está|ha sido|foi|é)(?!\w).*)?$",
    re.IGNORECASE,
)
_NOISE = frozenset(
    [
        "the",
        "a",
        "an",
        "is",
        "are",
        "has",
        "have",
        "been",
        "be",
        "was",
        "were",
        "done",
        "complete",
        "completed",
        "finished",
        "signed",
        "of",
        "and",
        "to",
        "for",
        "der",
        "die",
        "das",
        "ist",
        "le",
        "la",
        "les",
        "est",
        "el",
        "los",
        "es",
        "o",
        "os",
        "a",
        "as",
        "é",
    ]
)
ENOUGH = 0.75
MIN_LOOSE_WORDS = 2


def resolve_waits(draft: Draft) -> None:
    """Turn what items say they wait for into items; what is named strictly and unknown is said."""
    by_number: dict[str, list[ItemDraft]] = {}
    by_words: dict[str, list[ItemDraft]] = {}
    for item in draft.items:
        if item.number:
            by_number.setdefault(item.number.lstrip("#").casefold(), []).append(item)
        if item.key:
            by_number.setdefault(item.key.casefold(), []).append(item)
        for word in _words(item.title):
            by_words.setdefault(word, []).append(item)
    for item in draft.items:
        for said, _, strict in item.waits_for:
            found = _by_number(said, item, by_number) or _by_title(said, item, by_words)
            if found is not None and found is not item and found not in item.depends_on:
                item.depends_on.append(found)
            elif found is None and strict:
                line = item.lines[0] if item.lines else 0
                draft.say("PB030", line, item.column, name=said)


def _by_number(
    said: str, item: ItemDraft, by_number: dict[str, list[ItemDraft]]
) -> ItemDraft | None:
    match = _STEP.match(said.strip())
    key = match.group(1) if match else said.strip().casefold()
    candidates = by_number.get(key) or by_number.get(key.lstrip("#")) or []
    same = [
        other for other in candidates if other.step is item.step and other.group == item.group
    ]
    chosen = [other for other in same or candidates if other is not item]
    return chosen[0] if len(chosen) == 1 or (chosen and same) else None


def _by_title(
    said: str, item: ItemDraft, by_words: dict[str, list[ItemDraft]]
) -> ItemDraft | None:
    wanted = _words(said)
    if not wanted:
        return None
    counts: dict[int, tuple[int, ItemDraft]] = {}
    for word in wanted:
        for other in by_words.get(word, ()):
            count, _ = counts.get(id(other), (0, other))
            counts[id(other)] = (count + 1, other)
    for _, other in list(counts.values()):  # what waits for the same words is not those words
        if any(_words(each) == wanted for each, _, _ in other.waits_for):
            counts.pop(id(other), None)
    counts.pop(id(item), None)
    best: list[tuple[float, ItemDraft]] = []
    for shared, other in counts.values():
        union = len(wanted | _words(other.title))
        covered = shared / len(wanted)
        similar = shared / union
        if similar >= ENOUGH or (covered >= 1 and len(wanted) >= MIN_LOOSE_WORDS):
            best.append((similar, other))
    if not best:
        return None
    best.sort(key=lambda pair: -pair[0])
    if len(best) > 1 and best[0][0] == best[1][0]:
        return None
    return best[0][1]


def _words(text: str) -> set[str]:
    return {word for word in fold(text).split() if word not in _NOISE}
