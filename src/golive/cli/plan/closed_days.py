"""Closed days of a side from a calendar file or a spreadsheet: company holidays, a freeze."""

import csv
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Calendar

from golive.cli.output import tell
from golive.cli.plan.tables import dialect_of
from golive.core.document.decode import decode
from golive.core.document.quantities.dates import WrittenDate, read_dates
from golive.core.errors import InvalidInputError

# What icalendar hands out is of many types; the values are looked at one by one.
MOST_DAYS = 366
"""Days of one entry; a longer span is taken for a slip of the pen."""
YEARS = 5
"""Yearly days are taken for so many years from the contract on, and for the one before."""


def read_closed_days(data: bytes, signed_in: int) -> dict[date, str]:
    """Return the closed days of a file with the reason of each.

    An iCalendar file gives its events of whole days, repeated ones too; an appointment closes no
    day. Any other file is read as a table: in each row one date, or the first and last of a span,
    and beside it the reason.

    Args:
        data: The file as stored.
        signed_in: Year of the contract.

    Raises:
        InvalidInputError: The file cannot be read, or names no day.
    """
    is_calendar = b"BEGIN:VCALENDAR" in data[:1_000].upper()
    spans = _events(data, signed_in) if is_calendar else _rows(data)
    days: dict[date, str] = {}
    for first, last, reason in spans:
        for at in range((last - first).days + 1):
            days.setdefault(first + timedelta(days=at), reason)
    if not days:
        raise InvalidInputError("No closed day stands in it.")
    return days


def _events(data: bytes, signed_in: int) -> Iterator[tuple[date, date, str]]:
    try:
        calendar: Any = Calendar.from_ical(data)
    except (ValueError, IndexError, KeyError) as error:
        raise InvalidInputError("The calendar cannot be read.") from error
    appointments = 0
    for event in calendar.walk("VEVENT"):
        start = event.get("DTSTART")
        if start is None or str(event.get("STATUS", "")).upper() == "CANCELLED":
            continue
        if isinstance(start.dt, datetime):
            appointments += 1
            continue
        length = _length(event, start.dt)
        for first in _repeated(event, start.dt, signed_in):
            yield first, first + timedelta(days=length - 1), str(event.get("SUMMARY", ""))
    if appointments:
        tell(f"Appointments close no day and were left out: {appointments}.")


def _length(event: Any, start: date) -> int:
    """Return how many days an event has; the end of an event is the day after it."""
    if "DTEND" in event:
        end = event["DTEND"].dt
        days = ((end.date() if isinstance(end, datetime) else end) - start).days
    else:
        days = event["DURATION"].dt.days if "DURATION" in event else 1
    if not 0 <= days <= MOST_DAYS:
        raise InvalidInputError(f"The event of {start.isoformat()} does not end within a year.")
    return max(days, 1)


def _repeated(event: Any, start: date, signed_in: int) -> Iterator[date]:
    """Yield the days on which an event begins, around the year of the contract if it repeats."""
    if "RRULE" not in event:
        yield start
        return
    rule = rrulestr(
        event["RRULE"].to_ical().decode(),
        dtstart=datetime.combine(start, time()),
        ignoretz=True,
    )
    left_out = set(_excluded(event))
    years = (date(signed_in - 1, 1, 1), date(signed_in + YEARS, 12, 31))
    first, last = (datetime.combine(day, time()) for day in years)
    for moment in rule.between(first, last, inc=True):
        if moment.date() not in left_out:
            yield moment.date()


def _excluded(event: Any) -> Iterator[date]:
    found = event.get("EXDATE", [])
    for group in found if isinstance(found, list) else [found]:
        for one in group.dts:
            yield one.dt.date() if isinstance(one.dt, datetime) else one.dt


def _rows(data: bytes) -> Iterator[tuple[date, date, str]]:
    lines = decode(data).text.splitlines()
    for number, cells in enumerate(csv.reader(lines, dialect_of(lines)), 1):
        filled = [cell.strip() for cell in cells if cell.strip()]
        dates, reason = _row(filled)
        if not filled or (not dates and number == 1):
            continue
        days = [found.date for found in dates if found.date and not found.reading]
        if len(days) != len(dates) or len(days) not in {1, 2}:
            raise InvalidInputError(
                f"Line {number}, {', '.join(filled)!r}: a row needs one date or two, such as "
                "2026-12-24, and may have a reason."
            )
        first, last = days[0], days[-1]
        if not timedelta() <= last - first <= timedelta(days=MOST_DAYS):
            raise InvalidInputError(f"Line {number}: the span does not end within a year.")
        yield first, last, reason


def _row(cells: list[str]) -> tuple[list[WrittenDate], str]:
    """Return the dates of a row, and its first other words; a date may have them in its cell."""
    dates: list[WrittenDate] = []
    reasons: list[str] = []
    for cell in cells:
        found = read_dates(cell)
        if found and found[0].start == 0:
            dates += found
            reasons.append(cell[found[-1].end :].strip(" \t,;:-–"))
        else:
            reasons.append(cell)
    return dates, next(filter(None, reasons), "")
