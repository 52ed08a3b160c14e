"""Labels and headings that say whose tasks stand below them."""

import pytest

from golive.core.playbook.model import Side
from golive.core.playbook.read import read_playbook


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{body}\n".encode())


def sides(playbook):
    return [item.owner.side if item.owner else None for item in playbook.items]


@pytest.mark.parametrize(
    ("language", "customer", "vendor"),
    [
        ("en", "Customer tasks", "Our tasks"),
        ("en", "Client responsibilities", "Vendor responsibilities"),
        ("de", "Aufgaben des Kunden", "Unsere Aufgaben"),
        ("fr", "Tâches du client", "Nos tâches"),
        ("es", "Tareas del cliente", "Nuestras tareas"),
        ("pt", "Tarefas do cliente", "Nossas tarefas"),
    ],
)
@pytest.mark.parametrize("form", ["**{}:**", "### {}", "**{}**"])
def test_label_or_heading_that_names_a_party_gives_it_the_tasks_below(
    form, language, customer, vendor
):
    playbook = read(
        f"## Day 0: Start\n\n{form.format(customer)}\n\n- Open the door\n- [ ] Send the plan (CSM)\n\n"
        f"{form.format(vendor)}\n\n- [ ] Build the oven\n\n## Day 1: Bread\n\n- [ ] Bake it\n",
        language,
    )

    door, plan, oven, bread = playbook.items
    assert [each.owner and each.owner.side for each in (door, oven, bread)] == [
        Side.CUSTOMER,
        Side.VENDOR,
        None,
    ]
    assert plan.owner is not None


@pytest.mark.parametrize(
    "label", ["Customer visits:", "Tasks:", "Customer tasks and our oven:"]
)
def test_other_labels_name_nobody(label):
    playbook = read(f"## Day 0: Start\n\n**{label}**\n\n- [ ] Open the door\n")

    assert sides(playbook) == [None]


def test_section_of_a_party_outside_the_steps_owns_its_boxes():
    playbook = read(
        "## Day 0: Start\n\n- [ ] Open the door\n\n## Client responsibilities\n\n- [ ] Plan of the shop\n"
    )

    assert sides(playbook) == [None, Side.CUSTOMER]
