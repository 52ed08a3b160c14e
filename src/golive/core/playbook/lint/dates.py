"""Lint rules on dates: reviews, past dates, weekdays, weekends, the order of due dates."""

from collections.abc import Iterator
from datetime import date

from golive.core.diagnostics import Diagnostic, Related
from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import WrittenDate, read_dates
from golive.core.document.values import LinkType
from golive.core.playbook.lint.rule import Linted, at_item, first_line, other_place, quote, said
from golive.core.playbook.model import Item

SATURDAY = 6
OTHER_WEEKENDS = frozenset(
    {
        "AF",
        "BD",
        "BH",
        "DZ",
        "EG",
        "IL",
        "IQ",
        "IR",
        "JO",
        "KW",
        "LY",
        "MV",
        "OM",
        "QA",
        "SA",
        "SD",
        "SY",
        "YE",
    }
)
"""Countries whose weekend is not Saturday and Sunday; the rule on weekends keeps quiet there."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FENCE = late_pattern(r"^\s*(?:```|~~~)")
_HAS_YEAR = late_pattern(r"\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}")
MAX_LINE = 2000


def overdue_review(linted: Linted) -> Iterator[Diagnostic]:
    """LN009: the document's own review date is past."""
    meta = linted.playbook.meta
    due, today = meta.next_review_on, linted.today.isoformat()
    if not due or not meta.last_updated or today[: len(due)] <= due:
        return
    places = {linted.words.label_role(field.name): field for field in linted.playbook.fields}
    updated, frequency = places.get("last_updated"), places.get("review_frequency")
    yield Diagnostic(
        "LN009",
        updated.line if updated else 1,
        1,
        {
            "updated": updated.value if updated else meta.last_updated,
            "frequency": (meta.review_frequency or "").casefold(),
            "due": due,
            "today": today,
        },
        (said(frequency.line, frequency.name, frequency.value),) if frequency else (),
    )


def past_dates(linted: Linted) -> Iterator[Diagnostic]:
    """LN013: something not done is due on a past day."""
    for item in linted.playbook.items:
        if (
            item.due is None
            or item.due >= linted.today
            or item.done
            or item.status in {"done", "not_applicable"}
        ):
            continue
        yield at_item(
            "LN013",
            item,
            text=quote(item.title),
            date=item.due.isoformat(),
            today=linted.today.isoformat(),
        )


def wrong_weekdays(linted: Linted) -> Iterator[Diagnostic]:
    """LN014: a weekday stands beside a date that falls on another one."""
    names = {number: name for name, number in _weekday_names(linted).items()}
    for line, column, written, day in _written_days(linted):
        if written.weekday is not None and written.weekday != day.isoweekday():
            yield Diagnostic(
                "LN014",
                line,
                column,
                {
                    "date": day.isoformat(),
                    "actual": names[day.isoweekday()],
                    "written": names[written.weekday],
                },
            )


def _weekday_names(_linted: Linted) -> dict[str, int]:
    return {name: number for number, name in enumerate(_WEEKDAYS, 1)}


def _written_days(linted: Linted) -> Iterator[tuple[int, int, WrittenDate, date]]:
    """Yield every full date of the text outside fences: line, column, reading, day."""
    in_fence = False
    for number, line in enumerate(linted.playbook.source, 1):
        if _FENCE.match(line.text):
            in_fence = not in_fence
        elif not in_fence and _HAS_YEAR.search(line.text[:MAX_LINE]):
            for written in read_dates(line.text[:MAX_LINE], linted.words.language):
                if written.date is not None:
                    yield number, line.source_column(written.start), written, written.date


def weekend_work(linted: Linted) -> Iterator[Diagnostic]:
    """LN017: work is due on a Saturday or Sunday."""
    if linted.playbook.meta.settings.get("country", "").upper() in OTHER_WEEKENDS:
        return
    for item in linted.playbook.items:
        if (
            item.due is None
            or item.due.isoweekday() < SATURDAY
            or item.done
            or item.status in {"done", "not_applicable"}
        ):
            continue
        yield at_item(
            "LN017",
            item,
            text=quote(item.title),
            date=item.due.isoformat(),
            weekday=_WEEKDAYS[item.due.weekday()],
        )


_TO_ITS_END = frozenset({LinkType.FS, LinkType.FF})
"""Links by which an item may not end before what it waits for has ended."""


def due_before_needed(linted: Linted) -> Iterator[Diagnostic]:
    """LN030: something is due before what it depends on."""
    for item in linted.playbook.items:
        if item.due is None:
            continue
        needed = [
            linted.by_key[one.key]
            for one in item.after
            if one.key in linted.by_key and one.type in _TO_ITS_END and one.lag >= 0
        ]
        late = [other for other in needed if other.due is not None and other.due > item.due]
        if late:
            last = max(late, key=_due)
            yield at_item(
                "LN030",
                item,
                _others(late),
                text=quote(item.title),
                due=item.due.isoformat(),
                needed=_due(last).isoformat(),
            )


def _due(item: Item) -> date:
    return item.due or date.min


def _others(items: list[Item]) -> tuple[Related, ...]:
    return tuple(other_place(item) for item in sorted(items, key=first_line))
