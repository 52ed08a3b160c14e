"""The calendars of a plan: one for each side, and their union for what both must do."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.planning.customer import CustomerFacts, PlanHold, SideCalendar
from golive.core.planning.model import Document, Landmarks, PlanPhase
from golive.core.planning.words import phrase_pattern
from golive.core.playbook.model import ItemKind, Owner, OwnerRule, Party, Side
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.public_holidays import calendar_for
from golive.core.scheduling.work_calendar import union

VENDOR = "vendor"
CUSTOMER = "customer"
BOTH = "vendor+customer"
YEARS_AHEAD = 4
"""Public holidays are known for the year of the contract, the one before and so many after."""

_JOINT_ACTIONS = frozenset({"meeting.hold_kickoff", "plan.accept", "training.run_session"})
_GO_NO_GO = re.compile(r"\bgo\s?[/-]\s?no[- ]?go\b", re.IGNORECASE)
_INTERNAL = re.compile(r"\b(?:internal|intern|interne[rns]?|interno|interna)\b", re.IGNORECASE)
_PREPARES = re.compile(
    r"""\b(?:prepar\w*|schedul\w*|plan\w*|book\w*|invit\w*|send|share[sd]?|distribut\w*|creat\w*|
    draft\w*|write|record\w*|notes|minutes|agenda|deck|material\w*|document\w*|guides?|
    environment|data|completed?|feedback|survey|summar\w*|follow-?up|before|after|until|for|vor|
    nach|bis|avant|après|antes|después|depois|einlad\w*|vorbereit\w*|erstell\w*|
    unterlagen|termin\s+(?:vereinbaren|abstimmen)|protokoll)\b""",
    re.IGNORECASE | re.VERBOSE,
)
CLOSED = "closed"
"""Reason of a side's own closed day, where it states none."""
ON_HOLD = "on hold"
"""Reason of a day on which the plan is paused."""


def plan_calendars(
    facts: CustomerFacts, start: date, today: date
) -> tuple[dict[str, CalendarSpec], tuple[Diagnostic, ...]]:
    """Return the calendars "vendor", "customer" and "vendor+customer", and what was assumed.

    A side without a country works Monday to Friday without public holidays, and that is said.
    While the plan is on hold neither side works; a hold that nobody ended lasts until today.

    Args:
        facts: Countries, own closed days, weekends and zones of both sides, and holds.
        start: The day the contract was signed, or an earlier one the plan must reach.
        today: The day of the plan.
    """
    years = range(start.year - 1, start.year + YEARS_AHEAD + 1)
    zones = {VENDOR: facts.vendor_zone, CUSTOMER: facts.customer.time_zone or facts.time_zone}
    sides: dict[str, SideCalendar] = {VENDOR: facts.vendor, CUSTOMER: facts.customer}
    held = held_days(facts.holds, today)
    found = [
        Diagnostic(
            "PL026", 0, params={"start": hold.from_on.isoformat()}, document=Document.FACTS
        )
        for hold in facts.holds
        if hold.until_on is None
    ]
    specs: dict[str, CalendarSpec] = {}
    for key, side in sides.items():
        specs[key], said = calendar_for(
            side.country,
            side.region,
            closed={day: reason or CLOSED for day, reason in side.closed.items()},
            weekend=side.weekend,
            time_zone=zones[key] or "UTC",
            years=years,
            key=key,
        )
        found += said
        if not side.country:
            found.append(Diagnostic("PL020", 0, params={"side": key}, document=Document.FACTS))
    specs[BOTH] = union(specs[VENDOR], specs[CUSTOMER])
    return {key: _with_held(spec, held) for key, spec in specs.items()}, tuple(found)


def _with_held(spec: CalendarSpec, held: Mapping[date, str]) -> CalendarSpec:
    """Return a calendar with days on hold; a day off anyway is not lost and keeps its name."""
    if not held:
        return spec
    return replace(spec, closed=dict(sorted({**held, **spec.closed}.items())))


def held_days(holds: Sequence[PlanHold], today: date) -> dict[date, str]:
    """Return the days of all holds with what an explanation says of each."""
    days: dict[date, str] = {}
    for hold in holds:
        reason = f"{ON_HOLD}: {hold.reason}" if hold.reason else ON_HOLD
        for at in range(((hold.until_on or today) - hold.from_on).days + 1):
            days.setdefault(hold.from_on + timedelta(days=at), reason)
    return days


def is_held(reason: str) -> bool:
    """Return whether a day is off because the plan is on hold, by the reason it carries."""
    return reason == ON_HOLD or reason.startswith(f"{ON_HOLD}: ")


def task_calendar(
    owner: Owner | None,
    kind: ItemKind,
    title: str,
    action: str = "",
    participants: Sequence[Party] = (),
) -> str:
    """Return the key of the calendar of a task, sessions of both sides on the union.

    A meeting runs on the calendars of those who take part; where nobody is named, of both
    sides. A kickoff, an acceptance of the plan, a training and a go/no-go have both.
    """
    if _is_joint(kind, title, action):
        sides = {party.side for party in participants} - {Side.UNKNOWN}
        inside = _INTERNAL.search(title) is not None or sides == {Side.VENDOR}
        return VENDOR if inside and action != "plan.accept" else BOTH
    if kind is ItemKind.MEETING and participants:
        return union_key({calendar_of(owner), *map(_calendar_of_side, participants)})
    if kind is ItemKind.MEETING and owner is None and _INTERNAL.search(title) is None:
        return BOTH
    return calendar_of(owner)


def on_both_calendars(
    phases: Sequence[PlanPhase], landmarks: Landmarks
) -> tuple[PlanPhase, ...]:
    """Return the phases with the kickoff and the acceptance of the plan on both calendars."""
    keys = {*landmarks.kickoff.keys, *landmarks.acceptance.keys}
    return tuple(
        replace(
            phase,
            tasks=tuple(
                replace(task, calendar=BOTH) if task.key in keys else task
                for task in phase.tasks
            ),
        )
        for phase in phases
    )


def _is_joint(kind: ItemKind, title: str, action: str) -> bool:
    """Return whether both sides are there by what the task is."""
    if kind is ItemKind.TRAINING or action in _JOINT_ACTIONS:
        return True
    if _PREPARES.search(title):
        return False
    return _GO_NO_GO.search(title) is not None or any(
        phrase_pattern(role).search(title) for role in ("kickoff", "training")
    )


def _calendar_of_side(party: Party) -> str:
    if party.side is Side.BOTH:
        return BOTH
    return CUSTOMER if party.side is Side.CUSTOMER else VENDOR


def calendar_of(owner: Owner | None) -> str:
    """Return the key of the calendar that a task of this owner runs on.

    The customer's for the customer alone, the union where all of both sides must act, else the
    vendor's: with "A / B" or no known side, the vendor drives.
    """
    if owner is None:
        return VENDOR
    sides = {party.side for party in owner.parties} | {owner.side}
    if owner.side is Side.BOTH or (
        owner.rule is OwnerRule.ALL and {Side.VENDOR, Side.CUSTOMER} <= sides
    ):
        return VENDOR if owner.rule is OwnerRule.ANY else BOTH
    return CUSTOMER if owner.side is Side.CUSTOMER else VENDOR


def union_key(keys: Mapping[str, object] | set[str]) -> str:
    """Return the key of the calendar on which all of these calendars work."""
    sides = {side for key in keys for side in key.split("+")}
    if {VENDOR, CUSTOMER} <= sides:
        return BOTH
    return CUSTOMER if sides == {CUSTOMER} else VENDOR
