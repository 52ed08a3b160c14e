"""Working-day arithmetic of one side, and the union of the sides that must act together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from itertools import accumulate, compress

from golive.core.errors import InvalidInputError
from golive.core.scheduling.model import CalendarSpec

FIRST_DAY = date(1950, 1, 1)
LAST_DAY = date(2150, 12, 31)
FIRST_ORDINAL = FIRST_DAY.toordinal()
LAST_ORDINAL = LAST_DAY.toordinal()
WEEKEND_REASON = "weekend"
_WEEK = frozenset(range(1, 8))
_FEW_DAYS = 60


class _Pattern:
    """The days that a weekend and closed dates leave, numbered; shared and never changed."""

    __slots__ = ("adjusted", "closed", "per_week", "place", "rank")

    def __init__(self, weekend: tuple[int, ...], closed: tuple[date, ...]) -> None:
        worked = sorted(_WEEK - set(weekend)) or sorted(_WEEK)
        self.place = tuple(weekday - 1 for weekday in worked)
        self.per_week = len(worked)
        self.rank = tuple(sum(place < k for place in self.place) for k in range(7))
        ordinals = sorted({day.toordinal() for day in closed})
        self.closed = [day for day in ordinals if (day - 1) % 7 in self.place]
        self.adjusted = [self.raw(day) - i for i, day in enumerate(self.closed)]

    def raw(self, ordinal: int) -> int:
        """Return the number that a day would have if no date were closed."""
        week, weekday = divmod(ordinal - 1, 7)
        return week * self.per_week + self.rank[weekday]

    def number(self, ordinal: int) -> int:
        """Return the number of the first working day on or after that day."""
        return self.raw(ordinal) - bisect_left(self.closed, ordinal)


@lru_cache(maxsize=256)
def _pattern(weekend: tuple[int, ...], closed: tuple[date, ...]) -> _Pattern:
    return _Pattern(weekend, closed)


@lru_cache(maxsize=32)
def _table(pattern: _Pattern, first: int, count: int) -> tuple[list[int], list[int]]:
    """Return the numbers of `count` days from the ordinal `first`, and the days worked."""
    week = bytes((first - 1 + day) % 7 in pattern.place for day in range(7))
    worked = bytearray(week * (count // 7 + 1))[:count]
    for day in pattern.closed:
        if first <= day < first + count:
            worked[day - first] = 0
    numbers = list(accumulate(worked, initial=pattern.number(first)))
    return numbers, list(compress(range(first, first + count), worked))


class WorkCalendar:
    """The working days of one calendar.

    Days are proleptic ordinals inside (`date.toordinal`) and dates at the edge. Working days are
    numbered; `index` and `day` turn one into the other for any day at all, by one binary search
    over the closed dates, or by a table for the days that `cover` named. The date methods refuse
    what lies outside 1950-01-01..2150-12-31.

    Args:
        spec: The calendar as data. A weekend of all seven days leaves nothing to work on and is
            read as no weekend; `is_degenerate` says so.
    """

    __slots__ = ("_days", "_first", "_first_number", "_numbers", "_off", "_pattern", "spec")

    def __init__(self, spec: CalendarSpec) -> None:
        self.spec = spec
        self._pattern = _pattern(spec.weekend, tuple(spec.closed))
        self._first = self._first_number = 0
        self._numbers: list[int] = []
        self._days: list[int] = []
        self._off: tuple[tuple[date, str], ...] | None = None

    @property
    def is_degenerate(self) -> bool:
        """Whether the weekend takes the whole week, so that it had to be ignored."""
        return set(self.spec.weekend) >= _WEEK

    @property
    def pattern(self) -> object:
        """What is one and the same for calendars that work on the same days."""
        return self._pattern

    def index(self, ordinal: int) -> int:
        """Return the number of the first working day on or after that day."""
        at = ordinal - self._first
        if 0 <= at < len(self._numbers):
            return self._numbers[at]
        return self._pattern.number(ordinal)

    def day(self, index: int) -> int:
        """Return the ordinal of the working day with that number."""
        at = index - self._first_number
        if 0 <= at < len(self._days):
            return self._days[at]
        pattern = self._pattern
        raw = index + bisect_right(pattern.adjusted, index)
        week, place = divmod(raw, pattern.per_week)
        return 7 * week + pattern.place[place] + 1

    def cover(self, first: int, count: int) -> None:
        """Look up `count` days from the ordinal `first` in a table, to answer faster for them."""
        self._numbers, self._days = _table(self._pattern, first, count)
        self._first, self._first_number = first, self._numbers[0]
        self._off = None

    def works_in_week(self, weekday: int) -> bool:
        """Tell whether a weekday (0 = Monday) is worked when nothing else closes it."""
        return weekday in self._pattern.place

    def works_on(self, ordinal: int) -> bool:
        """Tell whether the day of that ordinal is worked."""
        if (ordinal - 1) % 7 not in self._pattern.place:
            return False
        return date.fromordinal(ordinal) not in self.spec.closed

    def passed_over(self, start: int, end: int) -> tuple[tuple[date, str], ...]:
        """Return the non-working days in start..end-1 (ordinals) with their reasons."""
        low, high = start - self._first, end - self._first
        if high - low <= _FEW_DAYS or low < 0 or high >= len(self._numbers):
            return self._not_worked(start, end)
        if self._off is None:
            self._off = self._not_worked(self._first, self._first + len(self._numbers) - 1)
        # Of the days since the first one, those that are not working days have no number.
        numbers, none = self._numbers, self._first_number
        return self._off[low - numbers[low] + none : high - numbers[high] + none]

    def _not_worked(self, start: int, end: int) -> tuple[tuple[date, str], ...]:
        closed = self.spec.closed
        return tuple(
            (day, closed.get(day, WEEKEND_REASON))
            for day in map(date.fromordinal, range(start, end))
            if day in closed or day.weekday() not in self._pattern.place
        )

    def is_working(self, day: date) -> bool:
        """Tell whether the day is worked."""
        return self.works_on(_ordinal(day))

    def next_working(self, day: date) -> date:
        """Return the first working day on or after the day."""
        return _date(self.day(self.index(_ordinal(day))))

    def previous_working(self, day: date) -> date:
        """Return the last working day on or before the day."""
        return _date(self.day(self.index(_ordinal(day) + 1) - 1))

    def add_working_days(self, day: date, count: int) -> date:
        """Return the working day that lies `count` working days after (or before) the day.

        The day itself is never counted: one working day after a Saturday is the Monday. A count
        of 0 gives the day itself if it is worked, else the next working day.

        Raises:
            InvalidInputError: When the day or the result lies outside 1950..2150.
        """
        ordinal = _ordinal(day)
        if count > 0:
            return _date(self.day(self.index(ordinal + 1) + count - 1))
        return _date(self.day(self.index(ordinal) + count))

    def working_days_between(self, start: date, end: date) -> int:
        """Return the working days from start (counted) to end (not counted).

        Negative when end lies before start.
        """
        return self.index(_ordinal(end)) - self.index(_ordinal(start))

    def skipped(self, start: date, end: date) -> tuple[tuple[date, str], ...]:
        """Return the non-working days from start (counted) to end (not counted), with reasons."""
        return self.passed_over(_ordinal(start), _ordinal(end))


def union(first: CalendarSpec, *others: CalendarSpec) -> CalendarSpec:
    """Return the calendar of sides that must act together: a day off for one is off for all.

    The key joins the keys with "+"; the time zone is the first one's. Different reasons for one
    date are joined with "; ".
    """
    specs = (first, *others)
    closed: dict[date, str] = {}
    for spec in specs:
        for day, reason in spec.closed.items():
            known = closed.get(day)
            closed[day] = reason if known in {None, reason} else f"{known}; {reason}"
    return CalendarSpec(
        key="+".join(dict.fromkeys(spec.key for spec in specs)),
        weekend=tuple(sorted({weekday for spec in specs for weekday in spec.weekend})),
        closed=dict(sorted(closed.items())),
        time_zone=first.time_zone,
    )


def work_calendars(specs: Mapping[str, CalendarSpec]) -> dict[str, WorkCalendar]:
    """Return a working calendar for each spec, by the same keys."""
    return {key: WorkCalendar(spec) for key, spec in specs.items()}


def with_closed(spec: CalendarSpec, days: Iterable[tuple[date, str]]) -> CalendarSpec:
    """Return the calendar with further days off, such as a year-end freeze, and their reasons."""
    extra = CalendarSpec(spec.key, (), dict(days), spec.time_zone)
    return union(spec, extra)


def _ordinal(day: date) -> int:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise InvalidInputError(
            "Dates must lie between 1950-01-01 and 2150-12-31.", date=day.isoformat()
        )
    return day.toordinal()


def _date(ordinal: int) -> date:
    if not FIRST_ORDINAL <= ordinal <= LAST_ORDINAL:
        raise InvalidInputError(
            "The result would lie outside 1950-01-01 to 2150-12-31.", ordinal=ordinal
        )
    return date.fromordinal(ordinal)
