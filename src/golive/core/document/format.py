"""The canonical source of a document: all repairs made, and misplaced structure put right."""

from golive.core.diagnostics import Diagnostic
from golive.core.document.code_lines import CodeLines
from golive.core.document.decode import decode_text
from golive.core.document.lines import Draft, front_matter_end
from golive.core.document.misplaced import (
    lift_swallowed_headings,
    remove_repeated_markers,
    unwrap_task_lists,
)
from golive.core.document.model import Decoded
from golive.core.document.repair import repair_draft

# One change may uncover another (a heading in a list in a staircase); few documents need two.
_MOST_ROUNDS = 8


def format_document(decoded: Decoded) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return the document as it should be stored, and what was changed in it.

    Besides the repairs, doubled list markers are written once, headings that were swallowed
    by a list item of a section of the same or lower rank move to the margin, and task lists
    leave their code fence. Words never change, clean text stays as it is, and formatting the
    result again changes nothing.

    Args:
        decoded: Text with LF line ends.

    Returns:
        The text with LF line ends, ending with one exactly when the given text does; and the
        diagnostics, those of a later round with lines of the text as it then was.
    """
    text, found = _format_once(decoded)
    again, more = _format_once(decode_text(text))
    rounds = 1
    while again != text and rounds < _MOST_ROUNDS:
        known = {diagnostic.code for diagnostic in found}
        found += [diagnostic for diagnostic in more if diagnostic.code not in known]
        text, rounds = again, rounds + 1
        again, more = _format_once(decode_text(text))
    return text, tuple(found)


def _format_once(decoded: Decoded) -> tuple[str, list[Diagnostic]]:
    draft = Draft(decoded.text)
    found = repair_draft(draft)
    first = front_matter_end(draft.texts)
    code = CodeLines(draft, first)
    found += remove_repeated_markers(draft, code.now(), first)
    found += lift_swallowed_headings(draft, code.now(), first)
    found += unwrap_task_lists(draft, first)
    end = "\n" if decoded.text.endswith("\n") else ""
    return "\n".join(draft.texts) + end, found
