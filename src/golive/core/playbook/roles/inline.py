"""Finding the owner that running text names beside the work: "(Owner: …)", "— CSM", "[CSM]", "@anna", "CSM: …"."""

import re
from functools import cache, lru_cache

from golive.core.document.patterns import late_pattern
from golive.core.playbook.model import Owner
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.roles.owners import is_role, read_owner
from golive.core.playbook.roles.words import role_words
from golive.core.vocabulary import RoleWords
from golive.core.vocabulary.en.titles import ABBREVIATIONS

Found = tuple[Owner, int, int]

_HANDLES = r"@[A-Za-z][\w.-]*\w(?:\s*(?:[,/&+]|and|und|et)?\s*@[A-Za-z][\w.-]*\w)*"
_TAIL_HANDLE = late_pattern(
    rf"(?:\s+[-–—]+)?\s*(?<![\w.@])[(\[]?({_HANDLES})[)\]]?\s*[.;]?\s*$"
)
_HANDLE_WITH_ROLE = late_pattern(
    r"(?:\s+[-–—]+)?\s*(?<![\w.@])(@[A-Za-z][\w.-]*\w\s*[+/&]\s*([A-ZÀ-Þ][\w. +/&-]{1,60}))\s*[.;]?\s*$"
)
_LEAD_HANDLE = late_pattern(rf"\s*\(?({_HANDLES})\)?\s*(?::|[-–—])?\s+(?=\S)")
MAX_VALUE_WORDS = 12
MAX_TEXT = 2000
WIDE_GAP = " " * 30
_NAME = late_pattern(r"[A-ZÀ-Þ][\w.-]*(?:\s[A-ZÀ-Þ][\w.-]*){0,2}")
_NO_PERSON = frozenset(
    {"@here", "@channel", "@everyone", "@all", "@team", "@mention", "@mentions"}
)
_TAIL_DASH = late_pattern(r"\s+(?:[-–—]|--|\|)\s+([^-–—|]{2,80}?)\s*[.;]?\s*$")
_TAIL_DASH_TIGHT = late_pattern(r"\s*[—]\s*([^-–—|]{2,80}?)\s*[.;]?\s*$")
_BRACKET = late_pattern(r"(?<![\w\]!])\[([^\[\]]{2,60})\](?![(\[:])")
_TAIL_PARENTHESIS = late_pattern(
    r"\s*\(([^()]{2,80}(?:\([^()]{1,40}\)[^()]{0,40})?)\)\s*[.;]?\s*$"
)
_LEAD = late_pattern(
    r"\s*(\*\*|__)?([^:*_\n]{2,60}?)\s*(?:(?:\*\*|__)\s*:|:\s*(?:\*\*|__)?)\s+(?=\S)"
)

_LONGEST_KEPT = 300


def find_owner_in_text(text: str, language: str = "en") -> Found | None:
    """Find the owner that an item's own text names, preferring to find none over a wrong one.

    Args:
        text: One line of running text with its inline marks.
        language: As for `read_owner`.

    Returns:
        The owner with the start and end offset of the whole notation (label, brackets and dash
        included), so that `text[:start] + text[end:]` is the text without it; else None.
    """
    text = text.replace("\t", " ")
    if len(text) > MAX_TEXT or WIDE_GAP in text:  # the patterns would go back and forth in it
        return None
    return _find_kept(text, language) if len(text) <= _LONGEST_KEPT else _find(text, language)


def _find(text: str, language: str) -> Found | None:
    words = role_words(language)
    for find in (
        _labelled,
        _tail_handle,
        _lead_handle,
        _bracketed,
        _tail_parenthesis,
        _tail_dash,
        _lead,
    ):
        found = find(text, words, language)
        if found is not None:
            return found
    return None


_find_kept = lru_cache(maxsize=1_024)(_find)


