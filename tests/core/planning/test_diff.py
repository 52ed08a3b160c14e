"""What differs between two plans: every kind of thing, as a reader sees it."""

from datetime import date

import pytest
from msgspec.structs import replace
from planning_cases import PLAYBOOK, TEMPLATE, compiled

from golive.core.catalogue import words
from golive.core.planning.changes import (
    Change,
    PlanField,
    SetPlan,
    SetTask,
    TaskField,
    apply_changes,
    removal,
)
from golive.core.planning.diff import DiffKind, Subject, diff_plans
from golive.core.planning.model import CadenceRow, Document, Origin, Plan, PlanStatus
from golive.core.scheduling.model import Link, LinkType

REGISTERS = """
    ## Prerequisites

    | # | Prerequisite | Owner | Status |
    |---|---|---|---|
    | 1 | Badges printed | Customer | Pending |

    ## Success Criteria

    - Ten trucks report

    ## Risks

    | Risk | Impact |
    |---|---|
    | Rain | High |

    ## Definition of Done

    - [ ] Report sent
"""
FACTS = "[customer]\ncountry = 'NO'\n"


def plan_of(template: str = TEMPLATE + REGISTERS, playbook: str | None = PLAYBOOK) -> Plan:
    return compiled(playbook, template, FACTS)


PLAN = plan_of()
BUILD = PLAN.task("configure-the-workspace")


def said(old: Plan, new: Plan) -> list[str]:
    """Return the sentences of a diff without the one on the go-live."""
    return [words(one.code, one.params) for one in diff_plans(old, new).sentences[:-1]]


def after(*changes: Change) -> Plan:
    return apply_changes(PLAN, changes)


def test_a_plan_does_not_differ_from_itself():
    found = diff_plans(PLAN, PLAN)

    assert (found.differences, found.links, found.moves) == ((), (), ())
    assert [one.code for one in found.sentences] == ["PL165"]


def test_a_task_that_comes_or_goes_is_named_with_its_phase():
    gone = after(*removal(PLAN, BUILD.key))

    removed, added = diff_plans(PLAN, gone).differences, diff_plans(gone, PLAN).differences
    assert [(one.kind, one.what, one.key) for one in removed] == [
        (DiffKind.REMOVED, Subject.TASK, BUILD.key)
    ]
    assert [(one.kind, one.key) for one in added] == [(DiffKind.ADDED, BUILD.key)]
    assert said(PLAN, gone)[0] == 'Removed: "Configure the workspace" from "Build".'


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        (
            TaskField.TITLE,
            "Order boxes",
            '"Order boxes": the title changed from "Configure the workspace" to "Order boxes".',
        ),
        (
            TaskField.CRITERION,
            None,
            '"Configure the workspace": the success criterion was taken out; it was "Settings checked".',
        ),
        (
            TaskField.PINNED_DUE_ON,
            date(2026, 3, 13),
            '"Configure the workspace": the fixed due date is new: "Fri 13 March 2026".',
        ),
        (
            TaskField.DURATION_DAYS,
            BUILD.duration_days + 1,
            '"Configure the workspace": the length changed from "3 working days" to "4 working days".',
        ),
    ],
)
def test_a_field_of_a_task_is_said_with_both_values(field, value, sentence):
    new = after(SetTask(BUILD.key, field, getattr(BUILD, field), value))

    assert said(PLAN, new) == [sentence]


def test_links_stand_apart_and_name_the_other_task():
    task = PLAN.task("test-the-connection")
    first = PLAN.phases[0].tasks[0]
    links = (Link(first.key),)

    found = diff_plans(PLAN, after(SetTask(task.key, TaskField.LINKS, task.links, links)))

    assert found.differences == ()
    assert [words(one.sentence.code, one.sentence.params) for one in found.links] == [
        '"Test the connection" now waits for "Kickoff call".',
        '"Test the connection" no longer waits for "Data migration (if applicable)".',
    ]
    assert {one.key for one in found.links} == {task.key}


def test_a_link_of_another_type_is_said_as_a_change():
    task = PLAN.task("test-the-connection")
    (link,) = task.links
    other = replace(link, type=LinkType.SS, lag=1)

    (one,) = said(PLAN, after(SetTask(task.key, TaskField.LINKS, task.links, (other,))))
    assert one == (
        '"Test the connection": what it waits for changed from '
        '"the end of “Data migration (if applicable)”" to '
        '"the start of “Data migration (if applicable)” + 1 working day".'
    )


