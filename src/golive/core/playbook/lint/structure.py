"""Lint rules on structure: circles of dependencies; what two documents or two gates share."""

from collections.abc import Iterable, Iterator

from golive.core.diagnostics import Diagnostic, Related
from golive.core.playbook.bindings import tied_actions
from golive.core.playbook.bindings.evidence import stem_english
from golive.core.playbook.lint.rule import (
    Linted,
    at_item,
    first_line,
    in_template,
    other_place,
    quote,
)
from golive.core.playbook.model import Item, ItemKind
from golive.core.playbook.words import fold

MAX_LOOP = 12


def dependency_circles(linted: Linted) -> Iterator[Diagnostic]:
    """LN019: items wait for each other in a circle; each circle is told once, spelled out."""
    edges = {
        item.key: [key for key in item.depends_on if key in linted.by_key]
        for item in linted.playbook.items
        if item.depends_on
    }
    told: set[str] = set()
    for loop in _circles(edges):
        if told & set(loop):
            continue
        told |= set(loop)
        items = [linted.by_key[key] for key in loop]
        start = min(range(len(items)), key=lambda i: first_line(items[i]))
        items = items[start:] + items[:start]
        names = [quote(item.title) for item in items[:MAX_LOOP]]
        names += ["…"] if items[MAX_LOOP:] else []
        spelled = " → ".join(f"“{name}”" for name in (*names, names[0]))
        yield at_item("LN019", items[0], tuple(map(other_place, items[1:])), loop=spelled)


def _circles(edges: dict[str, list[str]]) -> Iterator[list[str]]:
    """Yield circles found by a depth-first walk without recursion."""
    done: set[str] = set()
    for root, leads in edges.items():
        if root in done:
            continue
        path: list[str] = []
        on_path: dict[str, int] = {}
        stack: list[tuple[str, Iterator[str]]] = [(root, iter(leads))]
        path.append(root)
        on_path[root] = 0
        while stack:
            key, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                path.pop()
                del on_path[key]
                done.add(key)
            elif following in on_path:
                yield path[on_path[following] :]
            elif following not in done:
                on_path[following] = len(path)
                path.append(following)
                stack.append((following, iter(edges.get(following, ()))))


def gates_sharing_facts(linted: Linted) -> Iterator[Diagnostic]:
    """LN025: two gates of one document ask for the same fact."""
    first: dict[str, tuple[Item, int]] = {}
    for number, together in enumerate(linted.siblings()):
        if together[0].kind is not ItemKind.GATE_CONDITION:
            continue
        for item in together:
            if item.binding is None or not item.binding.action.startswith("fact."):
                continue
            before = first.setdefault(item.binding.action, (item, number))
            if before[1] != number and _share_words(item, before[0], linted):
                yield at_item(
                    "LN025",
                    item,
                    (other_place(before[0]),),
                    first=quote(before[0].title),
                    second=quote(item.title),
                )


def _share_words(first: Item, second: Item, linted: Linted) -> bool:
    """Tell whether two items have a word in common that says what they are about."""
    small = linted.words.clue("small_words") | linted.words.clue("state_words")
    about = (
        {stem_english(word) for word in fold(item.title).split() if word not in small}
        for item in (first, second)
    )
    return not next(about).isdisjoint(next(about))


def tied_bindings(linted: Linted) -> Iterator[Diagnostic]:
    """BD005: the words of an item fit two built-in actions alike, so that none was bound."""
    language = linted.playbook.meta.language
    for item in linted.playbook.items:
        if item.binding is not None or "binding" in item.hints:
            continue
        step, parent = linted.step_of.get(item.step), linted.by_key.get(item.parent or "")
        context = (step.title if step else "", item.group, parent.title if parent else "")
        tied = tied_actions(kind=item.kind, text=item.text, context=context, language=language)
        if tied:
            yield at_item("BD005", item, text=quote(item.title), first=tied[0], second=tied[1])


def _of_kind(linted: Linted, kind: ItemKind) -> list[Item]:
    return [item for item in linted.playbook.items if item.kind is kind]


def prerequisites_of_both(playbook: Linted, template: Linted) -> Iterable[Diagnostic]:
    """LN023: prerequisites stand in the playbook and in the template."""
    mine = _of_kind(playbook, ItemKind.PREREQUISITE)
    theirs = _of_kind(template, ItemKind.PREREQUISITE)
    if mine and theirs:
        yield at_item(
            "LN023",
            mine[0],
            (*map(other_place, mine[1:]), *_lines_in_template(theirs)),
            count=len(mine),
            other=len(theirs),
        )


def cadences_of_both(playbook: Linted, template: Linted) -> Iterable[Diagnostic]:
    """LN024: check-ins are set by the playbook and by the template."""
    mine, theirs = _of_kind(playbook, ItemKind.CADENCE), _of_kind(template, ItemKind.CADENCE)
    if mine and theirs:
        yield at_item(
            "LN024",
            mine[0],
            (*map(other_place, mine[1:]), *_lines_in_template(theirs)),
            first=quote(mine[0].title),
            second=quote(theirs[0].title),
        )


def gates_of_both(playbook: Linted, template: Linted) -> Iterable[Diagnostic]:
    """LN033: gates stand in both documents and share facts."""
    mine = _of_kind(playbook, ItemKind.GATE_CONDITION)
    theirs = _of_kind(template, ItemKind.GATE_CONDITION)
    if mine and theirs:
        yield at_item(
            "LN033",
            mine[0],
            (*map(other_place, mine[1:]), *_lines_in_template(theirs)),
            count=len(mine),
            other=len(theirs),
        )


def _lines_in_template(items: list[Item]) -> tuple[Related, ...]:
    return tuple(in_template(first_line(item), item.title) for item in items)
