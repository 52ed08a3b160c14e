"""What waits for what where the documents do not say: order of tasks, of windows, the go-live.

Windows of one anchor that do not overlap follow each other; those that overlap run side by side;
without windows each phase follows the one before it. The go-live waits for all before it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from golive.core.document.values import Window
from golive.core.planning.model import OTHER_PHASE, Landmark, Landmarks, PlanTask
from golive.core.planning.windows import is_after, is_post_launch
from golive.core.scheduling.model import Link

LOOK_BACK = 40
"""Lanes that a lane is compared with when its predecessors are looked for."""


class Lane(Struct, frozen=True):
    """Tasks of one phase that share a window, by level: those of one level run side by side.

    `room` is the number of working days in the window, None without one.
    """

    phase: int
    window: Window | None
    levels: tuple[tuple[PlanTask, ...], ...]
    room: int | None = None


def implied_links(
    lanes: Sequence[Lane], rank: Mapping[str, int], landmarks: Landmarks
) -> dict[str, dict[str, Link]]:
    """Return for each task the links that the order of the document implies, by predecessor.

    Args:
        lanes: In document order.
        rank: An order that all links go along, so that none closes a loop.
        landmarks: The go-live waits for all before it, post-launch work for the go-live.
    """
    links: dict[str, dict[str, Link]] = {}

    def wait(task: PlanTask, earlier: Sequence[PlanTask]) -> None:
        for before in earlier:
            if rank[before.key] < rank[task.key]:
                links.setdefault(task.key, {}).setdefault(before.key, Link(before.key))

    for at, lane in enumerate(lanes):
        launches = any(
            task.key in landmarks.go_live.keys for row in lane.levels for task in row
        )
        earlier = [
            lanes[index].levels[-1]
            for index in _predecessors(lanes, at)
            if not (launches and is_post_launch(lanes[index].window))
        ]
        for level, tasks in enumerate(lane.levels):
            for task in tasks:
                if any(link.predecessor in rank for link in task.links):
                    continue
                if task.phase == OTHER_PHASE and task.pinned_due_on is not None:
                    # Outside all steps the place says nothing, and the date is given.
                    continue
                for group in [lane.levels[level - 1]] if level else earlier:
                    wait(task, group)
    _link_go_live(lanes, landmarks.go_live, links, wait)
    return links


def _predecessors(lanes: Sequence[Lane], at: int) -> Iterator[int]:
    """Yield the earlier lanes that a lane follows directly."""
    lane = lanes[at]
    later: list[Window] = []
    for index in range(at - 1, max(-1, at - 1 - LOOK_BACK), -1):
        before = lanes[index]
        if lane.window is None or before.window is None:
            if not later:
                yield index
            return
        if lane.window.anchor is not before.window.anchor:
            continue
        if not is_after(lane.window, before.window):
            continue
        if not any(is_after(window, before.window) for window in later):
            yield index
        later.append(before.window)


def _link_go_live(
    lanes: Sequence[Lane],
    go_live: Landmark,
    links: Mapping[str, Mapping[str, Link]],
    wait: Callable[[PlanTask, Sequence[PlanTask]], None],
) -> None:
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
    tasks = [(lane, task) for lane in lanes for level in lane.levels for task in level]
    before = [
        task
        for lane, task in tasks
        if lane.phase < lanes[home].phase and not is_post_launch(lane.window)
    ]
    awaited = {key for task in before for key in _awaited(task, links)}
    reached = _reached(launch, {task.key: task for _, task in tasks}, links)
    ends = [task for task in before if task.key not in reached and task.key not in awaited]
    for task in day:
        wait(task, ends)
    for at, lane in enumerate(lanes):
        if at != home and is_post_launch(lane.window):
            for task in lane.levels[0]:
                wait(task, [launch])


def _reached(
    task: PlanTask, by_key: Mapping[str, PlanTask], links: Mapping[str, Mapping[str, Link]]
) -> set[str]:
    """Return the keys of all that the task waits for, directly or through others."""
    found: set[str] = set()
    waiting = [task]
    while waiting:
        for key in _awaited(waiting.pop(), links):
            if key not in found and key in by_key:
                found.add(key)
                waiting.append(by_key[key])
    return found


def _awaited(task: PlanTask, links: Mapping[str, Mapping[str, Link]]) -> set[str]:
    return {link.predecessor for link in task.links} | set(links.get(task.key, ()))
