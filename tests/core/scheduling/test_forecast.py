"""Forecasts: the solver's own dates for drawn durations, the same for the same seed."""

import os
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from golive.core.document.values import Anchor, Unit, Window
from golive.core.errors import InvalidInputError
from golive.core.scheduling import crossings, draws
from golive.core.scheduling.crossings import CrossingTables
from golive.core.scheduling.draws import BLOCK, Draws
from golive.core.scheduling.forecast import forecast, forecast_many
from golive.core.scheduling.model import CalendarSpec, LagUnit, Link, Problem, SolverTask
from golive.core.scheduling.simulation import Simulation
from golive.core.scheduling.solve import solve
from golive.core.scheduling.spreads import (
    BINS,
    DEFAULT_SIGMA,
    Spread,
    SpreadKind,
    durations,
)
from tests.core.scheduling.made_plans import MONDAY, made_problem, turned_back


def chain(length: int, days: int = 5, **fields) -> Problem:
    tasks = tuple(
        SolverTask(f"t{i}", days, "c", links=(Link(f"t{i - 1}"),) if i else ())
        for i in range(length)
    )
    given_fields = {"calendars": {"c": CalendarSpec("c")}, "anchors": {Anchor.CONTRACT: MONDAY}}
    return Problem(tasks, **{**given_fields, **fields})


@settings(max_examples=min(int(os.environ.get("GOLIVE_EXAMPLES", "60")), 1_000))
@example(seed=2, fixed=False, whole=True, back=True)
@example(seed=2, fixed=False, whole=False, back=True)
@example(seed=3, fixed=True, whole=True, back=True)
@example(seed=4, fixed=True, whole=True, back=True)
@given(st.integers(0, 2**48), st.booleans(), st.booleans(), st.booleans())
def test_each_simulation_ends_where_the_solver_ends(seed, fixed, whole, back):
    problem = made_problem(seed, fixed=fixed)
    if back:
        problem = turned_back(problem, *Anchor)
    problem = replace(problem, target_task="" if whole else problem.tasks[-1].key)
    simulation = Simulation(problem, {})

    given_draws = Draws(6, seed)
    first, ends = simulation.ends(given_draws, CrossingTables())

    drawn = simulation.durations(given_draws)
    for k, end in enumerate(ends.tolist()):
        tasks = tuple(
            replace(task, duration_days=int(drawn[i][k]) if i in drawn else task.duration_days)
            for i, task in enumerate(problem.tasks)
        )
        played = solve(replace(problem, tasks=tasks), explain=False)
        assert first + end == played.feasibility.forecast_on.toordinal()


def wide_only(self, first):
    return self.wide(first)


@settings(max_examples=min(int(os.environ.get("GOLIVE_EXAMPLES", "60")), 1_000))
@given(st.integers(0, 2**48))
def test_tables_up_to_the_last_day_give_the_ends_of_the_short_ones(seed):
    simulation = Simulation(made_problem(seed, fixed=True), {})

    first, short = simulation.ends(Draws(50, seed), CrossingTables())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CrossingTables, "narrow", wide_only)
        wide_first, wide = simulation.ends(Draws(50, seed), CrossingTables())

    assert (short.astype(int) + first).tolist() == (wide.astype(int) + wide_first).tolist()


def test_what_is_kept_between_plans_changes_no_forecast(monkeypatch):
    starts = (MONDAY, date(2030, 1, 7), date(2034, 1, 2), date(2040, 1, 2), date(2050, 1, 3))
    problems = [
        replace(made_problem(seed), anchors={Anchor.CONTRACT: day, Anchor.KICKOFF: day})
        for seed in range(4)
        for day in starts
    ]
    kept = list(forecast_many(problems, [{}] * len(problems), simulations=100))

    monkeypatch.setattr(crossings, "_MOST_NUMBERS", 0)
    monkeypatch.setattr(draws, "_MOST_ROWS", 0)

    assert list(forecast_many(problems, [{}] * len(problems), simulations=100)) == kept


def test_more_simulations_than_a_block_go_on_from_the_first_block():
    many, few = Draws(2 * BLOCK + 5, 1), Draws(BLOCK, 1)
    simulation = Simulation(chain(3), {})

    _, ends = simulation.ends(many, CrossingTables())

    assert ends[:BLOCK].tolist() == simulation.ends(few, CrossingTables())[1].tolist()
    assert len(ends) == 2 * BLOCK + 5
    first, second = ends[:BLOCK], ends[BLOCK : 2 * BLOCK]
    assert (first != second).any()
    assert abs(first.mean() - second.mean()) < 0.5


