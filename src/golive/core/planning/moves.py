"""How dates moved between two plans."""

from collections.abc import Mapping
from datetime import date

from golive.core.planning.model import DateMove, Milestone, Plan, PlanTask

Days = tuple[date, date] | None


def date_moves(before: Plan, after: Plan) -> tuple[DateMove, ...]:
    """Return every task and milestone whose days differ, tasks first, in plan order.

    A task of only one of the plans counts as one without days in the other.
    """
    return (
        *_moved(
            {task.key: task for task in before.tasks}, {task.key: task for task in after.tasks}
        ),
        *_moved(
            {_milestone_key(point): point for point in before.milestones},
            {_milestone_key(point): point for point in after.milestones},
        ),
    )


def _moved(
    old: Mapping[str, PlanTask] | Mapping[str, Milestone],
    new: Mapping[str, PlanTask] | Mapping[str, Milestone],
) -> tuple[DateMove, ...]:
    keys = [*new, *(key for key in old if key not in new)]
    found: list[DateMove] = []
    for key in keys:
        was, now = _days(old.get(key)), _days(new.get(key))
        if was != now:
            one = new.get(key) or old.get(key)
            title = one.title if isinstance(one, PlanTask) else key
            days = (now[1] - was[1]).days if was and now else 0
            found.append(DateMove(key, title, was, now, days))
    return tuple(found)


def _days(one: PlanTask | Milestone | None) -> Days:
    if isinstance(one, PlanTask):
        return (one.starts_on, one.due_on) if one.starts_on and one.due_on else None
    return (one.on, one.on) if one and one.on else None


def _milestone_key(point: Milestone) -> str:
    return f"{point.kind}:{point.name}" if point.name else str(point.kind)
