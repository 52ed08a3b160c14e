"""`golive plan show`: a plan with its dates."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import json_option, say_json
from golive.cli.plan.inputs import Sources, load_plan, source_options
from golive.cli.plan.outline import say_plan
from golive.cli.plan.plan_file import plan_contract


@click.command(
    cls=Documented,
    examples=(
        "golive plan show plan.json",
        "golive plan show plan.md --playbook playbook.md --facts acme.toml --signed 2026-03-02",
        "golive plan show plan.json --json | jq .go_live",
    ),
)
@click.argument("plan")
@source_options
@json_option
def show(plan: str, sources: Sources, *, as_json: bool) -> None:
    """Print a plan: go-live, phases with dates, owners and slack, milestones, open points."""
    loaded = load_plan(plan, sources)
    if as_json:
        say_json(plan_contract(loaded))
    else:
        say_plan(loaded.plan)
