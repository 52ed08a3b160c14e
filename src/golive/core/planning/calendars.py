"""The calendars of a plan: one for each side, and their union for what both must do."""

from collections.abc import Mapping
from datetime import date

from golive.core.diagnostics import Diagnostic
from golive.core.planning.customer import CustomerFacts, SideCalendar
from golive.core.playbook.model import Owner, OwnerRule, Side
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.public_holidays import calendar_for
from golive.core.scheduling.work_calendar import union

VENDOR = "vendor"
CUSTOMER = "customer"
BOTH = "vendor+customer"
YEARS_AHEAD = 4
"""Public holidays are known for the year of the contract, the one before and so many after."""

CLOSED = "closed"
"""Reason of a side's own closed day, where it states none."""


def plan_calendars(
    facts: CustomerFacts, start: date
) -> tuple[dict[str, CalendarSpec], tuple[Diagnostic, ...]]:
    """Return the calendars "vendor", "customer" and "vendor+customer", and what was assumed.

    A side without a country works Monday to Friday without public holidays, and that is said.

    Args:
        facts: Countries, own closed days, weekends and zones of both sides.
        start: The day the contract was signed, or an earlier one the plan must reach.
    """
    years = range(start.year - 1, start.year + YEARS_AHEAD + 1)
    zones = {VENDOR: facts.vendor_zone, CUSTOMER: facts.customer.time_zone or facts.time_zone}
    sides: dict[str, SideCalendar] = {VENDOR: facts.vendor, CUSTOMER: facts.customer}
    found: list[Diagnostic] = []
    specs: dict[str, CalendarSpec] = {}
    for key, side in sides.items():
        specs[key], said = calendar_for(
            side.country,
            side.region,
            closed=dict.fromkeys(side.closed, CLOSED),
            weekend=side.weekend,
            time_zone=zones[key] or "UTC",
            years=years,
            key=key,
        )
        found += said
        if not side.country:
            found.append(Diagnostic("PL020", 0, params={"side": key}))
    specs[BOTH] = union(specs[VENDOR], specs[CUSTOMER])
    return specs, tuple(found)


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
