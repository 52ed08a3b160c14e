"""Edits of a plan document that are easily misread: odd shapes, foreign phases, blank lines."""

from datetime import date

import pytest
from msgspec.structs import replace
from planning_cases import PLAYBOOK, TEMPLATE, compiled

from golive.core.planning.changes import apply_changes
from golive.core.planning.document import parse_plan, plan_document, render_plan
from golive.core.planning.editing import read_edits
from golive.core.planning.unread import unread_edits

RISKS = "\n    ## Risks\n\n    | Risk | Impact |\n    |---|---|\n    | Rain | High |\n"
PLAN = compiled(PLAYBOOK, TEMPLATE + RISKS, "[customer]\nname = 'Acme'\nusers = 50\n")
TEXT = render_plan(plan_document(PLAN))


def edited(*pairs):
    text = TEXT
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return read_edits(PLAN, parse_plan(text))


def test_a_row_without_its_last_bar_says_the_same():
    row = "| 1 | Go-live | CSM + Customer | 2026-03-23 | Traffic flows | Pending |"

    assert edited((row, row.removesuffix(" |"))).changes == ()


def test_a_heading_that_is_underlined_says_the_same():
    edits = edited(("## Prerequisites\n", "Prerequisites\n-------------\n"))

    assert edits.changes == ()
    assert edits.diagnostics == ()


def test_a_target_that_is_no_date_is_said():
    line = next(one for one in TEXT.split("\n") if "Target Go-Live" in one)

    edits = edited((line, "| **Target Go-Live** | soon |"))

    assert edits.changes == ()
    assert [(one.code, one.params["value"]) for one in edits.diagnostics] == [("PL170", "soon")]


def test_an_edited_risk_keeps_what_the_edit_left():
    edits = edited(("| Rain |  | High |", "| Rain | Low | High |"))

    (risk,) = apply_changes(PLAN, edits.changes).risks
    assert (risk.risk, risk.probability, risk.impact) == ("Rain", "Low", "High")


def test_a_row_that_is_not_of_the_plan_comes_to_nothing_unless_it_was_edited():
    foreign = TEXT.replace(
        "| Rain |  | High |  |  |", "| Rain |  | High |  |  |\n| Hail |  | Low |  |  |"
    )
    assert foreign != TEXT
    shown = parse_plan(foreign)
    text = foreign.replace("| Rain |  | High |", "| Rain |  | None |")

    edits = read_edits(PLAN, parse_plan(text), shown)

    assert [(one.risk, one.impact) for one in apply_changes(PLAN, edits.changes).risks] == [
        ("Rain", "None")
    ]


def test_a_phase_that_is_not_of_the_plan_and_was_not_edited_comes_to_nothing():
    document = plan_document(PLAN)
    foreign = replace(document.phases[2], heading="Phase 9: Party")
    shown = replace(document, phases=(*document.phases, foreign))

    edits = read_edits(PLAN, shown, shown)

    assert (edits.changes, edits.diagnostics) == ((), ())


def test_a_row_that_moves_out_of_a_phase_that_is_not_of_the_plan_is_new():
    document = plan_document(PLAN)
    party = replace(document.phases[2], heading="Phase 9: Party")
    dinner = replace(party.tasks[0], task="Dinner for all", number=3)
    shown = replace(document, phases=(*document.phases, replace(party, tasks=(dinner,))))
    build = document.phases[1]
    after = replace(
        document,
        phases=(
            document.phases[0],
            replace(build, tasks=(*build.tasks, replace(dinner, number=4))),
            document.phases[2],
            replace(party, tasks=()),
        ),
    )

    plan = apply_changes(PLAN, read_edits(PLAN, after, shown).changes)

    assert [task.title for task in plan.phases[1].tasks][-1] == "Dinner for all"


def test_a_row_that_the_plan_does_not_have_is_new_where_it_moves():
    document = plan_document(PLAN)
    kickoff, build, launch = document.phases
    dinner = replace(kickoff.tasks[0], task="Dinner for all", number=3)
    shown = replace(
        document, phases=(replace(kickoff, tasks=(*kickoff.tasks, dinner)), build, launch)
    )
    after = replace(
        document,
        phases=(kickoff, replace(build, tasks=(*build.tasks, dinner)), launch),
    )

    plan = apply_changes(PLAN, read_edits(PLAN, after, shown).changes)

    assert [task.title for task in plan.phases[1].tasks][-1] == "Dinner for all"


