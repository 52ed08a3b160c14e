"""Work that counts back from the kickoff comes first; all that follows counts from the kickoff."""

from datetime import date

import pytest
from planning_cases import MONDAY, compiled

WEEKS = """\
    # P

    ## Pre-kickoff (Week -2 to -1)

    - [ ] Read the contract
    - [ ] Choose the team (Day -3)

    ## Phase 1: Start (Week 0)

    - [ ] Hold the kickoff meeting
    - [ ] Agree the plan

    ## Phase 2: Build (Weeks 1-2)

    - [ ] Lay the cables
    """
DAYS = """\
    # P

    ## Pre-kickoff (Days -7 to 0)

    - [ ] Read the contract

    ## Phase 1: Start (Days 1-30)

    - [ ] Hold the kickoff meeting
    - [ ] Agree the plan

    ## Phase 2: Build (Days 31-60)

    - [ ] Lay the cables
    """


@pytest.mark.parametrize(("text", "lead", "build"), [(WEEKS, 14, 7), (DAYS, 7, 31)])
def test_kickoff_leaves_room_for_what_comes_before_it(text, lead, build):
    plan = compiled(playbook=text)

    before, start, after = plan.phases
    kickoff = next(one for one in plan.milestones if one.kind == "kickoff").on
    assert (kickoff - MONDAY).days >= lead - 3
    assert before.starts_on >= MONDAY
    assert before.ends_on <= kickoff
    assert start.starts_on == kickoff
    assert 0 <= (after.starts_on - kickoff).days - build <= 4
    assert "PL061" in {each.code for each in plan.diagnostics}
    assert not {each.code for each in plan.diagnostics} & {"SC002", "SC003", "SC020"}


def test_stated_anchor_of_weeks_wins_over_work_before_the_kickoff():
    plan = compiled(playbook=WEEKS, facts="[plan]\nweek_anchor = 'contract'\n")

    assert "PL061" not in {each.code for each in plan.diagnostics}


def test_day_before_day_0_of_the_contract_does_not_push_day_0():
    plan = compiled(
        playbook="# P\n\n## Day -1: Look\n\n- [ ] Show it\n\n## Day 0: Sign\n\n- [ ] Sign it\n\n"
        "## Day 3: Use\n\n- [ ] Use it\n"
    )

    starts = [phase.starts_on for phase in plan.phases]
    assert starts == [date(2026, 2, 27), MONDAY, date(2026, 3, 5)]
    late = {each.params["task"] for each in plan.diagnostics if each.code == "SC002"}
    assert "sign-it" not in late


def test_work_merely_before_the_kickoff_leaves_the_weeks_to_the_contract():
    plan = compiled(
        playbook="# P\n\n## Before the kickoff\n\n- [ ] Read the contract\n\n"
        "## Week 1: Start\n\n- [ ] Hold the kickoff meeting\n\n## Week 2: Build\n\n- [ ] Lay it\n"
    )

    assert "PL061" not in {each.code for each in plan.diagnostics}
