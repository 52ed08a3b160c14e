"""Formatting makes all repairs, puts misplaced structure right, and does so once."""

import re

import pytest
from hypothesis import given, settings

from golive.core.document.decode import decode, decode_text
from golive.core.document.format import format_document
from tests.core.document.test_repair_classes import TEXTS

MISPLACED = {
    "doubled bullets": ("- - a\n- - b\n", "- a\n- b\n", ["RP018"]),
    "doubled numbers": ("2. 2. a\n", "2. a\n", ["RP018"]),
    "doubled boxes": ("- [ ] - [ ] a\n", "- [ ] a\n", ["RP018"]),
    "list inside an item": ("- - a\n  - b\n", "- - a\n  - b\n", []),
    "doubled marker in code": ("```\n- - a\n```\n", "```\n- - a\n```\n", []),
    "swallowed heading": (
        "## A\n- x\n\n  ## B\n  - y\n\n  text\n## C\n",
        "## A\n- x\n\n## B\n- y\n\ntext\n## C\n",
        ["RP019"],
    ),
    "heading of an item": (
        "## A\n1. x\n\n   ### Note\n   text\n2. y\n",
        "## A\n1. x\n\n   ### Note\n   text\n2. y\n",
        [],
    ),
    "tasks in a fence": (
        "Do:\n```\n- [ ] a\n- [x] b\n```\nend\n",
        "Do:\n\n- [ ] a\n- [x] b\n\nend\n",
        ["RP020"],
    ),
    "tasks and more in a fence": (
        "```\n- [ ] a\n- [x] b\nmore\n```\n",
        "```\n- [ ] a\n- [x] b\nmore\n```\n",
        [],
    ),
    "tasks in a fence of code": (
        "```yaml\n- [ ] a\n- [x] b\n```\n",
        "```yaml\n- [ ] a\n- [x] b\n```\n",
        [],
    ),
    "nothing": ("", "", []),
    "no last line feed": ("- - a", "- a", ["RP018"]),
}


@pytest.mark.parametrize(("text", "right", "codes"), MISPLACED.values(), ids=MISPLACED.keys())
def test_format_puts_misplaced_structure_right(text, right, codes):
    formatted, found = format_document(decode_text(text))

    assert formatted == right
    assert [diagnostic.code for diagnostic in found] == codes


def test_format_of_the_seed_keeps_every_word(seed_playbook):
    decoded = decode(seed_playbook)

    formatted, found = format_document(decoded)

    assert formatted.split() == decoded.text.replace("\u00f0\u0178\u017d\u2030", "🎉").split()
    assert [diagnostic.code for diagnostic in found] == ["RP010", "RP001"]
    assert format_document(decode_text(formatted)) == (formatted, ())


def test_format_leaves_the_plan_template_alone(seed_template):
    decoded = decode(seed_template)

    assert format_document(decoded) == (decoded.text, ())


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_format_of_formatted_text_changes_nothing(text):
    formatted, _ = format_document(decode_text(text))

    assert format_document(decode_text(formatted))[0] == formatted


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_format_keeps_every_ascii_word(text):
    formatted, _ = format_document(decode_text(text))

    def words(value: str) -> list[str]:
        return re.findall(r"[a-z]{4,}", value.replace("nbsp", ""))

    assert words(formatted) == words(text)
