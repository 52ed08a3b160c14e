"""The plan is a document too: a plan as a document, as Markdown, and back."""

from collections.abc import Iterable, Iterator, Sequence

from golive.core.planning.filling import NO_DATE, contact_text, csm_name, target_text
from golive.core.planning.model import (
    STATUS_LABELS,
    Decision,
    Detail,
    Gate,
    GateKind,
    Plan,
    PlanPhase,
    PlanTask,
)
from golive.core.planning.parse import parse_plan
from golive.core.planning.plan_document import (
    CheckEntry,
    DetailRow,
    FieldRow,
    MeetingRow,
    PhaseSection,
    PlanDocument,
    PrerequisiteRow,
    RiskEntry,
    TaskRow,
)
from golive.core.planning.render import render_plan

__all__ = ["STATUS_LABELS", "PlanDocument", "parse_plan", "plan_document", "render_plan"]


def plan_document(plan: Plan) -> PlanDocument:
    """Return what the plan shows as a document; everything else is recomputed from its sources.

    An open criterion or prerequisite keeps its placeholder, so that it is seen.
    """
    return PlanDocument(
        title=plan.title,
        metadata=(
            FieldRow("Customer", plan.customer),
            FieldRow("Date", plan.created_on.isoformat()),
            FieldRow("CS Engineer", csm_name(plan.facts, "CS Engineer")),
            FieldRow("Status", plan.status.value.capitalize()),
            FieldRow("Target Go-Live", target_text(plan)),
        ),
        profile=(
            FieldRow("Industry", plan.facts.industry),
            FieldRow("Company Size", plan.facts.employees),
            FieldRow("Technical Environment", plan.facts.environment),
            FieldRow("Primary Contact", contact_text(plan.facts)),
            FieldRow("Business Goals", plan.facts.goals),
        ),
        success_criteria=tuple(one.text for one in plan.success_criteria),
        prerequisites=tuple(
            PrerequisiteRow(number, one.text, one.owner, one.validation, one.status)
            for number, one in enumerate(plan.prerequisites, 1)
        ),
        phases=tuple(phase_section(phase) for phase in plan.phases),
        go_live=check_entries(plan.gates, GateKind.PRE_LAUNCH, GateKind.GO_LIVE),
        meetings=tuple(
            MeetingRow(one.meeting, one.frequency, one.participants, one.purpose)
            for one in plan.cadences
        ),
        risks=tuple(
            RiskEntry(one.risk, one.probability, one.impact, one.mitigation, one.contingency)
            for one in plan.risks
        ),
        notes=plan.notes,
        done=check_entries(plan.gates, GateKind.DONE),
        language=plan.language,
    )


def phase_section(phase: PlanPhase) -> PhaseSection:
    """Return what a phase shows: its heading, its tasks and their detail."""
    tasks = tuple(_task(task) for task in phase.tasks)
    details = (
        row
        for number, items in (
            (0, phase.items),
            *((task.number, task.items) for task in phase.tasks),
        )
        for row in _details(number, items)
    )
    return PhaseSection(phase.heading, tasks, tuple(details))


def _task(task: PlanTask) -> TaskRow:
    return TaskRow(
        number=task.number,
        task=task.title,
        owner=task.owner.role if task.owner else "",
        due_on=task.due_on.isoformat() if task.due_on else NO_DATE,
        criterion=task.criterion or "",
        status=STATUS_LABELS[task.status],
    )


def _details(task: int, items: Sequence[Detail]) -> Iterator[DetailRow]:
    """Yield detail that applies, indented below its parents."""
    depths: dict[str, int] = {}
    last = -1
    for item in items:
        if item.decision is Decision.NOT_APPLICABLE:
            continue
        depth = min(depths.get(item.parent or "", -1) + 1, last + 1)
        depths[item.key] = last = depth
        yield DetailRow(task, depth, item.text, item.done)


def check_entries(gates: Iterable[Gate], *kinds: GateKind) -> tuple[CheckEntry, ...]:
    """Return the conditions of some gates as entries of a checklist."""
    return tuple(
        CheckEntry(one.text, one.done)
        for gate in gates
        if gate.kind in kinds
        for one in gate.conditions
    )
