"""Values of a plan as sentences hold them, put together from the words of `value_words`."""

from collections.abc import Mapping
from datetime import date

from golive.core.document.values import OPEN_DAYS, Anchor, Basis, Duration, Unit, Window
from golive.core.planning import value_words as words
from golive.core.planning.model import Decision, TaskStatus
from golive.core.planning.timeline_axis import long_label
from golive.core.playbook.model import Condition, Owner
from golive.core.scheduling.model import LagUnit, Link


def day_said(on: date | None) -> str:
    """Return a date with its weekday: "Mon 2 March 2026"; that there is none for None."""
    if on is None:
        return words.NO_DATE
    return words.DAY.format(weekday=words.WEEKDAYS[on.weekday()], date=long_label(on))


def count_said(count: int, noun: str) -> str:
    """Return a number with its noun, one of `NOUNS`: "1 day", "2 days"."""
    return f"{count} {_noun(noun, one=abs(count) == 1)}"


def span_said(unit: str, start: int, end: int) -> str:
    """Return numbered units: "week 4", "weeks 2 to 4", "14 to 7 days before", "the same day"."""
    return _span(unit, start, end)[0]


def window_said(window: Window) -> str:
    """Return a window: "weeks 2 to 4", "week 1 from the go-live", "2 days before the kickoff"."""
    unit = f"{'working ' if window.basis is Basis.WORKING else ''}{window.unit.value}"
    span, is_around = _span(unit, window.start, window.end)
    anchor = words.ANCHORS[window.anchor]
    if is_around:
        return words.OF_ANCHOR.format(span=span, anchor=anchor)
    if window.anchor is Anchor.CONTRACT:
        return span
    return words.FROM_ANCHOR.format(span=span, anchor=anchor)


def anchor_said(anchor: Anchor) -> str:
    """Return what a window counts from."""
    return words.ANCHORS[anchor]


def calendar_said(key: str) -> str:
    """Return the name of a calendar of the plan."""
    return words.CALENDARS.get(key, key)


def is_nothing(value: object) -> bool:
    """Tell whether a field holds nothing, for which `value_said` has a word."""
    return value is None or value in ("", ())


def value_said(value: object, titles: Mapping[str, str]) -> str:
    """Return the value of a field of a task or an item for a reader; "nothing" for none.

    Args:
        value: What the field holds.
        titles: Key → title of the tasks that a link may name.
    """
    if is_nothing(value):
        return words.NOTHING
    if isinstance(value, TaskStatus | Decision):
        return words.STATES[value]
    if isinstance(value, date):
        return day_said(value)
    if isinstance(value, Window):
        return window_said(value)
    if isinstance(value, tuple):
        return ", ".join(value_said(one, titles) for one in value)
    return _plain(value, titles)


def _noun(noun: str, *, one: bool) -> str:
    return words.NOUNS[noun][0 if one else 1]


def _span(unit: str, start: int, end: int) -> tuple[str, bool]:
    """Return a span, and whether its words lead on to the anchor ("before …")."""
    start, end = sorted((start, end))
    one, many = _noun(unit, one=True), _noun(unit, one=False)
    if unit in {Unit.WEEK, Unit.MONTH} or start > 0:
        form = words.NUMBERED[start != end]
        return form.format(unit=one, units=many, start=start, end=end), False
    if start == end == 0:
        return words.SAME_DAY, False
    if end > 0:
        before, after = count_said(-start, unit), count_said(end, unit)
        return words.AROUND.format(before=before, after=after), True
    if start <= -OPEN_DAYS:
        if end == -1:
            return words.ANY_DAY_BEFORE, True
        return words.UNTIL_BEFORE.format(length=count_said(-end, unit)), True
    form = words.NEAR[start != end]
    return form.format(start=-start, end=-end, unit=one if start == -1 else many), True


def _duration(value: Duration) -> str:
    low, high = f"{value.amount:g}", value.amount_max
    amount = low if high is None else words.AMOUNT.format(low=low, high=f"{high:g}")
    noun = f"{'working ' if value.basis is Basis.WORKING else ''}{value.unit.value}"
    return f"{amount} {_noun(noun, one=value.amount == 1 and high is None)}"


def _link(value: Link, titles: Mapping[str, str]) -> str:
    task = titles.get(value.predecessor, value.predecessor)
    awaited = words.LINKS[value.type].format(task=task)
    return " ".join((awaited, *lag_said(value.lag, value.lag_unit)))


def lag_said(lag: int, unit: LagUnit) -> tuple[str, ...]:
    """Return a lag with its sign: ("+ 2 working days",), () for none."""
    if not lag:
        return ()
    return (
        words.LAG.format(
            sign="+" if lag > 0 else "-", length=count_said(abs(lag), words.LAG_UNITS[unit])
        ),
    )


def _plain(value: object, titles: Mapping[str, str]) -> str:
    if isinstance(value, Duration):
        return _duration(value)
    if isinstance(value, Link):
        return _link(value, titles)
    if isinstance(value, Owner):
        return value.role
    if isinstance(value, Condition):
        return value.text
    # Every str has a method `title`, so words are not asked for their fields.
    if not isinstance(value, str):
        for name in ("text", "title", "meeting", "risk", "role"):
            if hasattr(value, name):
                return str(getattr(value, name))
    return titles.get(str(value), str(value))
