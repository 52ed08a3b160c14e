"""Small documents with one odd thing each, and what the plan makes of it."""

from datetime import date
from textwrap import dedent

import pytest
from planning_cases import TEMPLATE, book, codes, compiled, dates

from golive.core.planning.document import parse_plan, plan_document, render_plan
from golive.core.planning.model import Decision, MilestoneKind
from golive.core.planning.template import fill_template


def day(text):
    return date.fromisoformat(f"2026-{text}")


def steps(*blocks):
    return "# P\n\n" + "\n\n".join(blocks) + "\n"


LAUNCH = "## Step 9: Launch (Week 3)\n\n- [ ] Go live"


@pytest.mark.parametrize(
    ("participants", "calendar"),
    [
        ("Customer IT", "vendor+customer"),
        ("CSM, Customer IT", "vendor+customer"),
        ("CSM + Customer", "vendor+customer"),
        ("CSM, Solutions engineer", "vendor"),
        ("Both teams", "vendor+customer"),
        ("", "vendor+customer"),
    ],
)
def test_a_meeting_runs_on_the_calendars_of_those_who_take_part(participants, calendar):
    plan = compiled(
        steps(
            "## Step 1: Papers (Week 1)\n\n- [ ] Read the papers\n\n### Design meeting (60 min)\n\n"
            f"{participants and 'Participants: '}{participants}\n\n#### Agenda\n\n- Drawings",
            LAUNCH,
        )
    )

    assert plan.task("design-meeting").calendar == calendar


def test_the_first_value_is_the_end_of_the_phase_that_is_named_so():
    plan = compiled(
        steps(
            "## Step 1: Build (Week 1)\n\n- [ ] Build",
            "## Step 2: First value (Week 2)\n\n- [ ] Load the rows\n- [ ] Show the screen",
            LAUNCH,
        )
    )

    point = plan.milestone(MilestoneKind.FIRST_VALUE)
    assert (point.on, point.task) == (plan.task("show-the-screen").due_on, "show-the-screen")


def test_the_first_meeting_of_a_kickoff_phase_is_the_kickoff():
    plan = compiled(
        steps(
            "## Step 1: Kickoff (Week 1)\n\n- [ ] Book the room\n"
            "- [ ] See each other on site {kind: meeting, binding: none}",
            LAUNCH,
        )
    )

    assert plan.milestone(MilestoneKind.KICKOFF).task == "see-each-other-on-site"


def test_days_before_a_kickoff_that_nobody_holds_count_from_the_contract():
    plan = compiled(
        steps(
            "## 1 week before kickoff: Papers\n\n- [ ] Read the papers",
            "## Week 1: Build\n\n- [ ] Build",
            "## Week 2: Launch\n\n- [ ] Go live",
        )
    )

    assert "PL046" in codes(plan)
    assert plan.task("read-the-papers").due_on == day("02-23")
    assert plan.task("build").starts_on == day("03-02")


def test_a_launch_step_without_tasks_gets_a_key_of_its_own():
    plan = compiled(
        steps(
            "## Step 1: Build (Week 1)\n\n- [ ] Build it {id: launch-task}",
            "## Step 2: Launch (Week 2)\n\nWords only.",
        )
    )

    assert plan.go_live.task == "launch-task-2"
    assert plan.task("launch-task-2").title == "Launch"


RULE = "## Notes\n\n- For large customers (>200 users), add 2 weeks"
LARGE = "[customer]\nusers = 900\n"


