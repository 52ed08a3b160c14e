"""Special spaces, invisible and control characters where Markdown has its marks."""

import re

from golive.core.diagnostics import Diagnostic
from golive.core.document.changes import MIN_LIKE_PLACES, Change, Finding, settle
from golive.core.document.code_lines import CodeLines
from golive.core.document.lines import Draft
from golive.core.document.patterns import late_pattern

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Nobody types these; a zero-width space or joiner may stand before a mark on purpose.
_STRAY = "\ufeff\x00-\x08\x0b\x0e-\x1f\x7f"
_ZERO_WIDTH = "\u200b-\u200d\u2060\u00ad\u200e\u200f"
_GAP = rf"[ \t{_SPACES}{_STRAY}{_ZERO_WIDTH}]"
_BOX = rf"(?:\[(?:[xX]|{_GAP}+)\]{_GAP}+)?"
_PREFIX = late_pattern(
    rf"{_GAP}*(?:>{_GAP}*)*(?:(?P<heading>#{{1,6}}{_GAP}+)|(?P<item>[-*+]{_GAP}+{_BOX})"
    rf"|(?P<number>\d{{1,9}})[.)](?P<gap>{_GAP}+{_BOX})|(?P<fence>`{{3}}|~{{3}})|(?P<bar>\|))"
)
_NUMBER = late_pattern(r"[ \t]*(\d{1,9})[.)][ \t]")
_ANY_SPACE = late_pattern(f"[ \t{_SPACES}]")
_ODD = late_pattern(
    f"(?P<space>[{_SPACES}])|(?P<stray>[{_STRAY}])|(?P<zero_width>[{_ZERO_WIDTH}])"
)
# Joiners, direction marks and soft hyphens have their use in running text; these have none.
_CONTROLS = "\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\x01-\x08\x0b\x0e-\x1f\x7f-\x9f"
_UNSEEN = late_pattern(f"[{_CONTROLS}]")
_ODD_OR_UNSEEN = late_pattern(f"[{_SPACES}{_STRAY}{_ZERO_WIDTH}{_CONTROLS}]")


def repair_characters(draft: Draft, code: CodeLines) -> list[Diagnostic]:
    """Make marks readable that special spaces or invisible characters spoil."""
    if not any(_ODD_OR_UNSEEN.search(line) for line in draft.texts if not _is_plain(line)):
        return []
    in_code = code.now()
    found: dict[str, list[Change]] = {"space": [], "stray": [], "zero_width": []}
    nuls: list[Change] = []
    unseen: list[Change] = []
    numbers: list[tuple[int, list[Change]]] = []
    for index, line in enumerate(draft.texts):
        if _is_plain(line):
            if (plain := _NUMBER.match(line)) and not in_code[index]:
                numbers.append((int(plain[1]), []))
            continue
        end = 0
        prefix = None if in_code[index] else _PREFIX.match(line)
        if prefix is not None and _is_mark(prefix):
            end = prefix.end()
            odd = _odd_characters(index, prefix)
            if prefix["number"]:
                numbers.append((int(prefix["number"]), odd.pop("space")))
            for kind, changes in odd.items():
                found[kind] += changes
        unseen += [Change(index, *m.span(), "") for m in _UNSEEN.finditer(line, end)]
        at = line.find("\0", end)
        while at >= 0:
            nuls.append(Change(index, at, at + 1, "\ufffd"))
            at = line.find("\0", at + 1)
    found["space"] += _spaces_of_lists(numbers)
    return settle(draft, _findings(found, unseen, nuls))


def _is_plain(line: str) -> bool:
    return line.isascii() and line.isprintable()


def _is_mark(prefix: re.Match[str]) -> bool:
    """Tell whether the mark stands once odd characters are gone: an item needs a space."""
    gap = prefix["heading"] or prefix["item"] or prefix["gap"]
    return gap is None or _ANY_SPACE.search(gap) is not None


def _odd_characters(index: int, prefix: re.Match[str]) -> dict[str, list[Change]]:
    odd: dict[str, list[Change]] = {"space": [], "stray": [], "zero_width": []}
    for match in _ODD.finditer(prefix.string, 0, prefix.end()):
        kind = match.lastgroup or ""
        odd[kind].append(Change(index, *match.span(), " " if kind == "space" else ""))
    return odd


def _spaces_of_lists(numbers: list[tuple[int, list[Change]]]) -> list[Change]:
    """Return the spaces of numbers that count upwards; "3.\u00a0May" opens no list."""
    listed: list[Change] = []
    for at, (number, changes) in enumerate(numbers):
        before = at > 0 and numbers[at - 1][0] == number - 1
        after = at + 1 < len(numbers) and numbers[at + 1][0] == number + 1
        if before or after:
            listed += changes
    return listed


def _findings(
    found: dict[str, list[Change]], unseen: list[Change], nuls: list[Change]
) -> list[Finding]:
    spaces, zero_width = _is_like(found["space"]), _is_like(found["zero_width"])
    return [
        Finding("RP006" if spaces else "RP007", spaces, found["space"]),
        Finding("RP008", made=True, changes=found["stray"]),
        Finding("RP008" if zero_width else "RP009", zero_width, found["zero_width"]),
        Finding("RP009", made=False, changes=unseen),
        Finding("RP022", made=True, changes=nuls),
    ]


def _is_like(changes: list[Change]) -> bool:
    return len({change.index for change in changes}) >= MIN_LIKE_PLACES
