"""Why a task lies where it does, put into words by the English catalogue."""

from golive.core.catalogue import words
from golive.core.planning.explain import KEPT_FIRST, Explanation, explain_task
from golive.core.planning.model import Plan, PlanTask
from golive.core.planning.plain import plain

MOST_LINKS = 12


def reason_words(explanation: Explanation) -> tuple[str, ...]:
    """Return an explanation as sentences, its slack last; it says where links are left out."""
    said = [
        plain(words(one.code, one.params))
        for one in (*explanation.sentences, explanation.slack)
    ]
    if explanation.left_out:
        between = f"… {explanation.left_out} steps between"
        said.insert(
            KEPT_FIRST, f"{between}; `golive plan explain` of this task prints them all."
        )
    return tuple(dict.fromkeys(said))


def why(plan: Plan, task: PlanTask) -> tuple[str, ...]:
    """Return why a task of a plan is due when it is; a long chain keeps its beginning and end."""
    return reason_words(explain_task(plan, task.key, most=MOST_LINKS))
