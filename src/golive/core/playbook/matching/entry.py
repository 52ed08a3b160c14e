"""What is compared of an item, step or other thing: kind, words, place."""

import re
from functools import cache

from msgspec import Struct, field

from golive.core.playbook.bindings.evidence import stem_english
from golive.core.playbook.model import Playbook

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


def step_entries(playbook: Playbook) -> list[Entry]:
    """Return the steps of a playbook to compare, in order."""
    return [
        _entry(step.key, "step", step.title, str(step.number or "")) for step in playbook.steps
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
        _entry(each.key, name, getattr(each, words[name]), getattr(each, "url", ""))
        for each in getattr(playbook, name)
    ]


def _entry(key: str, kind: str, text: str, place: str, name: str = "") -> Entry:
    folded = " ".join(_WORD.findall(text.casefold()))
    return Entry(key, kind, folded or text, place.casefold(), name, _stems(folded))


@cache
def _stem(word: str) -> str:
    return stem_english(word)


def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in text.split() if word not in _SMALL)
