"""The legend of the timeline: only what a drawing uses, so that it reads without colour."""

from collections.abc import Iterator, Sequence

from golive.core.planning.model import Decision, Plan, PlanTask, TaskStatus
from golive.core.planning.timeline_bars import SIDE_WORDS, rect, side_mark, side_of, side_sample
from golive.core.planning.timeline_style import tag
from golive.core.playbook.model import Side


def legend_entries(
    plan: Plan, *, with_baseline: bool, shading: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield a sample and its words for everything that the drawing of a plan uses.

    Args:
        plan: The plan.
        with_baseline: A baseline is drawn.
        shading: The shaded days, as drawn.
    """
    tasks = [task for task in plan.tasks if task.starts_on]
    sides = {side_of(task) for task in tasks}
    for side in Side:
        if side in sides:
            sample = side_mark(side, 5, 5.5) + side_sample(side, 13, 1)
            yield sample, _side_words(side, tasks)
    if any(task.critical for task in tasks):
        yield rect("crit", 7, 1, 20, 9), "critical: each day late moves the end"
    if any(task.slack_days and task.slack_days > 0 for task in tasks):
        yield tag("path", "slack", d="M8 6H27"), "slack"
    if any(task.status is TaskStatus.DONE for task in tasks):
        yield rect("done", 7, 1, 20, 9), "done"
    if any(task.decision is Decision.UNDECIDED for task in tasks):
        yield rect("undecided", 7, 1, 20, 9), "undecided"
    if with_baseline:
        yield tag("rect", "ghost", x=7, y=5, width=20, height=3, rx=1.5), "baseline"
    if any('class="off"' in part for part in shading):
        yield tag("rect", "off", x=7, y=0, width=20, height=11), "no working day"
    if any('class="some-off"' in part for part in shading):
        yield tag("rect", "some-off", x=7, y=0, width=20, height=11), "one side closed"


def _side_words(side: Side, tasks: Sequence[PlanTask]) -> str:
    if side is Side.UNKNOWN and any(task.owner for task in tasks if side_of(task) is side):
        return "nobody named, or side not known"
    return SIDE_WORDS[side]
