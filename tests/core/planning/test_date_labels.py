"""A date field takes a date of the plan only where its label is known to mean that date."""

from textwrap import dedent

import pytest
from planning_cases import book, compiled

from golive.core.planning.date_labels import DateMeaning, date_meaning
from golive.core.planning.template import fill_template

OPEN = "YYYY-MM-DD"
GO_LIVE = "2026-03-16 (forecast)"
CREATED_ON = "2026-02-20"

PLAN = """\
    # Plan

    | Field | Value |
    |---|---|
    | {label} | YYYY-MM-DD |

    ## Phase 1: Preparation (Week 1)

    | # | Task | Owner | Due Date | Status |
    |---|---|---|---|---|
    | 1 | Kickoff meeting | CSM | YYYY-MM-DD | Pending |
    | 2 | Collect the data (4 days) | CSM | YYYY-MM-DD | Pending |

    ## Phase 2: Launch (Week 3)

    | # | Task | Owner | Due Date | Status |
    |---|---|---|---|---|
    | 1 | Go live | CSM | YYYY-MM-DD | Pending |

    ## Phase 3: Care (Week 4)

    | # | Task | Owner | Due Date | Status |
    |---|---|---|---|---|
    | 1 | Hand over to support | CSM | YYYY-MM-DD | Pending |
"""
FACTS = f"[plan]\ncreated_on = {CREATED_ON}\n"

MEANT = {
    DateMeaning.CREATED: (
        "Date",
        "Plan date",
        "Created",
        "Created on",
        "Last updated",
        "Datum",
        "Erstellt am",
        "Erstelldatum",
        "Date de création",
        "Dernière mise à jour",
        "Fecha",
        "Fecha de creación",
        "Data",
        "Última atualização",
    ),
    DateMeaning.GO_LIVE: (
        "Go-Live Date",
        "Target Go-Live",
        "Planned launch date",
        "Expected go-live",
        "Target date",
        "Geplanter Go-live",
        "Produktivstart am",
        "Go-Live-Datum",
        "Zieldatum",
        "Date de mise en production visée",
        "Mise en production prévue",
        "Date cible",
        "Fecha de puesta en marcha",
        "Fecha objetivo",
        "Data de go-live",
        "Data prevista de entrada em produção",
    ),
    DateMeaning.KICKOFF: (
        "Kickoff date",
        "Kick-off",
        "Auftakttermin",
        "Date de la réunion de lancement",
        "Fecha de la reunión de inicio",
        "Data da reunião de início",
    ),
    DateMeaning.SIGNED: (
        "Contract date",
        "Vertragsdatum",
        "Date du contrat",
        "Fecha del contrato",
        "Data do contrato",
    ),
    DateMeaning.HAND_OVER: (
        "Handover date",
        "End date",
        "Project end",
        "Übergabedatum",
        "Enddatum",
        "Date de fin du projet",
        "Fecha de fin",
        "Data de término",
    ),
}
UNKNOWN = (
    "Review date",
    "Start date",
    "Due date",
    "Date of birth",
    "Valid until",
    "Planned date",
    "Contract end date",
    "Contract start date",
    "Actual go-live date",
    "Go-live review date",
    "Date of data migration",
    "Prüfdatum",
    "Geburtsdatum",
    "Gültig bis",
    "Date de début",
    "Date de naissance",
    "Fecha de revisión",
    "Fecha de inicio",
    "Data de nascimento",
    "Data de início",
)


def filled(label):
    text = dedent(PLAN).format(label=label)
    plan = compiled(template=text, facts=FACTS)
    result = fill_template(text, book(text), plan)
    line = next(line for line in result.text.split("\n") if line.startswith(f"| {label} |"))
    return plan, line.split("|")[2].strip(), result.open


@pytest.mark.parametrize(
    ("label", "meaning"),
    [(label, meaning) for meaning, labels in MEANT.items() for label in labels],
)
def test_a_label_that_is_known_takes_its_date(label, meaning):
    plan, value, open_ = filled(label)

    days = {
        DateMeaning.CREATED: CREATED_ON,
        DateMeaning.GO_LIVE: f"{plan.go_live.forecast_on} (forecast)",
        DateMeaning.SIGNED: str(plan.signed.on),
    }
    points = {DateMeaning.KICKOFF: "kickoff", DateMeaning.HAND_OVER: "hand_over"}
    point = next((one for one in plan.milestones if one.kind == points.get(meaning)), None)
    assert len({*days.values(), *(str(one.on) for one in plan.milestones)}) > 4
    # The forecast is marked in the language of the document, which a label may decide.
    assert value.split(" ")[0] == (days.get(meaning) or str(point.on)).split(" ")[0]
    assert ("(" in value) is (meaning is DateMeaning.GO_LIVE)
    assert not open_


@pytest.mark.parametrize("label", UNKNOWN)
def test_a_label_that_is_not_known_stays_open_and_is_listed(label):
    _, value, open_ = filled(label)

    assert value == OPEN
    assert [(point.text, point.line) for point in open_] == [(OPEN, 5)]


@pytest.mark.parametrize(
    ("line", "becomes"),
    [
        ("Status of things. Created: YYYY-MM-DD", CREATED_ON),
        ("Owner: Ida · Stand: YYYY-MM-DD", CREATED_ON),
        ("Date: YYYY-MM-DD", CREATED_ON),
        ("Go-live (YYYY-MM-DD)", GO_LIVE),
        ("[Go-live date]", GO_LIVE),
        ("Signature: Ida, date: YYYY-MM-DD", None),
        ("Signed on YYYY-MM-DD", None),
        ("We looked at it on YYYY-MM-DD", None),
    ],
)
def test_words_before_a_date_in_prose(line, becomes):
    text = dedent(PLAN).format(label="Weird").replace("| Weird | YYYY-MM-DD |", "| A | b |")
    text = text.replace("# Plan\n", f"# Plan\n\n{line}\n", 1)
    plan = compiled(template=text, facts=FACTS)

    result = fill_template(text, book(text), plan)

    shown = result.text.split("\n")[2]
    place = "[Go-live date]" if line.startswith("[") else OPEN
    assert shown == (line if becomes is None else line.replace(place, becomes))
    assert len(result.open) == (becomes is None)


def test_a_bare_date_after_the_phases_is_not_the_date_of_the_plan():
    text = f"{dedent(PLAN).format(label='Created')}\n## Signatures\n\nDate: YYYY-MM-DD\n"

    result = fill_template(text, book(text), compiled(template=text, facts=FACTS))

    assert result.text.endswith("\nDate: YYYY-MM-DD\n")
    assert [point.text for point in result.open] == [OPEN]


def test_a_field_and_its_open_words_are_read_together():
    assert date_meaning("Kickoff [Target date]") is DateMeaning.KICKOFF
    assert date_meaning("Review [Target date]") is None
    assert date_meaning("") is None
