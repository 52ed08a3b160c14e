"""`golive plan import`: a plan edited as text comes back as a list of changes."""

import click
from msgspec.structs import replace

from golive.cli.lazy import Documented
from golive.cli.output import blame, json_option, read_input, say, say_json, tell
from golive.cli.plan.edits import read_edits
from golive.cli.plan.forms import form_of, markdown_of, write_form
from golive.cli.plan.inputs import Sources, beside_options, load_plan
from golive.cli.plan.moves import go_live_words, move_contract, moves_table
from golive.core.document.decode import decode
from golive.core.planning.document import parse_plan
from golive.core.planning.scenario import scenario


@click.command(
    "import",
    cls=Documented,
    examples=(
        "golive plan import edited.md --plan plan.json",
        "golive plan import edited.md --plan plan.json -o plan.json",
    ),
)
@click.argument("edited", metavar="EDITED")
@click.option(
    "--plan", required=True, metavar="PLAN", help="plan.json that EDITED was made from."
)
@beside_options
@click.option(
    "-o", "--output", metavar="PATH", help="Write the changed plan; without, only look."
)
@json_option
def import_text(
    edited: str, plan: str, sources: Sources, output: str | None, *, as_json: bool
) -> None:
    """Read back a plan that was edited as Markdown, and print what the edit changes.

    Titles, owners, due dates, criteria, states, ticks, notes, the target, new and missing tasks are
    taken over; what cannot be is said. Exit status: 1 when something could not be taken over.
    """
    file = load_plan(plan, sources)
    data = read_input(edited)
    with blame(edited):
        text = decode(data).text
    edits = read_edits(file.plan, parse_plan(markdown_of(file)), parse_plan(text))
    after = scenario(file.plan, edits.changes)
    if as_json:
        say_json(
            {
                "schema": "golive.import/1",
                "changes": edits.words,
                "left": edits.left,
                "summary": go_live_words(file.plan, after.plan),
                "moves": [move_contract(move) for move in after.moves],
            }
        )
    else:
        for words in edits.words or ["Nothing was changed."]:
            say(words)
        for words in edits.left:
            say(f"not taken over: {words}", fg="yellow")
        if after.moves:
            say()
            say(go_live_words(file.plan, after.plan), bold=True)
            say(moves_table(after.moves))
    if output:
        changed = replace(file, plan=after.plan, is_changed=True)
        write_form(changed, form_of(output, None), output, sources.today)
    if edits.left:
        tell(
            f"{len(edits.left)} of {len(edits.left) + len(edits.words)} edits were not taken over."
        )
    click.get_current_context().exit(1 if edits.left else 0)
