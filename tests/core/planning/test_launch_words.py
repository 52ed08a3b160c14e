"""Words of the launch that do not make a task the go-live, and words that do in every language."""

import pytest
from planning_cases import compiled

from golive.core.planning.model import Found


def launch_of(text):
    plan = compiled(text)
    return plan.task(plan.go_live.task).title, {each.code for each in plan.diagnostics}


STEPS = "# {name}\n\n## 1. {first}\n\n{before}\n\n## 2. {second}\n\n{after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            ["Importar la lista de los clientes", "Copia previa al despliegue para la tienda"],
            ["Activar la tienda en producción", "Avisar a los clientes de la tienda"],
        ),
        (
            ["Importar a lista dos clientes", "Cópia anterior ao lançamento da loja"],
            ["Loja ativada em produção", "Avisar os clientes da loja e os parceiros"],
        ),
        (
            ["Importer la liste des clients", "Copie préalable à la mise en production"],
            ["Activer la boutique en production", "Prévenir les clients de la boutique"],
        ),
        (
            [
                "Liste der Kunden importieren",
                "Sicherung im Vorfeld der Produktivsetzung ziehen",
            ],
            ["Laden in Produktion freischalten", "Kunden und Partner mit der Post informieren"],
        ),
        (
            ["Import the list of customers", "Copy taken ahead of the launch"],
            ["Shop switched on in production", "Tell the customers and the partners"],
        ),
    ],
)
def test_work_before_the_launch_is_not_the_launch(before, after):
    lists = ["\n".join(f"- [ ] {line}" for line in lines) for lines in (before, after)]
    title, codes = launch_of(
        STEPS.format(name="Plan", first="A", second="B", before=lists[0], after=lists[1])
    )

    assert title == after[0]
    assert codes & {"PL043", "PL055"} or before[0].startswith("Import the")


def test_step_of_the_launch_has_its_go_live_where_production_opens():
    title, codes = launch_of(
        "# P\n\n## Montagem (dias 1-3)\n\n- [ ] Importar os dados dos clientes\n\n"
        "## Go-live (dias 6-7)\n\n- [ ] Loja ativada em produção\n- [ ] Fatura final paga\n"
        "- [ ] Primeiro relatório agendado\n"
    )

    assert title == "Loja ativada em produção"
    assert "PL055" in codes


@pytest.mark.parametrize(
    "line",
    [
        'Director: Decides "launch accepted" or "rollback"',
        "Sponsor signs off the launch",
        "Acceptance of the launch by the board",
    ],
)
def test_decision_about_the_launch_is_not_the_launch(line):
    title, _ = launch_of(
        "# P\n\n## 1. Build\n\n- [ ] Lay the floor\n\n## 2. Launch\n\n- [ ] Switch to production\n\n"
        f"## 3. Closing\n\n- {line}\n"
    )

    assert title == "Switch to production"


@pytest.mark.parametrize(
    ("line", "is_said"),
    [
        ("Go live", False),
        ("Go-live of the shop", False),
        ("Perform the go-live", False),
        ("Launch the shop", False),
        ("Till and shelves follow the launch plan of the town", False),
        ("Open the till for the launch with the town", True),
        ("Launch flags set for all users", True),
    ],
)
def test_task_that_only_mentions_the_launch_is_said_to_be_a_guess(line, is_said):
    plan = compiled(f"# P\n\n## 1. Build\n\n- [ ] Lay the floor\n- [ ] {line}\n- [ ] Sweep\n")

    taken = plan.task(plan.go_live.task).title == line
    assert taken == ("plan" not in line)
    if taken:
        assert ("PL055" in {each.code for each in plan.diagnostics}) == is_said
        assert (plan.landmarks.go_live.found is Found.MENTION) == is_said


def test_production_key_does_not_open_production():
    title, _ = launch_of(
        "# P\n\n## 1. Bau\n\n- [ ] Produktivschlüssel für die Schnittstelle aktivieren und ablegen\n"
        "- [ ] Die Daten der Kunden mit dem Team prüfen\n"
    )

    assert title == "Die Daten der Kunden mit dem Team prüfen"
