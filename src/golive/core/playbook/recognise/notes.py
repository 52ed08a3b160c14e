"""Policy notes with a machine meaning: sizing, customising, recording variations, reviewing."""

import re

from golive.core.document.model import Inline
from golive.core.document.quantities import read_cadence, read_sizing_rule
from golive.core.document.values import SizingRule
from golive.core.playbook.hints import read_hints
from golive.core.playbook.model import RuleKind
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.words import Words, fold

_RULE_WORDS = {
    "en": {
        RuleKind.CUSTOMISE: (
            r"\b(?:customi[sz]e|adjust|adapt|tailor|scale|flex)\w*\b",
            r"\b(?:timelines?|schedules?|plans?|dates|durations?|scope)\b",
        ),
        RuleKind.VARIATION: (
            r"\b(?:document|record|note|log|capture|track)\w*\b",
            r"\b(?:variations?|deviations?|departures?|exceptions?|differences|customer-specific)\b",
        ),
        RuleKind.REVIEW: (
            r"\b(?:updat|review|revis|refresh|revisit)\w*\b",
            r"\b(?:playbook|document|process|guide|checklist|template|runbook)\b",
        ),
    },
    "de": {
        RuleKind.CUSTOMISE: (
            r"\b(?:anpass|angepasst|passen)\w*",
            r"\b(?:zeitplan|termine|plan|dauer)\w*",
        ),
        RuleKind.VARIATION: (
            r"\b(?:dokumentier|notier|festhalt|erfass)\w*",
            r"\b(?:abweichung|ausnahme|besonderheit)\w*",
        ),
        RuleKind.REVIEW: (
            r"\b(?:aktualisier|überprüf|überarbeit)\w*",
            r"\b(?:playbook|dokument|leitfaden|prozess|vorlage)\w*",
        ),
    },
    "fr": {
        RuleKind.CUSTOMISE: (
            r"\b(?:adapt|ajust|personnalis)\w*",
            r"\b(?:calendrier|planning|délais|durée|plan)\w*",
        ),
        RuleKind.VARIATION: (
            r"\b(?:documente|note|consigne|enregistre)\w*",
            r"\b(?:écart|exception|variation|spécificité)\w*",
        ),
        RuleKind.REVIEW: (
            r"\b(?:mettre à jour|mise à jour|réviser|révision|revoir|actualise)\w*",
            r"\b(?:playbook|document|guide|processus|modèle)\w*",
        ),
    },
    "es": {
        RuleKind.CUSTOMISE: (
            r"\b(?:adapt|ajust|personaliz)\w*",
            r"\b(?:calendario|cronograma|plazos|duración|plan)\w*",
        ),
        RuleKind.VARIATION: (
            r"\b(?:documenta|registra|anota)\w*",
            r"\b(?:variaci|desviaci|excepci|diferencia)\w*",
        ),
        RuleKind.REVIEW: (
            r"\b(?:actualiza|revisa)\w*",
            r"\b(?:playbook|documento|guía|proceso|plantilla|manual)\w*",
        ),
    },
    "pt": {
        RuleKind.CUSTOMISE: (
            r"\b(?:adapt|ajust|personaliz)\w*",
            r"\b(?:calendário|cronograma|prazos|duração|plano)\w*",
        ),
        RuleKind.VARIATION: (
            r"\b(?:documenta|registra|regista|anota)\w*",
            r"\b(?:variaç|desvio|exceç|diferença)\w*",
        ),
        RuleKind.REVIEW: (
            r"\b(?:atualiza|revis|reve)\w*",
            r"\b(?:playbook|documento|guia|processo|modelo|manual)\w*",
        ),
    },
}


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


def _kind(text: str, words: Words) -> RuleKind | None:
    folded = fold(text)
    for language in dict.fromkeys((words.language, "en")):
        for kind, (verb, thing) in _RULE_WORDS.get(language, {}).items():
            if not (re.search(verb, folded) and re.search(thing, folded)):
                continue
            if kind is RuleKind.REVIEW and read_cadence(text, words.language) is None:
                continue
            return kind
    return None
