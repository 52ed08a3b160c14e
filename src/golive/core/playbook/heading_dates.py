"""Calendar days in headings: "Cutover 04.05.2026", "Preparation (before 4 May 2026)"."""

import re
from datetime import date, timedelta
from functools import cache

from msgspec import Struct

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import WrittenDate, read_dates
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.words import Words, words_of

_SHORT_DATE = late_pattern(r"\d{1,2}\.\d{1,2}\.(?!\d)")
"""Day and month without a year: "04.05."."""
FRIDAY = 5


class HeadingDate(Struct, frozen=True):
    """The day that a heading names.

    Args:
        written: The date as it stands there; of a range the last.
        is_before: All below lies before that day.
    """

    written: WrittenDate
    is_before: bool

    def last_day(self, iso: str) -> str:
        """Return the day by which all below is done, in ISO form, from the date's own ISO form.

        What is done before a Monday is done by the Friday.
        """
        if not self.is_before:
            return iso
        day = date.fromisoformat(iso) - timedelta(days=1)
        return (day - timedelta(days=max(0, day.isoweekday() - FRIDAY))).isoformat()


def read_heading_date(text: str, words: Words) -> HeadingDate | None:
    """Return the last calendar day that a heading names, None without a day or without a year."""
    found = [each for each in read_dates(text, words.language) if each.date is not None]
    if not found:
        return None
    last = found[-1]
    before = _before(words.language).search(text[: last.start]) is not None
    return HeadingDate(last, before)


def is_in_date(text: str, at: int, words: Words) -> bool:
    """Tell whether a number of a heading is part of a date, and so counts no steps.

    English writes no point between a day and its month: "4. May we begin?" is a number.
    """
    if at > 0 and _SHORT_DATE.match(text, at):
        return True
    return any(
        each.start <= at < each.end and (each.year is not None or words.language != "en")
        for each in read_dates(text, words.language)
    )


@cache
def _before(language: str) -> re.Pattern[str]:
    """Return the pattern of a text that ends with "before"; what holds "until" takes the day in."""
    tables = (words_of(language).own, words_of("en").own)
    until = {phrase for each in tables for phrase in each.grammar.range_words}
    phrases = {
        phrase
        for each in tables
        for phrase in each.grammar.before
        if not until & set(phrase.split())
    }
    return re.compile(
        rf"(?<!\w)(?:{alternatives(phrases)})(?:\s+\w{{2,3}})?\s*$", re.IGNORECASE
    )
