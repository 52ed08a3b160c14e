"""Every heading that golive knows, above the smallest blocks there are: nothing raises, nothing is lost."""

from collections.abc import Iterator
from importlib import import_module

import pytest
from reading_checks import check_reading

from golive.core.vocabulary import LANGUAGES

BLOCKS = (
    "| Depot | Haltern |\n|---|---|",
    "| Depot | Haltern |\n|---|---|\n| | |",
    "| 2026-03-02 |\n|---|",
    "- [ ]\n-\n1.",
    "- **Owner:**\n- [ ] **:**",
    "**Owner:**\n```\n```\n> 1 h",
)


def _texts(value: object) -> Iterator[str]:
    """Yield every word that a piece of vocabulary holds, however it is nested."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(key)
            yield from _texts(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _texts(inner)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_block_below_a_known_heading_is_too_small(language):
    headings = import_module(f"golive.core.vocabulary.{language}.headings")
    known = {text for value in vars(headings).values() for text in _texts(value)}
    names = sorted(text for text in known if "\n" not in text)
    assert len(names) > 100

    for start in range(0, len(names), 8):
        for block in BLOCKS:
            parts = [f"## {name}\n\n{block}\n" for name in names[start : start + 8]]
            text = f"---\nlanguage: {language}\n---\n# Plan\n\n" + "\n".join(parts)
            assert check_reading(text.encode()) is not None
