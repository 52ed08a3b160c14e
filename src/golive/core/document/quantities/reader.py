"""A text as tokens beside the phrases of its language: what every rule of the grammar looks at."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from msgspec import Struct

from golive.core.document.quantities.tokens import Kind, Token, tokenize
from golive.core.document.values import Value
from golive.core.vocabulary import vocabulary
from golive.core.vocabulary.model import Grammar, Phrases

T = TypeVar("T")
Pairs = tuple[tuple[str, str], ...]


class Found(NamedTuple):
    """What a rule read: the value, the token after it, and the reading of an ambiguity.

    Args:
        value: The quantity's value.
        first: Index of its first token.
        next: Index of the token after it.
        reading: Catalogue code, or "".
        params: Values for the sentence.
    """

    value: Value
    first: int
    next: int
    reading: str = ""
    params: Pairs = ()


class Entry(NamedTuple, Generic[T]):
    """One phrase of an index: the words after its first, and what it stands for."""

    rest: tuple[str, ...]
    value: T


Index = Mapping[str, tuple[Entry[T], ...]]


def _index(pairs: Iterable[tuple[str, T]]) -> Index[T]:
    """Index phrases by their first word, longest first."""
    found: dict[str, dict[tuple[str, ...], T]] = {}
    for phrase, value in pairs:
        first, *rest = _words_of(phrase)
        found.setdefault(first, {}).setdefault(tuple(rest), value)
    return {
        first: tuple(
            Entry(rest, entries[rest]) for rest in sorted(entries, key=len, reverse=True)
        )
        for first, entries in found.items()
    }


def _words_of(phrase: str) -> list[str]:
    """Return a phrase as the words that a text is cut into; most are nothing but letters."""
    if phrase.replace(" ", "").isalpha():
        return phrase.lower().split()
    return [token.text for token in tokenize(phrase)]


def _plain(words: Phrases) -> Index[str]:
    return _index((phrase, phrase) for phrase in words)


_COMPARATOR_SIGNS = {"<": "<", "<=": "<=", ">": ">", ">=": ">=", "=": "="}


class Lexicon(Struct, frozen=True):
    """The phrases of one language, each list indexed by first word; names as in `Grammar`."""

    grammar: Grammar
    units: Index[str]
    working: Index[str]
    working_days: Index[str]
    calendar: Index[str]
    numbers: Index[int]
    fractions: Index[float]
    articles: Index[str]
    ordinals: Index[int]
    joins: Index[str]
    comparators: Index[str]
    comparators_after: Index[str]
    between: Index[str]
    range_words: Index[str]
    range_and: Index[str]
    first: Index[str]
    last: Index[str]
    within: Index[str]
    starts: Index[str]
    after: Index[str]
    before: Index[str]
    anchors: Index[str]
    frequencies: Index[tuple[str, tuple[int, str, int]]]
    every: Index[str]
    every_other: Index[str]
    on_days: Index[str]
    per: Index[str]
    times: Index[str]
    times_words: Index[int]
    per_event: Index[str]
    event_nouns: Index[str]
    as_needed: Index[str]
    human: Index[str]
    add: Index[str]
    add_after: Index[str]
    add_weak: Index[str]
    sizing_facts: Index[str]
    sizing_hints: Index[str]
    target_units: Index[str]
    none: Index[str]
    in_words: Index[str]
    per_cent: Index[str]
    open_end: Index[str]
    at: Index[str]
    the: Index[str]
    not_units: Index[str]
    weekdays: Index[int]
    months: Index[int]
    window_starts: frozenset[str]
    cadence_starts: frozenset[str]
    limit_starts: frozenset[str]
    number_starts: frozenset[str]
    sizing_starts: frozenset[str]


_LISTS = (
    "working", "working_days", "calendar", "articles", "joins", "between", "range_words", "range_and", "first",
    "last", "within", "starts", "after", "before", "every", "every_other", "on_days", "per", "times",
    "per_event", "event_nouns", "as_needed", "add", "add_after", "add_weak", "none", "in_words", "per_cent", "open_end", "at",
    "the", "not_units",
)  # fmt: skip
_TABLES = (
    "units",
    "comparators",
    "comparators_after",
    "anchors",
    "sizing_facts",
    "target_units",
)
_VALUED = ("number_words", "fractions", "ordinals", "times_words")
_SHARED = ("units", "anchors", "ordinals", "after", "before", "as_needed", "working_days")
"""What documents in other languages say in English: "Week 1", "post go-live", "on demand"."""
_LONG_NAME = 3
"""Weekdays start a rhythm ("Mondays", "Mon/Wed/Fri"), but two letters are often another word."""
_SIZE_FACTS = ("enterprise", "complexity", "users", "migration", "multi_region")


@cache
def lexicon(language: str) -> Lexicon:
    """Return the indexed phrases of a language."""
    words = vocabulary(language)
    grammar = words.grammar
    hints = [*words.customer_words]
    for fact in _SIZE_FACTS:
        hints += words.condition_facts.get(fact, ())
    pairs = _pairs(grammar)
    rhythms = [(phrase, (phrase, rule)) for phrase, rule in grammar.frequencies.items()]
    if language != "en":
        english = vocabulary("en").grammar
        shared = _pairs(english)
        for name in _SHARED:
            pairs[name] += shared[name]
        rhythms += [(phrase, (phrase, rule)) for phrase, rule in english.frequencies.items()]
    built: dict[str, Any] = {name: _index(phrases) for name, phrases in pairs.items()}
    built["comparators"] = {
        **built["comparators"],
        **{sign: (Entry((), op),) for sign, op in _COMPARATOR_SIGNS.items()},
    }
    built["numbers"] = built.pop("number_words")
    built["weekdays"] = _index(words.weekday_names.items())
    built["months"] = _index(words.month_names.items())
    built["frequencies"] = _index(rhythms)
    built["human"] = _plain(words.human_decision_words)
    built["sizing_hints"] = _plain(tuple(hints))
    return Lexicon(grammar=grammar, **built, **_starts(grammar, built))


def _pairs(grammar: Grammar) -> dict[str, list[tuple[str, Any]]]:
    """Return the phrases of each list of a grammar with what they stand for."""
    found: dict[str, list[tuple[str, Any]]] = {}
    for name in _LISTS:
        found[name] = [(phrase, phrase) for phrase in getattr(grammar, name)]
    for name in _TABLES:
        table = getattr(grammar, name)
        found[name] = [(phrase, role) for role, words in table.items() for phrase in words]
    for name in _VALUED:
        found[name] = list(getattr(grammar, name).items())
    return found


def _starts(grammar: Grammar, built: Mapping[str, Index[Any]]) -> dict[str, Any]:
    """Return the words that can start a window, a rhythm, a limit, a number, a sizing rule."""

    def first_words(*names: str) -> frozenset[str]:
        return frozenset().union(*(built[name] for name in names))

    numbers = first_words("numbers", "fractions", "between")
    letters = frozenset((*grammar.unit_letters, *grammar.countdown_letters))
    windows = first_words(
        "units", "working", "working_days", "first", "last", "within", "after", "before", "articles", "ordinals"
    )  # fmt: skip
    rhythms = first_words(
        "frequencies", "times_words", "every", "every_other", "per_event", "as_needed", "human",
        "on_days", "ordinals", "first", "last",
    ) | frozenset(name for name in built["weekdays"] if len(name) >= _LONG_NAME)  # fmt: skip
    return {
        "window_starts": numbers | letters | windows,
        "cadence_starts": numbers | rhythms,
        "limit_starts": numbers | first_words("comparators", "within"),
        "number_starts": numbers,
        "sizing_starts": first_words("add", "add_after", "add_weak"),
    }


class Reader:
    """A text under the grammar; positions are token indices.

    Args:
        text: What is read.
        language: ISO 639-1 code.

    Every rule asks for the amount and the unit at the same few places, so their readers keep
    what they found in `amounts` and `units`.
    """

    __slots__ = ("amounts", "go_live_words", "language", "text", "tokens", "units", "words")

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.go_live_words: tuple[int, int] | None = None
        self.amounts: dict[tuple[int, bool], Any] = {}
        self.units: dict[int, Any] = {}
        self.language = language
        self.words = lexicon(language)
        self.tokens = tokenize(text, decimal_comma=self.words.grammar.decimal_comma)

    def take(self, index: Index[T], at: int) -> tuple[T, int] | None:
        """Match the longest phrase of an index at a position; return its value and what follows."""
        tokens = self.tokens
        if not 0 <= at < len(tokens):
            return None
        token = tokens[at]
        entries = index.get(token.text)
        if entries is None or token.kind == Kind.OPAQUE:
            return None
        for entry in entries:
            if not entry.rest:
                return entry.value, at + 1
            end = at + 1 + len(entry.rest)
            if end <= len(tokens) and all(
                tokens[at + 1 + offset].text == word for offset, word in enumerate(entry.rest)
            ):
                return entry.value, end
        return None

    def skip(self, index: Index[T], at: int) -> int:
        """Return the position after a phrase of an index, or the same position."""
        found = self.take(index, at)
        return found[1] if found else at

    def is_sign(self, at: int, *signs: str) -> bool:
        """Whether the token there is one of these signs."""
        return 0 <= at < len(self.tokens) and self.tokens[at].text in signs

    def is_glued(self, at: int) -> bool:
        """Whether the token there follows the one before without a space."""
        return 0 < at < len(self.tokens) and not self.tokens[at].spaced

    def kind(self, at: int) -> str:
        """Kind of the token there, "" outside the text."""
        return self.tokens[at].kind if 0 <= at < len(self.tokens) else ""

    def token(self, at: int) -> Token:
        """Token at a position inside the text."""
        return self.tokens[at]

    def written(self, first: int, after: int) -> str:
        """The text of some tokens as written."""
        if after <= first:
            return ""
        return self.text[self.tokens[first].start : self.tokens[after - 1].end]
