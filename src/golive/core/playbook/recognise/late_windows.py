"""Windows that close a text without a mark before them: "… by Day 7", below "After go-live" "… week 1"."""

import re
from functools import cache

from msgspec.structs import replace

from golive.core.document.quantities import says_after_go_live
from golive.core.document.values import Anchor, Quantity, Window
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.words import Words, words_of

_STARTS = frozenset({Anchor.CONTRACT, Anchor.KICKOFF})
_CLOSING = ")]:–—-,.;|*("


def follows_go_live(place: Place) -> bool:
    """Tell whether a heading above says that what stands here follows the go-live."""
    language = place.draft.words.language
    return any(says_after_go_live(heading, language) for heading in place.section)


def closes(quantity: Quantity, text: str, place: Place) -> bool:
    """Tell whether a window closes a text as its own: behind "by", or below what follows the go-live.

    Args:
        quantity: A window read in the text.
        text: The item's text.
        place: Where it stands.
    """
    window, after = quantity.value, text[quantity.end :].lstrip()
    if not isinstance(window, Window) or window.anchor not in _STARTS or window.start < 0:
        return False
    if after and after[0] not in _CLOSING:
        return False
    due = _opener(place.draft.words.language, "due").search(text[: quantity.start].rstrip())
    return due is not None or follows_go_live(place)


def up_to(quantity: Quantity, text: str, place: Place) -> Window | None:
    """Return a closing window from where the work can begin to the day that it is due by.

    Args:
        quantity: The window, counted from what its section counts from.
        text: What stands before it.
        place: Where it stands.
    """
    window, language = quantity.value, place.draft.words.language
    if not isinstance(window, Window) or not _opener(language, "due").search(text.rstrip()):
        return window if isinstance(window, Window) else None
    is_before = _opener(language, "before").search(text.rstrip()) is not None
    end = window.start - 1 if is_before else window.end
    # A document may count from Day 1; where it has a Day 0, the day after it is no earlier.
    first = 1
    above = place.window or (place.step.window if place.step else None)
    if above is not None and _is_alike(above, window):
        first = above.start
    if end < min(first, 1):
        return None
    found = replace(window, start=min(first, end), end=end)
    place.draft.late.append(found)
    return found


def after_go_live(quantity: Quantity, place: Place) -> Quantity:
    """Let a window that counts from the contract count from the go-live below such a heading."""
    window = quantity.value
    if not isinstance(window, Window) or window.anchor is not Anchor.CONTRACT:
        return quantity
    if window.start < 0 or not follows_go_live(place):
        return quantity
    return replace(quantity, value=replace(window, anchor=Anchor.GO_LIVE), reading="")


def _is_alike(window: Window, other: Window) -> bool:
    return (window.unit, window.anchor, window.basis) == (other.unit, other.anchor, other.basis)


@cache
def _opener(language: str, kind: str) -> re.Pattern[str]:
    """Return the pattern of what stands before the day that something is due by."""
    both: tuple[Words, ...] = (words_of(language), words_of("en"))
    phrases = [phrase for each in both for phrase in each.own.grammar.before]
    if kind == "due":
        phrases += [phrase for each in both for phrase in each.own.clues.due_openers]
    the = alternatives(phrase for each in both for phrase in each.own.grammar.the)
    ends = alternatives(phrase for each in both for phrase in each.own.clues.end_words)
    return re.compile(
        rf"(?<!\w)(?:{alternatives(phrases)})(?:\s+(?:{the}))?(?:\s+(?:{ends}))?$",
        re.IGNORECASE,
    )
