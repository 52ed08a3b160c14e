"""Documents whose go-live, first value, sides, sizes and stated dates are easily misread."""

import re
from datetime import date

import pytest
from msgspec.structs import replace
from planning_cases import MONDAY, compiled

from golive.core.catalogue import severity, words
from golive.core.diagnostics import Severity
from golive.core.planning.changes import SetTask, TaskField, apply_changes
from golive.core.planning.diff import diff_plans
from golive.core.planning.document import plan_document
from golive.core.planning.editing import read_edits
from golive.core.planning.explain import explain_task
from golive.core.planning.merge import merge_plan
from golive.core.planning.model import Found, MilestoneKind


def day(text):
    return date.fromisoformat(f"2026-{text}")


LAUNCH_STEP = """\
    # P

    ## Step 1: Setup (Weeks 1-2)

    - [ ] Configure the tenant
    - [ ] Agree the numbers

    ## Step 2: {launch} (Week 6)

    {tasks}

    ## Step 3: {after} (Weeks 7-12)

    - [ ] Answer tickets
    - [ ] Close the books
    """


def launched(tasks, launch="Go-live", after="Care", facts=""):
    lines = "\n    ".join(f"- [ ] {task}" for task in tasks)
    return compiled(
        playbook=LAUNCH_STEP.format(launch=launch, after=after, tasks=lines), facts=facts
    )


@pytest.mark.parametrize(
    ("tasks", "expected", "found"),
    [
        (["Move the last data", "First 3 days hotline"], "Move the last data", Found.PHASE),
        (["Check the list", "Go live", "Watch the logs"], "Go live", Found.BINDING),
        (
            ["Move the data", "Switch on invoices – T+0"],
            "Switch on invoices – T+0",
            Found.PHASE,
        ),
        (["Produktivschaltung", "erste 3 Tage Hotline"], "Produktivschaltung", Found.WORDS),
    ],
)
@pytest.mark.parametrize("after", ["Care", "Hypercare", "Nachbetreuung", "Adoption"])
def test_go_live_stands_in_the_step_named_after_it(tasks, expected, found, after):
    plan = launched(tasks, after=after)

    live = plan.task(plan.go_live.task)
    assert live.title == expected
    assert plan.landmarks.go_live.found is found
    assert day("04-06") <= live.due_on <= day("04-10")


def test_launch_step_without_tasks_becomes_the_go_live():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: Setup (Week 1)

        - [ ] Configure the tenant

        ## Step 2: Go-live (Week 6)

        Pre-launch checklist:

        - [ ] Sponsor approved

        ## Step 3: Care (Weeks 7-8)

        - [ ] Answer tickets
        """
    )

    assert plan.go_live.forecast_on == day("04-06")
    assert [one.code for one in plan.diagnostics if one.code in {"PL043", "PL054"}] == ["PL054"]


def test_box_that_switches_on_is_the_go_live_and_no_condition():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: Setup (Week 1)

        - [ ] Configure the tenant

        ## Step 2: Go-live (Week 6)

        Pre-launch checklist:

        - [ ] Sponsor approved in writing
        - [ ] Switch on live billing – T+0
        - [ ] First real invoice run – T+1
        """
    )

    assert plan.task(plan.go_live.task).title.startswith("Switch on live billing")
    assert plan.go_live.forecast_on == day("04-06")
    assert [one.text for gate in plan.gates for one in gate.conditions] == [
        "Sponsor approved in writing"
    ]
    assert plan.phases[1].tasks[1].due_on == day("04-07")


