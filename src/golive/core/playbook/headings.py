"""What a heading says: its number, window, title, duration and role."""

import re
from functools import cache, lru_cache

from msgspec import Struct

from golive.core.document.patterns import late_pattern
from golive.core.document.values import Anchor, Duration, Quantity, Unit, Window
from golive.core.playbook.heading_dates import HeadingDate, is_in_date, read_heading_date
from golive.core.playbook.window_rows import in_row
from golive.core.playbook.words import Words, fold, words_of

_BARE_T = late_pattern(r"^[TD](?:-day)?\s*(?=[:–—-]\s)")
_LONGEST_KEPT = 300
_LONGEST_READ = 500
"""Characters of a heading that are searched for its number, window and duration."""
_ATTRIBUTES = late_pattern(r"\s*\{\s*[#.][^{}]*\}\s*$")
_DECORATION = late_pattern(r"^[^\w\[(<{#\"'“]+")
_BARE_NUMBER = late_pattern(r"[^\w\[(<{#\"'“]*(\d{1,2})\s+(?=[^\W\d_])")
_OUTLINE_NUMBER = late_pattern(r"^(\d{1,3}(?:\.\d{1,3})*)(?:[.):]\s*|\s+[-–—]\s+|\s+)(?=\S)")
_KEYCAPS = late_pattern(r"(?<!\w)((?:\d\ufe0f?\u20e3\s*)+|\U0001f51f)[.):]?(?=\s|$)")
"""Emoji digits such as 1️⃣, and 🔟."""
_TEN = "\U0001f51f"
_COUNTED = late_pattern(r"^([^\W\d_]{3,20})\s+(\d{1,2})(?=\s*(?:[:)(–—-]|\.(?!\d)|$))")
_SEPARATOR = late_pattern(r"^\s*[-–—:.,)|•·]*\s*")
_TAIL_SEPARATOR = late_pattern(r"\s*[-–—:,|@•·]\s*$")
_EMPTY_BRACKETS = late_pattern(r"\s*(?:\(\s*[,;/–—-]*\s*\)|\[\s*\])")
_OPEN_BRACKET = late_pattern(r"[(\[](?:[^()\[\]]*[,;])?\s*$")
_BRACKET_END = late_pattern(r"[(\[]\s*$")
_IN_BRACKETS = frozenset({")", "]", ",", ";", ""})
_GAP_AHEAD = late_pattern(r"^\s*[,;]\s*")
_GAP_BEHIND = late_pattern(r"\s*[,;]\s*$")
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
}


class Heading(Struct, frozen=True):
    """A heading taken apart.

    Args:
        text: Plain words of the whole heading.
        title: Without number, step word and window.
        number: As written, or None.
        is_step_word: The number came with a step word ("Phase 2"), not alone ("2.").
        depth: Parts of an outline number ("1.2" = 2), 0 without.
        window: The window it names, or None.
        leads_window: The window opens the heading ("Week 1: Kickoff").
        readings: Quantities whose reading has to be said.
        duration: A length of time in brackets or at the end.
        role: Section role by its words, "".
        date: The calendar day it names, or None.
    """

    text: str
    title: str
    number: int | None = None
    is_step_word: bool = False
    depth: int = 0
    window: Window | None = None
    leads_window: bool = False
    window_text: str = ""
    readings: tuple[Quantity, ...] = ()
    duration: Duration | None = None
    role: str = ""
    date: HeadingDate | None = None


def read_heading(
    text: str, words: Words, *, allow_bare: bool = False, counted: bool = False
) -> Heading:
    """Take a heading's plain text apart.

    Args:
        text: Plain words of the heading.
        words: The document's words.
        allow_bare: A number without a point ("2 Invite") counts too: its neighbours have one.
        counted: Its first word counts the sections ("Visit 2: …"): a neighbour has the next number.
    """
    reader = _read_kept if len(text) <= _LONGEST_KEPT else _read_heading
    return reader(text, words, allow_bare, counted)


