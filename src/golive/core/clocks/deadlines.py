"""Hour clocks: when a limit that starts at a moment runs out, by elapsed or by business time."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from msgspec import Struct

from golive.core.document.values import Basis, Duration, Unit
from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.work_calendar import (
    FIRST_DAY,
    LAST_DAY,
    WorkCalendar,
    with_closed,
)

OFFICE_HOURS = (9, 17)
_MIDNIGHT = 24
_NEARLY_A_DAY = timedelta(hours=20)
_MOST = 10**9


class ClockMode(StrEnum):
    """Which time counts: all of it, or the business hours of working days."""

    ELAPSED = "elapsed"
    BUSINESS = "business"


class Moment(Struct, frozen=True):
    """A clock's due moment, aware and in UTC, with the reading taken."""

    due_at: datetime
    mode: ClockMode


def due_moment(
    start: datetime,
    limit: Duration,
    mode: ClockMode,
    spec: CalendarSpec,
    hours: tuple[int, int] = OFFICE_HOURS,
) -> Moment:
    """Return when a clock that starts at a moment runs out.

    Minutes and hours are real time: 24 hours over a change to summer time end at another wall
    time. Days, weeks and months keep the wall time in the calendar's zone. By business time
    only `hours` of working days count; a day is one working day, a week the working days of a
    week, and a clock that ends with the day is due at closing time.

    Args:
        start: Aware moment.
        limit: Time allowed (its lower amount); fractions of a day are taken as hours.
        mode: Which time counts.
        spec: Calendar of the side whose clock it is; its zone decides which day it is.
        hours: Opening and closing hour, 0..24, in the calendar's zone.

    Raises:
        InvalidInputError: For a moment without zone, a limit that is negative or no number,
            hours that are no span, or a result outside 1950..2150.
    """
    if not 0 <= limit.amount <= _MOST:
        raise InvalidInputError("A time limit must lie between 0 and a thousand million.")
    _check(start, hours)
    zone = ZoneInfo(spec.time_zone)
    calendar = _calendar(spec)
    if mode is ClockMode.BUSINESS:
        due = _business(start.astimezone(zone), limit, calendar, hours)
    else:
        due = _elapsed(start.astimezone(zone), limit, calendar)
    return Moment(due.astimezone(UTC), mode)


def counted_seconds(
    start: datetime,
    end: datetime,
    mode: ClockMode,
    spec: CalendarSpec,
    hours: tuple[int, int] = OFFICE_HOURS,
) -> float:
    """Return the seconds between two moments that a clock counts; 0 when the end is no later.

    Raises:
        InvalidInputError: For a moment without zone, one outside 1950..2150, or hours that are
            no span.
    """
    _check(start, hours)
    _check(end, hours)
    if mode is ClockMode.ELAPSED:
        return max(0.0, (end - start).total_seconds())
    calendar = _calendar(spec)
    zone = ZoneInfo(spec.time_zone)
    until = end.astimezone(UTC)
    opens = _into_hours(start.astimezone(zone), calendar, hours)
    seconds = 0.0
    while (begun := opens.astimezone(UTC)) < until:
        closes = _hour(opens, hours[1])
        seconds += (min(closes.astimezone(UTC), until) - begun).total_seconds()
        opens = _into_hours(closes, calendar, hours)
    return seconds


def moment_after(
    start: datetime,
    seconds: float,
    mode: ClockMode,
    spec: CalendarSpec,
    hours: tuple[int, int] = OFFICE_HOURS,
) -> datetime:
    """Return the moment, in UTC, by which a clock has counted so many seconds since a start.

    Raises:
        InvalidInputError: As `due_moment` does.
    """
    _check(start, hours)
    if mode is ClockMode.ELAPSED:
        return _later(start.astimezone(UTC), seconds / 60)
    local = start.astimezone(ZoneInfo(spec.time_zone))
    return _through_hours(local, seconds, _calendar(spec), hours)


def _calendar(spec: CalendarSpec) -> WorkCalendar:
    """Return the calendar without the days that its zone never had."""
    return WorkCalendar(with_closed(spec, _left_out(ZoneInfo(spec.time_zone))))


@lru_cache(maxsize=64)
def _left_out(zone: ZoneInfo) -> tuple[tuple[date, str], ...]:
    """Return the days that a zone never had, because it went over the date line."""
    found = []
    noons = [
        datetime(year, 1, 1, 12, tzinfo=zone)
        for year in range(FIRST_DAY.year, LAST_DAY.year + 2)
    ]
    for begins, ends in pairwise(noons):
        before, after = begins.utcoffset(), ends.utcoffset()
        if before is None or after is None or after - before < _NEARLY_A_DAY:
            continue
        every = (begins + timedelta(days=day) for day in range(366))
        found += [noon.date() for noon in every if _read_back(noon) != noon.date()]
    return tuple((day, "left out by the time zone") for day in found)


