"""The vocabulary as questions: which role has this heading, this column, this label?

A document may mix its language with English, so English is asked second everywhere.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import chain

from golive.core.document.quantities import read_quantities
from golive.core.document.values import Quantity
from golive.core.playbook.phrases import PhraseBook
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
_NOISE = re.compile(r"[^\w\s&/'+#%.-]|(?<!\w)['.+-]|['.+-](?!\w)")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_PARTS = re.compile(r"\s*[:|](?!\d)\s*|\s+-\s+|\s*\(|,\s+(?=[^,]*\d)")
"""What ends the first part of a heading; the colon of a clock does not, a comma before a date does."""
_TAIL_BRACKETS = re.compile(r"\s*[\[(][^()\[\]]*[\])]\s*$")
_VERB_LAST = frozenset({"de"})
_COMPOUNDING = frozenset({"de"})
"""Languages that write "project meeting" as one word that ends in "meeting"."""
MIN_HEAD = 5
_FOLLOWERS = frozenset(
    [
        "for",
        "of",
        "and",
        "&",
        "/",
        "with",
        "in",
        "to",
        "by",
        "per",
        "at",
        "on",
        "fur",
        "für",
        "der",
        "des",
        "und",
        "von",
        "de",
        "du",
        "la",
        "le",
        "les",
        "del",
        "do",
        "da",
        "dos",
        "das",
        "para",
        "e",
        "y",
        "et",
        "a",
        "à",
        "au",
        "aux",
        "zum",
        "zur",
        "zu",
        "im",
        "bei",
        "no",
        "na",
    ]
)
_OF = frozenset({"for", "of", "für", "von", "pour", "para", "by"})
"""Prepositions before which the head of a heading stands ("Targets for the team")."""
_OPEN_ENDS = frozenset(
    {"when", "once", "wenn", "sobald", "quand", "lorsque", "cuando", "quando"}
)
"""Last words of a heading whose bullets are conditions ("We are finished when …")."""
_WHEN_DONE = re.compile(
    r"(?:when|wann|quand|cuándo|quando)\s.*(?<!\w)(?:accepted|done|finished|completed?|ready|live|closed"
    r"|fertig|abgenommen|abgeschlossen|erledigt|bereit|terminée?s?|prête?s?|finie?s?|acceptée?s?|validée?s?"
    r"|terminad[oa]s?|list[oa]s?|aceptad[oa]s?|pront[oa]s?|concluíd[oa]s?|aceit[oa]s?)$"
)
"""A heading that asks when something is done ("When is a story accepted?")."""
_GATE_WORDS = re.compile(
    r"(?<!\w)(?:check-?list\w*|criteri\w+|conditions?|readiness|prerequisites?"
    r"|kriterien|bedingungen|freigabe\w*|voraussetzungen|prüfliste"
    r"|liste de contrôle|critères?|condiciones|lista de (?:verificaci[oó]n|control|comprobaci[oó]n)|criterios?"
    r"|condições|lista de verificação|critérios?)(?!\w)"
)
_LAUNCH_WORDS = re.compile(
    r"(?<!\w)(?:go-?\s?live|launch\w*|cut-?over|production|opening|release|roll-?out"
    r"|take-?over|taking over|hand-?over|handing over|start|produktivstart|produktivsetzung|inbetriebnahme|livegang|freischaltung"
    r"|übernahme|übergabe|reprise|traspaso|entrega|liberar|liberação|liberación|transición|transição"
    r"|mise en (?:production|ligne|service)|lancement|démarrage|ouverture"
    r"|puesta en (?:marcha|producción)|lanzamiento|salida a producción|apertura"
    r"|entrada em produção|lançamento|abertura)(?!\w)"
)
"""A heading with a word of either kind ("Checkliste vor dem Start") is a gate before go-live."""
MAX_HEADING = 300
MAX_PHRASE = 8
_HEAD_FIRST = frozenset({"fr", "es", "pt"})


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

    @property
    def own(self) -> Vocabulary:
        """The vocabulary of the document's own language."""
        return self._tables[0]

    def phrases(self, name: str) -> tuple[str, ...]:
        """Return a phrase list of the language followed by the English one."""
        return tuple(phrase for each in self._tables for phrase in getattr(each, name))

    def section_role(self, heading: str) -> str:
        """Return the role of a heading by its words, or "".

        The whole heading counts most, then its first part ("Escalation: who to call"), then the
        longest phrase at its end ("our success metrics") or, before a preposition, at its start.
        """
        heading = heading[:MAX_HEADING]
        whole = fold(_BRACKETS.sub(" ", heading)) or fold(heading)
        first = fold(_PARTS.split(heading.translate(_TYPOGRAPHY), maxsplit=1)[0])
        is_post = whole in self._post or any(
            whole.startswith((post + " ", post + "-")) for post in self._post
        )
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
        if _GATE_WORDS.search(whole) and _LAUNCH_WORDS.search(whole):
            return "gate"
        words = whole.split()
        if (len(words) > 1 and words[-1] in _OPEN_ENDS) or _WHEN_DONE.match(whole):
            return "gate"
        sizes = range(min(len(words) - 1, MAX_PHRASE), 0, -1)
        heads = (self._section(" ".join(words[:size])) for size in sizes if words[size] in _OF)
        ends = (self._section(" ".join(words[-size:])) for size in sizes)
        starts = (
            self._section(" ".join(words[:size]))
            for size in sizes
            if words[size] in _FOLLOWERS or self.language in _HEAD_FIRST
        )
        return next(filter(None, chain(heads, ends, starts)), "")

    def column_role(self, header: str) -> str:
        """Return the role of a table column by its header, or ""."""
        text = fold(_BRACKETS.sub(" ", header)) or fold(header)
        if not text and header.strip() in {"#", "№", "✓", "✔", "☑", "☐"}:
            return "number" if header.strip() in {"#", "№"} else "done"
        if role := self._columns.get(text) or self._columns.get(header.strip().casefold()):
            return role
        words = text.split()
        for size in range(len(words) - 1, 0, -1):
            if role := self._columns.get(" ".join(words[-size:])):
                return role
        for size in range(len(words) - 1, 0, -1):
            if role := self._columns.get(" ".join(words[:size])):
                return role
        return ""

    def label_role(self, label: str) -> str:
        """Return the role of a label ("Owner:"), or ""; only whole labels count."""
        return self._labels.get(fold(_BRACKETS.sub(" ", label).strip().rstrip(":")), "")

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

    def starts_with_watch(self, text: str) -> bool:
        """Tell whether a text begins with a verb of watching (or ends, where that is usual)."""
        return self._has_verb(text, self._watch)

    def names_contact(self, text: str) -> bool:
        """Tell whether a text names a contact that can recur, also as the end of a compound."""
        if self.has(text, "recurring_nouns"):
            return True
        if self.language not in _COMPOUNDING:
            return False
        ends = tuple(noun for noun in self.phrases("recurring_nouns") if len(noun) >= MIN_HEAD)
        return any(word.endswith(ends) for word in fold(text).split())

    def _has_verb(self, text: str, verbs: Mapping[str, tuple[str, ...]]) -> bool:
        folded = fold(_TAIL_BRACKETS.sub("", text))
        if _begins(folded, verbs):
            return True
        return self.language in _VERB_LAST and folded.rpartition(" ")[2] in verbs

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
        if folded:
            found.setdefault(folded.split()[0], []).append(folded)
    return {first: tuple(all_) for first, all_ in found.items()}


def _begins(text: str, phrases: Mapping[str, tuple[str, ...]]) -> bool:
    first = text.split(" ", 1)[0]
    return any(
        text == phrase or text.startswith(phrase + " ") for phrase in phrases.get(first, ())
    )
