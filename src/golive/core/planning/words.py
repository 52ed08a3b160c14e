"""How alike two texts are: by their words, and by what the words are about."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from golive.core.document.values import Anchor
from golive.core.playbook.phrases import alternatives
from golive.core.vocabulary import LANGUAGES, vocabulary

_WORD = re.compile(r"[^\W_]+")
_STOP = frozenset(
    """a an and as at be by for from in into is it of on or our per so that the their this to up
    we with your all any each der die das und mit für von zu le la les et de des du pour un une
    el los y con para o os e da do das dos em com phase step week weeks day""".split()  # noqa: SIM905 - a word list reads best as words
)
_TOPICS: Mapping[str, str] = {
    "kickoff": "kickoff kick discovery discover introduction intro welcome stakeholder initiation",
    "setup": """setup set technical environment configuration configure config integration integrate
        implementation implement account workspace sso api webhook provision install connect key
        credential access einrichtung konfiguration configuration configuracion intégration""",
    "migration": "migration migrate data import etl load extract transform legacy daten données datos",
    "training": """training train enablement enable session workshop course topic learn education
        webinar admin user schulung formation capacitacion formação treinamento""",
    "material": "documentation document material guide resource handout doc reference recording",
    "testing": "test testing validate validation verify verification uat qa check sandbox",
    "launch": """launch golive live cutover production rollout release deploy deployment day
        execution enable morning start einführung lancement lanzamiento""",
    "watching": """monitor monitoring watch observe hypercare stabilization stabilisation log activity
        post support adoption usage health""",
    "review": "retrospective retro lesson learned review debrief feedback celebrate end",
    "planning": "plan planning timeline milestone schedule project board scope finalize finalise",
    "handover": "handover handoff transition support cadence renewal expansion qbr business",
}
_LAUNCH_WORDS = (
    "produktivschaltung",
    "scharfschaltung",
    "go into production",
    "goes live",
    "switch on live",
)
"""Names of the go-live beside those of the vocabularies."""
_AFTERMATH = re.compile(
    r"""\b(?:post|after|after-?care|hyper-?care|care|early\ life|first\ days|stabili\w*|support|
    warranty|hotline|adoption|steady\ state|bau|follow-?up|lessons|retro\w*|monitor\w*|
    first\ (?:\d+|two|three|few)?\ ?(?:hours|days|weeks|month)|renewal|optimi[sz]\w*|
    hand-?(?:over|off)|nachsorge|nachbetreuung|betreuung|nachlauf|übergabe|
    ersten?\ (?:\d+\ )?(?:stunden|tagen?|wochen)|suivi|après|accompagnement|soporte|seguimiento|
    después|estabili\w*|operação\ assistida|suporte|acompanhamento|depois|surveys?|umfrage|nps)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SUFFIXES = ("ations", "ation", "ings", "ing", "ments", "ment", "ies", "ed", "es", "s", "e")
_SHORTEST_STEM = 3
TOPIC_WEIGHT = 0.6
KEPT = 4096
"""Texts whose words are remembered: each is compared with many others."""


@lru_cache(maxsize=KEPT)
def words_of(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that say something."""
    return frozenset(map(stem, telling_words(text)))


def telling_words(text: str) -> list[str]:
    """Return the words of a text but for articles and their like, in small letters."""
    return [word for word in _WORD.findall(text.casefold()) if word not in _STOP]


@cache
def stem(word: str) -> str:
    """Return a word without its English ending, so that "migrations" equals "migrate"."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            return word[: -len(suffix)]
    return word


@lru_cache(maxsize=KEPT)
def topics_of(words: frozenset[str]) -> frozenset[str]:
    """Return what stems are about."""
    table = _topic_table()
    return frozenset(topic for word in words for topic in table.get(word, ()))


def likeness(left: frozenset[str], right: frozenset[str]) -> float:
    """Return 0..1: the share of common words (of the smaller side), or of common topics."""
    if not left or not right:
        return 0.0
    common = len(left & right) / min(len(left), len(right))
    return max(common, TOPIC_WEIGHT * topic_likeness(left, right))


def topic_likeness(left: frozenset[str], right: frozenset[str]) -> float:
    """Return 0..1: the share of common topics of the smaller side."""
    ours, theirs = topics_of(left), topics_of(right)
    if not ours or not theirs:
        return 0.0
    return len(ours & theirs) / min(len(ours), len(theirs))


def is_aftermath(text: str) -> bool:
    """Return whether words are about what follows a go-live: hypercare, support, hand-over."""
    return _AFTERMATH.search(text) is not None


def is_contingency(text: str) -> bool:
    """Return whether words are about the way back if a go-live fails: rollback, fallback."""
    return _way_back().search(text) is not None


@cache
def _way_back() -> re.Pattern[str]:
    """Return a pattern of all languages together, as in `phrase_pattern`."""
    found = [phrase for language in LANGUAGES for phrase in vocabulary(language).clues.way_back]
    return re.compile(rf"(?<!\w)(?:{alternatives(found)})(?!\w)", re.IGNORECASE)


@cache
def phrase_pattern(role: str) -> re.Pattern[str]:
    """Return a pattern that finds the go-live ("launch"), kickoff, meeting or training words.

    All languages together: a plan's words may differ from its document's language.
    """
    found: set[str] = set()
    for language in LANGUAGES:
        words = vocabulary(language)
        if role in {"kickoff", "go_live"}:
            found.update(words.grammar.anchors.get(role, ()))
        if role == "go_live":
            launch = (*words.sections.get("launch_day", ()), *_LAUNCH_WORDS)
            found.update(phrase for phrase in launch if not is_aftermath(phrase))
        if role in {"meeting", "training"}:
            found.update(words.sections.get(role, ()))
    ordered = sorted(found, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.IGNORECASE)


def anchor_in(text: str) -> Anchor | None:
    """Return the anchor that a text names ("phase completion"), None when it names none.

    Of several the longest phrase counts; all languages together, as in `phrase_pattern`.
    """
    words = " ".join(text.casefold().split())
    found = [
        (len(phrase), anchor)
        for phrase, anchor in _anchor_phrases()
        if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", words)
    ]
    return Anchor(max(found)[1]) if found else None


@cache
def _anchor_phrases() -> tuple[tuple[str, str], ...]:
    return tuple(
        (phrase, anchor)
        for language in LANGUAGES
        for anchor, phrases in vocabulary(language).grammar.anchors.items()
        for phrase in phrases
    )


@cache
def _topic_table() -> Mapping[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for topic, words in _TOPICS.items():
        for word in words.split():
            key = stem(word)
            table[key] = (*table.get(key, ()), topic)
    return table
