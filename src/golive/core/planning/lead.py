"""Room before the go-live: sections counted back from it begin no earlier than the contract."""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec.structs import replace

from golive.core.document.values import Anchor, Window
from golive.core.planning.anchoring import each_task
from golive.core.planning.model import PlanPhase, PlanTask
from golive.core.planning.windows import LONGEST_LEAD, bounds, rough_days
from golive.core.scheduling.work_calendar import WorkCalendar


def with_lead(
    phases: Sequence[PlanPhase], go_live: str, signed_on: date, calendar: WorkCalendar
) -> tuple[PlanPhase, ...]:
    """Return the phases whose go-live comes late enough for the dated sections before it.

    Tasks before the go-live push it themselves; a section that holds none would be dated before
    the contract otherwise.

    Args:
        phases: As drafted.
        go_live: Key of the task that is the go-live.
        signed_on: Day of the contract.
        calendar: Decides which day is the first working day of the go-live.
    """
    empty = (
        phase.window
        for phase in phases
        if phase.window is not None and not any(task.is_scheduled for task in phase.tasks)
    )
    earliest = earliest_launch(empty, signed_on, calendar)
    if earliest == signed_on:
        return tuple(phases)

    def later(task: PlanTask) -> PlanTask:
        if task.key != go_live:
            return task
        return replace(task, not_before=max(earliest, task.not_before or earliest))

    return each_task(phases, later)


def earliest_launch(windows: Iterable[Window], signed_on: date, calendar: WorkCalendar) -> date:
    """Return the first go-live from which no window begins before the contract.

    Windows of other anchors count for nothing, nor do those that only say "at some time before".
    """
    launch = signed_on
    for window in windows:
        if window.anchor is not Anchor.GO_LIVE or rough_days(window)[0] < -LONGEST_LEAD:
            continue
        span = bounds(window, {Anchor.GO_LIVE: launch}, calendar, calendar)
        while span is not None and span[0] < signed_on:
            launch += signed_on - span[0]
            span = bounds(window, {Anchor.GO_LIVE: launch}, calendar, calendar)
    return launch
