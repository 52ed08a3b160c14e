"""The two seed documents together, dates reasoned by hand.

Contract Monday 2026-03-02, so week n is the calendar days 7(n-1)..7n-1 after it. Norway is
closed on 2026-04-02, 2026-04-03 and 2026-04-06 (Easter), nothing else before 2026-05-01.
"""

from datetime import date

import pytest

from golive.core.catalogue import sentence
from golive.core.document.decode import decode
from golive.core.planning.chain import check_chain
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import signed_on
from golive.core.planning.document import parse_plan, plan_document, render_plan
from golive.core.planning.facts import read_facts
from golive.core.planning.model import (
    Document,
    Evidence,
    MilestoneKind,
    OpenKind,
    TaskStatus,
)
from golive.core.planning.moves import date_moves
from golive.core.planning.template import fill_template
from golive.core.playbook.read import read_playbook

SIGNED = date(2026, 3, 2)
EASTER = {date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 6)}

# Weeks 2-6 hold 25 weekdays less Easter: 22 days for 4 tasks, so they end after 5, 11, 16 and
# 22 of them. A session and the go-live take a day, 48 hours two.
ENTERPRISE = {
    "Kickoff meeting with stakeholders": "03-02 03-02",
    "Technical discovery and environment audit": "03-03 03-04",
    "Finalize onboarding plan and timeline": "03-05 03-06",
    "Environment setup and configuration": "03-09 03-13",
    "API integration development": "03-16 03-23",
    "Data migration (if applicable)": "03-24 03-30",
    "Integration testing": "03-31 04-10",
    "Admin training session": "04-13 04-13",
    "End-user training session": "04-14 04-14",
    "Documentation handoff": "04-15 04-17",
    "Go-live execution": "04-20 04-20",
    "Post-launch monitoring (48 hours)": "04-21 04-22",
    "Go-live retrospective": "04-23 04-24",
}

# Weeks 2-4 hold 15 days: 3, 4, 4, 4. Week 5 has three days, week 6 four (Tuesday to Friday).
STANDARD = {
    "Kickoff meeting with stakeholders": "03-02 03-02",
    "Technical discovery and environment audit": "03-03 03-04",
    "Finalize onboarding plan and timeline": "03-05 03-06",
    "Environment setup and configuration": "03-09 03-11",
    "API integration development": "03-12 03-17",
    "Data migration (if applicable)": "03-18 03-23",
    "Integration testing": "03-24 03-27",
    "Admin training session": "03-30 03-30",
    "End-user training session": "03-31 03-31",
    "Documentation handoff": "04-01 04-01",
    "Go-live execution": "04-07 04-07",
    "Post-launch monitoring (48 hours)": "04-08 04-09",
    "Go-live retrospective": "04-10 04-10",
}


def facts_for(users, country="NO", extra="", migration="true"):
    text = f"""
        [customer]
        name = "Northwind Robotics"
        users = {users}
        country = "{country}"
        time_zone = "Europe/Oslo"
        [contacts.primary]
        name = "Jonas Berg"
        email = "jonas@northwind.example"
        [conditions]
        sso = true
        migration = {migration}
        [calendars.vendor]
        country = "NO"
        [plan]
        {extra}
    """
    facts, found = read_facts(text.encode())
    assert found == ()
    return facts


@pytest.fixture(scope="module")
def books(seed_playbook, seed_template):
    return {"playbook": read_playbook(seed_playbook), "template": read_playbook(seed_template)}


def compiled(books, facts):
    signed = signed_on(SIGNED, facts.vendor_zone)
    return compile_plan(**books, facts=facts, signed=signed, today=SIGNED)


def short_dates(plan):
    return {task.title: f"{task.starts_on:%m-%d} {task.due_on:%m-%d}" for task in plan.tasks}


@pytest.mark.seed("S160", "S161", "S194", "S199", "S204", "S208", "S234")
@pytest.mark.parametrize(
    ("users", "expected", "go_live"),
    [(620, ENTERPRISE, date(2026, 4, 20)), (500, STANDARD, date(2026, 4, 7))],
)
def test_every_task_is_dated(books, users, expected, go_live):
    plan = compiled(books, facts_for(users))

    assert short_dates(plan) == expected
    assert plan.go_live.target_on is None
    assert plan.go_live.forecast_on == go_live
    assert plan.go_live.earliest_on < go_live
    assert len(plan.phases) == 4
    assert plan.phases[0].starts_on == SIGNED


@pytest.mark.seed("S3")
def test_steps_are_followed_in_their_order(books):
    """The steps alone, and the phases that carry them: none begins before the one before it."""
    facts = facts_for(500)
    alone = compile_plan(
        playbook=books["playbook"],
        template=None,
        facts=facts,
        signed=signed_on(SIGNED, facts.vendor_zone),
        today=SIGNED,
    )

    for plan in (alone, compiled(books, facts)):
        starts = [phase.starts_on for phase in plan.phases if phase.starts_on]
        assert starts == sorted(starts)
    assert [phase.number for phase in alone.phases if phase.number] == [1, 2, 3, 4, 5]


