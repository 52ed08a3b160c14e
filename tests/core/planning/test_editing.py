"""A plan edited as text comes back as changes, and as nothing else."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from planning_cases import PLAYBOOK, TEMPLATE, compiled

from golive.core.document.values import Unit, Window
from golive.core.planning.changes import apply_changes, inverse
from golive.core.planning.document import parse_plan, plan_document, render_plan
from golive.core.planning.editing import read_edits
from golive.core.planning.model import Decision, PlanStatus, TaskStatus
from golive.core.planning.plan_document import (
    CheckEntry,
    MeetingRow,
    OtherSection,
    PhaseSection,
    PrerequisiteRow,
    RiskEntry,
    TaskRow,
)

PLAN = compiled(
    PLAYBOOK,
    TEMPLATE + "\n    ## Definition of Done\n\n    - [ ] Lessons shared\n",
    "[customer]\nname = 'Acme'\nusers = 50\n[contacts.primary]\nname = 'Ida Moe'\n",
)
TEXT = render_plan(plan_document(PLAN))


def edited(*pairs):
    text = TEXT
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return read_edits(PLAN, parse_plan(text))


def after(edits):
    plan = apply_changes(PLAN, edits.changes)
    assert apply_changes(plan, inverse(edits.changes)) == PLAN
    return plan


def test_an_untouched_document_changes_nothing():
    assert read_edits(PLAN, parse_plan(TEXT)).changes == ()


@pytest.mark.seed("S195", "S212")
def test_cells_of_a_task_become_changes():
    row = "| 1 | Configure the workspace | CSM | 2026-03-11 | Settings checked | Pending |"
    edits = edited(
        (row, "| 1 | Configure it all | Customer | 2026-03-13 | Signed | In progress |")
    )

    task = after(edits).task("configure-the-workspace")
    assert edits.diagnostics == ()
    assert (task.title, task.owner.role, task.calendar) == (
        "Configure it all",
        "Customer",
        "customer",
    )
    assert (task.due_on, task.criterion) == (date(2026, 3, 13), "Signed")
    assert task.status is TaskStatus.IN_PROGRESS


def test_rows_come_and_go():
    row = "| 2 | Data migration (if applicable) | CSM + Customer |"
    lines = TEXT.split("\n")
    at = next(index for index, line in enumerate(lines) if line.startswith(row))
    lines[at] = "| 2 | Draw the network map | CSM |  | Map filed | Pending |"
    edits = read_edits(PLAN, parse_plan("\n".join(lines)))

    plan = after(edits)
    assert [task.title for task in plan.phases[1].tasks] == [
        "Configure the workspace",
        "Draw the network map",
        "Test the connection",
    ]


def test_an_inserted_row_does_not_rename_its_neighbours():
    row = "| 1 | Configure the workspace |"
    edits = edited(
        (row, "| 1 | Order the cable | CSM |  |  | Pending |\n| 2 | Configure the workspace |")
    )

    plan = after(edits)
    assert [task.title for task in plan.phases[1].tasks][:2] == [
        "Order the cable",
        "Configure the workspace",
    ]
    assert (
        plan.task("configure-the-workspace").owner == PLAN.task("configure-the-workspace").owner
    )


def test_ticked_detail_is_a_change():
    edits = edited(("- [ ] Share the notes", "- [x] Share the notes"))

    (done,) = [item for task in after(edits).tasks for item in task.items if item.done]
    assert done.text == "Share the notes"


def test_a_heading_moves_its_phase():
    edits = edited(("### Phase 3: Launch (Week 4)", "### Phase 3: Launch (Week 5)"))

    plan = after(edits)
    assert plan.phases[2].window == Window(Unit.WEEK, 5, 5)
    assert plan.go_live.forecast_on == date(2026, 3, 30)


def test_phases_come_and_go():
    document = plan_document(PLAN)
    extra = PhaseSection("Phase 9: After (Week 6)", (TaskRow(1, "Say thanks", "CSM"),))
    phases = (*document.phases[1:], extra)

    plan = after(read_edits(PLAN, replace(document, phases=phases)))

    assert [phase.title for phase in plan.phases] == ["Build", "Launch", "After"]
    assert plan.phases[2].tasks[0].due_on >= date(2026, 4, 6)


def test_metadata_and_profile_become_changes():
    edits = edited(
        ("| **Customer** | Acme |", "| **Customer** | Acme Ltd |"),
        ("| **Date** | 2026-03-02 |", "| **Date** | 2026-03-05 |"),
        ("| **Status** | Draft |", "| **Status** | Active |"),
        ("| **CS Engineer** |  |", "| **CS Engineer** | Lea Voss |"),
        ("(forecast) |", "|"),
        ("| **Industry** |  |", "| **Industry** | Wood |"),
        (
            "| **Primary Contact** | Ida Moe |",
            "| **Primary Contact** | Jon, CTO, jon@a.example |",
        ),
    )

    plan = after(edits)
    assert (plan.customer, plan.facts.industry) == ("Acme Ltd", "Wood")
    assert (plan.created_on, plan.status) == (date(2026, 3, 5), PlanStatus.ACTIVE)
    assert plan.facts.roles == {"CS Engineer": "Lea Voss"}
    assert plan.problem.target_on == PLAN.go_live.forecast_on
    contact = plan.facts.primary_contact
    assert (contact.name, contact.title, contact.email) == ("Jon", "CTO", "jon@a.example")


def test_what_cannot_be_read_is_said_and_left():
    edits = edited(
        ("| **Date** | 2026-03-02 |", "| **Date** | soon |"),
        ("| **Status** | Draft |", "| **Status** | Odd |"),
        ("| 2026-03-11 | Settings checked | Pending |", "| some day | Settings checked | Hm |"),
        ("## Notes", "## Catering\n\nSandwiches.\n\n## Notes"),
    )

    assert edits.changes == ()
    assert [one.code for one in edits.diagnostics] == ["PL170"] * 4 + ["PL171"]


texts = st.text("abc |*[]`\n", min_size=1, max_size=8).map(str.strip).filter(bool)
rows = {
    "meetings": st.builds(MeetingRow, texts, texts, texts, texts),
    "risks": st.builds(RiskEntry, texts, texts, texts, texts, texts),
    "success_criteria": texts,
    "done": st.builds(CheckEntry, texts, st.booleans()),
    "go_live": st.builds(CheckEntry, texts, st.booleans()),
}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_register_can_be_rewritten(data):
    document = plan_document(PLAN)
    name = data.draw(st.sampled_from(sorted(rows)))
    edited_rows = tuple(data.draw(st.lists(rows[name], max_size=4)))
    wanted = replace(document, **{name: edited_rows})

    plan = after(read_edits(PLAN, wanted))

    assert getattr(plan_document(plan), name) == edited_rows


def test_prerequisites_and_notes_can_be_rewritten():
    document = replace(
        plan_document(PLAN),
        prerequisites=(PrerequisiteRow(1, "Door open", "Customer", "Look", "Done"),),
        notes="No work on **Fridays**.",
        others=(OtherSection("Catering", "None"),),
    )

    shown = plan_document(after(read_edits(PLAN, document)))

    assert (shown.prerequisites, shown.notes) == (document.prerequisites, document.notes)


def test_a_document_edited_by_hand_is_read_with_other_order_and_missing_cells():
    document = parse_plan(
        "## Risk & Contingency\n\n| Impact | Risk |\n|---|---|\n| High | Rain |\n| Low |\n\n"
        "# Plan of Acme\n\n## Milestones\n\n### Phase 1\n\n"
        "| Task | Extra | Status | # |\n|---|---|---|---|\n| Dig | x | Done | 4 |\n\n"
        "## Prerequisites\n\n- Shovel bought\n\n## Success Criteria\n\n- Deep hole\n"
    )

    assert document.phases[0].tasks == (TaskRow(4, "Dig", status="Done"),)
    assert document.risks[0] == RiskEntry("Rain", impact="High")
    assert document.prerequisites == (PrerequisiteRow(1, "Shovel bought"),)
    assert document.success_criteria == ("Deep hole",)


def test_rows_can_change_places():
    document = plan_document(PLAN)
    build = document.phases[1]
    rows = (build.tasks[2], build.tasks[0], build.tasks[1])
    phases = (document.phases[0], replace(build, tasks=rows), document.phases[2])

    plan = after(read_edits(PLAN, replace(document, phases=phases)))

    assert [task.title for task in plan.phases[1].tasks] == [row.task for row in rows]
    assert plan.task("test-the-connection").number == 1


def test_deciding_a_status_decides_the_question():
    edits = edited(("| Rows counted | Pending |", "| Rows counted | Not applicable |"))
    plan = after(edits)

    task = plan.task("data-migration-if-applicable")
    assert (task.status, task.decision, task.due_on) == (
        TaskStatus.NOT_APPLICABLE,
        Decision.NOT_APPLICABLE,
        None,
    )
    back = plan_document(plan)
    row = replace(back.phases[1].tasks[1], status="Pending", due_on="")
    tasks = (back.phases[1].tasks[0], row, back.phases[1].tasks[2])
    phases = (back.phases[0], replace(back.phases[1], tasks=tasks), back.phases[2])
    again = apply_changes(plan, read_edits(plan, replace(back, phases=phases)).changes)
    assert again.task("data-migration-if-applicable").decision is Decision.APPLIES
    assert again.task("data-migration-if-applicable").due_on is not None


def test_detail_of_a_phase_can_be_edited_and_undone():
    plan = compiled(
        playbook="# P\n\n## Step 1: Zebra (Week 1 after go-live)\n\n- [ ] Feed the zebra\n",
        template=TEMPLATE.replace("Watch the first 48 hours", "Say thanks"),
    )
    text = render_plan(plan_document(plan))
    assert "Detail of the phase:\n\n- [ ] Feed the zebra" in text
    edits = read_edits(
        plan,
        parse_plan(text.replace("- [ ] Feed the zebra", "- [x] Feed the zebra\n  - Twice")),
    )

    changed = apply_changes(plan, edits.changes)

    items = [item for phase in changed.phases for item in phase.items]
    assert [(item.text, item.done, item.parent) for item in items] == [
        ("Feed the zebra", True, None),
        ("Twice", None, items[0].key),
    ]
    assert apply_changes(changed, inverse(edits.changes)) == plan


def test_a_row_that_is_put_into_another_phase_stays_the_same_task():
    row = next(line for line in TEXT.split("\n") if "| Test the connection |" in line)
    head = next(line for line in TEXT.split("\n") if "| Go-live |" in line)
    edits = edited((f"{row}\n", ""), (head, f"{row.replace('Pending', 'Done')}\n{head}"))

    plan = after(edits)

    launch = plan.phases[2]
    assert [task.key for task in launch.tasks][:2] == ["test-the-connection", "go-live"]
    task, old = plan.task("test-the-connection"), PLAN.task("test-the-connection")
    assert (task.links, task.items, task.owner) == (old.links, old.items, old.owner)
    assert (task.status, task.window) == (TaskStatus.DONE, launch.window)


def test_a_row_of_a_phase_that_is_taken_out_can_move():
    document = plan_document(PLAN)
    first, build, launch = document.phases
    kept = replace(launch, tasks=(*launch.tasks, build.tasks[0]))

    plan = after(read_edits(PLAN, replace(document, phases=(first, kept))))

    assert [phase.key for phase in plan.phases] == [PLAN.phases[0].key, PLAN.phases[2].key]
    assert plan.phases[1].tasks[-1].key == "configure-the-workspace"


def test_conditions_are_reworded_ticked_and_added_in_both_checklists():
    document = plan_document(PLAN)
    (lessons,) = document.done
    launch = (*document.go_live, CheckEntry("Phones answered", False))
    wanted = replace(
        document,
        done=(CheckEntry("Lessons shared with all", True), CheckEntry("Cake", False)),
        go_live=launch,
    )

    plan = after(read_edits(PLAN, wanted))

    assert not lessons.is_done
    assert (plan_document(plan).done, plan_document(plan).go_live) == (wanted.done, launch)
