"""Plan documents of any shape and language come back as changes, too."""

from datetime import date
from textwrap import dedent

import pytest
from planning_cases import MONDAY, book, compiled

from golive.core.planning.changes import apply_changes, inverse
from golive.core.planning.editing import Edits, read_edits
from golive.core.planning.model import Plan, TaskStatus
from golive.core.planning.parse import parse_plan
from golive.core.planning.recognised import reader_of
from golive.core.planning.template import fill_template
from golive.core.planning.unread import unread_edits

TABLE = """\
    | # | Task | Owner | Due | Status |
    |---|------|-------|-----|--------|
    | 1 | Kickoff call | CSM | 2026-03-04 | Done |
    | 2 | Send the **contract** data | Customer IT | 2026-03-10 | In progress |
    | 3 | Go-live | CSM + Customer | 2026-03-27 | Pending |
"""
GERMAN = """\
    # Einführungsplan für die Stadtbäckerei

    ## Stammdaten

    | Feld | Wert |
    |---|---|
    | Kunde | Stadtbäckerei |

    ## Phase 1: Auftakt (Woche 1)

    | Nr. | Aufgabe | Verantwortlich | Fällig | Status |
    |---|---|---|---|---|
    | 1 | Auftaktgespräch führen | Projektleiter | | Offen |
    | 2 | Zugänge für die Benutzer anlegen | Kunde | | Offen |

    ## Phase 2: Start (Woche 3)

    | Nr. | Aufgabe | Verantwortlich | Fällig | Status |
    |---|---|---|---|---|
    | 1 | Produktivstart | Projektleiter + Kunde | | Offen |

    ## Checkliste vor dem Produktivstart

    - [ ] Sicherung geprüft
    - [ ] Schulung gehalten
"""
CHECKLIST = """\
    # Rollout

    ## Week 1

    - [ ] Hold the kickoff call
    - [ ] Create the workspace

    ## Week 2

    - [ ] Go live
"""


def edited(template: str, *pairs: tuple[str, str]) -> tuple[Edits, Plan, Plan]:
    """Return what edits of a filled template mean, and the plan before and after them."""
    plan = compiled(template=template)
    shown = fill_template(dedent(template), book(template), plan).text
    text = shown
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    read = reader_of(plan, shown)
    edits = read_edits(plan, read(text), read(shown))
    after = apply_changes(plan, edits.changes)
    assert apply_changes(after, inverse(edits.changes)) == plan
    assert unread_edits(shown, text, read) == ()
    return edits, plan, after


@pytest.mark.parametrize("template", [TABLE, GERMAN, CHECKLIST])
def test_an_untouched_document_of_any_shape_changes_nothing(template):
    edits, _, _ = edited(template)

    assert (edits.changes, edits.diagnostics) == ((), ())


def test_rows_of_a_bare_table_are_taken_over():
    edits, _, after = edited(
        TABLE,
        ("| Customer IT | 2026-03-10 | In progress |", "| CSM | 2026-03-12 | Blocked |"),
        ("| 3 | Go-live |", "| 3 | Visit the shop | CSM | | |\n| 4 | Go-live |"),
    )

    assert edits.diagnostics == ()
    assert [task.title for task in after.tasks] == [
        "Kickoff call",
        "Send the **contract** data",
        "Visit the shop",
        "Go-live",
    ]
    task = after.phases[0].tasks[1]
    assert (task.owner.role, task.pinned_due_on, task.status) == (
        "CSM",
        date(2026, 3, 12),
        TaskStatus.BLOCKED,
    )


def test_the_fixed_date_of_a_task_that_was_done_is_the_day_it_ended():
    _, _, after = edited(TABLE, ("2026-03-10 | In progress", "2026-03-11 | Done"))
    _, _, again = edited(TABLE, ("2026-03-04 | Done", "2026-03-04 | Pending"))

    done, opened = after.phases[0].tasks[1], again.phases[0].tasks[0]
    assert (done.finished_on, done.pinned_due_on, done.due_on) == (
        date(2026, 3, 11),
        None,
        date(2026, 3, 11),
    )
    assert (opened.status, opened.finished_on) == (TaskStatus.PENDING, None)


def test_a_german_document_is_taken_over_in_its_own_words():
    row = "| 2 | Zugänge für die Benutzer anlegen | Kunde | | Offen |"
    edits, _, after = edited(
        GERMAN,
        (row, "| 2 | Zugänge für alle Benutzer anlegen | Kunde | 09.03.2026 | In Arbeit |"),
        ("(Woche 3)", "(Woche 4)"),
        ("- [ ] Sicherung geprüft", "- [x] Sicherung geprüft"),
    )

    task = after.phases[0].tasks[1]
    assert edits.diagnostics == ()
    assert (task.title, task.pinned_due_on, task.status) == (
        "Zugänge für alle Benutzer anlegen",
        date(2026, 3, 9),
        TaskStatus.IN_PROGRESS,
    )
    assert after.phases[1].window.start == 4
    assert [one.done for gate in after.gates for one in gate.conditions] == [True, False]


def test_a_ticked_checklist_is_taken_over():
    _, plan, after = edited(
        CHECKLIST, ("- [ ] Create the workspace", "- [x] Create the workspace")
    )

    changed = [task.title for task in after.tasks if task.status is TaskStatus.DONE]
    assert changed == ["Create the workspace"]
    assert all(task.status is TaskStatus.PENDING for task in plan.tasks)


def test_the_form_of_golive_is_read_section_by_section():
    plan = compiled(template=TABLE)

    assert reader_of(plan, "# Plan\n") is parse_plan


def test_a_template_keeps_the_states_of_its_rows():
    plan = compiled(template=TABLE, signed=MONDAY)

    assert [task.status for task in plan.tasks] == [
        TaskStatus.DONE,
        TaskStatus.IN_PROGRESS,
        TaskStatus.PENDING,
    ]
