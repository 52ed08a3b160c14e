"""The plan solver on cases worked out by hand."""

import string
from datetime import date

import pytest
from msgspec.structs import replace

from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.errors import InvalidInputError
from golive.core.planning.chain import check_chain
from golive.core.scheduling.messages import MESSAGES
from golive.core.scheduling.model import (
    CalendarSpec,
    Cause,
    LagUnit,
    Link,
    LinkType,
    Problem,
    SolverTask,
    Verdict,
)
from golive.core.scheduling.solve import solve

CONTRACT, GO_LIVE, KICKOFF = Anchor.CONTRACT, Anchor.GO_LIVE, Anchor.KICKOFF
EASTER = {
    date(2026, 4, 2): "Maundy Thursday",
    date(2026, 4, 3): "Good Friday",
    date(2026, 4, 6): "Easter Monday",
}
CALENDARS = {
    "plain": CalendarSpec("plain"),
    "easter": CalendarSpec("easter", closed=EASTER),
    "gulf": CalendarSpec("gulf", (5, 6)),
    "all": CalendarSpec("all", ()),
}


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def task(
    key: str, days: int = 1, *after: str | Link, calendar: str = "plain", **more
) -> SolverTask:
    links = tuple(Link(link) if isinstance(link, str) else link for link in after)
    return SolverTask(key, days, calendar, links, **more)


def problem(*tasks: SolverTask, contract: str = "03-02", **more) -> Problem:
    anchors = {CONTRACT: day(contract), **more.pop("anchors", {})}
    return Problem(tasks, more.pop("calendars", CALENDARS), anchors, **more)


def weeks(start: int, end: int | None = None, anchor: Anchor = CONTRACT) -> Window:
    return Window(Unit.WEEK, start, end or start, anchor)


def days(start: int, end: int | None = None, anchor: Anchor = CONTRACT, **more) -> Window:
    return Window(Unit.DAY, start, start if end is None else end, anchor, **more)


def lies(schedule) -> dict[str, tuple[str, str]]:
    for found in schedule.tasks:
        chain = schedule.chains.ending(found.last_link)
        assert check_chain(chain, CALENDARS) == (found.starts_on, found.ends_on)
    return {t.key: (f"{t.starts_on:%m-%d}", f"{t.ends_on:%m-%d}") for t in schedule.tasks}


def codes(schedule) -> list[str]:
    return [finding.code for finding in schedule.diagnostics]


WINDOWS = {
    "week 1 of a Monday": ("03-02", "plain", weeks(1), 5, "03-02", "03-06"),
    "week 2": ("03-02", "plain", weeks(2, 4), 1, "03-09", "03-09"),
    "week 1 of a Saturday begins on Monday": ("03-07", "plain", weeks(1), 1, "03-09", "03-09"),
    "week 2 of a Wednesday": ("03-04", "plain", weeks(2), 1, "03-11", "03-11"),
    "a holiday shortens week 1": ("03-30", "easter", weeks(1), 3, "03-30", "04-01"),
    "and does not shift week 2": ("03-30", "easter", weeks(2), 1, "04-07", "04-07"),
    "the anchor day is a working day": ("04-02", "easter", weeks(1), 1, "04-07", "04-07"),
    "and weeks count from it": ("04-02", "easter", weeks(2), 1, "04-14", "04-14"),
    "day 0": ("03-02", "plain", days(0), 1, "03-02", "03-02"),
    "days count on the calendar": ("03-02", "plain", days(3, 7), 1, "03-05", "03-05"),
    "a day on a weekend": ("03-02", "plain", days(5, 8), 1, "03-09", "03-09"),
    "working days": ("03-02", "plain", days(5, 8, basis=Basis.WORKING), 1, "03-09", "03-09"),
    "working days over Easter": (
        "03-30",
        "easter",
        days(3, 5, basis=Basis.WORKING),
        1,
        "04-07",
        "04-07",
    ),
    "day 30 to 60": ("03-02", "plain", days(31, 60), 1, "04-02", "04-02"),
    "before the contract": ("03-09", "plain", days(-5, -1), 1, "03-04", "03-04"),
    "the day before a Monday is Friday": ("03-09", "plain", days(-1), 1, "03-06", "03-06"),
    "a day before on a Saturday is Friday": ("03-09", "plain", days(-2), 1, "03-06", "03-06"),
    "a day before, at Easter": ("04-13", "easter", days(-7), 1, "04-01", "04-01"),
    "month 0 from a Sunday on": (
        "04-08",
        "plain",
        Window(Unit.MONTH, 0, 0),
        1,
        "03-09",
        "03-09",
    ),
    "a weekend before, as two days": ("03-09", "plain", days(-2, -1), 1, "03-06", "03-06"),
    "days before that end with a worked one": (
        "03-10",
        "plain",
        days(-2, -1),
        1,
        "03-09",
        "03-09",
    ),
    "week 0 lies before": ("03-09", "plain", weeks(0), 1, "03-02", "03-02"),
    "month 1": ("03-16", "plain", Window(Unit.MONTH, 1, 1), 1, "03-16", "03-16"),
    "month 2": ("03-16", "plain", Window(Unit.MONTH, 2, 2), 1, "04-16", "04-16"),
    "month 2 of the 31st": ("01-30", "plain", Window(Unit.MONTH, 2, 2), 1, "03-02", "03-02"),
    "written backwards": ("03-02", "plain", Window(Unit.WEEK, 4, 2), 1, "03-09", "03-09"),
    "hours": ("03-02", "plain", Window(Unit.HOUR, 24, 72), 1, "03-03", "03-03"),
    "a Gulf week": ("03-05", "gulf", weeks(1), 2, "03-05", "03-08"),
}