@pytest.mark.parametrize("unit", list(LagUnit))
@pytest.mark.parametrize("lag", [-(10**9), -(10**20), -40_000])
def test_a_lead_of_any_length_asks_nothing(unit, lag):
    first, second = chain(2).tasks
    ahead = replace(second, links=(Link("t0", lag=lag, lag_unit=unit),))
    alone = replace(second, links=())

    found = forecast(replace(chain(0), tasks=(first, ahead)), simulations=50)

    assert found == forecast(replace(chain(0), tasks=(first, alone)), simulations=50)


@pytest.mark.parametrize("unit", list(LagUnit))
@pytest.mark.parametrize("lag", [50_000, 10**9, 10**20])
def test_a_lag_beyond_the_last_day_is_refused(unit, lag):
    first, second = chain(2).tasks
    behind = replace(second, links=(Link("t0", lag=lag, lag_unit=unit),))

    with pytest.raises(InvalidInputError):
        forecast(replace(chain(0), tasks=(first, behind)), simulations=50)


def test_a_lag_beyond_the_short_tables_is_kept():
    first, second = chain(2).tasks
    behind = replace(second, links=(Link("t0", lag=9_000),))
    problem = replace(chain(0), tasks=(first, behind))
    fixed = dict.fromkeys(("t0", "t1"), Spread(SpreadKind.FIXED))

    assert forecast(problem, fixed, simulations=5).p50 == solve(problem).ends_on


def test_a_history_of_centuries_is_refused_and_nothing_else():
    spread = Spread(history=(1e12,) * 5)

    with pytest.raises(InvalidInputError):
        forecast(chain(1), {"t0": spread}, simulations=5)


def test_a_rare_very_long_duration_counts_where_it_is_drawn():
    spread = Spread(history=(*[5.0] * 400, 20_000.0))

    found = forecast(chain(1), {"t0": spread}, simulations=9_999)

    assert found.p50 == found.p95 == solve(chain(1)).ends_on
    assert found.days[-1][0] > date(2080, 1, 1)


def test_a_started_task_leads_to_others_by_its_drawn_end():
    started = replace(chain(1, days=8).tasks[0], started_on=MONDAY)
    other = CalendarSpec("d", (5, 6))
    follower = SolverTask("f", 1, "d", links=(Link("t0", lag=1, lag_unit=LagUnit.CALENDAR),))
    problem = replace(
        chain(0), tasks=(started, follower), calendars={"c": CalendarSpec("c"), "d": other}
    )
    simulation = Simulation(problem, {"f": Spread(SpreadKind.FIXED)})

    given_draws = Draws(40, 1)
    first, ends = simulation.ends(given_draws, CrossingTables())

    for days, end in zip(simulation.durations(given_draws)[0].tolist(), ends, strict=True):
        played = replace(problem, tasks=(replace(started, duration_days=days), follower))
        assert date.fromordinal(first + int(end)) == solve(played).ends_on


@pytest.mark.parametrize("finished", [None, MONDAY + timedelta(days=20)])
def test_windows_after_a_started_or_finished_launch_move_with_its_end(finished):
    launch = SolverTask("launch", 10, "c", started_on=MONDAY, finished_on=finished)
    review = SolverTask("review", 1, "d", window=Window(Unit.MONTH, 2, 2, Anchor.GO_LIVE))
    problem = replace(
        chain(0),
        tasks=(launch, review),
        calendars={"c": CalendarSpec("c"), "d": CalendarSpec("d", (5, 6))},
        anchor_tasks={Anchor.GO_LIVE: "launch"},
    )
    simulation = Simulation(problem, {"review": Spread(SpreadKind.FIXED)})

    given_draws = Draws(40, 1)
    first, ends = simulation.ends(given_draws, CrossingTables())

    drawn = simulation.durations(given_draws).get(0, [10] * 40)
    for days, end in zip(drawn, ends, strict=True):
        played = replace(problem, tasks=(replace(launch, duration_days=int(days)), review))
        assert date.fromordinal(first + int(end)) == solve(played).ends_on


def test_a_pin_a_century_away_is_kept():
    pinned = replace(chain(1).tasks[0], pinned_on=date(2120, 1, 1))

    assert forecast(replace(chain(0), tasks=(pinned,)), simulations=9).p50 > date(2120, 1, 1)


def test_the_same_seed_gives_the_same_forecast_and_another_seed_another():
    problem = chain(8)

    first, again, other = (
        forecast(problem, simulations=2_000, seed=seed) for seed in (7, 7, 8)
    )

    assert first == again
    assert first.days != other.days


def test_the_random_stream_is_the_one_of_pcg64_on_every_machine():
    drawn = Simulation(chain(1, days=10), {}).durations(Draws(8, seed=1))

    assert drawn[0].tolist() == [8, 11, 16, 7, 10, 6, 9, 7]


