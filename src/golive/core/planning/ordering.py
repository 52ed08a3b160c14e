"""What waits for what where the documents do not say: order of tasks, of windows, the go-live.

Windows of one anchor that do not overlap follow each other; those that overlap run side by side;
without windows each phase follows the one before it. The go-live waits for all before it. Work
with a window is placed by its window: it waits for no neighbour whose place lies later.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct
from msgspec.structs import replace

from golive.core.document.values import Anchor, Unit, Window
from golive.core.planning.model import OTHER_PHASE, Landmark, Landmarks, PlanPhase, PlanTask
from golive.core.planning.stand_ins import moves_freely, through
from golive.core.planning.windows import is_after, is_post_launch, rough_days
from golive.core.scheduling.model import Link, LinkType
from golive.core.scheduling.placed import START_LINKS

LOOK_BACK = 40
"""Lanes that a lane is compared with when its predecessors are looked for."""
MOST_PAIRS = 64
"""Pairs of tasks up to which each of a group waits for each of the group before it."""


class Lane(Struct, frozen=True):
    """Tasks of one phase that share a window, by level: those of one level run side by side.

    `room` is the number of working days in the window, None without one. `days` are the first
    and last of them as ordinals, as far as the window's anchor has a date; a window without a
    working day has the next one. A window that is not the phase's `is_own`.
    """

    phase: int
    window: Window | None
    levels: tuple[tuple[PlanTask, ...], ...]
    room: int | None = None
    days: tuple[int, int] | None = None
    is_own: bool = False


def implied_links(
    lanes: Sequence[Lane], rank: Mapping[str, int], landmarks: Landmarks
) -> dict[str, dict[str, Link]]:
    """Return for each task the links that the order of the document implies, by predecessor.

    Args:
        lanes: In document order.
        rank: An order that all links go along, so that none closes a loop.
        landmarks: The go-live waits for all before it, post-launch work for the go-live.
    """
    waits = _Waits(rank)
    for at, lane in enumerate(lanes):
        launches = any(
            task.key in landmarks.go_live.keys for row in lane.levels for task in row
        )
        earlier = [
            lanes[index].levels[-1]
            for index in _predecessors(lanes, at, landmarks.go_live.key)
            if not (launches and is_post_launch(lanes[index].window))
        ]
        for level, tasks in enumerate(lane.levels):
            waiting = [task for task in tasks if _takes_its_place(task, rank)]
            for group in [lane.levels[level - 1]] if level else earlier:
                waits.add(waiting, group)
    _link_kickoff(lanes, landmarks.kickoff, waits)
    _link_go_live(lanes, landmarks.go_live, waits)
    return waits.links


def launch_last(
    phases: Sequence[PlanPhase], launch: str, early: AbstractSet[str]
) -> tuple[PlanPhase, ...]:
    """Return the phases with all that is to be done before the go-live in front of its phase.

    Args:
        phases: As the document has them.
        launch: Key of the go-live, "" for none.
        early: Keys of the tasks that are set before it, wherever they stand.
    """
    home = next(
        (
            at
            for at, phase in enumerate(phases)
            if any(task.key == launch for task in phase.tasks)
        ),
        len(phases),
    )

    def part(phase: PlanPhase, *, is_early: bool) -> PlanPhase:
        tasks = tuple(task for task in phase.tasks if (task.key in early) == is_early)
        return replace(phase, tasks=tasks)

    late = phases[home + 1 :]
    moved = [part(phase, is_early=True) for phase in late]
    if not any(phase.tasks for phase in moved):
        return tuple(phases)
    left = [part(phase, is_early=False) for phase in late]
    return (*phases[:home], *moved, phases[home], *left)


def bridged(
    task: PlanTask,
    by_key: Mapping[str, PlanTask],
    links: Mapping[str, tuple[Link, ...]] | None = None,
) -> Iterator[Link]:
    """Yield the task's links, reaching through tasks that are not placed.

    Args:
        task: Any task.
        by_key: All tasks of the plan.
        links: What each task waits for, where it is not what the task says; None = as they say.
    """

    def links_of(key: str) -> tuple[Link, ...]:
        return by_key[key].links if links is None else links[key]

    def is_left_out(link: Link) -> bool:
        before = by_key.get(link.predecessor)
        return before is not None and not before.is_scheduled

    seen: set[str] = set()
    # What it waits for itself says more than what it is led to.
    own = task.links if links is None else links[task.key]
    open_links = sorted(own, key=is_left_out)
    open_links.reverse()
    while open_links:
        link = open_links.pop()
        if link.predecessor in seen:
            continue
        seen.add(link.predecessor)
        if is_left_out(link):
            open_links.extend(reversed(links_of(link.predecessor)))
        else:
            yield link


def _takes_its_place(task: PlanTask, rank: Mapping[str, int]) -> bool:
    """Return whether the place of a task in its document says what it waits for.

    Not where it says so itself, nor outside all steps where its date is given, or where it is
    needed all along.
    """
    if task.stands:
        return False
    if any(link.predecessor in rank for link in task.links):
        return False
    return not task.phase.startswith(OTHER_PHASE) or task.pinned_due_on is None


class _Waits:
    """Collects links of groups of tasks that wait for groups of tasks, along one order."""

    def __init__(self, rank: Mapping[str, int]) -> None:
        self.rank = rank
        self.links: dict[str, dict[str, Link]] = {}

    def add(self, tasks: Sequence[PlanTask], earlier: Sequence[PlanTask]) -> None:
        """Let each of the tasks wait for each of the earlier ones that come before it.

        Large groups take links by their sum and not by their product: of the tasks of one
        calendar the first waits for all earlier ones, and the others for its start. They start
        on the same day then as if each waited for all; where the first is given a date of its
        own later on, another stands in for it (see `stand_ins`).
        """
        if len(tasks) * len(earlier) <= MOST_PAIRS:
            for task in tasks:
                self._wait(task, earlier)
            return
        by_calendar: dict[str, list[PlanTask]] = {}
        for task in sorted(tasks, key=lambda task: self.rank[task.key]):
            by_calendar.setdefault(task.calendar, []).append(task)
        for group in by_calendar.values():
            first = next((one for one in group if not one.links and moves_freely(one)), None)
            others = [task for task in group if task is not first]
            if first is None:
                for task in others:
                    self._wait(task, earlier)
                continue
            self._wait(first, earlier)
            after = [one for one in earlier if self.rank[one.key] > self.rank[first.key]]
            for task in others:
                if self.rank[task.key] < self.rank[first.key]:
                    self._wait(task, earlier)
                else:
                    self._link(task, through(first.key))
                    self._wait(task, after)

    def add_end(self, tasks: Sequence[PlanTask], beside: Sequence[PlanTask]) -> None:
        """Let none of the tasks end before each of those beside them that come before it."""
        for task in tasks:
            for other in beside:
                if self.rank[other.key] < self.rank[task.key]:
                    self._link(task, Link(other.key, LinkType.FF))

    def _wait(self, task: PlanTask, earlier: Sequence[PlanTask]) -> None:
        for before in earlier:
            if self.rank[before.key] < self.rank[task.key]:
                self._link(task, Link(before.key))

    def _link(self, task: PlanTask, link: Link) -> None:
        self.links.setdefault(task.key, {}).setdefault(link.predecessor, link)


def _link_kickoff(
    lanes: Sequence[Lane],
    kickoff: Landmark,
    waits: _Waits,
) -> None:
    """Make the kickoff wait for all that is counted back from it."""
    tasks = (task for lane in lanes for level in lane.levels for task in level)
    start = next((task for task in tasks if task.key == kickoff.key), None)
    if start is None:
        return
    for lane in lanes:
        window = lane.window
        if window is not None and window.anchor is Anchor.KICKOFF and rough_days(window)[0] < 0:
            waits.add([start], lane.levels[-1])


def _predecessors(lanes: Sequence[Lane], at: int, launch: str) -> Iterator[int]:
    """Yield the earlier lanes that a lane follows directly.

    What is planned for the day of the go-live and the go-live itself share that day.
    """
    lane = lanes[at]
    later: list[Lane] = []
    for index in range(at - 1, max(-1, at - 1 - LOOK_BACK), -1):
        before = lanes[index]
        if _is_launch_and_its_day(lane, before, launch) or _is_launch_and_its_day(
            before, lane, launch
        ):
            continue
        if lane.window is None or before.window is None:
            if lane.window is not None and not _may_hold_up(lane, lanes, index):
                continue
            if not later:
                yield index
            return
        if not _follows(lane, before) or _is_past(before.window):
            continue
        if not any(_follows(each, before) for each in later):
            yield index
        later.append(before)


def _follows(lane: Lane, before: Lane) -> bool:
    """Return whether the window of a lane begins after another one of its anchor has ended.

    Not where both have only the same working day, as a Saturday, a Sunday and the Monday have.
    """
    window, other = lane.window, before.window
    if window is None or other is None or window.anchor is not other.anchor:
        return False
    return is_after(window, other) and not _shares_days(lane, before)


def _shares_days(lane: Lane, before: Lane) -> bool:
    if lane.days is None or before.days is None:
        return False
    return lane.days[0] <= before.days[1]


def _may_hold_up(lane: Lane, lanes: Sequence[Lane], index: int) -> bool:
    """Return whether a lane with a window waits for one without, by the place of the latter.

    It has its place after the last window before it; outside all steps it has none.
    """
    if lanes[index].levels[0][0].phase.startswith(OTHER_PHASE):
        return False
    placed = _window_above(lanes, index)
    if placed is None or placed.window is None or lane.window is None:
        return True
    if placed.window.anchor is lane.window.anchor:
        return is_after(lane.window, placed.window)
    return placed.window.anchor is not Anchor.GO_LIVE


def _window_above(lanes: Sequence[Lane], index: int) -> Lane | None:
    """Return the nearest lane with a window, of those that end at an index."""
    nearest = range(index, max(-1, index - LOOK_BACK), -1)
    return next((lanes[at] for at in nearest if lanes[at].window is not None), None)


def _is_past(window: Window) -> bool:
    """Tell whether a window closes before the contract: work found there late pushes nothing."""
    return window.anchor is Anchor.CONTRACT and rough_days(window)[1] <= 0


def _is_launch_and_its_day(lane: Lane, other: Lane, launch: str) -> bool:
    """Tell whether one lane is the go-live alone and the other has the window of its day."""
    window = other.window
    if window is None or window.anchor is not Anchor.GO_LIVE:
        return False
    on_the_day = window.unit is Unit.DAY and window.start == window.end == 0
    return on_the_day and [[task.key for task in level] for level in lane.levels] == [[launch]]


def _link_go_live(lanes: Sequence[Lane], go_live: Landmark, waits: _Waits) -> None:
    """Make the go-live wait for all work before it, and all post-launch work for the go-live.

    The tasks of the go-live's own day wait for the same.
    """
    homes = [
        (at, level, task)
        for at, lane in enumerate(lanes)
        for level in lane.levels
        for task in level
        if task.key == go_live.key
    ]
    if not homes:
        return
    home, day, launch = homes[0]
    before = [
        task
        for number, lane in enumerate(lanes)
        if lane.phase < lanes[home].phase and _is_before_launch(lanes, number, lanes[home])
        for level in lane.levels
        for task in level
    ]
    awaited = {key for task in before for key in _awaited(task, waits.links)}
    tasks = {task.key: task for lane in lanes for level in lane.levels for task in level}
    reached = _reached(launch, tasks, waits.links)
    ends = [task for task in before if task.key not in reached and task.key not in awaited]
    beside = _beside(lanes, lanes[home])
    waits.add(day, [task for task in ends if task.key not in beside])
    waits.add_end([launch], [task for task in ends if task.key in beside])
    for at, lane in enumerate(lanes):
        if at != home and is_post_launch(lane.window):
            waits.add(lane.levels[0], [launch])


def _is_before_launch(lanes: Sequence[Lane], at: int, home: Lane) -> bool:
    """Return whether the go-live waits for a lane of a phase above its own.

    A go-live with a window of its own waits for nothing that closes, or stands, after it.
    """
    lane = lanes[at]
    if is_post_launch(lane.window):
        return False
    placed = _window_above(lanes, at)
    if home.window is None or placed is None or placed.window is None:
        return True
    if placed.window.anchor is not home.window.anchor:
        return True
    if is_after(home.window, placed.window):
        return lane.window is None or not _shares_days(home, lane)
    return not home.is_own or rough_days(placed.window)[1] <= rough_days(home.window)[1]


def _beside(lanes: Sequence[Lane], home: Lane) -> set[str]:
    """Return the keys of the tasks whose window a go-live with a window of its own lies in."""
    window = home.window
    if window is None or not home.is_own:
        return set()
    return {
        task.key
        for lane in lanes
        if lane.window is not None and lane.window.anchor is window.anchor
        if not is_after(window, lane.window)
        for level in lane.levels
        for task in level
    }


def _reached(
    task: PlanTask, by_key: Mapping[str, PlanTask], links: Mapping[str, Mapping[str, Link]]
) -> set[str]:
    """Return the keys of all whose end the task waits for, directly or through others."""
    found: set[str] = set()
    seen = {task.key}
    waiting = [task]
    while waiting:
        for link in _all_links(waiting.pop(), links):
            key = link.predecessor
            if key not in by_key:
                continue
            if _awaits_end(link):
                found.add(key)
            if key not in seen and link.lag >= 0:
                seen.add(key)
                waiting.append(by_key[key])
    return found


def _awaited(task: PlanTask, links: Mapping[str, Mapping[str, Link]]) -> set[str]:
    """Return the keys of the tasks whose end the task waits for."""
    return {link.predecessor for link in _all_links(task, links) if _awaits_end(link)}


def _awaits_end(link: Link) -> bool:
    """Return whether a task cannot end before the one that a link of it leads to has ended."""
    return link.type not in START_LINKS and link.lag >= 0


def _all_links(task: PlanTask, links: Mapping[str, Mapping[str, Link]]) -> tuple[Link, ...]:
    return (*task.links, *links.get(task.key, {}).values())
