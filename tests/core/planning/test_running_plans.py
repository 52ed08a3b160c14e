"""A plan that runs: holds, check-ins, clocks, where it stands, and whose its delays are."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planning_cases import MONDAY, TEMPLATE, compiled

from golive.core.clocks.deadlines import ClockMode
from golive.core.planning.changes import SetTask, TaskField, apply_changes, removal
from golive.core.planning.check_ins import check_ins
from golive.core.planning.clock_times import ClockKind, clock_times
from golive.core.planning.delays import Delay, DelayCause, delay_ledger
from golive.core.planning.explain import explain_task
from golive.core.planning.messages import MESSAGES
from golive.core.planning.model import TaskStatus
from golive.core.planning.scenario import what_if
from golive.core.planning.standing import StandingKind, overdue_changes, standing
from golive.core.scheduling.work_calendar import WorkCalendar

HELD = """
[plan]
holds = [{ from = 2026-03-11, to = 2026-03-17, reason = "Merger" }]
"""
MEETINGS = """
## Communication

| Meeting | Frequency | Participants | Purpose |
|---------|-----------|--------------|---------|
| Status call | Weekly | CSM, Customer | Blockers |
| Phase review | Per phase completion | CSM, Customer | Sign-off |
| Launch review | Per go-live | CSM | Look back |
| Training review | After each training | CSM | Look back |
| Incident call | As needed | CSM | Fix it |
| Look at it | Per incident | CSM | Learn |
"""


def day(text):
    return date.fromisoformat(f"2026-{text}")


def template_plan(facts="", extra=""):
    return compiled(
        template=TEMPLATE + "".join(f"    {line}\n" for line in extra.splitlines()), facts=facts
    )


def titled(plan, title):
    return next(task.key for task in plan.tasks if task.title.startswith(title))


def with_fields(plan, title, **fields):
    key = titled(plan, title)
    task = plan.task(key)
    return apply_changes(
        plan,
        [
            SetTask(key, TaskField(name), getattr(task, name), value)
            for name, value in fields.items()
        ],
    )


def said(reasons):
    return [MESSAGES[one.code].text.format(**one.params) for one in reasons]


# Holds


def test_nobody_works_during_a_hold_and_the_explanation_says_so():
    plan = template_plan(HELD)
    held = {day(f"03-{at}") for at in range(11, 18)}

    days = {task.due_on for task in plan.tasks} | {task.starts_on for task in plan.tasks}
    assert not days & held
    chains = [explain_task(plan, task.key).chain for task in plan.tasks]
    skipped = {reason for chain in chains for link in chain for _, reason in link.skipped}
    assert "on hold: Merger" in skipped


def test_a_hold_without_an_end_lasts_until_today_and_is_said():
    plan = template_plan("[plan]\ncreated_on = 2026-03-12\nholds = [{ from = 2026-03-11 }]")

    closed = plan.problem.calendars["vendor"].closed
    assert [one for one, reason in closed.items() if reason == "on hold"] == [
        day("03-11"),
        day("03-12"),
    ]
    assert "PL026" in [one.code for one in plan.diagnostics]


def test_a_hold_that_has_not_begun_and_has_no_end_closes_nothing():
    plan = template_plan("[plan]\ncreated_on = 2026-03-02\nholds = [{ from = 2026-03-11 }]")

    assert "on hold" not in plan.problem.calendars["vendor"].closed.values()


# Check-ins


@pytest.mark.seed("S219", "S220")
def test_check_ins_fall_on_days_of_the_plan():
    found = {one.row.meeting: one for one in check_ins(template_plan(extra=MEETINGS))}

    weekly = found["Status call"]
    assert [f"{on:%m-%d}" for on in weekly.days] == ["03-09", "03-16", "03-23"]
    assert weekly.rule == "FREQ=WEEKLY;UNTIL=20260325;BYDAY=MO"
    assert [f"{on:%m-%d}" for on in found["Phase review"].days] == ["03-06", "03-20", "03-25"]
    assert found["Launch review"].days == (day("03-23"),)
    assert [one.row.meeting for one in found.values() if not one.days] == [
        "Training review",
        "Incident call",
        "Look at it",
    ]


def test_check_ins_keep_to_their_window_and_leave_out_days_on_hold():
    text = """\
        # How we roll out

        ## Step 1: Kickoff (Week 1)

        - [ ] Hold the kickoff call

        ## Step 2: Launch (Week 2)

        - [ ] Go live

        ## Step 3: Care

        ### Week 1 Post-Launch

        - Daily check-ins by chat

        ### Week 2-4 Post-Launch

        - Weekly check-in calls
    """
    facts = "[plan]\nholds = [{ from = 2026-03-11, to = 2026-03-11 }]"

    daily, weekly = check_ins(compiled(playbook=text, facts=facts))

    launch = day("03-09")
    assert daily.days == tuple(launch + timedelta(at) for at in (0, 1, 3, 4))
    assert daily.left_out == (day("03-11"),)
    assert [f"{on:%m-%d}" for on in weekly.days] == ["03-16", "03-23", "03-30"]


def test_a_named_weekday_is_kept_in_the_plan_and_said_in_its_language():
    text = """\
        ---
        language: de
        ---
        # So führen wir ein

        ## Schritt 1: Kickoff (Woche 1)

        - [ ] Kickoff-Gespräch führen

        ## Schritt 2: Start (Woche 5)

        - [ ] Go-live

        ## Kommunikation

        - Statusgespräch jeden Dienstag
        - Abstimmung jeden zweiten Donnerstag
    """

    status, sync = check_ins(compiled(playbook=text))

    assert {on.isoweekday() for on in status.days} == {2}
    assert {on.isoweekday() for on in sync.days} == {4}
    assert status.row.frequency == "Wöchentlich (Dienstag)"
    assert "BYDAY=TU" in status.rule


@pytest.mark.seed("S242")
def test_where_two_documents_meet_on_a_day_one_check_in_is_held():
    playbook = """\
        # How we roll out

        ## Step 1: Kickoff (Week 1)

        - [ ] Hold the kickoff call

        ## Step 2: Launch (Week 6)

        - [ ] Go live

        ## Communication

        - Team call every Tuesday and Friday
        - Slack note as needed
    """
    template = """\
        # Onboarding plan

        ## Phase 1: Kickoff (Week 1)

        | # | Task | Owner |
        |---|---|---|
        | 1.1 | Hold the kickoff call | CSM |

        ## Phase 2: Launch (Week 6)

        | # | Task | Owner |
        |---|---|---|
        | 2.1 | Go live | CSM |

        ## Communication cadence

        | Meeting | Frequency | Participants | Purpose |
        |---|---|---|---|
        | Status sync | Every Tuesday | CSM | Progress |
    """

    rows = check_ins(compiled(playbook=playbook, template=template))
    status, call = rows[:2]

    assert {on.isoweekday() for on in status.days} == {2}
    assert {on.isoweekday() for on in call.days} == {5}
    assert call.joined == status.days
    assert not status.joined


def test_a_row_that_says_for_how_long_ends_then():
    text = """\
        # How we roll out

        ## Step 1: Launch (Week 1)

        - [ ] Hold the kickoff call
        - [ ] Go live

        ### Weeks 1-8 Post-Launch

        - Daily check-in with the key users for the first 4 working days
        - Weekly call for the first 3 weeks
        - Weekly call with the sponsor
        - Weekly call on the numbers of month 2 with finance
    """

    daily, short, long, numbers = check_ins(compiled(playbook=text))

    assert len(daily.days) == 4
    assert len(short.days) == 3
    assert len(long.days) == len(numbers.days) == 8


@pytest.mark.parametrize(
    ("rhythm", "expected"),
    [
        ("Monthly", ["04-02"]),
        ("Every two weeks", ["03-16"]),
        ("Twice a week", ["03-02", "03-04"]),
    ],
)
def test_a_rhythm_goes_on_after_the_kickoff(rhythm, expected):
    long = "[plan]\nholds = [{ from = 2026-03-04, to = 2026-03-31 }]"
    facts = long if rhythm == "Monthly" else ""
    plan = template_plan(facts, MEETINGS.replace("Weekly", rhythm))

    assert [f"{on:%m-%d}" for on in check_ins(plan)[0].days][: len(expected)] == expected


def test_check_ins_of_a_plan_without_dates_have_none():
    rows = check_ins(compiled(template=f"# Plan\n{MEETINGS}"))

    assert [one.days for one in rows] == [()] * 6


# Clocks


CLOCKS = """\
    # How we roll out

    ## Step 1: Kickoff (Week 1)

    - [ ] Send the invitation within 24 hours of contract signing
    - [ ] Hold the kickoff call
    - [ ] Send the notes within 2 business days of the kickoff
    - [ ] Answer every question within 4 hours

    ## Step 2: Launch (Week 2)

    - [ ] Open production within 1 day after the end of the phase
    - [ ] Go live
    - [ ] Watch the error rate for the first 4 hours
    - [ ] Monitor the first 50 orders
    - [ ] Book the training room within 3 hours after the session
