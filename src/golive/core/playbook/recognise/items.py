"""One item from one text: status, hints, owner, times, condition, kind."""

import re
from functools import cache

from golive.core.document.model import Box, Inline
from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import (
    read_dates,
    read_duration,
)
from golive.core.document.values import Cadence, Duration, Unit, Window
from golive.core.playbook.draft import ItemDraft
from golive.core.playbook.hints import hint_diagnostics, read_hints
from golive.core.playbook.model import Condition, ItemKind, Owner, Watch
from golive.core.playbook.recognise.conditions import fact_of, find_condition
from golive.core.playbook.recognise.dependencies import read_waits
from golive.core.playbook.recognise.hinted import apply_hints
from golive.core.playbook.recognise.item_times import read_due, read_times
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.recognise.watching import watches_first
from golive.core.playbook.roles import find_owner_in_text, read_owner
from golive.core.playbook.words import Words, fold, words_of

_LEADING_SYMBOL = late_pattern(
    r"^([^\w\s\[\](){}<>*_`#@\"'“„«$€£%&+=~^|\\/.,:;!?-]+\ufe0f?)\s+"
)
_STATUS_TAG = late_pattern(
    r"^[\[(]([^\[\]()]{2,20})[\])]\s*[:–—-]?\s+|(?<=\s)[\[(]([^\[\]()]{2,20})[\])]\s*$"
)
_NAME_BEFORE = late_pattern(
    r"\(\s*([A-ZÀ-Þ][\w.'-]*(?:\s+(?:[+/&]\s+)?[A-ZÀ-Þ][\w.'-]*){0,3})\s*[,;]"
    r"\s*(?:\w+(?:\s\w+)?:?\s+)?$"
)
"""A name that opens brackets, up to the words before a date ("by", "bis zum")."""
_STRUCK = late_pattern(r"^~~(.+)~~$", re.DOTALL)
_LEADING_ID = late_pattern(r"^([A-Z]{1,4}-?\d{1,4}|\d+(?:\.\d+)+|#\d{1,4})[:.)]?\s+(?=\S)")
_COUNT = late_pattern(r"(?<![\w.])(\d{1,7})(?:st|nd|rd|th)?\s+([^\W\d][\w-]*)")
_DURATION_BRACKETS = late_pattern(r"\s*\(([^()]*)\)")
_MARK_OF_TITLE = late_pattern(r"[*_~`\[(]")
MAX_READ = 2_000
"""Characters of an item that are read for owners, dates and the like: some patterns look far ahead."""
_SMALL_COUNT_NOUNS = frozenset({"minute", "hour", "day", "week", "month", "year", "of", "x"})


def make_item(
    place: Place,
    kind: ItemKind,
    inline: Inline,
    lines: tuple[int, ...],
    column: int,
    *,
    box: Box | None = None,
    status: str = "",
) -> ItemDraft:
    """Build one item from a running text and add it at its place.

    Args:
        place: Where the walk stands.
        kind: What the place makes of it; the text may make it a watch or a cadence.
        inline: The item's own text.
        lines: Its own physical lines.
        column: Column of the text on its first line.
        box: State of its task box.
        status: Role of its status cell, "".
    """
    words = place.draft.words
    text, hints = read_hints(inline.markdown)
    whole, said_status = _without_status(text.strip(), words)
    status = status or said_status
    text = whole[:MAX_READ]
    item = ItemDraft(
        kind=kind,
        text=text,
        title=plain_title(text, words),
        lines=lines,
        column=column,
        step=place.step,
        group=place.group_title,
        section=place.section[-1] if place.section else "",
        parent=place.parent,
        window=place.window,
        status=status,
        done=_done(box, status),
        boxed=box is not None,
    )
    _read_owner(item, words)
    read_times(item, place)
    read_due(item, place.draft)
    if kind is not ItemKind.RISK:
        _read_condition(item, words)
    item.waits_for.extend(read_waits(text, words))
    if match := _LEADING_ID.match(item.title):
        item.number = match.group(1)
    if place.post:
        item.flags.append("after_session")
    item.kind = _kind_by_text(item, place.window, words)
    if hints:
        place.draft.diagnostics.extend(hint_diagnostics(hints, lines[0], column))
        apply_hints(item, hints, place.draft)
    item.text = whole
    return place.add(item)


def plain_title(text: str, words: Words) -> str:
    """Return a text in plain words, without a duration in brackets."""
    if not _MARK_OF_TITLE.search(text):
        return " ".join(text.split())
    plain = re.sub(r"(\*\*|__|~~|`)(.+?)\1", r"\2", text)
    plain = re.sub(r"(?<!\w)[*_](\S(?:.*?\S)?)[*_](?!\w)", r"\1", plain)
    plain = re.sub(r"!?\[([^\]]+)\]\([^)]*\)", r"\1", plain)
    for match in _DURATION_BRACKETS.finditer(plain):
        found = read_duration(match.group(1), words.language)
        if found is not None and found.end - found.start >= len(match.group(1).strip()) - 2:
            plain = plain[: match.start()] + plain[match.end() :]
            break
    return " ".join(plain.split())


