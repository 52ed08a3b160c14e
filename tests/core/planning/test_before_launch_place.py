"""What a document sets before the go-live comes before it, wherever it stands in the document."""

import pytest
from planning_cases import compiled

from golive.core.playbook.read import read_playbook

LATE = """\
    # P

    ## 1. Build

    - [ ] Lay the floor
    - [ ] Go live

    ## 2. {outer}

    ### {heading}

    - [ ] Flag staged
    - [ ] Screens bookmarked

    ### The days after

    - [ ] Sweep

    ## 3. Papers

    - [ ] File the papers
    """


@pytest.mark.parametrize("heading", ["Pre-Launch", "Before go-live", "Prior to launch"])
def test_work_before_the_launch_is_not_dated_behind_it(heading):
    plan = compiled(playbook=LATE.format(outer="Other work", heading=heading))

    tasks = {task.title: task for task in plan.tasks}
    launch = plan.go_live.forecast_on
    assert tasks["Go live"].due_on == launch
    assert tasks["Flag staged"].due_on <= tasks["Screens bookmarked"].due_on < launch
    assert tasks["Sweep"].starts_on > launch
    assert [phase.title for phase in plan.phases] == ["Build", "Other work", "Papers"]


def kinds(outer, heading):
    text = LATE.replace("    #", "#").replace("    -", "-")
    playbook = read_playbook(text.format(outer=outer, heading=heading).encode())
    return [item.kind for item in playbook.items][2:5]


@pytest.mark.parametrize("outer", ["Checklists", "Launch checklists", "Checklist"])
def test_checklist_before_the_launch_holds_conditions(outer):
    assert kinds(outer, "Pre-Launch")[:2] == ["gate_condition"] * 2


@pytest.mark.parametrize(
    ("outer", "heading"), [("Other work", "Pre-Launch"), ("Checklists", "During launch")]
)
def test_other_work_around_the_launch_is_work(outer, heading):
    assert kinds(outer, heading) == ["task"] * 3