"""


def clocks(facts="", **more):
    plan = compiled(playbook=CLOCKS, facts=facts, **more)
    return {one.text.rpartition(" ")[2]: one for one in clock_times(plan)}


def moments(one):
    return tuple(
        moment and f"{moment.astimezone(UTC):%m-%d %H:%M}"
        for moment in (one.starts_at, one.due_at)
    )


@pytest.mark.seed("S13", "S50", "S97")
def test_clocks_run_from_what_starts_them():
    found = clocks()

    assert {
        word: (one.kind.value, one.mode.value, *moments(one)) for word, one in found.items()
    } == {
        "signing": ("limit", "elapsed", "03-02 09:00", "03-03 09:00"),
        "kickoff": ("limit", "business", "03-03 09:00", "03-05 09:00"),
        "hours": ("watch", "elapsed", "03-10 09:00", "03-10 13:00"),
        "phase": ("limit", "elapsed", "03-13 17:00", "03-14 17:00"),
        "orders": ("watch", "elapsed", "03-10 09:00", None),
        "session": ("limit", "elapsed", "03-03 17:00", "03-03 20:00"),
    }
    assert (found["orders"].count, found["orders"].of) == (50, "orders")
    assert found["signing"].is_assumed


def test_a_clock_whose_start_nobody_says_has_no_moments():
    plan = compiled(playbook="# P\n\n## Step 1: Care (Week 1)\n\n- [ ] Answer within 4 hours\n")

    (clock,) = clock_times(plan)

    assert (clock.anchor, clock.starts_at, clock.due_at, clock.is_assumed) == (
        None,
        None,
        None,
        False,
    )


def test_a_signing_moment_starts_its_clock_to_the_minute_in_the_vendors_zone():
    signed = datetime(2026, 3, 27, 14, 30, tzinfo=ZoneInfo("Europe/Oslo"))
    facts = '[calendars.vendor]\ntime_zone = "Europe/Oslo"'

    clock = clocks(facts, signed=signed)["signing"]

    # The night of 28 to 29 March has no third hour, and 24 hours end before it.
    assert (clock.starts_at, clock.due_at) == (signed, signed + timedelta(hours=24))
    assert not clock.is_assumed


def test_clocks_stand_still_while_the_plan_is_on_hold():
    held = "[plan]\nholds = [{ from = 2026-03-03, to = 2026-03-04 }]"
    for_ever = "[plan]\nholds = [{ from = 2026-03-03 }]"

    assert moments(clocks(held)["signing"]) == ("03-02 09:00", "03-05 09:00")
    assert moments(clocks(for_ever)["signing"]) == ("03-02 09:00", None)


def test_what_does_not_apply_has_no_clock():
    text = "# P\n\n## Step 1: Care (Week 1)\n\n- [ ] Send the keys within 24 hours of contract signing (if SSO is used)\n"

    assert clock_times(compiled(playbook=text, facts="[conditions]\nsso = false")) == ()
    assert len(clock_times(compiled(playbook=text, facts="[conditions]\nsso = true"))) == 1


@pytest.mark.seed("S210")
def test_a_task_bound_to_watching_is_a_watch_of_its_length():
    clock = next(one for one in clock_times(template_plan()) if one.kind is ClockKind.WATCH)

    assert clock.task == titled(template_plan(), "Watch the first 48")
    assert moments(clock) == ("03-23 09:00", "03-25 09:00")
    assert clock.mode is ClockMode.ELAPSED


# Where it stands


def test_a_plan_whose_work_is_not_due_is_on_track():
    found = standing(template_plan(), MONDAY)

    assert (found.kind, said(found.reasons)) == (StandingKind.ON_TRACK, ["Nothing is late."])


def test_a_late_task_without_slack_leaves_the_plan_behind_and_then_stuck():
    plan = with_fields(template_plan(), "Kickoff call", status=TaskStatus.DONE)

    on_its_day = standing(plan, day("03-06"))
    a_day_later = standing(plan, day("03-09"))
    for_two_weeks = standing(plan, day("03-20"))

    assert on_its_day.kind is StandingKind.ON_TRACK
    assert a_day_later.kind is StandingKind.BEHIND
    assert said(a_day_later.reasons) == [
        '"Accept the plan" is 1 working day late; it moves the plan by 1 working day.'
    ]
    assert for_two_weeks.kind is StandingKind.STUCK
    assert for_two_weeks.late[0].days == 10
    assert standing(plan, day("03-20"), stuck_after_days=11).kind is StandingKind.BEHIND


def test_a_task_late_within_its_slack_is_said_and_leaves_the_plan_on_track():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: Build (Weeks 1-2)

        - [ ] Order the badges (1 day)

        ## Step 2: Launch (Week 4)

        - [ ] Go live
        """
    )

    found = standing(plan, plan.phases[0].tasks[0].due_on + timedelta(days=3))

    assert found.kind is StandingKind.ON_TRACK
    assert said(found.reasons) == [
        "Late within their slack: 1 task; the plan does not move yet."
    ]