def _read_back(moment: datetime) -> date:
    return moment.astimezone(UTC).astimezone(moment.tzinfo).date()


def _check(moment: datetime, hours: tuple[int, int]) -> None:
    if moment.tzinfo is None:
        raise InvalidInputError("A clock needs a moment with its time zone.")
    if not 0 <= hours[0] < hours[1] <= _MIDNIGHT:
        raise InvalidInputError("Business hours must open before they close.")
    if not FIRST_DAY.year <= moment.year <= LAST_DAY.year:
        raise InvalidInputError("Moments must lie between 1950 and 2150.")


def _elapsed(start: datetime, limit: Duration, calendar: WorkCalendar) -> datetime:
    if limit.unit in {Unit.MINUTE, Unit.HOUR}:
        return _later(start.astimezone(UTC), limit.minutes)
    day, minutes = _shifted_day(start.date(), limit, calendar)
    return _later(_at(day, start.time(), start).astimezone(UTC), minutes)


def _business(
    start: datetime, limit: Duration, calendar: WorkCalendar, hours: tuple[int, int]
) -> datetime:
    left = limit.minutes
    if limit.unit not in {Unit.MINUTE, Unit.HOUR}:
        start = _into_hours(start, calendar, hours)
        basis = Basis.CALENDAR if limit.unit is Unit.MONTH else Basis.WORKING
        day, part = _shifted_day(
            start.date(), Duration(limit.amount, limit.unit, basis), calendar
        )
        start = _at(day, start.time(), start)
        left = round(part * (hours[1] - hours[0]) / 24)
    return _through_hours(start, left * 60.0, calendar, hours)


def _through_hours(
    start: datetime, seconds: float, calendar: WorkCalendar, hours: tuple[int, int]
) -> datetime:
    """Return the moment after so many seconds inside business hours; closing time, not opening."""
    while True:
        start = _into_hours(start, calendar, hours)
        closes = _hour(start, hours[1])
        room = (closes.astimezone(UTC) - start.astimezone(UTC)).total_seconds()
        if seconds <= room:
            return start.astimezone(UTC) + timedelta(seconds=seconds)
        seconds -= room
        start = closes


def _shifted_day(day: date, limit: Duration, calendar: WorkCalendar) -> tuple[date, int]:
    """Return the day after the whole units, and the minutes of a fraction of a unit."""
    whole = int(limit.amount)
    rest = Duration(limit.amount - whole, limit.unit).minutes
    if limit.unit is Unit.MONTH:
        return _add_months(day, whole), rest
    if limit.basis is Basis.WORKING:
        per_unit = len(_worked(calendar)) if limit.unit is Unit.WEEK else 1
        return calendar.add_working_days(day, whole * per_unit), rest
    return _add_days(day, whole * (7 if limit.unit is Unit.WEEK else 1)), rest


def _worked(calendar: WorkCalendar) -> tuple[int, ...]:
    weekend = () if calendar.is_degenerate else calendar.spec.weekend
    return tuple(day for day in range(1, 8) if day not in weekend)


def _into_hours(moment: datetime, calendar: WorkCalendar, hours: tuple[int, int]) -> datetime:
    """Return the moment itself inside business hours, else the next opening."""
    day = moment.date()
    if calendar.is_working(day) and moment < _hour(moment, hours[1]):
        return max(moment, _hour(moment, hours[0]))
    day = calendar.add_working_days(day, 1)
    return _at(day, time(hours[0]), moment)


def _hour(moment: datetime, hour: int) -> datetime:
    if hour == _MIDNIGHT:
        return _at(_add_days(moment.date(), 1), time(), moment)
    return _at(moment.date(), time(hour), moment)


def _at(day: date, wall: time, zoned: datetime) -> datetime:
    return datetime.combine(day, wall.replace(tzinfo=None, fold=0), tzinfo=zoned.tzinfo)


def _add_days(day: date, count: int) -> date:
    if count > (LAST_DAY - day).days:
        raise InvalidInputError("The clock would run out after 2150.")
    return day + timedelta(days=count)


def _add_months(day: date, count: int) -> date:
    month = day.year * 12 + day.month - 1 + count
    if month >= LAST_DAY.year * 12 + 12:
        raise InvalidInputError("The clock would run out after 2150.")
    year, index = divmod(month, 12)
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))


def _later(moment: datetime, minutes: float) -> datetime:
    end = datetime(LAST_DAY.year, 12, 31, tzinfo=UTC)
    if minutes * 60 > (end - moment).total_seconds():
        raise InvalidInputError("The clock would run out after 2150.")
    return moment + timedelta(minutes=minutes)
