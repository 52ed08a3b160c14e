"""The entry point: help, exit codes, closed pipes, completion."""

import subprocess
import sys
from importlib import import_module
from io import BytesIO, TextIOWrapper

import click
import pytest

from golive import __version__
from golive.cli import main
from golive.cli.lazy import Documented, LazyGroup

GROUPS = {(): main.golive}


def commands() -> list[tuple[str, ...]]:
    """Return every command as the words that call it, groups included."""
    found: list[tuple[str, ...]] = []
    todo: list[tuple[tuple[str, ...], LazyGroup]] = [((), main.golive)]
    while todo:
        path, group = todo.pop()
        found.append(path)
        for name, entry in group.lazy.items():
            module, _, attribute = entry.target.partition(":")
            command = getattr(import_module(module), attribute)
            if isinstance(command, LazyGroup):
                todo.append(((*path, name), command))
            else:
                found.append((*path, name))
    return found


@pytest.mark.parametrize("path", commands(), ids=" ".join)
def test_every_command_helps_with_examples(golive, path):
    answer = golive(*path, "--help")

    assert answer.status == 0
    assert "Usage: golive" in answer.out
    examples = answer.out.split("Examples:")[1]
    assert f"golive {' '.join(path)}".strip() in examples


@pytest.mark.parametrize("path", commands(), ids=" ".join)
def test_help_of_a_command_begins_like_its_line_in_the_group(path):
    group, command = main.golive, None
    for name in path:
        entry = group.lazy[name]
        module, _, attribute = entry.target.partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, Documented)
        assert entry.help.endswith(".")
        group = command
    assert command is None or command.help


def test_version_is_the_package_version(golive):
    assert golive("--version").out == f"golive {__version__}\n"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["playbok"], "Did you mean 'playbook'?"),
        (["playbook", "chekc"], "Did you mean 'check'?"),
        (["playbook", "check"], "Missing argument"),
        (["playbook", "check", "--nonsense", "x"], "No such option"),
        (["playbook", "check", "x.md", "--today", "2 March"], "is no date"),
        (
            ["plan", "new", "--signed", "2026-03-02"],
            "Name a --playbook, a --template, or both.",
        ),
    ],
)
def test_wrong_usage_answers_2_and_says_what(golive, args, said):
    answer = golive(*args)

    assert answer.status == 2
    assert said in answer.err
    assert answer.out == ""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(golive, shell):
    answer = golive("completion", shell)

    assert answer.status == 0
    assert "_GOLIVE_COMPLETE" in answer.out


def test_completion_lists_commands(monkeypatch, golive):
    monkeypatch.setenv("_GOLIVE_COMPLETE", "zsh_complete")
    monkeypatch.setenv("COMP_WORDS", "golive playbook ch")
    monkeypatch.setenv("COMP_CWORD", "2")
    process = subprocess.run(
        [sys.executable, "-m", "golive"], capture_output=True, text=True, check=False
    )

    assert process.stdout.splitlines()[:2] == ["plain", "check"]


def test_closed_pipe_is_quiet(playbook_file):
    process = subprocess.run(
        [
            "bash",
            "-c",
            f"set -o pipefail; {sys.executable} -m golive playbook report {playbook_file} 2>/dev/null | head -c 1 >/dev/null",
        ],
        capture_output=True,
        text=True,
        check=False,
    )

    assert process.stderr == ""
    assert process.returncode in {0, main.PIPE_CLOSED}


def test_interrupt_answers_130_without_a_traceback(golive, monkeypatch, playbook_file):
    def interrupted(*_args: object, **_kwargs: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("golive.cli.playbook.check.read_file", interrupted)

    answer = golive("playbook", "check", playbook_file)

    assert answer.status == main.INTERRUPTED
    assert "Traceback" not in answer.err


def test_colour_only_where_asked_for(golive, playbook_file, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")

    assert "\x1b" not in golive("playbook", "show", playbook_file).out


def test_check_imports_neither_django_numpy_holidays_nor_rich(playbook_file):
    heavy = ["django", "numpy", "holidays", "rich", "pydantic", "icalendar", "ftfy"]
    code = (
        "import sys; from golive.cli.main import run; run(['playbook', 'check', sys.argv[1]]);"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    process = subprocess.run(
        [sys.executable, "-c", code, str(playbook_file)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert process.stdout.splitlines()[-1] == "[]"


def test_a_group_knows_no_command_of_another_name():
    context = click.Context(main.golive)

    assert main.golive.get_command(context, "nonsense") is None


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_the_process_writes_any_character_to_any_terminal(monkeypatch, stream):
    """A terminal of another encoding gets UTF-8; half a character does not stop a report."""
    written = BytesIO()
    terminal = TextIOWrapper(written, encoding="ascii")
    monkeypatch.setattr(sys, stream, terminal)
    monkeypatch.setattr(sys, "argv", ["golive", "--version"])
    monkeypatch.setattr("gc.set_threshold", lambda *_rates: None)

    with pytest.raises(SystemExit) as ended:
        main.main()

    assert ended.value.code == 0
    assert (terminal.encoding, terminal.errors) == ("utf-8", "backslashreplace")


@pytest.mark.parametrize("reason", [click.Abort, KeyboardInterrupt])
def test_an_interrupted_command_ends_with_130(monkeypatch, reason):
    def interrupted(*_args, **_more):
        raise reason

    monkeypatch.setattr(main.golive, "main", interrupted)

    assert main.run(["demo"]) == main.INTERRUPTED == 130