def _without_status(text: str, words: Words) -> tuple[str, str]:
    """Take a leading status symbol, a status tag in brackets or a strike-through off a text."""
    if struck := _STRUCK.match(text):
        return struck.group(1).strip(), "done"
    if status := leading_status(text, words):
        return text.split(None, 1)[1].strip(), status
    if match := _STATUS_TAG.search(text):
        tag = match.group(1) or match.group(2)
        if status := words.status(tag):
            return (text[: match.start()] + text[match.end() :]).strip(), status
    return text, ""


def leading_status(text: str, words: Words) -> str:
    """Return the status that a symbol in front of a text shows, or ""."""
    match = _LEADING_SYMBOL.match(text)
    return words.status(match.group(1)) if match else ""


def _done(box: Box | None, status: str) -> bool | None:
    if status:
        return status == "done" or box is Box.DONE
    return None if box is None else box is Box.DONE


def _read_owner(item: ItemDraft, words: Words) -> None:
    text = _due_tail(words.language).sub("", item.text)
    if found := find_owner_in_text(text, words.language):
        owner, start, end = found
        subject = text.startswith("[") and start == 0 and text[end:].lstrip()[:1].islower()
        if subject:  # "[Sponsor] has approved …" is an open field, not an owner
            return
        item.owner = _without_time(owner, words)
        rest = (text[:start] + text[end:]).strip(" –—-,;")
        if rest:
            item.title = plain_title(rest, words) or item.title
    elif match := _owner_beside_date(item.text, words):
        item.owner = read_owner(match.group(1).strip(), words.language)


def _without_time(owner: Owner, words: Words) -> Owner:
    """Cut a length or date that shares the owner's brackets: "(Owner: SE, 1 day)"."""
    head, comma, tail = owner.role.rpartition(",")
    if not comma or not (words.quantities(tail) or read_dates(tail, words.language)):
        return owner
    return read_owner(head.strip(), words.language) or owner


def _owner_beside_date(text: str, words: Words) -> re.Match[str] | None:
    """Find who shares the closing brackets with a date: "(Lena, by 2026-02-18)"."""
    if not text.rstrip(" .").endswith(")"):
        return None
    for found in read_dates(text, words.language):
        closes = text[found.end :].strip(" .") == ")"
        if (
            found.date is not None
            and closes
            and (match := _NAME_BEFORE.search(text[: found.start]))
        ):
            return match
    return None


def _read_condition(item: ItemDraft, words: Words) -> None:
    item.condition = condition = find_condition(item.text, words)
    if condition is None or condition.fact is not None or item.parent is None:
        return
    said = fold(condition.text)
    bare = any(fold(phrase).strip("()") == said for phrase in words.phrases("conditions"))
    fact = fact_of(item.parent.title, words) if bare else None
    if fact:
        item.condition = Condition(condition.text, fact, "=", value=True)


@cache
def _due_tail(language: str) -> re.Pattern[str]:
    """Return the pattern of a closing clause with a date ("…, due on Friday")."""
    openers = words_of(language).clue_body("due_tails")
    return re.compile(rf"[,;]\s*(?:{openers})\b:?\s*[^,;()]*$", re.IGNORECASE)


def _kind_by_text(item: ItemDraft, above: Window | None, words: Words) -> ItemKind:
    if item.kind is not ItemKind.TASK:
        return item.kind
    if watch := _watch(item, words):
        item.watch = watch
        return ItemKind.WATCH
    on_one_day = item.window is not None and item.window is not above and _is_day(item.window)
    if item.cadence is not None and is_recurring(item.title, words) and not on_one_day:
        return ItemKind.CADENCE
    item.cadence = None
    return ItemKind.TASK


def _is_day(window: Window) -> bool:
    return window.unit is Unit.DAY and window.start == window.end


def is_recurring(text: str, words: Words) -> bool:
    """Tell whether a text with a rhythm names a recurring contact, not work that touches one.

    The rhythm must lead ("Weekly sync"), close ("Sync with the customer every week") or follow
    a verb of holding ("Hold a weekly call"); in "Rebuild the daily report" it is an adjective.
    """
    plain = re.sub(r"\([^()]*\)", " ", text).strip()
    if words.has(plain, "cadence_negations") or not words.names_contact(plain):
        return False
    rhythm = next(
        (q for q in words.quantities(plain) if isinstance(q.value, Cadence)),
        None,
    )
    if rhythm is not None and re.search(r"\d\s*$", plain[: rhythm.start]):  # "10 daily reports"
        return False
    if not words.starts_with_verb(plain) or words.clue_pattern("hold_verbs").match(plain):
        return True
    if rhythm is not None and fold(plain[: rhythm.start]) in words.phrases("recurring_nouns"):
        return " " in plain[rhythm.start : rhythm.end]  # "Call every Friday …"
    return rhythm is None or not plain[rhythm.end :].strip(" .!")


def _watch(item: ItemDraft, words: Words) -> Watch | None:
    """Return what a watch waits for, or None when the text bounds neither time nor count."""
    if not words.starts_with_watch(item.title) and not watches_first(item.text, words):
        return None
    for quantity in words.quantities(item.text):
        if isinstance(quantity.value, Duration):
            return Watch(duration=quantity.value)
        if isinstance(quantity.value, Window):
            window = quantity.value
            length = Duration(window.end - window.start + 1, Unit(window.unit))
            return Watch(duration=length)
    for match in _COUNT.finditer(item.text):
        noun = match.group(2).casefold()
        if noun.rstrip("s") not in _SMALL_COUNT_NOUNS:
            return Watch(count=int(match.group(1)), of=noun)
    return None
