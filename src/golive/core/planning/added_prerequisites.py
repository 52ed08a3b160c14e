"""Prerequisites that only the playbook has, as lines of the filled template."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from golive.core.document.model import Kind
from golive.core.planning.escaping import encode_cell, encode_entry, outline_blocks
from golive.core.planning.model import Document, Plan, Prerequisite
from golive.core.planning.plan_document import PrerequisiteRow
from golive.core.planning.plan_words import TASK_STATES, plan_words, shown
from golive.core.planning.render import prerequisite_table
from golive.core.playbook.model import ItemKind, Playbook
from golive.core.vocabulary import vocabulary

_LISTED = re.compile(r"^(\s*)([-*+]|[0-9]+)([.)]?)(\s+)(\[[ xX]\]\s+)?")
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_CELL = re.compile(r"(?<!\\)\|")
_COLUMNS = ("number", "prerequisite", "owner", "validation", "status", "done")


class _Cells(Struct, frozen=True):
    """What golive writes of a prerequisite, by the role of its column."""

    number: str
    prerequisite: str
    owner: str
    validation: str
    status: str
    done: str


def lacking(plan: Plan) -> tuple[Prerequisite, ...]:
    """Return the prerequisites of a plan that its template does not have."""
    return tuple(
        one
        for one in plan.prerequisites
        if one.origins and all(origin.document is Document.PLAYBOOK for origin in one.origins)
    )


def added_block(template: Playbook, plan: Plan, lines: Sequence[str]) -> tuple[int, str] | None:
    """Return the lines to add and the line of the template (0 for none) that they follow.

    Args:
        template: The template as recognised.
        plan: The plan compiled with it.
        lines: Source lines of the template.
    """
    added = lacking(plan)
    if not added:
        return None
    language = template.meta.language
    entry = _last_entry(template)
    after = _with_nested(entry, lines) if entry else _empty_section(language, lines)
    if after is None:
        after = _before_phases(template, lines)
        block = _section(added, language, lines, after)
    elif lines[(entry or after) - 1].lstrip().startswith("|"):
        block = _rows(added, after, lines, language)
    else:
        block = _entries(added, lines[(entry or after) - 1], language)
    return after, "\n".join(block)


def header_of(number: int, lines: Sequence[str]) -> str:
    """Return the header row of the table that a line (from 1) stands in."""
    at = number - 1
    while at > 0 and lines[at - 1].lstrip().startswith("|"):
        at -= 1
    return lines[at]


def _last_entry(template: Playbook) -> int | None:
    """Return the first line of the template's last prerequisite that lies below no other."""
    keys = {item.key for item in template.items if item.kind is ItemKind.PREREQUISITE}
    found = (
        item.lines[0]
        for item in template.items
        if item.key in keys and item.lines and item.parent not in keys
    )
    return max(found, default=None)


def _with_nested(number: int, lines: Sequence[str]) -> int:
    """Return the last line of an entry with all that is indented below it."""
    depth = _indent(lines[number - 1])
    last = number
    for at in range(number, len(lines)):
        if not lines[at].strip() or _indent(lines[at]) <= depth:
            break
        last = at + 1
    return last


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _empty_section(language: str, lines: Sequence[str]) -> int | None:
    """Return the last line of the template's section for prerequisites, None without one."""
    known = vocabulary(language).sections["prerequisites"]
    for number, line in enumerate(lines, 1):
        heading = _HEADING.match(line)
        if heading and heading.group(2).strip(" :*").casefold() in known:
            return _last_of_section(number, lines)
    return None


def _last_of_section(number: int, lines: Sequence[str]) -> int:
    """Return the last line with text below a heading and before the next one."""
    last = number
    for at in range(number, len(lines)):
        if _HEADING.match(lines[at]):
            break
        if lines[at].strip():
            last = at + 1
    return last


def _rows(
    added: Sequence[Prerequisite], place: int, lines: Sequence[str], language: str
) -> Iterator[str]:
    """Yield a row for each prerequisite in the columns that the template's table has."""
    header = header_of(place, lines)
    roles = _roles(header, language)
    start = _next_number(_cells(lines[place - 1]), roles)
    for number, one in enumerate(added, start):
        cells = _written(one, number, language)
        texts = [encode_cell(str(getattr(cells, role))) if role else "" for role in roles]
        indent = header[: len(header) - len(header.lstrip())]
        yield f"{indent}| {' | '.join(texts)} |"


