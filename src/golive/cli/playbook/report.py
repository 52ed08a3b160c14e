"""`golive playbook report`: the compile report as text, JSON or a page."""

from datetime import date

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    STDIO,
    clean,
    json_option,
    say,
    say_json,
    shown,
    tell,
    today_option,
    write_output,
)
from golive.cli.playbook.compile_report import (
    LINE_MARKS,
    CompileReport,
    LineClass,
    ReportLine,
    compile_report,
    report_contract,
)
from golive.cli.playbook.reading import read_file
from golive.cli.wording import shorten
from golive.core.document.decode import decode

SOURCE_WIDTH = 52
COLOURS = {LineClass.NOT_UNDERSTOOD: "yellow", LineClass.EXECUTED: "green"}


@click.command(
    cls=Documented,
    examples=(
        "golive playbook report playbook.md | less",
        "golive playbook report playbook.md --html report.html",
        "golive playbook report playbook.md --json | jq .counts",
    ),
)
@click.argument("files", type=FILE, metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--html", metavar="PATH", type=FILE, help="Write the report of one file as a page."
)
@json_option
@today_option
def report(files: tuple[str, ...], html: str | None, today: date, *, as_json: bool) -> None:
    """Print what became of each line: executed, informative, not understood or blank.

    Each line that is executed says what it became. Nothing of a playbook is lost: every line is in
    exactly one class.
    """
    if html and len(files) > 1:
        raise click.UsageError("--html takes one file.")
    reports = [_read(name, today) for name in files]
    if as_json:
        say_json({"schema": "golive.report/1", "files": [report_contract(r) for r in reports]})
    if html:
        # The page needs a template engine, which the text forms do without.
        from golive.cli.pages import report_page  # noqa: PLC0415

        write_output(html, report_page(reports[0]))
        if html != STDIO:
            tell(f"Wrote {html}.")
    if not (as_json or html):
        for one in reports:
            _say(one)
    for one in reports:
        tell(f"{one.file}: {one.counts_words}")


def _read(name: str, today: date) -> CompileReport:
    read = read_file(name, today)
    text = decode(read.data).text
    return compile_report(shown(name), text, read.playbook, read.diagnostics)


def _say(report: CompileReport) -> None:
    say(report.title or report.file, bold=True)
    say("● runs   ○ kept as guidance   ? not understood", dim=True)
    say()
    digits = len(str(len(report.lines)))
    for line in report.lines:
        _say_line(line, digits)
    say()


def _told(one: tuple[str, str]) -> str:
    kind, words = one
    between = " " if words.startswith("of ") else ": "
    return between.join(filter(None, (kind, words)))


def _say_line(line: ReportLine, digits: int) -> None:
    mark = LINE_MARKS[line.line_class]
    if colour := COLOURS.get(line.line_class):
        mark = click.style(mark, fg=colour)
    source = clean(shorten(line.text.strip(), SOURCE_WIDTH))
    became = "; ".join(map(_told, line.told))
    told = click.style(f"  → {clean(shorten(became, 110))}", dim=True) if became else ""
    click.echo(f"{line.number:>{digits}} {mark} {source}{told}".rstrip())
    for level, code, words in line.findings:
        click.echo(click.style(f"{'':>{digits}}   {level} {code} {clean(words)}", fg="yellow"))
