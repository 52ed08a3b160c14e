"""A plan counted back from the go-live begins on or after the contract."""

from datetime import date

import pytest
from planning_cases import MONDAY, compiled

NOTICES = """\
    # P

    ## T-10 days: First notice

    Tell the office.

    ## T-2 days: Last notice

    Tell all.

    ## T-0: Launch day

    {tasks}

    ## T+7 days: Look back

    Ask the visitors.
    """


@pytest.mark.parametrize("tasks", ["- [ ] Go live", "Nobody sleeps."])
def test_sections_without_tasks_leave_room_before_the_go_live(tasks):
    plan = compiled(NOTICES.format(tasks=tasks))

    starts = [phase.starts_on for phase in plan.phases if phase.starts_on]
    assert len(starts) == 4
    assert min(starts) == starts[0] == MONDAY
    assert plan.go_live.forecast_on == date(2026, 3, 12)
    assert "SC002" not in {each.code for each in plan.diagnostics}


def test_stated_target_is_not_moved():
    plan = compiled(
        NOTICES.format(tasks="- [ ] Go live"),
        facts="[plan]\ntarget_go_live_on = 2026-03-04\n",
    )

    assert plan.go_live.forecast_on <= date(2026, 3, 4)


def test_work_before_a_go_live_that_no_task_is_begins_with_the_contract():
    plan = compiled(
        "# P\n\n## 2 weeks before go-live\n\n## 1 week after go-live\n\n- [ ] Ask all\n"
    )

    assert all(phase.starts_on is None or phase.starts_on >= MONDAY for phase in plan.phases)


def test_room_before_the_go_live_moves_the_go_live_and_no_other_task():
    plan = compiled(
        NOTICES.format(tasks="- [ ] Go live").replace("Tell all.", "- [ ] Print the posters")
    )

    launch, posters = plan.task("go-live"), plan.task("print-the-posters")
    assert (launch.due_on, launch.not_before) == (date(2026, 3, 12), date(2026, 3, 12))
    assert (posters.due_on, posters.not_before) == (date(2026, 3, 10), None)