@pytest.mark.seed("S10")
@pytest.mark.seed("S194")
@pytest.mark.seed("S204")
@pytest.mark.seed("S208")
@pytest.mark.parametrize(
    ("contract", "calendar", "window", "length", "starts", "ends"),
    WINDOWS.values(),
    ids=WINDOWS,
)
def test_a_window_is_an_earliest_start(contract, calendar, window, length, starts, ends):
    given = problem(task("t", length, calendar=calendar, window=window), contract=contract)

    assert lies(solve(given)) == {"t": (starts, ends)}


@pytest.mark.parametrize("launch", [{}, {"pinned_on": day("03-23")}])
@pytest.mark.parametrize("waits", [("freeze",), ()])
def test_a_day_before_the_launch_moves_back_whoever_waits_for_it(launch, waits):
    """The day before Monday 23 March is a Sunday."""
    schedule = solve(
        problem(
            task("freeze", window=days(-1, anchor=GO_LIVE)),
            task("launch", 1, *waits, not_before=day("03-23"), **launch),
            task("after", 1, "launch"),
            anchor_tasks={GO_LIVE: "launch"},
        )
    )

    assert lies(schedule)["freeze"] == ("03-20", "03-20")
    assert lies(schedule)["launch"] == ("03-23", "03-23")
    (said,) = [found for found in schedule.diagnostics if found.code == "SC022"]
    asked = (said.params["window_start"], said.params["window_end"])
    assert asked == ("2026-03-22", "2026-03-22")
    back = [link for link in schedule.chain("freeze") if link.cause is Cause.NON_WORKING]
    assert [(link.start, link.end, link.amount) for link in back] == [
        (day("03-22"), day("03-20"), -1)
    ]
    assert [each for each, _ in back[0].skipped] == [day("03-21"), day("03-22")]


def test_slack_to_another_goal_than_the_launch_is_not_held_by_a_window_before_it():
    """The launch waits for the freeze, too, but only the end of the training is asked for."""
    schedule = solve(
        problem(
            task("freeze", window=days(-5, -5, anchor=GO_LIVE)),
            task("train", 2, "freeze"),
            task("build", 19),
            task("launch", 1, "build", "freeze"),
            anchor_tasks={GO_LIVE: "launch"},
            target_task="train",
            target_on=day("04-03"),
        )
    )

    assert lies(schedule) == {
        "freeze": ("03-20", "03-20"),
        "train": ("03-23", "03-24"),
        "build": ("03-02", "03-26"),
        "launch": ("03-27", "03-27"),
    }
    slack = {each.key: each.slack_days for each in schedule.tasks}
    assert (slack["freeze"], slack["train"]) == (8, 8)


def test_a_launch_may_slip_as_long_as_the_day_before_it_stays_where_it_is():
    """The day before is pinned to Friday: of Saturday, Sunday and Monday all have it as theirs."""
    every_day = CalendarSpec("every", ())
    schedule = solve(
        problem(
            task("launch", calendar="every", not_before=day("03-21")),
            task("freeze", window=days(-1, anchor=GO_LIVE), pinned_on=day("03-20")),
            task("last", 1, not_before=day("04-20")),
            anchor_tasks={GO_LIVE: "launch"},
            anchor_calendar="every",
            calendars={**CALENDARS, "every": every_day},
        )
    )

    assert schedule.task("launch").starts_on == day("03-21")
    assert schedule.task("launch").late_starts_on == day("03-23")


