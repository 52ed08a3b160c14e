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


def test_line_of_t_zero_is_the_go_live_whatever_the_lines_around_it_say():
    text = (
        "# P\n\n## Timeline\n\n- **T-24h:** Announce the launch to the village\n- **T-2h:** Call\n"
        "- **T0 (10:00):** Let the water in\n- **T+1h:** Launch party\n- **T+24h:** Look again\n"
    )

    assert go_live(text) == "T0 (10:00): Let the water in"


@pytest.mark.parametrize(
    "before",
    [
        "Snapshot previo al despliegue",
        "Copie avant la mise en production",
        "Launch date window: 10 to 12",
        "Launch window: from ten to noon",
        "`launch-gates.json`",
        "launch-gates.json",
        "Mayor decides “launch accepted”",
    ],
)
def test_words_of_the_launch_in_a_name_a_label_or_what_comes_before_it_are_not_the_go_live(
    before,
):
    text = f"# P\n\n## Step 1: Dig\n\n- [ ] Dig the hole\n- [ ] {before}\n\n## Step 2: Fill\n\n- [ ] Let the water in\n"

    assert go_live(text) == "Let the water in"


@pytest.mark.parametrize(
    "launch",
    [
        "Agente ativado em produção",
        "Activar el agente en producción",
        "Passage en production",
        "Freischaltung im Produktivsystem",
        "Launch: let the water in",
    ],
)
def test_first_of_the_tasks_of_a_launch_step_is_the_go_live_by_its_words(launch):
    text = (
        "# P\n\n## Step 1: Dig\n\n- [ ] Dig the hole\n\n"
        f"## Step 2: Go-live\n\n- [ ] {launch}\n- [ ] Report of the first week written\n"
    )

    assert go_live(text) == launch
