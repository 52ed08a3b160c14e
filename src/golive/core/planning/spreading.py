"""Durations and links that the documents do not state: the work of a phase spread over its window.

The rule: the tasks of a phase that share a window follow each other in document order (a task
with dependencies of its own follows those instead). A stated duration counts; a session, the
kickoff and the go-live take one day; the other tasks share the remaining working days of the
window evenly, so that the last one ends with the window; none takes longer than its own limit. More tasks than days share days.
A phase whose heading says only how long it takes has that room, whenever it begins.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from golive.core.document.values import Anchor, Duration, Unit, Window
from golive.core.planning.anchoring import each_task
from golive.core.planning.calendars import VENDOR, union_key
from golive.core.planning.lengths import least_days, least_of, working_days
from golive.core.planning.model import (
    DurationRule,
    Found,
    Landmarks,
    PlanPhase,
    PlanTask,
)
from golive.core.planning.ordering import Lane, bridged, implied_links, launch_last
from golive.core.planning.windows import LONGEST_LEAD, bounds, rough_days
from golive.core.planning.words import phrase_pattern
from golive.core.playbook.model import ItemKind
from golive.core.scheduling.dependencies import in_order
from golive.core.scheduling.model import LinkType
from golive.core.scheduling.work_calendar import WorkCalendar

DAY = timedelta(days=1)
ONE_DAY = Duration(1, Unit.DAY)
ON_THE_DAY = Window(Unit.DAY, 0, 0)
_NAMED = frozenset({Found.BINDING, Found.WORDS, Found.MENTION})


class Ground(Struct, frozen=True):
    """The days that windows are measured on, and what is known of the plan there.

    Args:
        anchors: Known anchor dates, the contract among them; a window of another anchor is
            measured from the contract.
        calendars: By key, as `PlanTask.calendar` names them.
        starts: First days of tasks as far as they are known: what has to wait has less room.
        limits: Last days that documents allow tasks, as far as they are known.
    """

    anchors: Mapping[Anchor, date]
    calendars: Mapping[str, WorkCalendar]
    starts: Mapping[str, date]
    limits: Mapping[str, date]

    def bounds(self, window: Window | None, key: str) -> tuple[date, date] | None:
        """Return first and last calendar day of a window, None when it has no anchor yet."""
        if window is None:
            return None
        return bounds(window, self.anchors, self.calendars[key], self.calendars[VENDOR])


def arranged(
    phases: Sequence[PlanPhase], landmarks: Landmarks, ground: Ground, order: Ground
) -> tuple[PlanPhase, ...]:
    """Return the phases with links and a duration for every task that is placed.

    Args:
        phases: As drafted: tasks carry only the links their document states.
        landmarks: The tasks that are the kickoff and the go-lives.
        ground: What the lengths are measured on.
        order: What decides which tasks follow each other and which share a day: the plan without
            closed days, so that none of them can change the order.
    """
    drafted = {task.key: task for phase in phases for task in phase.tasks}
    early = {task.key for task in drafted.values() if _is_open_before_launch(task)}
    phases = each_task(_with_events(phases, landmarks), _bounded)
    phases = each_task(phases, lambda task: replace(task, links=tuple(bridged(task, drafted))))
    in_time = launch_last(phases, landmarks.go_live.key, early)
    rank = _ranks(in_time)
    least = least_days(phases)
    lanes = [
        _fitted(lane, ground, order, least)
        for lane in _lanes(_still_to_do(in_time, ground.anchors[Anchor.CONTRACT]), rank)
    ]
    links = implied_links(lanes, rank, landmarks)
    days: dict[str, tuple[int, DurationRule]] = {}
    for lane in lanes:
        days.update(_durations(lane, least, ground))
    windows = {
        task.key: task.window for lane in lanes for level in lane.levels for task in level
    }

    def settled(task: PlanTask) -> PlanTask:
        # What waits for work that does not apply keeps that link, for it may apply one day.
        own = {
            link.predecessor: link
            for link in (*task.links, *drafted[task.key].links)
            if link.predecessor in drafted
        }
        length, rule = days.get(task.key, (task.duration_days, task.duration_rule))
        return replace(
            task,
            links=tuple({**links.get(task.key, {}), **own}.values()),
            window=windows.get(task.key, task.window),
            duration_days=length,
            duration_rule=rule,
            stated=drafted[task.key].stated,
        )

    return each_task(phases, settled)


def _still_to_do(phases: Sequence[PlanPhase], begins_on: date) -> tuple[PlanPhase, ...]:
    """Return the phases without what was finished when the plan began: it takes no room."""
    return tuple(
        replace(
            phase,
            tasks=tuple(
                task
                for task in phase.tasks
                if task.finished_on is None or task.finished_on > begins_on
            ),
        )
        for phase in phases
    )


def _with_events(phases: Sequence[PlanPhase], landmarks: Landmarks) -> tuple[PlanPhase, ...]:
    """Return the phases in which the kickoff and the go-live, unless stated longer, are a day."""
    named = (landmarks.kickoff, landmarks.go_live)
    keys = {key for one in named if one.found in _NAMED for key in one.keys}

    def event(task: PlanTask) -> PlanTask:
        if task.key in keys and task.stated is None and not task.extra_days:
            return replace(task, stated=ONE_DAY)
        return task

    return each_task(phases, event)


def _bounded(task: PlanTask) -> PlanTask:
    """Drop a window that only says "at some time before": what it is before waits for it.

    What should be done before the contract is due on its day and holds up nothing.
    """
    if task.window is not None and task.window.is_open:
        at_once = ON_THE_DAY if task.window.anchor is Anchor.CONTRACT else None
        return replace(task, window=at_once)
    if task.window is None or not _is_before_anchor(task.window):
        return task
    start, end = rough_days(task.window)
    return replace(task, window=None) if end - start > LONGEST_LEAD else task


def _is_open_before_launch(task: PlanTask) -> bool:
    """Return whether a task only says that it is some time before the go-live."""
    window = task.window
    return window is not None and window.is_open and window.anchor is Anchor.GO_LIVE


def _is_before_anchor(window: Window) -> bool:
    return window.anchor is not Anchor.CONTRACT and rough_days(window)[1] <= 0


def _ranks(phases: Sequence[PlanPhase]) -> dict[str, int]:
    """Return an order of all placed tasks in which each comes after what it is said to wait for.

    Links that are implied go along this order only, so that they never close a loop.
    """
    tasks = [task for phase in phases for task in phase.tasks if task.is_scheduled]
    number = {task.key: at for at, task in enumerate(tasks)}
    waits = [
        [number[link.predecessor] for link in task.links if link.predecessor in number]
        for task in tasks
    ]
    return {tasks[at].key: rank for rank, at in enumerate(in_order(waits).order)}


def _lanes(phases: Sequence[PlanPhase], rank: Mapping[str, int]) -> list[Lane]:
    lanes: list[Lane] = []
    for index, phase in enumerate(phases):
        by_window: dict[tuple[Window | None, bool], list[PlanTask]] = {}
        for task in phase.tasks:
            if task.is_scheduled:
                by_window.setdefault((task.window, task.stands), []).append(task)
        for (window, _), tasks in by_window.items():
            tasks.sort(key=lambda task: rank[task.key])
            is_own = window is not None and window != phase.window
            length = phase.length if window is None else None
            room = None if length is None else least_of(length)
            lanes.append(Lane(index, window, _levels(tasks), room, is_own=is_own))
    return lanes


def _fitted(lane: Lane, ground: Ground, order: Ground, least: Mapping[str, int]) -> Lane:
    """Measure the lane's window; where it has fewer days than levels, let levels share days."""
    key = union_key({task.calendar for level in lane.levels for task in level})
    stated = lane.room
    room = stated or _room(lane, ground, key)
    if room is None:
        return lane
    lane = replace(lane, room=max(1, room), days=_working_span(lane.window, order, key))
    if all(map(_level_days, lane.levels)) and all(map(_is_one_day, lane.levels[-1])):
        lane = _launched_last(lane, ground, key)
    return _shared(lane, stated or max(1, _room(lane, order, key) or 1), least)


