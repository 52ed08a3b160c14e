"""What is no new work: a way back, risks, a list that repeats table rows, ticks of criteria."""

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

TABLES = """## Phase 1: Order (Weeks 1-2)

| ID | Task | Depends on |
|---|---|---|
| 1.1 | Count the shelves | - |
| 1.2 | Order the racks | 1.1 |

## Phase 2: Build (Weeks 3-4)

| ID | Task | Depends on |
|---|---|---|
| 2.1 | Mount the racks | 1.2 |
"""


def read(body: str):
    return read_playbook(f"# Guide\n\n{body}\n".encode())


def kinds(playbook):
    return [item.kind for item in playbook.items]


@pytest.mark.parametrize(
    "title",
    ["Rollback", "Rollback triggers", "Backout plan", "Risk factors", "🔙 Rollback procedure"],
)
@pytest.mark.parametrize("first", ["## Phase 1: Open", "## Steps"])
def test_boxes_of_a_way_back_are_risks_and_make_no_step(first, title):
    playbook = read(
        f"{first}\n\n- [ ] Open the shop\n\n## {title}\n\n- [ ] Close the shop\n- [ ] The till is empty\n"
    )

    assert kinds(playbook) == [ItemKind.TASK, ItemKind.RISK, ItemKind.RISK]
    assert len(playbook.steps) == 1


def test_plain_lines_of_a_way_back_stay_information():
    playbook = read(
        "## Phase 1: Open\n\n- [ ] Open the shop\n\n## Rollback\n\n1. Close the shop\n2. Call the owner\n"
    )

    assert kinds(playbook) == [ItemKind.TASK]
    assert not playbook.coverage.not_understood


@pytest.mark.parametrize("line", ["1. **{}** - {} (1 week)", "- {}: {}", "- {} {}"])
def test_list_that_repeats_the_ids_of_rows_adds_no_tasks(line):
    said = [("1.1", "Shelves"), ("1.2", "Racks"), ("2.1", "Mounting - *Depends on: 1.1, 1.2*")]
    lines = "\n".join(line.format(*each) for each in said)
    playbook = read(f"{TABLES}\n## Critical path\n\n{lines}\n")

    count, order, mount = playbook.items
    assert (order.depends_on, mount.depends_on) == ((count.key,), (order.key,))
    assert not playbook.diagnostics
    assert not playbook.coverage.not_understood


def test_list_with_a_line_of_its_own_is_no_mere_repetition():
    playbook = read(f"{TABLES}\n- 1.1 Shelves\n- 3.1 Paint the racks\n")

    assert len(playbook.items) == 5


def test_dotted_ids_that_are_waited_for_are_read_whole():
    playbook = read(
        "## Phase 1: Open\n\n- 1.1 Count the shelves\n- 1.2 Order the racks - *Depends on: 1.1*\n"
        "- 1.3 Mount the racks (depends on 1.1, 1.2)\n- 1.4 Paint them, depends on 1.2 and 1.3.\n"
    )

    keys = [item.key for item in playbook.items]
    assert [item.depends_on for item in playbook.items] == [
        (),
        (keys[0],),
        (keys[0], keys[1]),
        (keys[1], keys[2]),
    ]
    assert not playbook.diagnostics


@pytest.mark.parametrize("bullet", ["", "- "])
@pytest.mark.parametrize("title", ["Success metrics", "Success criteria"])
def test_tick_in_front_of_every_criterion_is_its_bullet(title, bullet):
    playbook = read(
        "## Phase 1: Open\n\n- [ ] Open the shop\n\n"
        f"## {title}\n\n**The owner is happy if:**\n\n"
        f"{bullet}✅ >80% of the shelves are full\n{bullet}✅ Rent is paid in full\n"
    )

    criteria = playbook.items[1:]
    assert len(criteria) == 2
    assert {item.kind for item in criteria} <= {
        ItemKind.SUCCESS_CRITERION,
        ItemKind.GATE_CONDITION,
    }
    assert [item.done for item in criteria] == [None, None]
    assert [item.title for item in criteria] == [
        ">80% of the shelves are full",
        "Rent is paid in full",
    ]


def test_ticks_of_tasks_and_crossed_boxes_of_criteria_are_done():
    playbook = read(
        "## Phase 1: Open\n\n- ✅ Open the shop\n\n## Success criteria\n\n- [x] Rent is paid\n"
    )

    assert [item.done for item in playbook.items] == [True, True]


def test_row_of_an_id_is_waited_for_rather_than_a_box_that_repeats_it():
    playbook = read(f"{TABLES}\n## Week 5: Check\n\n- [ ] 1.2 Look at the racks\n")

    order, mount = playbook.items[1:3]
    assert mount.depends_on == (order.key,)
    assert not any(found.code == "PB030" for found in playbook.diagnostics)
