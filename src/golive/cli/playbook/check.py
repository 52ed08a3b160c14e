"""`golive playbook check`: findings for editors and CI."""

from datetime import date

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    json_option,
    progress,
    say_diagnostics,
    say_json,
    shown,
    tally,
    tally_words,
    tell,
    today_option,
)
from golive.cli.playbook.reading import TEMPLATE, read_document, read_file
from golive.core.catalogue import diagnostic_contract
from golive.core.diagnostics import Severity
from golive.core.errors import InvalidInputError

UNREADABLE = 2


@click.command(
    cls=Documented,
    examples=(
        "golive playbook check playbook.md",
        "golive playbook check playbook.md --template plan-template.md",
        "golive playbook check playbooks/*.md --strict",
        "cat playbook.md | golive playbook check - --json",
    ),
)
@click.argument("files", type=FILE, metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--template",
    metavar="TEMPLATE",
    type=FILE,
    help="Say, too, where playbook and plan template disagree.",
)
@click.option("--strict", is_flag=True, help="Answer 1 for warnings too.")
@json_option
@today_option
@click.pass_context
def check(
    ctx: click.Context,
    files: tuple[str, ...],
    template: str | None,
    today: date,
    *,
    strict: bool,
    as_json: bool,
) -> None:
    """Check playbooks and print what is wrong with them.

    With a plan template, each playbook is held against it, and what the two say differently or
    twice is a finding with the lines of both. The template's own findings are those of a check
    of its own.

    Exit status: 0 no errors (warnings may be printed), 1 errors found, 2 a file could not be
    read.
    """
    status = 0
    answers: list[dict[str, object]] = []
    beside = None if template is None else read_document(template)
    for name in progress(files, "Checking"):
        try:
            read = read_file(name, today, beside)
        except InvalidInputError as error:
            click.echo(f"golive: {error.message}", err=True)
            status = UNREADABLE
            continue
        counts = tally(read.diagnostics)
        failed = counts[Severity.ERROR] or (strict and counts[Severity.WARNING])
        status = max(status, 1 if failed else 0)
        if as_json:
            answers.append(
                {
                    "file": shown(name),
                    "errors": counts[Severity.ERROR],
                    "warnings": counts[Severity.WARNING],
                    "notes": counts[Severity.INFO],
                    "diagnostics": [diagnostic_contract(found) for found in read.diagnostics],
                }
            )
        else:
            say_diagnostics(name, read.diagnostics, {TEMPLATE: template} if template else None)
            tell(f"{shown(name)}: {tally_words(counts)}")
    if as_json:
        say_json({"schema": "golive.check/1", "files": answers})
    ctx.exit(status)
