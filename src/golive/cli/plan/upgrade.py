"""What a new playbook version does to running plans."""

from msgspec import Struct
from msgspec.structs import replace

from golive.cli.output import blame, counted, read_input
from golive.cli.plan.plan_file import PlanFile, read_plan_json, template_of
from golive.cli.plan.wording import short_day
from golive.core.catalogue import diagnostic_contract
from golive.core.diagnostics import Diagnostic
from golive.core.planning.compile import compile_plan
from golive.core.planning.delays import delay_ledger
from golive.core.planning.merge import MergeResult, merge_plan
from golive.core.planning.model import Document, Plan
from golive.core.planning.timeline_bars import days_words
from golive.core.planning.versions import Edition, other_version, source_of
from golive.core.playbook.matching import carry_keys
from golive.core.playbook.model import Playbook


class Upgrade(Struct, frozen=True):
    """A running plan and what it would be with the new version.

    Args:
        days: Working days that the go-live moves.
        other: What is to say when the plan was made from another version than the old one.
    """

    name: str
    before: Plan
    result: MergeResult
    days: int
    other: Diagnostic | None = None


def upgrade_of(name: str, old: Edition, new: Playbook) -> Upgrade:
    """Return what moving a plan.json from one version of its playbook to another does.

    Args:
        name: The plan.json.
        old: The version it was made from.
        new: The version it would follow.

    Raises:
        InvalidInputError: The file is no plan.json.
    """
    with blame(name):
        file = read_plan_json(read_input(name))
    books = (old.playbook, carry_keys(old.playbook, new))
    base, newer = (compiled_for(file, book) for book in books)
    result = merge_plan(base=base, new=newer, plan=file.plan)
    days = delay_ledger(file.plan, result.plan).days
    source = source_of(Document.PLAYBOOK, old.text, old.playbook)
    return Upgrade(name, file.plan, result, days, other_version(file.made_from, source))


def compiled_for(file: PlanFile, playbook: Playbook) -> Plan:
    """Return the plan that a version of the playbook gives for the customer of a plan."""
    return compile_plan(
        playbook=playbook,
        template=template_of(file),
        facts=replace(file.plan.facts, created_on=file.plan.created_on),
        signed=file.plan.signed,
        today=file.plan.created_on,
    )


def upgrades_words(upgrades: list[Upgrade]) -> str:
    """Return what happens to all plans: "The go-live moves for 1 of 2 running plans."."""
    moved = [one for one in upgrades if one.days]
    plans = counted(len(upgrades), "running plan")
    if not moved:
        return f"The go-live stays for {plans}."
    return f"The go-live moves for {len(moved)} of {plans}."


def upgrade_row(one: Upgrade) -> list[str]:
    """Return a plan's row: customer, go-live before and after, by how much, conflicts."""
    way = "later" if one.days > 0 else "earlier"
    conflicts = len(one.result.conflicts)
    return [
        one.before.customer or one.name,
        short_day(one.before.go_live.forecast_on),
        short_day(one.result.plan.go_live.forecast_on),
        f"{days_words(abs(one.days))} {way}" if one.days else "stays",
        counted(conflicts, "conflict") if conflicts else "",
    ]


def upgrade_contract(one: Upgrade) -> dict[str, object]:
    """Return what happens to a plan as JSON."""
    before, after = one.before.go_live.forecast_on, one.result.plan.go_live.forecast_on
    return {
        "plan": one.name,
        "customer": one.before.customer,
        "before": before and before.isoformat(),
        "after": after and after.isoformat(),
        "working_days": one.days,
        "conflicts": len(one.result.conflicts),
        "moves": len(one.result.moves),
        "diagnostics": [diagnostic_contract(one.other)] if one.other else [],
    }
