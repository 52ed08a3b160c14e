"""A plan speaks the language of its documents where golive adds words of its own."""

from textwrap import dedent

import pytest
from planning_cases import book, compiled

from golive.core.planning.document import parse_plan, plan_document, render_plan
from golive.core.planning.template import fill_template
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook
from golive.core.vocabulary import LANGUAGES, vocabulary

PLAYBOOKS = {
    "en": """\
        ## Phase 1: Preparation (Week 1)

        - [ ] Invite the customer to the kickoff meeting
        - [ ] Send the agenda to all participants

        ## Phase 2: Launch (Week 2)

        - [ ] Test all interfaces with the customer
        - [ ] Go live
    """,
    "de": """\
        ## Phase 1: Vorbereitung (Woche 1)

        - [ ] Den Kunden zum Auftakttermin einladen
        - [ ] Die Tagesordnung an alle Teilnehmer senden

        ## Phase 2: Produktivstart (Woche 2)

        - [ ] Alle Schnittstellen mit dem Kunden testen
        - [ ] Produktivstart durchführen
    """,
    "fr": """\
        ## Phase 1 : Préparation (Semaine 1)

        - [ ] Inviter le client à la réunion de lancement
        - [ ] Envoyer l'ordre du jour à tous les participants

        ## Phase 2 : Mise en production (Semaine 2)

        - [ ] Tester toutes les interfaces avec le client
        - [ ] Mise en production
    """,
    "es": """\
        ## Fase 1: Preparación (Semana 1)

        - [ ] Invitar al cliente a la reunión de inicio
        - [ ] Enviar la agenda a todos los participantes

        ## Fase 2: Puesta en marcha (Semana 2)

        - [ ] Probar todas las interfaces con el cliente
        - [ ] Puesta en producción
    """,
    "pt": """\
        ## Fase 1: Preparação (Semana 1)

        - [ ] Convidar o cliente para a reunião de início
        - [ ] Enviar a agenda para todos os participantes

        ## Fase 2: Entrada em produção (Semana 2)

        - [ ] Testar todas as interfaces com o cliente
        - [ ] Entrada em produção
    """,
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_is_written_in_the_language_of_its_playbook(language):
    plan = compiled(PLAYBOOKS[language], facts="[customer]\nname = 'Rask'\n")
    words = vocabulary(language).plan

    text = render_plan(plan_document(plan))

    assert text.startswith(f"# {words['title']}: Rask\n\n## {words['metadata']}\n")
    for role in ("profile", "prerequisites", "milestones", "notes", "definition_of_done"):
        assert f"\n## {words[role]}\n" in text
    assert f"| **{words['target_go_live']}** | 2026-03-13 ({words['forecast']}) |" in text
    assert f"| **{words['status']}** | {words['draft']} |" in text
    assert f"| # | {words['task']} | {words['owner']} | {words['due']} |" in text
    assert text.count(f"| {words['pending']} |") == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_of_any_language_reads_back(language):
    plan = compiled(PLAYBOOKS[language], facts="[customer]\nname = 'Rask'\n")

    document = plan_document(plan)

    assert document.language == language
    assert parse_plan(render_plan(document)) == document
    assert document.metadata[3].value == "Draft"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_written_plan_is_a_template_with_the_same_tasks(language):
    plan = compiled(PLAYBOOKS[language], facts="[customer]\nname = 'Rask'\n")

    again = read_playbook(render_plan(plan_document(plan)).encode())

    assert again.meta.language == language
    tasks = [item for item in again.items if item.kind is ItemKind.TASK]
    assert [item.title for item in tasks] == [task.title for task in plan.tasks]
    assert [item.due for item in tasks] == [task.due_on for task in plan.tasks]


def test_a_german_template_is_filled_in_german():
    template = """\
        # Einführungsplan für [Kundenname]

        ## Metadaten

        | Feld | Wert |
        |------|------|
        | Status | Entwurf / Aktiv / Abgeschlossen |
        | Geplanter Go-live | YYYY-MM-DD |

        ## Meilensteine

        ### Phase 1: Vorbereitung (Woche 1)

        | # | Aufgabe | Verantwortlich | Fällig am | Stand |
        |---|---------|----------------|-----------|-------|
        | 1 | Daten übernehmen (nur bei Migration) | Kunde | YYYY-MM-DD | Offen |
        | 2 | Produktivstart durchführen | CSM | YYYY-MM-DD | Offen |
    """
    playbook = """\
        # Einführung beim Kunden

        ## Voraussetzungen

        - Der Vertrag ist unterschrieben

        ## Schritt 1: Vorbereitung (Woche 1)

        - [ ] Produktivstart durchführen
    """
    plan = compiled(playbook, template, "[conditions]\nmigration = false\n")

    text = fill_template(dedent(template), book(template), plan).text

    assert "| Status | Entwurf |" in text
    assert "| Geplanter Go-live | 2026-03-02 (Prognose) |" in text
    assert "| Kunde | entfällt | Entfällt |" in text
    assert "## Voraussetzungen\n\n| # | Voraussetzung | Verantwortlich | Prüfschritt |" in text
    assert "| 1 | Der Vertrag ist unterschrieben |  |  | Offen |" in text


def test_tasks_outside_all_steps_have_a_heading_of_the_language():
    text = """\
        # Ablauf der Einführung

        - [ ] Das Konto der Kundin einrichten und die Unterlagen versenden

        ## Phase 1: Auftakt (Woche 1)

        - [ ] Den Kunden zum Auftakttermin einladen
    """

    assert compiled(text).phases[0].heading == "Weitere Aufgaben"