@cache
def _label_pattern(labels: frozenset[str], weak: frozenset[str]) -> re.Pattern[str]:
    bare, short = alternatives(labels - weak), alternatives(labels)
    mark = r"(?:\*\*|__|\*|_)?"
    return re.compile(
        rf"\s*[(\[]\s*{mark}(?:{short}){mark}\s*:\s*{mark}\s*(?P<inner>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*|\[[^\]]*\])\s*[)\]]"
        rf"|(?:(?:^|\s+(?:[-–—|;•·]+\s*)|[;,.|]\s*|\s+){mark})(?:{bare}){mark}\s*:\s*{mark}\s*(?P<tail>.+)$",
        re.IGNORECASE,
    )


@cache
def _value_end(ends: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of what ends a named owner and all behind it ("…, due Friday")."""
    return re.compile(
        r"\s*(?:[;|•·]|\s[-–—]\s|,\s*(?=[\w ]{2,20}:\s)|\.\s+(?=[A-Z])).*$"
        rf"|\s*,?\s*\b(?:{alternatives(ends)})\b:?\s.*$",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _audience(groups: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of a group that something is for, not of who owns it."""
    return re.compile(rf"(?:.*\b)?(?:{alternatives(groups)})")


def _labelled(text: str, words: RoleWords, language: str) -> Found | None:
    if ":" not in text:
        return None
    for match in _label_pattern(words.owner_labels, words.weak_labels).finditer(text):
        group = "inner" if match["inner"] is not None else "tail"
        value = _value_end(words.value_ends).sub("", match[group])
        owner = read_owner(value, language)
        if owner is None or len(value.split()) > MAX_VALUE_WORDS:
            continue
        whole = value == match[group].rstrip() or group == "tail"
        end = match.end() if whole and group == "inner" else match.start(group) + len(value)
        if group == "inner" and not whole:  # keep "due: …" of "(Owner: CSM, due: Fri)" readable
            return owner, match.start(group), match.start(group) + len(value)
        return owner, match.start(), end
    return None


def _tail_handle(text: str, words: RoleWords, language: str) -> Found | None:
    if "@" not in text:
        return None
    mixed = _HANDLE_WITH_ROLE.search(text)  # "@anna + Technical Lead"
    if mixed is not None and _all_roles(mixed[2], words, language):
        owner = read_owner(mixed[1], language)
        is_object = _follows_preposition(text, mixed.start(1), words)
        return (owner, mixed.start(), mixed.end()) if owner and not is_object else None
    return _handles(_TAIL_HANDLE.search(text), text, words, language)


def _lead_handle(text: str, words: RoleWords, language: str) -> Found | None:
    found = _LEAD_HANDLE.match(text) if "@" in text else None
    return _handles(found, text, words, language)


def _handles(
    match: re.Match[str] | None, text: str, words: RoleWords, language: str
) -> Found | None:
    if (
        match is None
        or match[1].casefold() in _NO_PERSON
        or _follows_preposition(text, match.start(1), words)
    ):
        return None
    names = re.findall(r"@[\w.-]+", match[1])
    if any(name.casefold() in _NO_PERSON for name in names):
        return None
    joint = "/" if "/" in match[1] else "+"
    owner = read_owner(f" {joint} ".join(names) if len(names) > 1 else names[0], language)
    return (owner, match.start(), match.end()) if owner else None


def _follows_preposition(text: str, at: int, words: RoleWords) -> bool:
    before = re.findall(r"[\w'’]+|[^\w\s]", text[:at].rstrip(" ([-–—"))
    dashed = text[:at].rstrip(" ([").endswith(("-", "–", "—"))
    if not before or dashed:
        return False
    last = before[-1].casefold()  # "Email @anna", but "Send the welcome email @anna"
    return last in words.prepositions or (len(before) == 1 and last in words.object_verbs)


def _bracketed(text: str, words: RoleWords, language: str) -> Found | None:
    for match in _BRACKET.finditer(text) if "[" in text else ():
        at_head = not text[: match.start()].strip(" *_-–—")
        at_tail = not text[match.end() :].strip(" .;*_)")
        if not (at_head or at_tail) or not _all_roles(match[1], words, language):
            continue
        if not at_head and _follows_preposition(text, match.start(), words):
            continue
        if not (text[: match.start()] + text[match.end() :]).strip(" .;*_-–—"):
            continue
        owner = read_owner(match[1], language)
        return (owner, _from_blank(text, match.start()), match.end()) if owner else None
    return None


def _tail_parenthesis(text: str, words: RoleWords, language: str) -> Found | None:
    match = _TAIL_PARENTHESIS.search(text) if "(" in text else None
    if (
        match is None
        or not text[: match.start()].strip()
        or not _all_roles(match[1], words, language)
    ):
        return None
    if _audience(words.audiences).fullmatch(match[1].casefold()) or _spells_out(
        text[: match.start()], match[1]
    ):
        return None
    if _follows_preposition(text, match.start(), words) or _names_role(
        text[: match.start()], language
    ):
        return None
    owner = read_owner(match[1], language)
    return (owner, match.start(), match.end()) if owner else None


def _spells_out(before: str, abbreviation: str) -> bool:
    """Tell whether "(CSM)" only abbreviates the words before it."""
    short = abbreviation.strip().removesuffix("s")
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", before)).casefold()
    if re.fullmatch(r"[A-Z&]{2,6}", short) and initials.endswith(short.casefold()):
        return True
    return ABBREVIATIONS.get(short, "\0") in before.casefold()


def _names_role(before: str, language: str) -> bool:
    """Tell whether the words before a bracket are themselves a person or role ("Anna Berg (CSM)")."""
    tokens = re.findall(r"[\w'’&/-]+", before)
    if (
        len(tokens) > 1
        and all(token[:1].isupper() for token in tokens[-2:])
        and is_role(" ".join(tokens[-2:]), language)
    ):
        return True
    return bool(
        re.search(
            r"\b(?:with|by|to|from)\s+(?:the\s+|our\s+)?\w+(?:\s+\w+)?\s*$",
            before,
            re.IGNORECASE,
        )
    ) and bool(re.search(r"\s[A-Z]\w+\s+[A-Z]\w+\s*$", before))


def _tail_dash(text: str, words: RoleWords, language: str) -> Found | None:
    match = None
    if any(mark in text for mark in "-–—|"):
        match = _TAIL_DASH.search(text) or _TAIL_DASH_TIGHT.search(text)
    if (
        match is None
        or not text[: match.start()].strip()
        or not _all_roles(match[1], words, language)
    ):
        return None
    if _audience(words.audiences).fullmatch(match[1].casefold().strip()):
        return None
    owner = read_owner(match[1], language)
    return (owner, match.start(), match.end()) if owner else None


def _lead(text: str, words: RoleWords, language: str) -> Found | None:
    match = _LEAD.match(text) if ":" in text else None
    if match is None:
        return None
    name, rest = match[2].strip(), text[match.end() :].strip(" *_.")
    plain = name.casefold()
    if plain in words.departments and name not in ABBREVIATIONS:  # "Security: …" is a topic
        return None
    if (
        not rest.split()[1:]
        or not _all_roles(name, words, language)
        or _audience(words.audiences).fullmatch(plain)
    ):
        return None
    owner = read_owner(name, language)
    return (owner, match.start(), match.end()) if owner else None


def _all_roles(phrase: str, words: RoleWords, language: str) -> bool:
    plain = phrase.strip().strip("*_` ")
    if not plain or plain.casefold() in {
        "owner",
        "role",
        "contact",
        "lead",
        "admin",
        "user",
        "team",
    }:
        return False
    owner = read_owner(plain, language)
    if owner is None:
        return False
    certain = [_is_written_as_role(party.role, words, language) for party in owner.parties]
    if all(certain):
        return True
    # "(Shop + Feed Team)": one certain role vouches for the capitalised names that it shares with
    return (
        any(certain)
        and any(mark in plain for mark in "+/&")
        and all(
            sure or _NAME.fullmatch(party.role)
            for sure, party in zip(certain, owner.parties, strict=True)
        )
    )


def _is_written_as_role(role: str, words: RoleWords, language: str) -> bool:
    """Hold a bare tail to a stricter form than a cell: titles are written with a capital."""
    if role.startswith("@"):
        return True
    return is_role(role, language) and (
        role[:1].isupper() or role.casefold() in words.customer | words.vendor
    )


def _from_blank(text: str, at: int) -> int:
    while at and text[at - 1] in " \t":
        at -= 1
    return at
