"""Windows that a text names in a row: "Week 2, 4 and 8" reaches from the first to the last."""

import re
from functools import cache

from msgspec.structs import replace

from golive.core.document.values import Quantity, Window
from golive.core.playbook.words import Words, words_of

IN_ROW = "PB040"


def in_row(quantity: Quantity, text: str, words: Words) -> Quantity:
    """Return the window of a text with the further ones that it names behind it.

    Args:
        quantity: A quantity of the text.
        text: The text that it was read from.
        words: The document's words.

    Returns:
        The window from the first to the last, which has to be said; the quantity itself where
        no numbers follow, or numbers that count something else ("Week 2, 30 minutes").
    """
    window, phrase = quantity.value, text[quantity.start : quantity.end]
    if not isinstance(window, Window) or not phrase.endswith(str(window.end)):
        return quantity
    match = _row(words.language).match(text, quantity.end)
    if match is None:
        return quantity
    numbers = [window.end, *map(int, re.findall(r"\d+", match.group()))]
    if sorted(set(numbers)) != numbers:
        return quantity
    said = text[quantity.start : match.end()]
    return replace(
        quantity,
        value=replace(window, end=numbers[-1]),
        end=match.end(),
        reading=IN_ROW,
        reading_params=(("phrase", said),),
    )


@cache
def _row(language: str) -> re.Pattern[str]:
    """Return the pattern of the numbers that follow a window up to a bracket, a colon or the end."""
    joins = words_of(language).clue_body("and_words")
    return re.compile(
        rf"(?:\s*(?:,|;|&|\+|\s(?:{joins})\s)\s*\d{{1,3}}(?!\d))+(?=\s*(?:$|[)\]:|–—-]))",
        re.IGNORECASE,
    )
