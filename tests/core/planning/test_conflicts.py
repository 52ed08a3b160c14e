"""Where playbook and template disagree is among the plan's findings, with the lines of both."""

import pytest
from planning_cases import TEMPLATE, compiled

PLAYBOOK = """
# How we onboard

## Step 1: Go-Live (Week 3)

- [ ] Go live
- [ ] Watch error logs for 4 hours
"""
TEMPLATE_WITH_WATCH = """
# Plan

## Phase 1: Go-Live (Week 6)

- [ ] Go live
- [ ] Post-launch monitoring (48 hours)
"""


def places(plan, code):
    return [
        (
            (one.document, one.line),
            [(there.document, there.line) for there in one.related],
        )
        for one in plan.diagnostics
        if one.code == code
    ]


@pytest.mark.seed("S236", "S237")
def test_conflicts_are_findings_of_the_plan_with_both_lines():
    plan = compiled(playbook=PLAYBOOK, template=TEMPLATE_WITH_WATCH)

    assert places(plan, "LN028") == [(("playbook", 4), [("template", 4)])]
    assert places(plan, "LN002") == [(("playbook", 7), [("template", 7)])]


@pytest.mark.parametrize("documents", [{"playbook": PLAYBOOK}, {"template": TEMPLATE}])
def test_one_document_cannot_disagree_with_another(documents):
    plan = compiled(**documents)

    assert [one.code for one in plan.diagnostics if one.code.startswith("LN")] == []


@pytest.mark.seed("S236", "S237", "S243")
def test_conflicts_of_the_seeds_are_findings_of_their_plan(seed_playbook, seed_template):
    plan = compiled(playbook=seed_playbook.decode(), template=seed_template.decode())

    assert places(plan, "LN028") == [(("playbook", 103), [("template", 66)])]
    assert places(plan, "LN002") == [(("playbook", 120), [("template", 71)])]
    ((first, others),) = places(plan, "LN033")
    assert first == ("playbook", 106)
    assert {("playbook", 111), ("template", 78), ("template", 109)} <= set(others)
