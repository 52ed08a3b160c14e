"""Known issues with their ordered solution steps."""

import re
from collections.abc import Iterable
from functools import cache

from golive.core.document.model import Kind, Node
from golive.core.document.patterns import late_pattern
from golive.core.playbook.draft import LineClass
from golive.core.playbook.model import KnownIssue
from golive.core.playbook.recognise.conditions import find_condition
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.recognise.properties import is_label, read_property
from golive.core.playbook.words import Words, words_of

_SENTENCES = late_pattern(r"(?<=[.;])\s+(?=[A-ZÀ-Þ])")


def issue_title(text: str, words: Words) -> str:
    """Return an issue's title without "Issue:" and outline numbers."""
    lead = _lead(words.language)
    return lead.sub("", re.sub(r"^\d+(?:\.\d+)*[.)]\s+", "", text.strip())).strip()


@cache
def _lead(language: str) -> re.Pattern[str]:
    """Return the pattern of what announces an issue ("Problem 2: ")."""
    body = words_of(language).clue_body("issue_words")
    return re.compile(rf"^(?:{body})\s*(?:#?\d+)?\s*[:.–—-]\s*", re.IGNORECASE)


def add_issue(
    title: str, steps: list[tuple[str, int]], lines: Iterable[int], place: Place
) -> None:
    """Add a known issue with its steps (text, line)."""
    words = place.draft.words
    all_lines = tuple(sorted({*lines, *(line for _, line in steps)}))
    place.draft.issues.append(
        KnownIssue(
            key="",
            title=issue_title(title, words),
            steps=tuple(text for text, _ in steps),
            lines=all_lines,
            step_lines=tuple(line for _, line in steps),
            step_conditions=tuple(find_condition(text, words) for text, _ in steps),
        )
    )
    place.draft.mark(all_lines, LineClass.EXECUTED)


def read_issue_section(
    title: str, lines: tuple[int, ...], blocks: list[Node], place: Place
) -> None:
    """Read a section below "Common issues" as one issue: every list item is a step."""
    steps: list[tuple[str, int]] = []
    words = place.draft.words
    for block in blocks:
        if block.kind is Kind.LIST:
            steps.extend(_steps(block))
            place.draft.executed(block)
        elif (
            block.kind is Kind.PARAGRAPH and is_label(block.inline.markdown, words) is not None
        ):
            place.draft.executed(block)
        elif block.kind is Kind.PARAGRAPH and _solution_text(block, words):
            steps.extend(_paragraph_steps(block, words))
            place.draft.executed(block)
        else:
            place.draft.informative(block)
    add_issue(title, steps, lines, place)


def _steps(block: Node) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for item in block.children:
        nested = [child for child in item.children if child.kind is Kind.LIST]
        only_label = item.inline.plain.rstrip().endswith(":") and nested
        if not only_label and item.inline.markdown:
            found.append((item.inline.markdown, item.span.start_line))
        for child in nested:
            found.extend(_steps(child))
    return found


def _solution_text(block: Node, words: Words) -> bool:
    found = read_property(block.inline.markdown, words)
    return found is not None and found.role == "solution"


def _paragraph_steps(block: Node, words: Words) -> list[tuple[str, int]]:
    found = read_property(block.inline.markdown, words)
    value = found.value if found else block.inline.markdown
    return [(part, block.span.start_line) for part in _SENTENCES.split(value) if part]


def read_issue_bullets(node: Node, place: Place) -> None:
    """Read bullets "**Problem**: what to do" or a problem with a sub-list of steps."""
    for item in node.children:
        found = read_property(item.inline.markdown, place.draft.words)
        steps = [
            step for block in item.children if block.kind is Kind.LIST for step in _steps(block)
        ]
        title = item.inline.plain
        if found is not None and found.value and not steps:
            title = found.label
            line = item.span.start_line
            steps = [(part, line) for part in _SENTENCES.split(found.value) if part]
        if not steps and place.role == "solution" and place.draft.issues:
            _append_step(item, place)
            continue
        place.draft.executed(item)
        add_issue(title.rstrip(":"), steps, (item.span.start_line,), place)


def _append_step(item: Node, place: Place) -> None:
    last = place.draft.issues.pop()
    steps = [*zip(last.steps, last.step_lines, strict=True)]
    steps.append((item.inline.markdown, item.span.start_line))
    place.draft.executed(item)
    add_issue(last.title, steps, last.lines, place)
