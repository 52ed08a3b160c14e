"""A plan for reading on a terminal: dates, owners and slack by phase, then what is open."""

from collections.abc import Iterator

import click

from golive.cli.output import clean, counted, say, table
from golive.cli.plan.wording import (
    NOTHING,
    OPEN_WORDS,
    PLAN_STATUS_WORDS,
    against_target,
    full_day,
    owner_words,
    place_words,
    short_day,
    slack_words,
    status_words,
)
from golive.cli.wording import shorten
from golive.core.catalogue import sentence, severity
from golive.core.diagnostics import Severity
from golive.core.planning.model import Plan, PlanPhase
from golive.core.planning.plain import plain
from golive.core.planning.timeline import MILESTONE_WORDS

TITLE_WIDTH = 46
OWNER_WIDTH = 26
COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def say_plan(plan: Plan) -> None:
    """Print a plan."""
    say(plan.customer or plan.title or "Onboarding plan", bold=True)
    say(f"{PLAN_STATUS_WORDS[plan.status]}, signed {full_day(plan.signed.on)}", dim=True)
    say()
    for line in go_live_lines(plan):
        say(line)
    for phase in plan.phases:
        _say_phase(phase)
    _say_milestones(plan)
    _say_open(plan)
    _say_findings(plan)


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


def _say_phase(phase: PlanPhase) -> None:
    say()
    dates = NOTHING
    if phase.starts_on and phase.ends_on:
        dates = f"{short_day(phase.starts_on)} to {short_day(phase.ends_on)}"
    title = click.style(clean(plain(phase.heading or phase.title)), bold=True)
    click.echo(f"{title}  {click.style(dates, dim=True)}")
    rows = [
        [
            str(task.number),
            shorten(plain(task.title), TITLE_WIDTH),
            shorten(owner_words(task), OWNER_WIDTH),
            short_day(task.starts_on),
            short_day(task.due_on),
            slack_words(task),
            "critical" if task.critical else status_words(task).lower(),
        ]
        for task in phase.tasks
    ]
    if rows:
        head = ["#", "task", "owner", "starts", "due", "slack", ""]
        say(table([head, *rows], indent=2, right=(0, 5)))


def _say_milestones(plan: Plan) -> None:
    if plan.milestones:
        say()
        say("Milestones", bold=True)
        rows = [
            [
                MILESTONE_WORDS[point.kind] + (f" {point.name}" if point.name else ""),
                full_day(point.on),
            ]
            for point in plan.milestones
        ]
        say(table(rows, indent=2))


def _say_open(plan: Plan) -> None:
    if plan.open:
        say()
        say(f"Open: {counted(len(plan.open), 'point')}", bold=True)
        rows = [
            [
                OPEN_WORDS[point.kind],
                shorten(point.text, 72),
                place_words(point.document, point.line),
            ]
            for point in plan.open
        ]
        say(table(rows, indent=2))


def _say_findings(plan: Plan) -> None:
    shown = [found for found in plan.diagnostics if severity(found) is not Severity.INFO]
    if shown:
        say()
        say("Findings", bold=True)
        for found in shown:
            level = severity(found)
            click.echo(
                f"  {click.style(level.value, fg=COLOURS[level])} {clean(sentence(found))}"
            )
