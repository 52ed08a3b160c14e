"""The order of tasks: loops found and spelled out, what is left in topological order."""

from collections.abc import Sequence

from msgspec import Struct

LOOPS_SPELLED = 20


class Loop(Struct, frozen=True):
    """A circle of tasks, cut at one edge.

    Args:
        task: The task whose edge was dropped.
        position: Position of that edge in the task's list.
        path: The circle in working order, from the task first in the document; that task is
            repeated at the end.
    """

    task: int
    position: int
    path: tuple[int, ...]


class Order(Struct, frozen=True):
    """Tasks with each after all it waits for.

    Args:
        order: Task numbers, predecessors first, else in document order.
        dropped: Edges (task, position in its list) that closed a loop and do not count.
        loops: The first `LOOPS_SPELLED` of them, spelled out.
    """

    order: tuple[int, ...]
    dropped: frozenset[tuple[int, int]]
    loops: tuple[Loop, ...]


def in_order(waits_for: Sequence[Sequence[int]]) -> Order:
    """Return the topological order of tasks given by what each waits for, dropping loops.

    Depth first in document order, without recursion; the edge that closes a loop is dropped, so
    that everything else can still be placed. Linear in tasks and edges.
    """
    if all(before < task for task, of in enumerate(waits_for) for before in of):
        return Order(tuple(range(len(waits_for))), frozenset(), ())
    new, open_, done = 0, 1, 2
    state = [new] * len(waits_for)
    order: list[int] = []
    dropped: set[tuple[int, int]] = set()
    loops: list[Loop] = []
    for root in range(len(waits_for)):
        if state[root] != new:
            continue
        state[root] = open_
        path, at = [root], [0]
        while path:
            task, position = path[-1], at[-1]
            if position == len(waits_for[task]):
                state[task] = done
                order.append(task)
                path.pop()
                at.pop()
                continue
            at[-1] += 1
            before = waits_for[task][position]
            if state[before] == new:
                state[before] = open_
                path.append(before)
                at.append(0)
            elif state[before] == open_:
                dropped.add((task, position))
                if len(loops) < LOOPS_SPELLED:
                    loops.append(Loop(task, position, _spelled(path[path.index(before) :])))
    return Order(tuple(order), frozenset(dropped), tuple(loops))


def _spelled(path: Sequence[int]) -> tuple[int, ...]:
    """Turn a path of "waits for" into working order, from the task first in the document."""
    loop = list(reversed(path))
    first = loop.index(min(loop))
    return (*loop[first:], *loop[:first], loop[first])


def loop_parts(waits_for: Sequence[Sequence[int]]) -> list[int]:
    """Return for each task the number of its strongly connected part.

    Two tasks lie on a common loop exactly when their numbers are equal. Linear, without
    recursion.

    Source: S. R. Kosaraju's algorithm: finishing order on the graph, then reach on its reverse.
    """
    count = len(waits_for)
    finished = in_order(waits_for).order
    followers: list[list[int]] = [[] for _ in range(count)]
    for task, before in enumerate(waits_for):
        for other in before:
            followers[other].append(task)
    part = [-1] * count
    for root in reversed(finished):
        if part[root] >= 0:
            continue
        part[root] = root
        open_tasks = [root]
        while open_tasks:
            for task in followers[open_tasks.pop()]:
                if part[task] < 0:
                    part[task] = root
                    open_tasks.append(task)
    return part
