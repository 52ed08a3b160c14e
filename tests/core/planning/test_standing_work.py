"""Work outside the steps that its place puts behind them, and work that is needed all along."""

from datetime import date

import pytest
from planning_cases import MONDAY, compiled

DATED = """\
    # Pilot

    ## Day 0: Start

    - [ ] Open the store

    ## Day 14: End

    - [ ] Count the stock

    {rest}
    """


def days(rest):
    plan = compiled(playbook=DATED.format(rest=rest.replace("\n", "\n    ")))
    return {
        task.title: (task.starts_on, task.due_on)
        for phase in plan.phases
        for task in phase.tasks
    }, [each.code for each in plan.diagnostics]


@pytest.mark.parametrize(
    "heading",
    [
        "Required material",
        "Customer responsibilities",
        "Benötigte Unterlagen",
        "Responsabilités du client",
        "Requisitos del cliente",
        "Responsabilidades do cliente",
    ],
)
def test_what_is_needed_is_not_put_behind_everything(heading):
    found, codes = days(f"## {heading}\n\n- [ ] Key of the store\n- [ ] List of the goods\n")

    assert found["Key of the store"] == found["List of the goods"] == (MONDAY, MONDAY)
    assert "PL343" in codes


def test_section_with_a_line_due_while_the_steps_run_is_not_put_behind_them():
    found, codes = days("## Papers\n\n- [ ] Stamp of the town\n- [ ] Letter signed by day 7\n")

    assert found["Stamp of the town"] == (MONDAY, MONDAY)
    assert found["Letter signed by day 7"][1] == date(2026, 3, 9)
    assert "PL343" in codes


@pytest.mark.parametrize("heading", ["Wrap-up", "After go-live", "Material for the follow-up"])
def test_other_work_behind_the_steps_stays_there(heading):
    found, codes = days(f"## {heading}\n\n- [ ] Sweep the store\n- [ ] Hand back the key\n")

    assert found["Sweep the store"][0] > found["Count the stock"][1]
    assert found["Hand back the key"][0] > found["Sweep the store"][0]
    assert "PL343" not in codes
