"""Plans counted back from the go-live: what is on time moves nothing, and slack is what it says."""

from datetime import date, timedelta

import pytest
from planning_cases import MONDAY, compiled

from golive.core.planning.changes import SetTask, TaskField, apply_changes
from golive.core.planning.scenario import shift

COUNTDOWN = """\
    # Moving in

    ## T-30 to T-21: Prepare

    - [ ] Draw the floor plan
    - [ ] Choose the movers
    - [ ] Order the crates (1 day)

    ## T-14: Tell everybody

    - [ ] Write to the tenants
    - [ ] Put up the notices

    ## T-13 to T-6: Rehearse

    - [ ] Walk the route (1 day)

    ## T-4 to T-1: Pack

    - [ ] Pack the archive (2 days)

    ## T-0: Go-live

    - [ ] Go live

    ## T+7: Look back

    - [ ] Ask what went wrong
    """
CONTRACTS = [MONDAY + timedelta(days=days) for days in (0, 1, 2, 3, 4, 5, 30)]


@pytest.mark.parametrize("signed", CONTRACTS)
def test_go_live_is_the_first_day_that_leaves_room(signed):
    plan = compiled(COUNTDOWN, signed=signed)

    assert 30 <= (plan.go_live.forecast_on - signed).days <= 34
    assert not {"SC002", "SC020"} & {one.code for one in plan.diagnostics}


@pytest.mark.parametrize("field", [TaskField.FINISHED_ON, TaskField.PINNED_DUE_ON])
@pytest.mark.parametrize("signed", CONTRACTS)
def test_what_is_done_as_planned_moves_nothing(signed, field):
    plan = compiled(COUNTDOWN, signed=signed)

    for task in plan.tasks:
        after = apply_changes(plan, [SetTask(task.key, field, None, task.due_on)])
        assert days(after) == days(plan), task.key


@pytest.mark.parametrize("signed", CONTRACTS)
def test_by_its_slack_a_task_moves_nothing_and_by_a_day_more_it_does(signed):
    plan = compiled(COUNTDOWN, signed=signed)
    *before, after = plan.tasks

    assert any(task.slack_days for task in before)
    for task in before:
        assert go_live_moved(plan, task.key, task.slack_days) == 0, task.key
        assert go_live_moved(plan, task.key, task.slack_days + 1) > 0, task.key
    assert go_live_moved(plan, after.key, 30) == 0


def days(plan) -> list[tuple[date | None, date | None]]:
    return [(task.starts_on, task.due_on) for task in plan.tasks]


def go_live_moved(plan, key: str, late: int) -> int:
    moved = shift(plan, late, [key]).plan.go_live.forecast_on
    return (moved - plan.go_live.forecast_on).days
