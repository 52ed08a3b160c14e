"""`golive plan diff`: what differs between two plans, in words and in dates."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import FILE, json_option, say, say_json, shown
from golive.cli.plan.differences import difference_contract, say_differences
from golive.cli.plan.inputs import Sources, beside_options, load_plans
from golive.cli.plan.moves import go_live_words, move_contract, moves_table
from golive.cli.plan.running import ledger_contract, say_delays
from golive.core.catalogue import words
from golive.core.planning.delays import delay_ledger
from golive.core.planning.diff import diff_plans


@click.command(
    cls=Documented,
    examples=(
        "golive plan diff accepted.json now.json",
        "golive plan diff a.json b.json --json",
    ),
)
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@beside_options
@json_option
def diff(old: str, new: str, sources: Sources, *, as_json: bool) -> None:
    """Say what differs between two plans: tasks, their fields, and every date that moves.

    Exit status is 0 whether or not they differ.
    """
    before, after = (file.plan for file in load_plans((old, new), sources))
    found = diff_plans(before, after)
    ledger = delay_ledger(before, after)
    if as_json:
        say_json(
            {
                "schema": "golive.diff/1",
                "of": "plan",
                "old": shown(old),
                "new": shown(new),
                "summary": go_live_words(before, after),
                "changes": [
                    difference_contract(one) for one in (*found.differences, *found.links)
                ],
                "moves": [move_contract(move) for move in found.moves],
                "slip": ledger_contract(ledger),
            }
        )
        return
    differences = (*found.differences, *found.links)
    if not differences:
        say("No task, field or link differs.")
    say_differences(differences)
    say(words(found.go_live.code, found.go_live.params))
    if found.moves:
        say()
        say(moves_table(found.moves))
    say_delays(ledger)
