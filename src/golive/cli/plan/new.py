"""`golive plan new`: a playbook and a plan template compiled for one customer."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import FILE, verbose_option
from golive.cli.plan.forms import refuse_shared_places, write_form
from golive.cli.plan.inputs import Sources, compile_sources, source_options
from golive.cli.plan.outline import say_plan, tell_findings, tell_summary


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
@click.option(
    "-o", "--output", "markdown", metavar="PATH", type=FILE, help="Write the plan as Markdown."
)
@click.option(
    "--json",
    "json_path",
    metavar="PATH",
    type=FILE,
    help="Write plan.json, for all other commands.",
)
@click.option("--html", metavar="PATH", type=FILE, help="Write the plan as a page.")
@click.option("--svg", metavar="PATH", type=FILE, help="Write the timeline as a drawing.")
@click.option(
    "--ics", metavar="PATH", type=FILE, help="Write due dates and milestones as a calendar."
)
@click.option(
    "--csv", "csv_path", metavar="PATH", type=FILE, help="Write the tasks as a spreadsheet."
)
@verbose_option
def new(
    sources: Sources,
    markdown: str | None,
    json_path: str | None,
    html: str | None,
    svg: str | None,
    ics: str | None,
    csv_path: str | None,
    *,
    verbose: bool,
) -> None:
    """Compile a playbook, a plan template or both for one customer.

    Without a file to write, the dated plan is printed and nothing is changed. PATH may be "-" for
    standard output. Exit status: 0 made, 1 made with errors in it, such as tasks that wait for each
    other in a circle, 2 a document is empty or unreadable, or the facts are damaged: nothing is
    written.
    """
    targets = {
        "md": markdown,
        "json": json_path,
        "html": html,
        "svg": svg,
        "ics": ics,
        "csv": csv_path,
    }
    wanted = {form: target for form, target in targets.items() if target}
    refuse_shared_places(wanted.values())
    file = compile_sources(sources)
    plan = file.plan
    for form, target in wanted.items():
        write_form(file, form, target, sources.today)
    if wanted:
        tell_findings(plan, verbose=verbose)
    else:
        say_plan(plan, sources.today, verbose=verbose)
    failed = tell_summary(plan, verbose=verbose)
    click.get_current_context().exit(1 if failed else 0)
