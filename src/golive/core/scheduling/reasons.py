"""Why a task starts no earlier: the chains of explanation, one function per kind of reason.

Each takes the store of the plan's chains last, and returns the chain to the start it explains.
"""

from golive.core.document.values import Window
from golive.core.scheduling.model import Cause, LagUnit, Link, SolverTask
from golive.core.scheduling.placed import FINISH_BOUND, START_LINKS, Placed, Span, first_day
from golive.core.scheduling.prepare import WindowAnchor
from golive.core.scheduling.trail import ChainStore, Trail
from golive.core.scheduling.windows import Step, offsets
from golive.core.scheduling.work_calendar import WorkCalendar


def by_contract(
    task: SolverTask, calendar: WorkCalendar, contract: int, store: ChainStore
) -> int:
    """Explain a start by the date of the contract."""
    trail = Trail(store, task.key)
    trail.known(Cause.ANCHOR, contract, anchor="contract")
    trail.rolled(contract, calendar)
    return trail.chain()


def by_not_before(task: SolverTask, calendar: WorkCalendar, day: int, store: ChainStore) -> int:
    """Explain a start by a day before which the task must not start."""
    trail = Trail(store, task.key)
    trail.known(Cause.NOT_BEFORE, day)
    trail.rolled(day, calendar)
    return trail.chain()


def by_window(
    task: SolverTask,
    calendar: WorkCalendar,
    anchor: WindowAnchor,
    span: Span,
    anchor_key: str,
    to_anchor: int | None,
    store: ChainStore,
) -> int:
    """Explain a start by the task's window.

    Args:
        task: The task.
        calendar: Its calendar.
        anchor: What the window counts from.
        span: The window as days.
        anchor_key: Key of the task whose end the anchor is, or "".
        to_anchor: Chain to that end; None where the anchor's date is known.
        store: Keeps the chains.
    """
    detail: dict[str, str | int] = {"anchor": anchor.name.value}
    if anchor_key:
        detail["anchor_task"] = anchor_key
    trail = Trail(store, task.key, to_anchor)
    if to_anchor is None:
        trail.known(Cause.ANCHOR, span.anchor_date, **detail)
    first = trail.rolled(span.anchor_date, anchor.calendar)
    window, reach = anchor.window, offsets(anchor.window)
    working = reach.step == Step.WORKING
    if working:
        # Working days are the task's own; the anchor day may be a day off for it.
        first = trail.rolled(first, calendar)
    opens = span.opens if span.asked is None else span.asked[0]
    trail.moved(
        Cause.WINDOW,
        first,
        opens,
        reach.start if working else opens - first,
        calendar if working else None,
        unit=window.unit.value,
        start=window.start,
        end=window.end,
        **detail,
    )
    if span.asked is None:
        trail.rolled(opens, calendar)
    else:
        trail.rolled_back(opens, calendar)
    return trail.chain()


def by_link(
    task: SolverTask, calendar: WorkCalendar, link: Link, placed: Placed, store: ChainStore
) -> int:
    """Explain a start by a link to a task that lies there."""
    from_start = link.type in START_LINKS
    day = placed.start if from_start else placed.end
    ahead = 0 if from_start else placed.boundary - placed.end
    working_lag = 0
    if link.lag_unit is LagUnit.CALENDAR:
        ahead += link.lag
    else:
        working_lag = link.lag
    if link.type in FINISH_BOUND:
        working_lag -= task.duration_days
    detail: dict[str, str | int] = {
        "type": link.type.value,
        "predecessor": link.predecessor,
        "lag": link.lag,
        "lag_unit": link.lag_unit.value,
    }
    trail = Trail(store, task.key, placed.to_start if from_start else placed.to_end)
    trail.moved(Cause.DEPENDENCY, day, day + ahead, ahead, None, **detail)
    first = trail.rolled(day + ahead, calendar)
    if working_lag:
        end = calendar.day(calendar.index(first) + working_lag)
        trail.moved(Cause.DEPENDENCY, first, end, working_lag, calendar, **detail)
    return trail.chain()


def by_room(
    task: SolverTask,
    calendar: WorkCalendar,
    before: str,
    window: Window,
    known: tuple[int, int | None],
    last: int,
    store: ChainStore,
) -> int:
    """Explain a start by the room that a window before the end of this task needs.

    Args:
        task: The task whose end the window counts back from.
        calendar: Its calendar.
        before: Key of the task with the window.
        window: That window.
        known: Day that needs the room, and the chain to it; None where it is the contract.
        last: Last day of `task` that leaves room.
        store: Keeps the chains.
    """
    day, to_day = known
    bounds: dict[str, str | int] = {
        "room_for": before,
        "start": window.start,
        "end": window.end,
    }
    trail = Trail(store, task.key, to_day)
    if to_day is None:
        trail.known(Cause.ANCHOR, day, anchor="contract")
    trail.moved(Cause.WINDOW, day, last, last - day, None, **bounds)
    if task.duration_days > 1:
        start = first_day(last, task.duration_days, calendar)
        trail.moved(Cause.DURATION, last, start, -task.duration_days, calendar)
    return trail.chain()


def by_fixed_start(task: SolverTask, start: int, store: ChainStore) -> int:
    """Explain a start by a pin or by what really happened."""
    if task.started_on is not None:
        return by_fact(task, start, "started", store)
    trail = Trail(store, task.key)
    trail.known(Cause.PIN, start)
    return trail.chain()


def by_fact(task: SolverTask, day: int, what: str, store: ChainStore) -> int:
    """Explain a day by what really happened on it: "started" or "finished"."""
    trail = Trail(store, task.key)
    trail.known(Cause.ACTUAL, day, what=what)
    return trail.chain()
