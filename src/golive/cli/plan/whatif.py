"""`golive plan whatif`: what a delay or a moved date would do; nothing is saved."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import click
from msgspec.structs import replace

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    counted,
    json_option,
    parse_date,
    read_input,
    say,
    say_json,
    shown,
)
from golive.cli.plan.inputs import Count, Sources, beside_options, is_json, load_plan
from golive.cli.plan.moves import go_live_words, move_contract, moves_table
from golive.cli.plan.named import named_task
from golive.cli.plan.wording import full_day, short_day
from golive.core.catalogue import diagnostic_contract
from golive.core.errors import NotFoundError
from golive.core.planning.changes import SetTask, TaskField
from golive.core.planning.model import Plan, PlanPhase
from golive.core.planning.moves import date_moves
from golive.core.planning.plain import plain
from golive.core.planning.scenario import retarget, scenario, shift, what_if
from golive.core.planning.standing import not_done, overdue_changes
from golive.core.planning.timeline_bars import days_words


class Asked(NamedTuple):
    """A plan with changes tried on it, and the changes in words."""

    plan: Plan
    words: tuple[str, ...]


@click.command(
    cls=Documented,
    examples=(
        "golive plan whatif plan.json --late api-integration=5",
        "golive plan whatif plan.json --shift 2=3 --move 4.1=2026-05-04",
        "golive plan whatif plan.json --target 2026-05-01",
        "golive plan whatif plan.json --as-of 2026-04-02",
        "golive plan whatif plan.md --playbook playbook.md --if-users 1200 --extra-weeks 4",
    ),
)
@click.argument("plan", type=FILE)
@beside_options
@click.option(
    "--late", metavar="TASK=DAYS", multiple=True, help="TASK ends DAYS working days later."
)
@click.option(
    "--shift", "shifts", metavar="PHASE=DAYS", multiple=True, help="Move a whole phase."
)
@click.option(
    "--move", "moved", metavar="TASK=DATE", multiple=True, help="TASK is due on DATE."
)
@click.option(
    "--if-users",
    metavar="NUMBER",
    type=Count(0),
    help="Another number of users; PLAN is Markdown.",
)
@click.option(
    "--extra-weeks",
    metavar="WEEKS",
    type=Count(0),
    help="Another choice within a sizing rule; PLAN is Markdown.",
)
@click.option("--target", metavar="DATE", help="Hold the plan against another target go-live.")
@click.option(
    "--as-of", metavar="DATE", help="What was due before DATE and is not done ends on DATE."
)
@json_option
def whatif(  # noqa: PLR0913, PLR0917  one argument an option
    plan: str,
    sources: Sources,
    late: tuple[str, ...],
    shifts: tuple[str, ...],
    moved: tuple[str, ...],
    if_users: int | None,
    extra_weeks: int | None,
    target: str | None,
    as_of: str | None,
    *,
    as_json: bool,
) -> None:
    """Say what a delay, a shift, another date or size would do. Nothing is saved.

    TASK is a key, a number (2.3) or words of a title; PHASE is a key, a number or its title. DAYS
    may be negative. Several changes are tried together.
    """
    before = load_plan(plan, sources).plan
    asked = _sized(before, plan, sources, if_users, extra_weeks)
    for text in late:
        asked = _late(asked, text)
    for text in shifts:
        asked = _shift(asked, text)
    for text in moved:
        asked = _move(asked, text)
    if target is not None:
        on = parse_date(target, "--target")
        asked = Asked(
            retarget(asked.plan, on).plan, (*asked.words, f"The target is {full_day(on)}.")
        )
    if as_of is not None:
        asked = _as_of(asked, parse_date(as_of, "--as-of"))
    if not asked.words:
        raise click.UsageError(
            "Say what to try: --late, --shift, --move, --if-users, --extra-weeks, --target or "
            "--as-of."
        )
    if as_json:
        _say_json(before, asked)
    else:
        _say(before, asked)


def _sized(
    before: Plan, name: str, sources: Sources, users: int | None, extra_weeks: int | None
) -> Asked:
    """Compile the plan anew for another size: rules and conditions answer to it."""
    if users is None and extra_weeks is None:
        return Asked(before, ())
    if is_json(name, read_input(name)):
        raise click.UsageError(
            f"{shown(name)} is compiled already; to try another size, name the plan as Markdown "
            "with its --playbook and --facts."
        )
    other = replace(
        sources,
        users=sources.users if users is None else users,
        extra_weeks=extra_weeks,
        # What the first reading has said of the contract date is not said again.
        signed=sources.signed or before.signed.on.isoformat(),
    )
    after = load_plan(name, other, prints_findings=True).plan
    words = []
    if users is not None:
        words.append(f"The customer has {counted(users, 'user')}.")
    if extra_weeks is not None:
        words.append(
            f"Sizing rules add {counted(extra_weeks, 'week')}, within what they allow."
        )
    return Asked(after, tuple(words))


def _late(asked: Asked, text: str) -> Asked:
    name, days = _days(text, "--late")
    task = named_task(asked.plan, name)
    after = what_if(asked.plan, task.key, days).plan
    return Asked(after, (*asked.words, f"“{plain(task.title)}” {_ends(days)}."))


def _shift(asked: Asked, text: str) -> Asked:
    name, days = _days(text, "--shift")
    phase = _find_phase(asked.plan, name)
    after = shift(asked.plan, days, [phase.key]).plan
    way = "later" if days >= 0 else "earlier"
    words = f"“{plain(phase.title)}” moves {days_words(abs(days))} {way}."
    return Asked(after, (*asked.words, words))


def _move(asked: Asked, text: str) -> Asked:
    name, _, when = text.rpartition("=")
    if not name:
        raise click.BadParameter(f"{text!r}: write it as TASK=DATE.", param_hint="--move")
    on = parse_date(when, "--move")
    task = named_task(asked.plan, name)
    change = SetTask(task.key, TaskField.PINNED_DUE_ON, task.pinned_due_on, on)
    after = scenario(asked.plan, [change]).plan
    return Asked(after, (*asked.words, f"“{plain(task.title)}” is due on {full_day(on)}."))


def _as_of(asked: Asked, today: date) -> Asked:
    """Let no open task end before a day."""
    after = scenario(asked.plan, overdue_changes(asked.plan, today)).plan
    count = len(not_done(asked.plan, today))
    words = f"Not done by {full_day(today)}: {counted(count, 'task')}."
    return Asked(after, (*asked.words, words))


def _ends(days: int) -> str:
    if not days:
        return "ends as planned"
    if days < 0:
        return f"ends {days_words(-days)} earlier"
    return f"ends {days_words(days)} later"


def _days(text: str, option: str) -> tuple[str, int]:
    name, _, days = text.rpartition("=")
    try:
        return name, int(days) if name else int("")
    except ValueError as error:
        message = f"{text!r}: write it as NAME=DAYS, such as setup=5."
        raise click.BadParameter(message, param_hint=option) from error


def _find_phase(plan: Plan, name: str) -> PlanPhase:
    wanted = name.casefold()
    for at, phase in enumerate(plan.phases, 1):
        if wanted in {phase.key.casefold(), str(at), phase.title.casefold()}:
            return phase
    known = ", ".join(f"{at} ({plain(phase.title)})" for at, phase in enumerate(plan.phases, 1))
    raise NotFoundError(f"The plan has no phase “{name}”; it has {known or 'none'}.")


def _say(before: Plan, asked: Asked) -> None:
    for words in asked.words:
        say(words)
    say(go_live_words(before, asked.plan), bold=True)
    for words in _target_words(asked.plan):
        say(words)
    moves = date_moves(before, asked.plan)
    say()
    say(moves_table(moves) if moves else "No date moves.")


def _target_words(plan: Plan) -> Sequence[str]:
    target = plan.go_live.target_on
    if target is None or plan.schedule is None:
        return ()
    spare = plan.schedule.feasibility.working_days
    if spare < 0:
        earliest = short_day(plan.schedule.feasibility.forecast_on)
        missed = f"The target {short_day(target)} is missed by {days_words(-spare)}"
        return (f"{missed}; {earliest} is the earliest day that keeps the windows.",)
    return (f"The target {short_day(target)} is met, with {days_words(spare)} to spare.",)


def _iso(on: date | None) -> str | None:
    return None if on is None else on.isoformat()


def _say_json(before: Plan, asked: Asked) -> None:
    say_json(
        {
            "schema": "golive.whatif/1",
            "changes": list(asked.words),
            "go_live": {
                "before": _iso(before.go_live.forecast_on),
                "after": _iso(asked.plan.go_live.forecast_on),
            },
            "moves": [move_contract(move) for move in date_moves(before, asked.plan)],
            "diagnostics": [
                diagnostic_contract(found)
                for found in asked.plan.diagnostics
                if found not in before.diagnostics
            ],
        }
    )
