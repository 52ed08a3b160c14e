"""Reading one playbook file with all its findings."""

from datetime import date

from msgspec import Struct

from golive.cli.output import blame, read_input, refuse_json
from golive.core.catalogue import in_order
from golive.core.diagnostics import Diagnostic
from golive.core.playbook.lint import lint
from golive.core.playbook.model import Playbook
from golive.core.playbook.read import read_playbook

TEMPLATE = "template"
"""Document of places in the plan template, in the findings of a playbook held against it."""


class ReadFile(Struct, frozen=True):
    """A playbook file as read: its bytes, what golive made of them, and every finding in order."""

    name: str
    data: bytes
    playbook: Playbook
    diagnostics: tuple[Diagnostic, ...]


def read_file(name: str, today: date, template: Playbook | None = None) -> ReadFile:
    """Read, recognise and lint one file ("-" is standard input), beside its template if named.

    Raises:
        InvalidInputError: The file cannot be read, is binary or over the limit.
    """
    data = read_input(name)
    playbook = _recognised(name, data)
    own = in_order((*playbook.diagnostics, *lint(playbook, today)))
    if template is None:
        return ReadFile(name, data, playbook, own)
    # Plans are imported only where two documents are compared; a check alone does not wait for it.
    from golive.core.planning.conflicts import conflicts  # noqa: PLC0415

    both = (*own, *conflicts(playbook, template, today))
    found = tuple(sorted(both, key=lambda one: (one.line, one.column, one.code)))
    return ReadFile(name, data, playbook, found)


def read_document(name: str) -> Playbook:
    """Read and recognise one file alone.

    Raises:
        InvalidInputError: The file cannot be read, is binary or over the limit.
    """
    return _recognised(name, read_input(name))


def _recognised(name: str, data: bytes) -> Playbook:
    with blame(name):
        refuse_json(data)
        return read_playbook(data)
