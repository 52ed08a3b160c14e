"""Reading one playbook file with all its findings."""

from datetime import date

from msgspec import Struct

from golive.cli.output import blame, read_input, refuse_json
from golive.core.catalogue import in_order
from golive.core.diagnostics import Diagnostic
from golive.core.playbook.lint import lint
from golive.core.playbook.model import Playbook
from golive.core.playbook.read import read_playbook


class ReadFile(Struct, frozen=True):
    """A playbook file as read: its bytes, what golive made of them, and every finding in order."""

    name: str
    data: bytes
    playbook: Playbook
    diagnostics: tuple[Diagnostic, ...]


def read_file(name: str, today: date) -> ReadFile:
    """Read, recognise and lint one file ("-" is standard input).

    Raises:
        InvalidInputError: The file cannot be read, is binary or over the limit.
    """
    data = read_input(name)
    with blame(name):
        refuse_json(data)
        playbook = read_playbook(data)
    found = in_order((*playbook.diagnostics, *lint(playbook, today)))
    return ReadFile(name, data, playbook, found)
