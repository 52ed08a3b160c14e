"""Work with a window of its own is placed by its window, not by what stands above it."""

from datetime import date

import pytest
from planning_cases import MONDAY, compiled

LATE = {"SC002"}


def starts(plan):
    return {task.title: task.starts_on for task in plan.tasks}


def codes(plan):
    return {each.code for each in plan.diagnostics}


@pytest.mark.parametrize(
    "heading", ["## Milestones", "## Resources\n\n- [ ] Hire two people\n"]
)
def test_milestone_of_week_two_does_not_wait_for_the_phase_above(heading):
    plan = compiled(
        f"# P\n\n## Phase 1: Lay cables (Weeks 1-4)\n\n- [ ] Lay the cables\n\n{heading}\n"
        "- [ ] Week 2: Route agreed\n- [ ] Week 4: Cables lie\n"
    )

    assert starts(plan)["Week 2: Route agreed"] == date(2026, 3, 9)
    assert plan.go_live.forecast_on == date(2026, 3, 27)
    assert not codes(plan) & LATE


def test_go_live_with_its_own_week_does_not_wait_for_a_month_that_ends_later():
    plan = compiled(
        "# P\n\n## Timeline\n\n- **Month 1: Draw**\n- **Month 2: Build**\n\n## Needed people\n\n"
        "- [ ] Two fitters\n\n## Milestones\n\n- Week 3: Drawings agreed\n- Week 8: Go-live\n"
    )

    assert starts(plan)["Week 8: Go-live"] == date(2026, 4, 20)
    assert starts(plan)["Week 3: Drawings agreed"] == date(2026, 3, 16)
    assert not codes(plan) & LATE


def test_go_live_waits_for_work_that_closes_with_its_own_window():
    plan = compiled(
        "# P\n\n## Phase 1: Build (Weeks 1-3)\n\n- [ ] Build the shed (18 working days)\n\n"
        "## Milestones\n\n- [ ] Week 3: Go-live\n"
    )

    assert starts(plan)["Week 3: Go-live"] == date(2026, 3, 25)


def test_saturday_sunday_and_monday_share_the_monday():
    days = "".join(f"\n## Day {at}: Part {at}\n\n- [ ] Fit part {at}\n" for at in range(1, 16))
    plan = compiled(f"# P\n{days}")

    for at in (6, 7, 8):
        assert starts(plan)[f"Fit part {at}"] == date(2026, 3, 9)
    assert starts(plan)["Fit part 9"] == date(2026, 3, 10)
    for at in (13, 14, 15):
        assert starts(plan)[f"Fit part {at}"] == date(2026, 3, 16)
    assert plan.phases[0].starts_on == MONDAY
    assert not codes(plan) & LATE


def test_detail_with_the_window_of_its_task_has_no_dates_of_its_own():
    plan = compiled(
        "# P\n\n## Phase 1: Build (Week 1)\n\n- [ ] Create\n\n## Phase 2: Launch (Week 2)\n\n- [ ] Go live\n\n"
        "## Phase 3: Care (Weeks 1-2 after go-live)\n\n- [ ] Look after the users and call them\n",
        "# Plan\n\n## Milestones\n\n### Phase 1: Build (Week 1)\n\n- [ ] Create\n\n### Phase 2: Launch (Week 2)\n\n"
        "- [ ] Go live\n\n### Phase 3: Care (Weeks 1-2 after go-live)\n\n- [ ] Look after the users\n",
    )

    care = plan.task("look-after-the-users")
    (call,) = care.items
    assert call.window == care.window
    assert (call.starts_on, call.due_on) == (None, None)
    assert care.starts_on > plan.go_live.forecast_on
