"""Slack in words: how late a task may be, and what it is that moves then."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from golive.core.planning.model import Plan, PlanTask, Sentence
from golive.core.planning.said import count_said


class HoldsUp(StrEnum):
    """What the slack of a task is measured against."""

    GO_LIVE = "go_live"
    TARGET = "target"
    END = "end"
    END_BEYOND_TARGET = "end_beyond_target"
    FIXED_DATE = "fixed_date"


_CODES: Mapping[HoldsUp, tuple[str, str]] = {
    HoldsUp.GO_LIVE: ("PL121", "PL122"),
    HoldsUp.TARGET: ("PL224", "PL223"),
    HoldsUp.END: ("PL220", "PL221"),
    HoldsUp.END_BEYOND_TARGET: ("PL222", "PL222"),
    HoldsUp.FIXED_DATE: ("PL225", "PL226"),
}
"""Codes of the sentences without and with slack."""


def holds_up(plan: Plan, task: PlanTask) -> HoldsUp:
    """Return what a late task moves first: a fixed date, the go-live or its target, or the end."""
    has_target = plan.go_live.target_on is not None
    if task.key in before_fixed_dates(plan):
        return HoldsUp.FIXED_DATE
    if task.key in before_go_live(plan):
        return HoldsUp.TARGET if has_target else HoldsUp.GO_LIVE
    return HoldsUp.END_BEYOND_TARGET if has_target else HoldsUp.END


def before_go_live(plan: Plan) -> frozenset[str]:
    """Return the keys of the go-live and of all that it waits for; of all tasks without one."""
    tasks = {task.key: task for task in plan.tasks}
    if plan.go_live.task not in tasks:
        return frozenset(tasks)
    return _awaited(plan, tasks, [plan.go_live.task])


def before_fixed_dates(plan: Plan) -> frozenset[str]:
    """Return the keys of all with a fixed date, and of all that they wait for, directly or not."""
    tasks = {task.key: task for task in plan.tasks}
    fixed = [key for key, task in tasks.items() if task.pinned_due_on or task.finished_on]
    return _awaited(plan, tasks, fixed)


def slack_sentence(
    task: PlanTask, held: HoldsUp = HoldsUp.TARGET, *, has_target: bool = True
) -> Sentence:
    """Return the slack of a task in words: how late it may be before something moves.

    Args:
        task: A task with dates.
        held: What moves.
        has_target: Whether the plan has a target; without one only fixed dates can be missed.
    """
    slack = task.slack_days
    if slack is None:
        return Sentence("PL120", {"task": task.title})
    params: dict[str, str | int] = {
        "task": task.title,
        "days": abs(slack),
        "length": count_said(abs(slack), "working day"),
    }
    if slack < 0:
        return Sentence("PL123" if has_target else "PL127", params)
    return Sentence(_CODES[held][slack > 0], params)


def _awaited(plan: Plan, tasks: Mapping[str, PlanTask], keys: Iterable[str]) -> frozenset[str]:
    """Return the keys and those of all that they wait for."""
    anchors = plan.problem.anchor_tasks
    found: set[str] = set()
    open_ = [*keys]
    while open_:
        key = open_.pop()
        if key in found or key not in tasks:
            continue
        found.add(key)
        task = tasks[key]
        open_ += [link.predecessor for link in task.links]
        if task.window is not None and task.window.anchor in anchors:
            open_.append(anchors[task.window.anchor])
    return frozenset(found)
