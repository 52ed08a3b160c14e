"""Departures of one plan from its playbook, each with what, why, who and when."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from golive.core.errors import InvalidInputError, NotFoundError
from golive.core.planning.changes import (
    AddPhase,
    AddTask,
    Change,
    RemovePhase,
    RemoveTask,
    SetPhase,
    SetPlan,
    SetTask,
    apply_changes,
    inverse,
)
from golive.core.planning.model import Overlay, Plan

_CHANGES = (SetTask, SetPhase, SetPlan, AddTask, RemoveTask, AddPhase, RemovePhase)


def with_overlay(
    plan: Plan, changes: Sequence[Change], *, what: str, why: str, who: str, on: date
) -> Plan:
    """Return the plan with a departure from its playbook applied and recorded.

    Args:
        plan: The plan as it stands.
        changes: What is different.
        what: The departure in words.
        why: The reason; without one there is no departure.
        who: On whose word.
        on: The day it was decided.

    Raises:
        InvalidInputError: When the reason or the name is missing.
    """
    if not why.strip() or not who.strip():
        raise InvalidInputError("A departure from the playbook needs a reason and a name.")
    overlay = Overlay(what, why, who, on, tuple(changes))
    after = apply_changes(plan, changes)
    return replace(after, overlays=(*plan.overlays, overlay))


def without_overlay(plan: Plan, overlay: Overlay) -> Plan:
    """Return the plan with a departure taken back; the last one gives the plan before it.

    Raises:
        NotFoundError: When the plan has no such departure.
        ConflictError: When what it changed has been changed again since.
    """
    if overlay not in plan.overlays:
        raise NotFoundError("The plan has no such departure.")
    changes = [change for change in overlay.changes if isinstance(change, _CHANGES)]
    after = apply_changes(plan, inverse(changes))
    rest = list(plan.overlays)
    rest.remove(overlay)
    return replace(after, overlays=tuple(rest))
