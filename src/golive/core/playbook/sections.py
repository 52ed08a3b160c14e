"""From flat blocks to a tree of sections, with bold lines that stand for headings read as such."""

import re
from collections.abc import Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from golive.core.document.model import Inline, Kind, Node, Outline
from golive.core.document.patterns import late_pattern
from golive.core.document.values import Anchor, Unit, Window
from golive.core.playbook.day_plan import settle_day_plan
from golive.core.playbook.headings import (
    Heading,
    bare_number,
    counted_by,
    is_heading_like,
    read_heading,
)
from golive.core.playbook.hints import read_hints
from golive.core.playbook.words import Words

SPECIAL_ROLES = frozenset(
    {
        "overview",
        "prerequisites",
        "go_live_definition",
        "definition_of_done",
        "success_criteria",
        "metrics",
        "issues",
        "resources",
        "escalation",
        "notes",
        "risks",
        "metadata",
        "profile",
        "people",
        "informative",
        "contingency",
        "contents",
        "cadence",
    }
)
"""Sections that are no steps even with a number in front ("7. Success metrics")."""

ENOUGH_BESIDE = 2
"""Working sections beside which one section without a length is no sequence of steps."""
_NEVER_COUNTED = SPECIAL_ROLES | {"issue", "risk", "level", "metric", "solution", "criterion"}
_BOLD_LINE = late_pattern(
    r"^(\*\*|__)(?!\s)((?:(?!\1).)+)(?<!\s)\1(?:\s*\([^()\n]{1,60}\))?\s*$", re.DOTALL
)


class Section(Struct):
    """A heading with what stands below it.

    Args:
        node: The heading (or the bold line that stands for one); None for what comes first.
        heading: The heading taken apart.
        level: 1..6, deeper for bold lines; 0 for the root.
        blocks: Blocks before the first sub-section.
        children: Sub-sections in order.
        is_bold_line: The heading is a bold paragraph.
    """

    node: Node | None
    heading: Heading
    level: int
    parent: "Section | None" = None
    blocks: list[Node] = field(default_factory=list)
    children: list["Section"] = field(default_factory=list)
    is_bold_line: bool = False

    @property
    def lines(self) -> tuple[int, ...]:
        """The heading's own physical lines."""
        return () if self.node is None else self.node.span.lines

    def walk(self) -> Iterator["Section"]:
        """Yield this section and all below it, in source order."""
        stack = [self]
        while stack:
            section = stack.pop()
            yield section
            stack.extend(reversed(section.children))


def build_sections(outline: Outline, words: Words) -> Section:
    """Return the root section of a document.

    Bold paragraphs become headings only when they look like one (numbered, dated, or of a known
    role) and something follows them; a bold label ("**Topics:**") stays a paragraph.
    """
    root = Section(None, Heading("", ""), 0)
    current = root
    blocks = outline.blocks
    bare = _bare_numbers(blocks)
    counting = _counting_words(blocks, words)
    lines = _heading_lines(blocks, words)
    for index, block in enumerate(blocks):
        level = _level(block, index, blocks, current, words, is_line=index in lines)
        if level is None:
            current.blocks.append(block)
            continue
        parent = current
        while parent.level >= level and parent.parent is not None:
            parent = parent.parent
        text = read_hints(block.inline.plain or block.inline.markdown)[0]
        current = Section(
            node=block,
            heading=read_heading(
                text,
                words,
                allow_bare=(level, bare_number(text)) in bare,
                counted=(level, (counted_by(text) or ("",))[0]) in counting,
            ),
            level=level,
            parent=parent,
            is_bold_line=block.kind is Kind.PARAGRAPH,
        )
        parent.children.append(current)
    _date_launch_day(root)
    for section in root.walk():
        headings = settle_day_plan([child.heading for child in section.children])
        for child, heading in zip(section.children, headings, strict=True):
            child.heading = heading
    return root


