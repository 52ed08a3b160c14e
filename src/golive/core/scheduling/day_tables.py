"""Working calendars as tables of whole numbers, for scheduling many plans at once."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from golive.core.scheduling.layout import Ints
from golive.core.scheduling.work_calendar import WorkCalendar


class DayTables(Struct, frozen=True):
    """Two tables per calendar over a run of days, each laid flat, row after row.

    Days count from `first`; working days count from 0 on the first day of the table. Days and
    numbers beyond the table's end read as its width, which is how an overrun is noticed.

    Args:
        first: Ordinal of day 0.
        width: Days covered; the length of each row is `width + 1`.
        to: Number of the first working day on or after a day, at `calendar * row + day`.
        fr: Day of a working-day number, at `calendar * row + number`.
    """

    first: int
    width: int
    to: Ints
    fr: Ints

    @property
    def row(self) -> int:
        """Distance between the rows of two calendars."""
        return self.width + 1


def day_tables(calendars: Sequence[WorkCalendar], first: int, width: int) -> DayTables:
    """Return the tables of calendars over `width` days from the ordinal `first`."""
    days = np.arange(first, first + width, dtype=np.int64)
    to = np.full((len(calendars), width + 1), width, dtype=np.int64)
    fr = np.full((len(calendars), width + 1), width, dtype=np.int64)
    for number, calendar in enumerate(calendars):
        mask = _worked(calendar, days)
        to[number, 0] = 0
        np.cumsum(mask, out=to[number, 1:])
        worked = np.flatnonzero(mask)
        fr[number, : len(worked)] = worked
    return DayTables(first, width, to.ravel(), fr.ravel())


def _worked(calendar: WorkCalendar, days: NDArray[np.int64]) -> NDArray[np.bool_]:
    week = np.array([calendar.works_in_week(day) for day in range(7)])
    mask: NDArray[np.bool_] = week[(days - 1) % 7]
    closed = np.array([day.toordinal() for day in calendar.spec.closed], dtype=np.int64)
    inside = closed[(closed >= days[0]) & (closed <= days[-1])] - days[0]
    mask[inside] = False
    return mask
