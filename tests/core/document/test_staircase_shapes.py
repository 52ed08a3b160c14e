"""Staircases of other documents: whole, in part, with other list widths; and what is none."""

import pytest

from golive.core.document.decode import decode_text
from golive.core.document.repair import repair
from tests.core.document.staircase_damage import stairs

WIDE = [
    "# Rollout",
    "## Week 1",
    "1.  Prepare",
    "    - Book the room",
    "    - Invite all",
    "",
    "2.  Meet",
    "    - Say hello",
    "      - Name the sponsor",
    "      - Name the lead",
    "    - Note the goals",
    "",
    "## Week 2",
    "* Send the minutes",
    "* Ask for access",
    "### Checks",
    "1) Log in",
    "   Use the test account.",
    "2) Load a file",
    "   ```",
    "   load --all",
    "     --dry-run",
    "   ```",
    "3) Look at it",
    "",
    "| What | Who |",
    "|------|-----|",
    "| Data | CSM |",
    "",
    "## Week 3",
    "- [ ] Sign off",
    "  - [ ] by the lead",
    "  - [ ] by the sponsor",
    "- [x] Celebrate",
    "",
    "### Afterwards",
    "Write it down.",
    "",
]

BEFORE = ["# Guide", "", "- a", "  - b", "- c", "  1. d", "     text", "", "    code", ""]
AFTER = ["## Normal again", "", "1. x", "   - y", "2. z", "", "    # comment", "    more", ""]


@pytest.mark.parametrize("before", [[], BEFORE], ids=["from the start", "after normal text"])
@pytest.mark.parametrize("after", [[], AFTER], ids=["to the end", "before normal text"])
def test_staircase_is_straightened_where_it_is_one(before, after):
    text = "\n".join([*before, *stairs(WIDE), *after])

    result = repair(decode_text(text))

    assert [line.text for line in result.lines] == "\n".join(
        [*before, *WIDE, *after]
    ).removesuffix("\n").split("\n")
    assert [d.code for d in result.diagnostics] == ["RP001"]


def test_two_staircases_are_two_findings():
    text = "\n".join([*stairs(WIDE), *AFTER, *stairs(WIDE)])

    result = repair(decode_text(text))

    assert result.text == "\n".join([*WIDE, *AFTER, *WIDE]).removesuffix("\n")
    assert [d.code for d in result.diagnostics] == ["RP001", "RP001"]
