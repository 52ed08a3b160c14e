"""The table of `golive playbook` commands."""

import click

from golive.cli.lazy import Lazy, LazyGroup


@click.group(
    cls=LazyGroup,
    examples=(
        "golive playbook check playbooks/*.md",
        "golive playbook show playbook.md",
        "golive playbook report playbook.md --html report.html",
    ),
    lazy={
        "check": Lazy("golive.cli.playbook.check:check", "Print what is wrong with playbooks."),
        "show": Lazy("golive.cli.playbook.show:show", "Print what golive reads in a playbook."),
        "report": Lazy("golive.cli.playbook.report:report", "Print what became of each line."),
        "fmt": Lazy("golive.cli.playbook.fmt:fmt", "Rewrite damaged playbooks cleanly."),
        "diff": Lazy("golive.cli.playbook.diff:diff", "Say what changed between two versions."),
        "versions": Lazy(
            "golive.cli.playbook.versions:versions",
            "Number versions and say what each changed.",
        ),
    },
)
def playbook() -> None:
    """Check and read playbooks.

    A FILE is a Markdown file; "-" is standard input.
    """
