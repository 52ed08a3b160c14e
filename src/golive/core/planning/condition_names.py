"""Names for conditions that ask for a fact of the vendor's own, so that the facts can answer them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.planning.conditions import CUSTOMER_FACTS, rule_fact
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.facts import CONDITION_KEYS, fact_name
from golive.core.planning.model import Document
from golive.core.planning.words import telling_words
from golive.core.playbook.model import Condition, Item, Playbook, Step
from golive.core.vocabulary import LANGUAGES, vocabulary

MOST_WORDS = 5
NEAR = 3
_WORD = re.compile(r"[^\W_]+")


def named(condition: Condition | None, title: str) -> Condition | None:
    """Return the condition with a fact that answers it.

    A condition that asks for no fact golive knows gets a name of its telling words: "if the
    customer uses NetSuite" asks for `netsuite`. One without such words ("if needed") is named
    after what it is said of. The name depends on the words alone, so it stays the same.

    Args:
        condition: As recognised, None for none.
        title: Words of the item or step that it is said of.
    """
    if condition is None or condition.fact is not None:
        return condition
    about = _telling(condition.text)
    is_negated = bool(about) and _is_negated(condition.text)
    words = about or _telling(title.replace(condition.text, " "))
    name = fact_name(" ".join(words[:MOST_WORDS]))
    if not name:
        return condition
    if name in CUSTOMER_FACTS:
        # The customer's country is no yes or no; the answer must be given as one.
        name = f"{name}_applies"
    return replace(condition, fact=name, op="=", value=not is_negated)


def item_condition(item: Item) -> Condition | None:
    """Return the condition of an item, named."""
    return named(item.condition, item.title or item.text)


def step_condition(step: Step | None) -> Condition | None:
    """Return the condition of a step, named; None without a step."""
    return named(step.condition, step.title) if step else None


def unasked(documents: Sequence[Playbook], facts: CustomerFacts) -> tuple[Diagnostic, ...]:
    """Say which answers of the facts no document asks for, with the names that come near."""
    known = {*CONDITION_KEYS, *(name for book in documents for name in _asked(book))}
    found: list[Diagnostic] = []
    for key in facts.conditions:
        if key in known:
            continue
        near = get_close_matches(key.lower(), sorted(known), n=NEAR)
        params: dict[str, str | int] = {"key": f"conditions.{key}"}
        if near:
            nearest = '", "'.join(near)
            found.append(
                Diagnostic(
                    "PL003", 0, params={**params, "nearest": nearest}, document=Document.FACTS
                )
            )
        else:
            all_known = ", ".join(sorted(known))
            found.append(
                Diagnostic(
                    "PL007", 0, params={**params, "known": all_known}, document=Document.FACTS
                )
            )
    return tuple(found)


def _asked(book: Playbook) -> Iterator[str]:
    conditions = (
        *map(step_condition, book.steps),
        *map(item_condition, book.items),
    )
    for condition in conditions:
        if condition is not None and condition.fact is not None:
            yield condition.fact
    for rule in book.rules:
        if rule.sizing is not None and rule.sizing.when is not None:
            yield rule.sizing.when.fact
        elif rule.sizing is not None and rule_fact(rule.text):
            yield rule_fact(rule.text)


def _telling(text: str) -> list[str]:
    says_nothing = _words("nothing") | _words("negation")
    return [word for word in telling_words(text) if word not in says_nothing]


def _is_negated(text: str) -> bool:
    return not _words("negation").isdisjoint(_WORD.findall(text.casefold()))


@cache
def _words(role: str) -> frozenset[str]:
    """Return the words of all languages: a condition may be in another than its document."""
    tables: list[Mapping[str, Sequence[str]]] = [
        vocabulary(language).condition_words for language in LANGUAGES
    ]
    return frozenset(word for table in tables for word in table[role])
