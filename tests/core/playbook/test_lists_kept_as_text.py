"""Lists that say what is to be done are read as work or said; none is kept as text in silence."""

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook
from tests.core.playbook.corpus import PLAYBOOKS, ROOT

COURSES = {
    "en": ("Our onboarding process", "Deposit received", "First visit", "Keys handed over"),
    "de": ("Der Ablauf allgemein", "Anzahlung", "Erster Besuch", "Schlüsselübergabe"),
    "fr": ("Le déroulement", "Acompte reçu", "Première visite", "Remise des clés"),
    "es": ("Cómo funciona", "Anticipo recibido", "Primera visita", "Entrega de llaves"),
    "pt": ("Como funciona", "Sinal recebido", "Primeira visita", "Entrega das chaves"),
}
DOERS = {
    "en": (
        "The project manager will book the hall",
        "Once it is booked, the sales team will then invite the neighbours",
        "The guests will be counted at the door",
    ),
    "de": (
        "Der Projektleiter wird den Saal buchen",
        "Danach wird der Vertriebsleiter die Nachbarn einladen",
        "Die Gäste werden an der Tür gezählt",
    ),
    "fr": (
        "L'équipe projet réservera la salle",
        "Ensuite, le chef de projet va inviter les voisins",
        "Les invités seront comptés à la porte",
    ),
    "es": (
        "El equipo de proyecto reservará la sala",
        "Después, el jefe de proyecto va a invitar a los vecinos",
        "Los invitados serán contados en la puerta",
    ),
    "pt": (
        "A equipe de projeto reservará a sala",
        "Depois, o gerente de projeto vai convidar os vizinhos",
        "Os convidados serão contados na porta",
    ),
}


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n{body}\n".encode())


def titles(playbook):
    return [item.title for item in playbook.items]


def codes(playbook):
    return [found.code for found in playbook.diagnostics]


def numbered(lines) -> str:
    return "\n".join(f"{at}. {line}" for at, line in enumerate(lines, 1))


def bullets(lines) -> str:
    return "\n".join(f"- {line}" for line in lines)


@pytest.mark.parametrize("language", COURSES)
def test_first_numbered_list_below_a_word_for_a_course_is_work(language):
    heading, *lines = COURSES[language]

    playbook = read(f"# Hall\n\n## {heading}\n\n{numbered(lines)}\n", language)

    assert titles(playbook) == lines
    assert {item.kind for item in playbook.items} == {ItemKind.TASK}
    assert [step.title for step in playbook.steps] == [heading]
    assert codes(playbook) == []


def test_course_that_opens_a_document_without_title_is_work_and_no_title():
    lines = ("Deposit received", "First visit", "Keys handed over")

    playbook = read(f"## The process\n\n{numbered(lines)}\n\n## The hall\n\n- Two floors\n")

    assert titles(playbook) == [*lines]
    assert playbook.title == ""


def test_course_of_one_session_is_not_the_course_of_all():
    playbook = read(
        "# Hall\n\n## Kickoff meeting\n\n### Process\n\n1. Round of names\n2. Aims\n3. Questions\n\n"
        "## Doors\n\n- Install the doors\n- Test the doors\n"
    )

    assert titles(playbook) == ["Install the doors", "Test the doors"]
    assert codes(playbook) == ["PB050"]


def test_course_with_minutes_is_an_agenda():
    playbook = read(
        "# Halle\n\n## Ablauf\n\n1. Begrüßung (10 Minuten)\n2. Ziele (5 Minuten)\n3. Fragen (5 Minuten)\n",
        "de",
    )

    assert [item.kind for item in playbook.items] == [
        ItemKind.MEETING,
        *[ItemKind.AGENDA_POINT] * 3,
    ]


def test_course_beside_numbered_steps_repeats_them_and_is_said():
    lines = ("Deposit", "First visit", "Keys")

    playbook = read(
        f"# Hall\n\n## How it goes\n\n{numbered(lines)}\n\n## Step 1: Keys\n\n- Order the keys\n"
    )

    assert titles(playbook) == ["Order the keys"]
    assert [(found.code, found.line) for found in playbook.diagnostics] == [("PB050", 8)]
    assert playbook.coverage.not_understood == (8, 9, 10)


