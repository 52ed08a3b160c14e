"""`golive plan export`: a plan in another form."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import FILE
from golive.cli.plan.forms import FORMS, form_of, refuse_shared_places, write_form
from golive.cli.plan.inputs import Sources, beside_options, load_plan


@click.command(
    cls=Documented,
    examples=(
        "golive plan export plan.json -o plan.html",
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
def export(plan: str, sources: Sources, outputs: tuple[str, ...], form: str | None) -> None:
    """Write a plan as Markdown, JSON, page, drawing, calendar or spreadsheet."""
    forms = [(form_of(target, form), target) for target in outputs]
    refuse_shared_places(outputs)
    loaded = load_plan(plan, sources)
    for kind, target in forms:
        write_form(loaded, kind, target, sources.today)
