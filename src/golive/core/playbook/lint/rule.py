"""What a lint rule is, and what every rule is given."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property

from msgspec import Struct

from golive.core.diagnostics import Diagnostic, Related
from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.playbook.model import Item, Playbook, Step
from golive.core.playbook.words import Words, words_of

MAX_QUOTE = 70
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30}
_WORKING_WEEK = 5


class Linted(Struct, frozen=True, dict=True):
    """One document under inspection.

    Args:
        playbook: The recognised document.
        today: The day on which it is checked.
    """

    playbook: Playbook
    today: date

    @property
    def words(self) -> Words:
        """The words of the document's language."""
        return words_of(self.playbook.meta.language)

    @cached_property
    def children(self) -> dict[str, list[Item]]:
        """Key of an item → its direct children, in order."""
        found: dict[str, list[Item]] = {}
        for item in self.playbook.items:
            if item.parent is not None:
                found.setdefault(item.parent, []).append(item)
        return found

    @cached_property
    def by_key(self) -> dict[str, Item]:
        """Key → item."""
        return {item.key: item for item in self.playbook.items}

    @cached_property
    def step_of(self) -> dict[str, Step]:
        """Key → step."""
        return {step.key: step for step in self.playbook.steps}

    def siblings(self) -> tuple[tuple[Item, ...], ...]:
        """Return items that stand together: same step, heading, parent, and no other kind between."""
        return self._siblings

    @cached_property
    def _siblings(self) -> tuple[tuple[Item, ...], ...]:
        groups: dict[tuple[str, str, str | None, str, int], list[Item]] = {}
        for item in self.playbook.items:
            section = 0 if item.step else self._block_of.get(item.key, 0)
            place = (item.step, item.group, item.parent, item.kind.value, section)
            groups.setdefault(place, []).append(item)
        return tuple(map(tuple, groups.values()))

    @cached_property
    def _block_of(self) -> dict[str, int]:
        """Number the runs of items outside steps: a heading between two lines starts a new run."""
        blocks: dict[str, int] = {}
        number = before = 0
        for item in self.playbook.items:
            first = first_line(item)
            if first > before + 1 and self._has_heading(before, first):
                number += 1
            blocks[item.key] = number
            before = first
        return blocks

    def _has_heading(self, after: int, until: int) -> bool:
        lines = self.playbook.source[after : until - 1]
        return any(line.text.lstrip().startswith("#") for line in lines)

    @cached_property
    def text(self) -> str:
        """The whole repaired text."""
        return "\n".join(line.text for line in self.playbook.source)


Check = Callable[[Linted], Iterable[Diagnostic]]
PairCheck = Callable[[Linted, Linted], Iterable[Diagnostic]]


class LintRule(Struct, frozen=True):
    """One rule over one document.

    Args:
        code: Code of all its findings.
        name: What it looks for, in a few words.
        check: The function that finds it.
    """

    code: str
    name: str
    check: Check


class PairRule(Struct, frozen=True):
    """One rule over a playbook and its plan template together; lines are the playbook's."""

    code: str
    name: str
    check: PairCheck


def first_line(item: Item) -> int:
    """Return the first line of an item, 0 for one without lines."""
    return item.lines[0] if item.lines else 0


def at_item(
    code: str, item: Item, related: tuple[Related, ...] = (), **params: str | int
) -> Diagnostic:
    """Build a finding at an item's text."""
    return Diagnostic(code, first_line(item), item.column, params, related)


def other_place(item: Item, code: str = "LN901") -> Related:
    """Point at another item that belongs to a finding."""
    return Related(
        first_line(item), item.column, code, {"text": quote(item.title or item.text)}
    )


def said(line: int, text: str, value: str) -> Related:
    """Point at a line that says a value."""
    return Related(line, 1, "LN902", {"text": quote(text), "value": value})


def in_template(line: int, text: str) -> Related:
    """Point at a line of the template; its number counts in that document."""
    return Related(line, 1, "LN903", {"text": quote(text)})


def quote(text: str) -> str:
    """Return a text short enough for a sentence, on one line, without emphasis marks."""
    plain = " ".join(text.replace("**", "").replace("`", "").split())
    return plain if len(plain) <= MAX_QUOTE else plain[: MAX_QUOTE - 1].rstrip() + "…"


def window_words(window: Window) -> str:
    """Return a window in words: "weeks 4 to 8", "day 3", "weeks 5 to 8 after go-live"."""
    unit, (start, end) = window.unit.value, (window.start, window.end)
    span = f"{unit} {start}" if start == end else f"{unit}s {start} to {end}"
    return (
        span
        if window.anchor is Anchor.CONTRACT
        else f"{span} of {window.anchor.value.replace('_', '-')}"
    )


def day_range(window: Window) -> tuple[int, int]:
    """Return first and last calendar day of a window as offsets from its anchor day."""
    if window.unit is Unit.DAY:
        scale = 7 / _WORKING_WEEK if window.basis is Basis.WORKING else 1
        return int(window.start * scale), int(window.end * scale)
    days = _DAYS.get(window.unit, 1)
    return days * (window.start - 1), days * window.end - 1
