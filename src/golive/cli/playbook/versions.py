"""`golive playbook versions`: the history of a playbook, each version with what it changed."""

from datetime import date

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    counted,
    json_option,
    say,
    say_json,
    shown,
    tell,
    today_option,
)
from golive.cli.playbook.changes import change_contract, change_line, summary
from golive.cli.playbook.editions import edition_of
from golive.cli.playbook.reading import read_file
from golive.core.planning.versions import SHORT_DIGEST, Version, next_version


@click.command(
    cls=Documented,
    examples=(
        "golive playbook versions 2025.md 2026.md",
        "golive playbook versions old/*.md playbook.md --json",
    ),
)
@click.argument("files", metavar="FILE...", type=FILE, nargs=-1, required=True)
@click.option("-v", "--verbose", is_flag=True, help="Print every change, too.")
@json_option
@today_option
def versions(files: tuple[str, ...], today: date, *, as_json: bool, verbose: bool) -> None:
    """Number the versions of a playbook and say what each changed.

    Name the files oldest first. A file that says what the one before it says is no version of its
    own, whatever its encoding and line ends. Author and date are what the file itself says: `author`
    or `owner`, and `last_updated`.
    """
    history: list[tuple[Version, list[str]]] = []
    for name in files:
        last = history[-1][0] if history else None
        version = next_version(last, edition_of(read_file(name, today)))
        if version is last:
            history[-1][1].append(name)
        else:
            history.append((version, [name]))
    if as_json:
        say_json(
            {
                "schema": "golive.versions/1",
                "versions": [_public(version, names) for version, names in history],
            }
        )
        return
    for version, names in history:
        _say(version, names, verbose=verbose)
    tell(f"{counted(len(history), 'version')} in {counted(len(files), 'file')}.")


def _say(version: Version, names: list[str], *, verbose: bool) -> None:
    said = ", ".join(
        part
        for part in (
            version.published_on,
            version.author,
            " = ".join(map(shown, names)),
            version.digest[:SHORT_DIGEST],
        )
        if part
    )
    say(f"Version {version.number}: {said}", bold=True)
    say(f"  {_summary(version)}")
    if verbose:
        for change in version.changes:
            click.echo(f"    {change_line(change)}")


def _summary(version: Version) -> str:
    if version.number > 1:
        return summary(version.changes)
    steps, items = len(version.playbook.steps), len(version.playbook.items)
    return f"The first, with {counted(steps, 'step')} and {counted(items, 'item')}."


def _public(version: Version, names: list[str]) -> dict[str, object]:
    return {
        "number": version.number,
        "digest": version.digest,
        "author": version.author or None,
        "published_on": version.published_on,
        "files": [shown(name) for name in names],
        "summary": _summary(version),
        "changes": [change_contract(change) for change in version.changes],
    }
