"""What words say of the launch: that they are it, lie before it, open production, only mention it.

All languages together: a plan's words may differ from its document's language.
"""

import re
from collections.abc import Iterable
from functools import cache

from golive.core.planning.words import phrase_pattern
from golive.core.vocabulary import LANGUAGES, vocabulary

_MARKS = re.compile(r"[*_`~]+")
_MOST_BEFORE = 3
"""Words before the name of the launch in a title that is no more than it ("Perform the go-live")."""
_MOST_BETWEEN = 6
"""Words between opening and production ("Activate the new agent of the shop in production")."""
_PARTS = frozenset(
    {"execution", "day", "wave", "waves", "welle", "vague", "ola", "onda", "cohort", "batch"}
)
"""What behind the name of the launch makes it a part of the launch, not another thing."""
_GOES_ON = re.compile(r"\s+([^\W\d_]+)")
_WORD = re.compile(r"\w[\w'’-]*")


def is_before_launch(text: str) -> bool:
    """Return whether a text names the launch only to say that something lies before it."""
    return _before_launch().search(text) is not None


def opens(text: str) -> bool:
    """Return whether a text opens or says that something is opened: "activate", "switched on"."""
    return _opening().search(text) is not None


def opens_production(text: str) -> bool:
    """Return whether a text opens the product where its users are: "Activated in production"."""
    return _opening_production().search(_MARKS.sub("", text)) is not None


def is_launch_itself(text: str) -> bool:
    """Return whether a text is no more than a name of the launch, with what it is the launch of.

    "Go-live of the shop", "Launch the shop" and "Perform the go-live" are; "Launch flags set" and
    "Open the till for the launch with the town" only mention it.
    """
    plain = _MARKS.sub("", text).strip()
    match = phrase_pattern("go_live").search(plain)
    if match is None:
        return False
    if match.start() > 0:
        ends = (
            not _WORD.search(plain, match.end())
            or plain[match.end() :].lstrip()[:1] in "([:;,–—-"
        )
        return ends and len(_WORD.findall(plain, 0, match.start())) <= _MOST_BEFORE
    goes_on = _GOES_ON.match(plain, match.end())
    return goes_on is None or goes_on[1].casefold() in _small_words()


@cache
def _before_launch() -> re.Pattern[str]:
    before: set[str] = set()
    the: set[str] = set()
    for language in LANGUAGES:
        grammar = vocabulary(language).grammar
        before.update(grammar.before)
        the.update(grammar.the)
    names = phrase_pattern("go_live").pattern
    return re.compile(
        rf"(?<!\w)(?:{_any(before)})[\s-]+(?:(?:{_any(the)})\s+|l['’])?{names}", re.IGNORECASE
    )


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_clues('opening_words')})(?!\w)", re.IGNORECASE)


@cache
def _opening_production() -> re.Pattern[str]:
    """Return the pattern of an opening in a language with its own name of production behind it.

    Orders end with their verb in some languages ("in Produktion freischalten").
    """
    found = []
    for language in LANGUAGES:
        clues = vocabulary(language).clues
        verb = rf"(?<!\w)(?:{_any(clues.opening_words)})(?!\w)"
        the = rf"(?:(?:{_any(vocabulary(language).grammar.the)})\s+)?"
        into = rf"(?<!\w)(?:{_any(clues.into_words)})\s+{the}"
        place = rf"{into}(?:{_any(clues.production_words)})(?!\w)"
        between = rf"(?:\s+[^\s.;:]+){{0,{_MOST_BETWEEN}}}?\s+"
        found.append(rf"{verb}{between}{place}\W*$")
        if clues.verb_last:
            found.append(rf"{place}{between}{verb}\W*$")
    return re.compile("|".join(found), re.IGNORECASE)


@cache
def _small_words() -> frozenset[str]:
    found = set(_PARTS)
    for language in LANGUAGES:
        words = vocabulary(language)
        found.update(words.clues.small_words, words.clues.object_openers, words.grammar.the)
    return frozenset(found)


def _clues(name: str) -> str:
    return _any(
        phrase for language in LANGUAGES for phrase in getattr(vocabulary(language).clues, name)
    )


def _any(phrases: Iterable[str]) -> str:
    ordered = sorted(dict.fromkeys(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(map(re.escape, ordered))
