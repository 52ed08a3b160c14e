"""Task lists that stand in code fences are items like any other."""

import pytest

from golive.core.playbook.read import read_playbook


def texts(body: str):
    found = read_playbook(f"# Guide\n\n## Phase 1: Setup\n\n{body}\n".encode())
    return found, [(item.title, item.done) for item in found.items]


@pytest.mark.parametrize("mark", ["[ ]", "[]", "☐", "□", "- [ ]", "⬜"])
def test_boxes_in_a_plain_fence_are_tasks(mark):
    playbook, items = texts(f"```\n{mark} Order the lines\n{mark} Book the engineer\n```")

    assert items == [("Order the lines", False), ("Book the engineer", False)]
    assert [found.code for found in playbook.diagnostics] == ["OL004"]
    assert not playbook.coverage.not_understood


def test_lines_below_a_box_in_a_fence_are_its_details():
    playbook, items = texts(
        "```text\n[ ] Send the forms\n    - to the office\n    - to the warehouse\n[x] Call back\n```"
    )

    assert items == [("Send the forms", False), ("Call back", True)]
    assert playbook.items[0].properties["details"] == "to the office; to the warehouse"


def test_plain_lines_between_the_boxes_of_a_fence_stay():
    playbook, items = texts(
        "```\nOn the site:\n[ ] Lay the cable\n[ ] Test the line\n\nIn the office:\n[ ] File the papers\n```"
    )

    assert [title for title, _ in items] == [
        "Lay the cable",
        "Test the line",
        "File the papers",
    ]
    assert [item.lines[0] for item in playbook.items] == [7, 8, 11]
    assert not playbook.coverage.not_understood


def test_columns_of_bare_boxes_in_a_fence_are_those_of_the_source():
    playbook, _ = texts("```\n[ ] Ring @anna, due 31/31/2026 {owner}\n[ ] Ring\n```")

    assert playbook.items[0].column == 5


@pytest.mark.parametrize(
    "fence",
    [
        "```python\n[ ] not a list\n```",
        "```\nmenu\n  file\n  edit\n[ ] x\n```",
        "```yaml\n- name: a\n- name: b\n```",
        "```\nls [a-z]\n```",
    ],
)
def test_other_fences_hold_no_items(fence):
    _, items = texts(fence)

    assert items == []


def test_headings_inside_a_fence_part_its_list_and_not_the_document():
    playbook = read_playbook(
        b"# Guide\n\n## Phase 1: Setup\n\n- Order\n\n```\n# Readiness: [Hall]\n\n## Doors\n[ ] Hang\n[ ] Oil\n## Lights\n[ ] Wire\n```\n\n- Paint\n"
    )

    assert [step.title for step in playbook.steps] == ["Setup"]
    assert [(item.title, item.group) for item in playbook.items] == [
        ("Order", ""),
        ("Hang", "Doors"),
        ("Oil", "Doors"),
        ("Wire", "Lights"),
        ("Paint", "Lights"),
    ]