def _read_heading(text: str, words: Words, allow_bare: bool, counted: bool) -> Heading:  # noqa: FBT001
    plain = " ".join(text.split())
    whole = _ATTRIBUTES.sub("", plain)
    plain, beyond = whole[:_LONGEST_READ], whole[_LONGEST_READ:]
    rest = _plain_digits(plain)
    rest = _DECORATION.sub("", rest) or rest
    number, is_step_word, depth, rest = _number(rest, words, allow_bare=allow_bare)
    if counted and number is None and not _opens_with_window(rest, words):
        number, is_step_word, rest = _count(rest)
    window, leads, window_text, readings, title = _window(rest, words, has_number=is_step_word)
    duration, title = _duration(title, words)
    title = _SEPARATOR.sub("", title) or title
    role = words.section_role(title)
    if not role and not leads and rest != title:
        role = words.section_role(rest)
    return Heading(
        text=whole,
        title=(title or rest or plain) + beyond,
        number=number,
        is_step_word=is_step_word,
        depth=depth,
        window=window,
        leads_window=leads,
        window_text=window_text,
        readings=readings,
        duration=duration,
        role=role,
        date=read_heading_date(plain, words),
    )


def _plain_digits(text: str) -> str:
    """Write the keycaps of a heading ("1️⃣") as a number with a point."""
    if "\u20e3" not in text and _TEN not in text:
        return text
    return _KEYCAPS.sub(
        lambda found: (
            f"{10 if found.group(1) == _TEN else re.sub(r'[^0-9]', '', found.group(1))}. "
        ),
        text,
        count=1,
    )


_read_kept = lru_cache(maxsize=1_024)(_read_heading)
"""A document of many sections repeats its headings ("Owner", "Checklist")."""


@cache
def _step_pattern(language: str) -> re.Pattern[str]:
    body = "|".join(re.escape(name) for name in _step_names(language))
    return re.compile(
        rf"^(?:{body})\s*(?:#|no\.?|nr\.?|n[°º])?\s*(\d{{1,3}}|[ivx]{{1,4}}|[a-zà-ÿ]+)(?![\w/])(?:\s*(?:of|/|von|de)\s*\d+)?",
        re.IGNORECASE,
    )


def bare_number(text: str) -> int | None:
    """Return the number that opens a heading without a point ("2 Invite"), or None."""
    match = _BARE_NUMBER.match(text)
    return int(match.group(1)) if match else None


def _opens_with_window(text: str, words: Words) -> bool:
    return any(q.start == 0 and isinstance(q.value, Window) for q in words.quantities(text))


def _count(text: str) -> tuple[int | None, bool, str]:
    match = _COUNTED.match(text)
    if match is None:
        return None, False, text
    return int(match.group(2)), True, _SEPARATOR.sub("", text[match.end() :]) or text


def counted_by(text: str) -> tuple[str, int] | None:
    """Return word and number of a heading that begins "Visit 2:", or None."""
    match = _COUNTED.match(_DECORATION.sub("", text))
    return (match.group(1).casefold(), int(match.group(2))) if match else None


def _number(text: str, words: Words, *, allow_bare: bool) -> tuple[int | None, bool, int, str]:
    """Return number, whether a step word came with it, depth of its outline number, the rest."""
    if match := _step_pattern(words.language).match(text):
        number = _value(match.group(1), words)
        if number is not None and not is_in_date(text, match.start(1), words):
            rest = _SEPARATOR.sub("", text[match.end() :])
            return number, True, 0, rest or text
    if match := _letter_pattern(words.language).match(text):
        return None, True, 0, _SEPARATOR.sub("", text[match.end() :]) or text
    if match := _OUTLINE_NUMBER.match(text):
        rest = text[match.end() :]
        bare = not re.search(r"[.):–—-]", match.group(0))
        depth = match.group(1).count(".") + 1
        quantity = next(iter(words.quantities(text)), None)
        counts = quantity is not None and quantity.start == 0 and quantity.end > match.end(1)
        if (
            not counts
            and not is_in_date(text, 0, words)
            and (allow_bare or not (bare and depth == 1))
            and re.search(r"[^\W\d]", rest)
        ):
            return int(match.group(1).rsplit(".", 1)[-1]), False, depth, rest
    return None, False, 0, text


