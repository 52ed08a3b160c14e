"""Who holds a role: the facts of the customer say it, or the document's own table of people."""

import pytest
from planning_cases import compiled

from golive.core.playbook.read import read_playbook

PLAYBOOK = """\
    # P

    ## Phase 1: Setup (Week 1)

    - [ ] Configure the tenant (Owner: CSM)

    ## Who is who

    | {header} |
    |---|---|
    | CSM | {holder} |
"""


def missing(plan):
    return [found.params["role"] for found in plan.diagnostics if found.code == "PL040"]


@pytest.mark.parametrize(
    ("header", "holder", "named"),
    [
        ("Role | Name", "Mia Holm", True),
        ("Role | Assigned to", "Mia Holm / Tom", True),
        ("Function | Person", "Mia (from May)", True),
        ("Role | Name", "", False),
        ("Role | Name", "[Name]", False),
        ("Role | Name", "TBD", False),
        ("Role | Responsibility", "Training, sign-off", False),
    ],
)
def test_holder_in_the_document_is_the_holder_in_the_plan(header, holder, named):
    plan = compiled(PLAYBOOK.format(header=header, holder=holder))

    assert missing(plan) == ([] if named else ["CSM"])
    assert dict(plan.roles)["CSM"] == (holder if named else "")


def test_holder_in_the_facts_comes_before_that_of_the_document():
    text = PLAYBOOK.format(header="Role | Name", holder="Mia Holm")
    plan = compiled(text, facts='[roles]\nCSM = "Tom Berg"\n')

    assert dict(plan.roles)["CSM"] == "Tom Berg"


def test_only_a_column_of_names_says_who_holds_a_role():
    playbook = read_playbook(
        b"# P\n\n## Team\n\n| Role | Responsibility |\n|---|---|\n| CSM | Training |\n"
    )

    assert [field.name for field in playbook.people] == ["CSM"]
    assert not playbook.holders
