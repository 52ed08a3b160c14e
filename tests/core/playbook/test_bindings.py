"""Bindings: other wordings are bound too, near misses are not; hints win; ties bind nothing."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.catalogue import sentence
from golive.core.diagnostics import Diagnostic
from golive.core.playbook.bindings import (
    CATALOGUE,
    THRESHOLD,
    bind,
    concepts_de,
    hint_binding_diagnostic,
    rank,
    tied_actions,
)
from golive.core.playbook.bindings.evidence import lexicon_of, stem_english
from golive.core.playbook.messages import MESSAGES
from golive.core.playbook.model import ItemKind, Source
from tests.core.playbook.binding_cases import (
    GERMAN,
    HELD_OUT,
    HELD_OUT_NEAR_MISSES,
    NEAR_MISSES,
    REWORDED,
)


@pytest.mark.parametrize(("kind", "text", "context", "action"), REWORDED)
def test_other_wording_is_bound(kind, text, context, action):
    found = bind(kind=kind, text=text, context=context)

    assert found is not None
    assert found.action == action


@pytest.mark.parametrize(("kind", "text", "context", "action"), GERMAN)
def test_german_wording_is_bound(kind, text, context, action):
    found = bind(kind=kind, text=text, context=context, language="de")

    assert found is not None
    assert found.action == action


@pytest.mark.parametrize(("kind", "text", "context"), NEAR_MISSES)
def test_near_miss_is_not_bound(kind, text, context):
    assert bind(kind=kind, text=text, context=context) is None


def test_held_out_sentences_keep_precision_and_recall(capsys):
    found = [(bind(kind=k, text=t, context=c), action) for k, t, c, action in HELD_OUT]
    right = sum(binding is not None and binding.action == action for binding, action in found)
    wrong = sum(binding is not None and binding.action != action for binding, action in found)
    false = sum(bind(kind=k, text=t, context=c) is not None for k, t, c in HELD_OUT_NEAR_MISSES)
    precision, recall = right / (right + wrong + false), right / len(HELD_OUT)

    with capsys.disabled():
        sys.stdout.write(
            f"\nbindings, held out: {len(HELD_OUT)} wordings, {len(HELD_OUT_NEAR_MISSES)} near misses: "
            f"precision {precision:.3f}, recall {recall:.3f}\n"
        )
    assert precision >= 0.94
    assert recall >= 0.85


def test_explicit_hint_wins_and_none_binds_nothing():
    hinted = bind(kind="task", text="Send the welcome email", hint="workspace.create")

    assert hinted is not None
    assert (hinted.action, hinted.source, hinted.confidence) == (
        "workspace.create",
        Source.HINT,
        1.0,
    )
    assert bind(kind="task", text="Send the welcome email", hint="none") is None
    assert bind(kind="task", text="Send the welcome email", hint="no.such") is None


def test_unknown_action_in_a_hint_is_named_with_the_nearest():
    found = hint_binding_diagnostic("workspce.create", 4, 2)

    assert found == Diagnostic(
        "BD006", 4, 2, {"action": "workspce.create", "nearest": "workspace.create"}
    )
    assert hint_binding_diagnostic("workspace.create", 4) is None
    assert hint_binding_diagnostic("none", 4) is None


def test_heading_makes_the_difference_and_the_reason_says_so():
    alone = bind(kind="task", text="Validate with customer")
    below = bind(kind="task", text="Validate with customer", context="Data Migration")

    assert alone is None
    assert below is not None
    assert (below.action, below.reason) == ("migration.approve", "BD002")


def test_more_evidence_gives_more_confidence():
    plain = bind(kind="task", text="Share the minutes")
    full = bind(kind="task", text="Share the minutes of the meeting")

    assert plain is not None
    assert full is not None
    assert THRESHOLD <= plain.confidence < full.confidence <= 1


def test_two_actions_that_fit_alike_bind_nothing():
    text = "Configure webhooks and SSO"

    assert bind(kind="task", text=text) is None
    assert tied_actions(kind="task", text=text) == ("sso.configure", "webhook.register")
    assert tied_actions(kind="task", text="Provision the tenant") == ()
    assert tied_actions(kind="task", text="Eat lunch") == ()


def test_fact_needs_a_statement_and_not_an_order():
    asked = bind(kind="task", text="Train all key users")
    stated = bind(kind="task", text="All key users trained")

    assert asked is not None
    assert stated is not None
    assert (asked.action, stated.action) == ("training.run_session", "fact.training_completed")


@pytest.mark.parametrize(
    "text",
    [
        "Once the workspace is created, call the sponsor",
        "Call the sponsor after the workspace was created",
        "Call the sponsor before you send the welcome email",
    ],
)
def test_clause_that_only_says_when_is_no_evidence(text):
    assert bind(kind="task", text=text) is None


def test_words_are_those_of_the_text_that_decided():
    found = bind(kind="task", text="Please **send** the customer our welcome email today")

    assert found is not None
    assert found.words == "send welcome email"
    assert found.reason in MESSAGES


def test_every_concept_of_a_pattern_exists_and_every_entry_can_match():
    concepts = lexicon_of("en").concepts
    named = {
        term.lstrip("~!")
        for entry in CATALOGUE.values()
        for pattern in entry.patterns
        for term in pattern.split()
        if not term.startswith("@")
    }

    assert named <= concepts
    assert [entry.name for entry in CATALOGUE.values() if not any(entry.patterns)] == [
        "training.cover_topic"
    ]


def test_german_words_are_of_known_concepts():
    assert concepts_de.CONCEPTS.keys() <= lexicon_of("en").concepts


def test_every_entry_says_what_it_does_in_one_sentence():
    for entry in CATALOGUE.values():
        assert entry.does.endswith(".")
        assert entry.does[0].isupper()
        assert "." in entry.name


def test_reason_makes_a_sentence():
    found = Diagnostic("BD001", 1, params={"words": "send email"})

    assert sentence(found) == "The words “send email” name it."


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("named", "name"), ("planned", "plan"), ("added", "add"), ("keys", "key"),
        ("access", "access"), ("identified", "identify"), ("opportunities", "opportunity"),
        ("fixed", "fix"), ("testing", "test"), ("apis", "api"), ("status", "status"),
    ],
)  # fmt: skip
def test_stem_joins_the_forms_of_a_word(word, stem):
    assert stem_english(word) == stem


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.sampled_from([*ItemKind, "metric", "issue", "rule", "x"]))
def test_any_text_gives_a_binding_of_the_catalogue_or_none(text, kind):
    found = bind(kind=str(kind), text=text, context=text)

    assert found is None or found.action in CATALOGUE
    for candidate in rank(kind=str(kind), text=text):
        assert 0 <= candidate.confidence <= 1


def test_long_text_is_read_in_its_first_words_only():
    assert bind(kind="task", text="send welcome email " * 20_000) is not None