def test_the_first_week_of_a_heading_moves_only_work_that_stands_in_it():
    text = TEMPLATE.replace(
        "| 3 | Test the connection |", "| 3 | Test the connection (Week 3) |"
    )
    plan = compiled(template=text)
    document = plan_document(plan)
    build = replace(document.phases[1], heading="Phase 2: Build (Weeks 2-5)")
    phases = (document.phases[0], build, document.phases[2])

    changed = apply_changes(plan, read_edits(plan, replace(document, phases=phases)).changes)

    before, after = plan.phases[1].tasks, changed.phases[1].tasks
    assert after[0].window.end == 5
    assert after[2].window == before[2].window


def test_work_that_is_decided_again_keeps_its_decision():
    plan = compiled(template=TEMPLATE, facts="[conditions]\nmigration = false\n")
    document = plan_document(plan)
    build = document.phases[1]
    tasks = (build.tasks[0], replace(build.tasks[1], status="N/A"), build.tasks[2])
    phases = (document.phases[0], replace(build, tasks=tasks), document.phases[2])

    changed = apply_changes(plan, read_edits(plan, replace(document, phases=phases)).changes)

    assert changed.task("data-migration-if-applicable").decision == "not_applicable"


def test_a_new_row_with_an_unknown_status_is_pending_and_that_is_said():
    row = "| 2 | Accept the plan |"
    edits = edited((row, f"| 2 | Order the cable | CSM |  |  | Perhaps |\n{row}"))

    plan = apply_changes(PLAN, edits.changes)
    assert [task.status for task in plan.tasks if task.title == "Order the cable"] == [
        "pending"
    ]
    assert [one.params["value"] for one in edits.diagnostics] == ["Perhaps"]


@pytest.mark.parametrize("lines", ["\n", "\n\n", "---\n"])
def test_blank_lines_are_no_edit(lines):
    text = TEXT.replace("## Prerequisites\n", f"{lines}## Prerequisites\n")

    assert unread_edits(TEXT, text) == ()


def test_a_table_of_risks_without_a_column_for_them_takes_the_first_free_one():
    text = TEXT.replace("| Risk | Probability |", "| What may happen | Probability |")
    assert text != TEXT

    assert parse_plan(text).risks == plan_document(PLAN).risks


def test_a_heading_below_a_section_belongs_to_it():
    text = TEXT.replace(
        "## Notes\n", "## Notes\n\nAs agreed.\n\n### Parking\n\nBehind the house.\n"
    )

    assert parse_plan(text).notes == "As agreed.\n\n### Parking\n\nBehind the house."
    assert date(2026, 3, 23) == PLAN.task("go-live").due_on


def test_a_heading_in_other_words_of_the_same_weeks_moves_nothing():
    edits = edited(("### Phase 2: Build (Weeks 2-3)", "### Phase 2: Construction (Weeks 2-3)"))

    plan = apply_changes(PLAN, edits.changes)
    assert plan.phases[1].title == "Construction"
    assert [task.due_on for task in plan.tasks] == [task.due_on for task in PLAN.tasks]


def test_rows_beside_those_of_the_plan_come_to_nothing_and_moved_work_is_still_edited():
    document = plan_document(PLAN)
    kickoff, build, launch = document.phases
    dinner = replace(kickoff.tasks[0], task="Dinner for all", number=3)
    shown = replace(
        document, phases=(kickoff, replace(build, tasks=(*build.tasks, dinner)), launch)
    )
    accept = replace(kickoff.tasks[1], owner="CSM", number=5)
    after = replace(
        document,
        phases=(
            replace(kickoff, tasks=kickoff.tasks[:1]),
            replace(build, tasks=(*build.tasks, dinner, accept)),
            launch,
        ),
    )

    edits = read_edits(PLAN, after, shown)

    plan = apply_changes(PLAN, edits.changes)
    assert [task.title for task in plan.phases[1].tasks][-1] == "Accept the plan"
    assert plan.task("accept-the-plan").owner.role == "CSM"
    assert "Dinner for all" not in [task.title for task in plan.tasks]
