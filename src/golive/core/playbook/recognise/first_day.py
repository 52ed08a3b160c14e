"""Documents that count from Day 1: without a Day 0, Day 1 is the day of the anchor."""

from collections.abc import Iterator

from msgspec.structs import replace

from golive.core.document.values import Anchor, Unit, Window
from golive.core.playbook.draft import Draft, GroupDraft, ItemDraft, StepDraft

_STARTS = frozenset({Anchor.CONTRACT, Anchor.KICKOFF})
Holder = StepDraft | GroupDraft | ItemDraft


def settle_first_day(draft: Draft) -> None:
    """Move all days one down where the document has a Day 1 and no Day 0, and say so."""
    nested = {id(window) for window in draft.nested}
    late = {id(window) for window in draft.late}
    counted = [
        (holder, window)
        for holder, window in _windows(draft)
        if _counts(window) and id(window) not in nested
    ]
    firsts = [window.start for _, window in counted if id(window) not in late]
    if 1 not in firsts or min(firsts) < 1:
        return
    for holder, window in counted:
        holder.window = replace(window, start=window.start - 1, end=window.end - 1)
    first = min(
        holder.lines[0]
        for holder, window in counted
        if window.start == 1 and holder.lines and id(window) not in late
    )
    draft.say("PB012", first)


def _windows(draft: Draft) -> Iterator[tuple[Holder, Window]]:
    groups = [group for step in draft.steps for group in step.groups]
    holders: list[Holder] = [*draft.steps, *groups, *draft.items]
    for holder in holders:
        if holder.window is not None:
            yield holder, holder.window


def _counts(window: Window) -> bool:
    """Return whether a window counts days from the start; "before the start" counts none."""
    return window.unit is Unit.DAY and window.anchor in _STARTS and not window.is_open
