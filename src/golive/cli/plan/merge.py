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
    say_diagnostics,
    say_json,
    shown,
    tell,
)
from golive.cli.plan.differences import difference_contract, say_differences
from golive.cli.plan.forms import plan_form_of, write_form
from golive.cli.plan.inputs import Sources, beside_options, is_json, load_plan, read_document
from golive.cli.plan.moves import go_live_words, move_contract, moves_table
from golive.cli.plan.plan_file import PlanFile, changed_file, read_plan_json
from golive.cli.plan.upgrade import compiled_for
from golive.core.catalogue import diagnostic_contract, words
from golive.core.diagnostics import Diagnostic
from golive.core.document.decode import decode
from golive.core.planning.diff import diff_plans
from golive.core.planning.merge import MergeResult, merge_plan
from golive.core.planning.model import Document, Plan
from golive.core.planning.versions import Source, other_version, source_of
from golive.core.playbook.matching import carry_keys
from golive.core.playbook.model import Playbook


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
    found = [other for one in old.made_from if (other := other_version(file.made_from, one))]
    result = merge_plan(base=old.plan, new=new.plan, plan=file.plan)
    if as_json:
        say_json(_public(file.plan, result, found))
    else:
        say_diagnostics(base, found, err=True)
        _say(file.plan, result)
    if output:
        changed = replace(
            changed_file(file, result.plan), made_from=_followed(file, new.made_from)
        )
        write_form(changed, form, output, sources.today)
    ctx.exit(1 if result.conflicts else 0)


def _versions(base: str, newer: str, file: PlanFile) -> tuple[PlanFile, PlanFile]:
    """Return the plans that the two playbook versions give for this customer."""
    datas = {name: read_input(name) for name in (base, newer)}
    compiled = [name for name, data in datas.items() if is_json(name, data)]
    if len(compiled) == 1 and len(datas) > 1:
        raise click.UsageError(
            f"{shown(compiled[0])} is a compiled plan; --base and --new must both be playbooks, or "
            "both plan.json."
        )
    if compiled:
        files = []
        for name, data in datas.items():
            with blame(name):
                files.append(read_plan_json(data))
        return files[0], files[-1]
    books = [(read_document(name, data), decode(data).text) for name, data in datas.items()]
    (old, old_text), (new, new_text) = books[0], books[-1]
    return (
        _compiled(file, old, source_of(Document.PLAYBOOK, old_text, old)),
        _compiled(file, carry_keys(old, new), source_of(Document.PLAYBOOK, new_text, new)),
    )


def _compiled(file: PlanFile, playbook: Playbook, source: Source) -> PlanFile:
    return PlanFile(compiled_for(file, playbook), made_from=(source,))


def _followed(file: PlanFile, newer: tuple[Source, ...]) -> tuple[Source, ...]:
    """Return the documents of a plan that has followed a new version of some of them."""
    moved = {one.document for one in newer}
    return (*newer, *(one for one in file.made_from if one.document not in moved))


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


def _public(before: Plan, result: MergeResult, found: list[Diagnostic]) -> dict[str, object]:
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
        "diagnostics": [diagnostic_contract(one) for one in found],
    }
