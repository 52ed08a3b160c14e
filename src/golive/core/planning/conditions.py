"""Decide conditions from facts, or leave them to a person with the question."""

import re
from collections.abc import Callable, Mapping
from operator import eq, ge, gt, le, lt, ne

from golive.core.planning.customer import CustomerFacts, Fact
from golive.core.planning.model import Decision
from golive.core.playbook.model import Condition

_NO_WORDS = frozenset({"", "no", "false", "none", "n/a", "not applicable", "off", "0"})
COMPLEXITY = "complexity"
"""Answers under `[conditions]` whether a customer is complex."""
_COMPLEX = re.compile(r"\b[ck]omple(?:x|j)", re.IGNORECASE)
_HIGH = frozenset({"high", "yes", "true", "hoch", "haute", "élevée", "alta", "elevada"})
_LOW = frozenset({"low", "simple", "medium", "normal", "standard", "niedrig", "einfach"}) | {
    *("mittel", "faible", "moyenne", "baja", "media", "baixa", "média")
}
_NUMBERS: Mapping[str, Callable[[float, float], bool]] = {
    "=": eq,
    "!=": ne,
    "<": lt,
    "<=": le,
    ">": gt,
    ">=": ge,
}


CUSTOMER_FACTS = ("users", "size", "employees", "industry", "country", "region")
"""Facts of the customer that conditions may ask for beside the answers to conditions."""


def decide(condition: Condition | None, facts: CustomerFacts) -> Decision:
    """Return whether what hangs on the condition applies to this customer.

    Returns:
        UNDECIDED when a person decides (no fact), when the fact is not known, or when its
        value cannot be compared with what the condition asks.
    """
    if condition is None:
        return Decision.APPLIES
    if condition.fact is None or condition.op is None or condition.value is None:
        return Decision.UNDECIDED
    holds = compare(fact_value(facts, condition.fact), condition.op, condition.value)
    if holds is None:
        return Decision.UNDECIDED
    return Decision.APPLIES if holds else Decision.NOT_APPLICABLE


def strictest(*decisions: Decision) -> Decision:
    """Return the decision for something that hangs on several conditions at once."""
    for decision in (Decision.NOT_APPLICABLE, Decision.UNDECIDED):
        if decision in decisions:
            return decision
    return Decision.APPLIES


def fact_value(facts: CustomerFacts, name: str) -> Fact | None:
    """Return the value of a fact by the name that conditions use, None when it is not known."""
    name = name.removeprefix("customer.").removeprefix("conditions.")
    if name in facts.conditions:
        return facts.conditions[name]
    known: Mapping[str, Fact | None] = {
        "users": facts.users,
        "size": facts.users,
        "employees": facts.employees,
        "industry": facts.industry,
        "country": facts.country,
        "region": facts.region,
    }
    value = known.get(name)
    return None if value == "" else value


def rule_fact(text: str) -> str:
    """Return the fact that decides a sizing rule without a number: "complexity", "" for none."""
    return COMPLEXITY if _COMPLEX.search(text) else ""


def holds_in_words(value: Fact | None) -> bool | None:
    """Return whether a grade is high: true, "high", "complex"; None where that is not known."""
    if value is None or isinstance(value, bool):
        return value
    said = str(value).strip().casefold()
    if said in _NO_WORDS or said in _LOW:
        return False
    return True if said in _HIGH or _COMPLEX.match(said) else None


def compare(value: Fact | None, op: str, wanted: Fact) -> bool | None:
    """Return whether `value op wanted` holds, None when that cannot be said."""
    if value is None or op not in _NUMBERS:
        return None
    if isinstance(wanted, bool):
        same = _as_bool(value) is wanted
        return same is (op == "=") if op in {"=", "!="} else None
    if isinstance(wanted, int | float):
        number = _as_number(value)
        return None if number is None else _NUMBERS[op](number, float(wanted))
    if op not in {"=", "!="}:
        return None
    same = str(value).strip().casefold() == wanted.strip().casefold()
    return same is (op == "=")


def _as_bool(value: Fact) -> bool:
    if isinstance(value, str):
        return value.strip().casefold() not in _NO_WORDS
    return bool(value)


def _as_number(value: Fact) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    try:
        return float(value.replace(",", "").replace(" ", ""))
    except ValueError:
        return None
