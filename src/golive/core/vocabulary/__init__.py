"""Words of the languages that playbooks are written in.

Owns: one package of literals per language, and the guess which language a text is in. Does not
own: what the words mean for a document (playbook) or how time phrases are built (document).
"""

from functools import cache
from importlib import import_module

from golive.core.vocabulary.detection import detect_language, is_foreign
from golive.core.vocabulary.model import Clues, Grammar, RoleWords, Vocabulary

__all__ = [
    "LANGUAGES",
    "Clues",
    "Grammar",
    "RoleWords",
    "Vocabulary",
    "detect_language",
    "is_foreign",
    "vocabulary",
]

LANGUAGES = ("en", "de", "fr", "es", "pt")


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language; those of English for one that golive has no words for.

    Args:
        language: ISO 639-1 code, one of `LANGUAGES`.
    """
    known = language if language in LANGUAGES else "en"
    # Loaded on demand: a check of one playbook must not pay for four other languages.
    words: Vocabulary = import_module(f"golive.core.vocabulary.{known}.words").VOCABULARY
    return words
