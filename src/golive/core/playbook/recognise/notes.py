"""Policy notes with a machine meaning: sizing, customising, recording variations, reviewing."""

import re
from functools import cache

from golive.core.document.model import Inline
from golive.core.document.quantities import read_cadence, read_sizing_rule
from golive.core.document.values import SizingRule
from golive.core.playbook.hints import read_hints
from golive.core.playbook.model import RuleKind
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.words import Words, fold, words_of


def read_note(inline: Inline, lines: tuple[int, ...], place: Place) -> bool:
    """Read a note as a rule when it has a machine meaning; False when it is guidance only."""
    text, _ = read_hints(inline.markdown)
    words = place.draft.words
    has_number = any(character.isdigit() for character in text)
    found = read_sizing_rule(text, words.language) if has_number else None
    if found is not None and isinstance(found.value, SizingRule):
        place.draft.rules.append((RuleKind.SIZING, text, lines, found.value))
        return True
    if place.role not in {"notes", "checklist", "milestones", "timeline"}:
        return False
    kind = _kind(text, words)
    if kind is not None:
        place.draft.rules.append((kind, text, lines, None))
    return kind is not None


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
