"""A changed plan in its template again: what was changed is written where its old value stands."""

import re
from collections.abc import Iterator

from msgspec import Struct

from golive.core.planning.added_prerequisites import header_of
from golive.core.planning.diff import Difference, DiffKind, Subject, diff_plans
from golive.core.planning.escaping import encode_cell
from golive.core.planning.filling import contact_text
from golive.core.planning.model import Detail, Document, Origin, Plan, PlanTask, TaskStatus
from golive.core.planning.plan_words import CANONICAL, plan_words
from golive.core.planning.template import FilledTemplate, fill_template
from golive.core.playbook.model import Playbook
from golive.core.vocabulary import vocabulary

_CELL = re.compile(r"(?<!\\)\|")
_BOX = re.compile(r"(?<=\[)[ xX](?=\])|[\u2610\u2611]")
_ENTRY = re.compile(r"\s*(?:[-*+]|\d+[.)]|[\u2610\u2611])\s")
_FOLLOWS = frozenset({"decision", "duration_days", "not_before", "finished_on"})
"""Fields that no document shows: they follow from others, which are differences of their own."""
_ROLES = {
    "owner": ("owner", "responsible"),
    "criterion": ("criterion",),
    "status": ("status",),
    "pinned_due_on": ("due", "end"),
}


class Refilled(Struct, frozen=True):
    """A changed plan as its template.

    Args:
        text: The whole document.
        unplaced: The changes that the template has no place for.
    """

    text: str
    unplaced: tuple[Difference, ...]


def refill_template(source: str, template: Playbook, base: Plan, plan: Plan) -> Refilled:
    """Return the template filled with a plan that was changed since it was first filled.

    Args:
        source: Decoded text of the template, as `template` was read from.
        template: The template as recognised.
        base: The plan before all changes.
        plan: The plan now.
    """
    filled = fill_template(source, template, plan)
    page = _Page(source, filled, template.meta.language)
    shown = (one for one in diff_plans(base, plan).differences if one.field not in _FOLLOWS)
    places = _Places(page, base, plan)
    # What is taken out goes last: the places of the others stand by their lines.
    order = sorted(shown, key=lambda one: one.kind is DiffKind.REMOVED)
    unplaced = tuple(one for one in order if not places.place(one))
    return Refilled(page.text, unplaced)


class _Page:
    """The lines of a filled template, found by the line of the template that they come from."""

    def __init__(self, source: str, filled: FilledTemplate, language: str) -> None:
        self.lines: list[str | None] = list(filled.text.split("\n"))
        self.written = frozenset(one.after for one in filled.filled)
        self.language = language
        self._source = source.split("\n")
        self._grown = [
            (one.line, one.after.count("\n") + 1) for one in filled.filled if not one.column
        ]

    @property
    def text(self) -> str:
        """The document as it is now."""
        return "\n".join(line for line in self.lines if line is not None)

    def at(self, line: int) -> int:
        """Return the index of a line of the template."""
        return line - 1 + sum(more for after, more in self._grown if after < line)

    def swap(self, line: int, old: str, new: str) -> bool:
        """Write a new text where the old one stands, once, in a line."""
        at = self.at(line)
        shown = self.lines[at]
        if shown is None or not old.strip():
            return False
        if not shown.lstrip().startswith("|"):
            found = shown.count(old) == 1 and bool(new.strip())
            self.lines[at] = shown.replace(old, " ".join(new.split("\n"))) if found else shown
            return found
        cells = _CELL.split(shown)
        same = [i for i, cell in enumerate(cells) if cell.strip() == encode_cell(old).strip()]
        if len(same) == 1:
            return self._write_cell(at, same[0], new)
        found = shown.count(encode_cell(old)) == 1
        self.lines[at] = shown.replace(encode_cell(old), encode_cell(new)) if found else shown
        return found

    def set_cell(self, line: int, roles: tuple[str, ...], new: str) -> bool:
        """Write a text into the cell of a row whose column has one of some roles."""
        row = self._source[line - 1]
        if not row.lstrip().startswith("|"):
            return False
        tables = [vocabulary(one).columns for one in (self.language, CANONICAL)]
        known = {word for table in tables for role in roles for word in table.get(role, ())}
        headers = _CELL.split(header_of(line, self._source))
        for index, header in enumerate(headers):
            if header.strip(" *").casefold() in known:
                return self._write_cell(self.at(line), index, new)
        return False

    def _write_cell(self, at: int, index: int, new: str) -> bool:
        cells = _CELL.split(self.lines[at] or "")
        if index >= len(cells):
            return False
        cell = cells[index]
        text = cell.strip()
        start = cell.index(text) if text else min(1, len(cell))
        cells[index] = f"{cell[:start]}{encode_cell(new)}{cell[start + len(text) :] or ' '}"
        self.lines[at] = "|".join(cells)
        return True

    def tick(self, line: int, *, done: bool) -> bool:
        """Tick the only box of a line, or take its tick away."""
        at = self.at(line)
        shown = self.lines[at] or ""
        if len(_BOX.findall(shown)) != 1:
            return False
        self.lines[at] = _BOX.sub(
            lambda box: (
                ("x" if done else " ")
                if box.group().isascii()
                else ("\u2611" if done else "\u2610")
            ),
            shown,
        )
        return True

    def take_out(self, line: int) -> bool:
        """Take out a row of a table, or an entry of a list with nothing below it."""
        at = self.at(line)
        shown = self.lines[at]
        after = next((one for one in self.lines[at + 1 :] if one is not None), "")
        if shown is None or not (shown.lstrip().startswith("|") or _ENTRY.match(shown)):
            return False
        deeper = len(after) - len(after.lstrip()) > len(shown) - len(shown.lstrip())
        if after.strip() and deeper:
            return False
        self.lines[at] = None
        return True


