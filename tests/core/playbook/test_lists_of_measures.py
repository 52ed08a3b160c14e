"""A list of measures or of what success is has one reading for all its lines, and none is lost."""

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

STEP = "## Phase 1: Open\n\n- [ ] Open the shop\n\n"


def read(body: str):
    return read_playbook(f"# Guide\n\n{STEP}{body}\n".encode())


def names(playbook):
    return [metric.name for metric in playbook.metrics]


def test_sentences_below_a_heading_of_measures_are_success_criteria():
    playbook = read(
        "## Success metrics\n\n- First bread is sold on day one.\n- Baker finds the flour without help.\n"
        "- No crumb is left.\n"
    )

    assert [item.kind for item in playbook.items[1:]] == [ItemKind.SUCCESS_CRITERION] * 3
    assert playbook.metrics == ()


def test_lines_most_of_which_state_no_measure_are_all_success_criteria():
    playbook = read(
        "## KPIs for the bakery\n\n- 95% of the bread sold.\n- Opened on time.\n- Survey >80%.\n"
    )

    assert [item.title for item in playbook.items[1:]] == [
        "95% of the bread sold.",
        "Opened on time.",
        "Survey >80%.",
    ]
    assert playbook.metrics == ()


def test_names_alone_are_measures_without_a_target():
    playbook = read("## Metrics\n\n- Loaves per hour\n- Rate of returns\n- Queue length\n")

    assert names(playbook) == ["Loaves per hour", "Rate of returns", "Queue length"]
    assert [metric.target for metric in playbook.metrics] == [None] * 3
    assert len(playbook.items) == 1
    assert not playbook.diagnostics


def test_name_among_measures_is_a_measure_without_a_target():
    playbook = read(
        "## Metrics\n\n- Loaves: > 90%\n- Returns: < 5%\n- Queue length\n-\n- 12 new guests\n- Mood: good\n"
    )

    assert names(playbook) == ["Loaves", "Returns", "Queue length"]
    assert [item.title for item in playbook.items[1:]] == ["12 new guests"]
    assert len(playbook.coverage.not_understood) == 1


@pytest.mark.parametrize(
    ("heading", "label", "kind"),
    [
        ("Success criteria (30 days)", "Baker is at ease when:", ItemKind.SUCCESS_CRITERION),
        ("Success metrics", "Baker is at ease when:", ItemKind.SUCCESS_CRITERION),
        ("Success criteria", "Exit criteria:", ItemKind.GATE_CONDITION),
        ("Opening", "The shop is ready when:", ItemKind.GATE_CONDITION),
    ],
)
def test_sentence_above_criteria_does_not_change_what_they_are(heading, label, kind):
    playbook = read(f"## {heading}\n\n**{label}**\n\n- Bread is sold daily\n- Oven is known\n")

    assert [item.kind for item in playbook.items[1:]] == [kind, kind]


def test_target_that_a_template_leaves_open_is_no_finding():
    playbook = read(
        "## Metrics\n\n| Metric | Target |\n|---|---|\n| Loaves | [Target] |\n| Guests | {{target}} per day |\n| Mood | good |\n"
    )

    assert [found.params["name"] for found in playbook.diagnostics] == ["Mood"]