def test_the_window_of_a_phase_speaks_for_its_tasks():
    new = plan_of((TEMPLATE + REGISTERS).replace("(Weeks 2-3)", "(Weeks 2-4)"))

    windows = [one for one in diff_plans(PLAN, new).differences if one.field == "window"]

    assert [(one.what, one.before, one.after) for one in windows] == [
        (Subject.PHASE, "weeks 2 to 3", "weeks 2 to 4")
    ]


def test_a_ticked_detail_is_said():
    task = next(one for one in PLAN.tasks if one.items)
    items = (replace(task.items[0], done=True), *task.items[1:])

    assert said(PLAN, after(SetTask(task.key, TaskField.ITEMS, task.items, items))) == [
        f'"{task.items[0].text}": the state changed from "not done" to "done".'
    ]


def test_a_phase_that_comes_or_goes_is_said():
    longer = TEMPLATE.replace(
        "    ### Phase 3",
        "    ### Phase 9: Rest (Week 3)\n\n    | # | Task | Owner |\n    |---|---|---|\n"
        "    | 1 | Sleep | CSM |\n\n    ### Phase 3",
    )
    old, new = plan_of(TEMPLATE, None), plan_of(longer, None)

    assert 'Added: the phase "Rest".' in said(old, new)
    assert 'Removed: the phase "Rest".' in said(new, old)


def test_a_task_of_another_phase_has_moved():
    row = "    | 2 | Data migration (if applicable) | CSM + Customer | YYYY-MM-DD | Rows counted | Pending |\n"
    kickoff = "    | 2 | Accept the plan |"
    moved = TEMPLATE.replace(row, "").replace(kickoff, row + kickoff)
    found = diff_plans(plan_of(TEMPLATE, None), plan_of(moved, None)).differences

    (one,) = [one for one in found if one.kind is DiffKind.MOVED]
    assert words(one.sentence.code, one.sentence.params) == (
        'Moved: "Data migration (if applicable)" from "Build" to "Kickoff".'
    )


def test_registers_are_said_row_by_row():
    texts = {
        "| 1 | Badges printed | Customer |": "| 1 | Badges printed | CSM |",
        "- Ten trucks report": "- Twenty trucks report",
        "| Rain | High |": "| Snow | Low |",
        "- [ ] Report sent": "- [x] Report sent",
    }
    template = TEMPLATE + REGISTERS
    for old, new in texts.items():
        assert old in template
        template = template.replace(old, new)

    assert said(PLAN, plan_of(template)) == [
        '"Badges printed": the owner changed from "Customer" to "CSM".',
        'Added to the success criteria: "Twenty trucks report".',
        'Removed from the success criteria: "Ten trucks report".',
        '"Report sent": the state changed from "not done" to "done".',
        'Added to the risks: "Snow".',
        'Removed from the risks: "Rain".',
    ]


def test_check_ins_are_said_by_their_words():
    row = CadenceRow("sync", "Weekly sync", "Weekly", "", "", Origin(Document.FACTS, ()))
    new = after(SetPlan(PlanField.CADENCES, PLAN.cadences, (*PLAN.cadences, row)))

    assert said(PLAN, new) == ['Added to the check-ins: "Weekly sync".']


def test_the_plan_itself_is_said():
    new = after(
        SetPlan(PlanField.STATUS, PLAN.status, PlanStatus.ACTIVE),
        SetPlan(PlanField.TARGET_ON, None, date(2026, 5, 1)),
        SetPlan(PlanField.NOTES, PLAN.notes, "Call first."),
    )

    assert said(PLAN, new) == [
        'The plan: the status changed from "draft" to "active".',
        'The plan: the target go-live changed from "nothing" to "Fri 1 May 2026".',
        "The notes of the plan changed.",
    ]


def test_the_go_live_is_said_last():
    later = compiled(PLAYBOOK, TEMPLATE + REGISTERS, FACTS, signed=date(2026, 3, 9))
    none = compiled(playbook="# P\n\nNothing to do.\n", facts=FACTS)

    codes = [diff_plans(PLAN, one).go_live.code for one in (later, none)]
    assert [*codes, diff_plans(later, PLAN).go_live.code] == ["PL164", "PL169", "PL166"]
    assert diff_plans(PLAN, later).go_live_days == 7


def test_details_whose_step_moved_are_said_once():
    later = compiled(PLAYBOOK.replace("(Weeks 2-3)", "(Weeks 3-4)"), TEMPLATE, FACTS)
    old = compiled(PLAYBOOK, TEMPLATE, FACTS)

    windows = [one for one in diff_plans(old, later).differences if one.field == "window"]

    (one,) = windows
    assert words(one.sentence.code, one.sentence.params) == (
        '"Create the workspace" and 2 details beside it: the window changed from "weeks 2 to 3" to '
        '"weeks 3 to 4".'
    )
