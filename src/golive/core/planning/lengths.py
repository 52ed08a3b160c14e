"""How long work is stated to take: durations as working days, and those of what a task carries."""

from collections.abc import Sequence

from golive.core.document.values import Duration, Unit
from golive.core.planning.model import Decision, Detail, PlanPhase, PlanTask
from golive.core.planning.windows import is_post_launch

MINUTES_PER_DAY = 1440
DAYS_PER_WEEK = 5
DAYS_PER_MONTH = 21
_DAYS = {Unit.DAY: 1, Unit.WEEK: DAYS_PER_WEEK, Unit.MONTH: DAYS_PER_MONTH}
_MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60}


def working_days(duration: Duration) -> int:
    """Return a stated duration as working days.

    Up to 24 hours are one day and each further 24 hours started one more; a week has 5 days
    and a month 21. Of a range the longer end counts.
    """
    return _rounded(_days(duration))


def least_of(duration: Duration) -> int:
    """Return the working days of a stated duration, of a range those of its shorter end."""
    return _rounded(duration.amount * _days(Duration(1, duration.unit)))


def carried_days(items: Sequence[Detail]) -> int:
    """Return the working days that details are stated to take, one after the other; 0 for none.

    What hangs below a detail with a length of its own is part of it. What does not apply or
    follows the go-live takes no time before it.
    """
    total = 0.0
    covered: set[str] = set()
    for item in items:
        if item.parent in covered or not _counts(item):
            covered.add(item.key)
        elif item.duration is not None:
            total += _days(item.duration)
            covered.add(item.key)
    return _rounded(total) if total else 0


def least_days(phases: Sequence[PlanPhase]) -> dict[str, int]:
    """Return the working days that each task takes at least, by what it carries.

    What a phase carries itself counts for the last task of it that states no length.
    """
    least: dict[str, int] = {}
    for phase in phases:
        tasks = [task for task in phase.tasks if task.is_scheduled]
        least.update({task.key: max(1, carried_days(task.items)) for task in tasks})
        open_ = [one for one in tasks if one.stated is None and not is_post_launch(one.window)]
        loose = carried_days(phase.items)
        if open_ and loose > 1:
            last: PlanTask = open_[-1]
            least[last.key] = max(1, carried_days((*last.items, *phase.items)))
    return least


def _counts(item: Detail) -> bool:
    return item.decision is not Decision.NOT_APPLICABLE and not is_post_launch(item.window)


def _days(duration: Duration) -> float:
    amount = duration.amount_max or duration.amount
    if duration.unit in _MINUTES:
        return amount * _MINUTES[duration.unit] / MINUTES_PER_DAY
    return amount * _DAYS[duration.unit]


def _rounded(days: float) -> int:
    """Return whole days, at least one; a rest too small to be meant starts no day."""
    return max(1, -int(-round(days, 6) // 1))
