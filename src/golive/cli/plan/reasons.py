"""Why a task lies where it does, put into words by the English catalogue."""

from golive.core.catalogue import words
from golive.core.planning.explain import Explanation, explain_task
from golive.core.planning.model import Plan, PlanTask
from golive.core.planning.plain import plain


def reason_words(explanation: Explanation) -> tuple[str, ...]:
    """Return an explanation as sentences, its slack last."""
    said = [*explanation.sentences, explanation.slack]
    return tuple(dict.fromkeys(plain(words(one.code, one.params)) for one in said))


def why(plan: Plan, task: PlanTask) -> tuple[str, ...]:
    """Return why a task of a plan is due when it is."""
    return reason_words(explain_task(plan, task.key))
