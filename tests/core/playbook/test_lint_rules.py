"""Every lint rule finds its seeded faults and keeps quiet on near misses."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.catalogue import sentence, severity, words
from golive.core.diagnostics import Severity
from golive.core.playbook.lint import PAIR_RULES, RULES, lint, lint_pair
from golive.core.playbook.messages import MESSAGES
from golive.core.playbook.read import read_playbook
from tests.core.playbook.lint_cases import FAULTS, NEAR_MISSES

TODAY = date(2026, 11, 21)
FAULT_CASES = [(code, text) for code, texts in FAULTS.items() for text in texts]
NEAR_CASES = [(code, text) for code, texts in NEAR_MISSES.items() for text in texts]
MEASURED_FAULTS = {"LN005"}  # may stand beside another finding: one role under two spellings


def _found(text):
    return lint(read_playbook(text.encode()), TODAY)


def _ids(cases):
    counts: dict[str, int] = {}
    names = []
    for code, _ in cases:
        counts[code] = counts.get(code, 0) + 1
        names.append(f"{code}-{counts[code]}")
    return names


@pytest.mark.parametrize(("code", "text"), FAULT_CASES, ids=_ids(FAULT_CASES))
def test_rule_finds_its_seeded_fault_once_and_nothing_else(code, text):
    codes = [found.code for found in _found(text)]

    assert codes.count(code) == 1
    assert set(codes) - {code} <= MEASURED_FAULTS


@pytest.mark.parametrize(("code", "text"), NEAR_CASES, ids=_ids(NEAR_CASES))
def test_rule_keeps_quiet_on_a_near_miss(code, text):
    assert code not in [found.code for found in _found(text)]


def test_every_rule_has_three_faults_and_three_near_misses():
    codes = {rule.code for rule in RULES}

    assert {code for code, texts in FAULTS.items() if len(texts) >= 3} == codes
    assert {code for code, texts in NEAR_MISSES.items() if len(texts) >= 3} == codes


@pytest.mark.parametrize(("code", "text"), FAULT_CASES, ids=_ids(FAULT_CASES))
def test_finding_points_into_the_document_and_makes_a_whole_sentence(code, text):
    lines = text.split("\n")

    for found in _found(text):
        assert 1 <= found.line <= len(lines)
        assert 1 <= found.column <= len(lines[found.line - 1]) + 1
        assert "…" not in sentence(found).replace("…”", "”")
        assert sentence(found).endswith(".")
        for related in found.related:
            assert 1 <= related.line <= len(lines)
            assert "…" not in sentence(related).replace("…”", "”")


def test_finding_of_npm_carries_a_fix_that_ends_it():
    text = FAULTS["LN026"][0]
    (found,) = _found(text)
    (edit,) = found.fix

    lines = text.split("\n")
    line = lines[edit.start_line - 1]
    lines[edit.start_line - 1] = (
        line[: edit.start_column - 1] + edit.text + line[edit.end_column - 1 :]
    )

    assert _found("\n".join(lines)) == ()


def test_circle_is_spelled_out():
    (found,) = _found(FAULTS["LN019"][1])

    assert severity(found) is Severity.ERROR
    assert found.params["loop"] == (
        "“Open the ledger” → “Train the cashiers” → “Import the price list” → “Open the ledger”"
    )


def test_all_rules_have_a_message_and_a_name_of_their_own():
    codes = {rule.code for rule in (*RULES, *PAIR_RULES)}

    assert codes <= MESSAGES.keys()
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert words("LN009", {}).count("…") == 4


def test_lint_of_an_empty_document_is_empty():
    empty = read_playbook(b"")

    assert lint(empty, TODAY) == ()
    assert lint_pair(empty, empty, TODAY) == ()


def test_long_document_of_unlike_items_gives_nothing():
    step = (
        "## Step {n}: Part {n}\n\n- [ ] Open ledger {n} (Owner: CSM)\n- [ ] Import list {n}\n\n"
    )
    many = "".join(step.format(n=n) for n in range(1, 1500))

    assert _found(many) == ()


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([text for _, text in FAULT_CASES]),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6),
    st.text(alphabet=st.sampled_from("|*_[](){}<>@#:-~ a1"), max_size=12),
)
def test_damaged_document_is_linted_without_an_error(text, swaps, noise):
    lines = text.split("\n")
    for one, other in swaps:
        a, b = one % len(lines), other % len(lines)
        lines[a], lines[b] = lines[b], lines[a] + noise
    playbook = read_playbook("\n".join(lines).encode())

    found = (*lint(playbook, TODAY), *lint_pair(playbook, playbook, TODAY))

    assert all(0 <= each.line <= len(lines) and each.column >= 1 for each in found)
    assert all(sentence(each) for each in found)
