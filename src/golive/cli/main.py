"""The entry point: the root group, and the one place where errors become exit codes."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from golive import __version__
from golive.cli.lazy import Lazy, LazyGroup
from golive.core.errors import GoliveError

INTERRUPTED = 130
PIPE_CLOSED = 141


class Root(LazyGroup):
    """The root group; a reader that closed the pipe ends the command quietly."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that the arguments name."""
        try:
            answer = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # click would take it for a failure; the reader has simply seen enough.
            ctx.exit(_leave_closed_pipe())
        return answer


@click.group(
    cls=Root,
    examples=(
        "golive demo",
        "golive playbook check playbook.md",
        "golive plan new --playbook playbook.md --facts acme.toml --signed 2026-03-02 -o plan.md",
    ),
    lazy={
        "playbook": Lazy("golive.cli.playbook.group:playbook", "Check and read playbooks."),
        "plan": Lazy("golive.cli.plan.group:plan", "Make, explain and change plans."),
        "demo": Lazy(
            "golive.cli.demo:demo", "Compile a shipped playbook for a sample customer."
        ),
        "completion": Lazy("golive.cli.completion:completion", "Print shell completion."),
    },
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
)
@click.version_option(__version__, prog_name="golive", message="%(prog)s %(version)s")
@click.pass_context
def golive(ctx: click.Context) -> None:
    """Run customer onboarding from your own playbook.

    Exit status: 0 nothing to say, 1 a check found errors, 2 unreadable input or wrong usage,
    3 not found, 5 refused by the present state, 6 something outside failed.
    """
    if os.environ.get("NO_COLOR"):
        ctx.color = False


def run(args: Sequence[str]) -> int:
    """Run one command line and return its exit status; says in one sentence what went wrong."""
    try:
        answer = golive.main(list(args), prog_name="golive", standalone_mode=False)
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except GoliveError as error:
        click.echo(f"golive: {error.message}", err=True)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    return answer if isinstance(answer, int) else 0


def main() -> NoReturn:
    """Run the command line of this process."""
    # A short run makes much and drops little; collecting as often as usual costs 6 % of a check.
    gc.set_threshold(50_000, 20, 20)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def _leave_closed_pipe() -> int:
    """Point standard output at nothing, so that the interpreter's last flush cannot fail too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return PIPE_CLOSED
