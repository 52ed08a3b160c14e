"""`golive plan export`: a plan in another form."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import FILE, blame, read_input
from golive.cli.plan.forms import DRAWN, FORMS, form_of, refuse_shared_places, write_form
from golive.cli.plan.inputs import Sources, beside_options, load_plan
from golive.cli.plan.plan_file import read_plan_json
from golive.core.planning.model import Plan


@click.command(
    cls=Documented,
    examples=(
        "golive plan export plan.json -o plan.html",
        "golive plan export plan.json -o plan.html --baseline accepted.json",
        "golive plan export plan.json -o plan.ics -o plan.csv",
        "golive plan export plan.json --as svg -o - > timeline.svg",
    ),
)
@click.argument("plan", type=FILE)
@beside_options
@click.option(
    "-o",
    "--output",
    "outputs",
    metavar="PATH",
    type=FILE,
    multiple=True,
    required=True,
    help="File to write; its ending says the form. May be given several times.",
)
@click.option("--as", "form", type=click.Choice(list(FORMS)), help="Form, whatever the ending.")
@click.option(
    "--baseline",
    metavar="PLAN",
    type=FILE,
    help="Accepted plan.json: the timeline shows its dates as thin bars.",
)
def export(
    plan: str,
    sources: Sources,
    outputs: tuple[str, ...],
    form: str | None,
    baseline: str | None,
) -> None:
    """Write a plan as Markdown, JSON, page, drawing, calendar or spreadsheet."""
    forms = [(form_of(target, form), target) for target in outputs]
    refuse_shared_places(outputs)
    if baseline is not None and not DRAWN & {kind for kind, _ in forms}:
        raise click.UsageError("Only a page or a drawing (.html, .svg) can show a --baseline.")
    loaded = load_plan(plan, sources)
    accepted = None if baseline is None else _accepted(baseline)
    for kind, target in forms:
        write_form(loaded, kind, target, sources.today, accepted)


def _accepted(name: str) -> Plan:
    with blame(name):
        return read_plan_json(read_input(name)).plan