@pytest.mark.seed("S195")
def test_a_customer_in_another_country_works_on_easter_friday(books):
    """The United States have no holiday from March to mid May: only the joint work waits.

    With 500 users the customer's own two tasks lie before Easter in both countries; the
    go-live needs both sides, so it waits for the Norwegian Easter all the same.
    """
    plan = compiled(books, facts_for(500, "US"))

    customer = plan.problem.calendars["customer"].closed
    assert not EASTER & set(customer)
    assert set(plan.problem.calendars["vendor+customer"].closed) >= EASTER
    assert short_dates(plan) == STANDARD


def test_the_vendors_holidays_do_not_stop_the_customer(books):
    """620 users, customer in the US: its own tasks may use Easter, none of the plan's does."""
    plan = compiled(books, facts_for(620, "US"))

    assert short_dates(plan) == ENTERPRISE
    assert {task.calendar for task in plan.phases[1].tasks} == {
        "customer",
        "vendor",
        "vendor+customer",
    }


@pytest.mark.seed("S161")
@pytest.mark.parametrize(
    ("users", "extra", "weeks", "codes"),
    [
        (500, "", 0, set()),
        (501, "", 2, {"PL021"}),
        (620, "extra_weeks = 3", 3, set()),
        (620, "extra_weeks = 9", 4, {"PL022"}),
        (500, "extra_weeks = 3", 0, {"PL023"}),
    ],
)
def test_sizing_rule_adds_what_was_chosen(books, users, extra, weeks, codes):
    plan = compiled(books, facts_for(users, extra=extra))

    assert sum(effect.weeks for effect in plan.sizing) == weeks
    said = {one.code for one in plan.diagnostics}
    assert said & {"PL021", "PL022", "PL023"} == codes
    assert plan.phases[1].window.end == 4 + weeks
    assert (plan.phases[3].window.start, plan.phases[3].window.end) == (6 + weeks, 6 + weeks)


@pytest.mark.seed("S160")
def test_sizing_preview_shows_every_move(books):
    least, most = (
        compiled(books, facts_for(620, extra=extra)) for extra in ("", "extra_weeks = 4")
    )

    moved = {move.key: move.days for move in date_moves(least, most)}
    assert moved["go_live"] == 14
    assert "kickoff" not in moved


@pytest.mark.seed("S202")
def test_without_migration_the_task_stays_without_dates(books):
    facts = facts_for(500, migration="false")
    plan = compiled(books, facts)

    task = plan.phases[1].tasks[2]
    assert (task.status, task.starts_on, task.due_on) == (
        TaskStatus.NOT_APPLICABLE,
        None,
        None,
    )
    assert plan.phases[1].ends_on == date(2026, 3, 27)
    assert [one.due_on.day for one in plan.phases[1].tasks if one.due_on] == [13, 20, 27]


@pytest.mark.seed("S241", "S196", "S205", "S206", "S209")
def test_steps_give_their_detail_to_phases(books):
    plan = compiled(books, facts_for(620))

    assert [one.phase_line for one in plan.mapping] == [41, 49, 58, 66, 66]
    assert all(one.evidence is not Evidence.ORDER for one in plan.mapping)
    carried = {
        line
        for phase in plan.phases
        for holder in (phase, *phase.tasks)
        for item in holder.items
        for line in item.origin.lines
    }
    own = {
        line
        for item in books["playbook"].items
        if item.step
        and item.kind not in {"prerequisite", "gate_condition", "cadence", "success_criterion"}
        for line in item.lines
    }
    assert carried == own
    titles = {task.title: [item.text for item in task.items] for task in plan.tasks}
    assert "Admin Training" in titles["Admin training session"]
    assert "Execute production migration" in titles["Data migration (if applicable)"]
    assert "Enable production access" in titles["Go-live execution"]


@pytest.mark.seed("S236")
def test_post_launch_windows_count_from_the_go_live(books):
    """Go-live Monday 04-20: week 1 is 04-20..26, weeks 5-8 are 05-18..06-14."""
    plan = compiled(books, facts_for(620))

    assert "PL036" in {one.code for one in plan.diagnostics}
    items = {
        item.text: (item.starts_on, item.due_on) for task in plan.tasks for item in task.items
    }
    assert items["Collect user feedback"] == (date(2026, 4, 20), date(2026, 4, 24))
    assert items["Expansion opportunity identification"] == (
        date(2026, 5, 18),
        date(2026, 6, 12),
    )
    assert plan.milestone(MilestoneKind.HAND_OVER).on == date(2026, 6, 12)


