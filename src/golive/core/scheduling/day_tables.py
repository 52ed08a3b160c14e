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
    to = np.full((len(calendars), width + 1), width, dtype=np.int64)
    fr = np.full((len(calendars), width + 1), width, dtype=np.int64)
    for number, calendar in enumerate(calendars):
        mask = worked_days(calendar, first, width)
        to[number, 0] = 0
        np.cumsum(mask, out=to[number, 1:])
        worked = np.flatnonzero(mask)
        fr[number, : len(worked)] = worked
    return DayTables(first, width, to.ravel(), fr.ravel())


def worked_days(calendar: WorkCalendar, first: int, width: int) -> NDArray[np.bool_]:
    """Tell of each of `width` days from the ordinal `first` whether it is worked."""
    week = np.array([calendar.works_in_week((first - 1 + day) % 7) for day in range(7)])
    mask: NDArray[np.bool_] = np.tile(week, width // 7 + 1)[:width]
    closed = [day.toordinal() - first for day in calendar.spec.closed]
    mask[[day for day in closed if 0 <= day < width]] = False
    return mask
