"""Marks that pasting escaped, and items, boxes and headings without the space they need."""

import re
from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from golive.core.diagnostics import Diagnostic
from golive.core.document.changes import MIN_LIKE_PLACES, Change, Finding, settle
from golive.core.document.lines import Draft
from golive.core.document.patterns import late_pattern

_ITEM = r"[ \t]*(?:[-*+]|\d{1,9}[.)])"


class _Habit(Struct, frozen=True):
    """A way of writing a mark.

    Args:
        name: Key in the diagnostic.
        odd: Matches the line; group 1 is replaced.
        right: The replacement; "" removes group 1.
        proper: A line so written shows that the odd one is meant; None when nothing does.
        codes: Diagnostic codes when repaired and when left.
    """

    name: str
    odd: re.Pattern[str]
    right: str
    proper: re.Pattern[str] | None
    codes: tuple[str, str]


_ESCAPED = ("RP014", "RP015")
_UNUSUAL = ("RP016", "RP017")
_GLUED = "heading without space"
_TITLE = late_pattern(r"#()[^\W_]")


_HABITS = (
    _Habit(
        "heading",
        late_pattern(r" {0,3}(\\)#{1,6}[ \t]"),
        "",
        late_pattern(r" {0,3}#{1,6}[ \t]"),
        _ESCAPED,
    ),
    _Habit(
        "bullet",
        late_pattern(r"[ \t]*(\\)[-*+][ \t]"),
        "",
        late_pattern(r"[ \t]*[-*+][ \t]"),
        _ESCAPED,
    ),
    _Habit(
        "number",
        late_pattern(r"[ \t]*\d{1,9}(\\)[.)][ \t]"),
        "",
        late_pattern(r"[ \t]*\d{1,9}[.)][ \t]"),
        _ESCAPED,
    ),
    _Habit(
        "box",
        late_pattern(r"[ \t]*\\?(?:[-*+]|\d{1,9}\\?[.)])[ \t]+(\\\[[ xX]?\\?\])[ \t]"),
        "box",
        late_pattern(_ITEM + r"[ \t]+\[[ xX]\][ \t]"),
        _ESCAPED,
    ),
    _Habit(
        "entity",
        late_pattern(r"((?:[ \t]*&nbsp;)+[ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]"),
        "spaces",
        None,
        _ESCAPED,
    ),
    _Habit(
        "glued", late_pattern(r"[ \t]*[-*+]()\[[ xX]?\][ \t]?[^ \t(\[:]"), " ", None, _UNUSUAL
    ),
    _Habit(
        "empty box",
        late_pattern(_ITEM + r"[ \t]+(\[(?: {2,}| ?[xX] | [xX])?\])[ \t]+[^ \t]"),
        "box",
        None,
        _UNUSUAL,
    ),
    _Habit(
        "wide box",
        late_pattern(
            _ITEM + r"[ \t]+([［【][ \u3000]*[xXｘ]?[ \u3000]*[］】])[ \t\u3000]*[^ \t]"
        ),
        "box",
        None,
        _UNUSUAL,
    ),
    _Habit(
        "box without space",
        late_pattern(_ITEM + r"[ \t]+\[[ xX]\]()[^\W_]"),
        " ",
        None,
        _UNUSUAL,
    ),
    _Habit(
        "bullet without space",
        late_pattern(r"[ \t]*-()[^\W\d_a-z][^\W\d_A-Z]+ [^ ]"),
        " ",
        late_pattern(r"[ \t]*[-*+][ \t]"),
        _UNUSUAL,
    ),
    _Habit(_GLUED, late_pattern(r" {0,3}#{2,6}()(?:[^\W_]|[^\x00-\x7f])"), " ", None, _UNUSUAL),
)
"""The ways of writing marks; most documents have none of them and need no patterns."""

# A line so written is as it should be, whatever follows.
_PLAIN = late_pattern(
    r"(?:(?P<heading> {0,3}#{1,6})|[ \t]*(?:(?P<bullet>[-*+])|(?P<number>\d{1,9}[.)])))[ \t]+"
    r"(?:(?P<box>\[[ xX]\])[ \t]+)?[^\s\\\[［【&]"
)
_SHOWN_BY = {
    "heading": {"heading"},
    "bullet": {"bullet", "bullet without space"},
    "number": {"number"},
}
_LOOKS = late_pattern(r"[ \t]*(?:\\|&nbsp;|[-*+]|\d{1,9}(?:[.)]|\\)|#+[^#])")


def repair_pasted_marks(
    draft: Draft, in_code: Sequence[bool], first: int = 0
) -> list[Diagnostic]:
    """Undo escapes and unusual boxes that occur throughout, say those that occur once or twice.

    Args:
        draft: The lines.
        in_code: For each line whether it is code.
        first: Index of the first line that counts.
    """
    found: dict[str, list[Change]] = defaultdict(list)
    proper: set[str] = set()
    for index in range(first, len(draft.texts)):
        line = draft.texts[index]
        if in_code[index] or not _LOOKS.match(line):
            continue
        if plain := _PLAIN.match(line):
            lead = next(name for name in _SHOWN_BY if plain[name])
            proper |= _SHOWN_BY[lead] | (
                {"box"} if plain["box"] and lead != "heading" else set()
            )
        else:
            _read_line(index, line, found, proper)
    if len(found.get(_GLUED, ())) >= MIN_LIKE_PLACES:
        found[_GLUED] += _glued_title(draft.texts, first)
    if not found:
        return []
    findings: list[Finding] = []
    for habit in _HABITS:
        changes = found[habit.name]
        made = len(changes) >= MIN_LIKE_PLACES and habit.name not in proper
        if habit.name not in proper or habit.codes == _UNUSUAL:
            findings.append(Finding(habit.codes[0] if made else habit.codes[1], made, changes))
    return settle(draft, findings)


def _glued_title(texts: Sequence[str], first: int) -> list[Change]:
    """Return the change of a first line "#Title"; elsewhere that is a tag."""
    index = next((at for at in range(first, len(texts)) if texts[at].strip()), first)
    match = _TITLE.match(texts[index])
    return [Change(index, *match.span(1), " ")] if match else []


def _read_line(index: int, line: str, found: dict[str, list[Change]], proper: set[str]) -> None:
    for habit in _HABITS:
        match = habit.odd.match(line)
        if match is not None:
            right = _replacement(habit.right, match[1])
            found[habit.name].append(Change(index, *match.span(1), right))
        elif habit.proper is not None and habit.proper.match(line):
            proper.add(habit.name)


def _replacement(right: str, odd: str) -> str:
    if right == "box":
        return "[x]" if any(letter in odd for letter in "xXｘ") else "[ ]"
    if right == "spaces":
        return odd.replace("&nbsp;", " ").replace("\t", "    ")
    return right
