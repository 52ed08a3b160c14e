"""The language files: complete, lower case, and told apart."""

from collections.abc import Mapping

import pytest
from msgspec import Struct
from msgspec.structs import fields

from golive.core.document.quantities.reader import lexicon
from golive.core.vocabulary import LANGUAGES, detect_language, vocabulary
from golive.core.vocabulary.model import numbered, phrases, rhythms, table

OTHERS = [language for language in LANGUAGES if language != "en"]
MAY_BE_EMPTY = {
    "will_ends",
    "working",
    "working_days",
    "every_other",
    "not_units",
    "fractions",
    "calendar",
    "head_ends",
    "whether_words",
    "noun_verbs",
    "question_forms",
    "clause_forms",
}


def all_phrases(value):
    """Every phrase of a field, whatever its shape."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        keys = [
            key
            for key, held in value.items()
            if not isinstance(held, tuple) or not all_phrases(held)
        ]
        held = [
            phrase
            for each in value.values()
            if isinstance(each, tuple)
            for phrase in all_phrases(each)
        ]
        return keys + held
    return [phrase for phrase in value if isinstance(phrase, str)]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    "name",
    [
        "sections",
        "columns",
        "labels",
        "statuses",
        "condition_facts",
        "dependency_phrases",
        "condition_words",
        "same_words",
        "plan",
    ],
)
def test_every_language_has_the_roles_of_english(language, name):
    assert set(getattr(vocabulary(language), name)) == set(getattr(vocabulary("en"), name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_of_a_language_has_words(language):
    words = vocabulary(language)

    for each in fields(words):
        if each.name not in {"grammar", "roles", "clues", "language"}:
            assert all_phrases(getattr(words, each.name)), each.name
    for part in (words.grammar, words.roles, words.clues):
        for each in fields(part):
            value = getattr(part, each.name)
            if each.name not in MAY_BE_EMPTY and not isinstance(value, bool):
                assert all_phrases(value), each.name
    assert words.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_phrases_are_lower_case_and_trimmed(language):
    words = vocabulary(language)

    for owner in (words, words.grammar, words.roles, words.clues):
        for each in fields(owner):
            value = getattr(owner, each.name)
            if not isinstance(value, bool | Struct):
                for phrase in all_phrases(value):
                    assert phrase == " ".join(phrase.lower().split()), (each.name, phrase)


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_tables_of_the_english_clues(language):
    for name in ("rules", "open_fields", "field_types", "date_fields"):
        own, english = (getattr(vocabulary(each).clues, name) for each in (language, "en"))
        assert set(own) == set(english) - {"customer.slug"}, name


@pytest.mark.parametrize(
    ("language", "fewest"), [("en", 150), ("de", 60), ("fr", 60), ("es", 60), ("pt", 60)]
)
def test_language_knows_the_verbs_of_onboarding_work(language, fewest):
    verbs = vocabulary(language).action_verbs

    assert len(set(verbs)) >= fewest


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_and_weekdays_are_complete(language):
    words = vocabulary(language)

    assert set(words.month_names.values()) == set(range(1, 13))
    assert set(words.weekday_names.values()) == set(range(1, 8))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_section_phrase_has_two_roles_that_decide_kinds(language):
    sections = vocabulary(language).sections
    roles = (
        "prerequisites",
        "agenda",
        "gate",
        "success_criteria",
        "metrics",
        "issues",
        "risks",
        "escalation",
    )
    seen: dict[str, str] = {}

    for role in roles:
        for phrase in sections[role]:
            assert seen.setdefault(phrase, role) == role, phrase


PLAN_SECTIONS = [
    "metadata",
    "profile",
    "success_criteria",
    "prerequisites",
    "milestones",
    "go_live_definition",
    "cadence",
    "risks",
    "notes",
    "definition_of_done",
]
PLAN_COLUMNS = [
    "field",
    "value",
    "prerequisite",
    "owner",
    "validation",
    "status",
    "task",
    "due",
    "criterion",
    "meeting",
    "frequency",
    "participants",
    "purpose",
    "risk",
    "probability",
    "impact",
    "mitigation",
    "contingency",
]
STATES = ["pending", "in_progress", "blocked", "done", "not_applicable"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_golive_writes_into_a_plan_it_also_reads(language):
    words = vocabulary(language)

    for names, known in (
        (PLAN_SECTIONS, words.sections),
        (PLAN_COLUMNS, words.columns),
        (STATES, words.statuses),
    ):
        for name in names:
            assert words.plan[name].lower() in known[name], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_of_a_plan_are_taken_for_each_other(language):
    words = vocabulary(language).plan

    for names in (PLAN_SECTIONS, STATES, ("draft", "active", "complete")):
        assert len({words[name] for name in names}) == len(names)


def test_unknown_language_is_read_with_english_words():
    assert vocabulary("nl") == vocabulary("en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Send the welcome mail to the customer and schedule the training for all users.",
            "en",
        ),
        ("Die Schulung für den Kunden einrichten und die Daten vor dem Start prüfen.", "de"),
        (
            "Vérifier les accès du client et planifier la formation des utilisateurs avant la mise en service.",
            "fr",
        ),
        (
            "Verificar los accesos del cliente y programar la formación de los usuarios antes del lanzamiento.",
            "es",
        ),
        (
            "Verificar os acessos do cliente e agendar o treinamento dos usuários antes do lançamento.",
            "pt",
        ),
        ("", "en"),
        ("Kickoff", "en"),
        ("| # | Task | Owner |\n|---|---|---|\n| 1 | Setup | CSM |", "en"),
        ("npm run build --workspace de la", "en"),
    ],
)
def test_detect_language(text, language):
    assert detect_language(text) == language


@pytest.mark.seed("S170")
def test_seed_documents_are_english(seed_playbook, seed_template):
    for document in (seed_playbook, seed_template):
        assert detect_language(document.decode("utf-8", "replace")) == "en"


def test_lists_are_split_at_commas_and_trimmed():
    assert phrases(" go live,\n  go-live ,, launch ") == ("go live", "go-live", "launch")
    assert table(due="due, due date") == {"due": ("due", "due date")}
    assert numbered("january 1, forty five 45") == {"january": 1, "forty five": 45}
    assert rhythms("every quarter 3 month 1") == {"every quarter": (3, "month", 1)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_articles_mean_nothing_else_by_themselves(language):
    words = lexicon(language)
    letters = {*words.grammar.unit_letters, *words.grammar.countdown_letters}
    indexes = {
        each.name: getattr(words, each.name)
        for each in fields(type(words))
        if isinstance(getattr(words, each.name), Mapping)
    }

    whole = {
        (word, name)
        for word in words.articles
        for name, index in indexes.items()
        if any(not entry.rest for entry in index.get(word, ()))
    }

    assert {name for _, name in whole} <= {"articles", "per", "the"}
    assert not words.articles.keys() & letters
