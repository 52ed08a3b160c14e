"""A meeting of which only the agenda is named bears the name of the section it stands in."""

from textwrap import dedent

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook


def meetings(text: str) -> list[tuple[str, str, tuple[int, ...]]]:
    playbook = read_playbook(dedent(text).encode())
    return [
        (item.title, item.text, item.lines)
        for item in playbook.items
        if item.kind is ItemKind.MEETING
    ]


@pytest.mark.parametrize("agenda", ["### Agenda", "**Agenda**", "**Meeting agenda:**"])
def test_an_agenda_in_a_step_is_the_meeting_of_that_step(agenda):
    found = meetings(f"""\
        # Moving the archive

        ## Step 1: Pack (Week 1)

        - [ ] Count the boxes

        ## Step 2: Look over the shelves (Week 2)

        {agenda}

        - What is left (15 min)
        - Who carries what (10 min)
        """)

    ((title, text, _),) = found
    assert title == text == "Look over the shelves"


@pytest.mark.parametrize(
    ("language", "step", "agenda"),
    [
        ("de", "Schritt 1: Umzug planen (Woche 1)", "Tagesordnung"),
        ("fr", "Étape 1 : Faire le tri (Semaine 1)", "Ordre du jour"),
        ("es", "Paso 1: Revisar las cajas (Semana 1)", "Orden del día"),
        ("pt", "Etapa 1: Rever as caixas (Semana 1)", "Pauta"),
    ],
)
def test_agendas_of_other_languages_name_no_meeting_either(language, step, agenda):
    front = f"---\nlanguage: {language}\n---\n\n"

    ((title, _, _),) = meetings(
        f"{front}## {step}\n\n### {agenda}\n\n- A (5 min)\n- B (5 min)\n"
    )

    assert title == step.split(":")[1].split("(")[0].strip()


def test_the_meeting_stands_where_its_agenda_does_and_its_points_belong_to_it():
    playbook = read_playbook(
        b"## Step 1: Pack (Week 1)\n\n### Agenda\n\n- Boxes (5 min)\n- Tape (5 min)\n"
    )

    meeting, *points = playbook.items
    assert (meeting.key, meeting.lines) == ("pack", (3,))
    assert [point.parent for point in points] == ["pack", "pack"]


def test_an_agenda_with_a_name_keeps_it():
    ((title, _, _),) = meetings(
        "## Step 1: Pack (Week 1)\n\n### Kickoff agenda\n\n- A (5 min)\n- B (5 min)\n"
    )

    assert title == "Kickoff agenda"


def test_a_document_that_is_one_meeting_names_it_and_any_other_title_does_not():
    points = "\n\n## Agenda\n\n- A (5 min)\n- B (5 min)\n"

    assert [found[0] for found in meetings("# Steering meeting" + points)] == [
        "Steering meeting"
    ]
    assert [found[0] for found in meetings("# Moving the archive" + points)] == ["Agenda"]
