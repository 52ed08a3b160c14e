"""The vocabulary as questions: which role has this heading, this column, this label?

A document may mix its language with English, so English is asked second everywhere.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import chain

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_quantities
from golive.core.document.values import Quantity
from golive.core.playbook.phrases import PhraseBook, alternatives
from golive.core.vocabulary import Vocabulary, vocabulary

_TYPOGRAPHY = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "\u00a0": " ",
        "\u202f": " ",
    }
)
_NOISE = late_pattern(r"[^\w\s&/'+#%.-]|(?<!\w)['.+-]|['.+-](?!\w)")
_BRACKETS = late_pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_PARTS = late_pattern(r"\s*[:|](?!\d)\s*|\s+-\s+|\s*\(|,\s+(?=[^,]*\d)")
"""What ends the first part of a heading; the colon of a clock does not, a comma before a date does."""
_TAIL_BRACKETS = late_pattern(r"\s*[\[(][^()\[\]]*[\])]\s*$")
MIN_HEAD = 5
MAX_HEADING = 300
MAX_PHRASE = 8
_SIGNS = {"#": "number", "№": "number", "✓": "done", "✔": "done", "☑": "done", "☐": "done"}
MAX_HEADER = 2
"""Words of a header whose first one alone may say what the column holds (\"Task name\")."""


def fold(text: str) -> str:
    """Return a text in the form that phrases are compared in: lower case, plain punctuation."""
    return _fold_kept(text) if len(text) <= MAX_HEADING else _fold(text)


def _fold(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_TYPOGRAPHY)
    return " ".join(_NOISE.sub(" ", text.casefold()).split())


_fold_kept = lru_cache(maxsize=4_096)(_fold)
"""Several readers ask for the same words; the answers for short texts are kept."""


class Words:
    """The words of one document's language, with English behind them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._tables = [vocabulary(language)]
        if language != "en":
            self._tables.append(vocabulary("en"))
        self._sections = _inverted(each.sections for each in self._tables)
        self._columns = _inverted(each.columns for each in self._tables)
        self._labels = _inverted(each.labels for each in self._tables)
        self._verbs = _first_words(self.phrases("action_verbs"))
        self._watch = _first_words(self.phrases("watch_verbs"))
        self._statuses = _inverted(each.statuses for each in self._tables)
        self._post = tuple(
            fold(word).rstrip("-")
            for each in self._tables
            for word in each.sections.get("post", ())
        )

        self._post_openings = tuple(post + mark for post in self._post for mark in " -")

    @property
    def own(self) -> Vocabulary:
        """The vocabulary of the document's own language."""
        return self._tables[0]

    def phrases(self, name: str) -> tuple[str, ...]:
        """Return a phrase list of the language followed by the English one."""
        return tuple(phrase for each in self._tables for phrase in getattr(each, name))

    def clue(self, name: str) -> frozenset[str]:
        """Return the small words of a kind, of the language and of English."""
        return _clue(self.language, name)

    def clue_body(self, *names: str) -> str:
        """Return the part of a pattern that matches any small word of some kinds."""
        return alternatives(word for name in names for word in self.clue(name))

    def clue_pattern(self, name: str) -> re.Pattern[str]:
        """Return the pattern that finds a small word of a kind as a whole word."""
        return _clue_pattern(self.language, name)

    def section_role(self, heading: str) -> str:
        """Return the role of a heading by its words, or "".

        The whole heading counts most, then its first part ("Escalation: who to call"), then the
        longest phrase at its end ("our success metrics") or, before a preposition, at its start.
        """
        heading = heading[:MAX_HEADING]
        return self._role_of(heading) or self._role_of(self._without_form(heading))

    def _without_form(self, heading: str) -> str:
        """Return a heading without words for its form ("Kickoff agenda template", "Sample …")."""
        words, forms = heading.split(), self.clue("form_words")
        while len(words) > 1 and fold(words[-1]).strip("()") in forms:
            words.pop()
        while len(words) > 1 and fold(words[0]).strip("()") in forms:
            words.pop(0)
        shorter = " ".join(words)
        return "" if shorter == heading else shorter

    def _role_of(self, heading: str) -> str:
        whole = fold(_BRACKETS.sub(" ", heading)) or fold(heading)
        first = fold(_PARTS.split(heading.translate(_TYPOGRAPHY), maxsplit=1)[0])
        is_post = whole in self._post or whole.startswith(self._post_openings)
        named = self._section(whole) or self._section(first)
        role = (
            self._section(whole)
            or self._section(fold(heading))
            or ("post" if is_post else "")
            or named
            or self._part_role(whole)
        )
        by_a_part = bool(role) and not (named or is_post)
        is_order = by_a_part and self.starts_with_verb(heading)
        return "" if is_order and role not in {"meeting", "training", "gate"} else role

    def _section(self, words: str) -> str:
        role = self._sections.get(words, "")
        return role if role != "post" else ""

    def is_whole_role(self, heading: str) -> bool:
        """Tell whether a whole heading, not only a part of it, names a section role."""
        whole = fold(_BRACKETS.sub(" ", heading)) or fold(heading)
        return whole in self._sections

    def _part_role(self, whole: str) -> str:
        """Return the role of the longest phrase at the end, or at the start before a preposition."""
        if all(
            self.clue_pattern(name).search(whole) for name in ("gate_words", "launch_words")
        ):
            return "gate"
        words = whole.split()
        if len(words) > 1 and words[-1] in self.clue("open_ends"):
            return "gate"
        if len(words) > 1 and _when_done(self.language).match(whole):
            return "gate"
        of_words, before = self.clue("of_words"), self.clue("heads_before")
        sizes = range(min(len(words) - 1, MAX_PHRASE), 0, -1)
        heads = (
            self._section(" ".join(words[:size])) for size in sizes if words[size] in of_words
        )
        ends = (self._section(" ".join(words[-size:])) for size in sizes)
        starts = (
            self._section(" ".join(words[:size]))
            for size in sizes
            if words[size] in before or self.own.clues.head_first
        )
        timed = next((at for at in sizes if words[at] in self.clue("during_words")), 0)
        untimed = (self._section(" ".join(words[at:timed])) for at in range(timed))
        found = chain(heads, ends, starts, untimed)
        # "Approval process" and "Rollback procedure" are no account of all that happens.
        return next((role for role in found if role not in {"", "process"}), "")

    def column_role(self, header: str) -> str:
        """Return the role of a table column by its header, or ""."""
        text = fold(_BRACKETS.sub(" ", header)) or fold(header)
        if role := _SIGNS.get(header.strip()):
            return role
        if role := self._columns.get(text) or self._columns.get(header.strip().casefold()):
            return role
        words = text.split()
        for size in range(len(words) - 1, 0, -1):
            if role := self._columns.get(" ".join(words[-size:])):
                return role
        before = self.clue("heads_before")
        for size in range(len(words) - 1, 0, -1):
            role = self._columns.get(" ".join(words[:size]))
            if role and (len(words) <= MAX_HEADER or size > 1 or words[size] in before):
                return role
        return ""

    def label_role(self, label: str) -> str:
        """Return the role of a label ("Owner:"), or ""; only whole labels count."""
        return self._labels.get(fold(_BRACKETS.sub(" ", label).strip().rstrip(":")), "")

    def party_of(self, label: str) -> str:
        """Return the party whose work a label names ("Customer tasks"), or ""."""
        said = fold(label.strip(" *_:")).split()
        rest = [word for word in said if word not in self.clue("party_work")]
        named = [word for word in rest if word not in self.clue("party_links")]
        party = " ".join(named).removesuffix("'s").removesuffix("s'")
        known = (*self.phrases("customer_words"), *self.phrases("vendor_words"))
        return party if len(rest) < len(said) and party in known else ""

    def announces_work(self, label: str) -> bool:
        """Tell whether a label only announces a list of work ("Tasks:", "The following:")."""
        said = fold(label.strip(" *_:"))
        return self._section(said) == "checklist" or said in self.clue("work_labels")

    def status(self, text: str) -> str:
        """Return pending, in_progress, blocked, done or not_applicable for a status word, or ""."""
        stripped = text.strip().strip("*_`").replace("\ufe0f", "")
        if role := self._statuses.get(fold(stripped)) or self._statuses.get(stripped):
            return role
        first, *rest = stripped.split(None, 1) or [""]
        if rest and not first.isalnum() and (role := self._statuses.get(first)):
            return role
        return self._statuses.get(fold(rest[0]), "") if rest and not first.isalnum() else ""

    def starts_with_verb(self, text: str) -> bool:
        """Tell whether a text begins with a verb of onboarding work (or ends, where that is usual)."""
        return self._has_verb(text, self._verbs)

    def surely_starts_with_verb(self, text: str) -> bool:
        """Tell whether a text begins with a verb that is no noun here ("Review the lease")."""
        if not self.starts_with_verb(text):
            return False
        first, _, rest = fold(text).partition(" ")
        opens_object = rest.split(" ", 1)[0] in self.clue("object_openers")
        return first not in self.clue("noun_verbs") or opens_object

    def starts_with_watch(self, text: str) -> bool:
        """Tell whether a text begins with a verb of watching (or ends, where that is usual)."""
        return self._has_verb(text, self._watch)

    def names_contact(self, text: str) -> bool:
        """Tell whether a text names a contact that can recur, also as the end of a compound."""
        if self.has(text, "recurring_nouns"):
            return True
        if not self.own.clues.compounds:
            return False
        ends = tuple(noun for noun in self.phrases("recurring_nouns") if len(noun) >= MIN_HEAD)
        return any(word.endswith(ends) for word in fold(text).split())

    def _has_verb(self, text: str, verbs: Mapping[str, tuple[str, ...]]) -> bool:
        folded = fold(_TAIL_BRACKETS.sub("", text) if "(" in text or "[" in text else text)
        if _begins(folded, verbs):
            return True
        return self.own.clues.verb_last and folded.rpartition(" ")[2] in verbs

    def quantities(self, text: str) -> tuple[Quantity, ...]:
        """Return the quantities that a text states."""
        return _quantities_in(text, self.language)

    def find_phrase(self, text: str, names: Iterable[str]) -> tuple[int, int] | None:
        """Return where the longest phrase of some lists stands in a text, or None."""
        found = _phrase_book(self.language, tuple(names)).longest(text)
        return None if found is None else (found.start, found.end)

    def has(self, text: str, name: str) -> bool:
        """Tell whether any phrase of a list stands in a text."""
        return self.find_phrase(text, (name,)) is not None


def _quantities_in(text: str, language: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text by its language, or by English when that finds none."""
    found = read_quantities(text, language)
    return found or (read_quantities(text, "en") if language != "en" else found)


@cache
def words_of(language: str) -> Words:
    """Return the words of a language, built once."""
    return Words(language)


@cache
def _clue(language: str, name: str) -> frozenset[str]:
    both = (words_of(language).own, vocabulary("en"))
    return frozenset(phrase for each in both for phrase in getattr(each.clues, name))


@cache
def _clue_pattern(language: str, name: str) -> re.Pattern[str]:
    body = alternatives(_clue(language, name))
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)", re.IGNORECASE)


@cache
def _when_done(language: str) -> re.Pattern[str]:
    """Return the pattern of a heading that asks when something is done ("When is it accepted?")."""
    words = words_of(language)
    opener, ready = words.clue_body("when_words"), words.clue_body("ready_words")
    return re.compile(rf"(?:{opener})\s.*(?<!\w)(?:{ready})$")


@cache
def _phrase_book(language: str, names: tuple[str, ...]) -> PhraseBook:
    words = words_of(language)
    return PhraseBook((phrase, name) for name in names for phrase in words.phrases(name))


def _folded(phrase: str) -> str:
    """Fold a phrase of a vocabulary, most of which are in that form already."""
    return (
        phrase
        if phrase.replace(" ", "").isalnum() and phrase == phrase.casefold()
        else fold(phrase)
    )


def _inverted(tables: Iterable[Mapping[str, tuple[str, ...]]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in tables:
        for role, phrases in each.items():
            for phrase in phrases:
                found.setdefault(_folded(phrase) or phrase, role)
                found.setdefault(phrase, role)
    return found


def _first_words(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        folded = _folded(phrase)
        found.setdefault(folded.split()[0], []).append(folded)
    return {first: tuple(all_) for first, all_ in found.items()}


def _begins(text: str, phrases: Mapping[str, tuple[str, ...]]) -> bool:
    opened = phrases.get(text.partition(" ")[0])
    return opened is not None and any(
        text == phrase or text.startswith(phrase + " ") for phrase in opened
    )
