"""The order in which array passes walk tasks and links."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.errors import InvalidInputError
from golive.core.scheduling.dependencies import in_order, loop_parts
from golive.core.scheduling.layout import _sorting, layout

graphs = st.integers(1, 12).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, size - 1), max_size=4), min_size=size, max_size=size
    )
)


def without_loops(waits_for):
    return [[other for other in of if other < task] for task, of in enumerate(waits_for)]


@given(graphs)
def test_each_link_stands_behind_the_level_it_waits_for(waits_for):
    waits_for = without_loops(waits_for)
    task = np.array([t for t, of in enumerate(waits_for) for _ in of], dtype=np.int64)
    before = np.array([other for of in waits_for for other in of], dtype=np.int64)

    found = layout(len(waits_for), task, before)

    level = {}
    for number, slice_ in enumerate(found.levels):
        level |= dict.fromkeys(found.order[slice_.low : slice_.high].tolist(), number)
    assert sorted(level) == list(range(len(waits_for)))
    assert all(level[t] > level[b] for t, b in zip(task.tolist(), before.tolist(), strict=True))
    walked = []
    for slice_ in found.levels:
        at = slice_.link_low
        for size in slice_.slots:
            links = found.links[at : at + size]
            tasks = found.order[slice_.low : slice_.low + size]
            assert task[links].tolist() == tasks.tolist()
            walked += links.tolist()
            at += size
        assert at == slice_.link_high
    assert sorted(walked) == list(range(len(task)))


def test_a_circle_has_no_layout():
    with pytest.raises(InvalidInputError, match="circle"):
        layout(2, np.array([0, 1]), np.array([1, 0]))


@pytest.mark.parametrize("most", [10, 10**6, 10**12])
def test_keys_of_any_width_are_sorted(most):
    keys = np.random.default_rng(1).integers(0, most, 1_000)

    assert (np.diff(keys[_sorting(keys)]) >= 0).all()


@given(graphs)
def test_an_order_has_each_task_after_what_it_waits_for(waits_for):
    found = in_order(waits_for)

    at = {task: position for position, task in enumerate(found.order)}
    assert sorted(at) == list(range(len(waits_for)))
    for task, of in enumerate(waits_for):
        for position, other in enumerate(of):
            assert (task, position) in found.dropped or at[other] < at[task]
    for loop in found.loops:
        assert loop.path[0] == loop.path[-1] == min(loop.path)
        for before, after in zip(loop.path, loop.path[1:], strict=False):
            assert before in waits_for[after]


@given(graphs)
def test_nothing_is_dropped_where_there_is_no_circle(waits_for):
    assert in_order(without_loops(waits_for)).dropped == frozenset()


@given(graphs)
def test_parts_are_what_can_reach_each_other(waits_for):
    reach = []
    for task in range(len(waits_for)):
        seen, open_ = set(), [task]
        while open_:
            for other in waits_for[open_.pop()]:
                if other not in seen:
                    seen.add(other)
                    open_.append(other)
        reach.append(seen)

    parts = loop_parts(waits_for)

    for one in range(len(waits_for)):
        for other in range(len(waits_for)):
            together = one == other or (other in reach[one] and one in reach[other])
            assert (parts[one] == parts[other]) == together
