"""A contingency is a replan with its price, and applying it is exactly its preview."""

from datetime import date

import pytest
from planning_cases import TEMPLATE, compiled

from golive.core.planning.changes import apply_changes, inverse
from golive.core.planning.contingency import contingencies, extended

RISKS = """
    ## Risks

    | Risk | Probability | Impact | Mitigation | Contingency |
    |------|-------------|--------|------------|-------------|
    | Late API | High | High | Ask early | Extended timeline |
    | Slow tests | Low | High | Ask early | Postpone the launch by 3 weeks |
    | Illness | Low | Low | Deputy | Async review |
"""


@pytest.mark.seed("S223")
def test_contingencies_that_give_time_have_a_replan():
    plan = compiled(template=TEMPLATE + RISKS)

    ready = contingencies(plan)

    assert [(one.risk.risk, one.weeks, one.is_stated) for one in ready] == [
        ("Late API", 2, False),
        ("Slow tests", 3, True),
    ]
    assert [one.go_live_on for one in ready] == [date(2026, 4, 6), date(2026, 4, 13)]
    assert [one.days for one in ready] == [14, 21]
    assert ready[0].replan.plan.go_live.forecast_on == date(2026, 4, 6)
    assert ready[1].replan.plan.go_live.forecast_on == date(2026, 4, 13)


def test_a_row_that_is_still_to_be_filled_in_has_no_price():
    row = "    | Late API | High | High | Ask early | Extended timeline |\n"
    blank = "    | [Late delivery of X] | High | High | [Way out] | [Extended timeline] |\n"
    partly = "    | Late API | High | High | [Way out] | Extended timeline |\n"

    ready = contingencies(compiled(template=TEMPLATE + RISKS.replace(row, blank + partly)))

    assert [one.risk.risk for one in ready] == ["Late API", "Slow tests"]


def test_applying_a_contingency_is_its_preview_and_can_be_undone():
    plan = compiled(template=TEMPLATE + RISKS)
    replan = contingencies(plan)[0].replan

    assert apply_changes(plan, replan.changes) == replan.plan
    assert apply_changes(replan.plan, inverse(replan.changes)) == plan
    assert {move.key for move in replan.moves} >= {"go-live", "go_live"}


def test_a_plan_without_windows_gets_its_time_at_its_last_task():
    plan = compiled(playbook="# P\n\n## Step 1: Dig\n\n- [ ] Dig the hole\n- [ ] Go live\n")

    assert plan.go_live.forecast_on == date(2026, 3, 3)
    assert extended(plan, 1).plan.go_live.forecast_on == date(2026, 3, 10)


def test_an_absurd_length_is_no_replan():
    row = "\n    | War | Low | High | None | Postpone by 500 weeks |\n"
    plan = compiled(template=TEMPLATE + RISKS.rstrip() + row)

    assert len(plan.risks) == 4
    assert len(contingencies(plan)) == 2
