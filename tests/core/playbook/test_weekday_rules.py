"""Notes on weekdays are rules that golive cannot plan by, and says so."""

import pytest

from golive.core.playbook.model import RuleKind
from golive.core.playbook.read import read_playbook


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{body}\n".encode())


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "We never go live on a Friday."),
        ("en", "No moves on Fridays or weekends"),
        ("en", "Only switch between Tuesday and Thursday"),
        ("de", "Keine Umstellung am Freitag"),
        ("fr", "Jamais de mise en service le vendredi"),
        ("es", "Nunca salimos a producción un viernes"),
        ("pt", "Nunca na sexta-feira"),
    ],
)
@pytest.mark.parametrize("place", ["## Notes\n\n- {}", "## Hall\n\n{}", "## Hall\n\n- {}"])
def test_note_on_weekdays_is_a_rule_with_a_warning(language, note, place):
    playbook = read(f"## Step 1: Start\n\n- [ ] A\n\n{place.format(note)}\n", language)

    assert [(rule.kind, rule.text) for rule in playbook.rules] == [(RuleKind.VARIATION, note)]
    assert [found.code for found in playbook.diagnostics] == ["PB018"]
    assert len(playbook.items) == 1


def test_order_against_a_weekday_inside_a_step_is_a_rule_and_no_task():
    playbook = read("## Step 1: Start\n\n- Never open on a Monday\n- Open the doors\n")

    assert [item.title for item in playbook.items] == ["Open the doors"]
    assert [rule.kind for rule in playbook.rules] == [RuleKind.VARIATION]


@pytest.mark.parametrize(
    "line",
    [
        "- Send the report every Friday",
        "- Call on Monday",
        "- Do not close the door",
        "- [ ] Open on Monday, not before the inspection",
    ],
)
def test_other_lines_with_a_weekday_or_a_refusal_are_no_rules(line):
    playbook = read(f"## Step 1: Start\n\n{line}\n")

    assert playbook.rules == ()
    assert len(playbook.items) == 1