def test_weeks_of_a_rule_move_what_follows_and_widen_what_ends_with_the_phase():
    document = steps(
        "## Step 1: Build (Weeks 1-3)\n\n- [ ] Build it\n- [ ] Dig (Week 2)\n- [ ] Paint (Week 3)",
        "## Step 2: Launch (Week 4)\n\n- [ ] Rehearse\n- [ ] Go live\n"
        "- [ ] Review 1 week after go-live",
        "## Step 3: Care\n\n- [ ] Answer (Week 6)\n- [ ] Thank everybody",
        RULE,
    )
    small, large = compiled(document), compiled(document, facts=LARGE)

    before, after = dates(small), dates(large)
    assert before["dig-week-2"] == after["dig-week-2"]
    assert after["paint-week-3"] == (day("03-16"), day("04-03"))
    assert after["rehearse"][0] == day("04-06")
    assert after["answer-week-6"] == (day("04-20"), day("04-24"))
    assert large.task("review-1-week-after-go-live").window == (
        small.task("review-1-week-after-go-live").window
    )


def test_a_rule_finds_no_work_to_lengthen_in_a_document_without_tasks():
    plan = compiled(steps("## Step 1: Read\n\nWords.", RULE), facts=LARGE)

    assert list(plan.tasks) == []
    assert "PL050" in codes(plan)


def test_tasks_that_wait_for_each_other_are_named_by_their_words():
    plan = compiled(
        steps(
            "## Step 1: Build (Weeks 1-3)\n\n- [ ] Dig the hole {id: a} {depends_on: b}\n"
            "- [ ] Paint the fence {id: b} {depends_on: a}\n- [ ] Go live"
        )
    )

    (loop,) = [one for one in plan.diagnostics if one.code == "SC001"]
    assert "Dig the hole" in loop.params["loop"]
    assert "Paint the fence" in loop.params["loop"]


def test_work_waits_through_what_does_not_apply():
    plan = compiled(
        steps(
            "## Step 1: Build (Weeks 1-3)\n\n- [ ] Dig the hole {id: a}\n"
            "- [ ] Paint the fence (if applicable) {id: p, depends_on: a}\n"
            "- [ ] Glue the fence (if applicable) {id: g, depends_on: a}\n"
            "- [ ] Hang the door {id: h, depends_on: p, g}\n- [ ] Go live"
        ),
        facts="[conditions]\npaint_fence = false\nglue_fence = false\n",
    )

    assert [link.predecessor for link in plan.task("h").links] == ["a", "p", "g"]
    assert plan.task("h").starts_on > plan.task("a").due_on


def test_detail_that_does_not_apply_is_not_shown():
    plan = compiled(
        steps(
            "## Step 2: Build (Weeks 2-3)\n\n- [ ] Configure the workspace\n"
            "- [ ] Connect single sign-on (if applicable)"
        ),
        TEMPLATE,
        "[conditions]\nsso = false\n",
    )

    text = render_plan(plan_document(plan))
    assert "Configure the workspace" in text
    assert "single sign-on" not in text
    assert parse_plan(text) == plan_document(plan)


def test_a_condition_without_a_telling_word_stays_a_question():
    plan = compiled(steps("## Step 1: Build (Week 1)\n\n- [ ] The (if needed)\n- [ ] Go live"))

    (task, _) = plan.tasks
    assert (task.decision, task.condition.fact) == (Decision.UNDECIDED, None)


def test_a_rule_without_a_number_to_compare_is_left_to_a_person():
    plan = compiled(
        steps(
            "## Step 1: Build (Week 1)\n\n- [ ] Go live",
            "## Notes\n\n- For complex integrations, add 2 weeks",
        )
    )

    assert [one.applies for one in plan.sizing] == [None]
    assert "PL024" in codes(plan)
    assert plan.task("go-live").extra_days == 0


def test_a_hint_makes_a_task_the_first_value():
    plan = compiled(
        steps(
            "## Step 1: Build (Week 1)\n\n- [ ] Build\n"
            "- [ ] Print the badges {binding: kpi.time_to_first_value}",
            LAUNCH,
        )
    )

    assert plan.milestone(MilestoneKind.FIRST_VALUE).task == "print-the-badges"


def test_what_a_hint_takes_out_of_the_tasks_makes_no_phase():
    plan = compiled("# P\n\n- [ ] Say hello {kind: topic}\n\n" + LAUNCH + "\n")

    assert [phase.title for phase in plan.phases] == ["Launch"]


