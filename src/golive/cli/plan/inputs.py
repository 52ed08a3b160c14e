"""Where the plan commands get a plan from: a plan.json, a plan as Markdown, or playbook and template."""

from collections.abc import Callable
from datetime import date, datetime
from functools import wraps
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfoNotFoundError

import click
from msgspec import Struct
from msgspec.structs import replace

from golive.cli.output import (
    blame,
    parse_date,
    read_input,
    say_diagnostics,
    shown,
    tally,
    tally_words,
    tell,
    today_option,
)
from golive.cli.plan.plan_file import PlanFile, read_plan_json
from golive.core.diagnostics import Diagnostic, Severity
from golive.core.document.decode import decode
from golive.core.errors import InvalidInputError
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import CustomerFacts, Signed, signed_on
from golive.core.planning.facts import read_facts
from golive.core.playbook.model import Playbook
from golive.core.playbook.read import read_playbook

Command = TypeVar("Command", bound=Callable[..., Any])


class Sources(Struct, frozen=True):
    """The options that say what a plan is compiled from.

    Args:
        playbook: File of the playbook, or None.
        template: File of the plan template, or None.
        facts: File of the customer's facts, or None.
        signed: Date or moment as written, or None.
        users: Overrides the number of users in the facts; None leaves it.
        today: Today.
    """

    playbook: str | None
    template: str | None
    facts: str | None
    signed: str | None
    users: int | None
    today: date


def source_options(function: Command) -> Command:
    """Add the options of `Sources` to a command, which gets them as the argument `sources`."""

    @wraps(function)
    def with_sources(
        *args: object,
        playbook: str | None,
        template: str | None,
        facts: str | None,
        signed: str | None,
        users: int | None,
        today: date,
        **others: object,
    ) -> object:
        sources = Sources(playbook, template, facts, signed, users, today)
        return function(*args, sources=sources, **others)

    options = (
        click.option("--playbook", metavar="FILE", help="Playbook: how we onboard."),
        click.option("--template", metavar="FILE", help="Plan template, or a plan of its own."),
        click.option(
            "--facts", metavar="FILE", help="facts.toml: what is known of the customer."
        ),
        click.option(
            "--signed", metavar="DATE", help="Contract date (or moment with time zone)."
        ),
        click.option("--users", type=click.IntRange(0), help="Plan for this number of users."),
        today_option,
    )
    command: Any = with_sources
    for option in reversed(options):
        command = option(command)
    return cast("Command", command)


def compile_sources(sources: Sources) -> PlanFile:
    """Return the plan compiled from the files that the options name.

    Raises:
        InvalidInputError: A file cannot be read.
        UsageError: Neither a playbook nor a template is named.
    """
    if not (sources.playbook or sources.template):
        raise click.UsageError("Name a --playbook, a --template, or both.")
    return _compiled(sources, read_input(sources.template) if sources.template else None)


def load_plan(name: str, sources: Sources) -> PlanFile:
    """Return the plan of a file: a plan.json as it is, Markdown compiled as a plan of its own.

    Beside Markdown, a playbook, facts and signing date may be named; a signing date that is not
    is taken to be today, and said.
    """
    data = read_input(name)
    if is_json(name, data):
        with blame(name):
            return read_plan_json(data)
    return _compiled(replace(sources, template=name), data)


def _compiled(sources: Sources, template_data: bytes | None) -> PlanFile:
    playbook = (
        _read(sources.playbook, read_input(sources.playbook)) if sources.playbook else None
    )
    template, text = None, None
    if sources.template and template_data is not None:
        template = _read(sources.template, template_data)
        text = decode(template_data).text
    facts, found = _facts(sources)
    plan = compile_plan(
        playbook=playbook,
        template=template,
        facts=facts,
        signed=load_signed(sources, facts),
        today=sources.today,
    )
    return PlanFile(plan, text, found=found)


def _read(name: str, data: bytes) -> Playbook:
    with blame(name):
        playbook = read_playbook(data)
        coverage = playbook.coverage
        if not (coverage.executed or coverage.informative or coverage.not_understood):
            raise InvalidInputError("The file is empty.")
    return playbook


def is_json(name: str, data: bytes) -> bool:
    """Return whether a file holds JSON, by its name or its first character."""
    return name.endswith(".json") or data.lstrip()[:1] == b"{"


def _facts(sources: Sources) -> tuple[CustomerFacts, tuple[Diagnostic, ...]]:
    """Return the customer's facts; findings in them are said on standard error and returned.

    Raises:
        InvalidInputError: The file is damaged; a plan without its facts would be a wrong one.
    """
    facts = CustomerFacts()
    found: tuple[Diagnostic, ...] = ()
    if sources.facts:
        facts, found = read_facts(read_input(sources.facts))
        say_diagnostics(sources.facts, found, err=True)
        counts = tally(found)
        if counts[Severity.ERROR]:
            raise InvalidInputError(
                f"{shown(sources.facts)} cannot be used ({tally_words(counts)}); "
                "nothing was written."
            )
    return (facts if sources.users is None else replace(facts, users=sources.users)), found


def load_signed(sources: Sources, facts: CustomerFacts) -> Signed:
    """Return when the contract was signed; without the option it is today, and said."""
    value: date | datetime = sources.today
    if sources.signed is None:
        tell(f"No --signed given: the contract is taken as signed today, {value.isoformat()}.")
    else:
        value = _date_or_moment(sources.signed)
    try:
        return signed_on(value, facts.vendor_zone)
    except (ZoneInfoNotFoundError, ValueError, OverflowError) as error:
        raise InvalidInputError(
            f"The time zone {facts.vendor_zone!r} or the date {value} cannot be used."
        ) from error


def _date_or_moment(text: str) -> date | datetime:
    if len(text) <= len("YYYY-MM-DD"):
        return parse_date(text)
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise click.BadParameter(
            f"{text!r} is neither a date (2026-03-02) nor a moment (2026-03-02T14:30+01:00)."
        ) from error
