"""Restore text that was stored as UTF-8 and read in an older encoding, run by run.

Only runs that are damaged beyond doubt change, by ftfy's detector with all its other fixes
switched off; right text beside them stays.
"""

import re
import unicodedata
from collections.abc import Callable

from golive.core.diagnostics import Diagnostic, Edit
from golive.core.document.changes import also_on, diagnostic_of
from golive.core.document.lines import Draft
from golive.core.document.patterns import late_pattern

_MOST_SHOWN = 40
_MOST_LAYERS = 4
_NO_TEXT = {"Cn", "Co", "Cs", "Cc"}
_CODE_PAGES = ("cp1252", "latin-1", "mac_roman")


def _high_characters(code_page: str, first: int, last: int) -> str:
    # A byte that the code page leaves open is read as the control character of its number.
    return "".join(
        bytes([byte]).decode(code_page, "ignore") or chr(byte) for byte in range(first, last)
    )


def _one_of(characters: str) -> str:
    return "[" + re.escape("".join(sorted(set(characters)))) + "]"


_C1_CLASS = r"[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]"
_C1 = late_pattern(_C1_CLASS)
_RUN = late_pattern(
    "[A-Za-z]?"
    + _one_of("".join(_high_characters(page, 0x80, 0x100) for page in _CODE_PAGES))
    + "{2,}[A-Za-z]?|"
    + _C1_CLASS
)
_FOLLOWING = _high_characters("cp1252", 0x80, 0xC0) + "".join(map(chr, range(0x80, 0xA0)))
_SUSPECT = late_pattern(
    _one_of(_high_characters("cp1252", 0xC2, 0xF5))
    + _one_of(_FOLLOWING)
    + "|"
    + _one_of(_high_characters("mac_roman", 0xC2, 0xF5))
    + _one_of(_high_characters("mac_roman", 0x80, 0xC0))
    + "|\ufffd|"
    + _C1_CLASS
)
# "Ã" or "Â" that ends a word in capitals, before a quotation mark, dash or sign: legal text.
_CAPITALS = late_pattern(r"[A-ZÀ-Þ][ÂÃ](?:[—–…·]|[»«”“’‘™®©›‹](?![^\W\d_]))")
_Restored = tuple[Edit, str, str]  # the change; the run before and after
_LOST = late_pattern("\ufffd+")


def restore_mojibake(draft: Draft) -> list[Diagnostic]:
    """Restore damaged runs of all lines; say what could not be restored."""
    fixed: list[_Restored] = []
    lost: list[tuple[int, int, str]] = []
    restored = _Restorer()
    for index, stored in enumerate(draft.texts):
        if stored.isascii() or not _SUSPECT.search(stored):
            continue
        fixed += _replace(draft, index, list(_RUN.finditer(stored)), restored.run)
        line = draft.texts[index]
        lost += [(index, match.start(), match.group()) for match in _LOST.finditer(line)]
        lost += _still_bad(index, line, restored)
    return _diagnostics(draft, fixed, lost)


