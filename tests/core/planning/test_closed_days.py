"""Days off move work and never upset its order: freezes, holds, closed days of one side."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planning_cases import MONDAY, TEMPLATE, compiled, dates

from golive.core.planning.chain import check_chain
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import CustomerFacts, PlanHold, SideCalendar, signed_on
from golive.core.planning.explain import explain_task
from golive.core.planning.placing import recomputed
from golive.core.playbook.read import read_playbook

DAY = timedelta(days=1)
PLAN = """\
    # Move of the archive

    ## Phase 1: Kickoff (Week 1)

    - [ ] Kickoff call (Owner: CSM)

    ## Phase 2: Learn (Week 2)

    - [ ] Teach the librarians (Owner: CSM + Customer PM) (1 day)
    - [ ] Teach the readers (Owner: CSM + Customer PM) (1 day)
    - [ ] Hand out the booklet (Owner: CSM) (1 day)

    ## Phase 3: Open (Week 3)

    - [ ] Go live (Owner: CSM + Customer PM)
    """
BOTH_SIDES = "[calendars.vendor]\n{0}\n[calendars.customer]\n{0}\n"
SECOND_WEEK = 'closed = [{ from = 2026-03-09, to = 2026-03-20, reason = "Stocktaking" }]'
HELD = '[plan]\nholds = [{ from = 2026-03-09, to = 2026-03-20, reason = "Merger" }]\n'


def day(text):
    return date.fromisoformat(f"2026-{text}")


def said(plan, code):
    return [one for one in plan.diagnostics if one.code == code]


def starts(plan):
    return [task.starts_on for task in plan.tasks]


@pytest.mark.parametrize(
    "facts",
    [
        BOTH_SIDES.format(SECOND_WEEK),
        f"[calendars.customer]\n{SECOND_WEEK}\n",
        HELD,
    ],
    ids=["both sides", "one side", "hold"],
)
def test_a_freeze_over_a_week_moves_its_tasks_one_after_the_other(facts):
    plan = compiled(PLAN, facts=facts)

    assert starts(plan) == [
        MONDAY,
        day("03-23"),
        day("03-24"),
        day("03-25"),
        day("03-30") if "holds" in facts else day("03-26"),
    ]
    found = said(plan, "PL350")
    assert len(found) == 1
    assert found[0].params["before"] == "2026-03-16"
    assert found[0].params["after"] == plan.go_live.forecast_on.isoformat()
    assert str(found[0].params["closed"]).startswith("2026-03-09 to 2026-03-20 (")


def test_work_that_fills_its_window_keeps_its_length_over_a_hold():
    free = compiled(template=TEMPLATE)
    held = compiled(
        template=TEMPLATE, facts="[plan]\nholds = [{ from = 2026-03-11, to = 2026-03-24 }]\n"
    )

    lengths = {task.key: task.duration_days for task in free.tasks}
    assert {task.key: task.duration_days for task in held.tasks} == lengths
    assert free.go_live.forecast_on == day("03-23")
    assert held.go_live.forecast_on == day("04-06")
    assert not said(held, "SC002")


def test_a_hold_of_part_of_a_week_moves_the_rest_by_as_many_working_days():
    """Friday to Monday are two working days, whatever lies between them."""
    free = compiled(template=TEMPLATE)
    held = compiled(
        template=TEMPLATE, facts="[plan]\nholds = [{ from = 2026-03-06, to = 2026-03-09 }]\n"
    )

    moved = {
        key: None if was is None else add(was, 2 if was > day("03-05") else 0)
        for key, (was, _) in dates(free).items()
    }
    assert {key: start for key, (start, _) in dates(held).items()} == moved


def add(start, count):
    while count:
        start += DAY
        count -= start.weekday() < 5
    return start


def test_the_explanation_counts_the_days_on_hold():
    plan = compiled(PLAN, facts=HELD)
    launch = plan.go_live.task

    found = explain_task(plan, launch)

    held = next(one for one in found.sentences if one.code == "PL352")
    assert (held.params["window"], held.params["days"]) == ("week 3", 10)
    assert "16 March" in str(held.params["meant"])
    assert "30 March" in str(held.params["end"])


def test_a_window_that_a_hold_only_makes_longer_is_named_as_the_document_does():
    plan = compiled(
        template=TEMPLATE, facts="[plan]\nholds = [{ from = 2026-03-11, to = 2026-03-24 }]\n"
    )

    found = explain_task(plan, "Configure the workspace")

    windows = [one.params["window"] for one in found.sentences if one.code == "PL102"]
    assert windows == ["weeks 2 to 3"]


def test_a_window_counted_back_over_a_hold_opens_earlier():
    text = """\
        # P

        ## Phase 1: Build (T-10 to T-1)

        - [ ] Lay the cables
        - [ ] Test the cables

        ## Phase 2: Day (T-0)

        - [ ] Go live
        """
    free, held = (
        compiled(text, facts=facts)
        for facts in ("", "[plan]\nholds = [{ from = 2026-03-10, to = 2026-03-11 }]\n")
    )

    assert (starts(free)[0], free.go_live.forecast_on) == (MONDAY, day("03-12"))
    assert (starts(held)[0], held.go_live.forecast_on) == (MONDAY, day("03-16"))
    assert [task.duration_days for task in held.tasks] == [
        task.duration_days for task in free.tasks
    ]
    found = explain_task(held, "Lay the cables")
    assert {"PL354"} == {one.code for one in found.sentences} & {"PL102", "PL352", "PL354"}


def test_work_after_the_go_live_keeps_its_days_over_a_hold():
    text = """\
        # P

        ## Phase 1: Open (Week 1)

        - [ ] Go live

        ## Phase 2: Care (Week 1-2 after go-live)

        - [ ] Answer the calls
        - [ ] Write the report
        """
    free = compiled(text)
    held = compiled(text, facts="[plan]\nholds = [{ from = 2026-03-09, to = 2026-03-13 }]\n")

    assert [task.duration_days for task in held.tasks] == [
        task.duration_days for task in free.tasks
    ]
    assert held.phases[-1].ends_on == free.phases[-1].ends_on + 7 * DAY
    assert not said(held, "SC002")


def test_a_distance_from_a_session_leaves_out_the_days_on_hold():
    text = """\
        # P

        ## Phase 1: Course (Week 1)

        ### Reader Training (2 hours)

        **Topics:**
        - Shelves

        ### Afterwards

        - [ ] Send the recording 1 week after the session

        ## Phase 2: Open (Week 4)

        - [ ] Go live
        """
    free, held = (
        compiled(text, facts=facts)
        for facts in ("", "[plan]\nholds = [{ from = 2026-03-05, to = 2026-03-06 }]\n")
    )

    assert starts(free) == [MONDAY, day("03-09"), day("03-23")]
    assert starts(held) == [MONDAY, day("03-11"), day("03-25")]


def test_a_closed_day_shortens_its_week_and_moves_no_later_one():
    free = compiled(template=TEMPLATE)
    closed = compiled(template=TEMPLATE, facts="[calendars.vendor]\nclosed = [2026-03-12]\n")

    assert closed.go_live.forecast_on == free.go_live.forecast_on
    assert [phase.ends_on for phase in closed.phases] == [
        phase.ends_on for phase in free.phases
    ]
    assert not said(closed, "PL350")
    assert not said(closed, "PL351")


def test_days_off_that_only_move_work_after_the_go_live_say_so():
    plan = compiled(
        template=TEMPLATE,
        facts="[calendars.vendor]\nclosed = [{ from = 2026-03-24, to = 2026-04-03 }]\n"
        "[calendars.customer]\nclosed = [{ from = 2026-03-24, to = 2026-04-03 }]\n",
    )

    assert not said(plan, "PL350")
    assert [one.params["count"] for one in said(plan, "PL351")] == [1]


def test_a_public_holiday_in_a_hold_is_no_day_on_hold():
    """Norway's Easter of 2026 lies in the hold: 2, 3 and 6 April."""
    facts = "[calendars.vendor]\ncountry = 'NO'\n[calendars.customer]\ncountry = 'NO'\n"
    plan = compiled(
        PLAN, facts=facts + "[plan]\nholds = [{ from = 2026-03-09, to = 2026-04-10 }]\n"
    )

    assert plan.problem.calendars["vendor"].closed[day("04-03")] == "Good Friday"
    # 22 working days on hold, and the launch was five working days into the time after them.
    assert plan.go_live.forecast_on == day("04-20")


