"""An edited document that is a filled template: what it does not show stays, nothing is lost silently."""

from datetime import date
from textwrap import dedent

import pytest
from planning_cases import TEMPLATE, book, compiled

from golive.core.catalogue import words
from golive.core.planning.changes import apply_changes, inverse
from golive.core.planning.document import parse_plan
from golive.core.planning.editing import Edits, read_edits
from golive.core.planning.model import GateKind, Plan, TaskStatus
from golive.core.planning.template import fill_template
from golive.core.planning.unread import MOST_LINES, unread_edits

EXTRA = """
    | Sponsor | Ida Moe |

    ## Prerequisites

    | # | Prerequisite | Owner | Validation | Status |
    |---|---|---|---|---|
    | 1 | Badges printed | Customer | Look | Pending |
    | 2 | Door open | Customer | Look | Pending |

    ## Go-Live Definition

    - [ ] Traffic flows
    - [ ] Backups run

    ## Risks

    | Risk | Impact | Remark |
    |---|---|---|
    | Rain | High | In May |
    | Snow | Low | In June |

    ## Catering

    Sandwiches at noon.
"""
PLAYBOOK = """\
    # How we roll out

    ## Prerequisites

    - [ ] Order signed

    ## Step 1: Kickoff (Week 1)

    - [ ] Hold the kickoff call
    - [ ] Share the notes

    ## Step 2: Build (Weeks 2-3)

    - [ ] Create the workspace

    ## Pre-launch checklist

    - [ ] Restore tested
"""
TEXT = TEMPLATE.replace("    ## Milestones", f"{EXTRA}\n    ## Milestones").replace(
    "| Target Go-Live | YYYY-MM-DD |\n\n\n", "| Target Go-Live | YYYY-MM-DD |\n"
)
PLAN = compiled(PLAYBOOK, TEXT, "[customer]\nname = 'Acme'\n")


def _filled() -> str:
    return fill_template(dedent(TEXT), book(TEXT), PLAN).text


SHOWN = _filled()


def edited(*pairs: tuple[str, str]) -> tuple[Edits, Plan]:
    """Return what edits of the filled template mean, and the plan after them."""
    text = SHOWN
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    edits = read_edits(PLAN, parse_plan(text), parse_plan(SHOWN))
    after = apply_changes(PLAN, edits.changes)
    assert apply_changes(after, inverse(edits.changes)) == PLAN
    return edits, after


def said(edits: Edits) -> list[str]:
    return [words(one.code, one.params) for one in edits.diagnostics]


def test_an_untouched_template_changes_nothing():
    edits, _ = edited()

    assert (edits.changes, edits.diagnostics) == ((), ())


def test_a_cell_of_a_task_is_taken_over():
    row = next(line for line in SHOWN.split("\n") if "Kickoff call" in line)
    _, after = edited((row, row.replace("Pending", "Done").replace("CSM", "Customer")))

    task = after.task("kickoff-call")
    assert (task.status, task.owner.role) == (TaskStatus.DONE, "Customer")
    assert task.items == PLAN.task("kickoff-call").items


def test_rows_that_the_template_does_not_show_stay():
    assert [one.text for one in PLAN.prerequisites] == [
        "Badges printed",
        "Door open",
        "Order signed",
    ]

    _, after = edited(
        (
            "| 1 | Badges printed | Customer | Look | Pending |",
            "| 1 | Badges printed | CSM | Look | Done |",
        )
    )

    assert [(one.text, one.owner, one.done) for one in after.prerequisites] == [
        ("Badges printed", "CSM", True),
        ("Door open", "Customer", False),
        ("Order signed", "", False),
    ]
    start = next(gate for gate in after.gates if gate.kind is GateKind.START)
    assert [(one.text, one.done) for one in start.conditions] == [
        ("Badges printed", True),
        ("Door open", False),
        ("Order signed", False),
    ]


def test_a_ticked_condition_leaves_those_of_the_playbook():
    _, after = edited(("- [ ] Backups run", "- [x] Backups run"))

    ticks = {one.text: one.done for gate in after.gates for one in gate.conditions}
    assert ticks["Backups run"] is True
    assert ticks["Restore tested"] is False


def test_a_row_that_is_taken_out_goes_alone():
    _, after = edited(("| Rain | High | In May |\n", ""))

    assert [one.risk for one in after.risks] == ["Snow"]


@pytest.mark.parametrize(
    "value", ["2026-05-04", "2026-05-04 (agreed)", "2026-05-04 (forecast)"]
)
def test_another_target_is_taken_over(value):
    row = next(line for line in SHOWN.split("\n") if "Target Go-Live" in line)

    _, after = edited((row, f"| Target Go-Live | {value} |"))

    assert after.problem.target_on == date(2026, 5, 4)


def test_a_field_that_the_plan_does_not_keep_is_said():
    edits, _ = edited(("| Sponsor | Ida Moe |", "| Sponsor | Jon Lie |"))

    assert edits.changes == ()
    assert said(edits) == [
        'Nothing is taken over from the field "sponsor"; change it where it comes from.'
    ]


@pytest.mark.parametrize("new", ["Soup at noon.", ""])
def test_another_section_is_said_when_it_was_edited_and_only_then(new):
    old = "Sandwiches at noon." if new else "## Catering\n\nSandwiches at noon.\n"

    edits, _ = edited((old, new))

    assert edits.changes == ()
    (sentence,) = said(edits)
    assert sentence.startswith('Nothing is taken over from the section "Catering"; ')


def test_an_edit_that_reading_does_not_see_is_said_with_its_line():
    text = SHOWN.replace("In May", "In April").replace("| Rain | High |", "|  Rain  |  High  |")
    line = (
        text.split("\n").index(next(one for one in text.split("\n") if "In April" in one)) + 1
    )

    assert [(one.code, one.line) for one in unread_edits(SHOWN, text)] == [("PL192", line)]
    assert unread_edits(SHOWN, SHOWN.replace("| Rain |", "|  Rain   |")) == ()
    assert unread_edits(SHOWN, SHOWN.replace("| Rain |", "| Hail |")) == ()


def test_unread_edits_of_a_long_document_are_one():
    shown = "# Plan\n\n## Metadata\n\n" + "word\n" * (MOST_LINES + 2)
    text = "# Plan\n\n## Metadata\n\n" + "other\n" * (MOST_LINES + 2)

    assert [one.line for one in unread_edits(shown, text)] == [5]


def test_phases_that_the_document_does_not_show_stay():
    alone = parse_plan("# Another title\n")
    shown = parse_plan(SHOWN)

    edits = read_edits(PLAN, parse_plan("# Plan\n"), alone)
    gone = read_edits(PLAN, parse_plan("# Plan\n"), shown)

    assert [phase.key for phase in apply_changes(PLAN, edits.changes).phases] == [
        phase.key for phase in PLAN.phases
    ]
    assert apply_changes(PLAN, gone.changes).phases == ()


def test_sections_and_rows_that_are_not_of_the_plan_are_said():
    foreign = SHOWN.replace("Phase 3: Launch (Week 4)", "Phase 3: Party").replace(
        "| 1 | Kickoff call |", "| 1 | Dinner |"
    )
    text = foreign.replace("No critical issue", "Good music").replace(
        "Goals agreed", "All invited"
    )

    edits = read_edits(PLAN, parse_plan(text), parse_plan(foreign))

    assert edits.changes == ()
    assert [(one.code, one.params) for one in edits.diagnostics] == [
        ("PL191", {"row": "Dinner", "section": "Phase 1: Kickoff (Week 1)"}),
        ("PL171", {"section": "Phase 3: Party"}),
    ]
