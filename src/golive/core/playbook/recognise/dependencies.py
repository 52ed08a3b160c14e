"""What an item is said to wait for, and how: "3 working days after Alpha", "1FS+3d", "starts with Beta"."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from msgspec.structs import replace

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_dates
from golive.core.document.values import LinkType, Window
from golive.core.playbook.draft import Draft, ItemDraft, Wait
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.recognise.lags import read_lag
from golive.core.playbook.words import Words, fold, words_of

_SENTENCE_END = late_pattern(r"\.(?!(?<=\d\.)\d)|[;,)\]]|\s[–—-]\s|$")
_ID = r"#?(?:[A-Z]{1,4}-?\d{1,4}|\d{1,3}(?:\.\d{1,3})+)"
_IDS = late_pattern(
    rf"[\s*_:]*({_ID}(?:\s*(?:,|;|&|\+|[^\W\d]{{1,3}}\s)\s*{_ID})*)(?!\w|[.-]\w)"
)
"""Ids that are waited for in a row ("1.1, 1.2 and C3")."""
_LAG = r"[+\-−–]\s*\S.{0,30}"
_UNTYPED = late_pattern(r"\s*(?P<lag>[+\-−–]\s*\d[\d.,]*\s*[^\W\d].{0,25})$")
_IN_BRACKETS = late_pattern(r"\s*[(\[]([^()\[\]]{1,40})[)\]]\s*$")
MAX_BETWEEN = 2
MAX_PART = 200
MAX_LENGTH_WORDS = 5
"""Words of a length of time ("a couple of working days")."""


def read_waits(text: str, words: Words) -> list[Wait]:
    """Return what a running text says that its item waits for; names are resolved later on."""
    return [*_after(text, words), *_beside(text, words)]


def without_waits(title: str, words: Words) -> str:
    """Return a title up to where it says what it waits for: what others call the item by."""
    found = (
        pattern(words.language).search(title, 0, MAX_PART)
        for pattern in (waits_pattern, _beside_pattern)
    )
    at = min((match.start() for match in found if match is not None), default=0)
    head = title[:at]
    head = _without_end(head, _length_at_end(head, words)) or head
    return head.rstrip(" ,;:–—-") if at else title


def read_predecessors(text: str, words: Words) -> list[Wait]:
    """Return what a cell, a label or a hint names to be waited for: "3; 4SS", "1FS+3d"."""
    parts = _separators(words.language).split(text)
    return [_predecessor(part, words) for part in parts if re.search(r"\w", part)]


def apply_link_hints(item: ItemDraft, draft: Draft) -> None:
    """Let the hints `type` and `lag` say how an item waits, wherever it is said for what."""
    if not item.hints:
        return
    words, line = draft.words, item.lines[0] if item.lines else 0
    kind, lag = item.hints.get("type"), item.hints.get("lag")
    for key, value in (("type", kind), ("lag", lag)):
        if value and not item.waits_for:
            draft.say("PB056", line, item.column, key=key, other="depends_on")
    if not item.waits_for:
        return
    if kind:
        code = _codes(words.language).get(fold(kind))
        if code is None:
            known = ", ".join(LinkType)
            draft.say("PB057", line, item.column, key="type", value=kind, known=known)
        else:
            item.waits_for = [replace(one, type=code) for one in item.waits_for]
    if lag:
        item.waits_for = [_with_lag(one, lag, words) for one in item.waits_for]


def _with_lag(wait: Wait, said: str, words: Words) -> Wait:
    """Return a wait with a lag that is said outright, or with what cannot be read as one."""
    found = read_lag(said, words)
    if found is None:
        return replace(wait, unread=said.strip())
    return replace(wait, lag=found[0], lag_unit=found[1], unread="")


def _after(text: str, words: Words) -> list[Wait]:
    """Read "after X", "3 days after X", "ends 2 days after the start of X"."""
    match = waits_pattern(words.language).search(text)
    if match is None or _is_denied(text[: match.start()], words):
        return []
    head, opener, rest = text[: match.start()], match.group(1), text[match.end() :]
    lag = _length_at_end(head, words) if _is_distance(opener, words) else ""
    second = waits_pattern(words.language).search(rest, 0, MAX_PART)
    if not lag and second is not None:
        # "no earlier than 3 days after X"
        lag = rest[: second.start()].strip()
        lag = lag if read_lag(lag, words) is not None else ""
        rest = rest[second.end() :] if lag else rest
    elif _is_window(text, match.start(), words):
        lag = ""
    if opens_with_date(rest, words.language):
        return []
    ends_itself = _ends_with(_without_end(head, lag), "ends", words)
    strict = words.clue_pattern("loose_waits").search(opener) is None
    waits = [replace(one, is_strict=strict or one.is_strict) for one in _named(rest, words)]
    if ends_itself:
        waits = [replace(one, type=_ended(one.type)) for one in waits]
    return [_with_lag(one, lag, words) for one in waits] if lag else waits


def _named(rest: str, words: Words) -> list[Wait]:
    """Return what stands behind "after": ids, or a name, with the end of it that is meant."""
    opened = _opened(rest, ("start_of", "end_of"), words)
    plain = rest[opened[1] :] if opened else rest
    kind = LinkType.SS if opened and opened[0] == "start_of" else LinkType.FS
    if ids := _IDS.match(plain):
        if _opened(plain[ids.end() :].lstrip(), ("has_started",), words):
            kind = LinkType.SS
        named = re.findall(_ID, ids.group(1))
        return [Wait(each, type=kind, is_strict=True) for each in named]
    end = _SENTENCE_END.search(plain)
    name = (plain[: end.start()] if end else plain).strip()
    end = _SENTENCE_END.search(rest)
    whole = (rest[: end.start()] if end else rest).strip()
    started = _ends_with(name, "has_started", words)
    if started:
        kind, name = LinkType.SS, name[: -len(started)].strip()
    return [Wait(name, type=kind, whole=whole)] if name else []


def _ended(kind: LinkType) -> LinkType:
    """Return the type of a link to the end of the task that waits."""
    return LinkType.SF if kind is LinkType.SS else LinkType.FF


def _beside(text: str, words: Words) -> list[Wait]:
    """Read "starts with X", "ends together with X", "in parallel with X"."""
    match = _beside_pattern(words.language).search(text)
    if match is None or _is_denied(text[: match.start()], words):
        return []
    kind = LinkType.FF if match["ends"] else LinkType.SS
    rest = text[match.end() :]
    if ids := _IDS.match(rest):
        return [Wait(each, type=kind) for each in re.findall(_ID, ids.group(1))]
    end = _SENTENCE_END.search(rest)
    name = (rest[: end.start()] if end else rest).strip()
    return [Wait(name, type=kind, is_whole=True)] if name else []


def _predecessor(part: str, words: Words) -> Wait:
    """Read one name of a list of what is waited for, with the type and lag behind it."""
    part = part.strip()
    plain = Wait(part, is_strict=True)
    if len(part) > MAX_PART:
        return plain
    head = waits_pattern(words.language).search(f"{part} ")
    if head is not None and (not head.start() or _is_length(part[: head.start()], words)):
        said = _after(f"{part} ", words)
        return replace(said[0], is_strict=True) if len(said) == 1 else plain
    found = _how(part, words)
    if found is None:
        return plain
    name, code, lag = found
    kind = _codes(words.language).get(code.casefold(), LinkType.FS) if code else LinkType.FS
    wait = Wait(name, type=kind, is_strict=True, whole=part)
    return _with_lag(wait, lag, words) if lag else wait


def _how(part: str, words: Words) -> tuple[str, str, str] | None:
    """Return the name, the type and the lag of "1FS+3d", "A (SS)" or "1 + 5 days"."""
    held = _IN_BRACKETS.search(part)
    if held is not None and (inner := _how_pattern(words.language).fullmatch(held[1].strip())):
        name = part[: held.start()].strip()
        return (name, inner["type"] or "", inner["lag"] or "") if name else None
    typed = _typed(words.language).search(part)
    if typed is not None:
        glued = part[typed.start("type") - 1].isdigit()
        upper = typed["type"].isupper()
        own = typed["type"].casefold() in {each.casefold() for each in LinkType}
        if glued or (upper and (own or typed["lag"])):
            return part[: typed.start()].strip(), typed["type"], typed["lag"] or ""
    bare = _UNTYPED.search(part)
    if bare is not None and bare.start() and read_lag(bare["lag"], words) is not None:
        return part[: bare.start()].strip(), "", bare["lag"]
    return None


def _is_denied(before: str, words: Words) -> bool:
    """Tell whether waiting is what a text warns of ("Don't wait for …")."""
    last = fold(before).split()[-MAX_BETWEEN:]
    return any(word in words.clue("not_waiting") for word in last)


def _is_distance(opener: str, words: Words) -> bool:
    first = fold(opener).split()
    return bool(first) and first[0] in words.clue("distance_words")


def _is_window(text: str, at: int, words: Words) -> bool:
    """Tell whether a distance is counted from an anchor ("3 days after kickoff"), which is a window."""
    return any(
        isinstance(one.value, Window) and one.start <= at < one.end
        for one in words.quantities(text)
    )


def _is_length(text: str, words: Words) -> bool:
    stripped = text.strip()
    return bool(stripped) and read_lag(stripped, words) is not None


def _length_at_end(text: str, words: Words) -> str:
    """Return the length of time that a text ends with, "" for none."""
    if not text.endswith((" ", "\u00a0")):
        return ""
    last = text.split()[-MAX_LENGTH_WORDS:]
    tails = (" ".join(last[at:]).lstrip("(") for at in range(len(last)))
    return next((tail for tail in tails if read_lag(tail, words, signed=False)), "")


def _without_end(text: str, end: str) -> str:
    return " ".join(text.split()).removesuffix(end).rstrip(" (") if end else text


def opens_with_date(text: str, language: str) -> bool:
    """Tell whether a text begins with a date, perhaps after an article."""
    articles = words_of(language).clue("due_articles")
    return any(
        not (before := fold(text[: found.start])) or before in articles
        for found in read_dates(text[:MAX_PART], language)[:1]
    )


def _opened(text: str, names: Iterable[str], words: Words) -> tuple[str, int] | None:
    """Return which of some kinds of phrase a text opens with, and where that ends."""
    for name in names:
        match = re.match(rf"(?:{said(words.language, name)})(?!\w)\s*", text, re.IGNORECASE)
        if match is not None:
            return name, match.end()
    return None


def _ends_with(text: str, name: str, words: Words) -> str:
    """Return the phrase of a kind that a text ends with, "" for none."""
    match = re.search(
        rf"(?<!\w)(?:{said(words.language, name)})\s*$", text[-MAX_PART:], re.IGNORECASE
    )
    return match.group() if match is not None else ""


@cache
def said(language: str, name: str) -> str:
    """Return the part of a pattern for the words of a kind that say how one task waits."""
    both = (words_of(language).own, words_of("en").own)
    return alternatives(phrase for each in both for phrase in each.clues.links[name])


@cache
def waits_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of what stands before the name of something that is waited for."""
    phrases = {
        phrase
        for each in (words_of(language).own, words_of("en").own)
        for table in ("blocked", "finish")
        for phrase in each.dependency_phrases.get(table, ())
    }
    return re.compile(rf"(?<!\w)({alternatives(phrases)})(?!\w):?\s+", re.IGNORECASE)


