"""Playbooks of twelve shapes for customers in four countries: dates by hand, and what always holds."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from planning_cases import MONDAY

from golive.core.planning.chain import check_chain
from golive.core.planning.changes import SetTask, TaskField
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import signed_on
from golive.core.planning.explain import explain_task
from golive.core.planning.facts import read_facts
from golive.core.planning.scenario import scenario
from golive.core.planning.slack import before_go_live
from golive.core.playbook.read import read_playbook
from golive.core.scheduling.model import LinkType
from golive.core.scheduling.work_calendar import work_calendars

FOLDER = Path(__file__).parents[2] / "data" / "shapes"
SHAPES = sorted(path.stem for path in FOLDER.glob("*.md"))
COUNTRIES = {"NO": "", "US": "CA", "DE": "BY", "SA": ""}
DAY = timedelta(days=1)


def plan_of(shape, country, extra=""):
    """Return the plan of a playbook for a customer of that country; the vendor is in England."""
    facts, found = read_facts(
        f"""
[calendars.vendor]
country = "GB"
region = "ENG"
[calendars.customer]
country = "{country}"
region = "{COUNTRIES[country]}"
{extra}
""".encode()
    )
    assert found == ()
    return compile_plan(
        playbook=read_playbook((FOLDER / f"{shape}.md").read_bytes()),
        template=None,
        facts=facts,
        signed=signed_on(MONDAY, "Europe/London"),
        today=MONDAY,
    )


def spans(plan):
    """Return the days of each task as "MM-DD MM-DD" by the first two words of its title."""
    return {
        " ".join(task.title.split()[:2]): f"{task.starts_on:%m-%d} {task.due_on:%m-%d}"
        for task in plan.tasks
        if task.starts_on and task.due_on
    }


# England: 3 and 6 April, 4 May. Norway: 2, 3, 6 April, 1, 14, 25 May. Bavaria: 3, 6 April, 1 May.
# Saudi Arabia: weekend Friday and Saturday, Eid from 18 to 23 March.
BY_HAND = {
    ("day-based", "NO"): {
        "Send the": "03-02 03-02",
        "Hold the": "03-03 03-03",
        "Create the": "03-05 03-06",
        "Deliver the": "03-09 03-09",
        "Send 20": "03-10 03-11",
        "Review the": "03-12 03-16",
        "Go live": "03-17 03-17",
    },
    ("day-based", "SA"): {"Create the": "03-05 03-06", "Deliver the": "03-08 03-08"},
    ("tminus", "NO"): {
        "Freeze all": "03-03 03-03",
        "Rehearse the": "03-13 03-13",
        "Import the": "03-18 03-19",
        "Go/no-go meeting": "03-20 03-20",
        "Go live": "03-23 03-23",
        "Review open": "03-26 03-26",
    },
    ("30-60-90", "NO"): {
        "Kickoff workshop": "03-02 03-02",
        "Import open": "03-27 04-01",
        "Train the": "04-07 04-08",
        "Go live": "04-30 04-30",
        "Executive review": "05-28 05-28",
    },
    ("table", "NO"): {
        "Kickoff meeting": "03-02 03-02",
        "Order the": "03-03 03-16",
        "Draw the": "03-03 03-05",
        "Install the": "03-17 03-20",
        "Train the": "03-23 03-24",
        "Acceptance test": "03-23 03-23",
        "Go-live": "03-25 03-25",
        "Hand over": "03-26 03-26",
    },
    ("table", "SA"): {"Install the": "03-17 03-26", "Acceptance test": "03-29 03-29"},
    ("several-owners", "US"): {"Connect the": "03-16 03-20", "Go live": "03-23 03-23"},
    ("overlap", "NO"): {
        "Measure the": "03-03 03-09",
        "Order the": "03-09 03-24",
        "Assemble the": "03-25 04-09",
        "Configure the": "03-16 03-23",
        "Test the": "03-24 03-27",
        "Go live": "04-13 04-13",
        "Watch the": "04-14 04-27",
    },
    ("waves", "DE"): {"Go-live wave": "04-15 04-15"},
    ("no-dates", "NO"): {
        "Meet the": "03-02 03-02",
        "List the": "03-03 03-03",
        "Create the": "03-04 03-05",
        "Import the": "03-06 03-10",
        "Go live": "03-11 03-11",
        "Thank the": "03-12 03-12",
    },
    ("checklist", "SA"): {"Sign the": "03-02 03-02", "Publish the": "03-09 03-09"},
    ("conditions", "NO"): {
        "Migrate the": "03-16 03-25",
        "Check the": "03-26 04-01",
        "Go live": "04-07 04-07",
    },
    ("anchors", "NO"): {
        "Hold the": "03-02 03-02",
        "Send the": "03-25 03-25",
        "Share the": "03-05 03-05",
        "Build the": "03-09 03-12",
        "Editor training": "03-23 03-23",
        "Go live": "03-30 03-30",
        "Check the": "03-31 03-31",
        "Ask for": "04-13 04-13",
    },
    ("backward", "NO"): {
        "Collect the": "03-03 03-12",
        "Run March": "03-23 04-08",
        "Compare the": "04-09 04-13",
        "Go live": "04-20 04-20",
    },
}


@pytest.mark.parametrize(("shape", "country"), list(BY_HAND))
def test_dates_are_those_of_the_calendar_on_the_wall(shape, country):
    found = spans(plan_of(shape, country))

    assert {name: found[name] for name in BY_HAND[shape, country]} == BY_HAND[shape, country]


@pytest.mark.parametrize("country", list(COUNTRIES))
@pytest.mark.parametrize("shape", SHAPES)
def test_every_task_lies_on_worked_days_after_what_it_waits_for(shape, country):
    plan = plan_of(shape, country)
    calendars = work_calendars(plan.problem.calendars)
    tasks = {task.key: task for task in plan.tasks}

    for task in plan.tasks:
        calendar = calendars[task.calendar]
        assert calendar.works_on(task.starts_on.toordinal()), task.title
        assert calendar.works_on(task.due_on.toordinal()), task.title
        days = calendar.working_days_between(task.starts_on, task.due_on + DAY)
        assert days == task.duration_days, task.title
        for link in task.links:
            assert link.type is LinkType.FS
            assert tasks[link.predecessor].due_on < task.starts_on, task.title
        chain = explain_task(plan, task.key).chain
        assert check_chain(chain, plan.problem.calendars) == (task.starts_on, task.due_on)
    starts = [phase.starts_on for phase in plan.phases if phase.starts_on]
    assert starts == sorted(starts)
    assert plan.go_live.earliest_on <= plan.go_live.forecast_on


def late(plan, task, days):
    longer = SetTask(
        task.key, TaskField.DURATION_DAYS, task.duration_days, task.duration_days + days
    )
    return scenario(plan, [longer]).plan


def last_day(plan):
    return max(task.due_on for task in plan.tasks if task.due_on)


@pytest.mark.parametrize("country", ["NO", "SA"])
@pytest.mark.parametrize("shape", SHAPES)
def test_slack_sentences_hold_when_somebody_is_late(shape, country):
    plan = plan_of(shape, country)
    held_up = before_go_live(plan)

    for task in plan.tasks:
        code = explain_task(plan, task.key).slack.code
        within, beyond = (
            late(plan, task, task.slack_days),
            late(plan, task, task.slack_days + 1),
        )
        assert within.go_live.forecast_on == plan.go_live.forecast_on, task.title
        if task.key not in held_up:
            assert code in {"PL220", "PL221"}
            assert beyond.go_live.forecast_on == plan.go_live.forecast_on
            assert last_day(beyond) > last_day(plan), task.title
            continue
        assert code == ("PL122" if task.slack_days else "PL121")
        if shape == "tminus":
            # A day that lies before the go-live by its window may slip and be reported instead.
            continue
        assert beyond.go_live.forecast_on > plan.go_live.forecast_on, task.title


@pytest.mark.parametrize("country", ["NO", "DE"])
def test_a_target_that_cannot_be_met_is_said_in_words(country):
    plan = plan_of("backward", country, "[plan]\ntarget_go_live_on = 2026-04-10\n")

    (found,) = [one for one in plan.diagnostics if one.code == "SC011"]
    # From 10 to 20 April there are 6 more working days; the shortest plan takes 1 + 8 + 10 + 3 + 1 days.
    assert found.params["days"] == 6
    assert found.params["forecast_on"] == "2026-04-20"
    assert found.params["shortest_on"] == plan.go_live.earliest_on.isoformat()
    assert explain_task(plan, "go-live").slack.code == "PL123"
    kickoff = explain_task(plan, "kickoff-call")
    assert kickoff.slack.code == "PL223"


def test_a_target_that_leaves_time_is_what_slack_is_measured_against():
    plan = plan_of("backward", "NO", "[plan]\ntarget_go_live_on = 2026-05-29\n")

    for task in plan.tasks:
        assert explain_task(plan, task.key).slack.code == "PL223"
        within, beyond = (
            late(plan, task, task.slack_days),
            late(plan, task, task.slack_days + 1),
        )
        assert within.go_live.forecast_on <= date(2026, 5, 29) < beyond.go_live.forecast_on


def test_the_condition_of_a_step_is_asked_beside_those_of_its_tasks():
    plan = plan_of("conditions", "NO")

    asked = {point.fact for point in plan.open}
    assert asked == {
        "eu",
        "integration",
        "ip_allow_list",
        "sso",
        "wardsoft",
        "migration",
        "check_sample",
    }
    answers = "[conditions]\n" + "".join(f"{name} = true\n" for name in sorted(asked))
    answered = plan_of("conditions", "NO", answers)
    assert answered.open == ()
    assert answered.task("map-the-wards-unless-the-customer-uses-wardsoft").due_on is None


def test_a_section_without_a_week_keeps_its_place_among_the_steps():
    plan = plan_of("anchors", "NO")

    assert [phase.title for phase in plan.phases] == ["Kickoff", "Set-up", "Training", "Launch"]


def plan_from(text, facts=""):
    known, _ = read_facts(facts.encode())
    return compile_plan(
        playbook=read_playbook(text.encode()),
        template=None,
        facts=known,
        signed=signed_on(MONDAY, "Europe/London"),
        today=MONDAY,
    )


def test_weeks_of_a_group_count_from_its_step_and_that_is_said():
    plan = plan_from(
        "# P\n\n## Step 1: Build (Weeks 1-8)\n\n- [ ] Build\n- [ ] Go live\n\n"
        "## Step 2: Care (Weeks 9-13)\n\n### First two weeks\n\n- [ ] Clear the list\n\n"
        "### Until the end\n\n- [ ] Remove the old system\n"
    )

    task = plan.task("clear-the-list")
    # Week 9 begins on 27 April, week 10 ends on 10 May.
    assert (task.starts_on, task.due_on) == (date(2026, 4, 27), date(2026, 5, 8))
    (said,) = [one for one in plan.diagnostics if one.code == "PL060"]
    assert (said.line, said.params["group"]) == (8, "First two weeks")


def test_a_week_that_an_item_states_itself_is_taken_as_it_stands():
    plan = plan_from("# P\n\n## Step 1: Care (Weeks 9-13)\n\n- [ ] Clear the list (Week 2)\n")

    assert next(iter(plan.tasks)).starts_on == date(2026, 3, 9)
    assert "PL060" not in {one.code for one in plan.diagnostics}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Migrate the last 24 months of studies", 1),
        ("Load the orders of the last 3 weeks", 1),
        ("Load the orders (last 3 weeks)", 1),
        ("Load the orders of the past 3 weeks", 1),
        ("Die Aufträge laden (letzte 3 Wochen)", 1),
        ("Cargar los pedidos (últimas 3 semanas)", 1),
        ("Hold the workshop, which will last 3 days", 3),
        ("Hold the workshop (lasts about 3 days)", 3),
    ],
)
def test_months_of_data_are_no_months_of_work(text, days):
    plan = plan_from(f"# P\n\n## Step 1: A\n\n- [ ] {text}\n")

    assert next(iter(plan.tasks)).duration_days == days


def test_slack_before_a_fixed_date_says_so():
    plan = plan_from(
        "# P\n\n## Step 1: A\n\n- [ ] Prepare the hall\n- [ ] Open the hall (due 2026-03-20)\n"
        "- [ ] Go live\n"
    )

    said = explain_task(plan, "prepare-the-hall").slack
    assert (said.code, said.params["days"]) == ("PL226", 13)
    assert explain_task(plan, "go-live").slack.code == "PL121"