def _counting_words(blocks: tuple[Node, ...], words: Words) -> set[tuple[int, str]]:
    """Return (level, word) of headings "Visit 1: …", "Visit 2: …" that count with a common word.

    A word that names a section of another kind ("Issue 1", "Risk 2") counts no steps.
    """
    found = {
        (block.level, *counted)
        for block in blocks
        if block.kind is Kind.HEADING
        and (counted := counted_by(block.inline.plain)) is not None
    }
    return {
        (level, word)
        for level, word, number in found
        if (level, word, number + 1) in found
        and not {words.section_role(word), words.label_role(word), words.column_role(word)}
        & _NEVER_COUNTED
    }


def _date_launch_day(root: Section) -> None:
    """Give the launch day among days counted from it ("T-7", "T-1") its window: day 0."""
    for section in root.walk():
        days = [child for child in section.children if _counts_down(child)]
        if len(days) < ENOUGH_BESIDE:
            continue
        for child in section.children:
            if child.heading.role == "launch_day" and child.heading.window is None:
                window = Window(Unit.DAY, 0, 0, Anchor.GO_LIVE)
                child.heading = replace(child.heading, window=window, leads_window=True)


def _counts_down(section: Section) -> bool:
    window = section.heading.window
    return (
        window is not None
        and section.heading.leads_window
        and window.anchor is Anchor.GO_LIVE
        and window.unit is Unit.DAY
    )


def _bare_numbers(blocks: tuple[Node, ...]) -> set[tuple[int, int | None]]:
    """Return (level, number) of headings "2 Invite" that have a neighbour "1 …" or "3 …"."""
    found = {
        (block.level, number)
        for block in blocks
        if block.kind is Kind.HEADING
        and (number := bare_number(block.inline.plain)) is not None
    }
    return {
        (level, number)
        for level, number in found
        if (level, number - 1) in found or (level, number + 1) in found
    }


def _heading_lines(blocks: tuple[Node, ...], words: Words) -> set[int]:
    """Return the plain lines right above lists that count steps or weeks ("Week 1 — Setup").

    One alone proves nothing: a sentence may begin so.
    """
    found = {
        index
        for index, block in enumerate(blocks[:-1])
        if block.kind is Kind.PARAGRAPH
        and blocks[index + 1].kind is Kind.LIST
        and _counts_something(block.inline, words)
    }
    return found if len(found) >= ENOUGH_BESIDE else set()


def _counts_something(inline: Inline, words: Words) -> bool:
    text = inline.plain
    if "\n" in inline.markdown or not is_heading_like(text, words):
        return False
    heading = read_heading(text, words)
    return heading.is_step_word or heading.leads_window


def _level(
    block: Node,
    index: int,
    blocks: tuple[Node, ...],
    current: Section,
    words: Words,
    *,
    is_line: bool,
) -> int | None:
    if block.kind is Kind.HEADING:
        return block.level
    if is_line:
        return current.level if current.is_bold_line else current.level + 1
    if block.kind is not Kind.PARAGRAPH or not _BOLD_LINE.match(block.inline.markdown):
        return None
    follows = blocks[index + 1].kind if index + 1 < len(blocks) else None
    if follows not in {Kind.LIST, Kind.TABLE, Kind.PARAGRAPH, Kind.FENCE}:
        return None
    if not is_heading_like(block.inline.plain, words):
        return None
    return current.level if current.is_bold_line else current.level + 1


def title_section(root: Section) -> Section | None:
    """Return the section whose heading is the document's title, or None.

    It is the only heading of the highest level when it opens the document, or the first of
    several when it is no step itself and holds neither sub-sections nor a list or table.
    """
    if not root.children:
        return None
    first = root.children[0]
    top = min(child.level for child in root.children)
    same = [child for child in root.children if child.level == top]
    if first.level != top or first.is_bold_line:
        return None
    if len(same) == 1:
        is_step = first.heading.is_step_word or first.heading.leads_window
        return None if is_step and (first.level > 1 or not first.children) else first
    plain = first.heading.number is None and not first.heading.leads_window
    holds_lines = any(block.kind in {Kind.LIST, Kind.TABLE} for block in first.blocks)
    is_title = plain and not first.heading.role and not first.children and not holds_lines
    return first if is_title else None
