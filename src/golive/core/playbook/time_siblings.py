"""Headings among others that are times: "First Hour", "Week-1 Checks", "Post Migration"."""

from collections.abc import Sequence

from msgspec.structs import replace

from golive.core.document.patterns import late_pattern
from golive.core.document.values import Duration, Quantity, Unit, Window
from golive.core.playbook.headings import Heading, read_heading
from golive.core.playbook.sections import ENOUGH_BESIDE, SPECIAL_ROLES, Section
from golive.core.playbook.words import Words

ON_THE_DAY = "PB053"
_GLUED = late_pattern(r"^([^\W\d_]{3,12})-(?=\d)")
_MINUTES_PER_DAY = 1440


def settle_siblings(root: Section, words: Words) -> None:
    """Give sections among others that open with their time the time that their own words say.

    An hour or two is part of the day that the others count from, and so is what stands ahead of
    them and only says after what it comes. A hyphen before a number is no sign where no sibling
    counts back.
    """
    for section in root.walk():
        siblings = section.children
        timed = [at for at, child in enumerate(siblings) if child.heading.leads_window]
        windows = [siblings[at].heading.window for at in timed]
        if len(timed) < ENOUGH_BESIDE or any(w is None or w.start < 0 for w in windows):
            continue
        anchors = {window.anchor for window in windows if window is not None}
        if len(anchors) == 1:
            day = Window(Unit.DAY, 0, 0, anchors.pop())
            _settle_open(siblings, timed[0], day, words)


def _settle_open(siblings: Sequence[Section], first: int, day: Window, words: Words) -> None:
    for at, child in enumerate(siblings):
        heading = child.heading
        if heading.window is not None or heading.number is not None:
            continue
        if heading.role in SPECIAL_ROLES:
            continue
        spaced = _GLUED.sub(r"\1 ", heading.text)
        found = read_heading(spaced, words) if spaced != heading.text else heading
        if found.window is not None and found.leads_window:
            child.heading = replace(found, text=heading.text)
        elif days := _first_hours(heading.text, words):
            child.heading = _on(heading, replace(day, end=days - 1))
        elif heading.role == "post" and at < first:
            child.heading = _on(heading, day)


def _first_hours(text: str, words: Words) -> int:
    """Return how many days the hours that open a heading reach into ("First 48 Hours"), else 0."""
    found = next(iter(words.quantities(text)), None)
    if found is None or found.start != 0 or not isinstance(found.value, Duration):
        return 0
    if found.value.unit not in {Unit.MINUTE, Unit.HOUR} or text[:1].isdigit():
        return 0
    return max(1, -(-found.value.minutes // _MINUTES_PER_DAY))


def _on(heading: Heading, window: Window) -> Heading:
    said = Quantity(window, 0, 0, ON_THE_DAY, (("phrase", heading.text),))
    return replace(heading, window=window, leads_window=True, readings=(said,))
