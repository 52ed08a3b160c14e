"""Conditions of the vendor's own have names, and the facts answer them by these."""

import pytest
from planning_cases import codes, compiled

from golive.core.planning.model import Decision


def asked(line, facts=""):
    plan = compiled(f"# P\n\n## Step 1: Build\n\n- [ ] {line}\n- [ ] Go live\n", facts=facts)
    return plan, next(iter(plan.tasks))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Map the ledger if the customer uses NetSuite", "netsuite"),
        ("Map the ledger (if NetSuite is used)", "netsuite"),
        ("Map the ledger (NetSuite only)", "netsuite"),
        ("Sign the annex (only for EU customers)", "eu"),
        ("Sign the annex (only for customers in the EU)", "eu"),
        ("Move the loading dock (if needed)", "move_loading_dock"),
        ("Pick the colours (optional)", "pick_colours"),
        ("Map the ledger (if SSO is used)", "sso"),
        ("Ask the country office (only for country customers)", "country_applies"),
    ],
)
def test_a_condition_has_a_name_that_the_open_question_prints(line, name):
    plan, task = asked(line)

    assert task.decision is Decision.UNDECIDED
    assert [point.fact for point in plan.open] == [name]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Den Kontenplan abbilden (nur bei Kunden mit Börsennotierung)", "boersennotierung"),
        ("Den Kontenplan abbilden (falls der Kunde Lexoffice nutzt)", "lexoffice"),
        ("Signer l'avenant (uniquement pour les clients du Québec)", "quebec"),
    ],
)
def test_names_are_plain_letters_in_other_languages(line, name):
    words = "Kunden Schulung Aufgaben einrichten" if "Konten" in line else "Préparer la réunion"
    text = f"# {words}\n\n## Phase 1: {words}\n\n- [ ] {line}\n- [ ] {words}\n"

    assert [point.fact for point in compiled(text).open] == [name]


@pytest.mark.parametrize(
    ("line", "answer", "decision"),
    [
        ("Map the ledger (if NetSuite is used)", "netsuite = true", Decision.APPLIES),
        ("Map the ledger (if NetSuite is used)", "netsuite = false", Decision.NOT_APPLICABLE),
        ("Map the ledger (if NetSuite is used)", 'NetSuite = "no"', Decision.NOT_APPLICABLE),
        ("Map it (unless NetSuite is used)", "netsuite = true", Decision.NOT_APPLICABLE),
        ("Map it (only without NetSuite)", "netsuite = false", Decision.APPLIES),
        ("Map the ledger (if NetSuite is used)", "sap = true", Decision.UNDECIDED),
    ],
)
def test_the_facts_answer_by_the_name(line, answer, decision):
    plan, task = asked(line, f"[conditions]\n{answer}\n")

    assert task.decision is decision
    assert (task.due_on is None) is (decision is Decision.NOT_APPLICABLE)
    assert bool(plan.open) is (decision is Decision.UNDECIDED)


def test_the_country_of_the_customer_answers_no_condition_of_that_name():
    line = "Ask the country office (only for country customers)"

    _, task = asked(line, "[customer]\ncountry = 'NO'\n")

    assert task.decision is Decision.UNDECIDED


def test_an_answer_that_nothing_asks_for_is_a_warning_with_what_is_near():
    line = "Map the ledger (if NetSuite is used)"

    near, _ = asked(line, "[conditions]\nnetsuit = true\n")
    far, _ = asked(line, "[conditions]\nzzzz = true\n")
    right, _ = asked(line, "[conditions]\nnetsuite = true\nsso = true\n")

    (found,) = [one for one in near.diagnostics if one.code == "PL003"]
    assert found.params == {"key": "conditions.netsuit", "nearest": "netsuite"}
    (found,) = [one for one in far.diagnostics if one.code == "PL007"]
    assert "netsuite" in found.params["known"]
    assert {"PL003", "PL007"}.isdisjoint(codes(right))


def test_detail_and_prerequisites_are_answered_too():
    text = """\
        # P

        ## Prerequisites

        - Ledger exported (if NetSuite is used)

        ## Step 1: Build

        - [ ] Prepare the ledger
          - [ ] Map the accounts (if NetSuite is used)
        - [ ] Go live
    """
    plan = compiled(text, facts="[conditions]\nnetsuite = false\n")

    assert plan.prerequisites[0].decision is Decision.NOT_APPLICABLE
    assert plan.task("prepare-the-ledger").items[0].decision is Decision.NOT_APPLICABLE