@cache
def _letter_pattern(language: str) -> re.Pattern[str]:
    body = "|".join(re.escape(name) for name in _step_names(language))
    return re.compile(rf"^(?:{body})\s+[A-H]\s*(?=[:.)–—-])", re.IGNORECASE)


def _step_names(language: str) -> list[str]:
    names = {
        word
        for each in (words_of(language).own, words_of("en").own)
        for word, kind in each.step_words.items()
        if kind == "step"
    }
    return sorted(names, key=len, reverse=True)


def _value(token: str, words: Words) -> int | None:
    if token.isdigit():
        return int(token)
    lower = token.casefold()
    if lower in _ROMAN:
        return _ROMAN[lower]
    for language in (words.own, words_of("en").own):
        value = language.grammar.number_words.get(lower, language.grammar.ordinals.get(lower))
        if isinstance(value, int) and len(lower) > 1:
            return value
    return None


def _window(
    text: str, words: Words, *, has_number: bool
) -> tuple[Window | None, bool, str, tuple[Quantity, ...], str]:
    if match := _BARE_T.match(text):
        day = Window(Unit.DAY, 0, 0, Anchor.GO_LIVE)
        return day, True, match.group(), (), _SEPARATOR.sub("", text[match.end() :])
    for found in words.quantities(text):
        quantity = in_row(found, text, words)
        if not isinstance(quantity.value, Window):
            continue
        before, after = text[: quantity.start], text[quantity.end :]
        window_text = text[quantity.start : quantity.end]
        readings = (quantity,) if quantity.reading else ()
        if _OPEN_BRACKET.search(before) and after.lstrip()[:1] in _IN_BRACKETS:
            title = _without_gap(before, after)
            return quantity.value, False, window_text, readings, title
        doubled = re.fullmatch(r"[^\W\d_]+\.?\s*\d+\s*/\s*", before) is not None
        if not before.strip() or doubled:
            rest = _SEPARATOR.sub("", after).strip()
            named = rest and not rest.startswith("/")  # "First month / quarter"
            return quantity.value, True, window_text, readings, rest if named else text
        if not after.strip() and (_TAIL_SEPARATOR.search(before) or has_number):
            return quantity.value, False, window_text, readings, _TAIL_SEPARATOR.sub("", before)
    return None, False, "", (), text


def _without_gap(before: str, after: str) -> str:
    """Join what stands around a window in brackets, without the marks that parted it from them."""
    rest = _GAP_AHEAD.sub("", after) if _BRACKET_END.search(before) else after
    if rest.lstrip()[:1] in {")", "]"}:
        before = _GAP_BEHIND.sub("", before)
    return _EMPTY_BRACKETS.sub("", before + rest).strip()


def _duration(text: str, words: Words) -> tuple[Duration | None, str]:
    for quantity in words.quantities(text):
        value = quantity.value
        if not isinstance(value, Duration):
            continue
        before, after = text[: quantity.start], text[quantity.end :]
        if before.rstrip().endswith("("):
            return value, _EMPTY_BRACKETS.sub("", before + after).strip() or text
        short = value.unit in {Unit.MINUTE, Unit.HOUR}
        if short and not after.strip() and _TAIL_SEPARATOR.search(before):
            return value, _TAIL_SEPARATOR.sub("", before)
    return None, text


def is_heading_like(text: str, words: Words) -> bool:
    """Tell whether a bold line on its own reads as a heading: numbered, dated or of a known role."""
    if not text or len(text) > 90 or text.rstrip().endswith((".", ":", "!", "?", ",", ";")):  # noqa: PLR2004
        return False
    heading = read_heading(text, words)
    starts = heading.is_step_word or (heading.number is not None and heading.depth > 0)
    dated = heading.window is not None and (heading.leads_window or "(" in text)
    return bool(starts or dated or heading.role or not words.label_role(fold(text)))
