"""Small staircases in otherwise normal files: repaired on three like places, otherwise said."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.document.decode import decode_text
from golive.core.document.format import format_document
from golive.core.document.repair import repair
from tests.core.document.staircase_damage import (
    clean_playbooks,
    damaged_section,
    figures,
    outline_of,
    stairs,
    with_sublists,
)

BEFORE = ["# Guide", "", "Read this first.", "", "- One", "  - Half of one", "- Two", ""]
AFTER = ["", "## Normal again", "", "1. First", "   - Part", "2. Second", "", "Done.", ""]
PARTS = {
    "three numbered parents": [
        "1. Prepare",
        "   - Book the room",
        "   - Invite all",
        "2. Meet",
        "   - Say hello",
        "3. Follow up",
    ],
    "three numbered parents after blank lines": [
        "1. **Prepare**",
        "   - Book the room",
        "   - Invite all",
        "",
        "2. **Meet**",
        "   - Say hello",
        "   - Name the goals",
        "",
        "3. **Follow up**",
        "   - Send the minutes",
        "   - Ask for access",
    ],
    "four columns": [
        "1. Prepare",
        "    - Book the room",
        "    - Invite all",
        "2. Meet",
        "    - Say hello",
        "3. Follow up",
        "    - Send the minutes",
    ],
    "two parents with three children": [
        "4) Prepare",
        "   - [ ] Book the room",
        "   - [ ] Invite all",
        "   - [x] Print the plan",
        "5) Meet",
        "   - [ ] Say hello",
        "   - [ ] Name the goals",
        "   - [ ] Agree on dates",
    ],
    "lists and headings": [
        "## Kickoff",
        "- Invite",
        "  - the sponsor",
        "  - the lead",
        "",
        "## Set-up",
        "- Open the workspace",
        "  - for the lead",
        "",
        "## Training",
        "Two sessions.",
    ],
    "three headings below one list": [
        "## Kickoff",
        "- Invite",
        "  - the sponsor",
        "  - the lead",
        "## Set-up",
        "Open the workspace.",
        "",
        "## Training",
        "| Session | Hours |",
        "|---------|-------|",
        "| Admins  | 2     |",
        "## Launch",
    ],
    "four bullets with two children": [
        line
        for word in ("Prepare", "Meet", "Agree", "Start")
        for line in (f"- {word}", f"  - {word} early", f"  - {word} late")
    ],
    "numbers inside numbers": [
        "1. Prepare",
        "   1. Book the room",
        "   2. Invite all",
        "   3. Print the plan",
        "2. Meet",
        "   1. Say hello",
        "   2. Name the goals",
        "   3. Agree on dates",
        "3. Follow up",
    ],
    "deep closing mark": [
        "1. Prepare",
        "   ```sh",
        "   load --all",
        "   ```",
        "2. Check",
        "   - the counts",
        "   - the names",
        "3. Follow up",
    ],
}
SAID = {
    "three bullets with two children": [
        line
        for word in ("Prepare", "Meet", "Agree")
        for line in (f"- {word}", f"  - {word} early", f"  - {word} late")
    ],
    "a rule": ["- Invite", "  - the sponsor", "  - the lead", "", "---", "", "Then we start."],
    "one number": ["1. Prepare", "   - Book the room", "   - Invite all", "2. Meet"],
    "two parents with two children": [
        "1. Prepare",
        "   - Book the room",
        "   - Invite all",
        "2. Meet",
        "   - Say hello",
        "   - Name the goals",
    ],
    "one heading": ["- Invite", "  - the sponsor", "  - the lead", "# Set-up", "- Open it"],
}
NESTED = ["Plan", "Phase", "Stage", "Task", "Step", "Detail"]


def codes(text: str) -> list[str]:
    return [diagnostic.code for diagnostic in repair(decode_text(text)).diagnostics]


def joined(*parts: list[str]) -> str:
    return "\n".join(line for part in parts for line in part)


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
@pytest.mark.parametrize("before", [[], BEFORE], ids=["at the start", "after normal text"])
@pytest.mark.parametrize("after", [[], AFTER], ids=["at the end", "before normal text"])
def test_small_staircase_is_set_back(before, part, after):
    text = joined(before, stairs(part), after)

    assert repair(decode_text(text)).text == joined(before, part, after).removesuffix("\n")
    assert codes(text) == ["RP001"]


@pytest.mark.parametrize("part", SAID.values(), ids=SAID.keys())
def test_staircase_of_fewer_like_places_is_said_with_its_fix(part):
    text = joined(BEFORE, stairs(part), AFTER)

    result = repair(decode_text(text))

    assert result.text == text.removesuffix("\n")
    (found,) = result.diagnostics
    assert found.code == "RP025"
    assert found.line == len(BEFORE) + 3
    fixed = text.split("\n")
    for edit in found.fix:
        line = fixed[edit.start_line - 1]
        fixed[edit.start_line - 1] = (
            line[: edit.start_column - 1] + edit.text + line[edit.end_column - 1 :]
        )
    assert fixed == joined(BEFORE, part, AFTER).split("\n")


def test_like_places_count_throughout_the_document():
    part = SAID["two parents with two children"]
    between = ["", "## Next", "", "Text.", ""]
    text = joined(stairs(part), between, stairs(part), between)

    assert codes(text) == ["RP025", "RP025"]
    assert codes(text + joined(stairs(part))) == ["RP001"] * 3
    assert repair(decode_text(text + joined(stairs(part)))).text == joined(
        part, between, part, between
    ) + joined(part)


@pytest.mark.parametrize("width", [2, 3, 4])
@pytest.mark.parametrize("mark", ["- ", "* [ ] "])
def test_six_levels_of_one_item_each_are_said_and_stay(width, mark):
    text = "\n".join(" " * width * level + mark + word for level, word in enumerate(NESTED))

    result = repair(decode_text(text))

    assert result.text == text
    assert [(d.code, d.line) for d in result.diagnostics] == [("RP026", 3)]


HONEST = {
    "numbers": [" " * 3 * level + "1. " + word for level, word in enumerate(NESTED)],
    "siblings at the depth": [
        *("  " * level + "- " + word for level, word in enumerate(NESTED)),
        "          - Another detail",
        "    - Another stage",
    ],
    "list that goes on": [
        "1. Plan",
        *("   " + "  " * level + "- " + word for level, word in enumerate(NESTED[1:])),
        "2. Check",
    ],
    "number inside": ["1. a", "   - b", "     2. c", "        - d", "          3. e", "2. f"],
    "notes in items": [
        "## Steps",
        "1. One",
        "   - a",
        "     - b",
        "",
        "     ### Note",
        "     - c",
        "       - d",
        "",
        "       ### Another note",
        "2. Two",
    ],
    "levels as numbers": ["1. a", "   2. b", "      3. c", "         4. d"],
}


@pytest.mark.parametrize("lines", HONEST.values(), ids=HONEST.keys())
def test_honest_nesting_stays_and_nothing_is_said(lines):
    text = "\n".join(lines)

    assert repair(decode_text(text)).text == text
    assert codes(text) == []


@pytest.mark.parametrize("depth", [2, 3, 5])
def test_heading_that_slipped_into_honest_nesting_changes_nothing(depth):
    nested = ["  " * level + "- " + word for level, word in enumerate(NESTED[:depth])]
    slipped = "  " * (depth - 1) + "# Next"
    text = joined(["# Plan", ""], nested, ["", slipped, "", "- Start"])

    assert repair(decode_text(text)).text == text


@given(st.integers(0, 2**32))
def test_repair_of_a_damaged_section_is_stable(seed):
    lines = _damaged(seed)
    once = repair(decode_text("\n".join(lines)))
    formatted, _ = format_document(decode_text("\n".join(lines)))

    assert repair(decode_text(once.text)).text == once.text
    assert format_document(decode_text(formatted))[0] == formatted


def _damaged(seed: int) -> list[str]:
    random = Random(seed)
    clean = with_sublists(random.choice(list(clean_playbooks().values())), random)
    start, end = damaged_section(clean, random) or (0, 0)
    return [*clean[:start], *stairs(clean[start:end]), *clean[end:]]


def test_damaged_sections_of_playbooks_are_read_right_or_left_alone():
    found = figures(300)

    assert sum(verdicts["wrong"] for verdicts in found.values()) == 0
    many = found[4]
    assert many["right"] >= 0.9 * many.total()
    assert all(
        verdicts["no trace"] <= 0.05 * verdicts.total()
        for parents, verdicts in found.items()
        if parents > 2
    )


def test_clean_playbooks_have_the_outline_that_they_are_compared_with():
    for lines in clean_playbooks().values():
        assert "\n".join(lines).removesuffix("\n") == repair(decode_text("\n".join(lines))).text
        assert outline_of(lines)
