"""Law 1 by experiment: take any one line away, and only what that line says goes with it.

`docs/explanation/structural-lines.md` is the written table of what a structural line may change.
"""

import re
from collections import Counter

import pytest

from golive.core.document.decode import decode
from golive.core.document.model import Kind
from golive.core.document.outline import read_outline
from golive.core.document.repair import repair
from golive.core.playbook.model import Playbook
from golive.core.playbook.read import read_decoded, read_playbook

_WORD = re.compile(r"\w+")


def words_read(data: bytes) -> Counter[str]:
    """Return every word that stands in some block of the outline."""
    found: Counter[str] = Counter()
    for block in read_outline(repair(decode(data))).blocks:
        for node in block.walk():
            literal = node.marker if node.kind is Kind.FENCE else ""
            found.update(_WORD.findall(f"{node.inline.markdown} {node.text} {literal}"))
    return found


def rows(playbook: Playbook) -> list[tuple[str, str, str | None]]:
    """Return what is run: (kind, text, text of the parent) of each item."""
    by_key = {item.key: item for item in playbook.items}
    return [
        (item.kind, item.text, by_key[item.parent].text if item.parent else None)
        for item in playbook.items
    ]


def without(data: bytes, line: int) -> Playbook:
    lines = data.decode("utf-8").split("\n")
    return read_playbook("\n".join(lines[: line - 1] + lines[line:]).encode())


def leaf_lines(playbook: Playbook) -> list[int]:
    """Return lines that hold one item with nothing below it, apart from headings and fences."""
    parents = {item.parent for item in playbook.items}
    headings = {line for step in playbook.steps for line in step.lines} | {
        line for step in playbook.steps for group in step.groups for line in group.lines
    }
    return [
        item.lines[0]
        for item in playbook.items
        if len(item.lines) == 1
        and item.key not in parents
        and item.lines[0] not in headings
        and item.command is None
    ]


def check_leaves(data: bytes) -> None:
    full = read_playbook(data)
    for line in leaf_lines(full):
        own = next(item for item in full.items if line in item.lines)
        kept = list(rows(full))
        kept.remove(rows(full)[full.items.index(own)])

        assert rows(without(data, line)) == kept, f"line {line}: {own.text}"


@pytest.mark.slow
@pytest.mark.seed("S168")
def test_deleting_a_leaf_of_the_playbook_removes_exactly_its_item(seed_playbook):
    check_leaves(seed_playbook)


@pytest.mark.slow
@pytest.mark.seed("S195")
def test_deleting_a_row_of_the_template_removes_exactly_its_item(seed_template):
    check_leaves(seed_template)


def check_other_lines(data: bytes) -> None:
    """Delete each line in turn: the words of all others stay, and items go only below it."""
    full = read_playbook(data)
    source = decode(data).text.split("\n")
    ends = section_ends(source)
    read, repaired = words_read(data), repair(decode(data)).lines
    for line, words in enumerate(source, 1):
        if not words.strip():
            continue
        cut = "\n".join(source[: line - 1] + source[line:]).encode()
        kept = Counter(read)
        kept.subtract(_WORD.findall(repaired[line - 1].text))
        missing = +kept - words_read(cut)
        assert not {word for word in missing if not word.isdigit()}, f"line {line}"

        lost = Counter(item.title for item in full.items)
        lost.subtract(item.title for item in read_playbook(cut).items)
        below = {
            item.title
            for item in full.items
            if line <= item.lines[0] < ends[line - 1] or line in item.lines
        }
        assert set(+lost) <= below, f"line {line} ({words.strip()})"


def section_ends(source: list[str]) -> list[int]:
    """Return for each line the number of the next heading of the same or a higher rank."""
    ends = []
    for index, line in enumerate(source):
        after = (
            at
            for at in range(index + 1, len(source))
            if 0 < heading_rank(source[at]) <= rank(line)
        )
        ends.append(next(after, len(source)) + 1)
    return ends


def rank(line: str) -> int:
    """Return how far a deleted line may reach: a fence's mark up to the end of its step."""
    return 2 if line.strip().startswith("```") else heading_rank(line) or 6


def heading_rank(line: str) -> int:
    match = re.match(r"\s*(#{2,6})\s", line)  # one mark alone may be a shell comment
    return len(match.group(1)) if match else 0


@pytest.mark.slow
@pytest.mark.seed("S168")
def test_deleting_any_line_of_the_playbook_keeps_what_all_other_lines_say(seed_playbook):
    check_other_lines(seed_playbook)


@pytest.mark.slow
@pytest.mark.seed("S189")
def test_deleting_any_line_of_the_template_keeps_what_all_other_lines_say(seed_template):
    check_other_lines(seed_template)


@pytest.mark.slow
def test_each_line_is_in_exactly_one_class_after_any_deletion(seed_playbook):
    lines = seed_playbook.decode("utf-8").split("\n")
    for cut in range(len(lines)):
        kept = lines[:cut] + lines[cut + 1 :]
        coverage = read_decoded(decode("\n".join(kept).encode())).coverage
        classed = [
            *coverage.executed,
            *coverage.informative,
            *coverage.not_understood,
            *coverage.blank,
        ]
        assert sorted(classed) == [*range(1, len(kept) + 1)]
