"""Who stands in for a large group whose first task no longer starts when its place allows.

The tasks of a large group wait through the start of its first task (see `ordering`), which is
exact while nothing but its place decides when that one starts. Once it is finished, pinned, put
off, left out or given to another side, the next of the group that moves freely stands in.
"""

from collections.abc import Iterator, Mapping, Sequence

from golive.core.document.values import Window
from golive.core.planning.model import PlanTask
from golive.core.scheduling.model import Link, LinkType


def links_of_groups(tasks: Sequence[PlanTask]) -> dict[str, tuple[Link, ...]]:
    """Return the links of all tasks by key, with other stand-ins where those are needed.

    There are about as many as before: of each group only the stand-in takes what its first task
    waits for, the others wait for its start.

    Args:
        tasks: All tasks of a plan, placed or not.
    """
    by_key = {task.key: task for task in tasks}
    links = {task.key: task.links for task in tasks}
    for (first, _, _), members in _left_alone(tasks, by_key).items():
        for task, others in _regrouped(by_key[first], members):
            kept = [link for link in links[task.key] if link != through(first)]
            known = {link.predecessor for link in kept}
            more = [link for link in others if link.predecessor not in {*known, task.key}]
            links[task.key] = (*kept, *more)
    return links


def moves_freely(task: PlanTask) -> bool:
    """Return whether no date of its own says when a task starts."""
    dates = (task.not_before, task.pinned_due_on, task.finished_on)
    return all(one is None for one in dates)


def through(first: str) -> Link:
    """Return the link of a task to the first of its group, whose start stands for what it awaits."""
    return Link(first, LinkType.SS, stands_in=True)


def _left_alone(
    tasks: Sequence[PlanTask], by_key: Mapping[str, PlanTask]
) -> dict[tuple[str, str, Window | None], list[PlanTask]]:
    """Return the tasks that wait through one that cannot stand in for them, by that one."""
    groups: dict[tuple[str, str, Window | None], list[PlanTask]] = {}
    for task in tasks:
        for link in task.links:
            first = by_key.get(link.predecessor)
            if first is None or link != through(first.key) or _stands_in(first, task):
                continue
            groups.setdefault((first.key, task.calendar, task.window), []).append(task)
    return groups


def _stands_in(first: PlanTask, task: PlanTask) -> bool:
    same = (first.calendar, first.window) == (task.calendar, task.window)
    return same and first.is_scheduled and moves_freely(first)


def _regrouped(
    first: PlanTask, members: Sequence[PlanTask]
) -> Iterator[tuple[PlanTask, tuple[Link, ...]]]:
    """Yield what each of a group waits for in place of the start of its first task."""
    common = frozenset.intersection(*(frozenset(task.links) for task in members))
    free = (one for one in members if one.is_scheduled and moves_freely(one))
    lead = next((one for one in free if common.issuperset(one.links)), None)
    for task in members:
        if task.finished_on is not None:
            # What is done waits for nothing more.
            yield task, ()
        elif lead is None or task is lead:
            yield task, first.links
        else:
            yield task, (through(lead.key),)