@pytest.mark.seed("S33")
@pytest.mark.seed("S199")
def test_overlapping_windows_are_legal():
    schedule = solve(
        problem(
            task("kickoff", 1, window=weeks(1)),
            task("setup", 8, window=weeks(1, 2)),
            task("data", 10, "kickoff", window=weeks(2, 4)),
        )
    )

    assert codes(schedule) == []
    assert lies(schedule) == {
        "kickoff": ("03-02", "03-02"),
        "setup": ("03-02", "03-11"),
        "data": ("03-09", "03-20"),
    }


@pytest.mark.parametrize(
    ("window", "length", "late", "closes"),
    [
        (weeks(1), 5, None, None),
        (weeks(1), 6, 1, "2026-03-08"),
        (days(0, 3), 5, 1, "2026-03-05"),
        (days(0, 3, basis=Basis.WORKING), 5, 1, "2026-03-05"),
        (days(0, 4, basis=Basis.WORKING), 5, None, None),
        (Window(Unit.MONTH, 1, 1), 24, 1, "2026-04-01"),
    ],
)
def test_what_does_not_fit_its_window_is_late_and_said(window, length, late, closes):
    schedule = solve(problem(task("t", length, window=window)))

    found = [dict(f.params) for f in schedule.diagnostics if f.code == "SC002"]
    assert [(f["days"], f["window_end"]) for f in found] == ([(late, closes)] if late else [])
    assert all(f["ends_on"] == schedule.ends_on.isoformat() for f in found)


def test_a_window_without_a_working_day_moves_on_and_is_said():
    schedule = solve(problem(task("t", 1, window=days(5, 6)), task("u", 2, window=days(5, 6))))

    assert lies(schedule) == {"t": ("03-09", "03-09"), "u": ("03-09", "03-10")}
    assert codes(schedule) == ["SC017", "SC017", "SC002"]


LINKS = {
    "finish to start": (Link("a"), "03-05", "03-06"),
    "with lag": (Link("a", lag=2), "03-09", "03-10"),
    "with lead": (Link("a", lag=-1), "03-04", "03-05"),
    "with calendar lag": (Link("a", lag=2, lag_unit=LagUnit.CALENDAR), "03-09", "03-10"),
    "with calendar lead": (Link("a", lag=-2, lag_unit=LagUnit.CALENDAR), "03-03", "03-04"),
    "start to start": (Link("a", LinkType.SS), "03-02", "03-03"),
    "start to start with lag": (Link("a", LinkType.SS, 4), "03-06", "03-09"),
    "finish to finish": (Link("a", LinkType.FF), "03-03", "03-04"),
    "finish to finish with lag": (Link("a", LinkType.FF, 3), "03-06", "03-09"),
    "start to finish": (Link("a", LinkType.SF, 5), "03-05", "03-06"),
    "never before the contract": (Link("a", lag=-20), "03-02", "03-03"),
}


@pytest.mark.parametrize(("link", "starts", "ends"), LINKS.values(), ids=LINKS)
def test_links_of_all_types_hold(link, starts, ends):
    schedule = solve(problem(task("a", 3), task("b", 2, link)))

    assert lies(schedule)["b"] == (starts, ends)


def test_each_task_counts_in_its_own_calendar():
    schedule = solve(
        problem(
            task("vendor", 3, calendar="easter"),
            task("customer", 2, "vendor"),
            task("both", 1, "customer", calendar="easter"),
            task("gulf", 2, "both", calendar="gulf"),
            contract="04-01",
        )
    )

    assert lies(schedule) == {
        "vendor": ("04-01", "04-08"),
        "customer": ("04-09", "04-10"),
        "both": ("04-13", "04-13"),
        "gulf": ("04-14", "04-15"),
    }


def test_blackout_days_carry_their_reason_into_the_explanation():
    freeze = CalendarSpec("plain", closed={day("03-04"): "Year-end freeze"})
    calendars = {"plain": freeze}

    schedule = solve(problem(task("t", 3), calendars=calendars))

    *_, last = schedule.chain("t")
    assert schedule.ends_on == day("03-05")
    assert last.cause is Cause.DURATION
    assert last.skipped == ((day("03-04"), "Year-end freeze"),)


