"""What an edited plan document asks for, edit by edit."""

from datetime import date

import pytest
from msgspec.structs import replace

from golive.cli.plan.edits import Edits, read_edits, status_of
from golive.core.planning.changes import PlanField, SetPlan, SetTask, TaskField, apply_changes
from golive.core.planning.document import plan_document
from golive.core.planning.model import TaskStatus
from golive.core.planning.plan_document import DetailRow, FieldRow, PhaseSection
from tests.sample_plan import small_plan

PLAN = small_plan()
SHOWN = plan_document(PLAN)


def edits_of(**sections) -> Edits:
    return read_edits(PLAN, SHOWN, replace(SHOWN, **sections))


def with_row(number: int, **cells) -> tuple[PhaseSection, ...]:
    """Return the phases with cells of one task of the first phase changed."""
    first = SHOWN.phases[0]
    rows = tuple(replace(row, **cells) if row.number == number else row for row in first.tasks)
    return (replace(first, tasks=rows), *SHOWN.phases[1:])


def test_an_unedited_document_asks_for_nothing():
    assert edits_of() == Edits()


def test_another_owner_brings_its_calendar():
    found = edits_of(phases=with_row(2, owner="Onboarding lead"))

    fields = {change.field: change.after for change in found.changes}
    assert fields[TaskField.OWNER].role == "Onboarding lead"
    assert fields[TaskField.CALENDAR] == "vendor"
    assert found.words == [
        "“Open the firewall for our addresses” belongs to Onboarding lead now."
    ]


def test_an_emptied_owner_is_nobody():
    found = edits_of(phases=with_row(1, owner=""))

    assert found.changes[0].after is None
    assert found.words == ["“Welcome call” belongs to nobody now."]


def test_a_criterion_and_an_emptied_date_are_taken_over():
    found = edits_of(phases=with_row(2, criterion="Ping works", due_on=""))

    assert {(change.field, change.after) for change in found.changes} == {
        (TaskField.CRITERION, "Ping works"),
        (TaskField.PINNED_DUE_ON, None),
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Done", TaskStatus.DONE),
        (" in progress ", TaskStatus.IN_PROGRESS),
        ("Not applicable", TaskStatus.NOT_APPLICABLE),
        ("half asleep", None),
    ],
)
def test_status_words_are_read(text, status):
    assert status_of(text) is status


def test_an_unknown_status_is_said():
    found = edits_of(phases=with_row(2, status="half asleep"))

    assert found.changes == []
    assert found.left == [
        "“Open the firewall for our addresses”: golive knows no status “half asleep”."
    ]


def test_a_ticked_detail_is_taken_over_and_a_reworded_one_said():
    first = SHOWN.phases[0]
    ticked = tuple(replace(row, is_done=True) for row in first.details)
    found = edits_of(phases=(replace(first, details=ticked), *SHOWN.phases[1:]))
    reworded = (DetailRow(2, 0, "Something else"),)
    other = edits_of(phases=(replace(first, details=reworded), *SHOWN.phases[1:]))

    assert apply_changes(PLAN, found.changes).task("network").items[0].done is True
    assert other.changes == []
    assert other.left == ["The detail of “Phase 1: Prepare” was reworded; edit the playbook."]


def test_a_renamed_phase_is_said_and_nothing_is_lost_silently():
    renamed = replace(SHOWN.phases[0], heading="Phase 1: Warm up")
    found = edits_of(phases=(renamed, *SHOWN.phases[1:]))

    assert found.changes == []
    assert found.left == [
        "The phase “Phase 1: Prepare” is missing or was renamed.",
        "The phase “Phase 1: Warm up” is new.",
    ]


@pytest.mark.parametrize("text", ["2026-04-30", "2026-04-30 (agreed)"])
def test_another_target_is_taken_over(text):
    rows = tuple(
        replace(row, value=text) if row.name == "Target Go-Live" else row
        for row in SHOWN.metadata
    )
    found = edits_of(metadata=rows)

    assert found.changes == [SetPlan(PlanField.TARGET_ON, None, date(2026, 4, 30))]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [("Target Go-Live", "soon", "is no date"), ("Customer", "Other", "change it in the facts")],
)
def test_metadata_that_cannot_be_taken_over_is_said(name, value, said):
    rows = tuple(
        FieldRow(row.name, value) if row.name == name else row for row in SHOWN.metadata
    )
    found = edits_of(metadata=rows)

    assert found.changes == []
    assert said in found.left[0]


def test_ticked_gate_conditions_and_notes_are_taken_over():
    found = edits_of(
        go_live=tuple(replace(entry, is_done=True) for entry in SHOWN.go_live),
        notes="Call first.",
    )
    after = apply_changes(PLAN, found.changes)

    assert [one.done for gate in after.gates for one in gate.conditions] == [True]
    assert after.notes == "Call first."


def test_prerequisites_that_are_met_are_taken_over():
    rows = tuple(replace(row, status="Done") for row in SHOWN.prerequisites)
    after = apply_changes(PLAN, edits_of(prerequisites=rows).changes)

    assert [one.done for one in after.prerequisites] == [True]


@pytest.mark.parametrize("section", ["profile", "success_criteria", "meetings", "risks"])
def test_sections_that_come_from_elsewhere_are_said(section):
    found = edits_of(**{section: (*getattr(SHOWN, section), "more")})

    assert found.changes == []
    assert len(found.left) == 1


def test_reworded_gates_and_prerequisites_are_said():
    entry = replace(SHOWN.go_live[0], text="Other words")
    row = replace(SHOWN.prerequisites[0], text="Other words")
    found = edits_of(go_live=(entry,), prerequisites=(row,))

    assert found.changes == []
    assert found.left == [
        "Conditions of a gate were reworded; edit the template.",
        "Prerequisites were reworded; edit the template.",
    ]


def test_changes_say_which_task_they_touch():
    found = edits_of(phases=with_row(1, task="First call"))

    assert found.changes == [SetTask("welcome", TaskField.TITLE, "Welcome call", "First call")]
