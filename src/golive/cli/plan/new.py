"""`golive plan new`: a playbook and a plan template compiled for one customer."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import tally, tally_words, tell
from golive.cli.plan.forms import write_form
from golive.cli.plan.inputs import Sources, compile_sources, source_options
from golive.cli.plan.outline import say_plan
from golive.cli.plan.wording import full_day


@click.command(
    cls=Documented,
    examples=(
        "golive plan new --playbook playbook.md --facts acme.toml --signed 2026-03-02",
        "golive plan new --playbook playbook.md --template plan.md --facts acme.toml \\",
        "    --signed 2026-03-02 -o acme.md --json acme.json --html acme.html",
        "golive plan new --playbook playbook.md --users 620 --signed 2026-03-02",
    ),
)
@source_options
@click.option("-o", "--output", "markdown", metavar="PATH", help="Write the plan as Markdown.")
@click.option(
    "--json", "json_path", metavar="PATH", help="Write plan.json, for all other commands."
)
@click.option("--html", metavar="PATH", help="Write the plan as a page.")
@click.option("--svg", metavar="PATH", help="Write the timeline as a drawing.")
@click.option("--ics", metavar="PATH", help="Write due dates and milestones as a calendar.")
@click.option("--csv", "csv_path", metavar="PATH", help="Write the tasks as a spreadsheet.")
def new(
    sources: Sources,
    markdown: str | None,
    json_path: str | None,
    html: str | None,
    svg: str | None,
    ics: str | None,
    csv_path: str | None,
) -> None:
    """Compile a playbook, a plan template or both for one customer.

    Without a file to write, the dated plan is printed and nothing is changed. PATH may be "-" for
    standard output.
    """
    file = compile_sources(sources)
    plan = file.plan
    targets = {
        "md": markdown,
        "json": json_path,
        "html": html,
        "svg": svg,
        "ics": ics,
        "csv": csv_path,
    }
    wanted = {form: target for form, target in targets.items() if target}
    for form, target in wanted.items():
        write_form(file, form, target, sources.today)
    if not wanted:
        say_plan(plan)
    tell(
        f"Go-live forecast {full_day(plan.go_live.forecast_on)}; "
        f"{len(plan.open)} open; {tally_words(tally(plan.diagnostics))}."
    )