@pytest.mark.seed("S105")
@pytest.mark.seed("S209")
@pytest.mark.parametrize(("late", "starts"), [(0, "03-16"), (3, "03-19"), (8, "03-26")])
def test_weeks_after_the_launch_move_with_the_launch(late, starts):
    launch = task("launch", 1 + late, window=weeks(3))
    schedule = solve(
        problem(
            launch,
            task("review", 1, window=weeks(1, anchor=GO_LIVE)),
            task("second", 1, window=weeks(2, anchor=GO_LIVE)),
            task("unmoved", 1, window=weeks(4)),
            anchor_tasks={GO_LIVE: "launch"},
        )
    )

    found = lies(schedule)
    assert found["review"][0] == starts
    assert found["unmoved"][0] == "03-23"
    assert schedule.task("second").starts_on > schedule.task("review").starts_on


def test_the_kickoff_lies_in_its_own_first_week():
    schedule = solve(
        problem(
            task("kickoff", 2, window=weeks(1, anchor=KICKOFF)),
            task("setup", 1, window=weeks(2, anchor=KICKOFF)),
            anchor_tasks={KICKOFF: "kickoff"},
        )
    )

    assert codes(schedule) == []
    assert lies(schedule) == {"kickoff": ("03-02", "03-03"), "setup": ("03-10", "03-10")}


def test_a_real_launch_date_wins_over_the_forecast():
    given = problem(
        task("launch", 1, window=weeks(3)),
        task("review", 1, window=weeks(1, anchor=GO_LIVE)),
        anchor_tasks={GO_LIVE: "launch"},
        anchors={GO_LIVE: day("04-08")},
    )

    assert lies(solve(given))["review"] == ("04-08", "04-08")


def test_the_end_of_a_named_task_can_be_the_anchor():
    given = problem(
        task("training", 2, window=weeks(2)),
        task("survey", 1, window=days(3, 5, Anchor.SESSION_END), anchor_task="training"),
        task("next", 1, window=days(1, anchor=Anchor.PREVIOUS)),
    )

    assert lies(solve(given)) == {
        "training": ("03-09", "03-10"),
        "survey": ("03-13", "03-13"),
        "next": ("03-16", "03-16"),
    }


@pytest.mark.parametrize(
    "unknown",
    [
        task("t", 1, window=weeks(2, anchor=KICKOFF)),
        task("t", 1, window=weeks(2), anchor_task="nobody"),
        task("t", 1, window=weeks(2, anchor=Anchor.PREVIOUS)),
    ],
)
def test_an_unknown_anchor_is_said_and_read_as_the_contract(unknown):
    schedule = solve(problem(unknown))

    assert codes(schedule) == ["SC003"]
    assert lies(schedule) == {"t": ("03-09", "03-09")}


def test_one_calendar_can_decide_the_anchor_day_for_all():
    tasks = (
        task("a", 1, calendar="easter", window=weeks(2)),
        task("b", 1, window=weeks(2)),
    )

    own = solve(problem(*tasks, contract="04-02"))
    shared = solve(problem(*tasks, contract="04-02", anchor_calendar="easter"))

    assert lies(own) == {"a": ("04-14", "04-14"), "b": ("04-09", "04-09")}
    assert lies(shared) == {"a": ("04-14", "04-14"), "b": ("04-14", "04-14")}


def countdown(**more) -> Problem:
    return problem(
        task("a", 3, window=days(-30, -21, GO_LIVE)),
        task("b", 2, "a", window=days(-14, -10, GO_LIVE)),
        task("go", 1, "b", window=days(0, anchor=GO_LIVE)),
        task("after", 1, "go", window=days(7, anchor=GO_LIVE)),
        anchor_tasks={GO_LIVE: "go"},
        **more,
    )


def test_days_before_the_launch_make_room_for_themselves():
    schedule = solve(countdown())

    assert codes(schedule) == ["SC019"]
    assert lies(schedule) == {
        "a": ("03-02", "03-04"),
        "b": ("03-18", "03-19"),
        "go": ("04-01", "04-01"),
        "after": ("04-08", "04-08"),
    }


