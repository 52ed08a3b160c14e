"""Day plans: "30/60/90" is three windows."""

from itertools import pairwise

from golive.core.document.patterns import late_pattern
from golive.core.document.quantities.reader import lexicon
from golive.core.document.values import Quantity, Unit, Window

_PLAN = late_pattern(r"(?<![\d/.,-])\d{1,3}(?:\s?[/–—-]\s?\d{1,3}){2,5}(?![\d/.,]\d|\d|-\d)")
_NUMBER = late_pattern(r"\d+")
_NEXT_WORD = late_pattern(r"[\s-]*([^\W\d_]*)")
_SHORTEST = 5


def read_day_plan(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Read "30/60/90" as windows of days 0-30, 31-60 and 61-90; () when the text has none.

    Args:
        text: A heading or cell.
        language: ISO 639-1 code of its words.
    """
    for plan in _PLAN.finditer(text):
        days = [(int(found.group()), found) for found in _NUMBER.finditer(plan.group())]
        numbers = [number for number, _ in days]
        following = _NEXT_WORD.match(text, plan.end())
        if not _is_plan(numbers, following[1].lower() if following else "", language):
            continue
        found, first = [], 0
        for number, match in days:
            start = plan.start() + match.start()
            found.append(
                Quantity(Window(Unit.DAY, first, number), start, start + len(match[0]))
            )
            first = number + 1
        return tuple(found)
    return ()


def _is_plan(numbers: list[int], following: str, language: str) -> bool:
    if numbers[0] < _SHORTEST or any(later <= earlier for earlier, later in pairwise(numbers)):
        return False
    units = lexicon(language).units.get(following, ())
    if units and units[-1].value != "day":
        return False
    return bool(units) or all(
        number == numbers[0] * place for place, number in enumerate(numbers, 1)
    )
