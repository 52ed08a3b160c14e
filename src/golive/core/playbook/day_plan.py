"""Sections of a 30/60/90 plan: "30 days", "60 days", "90 days" are days 0-30, 31-60, 61-90."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from golive.core.document.patterns import late_pattern
from golive.core.document.values import Anchor, Unit, Window
from golive.core.playbook.headings import Heading

_DAYS = late_pattern(
    r"^(?:the\s+)?(?:first\s+)?(?:day|tag|jour|día|dia)?\s*(\d{2,3})"
    r"(?:[-\s]*(?:days?|tagen?|jours?|días?|dias?))?(?!\s*[\w%/])",
    re.IGNORECASE,
)
MONTH = 30
MIN_PARTS = 2


def settle_day_plan(headings: Sequence[Heading]) -> list[Heading]:
    """Return neighbouring headings, with the windows of a day plan where they make one.

    They do when the days they name are 30, 60, 90 and so on without a gap.
    """
    ends = [_end(heading) for heading in headings]
    days = [end for end in ends if end]
    if len(days) < MIN_PARTS or days != [MONTH * (n + 1) for n in range(len(days))]:
        return list(headings)
    return [
        _placed(heading, end) if end else heading
        for heading, end in zip(headings, ends, strict=True)
    ]


def _placed(heading: Heading, end: int) -> Heading:
    start = 0 if end == MONTH else end - MONTH + 1
    title = heading.title
    if heading.window is None:
        title = _DAYS.sub("", title).strip(" :–—-") or title
    window = Window(Unit.DAY, start, end)
    number = heading.number if heading.is_step_word else None
    return replace(heading, window=window, leads_window=True, title=title, number=number)


def _end(heading: Heading) -> int:
    """Return the day that a part of a day plan ends with, 0 for any other heading."""
    window = heading.window
    if window is None:
        match = _DAYS.match(heading.text)
        end = int(match.group(1)) if match else 0
    elif window.unit is not Unit.DAY or window.anchor is not Anchor.CONTRACT:
        return 0
    elif window.start == 0:  # "First 30 days" by itself is days 0 to 29
        end = window.end + (window.end + 1 == MONTH)
    else:
        is_part = window.start in {window.end, window.end - MONTH + 1}
        end = window.end if is_part else 0
    return end if end % MONTH == 0 else 0
