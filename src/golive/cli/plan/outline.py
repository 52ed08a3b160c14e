"""A plan for reading on a terminal: dates, owners and slack by phase, then what is open."""

from collections.abc import Iterator, Sequence
from datetime import date

import click

from golive.cli.output import clean, counted, say, table, tally, tally_words, tell
from golive.cli.plan.open_points import open_words
from golive.cli.plan.running import (
    lead_time_words,
    say_check_ins,
    say_clocks,
    say_contingencies,
    standing_lines,
)
from golive.cli.plan.wording import (
    NOTHING,
    OPEN_WORDS,
    PLAN_STATUS_WORDS,
    against_target,
    finding_place,
    full_day,
    owner_words,
    short_day,
    slack_words,
    status_words,
)
from golive.cli.wording import shorten
from golive.core.catalogue import sentence, severity, words
from golive.core.diagnostics import Diagnostic, Severity
from golive.core.planning.model import Plan, PlanPhase, PlanTask, TaskStatus
from golive.core.planning.plain import plain
from golive.core.planning.timeline_milestones import MILESTONE_WORDS

TITLE_WIDTH = 46
OWNER_WIDTH = 26
COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def say_plan(plan: Plan, today: date, *, verbose: bool = False) -> None:
    """Print a plan as it stands on a day; `verbose` adds the keys of tasks and the notes."""
    say(plan.customer or plan.title or "Onboarding plan", bold=True)
    say(f"{PLAN_STATUS_WORDS[plan.status]}, signed {full_day(plan.signed.on)}", dim=True)
    say()
    for line in go_live_lines(plan):
        say(line)
    say()
    for line in standing_lines(plan, today):
        say(line)
    for place, phase in enumerate(plan.phases, 1):
        _say_phase(phase, place, verbose=verbose)
    _say_milestones(plan)
    say_check_ins(plan, today)
    say_clocks(plan)
    say_contingencies(plan)
    _say_departures(plan)
    _say_open(plan)
    findings = list(_finding_lines(plan.diagnostics, verbose=verbose))
    if findings:
        say()
        say("Findings", bold=True)
        for line in findings:
            click.echo(f"  {line}")


def tell_findings(plan: Plan, *, verbose: bool) -> None:
    """Print the findings of a plan as talk, where the plan itself goes to files."""
    for line in _finding_lines(plan.diagnostics, verbose=verbose):
        click.echo(line, err=True)


def tell_summary(plan: Plan, *, verbose: bool) -> bool:
    """Print the closing line of a plan: forecast, open points, findings counted.

    Args:
        plan: The plan.
        verbose: The notes were printed.

    Returns:
        Whether there are errors.
    """
    counts = tally(plan.diagnostics)
    words = tally_words(counts, hidden_notes=not verbose)
    forecast = full_day(plan.go_live.forecast_on)
    tell(f"Go-live forecast {forecast}; {len(plan.open)} open; {words}.")
    return counts[Severity.ERROR] > 0


def go_live_lines(plan: Plan) -> Iterator[str]:
    """Yield the four dates of the go-live in words."""
    go_live = plan.go_live
    spare = plan.schedule.feasibility.working_days if plan.schedule else 0
    verdict, _ = against_target(go_live.target_on, go_live.forecast_on, spare)
    yield f"Go-live forecast   {full_day(go_live.forecast_on)}" + (
        f", {verdict}" if verdict else ""
    )
    yield f"Target             {full_day(go_live.target_on)}"
    yield f"Earliest possible  {full_day(go_live.earliest_on)}"
    lead = lead_time_words(plan)
    if lead:
        yield f"Takes              {lead}"


def _say_phase(phase: PlanPhase, place: int, *, verbose: bool) -> None:
    say()
    dates = NOTHING
    if phase.starts_on and phase.ends_on:
        days = dict.fromkeys((short_day(phase.starts_on), short_day(phase.ends_on)))
        dates = " to ".join(days)
    title = click.style(clean(plain(phase.heading or phase.title)), bold=True)
    click.echo(f"{title}  {click.style(dates, dim=True)}")
    rows = [
        [
            f"{place}.{task.number}",
            shorten(plain(task.title), TITLE_WIDTH),
            shorten(owner_words(task), OWNER_WIDTH),
            short_day(task.starts_on),
            short_day(task.due_on),
            slack_words(task),
            _state(task),
            *([task.key] if verbose else []),
        ]
        for task in phase.tasks
    ]
    if rows:
        head = [
            "#",
            "task",
            "owner",
            "starts",
            "due",
            "slack",
            "",
            *(["key"] if verbose else []),
        ]
        say(table([head, *rows], indent=2, right=(0, 5)))


def _state(task: PlanTask) -> str:
    """Return the state of a task; that it is critical matters only while it is to be done."""
    is_done = task.status is TaskStatus.DONE
    return "critical" if task.critical and not is_done else status_words(task).lower()


def _say_milestones(plan: Plan) -> None:
    if plan.milestones:
        say()
        say("Milestones", bold=True)
        places = {
            task.key: f"{place}.{task.number}"
            for place, phase in enumerate(plan.phases, 1)
            for task in phase.tasks
        }
        rows = [
            [
                MILESTONE_WORDS[point.kind] + (f" {point.name}" if point.name else ""),
                full_day(point.on),
                places.get(point.task, ""),
                words(point.reason, {}) if point.reason else "",
            ]
            for point in plan.milestones
        ]
        say(table(rows, indent=2))


def _say_departures(plan: Plan) -> None:
    """Print what is different in this plan than in its playbook, and why."""
    if plan.overlays:
        say()
        say("Departures from the playbook", bold=True)
        for one in plan.overlays:
            say(f"  {full_day(one.at)}, {one.who}: {one.why}")
            say(f"    {one.what}", dim=True)


def _say_open(plan: Plan) -> None:
    if plan.open:
        say()
        say(f"Open: {counted(len(plan.open), 'point')}", bold=True)
        rows = [
            [
                OPEN_WORDS[one.kind],
                shorten(one.text, 72),
                one.source,
            ]
            for one in open_words(plan)
        ]
        say(table(rows, indent=2))


def _finding_lines(found: Sequence[Diagnostic], *, verbose: bool) -> Iterator[str]:
    """Yield errors and warnings, and with `verbose` the notes, gravest first, with their places."""
    order = list(Severity)
    for one in sorted(found, key=lambda one: order.index(severity(one))):
        level = severity(one)
        if verbose or level is not Severity.INFO:
            word = click.style(level.value, fg=COLOURS[level])
            place = finding_place(one)
            told = click.style(f"  ({place})", dim=True) if place else ""
            yield f"{word} {clean(sentence(one))}{told}"
