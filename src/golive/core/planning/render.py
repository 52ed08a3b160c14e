"""Render a plan document as Markdown in the template's shape."""

from collections.abc import Iterator, Mapping, Sequence

from golive.core.planning.escaping import encode_cell, encode_entry, encode_section
from golive.core.planning.plan_document import (
    CheckEntry,
    DetailRow,
    FieldRow,
    PhaseSection,
    PlanDocument,
    PrerequisiteRow,
)
from golive.core.planning.plan_words import (
    CANONICAL,
    FIELDS,
    NO_DATE,
    PLAN_STATES,
    TASK_STATES,
    plan_words,
    shown,
    with_forecast_mark,
)

FIELD_COLUMNS = ("field", "value")
PREREQUISITE_COLUMNS = ("number_column", "prerequisite", "owner", "validation", "status")
TASK_COLUMNS = ("number_column", "task", "owner", "due", "criterion", "status")
MEETING_COLUMNS = ("meeting", "frequency", "participants", "purpose")
RISK_COLUMNS = ("risk", "probability", "impact", "mitigation", "contingency")


def render_plan(document: PlanDocument) -> str:
    """Return the document as Markdown; `parse_plan` of it gives an equal document.

    Headings, columns and states are in the document's language.

    Returns:
        Text ending with one line end, without comments, front matter or anything hidden.
    """
    words = plan_words(document.language)
    parts = [
        f"# {encode_entry(document.title)}",
        f"## {words['metadata']}",
        _fields(document.metadata, document.language),
        f"## {words['profile']}",
        _fields(document.profile, document.language),
        f"## {words['success_criteria']}",
        words["succeeds_when"],
        "\n".join(
            f"{number}. {encode_entry(text)}"
            for number, text in enumerate(document.success_criteria, 1)
        ),
        f"## {words['prerequisites']}",
        prerequisite_table(document.prerequisites, document.language),
        f"## {words['milestones']}",
        *(part for phase in document.phases for part in _phase(phase, document.language)),
        f"## {words['go_live_definition']}",
        words["live_when"],
        _checklist(document.go_live),
        *_registers(document, words),
        f"## {words['notes']}",
        encode_section(document.notes),
        f"## {words['definition_of_done']}",
        _checklist(document.done),
    ]
    for other in document.others:
        parts += [f"## {encode_entry(other.heading)}", encode_section(other.body)]
    return "\n\n".join(part for part in parts if part) + "\n"


def prerequisite_table(rows: Sequence[PrerequisiteRow], language: str) -> str:
    """Return the table of the prerequisites in a language."""
    return _table(
        PREREQUISITE_COLUMNS,
        [
            (
                str(row.number),
                row.text,
                row.owner,
                row.validation,
                shown(row.status, TASK_STATES, language),
            )
            for row in rows
        ],
        plan_words(language),
    )


def _registers(document: PlanDocument, words: Mapping[str, str]) -> Iterator[str]:
    yield f"## {words['cadence']}"
    meetings = [
        (row.meeting, row.frequency, row.participants, row.purpose) for row in document.meetings
    ]
    yield _table(MEETING_COLUMNS, meetings, words)
    yield f"## {words['risks']}"
    risks = [
        (row.risk, row.probability, row.impact, row.mitigation, row.contingency)
        for row in document.risks
    ]
    yield _table(RISK_COLUMNS, risks, words)


def _phase(phase: PhaseSection, language: str) -> Iterator[str]:
    words = plan_words(language)
    yield f"### {encode_entry(phase.heading)}"
    rows = [
        (
            str(row.number),
            row.task,
            row.owner,
            shown(row.due_on, NO_DATE, language),
            row.criterion,
            shown(row.status, TASK_STATES, language),
        )
        for row in phase.tasks
    ]
    yield _table(TASK_COLUMNS, rows, words)
    start = 0
    for end in range(1, len(phase.details) + 1):
        number = phase.details[start].task
        if end == len(phase.details) or phase.details[end].task != number:
            named = words["task_detail"].format(number=number)
            yield named if number else words["phase_detail"]
            yield "\n".join(map(_detail, phase.details[start:end]))
            start = end


def _detail(row: DetailRow) -> str:
    box = "" if row.is_done is None else ("[x] " if row.is_done else "[ ] ")
    return f"{'  ' * row.depth}- {box}{encode_entry(row.text)}"


def _fields(rows: Sequence[FieldRow], language: str) -> str:
    cells = [
        (f"**{shown(row.name, FIELDS, language)}**", _value(row, language)) for row in rows
    ]
    return _table(FIELD_COLUMNS, cells, plan_words(language))


def _value(row: FieldRow, language: str) -> str:
    names = plan_words(CANONICAL)
    if row.name == names["status"]:
        return shown(row.value, PLAN_STATES, language)
    if row.name == names["target_go_live"]:
        return with_forecast_mark(row.value, CANONICAL, language)
    return row.value


def _checklist(entries: Sequence[CheckEntry]) -> str:
    return "\n".join(
        f"- [{'x' if entry.is_done else ' '}] {encode_entry(entry.text)}" for entry in entries
    )


def _table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], words: Mapping[str, str]
) -> str:
    head = f"| {' | '.join(words[role] for role in columns)} |"
    rule = f"|{'|'.join('---' for _ in columns)}|"
    body = [f"| {' | '.join(map(encode_cell, row))} |" for row in rows]
    return "\n".join([head, rule, *body])