@cache
def _beside_pattern(language: str) -> re.Pattern[str]:
    both = (words_of(language).own, words_of("en").own)
    parallel = alternatives(
        phrase for each in both for phrase in each.dependency_phrases["parallel"]
    )
    starts, ends, beside = (said(language, name) for name in ("starts", "ends", "beside"))
    return re.compile(
        rf"(?<!\w)(?:(?:(?:{starts})|(?P<ends>{ends}))\s+(?:{beside})|(?:{parallel}))\s+",
        re.IGNORECASE,
    )


@cache
def _separators(language: str) -> re.Pattern[str]:
    joins = words_of(language).clue_body("and_words")
    return re.compile(rf"\s*[,;]\s*|\s+(?:{joins}|&)\s+", re.IGNORECASE)


@cache
def _codes(language: str) -> Mapping[str, LinkType]:
    """Return the names of the link types: "fs", and "ea" in German."""
    both = (words_of("en").own, words_of(language).own)
    return {code: kind for each in both for kind in LinkType for code in each.clues.links[kind]}


@cache
def _typed(language: str) -> re.Pattern[str]:
    codes = alternatives(_codes(language))
    return re.compile(
        rf"(?:(?<=\d)|(?<=\w\s))(?P<type>{codes})\s*(?P<lag>{_LAG})?$", re.IGNORECASE
    )


@cache
def _how_pattern(language: str) -> re.Pattern[str]:
    codes = alternatives(_codes(language))
    return re.compile(
        rf"(?=\S)(?P<type>{codes})?\s*(?P<lag>[+\-−–]\s*\d.{{0,30}})?", re.IGNORECASE
    )
