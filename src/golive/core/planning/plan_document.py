"""The plan as a document: exactly what the template shows, and nothing else."""

from msgspec import Struct


class FieldRow(Struct, frozen=True):
    """A row of the metadata or profile table; the name without its bold marks."""

    name: str
    value: str


class CheckEntry(Struct, frozen=True):
    """An entry of a checklist."""

    text: str
    is_done: bool = False


class PrerequisiteRow(Struct, frozen=True):
    """A row of the prerequisites table."""

    number: int
    text: str
    owner: str = ""
    validation: str = ""
    status: str = ""


class TaskRow(Struct, frozen=True):
    """A row of a phase's task table.

    Args:
        due_on: ISO date as shown, "" while the task is not applicable.
        status: As shown ("Pending").
    """

    number: int
    task: str
    owner: str = ""
    due_on: str = ""
    criterion: str = ""
    status: str = ""


class DetailRow(Struct, frozen=True):
    """A sub-item below a phase's table.

    Args:
        task: Number of the task it belongs to, 0 for the phase itself.
        depth: 0 at the top; at most one deeper than the row before it.
        is_done: None when it has no box.
    """

    task: int
    depth: int
    text: str
    is_done: bool | None = None


class PhaseSection(Struct, frozen=True):
    """A phase: its heading without marks, its tasks, their detail in task order."""

    heading: str
    tasks: tuple[TaskRow, ...] = ()
    details: tuple[DetailRow, ...] = ()


class MeetingRow(Struct, frozen=True):
    """A row of the communication table."""

    meeting: str
    frequency: str = ""
    participants: str = ""
    purpose: str = ""


class RiskEntry(Struct, frozen=True):
    """A row of the risk table."""

    risk: str
    probability: str = ""
    impact: str = ""
    mitigation: str = ""
    contingency: str = ""


class OtherSection(Struct, frozen=True):
    """A section golive has no word for, kept as it is (trimmed)."""

    heading: str
    body: str = ""


class PlanDocument(Struct, frozen=True):
    """A plan document, section by section in the order they are shown.

    Texts are Markdown source, trimmed in `notes` and `OtherSection.body`. golive's own words in
    it (names of fields, states) are English, whatever language it is shown in.
    """

    title: str
    metadata: tuple[FieldRow, ...] = ()
    profile: tuple[FieldRow, ...] = ()
    success_criteria: tuple[str, ...] = ()
    prerequisites: tuple[PrerequisiteRow, ...] = ()
    phases: tuple[PhaseSection, ...] = ()
    go_live: tuple[CheckEntry, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    risks: tuple[RiskEntry, ...] = ()
    notes: str = ""
    done: tuple[CheckEntry, ...] = ()
    others: tuple[OtherSection, ...] = ()
    language: str = "en"