def test_a_blocked_critical_task_makes_it_stuck():
    found = standing(with_fields(template_plan(), "Go-live", status=TaskStatus.BLOCKED), MONDAY)

    assert found.kind is StandingKind.STUCK
    assert said(found.reasons) == ['"Go-live" is blocked, and the plan waits for it.']


def test_a_missed_target_leaves_it_behind():
    found = standing(template_plan("[plan]\ntarget_go_live_on = 2026-03-19"), MONDAY)

    assert found.kind is StandingKind.BEHIND
    assert said(found.reasons) == ["The target Thu 19 March 2026 is missed by 2 working days."]


def test_a_met_target_does_not():
    found = standing(template_plan("[plan]\ntarget_go_live_on = 2026-03-30"), MONDAY)

    assert found.kind is StandingKind.ON_TRACK


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        (HELD, "The plan is on hold since Wed 11 March 2026: Merger."),
        (
            "[plan]\nholds = [{ from = 2026-03-11 }]",
            "The plan is on hold since Wed 11 March 2026.",
        ),
    ],
)
def test_a_plan_on_hold_is_neither_behind_nor_stuck(facts, sentence):
    found = standing(template_plan(facts), day("03-17"))

    assert (found.kind, said(found.reasons)) == (StandingKind.ON_HOLD, [sentence])


