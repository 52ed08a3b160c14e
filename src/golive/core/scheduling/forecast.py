"""When a plan will really go live: Monte Carlo over the durations of its open tasks."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import numpy as np
from msgspec import Struct

from golive.core.errors import InvalidInputError
from golive.core.scheduling.crossings import CrossingTables, Row
from golive.core.scheduling.draws import Draws
from golive.core.scheduling.model import Problem
from golive.core.scheduling.simulation import Simulation
from golive.core.scheduling.spreads import Spread

SIMULATIONS = 10_000
MOST_SIMULATIONS = 1_000_000


class Forecast(Struct, frozen=True):
    """What the simulations say about the end of a plan.

    Args:
        p50: First day by which half of the simulations have ended.
        p80: The same for 80 in 100.
        p95: The same for 95 in 100.
        chance: Share of simulations that end on or before the target, None without one.
        simulations: How many there were.
        seed: The seed that gives them again, on any machine.
        drawn: Tasks whose durations were drawn.
        from_history: Those of them whose durations came from history.
        days: Each end that occurred with its number of simulations, ascending.
    """

    p50: date
    p80: date
    p95: date
    chance: float | None
    simulations: int
    seed: int
    drawn: int
    from_history: int
    days: tuple[tuple[date, int], ...]


def forecast(
    problem: Problem,
    spreads: Mapping[str, Spread] | None = None,
    *,
    simulations: int = SIMULATIONS,
    seed: int = 1,
) -> Forecast:
    """Forecast the end of the target task of a plan, or of all its tasks.

    Args:
        problem: The plan. Finished tasks are certain, started ones have a certain start.
        spreads: Where durations come from, by task key; a task that is not named strays as
            `SpreadKind.UNKNOWN`.
        simulations: How many times the plan is played, 1..1,000,000.
        seed: Any whole number.

    Raises:
        InvalidInputError: For a number of simulations out of range, or when a simulation ends
            after 2150.
    """
    return next(forecast_many([problem], [spreads or {}], simulations=simulations, seed=seed))


def forecast_many(
    problems: Sequence[Problem],
    spreads: Sequence[Mapping[str, Spread]],
    *,
    simulations: int = SIMULATIONS,
    seed: int = 1,
) -> Iterator[Forecast]:
    """Forecast many plans, one after the other, each as it would be forecast alone.

    Raises:
        InvalidInputError: As `forecast`, or when there is not one set of spreads per plan.
    """
    if not 1 <= simulations <= MOST_SIMULATIONS:
        raise InvalidInputError("A forecast needs 1 to 1,000,000 simulations.")
    if len(problems) != len(spreads):
        raise InvalidInputError("A forecast needs one set of spreads for each plan.")
    draws, tables = Draws(simulations, seed), CrossingTables()
    for problem, given in zip(problems, spreads, strict=True):
        simulation = Simulation(problem, given)
        ends = simulation.ends(draws, tables)
        yield _summary(simulation, ends, problem.target_on, seed)


def _summary(
    simulation: Simulation, ends: tuple[int, Row], target_on: date | None, seed: int
) -> Forecast:
    first, days = ends
    counts = np.bincount(days)
    reached = np.cumsum(counts)
    total = len(days)
    chance = None
    if target_on is not None:
        chance = int((days <= target_on.toordinal() - first).sum()) / total

    def by(percent: int) -> date:
        # Whole numbers, so that no rounding decides which day it is.
        needed = -(-percent * total // 100)
        return date.fromordinal(first + int(np.searchsorted(reached, needed)))

    occurred = np.flatnonzero(counts)
    numbers = counts[occurred].tolist()
    return Forecast(
        p50=by(50),
        p80=by(80),
        p95=by(95),
        chance=chance,
        simulations=total,
        seed=seed,
        drawn=simulation.drawn,
        from_history=simulation.from_history,
        days=tuple(
            zip(map(date.fromordinal, (occurred + first).tolist()), numbers, strict=True)
        ),
    )