@pytest.mark.seed("S240")
def test_prerequisites_of_both_documents_keep_their_origin(books):
    plan = compiled(books, facts_for(620))

    places = [(one.origins[0].document, one.origins[0].lines[0]) for one in plan.prerequisites]
    assert places == [(Document.TEMPLATE, line) for line in (35, 36, 37)] + [
        (Document.PLAYBOOK, line) for line in (7, 8, 9, 10)
    ]


def test_milestones_have_days(books):
    plan = compiled(books, facts_for(500))

    assert {one.kind.value: one.on for one in plan.milestones} == {
        "kickoff": date(2026, 3, 2),
        "acceptance": date(2026, 3, 6),
        "first_value": date(2026, 4, 7),
        "go_live": date(2026, 4, 7),
        "hand_over": date(2026, 6, 1),
    }


@pytest.mark.seed("S178")
def test_a_target_that_is_too_early_is_a_verdict(books):
    """Forecast Tuesday 04-07, target Friday 03-27: 30, 31 March, 1 and 7 April are missing."""
    plan = compiled(books, facts_for(500, extra="target_go_live_on = 2026-03-27"))

    verdict = next(one for one in plan.diagnostics if one.code == "SC011")
    assert verdict.params["days"] == 4
    assert verdict.params["shortest_on"] == plan.go_live.earliest_on.isoformat()
    assert sentence(verdict) == (
        "The target 2026-03-27 is missed by 4 working days: 2026-04-07 is the earliest day that "
        "keeps the windows. Without windows, and with unstated work as short as can be, it would "
        f"be {plan.go_live.earliest_on}."
    )
    assert plan.task(plan.go_live.task).slack_days == -4
    assert plan.go_live.target_on == date(2026, 3, 27)


@pytest.mark.seed("S172", "S174", "S175", "S177", "S178", "S234", "S235")
def test_template_is_filled_in_its_own_shape(books, seed_template):
    plan = compiled(books, facts_for(620))
    source = decode(seed_template).text

    filled = fill_template(source, books["template"], plan)

    lines, before = filled.text.split("\n"), source.split("\n")
    assert lines[0] == "# Customer Onboarding Plan: Northwind Robotics"
    assert "YYYY-MM-DD" not in filled.text
    assert "| **Target Go-Live** | 2026-04-20 (forecast)" in filled.text
    assert sum("YYYY-MM-DD" in one.before for one in filled.filled) == 15
    assert lines[37:41] == [
        f"| {number} | {text} |  |  | Pending |"
        for number, text in enumerate([one.text for one in plan.prerequisites[3:]], 4)
    ]
    del lines[37:41]
    assert len(lines) == len(before)
    changed = {one.line for one in filled.filled if one.before}
    assert {at for at, line in enumerate(before, 1) if line != lines[at - 1]} == changed
    assert changed == {1, 7, 8, 10, 11, 20, *range(45, 48), *range(53, 57)} | {
        62,
        63,
        64,
        70,
        71,
        72,
    }
    for point in filled.open:
        if point.kind is OpenKind.PLACEHOLDER:
            assert lines[point.line - 1].count(point.text) >= 1


@pytest.mark.seed("S186", "S187", "S188", "S214", "S215", "S216")
def test_criteria_fill_their_slots_and_follow_them(books, seed_template):
    facts = facts_for(
        620, extra='success_criteria = ["A", "B", "C", "D"]\n        go_live_criteria = ["E"]'
    )
    plan = compiled(books, facts)

    text = fill_template(decode(seed_template).text, books["template"], plan).text

    assert "\n1. A\n2. B\n3. C\n4. D\n\n## Prerequisites" in text
    assert "- [ ] E\n- [ ] [Specific go-live criterion]" in text
    assert [one.text for one in plan.success_criteria] == ["A", "B", "C", "D"]


def test_rendered_plan_reads_back(books):
    document = plan_document(compiled(books, facts_for(620)))

    assert parse_plan(render_plan(document)) == document


def test_every_date_recomputes_from_its_chain(books):
    plan = compiled(books, facts_for(620, "US"))

    for task in plan.schedule.tasks:
        chain = plan.schedule.chain(task.key)
        assert check_chain(chain, plan.problem.calendars) == (task.starts_on, task.ends_on)


@pytest.mark.parametrize("alone", ["playbook", "template"])
def test_one_document_alone_gives_a_plan(books, alone):
    only = {name: book if name == alone else None for name, book in books.items()}

    plan = compiled(only, facts_for(500))

    assert plan.phases[0].starts_on == SIGNED
    assert all(task.due_on for task in plan.tasks)
    # Step 4 ends with week 4: its launch day is the last working day of 03-23..03-29.
    expected = {"playbook": date(2026, 3, 27), "template": date(2026, 4, 7)}
    assert plan.go_live.forecast_on == expected[alone]
