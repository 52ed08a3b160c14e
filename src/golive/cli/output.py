"""What the commands share: reading input, printing for people and programs, writing files whole."""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from errno import EACCES
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar
from unicodedata import east_asian_width

import click

from golive.core.catalogue import sentence, severity
from golive.core.diagnostics import Diagnostic, Severity
from golive.core.errors import InvalidInputError

STDIO = "-"
FILE = click.Path(allow_dash=True)
"""Type of arguments and options that name a file; shells complete them."""

LIMIT_BYTES = 32 * 1024 * 1024
PROGRESS_AFTER_SECONDS = 2.0

Command = TypeVar("Command", bound=Callable[..., Any])
T = TypeVar("T")

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}

_JSON_START = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*["}]')

# Control characters of a document must not steer the terminal; line feeds and tabs are harmless.
_VISIBLE = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_VISIBLE |= {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


def clean(text: str) -> str:
    """Return text with its control characters made visible, safe to print on a terminal."""
    return text.translate(_VISIBLE)


def say(text: str = "", **style: Any) -> None:
    """Print a line of the answer on standard output."""
    click.secho(clean(text), **style) if style else click.echo(clean(text))


def tell(text: str) -> None:
    """Print a line of talk (a summary, where a file went) on standard error."""
    click.echo(clean(text), err=True)


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: "1 error", "2 errors"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def read_input(name: str) -> bytes:
    """Return the bytes of a file, or of standard input for "-".

    Raises:
        InvalidInputError: It cannot be read, or is larger than 32 MiB.
        UsageError: Standard input is not there, or was read already.
    """
    try:
        data = _read_stdin() if name == STDIO else _read_file(name)
    except OSError as error:
        raise InvalidInputError(f"{shown(name)}: {error.strerror or error}.") from error
    if len(data) > LIMIT_BYTES:
        raise InvalidInputError(
            f"{shown(name)} is larger than {LIMIT_BYTES // 1024 // 1024} MiB, the most golive reads."
        )
    return data


def looks_like_json(data: bytes) -> bool:
    """Return whether a file begins as a JSON object does; "{{customer}}" begins a text."""
    return _JSON_START.match(data) is not None


def refuse_json(data: bytes) -> None:
    """Refuse a JSON file where a document is wanted; read as text, it would say nothing.

    Raises:
        InvalidInputError: It is one.
    """
    if looks_like_json(data):
        raise InvalidInputError("This is JSON; name a playbook or a plan as Markdown.")


def _read_stdin() -> bytes:
    # Python has no standard input object in a process that was started without one.
    if sys.stdin is None:
        raise click.UsageError(
            'There is no standard input to read; name a file instead of "-".'
        )
    if sys.stdin.closed:
        raise click.UsageError('Standard input ("-") can be read once; name a file.')
    data = sys.stdin.buffer.read(LIMIT_BYTES + 1)
    sys.stdin.close()
    return data


def _read_file(name: str) -> bytes:
    with Path(name).open("rb") as file:
        return file.read(LIMIT_BYTES + 1)


def shown(name: str) -> str:
    """Return how messages call an input."""
    return "<stdin>" if name == STDIO else name


@contextmanager
def blame(name: str) -> Iterator[None]:
    """Put the name of the input before the sentence of an error that reading it raises."""
    try:
        yield
    except InvalidInputError as error:
        raise InvalidInputError(f"{shown(name)}: {error.message}", **error.details) from error


def write_output(name: str, data: str | bytes) -> None:
    """Write an answer to a file as a whole, or to standard output for "-".

    Raises:
        InvalidInputError: The file cannot be written; what was there before is untouched.
    """
    raw = data.encode("utf-8") if isinstance(data, str) else data
    if name == STDIO:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
        return
    try:
        _replace(Path(name), raw)
    except FileNotFoundError as error:
        raise InvalidInputError(
            f"{name} cannot be written: there is no folder {Path(name).parent}; make it first."
        ) from error
    except OSError as error:
        raise InvalidInputError(
            f"{name} cannot be written: {error.strerror or error}."
        ) from error


def _replace(path: Path, raw: bytes) -> None:
    """Write beside the target and move into its place, keeping its permissions."""
    import tempfile  # noqa: PLC0415  a check writes nothing and should not wait for it

    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(raw)  # a device or pipe cannot be replaced, and a folder says so
        return
    mode = target.stat().st_mode if target.exists() else 0o666 & ~_umask()
    # Moving another file into its place would get round what its owner asked for.
    if not mode & 0o222 or (target.exists() and not os.access(target, os.W_OK)):
        raise PermissionError(EACCES, "It may only be read")
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
        Path(temporary).chmod(mode & 0o7777)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def to_json(payload: Mapping[str, object]) -> str:
    """Return an answer for programs, as UTF-8 text with a closing line feed."""
    import json  # noqa: PLC0415  answers for people should not wait for it

    return json.dumps(payload, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def say_json(payload: Mapping[str, object]) -> None:
    """Print an answer for programs on standard output."""
    click.echo(to_json(payload), nl=False)


def say_diagnostics(
    name: str,
    diagnostics: Iterable[Diagnostic],
    others: Mapping[str, str] | None = None,
    *,
    err: bool = False,
) -> None:
    """Print findings as `file:line:column: severity CODE message`, which editors understand.

    Args:
        name: The file that they are of.
        diagnostics: The findings.
        others: Document → its file; places of a finding in these follow it, as lines of their own.
        err: Print on standard error.
    """
    files = others or {}
    for found in diagnostics:
        level = severity(found)
        lines = f":{found.line}:{found.column}" if found.line else ""
        place = click.style(f"{clean(shown(name))}{lines}:", dim=True)
        word = click.style(level.value, fg=COLOURS[level], bold=level is Severity.ERROR)
        click.echo(f"{place} {word} {found.code} {clean(sentence(found))}", err=err)
        for there in found.related:
            if there.document in files:
                lines = f"{shown(files[there.document])}:{there.line}:{there.column}:"
                words = f"note {there.code} {sentence(there)}"
                click.echo(f"{click.style(clean(lines), dim=True)} {clean(words)}", err=err)


def tally(diagnostics: Iterable[Diagnostic]) -> dict[Severity, int]:
    """Return how many findings there are of each severity."""
    counts = dict.fromkeys(Severity, 0)
    for found in diagnostics:
        counts[severity(found)] += 1
    return counts


def tally_words(counts: Mapping[Severity, int], *, hidden_notes: bool = False) -> str:
    """Return a tally in words: "1 error, 2 warnings"; notes are named only when there are some.

    Args:
        counts: How many findings there are of each severity.
        hidden_notes: The notes were not printed; say how to see them.
    """
    parts = [
        counted(counts[Severity.ERROR], "error"),
        counted(counts[Severity.WARNING], "warning"),
    ]
    if counts[Severity.INFO]:
        notes = counted(counts[Severity.INFO], "note")
        parts.append(f"{notes} (shown with -v)" if hidden_notes else notes)
    return ", ".join(parts)


def table(rows: Sequence[Sequence[str]], *, indent: int = 0, right: Sequence[int] = ()) -> str:
    """Return rows as aligned columns, two spaces apart; columns in `right` end flush."""

    def wide(text: str) -> int:
        return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)

    cleaned = [[clean(cell).replace("\n", " ") for cell in row] for row in rows]
    widths = [max(map(wide, column), default=0) for column in zip(*cleaned, strict=True)]
    lines = []
    for row in cleaned:
        cells = [
            " " * (width - wide(cell)) + cell
            if at in right
            else cell + " " * (width - wide(cell))
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append((" " * indent + "  ".join(cells)).rstrip())
    return "\n".join(lines)


def json_option(function: Command) -> Command:
    """Add `--json` to a command."""
    return click.option("as_json", "--json", is_flag=True, help="Answer as JSON.")(function)


def verbose_option(function: Command) -> Command:
    """Add `--verbose` to a command: notes, and the keys of tasks."""
    return click.option(
        "-v", "--verbose", is_flag=True, help="Print notes and the keys of tasks, too."
    )(function)


def today_option(function: Command) -> Command:
    """Add `--today` to a command; without it the command reads the clock."""
    return click.option(
        "--today",
        metavar="DATE",
        callback=_today,
        help="Take this date as today, instead of the clock's.",
    )(function)


def _today(_ctx: click.Context, _option: click.Parameter, text: str | None) -> date:
    # A command is an entry point: the one place that may read the clock.
    return datetime.now().astimezone().date() if text is None else parse_date(text)  # noqa: TID251


def parse_date(text: str, option: str | None = None) -> date:
    """Return a date written YYYY-MM-DD; anything else is wrong usage, of an option if named."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007  a date has no zone
    except ValueError as error:
        message = f"{text!r} is no date; write it as YYYY-MM-DD."
        raise click.BadParameter(message, param_hint=option) from error


def progress(items: Sequence[T], label: str) -> Iterator[T]:
    """Yield items; on a terminal, after two seconds, show a progress bar for the rest."""
    started = monotonic()
    remaining = iter(items)
    for done, item in enumerate(remaining):
        yield item
        late = monotonic() - started > PROGRESS_AFTER_SECONDS
        if late and done + 1 < len(items) and sys.stderr.isatty():
            yield from _with_bar(remaining, label, done + 1, len(items))
            return


def _with_bar(remaining: Iterator[T], label: str, done: int, total: int) -> Iterator[T]:
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        work = bar.add_task(label, total=total, completed=done)
        for item in remaining:
            yield item
            bar.advance(work)