def test_what_counts_back_may_be_late_within_its_window():
    schedule = solve(countdown(target_on=day("04-08")))

    slack = {task.key: task.slack_days for task in schedule.tasks}
    assert slack == {"a": 5, "b": 1, "go": 0, "after": 0}
    # The windows begin with the contract, however late their tasks may be.
    later = replace(countdown(), anchors={CONTRACT: day("03-03")})
    assert lies(solve(later))["go"] == ("04-02", "04-02")


def test_two_tasks_that_each_ask_to_lie_before_the_other_are_placed_and_the_clash_is_said():
    given = problem(
        task("a", 2, window=days(-5, anchor=Anchor.PHASE_END), anchor_task="b"),
        task("b", 2, window=days(-5, anchor=Anchor.PHASE_END), anchor_task="a"),
    )

    schedule = solve(given)

    assert codes(schedule) == ["SC019", "SC019", "SC020", "SC002", "SC002"]
    assert lies(schedule) == {"a": ("03-04", "03-05"), "b": ("03-06", "03-09")}


@pytest.mark.parametrize(("pinned", "slack"), [("03-19", 3), ("03-13", 12)])
def test_a_pin_holds_the_task_that_its_window_counts_from(pinned, slack):
    """Inside its window it does; before it, the window is what gives way."""
    given = problem(
        task("session"),
        task("review", window=weeks(3, 4, GO_LIVE), pinned_on=day(pinned)),
        task("other", 6),
        task("end", 5, "other", not_before=day("03-12")),
        anchor_tasks={GO_LIVE: "session"},
    )

    assert solve(given).task("session").slack_days == slack


def test_a_longer_launch_ends_on_the_day_that_leaves_room():
    given = problem(
        task("a", 1, window=days(-14, -14, GO_LIVE)),
        task("go", 3, "a"),
        anchor_tasks={GO_LIVE: "go"},
    )

    assert lies(solve(given)) == {"a": ("03-02", "03-02"), "go": ("03-12", "03-16")}


def test_days_before_a_known_launch_count_from_it():
    schedule = solve(countdown(anchors={GO_LIVE: day("05-04")}))

    assert codes(schedule) == []
    assert lies(schedule)["a"] == ("04-06", "04-08")
    assert lies(schedule)["b"] == ("04-20", "04-21")


def test_what_does_not_fit_before_the_launch_is_said():
    given = problem(
        task("long", 20, window=days(-7, -1, GO_LIVE)),
        task("go", 1, "long"),
        anchor_tasks={GO_LIVE: "go"},
    )

    schedule = solve(given)

    assert "SC019" in codes(schedule)
    assert "SC020" in codes(schedule)
    assert schedule.task("go").starts_on > schedule.task("long").ends_on


@pytest.mark.parametrize(
    ("tasks", "loop"),
    [
        ((task("A", 1, "C"), task("B", 1, "A"), task("C", 1, "B")), "A > B > C > A"),
        ((task("A", 1, "A"),), "A > A"),
        ((task("x", 1), task("B", 1, "C", "x"), task("C", 1, "B")), "B > C > B"),
    ],
)
def test_a_circle_is_spelled_out_and_the_rest_is_placed(tasks, loop):
    schedule = solve(problem(*tasks))

    (finding,) = schedule.diagnostics
    assert (finding.code, finding.params["loop"]) == ("SC001", loop)
    assert len(lies(schedule)) == len(tasks)


def test_a_circle_through_an_anchor_is_found():
    schedule = solve(
        problem(
            task("launch", 1, "review"),
            task("review", 1, window=weeks(2, anchor=GO_LIVE)),
            anchor_tasks={GO_LIVE: "launch"},
        )
    )

    assert [finding.params["loop"] for finding in schedule.diagnostics] == [
        "launch > review > launch"
    ]
    assert len(lies(schedule)) == 2


def test_a_tangle_of_circles_is_cut_and_twenty_are_spelled():
    keys = [f"t{i}" for i in range(30)]
    tasks = [task(key, 1, *(other for other in keys if other != key)) for key in keys]

    schedule = solve(problem(*tasks))

    assert codes(schedule) == ["SC001"] * 20
    assert len(lies(schedule)) == 30


def test_a_pin_holds_whatever_else_does_and_the_conflict_is_said():
    schedule = solve(
        problem(task("a", 5), task("b", 1, "a", pinned_on=day("03-04")), task("c", 1, "b"))
    )

    (finding,) = schedule.diagnostics
    assert (finding.code, finding.params["earliest_on"]) == ("SC006", "2026-03-09")
    assert lies(schedule)["b"] == ("03-04", "03-04")
    assert lies(schedule)["c"] == ("03-05", "03-05")
    assert schedule.task("a").slack_days == -3


