"""Finding the concepts that a text names: words to stems, phrases to spans."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache

from msgspec import Struct

from golive.core.document.patterns import late_pattern
from golive.core.playbook.bindings import concepts_de, concepts_en

_TOKEN = late_pattern(r"[^\W_]+(?:&[^\W_]+)?(?:['’][^\W_]+)?")
_MARKS = late_pattern(
    r"`[^`]*`|\*\*|__|`|\[(?=[^\]]*\]\()|\]\([^)\s]*\)|<!--.*?-->|https?://\S+"
)
_VOWELS = frozenset("aeiouy")
_LAST_OF_ENDINGS = frozenset("sdge")
MIN_STEM = 3
MAX_TOKENS = 120

Span = tuple[int, int]
Stemmer = Callable[[str], str]


class Token(Struct, frozen=True):
    """One word in lower case, its stem, and whether it was written like a name."""

    word: str
    stem: str
    is_name: bool = False


class Lexicon(Struct, frozen=True):
    """The evidence words of a language, stemmed.

    Args:
        phrases: First stem → rest of the phrase and its concept, longest first.
        talk, doing, other: Stems of leading verbs.
        shifting: Stems of nouns that change what the word before them means.
        neutral: Stems of nouns that may stand behind without doing so.
        verbs: Stems of all words that are verbs somewhere.
        negations, subordinates: Folded words and phrases.
        articles: Words that are passed over.
        small: Words that count neither for nor against.
        done: Words that state something done, beside the regular endings.
        concepts: Names of all concepts.
    """

    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    talk: frozenset[str]
    doing: frozenset[str]
    other: frozenset[str]
    shifting: frozenset[str]
    neutral: frozenset[str]
    verbs: frozenset[str]
    negations: re.Pattern[str]
    subordinates: re.Pattern[str]
    articles: frozenset[str]
    small: frozenset[str]
    done: frozenset[str]
    concepts: frozenset[str]


@lru_cache(maxsize=16384)
def stem_english(word: str) -> str:
    """Cut the commonest English endings, the same way for evidence and text."""
    if word[-1:] not in _LAST_OF_ENDINGS:
        return word
    if word in {"apis", "kpis"}:
        return word[:-1]
    for ending, instead in (
        ("ies", "y"),
        ("ied", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
    ):
        if word.endswith(ending) and len(word) > MIN_STEM + len(ending) - 1:
            return word[: -len(ending)] + instead
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > MIN_STEM:
        word = word[:-1]
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= MIN_STEM and _VOWELS & set(base):
            word = _without_ending(base)
            break
    return word[:-1] if word.endswith("e") and len(word) > MIN_STEM + 1 else word


def _without_ending(base: str) -> str:
    """Undo what English spelling does before -ing and -ed: "planned" → "plan", "named" → "name"."""
    first, middle, last = base[0], base[-2], base[-1]
    if last == middle and len(base) > MIN_STEM and last not in "ls":
        return base[:-1]
    is_short = len(base) == MIN_STEM and first not in _VOWELS and middle in _VOWELS
    return f"{base}e" if is_short and last not in _VOWELS | set("wx") else base


def stem_german(word: str) -> str:
    """Cut the commonest German endings; English words inside keep the same stem on both sides."""
    for ending in ("ern", "en", "er", "em", "es", "e", "n", "s", "t"):
        if word.endswith(ending) and len(word) - len(ending) > MIN_STEM:
            return word[: -len(ending)]
    return word


def tokens_of(text: str, language: str) -> tuple[Token, ...]:
    """Split a text into words with stems; articles, marks and link targets are left out."""
    lexicon = lexicon_of(language)
    stem = _stemmer(language)
    found: list[Token] = []
    for match in _TOKEN.finditer(_MARKS.sub(" ", text)):
        word = match.group().casefold().replace("’", "'")
        word = word.removesuffix("'s")
        if word not in lexicon.articles:
            found.append(Token(word, stem(word), bool(found) and match.group()[0].isupper()))
        if len(found) >= MAX_TOKENS:
            break
    return tuple(found)


@lru_cache(maxsize=512)
def may_name(text: str, language: str) -> bool:
    """Tell whether any word of a text can open a phrase of a concept; most short lines have none."""
    phrases, stem = lexicon_of(language).phrases, _stemmer(language)
    for found in _TOKEN.findall(text):
        word = found.casefold().replace("’", "'").removesuffix("'s")
        if stem(word) in phrases or f"={word}" in phrases:
            return True
    return False


def spans_of(tokens: tuple[Token, ...], language: str) -> dict[str, list[Span]]:
    """Find every phrase of every concept: concept → spans (first token, one past the last)."""
    phrases = lexicon_of(language).phrases
    stems = [token.stem for token in tokens]
    found: dict[str, list[Span]] = {}
    for at, stem in enumerate(stems):
        exact = phrases.get(f"={tokens[at].word}", ())
        for rest, concept in (*phrases.get(stem, ()), *exact):
            end = at + 1 + len(rest)
            if tuple(stems[at + 1 : end]) == rest:
                found.setdefault(concept, []).append((at, end))
    return found


@cache
def lexicon_of(language: str) -> Lexicon:
    """Build the lexicon of a language, joined with the English one."""
    sources = [concepts_en, concepts_de] if language == "de" else [concepts_en]
    stem = _stemmer(language)
    articles = frozenset(word for source in sources for word in _phrases(source.ARTICLES))
    known = _stems(
        (s.TALK_VERBS + "," + s.DOING_VERBS + "," + s.OTHER_VERBS for s in sources), stem
    )
    meant = (
        source.CONCEPTS[name]
        for source in sources
        for name in _phrases(concepts_en.VERB_CONCEPTS)
        if name in source.CONCEPTS
    )
    return Lexicon(
        phrases=_phrase_index((source.CONCEPTS for source in sources), articles, stem),
        talk=_stems((source.TALK_VERBS for source in sources), stem),
        doing=_stems((source.DOING_VERBS for source in sources), stem),
        other=_stems((source.OTHER_VERBS for source in sources), stem),
        shifting=_stems((source.SHIFTING_NOUNS for source in sources), stem),
        neutral=_stems((source.NEUTRAL_NOUNS for source in sources), stem),
        verbs=known | _stems(meant, stem),
        negations=_alternatives(source.NEGATIONS for source in sources),
        subordinates=_alternatives(source.SUBORDINATES for source in sources),
        articles=articles,
        small=frozenset(word for source in sources for word in _phrases(source.SMALL_WORDS)),
        done=frozenset(word for source in sources for word in _phrases(source.DONE_WORDS)),
        concepts=frozenset(concepts_en.CONCEPTS),
    )


def _phrase_index(
    tables: Iterable[Mapping[str, str]], articles: frozenset[str], stem: Stemmer
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return first stem → rest of the phrase and its concept, longest first."""
    phrases: dict[str, dict[tuple[tuple[str, ...], str], None]] = {}
    for table in tables:
        for concept, text in table.items():
            for phrase in _phrases(text):
                folded = phrase.casefold()
                is_plain = folded.replace(" ", "").isalnum()
                words = folded.split() if is_plain else _TOKEN.findall(folded)
                stems = tuple([stem(word) for word in words if word not in articles])
                if phrase.startswith("="):  # this form only: "migrate", not "migrated"
                    stems = (phrase,)
                if stems:
                    phrases.setdefault(stems[0], {})[stems[1:], concept] = None
    return {
        first: tuple(sorted(rests, key=lambda entry: -len(entry[0])))
        for first, rests in phrases.items()
    }


def _phrases(text: str) -> list[str]:
    parts = " ".join(text.split()).split(",")
    return [phrase for part in parts if (phrase := part.strip())]


def _stemmer(language: str) -> Stemmer:
    return stem_german if language == "de" else stem_english


def _stems(texts: Iterable[str], stem: Stemmer) -> frozenset[str]:
    return frozenset(
        stem(word.casefold())
        for text in texts
        for phrase in _phrases(text)
        for word in phrase.split()[:1]
    )


def _alternatives(texts: Iterable[str]) -> re.Pattern[str]:
    words = sorted({p for text in texts for p in _phrases(text)}, key=len, reverse=True)
    return re.compile(
        r"(?<![\w-])(?:" + "|".join(map(re.escape, words)) + r")(?![\w-])", re.IGNORECASE
    )
