"""The milestones that count, with the day of each and how it was found."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from golive.core.document.values import Anchor
from golive.core.planning.landmarks import (
    find_acceptance,
    find_go_lives,
    find_hand_over,
    find_kickoff,
)
from golive.core.planning.model import (
    Found,
    Landmark,
    Landmarks,
    Milestone,
    MilestoneKind,
    PlanPhase,
    PlanTask,
)
from golive.core.planning.windows import is_post_launch
from golive.core.playbook.model import Playbook

FIRST_VALUE_ACTION = "kpi.time_to_first_value"
_FIRST_VALUE = re.compile(
    r"""\b(?:first[ -]value|time[ -]to[ -](?:first[ -])?value|aha[ -]moment|erste[rn]?\ (?:mehrwert|nutzen)|
    premi[eè]re\ valeur|primer\ valor|primeiro\ valor)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_ABOUT_FIRST_VALUE = re.compile(
    r"""\b(?:defin\w*|agree\w*|measur\w*|metric|kpi|target|plan\w*|discuss|identif\w*|prepar\w*|path|
    after|before|until|report|track\w*)\b""",
    re.IGNORECASE | re.VERBOSE,
)
ENABLED = frozenset({"launch.enable_production", "launch.execute"})


def find_landmarks(phases: Sequence[PlanPhase]) -> Landmarks:
    """Return the tasks of the plan's milestones."""
    go_live = find_go_lives(phases)
    return Landmarks(
        find_kickoff(phases),
        find_acceptance(phases),
        go_live,
        find_hand_over(phases, go_live.key),
    )


def present_landmarks(phases: Sequence[PlanPhase], known: Landmarks) -> Landmarks:
    """Return the known landmarks, those whose tasks are gone or not placed found anew."""
    placed = {task.key for phase in phases for task in phase.tasks if task.is_scheduled}
    if all(
        placed.issuperset(one.keys)
        for one in (known.kickoff, known.acceptance, known.go_live, known.hand_over)
    ):
        return known
    anew = find_landmarks(phases)

    def kept(old: Landmark, new: Landmark) -> Landmark:
        return old if placed.issuperset(old.keys) else new

    return Landmarks(
        kept(known.kickoff, anew.kickoff),
        kept(known.acceptance, anew.acceptance),
        kept(known.go_live, anew.go_live),
        kept(known.hand_over, anew.hand_over),
    )


def first_value_definition(documents: Sequence[Playbook]) -> str:
    """Return how the documents measure the first value, "" when they do not."""
    for document in documents:
        for metric in document.metrics:
            if "first value" in metric.name.casefold() or metric.name.casefold() == "ttfv":
                return metric.measure or metric.name
    return ""


def anchor_tasks(landmarks: Landmarks) -> dict[Anchor, str]:
    """Return which task's end each anchor of the solver is."""
    keys = {Anchor.KICKOFF: landmarks.kickoff.key, Anchor.GO_LIVE: landmarks.go_live.key}
    return {anchor: key for anchor, key in keys.items() if key}


def milestones(
    phases: Sequence[PlanPhase], landmarks: Landmarks, first_value: str
) -> tuple[Milestone, ...]:
    """Return the milestones with their days, in the order kickoff to hand-over.

    The hand-over is the last day of all that follows the go-live, windows of detail included,
    unless a task hands over by its own words and ends later than none of it.
    """
    tasks = {task.key: task for phase in phases for task in phase.tasks}
    return (
        _at_task(MilestoneKind.KICKOFF, landmarks.kickoff, tasks),
        _acceptance(landmarks.acceptance, phases, tasks),
        _first_value(phases, landmarks.go_live, tasks, first_value),
        *_go_lives(landmarks.go_live, tasks),
        _hand_over(phases, landmarks, tasks),
    )


def _at_task(
    kind: MilestoneKind, landmark: Landmark, tasks: Mapping[str, PlanTask]
) -> Milestone:
    task = tasks.get(landmark.key)
    if task is None:
        return Milestone(kind, None, reason="PL208")
    return Milestone(
        kind, task.due_on, task.key, definition=task.criterion or "", reason=landmark.found
    )


