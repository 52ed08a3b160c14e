"""A plan document in the shape of a vendor's own template, read by what its parts mean."""

from collections.abc import Callable

from msgspec.structs import replace

from golive.core.planning.document import check_entries, phase_section
from golive.core.planning.drafting import draft_phases
from golive.core.planning.gates import gates, success_criteria
from golive.core.planning.model import Document, GateKind, Plan, PlanPhase
from golive.core.planning.parse import parse_plan
from golive.core.planning.plan_document import (
    FieldRow,
    MeetingRow,
    PlanDocument,
    PrerequisiteRow,
    RiskEntry,
)
from golive.core.planning.prerequisites import merged_prerequisites
from golive.core.planning.registers import cadences, risks
from golive.core.planning.row_pairs import aligned
from golive.core.playbook.read import read_playbook

Reader = Callable[[str], PlanDocument]


def reader_of(plan: Plan, text: str) -> Reader:
    """Return how the documents of a plan are read: the way that finds more of its tasks.

    golive's own form, and templates like it, are read section by section; a document of any
    other shape or language by what its parts mean, as a template is read.

    Args:
        plan: The plan.
        text: A document that shows it.
    """

    def recognised(text: str) -> PlanDocument:
        return recognised_document(plan, text)

    readers: tuple[Reader, ...] = (parse_plan, recognised)
    found = [_tasks_found(plan, read(text)) for read in readers]
    return readers[found[1] > found[0]]


def _tasks_found(plan: Plan, document: PlanDocument) -> int:
    sections = document.phases
    homes = aligned(plan.phases, sections, lambda one: one.heading, lambda one: one.heading)
    return sum(
        len(
            aligned(
                phase.tasks, sections[at].tasks, lambda one: one.title, lambda one: one.task
            )
        )
        for at, phase in homes.items()
    )


def recognised_document(plan: Plan, text: str) -> PlanDocument:
    """Return the plan document that a text of any shape shows, as a template of it is recognised.

    A due date is what the text states, "" where it states none.

    Args:
        plan: The plan it is a document of, whose facts decide its conditions.
        text: Decoded text.
    """
    book = read_playbook(text.encode("utf-8", "surrogatepass"))
    documents = ((Document.TEMPLATE, book),)
    # The criteria of the facts stand in the text already.
    facts = replace(plan.facts, success_criteria=(), go_live_criteria=())
    prerequisites, _ = merged_prerequisites(documents, facts)
    found = gates(documents, prerequisites, facts)
    return PlanDocument(
        title=book.title,
        metadata=tuple(FieldRow(field.name, field.value) for field in book.fields),
        success_criteria=tuple(one.text for one in success_criteria(documents, facts)),
        prerequisites=tuple(
            PrerequisiteRow(number, one.text, one.owner, one.validation, one.status)
            for number, one in enumerate(prerequisites, 1)
        ),
        phases=tuple(
            phase_section(_stated(phase))
            for phase in draft_phases(book, Document.TEMPLATE, facts)
        ),
        go_live=check_entries(found, GateKind.PRE_LAUNCH, GateKind.GO_LIVE),
        meetings=tuple(
            MeetingRow(one.meeting, one.frequency, one.participants, one.purpose)
            for one in cadences(documents, plan.language)
        ),
        risks=tuple(
            RiskEntry(one.risk, one.probability, one.impact, one.mitigation, one.contingency)
            for one in risks(documents)
        ),
        done=check_entries(found, GateKind.DONE),
        language=book.meta.language,
    )


def _stated(phase: PlanPhase) -> PlanPhase:
    tasks = tuple(replace(task, due_on=task.pinned_due_on) for task in phase.tasks)
    return replace(phase, tasks=tasks)
