"""The launch of a document whose launch step has no task for it: a box of its checklist, or itself."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Anchor, Window
from golive.core.planning.findings import finding
from golive.core.planning.landmarks import find_go_lives, is_launch, names_launch
from golive.core.planning.model import Document, Found, Landmark, Origin, PlanPhase, PlanTask
from golive.core.planning.windows import is_post_launch
from golive.core.planning.words import phrase_pattern
from golive.core.playbook.model import Item, ItemKind, Step
from golive.core.scheduling.windows import offsets

_OPENS = re.compile(
    r"(?:open|enable|switch|activate|release|flip|turn on|freischalten|activer|activar|ativar)\b",
    re.IGNORECASE,
)
_GUESSED = frozenset({Found.LAST, Found.NONE})


def is_launch_work(item: Item, step: Step | None) -> bool:
    """Return whether a condition on a launch step's list is no condition but the launch's work.

    It is when it counts from the go-live and lies on it or later, or when it orders to go live
    or to open production: none of this can be true before the launch.

    Args:
        item: A gate condition.
        step: The step that holds it, None for none.
    """
    if item.kind is not ItemKind.GATE_CONDITION or step is None:
        return False
    if not names_launch(step.title) or not is_launch(step.title):
        return False
    window = item.window
    if window is not None and window.anchor is Anchor.GO_LIVE and window != step.window:
        return offsets(window).start >= 0
    title = item.title or item.text
    orders = _OPENS.match(title) or phrase_pattern("go_live").match(title)
    return orders is not None and is_launch(title)


def with_launch_task(
    phases: Sequence[PlanPhase],
) -> tuple[tuple[PlanPhase, ...], tuple[Diagnostic, ...]]:
    """Return the phases in which an empty one named after the launch has a task: the go-live.

    Only where no other task is the go-live by its words or its phase; it is said.
    """
    if find_go_lives(phases).found not in _GUESSED:
        return tuple(phases), ()
    for at in reversed(range(len(phases))):
        phase = phases[at]
        if phase.tasks or not names_launch(phase.title) or not is_launch(phase.title):
            continue
        key = _free(f"{phase.key}-task", phases)
        task = PlanTask(
            key,
            phase.key,
            1,
            phase.title,
            origins=(Origin(Document.FACTS, ()),),
            window=phase.window,
        )
        changed = (*phases[:at], replace(phase, tasks=(task,)), *phases[at + 1 :])
        return changed, (finding("PL054", phase.origins, {"phase": phase.title}),)
    return tuple(phases), ()


def in_its_phase(phases: Sequence[PlanPhase], go_live: Landmark) -> tuple[PlanPhase, ...]:
    """Return the phases in which the go-live stands in its phase's window.

    "T+0" of the launch itself says nothing: the go-live cannot count from itself.
    """
    if not go_live.key:
        return tuple(phases)

    def placed(task: PlanTask, window: Window | None) -> PlanTask:
        own = task.window
        if task.key not in go_live.keys or own is None or own.anchor is not Anchor.GO_LIVE:
            return task
        if offsets(own).start != 0 or is_post_launch(own):
            return task
        usable = window is not None and window.anchor is not Anchor.GO_LIVE
        return replace(task, window=window if usable else None)

    return tuple(
        replace(phase, tasks=tuple(placed(task, phase.window) for task in phase.tasks))
        for phase in phases
    )


def _free(key: str, phases: Sequence[PlanPhase]) -> str:
    """Return the key, numbered where a task already has it."""
    known = {task.key for phase in phases for task in phase.tasks}
    number, found = 1, key
    while found in known:
        number += 1
        found = f"{key}-{number}"
    return found
