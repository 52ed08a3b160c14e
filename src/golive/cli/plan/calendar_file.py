"""A plan as a calendar: due dates, milestones, check-ins and clocks, for any calendar program."""

import hashlib
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from golive import __version__
from golive.cli.output import clean
from golive.cli.plan.wording import owner_words, slack_words, status_words
from golive.core.planning.check_ins import CheckIns, check_ins
from golive.core.planning.clock_times import ClockKind, ClockTime, clock_times
from golive.core.planning.model import Milestone, Plan, PlanPhase, PlanTask, TaskStatus
from golive.core.planning.plain import plain
from golive.core.planning.timeline_milestones import MILESTONE_WORDS

DOMAIN = "plans.golive.invalid"
"""Right-hand side of event ids; a name that can never be a real host."""


def plan_ics(plan: Plan) -> bytes:
    """Return a plan as iCalendar (RFC 5545).

    One all-day event for each due date, each milestone with a date and each day of a check-in, and
    an event with its times for each clock and watch that has both ends. Ids stay the same when
    the plan is exported again, so that a calendar program updates instead of doubling. The same
    plan gives the same bytes: the stamp is the day the plan was made.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//golive//golive {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", clean(plan.title or plan.customer or "Onboarding plan"))
    for point in plan.milestones:
        if point.on:
            calendar.add_component(_milestone(plan, point, point.on))
    for phase in plan.phases:
        for task in phase.tasks:
            if task.due_on:
                calendar.add_component(_task(plan, phase, task, task.due_on))
    for series in check_ins(plan):
        for day in series.days:
            calendar.add_component(_check_in(plan, series, day))
    for clock in clock_times(plan):
        if clock.starts_at and clock.due_at:
            calendar.add_component(_clock(plan, clock, clock.starts_at, clock.due_at))
    content: bytes = calendar.to_ical()
    return content


def _milestone(plan: Plan, point: Milestone, on: date) -> Event:
    name = MILESTONE_WORDS[point.kind] + (f" {point.name}" if point.name else "")
    event = _event(plan, f"milestone:{point.kind.value}:{point.name}", on)
    event.add("summary", clean(f"{plan.customer}: {name}" if plan.customer else name))
    if point.definition:
        event.add("description", clean(point.definition))
    event.add("categories", ["milestone"])
    return event


def _task(plan: Plan, phase: PlanPhase, task: PlanTask, due_on: date) -> Event:
    event = _event(plan, f"task:{task.key}", due_on)
    event.add(
        "summary",
        clean(f"Due: {plain(task.title)}" + (f" ({plan.customer})" if plan.customer else "")),
    )
    lines = [
        f"Phase: {plain(phase.title)}",
        f"Owner: {owner_words(task)}",
        f"Status: {status_words(task)}",
        f"Slack: {slack_words(task)}" + (", critical" if task.critical else ""),
    ]
    if task.criterion:
        lines.append(f"Done when: {task.criterion}")
    event.add("description", clean("\n".join(lines)))
    event.add("categories", ["critical" if task.critical else "task"])
    if task.status is TaskStatus.DONE:
        event.add("status", "CONFIRMED")
    return event


def _check_in(plan: Plan, series: CheckIns, on: date) -> Event:
    row = series.row
    event = _event(plan, f"check-in:{row.key}:{on.isoformat()}", on)
    event.add(
        "summary", clean(plain(row.meeting) + (f" ({plan.customer})" if plan.customer else ""))
    )
    said = {"Frequency": row.frequency, "With": row.participants, "Purpose": row.purpose}
    event.add(
        "description",
        clean("\n".join(f"{name}: {plain(text)}" for name, text in said.items() if text)),
    )
    event.add("categories", ["check-in"])
    return event


def _clock(plan: Plan, clock: ClockTime, start: datetime, due: datetime) -> Event:
    """Return a watch from its start to its end; of a limit only the moment it runs out."""
    begins = due if clock.kind is ClockKind.LIMIT else start
    event = _event(plan, f"clock:{clock.key}", begins.astimezone(UTC), due.astimezone(UTC))
    word = "" if clock.kind is ClockKind.WATCH else "Time limit: "
    name = plain(clock.text)
    event.add(
        "summary", clean(f"{word}{name}" + (f" ({plan.customer})" if plan.customer else ""))
    )
    event.add("categories", [clock.kind.value])
    return event


def _event(plan: Plan, what: str, start: date, end: date | None = None) -> Event:
    """Return an event of a whole day, or one from a moment in UTC to another."""
    event = Event()
    event.add("uid", _uid(plan, what))
    event.add("dtstamp", datetime.combine(plan.created_on, time(), UTC))
    event.add("dtstart", start)
    event.add("dtend", end or start + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    return event


def _uid(plan: Plan, what: str) -> str:
    """Return an id that stays while customer, signing and task stay."""
    seed = "\n".join((plan.customer, plan.signed.at.astimezone(UTC).isoformat(), what))
    return f"{hashlib.sha256(seed.encode()).hexdigest()[:32]}@{DOMAIN}"
