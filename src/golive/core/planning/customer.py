"""What is known about a customer when a plan is compiled, as `facts.toml` says it."""

from collections.abc import Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from golive.core.document.values import Anchor

Fact = str | float | bool

SIGNED_AT = time(9)
"""Time of day that a contract date without a time stands for."""


class Contact(Struct, frozen=True):
    """A person at the customer; `role` is the key below `[contacts]`."""

    role: str
    name: str = ""
    email: str = ""
    title: str = ""


class SideCalendar(Struct, frozen=True):
    """How one side works.

    Args:
        country: ISO 3166 code ("NO"), "" = no public holidays are known.
        region: Subdivision code ("BY"), "" for the whole country.
        closed: Own closed days beside public holidays, with the reason of each ("" for none).
        weekend: ISO weekdays not worked; None = Saturday and Sunday.
        time_zone: IANA name, "" when not said.
    """

    country: str = ""
    region: str = ""
    closed: Mapping[date, str] = field(default_factory=dict)
    weekend: tuple[int, ...] | None = None
    time_zone: str = ""


class PlanHold(Struct, frozen=True):
    """Days on which the plan is on hold: nobody works on it and its clocks stand still.

    Args:
        from_on: First day.
        until_on: Last day, inclusive; None while nobody has said.
        reason: Why, in the words of who said so.
    """

    from_on: date
    until_on: date | None = None
    reason: str = ""


class CustomerFacts(Struct, frozen=True):
    """The facts of `facts.toml`; what is not said is "" or None.

    Args:
        users: Invited end users (sizing rules count these).
        employees: Size of the company: a number or a tier in words.
        contacts: In file order.
        roles: Role as written in the documents → name of the person who holds it.
        conditions: Answers to conditions: fact name → value.
        created_on: Date of the plan; the day of `today` when not said.
        extra_weeks: Choice within the range of a sizing rule.
        week_anchor: What week 1 counts from; None = as the playbook says, else the contract.
        holds: Pauses of the whole plan, in file order.
    """

    name: str = ""
    industry: str = ""
    employees: str = ""
    users: int | None = None
    environment: str = ""
    goals: str = ""
    country: str = ""
    region: str = ""
    time_zone: str = ""
    contacts: tuple[Contact, ...] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    conditions: Mapping[str, Fact] = field(default_factory=dict)
    vendor: SideCalendar = SideCalendar()
    customer: SideCalendar = SideCalendar()
    created_on: date | None = None
    target_go_live_on: date | None = None
    extra_weeks: int | None = None
    week_anchor: Anchor | None = None
    success_criteria: tuple[str, ...] = ()
    go_live_criteria: tuple[str, ...] = ()
    holds: tuple[PlanHold, ...] = ()

    @property
    def vendor_zone(self) -> str:
        """The vendor's time zone: its calendar's, else the customer's, else UTC."""
        return self.vendor.time_zone or self.time_zone or "UTC"

    @property
    def primary_contact(self) -> Contact | None:
        """The contact called "primary", else the first; None without contacts."""
        named = [contact for contact in self.contacts if contact.role.lower() == "primary"]
        return next(iter(named or self.contacts), None)


class Signed(Struct, frozen=True):
    """When the contract was signed.

    Args:
        at: Aware moment.
        on: Local date in the vendor's zone.
        is_date_only: Only a date was given; `at` is 09:00 in the vendor's zone.
        zone: The zone used.
    """

    at: datetime
    on: date
    is_date_only: bool
    zone: str


def signed_on(value: date | datetime, zone: str) -> Signed:
    """Return the signing moment of a date or an aware moment.

    Args:
        value: A date (09:00 in the zone is meant), or a moment; a naive one is taken in `zone`.
        zone: IANA name of the vendor's time zone; it decides the local date.
    """
    local = ZoneInfo(zone)
    if isinstance(value, datetime):
        at = value if value.tzinfo else value.replace(tzinfo=local)
        return Signed(at, at.astimezone(local).date(), is_date_only=False, zone=zone)
    return Signed(
        datetime.combine(value, SIGNED_AT, local), value, is_date_only=True, zone=zone
    )