def test_a_pin_later_than_needed_gives_slack_up_to_it():
    schedule = solve(problem(task("a", 1), task("b", 1, "a", pinned_on=day("03-09"))))

    assert codes(schedule) == []
    assert schedule.task("a").slack_days == 4
    assert schedule.task("b").critical


def test_a_pin_on_a_day_off_is_kept_and_said():
    schedule = solve(problem(task("a", 2, pinned_on=day("03-07")), task("b", 1, "a")))

    (finding,) = schedule.diagnostics
    assert (finding.code, finding.params["reason"]) == ("SC007", "weekend")
    assert lies(schedule) == {"a": ("03-07", "03-09"), "b": ("03-10", "03-10")}


def test_nothing_starts_before_its_own_day():
    schedule = solve(problem(task("a", 1, not_before=day("03-14"))))

    assert lies(schedule) == {"a": ("03-16", "03-16")}
    assert [link.cause for link in schedule.chain("a")] == [
        Cause.NOT_BEFORE,
        Cause.NON_WORKING,
        Cause.DURATION,
    ]


@pytest.mark.parametrize(
    ("facts", "starts", "ends", "follower"),
    [
        ({"finished_on": day("03-05")}, "03-03", "03-05", "03-06"),
        ({"finished_on": day("03-12")}, "03-10", "03-12", "03-13"),
        ({"started_on": day("03-02"), "finished_on": day("03-03")}, "03-02", "03-03", "03-04"),
        ({"started_on": day("03-10")}, "03-10", "03-12", "03-13"),
        ({"started_on": day("03-07")}, "03-07", "03-10", "03-11"),
        ({"finished_on": day("03-07")}, "03-05", "03-07", "03-09"),
    ],
)
def test_followers_move_with_what_really_happened(facts, starts, ends, follower):
    schedule = solve(problem(task("a", 3, **facts), task("b", 1, "a")))

    assert codes(schedule) == []
    assert lies(schedule) == {"a": (starts, ends), "b": (follower, follower)}


def test_a_start_after_the_finish_is_not_believed():
    wrong = task("a", 3, started_on=day("03-10"), finished_on=day("03-05"))

    schedule = solve(problem(wrong))

    assert codes(schedule) == ["SC013"]
    assert lies(schedule) == {"a": ("03-05", "03-05")}


def test_slack_free_slack_and_the_critical_path():
    schedule = solve(
        problem(
            task("a", 2),
            task("long", 5, "a"),
            task("short", 2, "a"),
            task("shorter", 1, "short"),
            task("end", 1, "long", "shorter"),
        )
    )

    assert [(t.key, t.slack_days, t.free_slack_days) for t in schedule.tasks] == [
        ("a", 0, 0),
        ("long", 0, 0),
        ("short", 2, 0),
        ("shorter", 2, 2),
        ("end", 0, 0),
    ]
    assert [t.key for t in schedule.tasks if t.critical] == ["a", "long", "end"]
    late = schedule.task("short")
    assert (late.late_starts_on, late.late_ends_on) == (day("03-06"), day("03-09"))


def launch_plan(**more) -> Problem:
    return problem(
        task("setup", 5),
        task("docs", 1),
        task("launch", 1, "setup", "docs"),
        task("care", 10, "launch"),
        target_task="launch",
        **more,
    )


@pytest.mark.seed("S178")
@pytest.mark.parametrize(
    ("target", "verdict", "spare", "slack"),
    [
        ("03-09", Verdict.MET, 0, (0, 4, 0, 0)),
        ("03-13", Verdict.MET, 4, (4, 8, 4, 4)),
        ("03-15", Verdict.MET, 4, (4, 8, 4, 4)),
        ("03-05", Verdict.MISSED, -2, (-2, 2, -2, -2)),
        ("02-27", Verdict.MISSED, -6, (-6, -2, -6, -6)),
    ],
)
def test_the_target_is_met_or_missed_by_working_days(target, verdict, spare, slack):
    schedule = solve(launch_plan(target_on=day(target)))

    found = schedule.feasibility
    assert (found.verdict, found.working_days) == (verdict, spare)
    assert (found.forecast_on, found.shortest_on) == (day("03-09"), day("03-09"))
    assert tuple(t.slack_days for t in schedule.tasks) == slack
    assert [t.key for t in schedule.tasks if t.critical] == ["setup", "launch", "care"]
    assert ("SC011" in codes(schedule)) == (verdict is Verdict.MISSED)


