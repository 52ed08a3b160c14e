"""`golive plan forecast`: how sure the go-live is, by playing the plan many times."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    blame,
    counted,
    json_option,
    read_input,
    say,
    say_json,
    table,
    tell,
)
from golive.cli.plan.history import read_history
from golive.cli.plan.inputs import Sources, beside_options, load_plan
from golive.cli.plan.wording import full_day
from golive.core.errors import InvalidInputError
from golive.core.planning.history import PastTask, spreads_of
from golive.core.planning.model import Plan
from golive.core.scheduling.forecast import Forecast, forecast
from golive.core.scheduling.spreads import DEFAULT_SIGMA, ENOUGH, SpreadKind


@click.command(
    "forecast",
    cls=Documented,
    examples=(
        "golive plan forecast plan.json",
        "golive plan forecast plan.json --history past.csv",
        "golive plan forecast plan.json --simulations 50000 --seed 7 --json",
    ),
)
@click.argument("plan", type=FILE)
@beside_options
@click.option(
    "--history",
    metavar="FILE",
    type=FILE,
    help="Table of what tasks took before: task, days, planned_days, side.",
)
@click.option(
    "--simulations", type=click.IntRange(1, 1_000_000), default=10_000, show_default=True
)
@click.option(
    "--seed", type=int, default=1, show_default=True, help="The same seed, the same answer."
)
@json_option
def forecast_plan(
    plan: str,
    sources: Sources,
    history: str | None,
    simulations: int,
    seed: int,
    *,
    as_json: bool,
) -> None:
    """Say how sure the go-live is: the days by which it comes in 50, 80 and 95 of 100 runs.

    Durations stray as the same task did before, where the history has it five times; else as
    other tasks of the same side did; else by stated defaults.
    """
    loaded = load_plan(plan, sources).plan
    if not loaded.problem.tasks:
        raise InvalidInputError("The plan has no task to forecast.")
    past: tuple[PastTask, ...] = ()
    if history is not None:
        with blame(history):
            past = read_history(read_input(history))
    spreads = spreads_of(loaded, past)
    answer = forecast(loaded.problem, spreads, simulations=simulations, seed=seed)
    if as_json:
        say_json(_public(loaded, answer, len(past)))
        return
    say(f"Go-live of {loaded.customer or loaded.title}", bold=True)
    rows = [
        ["plan", full_day(loaded.go_live.forecast_on), "deterministic, as planned"],
        ["50 of 100", full_day(answer.p50), "as likely before as after"],
        ["80 of 100", full_day(answer.p80), "a date to promise"],
        ["95 of 100", full_day(answer.p95), "almost surely by then"],
    ]
    say(table(rows, indent=2))
    if answer.chance is not None:
        target = full_day(loaded.go_live.target_on)
        say(f"The target {target} is met in {round(answer.chance * 100)} of 100 runs.")
    tell(
        f"{counted(answer.simulations, 'run')}, seed {answer.seed}; of {counted(answer.drawn, 'task')} "
        f"{answer.from_history} drawn from history, the others from stated defaults (sigma "
        f"{DEFAULT_SIGMA[SpreadKind.VENDOR]} vendor, {DEFAULT_SIGMA[SpreadKind.CUSTOMER]} customer)."
    )
    if past and not answer.from_history:
        tell(
            f"The history has {counted(len(past), 'row')}, and no task or side of this plan "
            f"{ENOUGH} times."
        )


def _public(plan: Plan, answer: Forecast, past: int) -> dict[str, object]:
    planned, target = plan.go_live.forecast_on, plan.go_live.target_on
    return {
        "schema": "golive.forecast/1",
        "planned_on": planned.isoformat() if planned else None,
        "target_on": target.isoformat() if target else None,
        "p50_on": answer.p50.isoformat(),
        "p80_on": answer.p80.isoformat(),
        "p95_on": answer.p95.isoformat(),
        "chance": answer.chance,
        "simulations": answer.simulations,
        "seed": answer.seed,
        "drawn": answer.drawn,
        "from_history": answer.from_history,
        "history_rows": past,
        "days": [{"on": on.isoformat(), "simulations": count} for on, count in answer.days],
    }
