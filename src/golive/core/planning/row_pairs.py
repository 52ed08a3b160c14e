"""Which row of a document was which before an edit, and which thing of the plan a row shows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from golive.core.planning.plan_document import PhaseSection, PlanDocument, TaskRow
from golive.core.planning.words import likeness
from golive.core.planning.words import words_of as words_in

_Row = TypeVar("_Row")
_Thing = TypeVar("_Thing")
ALIKE = 0.61
"""Likeness from which two rows are one with other words; a common topic alone is less."""
MOST_COMPARED = 60
"""Rows without a partner that are compared by their words."""


def aligned(
    things: Sequence[_Thing],
    rows: Sequence[_Row],
    name: Callable[[_Thing], str],
    words: Callable[[_Row], str],
) -> dict[int, _Thing]:
    """Return for each row the thing of that name that it shows; equal names go by their order.

    A row that shows nothing of these is left out; a thing may be shown by no row.
    """
    by_name: dict[str, list[_Thing]] = {}
    for thing in things:
        by_name.setdefault(name(thing), []).append(thing)
    found: dict[int, _Thing] = {}
    for at, row in enumerate(rows):
        same = by_name.get(words(row))
        if same:
            found[at] = same.pop(0)
    return found


def is_same_document(document: PlanDocument, shown: PlanDocument) -> bool:
    """Return whether an edited document still holds a phase or a task that was shown.

    A document that holds none is another one; its edit would take out the whole plan.
    """
    before, after = _names(shown), _names(document)
    return not before or bool(before & after)


def _names(document: PlanDocument) -> set[str]:
    tasks = (row.task for phase in document.phases for row in phase.tasks)
    return {phase.heading for phase in document.phases}.union(tasks) - {""}


def moved_rows(
    shown: Sequence[PhaseSection],
    edited: Sequence[PhaseSection],
    pairs: Mapping[int, int | None],
) -> Iterator[tuple[TaskRow, int, int]]:
    """Yield each edited row that stood in another phase: itself, its phase now, its phase before.

    Only where its words left one phase and came to one other; phases are counted as they were
    shown.
    """
    later = {at: edited[index] for index, at in pairs.items() if at is not None}
    gone: dict[str, list[int]] = {}
    come: dict[str, list[tuple[TaskRow, int]]] = {}
    for at, section in enumerate(shown):
        before = {row.task for row in section.tasks}
        after = later[at].tasks if at in later else ()
        for words in before - {row.task for row in after}:
            gone.setdefault(words, []).append(at)
        for row in after:
            if row.task not in before:
                come.setdefault(row.task, []).append((row, at))
    for words, places in come.items():
        if len(places) == len(gone.get(words, ())) == 1:
            yield (*places[0], gone[words][0])


def paired(
    edited: Sequence[_Row],
    shown: Sequence[_Row],
    words: Callable[[_Row], str],
    place: Callable[[int, _Row], int | None],
) -> dict[int, int | None]:
    """Return for each edited row the row it was: by its words, else by its place, else None.

    Args:
        edited: The rows after the edit.
        shown: The rows before it.
        words: The words of a row.
        place: Where the row at an index would have stood before, None when nothing says it.
    """
    by_words: dict[str, list[int]] = {}
    for at, row in enumerate(shown):
        by_words.setdefault(words(row), []).append(at)
    pairs: dict[int, int | None] = {}
    for index, row in enumerate(edited):
        same = by_words.get(words(row))
        if same:
            pairs[index] = same.pop(0)
    taken = set(pairs.values())
    _pair_alike(edited, shown, words, pairs, taken)
    is_sure = len(edited) <= len(shown)
    for index, row in enumerate(edited):
        if index in pairs:
            continue
        at_ = place(index, row) if is_sure else None
        free = at_ is not None and at_ < len(shown) and at_ not in taken
        pairs[index] = at_ if free else None
        taken.add(pairs[index])
    return pairs


def _pair_alike(
    edited: Sequence[_Row],
    shown: Sequence[_Row],
    words: Callable[[_Row], str],
    pairs: dict[int, int | None],
    taken: set[int | None],
) -> None:
    """Pair rows whose words were changed a little, so that an inserted row renames nothing."""
    open_rows = [at for at in range(len(shown)) if at not in taken][:MOST_COMPARED]
    stems = {at: words_in(words(shown[at])) for at in open_rows}
    for index, row in enumerate(edited):
        if index in pairs or not open_rows:
            continue
        mine = words_in(words(row))
        best = max(open_rows, key=lambda at: (likeness(mine, stems[at]), -abs(at - index)))
        if likeness(mine, stems[best]) >= ALIKE:
            pairs[index] = best
            taken.add(best)
            open_rows.remove(best)
