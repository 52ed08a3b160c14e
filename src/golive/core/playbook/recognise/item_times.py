"""When an item is and how long it takes: the times that its own text states."""

import re
from datetime import date, timedelta
from functools import cache

from msgspec.structs import replace

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import WrittenDate, read_dates
from golive.core.document.quantities.extents import DAYS
from golive.core.document.values import Anchor, Cadence, Clock, Duration, Quantity, Unit, Window
from golive.core.playbook.draft import Draft, ItemDraft
from golive.core.playbook.model import ItemKind
from golive.core.playbook.recognise.dependencies import said
from golive.core.playbook.recognise.late_windows import after_go_live, closes, up_to
from golive.core.playbook.recognise.place import DUE_KINDS, Place
from golive.core.playbook.series import (
    BEFORE,
    FROM_GO_LIVE,
    IN_WEEK,
    day_within,
    is_counted_week,
)
from golive.core.playbook.window_rows import in_row
from golive.core.playbook.words import Words, words_of

_REPEATED = late_pattern(r"(?<![\w.])(\d{1,2})\s*[x×]\s*$")
MIN_NAMED_DAYS = 5
MAX_LEADING_DAYS = 14
"""A longer time in front of a name ("30-day trial") is part of the name."""


def read_times(item: ItemDraft, place: Place) -> None:
    """Give an item the length, limit, rhythm and window that its text states as its own."""
    words = place.draft.words
    line = item.lines[0] if item.lines else 0
    for found in words.quantities(item.text):
        quantity = in_row(found, item.text, words)
        value = quantity.value
        if isinstance(value, Duration) and item.duration is None:
            if _is_own_duration(item.text, quantity, words):
                item.duration = _repeated(item.text[: quantity.start], value)
        elif isinstance(value, Clock) and item.clock is None and _may_be_late(item, quantity):
            item.clock = value
        elif isinstance(value, Cadence) and item.cadence is None and _may_recur(item):
            item.cadence = value
        elif isinstance(value, Window) and _is_own_window(item.text, quantity, words):
            settled = after_go_live(_anchored(quantity, value, item.text, place), place)
            item.window = settled.value if isinstance(settled.value, Window) else value
            place.draft.say_reading(settled, line, item.column)
            continue
        elif isinstance(value, Window) and _is_closing(item, quantity, place):
            settled = after_go_live(_anchored(quantity, value, item.text, place), place)
            item.window = up_to(settled, item.text[: quantity.start], place) or item.window
            continue
        else:
            continue
        place.draft.say_reading(quantity, line, item.column)


def _is_closing(item: ItemDraft, quantity: Quantity, place: Place) -> bool:
    """Tell whether a window that closes a text is its own, if the text has no other."""
    has_none = item.kind in DUE_KINDS and item.window is place.window
    return has_none and closes(quantity, item.text, place)


def _repeated(before: str, length: Duration) -> Duration:
    """Return the whole length of "2 x 90 minutes"."""
    match = _REPEATED.search(before)
    times = int(match.group(1)) if match else 1
    return replace(length, amount=length.amount * max(1, times))


def _may_be_late(item: ItemDraft, quantity: Quantity) -> bool:
    """Tell a limit from a time that a text only mentions ("… a colleague in ten minutes")."""
    opener = item.text[quantity.start :].split(" ", 1)[0].casefold()
    spoken = item.kind in {ItemKind.TOPIC, ItemKind.AGENDA_POINT}
    return not spoken and not (opener == "in" and item.text.casefold().startswith("how to"))


def _may_recur(item: ItemDraft) -> bool:
    return item.kind in {ItemKind.TASK, ItemKind.CADENCE, ItemKind.MEETING}


def _is_own_duration(text: str, quantity: Quantity, words: Words) -> bool:
    """Tell a length of the item ("(10 min)", "takes 3 days") from a time it only mentions."""
    before, after = text[: quantity.start].rstrip(), text[quantity.end :].lstrip()
    # "3 days after the import" is a distance, not a length.
    if words.clue_pattern("distance_words").match(after):
        return False
    if _is_named_after(text, quantity, words):
        return False
    if _takes(words.language).search(before):
        return True
    if _past(words.language).search(before):  # "the last 24 months" of data
        return False
    if not before or before.endswith(("(", "[", "–", "—", "|", "~")):
        return True
    return after.startswith(")") or (not after and before.endswith((":", ",", "-", "for")))


def _is_named_after(text: str, quantity: Quantity, words: Words) -> bool:
    """Tell a thing that is called by its day ("30-day review") from one that lasts so long."""
    length, after = quantity.value, text[quantity.end :].strip()
    if not isinstance(length, Duration) or length.unit in {Unit.MINUTE, Unit.HOUR} or not after:
        return False
    days = length.amount * DAYS.get(length.unit, 1)
    hyphened = re.match(r"\d+-[^\W\d]", text[quantity.start : quantity.end]) is not None
    contact = words.names_contact(after) and days >= MIN_NAMED_DAYS
    return hyphened and (contact or days > MAX_LEADING_DAYS)


