"""What the readers found in the documents stands in the plan's findings, once, at its place."""

from datetime import date

import pytest

from golive.core.catalogue import severity
from golive.core.diagnostics import Severity
from golive.core.planning.placing import recomputed
from tests.core.planning.planning_cases import PLAYBOOK, TEMPLATE, compiled

BOOK = """\
# Rollout

## Phase 1: Build (Weeks 1-4)

- [ ] Alpha
- [ ] Beta {line}

## Phase 2: Launch (Week 6)

- [ ] Go live
"""


def found(line, **more):
    plan = compiled(BOOK.replace("{line}", line), **more)
    return [(one.code, one.document, one.line) for one in plan.diagnostics if one.document]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("depends on T99", "PB030"),
        ("{depends_on: Alpha, lag: soon}", "PB055"),
        ("{lagg: 2 days}", "BD010"),
        ("on Monday, 2026-03-12", "LN014"),
        ("(Week 4-2)", "QT004"),
        ("by 03/04/2026", "QT010"),
    ],
)
def test_a_finding_of_the_reader_is_one_of_the_plan(line, code):
    assert found(line).count((code, "playbook", 6)) == 1


def test_a_note_says_how_a_time_was_read():
    assert ("QT001", "playbook", 7) in found("\n- [ ] Bi-weekly call with the lead")


def test_a_finding_keeps_its_column():
    plan = compiled(BOOK.replace("{line}", "depends on T99"))

    assert [one.column for one in plan.diagnostics if one.code == "PB030"] == [7]


def test_the_template_has_its_own_findings():
    plan = compiled(PLAYBOOK, BOOK.replace("{line}", "depends on T99"))

    assert [(one.document, one.line) for one in plan.diagnostics if one.code == "PB030"] == [
        ("template", 6)
    ]


def test_a_past_date_counts_from_the_day_of_the_plan():
    line = "by 2026-03-20"

    assert ("LN013", "playbook", 6) not in found(line, today=date(2026, 3, 2))
    assert ("LN013", "playbook", 6) in found(line, today=date(2026, 4, 2))


@pytest.mark.parametrize(
    ("line", "plans", "checks"),
    [
        ("by 2026-02-02", "PL044", "LN013"),
        ("by Sunday, 2026-02-01", "PL044", "LN017"),
        ("(1 day) by Saturday, 2026-03-07", "SC007", "LN017"),
        ("{depends_on: Gamma}\n- [ ] Gamma {depends_on: Beta}", "SC001", "LN019"),
    ],
)
def test_what_the_plan_says_itself_is_said_once(line, plans, checks):
    codes = [code for code, _, _ in found(line)]

    assert plans in codes
    assert checks not in codes


def test_a_document_without_work_is_one_error():
    plan = compiled("# A title\n\nWords about how we work.\n")
    errors = [one.code for one in plan.diagnostics if severity(one) is Severity.ERROR]

    assert errors == ["PL050"]


def test_what_no_date_hangs_on_stays_with_the_check():
    codes = [
        code
        for code, _, _ in found(
            "\n\n## Metrics\n\n| Metric | Target |\n|---|---|\n| Calls | few |"
        )
    ]

    assert not {"PB020", "LN012"} & set(codes)


def test_documents_without_faults_add_nothing():
    plan = compiled(PLAYBOOK, TEMPLATE)

    assert not [one for one in plan.diagnostics if one.code[:2] in {"PB", "LN", "RP", "QT"}]


def test_findings_of_reading_stay_when_a_plan_is_computed_anew():
    plan = compiled(BOOK.replace("{line}", "depends on T99"))

    assert recomputed(plan).diagnostics == plan.diagnostics
