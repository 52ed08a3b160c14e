"""The joined catalogue: sentences, severities, fixes, public form."""

import string

import pytest

from golive.core.catalogue import (
    ENGLISH,
    diagnostic_contract,
    fix_title,
    in_order,
    sentence,
    severity,
    words,
)
from golive.core.diagnostics import Diagnostic, Edit, Related, Severity
from golive.core.document.messages import MESSAGES as DOCUMENT
from golive.core.planning.messages import MESSAGES as PLANNING
from golive.core.playbook.messages import MESSAGES as PLAYBOOK
from golive.core.scheduling.messages import MESSAGES as SCHEDULING


def test_no_code_stands_in_two_tables():
    assert len(ENGLISH) == sum(map(len, (DOCUMENT, PLAYBOOK, SCHEDULING, PLANNING)))


@pytest.mark.parametrize("code", sorted(ENGLISH))
def test_every_code_has_a_sentence_that_can_be_filled(code):
    message = ENGLISH[code]
    names = [
        name for _, name, _, _ in string.Formatter().parse(message.text) if name is not None
    ]

    assert len(code) == 5
    assert all(name.isidentifier() for name in names)
    assert message.text[0].isupper() or message.text[0] in '"“{`'
    assert words(code, {})
    assert isinstance(message.severity, Severity)


def test_a_missing_parameter_never_raises():
    assert words("SC001", {"loop": "a > b > a"}).count("…") == 2


def test_an_unknown_code_never_raises():
    found = Diagnostic("ZZ999", 1)

    assert sentence(found) == "golive has no sentence for this code."
    assert severity(found) is Severity.WARNING


def test_text_with_braces_stays_text():
    assert "{task}" in words("SC009", {"task": "{task}", "count": 2})


def test_a_fix_has_a_title_only_when_it_has_edits():
    edit = Edit(1, 1, 1, 2, "x")

    assert fix_title(Diagnostic("SC001", 1)) is None
    assert fix_title(Diagnostic("SC001", 1, fix=(edit,)))


def test_findings_come_by_place_and_once():
    first, second = Diagnostic("SC002", 1), Diagnostic("SC001", 1)
    later = Diagnostic("SC001", 9)

    assert in_order([later, first, second, first]) == (second, first, later)


def test_public_form_has_every_key():
    found = Diagnostic(
        "SC001",
        3,
        2,
        {"loop": "a", "task": "b", "predecessor": "c"},
        (Related(1, 1, "SC004", {"task": "t", "calendar": "x"}),),
        (Edit(3, 1, 3, 4, ""),),
    )

    public = diagnostic_contract(found)
    assert (public["severity"], public["line"], public["column"]) == ("error", 3, 2)
    assert public["related"][0]["message"].startswith('"t" names the calendar "x"')
    assert public["fix"]["edits"] == [
        {"start_line": 3, "start_column": 1, "end_line": 3, "end_column": 4, "text": ""}
    ]
