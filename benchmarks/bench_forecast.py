"""Forecasts plans by simulation: arrays of simulations against a loop and a limit.

Peers: a plain Python loop with `random.lognormvariate` (few simulations, scaled), and numpy as one
writes it first (a matrix of lognormal draws, a loop over tasks, no calendars). Limit: the random
numbers and one table look-up per draw, nothing else.
"""

import math
import random
from collections.abc import Callable

import numpy as np
from made_network import START, TYPES, made_plans
from msgspec.structs import replace
from protocol import goal, heading, medians, options, report

from golive.core.document.values import Anchor
from golive.core.scheduling.crossings import CrossingTables
from golive.core.scheduling.draws import Draws
from golive.core.scheduling.forecast import forecast, forecast_many
from golive.core.scheduling.model import CalendarSpec, Link, LinkType, Problem, SolverTask
from golive.core.scheduling.simulation import Simulation
from golive.core.scheduling.spreads import Spread, durations

SIGMA = 0.4
TASKS = 40


def problems(plans: int) -> list[Problem]:
    """Plans of 40 tasks with two calendars: the sides of a customer's onboarding."""
    made = made_plans(plans, TASKS)
    calendars = {c.spec.key: c.spec for c in made.calendars[:2]}
    links: list[list[Link]] = [[] for _ in made.tasks.plan]
    for before, after, kind, lag, _ in zip(*(c.tolist() for c in made.links), strict=True):
        links[after].append(Link(f"t{before % TASKS}", LinkType(TYPES[kind]), lag))
    keys = list(calendars)
    tasks = [
        SolverTask(f"t{i % TASKS}", int(days), keys[int(side) % 2], tuple(links[i]))
        for i, (days, side) in enumerate(
            zip(made.tasks.duration, made.tasks.calendar, strict=True)
        )
    ]
    return [
        Problem(tuple(tasks[p * TASKS : (p + 1) * TASKS]), calendars, {Anchor.CONTRACT: START})
        for p in range(plans)
    ]


def loop(problem: Problem, simulations: int) -> list[float]:
    """The plain Python peer: working-day offsets of one calendar, one simulation at a time."""
    numbers = {task.key: i for i, task in enumerate(problem.tasks)}
    plan = [
        (
            math.log(task.duration_days),
            [(numbers[link.predecessor], link.type, link.lag) for link in task.links],
        )
        for task in problem.tasks
    ]
    ends = []
    for _ in range(simulations):
        start, finish = [0.0] * len(plan), [0.0] * len(plan)
        for i, (mu, links) in enumerate(plan):
            days = random.lognormvariate(mu, SIGMA)
            best = 0.0
            for before, kind, lag in links:
                allowed = (start if kind == LinkType.SS else finish)[before] + lag
                if kind == LinkType.FF:
                    allowed -= days
                best = max(best, allowed)
            start[i], finish[i] = best, best + days
        ends.append(max(finish))
    return ends


def matrix(problem: Problem, simulations: int) -> np.ndarray:
    """The numpy peer: float32 lognormal draws, a loop over tasks, one calendar."""
    generator = np.random.default_rng(1)
    numbers = {task.key: i for i, task in enumerate(problem.tasks)}
    draws = generator.standard_normal((len(problem.tasks), simulations), dtype=np.float32)
    starts, finishes = np.zeros_like(draws), np.zeros_like(draws)
    for i, task in enumerate(problem.tasks):
        days = np.exp(draws[i] * np.float32(SIGMA)) * np.float32(task.duration_days)
        for link in task.links:
            source = starts if link.type == LinkType.SS else finishes
            allowed = source[numbers[link.predecessor]] + np.float32(link.lag)
            if link.type == LinkType.FF:
                allowed -= days
            np.maximum(starts[i], allowed, out=starts[i])
        np.add(starts[i], days, out=finishes[i])
    return np.quantile(finishes.max(axis=0), [0.5, 0.8, 0.95])


def limit(simulations: int) -> None:
    """Random numbers and one look-up per draw, for one plan."""
    stream = np.random.PCG64(1)
    table = durations(5, Spread()).table
    short = np.empty(simulations, dtype=np.uint16)
    bins = np.empty(simulations, dtype=np.intp)
    drawn = np.empty(simulations, dtype=np.int16)
    for _ in range(TASKS):
        quarters = stream.random_raw(simulations // 4).view(np.uint16)
        np.bitwise_and(quarters, np.uint16(4095), out=short)
        np.copyto(bins, short)
        table.take(bins, out=drawn, mode="clip")


def measured(plans: int, simulations: int, rounds: int, clock: Callable[[], float]) -> None:
    given = problems(plans)
    one_calendar = [
        replace(p, tasks=tuple(replace(t, calendar="c0") for t in p.tasks)) for p in given
    ]
    ready = [Simulation(problem, {}) for problem in given]
    ready_one = [Simulation(problem, {}) for problem in one_calendar]
    few = max(1, simulations // 100)

    def played(plans: list[Simulation]) -> None:
        draws, tables = Draws(simulations, 1), CrossingTables()
        for plan in plans:
            plan.ends(draws, tables)

    found = medians(
        {
            "golive, forecast from the plan": lambda: list(
                forecast_many(given, [{}] * plans, simulations=simulations)
            ),
            "golive, each plan on its own": lambda: [
                forecast(problem, simulations=simulations) for problem in given
            ],
            "golive, simulations only": lambda: played(ready),
            "golive, one calendar, simulations only": lambda: played(ready_one),
            "numpy matrix, no calendars": lambda: [matrix(p, simulations) for p in given],
            "plain Python loop, no calendars (x 100)": lambda: [loop(p, few) for p in given],
            "limit: random numbers and look-ups": lambda: [limit(simulations) for _ in given],
        },
        rounds,
        clock,
    )
    found["plain Python loop, no calendars (x 100)"] *= simulations / few
    own = "golive, forecast from the plan"
    report(f"{plans:,} plans x {TASKS} tasks x {simulations:,} simulations", found, own)
    python = found["plain Python loop, no calendars (x 100)"]
    goal("times faster than the loop", python / found[own], at_least=250)
    goal(
        "times faster than numpy", found["numpy matrix, no calendars"] / found[own], at_least=4
    )
    bare = found["limit: random numbers and look-ups"]
    goal("multiple of the limit", found[own] / bare, at_most=1.6)
    plain = replace(one_calendar[0], calendars={"c0": CalendarSpec("c0")})
    compared(plain, simulations)


def compared(problem: Problem, simulations: int) -> None:
    """Print quantiles of golive and of the numpy peer for one plan with one calendar."""
    (found,) = forecast_many([problem], [{}], simulations=simulations)
    weekdays = [
        int(np.busday_count(START, day)) + 1 for day in (found.p50, found.p80, found.p95)
    ]
    peer = ", ".join(f"{days:.1f}" for days in matrix(problem, simulations))
    own = ", ".join(str(days) for days in weekdays)
    print(f"  P50, P80, P95 in working days: golive {own} (whole days); numpy {peer}")


if __name__ == "__main__":
    chosen = options(__doc__)
    heading()
    measured(200, 10_000, chosen.rounds, chosen.clock)
    if chosen.full:
        measured(1_000, 10_000, 1, chosen.clock)
