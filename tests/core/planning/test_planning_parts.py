"""The parts of planning by themselves: windows, lengths, landmarks, fields, facts."""

from datetime import date
from textwrap import dedent

import pytest
from planning_cases import MONDAY, TEMPLATE, book, codes, compiled, facts_of

from golive.core.document.values import (
    Anchor,
    Basis,
    Cadence,
    CadenceRule,
    Duration,
    Unit,
    Window,
)
from golive.core.planning.calendars import calendar_of, plan_calendars, union_key
from golive.core.planning.conditions import fact_value
from golive.core.planning.facts import read_facts
from golive.core.planning.landmarks import (
    find_acceptance,
    find_go_lives,
    find_hand_over,
    find_kickoff,
)
from golive.core.planning.lengths import working_days
from golive.core.planning.model import Found, MilestoneKind, PlanPhase, PlanTask, TaskStatus
from golive.core.planning.registers import rhythm
from golive.core.planning.template import fill_template
from golive.core.planning.windows import bounds, is_after, is_post_launch, rough_days, shifted
from golive.core.playbook.model import Owner, OwnerRule, Party, Side
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.work_calendar import WorkCalendar

WEEKDAYS = WorkCalendar(CalendarSpec("vendor"))


def day(text):
    return date.fromisoformat(f"2026-{text}")


@pytest.mark.parametrize(
    ("duration", "days"),
    [
        (Duration(25, Unit.MINUTE), 1),
        (Duration(2, Unit.HOUR), 1),
        (Duration(24, Unit.HOUR), 1),
        (Duration(25, Unit.HOUR), 2),
        (Duration(48, Unit.HOUR), 2),
        (Duration(0.5, Unit.DAY), 1),
        (Duration(2, Unit.DAY, amount_max=3), 3),
        (Duration(1.5, Unit.WEEK), 8),
        (Duration(1, Unit.MONTH), 21),
        (Duration(0, Unit.DAY), 1),
    ],
)
def test_stated_durations_are_working_days(duration, days):
    assert working_days(duration) == days


@pytest.mark.parametrize(
    ("window", "first", "last"),
    [
        (Window(Unit.WEEK, 2, 3), "03-09", "03-22"),
        (Window(Unit.DAY, 3, 7), "03-05", "03-09"),
        (Window(Unit.DAY, 3, 5, basis=Basis.WORKING), "03-05", "03-09"),
        (Window(Unit.MONTH, 2, 2), "04-02", "05-01"),
        (Window(Unit.DAY, -14, -14), "02-16", "02-16"),
    ],
)
def test_windows_have_bounds(window, first, last):
    anchors = {Anchor.CONTRACT: MONDAY}

    assert bounds(window, anchors, WEEKDAYS, WEEKDAYS) == (day(first), day(last))


def test_a_window_of_an_unknown_anchor_has_no_bounds():
    assert bounds(Window(Unit.WEEK, 1, 1, Anchor.GO_LIVE), {}, WEEKDAYS, WEEKDAYS) is None


@pytest.mark.parametrize(
    ("window", "rough"),
    [
        (Window(Unit.WEEK, 2, 4), (7, 28)),
        (Window(Unit.MONTH, 1, 2), (0, 60)),
        (Window(Unit.DAY, 5, 9, basis=Basis.WORKING), (7, 14)),
        (Window(Unit.DAY, 0, 0), (0, 1)),
    ],
)
def test_windows_are_ordered_roughly(window, rough):
    assert rough_days(window) == rough


@pytest.mark.parametrize(
    ("window", "start", "end", "expected"),
    [
        (Window(Unit.WEEK, 2, 4), False, True, Window(Unit.WEEK, 2, 6)),
        (Window(Unit.WEEK, 5, 5), True, True, Window(Unit.WEEK, 7, 7)),
        (Window(Unit.DAY, 3, 7), True, True, Window(Unit.DAY, 17, 21)),
        (
            Window(Unit.DAY, 3, 7, basis=Basis.WORKING),
            False,
            True,
            Window(Unit.DAY, 3, 17, basis=Basis.WORKING),
        ),
        (Window(Unit.MONTH, 2, 2), True, True, Window(Unit.DAY, 44, 73)),
    ],
)
def test_windows_move_by_weeks(window, start, end, expected):
    assert shifted(window, 2, start=start, end=end) == expected


