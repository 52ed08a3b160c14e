"""Prerequisites of both documents as one list without duplicates."""

from collections.abc import Iterable, Mapping
from functools import cache

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic, Related
from golive.core.planning.condition_names import item_condition
from golive.core.planning.conditions import decide
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.findings import finding, first_place
from golive.core.planning.model import (
    STATUS_LABELS,
    Decision,
    Document,
    Origin,
    Prerequisite,
    TaskStatus,
)
from golive.core.planning.words import stem, telling_words, words_of
from golive.core.playbook.model import Item, ItemKind, Playbook
from golive.core.vocabulary import vocabulary

_NOTHING = "nothing"


def merged_prerequisites(
    documents: Iterable[tuple[Document, Playbook]], facts: CustomerFacts
) -> tuple[tuple[Prerequisite, ...], tuple[Diagnostic, ...]]:
    """Return every prerequisite once, with all lines that say it, and what was taken as one.

    Two are the same when their words are, but for words that say nothing (the customer's name
    for itself, auxiliary verbs) and states that mean the same ("named", "identified"). The first
    document's text, owner and validation step win, and what it leaves empty the other one fills.
    """
    found: dict[object, Prerequisite] = {}
    said: list[Diagnostic] = []
    for document, playbook in documents:
        open_lines = {place.line for place in playbook.placeholders}
        words = _status_words(playbook.meta.language)
        for item in playbook.items:
            if item.kind is not ItemKind.PREREQUISITE:
                continue
            one = _prerequisite(item, document, facts, words)
            is_slot = bool(open_lines & set(item.lines))
            sense = _sense(item.title or item.text, playbook.meta.language)
            same = (document, item.key) if is_slot or not sense else sense
            known = found.get(same)
            found[same] = one if known is None else _joined(known, one)
            if known is not None:
                said.append(_taken_as_one(known, one))
    return tuple(_with_own_keys(found.values())), tuple(said)


def _sense(text: str, language: str) -> frozenset[str]:
    """Return the words of a prerequisite, those that mean the same as one."""
    groups = _same_words(language)
    senses = {groups.get(word, stem(word)) for word in telling_words(text)}
    return frozenset(senses - {_NOTHING}) or words_of(text)


@cache
def _same_words(language: str) -> Mapping[str, str]:
    return {
        word: group
        for group, words in vocabulary(language).same_words.items()
        for word in words
    }


def _taken_as_one(first: Prerequisite, second: Prerequisite) -> Diagnostic:
    document, line = first_place(first.origins)
    beside = Related(line, 1, "PL058", {"prerequisite": first.text}, document=document)
    params = {"prerequisite": first.text, "other": second.text}
    return finding("PL057", second.origins, params, [beside])


def _with_own_keys(found: Iterable[Prerequisite]) -> Iterable[Prerequisite]:
    keys: set[str] = set()
    for one in found:
        key = one.key
        while key in keys:
            key += "-2"
        keys.add(key)
        yield replace(one, key=key)


def _status_words(language: str) -> Mapping[str, str]:
    """Return the label of a state by the words a document has for it."""
    known = vocabulary(language).statuses
    return {
        word: STATUS_LABELS[status] for status in TaskStatus for word in known.get(status, ())
    }


def _prerequisite(
    item: Item, document: Document, facts: CustomerFacts, words: Mapping[str, str]
) -> Prerequisite:
    decision = decide(item_condition(item), facts)
    status = STATUS_LABELS[TaskStatus.DONE if item.done else TaskStatus.PENDING]
    if item.status:
        known = item.status in set(TaskStatus)
        written = words.get(item.status.strip().casefold(), item.status)
        status = STATUS_LABELS[TaskStatus(item.status)] if known else written
    if decision is Decision.NOT_APPLICABLE:
        status = STATUS_LABELS[TaskStatus.NOT_APPLICABLE]
    return Prerequisite(
        key=item.key,
        text=item.text,
        owner=item.owner.role if item.owner else "",
        validation=item.validation or "",
        status=status,
        origins=(Origin(document, item.lines),),
        done=bool(item.done),
        decision=decision,
    )


def _joined(first: Prerequisite, second: Prerequisite) -> Prerequisite:
    """Return both as one; what holds without a condition in one of them holds."""
    applies = Decision.APPLIES in {first.decision, second.decision}
    state = second if second.done and not first.done else first
    if applies and state.decision is not Decision.APPLIES:
        state = first if first.decision is Decision.APPLIES else second
    return replace(
        first,
        owner=first.owner or second.owner,
        validation=first.validation or second.validation,
        status=state.status,
        origins=(*first.origins, *second.origins),
        done=first.done or second.done,
        decision=Decision.APPLIES if applies else first.decision,
    )