def _anchored(quantity: Quantity, window: Window, text: str, place: Place) -> Quantity:
    """Let a window that names no anchor count from what the section counts from.

    A day below a week is a day of that week; one that counts back stands before the section's
    own start when that lies before the first week.
    """
    if place.draft.from_week_0 and is_counted_week(window):
        window = replace(window, start=window.start + 1, end=window.end + 1)
        quantity = replace(quantity, value=window)
    above = place.window or (place.step.window if place.step else None)
    if above is None:
        return quantity
    if (within := day_within(window, above)) is not None:
        place.draft.nested.append(within)
        said = (("phrase", text[quantity.start : quantity.end]),)
        return replace(quantity, value=within, reading=IN_WEEK, reading_params=said)
    early = quantity.reading == FROM_GO_LIVE and above.start < 0
    if early and above.anchor is not Anchor.GO_LIVE:
        value = replace(window, anchor=above.anchor)
        return replace(quantity, value=value, reading=BEFORE)
    if window.anchor is not Anchor.CONTRACT:
        return quantity
    return replace(quantity, value=replace(window, anchor=above.anchor))


def _is_own_window(text: str, quantity: Quantity, words: Words) -> bool:
    before, after = text[: quantity.start].rstrip(), text[quantity.end :].lstrip()
    window = quantity.value
    if isinstance(window, Window) and window.start == window.end and window.unit is Unit.DAY:
        # "Ask for feedback 2 weeks after go-live": one day counted from an anchor needs no mark.
        phrase = text[quantity.start : quantity.end]
        is_distance = words.clue_pattern("distance_words").search(phrase) is not None
        if is_distance and (not after or after[0] in "()]:–—-,.|*"):
            return True
    opens = not before or before.endswith(("(", "[", "–", "—", "-", ":", ",", "|", "*"))
    closes = (
        not after or after[0] in ")]:–—-,.|*" or (not before.strip("*_") and after[0] == "(")
    )
    return opens and closes


def read_due(item: ItemDraft, draft: Draft) -> None:
    """Give an item the day that its text says it is due on, or may not start before."""
    for found in read_dates(item.text, draft.words.language):
        if found.day is None:
            continue
        before, after = item.text[: found.start], item.text[found.end :]
        waits = _earliest(draft.words.language).search(before)
        is_day = _lies_on(before, after, draft.words.language) and not _is_misnamed(found)
        if waits is None and not is_day and not _due(draft.words.language).search(before):
            continue
        day = draft.day_of(found, item.text, item.lines[0], item.column)
        if waits is None:
            item.due = day
            return
        if day is not None and waits["later"]:
            day = _next(day)
        if day is not None:
            item.properties.setdefault("start", day)


def _lies_on(before: str, after: str, language: str) -> bool:
    """Tell whether a date that closes a text is the day of the item ("Demo on 12 March")."""
    return _on_day(language).search(before) is not None and not after.strip(" .)]*_")


def _is_misnamed(found: WrittenDate) -> bool:
    """Tell whether a date is named by the wrong weekday: which of the two is meant is not known."""
    return found.date is not None and found.weekday not in {None, found.date.isoweekday()}


def _next(day: str) -> str:
    """Return the day after one; dates are read up to the year 2999, so that there is one."""
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


@cache
def _due(language: str) -> re.Pattern[str]:
    """Return the pattern of what stands right before a date that an item is due on."""
    words = words_of(language)
    openers, articles = words.clue_body("due_openers"), words.clue_body("due_articles")
    return re.compile(
        rf"(?:\b(?:{openers})\b:?|[(\[–—→📅⏰|]|->)\s*(?:{articles})?\s*$", re.IGNORECASE
    )


@cache
def _earliest(language: str) -> re.Pattern[str]:
    """Return the pattern of what stands before a date that an item may not start before.

    The group `later` holds words after which the day itself is too early ("after 12 March").
    """
    articles = words_of(language).clue_body("due_articles")
    later, starts = said(language, "later_than"), said(language, "starts")
    opener = rf"{said(language, 'at_earliest')}|(?P<later>{later})|{starts}"
    return re.compile(
        rf"(?<!\w)(?:{opener}):?\s+(?:(?:{articles}|{said(language, 'on_day')})\s+)*$",
        re.IGNORECASE,
    )


@cache
def _on_day(language: str) -> re.Pattern[str]:
    """Return the pattern of what stands before a date that an item lies on, at its text's end."""
    return re.compile(
        rf"(?<=[\w)\]])[\s(\[,]+(?:{said(language, 'on_day')})\s*$", re.IGNORECASE
    )


@cache
def _takes(language: str) -> re.Pattern[str]:
    """Return the pattern of what stands before a length that is the item's own ("takes about")."""
    words = words_of(language)
    verbs, about = words.clue_body("taking_verbs"), words.clue_body("about_words")
    return re.compile(rf"\b(?:{verbs})(?:\s+(?:{about}))?$", re.IGNORECASE)


@cache
def _past(language: str) -> re.Pattern[str]:
    """Return the pattern of what stands before a length of time that is over ("the last")."""
    return re.compile(rf"\b(?:{words_of(language).clue_body('past_words')})$", re.IGNORECASE)