def _shared(lane: Lane, room: int, least: Mapping[str, int]) -> Lane:
    """Return the lane with no more levels of a day than a room has days."""
    days = [_level_days(level) or _carried(level, least) for level in lane.levels]
    short = days.count(1)
    shared = max(1, room - sum(length for length in days if length > 1))
    if short <= shared:
        return lane
    levels: list[list[PlanTask]] = []
    bundle, seen = -1, 0
    for level, length in zip(lane.levels, days, strict=True):
        if length > 1:
            levels.append([*level])
            bundle = -1
            continue
        mine, seen = seen * shared // short, seen + 1
        if mine == bundle and not any(task.links for task in level):
            levels[-1] += level
        else:
            levels.append([*level])
        bundle = mine
    return replace(lane, levels=tuple(map(tuple, levels)))


def _working_span(window: Window | None, ground: Ground, key: str) -> tuple[int, int] | None:
    """Return the first and the last working day of a window as ordinals."""
    span = ground.bounds(window, key)
    if span is None:
        return None
    calendar = ground.calendars[key]
    first = calendar.next_working(span[0]).toordinal()
    return first, max(first, calendar.previous_working(span[1]).toordinal())


def _launched_last(lane: Lane, ground: Ground, key: str) -> Lane:
    """Put a launch day that closes its window on the window's last working day."""
    window, span = lane.window, ground.bounds(lane.window, key)
    if window is None or span is None:
        return lane
    start = ground.calendars[VENDOR].next_working(ground.anchors[window.anchor])
    offset = (ground.calendars[key].previous_working(span[1]) - start).days
    day = Window(Unit.DAY, offset, offset, window.anchor)
    last = tuple(replace(task, window=day) for task in lane.levels[-1])
    return replace(lane, levels=(*lane.levels[:-1], last))


