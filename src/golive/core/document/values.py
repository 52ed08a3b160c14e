"""Values that the quantity grammar reads from text: durations, windows, clocks, cadences, targets, rules."""

from enum import StrEnum

from msgspec import Struct


class Unit(StrEnum):
    """Units of time."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Basis(StrEnum):
    """Whether days count as calendar days or as working days."""

    CALENDAR = "calendar"
    WORKING = "working"


class Anchor(StrEnum):
    """The moment that a window or clock counts from."""

    CONTRACT = "contract"
    KICKOFF = "kickoff"
    GO_LIVE = "go_live"
    SESSION_END = "session_end"
    PHASE_END = "phase_end"
    PREVIOUS = "previous"


class LinkType(StrEnum):
    """Dependency types: finish-start, start-start, finish-finish, start-finish."""

    FS = "FS"
    SS = "SS"
    FF = "FF"
    SF = "SF"


class LagUnit(StrEnum):
    """Working days of the successor's calendar, or calendar days."""

    WORKING = "working"
    CALENDAR = "calendar"


class Duration(Struct, frozen=True, gc=False):
    """A length of time: "25 min", "2 hours", "48 hours", "7 days", "2-3 days" (amount_max 3)."""

    amount: float
    unit: Unit
    basis: Basis = Basis.CALENDAR
    amount_max: float | None = None

    @property
    def minutes(self) -> int:
        """Elapsed minutes of the (lower) amount; a day has 24 hours, a week 7 days, a month 30 days."""
        factor = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43200}
        return round(self.amount * factor[self.unit])


OPEN_DAYS = 365
"""How far back "before go-live" reaches: any time, for every plan there is."""


class Window(Struct, frozen=True, gc=False):
    """A range of weeks, days or months around an anchor, both ends inclusive.

    Weeks and months count from 1 after the anchor; days are offsets (day 0 = anchor day), and
    are negative before it ("T-14" = -14..-14 before go-live).
    """

    unit: Unit
    start: int
    end: int
    anchor: Anchor = Anchor.CONTRACT
    basis: Basis = Basis.CALENDAR

    @property
    def is_open(self) -> bool:
        """Whether the window only says "at some time before": it has an end and no beginning."""
        return self.unit is Unit.DAY and self.start <= -OPEN_DAYS


class Clock(Struct, frozen=True, gc=False):
    """A limit: "within 24 hours of contract signing", "< 4 hours".

    Args:
        limit: The time allowed.
        anchor: What starts the clock, None when the text does not say.
        after: The words that name the start, as written ("contract signing"), or "".
    """

    limit: Duration
    anchor: Anchor | None = None
    after: str = ""


class CadenceRule(StrEnum):
    """How often something recurs."""

    EVERY = "every"
    PER_EVENT = "per_event"
    AS_NEEDED = "as_needed"


class Cadence(Struct, frozen=True, gc=False):
    """A rhythm: "Daily", "Weekly", "Bi-weekly", "3x per week", "Per phase completion", "As needed".

    Args:
        rule: EVERY has `every` and `unit`; PER_EVENT has `event` ("phase completion").
        every: Number of units between occurrences (2 with WEEK = every two weeks).
        unit: DAY, WEEK or MONTH (a quarter is 3 months, a year 12).
        times: Occurrences per period, usually 1 ("twice a week" = every 1 week, 2 times).
        basis: WORKING for daily rhythms unless "calendar day" is said.
        weekdays: ISO weekdays that are named, ascending: (2,) for "every Tuesday"; () for none.
        nth: Which of these weekdays in the month: 1 for "monthly (first Monday)", -1 the last one.
    """

    rule: CadenceRule
    every: int = 1
    unit: Unit = Unit.WEEK
    times: int = 1
    event: str = ""
    basis: Basis = Basis.CALENDAR
    weekdays: tuple[int, ...] = ()
    nth: int = 0


class TargetUnit(StrEnum):
    """Units of a metric's target."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    PERCENT = "percent"
    OF_10 = "of_10"
    COUNT = "count"
    OTHER = "other"


class Target(Struct, frozen=True, gc=False):
    """A metric's target: "< 7 days", "> 80%", "> 8/10", "< 5 in first month", "at least 3".

    Args:
        comparator: One of "<", "<=", ">", ">=", "=".
        value: The number as written (80 for 80 %).
        unit: TargetUnit; a scale other than 10 or a word golive has no unit for is OTHER.
        period: The window the target counts in ("in first month" = month 1..1 after go-live).
    """

    comparator: str
    value: float
    unit: TargetUnit
    period: Window | None = None


class Comparison(Struct, frozen=True, gc=False):
    """A condition on a number: ">500 users" = ("users", ">", 500)."""

    fact: str
    op: str
    value: float


class SizingRule(Struct, frozen=True, gc=False):
    """A sizing rule: "customers (>500 users), add 2-4 weeks".

    Args:
        when: The condition, or None when the text names none that golive can read.
        weeks_min: Fewest weeks to add (days and months are turned into weeks, rounded up).
        weeks_max: Most weeks to add; equal to weeks_min when one number is given.
    """

    when: Comparison | None
    weeks_min: int
    weeks_max: int


Value = Duration | Window | Clock | Cadence | Target | SizingRule | Comparison


class Quantity(Struct, frozen=True, gc=False):
    """One value found in a text.

    Args:
        value: What was read.
        start: 0-based offset of the phrase in the text.
        end: Exclusive end offset.
        reading: Catalogue code of an ambiguity ("QT001": read as …), "" when the phrase is plain.
        reading_params: Values for that sentence, as pairs.
    """

    value: Value
    start: int
    end: int
    reading: str = ""
    reading_params: tuple[tuple[str, str], ...] = ()