def test_go_live_guessed_by_place_is_a_warning():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: Papers (Week 1)

        - [ ] Collect the papers

        ## Step 2: Aftercare (Weeks 2-3)

        - [ ] Answer tickets
        """
    )

    (said,) = [one for one in plan.diagnostics if one.code == "PL043"]
    assert severity(said) is Severity.WARNING
    assert plan.task(plan.go_live.task).title == "Collect the papers"


def test_extra_weeks_move_the_go_live_and_not_the_work_after_it():
    text = (
        LAUNCH_STEP.format(launch="Go-live", after="Care", tasks="- [ ] Go live")
        + "\n    ## Notes\n\n    - For large customers (>200 users), add 1-3 weeks\n"
    )
    small = compiled(playbook=text)
    large = compiled(playbook=text, facts="[customer]\nusers = 900\n")

    assert (large.go_live.forecast_on - small.go_live.forecast_on).days == 7
    care = large.phases[2]
    assert care.window.end - care.window.start == 5


@pytest.mark.parametrize(
    "title", ["First value: send an invoice", "Time to first value reached"]
)
def test_task_named_first_value_is_the_milestone(title):
    plan = compiled(
        playbook=f"# P\n\n## Step 1: Setup (Week 1)\n\n- [ ] {title}\n\n"
        "## Step 2: Go-live (Week 3)\n\n- [ ] Go live\n"
    )

    first = plan.milestone(MilestoneKind.FIRST_VALUE)
    assert plan.task(first.task).title == title
    assert first.reason == "PL213"


def test_talk_about_the_first_value_is_not_it():
    plan = compiled(
        playbook="# P\n\n## Step 1: Setup (Week 1)\n\n- [ ] Define the first value\n\n"
        "## Step 2: Go-live (Week 3)\n\n- [ ] Go live\n"
    )

    first = plan.milestone(MilestoneKind.FIRST_VALUE)
    assert plan.task(first.task).title == "Go live"


@pytest.mark.parametrize(
    ("line", "calendar"),
    [
        ("Kickoff meeting with the customer (Owner: CSM)", "vendor+customer"),
        ("Administrator training, on site (Owner: Trainer)", "vendor+customer"),
        ("Go/No-Go with the board (Owner: CSM)", "vendor+customer"),
        ("Prepare the training material (Owner: CSM)", "vendor"),
        ("Configure the tenant (Owner: CSM)", "vendor"),
        ("Internal kickoff (Owner: CSM)", "vendor"),
    ],
)
def test_sessions_of_both_sides_run_on_both_calendars(line, calendar):
    plan = compiled(
        playbook="# P\n\n## Step 1: Begin (Week 1)\n\n- [ ] Kickoff call\n"
        f"- [ ] {line}\n\n## Step 2: Launch (Week 3)\n\n- [ ] Go live\n"
    )

    assert plan.phases[0].tasks[1].calendar == calendar


def test_start_and_due_of_a_row_are_its_length():
    plan = compiled(
        playbook="""\
        # P

        | Task | Owner | Start | Due |
        |---|---|---|---|
        | Report the tests | CSM | 2026-03-09 | 2026-03-13 |
        | Go live | CSM | 2026-03-17 | 2026-03-18 |
        """
    )

    assert [(one.starts_on, one.due_on) for one in plan.tasks] == [
        (day("03-09"), day("03-13")),
        (day("03-17"), day("03-18")),
    ]


def test_done_box_without_a_date_takes_no_days():
    text = "# P\n\n## Step 1: Setup (Week 1)\n\n- [ ] Call\n- [{}] Visit\n- [ ] Write\n"
    plan = compiled(playbook=text.format("x"))

    call, visit, write = plan.tasks
    assert visit.due_on == MONDAY
    assert (call.starts_on, write.due_on) == (MONDAY, day("03-06"))
    assert call.duration_days + write.duration_days == 5


def test_date_that_cannot_hold_is_said():
    plan = launched(["Go live"])
    key = plan.phases[0].tasks[0].key
    pinned = apply_changes(plan, [SetTask(key, TaskField.PINNED_DUE_ON, None, day("03-07"))])

    (said,) = [one for one in pinned.diagnostics if one.code == "PL056"]
    assert said.params["date"] == pinned.task(key).due_on.isoformat() != "2026-03-07"
    undone = apply_changes(pinned, [SetTask(key, TaskField.PINNED_DUE_ON, day("03-07"), None)])
    assert undone == plan


def said_of(plan):
    return [
        words(one.code, one.params)
        for task in plan.tasks
        for explanation in [explain_task(plan, task.key)]
        for one in (*explanation.sentences, explanation.slack)
    ]


def test_explanations_read_as_english():
    text = launched(["Go live"], facts="[calendars.customer]\nclosed = [2026-03-03]\n")
    dated = compiled(
        playbook="# P\n\n| Task | Owner | Due | Status |\n|---|---|---|---|\n"
        "| Kickoff call | CSM | 2026-03-04 | Done |\n| Go live | CSM | 2026-03-20 | Open |\n"
    )
    everything = "\n".join([*said_of(text), *said_of(dated)])

    assert re.search(r"(?<!\d)-?1 working days", everything) is None
    for wrong in ("(FS)", "closed: none", "6 to 6", "2026-03", "{"):
        assert wrong not in everything
    assert "document states how long" not in everything
    assert "a session or an event counts as 1 working day" in everything
    assert "Its window, weeks 1 to 2, opens on Mon 2 March 2026." in everything


def test_negative_slack_without_a_target_speaks_of_none():
    plan = launched(["Go live"])
    key = plan.go_live.task
    early = apply_changes(plan, [SetTask(key, TaskField.PINNED_DUE_ON, None, day("03-04"))])

    assert any(task.slack_days < 0 for task in early.tasks)
    assert not any("target" in one for one in said_of(early))


def test_diff_of_plans_says_fields_in_words():
    plan = launched(["Go live"])
    first, second = plan.phases[0].tasks
    new = apply_changes(
        plan,
        [
            SetTask(first.key, TaskField.DURATION_DAYS, first.duration_days, 1),
            SetTask(second.key, TaskField.LINKS, second.links, ()),
        ],
    )

    said = [words(one.code, one.params) for one in diff_plans(plan, new).sentences]
    assert said[0].endswith('the length changed from "5 working days" to "1 working day".')
    assert said[1] == '"Agree the numbers" no longer waits for "Configure the tenant".'
    assert not any("_" in one for one in said)


def test_inserted_row_renames_no_task():
    plan = launched(["Go live"])
    document = plan_document(plan)
    phase = document.phases[0]
    first, second = phase.tasks
    rows = (
        replace(first),
        replace(first, number=2, task="Buy cables"),
        replace(second, number=3, task="Agree the numbers again"),
    )
    edited = replace(document, phases=(replace(phase, tasks=rows), *document.phases[1:]))

    changes = read_edits(plan, edited).changes
    titles = {
        change.task: change.after
        for change in changes
        if isinstance(change, SetTask) and change.field is TaskField.TITLE
    }
    assert titles == {"agree-the-numbers": "Agree the numbers again"}
    assert "Buy cables" in [task.title for task in apply_changes(plan, changes).tasks]


def test_merge_lists_what_waits_for_something_else():
    text = LAUNCH_STEP.format(launch="Go-live", after="Care", tasks="- [ ] Go live")
    base = compiled(playbook=text)
    new = compiled(playbook=text.replace("(Week 6)", "(Weeks 2-6)"))

    merged = merge_plan(base=base, new=new, plan=base)
    changed = {
        task.key
        for task in merged.plan.tasks
        if {one.predecessor for one in task.links}
        != {one.predecessor for one in base.task(task.key).links}
    }
    named = {one.title for one in merged.links}
    assert named == {merged.plan.task(key).title for key in changed}


def test_dated_milestones_outside_the_steps_wait_for_nothing():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: Setup

        - [ ] Configure the tenant

        ## Step 2: Launch

        - [ ] Go live

        ## Milestones

        | Milestone | Date | Owner |
        |---|---|---|
        | Security approved | 2026-03-02 | CSM |
        | Go-live | 2026-03-20 | CSM |
        """
    )

    assert plan.task(plan.go_live.task).phase == "launch"
    assert not [one for one in plan.diagnostics if one.code == "SC006"]


