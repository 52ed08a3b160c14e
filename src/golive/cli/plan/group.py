"""The table of `golive plan` commands."""

import click

from golive.cli.lazy import Lazy, LazyGroup


@click.group(
    cls=LazyGroup,
    examples=(
        "golive plan new --playbook playbook.md --facts acme.toml --signed 2026-03-02 -o plan.md",
        "golive plan explain plan.json",
        "golive plan whatif plan.json --late api-integration=5",
    ),
    lazy={
        "new": Lazy("golive.cli.plan.new:new", "Compile a playbook for one customer."),
        "show": Lazy("golive.cli.plan.show:show", "Print a plan with its dates."),
        "schedule": Lazy("golive.cli.plan.schedule:schedule", "Schedule a network of tasks."),
        "explain": Lazy("golive.cli.plan.explain:explain", "Say why each date is what it is."),
        "whatif": Lazy("golive.cli.plan.whatif:whatif", "Say what a delay would do."),
        "forecast": Lazy(
            "golive.cli.plan.forecast:forecast_plan", "Say how sure the go-live is."
        ),
        "export": Lazy("golive.cli.plan.export:export", "Write a plan in another form."),
        "import": Lazy("golive.cli.plan.import_text:import_text", "Read back an edited plan."),
        "diff": Lazy("golive.cli.plan.diff:diff", "Say what differs between two plans."),
        "merge": Lazy("golive.cli.plan.merge:merge", "Bring a new playbook into a plan."),
    },
)
def plan() -> None:
    """Make, explain and change onboarding plans.

    A PLAN is a plan.json that `golive plan new --json` wrote, or a plan as Markdown, which is
    compiled as a plan of its own.
    """
