"""A task is done within the limit that its document sets, or the plan says that it is not."""

from datetime import date

import pytest
from planning_cases import compiled, dates

from golive.core.planning.changes import SetTask, TaskField, apply_changes
from golive.core.planning.clock_times import clock_times
from golive.core.planning.model import DurationRule, TaskStatus
from golive.core.planning.placing import recomputed
from golive.core.planning.scenario import what_if

PLAN = """\
    ---
    week_anchor: kickoff
    ---
    # Tenancy of the hall

    ## Step 1: Kickoff (Week 1)

    - [ ] Kickoff meeting (Owner: CSM) (1 day)
    - [ ] Write to everybody {limit}

    ## Step 2: Launch (Week 4)

    - [ ] Go live
    """
THURSDAY = date(2026, 3, 5)


def written(limit, signed=THURSDAY, facts=""):
    plan = compiled(PLAN.replace("{limit}", limit), signed=signed, facts=facts)
    (task,) = (one for one in plan.tasks if one.title.startswith("Write"))
    return plan, task


def missed(plan):
    return [one.params for one in plan.diagnostics if one.code == "PL353"]


@pytest.mark.parametrize(
    ("limit", "due"),
    [
        ("within 3 days of kickoff", date(2026, 3, 6)),
        ("within 4 days of kickoff", date(2026, 3, 9)),
        ("within 5 days of kickoff", date(2026, 3, 10)),
        ("within 3 working days of kickoff", date(2026, 3, 10)),
        ("within 24 hours of kickoff", date(2026, 3, 6)),
    ],
)
def test_calendar_days_of_a_limit_count_unless_working_days_are_said(limit, due):
    plan, task = written(limit)

    assert task.due_on == due
    assert task.duration_rule is DurationRule.LIMITED
    assert not missed(plan)


def test_a_limit_that_a_weekend_leaves_no_day_of_is_said():
    plan, task = written("within 1 day of kickoff", signed=date(2026, 3, 6))

    assert task.due_on == date(2026, 3, 9)
    assert missed(plan) == [
        {"task": task.title, "limit_on": "2026-03-07", "date": "2026-03-09"}
    ]
    assert recomputed(plan) == plan


def test_work_that_is_done_after_its_limit_is_said_no_more():
    plan, task = written("within 1 day of kickoff", signed=date(2026, 3, 6))

    done = apply_changes(
        plan,
        [
            SetTask(task.key, TaskField.STATUS, TaskStatus.PENDING, TaskStatus.DONE),
            SetTask(task.key, TaskField.FINISHED_ON, None, date(2026, 3, 10)),
        ],
    )

    assert done.task(task.key).due_on == date(2026, 3, 10)
    assert missed(plan)
    assert not missed(done)


def test_a_limit_stands_still_while_the_plan_is_on_hold():
    facts = "[plan]\nholds = [{ from = 2026-03-06, to = 2026-03-08 }]\n"
    plan, task = written("within 3 days of kickoff", facts=facts)

    (clock,) = clock_times(plan)
    assert clock.due_at.date() == date(2026, 3, 11)
    assert task.due_on == date(2026, 3, 9)
    assert not missed(plan)


def test_work_that_a_change_makes_late_is_said_and_taken_back_with_it():
    plan, task = written("within 5 days of kickoff")

    late = what_if(plan, task.key, 2).plan

    assert [one["date"] for one in missed(late)] == ["2026-03-12"]
    assert not missed(what_if(late, task.key, -2).plan)


def test_a_limit_after_a_session_counts_from_that_session():
    plan = compiled(
        "# P\n\n## Step 1: Course (Week 1-2)\n\n### Admin Training (2 hours)\n\n**Topics:**\n"
        "- Users\n\n### Afterwards\n\n- [ ] Survey within 2 days after the training\n\n"
        "## Step 2: Open (Week 4)\n\n- [ ] Go live\n"
    )

    (clock,) = clock_times(plan)
    assert clock.starts_at.date() == date(2026, 3, 2)
    assert clock.due_at.date() == date(2026, 3, 4)
    assert dates(plan)[clock.task] == (date(2026, 3, 3), date(2026, 3, 4))
    assert not missed(plan)