spans = st.lists(
    st.tuples(st.integers(0, 45), st.integers(0, 16)).map(
        lambda at: (MONDAY + DAY * at[0], MONDAY + DAY * (at[0] + at[1]))
    ),
    max_size=3,
)
PLACES = ["Week {0}", "Weeks {0}-{1}", "Days {2}-{3}", "Day {2}"]
OWNERS = ["", " (Owner: Customer)", " (Owner: CSM)", " (Owner: CSM + Customer)"]
phases = st.lists(
    st.tuples(
        st.sampled_from(PLACES),
        st.integers(0, 1),
        st.lists(
            st.tuples(st.sampled_from(OWNERS), st.sampled_from(["", " (1 day)", " (3 days)"])),
            min_size=1,
            max_size=7,
        ),
    ),
    min_size=1,
    max_size=5,
)


def document(parts):
    lines, week = ["# P"], 1
    for number, (place, wide, tasks) in enumerate(parts):
        first = 7 * (week - 1)
        where = place.format(week, week + wide, first, first + 4)
        lines += ["", f"## Phase {number + 1}: Part {number} ({where})", ""]
        lines += [
            f"- [ ] Prepare item {number}.{at}{owner}{length}"
            for at, (owner, length) in enumerate(tasks)
        ]
        week += 1 + wide
    lines += ["", f"## Phase {len(parts) + 1}: Open (Week {week})", "", "- [ ] Go live"]
    return "\n".join(lines) + "\n"


