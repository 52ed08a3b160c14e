"""Texts without their inline marks."""

import pytest

from golive.core.planning.plain import plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No marks at all", "No marks at all"),
        ("**API Keys** (if needed)", "API Keys (if needed)"),
        ("__Bold__ and *soft* and _soft_", "Bold and soft and soft"),
        ("Run `npm ci` twice", "Run npm ci twice"),
        ("See [the guide](https://docs.example/a_b)", "See the guide"),
        ("Write to [Customer name]", "Write to [Customer name]"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("**not closed", "**not closed"),
        ("***both***", "both"),
        ("", ""),
    ],
)
def test_marks_go_and_words_stay(text, words):
    assert plain(text) == words
