"""docs/reference/cli.md holds the help of every command, word for word."""

from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from golive.cli.main import golive
from golive.core import errors

PAGE = Path(__file__).parent.parent.parent / "docs" / "reference" / "cli.md"
WIDTH = 88


def helps(
    command: click.Command = golive, path: str = "golive", parent: click.Context | None = None
) -> Iterator[tuple[str, str]]:
    """Yield every command with its help as a terminal of 88 columns shows it."""
    settings = {**command.context_settings, "max_content_width": WIDTH}
    name = path.rpartition(" ")[2]
    context = click.Context(
        command, info_name=name, parent=parent, terminal_width=WIDTH, **settings
    )
    yield path, context.get_help()
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            assert child is not None
            yield from helps(child, f"{path} {name}", context)


@pytest.mark.parametrize(("path", "text"), list(helps()), ids=[path for path, _ in helps()])
def test_reference_holds_the_help_of_each_command(path, text):
    page = PAGE.read_text(encoding="utf-8")

    assert f" {path}\n" in page
    assert f"```text\n{text}\n```" in page


def test_reference_names_every_exit_status():
    page = PAGE.read_text(encoding="utf-8")
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.GoliveError)
    ]

    for kind in kinds:
        assert f"| {kind.exit_code} |" in page
