"""Hour clocks: when a limit that starts at a moment runs out, by elapsed or by business time."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from golive.core.document.values import Basis, Duration, Unit
from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import CalendarSpec, Moment
from golive.core.scheduling.work_calendar import FIRST_DAY, LAST_DAY, WorkCalendar

ELAPSED = "elapsed"
BUSINESS = "business"
OFFICE_HOURS = (9, 17)
_MIDNIGHT = 24
_MOST = 10**9


def due_moment(
    start: datetime,
    limit: Duration,
    mode: str,
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
        mode: "elapsed" or "business".
        spec: Calendar of the side whose clock it is; its zone decides which day it is.
        hours: Opening and closing hour, 0..24, in the calendar's zone.

    Raises:
        InvalidInputError: For a moment without zone, a limit that is negative or no number, another mode, hours
            that are no span, or a result outside 1950..2150.
    """
    _check(start, limit, mode, hours)
    zone = ZoneInfo(spec.time_zone)
    calendar = WorkCalendar(spec)
    if mode == BUSINESS:
        due = _business(start.astimezone(zone), limit, calendar, hours)
    else:
        due = _elapsed(start.astimezone(zone), limit, calendar)
    return Moment(due.astimezone(UTC), mode)


def _check(start: datetime, limit: Duration, mode: str, hours: tuple[int, int]) -> None:
    if start.tzinfo is None:
        raise InvalidInputError("A clock needs a moment with its time zone.")
    if not 0 <= limit.amount <= _MOST:
        raise InvalidInputError("A time limit must lie between 0 and a thousand million.")
    if mode not in {ELAPSED, BUSINESS}:
        raise InvalidInputError("A clock runs by elapsed or by business time.", mode=mode)
    if not 0 <= hours[0] < hours[1] <= _MIDNIGHT:
        raise InvalidInputError("Business hours must open before they close.")
    if not FIRST_DAY.year <= start.year <= LAST_DAY.year:
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
    seconds = left * 60.0
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


def _later(moment: datetime, minutes: int) -> datetime:
    end = datetime(LAST_DAY.year, 12, 31, tzinfo=UTC)
    if minutes * 60 > (end - moment).total_seconds():
        raise InvalidInputError("The clock would run out after 2150.")
    return moment + timedelta(minutes=minutes)
