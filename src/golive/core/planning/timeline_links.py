"""The dependency lines of the timeline: thin, behind the bars, from what is waited for to what waits."""

from collections.abc import Iterator, Mapping

from golive.core.planning.model import Plan
from golive.core.planning.timeline_bars import BAR
from golive.core.planning.timeline_style import tag
from golive.core.scheduling.model import LinkType

SHORT = 12.0
BETWEEN = 12.0
MAX_LINES = 160
"""More dependencies than this hide the bars; then only those of critical tasks are drawn."""

Place = tuple[float, float, float]
"""Where a bar begins, where it ends, and its middle line."""


def link_lines(plan: Plan, places: Mapping[str, Place]) -> Iterator[str]:
    """Yield a line with an arrow head for each dependency between two drawn tasks."""
    tasks = [task for task in plan.tasks if task.key in places]
    if sum(len(task.links) for task in tasks) > MAX_LINES:
        tasks = [task for task in tasks if task.critical]
    for task in tasks:
        for link in task.links:
            if link.predecessor in places:
                path = _path(places[link.predecessor], places[task.key], link.type)
                yield tag("path", "dep", d=path, marker_end="url(#glt-tip)")


def _path(earlier: Place, later: Place, kind: LinkType) -> str:
    from_start, from_end, y1 = earlier
    to_start, to_end, y2 = later
    leaves_end = kind in {LinkType.FS, LinkType.FF}
    enters_start = kind in {LinkType.FS, LinkType.SS}
    x1 = from_end if leaves_end else from_start
    x2 = to_start if enters_start else to_end
    if leaves_end and enters_start and y2 > y1 and 0 <= x2 - x1 < SHORT:
        down = max(from_start + 1, x1 - 5)
        return f"M{down:.2f} {y1 + BAR / 2:.2f}V{y2:.2f}H{x2:.2f}"
    out = x1 + 5 if leaves_end else x1 - 5
    into = x2 - 6 if enters_start else x2 + 6
    if leaves_end and enters_start and into >= out:
        return f"M{x1:.2f} {y1:.2f}H{into:.2f}V{y2:.2f}H{x2:.2f}"
    between = y2 - BETWEEN if y2 > y1 else y2 + BETWEEN
    return f"M{x1:.2f} {y1:.2f}H{out:.2f}V{between:.2f}H{into:.2f}V{y2:.2f}H{x2:.2f}"
