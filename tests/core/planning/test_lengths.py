"""Stated work counts, wherever the documents state it: with windows and without."""

from datetime import date

import pytest
from planning_cases import compiled

from golive.core.planning.explain import explain_task
from golive.core.planning.model import DurationRule

PLAYBOOK = """\
    # How we roll out

    ## Step 1: Kickoff (Week 1)

    - [ ] Kickoff meeting (2 hours)

    ## Step 2: Build (Weeks 2-4)

    - [ ] Configure the workspace (3 days)
    - [ ] Import the data
      - [ ] Export from the old system (4 days)
      - [ ] Load and check (2 days)
    - [ ] Watch staging for 48 hours

    ## Step 3: Launch (Week 5)

    - [ ] Go live
    - [ ] Watch error logs for the first 3 days
"""
TEMPLATE = """\
    # Plan

    ## Phase 1: Kickoff (Week 1)

    | # | Task | Owner | Due Date |
    |---|------|-------|----------|
    | 1 | Kickoff meeting | CSM | YYYY-MM-DD |

    ## Phase 2: Build (Weeks 2-4)

    | # | Task | Owner | Due Date |
    |---|------|-------|----------|
    | 1 | Workspace configuration | CSM | YYYY-MM-DD |
    | 2 | Data import | CSM | YYYY-MM-DD |

    ## Phase 3: Launch (Week 5)

    | # | Task | Owner | Due Date |
    |---|------|-------|----------|
    | 1 | Go-live | CSM | YYYY-MM-DD |
"""


def test_without_windows_all_stated_work_still_takes_its_time():
    plan = compiled(PLAYBOOK)

    # 1 kickoff + 3 workspace + (4 + 2) import + 2 watch + 1 go-live = 13 working days.
    assert plan.go_live.earliest_on == date(2026, 3, 18)
    assert plan.go_live.forecast_on == date(2026, 3, 30)


def test_without_windows_work_that_the_template_carries_takes_its_time():
    plan = compiled(PLAYBOOK, TEMPLATE)

    # 1 kickoff + 3 workspace + 6 import with 2 of watching + 1 go-live = 13 working days.
    assert plan.go_live.earliest_on == date(2026, 3, 18)


def test_work_below_a_task_lengthens_it_beyond_its_share_and_says_why():
    plan = compiled(PLAYBOOK.replace("Weeks 2-4", "Week 2-3"))

    task = plan.task("import-the-data")
    # 9 to 20 March has 10 days: 3 and 2 are stated beside it, and it needs more than what is left.
    assert (task.starts_on, task.due_on) == (date(2026, 3, 12), date(2026, 3, 19))
    assert task.duration_rule is DurationRule.CARRIED
    said = [
        (one.code, one.params.get("length")) for one in explain_task(plan, task.key).sentences
    ]
    assert ("PL146", "6 working days") in said


def one_task(below, facts=""):
    text = f"# P\n\n## Step 1: A\n\n- [ ] Prepare the ground\n{below}- [ ] Go live\n"
    return compiled(text, facts=facts).task("prepare-the-ground").duration_days


@pytest.mark.parametrize(
    ("below", "days"),
    [
        ("", 1),
        ("  - [ ] Talk (45 min)\n  - [ ] Talk again (2 hours)\n", 1),
        ("  - [ ] Dig (2 days)\n    - [ ] Deeper (2 days)\n  - [ ] Fill (1 day)\n", 3),
        ("  - [ ] Dig (2-3 days)\n  - [ ] Dig out (1 week)\n", 8),
        ("  - [ ] Watch the pump for 72 hours\n", 3),
        ("  - [ ] Connect SSO (5 days, if SSO is used)\n", 5),
    ],
)
def test_stated_lengths_below_a_task_add_up(below, days):
    assert one_task(below) == days


def test_what_does_not_apply_takes_no_time():
    below = "  - [ ] Connect single sign-on (5 days) (only if SSO is used)\n"

    assert one_task(below, "[conditions]\nsso = false\n") == 1


def test_a_tight_window_shares_what_stated_work_leaves():
    text = """\
        # P

        ## Phase 1: Build (Week 1)

        - [ ] Sketch the house
        - [ ] Raise the walls
          - [ ] North (2 days)
          - [ ] South (1 day)
        - [ ] Paint the walls
    """
    days = {task.key: task.duration_days for task in compiled(text).tasks}

    assert days == {"sketch-the-house": 1, "raise-the-walls": 3, "paint-the-walls": 1}


def test_long_work_keeps_its_days_and_short_work_shares_the_rest_of_its_window():
    short = "".join(f"- [ ] Check list {number}\n" for number in range(6))
    plan = compiled(
        f"# P\n\n## Step 1: Build (Week 1)\n\n- [ ] Load the data (3 days)\n{short}"
        "\n## Step 2: Launch (Week 2)\n\n- [ ] Go live\n"
    )

    load, *checks = plan.phases[0].tasks
    assert (load.starts_on, load.due_on) == (date(2026, 3, 2), date(2026, 3, 4))
    assert [task.due_on.day for task in checks] == [5, 5, 5, 6, 6, 6]
    assert plan.go_live.forecast_on == date(2026, 3, 9)
