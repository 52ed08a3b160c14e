"""What the cells of a table column are: words, ids, states, times or boxes."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import read_cadence, read_dates, read_window
from golive.core.playbook.recognise.cell_times import read_cell_window
from golive.core.playbook.words import Words, fold, words_of

_ID = r"[A-Z]{0,4}[-.]?\d+(?:[-.]\d+)*[.)]?|#\d+|[^\W\d_][.)]?"
_EMOJI_TAILS = str.maketrans("", "", "\ufe0f\u20e3")
"""What makes a picture of a sign: "1️⃣" is 1."""
_NUMBER = late_pattern(r"[<>~]?\s*\d+(?:[.,]\d+)?\s*[%€$£]?")
_PERIOD = late_pattern(r"(?:[QTH][1-4]|(?:19|20)\d\d)(?:[\s/-]+(?:[QH][1-4]|(?:19|20)?\d\d))?")
_BOX = late_pattern(r"(\[[ xX]?\]|[☐⬜🔲▢□☑✅✔✓☒🗹]\ufe0f?)\s*")
_DONE = late_pattern(r"\[[xX]\]|[☑✅✔✓☒🗹]")
MOST = 0.6
MAX_VERDICTS = 2
MAX_TIME = 60


class Cells(StrEnum):
    """What most cells of a column are."""

    BLANK = "blank"
    IDS = "ids"
    NUMBERS = "numbers"
    PERIODS = "periods"
    STATES = "states"
    TIMES = "times"
    BOXES = "boxes"
    WORDS = "words"


def kind_of_cells(texts: Sequence[str], words: Words) -> Cells:
    """Return what the cells of a column are; WORDS for all that is nothing else.

    Args:
        texts: The cells of the column below its header.
        words: The document's words.
    """
    filled = [text.strip().strip("*_`") for text in texts if text.strip()]
    if not filled:
        return Cells.BLANK
    plain = [text.translate(_EMOJI_TAILS) for text in filled]
    months = words.own.month_names
    if all(_PERIOD.fullmatch(text) or text.casefold() in months for text in plain):
        return Cells.PERIODS
    for kind, pattern in ((Cells.IDS, _id(words.language)), (Cells.NUMBERS, _NUMBER)):
        if all(pattern.fullmatch(text) for text in plain):
            return kind
    if _are_verdicts(filled):
        return Cells.BOXES
    if sum(_is_state(text, words) for text in filled) >= MOST * len(filled):
        return Cells.STATES
    times = sum(_is_time(text, words) for text in filled)
    return Cells.TIMES if times >= MOST * len(filled) else Cells.WORDS


@cache
def _id(language: str) -> re.Pattern[str]:
    """Return the pattern of what only numbers rows: "B1", "2.3", "Step 4", "1.1, 1.2"."""
    things = words_of(language).clue_body("numbered_things")
    one = rf"(?:(?i:{things})\s*#?\d+(?:[.-]\d+)*|{_ID})"
    return re.compile(rf"{one}(?:\s*[,;&+]\s*{one})*")


def box_of(text: str) -> bool | None:
    """Return whether the box that opens a cell is ticked; None for a cell without one."""
    match = _BOX.match(text.strip())
    return None if match is None else _DONE.match(match.group(1)) is not None


def _are_verdicts(filled: Sequence[str]) -> bool:
    """Tell whether all cells hold a box and no words of their own ("☐ Pass" in each row)."""
    boxes = [_BOX.match(text) for text in filled]
    if not all(boxes):
        return False
    said = {text[match.end() :] for text, match in zip(filled, boxes, strict=True) if match}
    return said == {""} or (len(said) <= MAX_VERDICTS and len(said) < len(filled))


def _is_state(text: str, words: Words) -> bool:
    """Tell whether a text is a word or symbol of a state, at most with a remark in brackets."""
    said = re.sub(r"\s*\([^()]*\)", "", text)
    return bool(words.status(fold(said) or said))


def _is_time(text: str, words: Words) -> bool:
    if len(text) > MAX_TIME or not any(character.isdigit() for character in text):
        return False
    found = read_window(text, words.language) or read_window(text, "en")
    found = found or read_cadence(text, words.language)
    if found is not None and found.start == 0 and found.end == len(text):
        return True
    if not text[0].isalnum() and read_cell_window(text, "start", words) is not None:
        return True
    return any(
        date.start == 0 and date.end == len(text) for date in read_dates(text, words.language)
    )