def test_without_a_target_slack_is_what_keeps_the_launch():
    schedule = solve(launch_plan())

    assert schedule.feasibility.verdict is Verdict.NO_TARGET
    assert [t.slack_days for t in schedule.tasks] == [0, 4, 0, 0]
    assert schedule.ends_on == day("03-23")


def test_the_shortest_legal_plan_has_no_windows():
    given = problem(task("a", 1), task("go", 1, "a", window=weeks(4)), target_on=day("03-06"))

    found = solve(given).feasibility

    assert (found.forecast_on, found.shortest_on) == (day("03-23"), day("03-03"))
    assert (found.verdict, found.working_days) == (Verdict.MISSED, -11)


def test_the_shortest_plan_of_a_circle_is_found_too():
    given = problem(
        task("launch", 1, "review", window=weeks(3)),
        task("review", 1, window=weeks(2, anchor=GO_LIVE)),
        anchor_tasks={GO_LIVE: "launch"},
    )

    assert solve(given).feasibility.shortest_on == day("03-03")


def test_the_first_task_that_should_have_started_before_the_contract_is_named():
    found = solve(launch_plan(target_on=day("02-27")))

    assert found.feasibility.first_past == "setup"
    late = next(f for f in found.diagnostics if f.code == "SC012")
    assert dict(late.params) == {
        "task": "setup",
        "target_on": "2026-02-27",
        "late_start_on": "2026-02-20",
    }


def test_a_target_on_the_whole_plan_counts_for_all_tasks():
    schedule = solve(problem(task("a", 2), task("b", 5), target_on=day("03-05")))

    assert [t.slack_days for t in schedule.tasks] == [2, -1]
    assert schedule.feasibility.working_days == -1


def test_an_unknown_target_task_is_said():
    schedule = solve(problem(task("a", 2), target_task="gone", target_on=day("03-05")))

    assert codes(schedule) == ["SC021"]
    assert schedule.feasibility.verdict is Verdict.MET


def test_what_is_finished_is_never_more_critical_than_the_rest():
    schedule = solve(
        problem(
            task("done", 1, finished_on=day("03-20")),
            task("open", 1, "done", pinned_on=day("03-10")),
        )
    )

    assert [t.slack_days for t in schedule.tasks] == [8, 8]


def test_odd_problems_are_read_in_some_way_and_said():
    schedule = solve(
        problem(
            task("a", -3),
            task("a", 1, "nobody"),
            task("b", 1, calendar="missing"),
            task("c", 1, calendar="never"),
            calendars={**CALENDARS, "never": CalendarSpec("never", (1, 2, 3, 4, 5, 6, 7))},
        )
    )

    assert codes(schedule) == ["SC018", "SC009", "SC005", "SC004", "SC008"]
    assert len(schedule.tasks) == 4


@pytest.mark.parametrize(
    "far",
    [
        task("t", 10**9),
        task("t", 1, Link("a", lag=10**12)),
        task("t", 1, Link("a", lag=10**12, lag_unit=LagUnit.CALENDAR)),
        task("t", 1, window=weeks(10**9)),
        task("t", 1, window=Window(Unit.MONTH, 10**7, 10**7)),
        task("t", 1, not_before=date.max),
        task("t", 1, pinned_on=date.min),
        task("t", 1, started_on=date.max),
        task("t", 10**9, finished_on=day("03-05")),
        task("t", 1, finished_on=date.min),
    ],
)
def test_dates_outside_the_calendar_are_clamped_and_said(far):
    schedule = solve(problem(task("a", 1), far, task("after", 1, "t")))

    assert "SC010" in codes(schedule)
    assert all(date(1950, 1, 1) <= t.starts_on <= t.ends_on for t in schedule.tasks)
    assert all(t.ends_on <= date(2150, 12, 31) for t in schedule.tasks)
    assert schedule.chain("t") == ()


def test_an_explanation_that_leaves_the_calendar_is_left_out():
    given = replace(
        problem(task("a", 1, window=days(-3, -1))), anchors={CONTRACT: date(1950, 1, 3)}
    )

    schedule = solve(given)

    assert schedule.task("a").starts_on == date(1950, 1, 2)
    assert schedule.chain("a") == ()


