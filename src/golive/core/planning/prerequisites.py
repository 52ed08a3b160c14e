"""Prerequisites of both documents as one list without duplicates."""

from collections.abc import Iterable

from msgspec.structs import replace

from golive.core.planning.conditions import decide
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.model import STATUS_LABELS, Document, Origin, Prerequisite, TaskStatus
from golive.core.planning.words import words_of
from golive.core.playbook.model import Item, ItemKind, Playbook


def merged_prerequisites(
    documents: Iterable[tuple[Document, Playbook]], facts: CustomerFacts
) -> tuple[Prerequisite, ...]:
    """Return every prerequisite once, with the lines of each document that says it.

    Two are the same when they have the same words; the first document's text, owner and
    validation step win, and what it leaves empty the other one fills.
    """
    found: dict[object, Prerequisite] = {}
    for document, playbook in documents:
        open_lines = {place.line for place in playbook.placeholders}
        for item in playbook.items:
            if item.kind is not ItemKind.PREREQUISITE:
                continue
            one = _prerequisite(item, document, facts)
            is_slot = bool(open_lines & set(item.lines))
            words = words_of(item.title or item.text)
            same = (document, item.key) if is_slot or not words else words
            known = found.get(same)
            found[same] = one if known is None else _joined(known, one)
    keys: set[str] = set()
    unique: list[Prerequisite] = []
    for one in found.values():
        key = one.key
        while key in keys:
            key += "-2"
        keys.add(key)
        unique.append(replace(one, key=key))
    return tuple(unique)


def _prerequisite(item: Item, document: Document, facts: CustomerFacts) -> Prerequisite:
    status = STATUS_LABELS[TaskStatus.DONE if item.done else TaskStatus.PENDING]
    if item.status:
        known = item.status in set(TaskStatus)
        status = STATUS_LABELS[TaskStatus(item.status)] if known else item.status
    return Prerequisite(
        key=item.key,
        text=item.text,
        owner=item.owner.role if item.owner else "",
        validation=item.validation or "",
        status=status,
        origins=(Origin(document, item.lines),),
        done=bool(item.done),
        decision=decide(item.condition, facts),
    )


def _joined(first: Prerequisite, second: Prerequisite) -> Prerequisite:
    return replace(
        first,
        owner=first.owner or second.owner,
        validation=first.validation or second.validation,
        origins=(*first.origins, *second.origins),
        done=first.done or second.done,
    )