@pytest.mark.parametrize("language", DOERS)
def test_sentences_that_say_who_will_do_what_are_work_of_theirs(language):
    playbook = read(f"# Hall\n\n## Opening\n\n{bullets(DOERS[language])}\n", language)

    assert titles(playbook) == [*DOERS[language]]
    assert [item.owner is not None for item in playbook.items] == [True, True, False]
    assert codes(playbook) in ([], ["LN012"])


def test_bullets_below_such_a_sentence_are_details_of_it():
    playbook = read(
        "## Opening\n\n- The project manager will ask for these papers:\n"
        "  - floor plan\n  - fire rules\n- The sales team will invite the neighbours\n"
    )

    assert len(playbook.items) == 2
    assert playbook.items[0].properties["details"] == "floor plan; fire rules"


@pytest.mark.parametrize(
    "lines",
    [
        ("The hall will seat ninety guests", "The data will stay in Oslo", "It will rain"),
        ("The customer will have two keys", "The sales team will not send letters"),
        ("We will never sell the hall", "Everybody will like the stairs"),
    ],
)
def test_sentences_about_what_will_be_are_no_work(lines):
    playbook = read(f"# Hall\n\n## The hall\n\n{bullets(lines)}\n")

    assert titles(playbook) == []
    assert codes(playbook) == ["PB013"]


def test_sentences_about_who_will_do_what_beside_steps_are_said():
    playbook = read(
        f"# Hall\n\n## Step 1: Keys\n\n- Order the keys\n\n## Opening\n\n{bullets(DOERS['en'])}\n"
    )

    assert titles(playbook) == ["Order the keys"]
    assert [found.params.get("count") for found in playbook.diagnostics] == [3]


def test_list_with_conditions_or_times_beside_work_is_said_once_with_its_lines():
    playbook = read(
        "# Hall\n\n## Doors\n\n- Install the doors\n- Test the doors\n\n"
        "## End\n\n- Hand-over to the caretaker\n- If needed, a closing call\n"
    )

    assert titles(playbook) == ["Install the doors", "Test the doors"]
    found = playbook.diagnostics
    assert [(each.code, each.line, each.params) for each in found] == [
        ("PB050", 13, {"count": 2})
    ]
    assert playbook.coverage.not_understood == (13, 14)


def test_list_below_an_order_is_said():
    playbook = read(
        "# Hall\n\n## Doors\n\n- Install the doors\n- Test the doors\n\n"
        "## Write the house rules\n\n- Noise after ten\n- Bicycles\n"
    )

    assert codes(playbook) == ["PB050"]


@pytest.mark.parametrize(
    "section",
    [
        "## The building\n\n- Two floors\n- Ninety seats\n",
        "## Notes\n\n1. Two floors\n2. Ninety seats\n3. One stage\n",
        "## In this guide\n\n1. [Doors](#doors)\n2. [Chairs](#chairs)\n3. [Keys](#keys)\n",
        "## Help desk\n\n- Monday\n- Friday\n",
    ],
)
def test_list_that_speaks_of_no_work_is_not_said(section):
    playbook = read(f"# Hall\n\n## Doors\n\n- Install the doors\n- Test the doors\n\n{section}")

    assert codes(playbook) == []


def test_document_of_one_link_says_nothing_of_what_to_do():
    playbook = read("# Hall\n\n## Links\n\n- [House rules](https://hall.example/rules)\n")

    assert len(playbook.resources) == 1
    assert codes(playbook) == ["PB013"]


@pytest.mark.parametrize(
    "path", sorted((ROOT / "playbooks").glob("*.md")), ids=lambda p: p.name
)
def test_shipped_playbooks_keep_no_list_of_work_as_text(path):
    assert "PB050" not in codes(read_playbook(path.read_bytes()))


def test_prose_of_the_corpus_is_told_no_work():
    for path in sorted((PLAYBOOKS / "shapes" / "prose").glob("*.md")):
        assert "PB050" not in codes(read_playbook(path.read_bytes())), path.name


def test_time_that_a_size_of_customer_takes_marks_no_task():
    text = "# Guide\n\n## Sizes\n\n- Large farm: 6-12 months\n- Small farm: 2-3 weeks\n"

    assert read_playbook(text.encode()).items == ()
