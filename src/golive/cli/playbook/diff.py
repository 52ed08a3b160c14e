"""`golive playbook diff`: two versions of a playbook compared in plain words."""

from datetime import date

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    clean,
    json_option,
    say,
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
from golive.cli.playbook.changes import detail_words, summary, what_words
from golive.cli.playbook.reading import read_file
from golive.core.planning.playbook_diff import ChangeKind, PlaybookChange, diff_playbooks

MARKS = {
    ChangeKind.ADDED: ("+", "green"),
    ChangeKind.REMOVED: ("−", "red"),
    ChangeKind.REWORDED: ("~", "yellow"),
    ChangeKind.MOVED: ("↕", "yellow"),
    ChangeKind.CHANGED: ("~", "yellow"),
}


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
    before, after = read_file(old, today).playbook, read_file(new, today).playbook
    changes = diff_playbooks(before, after)
    upgrades = [upgrade_of(name, before, after) for name in plans]
    if as_json:
        answer = {
            "schema": "golive.diff/1",
            "of": "playbook",
            "old": shown(old),
            "new": shown(new),
            "summary": summary(changes),
            "changes": [_public(change) for change in changes],
            "plans": [upgrade_contract(one) for one in upgrades],
        }
        say_json(answer)
        return
    for change in changes:
        mark, colour = MARKS[change.kind]
        detail = detail_words(change)
        words = f"{change.kind.value} {what_words(change)} “{change.title}”"
        words += f": {detail}" if detail else ""
        click.echo(f"{click.style(mark, fg=colour)} {clean(words)}")
    if changes:
        say()
    say(summary(changes))
    if upgrades:
        say(upgrades_words(upgrades), bold=True)
        say(table([upgrade_row(one) for one in upgrades], indent=2))
    tell(f"{shown(old)} → {shown(new)}")


def _public(change: PlaybookChange) -> dict[str, object]:
    return {
        "kind": change.kind.value,
        "what": what_words(change),
        "text": change.title,
        "key": change.key,
        "line": change.line or None,
        "detail": detail_words(change) or None,
    }
