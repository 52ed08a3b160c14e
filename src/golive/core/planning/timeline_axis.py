"""The horizontal axis of the timeline: which days it spans, where each lies, which ticks it carries."""

from collections.abc import Iterator
from datetime import date, timedelta
from unicodedata import combining, east_asian_width

from msgspec import Struct

ONE_DAY = timedelta(days=1)
MIN_DAYS = 14
MIN_WIDTH = 840.0
MIN_DAY_WIDTH = 2.0
WEEKEND_DAY_WIDTH = 2.5
TICK_GAP = 8.0

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# Advance widths of a Helvetica-like face, in thousandths of the type size; the rest are 560.
_NARROW = dict.fromkeys("iljI.,:;'|!()[]{}ft·", 300)
_WIDE = dict.fromkeys("mwMW@%—…", 880) | dict.fromkeys("ABCDEGHKNOPQRSUVXYZ&", 710)
_WIDTHS = _NARROW | _WIDE | {" ": 280}
_SAFETY = 1.06  # other faces than the one measured run a little wider


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return about how wide a text is, in the unit of `size`; rather too wide than too narrow."""
    total = 0
    for character in text:
        if combining(character):
            continue
        wide = east_asian_width(character) in "WF"
        total += 1000 if wide else _WIDTHS.get(character, 560)
    return total / 1000 * size * _SAFETY * (1.07 if bold else 1.0)


def fit_text(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """Return the text, or as much of it as fits into `room`, ending in "…"."""
    words = " ".join(text.split())
    if text_width(words, size, bold=bold) <= room:
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(words[:middle] + "…", size, bold=bold) <= room:
            low = middle
        else:
            high = middle - 1
    return words[:low].rstrip(" ,;:-–(") + "…"


def day_label(on: date) -> str:
    """Return a date as a label: "2 Mar"."""
    return f"{on.day} {MONTHS[on.month - 1][:3]}"


def short_label(on: date, year: int) -> str:
    """Return a date as a label, with its year where that is not the given one: "2 Mar ’27"."""
    return day_label(on) if on.year == year else f"{day_label(on)} ’{on.year % 100:02}"


def long_label(on: date) -> str:
    """Return a date for reading aloud: "2 March 2026"."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


class Axis(Struct, frozen=True):
    """Whole weeks from `first` (a Monday), drawn from `left` on, `day_width` for each day."""

    first: date
    days: int
    left: float
    day_width: float

    @property
    def right(self) -> float:
        """Where the last day ends."""
        return self.left + self.days * self.day_width

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=self.days - 1)

    def start_of(self, on: date) -> float:
        """Return where a day begins."""
        return self.left + (on - self.first).days * self.day_width

    def end_of(self, on: date) -> float:
        """Return where a day ends."""
        return self.start_of(on) + self.day_width

    def holds(self, on: date) -> bool:
        """Return whether a day lies on the axis."""
        return self.first <= on <= self.last

    def dates(self) -> Iterator[date]:
        """Yield every day of the axis."""
        return (self.first + timedelta(days=number) for number in range(self.days))

    @property
    def shows_weekends(self) -> bool:
        """Whether days are wide enough for shaded weekends to read as such."""
        return self.day_width >= WEEKEND_DAY_WIDTH


def make_axis(first: date, last: date, left: float, width: float = MIN_WIDTH) -> Axis:
    """Return the axis that spans two dates: whole weeks, at least two, at least `width` wide."""
    monday = first - timedelta(days=first.weekday())
    # Whole weeks at the calendar's very end would run past the last date there is.
    days = max(MIN_DAYS, ((last - monday).days // 7 + 1) * 7)
    return Axis(monday, days, left, max(width / days, MIN_DAY_WIDTH))


class Tick(Struct, frozen=True):
    """A labelled place on the axis."""

    x: float
    label: str
    room: float


def week_ticks(axis: Axis, size: float) -> tuple[Tick, ...]:
    """Return ticks at Mondays, every one, two, four or more weeks, so that labels never touch."""
    needed = text_width("28 Nov", size) + TICK_GAP
    weeks = 1
    while weeks * 7 * axis.day_width < needed:
        weeks *= 2
    step = weeks * 7 * axis.day_width
    starts = (axis.first + timedelta(days=day) for day in range(0, axis.days, weeks * 7))
    return tuple(
        Tick(
            axis.start_of(monday),
            day_label(monday),
            min(step, axis.right - axis.start_of(monday)),
        )
        for monday in starts
        if axis.right - axis.start_of(monday) >= needed
    )


def month_ticks(axis: Axis, size: float) -> tuple[Tick, ...]:
    """Return one tick for each month, all names equally long, years where there is room."""
    shortest = 28 * axis.day_width - TICK_GAP
    ticks = []
    day = axis.first
    while day <= axis.last:
        after = _next_month(day)
        room = min(axis.start_of(after), axis.right) - axis.start_of(day) - TICK_GAP
        ticks.append(Tick(axis.start_of(day), _month_label(day, shortest, room, size), room))
        day = after
    return tuple(ticks)


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _month_label(day: date, shortest: float, room: float, size: float) -> str:
    """Return the longest form that fits every full month and this one; "" when none does."""
    name = MONTHS[day.month - 1]
    forms = [f"{name} {day.year}", f"{name[:3]} {day.year}", name[:3]]
    if day.month == 1:
        forms.insert(2, str(day.year))
    longest_of_all = ("September 2026", "Sep 2026", "")
    for form, longest in zip(forms, (*longest_of_all, ""), strict=False):
        fits_all = text_width(longest, size, bold=True) <= shortest or day.month == 1
        if fits_all and text_width(form, size, bold=True) <= room:
            return form
    return ""
