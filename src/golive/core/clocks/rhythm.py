"""The days of a rhythm between two dates, and which of them were kept."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule, weekday
from msgspec import Struct

from golive.core.document.values import Basis, Cadence, CadenceRule, Unit
from golive.core.scheduling.work_calendar import WorkCalendar

_DAYS_OF_MONTH = 30
_SURE_DAYS = 28
"""Every month has so many days; a later day is read as the last one of the month."""


class Series(Struct, frozen=True):
    """The days of one rhythm.

    Args:
        rule: The rhythm as an RRULE (RFC 5545) with its end, "" where it has none.
        days: Ascending, each worked by those who take part.
        left_out: Days of the rhythm whose whole week or month was closed, or that are off in a
            daily rhythm for another reason than the weekend.
    """

    rule: str
    days: tuple[date, ...]
    left_out: tuple[date, ...] = ()


class CheckState(StrEnum):
    """What became of one planned day."""

    HELD = "held"
    MISSED = "missed"
    DUE = "due"
    COMING = "coming"


def series(cadence: Cadence, first: date, until: date, calendar: WorkCalendar) -> Series:
    """Return the days of a rhythm from a first day to a last one, both inclusive.

    A daily rhythm of working days has just those. Any other day that is not worked moves to the
    nearest worked day before it in the same week (or month), else to the next one there, else it
    is left out: a closed week has no weekly call, and the next one comes no earlier.

    Args:
        cadence: The rhythm; one bound to an event, or "as needed", has no days of its own.
        first: Where it starts, or on the next worked day; a weekly rhythm stays on this weekday,
            a monthly one on this day of the month. One that names its weekdays starts with the
            first of them.
        until: When it stops.
        calendar: Of all who take part.

    Source:
        RFC 5545, section 3.3.10, for the rule; it is expanded by python-dateutil.
    """
    first = _named_day(cadence, first) if cadence.weekdays else calendar.next_working(first)
    if cadence.rule is not CadenceRule.EVERY or until < first:
        return Series("", ())
    if cadence.unit is Unit.DAY and cadence.basis is Basis.WORKING:
        return _working_days(cadence, first, until, calendar)
    rule = _rule(cadence, first, until, calendar)
    unit = Unit.WEEK if cadence.nth else cadence.unit
    kept: dict[date, None] = {}
    left_out = []
    for moment in rule:
        day = _worked_near(moment.date(), unit, first, until, calendar)
        if day is None:
            left_out.append(moment.date())
        else:
            kept[day] = None
    return Series(_text(rule), tuple(sorted(kept)), tuple(left_out))


def settled(
    days: Sequence[date], held_on: Collection[date], today: date
) -> tuple[CheckState, ...]:
    """Return what became of each planned day, in the same order.

    A check-in that was held counts for the last planned day on or before it. Of the days that
    nothing was held for, only the latest is still due; earlier ones are missed, so that after a
    pause there is one thing to do and not a pile.

    Args:
        days: Planned days, ascending.
        held_on: Days on which it was held.
        today: The day to judge from; this day itself is due, not missed.
    """
    nexts = (*days[1:], date.max)
    states: list[CheckState] = []
    for day, following in zip(days, nexts, strict=True):
        if any(day <= held < following and held <= today for held in held_on):
            states.append(CheckState.HELD)
        elif day > today:
            states.append(CheckState.COMING)
        else:
            states.append(CheckState.DUE if following > today else CheckState.MISSED)
    return tuple(states)


def _working_days(cadence: Cadence, first: date, until: date, calendar: WorkCalendar) -> Series:
    days: list[date] = []
    day = calendar.next_working(first)
    while day <= until:
        days.append(day)
        day = calendar.add_working_days(day, cadence.every)
    weekend = set(calendar.spec.weekend)
    closed = tuple(
        off
        for off, _ in calendar.skipped(first, until + timedelta(days=1))
        if off.isoweekday() not in weekend and cadence.every == 1
    )
    rule = ""
    if cadence.every == 1:
        rule = _text(
            rrule(
                DAILY,
                dtstart=_midnight(first),
                until=_midnight(until),
                byweekday=_worked_weekdays(calendar),
            )
        )
    return Series(rule, tuple(days), closed)


def _rule(cadence: Cadence, first: date, until: date, calendar: WorkCalendar) -> rrule:
    every, times = cadence.every, cadence.times
    if every % times == 0 and not cadence.weekdays:  # twice in two weeks is once a week
        every, times = every // times, 1
    span = {"interval": every, "dtstart": _midnight(first), "until": _midnight(until)}
    named = [day - 1 for day in cadence.weekdays]
    if cadence.unit is Unit.WEEK:
        return rrule(WEEKLY, byweekday=named or _weekdays(times, first, calendar), **span)
    if cadence.nth:
        return rrule(MONTHLY, byweekday=[weekday(day, cadence.nth) for day in named], **span)
    if cadence.unit is Unit.MONTH:
        return rrule(MONTHLY, bymonthday=_month_days(times, first), **span)
    return rrule(DAILY, **span)


def _named_day(cadence: Cadence, first: date) -> date:
    """Return the first day from a day on that is one of the weekdays of a rhythm."""
    return next(
        day
        for day in (first + timedelta(days=ahead) for ahead in range(7))
        if day.isoweekday() in cadence.weekdays
    )


def _weekdays(times: int, first: date, calendar: WorkCalendar) -> list[int]:
    """Return the weekdays (0 = Monday) of a rhythm, spread over the working week from the first."""
    worked = _worked_weekdays(calendar)
    if times == 1:
        return [first.weekday()]
    start = next((at for at, day in enumerate(worked) if day >= first.weekday()), 0)
    spread = {
        worked[(start + round(at * len(worked) / times)) % len(worked)] for at in range(times)
    }
    return sorted(spread)


def _month_days(times: int, first: date) -> list[int]:
    """Return the days of the month of a rhythm, spread from the first; -1 is the last day."""
    spread = {
        (first.day - 1 + round(at * _DAYS_OF_MONTH / times)) % _DAYS_OF_MONTH + 1
        for at in range(times)
    }
    return sorted({day if day <= _SURE_DAYS else -1 for day in spread})


def _worked_weekdays(calendar: WorkCalendar) -> list[int]:
    return [day for day in range(7) if calendar.works_in_week(day)]


def _worked_near(
    day: date, unit: Unit, first: date, until: date, calendar: WorkCalendar
) -> date | None:
    """Return the worked day nearest to a day in its week or month, earlier before later."""
    if unit is Unit.DAY or calendar.is_working(day):
        return day
    begins, ends = _period(day, unit)
    before, after = calendar.previous_working(day), calendar.next_working(day)
    if before >= max(begins, first):
        return before
    return after if after <= min(ends, until) else None


def _period(day: date, unit: Unit) -> tuple[date, date]:
    if unit is Unit.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    begins = day.replace(day=1)
    following = (begins + timedelta(days=32)).replace(day=1)
    return begins, following - timedelta(days=1)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _text(rule: rrule) -> str:
    """Return the RRULE alone, its end as a date."""
    line = str(rule).splitlines()[-1].removeprefix("RRULE:")
    return line.replace("T000000", "")
