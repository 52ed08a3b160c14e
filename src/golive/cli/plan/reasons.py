"""Why a task lies where it does, put into words by the English catalogue."""

from msgspec.structs import replace

from golive.core.catalogue import words
from golive.core.planning.explain import Explanation, explain_task
from golive.core.planning.model import Plan, PlanTask
from golive.core.planning.plain import plain

MOST_SENTENCES = 14
KEPT_FIRST = 2


def reason_words(explanation: Explanation) -> tuple[str, ...]:
    """Return an explanation as sentences, its slack last."""
    said = [*explanation.sentences, explanation.slack]
    return tuple(dict.fromkeys(plain(words(one.code, one.params)) for one in said))


def why(plan: Plan, task: PlanTask) -> tuple[str, ...]:
    """Return why a task of a plan is due when it is; a long chain keeps its beginning and end."""
    explanation = explain_task(plan, task.key)
    sentences = explanation.sentences
    if len(sentences) <= MOST_SENTENCES:
        return reason_words(explanation)
    begin, end = sentences[:KEPT_FIRST], sentences[KEPT_FIRST - MOST_SENTENCES :]
    between = len(sentences) - MOST_SENTENCES
    first = reason_words(replace(explanation, sentences=begin))[:KEPT_FIRST]
    last = reason_words(replace(explanation, sentences=end))
    return (*first, f"… {between} steps between; `golive plan explain` prints them all.", *last)