def on_days(closed):
    return {
        first + DAY * at: "Closed for works"
        for first, last in closed
        for at in range((last - first).days + 1)
    }


@settings(max_examples=150, deadline=None)
@given(phases, spans, spans, spans)
def test_closed_days_and_holds_upset_no_order(parts, vendor, customer, holds):
    book = read_playbook(document(parts).encode())

    def made(facts):
        return compile_plan(
            playbook=book,
            template=None,
            facts=facts,
            signed=signed_on(MONDAY, "UTC"),
            today=MONDAY,
        )

    free = made(CustomerFacts())
    plan = made(
        CustomerFacts(
            vendor=SideCalendar(closed=on_days(vendor)),
            customer=SideCalendar(closed=on_days(customer)),
            holds=tuple(PlanHold(first, last) for first, last in holds),
        )
    )

    assert recomputed(plan) == plan
    ends = dates(plan)
    for (before, was), (after, then) in pairwise(dates(free).items()):
        if was[1] < then[0]:
            assert ends[before][1] < ends[after][0]
    launch = plan.task(plan.go_live.task)
    assert all(task.due_on < launch.starts_on for task in plan.tasks if task != launch)
    for task in plan.schedule.tasks:
        calendar = plan.problem.calendars[plan.task(task.key).calendar]
        assert task.starts_on not in calendar.closed
        chain = plan.schedule.chain(task.key)
        assert check_chain(chain, plan.problem.calendars) == (task.starts_on, task.ends_on)


@settings(max_examples=80, deadline=None)
@given(phases, st.integers(0, 40), st.integers(0, 20))
def test_a_hold_moves_everything_after_it_by_its_working_days(parts, at, length):
    """Without public holidays a plan on hold is the plan itself on the days that are left."""
    book = read_playbook(document(parts).encode())
    first = MONDAY + DAY * at
    last = first + DAY * length
    free, held = (
        compile_plan(
            playbook=book,
            template=None,
            facts=CustomerFacts(holds=holds),
            signed=signed_on(MONDAY, "UTC"),
            today=MONDAY,
        )
        for holds in ((), (PlanHold(first, last),))
    )

    lost = sum((first + DAY * k).weekday() < 5 for k in range(length + 1))
    for was, now in zip(free.tasks, held.tasks, strict=True):
        assert was.duration_days == now.duration_days
        assert now.starts_on == add(was.starts_on, lost if was.starts_on >= first else 0)
        assert now.due_on == add(was.due_on, lost if was.due_on >= first else 0)


COUNTED = [
    "T-{0} to T-{1}",
    "{2} days before go-live",
    "Week {3} after go-live",
    "Week {3}-{4} after go-live",
]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(COUNTED), st.integers(1, 3), st.integers(1, 3), st.integers(1, 4)
        ),
        min_size=1,
        max_size=4,
    ),
    st.integers(0, 30),
    st.integers(0, 20),
)
def test_windows_around_the_go_live_move_with_it_over_a_hold(parts, at, length):
    lines = ["# P"]
    for number, (place, back, weeks, tasks) in enumerate(parts):
        where = place.format(7 * back, 7 * back - 6, 7 * back, weeks, weeks + 1)
        lines += ["", f"## Part {number} ({where})", ""]
        lines += [f"- [ ] Prepare item {number}.{one}" for one in range(tasks)]
    lines += ["", "## Launch (Day 0)" if at % 2 else "## Launch", "", "- [ ] Go live"]
    book = read_playbook(("\n".join(lines) + "\n").encode())
    first = MONDAY + DAY * at
    free, held = (
        compile_plan(
            playbook=book,
            template=None,
            facts=CustomerFacts(holds=holds),
            signed=signed_on(MONDAY, "UTC"),
            today=MONDAY,
        )
        for holds in ((), (PlanHold(first, first + DAY * length),))
    )

    lost = sum((first + DAY * k).weekday() < 5 for k in range(length + 1))
    assert recomputed(held) == held
    for was, now in zip(free.tasks, held.tasks, strict=True):
        assert was.duration_days == now.duration_days
        assert now.starts_on == add(was.starts_on, lost if was.starts_on >= first else 0)
        assert now.due_on == add(was.due_on, lost if was.due_on >= first else 0)
