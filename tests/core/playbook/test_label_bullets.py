"""Bullets that only announce a list, or hold a property, are no items."""

import pytest

from golive.core.document.values import Anchor, Unit
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{body}\n".encode())


def titles(playbook):
    return [(item.title, item.parent) for item in playbook.items]


@pytest.mark.parametrize(
    ("language", "heading", "label", "value", "work"),
    [
        ("en", "Milestone 2: Data", "Target Day", "Day 7", "Actions"),
        ("en", "Phase 2: Data", "Target date", "Day 7", "Tasks"),
        ("de", "Schritt 2: Daten", "Zieltag", "Tag 7", "Aufgaben"),
        ("fr", "Étape 2 : Données", "Jour cible", "Jour 7", "Actions"),
        ("es", "Paso 2: Datos", "Día objetivo", "Día 7", "Tareas"),
        ("pt", "Passo 2: Dados", "Dia alvo", "Dia 7", "Tarefas"),
    ],
)
def test_target_day_is_the_window_of_the_step_and_actions_only_a_label(
    language, heading, label, value, work
):
    playbook = read(
        f"## {heading}\n\n- **{label}:** {value}\n- **{work}:**\n  - [ ] Map\n  - [ ] Load\n",
        language,
    )

    assert titles(playbook) == [("Map", None), ("Load", None)]
    window = playbook.steps[0].window
    assert (window.unit, window.start, window.end) == (Unit.DAY, 7, 7)
    assert window.anchor is Anchor.CONTRACT
    assert not playbook.coverage.not_understood


def test_plain_label_above_a_numbered_list_is_no_item():
    playbook = read("## Step 1: Open\n\n- Steps:\n  1. Call the office\n  2. Book the van\n")

    assert titles(playbook) == [("Call the office", None), ("Book the van", None)]


def test_unknown_label_beside_properties_is_a_label():
    playbook = read(
        "## Phase 1: Open\n\n- **Owner:** CSM\n- **Groundwork:**\n  - Call the office\n"
    )

    assert titles(playbook) == [("Call the office", None)]


def test_bullet_that_names_work_above_a_list_stays_an_item():
    playbook = read("## Phase 1: Open\n\n- Data load:\n  - Fill the sheet\n- Call the office\n")

    assert [item.title for item in playbook.items] == [
        "Data load:",
        "Fill the sheet",
        "Call the office",
    ]
    assert playbook.items[0].kind is ItemKind.TASK
