"""Contingencies as ready replans: what an extended timeline costs, before anyone needs it."""

import re
from datetime import date

from msgspec import Struct

from golive.core.document.quantities import read_duration
from golive.core.document.values import Duration, Unit
from golive.core.planning.changes import (
    Change,
    PhaseField,
    SetPhase,
    SetTask,
    TaskField,
)
from golive.core.planning.model import MilestoneKind, Plan, RiskRow, SizingEffect
from golive.core.planning.scenario import Scenario, scenario
from golive.core.planning.sizing import grown

USUAL_WEEKS = 2
"""Weeks that an extended timeline gets when its text names no length."""
MOST_WEEKS = 104
"""A length beyond two years is no contingency of a plan; it is left as text."""

_EXTENDED = re.compile(
    r"""\b(?:exten\w+|later|postpon\w*|delay\w*|push\w*|more\ time|longer|shift\w*|buffer\w*|
    verschieb\w*|verläng\w*|report\w*|prolong\w*|aplaz\w*|adiar|prorrog\w*)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_DAYS = {Unit.MINUTE: 1 / 1440, Unit.HOUR: 1 / 24, Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30}
_DAYS_PER_WEEK = 7


class Contingency(Struct, frozen=True):
    """A risk whose contingency gives the plan more time.

    Args:
        risk: The row of the register.
        weeks: Whole weeks added.
        is_stated: The text names the length; otherwise `USUAL_WEEKS` were taken.
        replan: The changes, the plan after them and every date they move.
    """

    risk: RiskRow
    weeks: int
    is_stated: bool
    replan: Scenario

    @property
    def go_live_on(self) -> date | None:
        """Go-live of the replan, None for a plan without one."""
        return self.replan.plan.go_live.forecast_on

    @property
    def days(self) -> int | None:
        """Calendar days that the go-live moves, None for a plan without one."""
        moved = (move.days for move in self.replan.moves if move.key == MilestoneKind.GO_LIVE)
        return next(moved, None if self.go_live_on is None else 0)


def contingencies(plan: Plan) -> tuple[Contingency, ...]:
    """Return the replan of every risk whose contingency is an extended timeline.

    A row that is still to be filled in is no risk of this plan yet.
    """
    found: list[Contingency] = []
    # Rows with the same length share one replan, so a long register costs no more than a short one.
    replans: dict[int, Scenario] = {}
    for risk in plan.risks:
        if _EXTENDED.search(risk.contingency) and not _is_open(plan, risk):
            stated = read_duration(risk.contingency)
            length = stated.value if stated else None
            weeks = _weeks(length) if isinstance(length, Duration) else USUAL_WEEKS
            if weeks > MOST_WEEKS:
                continue
            if weeks not in replans:
                replans[weeks] = extended(plan, weeks)
            is_stated = isinstance(length, Duration)
            found.append(Contingency(risk, weeks, is_stated, replans[weeks]))
    return tuple(found)


def _is_open(plan: Plan, risk: RiskRow) -> bool:
    said = f"{risk.risk} {risk.contingency}"
    return any(
        point.document is risk.origin.document
        and point.line in risk.origin.lines
        and point.text in said
        for point in plan.open
    )


def extended(plan: Plan, weeks: int) -> Scenario:
    """Return what more time does: the phase with the longest window grows, later ones move.

    Without any window the last task of the fullest phase takes the time. The work itself keeps
    its length.
    """
    more = SizingEffect("", "", 0, applies=True, weeks=weeks, weeks_min=weeks, weeks_max=weeks)
    phases, _, _ = grown(plan.phases, [more])
    changes: list[Change] = []
    for before, after in zip(plan.phases, phases, strict=True):
        if before.window != after.window:
            changes.append(SetPhase(before.key, PhaseField.WINDOW, before.window, after.window))
        for was, now in zip(before.tasks, after.tasks, strict=True):
            if was.window != now.window:
                changes.append(SetTask(was.key, TaskField.WINDOW, was.window, now.window))
            if was.extra_days != now.extra_days:
                added = now.extra_days - was.extra_days
                longer = was.duration_days + added
                changes += [
                    SetTask(was.key, TaskField.EXTRA_DAYS, was.extra_days, now.extra_days),
                    SetTask(was.key, TaskField.DURATION_DAYS, was.duration_days, longer),
                ]
    return scenario(plan, changes)


def _weeks(length: Duration) -> int:
    """Return a length as whole weeks, rounded up, at least one."""
    days = (length.amount_max or length.amount) * _DAYS[length.unit]
    return max(1, -int(-days // _DAYS_PER_WEEK))
