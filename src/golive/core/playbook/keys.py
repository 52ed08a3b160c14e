"""Stable keys: words of the text, told apart by kind, parent and place only where needed."""

import unicodedata
from collections.abc import Iterable

from golive.core.document.patterns import late_pattern

MAX_WORDS = 8
MAX_LENGTH = 60
_WORD = late_pattern(r"[^\W_]+")


def slug(text: str, fallback: str) -> str:
    """Return a text as a key: lower-case words joined by hyphens, letters of any script kept.

    Example:
        >>> slug("Users can't access platform", "issue")
        'users-cant-access-platform'
    """
    plain = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")
    words = _WORD.findall(plain)[:MAX_WORDS]
    return "-".join(words)[:MAX_LENGTH].strip("-") or fallback


class Keys:
    """Gives out unique keys; one instance per document."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._numbers: dict[str, int] = {}

    def give(self, text: str, fallback: str, *contexts: str) -> str:
        """Return a key nobody has: the words alone, with a context before them, or numbered.

        Args:
            text: What the thing says.
            fallback: Key when the text has no letters.
            contexts: Words that tell two like texts apart, nearest first.
        """
        base = key = slug(text, fallback)
        for context in filter(None, contexts):
            if key not in self._taken:
                break
            key = f"{slug(context, fallback)}.{base}"
        if key in self._taken:
            key = self._numbered(key)
        self._taken.add(key)
        return key

    def _numbered(self, key: str) -> str:
        number = self._numbers.get(key, 1) + 1
        while (numbered := f"{key}-{number}") in self._taken:
            number += 1
        self._numbers[key] = number
        return numbered
