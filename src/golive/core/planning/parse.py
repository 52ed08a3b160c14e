"""Read a plan document back from Markdown, also one that was edited by hand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct, field

from golive.core.document.model import Box, Kind, Node
from golive.core.planning.escaping import (
    decode_entry,
    decode_section,
    outline_blocks,
    split_row,
)
from golive.core.planning.plan_document import (
    CheckEntry,
    DetailRow,
    FieldRow,
    MeetingRow,
    OtherSection,
    PhaseSection,
    PlanDocument,
    PrerequisiteRow,
    RiskEntry,
    TaskRow,
)
from golive.core.planning.plan_words import (
    CANONICAL,
    FIELDS,
    NO_DATE,
    PLAN_STATES,
    TASK_STATES,
    canonical,
    plan_words,
    with_forecast_mark,
)
from golive.core.vocabulary import LANGUAGES, vocabulary

SECTION_LEVEL = 2
SECTIONS = {
    "metadata": "metadata",
    "profile": "profile",
    "success_criteria": "success_criteria",
    "prerequisites": "prerequisites",
    "milestones": "phases",
    "go_live_definition": "go_live",
    "cadence": "meetings",
    "risks": "risks",
    "notes": "notes",
    "definition_of_done": "done",
}
"""Section role of the vocabulary → field of the document."""

_MARKER = re.compile(r"^\s*(?:[0-9]{1,9}[.)]|[-*+])(?:[ \t]+|$)(?:\[([ xX])\](?:[ \t]+|$))?")
_HEADING = re.compile(r"^\s*#{1,6}(?:[ \t]+|$)")
_CLOSER = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
_NUMBER = re.compile(r"[0-9]+")

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "number": ("number",),
    "text": ("prerequisite", "task", "meeting", "risk", "field"),
    "owner": ("owner",),
    "due_on": ("due",),
    "criterion": ("criterion",),
    "validation": ("validation",),
    "status": ("status",),
    "frequency": ("frequency",),
    "participants": ("participants",),
    "purpose": ("purpose",),
    "probability": ("probability",),
    "impact": ("impact",),
    "mitigation": ("mitigation",),
    "contingency": ("contingency",),
    "value": ("value",),
}
"""Field of a row → roles of the columns that may hold it, the surest first."""


def parse_plan(text: str, language: str = "") -> PlanDocument:
    """Return the plan document that a Markdown text shows.

    Missing sections and cells are empty, columns are found by their headers in any order,
    sections in any order by their headings; what belongs to no known section is kept in
    `others`. Comments, front matter and running text around lists and tables say nothing.

    Args:
        text: Decoded (and, when damaged, repaired) Markdown.
        language: Language of the headings and columns; "" finds it by the headings.
    """
    blocks, lines = outline_blocks(text), text.split("\n")
    return _Reader(lines, language or _language(blocks, lines)).read(blocks)


def _language(blocks: Sequence[Node], lines: Sequence[str]) -> str:
    """Return the language that names most of the headings as sections of a plan."""
    headings = [_words(_heading(node, lines)) for node in blocks if node.kind is Kind.HEADING]

    def known(language: str) -> int:
        roles = _section_roles(language)
        return sum(heading in roles for heading in headings)

    return max(LANGUAGES, key=known)


@cache
def _section_roles(language: str) -> Mapping[str, str]:
    """Return the field of the document by the words of its section's heading."""
    words = vocabulary(language)
    return {
        phrase: name
        for role, name in SECTIONS.items()
        for phrase in words.sections.get(role, ())
    }


def _heading(node: Node, lines: Sequence[str]) -> str:
    line = lines[node.span.start_line - 1]
    if not _HEADING.match(line):
        return decode_entry(line)
    return decode_entry(_CLOSER.sub("", _HEADING.sub("", line, count=1)))


def _words(heading: str) -> str:
    return " ".join(heading.strip(" :*").lower().split())


class _Section(Struct):
    """A section while it is read."""

    role: str
    heading: str
    level: int
    start: int
    end: int
    blocks: list[Node] = field(default_factory=list)


