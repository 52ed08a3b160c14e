"""Conditions in words: "if applicable", "(optional)", "for customers with SSO", "only if …"."""

import re
from functools import cache

from golive.core.document.values import Comparison
from golive.core.playbook.model import Condition
from golive.core.playbook.phrases import PhraseBook
from golive.core.playbook.words import Words, words_of

_NEGATION = re.compile(
    r"\b(?:unless|without|no|not|ohne|nicht|sans|sauf|sin|sem)\b", re.IGNORECASE
)


_PLAIN_CLAUSE = re.compile(
    r"\s((?:only if|if|unless|nur wenn|falls|sofern|sauf si|seulement si|uniquement si|solo si|sólo si|salvo si"
    r"|somente se|apenas se|exceto se|salvo se|si)\s[^,;:.()\n]{3,80})[.!]?$",
    re.IGNORECASE,
)
"""A clause that closes a text without a comma before it ("Ask for a review if NPS > 8")."""
_ASKS = re.compile(
    r"\b(?:ask(?! for)|assess|check|clarify|confirm|decide|determine|discuss|evaluate|find out|identify|know|learn"
    r"|look|see|sure|tell|test|understand|validate|verify|wonder"
    r"|vérifier|demander|savoir|confirmer|décider|voir|tester|contrôler|prüfen|klären"
    r"|comprobar|verificar|preguntar|saber|ver|confirmar|decidir|revisar)\b",
    re.IGNORECASE,
)
"""Verbs after which "if" means "whether"."""


def find_condition(text: str, words: Words) -> Condition | None:
    """Return the condition that a text states, or None.

    A clause ("if SSO is used") is decided by its own words; a bare phrase ("if applicable") by
    the words around it in the same text.
    """
    if match := _clause(words.language).search(text):
        said = (match["bracket"] or match["only"] or match["lead"] or match["tail"]).strip(
            " ,;:()"
        )
        if words.find_phrase(said, ("conditions",)) == (0, len(said)):
            return _with_fact(said, text, words)
        return _with_fact(said, said, words)
    if (match := _PLAIN_CLAUSE.search(text)) and not _ASKS.search(text[: match.start()]):
        return _with_fact(match.group(1), match.group(1), words)
    if found := words.find_phrase(text, ("conditions",)):
        return _with_fact(text[found[0] : found[1]].strip("()"), text, words)
    return None


def _with_fact(said: str, context: str, words: Words) -> Condition:
    for quantity in words.quantities(said):
        if isinstance(quantity.value, Comparison):
            value = quantity.value
            return Condition(said, value.fact, value.op, value.value)
    fact = fact_of(context, words)
    if fact is None:
        return Condition(said)
    return Condition(said, fact, "=", not _NEGATION.search(said))


def fact_of(text: str, words: Words) -> str | None:
    """Return the customer fact that a text points to by its longest phrase, or None."""
    found = _facts(words.language).longest(text)
    return None if found is None else found.label


@cache
def _facts(language: str) -> PhraseBook:
    return PhraseBook(
        (phrase, fact)
        for each in (words_of(language).own, words_of("en").own)
        for fact, phrases in each.condition_facts.items()
        for phrase in phrases
    )


@cache
def _clause(language: str) -> re.Pattern[str]:
    words = words_of(language)
    openers = "|".join(
        re.escape(phrase)
        for phrase in sorted(words.phrases("condition_openers"), key=len, reverse=True)
    )
    return re.compile(
        rf"\((?P<bracket>(?:{openers}|only|nur|uniquement|seulement|solo|sólo|só|apenas)\s[^()\n]+)\)"
        r"|\((?P<only>[^()\n]{3,60}\s(?:only|uniquement|seulement|solamente|apenas))\)"
        rf"|^(?P<lead>(?:{openers})\s[^,:\n]{{3,80}})(?=[,:]\s)"
        rf"|[,;–—-]\s+(?P<tail>(?:{openers})\s[^,;()\n]{{3,80}})$",
        re.IGNORECASE,
    )