def test_a_contract_outside_the_calendar_is_clamped_too():
    given = replace(problem(task("a", 1)), anchors={CONTRACT: date(1, 1, 1)})

    assert codes(solve(given)) == ["SC010"]


def test_a_problem_without_tasks_ends_with_its_contract():
    schedule = solve(problem(target_on=day("03-10")))

    assert (schedule.tasks, schedule.ends_on) == ((), day("03-02"))
    assert schedule.feasibility.verdict is Verdict.MET


def test_a_plan_needs_the_date_of_its_contract():
    with pytest.raises(InvalidInputError, match="contract"):
        solve(Problem((), {}, {}))


def test_a_missing_task_is_a_key_error():
    with pytest.raises(KeyError):
        solve(problem(task("a", 1))).task("b")


def sequence(length: int, *windows: Window | None) -> Problem:
    """Tasks of one day each, one after the other; the windows come round in turn."""
    of = windows or (None,)
    tasks = [task("t0", window=of[0])]
    tasks += [task(f"t{i}", 1, f"t{i - 1}", window=of[i % len(of)]) for i in range(1, length)]
    return problem(*tasks)


def test_a_long_plan_stores_each_step_of_its_explanations_once():
    given = sequence(5_000)

    schedule = solve(given)

    # Day after, weekend, duration: at most three links of its own for each task.
    assert len(schedule.chains.links) <= 3 * len(given.tasks) + 1
    assert sum(len(link.skipped) for link in schedule.chains.links) <= 3 * len(given.tasks)
    for found in schedule.tasks:
        assert schedule.chains.links[found.last_link].end == found.ends_on
    for found in schedule.tasks[99::100]:
        chain = schedule.chains.ending(found.last_link)
        assert (chain[0].cause, chain[-1].end) == (Cause.ANCHOR, found.ends_on)
    whole = schedule.chain("t4999")
    assert check_chain(whole, CALENDARS) == (found.starts_on, found.ends_on)
    assert {link.task for link in whole} == {one.key for one in given.tasks}


@pytest.mark.parametrize(
    "windows",
    [
        (weeks(1, 400),),
        (days(1, 9_000, basis=Basis.WORKING), None),
        (days(-5, 9_000), None, None),
        (None, days(0, 3, anchor=Anchor.PREVIOUS)),
    ],
)
@pytest.mark.parametrize("facts", [{}, {"started_on": day("03-02")}])
def test_stored_links_grow_with_the_number_of_tasks_alone(windows, facts):
    def stored(length: int) -> int:
        given = sequence(length, *windows)
        tasks = (replace(given.tasks[0], **facts), *given.tasks[1:])
        schedule = solve(replace(given, tasks=tasks))
        assert all(task.last_link >= 0 for task in schedule.tasks)
        return len(schedule.chains.links)

    assert stored(1_000) <= 2.1 * stored(500)


def test_explanations_of_a_countdown_share_their_links_too():
    before_launch = days(-9, anchor=Anchor.GO_LIVE)
    tasks = [task(f"t{i}", 1, f"t{i - 1}", window=before_launch) for i in range(300)]
    tasks.append(task("launch", 1, "t299"))

    schedule = solve(problem(*tasks, anchor_tasks={Anchor.GO_LIVE: "launch"}))

    assert "SC019" in codes(schedule)
    assert len(lies(schedule)) == len(tasks)
    assert len(schedule.chains.links) <= 10 * len(tasks)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_each_sentence_is_one_sentence_with_its_parameters(code):
    message = MESSAGES[code]

    names = [name for _, name, _, _ in string.Formatter().parse(message.text) if name]

    assert message.text.endswith(".")
    assert names
    assert message.text.format(**dict.fromkeys(names, "x"))


def test_every_diagnostic_fits_its_sentence():
    schedules = [
        solve(countdown()),
        solve(launch_plan(target_on=day("02-27"))),
        solve(problem(task("A", 1, "A"), task("b", 9, window=weeks(1)))),
        solve(problem(task("a", 5), task("b", 1, "a", pinned_on=day("03-01")))),
        solve(problem(task("a", -1), task("a", 1, "x", window=days(5, 6), calendar="y"))),
        solve(problem(task("t", 10**9, window=weeks(2, anchor=KICKOFF)))),
        solve(problem(task("a", 3, started_on=day("03-10"), finished_on=day("03-05")))),
    ]

    for schedule in schedules:
        for finding in schedule.diagnostics:
            assert MESSAGES[finding.code].text.format(**finding.params)