def test_order_and_side_of_the_launch():
    assert is_after(Window(Unit.WEEK, 3, 3), Window(Unit.WEEK, 1, 2))
    assert not is_after(Window(Unit.WEEK, 2, 3), Window(Unit.WEEK, 1, 2))
    assert is_post_launch(Window(Unit.WEEK, 1, 1, Anchor.GO_LIVE))
    assert not is_post_launch(Window(Unit.DAY, 0, 0, Anchor.GO_LIVE))
    assert not is_post_launch(Window(Unit.DAY, -7, -7, Anchor.GO_LIVE))
    assert not is_post_launch(None)


def owner(*parties, side, rule=OwnerRule.ONE):
    return Owner("x", side, rule, tuple(Party(*one) for one in parties))


@pytest.mark.seed("S233")
@pytest.mark.parametrize(
    ("who", "calendar"),
    [
        (None, "vendor"),
        (owner(("CSM", Side.VENDOR), side=Side.VENDOR), "vendor"),
        (owner(("Customer", Side.CUSTOMER), side=Side.CUSTOMER), "customer"),
        (
            owner(
                ("CSM", Side.VENDOR),
                ("Customer", Side.CUSTOMER),
                side=Side.BOTH,
                rule=OwnerRule.ALL,
            ),
            "vendor+customer",
        ),
        (
            owner(
                ("CSM", Side.VENDOR),
                ("Customer", Side.CUSTOMER),
                side=Side.BOTH,
                rule=OwnerRule.ANY,
            ),
            "vendor",
        ),
        (owner(("Partner", Side.THIRD_PARTY), side=Side.THIRD_PARTY), "vendor"),
    ],
)
def test_owners_decide_the_calendar(who, calendar):
    assert calendar_of(who) == calendar


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"vendor", "customer"}, "vendor+customer"),
        ({"customer"}, "customer"),
        ({"vendor"}, "vendor"),
        ({"vendor+customer"}, "vendor+customer"),
    ],
)
def test_lanes_work_when_all_their_sides_do(keys, expected):
    assert union_key(keys) == expected


def test_calendars_know_holidays_own_days_and_weekends():
    facts = facts_of(
        """
        [calendars.vendor]
        country = "NO"
        closed = [2026-03-10]
        [calendars.customer]
        weekend = [5, 6]
        """
    )

    specs, said = plan_calendars(facts, MONDAY, MONDAY)

    assert day("04-03") in specs["vendor"].closed
    assert specs["vendor"].closed[day("03-10")] == "closed"
    assert specs["customer"].weekend == (5, 6)
    assert specs["vendor+customer"].weekend == (5, 6, 7)
    assert [(one.code, one.params["side"]) for one in said] == [("PL020", "customer")]


def phase(*titles, heading="Work", **fields):
    tasks = tuple(
        PlanTask(title, "p", at, title, **fields) for at, title in enumerate(titles, 1)
    )
    return PlanPhase("p", 1, heading, heading, tasks)


@pytest.mark.parametrize(
    ("titles", "heading", "expected", "found"),
    [
        (("Prepare go-live", "Go-live", "Go-live review"), "W", ("Go-live",), Found.WORDS),
        (("Confirm go-live date", "Do the launch"), "W", ("Do the launch",), Found.WORDS),
        (("Paint", "Open doors", "Watch"), "Launch", ("Open doors",), Found.PHASE),
        (("Paint", "Dig"), "W", ("Dig",), Found.LAST),
        (
            ("Launch wave 1", "Launch wave 2"),
            "W",
            ("Launch wave 1", "Launch wave 2"),
            Found.WORDS,
        ),
        ((), "W", (), Found.NONE),
    ],
)
def test_go_lives_are_found(titles, heading, expected, found):
    landmark = find_go_lives([phase(*titles, heading=heading)])

    assert (landmark.keys, landmark.found) == (expected, found)


def test_other_landmarks_are_found_by_their_words():
    phases = [
        phase("Prepare the kickoff deck", "Kickoff call", "Customer accepts the plan"),
        phase("Go-live", "Hand over to support"),
    ]

    assert find_kickoff(phases).key == "Kickoff call"
    assert find_acceptance(phases).key == "Customer accepts the plan"
    assert find_hand_over(phases, "Go-live").key == "Hand over to support"
    assert find_kickoff([phase("Dig")]).key == ""
    assert find_hand_over([phase("Dig")], "nothing").key == ""


def test_a_plan_without_kickoff_counts_from_the_contract():
    plan = compiled(
        playbook="# P\n\n## Step 1: Dig (Week 1)\n\n- [ ] Dig the hole\n",
        facts="[plan]\nweek_anchor = 'kickoff'\n",
    )

    assert plan.task("dig-the-hole").starts_on == MONDAY
    assert "PL046" in codes(plan)
    assert plan.milestone(MilestoneKind.KICKOFF).on is None


