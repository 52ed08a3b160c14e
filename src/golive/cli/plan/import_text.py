"""`golive plan import`: a plan edited as text comes back as a list of changes."""

from collections.abc import Sequence
from datetime import date

import click
from msgspec.structs import replace

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    blame,
    counted,
    json_option,
    read_input,
    refuse_json,
    say,
    say_json,
    shown,
    tell,
)
from golive.cli.plan.differences import difference_contract, difference_words, say_differences
from golive.cli.plan.forms import markdown_of, plan_form_of, write_form
from golive.cli.plan.inputs import Sources, beside_options, load_plan
from golive.cli.plan.moves import go_live_words, move_contract, moves_table
from golive.cli.plan.plan_file import changed_file
from golive.core.catalogue import sentence
from golive.core.diagnostics import Diagnostic
from golive.core.document.decode import decode
from golive.core.errors import InvalidInputError
from golive.core.planning.diff import diff_plans
from golive.core.planning.editing import read_edits
from golive.core.planning.model import Overlay, Plan
from golive.core.planning.recognised import reader_of
from golive.core.planning.row_pairs import is_same_document
from golive.core.planning.scenario import scenario
from golive.core.planning.unread import unread_edits


@click.command(
    "import",
    cls=Documented,
    examples=(
        "golive plan import edited.md --plan plan.json",
        "golive plan import edited.md --plan plan.json -o plan.json",
        'golive plan import edited.md --plan plan.json -o plan.json --why "No SSO" --who Ida',
    ),
)
@click.argument("edited", type=FILE, metavar="EDITED")
@click.option(
    "--plan",
    required=True,
    metavar="PLAN",
    type=FILE,
    help="plan.json that EDITED was made from.",
)
@beside_options
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    type=FILE,
    help="Write the changed plan; without, only look.",
)
@click.option("--why", help="Record the edit as a departure from the playbook: the reason.")
@click.option("--who", help="On whose word the plan departs from the playbook.")
@json_option
def import_text(
    edited: str,
    plan: str,
    sources: Sources,
    output: str | None,
    why: str | None,
    who: str | None,
    *,
    as_json: bool,
) -> None:
    """Read back a plan that was edited as Markdown, and print what the edit changes.

    Titles, owners, due dates, criteria, states, ticks, detail, notes, the target, whole tasks and
    phases, check-ins, risks and what the plan says of the customer are taken over; what cannot be
    is said. Exit status: 1 when something could not be taken over.
    """
    if (why is None) is not (who is None) or (why is not None and not output):
        raise click.UsageError("A departure needs --why, --who and a plan to write (-o).")
    form = plan_form_of(output) if output else ""
    file = load_plan(plan, sources)
    shown_text = markdown_of(file)
    text = _edited_text(edited)
    read = reader_of(file.plan, shown_text)
    document, shown_document = read(text), read(shown_text)
    if not is_same_document(document, shown_document):
        raise InvalidInputError(
            f"{shown(edited)} holds no phase and no task of the plan; name the document that was "
            f"made from {shown(plan)}."
        )
    edits = read_edits(file.plan, document, shown_document)
    after = scenario(file.plan, edits.changes)
    left = [
        left_words(one) for one in (*edits.diagnostics, *unread_edits(shown_text, text, read))
    ]
    if as_json:
        say_json(_public(file.plan, after.plan, left))
    else:
        _say(file.plan, after.plan, left)
    if output:
        recorded = _recorded(file.plan, after.plan, why, who, sources.today)
        changed = changed_file(file, recorded)
        write_form(changed, form, output, sources.today)
    if left:
        tell(f"{counted(len(left), 'edit')} could not be taken over.")
    click.get_current_context().exit(1 if left else 0)


def _recorded(before: Plan, after: Plan, why: str | None, who: str | None, today: date) -> Plan:
    """Return the changed plan with its departure from the playbook, in words."""
    found = diff_plans(before, after)
    said = [difference_words(one) for one in (*found.differences, *found.links)]
    if why is None or who is None or not said:
        return after
    departure = Overlay(" ".join(said), why.strip(), who.strip(), today)
    return replace(after, overlays=(*after.overlays, departure))


def _edited_text(name: str) -> str:
    data = read_input(name)
    with blame(name):
        refuse_json(data)
        text = decode(data).text
        if not text.strip():
            raise InvalidInputError("The file is empty.")
    return text


def left_words(found: Diagnostic) -> str:
    """Return why an edit was not taken over, with its line where it has one."""
    place = f"Line {found.line}: " if found.line else ""
    return f"{place}{sentence(found)}"


def _say(before: Plan, after: Plan, left: Sequence[str]) -> None:
    found = diff_plans(before, after)
    if not (found.differences or found.links):
        say("Nothing was changed.")
    say_differences((*found.differences, *found.links))
    for words in left:
        say(f"not taken over: {words}", fg="yellow")
    if found.moves:
        say()
        say(go_live_words(before, after), bold=True)
        say(moves_table(found.moves))


def _public(before: Plan, after: Plan, left: Sequence[str]) -> dict[str, object]:
    found = diff_plans(before, after)
    differences = (*found.differences, *found.links)
    return {
        "schema": "golive.import/1",
        "changes": [difference_words(one) for one in differences],
        "taken_over": [difference_contract(one) for one in found.differences],
        "links": [difference_contract(one) for one in found.links],
        "left": list(left),
        "summary": go_live_words(before, after),
        "moves": [move_contract(move) for move in found.moves],
    }
