"""The same small document in each language is read with the words of that language."""

from datetime import date

import pytest

from golive.core.playbook.lint import lint
from golive.core.playbook.model import FieldType, ItemKind, RuleKind, Side
from golive.core.playbook.read import read_playbook
from tests.core.playbook.test_lint_rules import TODAY

DOCUMENTS = {
    "de": """# Einführungsplan

Kunde: [Kundenname]

## Schritt 1: Einrichten (Woche 1)

- [ ] Zugänge anlegen, fällig 2026-03-12 (Verantwortlich: Projektleiter)
- [ ] Schnittstelle prüfen falls SSO verwendet wird
- [ ] Daten laden (Verantwortlich: noch offen)

## Checkliste vor dem Produktivstart

- Alle Anwender sind geschult

## Erfolgskriterien

- Alles läuft gut

## Hinweise

- Den Zeitplan an die Größe des Kunden anpassen
- Abweichungen im Protokoll festhalten
- Das Dokument vierteljährlich überarbeiten
""",
    "fr": """# Plan d'accueil du client

Client : [Nom du client]

## Étape 1 : Mise en place (semaine 1)

- [ ] Créer les accès, échéance 2026-03-12 (responsable : chef de projet)
- [ ] Tester la connexion seulement si le SSO est utilisé
- [ ] Charger les données (responsable : à définir)

## Liste de contrôle avant la mise en service

- Tous les utilisateurs sont formés

## Critères de succès

- Tout est terminé

## Notes

- Adapter le calendrier à la taille du client
- Consigner les écarts dans le journal
- Réviser le document chaque trimestre
""",
    "es": """# Plan de incorporación del cliente

Cliente: [Nombre del cliente]

## Paso 1: Preparación (semana 1)

- [ ] Crear los accesos, vence 2026-03-12 (responsable: jefe de proyecto)
- [ ] Probar la conexión solo si el cliente usa SSO
- [ ] Cargar los datos (responsable: por definir)

## Lista de verificación antes de la puesta en marcha

- Todos los usuarios están formados

## Criterios de éxito

- Todo listo

## Notas

- Ajustar el calendario al tamaño del cliente
- Documentar las desviaciones en el registro
- Revisar el documento cada trimestre
""",
    "pt": """# Plano de integração do cliente

Cliente: [Nome do cliente]

## Passo 1: Preparação (semana 1)

- [ ] Criar os acessos, prazo 2026-03-12 (responsável: gerente de projeto)
- [ ] Testar a conexão somente se o cliente usa SSO
- [ ] Carregar os dados (responsável: a definir)

## Lista de verificação antes da entrada em produção

- Todos os usuários estão treinados

## Critérios de sucesso

- Tudo pronto

## Notas

- Ajustar o cronograma ao tamanho do cliente
- Documentar os desvios no registro
- Revisar o documento a cada trimestre
""",
}


@pytest.fixture(params=DOCUMENTS)
def playbook(request):
    found = read_playbook(DOCUMENTS[request.param].encode())
    assert found.meta.language == request.param
    return found


def test_due_date_and_owner_are_read_and_an_open_owner_is_none(playbook):
    dated, _, unowned = (item for item in playbook.items if item.kind is ItemKind.TASK)

    assert dated.due == date(2026, 3, 12)
    assert dated.owner is not None
    assert dated.owner.side is Side.VENDOR
    assert unowned.owner is None


def test_clause_without_a_comma_is_a_condition_on_a_fact(playbook):
    conditional = [item for item in playbook.items if item.kind is ItemKind.TASK][1]

    assert conditional.condition is not None
    assert (conditional.condition.fact, conditional.condition.value) == ("sso", True)


def test_list_of_conditions_before_the_launch_is_a_gate(playbook):
    assert [i.kind for i in playbook.items].count(ItemKind.GATE_CONDITION) == 1


def test_notes_become_rules(playbook):
    kinds = [rule.kind for rule in playbook.rules]

    assert kinds == [RuleKind.CUSTOMISE, RuleKind.VARIATION, RuleKind.REVIEW]


def test_criterion_that_says_nothing_is_found(playbook):
    assert "LN010" in [found.code for found in lint(playbook, TODAY)]


def test_open_field_names_the_fact_it_asks_for(playbook):
    first = playbook.placeholders[0]

    assert (first.binds_to, first.type) == ("customer.name", FieldType.NAME)
