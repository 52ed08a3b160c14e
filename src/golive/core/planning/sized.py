"""What sizing rules did to the windows of a plan: the rule with its line, and what was stated."""

from collections.abc import Iterable, Iterator

from golive.core.planning.findings import first_place
from golive.core.planning.model import Plan, PlanPhase, Sentence, SizingEffect
from golive.core.planning.said import count_said, window_said


def effects_on(plan: Plan, keys: Iterable[str]) -> tuple[SizingEffect, ...]:
    """Return the sizing rules that moved the window, or lengthened the work, of some tasks."""
    wanted = set(keys)
    moved = bool(moved_phases(plan, wanted)) or any(
        task.extra_days for task in plan.tasks if task.key in wanted
    )
    return tuple(one for one in plan.sizing if one.applies and one.weeks) if moved else ()


def moved_phases(plan: Plan, keys: Iterable[str]) -> tuple[PlanPhase, ...]:
    """Return the phases of some tasks whose window is another than their document states."""
    wanted = set(keys)
    return tuple(
        phase
        for phase in plan.phases
        if phase.window is not None
        and phase.stated_window is not None
        and (phase.window.start, phase.window.end)
        != (phase.stated_window.start, phase.stated_window.end)
        and any(task.key in wanted for task in phase.tasks)
    )


def sizing_said(plan: Plan, keys: Iterable[str]) -> Iterator[Sentence]:
    """Yield which sizing rules moved the windows of some tasks, and what their document states."""
    wanted = tuple(keys)
    effects = effects_on(plan, wanted)
    if not effects:
        return
    for phase in moved_phases(plan, wanted):
        assert phase.stated_window is not None  # noqa: S101 - only those with one have moved
        document, line = first_place(phase.origins)
        params: dict[str, str | int] = {
            "phase": phase.title,
            "document": document,
            "line": line,
            "window": window_said(phase.stated_window),
        }
        yield Sentence("PL365", params)
    titles = {phase.key: phase.title for phase in plan.phases}
    for one in effects:
        yield Sentence(
            "PL366",
            {
                "rule": one.text,
                "document": one.document.value,
                "line": one.line,
                "weeks": one.weeks,
                "length": count_said(one.weeks, "week"),
                "phase": titles.get(one.phase, one.phase),
            },
        )
