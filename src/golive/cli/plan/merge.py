"""`golive plan merge`: a new playbook version brought into a running plan, three-way."""

import click
from msgspec.structs import replace

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    blame,
    counted,
    json_option,
    read_input,
    say,
    say_json,
    shown,
    tell,
)
from golive.cli.plan.differences import difference_contract, say_differences
from golive.cli.plan.forms import plan_form_of, write_form
from golive.cli.plan.inputs import Sources, beside_options, is_json, load_plan, read_document
from golive.cli.plan.moves import go_live_words, move_contract, moves_table
from golive.cli.plan.plan_file import PlanFile, read_plan_json
from golive.cli.plan.upgrade import compiled_for
from golive.core.catalogue import words
from golive.core.planning.diff import diff_plans
from golive.core.planning.merge import MergeResult, merge_plan
from golive.core.planning.model import Plan
from golive.core.playbook.matching import carry_keys


@click.command(
    cls=Documented,
    examples=(
        "golive plan merge --base v1.md --new v2.md plan.json",
        "golive plan merge --base v1.md --new v2.md plan.json -o merged.json",
    ),
)
@click.argument("plan", type=FILE)
@beside_options
@click.option(
    "--base", required=True, metavar="FILE", type=FILE, help="Playbook the plan was made from."
)
@click.option(
    "--new", "newer", required=True, metavar="FILE", type=FILE, help="Playbook to move to."
)
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    type=FILE,
    help="Write the merged plan; without, only look.",
)
@json_option
@click.pass_context
def merge(
    ctx: click.Context,
    plan: str,
    sources: Sources,
    base: str,
    newer: str,
    output: str | None,
    *,
    as_json: bool,
) -> None:
    """Bring a new playbook version into a running plan.

    What only the playbook changed is taken over; hand edits and done work stay; what both changed
    is listed as a conflict and stays as it is in the plan. BASE and NEW may also be plan.json files
    compiled from the two versions. Exit status: 1 when there are conflicts to settle by hand; the
    merged plan is written all the same.
    """
    form = plan_form_of(output) if output else ""
    file = load_plan(plan, sources)
    old, new = _versions(base, newer, file)
    result = merge_plan(base=old, new=new, plan=file.plan)
    if as_json:
        say_json(_public(file.plan, result))
    else:
        _say(file.plan, result)
    if output:
        changed = replace(file, plan=result.plan, is_changed=True)
        write_form(changed, form, output, sources.today)
    ctx.exit(1 if result.conflicts else 0)


def _versions(base: str, newer: str, file: PlanFile) -> tuple[Plan, Plan]:
    """Return the plans that the two playbook versions give for this customer."""
    datas = {name: read_input(name) for name in (base, newer)}
    compiled = [name for name, data in datas.items() if is_json(name, data)]
    if len(compiled) == 1 and len(datas) > 1:
        raise click.UsageError(
            f"{shown(compiled[0])} is a compiled plan; --base and --new must both be playbooks, or "
            "both plan.json."
        )
    if compiled:
        plans = []
        for name, data in datas.items():
            with blame(name):
                plans.append(read_plan_json(data).plan)
        return plans[0], plans[-1]
    books = []
    for name, data in datas.items():
        books.append(read_document(name, data))
    old, new = books[0], carry_keys(books[0], books[-1])
    return compiled_for(file, old), compiled_for(file, new)


def _say(before: Plan, result: MergeResult) -> None:
    found = diff_plans(before, result.plan)
    say(f"{counted(len(found.differences), 'change')} taken over.", bold=True)
    say_differences(found.differences)
    if result.links:
        say()
        say(f"{counted(len(result.links), 'link')} changed.", bold=True)
        say_differences(result.links)
    for conflict in result.conflicts:
        sentence = conflict.sentence
        say(f"conflict: {words(sentence.code, sentence.params)}", fg="yellow")
    say()
    say(words(found.go_live.code, found.go_live.params), bold=True)
    if result.moves:
        say(moves_table(result.moves))
    tell(f"{counted(len(result.conflicts), 'conflict')}, {counted(len(result.moves), 'move')}.")


def _public(before: Plan, result: MergeResult) -> dict[str, object]:
    taken_over = diff_plans(before, result.plan).differences
    return {
        "schema": "golive.merge/1",
        "summary": go_live_words(before, result.plan),
        "changes": len(taken_over),
        "taken_over": [difference_contract(one) for one in taken_over],
        "links": [difference_contract(one) for one in result.links],
        "conflicts": [
            {
                "key": conflict.key,
                "field": conflict.field or None,
                "theirs": conflict.theirs or None,
                "ours": conflict.ours or None,
                "message": words(conflict.sentence.code, conflict.sentence.params),
            }
            for conflict in result.conflicts
        ],
        "moves": [move_contract(move) for move in result.moves],
    }
