"""Render a plan document as Markdown in the template's shape."""

from collections.abc import Iterator, Sequence

from golive.core.planning.escaping import encode_cell, encode_entry, encode_section
from golive.core.planning.plan_document import (
    CheckEntry,
    DetailRow,
    FieldRow,
    PhaseSection,
    PlanDocument,
)

FIELD_COLUMNS = ("Field", "Value")
PREREQUISITE_COLUMNS = ("#", "Prerequisite", "Owner", "Validation Step", "Status")
TASK_COLUMNS = ("#", "Task", "Owner", "Due Date", "Success Criterion", "Status")
MEETING_COLUMNS = ("Meeting", "Frequency", "Participants", "Purpose")
RISK_COLUMNS = ("Risk", "Probability", "Impact", "Mitigation", "Contingency")
PHASE_DETAIL = "Detail of the phase:"
TASK_DETAIL = "Detail of task {number}:"


def render_plan(document: PlanDocument) -> str:
    """Return the document as Markdown; `parse_plan` of it gives an equal document.

    Returns:
        Text ending with one line end, without comments, front matter or anything hidden.
    """
    parts = [
        f"# {encode_entry(document.title)}",
        "## Metadata",
        _fields(document.metadata),
        "## Customer Profile",
        _fields(document.profile),
        "## Success Criteria",
        "This onboarding succeeds when:",
        "\n".join(
            f"{number}. {encode_entry(text)}"
            for number, text in enumerate(document.success_criteria, 1)
        ),
        "## Prerequisites",
        _table(
            PREREQUISITE_COLUMNS,
            [
                (str(row.number), row.text, row.owner, row.validation, row.status)
                for row in document.prerequisites
            ],
        ),
        "## Milestones",
        *(part for phase in document.phases for part in _phase(phase)),
        "## Go-Live Definition",
        "The customer is live when all of these are true:",
        _checklist(document.go_live),
        "## Communication Cadence",
        _table(
            MEETING_COLUMNS,
            [
                (row.meeting, row.frequency, row.participants, row.purpose)
                for row in document.meetings
            ],
        ),
        "## Risk & Contingency",
        _table(
            RISK_COLUMNS,
            [
                (row.risk, row.probability, row.impact, row.mitigation, row.contingency)
                for row in document.risks
            ],
        ),
        "## Notes",
        encode_section(document.notes),
        "## Definition of Done",
        _checklist(document.done),
    ]
    for other in document.others:
        parts += [f"## {encode_entry(other.heading)}", encode_section(other.body)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _phase(phase: PhaseSection) -> Iterator[str]:
    yield f"### {encode_entry(phase.heading)}"
    yield _table(
        TASK_COLUMNS,
        [
            (str(row.number), row.task, row.owner, row.due_on, row.criterion, row.status)
            for row in phase.tasks
        ],
    )
    start = 0
    for end in range(1, len(phase.details) + 1):
        number = phase.details[start].task
        if end == len(phase.details) or phase.details[end].task != number:
            yield TASK_DETAIL.format(number=number) if number else PHASE_DETAIL
            yield "\n".join(map(_detail, phase.details[start:end]))
            start = end


def _detail(row: DetailRow) -> str:
    box = "" if row.is_done is None else ("[x] " if row.is_done else "[ ] ")
    return f"{'  ' * row.depth}- {box}{encode_entry(row.text)}"


def _fields(rows: Sequence[FieldRow]) -> str:
    return _table(FIELD_COLUMNS, [(f"**{row.name}**", row.value) for row in rows])


def _checklist(entries: Sequence[CheckEntry]) -> str:
    return "\n".join(
        f"- [{'x' if entry.is_done else ' '}] {encode_entry(entry.text)}" for entry in entries
    )


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    head = f"| {' | '.join(columns)} |"
    rule = f"|{'|'.join('---' for _ in columns)}|"
    body = [f"| {' | '.join(map(encode_cell, row))} |" for row in lines[2:]]
    return "\n".join([head, rule, *body])