class _Restorer:
    """Restores runs by ftfy, each different run once."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self._damaged: dict[str, bool] = {}

    def run(self, run: str) -> str:
        """Return the run as it was meant, or unchanged."""
        if run not in self._known:
            self._known[run] = _restored_run(run)
        return self._known[run]

    def is_damaged(self, run: str) -> bool:
        """Tell whether a run is mojibake beyond doubt."""
        if run not in self._damaged:
            self._damaged[run] = _is_damaged(run)
        return self._damaged[run]


def _restored_run(run: str) -> str:
    right, layers = _peeled(run), 1
    while right != run and layers < _MOST_LAYERS:
        run, right, layers = right, _peeled(right), layers + 1
    return right


def _peeled(run: str) -> str:
    """Take one layer of damage off all that is damaged in a run."""
    return _RUN.sub(lambda match: _restored_once(match.group()), run)


_BYTES_OF = [
    {character: 0x80 + at for at, character in enumerate(_high_characters(page, 0x80, 0x100))}
    for page in ("cp1252", "mac_roman")
]


_SIGNS = late_pattern(
    "[\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\ufe0f\U0001f000-\U0001faff]"
)


def _certain(run: str) -> str | None:
    """Return what a run means when its bytes are UTF-8 for emoji, dashes or quotation marks only.

    These are the commonest damage, and no legal text of an older encoding spells them by
    chance; for them the detector, slow to load, is not needed.
    """
    for byte_of in _BYTES_OF:
        try:
            right = bytes(byte_of.get(c, ord(c)) for c in run).decode("utf-8")
        except ValueError:  # no byte of that code page, or no UTF-8
            continue
        high = [c for c in right if not c.isascii()]
        # No text of a Mac has a root sign before another high character inside a word.
        letters = "√" in run and all("À" <= c <= "ÿ" for c in high)
        if high and (letters or all(_SIGNS.match(c) for c in high)):
            return right
    return None


def _restored_once(run: str) -> str:
    if right := _certain(run):
        return right
    # Imported here: hardly any document needs it, and it costs start-up time.
    from ftfy import TextFixerConfig, fix_encoding  # noqa: PLC0415

    readable = _C1.sub(lambda match: match.group().encode("latin-1").decode("cp1252"), run)
    if not _is_damaged(readable):
        return readable
    config = TextFixerConfig(
        restore_byte_a0=False, replace_lossy_sequences=False, fix_c1_controls=False
    )
    right = fix_encoding(readable, config)
    return readable if any(unicodedata.category(c) in _NO_TEXT for c in right) else right


def _is_damaged(run: str) -> bool:
    from ftfy.badness import is_bad  # noqa: PLC0415

    return not _CAPITALS.search(run) and bool(is_bad(run))


def _replace(
    draft: Draft, index: int, matches: list[re.Match[str]], right_of: Callable[[str], str]
) -> list[_Restored]:
    changes: list[tuple[int, int, str]] = []
    runs: list[tuple[str, str]] = []
    for match in matches:
        run, right = match.group(), right_of(match.group())
        if right != run:
            start, end, new = _difference(run, right)
            changes.append((match.start() + start, match.start() + end, new))
            runs.append((run, right))
    if not changes:
        return []
    edits = draft.replace_all(index, changes)
    return [(edit, *run) for edit, run in zip(edits, runs, strict=True)]


def _still_bad(index: int, line: str, restorer: _Restorer) -> list[tuple[int, int, str]]:
    return [
        (index, match.start(), match.group())
        for match in _RUN.finditer(line)
        if _SUSPECT.search(match.group()) and restorer.is_damaged(match.group())
    ]


def _difference(before: str, after: str) -> tuple[int, int, str]:
    """Return the range of `before` that changed, and what stands there now."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end, new_end = len(before), len(after)
    while end > start and new_end > start and before[end - 1] == after[new_end - 1]:
        end, new_end = end - 1, new_end - 1
    return start, end, after[start:new_end]


def _diagnostics(
    draft: Draft, fixed: list[_Restored], lost: list[tuple[int, int, str]]
) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    if fixed:
        fixed.sort(key=lambda restored: (restored[0].start_line, restored[0].start_column))
        _, before, after = fixed[0]
        params: dict[str, str | int] = {
            "count": len(fixed),
            "before": before[:_MOST_SHOWN],
            "after": after[:_MOST_SHOWN],
        }
        found.append(diagnostic_of("RP010", [edit for edit, _, _ in fixed], params))
    if lost:
        lost.sort()
        index, offset, before = lost[0]
        shown: dict[str, str | int] = {"count": len(lost), "before": before[:_MOST_SHOWN]}
        column = draft.source_column(index, offset)
        others = also_on([at + 1 for at, _, _ in lost])
        found.append(Diagnostic("RP011", index + 1, column, shown, others))
    return found