class _Reader:
    """Reads one document; `phases_level` is the level of the heading above the phases."""

    phases_level = 0
    has_title = False

    def __init__(self, lines: Sequence[str], language: str) -> None:
        self.lines = lines
        self.language = language
        self.roles = _section_roles(language)
        self.columns = _column_words(language)
        words = plan_words(language)
        task = re.escape(words["task_detail"]).replace(r"\{number\}", "([0-9]+)")
        self.detail = re.compile(f"^(?:{task}|{re.escape(words['phase_detail'])})$")

    def read(self, blocks: Sequence[Node]) -> PlanDocument:
        sections = list(self._sections(blocks))
        by_role: dict[str, _Section] = {}
        for section in sections:
            if section.role in SECTIONS.values():
                by_role.setdefault(section.role, section)
        kept = {id(section) for section in by_role.values()}
        titles = [section.heading for section in sections if section.role == "title"]

        def blocks_of(role: str) -> Sequence[Node]:
            return by_role[role].blocks if role in by_role else ()

        return PlanDocument(
            title=titles[0] if titles else "",
            metadata=self._fields(blocks_of("metadata")),
            profile=self._fields(blocks_of("profile")),
            success_criteria=tuple(
                text for text, _, _ in self._entries(blocks_of("success_criteria"))
            ),
            prerequisites=tuple(self._prerequisites(blocks_of("prerequisites"))),
            phases=tuple(self._phases(sections)),
            go_live=self._checks(blocks_of("go_live")),
            meetings=tuple(
                MeetingRow(row["text"], row["frequency"], row["participants"], row["purpose"])
                for row in self._rows(blocks_of("meetings"))
            ),
            risks=tuple(
                RiskEntry(
                    row["text"],
                    row["probability"],
                    row["impact"],
                    row["mitigation"],
                    row["contingency"],
                )
                for row in self._rows(blocks_of("risks"))
            ),
            notes=self._body(by_role["notes"]) if "notes" in by_role else "",
            done=self._checks(blocks_of("done")),
            language=self.language,
            others=tuple(
                OtherSection(section.heading, self._body(section))
                for section in sections
                if section.role == "other"
                or (section.role in SECTIONS.values() and id(section) not in kept)
            ),
        )

    def _sections(self, blocks: Sequence[Node]) -> Iterator[_Section]:
        current = _Section("", "", 0, 1, 0)
        for node in blocks:
            role = self._opens(node, current)
            if not role:
                current.blocks.append(node)
                continue
            current.end = node.span.start_line - 1
            yield current
            start = node.span.end_line + 1
            current = _Section(
                role, _heading(node, self.lines), node.level, start, len(self.lines)
            )
        current.end = len(self.lines)
        yield current

    def _opens(self, node: Node, current: _Section) -> str:
        """Return the role of the section that a block opens, "" when it opens none."""
        if node.kind is not Kind.HEADING:
            return ""
        inside_phases = current.role in {"phases", "phase"}
        if inside_phases and node.level > self.phases_level:
            return "phase" if current.role == "phases" or node.level <= current.level else ""
        role = self.roles.get(_words(_heading(node, self.lines)), "")
        if node.level == 1 and not self.has_title and (current.role == "" or not role):
            self.has_title = True
            return "title"
        is_known = role and current.role == "other" and node.level <= SECTION_LEVEL
        if current.role not in {"", "title"} and node.level > current.level and not is_known:
            return ""
        if role == "phases":
            self.phases_level = node.level
        return role or "other"

    def _body(self, section: _Section) -> str:
        return decode_section(
            "\n".join(self.lines[section.start - 1 : section.end]).strip(" \n")
        )

    def _phases(self, sections: Sequence[_Section]) -> Iterator[PhaseSection]:
        for section in sections:
            if section.role != "phase":
                continue
            rows = list(self._rows(section.blocks))
            tasks = tuple(
                TaskRow(
                    _number(row["number"], index),
                    row["text"],
                    row["owner"],
                    canonical(row["due_on"], NO_DATE, self.language),
                    row["criterion"],
                    canonical(row["status"], TASK_STATES, self.language),
                )
                for index, row in enumerate(rows, 1)
            )
            yield PhaseSection(section.heading, tasks, tuple(self._details(section.blocks)))

    def _details(self, blocks: Sequence[Node]) -> Iterator[DetailRow]:
        task: int | None = None
        for node in blocks:
            if node.kind is Kind.PARAGRAPH:
                match = self.detail.match(node.inline.markdown)
                task = int(match.group(1) or 0) if match else None
            elif node.kind is Kind.LIST and task is not None:
                for text, is_done, depth in self._entries([node]):
                    yield DetailRow(task, depth, text, is_done)

    def _prerequisites(self, blocks: Sequence[Node]) -> Iterator[PrerequisiteRow]:
        rows = [
            (row["number"], row["text"], row["owner"], row["validation"], row["status"])
            for row in self._rows(blocks)
        ] or [("", text, "", "", "") for text, _, _ in self._entries(blocks)]
        for index, (number, text, owner, validation, status) in enumerate(rows, 1):
            state = canonical(status, TASK_STATES, self.language)
            yield PrerequisiteRow(_number(number, index), text, owner, validation, state)

    def _fields(self, blocks: Sequence[Node]) -> tuple[FieldRow, ...]:
        return tuple(
            self._field(_without_bold(name), value)
            for cells in self._cells(blocks)
            for name, value in [(*cells, "", "")[:2]]
        )

    def _field(self, shown: str, value: str) -> FieldRow:
        names = plan_words(CANONICAL)
        name = canonical(shown, FIELDS, self.language)
        if name == names["status"]:
            value = canonical(value, PLAN_STATES, self.language)
        elif name == names["target_go_live"]:
            value = with_forecast_mark(value, self.language, CANONICAL)
        return FieldRow(name, value)

    def _checks(self, blocks: Sequence[Node]) -> tuple[CheckEntry, ...]:
        return tuple(
            CheckEntry(text, bool(is_done)) for text, is_done, _ in self._entries(blocks)
        )

    def _entries(self, blocks: Sequence[Node]) -> Iterator[tuple[str, bool | None, int]]:
        """Yield text, box and depth of every list item, in source order."""
        stack = [(node, -1) for node in reversed(blocks) if node.kind is Kind.LIST]
        while stack:
            node, depth = stack.pop()
            if node.kind is Kind.ITEM:
                yield (*self._entry(node), depth)
            stack.extend(
                (child, depth + (node.kind is Kind.LIST))
                for child in reversed(node.children)
                if child.kind in {Kind.LIST, Kind.ITEM}
            )

    def _entry(self, node: Node) -> tuple[str, bool | None]:
        line = self.lines[node.span.start_line - 1][node.span.start_column - 1 :]
        match = _MARKER.match(line)
        text = line[match.end() :] if match else line
        is_done = None if node.box is None else node.box is Box.DONE
        return decode_entry(text), is_done

    def _rows(self, blocks: Sequence[Node]) -> Iterator[dict[str, str]]:
        for table in (node for node in blocks if node.kind is Kind.TABLE):
            header, *rows = self._table(table)
            places = _places(header, self.columns)
            for cells in rows:
                yield {
                    name: cells[at] if 0 <= at < len(cells) else ""
                    for name, at in places.items()
                }

    def _cells(self, blocks: Sequence[Node]) -> Iterator[tuple[str, ...]]:
        for table in (node for node in blocks if node.kind is Kind.TABLE):
            yield from self._table(table)[1:]

    def _table(self, table: Node) -> list[tuple[str, ...]]:
        return [split_row(self.lines[row.span.start_line - 1]) for row in table.children] or [
            ()
        ]


@cache
def _column_words(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the headers of each field's column, golive's own first."""
    own, known = plan_words(language), vocabulary(language).columns
    return {
        name: (
            *(own[role].lower() for role in roles if role in own),
            *(phrase for role in roles for phrase in known.get(role, ())),
        )
        for name, roles in _COLUMNS.items()
    }


def _places(header: Sequence[str], columns: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return the column of each field, -1 where the table has none."""
    words = [cell.strip(" *").lower() for cell in header]
    places: dict[str, int] = {}
    for name, names in columns.items():
        found = [at for one in names for at, word in enumerate(words) if word == one]
        places[name] = found[0] if found else -1
    if places["text"] < 0:
        taken = set(places.values())
        places["text"] = next((at for at in range(len(words)) if at not in taken), -1)
    return places


def _number(cell: str, default: int) -> int:
    match = _NUMBER.search(cell)
    return int(match.group()) if match else default


def _without_bold(name: str) -> str:
    bold = len(name) >= 4 and name.startswith("**") and name.endswith("**")  # noqa: PLR2004 - two marks
    return name[2:-2] if bold else name
