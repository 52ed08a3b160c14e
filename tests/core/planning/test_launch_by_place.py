"""Where no words say which task is the go-live, it is a step's last one, never a way back."""

import pytest
from planning_cases import compiled


def go_live(text):
    plan = compiled(text)
    return plan.task(plan.go_live.task).title


@pytest.mark.parametrize(
    "outside",
    [
        "## Success if\n\n- [ ] Bills are paid\n",
        "## Meeting preparation\n\n- Read the papers\n- Ask for access\n",
        "## Risk factors\n\n- [ ] Few fitters\n",
    ],
)
def test_task_outside_all_steps_is_no_go_live_by_its_place(outside):
    text = f"# P\n\n## Step 1: Dig\n\n- [ ] Dig the hole\n\n## Step 2: Fill\n\n- [ ] Fill the hole\n\n{outside}"

    assert go_live(text) == "Fill the hole"


@pytest.mark.parametrize("heading", ["Rollback triggers", "Contingency", "Retour arrière"])
def test_way_back_is_no_go_live_by_its_place(heading):
    text = (
        "# P\n\n## Step 1: Dig\n\n- [ ] Dig the hole\n\n"
        f"## Step 2: {heading}\n\n- [ ] The wall cracks\n- [ ] Water stands in it\n"
    )

    assert go_live(text) == "Dig the hole"


def test_words_of_the_launch_in_the_way_back_do_not_win():
    text = (
        "# P\n\n## Step 1: Dig\n\n- [ ] Dig the hole\n- [ ] Go live\n\n"
        "## Step 2: Rollback\n\n- [ ] Switch the pumps off\n- [ ] Go live again\n"
    )

    assert go_live(text) == "Go live"


def test_without_steps_the_last_task_is_still_the_go_live():
    assert go_live("# P\n\n- [ ] Dig the hole\n- [ ] Fill the hole\n") == "Fill the hole"
