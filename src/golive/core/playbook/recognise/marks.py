"""What opens every line of a list: ticks that are bullets, ids that repeat the rows of a table."""

import re

from golive.core.document.model import Node
from golive.core.playbook.draft import Draft

CRITERIA_ROLES = frozenset(
    {
        "definition_of_done",
        "exit_criteria",
        "gate",
        "go_live_definition",
        "metrics",
        "success_criteria",
    }
)
"""Roles of lists that say what must hold."""
_TICKED = re.compile(r"\s*(?:>\s*)*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?[✅✔✓]")
_OPENING_ID = re.compile(r"\[?([A-Za-z]{0,4}-?\d{1,4}(?:\.\d{1,4})*)\]?[:.)]?(?:\s|$)")


def is_ticked(node: Node, draft: Draft) -> bool:
    """Tell whether a tick opens every line of a list: above criteria it is their bullet."""
    return all(_TICKED.match(draft.line(item.span.start_line)) for item in node.children)


def mentions_rows(node: Node, draft: Draft) -> bool:
    """Tell whether every line of a list opens with the id of a table's row: it repeats the rows."""
    opened = [_OPENING_ID.match(item.inline.plain) for item in node.children]
    return bool(opened) and all(
        match is not None and match.group(1).casefold() in draft.rows for match in opened
    )
