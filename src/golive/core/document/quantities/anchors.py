"""Words that name the moment a phrase counts from: "post go-live", "of contract signing"."""

from typing import NamedTuple

from golive.core.document.quantities.reader import Reader
from golive.core.document.values import Anchor

LOOSE = frozenset({"of", "from", "since", "von", "de", "du", "des", "del", "do", "da", "desde", "depuis", "seit"})  # fmt: skip
"""Words so common that they tie a phrase only to what starts a plan."""
_STARTS_SOMETHING = frozenset({Anchor.CONTRACT, Anchor.KICKOFF, Anchor.GO_LIVE})


class Tail(NamedTuple):
    """Words that tie a phrase to an anchor: "post go-live", "before the launch".

    Args:
        anchor: The moment named.
        is_before: The phrase lies before it.
        first: Index of the first token of the anchor's name.
        next: Index of the token after it.
    """

    anchor: Anchor
    is_before: bool
    first: int
    next: int


def read_tail(reader: Reader, at: int) -> Tail | None:
    """Read the words that say what a window counts from.

    An opening bracket, comma or dash may stand before them.
    """
    words = reader.words
    start = at + 1 if reader.is_sign(at, "(", ",", "-", "/") else at
    after = reader.take(words.after, start)
    before = reader.take(words.before, start)
    if before and (after is None or before[1] > after[1]):
        relation, is_before = before, True
    elif after:
        relation, is_before = after, False
    else:
        return None
    named = read_anchor_name(reader, relation[1])
    if named is None:
        return None
    anchor, first, end = named
    if relation[0] in LOOSE and anchor not in _STARTS_SOMETHING:
        return None
    return Tail(anchor, is_before, first, end)


def read_anchor_name(reader: Reader, at: int) -> tuple[Anchor, int, int] | None:
    """Read "the go-live" or "contract signing": anchor, first token of the name, token after it."""
    words = reader.words
    start = at + 1 if reader.is_sign(at, "-") else at
    for _ in range(2):
        named = reader.take(words.anchors, start)
        if named:
            return Anchor(named[0]), start, named[1]
        start = reader.skip(words.the, start)
    return None
