"""What past plans say about how long work takes: by task where there is enough, else by side."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from golive.core.planning.model import DurationRule, Plan, PlanTask
from golive.core.planning.plain import plain
from golive.core.planning.timeline_bars import side_of
from golive.core.playbook.model import Side
from golive.core.scheduling.spreads import ENOUGH, Spread, SpreadKind

_KINDS = {
    Side.VENDOR: SpreadKind.VENDOR,
    Side.CUSTOMER: SpreadKind.CUSTOMER,
    Side.BOTH: SpreadKind.BOTH,
    Side.THIRD_PARTY: SpreadKind.THIRD_PARTY,
    Side.UNKNOWN: SpreadKind.UNKNOWN,
}


class PastTask(Struct, frozen=True):
    """A task of a plan that has ended.

    Args:
        task: Its title or key, as it stands in plans.
        days: Working days that it took, 0 or more.
        planned_days: Working days that were planned, None when not known.
        side: Who had to act.
    """

    task: str
    days: float
    planned_days: float | None = None
    side: Side = Side.UNKNOWN


def spreads_of(plan: Plan, past: Iterable[PastTask] = ()) -> dict[str, Spread]:
    """Return how far each task of a plan may stray from its planned length, by task key.

    Five or more past lengths of the same task are drawn from as they are. Else five or more past
    tasks of the same side give the planned length times what theirs took of their plan. Else the
    side's stated default counts. A length that somebody set by hand does not stray.

    Args:
        plan: The plan to forecast.
        past: Tasks of plans that have ended, in any order.
    """
    by_task: dict[str, list[float]] = {}
    by_side: dict[Side, list[float]] = {}
    for one in past:
        by_task.setdefault(_name(one.task), []).append(one.days)
        if one.planned_days:
            by_side.setdefault(one.side, []).append(one.days / one.planned_days)
    return {task.key: _spread(task, by_task, by_side) for task in plan.tasks}


def _spread(
    task: PlanTask, by_task: Mapping[str, list[float]], by_side: Mapping[Side, list[float]]
) -> Spread:
    if task.duration_rule is DurationRule.BY_HAND:
        return Spread(SpreadKind.FIXED)
    side = side_of(task)
    for known in (by_task.get(_name(task.title), []), by_task.get(_name(task.key), [])):
        if len(known) >= ENOUGH:
            return Spread(_KINDS[side], tuple(sorted(known)))
    ratios = by_side.get(side, [])
    if len(ratios) >= ENOUGH:
        return Spread(_KINDS[side], tuple(sorted(one * task.duration_days for one in ratios)))
    return Spread(_KINDS[side])


def _name(text: str) -> str:
    return " ".join(plain(text).casefold().split())
