"""Hour clocks and watches of a plan: from which moment to which, beside its dates."""

from collections.abc import Iterator
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct

from golive.core.clocks.deadlines import OFFICE_HOURS, ClockMode
from golive.core.clocks.holds import Deadline, Hold, due_at
from golive.core.document.values import Anchor, Basis, Clock, Duration
from golive.core.planning.anchoring import is_session, known_anchors, sessions_before
from golive.core.planning.calendars import VENDOR, held_days
from golive.core.planning.customer import PlanHold
from golive.core.planning.model import Decision, Detail, Plan, PlanPhase, PlanTask
from golive.core.playbook.model import Watch

_OPENS, _CLOSES = time(OFFICE_HOURS[0]), time(OFFICE_HOURS[1])
WATCHING = "watch."
"""Namespace of the actions that watch something for a time."""
_AT_THE_END = frozenset({Anchor.SESSION_END, Anchor.PHASE_END})


class ClockKind(StrEnum):
    """LIMIT: something must have happened by then. WATCH: something is looked at until then."""

    LIMIT = "limit"
    WATCH = "watch"


class ClockTime(Struct, frozen=True):
    """A clock of a plan with its moments, as the plan stands.

    Args:
        key: Key of the task or detail that states it.
        text: Its words.
        task: Key of the task that carries it, "" when a phase does.
        limit: Time allowed, or time to watch; None for a watch that only counts.
        mode: Business hours where the text says working time, else all hours.
        anchor: What starts it; None for a watch, and where the text does not say.
        starts_at: Aware moment, None while nothing says when.
        due_at: Aware moment in UTC; None without a start, a limit, or in a hold without an end.
        is_assumed: The day is known and the time of day is assumed: opening time, or closing
            time for what starts with an end.
        count: Things to watch ("first 100 events"), None for a watch by time alone.
        of: What is counted.
    """

    kind: ClockKind
    key: str
    text: str
    task: str
    limit: Duration | None
    mode: ClockMode
    anchor: Anchor | None = None
    starts_at: datetime | None = None
    due_at: datetime | None = None
    is_assumed: bool = False
    count: int | None = None
    of: str = ""


def clock_times(plan: Plan) -> tuple[ClockTime, ...]:
    """Return every clock and watch of what applies in a plan, in document order.

    Clocks run in the vendor's zone and on its calendar, and stand still while the plan is on
    hold. A watch in the phase of the go-live starts with the go-live, any other with its task.
    """
    return tuple(
        found
        for phase in plan.phases
        for one, task in _carriers(phase)
        if one.decision is not Decision.NOT_APPLICABLE
        for found in _of(plan, phase, one, task)
    )


def limit_days(plan: Plan) -> dict[str, date]:
    """Return the last day of the limit of each task that states one, by its key."""
    if all(task.clock is None for task in plan.tasks):
        return {}
    zone = zone_of(plan)
    return {
        one.key: one.due_at.astimezone(zone).date()
        for one in clock_times(plan)
        if one.kind is ClockKind.LIMIT and one.key == one.task and one.due_at is not None
    }


def _carriers(phase: PlanPhase) -> Iterator[tuple[PlanTask | Detail, PlanTask | None]]:
    for task in phase.tasks:
        yield task, task
        yield from ((item, task) for item in task.items)
    yield from ((item, None) for item in phase.items)


def _of(
    plan: Plan, phase: PlanPhase, one: PlanTask | Detail, task: PlanTask | None
) -> Iterator[ClockTime]:
    text = one.title if isinstance(one, PlanTask) else one.text
    carrier = task.key if task else ""
    if one.clock is not None:
        moment, is_assumed = _start(plan, phase, one.clock, task)
        mode = _mode(one.clock.limit)
        yield ClockTime(
            ClockKind.LIMIT,
            one.key,
            text,
            carrier,
            one.clock.limit,
            mode,
            one.clock.anchor,
            moment,
            _due(plan, moment, one.clock.limit, mode),
            is_assumed,
        )
    watch = one.watch or _bound_watch(one)
    if watch is not None:
        yield _watched(plan, phase, one.key, text, watch, task)


def _bound_watch(one: PlanTask | Detail) -> Watch | None:
    """Return the watch of a task that is bound to watching and states how long it takes."""
    length = one.stated if isinstance(one, PlanTask) else one.duration
    return Watch(length) if length and one.action.startswith(WATCHING) else None