def test_percentiles_are_first_days_by_which_so_many_have_ended():
    found = forecast(chain(5), simulations=999, seed=3)

    for day, percent in ((found.p50, 50), (found.p80, 80), (found.p95, 95)):
        until = sum(count for end, count in found.days if end <= day)
        before = sum(count for end, count in found.days if end < day)
        assert before * 100 < percent * 999 <= until * 100
    assert found.p50 <= found.p80 <= found.p95
    assert sum(count for _, count in found.days) == 999


def test_finished_tasks_are_certain():
    problem = chain(2)
    done = tuple(
        replace(task, finished_on=MONDAY + timedelta(days=9)) for task in problem.tasks
    )

    found = forecast(replace(problem, tasks=done), simulations=100)

    assert found.p50 == found.p95 == MONDAY + timedelta(days=9)
    assert found.drawn == 0


def test_history_takes_the_place_of_the_default_from_five_on():
    problem = chain(1, days=5)
    four, five = Spread(history=(20.0,) * 4), Spread(history=(20.0,) * 5)

    few, enough = (
        forecast(problem, {"t0": spread}, simulations=500) for spread in (four, five)
    )

    assert (few.from_history, enough.from_history) == (0, 1)
    assert few.p50 < enough.p50
    assert enough.p50 == enough.p95 == solve(chain(1, days=20)).ends_on


def test_the_chance_is_the_share_that_meets_the_target():
    problem = chain(4)
    found = forecast(replace(problem, target_on=solve(problem).ends_on), simulations=4_000)

    assert (
        found.chance == sum(n for day, n in found.days if day <= solve(problem).ends_on) / 4_000
    )
    assert forecast(problem, simulations=10).chance is None


def test_windows_after_the_launch_move_with_each_simulation():
    launch = SolverTask("launch", 10, "c")
    reviews = [
        SolverTask(f"r{i}", 1, "c", window=Window(Unit.WEEK, 2, 2, Anchor.GO_LIVE))
        for i in range(2)
    ]
    fixed = dict.fromkeys(("r0", "r1"), Spread(SpreadKind.FIXED))
    problem = replace(
        chain(0), tasks=(launch, *reviews), anchor_tasks={Anchor.GO_LIVE: "launch"}
    )

    whole = forecast(problem, fixed, simulations=400)
    alone = forecast(replace(problem, tasks=(launch,)), simulations=400)

    assert [(day + timedelta(weeks=1), count) for day, count in alone.days] == list(whole.days)


def test_only_what_leads_to_the_target_task_is_drawn():
    found = forecast(chain(5, target_task="t1"), simulations=10)

    assert found.drawn == 2


def test_many_plans_are_forecast_as_each_alone():
    problems = [made_problem(seed) for seed in range(5)]

    together = list(forecast_many(problems, [{}] * 5, simulations=300, seed=2))

    assert together == [forecast(problem, simulations=300, seed=2) for problem in problems]


def test_a_plan_without_tasks_ends_with_its_contract():
    assert forecast(chain(0), simulations=10).p95 == MONDAY


def test_long_plans_are_played_to_their_end():
    problem = chain(500, days=30)

    found = forecast(problem, simulations=50)

    assert found.p50 > solve(problem, explain=False).ends_on + timedelta(days=1_461)


@pytest.mark.parametrize(
    ("problem", "simulations"),
    [(chain(1), 0), (chain(1), 1_000_001), (chain(1_100, days=30), 5)],
)
def test_forecasts_out_of_range_are_refused(problem, simulations):
    with pytest.raises(InvalidInputError):
        forecast(problem, simulations=simulations)


def test_each_plan_needs_its_spreads():
    with pytest.raises(InvalidInputError):
        list(forecast_many([chain(1)], []))


@pytest.mark.parametrize("kind", list(SpreadKind))
def test_the_median_of_a_default_is_the_plan(kind):
    table = durations(40, Spread(kind)).table

    assert np.median(table) == 40
    assert (np.diff(table) >= 0).all()
    spread = np.log(table[BINS * 84 // 100] / table[BINS * 16 // 100]) / 2
    assert spread == pytest.approx(DEFAULT_SIGMA[kind], abs=0.02)


@pytest.mark.parametrize(
    ("planned", "spread", "least", "most"),
    [
        (0, Spread(), 0, 0),
        (1, Spread(), 1, 4),
        (5, Spread(SpreadKind.FIXED), 5, 5),
        (5, Spread(history=(1, 2, 3, 4, 9)), 1, 9),
        (5, Spread(history=(0.2,) * 5), 1, 1),
    ],
)
def test_durations_stay_within_their_table(planned, spread, least, most):
    table = durations(planned, spread).table

    assert (table.min(), table.max()) == (least, most)


def test_working_days_of_the_calendar_count():
    closed = {date(2026, 3, 3) + timedelta(days=day): "freeze" for day in range(14)}
    problem = chain(3, calendars={"c": CalendarSpec("c", (6, 7), closed)})

    assert forecast(problem, simulations=50).p50 > forecast(chain(3), simulations=50).p50