def _levels(tasks: Sequence[PlanTask]) -> tuple[tuple[PlanTask, ...], ...]:
    """Return tasks by level; those of a one-day group share one.

    What waits for the start of another task, or is to end with it, runs beside it.
    """
    level_of: dict[str, int] = {}
    levels: list[list[PlanTask]] = []
    last, group = -1, ""
    for task in tasks:
        own = [
            level_of[link.predecessor] + (link.type is LinkType.FS)
            for link in task.links
            if link.predecessor in level_of
        ]
        if own:
            level = max(own)
        elif task.links:
            level = 0
        else:
            level = (
                last if _is_one_day(task) and task.group == group and last >= 0 else last + 1
            )
        last, group = level, task.group
        level_of[task.key] = level
        while len(levels) <= level:
            levels.append([])
        levels[level].append(task)
    return tuple(tuple(level) for level in levels if level)


def _is_one_day(task: PlanTask) -> bool:
    match = phrase_pattern("go_live").fullmatch(task.group.strip()) if task.group else None
    return match is not None


def _level_days(level: Sequence[PlanTask]) -> int:
    """Return the days a level is stated to take, 0 when any of its tasks takes what is left."""
    stated = [_fixed_days(task) for task in level]
    return max((days or 0 for days in stated), default=0) if all(stated) else 0


def _carried(level: Sequence[PlanTask], least: Mapping[str, int]) -> int:
    """Return the days that the tasks of a level take at least by what they carry."""
    return max((least[task.key] for task in level if not _fixed_days(task)), default=1)


def _durations(
    lane: Lane, least: Mapping[str, int], ground: Ground
) -> dict[str, tuple[int, DurationRule]]:
    stated = [_level_days(level) for level in lane.levels]
    open_ = [
        _carried(level, least)
        for level, length in zip(lane.levels, stated, strict=True)
        if not length
    ]
    left = None if lane.room is None else lane.room - sum(stated)
    shares = iter(_shares(left, open_))
    otherwise = DurationRule.ONE_DAY if lane.room is None else DurationRule.SPREAD
    days: dict[str, tuple[int, DurationRule]] = {}
    for level, fixed in zip(lane.levels, stated, strict=True):
        share = fixed or next(shares)
        for task in level:
            length, rule = _length(task, share, least[task.key], otherwise, ground)
            days[task.key] = (length + task.extra_days, rule)
    return days


def _length(
    task: PlanTask, share: int, least: int, otherwise: DurationRule, ground: Ground
) -> tuple[int, DurationRule]:
    """Return the working days of a task whose level has a share, and where they come from."""
    own = _fixed_days(task)
    if own:
        return own, DurationRule.LIMITED if _is_limited(task) else DurationRule.STATED
    allowed = _allowed(task, ground)
    if allowed is not None and allowed < share:
        return max(allowed, least), DurationRule.LIMITED
    return share, DurationRule.CARRIED if 1 < least == share else otherwise


def _allowed(task: PlanTask, ground: Ground) -> int | None:
    """Return the working days that a task may take by its limit, at least one; None without one.

    The limit runs from its own start, so what begins later has less of it.
    """
    if task.limit is None:
        return None
    days = working_days(task.limit)
    start, last = ground.starts.get(task.key), ground.limits.get(task.key)
    if start is None or last is None:
        return days
    left = ground.calendars[task.calendar].working_days_between(start, last + DAY)
    return max(1, min(days, left))


def _shares(left: int | None, least: Sequence[int]) -> list[int]:
    """Share days evenly in order, none less than its least; the later ones get more."""
    total = left or 0
    shares = [*least]
    open_ = sorted(range(len(least)), key=lambda at: -least[at])
    while open_ and least[open_[0]] > 1 and least[open_[0]] * len(open_) >= total:
        total -= least[open_.pop(0)]
    count, total = len(open_), max(total, len(open_))
    for number, at in enumerate(sorted(open_)):
        shares[at] = total * (number + 1) // count - total * number // count
    return shares


def _fixed_days(task: PlanTask) -> int | None:
    if task.stated is not None:
        return working_days(task.stated)
    session = task.kind in {ItemKind.MEETING, ItemKind.TRAINING}
    return 1 if session or _is_one_day(task) or _is_limited(task) else None


def _is_limited(task: PlanTask) -> bool:
    """Return whether a task states no length but has a limit of a day at most."""
    limit = task.limit
    return task.stated is None and limit is not None and working_days(limit) == 1


def _room(lane: Lane, ground: Ground, key: str) -> int | None:
    """Return the working days of a lane's window from when its work can begin."""
    window, calendar = lane.window, ground.calendars[key]
    if window is None:
        return None
    known = ground.anchors
    if window.anchor not in known:
        known = {window.anchor: known[Anchor.CONTRACT]}
    span = bounds(window, known, calendar, ground.calendars[VENDOR])
    first, last = span or (date.min, date.min)
    if window.anchor is not Anchor.CONTRACT and first == known[window.anchor]:
        # The task that is the anchor still takes that day.
        first += DAY
    elif window.anchor is not Anchor.CONTRACT and first < last == known[window.anchor]:
        last -= DAY
    starts = ground.starts
    begun = min((starts[one.key] for one in lane.levels[0] if one.key in starts), default=None)
    if begun is not None:
        first = max(first, begun)
    return calendar.working_days_between(first, last + DAY)
