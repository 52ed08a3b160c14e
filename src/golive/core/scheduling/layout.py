"""The order in which arrays of tasks and links are walked, so that every step is one slice."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from golive.core.errors import InvalidInputError

Ints = NDArray[np.int64]


class Level(NamedTuple):
    """Tasks that only wait for tasks of levels before.

    Args:
        low: First task of the level, in the order of the layout.
        high: The one after the last.
        link_low: First link of the level, in the order of the layout.
        link_high: The one after the last.
        slots: Number of tasks with at least one link, two links, and so on. The links stand in
            that order, and each slot belongs to the first tasks of the level.
    """

    low: int
    high: int
    link_low: int
    link_high: int
    slots: tuple[int, ...]


class Layout(NamedTuple):
    """Tasks by level and number of links, links by level and slot.

    Args:
        order: Task numbers in the order of the layout.
        place: Where each task lies in it.
        links: Link numbers in the order of the layout.
        levels: The levels, first to last.
    """

    order: Ints
    place: Ints
    links: Ints
    levels: tuple[Level, ...]


def layout(count: int, task: Ints, waits_for: Ints) -> Layout:
    """Return the layout of `count` tasks.

    Args:
        count: Number of tasks.
        task: For each link the task that waits.
        waits_for: For each link the task that it waits for.

    Raises:
        InvalidInputError: When tasks wait for each other in a circle.
    """
    level = _levels(count, task, waits_for)
    degree = np.bincount(task, minlength=count)
    most = int(degree.max(initial=0)) + 1
    order = _sorting(level * most + most - degree)
    place = np.empty(count, dtype=np.int64)
    place[order] = np.arange(count)
    by_task = _sorting(place[task])
    sorted_task = task[by_task]
    starts = np.cumsum(degree[order]) - degree[order]
    slot = np.arange(len(task)) - starts[place[sorted_task]]
    key = level[sorted_task] * most + slot
    by_slot = _sorting(key)
    keys, sizes = np.unique(key, return_counts=True)
    levels = _slices(level, keys // most, sizes)
    return Layout(order, place, by_task[by_slot], levels)


def _sorting(keys: Ints) -> Ints:
    """Return the order that sorts keys from 0 up; equal keys come in any order.

    Narrow integers are sorted several times faster, the narrowest by their digits.
    """
    most = int(keys.max(initial=0))
    if most <= np.iinfo(np.uint16).max:
        return np.argsort(keys.astype(np.uint16), kind="stable")
    narrow = most <= np.iinfo(np.int32).max
    return np.argsort(keys.astype(np.int32) if narrow else keys)


def _slices(level: Ints, slot_level: Ints, sizes: Ints) -> tuple[Level, ...]:
    bounds = np.cumsum(np.bincount(level)).tolist()
    slots: list[list[int]] = [[] for _ in bounds]
    for number, size in zip(slot_level.tolist(), sizes.tolist(), strict=True):
        slots[number].append(size)
    levels, low, link_low = [], 0, 0
    for high, of in zip(bounds, slots, strict=True):
        link_high = link_low + sum(of)
        levels.append(Level(low, high, link_low, link_high, tuple(of)))
        low, link_low = high, link_high
    return tuple(levels)


def _levels(count: int, task: Ints, waits_for: Ints) -> Ints:
    """Number the levels by taking away, round after round, what waits for nothing any more."""
    by_before = _sorting(waits_for)
    follower = task[by_before]
    sizes = np.bincount(waits_for, minlength=count)
    first = np.cumsum(sizes) - sizes
    waiting = np.bincount(task, minlength=count)
    level = np.full(count, -1, dtype=np.int64)
    ready = np.flatnonzero(waiting == 0)
    depth = 0
    while len(ready):
        level[ready] = depth
        depth += 1
        of = sizes[ready]
        at = np.repeat(first[ready] - np.cumsum(of) + of, of) + np.arange(int(of.sum()))
        reached, times = np.unique(follower[at], return_counts=True)
        waiting[reached] -= times
        ready = reached[waiting[reached] == 0]
    if (level < 0).any():
        raise InvalidInputError("Tasks of a plan wait for each other in a circle.")
    return level
