"""What is compared of an item, step or other thing: kind, words, place."""

from functools import cache

from msgspec import Struct, field

from golive.core.document.patterns import late_pattern
from golive.core.playbook.bindings.evidence import stem_english
from golive.core.playbook.model import Playbook
from golive.core.playbook.words import words_of

_WORD = late_pattern(r"[^\W_]+")


class Entry(Struct, frozen=True):
    """One thing to be matched; `name` is its `id` hint, `place` what stands above it."""

    key: str
    kind: str
    text: str
    place: str
    name: str = ""
    words: frozenset[str] = field(default_factory=frozenset)


def item_entries(playbook: Playbook) -> list[Entry]:
    """Return the items of a playbook to compare, in order."""
    language = playbook.meta.language
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
            language,
            item.hints.get("id", ""),
        )
        for item in playbook.items
    ]


def step_entries(playbook: Playbook) -> list[Entry]:
    """Return the steps of a playbook to compare, in order."""
    return [
        _entry(step.key, "step", step.title, str(step.number or ""), playbook.meta.language)
        for step in playbook.steps
    ]


def plain_entries(playbook: Playbook, name: str) -> list[Entry]:
    """Return metrics, issues, escalations, resources or rules to compare, in order."""
    words = {
        "metrics": "name",
        "issues": "title",
        "escalations": "track",
        "resources": "title",
        "rules": "text",
    }
    return [
        _entry(
            each.key,
            name,
            getattr(each, words[name]),
            getattr(each, "url", ""),
            playbook.meta.language,
        )
        for each in getattr(playbook, name)
    ]


def _entry(key: str, kind: str, text: str, place: str, language: str, name: str = "") -> Entry:
    folded = " ".join(_WORD.findall(text.casefold()))
    return Entry(key, kind, folded or text, place.casefold(), name, _stems(folded, language))


@cache
def _stem(word: str) -> str:
    return stem_english(word)


def _stems(text: str, language: str) -> frozenset[str]:
    small = words_of(language).clue("small_words")
    return frozenset(_stem(word) for word in text.split() if word not in small)
