"""Windows that only the headings around them make plain: days of a week, weeks before the first."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from golive.core.document.quantities.extents import DAYS
from golive.core.document.values import Anchor, Basis, Duration, Quantity, Unit, Window
from golive.core.playbook.sections import Section
from golive.core.playbook.words import Words, fold, words_of

_STARTS = frozenset({Anchor.CONTRACT, Anchor.KICKOFF})
IN_WEEK = "PB014"
AGAIN = "PB015"
BEFORE = "PB016"
FROM_WEEK_0 = "PB017"
WEEK_OF_WORK = 7 / 5
"""Calendar days for a working day."""
ONE_BY_ONE = "PB041"
FROM_GO_LIVE = "QT006"
_BESIDE_GO_LIVE = "QT003"


def settle_series(root: Section, words: Words) -> tuple[Window, ...]:
    """Decide the windows of headings that count from something other than they say.

    Days below a week are days of that week; a window that counts back stands before the first
    section of its row and not before the go-live; weeks after the go-live that begin again at 1
    count from there.

    Returns:
        The windows that were made from days of a week; they are settled and count from no Day 1.
    """
    for section, outer in _with_outer(root):
        _inherit_anchor(section, outer)
        _count_before_the_first(section.children, words)
        _count_again(section.children)
        _count_lengths(section.children)
    _count_from_week_0(root)
    nested: list[Window] = []
    for section, outer in _with_outer(root):
        window = section.heading.window
        placed = None if window is None or outer is None else day_within(window, outer)
        if placed is not None:
            nested.append(placed)
            _settle(section, placed, IN_WEEK)
    return tuple(nested)


def _with_outer(root: Section) -> Iterator[tuple[Section, Window | None]]:
    """Yield each section with the nearest window above it; what is settled above counts."""
    stack: list[tuple[Section, Section | None]] = [(root, None)]
    while stack:
        section, holder = stack.pop()
        yield section, None if holder is None else holder.heading.window
        if section.heading.window is not None:
            holder = section
        stack.extend((child, holder) for child in reversed(section.children))


def _inherit_anchor(section: Section, outer: Window | None) -> None:
    """Let "Week 1" below "Post-launch (Days 1-30)" count from the go-live too."""
    window = section.heading.window
    if window is None or outer is None or window.anchor is not Anchor.CONTRACT:
        return
    if outer.anchor is Anchor.GO_LIVE and _lies_in(window, outer):
        section.heading = replace(
            section.heading, window=replace(window, anchor=outer.anchor), readings=()
        )


def _lies_in(window: Window, outer: Window) -> bool:
    first, last = _day_range(window)
    start, end = _day_range(outer)
    return first >= start - 1 and last <= end + 1


def _day_range(window: Window) -> tuple[int, int]:
    if window.unit is Unit.DAY:
        return window.start, window.end
    days = DAYS[window.unit]
    return (window.start - 1) * days, window.end * days - 1


def _count_from_week_0(root: Section) -> None:
    """Let weeks count from 1 where the document has a Week 0: it starts on the anchor day."""
    counted = [
        (section, window)
        for section in root.walk()
        if (window := section.heading.window) is not None and is_counted_week(window)
    ]
    if min((window.start for _, window in counted), default=1) != 0:
        return
    for section, window in counted:
        later = replace(window, start=window.start + 1, end=window.end + 1)
        if window.start == 0:
            _settle(section, later, FROM_WEEK_0)
        else:
            section.heading = replace(section.heading, window=later)


def is_counted_week(window: Window) -> bool:
    """Tell whether a window is made of weeks that count from where the plan starts."""
    return window.unit is Unit.WEEK and window.anchor in _STARTS


def counts_from_week_0(root: Section) -> bool:
    """Tell whether the headings of a document were settled to count from a Week 0."""
    return any(_is_reading(section.heading.readings, FROM_WEEK_0) for section in root.walk())


def day_within(window: Window, outer: Window) -> Window | None:
    """Return the days of a week that a window below it names; None when it means others.

    "Day 1-3" below "Week 3" are days 14 to 16. Days that lie in the outer window as they are
    ("Week 2 (Days 8-14)") mean themselves.
    """
    if window.unit is not Unit.DAY or outer.unit is Unit.DAY or window.start < 1:
        return None
    if window.anchor is not Anchor.CONTRACT or outer.start < 1:
        return None
    before = (outer.start - 1) * DAYS[outer.unit]
    length = (outer.end - outer.start + 1) * DAYS[outer.unit]
    if before == 0 or window.start > before or window.end > length:
        return None
    return replace(
        window,
        start=before + window.start - 1,
        end=before + window.end - 1,
        anchor=outer.anchor,
    )


def _count_before_the_first(siblings: Sequence[Section], words: Words) -> None:
    """Let "Week -2" ahead of "Week 1", or "Day -1" ahead of "Day 0", count from what they do."""
    waiting: list[Section] = []
    for section in siblings:
        window = section.heading.window
        if window is None:
            continue
        if _is_reading(section.heading.readings, FROM_GO_LIVE):
            waiting.append(section)
            continue
        if window.anchor in _STARTS and window.start >= 0:
            for early in waiting:
                _count_back(early, window.anchor, words)
        return


def _count_back(section: Section, anchor: Anchor, words: Words) -> None:
    """Let a section count back from the kickoff where it names it, else from where all begins."""
    window, said = section.heading.window, fold(section.heading.text)
    kickoff = (
        *words.own.grammar.anchors["kickoff"],
        *words_of("en").own.grammar.anchors["kickoff"],
    )
    if any(fold(phrase) in said for phrase in kickoff):
        anchor = Anchor.KICKOFF
    assert window is not None  # noqa: S101 - only headings that count back wait
    _settle(section, replace(window, anchor=anchor), BEFORE)


def _count_again(siblings: Sequence[Section]) -> None:
    """Let "Post-launch (Days 1-30)" count from the go-live when days or weeks came before it."""
    last = 0
    after: Window | None = None
    for section in siblings:
        window = section.heading.window
        if window is None or window.anchor not in _STARTS:
            continue
        if after is not None and window.start > after.end and window.unit is after.unit:
            after = replace(window, anchor=Anchor.GO_LIVE)
            _settle(section, after, AGAIN)
            continue
        if (
            last > 1
            and window.start in {0, 1}
            and _is_reading(section.heading.readings, _BESIDE_GO_LIVE)
        ):
            after = replace(window, anchor=Anchor.GO_LIVE)
            _settle(section, after, AGAIN)
        last = max(last, window.end * DAYS[window.unit])


def _count_lengths(siblings: Sequence[Section]) -> None:
    """Let numbered steps that say how long they take follow each other from the start.

    The least length counts. After a step that says neither length nor window nothing is known.
    """
    day = 0
    for section in siblings:
        heading = section.heading
        if not heading.is_step_word and (heading.number is None or heading.depth != 1):
            continue
        window, length = heading.window, heading.duration
        if window is not None and window.anchor in _STARTS:
            day = max(day, _day_range(window)[1] + 1)
            continue
        days = 0 if window is not None or length is None else _days_of(length)
        if not days:
            return
        if length is not None and length.unit is not Unit.DAY:  # days may be those of a session
            section.heading = replace(heading, duration=None)
        _settle(section, _from_day(day, days), ONE_BY_ONE)
        day += days


def _days_of(length: Duration) -> int:
    """Return the calendar days of a length; 0 for one of hours or minutes."""
    if length.unit not in DAYS:
        return 0
    working = length.unit is Unit.DAY and length.basis is Basis.WORKING
    return round(length.amount * DAYS[length.unit] * (WEEK_OF_WORK if working else 1))


def _from_day(day: int, days: int) -> Window:
    """Return the window of some days, in weeks where it is made of whole ones."""
    week = DAYS[Unit.WEEK]
    if day % week or days % week:
        return Window(Unit.DAY, day, day + days - 1)
    return Window(Unit.WEEK, day // week + 1, (day + days) // week)


def _is_reading(readings: Iterable[Quantity], code: str) -> bool:
    return any(quantity.reading == code for quantity in readings)


def _settle(section: Section, window: Window, code: str) -> None:
    """Give a heading its settled window, and say that reading instead of the former one."""
    heading = section.heading
    said = Quantity(window, 0, 0, code, (("phrase", heading.window_text or heading.text),))
    section.heading = replace(heading, window=window, readings=(said,))