def _watched(
    plan: Plan, phase: PlanPhase, key: str, text: str, watch: Watch, task: PlanTask | None
) -> ClockTime:
    go_live = plan.landmarks.go_live.keys
    launch = [one.due_on for one in phase.tasks if one.key in go_live and one.due_on]
    day = launch[-1] if launch else task.starts_on if task else phase.starts_on
    moment = _at(plan, day, _OPENS) if day else None
    mode = _mode(watch.duration) if watch.duration else ClockMode.ELAPSED
    return ClockTime(
        ClockKind.WATCH,
        key,
        text,
        task.key if task else "",
        watch.duration,
        mode,
        Anchor.GO_LIVE if launch else None,
        moment,
        _due(plan, moment, watch.duration, mode),
        is_assumed=moment is not None,
        count=watch.count,
        of=watch.of,
    )


def _mode(limit: Duration) -> ClockMode:
    return ClockMode.BUSINESS if limit.basis is Basis.WORKING else ClockMode.ELAPSED


def _start(
    plan: Plan, phase: PlanPhase, clock: Clock, task: PlanTask | None
) -> tuple[datetime | None, bool]:
    """Return when a clock starts, and whether its time of day is assumed."""
    if clock.anchor is Anchor.CONTRACT:
        # A moment as written has an offset, which a change of daylight-saving time makes wrong.
        return plan.signed.at.astimezone(zone_of(plan)), plan.signed.is_date_only
    if clock.anchor is Anchor.SESSION_END:
        day = _session_end(plan, task, is_own=task is not None and task.clock is clock)
    elif clock.anchor is Anchor.PHASE_END:
        day = phase.ends_on
    elif clock.anchor is None:
        day = None
    else:
        day = known_anchors(plan.problem, plan.schedule).get(clock.anchor)
    if day is None:
        return None, False
    return _at(plan, day, _CLOSES if clock.anchor in _AT_THE_END else _OPENS), True


def zone_of(plan: Plan) -> ZoneInfo:
    """Return the vendor's time zone: that of its calendar, which facts or the playbook name."""
    return ZoneInfo(plan.problem.calendars[VENDOR].time_zone)


def _session_end(plan: Plan, task: PlanTask | None, *, is_own: bool) -> date | None:
    """Return the end of the session that a clock counts from.

    A task that states the clock itself counts from the session before it, unless it is one; what
    hangs below a task counts from that task.
    """
    if task is None or not is_own or is_session(task):
        return task.due_on if task else None
    session = sessions_before(plan.tasks).get(task.key)
    return plan.task(session).due_on if session else None


def _at(plan: Plan, day: date, wall: time) -> datetime:
    return datetime.combine(day, wall, zone_of(plan))


def _due(
    plan: Plan, start: datetime | None, limit: Duration | None, mode: ClockMode
) -> datetime | None:
    if start is None or limit is None:
        return None
    spec = plan.problem.calendars[VENDOR]
    return due_at(Deadline(start, limit, mode, spec, holds=holds_of(plan)))


class LeadTime(Struct, frozen=True):
    """Calendar days from the contract to the go-live, and how many of them the plan was on hold."""

    days: int
    held_days: int


def lead_time(plan: Plan) -> LeadTime | None:
    """Return how long it takes from the contract to the go-live; None without a go-live."""
    end = plan.go_live.forecast_on
    if end is None:
        return None
    start = plan.signed.on
    held = held_days(plan.facts.holds, plan.created_on)
    return LeadTime((end - start).days, sum(start <= day < end for day in held))


def holds_of(plan: Plan) -> tuple[Hold, ...]:
    """Return the holds of a plan as spans of time: from the start of one day to the end of another."""
    zone = zone_of(plan)
    return tuple(_hold(hold, zone) for hold in plan.facts.holds)


def _hold(hold: PlanHold, zone: ZoneInfo) -> Hold:
    ends = None
    if hold.until_on is not None:
        following = date.fromordinal(hold.until_on.toordinal() + 1)
        ends = datetime.combine(following, time(), zone)
    return Hold(datetime.combine(hold.from_on, time(), zone), ends, hold.reason)