def test_a_plan_without_a_task_is_not_complete():
    empty = compiled(playbook="# P\n\nWords alone.\n")

    found = standing(empty, empty.created_on)

    assert (found.kind, [one.code for one in found.reasons]) == (
        StandingKind.ON_TRACK,
        ["PL319"],
    )


def test_a_plan_with_nothing_left_to_do_is_complete():
    plan = template_plan()
    for task in plan.tasks:
        plan = with_fields(plan, task.title, status=TaskStatus.DONE)

    assert standing(plan, date(2030, 1, 1)).kind is StandingKind.COMPLETE


def test_a_weekend_adds_nothing_to_what_is_late():
    plan = with_fields(template_plan(), "Kickoff call", status=TaskStatus.DONE)

    assert [one.days for one in standing(plan, day("03-07")).late] == [1]
    assert standing(plan, day("03-07")).late == standing(plan, day("03-09")).late


# Work that is late


def test_open_work_ends_today_at_the_earliest_and_what_waits_moves_along():
    plan = template_plan()

    now = apply_changes(plan, overdue_changes(plan, day("03-09")))

    assert now.task(titled(plan, "Kickoff call")).due_on == day("03-09")
    assert now.task(titled(plan, "Accept the plan")).starts_on == day("03-10")
    assert now.go_live.forecast_on > plan.go_live.forecast_on


