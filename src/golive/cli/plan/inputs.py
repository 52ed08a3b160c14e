"""Where the plan commands get a plan from: a plan.json, a plan as Markdown, or playbook and template."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import wraps
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfoNotFoundError

import click
from msgspec import Struct
from msgspec.structs import replace

from golive.cli.output import (
    FILE,
    blame,
    looks_like_json,
    parse_date,
    read_input,
    refuse_json,
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
from golive.core.planning.facts import SIDES, read_facts
from golive.core.planning.findings import with_fact_lines
from golive.core.planning.model import Document
from golive.core.planning.settings import with_settings
from golive.core.planning.signing import stated_signing
from golive.core.planning.versions import Source, source_of
from golive.core.playbook.model import Playbook
from golive.core.playbook.read import read_playbook
from golive.core.scheduling.work_calendar import FIRST_DAY, LAST_DAY

Command = TypeVar("Command", bound=Callable[..., Any])


class Count(click.IntRange):
    """A whole number of people."""

    name = "whole number"


class Sources(Struct, frozen=True):
    """The options that say what a plan is compiled from.

    Args:
        playbook: File of the playbook, or None.
        template: File of the plan template, or None.
        facts: File of the customer's facts, or None.
        signed: Date or moment as written, or None.
        users: Overrides the number of users in the facts; None leaves it.
        today: Today.
        closed: Files with closed days of a side, as "SIDE=FILE".
        extra_weeks: Overrides the weeks chosen in the facts; None leaves them.
    """

    playbook: str | None
    template: str | None
    facts: str | None
    signed: str | None
    users: int | None
    today: date
    closed: tuple[str, ...] = ()
    extra_weeks: int | None = None


def source_options(function: Command) -> Command:
    """Add the options of `Sources` to a command, which gets them as the argument `sources`."""
    return _with_sources(function, takes_template=True)


def beside_options(function: Command) -> Command:
    """Add the options of `Sources` to a command that is given a plan, which is the template."""
    return _with_sources(function, takes_template=False)


def _with_sources(function: Command, *, takes_template: bool) -> Command:
    @wraps(function)
    def with_sources(
        *args: object,
        playbook: str | None,
        template: str | None,
        facts: str | None,
        signed: str | None,
        users: int | None,
        today: date,
        closed: tuple[str, ...],
        **others: object,
    ) -> object:
        sources = Sources(playbook, template, facts, signed, users, today, closed)
        return function(*args, sources=sources, **others)

    options = (
        click.option("--playbook", metavar="FILE", type=FILE, help="Playbook: how we onboard."),
        click.option(
            "--template",
            metavar="FILE",
            type=FILE,
            help="Plan template, or a plan of its own.",
            hidden=not takes_template,
        ),
        click.option(
            "--facts",
            metavar="FILE",
            type=FILE,
            help="facts.toml: what is known of the customer.",
        ),
        click.option(
            "--signed", metavar="DATE", help="Contract date (or moment with time zone)."
        ),
        click.option(
            "--users",
            metavar="NUMBER",
            type=Count(0),
            help="Plan for this number of users.",
        ),
        click.option(
            "--closed",
            metavar="SIDE=FILE",
            multiple=True,
            help="Closed days of vendor or customer, .ics or .csv.",
        ),
        today_option,
    )
    command: Any = with_sources
    for option in reversed(options):
        command = option(command)
    return cast("Command", command)


def compile_sources(sources: Sources) -> PlanFile:
    """Return the plan compiled from the files that the options name.

    Without a signing date in the options or the template, the contract is taken as signed today,
    and that is said.

    Raises:
        InvalidInputError: A file cannot be read.
        UsageError: Neither a playbook nor a template is named.
    """
    if not (sources.playbook or sources.template):
        raise click.UsageError("Name a --playbook, a --template, or both.")
    data = read_input(sources.template) if sources.template else None
    return _compiled(sources, data, is_new=True, says_facts=False)


def load_plan(name: str, sources: Sources, *, prints_findings: bool = False) -> PlanFile:
    """Return the plan of a file: a plan.json as it is, Markdown compiled as a plan of its own.

    Args:
        name: The file, "-" for standard input.
        sources: What Markdown is compiled with.
        prints_findings: The command prints the plan's findings; without, those of the facts are
            said here.

    Raises:
        InvalidInputError: The file cannot be read.
        UsageError: An option would have no effect, or nothing says when the contract was signed.
    """
    return load_plans((name,), sources, prints_findings=prints_findings)[0]


def load_plans(
    names: Sequence[str], sources: Sources, *, prints_findings: bool = False
) -> list[PlanFile]:
    """Return the plans of several files; the options are for those that are Markdown.

    Raises:
        InvalidInputError: A file cannot be read.
        UsageError: An option would have no effect, or nothing says when a contract was signed.
    """
    datas = [read_input(name) for name in names]
    if sources.template is not None:
        raise click.UsageError(
            f"{shown(names[0])} is the plan itself; leave out --template, or make another plan "
            "with `golive plan new`."
        )
    if all(map(is_json, names, datas)):
        _refuse_sources(names[0], sources)
    plans = []
    for name, data in zip(names, datas, strict=True):
        if is_json(name, data):
            with blame(name):
                plans.append(read_plan_json(data))
        else:
            alone = replace(sources, template=name)
            plans.append(_compiled(alone, data, is_new=False, says_facts=not prints_findings))
    return plans


def _refuse_sources(name: str, sources: Sources) -> None:
    """Refuse options that say what a plan is compiled from beside a plan that is compiled."""
    given = {
        "--playbook": sources.playbook,
        "--facts": sources.facts,
        "--signed": sources.signed,
        "--users": sources.users,
        "--closed": sources.closed or None,
    }
    options = [option for option, value in given.items() if value is not None]
    if options:
        them = "it" if len(options) == 1 else "them"
        raise click.UsageError(
            f"{shown(name)} is compiled already and takes no {' or '.join(options)}; leave "
            f"{them} out, or make a new plan with `golive plan new`."
        )


def _compiled(
    sources: Sources, template_data: bytes | None, *, is_new: bool, says_facts: bool
) -> PlanFile:
    playbook, template, text = None, None, None
    made_from: list[Source] = []
    if sources.playbook:
        data = read_input(sources.playbook)
        playbook = read_document(sources.playbook, data)
        made_from.append(source_of(Document.PLAYBOOK, decode(data).text, playbook))
    if sources.template and template_data is not None:
        template = read_document(sources.template, template_data)
        text = decode(template_data).text
        made_from.append(source_of(Document.TEMPLATE, text, template))
    facts, found, text_of_facts = _facts(sources, says=says_facts)
    books = [book for book in (template, playbook) if book is not None]
    signed = _signed(sources, template, with_settings(facts, books), is_new=is_new)
    for given in sources.closed:
        facts = _with_closed(facts, given, signed.on.year)
    plan = compile_plan(
        playbook=playbook,
        template=template,
        facts=facts,
        signed=signed,
        today=sources.today,
    )
    said = (*found, *with_fact_lines(plan.diagnostics, text_of_facts))
    return PlanFile(replace(plan, diagnostics=said), text, made_from=tuple(made_from))


def read_document(name: str, data: bytes) -> Playbook:
    """Return what a playbook or template holds.

    Raises:
        InvalidInputError: It cannot be read, or is empty.
    """
    with blame(name):
        refuse_json(data)
        playbook = read_playbook(data)
        coverage = playbook.coverage
        if not (coverage.executed or coverage.informative or coverage.not_understood):
            raise InvalidInputError("The file is empty.")
    return playbook


def is_json(name: str, data: bytes) -> bool:
    """Return whether a file holds JSON, by its name or how it begins; "{{customer}}" is text."""
    return name.endswith(".json") or looks_like_json(data)


def _facts(
    sources: Sources, *, says: bool
) -> tuple[CustomerFacts, tuple[Diagnostic, ...], str]:
    """Return the customer's facts, what is wrong in them, and their text.

    Raises:
        InvalidInputError: The file is damaged; a plan without its facts would be a wrong one.
    """
    facts, text = CustomerFacts(), ""
    found: tuple[Diagnostic, ...] = ()
    if sources.facts:
        data = read_input(sources.facts)
        facts, found = read_facts(data)
        text = data.decode("utf-8-sig", "replace")
        counts = tally(found)
        if says or counts[Severity.ERROR]:
            say_diagnostics(sources.facts, found, err=True)
        if counts[Severity.ERROR]:
            raise InvalidInputError(
                f"{shown(sources.facts)} cannot be used ({tally_words(counts)}); "
                "nothing was written."
            )
    if sources.users is not None:
        facts = replace(facts, users=sources.users)
    if sources.extra_weeks is not None:
        facts = replace(facts, extra_weeks=sources.extra_weeks)
    return facts, found, text


def _with_closed(facts: CustomerFacts, given: str, year: int) -> CustomerFacts:
    """Return the facts with the closed days of a file; a day that the facts name keeps its reason."""
    # Calendars need a parser of their own, which no other plan has to wait for.
    from golive.cli.plan.closed_days import read_closed_days  # noqa: PLC0415

    side, _, name = given.partition("=")
    if side not in SIDES or not name:
        raise click.BadParameter(
            f"{given!r}: write it as vendor=FILE or customer=FILE.", param_hint="--closed"
        )
    with blame(name):
        days = read_closed_days(read_input(name), year)
    calendar = facts.vendor if side == "vendor" else facts.customer
    closed = replace(calendar, closed=dict(sorted({**days, **calendar.closed}.items())))
    return (
        replace(facts, vendor=closed) if side == "vendor" else replace(facts, customer=closed)
    )


def _signed(
    sources: Sources, template: Playbook | None, facts: CustomerFacts, *, is_new: bool
) -> Signed:
    """Return when the contract was signed: by the option, by the template, for a new plan today."""
    value = _signing(sources, template, is_new=is_new)
    if not FIRST_DAY.year < value.year < LAST_DAY.year:
        raise InvalidInputError(
            f"The contract date {value.isoformat()[:10]} must lie between {FIRST_DAY.year + 1} and "
            f"{LAST_DAY.year - 1}."
        )
    try:
        return signed_on(value, facts.vendor_zone)
    except (ZoneInfoNotFoundError, ValueError, OverflowError) as error:
        raise InvalidInputError(
            f"The time zone {facts.vendor_zone!r} or the date {value} cannot be used."
        ) from error


def _signing(sources: Sources, template: Playbook | None, *, is_new: bool) -> date | datetime:
    if sources.signed is not None:
        return _date_or_moment(sources.signed)
    name = shown(sources.template or "")
    stated = stated_signing(template) if template else None
    if stated is not None:
        tell(f"{name}, line {stated.line}: the contract was signed on {stated.on.isoformat()}.")
        return stated.on
    if not is_new:
        raise click.UsageError(
            f"{name} does not say when the contract was signed, and its dates count from that "
            "day; add --signed DATE."
        )
    today = sources.today
    tell(f"No --signed given: the contract is taken as signed today, {today.isoformat()}.")
    return today


def _date_or_moment(text: str) -> date | datetime:
    if len(text) <= len("YYYY-MM-DD"):
        return parse_date(text, "--signed")
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise click.BadParameter(
            f"{text!r} is neither a date (2026-03-02) nor a moment (2026-03-02T14:30+01:00).",
            param_hint="--signed",
        ) from error
