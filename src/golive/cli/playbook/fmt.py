"""`golive playbook fmt`: damaged playbooks rewritten cleanly."""

import difflib

import click
from msgspec import Struct

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    STDIO,
    blame,
    clean,
    counted,
    json_option,
    read_input,
    refuse_json,
    say_json,
    shown,
    tell,
    write_output,
)
from golive.core.catalogue import diagnostic_contract
from golive.core.diagnostics import Diagnostic
from golive.core.document.decode import decode
from golive.core.document.format import format_document

COLOURS = {"+": "green", "-": "red", "@": "cyan"}


class Formatted(Struct, frozen=True):
    """A file before and after, with what was said on the way."""

    name: str
    data: bytes
    before: str
    after: str
    diagnostics: tuple[Diagnostic, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the file's bytes differ from the clean form, its encoding included."""
        return self.data != self.after.encode("utf-8")

    @property
    def is_reworded(self) -> bool:
        """Whether any line differs, which a diff shows."""
        return self.before.splitlines() != self.after.splitlines()


@click.command(
    cls=Documented,
    examples=(
        "golive playbook fmt playbook.md > clean.md",
        "golive playbook fmt -i playbooks/*.md",
        "golive playbook fmt --check --diff playbook.md",
    ),
)
@click.argument("files", type=FILE, metavar="FILE...", nargs=-1, required=True)
@click.option("-i", "--in-place", is_flag=True, help="Write the clean form back to the file.")
@click.option(
    "--check", "only_check", is_flag=True, help="Write nothing; answer 1 if any would change."
)
@click.option("--diff", "as_diff", is_flag=True, help="Print what would change; write nothing.")
@json_option
@click.pass_context
def fmt(
    ctx: click.Context,
    files: tuple[str, ...],
    *,
    in_place: bool,
    only_check: bool,
    as_diff: bool,
    as_json: bool,
) -> None:
    """Rewrite damaged playbooks cleanly: encoding, indentation, list markers, headings.

    Undamaged text stays as it is, character for character. Without an option the clean form of
    one file goes to standard output.

    Exit status: 0 done or nothing to do, 1 with --check when a file would change, 2 a file could
    not be read or written.
    """
    _refuse_odd_options(files, in_place=in_place, only_looks=only_check or as_diff or as_json)
    results = [_format(name) for name in files]
    if as_json:
        say_json({"schema": "golive.fmt/1", "files": [_public(result) for result in results]})
    for result in results:
        if as_diff and not as_json:
            _say_diff(result)
        if in_place and result.is_changed:
            write_output(result.name, result.after)
        if not (in_place or only_check or as_diff or as_json):
            write_output(STDIO, result.after)
    _tell(results, in_place=in_place)
    ctx.exit(1 if only_check and any(result.is_changed for result in results) else 0)


def _refuse_odd_options(files: tuple[str, ...], *, in_place: bool, only_looks: bool) -> None:
    if in_place and only_looks:
        raise click.UsageError("--in-place writes; --check, --diff and --json only look.")
    if in_place and STDIO in files:
        raise click.UsageError("Standard input cannot be written back in place.")
    if len(files) > 1 and not (in_place or only_looks):
        raise click.UsageError(
            "Say what to do with several files: -i, --check, --diff or --json."
        )


def _format(name: str) -> Formatted:
    data = read_input(name)
    with blame(name):
        refuse_json(data)
        decoded = decode(data)
    after, found = format_document(decoded)
    return Formatted(name, data, decoded.text, after, (*decoded.diagnostics, *found))


def _public(result: Formatted) -> dict[str, object]:
    return {
        "file": shown(result.name),
        "changed": result.is_changed,
        "text": result.after,
        "diagnostics": [diagnostic_contract(found) for found in result.diagnostics],
    }


def _say_diff(result: Formatted) -> None:
    lines = difflib.unified_diff(
        result.before.splitlines(),
        result.after.splitlines(),
        shown(result.name),
        f"{shown(result.name)} (clean)",
        lineterm="",
    )
    for line in lines:
        click.secho(clean(line), fg=COLOURS.get(line[:1]))


def _tell(results: list[Formatted], *, in_place: bool) -> None:
    changed = [result for result in results if result.is_changed]
    verb = "rewritten" if in_place else "would change"
    for result in changed:
        only = "" if result.is_reworded else " (only its encoding or line ends)"
        tell(f"{shown(result.name)}: {verb}{only}")
    tell(f"{len(changed)} of {counted(len(results), 'file')} {verb}.")