def test_work_in_progress_takes_longer_and_a_fixed_date_moves_to_today():
    plan = with_fields(template_plan(), "Kickoff call", status=TaskStatus.DONE)
    begun = with_fields(plan, "Accept the plan", status=TaskStatus.IN_PROGRESS)
    pinned = with_fields(plan, "Accept the plan", pinned_due_on=day("03-05"))
    key = titled(plan, "Accept the plan")

    (longer, *_) = overdue_changes(begun, day("03-10"))
    (moved, *_) = overdue_changes(pinned, day("03-10"))

    assert (longer.field, longer.after - longer.before) == (TaskField.DURATION_DAYS, 2)
    assert apply_changes(begun, [longer]).task(key).due_on == day("03-10")
    assert (moved.field, moved.after) == (TaskField.PINNED_DUE_ON, day("03-10"))


def test_nothing_late_changes_nothing():
    assert overdue_changes(template_plan(), MONDAY) == ()


@settings(deadline=None)
@given(st.integers(0, 60), st.sets(st.integers(0, 6)))
def test_no_open_work_is_left_in_the_past(days, done):
    plan = template_plan()
    for at, task in enumerate(tuple(plan.tasks)):
        if at in done:
            plan = with_fields(plan, task.title, status=TaskStatus.DONE)
    today = MONDAY + timedelta(days=days)

    now = apply_changes(plan, overdue_changes(plan, today))

    assert all(
        task.due_on >= today or task.status is TaskStatus.DONE
        for task in now.tasks
        if task.due_on
    )
    assert overdue_changes(now, today) == ()


# Whose delays


def test_a_late_customer_costs_the_customers_days():
    plan = template_plan()
    late = with_fields(
        with_fields(plan, "Kickoff call", status=TaskStatus.DONE, finished_on=MONDAY),
        "Accept the plan",
        status=TaskStatus.DONE,
        finished_on=day("03-18"),
    )

    ledger = delay_ledger(plan, late)

    assert ledger.delays == (
        Delay(
            DelayCause.CUSTOMER, ledger.days, titled(plan, "Accept the plan"), "Accept the plan"
        ),
    )
    assert ledger.days > 0


def test_open_late_work_counts_as_of_today():
    plan = with_fields(template_plan(), "Kickoff call", status=TaskStatus.DONE)

    ledger = delay_ledger(plan, plan, today=day("03-20"))

    assert [(one.cause, one.title) for one in ledger.delays] == [
        (DelayCause.CUSTOMER, "Accept the plan")
    ]
    assert delay_ledger(plan, plan).delays == ()


