"""The seed playbook is straightened exactly, also with any one line changed."""

import re

import pyromark
import pytest

from golive.core.document.decode import decode, decode_text
from golive.core.document.repair import repair

_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_TASKLISTS
_MARKDOWN = pyromark.Markdown(options=_OPTIONS)


def indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def structure(lines: list[str]) -> str:
    return _MARKDOWN.html("\n".join(lines))


@pytest.fixture(scope="module")
def damaged(seed_playbook) -> list[str]:
    text = decode(seed_playbook).text.replace("\u00f0\u0178\u017d\u2030", "🎉")
    return text.rstrip().split("\n")


@pytest.fixture(scope="module")
def straight(damaged) -> list[str]:
    """Straighten by the plain difference to the non-blank line above."""
    lines, above = [], 0
    for line in damaged:
        lines.append(" " * (indent(line) - above) + line.lstrip() if line.strip() else "")
        above = indent(line) if line.strip() else above
    return lines


def repaired(lines: list[str]) -> str:
    return structure([line.text for line in repair(decode_text("\n".join(lines))).lines])


@pytest.mark.seed("S168")
def test_seed_structure_is_exact(seed_playbook):
    html = _MARKDOWN.html(repair(decode(seed_playbook)).text)

    headings = [html.count(f"<h{level}>") for level in range(1, 7)]
    assert headings == [1, 12, 16, 0, 0, 0]
    assert html.count('type="checkbox"') == 12
    assert html.count("<table>") == 1
    assert html.count("<pre>") == 1
    assert html.count("npm run") == 3
    assert "🎉" in html


@pytest.mark.seed("S168")
def test_seed_numbered_parents_have_their_children(seed_playbook):
    html = _MARKDOWN.html(repair(decode(seed_playbook)).text)

    numbered = re.findall(r"<ol>(.*?)</ol>", html, re.DOTALL)
    nested = [re.findall(r"<ul>(.*?)</ul>", part, re.DOTALL) for part in numbered]
    children = [[part.count("<li>") for part in parts] for parts in nested if parts]
    assert children == [[2, 3, 3], [3, 3, 5], [3, 3, 3]]


@pytest.mark.seed("S169")
def test_seed_trailing_blank_line_is_emptied(seed_playbook):
    lines = repair(decode(seed_playbook)).lines

    assert len(lines) == 216
    assert lines[-1].text == ""


def test_seed_columns_point_into_the_source(seed_playbook):
    result = repair(decode(seed_playbook))

    for source, line in zip(result.source, result.lines, strict=True):
        at = len(line.text) - len(line.text.lstrip())
        if line.text:
            assert line.source_column(at) == len(source) - len(source.lstrip()) + 1


def test_seed_fix_gives_the_repaired_text(seed_playbook):
    result = repair(decode(seed_playbook))

    lines = list(result.source)
    edits = [edit for diagnostic in result.diagnostics for edit in diagnostic.fix]
    for edit in sorted(edits, key=lambda e: (e.start_line, e.start_column), reverse=True):
        line = lines[edit.start_line - 1]
        lines[edit.start_line - 1] = (
            line[: edit.start_column - 1] + edit.text + line[edit.end_column - 1 :]
        )
    assert lines == [line.text for line in result.lines]


@pytest.mark.slow
def test_seed_with_any_line_deleted(damaged, straight):
    wrong = [
        at + 1
        for at in range(len(damaged))
        if repaired(damaged[:at] + damaged[at + 1 :])
        != repaired(straight[:at] + straight[at + 1 :])
    ]

    assert wrong == []


@pytest.mark.slow
def test_seed_with_any_line_doubled(damaged, straight):
    wrong = [
        at + 1
        for at in range(len(damaged))
        if repaired(damaged[: at + 1] + damaged[at:])
        != repaired(straight[: at + 1] + straight[at:])
    ]

    assert wrong == []


@pytest.mark.slow
def test_seed_with_any_neighbours_swapped(damaged, straight):
    def swapped(lines: list[str], at: int) -> list[str]:
        return [*lines[:at], lines[at + 1], lines[at], *lines[at + 2 :]]

    wrong = [
        at + 1
        for at in range(len(damaged) - 1)
        if repaired(swapped(damaged, at)) != structure(swapped(straight, at))
    ]

    assert wrong == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["Ask for the list.", "- Ask for it", "- [ ] Ask for it", "## Asking", "7. Ask"]
)
def test_seed_with_a_line_inserted_at_the_margin(damaged, straight, text):
    wrong = [
        at + 1
        for at in range(len(damaged) + 1)
        if repaired([*damaged[:at], text, *damaged[at:]])
        != structure([*straight[:at], text, *straight[at:]])
    ]

    assert wrong == []


@pytest.mark.slow
@pytest.mark.parametrize("step", [-1, 1], ids=["line above", "line below"])
@pytest.mark.parametrize("text", ["Ask for the list.", "- Ask for it"])
def test_seed_with_a_line_inserted_level_with_a_neighbour(damaged, straight, text, step):
    """The new line is a sibling of a neighbour or a child; all others stay as they are."""

    def filled(at: int, towards: int) -> int:
        while 0 < at < len(damaged) - 1 and not damaged[at].strip():
            at += towards
        return at

    wrong = []
    for at in range(1, len(damaged)):
        above, below = filled(at - 1, -1), filled(at, 1)
        level = indent(damaged[above if step < 0 else below])
        got = repaired([*damaged[:at], " " * level + text, *damaged[at:]])
        right = {indent(straight[above]), indent(straight[below]), 3}
        if got not in {
            structure([*straight[:at], " " * columns + text, *straight[at:]])
            for columns in right
        }:
            wrong.append(at + 1)

    assert wrong == []
