"""Nouns of watching with the time that it takes: "Monitoring of the first 48 hours"."""

from golive.core.document.values import Duration
from golive.core.playbook.words import Words, fold

_FIRST_WORDS = 2


def watches_first(text: str, words: Words) -> bool:
    """Tell whether a text opens with a noun of watching and says for how long.

    A length in brackets is that of any work ("Monitoring tool set up (2 hours)").

    Args:
        text: The item's text.
        words: The document's words.
    """
    opening = " ".join(fold(text).split(" ")[:_FIRST_WORDS])
    if words.clue_pattern("watch_nouns").search(opening) is None:
        return False
    openers = words.clue_pattern("length_openers")
    for quantity in words.quantities(text):
        if not isinstance(quantity.value, Duration):
            continue
        before = " ".join(text[: quantity.start].split()[-_FIRST_WORDS:])
        if openers.search(f"{before} {text[quantity.start : quantity.end]}"):
            return True
    return False