def test_preparation_of_a_go_live_is_not_the_go_live_in_german():
    plan = compiled(
        playbook="---\nlang: de\n---\n# P\n\n## Vorbereitung Go-Live\n\n- [ ] Daten prüfen\n\n"
        "## Umstellung\n\n- [ ] Leitung umlegen\n"
    )

    launch = next(task for task in plan.tasks if task.key == plan.go_live.task)
    assert launch.title == "Leitung umlegen"


def test_group_of_the_launch_day_goes_before_a_milestone_outside_the_phases():
    plan = compiled(
        playbook="# P\n\n## Phase 1: Build (Weeks 1-2)\n\n- [ ] Lay it\n\n"
        "## Phase 2: Training and adoption (Week 3)\n\n### Day 5: Go-Live\n\n"
        "- [ ] Roll out to all\n- [ ] Answer calls\n\n## Milestones\n\n- [ ] **Go-Live** (Day 40)\n"
    )

    launch = next(task for task in plan.tasks if task.key == plan.go_live.task)
    assert launch.title == "Roll out to all"


def test_go_live_outside_the_phases_counts_where_no_phase_has_one():
    plan = compiled(
        playbook="# P\n\n## Phase 1: Build (Weeks 1-2)\n\n- [ ] Lay it\n\n"
        "## Milestones\n\n- [ ] **Go-Live** (Day 40)\n"
    )

    launch = next(task for task in plan.tasks if task.key == plan.go_live.task)
    assert launch.title.startswith("Go-Live")
