"""Tasks outside all steps: they keep their place, and find their phase in a template."""

from datetime import date

from planning_cases import MONDAY, TEMPLATE, compiled

BETWEEN = """\
    # A trip

    ## Get ready

    - [ ] Pack

    ## Step 1: Out (Week 1)

    - [ ] Drive

    ## Detours

    - [ ] Take the bridge

    ## Step 2: Stay (Week 2)

    - [ ] Sleep

    ## More detours

    - [ ] Take the tunnel

    ## Step 3: Home (Week 3)

    - [ ] Drive home

    ## Afterwards

    - [ ] Unpack
    """


def test_sections_between_the_steps_are_phases_where_they_stand():
    plan = compiled(BETWEEN)

    assert [phase.title for phase in plan.phases] == [
        "Get ready",
        "Out",
        "Detours",
        "Stay",
        "More detours",
        "Home",
        "Other tasks",
    ]
    assert len({phase.key for phase in plan.phases}) == 7
    assert all(task.starts_on >= MONDAY for task in plan.tasks)


def test_tasks_of_a_playbook_without_steps_go_where_the_template_has_their_like():
    plan = compiled(
        "# P\n\n- [ ] Watch the first 48 hours of the launch\n- [ ] Configure the workspace of all teams\n"
        "- [ ] Buy cake\n",
        TEMPLATE,
    )

    detail = {task.title: [item.text for item in task.items] for task in plan.tasks}
    assert detail["Watch the first 48 hours"] == ["Watch the first 48 hours of the launch"]
    assert detail["Configure the workspace"] == ["Configure the workspace of all teams"]
    assert "Buy cake" in [item.text for phase in plan.phases for item in phase.items]


def test_a_step_behind_a_countdown_holds_no_week_up():
    """What stands behind work counted back from the go-live has no week that it ends before."""
    plan = compiled(
        "# P\n\n## Step 1: Start (Week 1)\n\n- [ ] Call\n\n"
        "## Step 2: Rehearse (T-14 to T-7)\n\n- [ ] Rehearse\n\n"
        "## Step 3: Cables\n\n- [ ] Lay the cables\n\n"
        "## Step 4: Configure (Week 3)\n\n- [ ] Configure\n\n"
        "## Step 5: Launch (Week 4)\n\n- [ ] Go live\n"
    )

    configure = plan.task("configure")
    assert [link.predecessor for link in configure.links] == ["call"]
    assert configure.starts_on == date(2026, 3, 16)
