"""Work "before X" has an end and no beginning: no date before the contract comes from it."""

from datetime import date

import pytest
from planning_cases import MONDAY, compiled

SALE = """\
    # P

    ## Before the contract

    - [ ] Show the product
    - [ ] Name the price

    ## Day 1: Start

    - [ ] Create the account

    ## Day 2: Build

    - [ ] Build the house
    """


@pytest.mark.parametrize(
    "heading", ["Before the contract", "Avant la vente", "Before the kickoff", "Before go-live"]
)
def test_open_beginning_dates_nothing_before_the_contract(heading):
    plan = compiled(SALE.replace("Before the contract", heading))

    dates = [task.starts_on for task in plan.tasks if task.starts_on]
    assert len(dates) == 4
    assert min(dates) == MONDAY
    assert min(phase.starts_on for phase in plan.phases if phase.starts_on) == MONDAY


def test_work_before_the_contract_is_due_at_once_and_holds_up_nothing():
    plan = compiled(SALE)

    assert [task.due_on for task in plan.tasks] == [MONDAY] * 3 + [date(2026, 3, 3)]
    assert {each.code for each in plan.diagnostics}.isdisjoint({"SC002", "SC003"})


def test_day_one_is_the_day_of_the_contract_after_an_open_beginning():
    plan = compiled(SALE)

    assert plan.phases[1].window.start == 0
    assert plan.phases[0].window.start < -1


def test_empty_section_before_the_launch_has_no_dates():
    plan = compiled(
        "# P\n\n## Before go-live\n\nKeep calm.\n\n## Phase 1: Build\n\n- [ ] Build it\n"
        "- [ ] Go live\n"
    )

    assert all(phase.starts_on is None or phase.starts_on >= MONDAY for phase in plan.phases)
