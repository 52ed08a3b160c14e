"""Escalation tracks: ordered levels with role, limit and guard."""

import re
from collections.abc import Sequence
from functools import cache

from golive.core.document.model import Node
from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_clock, read_duration
from golive.core.document.values import Clock, Duration
from golive.core.playbook.draft import TrackDraft
from golive.core.playbook.model import EscalationLevel
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.roles import is_role, read_owner
from golive.core.playbook.words import Words, fold, words_of

_BRACKETS = late_pattern(r"\([^()]*\)")
_CAPITALS = late_pattern(
    r"[A-ZÀ-Þ][\w&/'-]*(?:\s+(?:of|for|de|du|des|do|da|für|and|&)\s+(?=[A-ZÀ-Þ])|\s+)?"
)
_MORE_THAN = late_pattern(r"[>≥]=?\s*(?=\d)")
MIN_LEVELS = 2
SEVERITY_CRITICAL = "severity:critical"
HUMAN = "human"


def track_name(text: str, words: Words) -> str:
    """Return the track that a label or heading names ("For technical issues:" → "technical")."""
    noise = words.clue("track_noise")
    named = [word for word in fold(text).split() if word not in noise]
    return " ".join(named) or "general"


def track_of(place: Place, name: str, lines: tuple[int, ...]) -> TrackDraft:
    """Return the track of that name, opened when new."""
    for track in place.draft.tracks:
        if track.track == name:
            return track
    track = TrackDraft(name, lines=lines)
    place.draft.tracks.append(track)
    return track


def read_levels(node: Node, place: Place) -> None:
    """Read a list as the levels of the track that the place names; sub-lists add to their level."""
    name = place.section[-1] if place.section else ""
    track = track_of(place, track_name(name, place.draft.words), ())
    for item in node.children:
        place.draft.executed(item)
        lists = [block for block in item.children if block.children]
        first = item.text_span.end_line if item.text_span else item.span.start_line
        lines = tuple(range(item.span.start_line, first + 1))
        if lists and item.inline.plain.rstrip().endswith(":"):
            inner = track_of(place, track_name(item.inline.plain, place.draft.words), lines)
            for child in lists[0].children:
                inner.levels.append(read_level(child.inline.markdown, child.span.lines, place))
            continue
        details = [child.inline.markdown for block in lists for child in block.children]
        track.levels.append(read_level(item.inline.markdown, lines, place, details))
    place.draft.tracks[:] = [each for each in place.draft.tracks if each.levels]


def is_ladder(node: Node, place: Place) -> bool:
    """Tell whether a numbered list names roles, each with a limit behind it ("CSM (1 hour)").

    The last level may have no limit. It is a track of levels under whatever heading it stands.
    """
    texts = [item.inline.plain.strip() for item in node.children if not item.children]
    if not node.ordered or len(texts) != len(node.children) or len(texts) < MIN_LEVELS:
        return False
    language = place.draft.words.language
    roles = 0
    for index, text in enumerate(texts):
        level = _lead_level(language).match(text)
        if level is not None:
            roles += is_role(text[level.end() :], language)
            continue
        head, _, limit = text.rstrip(" .").removesuffix(")").rpartition("(")
        is_last = index == len(texts) - 1 and not head
        roles += is_role(head.strip() or text, language)
        if place.draft.words.starts_with_verb(text):
            return False
        if not is_last and (not head or limit_minutes(limit, place.draft.words) is None):
            return False
    return 2 * roles >= len(texts)


def read_level(
    text: str, lines: tuple[int, ...], place: Place, details: Sequence[str] = ()
) -> EscalationLevel:
    """Read one level from its words; `details` are lines below it."""
    words = place.draft.words
    whole = "; ".join((text, *details))
    plain = re.sub(r"(\*\*|__|`)(.+?)\1", r"\2", text)
    return EscalationLevel(
        role=_role(plain, words) or _role("; ".join(details), words),
        text=text,
        lines=lines,
        limit_minutes=limit_minutes(whole, words),
        guard=_guard(whole, words),
    )


def limit_minutes(text: str, words: Words) -> int | None:
    """Return the limit that a text states, in minutes, or None."""
    text = _MORE_THAN.sub("", text)
    clock = read_clock(text, words.language)
    if clock is not None and isinstance(clock.value, Clock):
        return clock.value.limit.minutes
    for quantity in words.quantities(text):
        if isinstance(quantity.value, Duration):
            return quantity.value.minutes
    found = read_duration(text, words.language)
    return found.value.minutes if found and isinstance(found.value, Duration) else None


def _guard(text: str, words: Words) -> str | None:
    if words.has(text, "human_decision_words"):
        return HUMAN
    return SEVERITY_CRITICAL if words.has(text, "critical_words") else None


def _role(text: str, words: Words) -> str:
    """Return the role that acts on a level: after a verb of escalating, else the first one named."""
    text = _lead_level(words.language).sub("", text.strip())
    _, arrow, behind = text.rpartition("→") if "→" in text else text.rpartition("->")
    named = _capitals(_BRACKETS.sub(" ", behind).strip()) if arrow else ""
    if named:
        return named
    found = words.find_phrase(text, ("escalation_verbs",))
    rest = text
    if found is not None:
        rest = text[found[1] :] if _capitals(text[found[1] :]) else text
    rest = _BRACKETS.sub(" ", rest)
    if role := _capitals(rest):
        return role
    owner = read_owner(re.split(r"[,;:–—]", rest)[0].strip(), words.language)
    if owner is not None and is_role(owner.role, words.language):
        return owner.role
    return ""


@cache
def _lead_level(language: str) -> re.Pattern[str]:
    """Return the pattern of what numbers a level ("Level 2: ")."""
    body = words_of(language).clue_body("level_words")
    return re.compile(
        rf"^(?:\*\*|__)?(?:{body})\s*-?\s*\d+(?:\*\*|__)?\s*[:.)–—-]?\s*(?:\*\*|__)?\s*",
        re.IGNORECASE,
    )


def _capitals(text: str) -> str:
    """Return the first run of capitalised words ("VP Engineering")."""
    best = ""
    end = -1
    for match in _CAPITALS.finditer(text):
        if match.start() == end or not best:
            best += match.group(0)
            end = match.end()
        else:
            break
    return best.strip()
