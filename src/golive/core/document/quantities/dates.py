"""Written dates: ISO, "3 March 2026", "March 3, 2026", "03.03.2026", "November 2025"."""

import re
from datetime import date
from functools import cache, lru_cache

from msgspec import Struct

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities.reader import Pairs
from golive.core.vocabulary import vocabulary

_SHORT_YEAR = 2
_CENTURY = 2000
_FIRST_YEAR = 1900
_LAST_YEAR = 2999
_LAST_MONTH = 12
_LONGEST_KEPT = 300
_DIGIT = late_pattern(r"\d")
_ISO = late_pattern(r"(?<![\d-])(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d-])")
_NUMERIC = late_pattern(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)")


class WrittenDate(Struct, frozen=True):
    """A date or month as a text states it.

    Args:
        year: None when the text names none.
        month: 1..12.
        day: None when the text names only a month.
        weekday: ISO weekday (1 Monday) written beside it, None without one.
        start: 0-based offset of the phrase, weekday included.
        end: Exclusive end offset.
        reading: Catalogue code of an ambiguity or of a day that does not exist, "".
        reading_params: Values for that sentence, as pairs.
    """

    year: int | None
    month: int
    day: int | None
    weekday: int | None
    start: int
    end: int
    reading: str = ""
    reading_params: tuple[tuple[str, str], ...] = ()

    @property
    def date(self) -> date | None:
        """The day, None for a month, a date without a year, or one that no calendar has."""
        if self.year is None or self.day is None:
            return None
        return _calendar_day(self.year, self.month, self.day)

    @property
    def iso(self) -> str:
        """ISO form: "2025-11-03", "2025-11" for a month, "" without such a day or a year."""
        if self.year is None:
            return ""
        if self.day is None:
            return f"{self.year:04}-{self.month:02}"
        day = self.date
        return day.isoformat() if day else ""


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_date(text: str, language: str = "en") -> WrittenDate | None:
    """Read the first date or month of a text, None without one."""
    return next(iter(read_dates(text, language)), None)


def read_dates(text: str, language: str = "en") -> tuple[WrittenDate, ...]:
    """Read all dates and months of a text, in order and without overlap.

    "03/04/2026" is read month first in English and day first elsewhere, and says so when both are
    possible.
    """
    if not _DIGIT.search(text):
        return ()
    read = _read_kept if len(text) <= _LONGEST_KEPT else _read
    return read(text, language)


def _read(text: str, language: str) -> tuple[WrittenDate, ...]:
    found: list[WrittenDate] = []
    for written in sorted(
        _candidates(text, language), key=lambda each: (each.start, -each.end)
    ):
        if not found or written.start >= found[-1].end:
            found.append(_with_weekday(written, text, language))
    return tuple(found)


_read_kept = lru_cache(maxsize=512)(_read)
"""A recogniser asks the same line for its date several times on end."""


def _candidates(text: str, language: str) -> list[WrittenDate]:
    found = [_iso(match) for match in _ISO.finditer(text)]
    found += [_numeric(match, language) for match in _NUMERIC.finditer(text)]
    for pattern in _named_patterns(language):
        found += [_named(match, language) for match in pattern.finditer(text)]
    return [written for written in found if written is not None]


def _checked(
    match: re.Match[str], year: int | None, month: int, day: int | None, reading: str = ""
) -> WrittenDate | None:
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    params: Pairs = (("phrase", match.group()),)
    # A year with a leap day stands in for a year that the text leaves out.
    if day is not None and _calendar_day(year or _CENTURY, month, day) is None:
        return WrittenDate(year, month, day, None, match.start(), match.end(), "QT011", params)
    if reading:
        params += (("day", f"{year:04}-{month:02}-{day:02}"),)
    return WrittenDate(
        year, month, day, None, match.start(), match.end(), reading, params if reading else ()
    )


def _iso(match: re.Match[str]) -> WrittenDate | None:
    month = int(match[3])
    if not 1 <= month <= _LAST_MONTH or (match[2] != "-" and match[4] is None):
        return None
    return _checked(match, int(match[1]), month, int(match[4]) if match[4] else None)


def _numeric(match: re.Match[str], language: str) -> WrittenDate | None:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == _SHORT_YEAR:
        year += _CENTURY
    is_month_first = match[2] != "." and language == "en"
    can_swap = first <= _LAST_MONTH and second <= _LAST_MONTH
    if is_month_first:
        first, second = second, first
    if second > _LAST_MONTH and first <= _LAST_MONTH:
        first, second = second, first
    if not 1 <= second <= _LAST_MONTH or first < 1:
        return None
    is_ambiguous = can_swap and first != second and match[2] != "." and language == "en"
    return _checked(match, year, second, first, "QT010" if is_ambiguous else "")


@cache
def _named_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    names = sorted(vocabulary(language).month_names, key=len, reverse=True)
    month = rf"(?P<month>{'|'.join(map(re.escape, names))})\b\.?"
    day = r"(?<![\d.,:/-])(?P<day>\d{1,2})(?:st|nd|rd|th|er|re|º|ª|\.)?"
    year = r"(?P<year>\d{4})(?!\d)"
    of = r"(?:(?:of|de|del|do)\s+)?"
    return (
        re.compile(rf"{day}\s{{0,2}}{of}\b{month}(?:,?\s{{1,2}}{of}{year})?", re.IGNORECASE),
        re.compile(rf"\b{month}\s{{1,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s{{1,2}}{year})?", re.IGNORECASE),
        re.compile(rf"\b{month}\s{{1,2}}{of}{year}", re.IGNORECASE),
    )  # fmt: skip


def _named(match: re.Match[str], language: str) -> WrittenDate | None:
    groups = match.groupdict()
    month = vocabulary(language).month_names[groups["month"].lower()]
    year = int(groups["year"]) if groups["year"] else None
    day = int(groups["day"]) if groups.get("day") else None
    return _checked(match, year, month, day)


@cache
def _weekday_before(language: str) -> re.Pattern[str]:
    names = sorted(vocabulary(language).weekday_names, key=len, reverse=True)
    return re.compile(
        rf"\b({'|'.join(map(re.escape, names))})\b\.?,?\s{{0,2}}(?:the\s|den\s|le\s|el\s)?$",
        re.IGNORECASE,
    )


@cache
def _weekday_after(language: str) -> re.Pattern[str]:
    names = sorted(vocabulary(language).weekday_names, key=len, reverse=True)
    return re.compile(
        rf"\s{{0,2}}[(,]\s?({'|'.join(map(re.escape, names))})\b\.?\)?", re.IGNORECASE
    )


_LONGEST_WEEKDAY = 24


def _with_weekday(written: WrittenDate, text: str, language: str) -> WrittenDate:
    if written.day is None:
        return written
    names = vocabulary(language).weekday_names
    first = max(0, written.start - _LONGEST_WEEKDAY)
    before = _weekday_before(language).search(text[first : written.start])
    after = _weekday_after(language).match(text, written.end)
    weekday = names[(before or after)[1].lower()] if before or after else None  # type: ignore[index]
    start = first + before.start() if before else written.start
    end = after.end() if after and not before else written.end
    return WrittenDate(
        written.year, written.month, written.day, weekday, start, end, written.reading, written.reading_params
    )  # fmt: skip
