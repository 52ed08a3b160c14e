"""Small readings of headings and brackets: what precedes the first day, what is left of a bracket."""

import pytest

from golive.core.document.values import Anchor, Unit, Window
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

OPEN = Window(Unit.DAY, -365, -1, Anchor.CONTRACT)


def read(body, language="en"):
    return read_playbook(f"---\nlanguage: {language}\n---\n\n# Guide\n\n{body}\n".encode())


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Tour (day 2, ~30min call)", "Tour (~30min call)"),
        ("Tour (call, day 2)", "Tour (call)"),
        ("Tour (day 2; on site)", "Tour (on site)"),
        ("Tour (day 2)", "Tour"),
        ("Tour (day 2, )", "Tour"),
    ],
)
def test_bracket_keeps_what_is_no_window(heading, title):
    playbook = read(f"## Day 0\n\n- [ ] Start\n\n## {heading}\n\n- [ ] Walk round\n")

    assert playbook.steps[-1].title == title


@pytest.mark.parametrize(
    ("language", "heading", "title"),
    [
        ("en", "Papers (before day 1)", "Papers"),
        ("en", "Before Week 1: Papers", "Papers"),
        ("en", "Papers (prior to day 1)", "Papers"),
        ("de", "Unterlagen (vor Tag 1)", "Unterlagen"),
        ("fr", "Documents (avant le jour 1)", "Documents"),
        ("es", "Documentos (antes del día 1)", "Documentos"),
        ("pt", "Documentos (antes do dia 1)", "Documentos"),
    ],
)
def test_before_the_first_day_is_before_the_start(language, heading, title):
    playbook = read(f"## {heading}\n\n- [ ] Sign\n\n## Day 1\n\n- [ ] Go\n", language)

    assert (playbook.steps[0].window, playbook.steps[0].title) == (OPEN, title)
    assert playbook.steps[1].window == Window(Unit.DAY, 0, 0)


@pytest.mark.parametrize("heading", ["Papers (before day 9)", "Papers the day before day 1"])
def test_before_another_day_is_not_before_the_start(heading):
    playbook = read(f"## Day 0\n\n- [ ] Go\n\n## {heading}\n\n- [ ] Sign\n")

    assert all(step.window != OPEN for step in playbook.steps)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Rules of escalation (when to call a person)"),
        ("es", "Reglas de aviso (cuándo pasar a una persona)"),
        ("es", "Reglas de aviso (cuando pasar a una persona)"),
        ("pt", "Regras de aviso (quando transferir para uma pessoa)"),
        ("fr", "Règles d'alerte (quand passer à une personne)"),
        ("de", "Regeln der Weitergabe (wann an einen Menschen zu übergeben ist)"),
    ],
)
def test_question_in_brackets_is_no_condition(language, line):
    playbook = read(f"## Step 1: Talk\n\n- [ ] {line}\n", language)

    assert playbook.items[0].condition is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Move the data (when the customer has any)"),
        ("en", "Sign the annex (if needed)"),
        ("pt", "Mover os dados (quando houver)"),
        ("pt", "Ligar o SSO (se usar SSO)"),
        ("es", "Mover los datos (cuando haya datos)"),
    ],
)
def test_condition_in_brackets_stays_one(language, line):
    playbook = read(f"## Step 1: Talk\n\n- [ ] {line}\n", language)

    assert playbook.items[0].condition is not None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("pt", "Monitoramento ativo primeiras 48h"),
        ("pt", "Monitoramento das primeiras 48 horas"),
        ("es", "Monitorización de las primeras 48 horas"),
        ("fr", "Surveillance des 48 premières heures"),
        ("de", "Überwachung der ersten 48 Stunden"),
        ("en", "Active monitoring for the first 48 hours"),
    ],
)
def test_noun_of_watching_with_a_bounded_time_is_a_watch(language, line):
    playbook = read(f"## Step 1: Talk\n\n- [ ] {line}\n", language)

    assert playbook.items[0].kind is ItemKind.WATCH


@pytest.mark.parametrize(
    "line", ["Monitoring tool set up", "Monitoring plan agreed within 48 hours"]
)
def test_other_work_about_watching_is_a_task(line):
    playbook = read(f"## Step 1: Talk\n\n- [ ] {line}\n")

    assert playbook.items[0].kind is ItemKind.TASK
