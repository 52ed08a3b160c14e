"""Detail of a task or phase after its text was edited."""

from collections.abc import Sequence

from msgspec.structs import replace

from golive.core.planning.model import Decision, Detail, Document, Origin
from golive.core.planning.plan_document import DetailRow
from golive.core.playbook.keys import Keys
from golive.core.playbook.model import ItemKind


def edited_items(
    items: Sequence[Detail], before: Sequence[DetailRow], after: Sequence[DetailRow], keys: Keys
) -> tuple[Detail, ...]:
    """Return the detail that edited rows stand for.

    A row is the item with the same words, else the item at its place if no other row is; what
    was not shown stays at the end.

    Args:
        items: The detail before, without computed dates.
        before: The rows that the document showed, in order.
        after: The rows after the edit, in order.
        keys: Gives keys to what is new.
    """
    texts = {row.text for row in before}

    def is_shown(item: Detail) -> bool:
        return item.decision is not Decision.NOT_APPLICABLE and item.text in texts

    shown = [item for item in items if is_shown(item)]
    hidden = [item for item in items if not is_shown(item)]
    by_text: dict[str, list[Detail]] = {}
    for item in shown:
        by_text.setdefault(item.text, []).append(item)
    wanted = {row.text for row in after}
    spare = [item for item in shown if item.text not in wanted]
    above: list[str] = []
    edited: list[Detail] = []
    for row in after:
        known = by_text.get(row.text) or []
        if known:
            item = known.pop(0)
        elif spare:
            item = replace(spare.pop(0), text=row.text)
        else:
            key = keys.give(row.text, "detail")
            item = Detail(key, ItemKind.TASK, row.text, Origin(Document.FACTS, ()))
        del above[row.depth :]
        parent = above[-1] if above else None
        above.append(item.key)
        # A parent that is not shown here (the task's own item) stays as it was.
        known_parent = item.parent in {one.key for one in items} or item.parent is None
        edited.append(
            replace(
                item,
                done=row.is_done,
                parent=parent if parent is not None or known_parent else item.parent,
            )
        )
    return (*edited, *hidden)
