"""Names that a document gives its items, which people use to speak of them."""

import pytest

from golive.core.playbook.read import read_playbook


def read(body: str):
    return read_playbook(f"# Guide\n\n## Phase 1: Setup\n\n{body}\n".encode())


@pytest.mark.parametrize("name", ["C1", "T-03", "A.7", "AB12"])
def test_id_of_a_row_is_kept(name):
    playbook = read(f"| ID | Task |\n|---|---|\n| {name} | Order the racks |")

    assert [(item.id, item.title) for item in playbook.items] == [(name, "Order the racks")]


@pytest.mark.parametrize("name", ["T003", "C-1", "#12"])
def test_id_that_opens_a_line_is_kept(name):
    playbook = read(f"- [ ] {name} Order the racks\n- [ ] Paint (depends on {name})\n")

    assert playbook.items[0].id == name
    assert playbook.items[1].depends_on == (playbook.items[0].key,)


def test_place_in_a_list_is_no_id():
    playbook = read(
        "1. Order the racks\n2. Paint\n\n| # | Task |\n|---|---|\n| 2.1 | Hang the door |"
    )

    assert [item.id for item in playbook.items] == ["", "", ""]
