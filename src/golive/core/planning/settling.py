"""Settle a draft on dates: its order, then its lengths, then the days on which it is worked."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.planning.anchoring import known_anchors, with_stated_starts
from golive.core.planning.calendars import plan_calendars
from golive.core.planning.clock_times import limit_days
from golive.core.planning.closures import days_gone, open_facts, usual_facts
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.model import Document, Plan, PlanPhase
from golive.core.planning.placing import placed
from golive.core.planning.spreading import Ground, arranged
from golive.core.scheduling.work_calendar import WorkCalendar, work_calendars

PASSES = 3
"""Work is spread again once the dates of anchors, and of what it waits for, are known."""


def settled(plan: Plan) -> tuple[Plan, tuple[Diagnostic, ...]]:
    """Return the plan with its work spread and placed, and what closed days do to it.

    The order of the work is that of the plan without closed days, its lengths are those it has
    without holds and long closures; so none of them can upset the one or cut the other.
    """
    facts, specs = plan.facts, plan.problem.calendars
    drafted = with_stated_starts(plan.phases, work_calendars(specs))
    order, usual = open_facts(facts), usual_facts(facts, specs)
    if order == facts:
        return _in_passes(plan, drafted), ()
    free = _in_passes(_on_days_of(plan, order), drafted, is_draft=True)
    if usual == facts:
        return _in_passes(plan, drafted, _ground(free)), ()
    meant = free
    if usual != order:
        meant = _in_passes(_on_days_of(plan, usual), drafted, _ground(free), is_draft=True)
    found = placed(replace(plan, phases=meant.phases))
    return found, _moved(meant, found)


def _on_days_of(plan: Plan, facts: CustomerFacts) -> Plan:
    """Return the plan with other facts, on the calendars that these give."""
    specs, _ = plan_calendars(facts, plan.signed.on, plan.created_on)
    return replace(plan, facts=facts, problem=replace(plan.problem, calendars=specs))


def _ground(plan: Plan, calendars: Mapping[str, WorkCalendar] | None = None) -> Ground:
    """Return what is known of a plan, for its work to be measured on."""
    return Ground(
        known_anchors(plan.problem, plan.schedule),
        calendars or work_calendars(plan.problem.calendars),
        {task.key: task.starts_on for task in plan.tasks if task.starts_on},
        limit_days(plan),
    )


def _in_passes(
    plan: Plan,
    drafted: Sequence[PlanPhase],
    order: Ground | None = None,
    *,
    is_draft: bool = False,
) -> Plan:
    """Return the plan with its work spread and placed, in a few passes.

    Args:
        plan: With its problem, not yet dated.
        drafted: Its phases before any work is spread.
        order: What decides the order of the work; None for the plan itself.
        is_draft: Leave out explanations in the last pass too.
    """
    calendars = work_calendars(plan.problem.calendars)
    before: tuple[PlanPhase, ...] = ()
    left = PASSES
    while True:
        left -= 1
        ground = _ground(plan, calendars)
        phases = arranged(drafted, plan.landmarks, ground, order or ground)
        is_last = left == 0 or phases == before
        plan = placed(replace(plan, phases=phases), calendars, is_draft=is_draft or not is_last)
        if is_last:
            return plan
        before = phases


def _moved(meant: Plan, found: Plan) -> tuple[Diagnostic, ...]:
    """Say which days off moved work, and what became of the go-live."""
    dues = {task.key: task.due_on for task in meant.tasks}
    later = sum(
        was is not None and task.due_on is not None and task.due_on > was
        for task in found.tasks
        for was in [dues[task.key]]
    )
    if not later:
        return ()
    params: dict[str, str | int] = {
        "closed": days_gone(
            found.facts, meant.facts, found.problem.calendars, found.created_on
        ),
        "count": later,
    }
    before, after = meant.go_live.forecast_on, found.go_live.forecast_on
    if not found.go_live.task or before is None or after is None or before == after:
        return (Diagnostic("PL351", 0, params=params, document=Document.FACTS),)
    params |= {"before": before.isoformat(), "after": after.isoformat()}
    return (Diagnostic("PL350", 0, params=params, document=Document.FACTS),)
