"""What a plan takes for lengths and order where its documents say little, said once."""

from collections.abc import Sequence

from golive.core.diagnostics import Diagnostic
from golive.core.planning.findings import finding
from golive.core.planning.lengths import least_of
from golive.core.planning.model import DurationRule, PlanPhase, PlanTask, TaskStatus
from golive.core.planning.said import count_said, value_said

MANY = 5
"""So many tasks without a length, one day each in the order of the text, shape the plan."""


def assumptions_said(phases: Sequence[PlanPhase]) -> tuple[Diagnostic, ...]:
    """Say which phases last as long as their headings state, and which tasks take a day each.

    Args:
        phases: With the dates of their tasks.
    """
    lengths = (said for phase in phases for said in _length_said(phase))
    return (*lengths, *_days_said([task for phase in phases for task in phase.tasks]))


def _length_said(phase: PlanPhase) -> tuple[Diagnostic, ...]:
    shared = any(task.duration_rule is DurationRule.SPREAD for task in phase.tasks)
    if phase.length is None or not shared:
        return ()
    params: dict[str, str | int] = {
        "phase": phase.title,
        "length": value_said(phase.length, {}),
        "days": count_said(least_of(phase.length), "working day"),
    }
    return (finding("PL346", phase.origins, params),)


def _days_said(tasks: Sequence[PlanTask]) -> tuple[Diagnostic, ...]:
    assumed = [
        task
        for task in tasks
        if task.duration_rule is DurationRule.ONE_DAY
        and task.starts_on is not None
        and task.status is not TaskStatus.DONE
    ]
    days = len({task.starts_on for task in assumed})
    if len(assumed) < MANY or days < MANY:
        return ()
    params: dict[str, str | int] = {
        "count": len(assumed),
        "days": count_said(days, "working day"),
    }
    return (finding("PL345", assumed[0].origins, params),)
