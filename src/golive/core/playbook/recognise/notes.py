"""Policy notes with a machine meaning: sizing, customising, recording variations, reviewing."""

import re
from functools import cache

from golive.core.document.model import Inline
from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_cadence, read_sizing_rule
from golive.core.document.values import SizingRule
from golive.core.playbook.hints import read_hints
from golive.core.playbook.model import RuleKind
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.words import Words, fold, words_of

_SENTENCES = late_pattern(r"(?<=[.;!?])\s+")
MAX_NOTE = 400
MIN_DAY = 5
"""Letters of a weekday's name; shorter ones are other words too ("so", "do", "mar")."""


def read_note(inline: Inline, lines: tuple[int, ...], place: Place) -> bool:
    """Read a note as a rule when it has a machine meaning; False when it is guidance only."""
    text, _ = read_hints(inline.markdown)
    words = place.draft.words
    has_number = any(character.isdigit() for character in text)
    found = read_sizing_rule(text, words.language) if has_number else None
    if found is not None and isinstance(found.value, SizingRule):
        place.draft.rules.append((RuleKind.SIZING, text, lines, found.value))
        return True
    if speaks_of_weekdays(text, words):
        add_weekday_rule(text, lines, place)
        return True
    if place.role not in {"notes", "checklist", "milestones", "timeline"}:
        return False
    kind = _kind(text, words)
    if kind is not None:
        place.draft.rules.append((kind, text, lines, None))
    return kind is not None


def speaks_of_weekdays(text: str, words: Words) -> bool:
    """Tell whether a clause forbids or allows some weekdays only ("never on a Friday")."""
    if len(text) > MAX_NOTE:
        return False
    days, refusals = _weekdays(words.language), words.clue_pattern("refusals")
    return any(
        days.search(clause) and refusals.search(clause)
        for sentence in _SENTENCES.split(text)
        for clause in _joins(words.language).split(sentence)
    )


def forbids_weekdays(text: str, words: Words) -> bool:
    """Tell whether a line that opens with a refusal is such a rule, not work."""
    return bool(words.clue_pattern("refusals").match(text)) and speaks_of_weekdays(text, words)


def add_weekday_rule(text: str, lines: tuple[int, ...], place: Place) -> None:
    """Keep a note on weekdays as a rule, and say that no plan follows it."""
    place.draft.rules.append((RuleKind.VARIATION, text, lines, None))
    place.draft.say("PB018", lines[0], text=text)


@cache
def _joins(language: str) -> re.Pattern[str]:
    """Return the pattern of what begins a new clause with something else to say ("…, and we …")."""
    return re.compile(rf",\s+(?:{words_of(language).clue_body('and_words')})\s", re.IGNORECASE)


@cache
def _weekdays(language: str) -> re.Pattern[str]:
    """Return the pattern of weekday names in full, also of several ("Fridays")."""
    both = (words_of(language).own, words_of("en").own)
    names = {name for each in both for name in each.weekday_names if len(name) >= MIN_DAY}
    return re.compile(rf"(?<!\w)(?:{alternatives(names)})s?(?!\w)", re.IGNORECASE)


@cache
def _rule_patterns(
    language: str,
) -> tuple[tuple[RuleKind, re.Pattern[str], re.Pattern[str]], ...]:
    """Return kind, verbs and what they must speak of, for each kind of rule said in words."""
    rules = words_of(language).own.clues.rules

    def pattern(name: str) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{alternatives(rules[name])})(?!\w)")

    kinds = (RuleKind.CUSTOMISE, RuleKind.VARIATION, RuleKind.REVIEW)
    return tuple((kind, pattern(kind.value), pattern(f"{kind.value}_what")) for kind in kinds)


def _kind(text: str, words: Words) -> RuleKind | None:
    folded = fold(text)
    for language in dict.fromkeys((words.language, "en")):
        for kind, verb, thing in _rule_patterns(language):
            if not (verb.search(folded) and thing.search(folded)):
                continue
            if kind is RuleKind.REVIEW and read_cadence(text, words.language) is None:
                continue
            return kind
    return None
