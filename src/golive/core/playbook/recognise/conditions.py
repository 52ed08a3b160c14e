"""Conditions in words: "if applicable", "(optional)", "for customers with SSO", "only if …"."""

import re
from functools import cache, lru_cache

from golive.core.document.patterns import late_pattern
from golive.core.document.values import Comparison
from golive.core.playbook.model import Condition
from golive.core.playbook.phrases import PhraseBook, alternatives
from golive.core.playbook.words import Words, words_of

_TAIL_LINK = late_pattern(r"\(?\[[^\[\]]*\]\([^()\s]*\)\)?\s*$")

_LONGEST_KEPT = 300
_FACT_FIRST = late_pattern(
    r"(?:.*\s)?(?P<name>[^\W\d][\w-]*)\s*(?P<op>[<>]=?|[≤≥=])\s*(?P<number>\d[\d.,]*)",
    re.DOTALL,
)
_IS_FALSE = late_pattern(r"=\s*(?:false|no)\s*$", re.IGNORECASE)
_LISTS = late_pattern(r"\s[+&]\s|,")
"""What lists things: "(name + email only)" says what is used, not for whom."""


def find_condition(text: str, words: Words) -> Condition | None:
    """Return the condition that a text states, or None.

    A clause ("if SSO is used") is decided by its own words; a bare phrase ("if applicable") by
    the words around it in the same text.
    """
    return _find_kept(text, words) if len(text) <= _LONGEST_KEPT else _find(text, words)


def _find(text: str, words: Words) -> Condition | None:
    text = _TAIL_LINK.sub("", text).rstrip()
    match = _clause(words.language).search(text)
    if match and match["bracket"] and _is_question(match["bracket"], words):
        return _find(text[: match.start()] + text[match.end() :], words)
    if match and not (match["only"] and not _names_customers(match["only"], words)):
        said = (match["bracket"] or match["only"] or match["lead"] or match["tail"]).strip(
            " ,;:()"
        )
        if words.find_phrase(said, ("conditions",)) == (0, len(said)):
            return _with_fact(said, text, words)
        return _with_fact(said, said, words)
    match = _plain_clause(words.language).search(text)
    if match and not _asks(text[: match.start()], match.group(1), words):
        return _with_fact(match.group(1), match.group(1), words)
    found = words.find_phrase(text, ("conditions",))
    if found and not _is_of_one_thing(text[: found[0]], text[found[1] :], words):
        return _with_fact(text[found[0] : found[1]].strip("()"), text, words)
    return None


_find_kept = lru_cache(maxsize=1_024)(_find)


def _is_of_one_thing(before: str, after: str, words: Words) -> bool:
    """Tell whether a bare phrase belongs to one of the things that a text lists.

    "(name, place, permit if applicable)", "the names and, where applicable, the numbers".
    """
    inside = before.rpartition("(")[2] if before.count("(") > before.count(")") else ""
    lists = "," in inside and inside.rstrip()[-1:] not in {",", ";"}
    joins = words.clue("and_words")
    last = before.rstrip(" ,").rpartition(" ")[2].casefold()
    return lists or (last in joins and after.startswith(","))


def _is_question(said: str, words: Words) -> bool:
    """Tell whether brackets hold a question ("when to call a person"), which nothing depends on."""
    if words.clue_pattern("clause_forms").match(said):
        return False
    return words.clue_pattern("question_forms").match(said) is not None


def _names_customers(said: str, words: Words) -> bool:
    """Tell whether "(… only)" names some customers ("enterprise only"), not a part of the work.

    A plan has a name ("Ultimate only") and a place a preposition ("in Europe only").
    """
    if _LISTS.search(said):
        return False
    named = said[:1].isupper() and not words.own.clues.compounds
    placed = said.split(" ", 1)[0].casefold() in words.clue("heads_before")
    customers = fact_of(said, words) is not None or words.has(said, "customer_words")
    return named or placed or customers


def _asks(before: str, clause: str, words: Words) -> bool:
    """Tell whether a clause is a question ("Check if the import is done"), not a condition."""
    opener = clause.split(maxsplit=1)[0].casefold()
    is_question = opener in words.clue("whether_words")
    return is_question and words.clue_pattern("asking_verbs").search(before) is not None


def stated_condition(said: str, words: Words) -> Condition:
    """Return the condition that a hint or label states without an opener ("users > 500")."""
    return _with_fact(said, said, words)


def _with_fact(said: str, context: str, words: Words) -> Condition:
    if found := _comparison(said, words):
        return Condition(said, found.fact, found.op, found.value)
    fact = fact_of(context, words)
    if fact is None:
        return Condition(said)
    denied = words.clue_pattern("negations").search(said) or _IS_FALSE.search(said)
    return Condition(said, fact, "=", not denied)


def _comparison(said: str, words: Words) -> Comparison | None:
    """Return what a text compares a fact with ("more than 500 users", "users > 500")."""
    match = _FACT_FIRST.fullmatch(said)
    text = f"{match['op']} {match['number']} {match['name']}" if match else said
    for spoken in dict.fromkeys((words.language, "en")):
        for quantity in words_of(spoken).quantities(text):
            if isinstance(quantity.value, Comparison):
                return quantity.value
    return None


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
def _plain_clause(language: str) -> re.Pattern[str]:
    """Return the pattern of a clause that closes a text without a comma before it.

    "Ask for a review if NPS > 8".
    """
    openers = words_of(language).clue_body("plain_conditions")
    return re.compile(rf"\s((?:{openers})\s[^,;:.()\n]{{3,80}})[.!]?$", re.IGNORECASE)


@cache
def _clause(language: str) -> re.Pattern[str]:
    words = words_of(language)
    openers = alternatives(words.phrases("condition_openers"))
    only = words.clue_body("only_words")
    alone = alternatives(phrase for phrase in words.phrases("conditions") if phrase.isalpha())
    return re.compile(
        rf"\((?:(?:{alone})\s+)?(?P<bracket>(?:{openers}|{only})\s[^()\n]+)\)"
        rf"|\((?P<only>[^()\n]{{3,60}}\s(?:{only}))\)"
        rf"|^(?P<lead>(?:{openers})\s[^,:\n]{{3,80}})(?=[,:]\s)"
        rf"|[,;–—-]\s+(?P<tail>(?:{openers})\s[^,;()\n]{{3,80}})$",
        re.IGNORECASE,
    )