def test_a_hold_is_counted_as_a_hold_and_a_holiday_as_a_calendar():
    plan = template_plan()

    held = delay_ledger(
        plan, template_plan("[plan]\nholds = [{ from = 2026-03-18, to = 2026-03-25 }]")
    )
    closed = delay_ledger(plan, template_plan("[calendars.vendor]\nclosed = [2026-03-23]"))
    signed = delay_ledger(plan, compiled(template=TEMPLATE, signed=day("03-09"), today=MONDAY))

    assert [(one.cause, one.days) for one in held.delays] == [(DelayCause.HOLD, 6)]
    assert [(one.cause, one.days) for one in closed.delays] == [(DelayCause.CALENDAR, 1)]
    assert [(one.cause, one.days) for one in signed.delays] == [(DelayCause.CONTRACT, 5)]


def test_more_work_is_scope_and_a_date_set_by_hand_is_moved():
    plan = template_plan()

    longer = what_if(plan, titled(plan, "Test the connection"), 3).plan
    moved = with_fields(plan, "Go-live", pinned_due_on=day("03-27"))

    assert [one.cause for one in delay_ledger(plan, longer).delays] == [DelayCause.SCOPE]
    assert delay_ledger(plan, moved).delays == (
        Delay(DelayCause.MOVED, 4, titled(plan, "Go-live"), "Go-live"),
    )


def test_work_taken_out_wins_time_that_is_counted_too():
    plan = what_if(template_plan(), titled(template_plan(), "Test the connection"), 5).plan
    less = apply_changes(plan, removal(plan, titled(plan, "Test the connection")))

    ledger = delay_ledger(plan, less)

    assert [one.cause for one in ledger.delays] == [DelayCause.SCOPE]
    assert ledger.days < 0


def test_plans_without_a_go_live_have_an_empty_ledger():
    empty = compiled(template=f"# Plan\n{MEETINGS}")

    assert delay_ledger(empty, template_plan()).delays == ()


EDITS = st.lists(
    st.tuples(
        st.integers(0, 6),
        st.sampled_from(["late", "early", "pin", "finish", "remove", "block", "add"]),
        st.integers(0, 15),
    ),
    max_size=6,
)


def edited(plan, edits):
    for at, what, days in edits:
        tasks = [task for task in plan.tasks if task.due_on]
        task = tasks[at % len(tasks)]
        if what in {"late", "early"}:
            plan = what_if(plan, task.key, days if what == "late" else -days).plan
        elif what == "remove" and len(tasks) > 2:
            plan = apply_changes(plan, removal(plan, task.key))
        elif what == "block":
            plan = with_fields(plan, task.title, status=TaskStatus.BLOCKED)
        elif what == "pin":
            plan = with_fields(
                plan, task.title, pinned_due_on=task.due_on + timedelta(days=days)
            )
        elif what == "finish":
            ended = task.due_on + timedelta(days=days - 3)
            plan = with_fields(plan, task.title, finished_on=ended, status=TaskStatus.DONE)
    return plan


@settings(deadline=None)
@given(EDITS, st.none() | st.integers(0, 60), st.booleans())
def test_every_day_of_the_slip_is_counted_once(edits, days, is_held):
    plan = template_plan()
    now = edited(template_plan(HELD) if is_held else plan, edits)
    today = None if days is None else MONDAY + timedelta(days=days)

    ledger = delay_ledger(plan, now, today)

    calendar = next(
        (
            plan.problem.calendars[task.calendar]
            for task in plan.tasks
            if task.key == plan.landmarks.go_live.key
        ),
        plan.problem.calendars["vendor+customer"],
    )
    slip = WorkCalendar(calendar).working_days_between(ledger.accepted_on, ledger.forecast_on)
    assert sum(one.days for one in ledger.delays) == ledger.days == slip
    assert all(one.days for one in ledger.delays)
    assert delay_ledger(now, now).delays == ()
