"""Lint of the two seed documents: the conflicts and overlaps named in the traceability table."""

from datetime import date

import pytest

from golive.core.playbook.lint import lint, lint_pair
from golive.core.playbook.read import read_playbook

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def playbook(seed_playbook):
    return read_playbook(seed_playbook)


@pytest.fixture(scope="module")
def template(seed_template):
    return read_playbook(seed_template)


def _lines(found):
    return {found.line, *(related.line for related in found.related)}


def _own(found):
    return {found.line, *(r.line for r in found.related if r.code != "LN903")}


def _theirs(found):
    return {r.line for r in found.related if r.code == "LN903"}


def _of(code, findings):
    return [found for found in findings if found.code == code]


@pytest.mark.seed("S236")
def test_step_window_conflicts_with_its_own_section(playbook):
    (found,) = _of("LN001", lint(playbook, TODAY))

    assert _lines(found) == {129, 143}
    assert found.params["window"] == "weeks 4 to 8"
    assert found.params["section_window"] == "weeks 5 to 8 of go-live"


@pytest.mark.seed("S236")
def test_go_live_weeks_of_both_documents_conflict(playbook, template):
    (found,) = _of("LN028", lint_pair(playbook, template, TODAY))

    assert (_own(found), _theirs(found)) == ({103}, {66})


@pytest.mark.seed("S237")
def test_watch_of_4_hours_and_of_48_hours_are_nested(playbook, template):
    (found,) = _of("LN002", lint_pair(playbook, template, TODAY))

    assert (_own(found), _theirs(found)) == ({120}, {71})
    assert (found.params["short"], found.params["long"]) == ("4 hours", "48 hours")


@pytest.mark.seed("S171")
@pytest.mark.seed("S238")
def test_roles_of_the_playbook_with_several_names_are_asked(playbook):
    findings = lint(playbook, TODAY)
    (spelled,), (alike,) = _of("LN005", findings), _of("LN004", findings)

    assert _lines(spelled) == {16, 195, 200}
    assert _lines(alike) == {16, 196}


@pytest.mark.seed("S238")
def test_roles_of_both_documents_with_several_names_are_asked(playbook, template):
    alike = _of("LN004", lint_pair(playbook, template, TODAY))

    assert {(found.params["first"], found.params["second"]) for found in alike} == {
        ("CS Engineer", "Customer Success Manager"),
        ("Engineering lead", "Technical Lead"),
    }


@pytest.mark.seed("S239")
def test_time_to_first_value_is_impossible_from_the_contract(playbook):
    (found,) = _of("LN007", lint(playbook, TODAY))

    assert _lines(found) == {155, 117}


@pytest.mark.seed("S126")
def test_support_tickets_are_measured_as_critical_issues(playbook):
    (found,) = _of("LN008", lint(playbook, TODAY))

    assert found.line == 158


@pytest.mark.seed("S165")
@pytest.mark.seed("S167")
def test_review_is_overdue_from_march_on(playbook):
    (found,) = _of("LN009", lint(playbook, TODAY))

    assert _lines(found) == {213, 215}
    assert _of("LN009", lint(playbook, date(2026, 2, 28))) == []


@pytest.mark.seed("S37")
@pytest.mark.seed("S39")
@pytest.mark.seed("S41")
def test_each_npm_command_swallows_its_flags(playbook):
    assert [found.line for found in _of("LN026", lint(playbook, TODAY))] == [44, 47, 50]


@pytest.mark.seed("S16")
def test_agenda_of_the_kickoff_adds_up(playbook):
    assert _of("LN003", lint(playbook, TODAY)) == []


@pytest.mark.seed("S240")
def test_prerequisites_overlap(playbook, template):
    (found,) = _of("LN023", lint_pair(playbook, template, TODAY))

    assert (_own(found), _theirs(found)) == ({7, 8, 9, 10}, {35, 36, 37})


@pytest.mark.seed("S242")
def test_cadences_overlap(playbook, template):
    (found,) = _of("LN024", lint_pair(playbook, template, TODAY))

    assert (_own(found), _theirs(found)) == ({132, 138, 144}, {87, 88, 89})


@pytest.mark.seed("S243")
def test_gates_overlap(playbook, template):
    (found,) = _of("LN033", lint_pair(playbook, template, TODAY))
    (shared,) = _of("LN025", lint(template, TODAY))

    assert _own(found) == {106, 107, 108, 109, 110, 111}
    assert _theirs(found) == {78, 79, 80, 81, 104, 105, 106, 107, 108, 109}
    assert _lines(shared) == {81, 105}


def test_nothing_else_is_said_of_the_seeds(playbook, template):
    assert {found.code for found in lint(playbook, TODAY)} == {
        "LN001", "LN004", "LN005", "LN007", "LN008", "LN009", "LN026",
    }  # fmt: skip
    assert {found.code for found in lint(template, TODAY)} == {"LN025"}