def test_a_launch_day_counted_from_a_day_that_is_not_known_keeps_its_window():
    plan = compiled(
        steps(
            "## Step 1: Build (Week 1)\n\n- [ ] Build",
            "## Step 2: Care (3 days after the session)\n\n### Go-live\n\n- [ ] Go live",
        )
    )

    assert plan.task("go-live").window.anchor == "session_end"
    assert "SC003" in codes(plan)


def test_a_limit_shortens_a_task_that_has_more_room():
    plan = compiled(
        steps(
            "## Step 1: Build (Weeks 1-3)\n\n- [ ] Build\n- [ ] Send the report within 2 days",
            LAUNCH.replace("Week 3", "Week 4"),
        )
    )

    assert plan.task("send-the-report-within-2-days").duration_days == 2


def test_a_session_without_a_stated_length_takes_its_day():
    plan = compiled(
        steps(
            "## Step 1: Kickoff (Week 1)\n\n### Kickoff meeting\n\n#### Agenda\n\n- Goals\n\n"
            "### Admin training\n\n**Topics:**\n\n- Users"
        ),
        TEMPLATE.replace("Kickoff call", "Kickoff meeting").replace(
            "Accept the plan", "Admin training"
        ),
    )

    assert plan.task("kickoff-meeting").duration_days == 1


def test_a_fact_that_stands_in_another_cell_leaves_the_words_of_the_task():
    text = TEMPLATE.replace("Goals agreed", "{{customer.name}} agrees").replace(
        "| 1 | Kickoff call | CSM |", "| 1 | Kickoff call | [Customer name] |"
    )

    plan = compiled(template=text, facts="[customer]\nname = 'Acme'\n")

    assert plan.task("kickoff-call").title == "Kickoff call"
    assert plan.task("kickoff-call").criterion == "Acme agrees"


def test_a_meeting_that_is_its_step_has_the_words_of_the_step():
    plan = compiled(
        steps(
            "## Kickoff meeting\n\nDuration: 60 minutes\n\n**Topics:**\n\n- Goals",
            "## Launch\n\n- [ ] Go live",
        )
    )

    assert [task.title for task in plan.phases[0].tasks][:1] == ["Kickoff meeting"]


def test_a_criterion_with_an_open_number_is_not_replaced_whole():
    text = TEMPLATE + "\n    ## Success Criteria\n\n    - [ ] At least [count] rows match\n"

    plan = compiled(template=text, facts="[plan]\nsuccess_criteria = ['Users trained']\n")

    filled = fill_template(dedent(text), book(text), plan).text
    assert "- [ ] At least [count] rows match\n" in filled


def test_detail_that_counts_from_a_day_nobody_knows_has_no_dates():
    plan = compiled(
        steps(
            "## Step 1: Build (Weeks 2-3)\n\n- [ ] Configure the workspace\n"
            "  - [ ] Ask for feedback 2 days after the session"
        ),
        TEMPLATE,
    )

    items = [item for task in plan.tasks for item in task.items]
    (asked,) = [item for item in items if item.text.startswith("Ask for feedback")]
    assert (asked.starts_on, asked.due_on) == (None, None)


@pytest.mark.parametrize("where", ["tasks", "loose"])
def test_documents_too_large_to_compare_are_joined_in_order(where, monkeypatch):
    monkeypatch.setattr("golive.core.planning.mapping.MOST_PAIRS", 1)
    loose = "- [ ] Greet the team\n- [ ] Wave\n\n" if where == "loose" else ""
    plan = compiled(
        "# P\n\n"
        + loose
        + "## Step 1: Launch\n\n- [ ] Go live\n- [ ] Wait\n\n## Step 2: Kickoff\n\n- [ ] Talk\n",
        TEMPLATE,
    )

    titles = [phase.title for phase in plan.phases]
    assert titles == ["Kickoff", "Build", "Launch"]
    carried = {item.text for phase in plan.phases for item in phase.items}
    assert {"Go live", "Wait"} <= carried
