"""When a document itself says that the contract was signed."""

from datetime import date

import pytest
from planning_cases import book

from golive.core.planning.signing import StatedSigning, stated_signing


def stated(*rows):
    """Return the signing that a metadata table states."""
    table = "".join(f"    | {name} | {value} |\n" for name, value in rows)
    return stated_signing(
        book(
            f"""\
    # Plan

    ## Metadata

    | Field | Value |
    |---|---|
{table}
    ## Phase 1: Start (Week 1)

    - [ ] Call the customer
"""
        )
    )


@pytest.mark.parametrize(
    "name",
    [
        "Contract signed",
        "**Contract date**",
        "Contract signed on",
        "Date of contract signing",
        "Effective date",
        "Contract start date",
        "The contract",
    ],
)
def test_a_field_that_names_the_contract_states_it(name):
    found = stated(("Customer", "Acme"), (name, "2026-03-02"))

    assert found == StatedSigning(date(2026, 3, 2), 8)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Contract end date", "2026-03-02"),
        ("Contract value", "20,000 EUR"),
        ("Contract number", "2026-03-02"),
        ("Date", "2026-03-02"),
        ("Kickoff date", "2026-03-02"),
        ("Contract signed", "YYYY-MM-DD"),
        ("Contract signed", "March 2026"),
        ("Contract signed", "2026-03-02 or 2026-03-09"),
        ("Contract signed", "about 2026-03-02"),
        ("Contract signed", "02/03/2026"),
        ("Contract signed", ""),
    ],
)
def test_what_is_not_a_contract_date_states_nothing(name, value):
    assert stated((name, value)) is None


def test_two_different_dates_state_nothing_and_the_same_twice_states_it():
    first = ("Contract signed", "2026-03-02")

    assert stated(first, ("Contract date", "2026-03-09")) is None
    assert stated(first, ("Contract date", "2 March 2026")) is not None


def test_a_german_plan_states_it():
    found = stated_signing(
        book(
            """\
    # Einführungsplan für Acme

    ## Stammdaten

    | Feld | Wert |
    |---|---|
    | Kunde | Acme |
    | Datum der Vertragsunterzeichnung | 02.03.2026 |

    ## Phase 1: Auftakt (Woche 1)

    - [ ] Auftaktgespräch mit dem Kunden führen
    - [ ] Zugänge für die Benutzer einrichten
"""
        )
    )

    assert found == StatedSigning(date(2026, 3, 2), 8)
