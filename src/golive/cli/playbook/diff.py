"""`golive playbook diff`: two versions of a playbook compared in plain words."""

from datetime import date

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    json_option,
    say,
    say_diagnostics,
    say_json,
    shown,
    table,
    tell,
    today_option,
)
from golive.cli.plan.upgrade import (
    upgrade_contract,
    upgrade_of,
    upgrade_row,
    upgrades_words,
)
from golive.cli.playbook.changes import change_contract, change_line, summary
from golive.cli.playbook.editions import edition_of
from golive.cli.playbook.reading import read_file
from golive.core.planning.playbook_diff import diff_playbooks


@click.command(
    cls=Documented,
    examples=(
        "golive playbook diff old.md new.md",
        "golive playbook diff old.md new.md --plan acme.json --plan nordlys.json",
        "git show HEAD~1:playbook.md | golive playbook diff - playbook.md",
    ),
)
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option(
    "--plan",
    "plans",
    metavar="FILE",
    type=FILE,
    multiple=True,
    help="Running plan.json made from OLD: say how its go-live moves.",
)
@json_option
@today_option
def diff(old: str, new: str, plans: tuple[str, ...], today: date, *, as_json: bool) -> None:
    """Say in plain words what changed between two versions of a playbook.

    Items keep their identity when they are reworded or moved. Exit status is 0 whether or not
    something changed. No plan is changed.
    """
    before, after = read_file(old, today), read_file(new, today).playbook
    changes = diff_playbooks(before.playbook, after)
    upgrades = [upgrade_of(name, edition_of(before), after) for name in plans]
    if as_json:
        answer = {
            "schema": "golive.diff/1",
            "of": "playbook",
            "old": shown(old),
            "new": shown(new),
            "summary": summary(changes),
            "changes": [change_contract(change) for change in changes],
            "plans": [upgrade_contract(one) for one in upgrades],
        }
        say_json(answer)
        return
    for change in changes:
        click.echo(change_line(change))
    if changes:
        say()
    say(summary(changes))
    for one in upgrades:
        if one.other:
            say_diagnostics(one.name, [one.other], err=True)
    if upgrades:
        say(upgrades_words(upgrades), bold=True)
        say(table([upgrade_row(one) for one in upgrades], indent=2))
    tell(f"{shown(old)} → {shown(new)}")
