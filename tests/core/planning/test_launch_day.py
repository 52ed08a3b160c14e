"""What is planned for the day of the go-live happens on that day, all of it."""

from datetime import date

import pytest
from planning_cases import compiled

PLAN = """\
    # P

    ## Phase 1: Build (T-10 to T-1)

    - [ ] Create the tenant

    ## Phase 2: The day (T-0)

    {tasks}

    ## Phase 3: Care (T+1 to T+9)

    - [ ] Answer the tickets
    """


@pytest.mark.parametrize(
    "tasks",
    [
        ["Freeze the settings", "Go live", "Call the sponsor", "Read the counters"],
        ["Go live", "Call the sponsor", "Read the counters"],
        ["Freeze the settings", "Call the sponsor", "Switch the traffic to production"],
    ],
)
def test_tasks_of_the_launch_day_share_the_day_of_the_launch(tasks):
    plan = compiled(
        playbook=PLAN.format(tasks="\n    ".join(f"- [ ] {task}" for task in tasks))
    )

    build, day, care = plan.phases
    assert {(task.starts_on, task.due_on) for task in day.tasks} == {
        (plan.go_live.forecast_on, plan.go_live.forecast_on)
    }
    assert build.tasks[0].due_on < day.starts_on < care.starts_on
    assert not {each.code for each in plan.diagnostics} & {"SC002", "SC020"}


def test_stated_order_on_the_launch_day_still_takes_days():
    plan = compiled(
        playbook=PLAN.format(tasks="- [ ] Freeze\n    - [ ] Go live (depends on Freeze)")
    )

    freeze, launch = plan.phases[1].tasks
    assert isinstance(launch.due_on, date)
    assert freeze.due_on < launch.due_on


def test_phase_without_tasks_has_the_dates_of_its_window():
    plan = compiled(
        playbook="# P\n\n## Phase 1: Build (Weeks 1-2)\n\n- [ ] Lay it\n\n"
        "## Phase 2: Rest (Weeks 3-4)\n\nNothing is done.\n\n## Phase 3: Use (Week 5)\n\n- [ ] Use it\n"
    )

    rest = plan.phases[1]
    assert not rest.tasks
    assert (rest.starts_on, rest.ends_on) == (date(2026, 3, 16), date(2026, 3, 27))


def test_a_second_wave_counts_from_the_first():
    plan = compiled(
        playbook="# P\n\n## Phase 1: Build (Week 1)\n\n- [ ] Lay it\n\n## Phase 2: Launch (Week 2)\n\n"
        "- [ ] Go live in Oslo (T+0)\n- [ ] Go live in Bergen (T+14)\n"
    )

    oslo, bergen = plan.phases[1].tasks
    assert plan.go_live.forecast_on == oslo.due_on == date(2026, 3, 9)
    assert bergen.due_on == date(2026, 3, 23)


def test_work_after_the_launch_that_stands_in_an_earlier_phase_holds_no_launch_up():
    plan = compiled(
        playbook="# P\n\n## Week 1: Start\n\n- [ ] Call\n- [ ] Ask all (1 week after go-live)\n\n"
        "## Week 4: Launch\n\n- [ ] Go live\n"
    )

    call, ask = plan.phases[0].tasks
    launch = plan.task("go-live")
    assert [link.predecessor for link in launch.links] == [call.key]
    assert (launch.due_on, ask.due_on) == (date(2026, 3, 23), date(2026, 3, 30))


def test_a_launch_in_the_midst_of_a_phase_waits_only_for_what_does_not_wait_for_it():
    plan = compiled(
        playbook="# P\n\n## Phase 1: Build (Weeks 1-3)\n\n- [ ] Create the tenant\n"
        "- [ ] Count the visitors (after Go live)\n\n## Phase 2: Launch (Weeks 3-6)\n\n"
        "- [ ] Go live (Week 3)\n- [ ] Tell the press\n"
    )

    create, count = plan.phases[0].tasks
    launch = plan.task(plan.go_live.task)
    assert [link.predecessor for link in launch.links] == [create.key]
    assert launch.due_on < count.starts_on


def test_a_launch_that_counts_from_itself_keeps_its_window_and_golive_says_where_it_lies():
    plan = compiled(
        playbook="# P\n\n## Phase 1: Build (Week 1)\n\n- [ ] Lay it\n\n## Phase 2: Launch (Week 2)\n\n"
        "- [ ] Go live (3 days before go-live)\n"
    )

    (launch,) = plan.phases[1].tasks
    assert (launch.key, launch.due_on) == (plan.go_live.task, date(2026, 3, 9))
    assert (launch.window.anchor, launch.window.start) == ("go_live", -3)
    assert "SC002" in {each.code for each in plan.diagnostics}