def _roles(header: str, language: str) -> list[str]:
    """Return the role of each column, "" for one that golive has nothing for."""
    columns = {
        phrase: role
        for words in (vocabulary("en").columns, vocabulary(language).columns)
        for role in _COLUMNS
        for phrase in words.get(role, ())
    }
    roles = [columns.get(cell.strip(" *").casefold(), "") for cell in _cells(header)]
    if "prerequisite" not in roles:
        free = (at for at, role in enumerate(roles) if not role)
        roles[next(free, len(roles) - 1)] = "prerequisite"
    return roles


def _cells(line: str) -> list[str]:
    return _CELL.split(line.strip().removeprefix("|").removesuffix("|"))


def _next_number(last: Sequence[str], roles: Sequence[str]) -> int:
    """Return the number after that of the last row, 1 below the header itself."""
    if "number" in roles and roles.index("number") < len(last):
        digits = re.search(r"[0-9]+", last[roles.index("number")])
        return int(digits.group()) + 1 if digits else 1
    return 1


def _entries(added: Sequence[Prerequisite], line: str, language: str) -> Iterator[str]:
    """Yield an entry for each prerequisite in the shape of the template's last one."""
    match = _LISTED.match(line)
    if match is None:
        yield ""
    for extra, one in enumerate(added, 1):
        box = "- [ ] "
        if match:
            mark = match.group(2)
            mark = str(int(mark) + extra) if mark.isdigit() else mark
            has_box = match.group(5)
            box = f"{match.group(1)}{mark}{match.group(3)}{match.group(4)}"
            box += "[ ] " if has_box else ""
        yield box.replace("[ ]", "[x]" if one.done else "[ ]") + _as_entry(one, language)


def _as_entry(one: Prerequisite, language: str) -> str:
    """Return a prerequisite with its owner and check, as far as its words do not say them."""
    words = plan_words(language)
    notes = [
        f"{words[role]}: {text}"
        for role, text in (("owner", one.owner), ("validation", one.validation))
        if text and text.casefold() not in one.text.casefold()
    ]
    return encode_entry(f"{one.text} ({'; '.join(notes)})" if notes else one.text)


def _section(
    added: Sequence[Prerequisite], language: str, lines: Sequence[str], at: int
) -> Iterator[str]:
    """Yield a section of the template's own level with a table of the prerequisites."""
    level = _level(lines[at]) if at < len(lines) else 0
    if at and lines[at - 1].strip():
        yield ""
    yield f"{'#' * (level or 2)} {plan_words(language)['prerequisites']}"
    yield ""
    rows = [
        PrerequisiteRow(number, one.text, one.owner, one.validation, one.status)
        for number, one in enumerate(added, 1)
    ]
    yield from prerequisite_table(rows, language).split("\n")
    if at < len(lines) and lines[at].strip():
        yield ""


def _before_phases(template: Playbook, lines: Sequence[str]) -> int:
    """Return the line that a new section follows: before the one that holds the first phase.

    That is the outermost section below the title; a template without phases has the new one at
    its end.
    """
    first = min((step.lines[0] for step in template.steps if step.lines), default=None)
    if first is None:
        return _last_with_text(lines)
    headings = {
        node.span.start_line: node.level
        for node in outline_blocks("\n".join(lines))
        if node.kind is Kind.HEADING
    }
    title = min(headings, default=0)
    level, top = headings.get(first, 0), first
    for number in sorted(headings, reverse=True):
        if title < number < first and headings[number] < level:
            level, top = headings[number], number
    return top - 1


def _last_with_text(lines: Sequence[str]) -> int:
    return max((at for at, line in enumerate(lines, 1) if line.strip()), default=0)


def _level(line: str) -> int:
    heading = _HEADING.match(line)
    return len(heading.group(1)) if heading else 0


def _written(one: Prerequisite, number: int, language: str) -> _Cells:
    words: Mapping[str, str] = plan_words(language)
    return _Cells(
        number=str(number),
        prerequisite=one.text,
        owner=one.owner,
        validation=one.validation,
        status=shown(one.status, TASK_STATES, language),
        done=words["done"] if one.done else "",
    )
