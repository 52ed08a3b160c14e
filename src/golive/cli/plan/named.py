"""Which task a person means, and the choice where several are meant."""

from golive.cli.plan.wording import owner_words
from golive.core.errors import NotFoundError
from golive.core.planning.model import Plan, PlanTask
from golive.core.planning.plain import plain
from golive.core.planning.scenario import find_task

MOST_CANDIDATES = 12


def named_task(plan: Plan, words: str) -> PlanTask:
    """Return the task of a key, a number ("2.3") or words of a title.

    Raises:
        NotFoundError: No task is meant, or several are; then the message lists them.
    """
    try:
        return find_task(plan, words)
    except NotFoundError as error:
        keys = error.details.get("keys")
        if not isinstance(keys, list | tuple):
            raise NotFoundError(
                f"The plan has no task “{words}”; `golive plan show` prints all with their numbers.",
                **error.details,
            ) from error
        listed = [
            f"  {place}  {task.key}  — {plain(task.title)} ({owner_words(task)})"
            for place, task in _placed(plan)
            if task.key in keys
        ]
        more = len(listed) - MOST_CANDIDATES
        rest = [f"  … and {more} more"] if more > 0 else []
        lines = "\n".join((*listed[:MOST_CANDIDATES], *rest))
        raise NotFoundError(
            f"“{words}” may mean {len(listed)} tasks; name one by its number or key:\n{lines}",
            **error.details,
        ) from error


def _placed(plan: Plan) -> list[tuple[str, PlanTask]]:
    return [
        (f"{at}.{task.number}", task)
        for at, phase in enumerate(plan.phases, 1)
        for task in phase.tasks
    ]
