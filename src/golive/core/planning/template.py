"""Fill a foreign template: only its open fields change, everything else stays byte for byte."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from golive.core.planning.added_prerequisites import added_block, header_of
from golive.core.planning.escaping import encode_cell
from golive.core.planning.filling import Filling
from golive.core.planning.model import Document, OpenPoint, Plan, TaskStatus
from golive.core.planning.plan_words import CANONICAL, plan_words
from golive.core.playbook.model import ItemKind, Playbook
from golive.core.vocabulary import vocabulary

_CELL = re.compile(r"(?<!\\)\|")
_NUMBER = re.compile(r"[0-9]+")


class Filled(Struct, frozen=True):
    """One change of the text: the characters before and after, at a place of the template."""

    line: int
    column: int
    before: str
    after: str


class FilledTemplate(Struct, frozen=True):
    """A template filled for one customer.

    Args:
        text: The whole document.
        filled: Every change, in source order; lines added for further criteria have `before` "".
        open: What nothing fills, with its place in the template.
    """

    text: str
    filled: tuple[Filled, ...]
    open: tuple[OpenPoint, ...]


def fill_template(source: str, template: Playbook, plan: Plan) -> FilledTemplate:
    """Return the template filled with the facts and dates of a plan.

    Open fields are replaced where they stand; the status field gets "Draft", a task that is
    not applicable its status, and criteria of the facts beyond the open entries follow them as
    entries of their own. So do prerequisites that only the playbook has, where the template has
    its own; else they get a section before the phases.

    Args:
        source: Decoded text of the template, as `template` was read from.
        template: The template as recognised.
        plan: The plan compiled with it.
    """
    lines = source.split("\n")
    filling = Filling(template, plan, tuple(lines))
    changes = [*_placeholders(template, filling, lines), *_statuses(template, plan, lines)]
    changes.sort(key=lambda change: (change.line, change.column))
    kept: list[Filled] = []
    for change in changes:
        last = kept[-1] if kept else None
        if last and last.line == change.line and change.column < last.column + len(last.before):
            continue
        kept.append(change)
    block = added_block(template, plan, lines)
    more = (Filled(block[0], 0, "", block[1]),) if block else ()
    added = (*_further_criteria(template, plan, lines), *more)
    text = "\n".join(_written(lines, kept, added))
    open_ = tuple(point for point in plan.open if point.document is Document.TEMPLATE)
    return FilledTemplate(text, (*kept, *added), open_)


def _placeholders(
    template: Playbook, filling: Filling, lines: Sequence[str]
) -> Iterator[Filled]:
    for place in template.placeholders:
        value = filling.value(place)
        line = lines[place.line - 1] if place.line <= len(lines) else ""
        if value is None or not line.startswith(place.text, place.column - 1):
            continue
        yield Filled(place.line, place.column, place.text, _for_line(value, line))


def _statuses(template: Playbook, plan: Plan, lines: Sequence[str]) -> Iterator[Filled]:
    """Yield the plan's own status and those of tasks that are not applicable."""
    language = template.meta.language
    drafts = {plan_words(one)["draft"].casefold() for one in (language, CANONICAL)}
    for field in template.fields:
        choices = {word.strip().casefold() for word in field.value.split("/")} - {""}
        if len(choices) > 1 and drafts.intersection(choices):
            column = lines[field.line - 1].find(field.value)
            if column >= 0:
                state = plan_words(language)[plan.status]
                yield Filled(field.line, column + 1, field.value, state)
    for task in plan.tasks:
        if task.status is not TaskStatus.NOT_APPLICABLE:
            continue
        for origin in task.origins:
            if origin.document is Document.TEMPLATE and origin.lines:
                yield from _status_cell(origin.lines[0], lines, language)


def _status_cell(number: int, lines: Sequence[str], language: str) -> Iterator[Filled]:
    line = lines[number - 1]
    if not line.lstrip().startswith("|"):
        return
    headers = [cell.strip().casefold() for cell in header_of(number, lines).split("|")]
    known = {*vocabulary(language).columns["status"], *vocabulary(CANONICAL).columns["status"]}
    cells = _CELL.split(line)
    for index, header in enumerate(headers[: len(cells)]):
        if header in known:
            cell = cells[index]
            start = sum(len(one) + 1 for one in cells[:index])
            start += len(cell) - len(cell.lstrip())
            yield Filled(
                number,
                start + 1,
                cell.strip(),
                plan_words(language)[TaskStatus.NOT_APPLICABLE],
            )


def _further_criteria(template: Playbook, plan: Plan, lines: Sequence[str]) -> Iterator[Filled]:
    """Yield an entry for each criterion of the facts beyond the template's open ones."""
    given = {
        ItemKind.SUCCESS_CRITERION: plan.facts.success_criteria,
        ItemKind.GATE_CONDITION: plan.facts.go_live_criteria,
    }
    for kind, texts in given.items():
        places = {(place.line, place.text) for place in template.placeholders}
        slots = [
            (item.lines[0], item.text.strip())
            for item in template.items
            if item.kind is kind and item.lines and (item.lines[0], item.text.strip()) in places
        ]
        if not slots:
            continue
        number, slot = slots[-1]
        for extra, text in enumerate(texts[len(slots) :], 1):
            yield Filled(number, 0, "", _entry(lines[number - 1], slot, extra, text))


def _entry(line: str, slot: str, extra: int, text: str) -> str:
    """Return a further entry in the shape of the last open one: its marker, or its table's row."""
    if line.lstrip().startswith("|"):
        cells = [cell.strip() for cell in _CELL.split(line)]
        row = [str(int(cell) + extra) if cell.isdecimal() else "" for cell in cells]
        row[cells.index(slot)] = _for_line(text, line)
        return " | ".join(row).strip()
    head = line[: line.index(slot)]
    return _NUMBER.sub(
        lambda match: str(int(match.group()) + extra), head, count=1
    ) + _for_line(text, "")


def _for_line(value: str, line: str) -> str:
    """Return a value as it may stand in a line: escaped in a table row, on one line always."""
    if line.lstrip().startswith("|"):
        return encode_cell(value)
    return " ".join(value.split("\n"))


def _written(
    lines: Sequence[str], changes: Sequence[Filled], added: Sequence[Filled]
) -> Iterator[str]:
    by_line: dict[int, list[Filled]] = {}
    for change in changes:
        by_line.setdefault(change.line, []).append(change)
    after: Mapping[int, list[str]] = {one.line: [] for one in added}
    for one in added:
        after[one.line].append(one.after)
    yield from after.get(0, ())
    for number, line in enumerate(lines, 1):
        pieces: list[str] = []
        at = 0
        for change in by_line.get(number, ()):
            pieces += [line[at : change.column - 1], change.after]
            at = change.column - 1 + len(change.before)
        yield "".join([*pieces, line[at:]])
        yield from after.get(number, ())
