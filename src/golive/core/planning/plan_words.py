"""Words that golive writes into a plan itself, in the language of the plan's documents.

A plan in memory holds golive's own words in English; they are put into the plan's language where
it becomes a document, and back where one is read.
"""

from collections.abc import Mapping
from functools import cache

from golive.core.vocabulary import vocabulary

CANONICAL = "en"
FIELDS = (
    "customer",
    "date",
    "cs_engineer",
    "status",
    "target_go_live",
    "industry",
    "company_size",
    "technical_environment",
    "primary_contact",
    "business_goals",
)
TASK_STATES = ("pending", "in_progress", "blocked", "done", "not_applicable")
PLAN_STATES = ("draft", "active", "complete")
NO_DATE = ("no_date",)


def plan_words(language: str) -> Mapping[str, str]:
    """Return the words of a plan by role; those of English for an unknown language."""
    return vocabulary(language).plan


def shown(text: str, roles: tuple[str, ...], language: str) -> str:
    """Return one of golive's own words in a language, any other text as it is."""
    return _table(roles, CANONICAL, language).get(text, text)


def canonical(text: str, roles: tuple[str, ...], language: str) -> str:
    """Return one of golive's own words as a plan holds it; the inverse of `shown`."""
    return _table(roles, language, CANONICAL).get(text, text)


def with_forecast_mark(text: str, before: str, after: str) -> str:
    """Return a target with the mark of a forecast put from one language into another."""
    old, new = (f"({plan_words(language)['forecast']})" for language in (before, after))
    return text.removesuffix(old) + new if text.endswith(f" {old}") else text


@cache
def _table(roles: tuple[str, ...], before: str, after: str) -> Mapping[str, str]:
    old, new = plan_words(before), plan_words(after)
    return {old[role]: new[role] for role in roles}
