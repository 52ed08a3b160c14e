"""Work behind the last step whose place does not say when it is: what is needed all along.

Work outside the steps follows them by its place, as a wrap-up does. It does not where its heading
names what is needed, or where a line beside it is due while the steps still run.
"""

import re
from collections.abc import Sequence
from functools import cache

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Window
from golive.core.planning.findings import finding
from golive.core.planning.model import PlanPhase, PlanTask
from golive.core.planning.windows import rough_days
from golive.core.planning.words import is_aftermath
from golive.core.playbook.model import Item, Step
from golive.core.playbook.phrases import alternatives
from golive.core.vocabulary import LANGUAGES, vocabulary


def standing_work(items: Sequence[Item], steps: Sequence[Step]) -> frozenset[str]:
    """Return the keys of the items whose place behind the last step says nothing of when they are.

    Args:
        items: What stands outside the steps, behind the last one.
        steps: The steps, in order.
    """
    ends = [step.window for step in steps if step.window is not None]
    due = {item.section for item in items if _lies_within(item.window, ends)}
    return frozenset(
        item.key
        for item in items
        if item.window is None
        and item.section
        and not is_aftermath(item.section)
        and (item.section in due or _names_needs().search(item.section))
    )


def standing_said(phases: Sequence[PlanPhase]) -> tuple[Diagnostic, ...]:
    """Say which work starts with the plan because its place does not say when it is."""
    found: list[PlanTask] = [task for phase in phases for task in phase.tasks if task.stands]
    if not found:
        return ()
    params: dict[str, str | int] = {"task": found[0].title, "count": len(found)}
    return (finding("PL343", found[0].origins, params),)


def _lies_within(window: Window | None, steps: Sequence[Window]) -> bool:
    return window is not None and any(
        step.anchor is window.anchor and rough_days(window)[1] <= rough_days(step)[1]
        for step in steps
    )


@cache
def _names_needs() -> re.Pattern[str]:
    """Return the pattern of words for what is needed, of all languages together."""
    words = alternatives(
        phrase for language in LANGUAGES for phrase in vocabulary(language).clues.standing_words
    )
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
