"""From flat blocks to a tree of sections, with bold lines that stand for headings read as such."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from golive.core.document.model import Kind, Node, Outline
from golive.core.playbook.headings import Heading, bare_number, is_heading_like, read_heading
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
        "cadence",
    }
)
"""Sections that are no steps even with a number in front ("7. Success metrics")."""

_BOLD_LINE = re.compile(r"^(\*\*|__)(?!\s)(.+?)(?<!\s)\1\s*$", re.DOTALL)


@dataclass(slots=True)
class Section:
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
    for index, block in enumerate(blocks):
        level = _level(block, index, blocks, current, words)
        if level is None:
            current.blocks.append(block)
            continue
        parent = current
        while parent.level >= level and parent.parent is not None:
            parent = parent.parent
        text = block.inline.plain or block.inline.markdown
        current = Section(
            node=block,
            heading=read_heading(text, words, allow_bare=(level, bare_number(text)) in bare),
            level=level,
            parent=parent,
            is_bold_line=block.kind is Kind.PARAGRAPH,
        )
        parent.children.append(current)
    return root


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


def _level(
    block: Node, index: int, blocks: tuple[Node, ...], current: Section, words: Words
) -> int | None:
    if block.kind is Kind.HEADING:
        return block.level
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
    several when it is no step itself and holds no sub-section with a number or window beside it.
    """
    if not root.children:
        return None
    first = root.children[0]
    top = min(child.level for child in root.children)
    same = [child for child in root.children if child.level == top]
    if first.level != top or first.is_bold_line:
        return None
    if len(same) == 1:
        return first
    plain = first.heading.number is None and not first.heading.leads_window
    return first if plain and not first.heading.role and not first.children else None


def find_steps(root: Section, title: Section | None) -> list[Section]:
    """Return the outermost sections with a number or a window, in source order."""
    steps: list[Section] = []
    stack = list(reversed(root.children))
    while stack:
        section = stack.pop()
        if section is title:
            stack.extend(reversed(section.children))
        elif _is_step(section):
            steps.append(section)
        elif section.heading.role not in SPECIAL_ROLES or _holds_step_word(section):
            stack.extend(reversed(section.children))
    return steps


def _is_step(section: Section) -> bool:
    heading = section.heading
    if heading.is_step_word:
        return True
    if heading.role in SPECIAL_ROLES:
        return False
    if heading.window is not None:
        return not _holds_step_word(section)
    numbered = heading.number is not None and heading.depth == 1
    return numbered and not any(_starts_step(child) for child in section.children)


def _starts_step(section: Section) -> bool:
    return section.heading.is_step_word or section.heading.leads_window


def _holds_step_word(section: Section) -> bool:
    return any(child.heading.is_step_word for child in section.walk() if child is not section)
