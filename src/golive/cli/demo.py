"""`golive demo`: a shipped playbook compiled for a sample customer."""

from datetime import date
from pathlib import Path

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    json_option,
    parse_date,
    say,
    say_json,
    table,
    tell,
    today_option,
    write_output,
)
from golive.cli.pages import report_page
from golive.cli.plan.forms import FORMS, View
from golive.cli.plan.outline import go_live_lines
from golive.cli.plan.plan_file import PlanFile
from golive.cli.playbook.compile_report import compile_report
from golive.cli.shipped import SAMPLE, shipped_folder
from golive.core.catalogue import in_order
from golive.core.document.decode import decode
from golive.core.errors import InvalidInputError
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import signed_on
from golive.core.planning.facts import read_facts
from golive.core.planning.model import Document
from golive.core.planning.settings import with_settings
from golive.core.planning.versions import source_of
from golive.core.playbook.lint import lint
from golive.core.playbook.read import read_playbook

FILES = {
    "html": ("plan.html", "the plan as a page: open this first"),
    "md": ("plan.md", "the plan as a document"),
    "svg": ("plan.svg", "its timeline"),
    "json": ("plan.json", "the plan for the other commands"),
    "ics": ("plan.ics", "its due dates for a calendar"),
    "csv": ("plan.csv", "its tasks for a spreadsheet"),
}


@click.command(
    cls=Documented,
    examples=("golive demo", "golive demo --out /tmp/demo --open"),
)
@click.option(
    "--out",
    metavar="FOLDER",
    type=click.Path(),
    default="demo",
    show_default=True,
    help="Folder to write to.",
)
@click.option("--open", "open_page", is_flag=True, help="Open the page in a browser.")
@click.option("--signed", metavar="DATE", help="Contract date of the sample customer [today].")
@json_option
@today_option
def demo(out: str, signed: str | None, today: date, *, open_page: bool, as_json: bool) -> None:
    """Compile a shipped playbook for a sample customer and say where the result lies."""
    folder = shipped_folder()
    playbook_data = (folder / f"{SAMPLE}.md").read_bytes()
    playbook = read_playbook(playbook_data)
    template_data = (folder / f"{SAMPLE}.plan.md").read_bytes()
    template, text = read_playbook(template_data), decode(template_data).text
    facts, _ = read_facts((folder / f"{SAMPLE}.facts.toml").read_bytes())
    when = today if signed is None else parse_date(signed, "--signed")
    plan = compile_plan(
        playbook=playbook,
        template=template,
        facts=facts,
        signed=signed_on(when, with_settings(facts, (template, playbook)).vendor_zone),
        today=today,
    )
    made_from = (
        source_of(Document.PLAYBOOK, decode(playbook_data).text, playbook),
        source_of(Document.TEMPLATE, text, template),
    )
    file = PlanFile(plan, text, made_from=made_from)
    target = _folder(out)
    for form, (name, _) in FILES.items():
        write_output(str(target / name), FORMS[form](file, View(today)))
    found = in_order((*playbook.diagnostics, *lint(playbook, today)))
    report = compile_report(f"{SAMPLE}.md", decode(playbook_data).text, playbook, found)
    write_output(str(target / "report.html"), report_page(report))
    rows = [[str(target / name), words] for name, words in FILES.values()]
    rows.append([str(target / "report.html"), "what became of each line of the playbook"])
    if as_json:
        files = [{"path": path, "what": words} for path, words in rows]
        say_json({"schema": "golive.demo/1", "customer": plan.customer, "files": files})
    else:
        say(f"{plan.customer}, from the playbook “{playbook.title}”", bold=True)
        for line in go_live_lines(plan):
            say(line)
        say()
        say(table(rows))
    if open_page:
        tell("Opening the page.")
        click.launch(str(target / "plan.html"))


def _folder(out: str) -> Path:
    target = Path(out)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise InvalidInputError(f"{out} is a file; name a folder with --out.") from error
    except OSError as error:
        raise InvalidInputError(
            f"The folder {out} cannot be made: {error.strerror or error}."
        ) from error
    return target
