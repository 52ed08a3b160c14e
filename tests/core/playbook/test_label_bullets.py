"""Bullets that only announce a list, or hold a property, are no items."""

import pytest

from golive.core.document.values import Anchor, Unit
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook
from golive.core.playbook.recognise.properties import is_label
from golive.core.playbook.words import words_of


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


def test_unknown_label_with_a_value_among_properties_is_one_too():
    playbook = read(
        "## 1. Window\n\n- Start: **March 21, 2026**\n- End: **April 19, 2026**\n\n## 2. Work\n\n- [ ] Call the office\n"
    )

    assert titles(playbook) == [("Call the office", None)]
    assert not playbook.coverage.not_understood


def test_properties_below_a_goal_make_no_goals():
    playbook = read(
        "## Objectives\n\n1. **Save time**\n   - Gauge: hours saved\n   - Target: 20 %\n   - Timeline: Q3\n\n"
        "## Phase 1: Open\n\n- [ ] Call the office\n"
    )

    goal = playbook.items[0]
    assert [item.kind for item in playbook.items] == [ItemKind.SUCCESS_CRITERION, ItemKind.TASK]
    assert goal.properties["gauge"] == "hours saved"


@pytest.mark.parametrize(
    "lines",
    [
        "- Owner: CSM\n- Email: Ann writes to all\n- Chat: open the room\n- Phone: call them\n",
        "- Start: **March 21**\n- Send: the letter\n",
        "- Start: **March 21**\n- Call the office\n",
    ],
)
def test_labels_few_of_which_are_known_or_that_order_stay_tasks(lines):
    playbook = read(f"## Phase 1: Open\n\n{lines}")

    assert playbook.items


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Add rooms (name, place, permit if applicable)", None),
        ("Collect names and, where applicable, numbers", None),
        ("Say whom to call (when to hand over to a person)", None),
        ("Order the sign (if applicable)", "if applicable"),
        ("Order the sign, if applicable", "if applicable"),
        ("Order the sign (optional)", "optional"),
    ],
)
def test_condition_of_one_thing_in_a_list_is_not_that_of_the_task(text, condition):
    item = read(f"## Phase 1: Open\n\n- {text}\n").items[0]

    found = item.condition.text if item.condition else None
    assert found == condition


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("**Agenda** 60-90 min", "agenda"),
        ("**Agenda** 60 chairs", None),
        ("**Agenda** 60 min or two", None),
    ],
)
def test_label_holds_nothing_beside_it_but_a_length(text, role):
    assert is_label(text, words_of("en")) == role
