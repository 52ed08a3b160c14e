"""A sizing rule that moved a date is named with its line, by explain, by diff and by the ledger."""

from datetime import date

import pytest
from planning_cases import compiled

from golive.core.planning.delays import Delay, DelayCause, delay_ledger
from golive.core.planning.diff import diff_plans
from golive.core.planning.explain import explain_task
from golive.core.planning.messages import MESSAGES

PLAYBOOK = """
# How we onboard

## Step 1: Build (Weeks 1-2)

- [ ] Build the interface

## Step 2: Launch (Week 3)

- [ ] Go live

## Notes

- For large customers (>500 users), add 2 weeks
"""
RULE = "For large customers (>500 users), add 2 weeks"


def plan_for(users, more="", **options):
    return compiled(PLAYBOOK, None, f"[customer]\nusers = {users}\n{more}", **options)


def said(sentences):
    return [MESSAGES[one.code].text.format(**one.params) for one in sentences]


def task_called(plan, title):
    return next(task.key for task in plan.tasks if task.title == title)


def test_explanation_names_the_rule_and_the_stated_window():
    plan = plan_for(900)
    explained = explain_task(plan, task_called(plan, "Go live"))
    words = said(explained.sentences)

    assert words[-2:] == [
        'The playbook says week 3 for "Launch" (line 8).',
        f'The rule "{RULE}" (playbook, line 14) added 2 weeks to "Build"; the phases after it moved.',
    ]
    assert [(one.line, one.weeks) for one in explained.rules] == [(14, 2)]


@pytest.mark.parametrize(("users", "title"), [(20, "Go live"), (900, "Build the interface")])
def test_explanation_is_silent_of_rules_without_effect_on_the_day(users, title):
    plan = plan_for(users)
    explained = explain_task(plan, task_called(plan, title))

    grown = title == "Build the interface"
    assert [one.code in {"PL365", "PL366"} for one in explained.sentences].count(True) == (
        2 if grown else 0
    )


def test_difference_and_ledger_name_the_rule():
    old, new = plan_for(20), plan_for(900)
    words = said(diff_plans(old, new).sentences)

    assert f'The rule "{RULE}" (playbook, line 14) adds 2 weeks now; it added 0 weeks.' in words
    ledger = delay_ledger(old, new)
    assert ledger.delays == (Delay(DelayCause.RULE, ledger.days, "", RULE),)
    assert ledger.days == 10


def test_difference_names_holds_days_off_and_the_contract_date():
    plan = plan_for(20)
    held = plan_for(
        20, "[plan]\nholds = [{from = 2026-03-09, to = 2026-03-11, reason = 'Audit'}]\n"
    )
    closed = plan_for(20, "[calendars.vendor]\nclosed = [2026-03-16, 2026-03-17]\n")
    later = plan_for(20, signed=date(2026, 3, 9))

    (hold,) = [one for one in diff_plans(plan, held).differences if one.field == "holds"]
    assert hold.before == "nothing"
    assert hold.after.startswith("Mon 9 March 2026 to Wed 11 March 2026 (")
    assert "Audit" in hold.after
    (days,) = [one for one in diff_plans(closed, plan).differences if "vendor" in one.field]
    assert days.before.startswith("Mon 16 March 2026 to Tue 17 March 2026 (")
    assert days.after == "nothing"
    (signed,) = [one for one in diff_plans(plan, later).differences if one.field == "signed_on"]
    assert signed.after == "Mon 9 March 2026"
    assert [one.cause for one in delay_ledger(plan, later).delays] == [DelayCause.CONTRACT]


COMPLEX = """
# P

## Step 1: Build (Weeks 1-2)

- [ ] Build

## Step 2: Launch (Week 3)

- [ ] Go live

## Notes

- For complex customers add 1 week
"""


@pytest.mark.parametrize(
    ("value", "applies"),
    [("true", True), ("'high'", True), ("'complex'", True), ("false", False), ("'low'", False)],
)
def test_complexity_decides_rules_for_complex_customers(value, applies):
    plan = compiled(COMPLEX, None, f"[conditions]\ncomplexity = {value}\n")

    assert [one.applies for one in plan.sizing] == [applies]
    assert sum(one.weeks for one in plan.sizing) == (1 if applies else 0)
    assert not {"PL003", "PL007", "PL024"} & {one.code for one in plan.diagnostics}


def test_the_question_of_complexity_names_its_fact():
    plan = compiled(COMPLEX, None)

    assert [one.fact for one in plan.open if "complex" in one.text] == ["complexity"]


@pytest.mark.parametrize(("users", "weeks"), [(400, 0), (600, 2), (1200, 6)])
def test_the_highest_step_of_a_scale_counts(users, weeks):
    text = COMPLEX.replace(
        "- For complex customers add 1 week",
        "- If more than 500 users: add 2-4 weeks\n- More than 1000 users: add 6 weeks",
    )
    plan = compiled(text, None, f"[customer]\nusers = {users}\n")

    assert sum(one.weeks for one in plan.sizing) == weeks
    said = [one.params["rule"] for one in plan.diagnostics if one.code == "PL368"]
    assert said == (["If more than 500 users: add 2-4 weeks"] if users > 1000 else [])
