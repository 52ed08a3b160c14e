"""What sizing rules did to the windows of a plan: the rule with its line, and what was stated."""

from collections.abc import Iterable, Iterator

from golive.core.document.values import Window
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


def moved_phases(plan: Plan, keys: Iterable[str]) -> tuple[tuple[PlanPhase, Window], ...]:
    """Return the phases of some tasks whose window is another than stated, with the stated one."""
    wanted = set(keys)
    return tuple(
        (phase, stated)
        for phase in plan.phases
        for now, stated in [(phase.window, phase.stated_window)]
        if now is not None
        and stated is not None
        and (now.start, now.end) != (stated.start, stated.end)
        and any(task.key in wanted for task in phase.tasks)
    )


def sizing_said(plan: Plan, keys: Iterable[str]) -> Iterator[Sentence]:
    """Yield which sizing rules moved the windows of some tasks, and what their document states."""
    wanted = tuple(keys)
    effects = effects_on(plan, wanted)
    if not effects:
        return
    for phase, stated in moved_phases(plan, wanted):
        document, line = first_place(phase.origins)
        params: dict[str, str | int] = {
            "phase": phase.title,
            "document": document,
            "line": line,
            "window": window_said(stated),
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
