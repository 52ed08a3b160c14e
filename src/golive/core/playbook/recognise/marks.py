"""What opens every line of a list: ticks that are bullets, ids that repeat the rows of a table."""

from msgspec.structs import replace

from golive.core.document.model import Kind, Node
from golive.core.document.patterns import late_pattern
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
_TICKED = late_pattern(r"\s*(?:>\s*)*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?[✅✔✓]")
_FIGURE = late_pattern(r"=?\s*\d")
_OPENING_ID = late_pattern(r"\[?([A-Za-z]{0,4}-?\d{1,4}(?:\.\d{1,4})*)\]?[:.)]?(?:\s|$)")


def is_ticked(node: Node, draft: Draft) -> bool:
    """Tell whether a tick opens every line of a list: above criteria it is their bullet."""
    return all(_TICKED.match(draft.line(item.span.start_line)) for item in node.children)


def unquoted(node: Node, draft: Draft) -> Node:
    """Return a list in which "> 5 a week" at the start of a line is a comparison, no quotation."""
    items = tuple(_compared(item, draft) for item in node.children)
    return node if items == node.children else replace(node, children=items)


def _compared(item: Node, draft: Draft) -> Node:
    quote = item.children[0] if item.children and not item.inline.markdown else None
    if quote is None or quote.kind is not Kind.QUOTE or not quote.children:
        return item
    first, *rest = quote.children
    if first.kind is not Kind.PARAGRAPH or not _FIGURE.match(first.inline.plain):
        return item
    spaced = "> " in draft.line(item.span.start_line)
    sign = "> " if spaced else ">"
    inline = replace(
        first.inline,
        markdown=sign + first.inline.markdown,
        plain=sign + first.inline.plain,
    )
    children = (*rest, *item.children[1:])
    return replace(item, inline=inline, children=children, text_span=first.span)


def mentions_rows(node: Node, draft: Draft) -> bool:
    """Tell whether every line of a list opens with the id of a table's row: it repeats the rows."""
    if not draft.rows:
        return False
    opened = [_OPENING_ID.match(item.inline.plain) for item in node.children]
    return bool(opened) and all(
        match is not None and match.group(1).casefold() in draft.rows for match in opened
    )