def _acceptance(
    landmark: Landmark, phases: Sequence[PlanPhase], tasks: Mapping[str, PlanTask]
) -> Milestone:
    if landmark.key:
        return _at_task(MilestoneKind.ACCEPTANCE, landmark, tasks)
    on = phases[0].ends_on if phases else None
    return Milestone(MilestoneKind.ACCEPTANCE, on, reason="PL209" if on else "PL208")


def _go_lives(landmark: Landmark, tasks: Mapping[str, PlanTask]) -> Iterator[Milestone]:
    for key in landmark.keys:
        task = tasks[key]
        name = task.title if len(landmark.keys) > 1 else ""
        yield Milestone(
            MilestoneKind.GO_LIVE,
            task.due_on,
            key,
            name=name,
            definition=task.criterion or "",
            reason=landmark.found,
        )
    if not landmark.keys:
        yield Milestone(MilestoneKind.GO_LIVE, None, reason="PL208")


def _first_value(
    phases: Sequence[PlanPhase],
    go_live: Landmark,
    tasks: Mapping[str, PlanTask],
    definition: str,
) -> Milestone:
    named = _named_first_value(phases)
    if named is not None:
        return Milestone(
            MilestoneKind.FIRST_VALUE,
            named.due_on,
            named.key,
            definition=definition or named.criterion or "",
            reason="PL213",
        )
    for phase in phases:
        for task in phase.tasks:
            actions = {task.action, *(item.action for item in task.items)}
            if task.due_on and actions & ENABLED:
                return Milestone(
                    MilestoneKind.FIRST_VALUE,
                    task.starts_on if task.key == go_live.key else task.due_on,
                    task.key,
                    definition=definition,
                    reason="PL210",
                )
    task_ = tasks.get(go_live.key)
    on: date | None = task_.due_on if task_ else None
    return Milestone(
        MilestoneKind.FIRST_VALUE,
        on,
        go_live.key,
        definition=definition,
        reason="PL211" if on else "PL208",
    )


def _named_first_value(phases: Sequence[PlanPhase]) -> PlanTask | None:
    """Return the task that is the first value: bound to it, by its words, the last of its phase."""
    placed = [task for phase in phases for task in phase.tasks if task.due_on]
    for task in placed:
        if task.action == FIRST_VALUE_ACTION:
            return task
    for task in placed:
        if is_first_value(task.title):
            return task
    for phase in phases:
        ends = [task for task in phase.tasks if task.due_on]
        if ends and is_first_value(phase.title):
            return max(ends, key=lambda task: (task.due_on or date.min, task.number))
    return None


def is_first_value(title: str) -> bool:
    """Return whether words name the first value itself, not talk about or measure of it."""
    return _FIRST_VALUE.search(title) is not None and _ABOUT_FIRST_VALUE.search(title) is None


def _hand_over(
    phases: Sequence[PlanPhase], landmarks: Landmarks, tasks: Mapping[str, PlanTask]
) -> Milestone:
    ends: list[tuple[date, str]] = []
    for phase in phases:
        for task in phase.tasks:
            if task.due_on is None:
                continue
            ends += [(task.due_on, task.key)]
            ends += [
                (item.due_on, task.key)
                for item in task.items
                if item.due_on and is_post_launch(item.window)
            ]
        ends += [(item.due_on, "") for item in phase.items if item.due_on]
    last = max((day for day, _ in ends), default=None)
    named = tasks.get(landmarks.hand_over.key)
    if named is not None and named.due_on is not None and named.due_on == last:
        return _at_task(MilestoneKind.HAND_OVER, landmarks.hand_over, tasks)
    if last is None:
        return Milestone(MilestoneKind.HAND_OVER, None, reason="PL208")
    return Milestone(
        MilestoneKind.HAND_OVER,
        last,
        landmarks.hand_over.key if landmarks.hand_over.found is not Found.NONE else "",
        definition=named.criterion or "" if named else "",
        reason="PL212",
    )
