"""The gates of a plan: what must be true before it starts, before and at go-live, at the end."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from msgspec.structs import replace

from golive.core.planning.customer import CustomerFacts
from golive.core.planning.launching import is_launch_work
from golive.core.planning.model import (
    Document,
    Gate,
    GateCondition,
    GateKind,
    Origin,
    Prerequisite,
    SuccessCriterion,
)
from golive.core.planning.words import words_of
from golive.core.playbook.model import Item, ItemKind, Playbook
from golive.core.vocabulary import vocabulary

_ROLES: Mapping[GateKind, str] = {
    GateKind.GO_LIVE: "go_live_definition",
    GateKind.DONE: "definition_of_done",
}


def gates(
    documents: Iterable[tuple[Document, Playbook]],
    prerequisites: Sequence[Prerequisite],
    facts: CustomerFacts,
) -> tuple[Gate, ...]:
    """Return the gates that have conditions, in the order in which they are passed.

    Conditions with the same words share their fact across gates, so that nothing is ticked
    twice by hand. Criteria from the facts fill the open slots of the go-live gate in order and
    follow them when there are more.
    """
    found: dict[GateKind, list[GateCondition]] = {kind: [] for kind in GateKind}
    found[GateKind.START] = [
        GateCondition(one.key, one.text, one.done, one.origins[0]) for one in prerequisites
    ]
    for document, playbook in documents:
        lines = {place.line for place in playbook.placeholders}
        steps = {step.key: step for step in playbook.steps}
        for item in playbook.items:
            if is_launch_work(item, steps.get(item.step)):
                continue
            if item.kind is ItemKind.GATE_CONDITION:
                condition = GateCondition(
                    item.key,
                    item.text,
                    bool(item.done),
                    Origin(document, item.lines),
                    is_open=bool(lines & set(item.lines)),
                )
                found[_section(item, playbook)].append(condition)
    found[GateKind.GO_LIVE] = _with_criteria(found[GateKind.GO_LIVE], facts.go_live_criteria)
    return tuple(
        Gate(kind, tuple(_sharing(one, kind, found) for one in conditions))
        for kind, conditions in found.items()
        if conditions
    )


def success_criteria(
    documents: Iterable[tuple[Document, Playbook]], facts: CustomerFacts
) -> tuple[SuccessCriterion, ...]:
    """Return the success criteria; those of the facts fill the open slots in order."""
    found: list[SuccessCriterion] = []
    for document, playbook in documents:
        lines = {place.line for place in playbook.placeholders}
        found += [
            SuccessCriterion(
                item.text, Origin(document, item.lines), bool(lines & set(item.lines))
            )
            for item in playbook.items
            if item.kind is ItemKind.SUCCESS_CRITERION
        ]
    given = list(facts.success_criteria)
    filled = [
        replace(one, text=given.pop(0), is_open=False) if one.is_open and given else one
        for one in found
    ]
    extra = [SuccessCriterion(text, Origin(Document.FACTS, ())) for text in given]
    return (*filled, *extra)


def _section(item: Item, playbook: Playbook) -> GateKind:
    """Return the gate of a condition by the words of the section that holds it."""
    kinds = _kinds(playbook.meta.language)
    titles = {step.key: step.title for step in playbook.steps}
    places = [item.section, item.group, titles.get(item.step, ""), item.step.replace("-", " ")]
    for place in places:
        kind = kinds.get(_plain(place))
        if kind is not None:
            return kind
    return GateKind.PRE_LAUNCH


@cache
def _kinds(language: str) -> Mapping[str, GateKind]:
    """Return the gate of each heading that names one."""
    words = vocabulary(language).sections
    return {
        _plain(phrase): kind
        for kind, role in reversed(tuple(_ROLES.items()))
        for phrase in words.get(role, ())
    }


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").split())


def _with_criteria(
    conditions: Sequence[GateCondition], criteria: Sequence[str]
) -> list[GateCondition]:
    given = list(criteria)
    filled = [
        replace(one, text=given.pop(0), is_open=False) if one.is_open and given else one
        for one in conditions
    ]
    start = len(filled)
    extra = [
        GateCondition(
            f"go-live-criterion-{start + at}",
            text,
            done=False,
            origin=Origin(Document.FACTS, ()),
        )
        for at, text in enumerate(given, 1)
    ]
    return [*filled, *extra]


def _sharing(
    one: GateCondition, kind: GateKind, found: Mapping[GateKind, Sequence[GateCondition]]
) -> GateCondition:
    words = words_of(one.text)
    if one.is_open or not words:
        return one
    shares = tuple(
        other.key
        for gate, conditions in found.items()
        if gate is not kind
        for other in conditions
        if not other.is_open and words_of(other.text) == words
    )
    return replace(one, shares=shares)
