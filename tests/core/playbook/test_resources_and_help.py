"""What the work needs and where help is found: people, things and pages are no tasks."""

import pytest

from golive.core.playbook.read import read_playbook

WORK = "## Bakery\n\n- [ ] Light the oven\n- [ ] Knead the dough\n\n## Shop\n\n- [ ] Open the shop\n"
STEPS = (
    "## Phase 1: Bakery\n\n- [ ] Light the oven\n\n## Phase 2: Shop\n\n- [ ] Open the shop\n"
)


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{body}\n".encode())


def titles(playbook):
    return [item.title for item in playbook.items]


@pytest.mark.parametrize("heading", ["Resources required", "What it takes", "Who and what"])
def test_named_people_and_things_outside_the_work_are_no_tasks_and_no_step(heading):
    playbook = read(
        f"{WORK}\n## {heading}\n\n- **Internal team**: 3 bakers\n- **Consultant**: one, for ten days\n"
        "- **Flour**: two tons of it\n"
    )

    assert [step.title for step in playbook.steps] == ["Bakery", "Shop"]
    assert len(playbook.items) == 3
    assert not playbook.coverage.not_understood


def test_orders_behind_the_name_of_their_owner_stay_tasks():
    playbook = read(
        f"{WORK}\n## Closing\n\n- **Internal team**: Clean the oven\n- **Consultant**: Write the report\n"
    )

    assert len(playbook.items) == 5
    assert playbook.items[3].owner.role == "Internal team"


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Support path"),
        ("en", "Getting help"),
        ("de", "Hier gibt es Hilfe"),
        ("fr", "Obtenir de l'aide"),
        ("es", "Dónde pedir ayuda"),
        ("pt", "Onde pedir ajuda"),
    ],
)
def test_section_that_says_where_help_is_found_is_no_step(language, heading):
    playbook = read(
        f"{WORK}\n## {heading}\n\n- Use the red book for alarms.\n- Report each flaw to Ann.\n",
        language,
    )

    assert len(playbook.steps) == 2
    assert len(playbook.items) == 3


@pytest.mark.parametrize("line", ["Quick references", "Oven documents", "**Quick links**"])
def test_line_that_names_pages_above_the_last_list_keeps_them_from_the_tasks(line):
    playbook = read(
        f"{STEPS}\n{line}\n\n- Templates: on the drive\n- Manual: oven.pdf\n- Prices: list.xlsx\n"
    )

    assert titles(playbook) == ["Light the oven", "Open the shop"]
    assert not playbook.coverage.not_understood


@pytest.mark.parametrize(
    "lines", ["- Update: the manual\n- Send: the price list\n", "- Signed contract\n- Photo\n"]
)
def test_orders_and_things_below_a_line_that_names_pages_stay_tasks(lines):
    playbook = read(f"{STEPS}\nOven documents\n\n{lines}")

    assert len(playbook.items) == 4
