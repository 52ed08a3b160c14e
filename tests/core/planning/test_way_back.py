"""Headings about the way back are no launch, in every language."""

import pytest

from golive.core.planning.words import is_contingency
from golive.core.vocabulary import LANGUAGES, vocabulary


@pytest.mark.parametrize(
    "title",
    [
        "Rollback",
        "Step 6: Roll back the switch",
        "Back-out steps",
        "Contingencies",
        "If it fails: Plan B",
        "Rückfallebene",
        "Notfallszenarien",
        "Plan de retour arrière",
        "Solution de repli",
        "Plan de reversión",
        "Marcha atrás",
        "Plano de contingências",
        "Plano de reversão",
    ],
)
def test_words_of_the_way_back_are_found(title):
    assert is_contingency(title)


@pytest.mark.parametrize(
    "title", ["Replicate the data", "Roll out", "Plan before launch", "Plan budget", "Back up"]
)
def test_words_that_only_look_like_them_are_not(title):
    assert not is_contingency(title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_the_way_back(language):
    assert all(is_contingency(phrase) for phrase in vocabulary(language).clues.way_back)
