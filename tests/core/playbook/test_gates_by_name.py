"""Gates that are called gates hold conditions, whatever stands around the word."""

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook


@pytest.mark.parametrize(
    "heading",
    ["Gates", "Quality gates", "Success gates (hard requirements)", "Go/No-Go thresholds"],
)
def test_lines_below_gates_are_conditions(heading):
    playbook = read_playbook(
        f"# Guide\n\n## Day 0 - Kickoff\n\n- [ ] Light the oven\n\n## Day 14 - Decision\n\n- [ ] Decide\n\n"
        f"## {heading}\n\n### Oven gates (must pass)\n\n- **Heat**: above 200 degrees\n- **Smoke**: none\n\n"
        "### Shop gates\n\n- **Bill paid**: By day 7\n".encode()
    )

    assert [item.kind for item in playbook.items[2:]] == [ItemKind.GATE_CONDITION] * 3
    assert not playbook.coverage.not_understood


def test_gate_of_a_garden_is_none():
    playbook = read_playbook(
        b"# Guide\n\n## Phase 1: Garden\n\n- [ ] Dig\n\n## Phase 2: Gate paint\n\n- Paint it\n- Close it\n"
    )

    assert [item.kind for item in playbook.items] == [ItemKind.TASK] * 3