class _Places:
    """Finds the place of each change, and writes it there."""

    def __init__(self, page: _Page, base: Plan, plan: Plan) -> None:
        self._page, self._base, self._plan = page, base, plan
        self._words = plan_words(page.language)
        self._was, self._now = _things(base), _things(plan)

    def place(self, one: Difference) -> bool:
        """Write a change where the template has a place for it; False where it has none."""
        if one.what is Subject.PLAN:
            return self._place_plan(one)
        was = self._was.get((one.what, one.key or one.title))
        now = self._now.get((one.what, one.key or one.title))
        line = _line_of(was)
        if not line:
            return False
        if one.kind is DiffKind.REMOVED:
            return one.what is not Subject.PHASE and self._page.take_out(line)
        if now is None or one.kind is not DiffKind.CHANGED:
            return False
        return self._place_field(one, was, now, line)

    def _place_field(self, one: Difference, was: object, now: object, line: int) -> bool:
        if isinstance(was, PlanTask) and isinstance(now, PlanTask):
            if one.field == "status":
                return self._place_status(was, now, line)
            if one.field == "pinned_due_on":
                return self._place_date(was, now, line)
        if one.field == "done":
            # Where a status says it, the status is a change of its own.
            follows = _text(getattr(was, "status", "")) != _text(getattr(now, "status", ""))
            return self._page.tick(line, done=bool(getattr(now, "done", False))) or follows
        old, new = (_text(getattr(thing, one.field, "")) for thing in (was, now))
        in_cell = one.field in _ROLES and self._page.set_cell(line, _ROLES[one.field], new)
        return in_cell or self._page.swap(line, old, new)

    def _place_status(self, was: PlanTask, now: PlanTask, line: int) -> bool:
        if self._page.set_cell(line, _ROLES["status"], self._words[now.status]):
            return True
        if not {was.status, now.status} <= {TaskStatus.DONE, TaskStatus.PENDING}:
            return False  # a box has two states
        return self._page.tick(line, done=now.status is TaskStatus.DONE)

    def _place_date(self, was: PlanTask, now: PlanTask, line: int) -> bool:
        due = now.due_on.isoformat() if now.due_on else self._words["no_date"]
        if self._page.set_cell(line, _ROLES["pinned_due_on"], due):
            return True
        if due in (self._page.lines[self._page.at(line)] or ""):
            return True
        return self._page.swap(line, was.due_on.isoformat() if was.due_on else "", due)

    def _place_title(self) -> bool:
        """Write the title of the plan into the first heading."""
        lines = self._page.lines
        at = next((at for at, line in enumerate(lines) if line and line.startswith("#")), None)
        old, new = self._base.title, self._plan.title
        if at is None:
            return False
        head = lines[at] or ""
        lines[at] = head.replace(old, new, 1) if old else head
        return new in (lines[at] or "")

    def _place_plan(self, one: Difference) -> bool:
        """Look for a fact of the plan among what was filled; a title stands in its heading."""
        if one.field == "title":
            return self._place_title()
        written = self._page.written
        if one.field == "roles":
            was, now = self._base.facts.roles, self._plan.facts.roles
            return {name for role, name in now.items() if was.get(role) != name} <= written
        facts = self._plan.facts
        values: dict[str, object] = {
            "status": self._words[self._plan.status],
            "contacts": contact_text(facts),
            "target_on": self._plan.go_live.target_on,
            "created_on": self._plan.created_on,
            "customer": self._plan.customer,
        }
        value = values.get(one.field, getattr(facts, one.field, None))
        return value is not None and str(value) in written


def _things(plan: Plan) -> dict[tuple[Subject, str], object]:
    """Return what a difference may be about, by its kind and key (its words without one)."""
    return {(what, name): thing for what, name, thing in _each(plan)}


def _each(plan: Plan) -> Iterator[tuple[Subject, str, object]]:
    for phase in plan.phases:
        yield Subject.PHASE, phase.key, phase
        yield from ((Subject.DETAIL, one.key, one) for one in _of_template(phase.items))
        for task in phase.tasks:
            yield Subject.TASK, task.key, task
            yield from ((Subject.DETAIL, one.key, one) for one in _of_template(task.items))
    yield from ((Subject.PREREQUISITE, one.key, one) for one in plan.prerequisites)
    yield from ((Subject.SUCCESS_CRITERION, one.text, one) for one in plan.success_criteria)
    for gate in plan.gates:
        yield from ((Subject.GATE_CONDITION, one.key, one) for one in gate.conditions)
    yield from ((Subject.CADENCE, one.key, one) for one in plan.cadences)
    yield from ((Subject.RISK, one.key, one) for one in plan.risks)


def _of_template(items: tuple[Detail, ...]) -> Iterator[Detail]:
    return (one for one in items if one.origin.document is Document.TEMPLATE)


def _line_of(thing: object) -> int:
    """Return the line of the template that a thing begins on, 0 when it does not stand there."""
    origins: tuple[Origin, ...] = getattr(thing, "origins", ())
    one = getattr(thing, "origin", None)
    for origin in (*origins, *([one] if isinstance(one, Origin) else [])):
        if origin.document is Document.TEMPLATE and origin.lines:
            return origin.lines[0]
    return 0


def _text(value: object) -> str:
    """Return a value as a document shows it: an owner by the role, nothing as ""."""
    return "" if value is None else str(getattr(value, "role", value))