def test_what_counts_only_from_the_go_live_says_what_it_took():
    plan = compiled(
        playbook="# After\n\n## Week 1 after go-live\n\n- [ ] Read the log\n\n## Week 2 after go-live\n\n- [ ] Close the log\n",
        facts="[plan]\ntarget_go_live_on = 2026-04-13\n",
    )

    assert "PL053" in codes(plan)
    assert plan.task("close-the-log").starts_on >= day("04-20")


def test_done_work_keeps_its_date():
    text = TEMPLATE.replace(
        "| 1 | Kickoff call | CSM | YYYY-MM-DD | Goals agreed | Pending |",
        "| 1 | Kickoff call | CSM | 2026-03-04 | Goals agreed | Done |",
    )
    task = compiled(template=text).task("kickoff-call")

    assert (task.status, task.finished_on, task.due_on) == (
        TaskStatus.DONE,
        day("03-04"),
        day("03-04"),
    )


def test_dates_of_phases_and_milestones_fill_headings_and_lines():
    text = dedent(
        """\
        # Plan

        Contract signed: YYYY-MM-DD

        | Field | Value |
        |---|---|
        | Kickoff date | YYYY-MM-DD |
        | Planned hand-over | YYYY-MM-DD |
        | Somebody's birthday, a day | YYYY-MM-DD |

        ## Phase 1: Start (Week 1)

        From YYYY-MM-DD on.

        | Task | Owner | Due |
        |---|---|---|
        | Kickoff call | CSM | YYYY-MM-DD |
        | Go-live | CSM | YYYY-MM-DD |
        """
    )
    plan = compiled(template=text)

    lines = fill_template(text, book(text), plan).text.split("\n")

    assert lines[2] == "Contract signed: 2026-03-02"
    assert lines[6] == "| Kickoff date | 2026-03-02 |"
    assert lines[7] == "| Planned hand-over | 2026-03-03 |"
    assert lines[16:18] == [
        "| Kickoff call | CSM | 2026-03-02 |",
        "| Go-live | CSM | 2026-03-03 |",
    ]


@pytest.mark.parametrize(
    ("cadence", "said"),
    [
        (None, ""),
        (Cadence(CadenceRule.AS_NEEDED), "As needed"),
        (Cadence(CadenceRule.PER_EVENT, event="phase"), "Per phase"),
        (Cadence(CadenceRule.EVERY, 1, Unit.DAY), "Daily"),
        (Cadence(CadenceRule.EVERY, 2, Unit.WEEK), "Every 2 weeks"),
        (Cadence(CadenceRule.EVERY, 1, Unit.WEEK, times=2), "Weekly, 2 times"),
    ],
)
def test_rhythms_have_words(cadence, said):
    assert rhythm(cadence, "en") == said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("users", 5),
        ("size", 5),
        ("customer.employees", "40"),
        ("conditions.sso", True),
        ("country", "NO"),
        ("industry", None),
        ("unheard_of", None),
    ],
)
def test_facts_have_the_names_that_conditions_use(name, value):
    facts = facts_of(
        "[customer]\nusers = 5\nemployees = 40\ncountry = 'NO'\n[conditions]\nsso = true\n"
    )

    assert fact_value(facts, name) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[customer]\nname = 5\n", "customer.name"),
        ("success_criteria = 5\n", "success_criteria"),
        ("[calendars.vendor]\nclosed = 5\n", "calendars.vendor.closed"),
        ("[calendars.vendor]\nweekend = 5\n", "calendars.vendor.weekend"),
        ("[conditions]\nsso = [1]\n", "conditions.sso"),
        ("[plan]\ncreated_on = 5\n", "plan.created_on"),
    ],
)
def test_values_of_the_wrong_type_are_left_out(text, key):
    _, found = read_facts(text.encode())

    assert [(one.code, one.params["key"]) for one in found] == [("PL004", key)]


def test_tolerant_values_are_taken():
    facts, found = read_facts(
        b"success_criteria = 'One'\n[customer]\nenvironment = ['AWS', 'Java']\n"
        b"[plan]\ncreated_on = '2026-03-01'\ntarget_go_live_on = 2026-04-01T09:00:00\n"
    )

    assert found == ()
    assert facts.success_criteria == ("One",)
    assert facts.environment == "AWS, Java"
    assert (facts.created_on, facts.target_go_live_on) == (day("03-01"), day("04-01"))
