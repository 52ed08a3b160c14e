"""Closed days of the sides: which of them shorten a week, and which move the work.

A closed day shortens its week as a public holiday does. Closed days that leave no working day in
five working days on end or more do not: the work keeps the length it has without them.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from golive.core.planning.calendars import BOTH, CLOSED, held_days
from golive.core.planning.customer import CustomerFacts, SideCalendar
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.work_calendar import WorkCalendar

LONG = 5
"""Weekdays off on end from which closed days move work instead of shortening its week."""
_DAY = timedelta(days=1)


def open_facts(facts: CustomerFacts) -> CustomerFacts:
    """Return the facts without any closed day or hold."""
    return _without(facts, {*facts.vendor.closed, *facts.customer.closed})


def usual_facts(facts: CustomerFacts, specs: Mapping[str, CalendarSpec]) -> CustomerFacts:
    """Return the facts without holds, and without the closed days that move work.

    Args:
        facts: As known.
        specs: The calendars made of them; days off of any kind count for how long a closure is.
    """
    return _without(facts, {day for spec in specs.values() for day in _long(spec, facts)})


def days_gone(
    facts: CustomerFacts,
    usual: CustomerFacts,
    specs: Mapping[str, CalendarSpec],
    today: date,
) -> str:
    """Return the days off that only one of two versions of the facts has, as spans with reasons.

    Args:
        facts: The facts with those days.
        usual: The facts without.
        specs: The calendars of the former; days off of both sides do not end a span.
        today: The day until which a hold without an end is taken to last.
    """
    days = held_days(facts.holds, today)
    for side, other in ((facts.vendor, usual.vendor), (facts.customer, usual.customer)):
        gone = side.closed.keys() - other.closed.keys()
        days = {day: side.closed[day] or CLOSED for day in gone} | days
    calendar = WorkCalendar(specs[BOTH])
    spans: list[tuple[date, date, str]] = []
    for day in sorted(days):
        if (
            spans
            and spans[-1][2] == days[day]
            and not calendar.working_days_between(spans[-1][1] + _DAY, day)
        ):
            spans[-1] = (spans[-1][0], day, days[day])
        else:
            spans.append((day, day, days[day]))
    return ", ".join(
        f"{first} to {last} ({reason})" if last > first else f"{first} ({reason})"
        for first, last, reason in spans
    )


def _without(facts: CustomerFacts, days: set[date]) -> CustomerFacts:
    if not days and not facts.holds:
        return facts
    return replace(
        facts,
        vendor=_opened(facts.vendor, days),
        customer=_opened(facts.customer, days),
        holds=(),
    )


def _opened(side: SideCalendar, days: set[date]) -> SideCalendar:
    closed = {day: reason for day, reason in side.closed.items() if day not in days}
    return side if len(closed) == len(side.closed) else replace(side, closed=closed)


def _long(spec: CalendarSpec, facts: CustomerFacts) -> Iterator[date]:
    """Yield the own closed days of both sides that lie in a long stretch of days off."""
    calendar = WorkCalendar(spec)
    seen = date.min
    for day in sorted({*facts.vendor.closed, *facts.customer.closed}):
        if day <= seen or calendar.is_working(day):
            continue
        first, after = calendar.previous_working(day) + _DAY, calendar.next_working(day)
        seen = after - _DAY
        days = [first + _DAY * at for at in range((after - first).days)]
        if sum(calendar.works_in_week(one.weekday()) for one in days) >= LONG:
            yield from days
