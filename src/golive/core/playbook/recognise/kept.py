"""Lists kept as text that may say what is to be done: each is said once, so that none is lost."""

from golive.core.document.model import Node
from golive.core.document.values import Duration, Window
from golive.core.playbook.draft import Draft, LineClass
from golive.core.playbook.recognise.actions import MIN_SEQUENCE, is_remark
from golive.core.playbook.recognise.conditions import find_condition
from golive.core.playbook.recognise.links import leads_within_page
from golive.core.playbook.recognise.marks import mentions_rows
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.recognise.statements import doer

CODE = "PB050"
MIN_LINES = 2
HALF = 0.5


def say_kept(node: Node, place: Place) -> None:
    """Say that a list was kept as text where anything in it or above it speaks of work.

    Its lines then count as not understood. A list below a heading with a role of its own is what
    that role says; one line alone is no list.
    """
    draft = place.draft
    if place.role or len(node.children) < MIN_LINES:
        return
    kept = [item for item in node.children if _is_kept(item, draft)]
    if not kept or not _speaks_of_work(node, place) or _refers(node, draft):
        return
    first = kept[0]
    draft.say(CODE, first.span.start_line, first.span.start_column, count=len(kept))
    for item in kept:
        lines = item.span.lines
        draft.not_understood_lines(
            line for line in lines if _class(line, draft) is _INFORMATIVE
        )


_INFORMATIVE = LineClass.INFORMATIVE


def _class(line: int, draft: Draft) -> LineClass | None:
    return draft.classes.get(line)


def _is_kept(item: Node, draft: Draft) -> bool:
    return item.box is None and _class(item.span.start_line, draft) is _INFORMATIVE


def _refers(node: Node, draft: Draft) -> bool:
    """Tell whether a list only leads to other places of the document."""
    return mentions_rows(node, draft) or any(
        leads_within_page(item.inline) for item in node.children
    )


def _speaks_of_work(node: Node, place: Place) -> bool:
    """Tell whether anything speaks of work: the order of the lines, a line, the heading above.

    Where the document has no steps, a condition or a time in a line is enough.
    """
    draft, words = place.draft, place.draft.words
    numbered = all(item.number is not None for item in node.children)
    if (numbered and len(node.children) >= MIN_SEQUENCE) or any(
        doer(item.inline.plain, words) for item in node.children
    ):
        return True
    said = sum(
        _class(item.span.start_line, draft) is LineClass.NOT_UNDERSTOOD
        for item in node.children
    )
    if said >= HALF * len(node.children):
        return True
    if place.section and words.surely_starts_with_verb(place.section[-1]):
        return True
    return not draft.has_steps and any(_is_bound(item, place) for item in node.children)


def _is_bound(item: Node, place: Place) -> bool:
    """Tell whether a line has a condition or a time, as work has; what a name is told of has none."""
    words = place.draft.words
    if is_remark(item, words):
        return False
    return find_condition(item.inline.markdown, words) is not None or any(
        isinstance(found.value, Duration | Window)
        for found in words.quantities(item.inline.plain)
    )
