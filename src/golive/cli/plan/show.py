"""`golive plan show`: a plan with its dates."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import FILE, json_option, say_json, verbose_option
from golive.cli.plan.inputs import Sources, beside_options, load_plan
from golive.cli.plan.outline import say_plan, tell_summary
from golive.cli.plan.plan_file import plan_contract


@click.command(
    cls=Documented,
    examples=(
        "golive plan show plan.json",
        "golive plan show plan.md --playbook playbook.md --facts acme.toml --signed 2026-03-02",
        "golive plan show plan.json --json | jq .go_live",
    ),
)
@click.argument("plan", type=FILE)
@beside_options
@json_option
@verbose_option
@click.pass_context
def show(
    ctx: click.Context, plan: str, sources: Sources, *, as_json: bool, verbose: bool
) -> None:
    """Print a plan: go-live, phases with dates, owners and slack, milestones, open points.

    Exit status: 0, or 1 when the plan has errors in it, 2 when it is empty or unreadable.
    """
    loaded = load_plan(plan, sources, prints_findings=True)
    if as_json:
        say_json(plan_contract(loaded, sources.today))
    else:
        say_plan(loaded.plan, sources.today, verbose=verbose)
    failed = tell_summary(loaded.plan, verbose=verbose)
    ctx.exit(1 if failed else 0)
