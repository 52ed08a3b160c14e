"""Each class of damage: repaired on like places throughout, only said on one odd place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.document.decode import decode_text
from golive.core.document.messages import MESSAGES
from golive.core.document.repair import repair

REPAIRED = {
    "no-break spaces": (
        "##\u00a0Title\n-\u00a0item\n-\u00a0[\u00a0]\u00a0box\n\u00a0\u00a0- deep",
        "## Title\n- item\n- [ ] box\n  - deep",
        ["RP006"],
    ),
    "numbers with no-break spaces": (
        "1.\u00a0one\n2.\u00a0two\n3.\u00a0three",
        "1. one\n2. two\n3. three",
        ["RP006"],
    ),
    "numbers with no-break spaces beside others": (
        "1.\u00a0one\n2. two\n3.\u00a0three\n\n1. four\n2.\u00a0five",
        "1. one\n2. two\n3. three\n\n1. four\n2. five",
        ["RP006"],
    ),
    "byte-order mark inside": ("a\n\n\ufeff# Joined", "a\n\n# Joined", ["RP008"]),
    "control before a mark": ("\x0b- a\n- b", "- a\n- b", ["RP008"]),
    "zero-width spaces": (
        "\u200b# A\n\u200b- b\n\u200b| c |",
        "# A\n- b\n| c |",
        ["RP008"],
    ),
    "nul in text": ("a\0b", "a\ufffdb", ["RP022"]),
    "whole text indented": (
        "    # A\n    ## B\n\n    - c\n      - d\n    text",
        "# A\n## B\n\n- c\n  - d\ntext",
        ["RP002"],
    ),
    "whole text indented, with no-break spaces": (
        "    # A\n    ## B\n\n    - c\n    -\u00a0d\n    -\u00a0e\n    -\u00a0f\n    text",
        "# A\n## B\n\n- c\n- d\n- e\n- f\ntext",
        ["RP002", "RP006"],
    ),
    "no-break spaces below a deep closing line": (
        "```sh\nrun\n    ```\n## A\n## B\n## C\n-\u00a0d\n-\u00a0e\n-\u00a0f",
        "```sh\nrun\n```\n## A\n## B\n## C\n- d\n- e\n- f",
        ["RP006", "RP003"],
    ),
    "all but the title indented": (
        "# A\n\n    ## B\n    - c\n    ## D\n    - e",
        "# A\n\n## B\n- c\n## D\n- e",
        ["RP002"],
    ),
    "a list indented throughout": (
        "    1. a\n    2. b\n       - c\n    3. d\n\n    - [ ] e\n    - [ ] f\n    - [ ] g",
        "1. a\n2. b\n   - c\n3. d\n\n- [ ] e\n- [ ] f\n- [ ] g",
        ["RP002"],
    ),
    "headings without spaces": (
        "#Plan\n\n##Week 1\n\n- Tag it #go\n\n##Week 2\n\n###Übergabe",
        "# Plan\n\n## Week 1\n\n- Tag it #go\n\n## Week 2\n\n### Übergabe",
        ["RP016"],
    ),
    "dashes with a cell too few": (
        "| Task | Owner | Due |\n|---|---|\n| a | b | c |\n| d | e | f |\n| g | h | i |",
        "| Task | Owner | Due |\n|---|---|---|\n| a | b | c |\n| d | e | f |\n| g | h | i |",
        ["RP027"],
    ),
    "dashes with a cell too many": (
        "Task | Owner\n:--|--|--\na | b\nd | e\ng | h",
        "Task | Owner\n:--|--\na | b\nd | e\ng | h",
        ["RP027"],
    ),
    "heading row with a cell too few": (
        "| Task | Owner |\n|---|---|---|\n| a | b | c |\n| d | e | f |\n| g \\| | h | i |",
        "| Task | Owner |   |\n|---|---|---|\n| a | b | c |\n| d | e | f |\n| g \\| | h | i |",
        ["RP027"],
    ),
    "deep closing line of the last fence": (
        "```sh\nrun\n      ```\n## A\n## B\n## C",
        "```sh\nrun\n```\n## A\n## B\n## C",
        ["RP003"],
    ),
    "deep closing lines": (
        "```sh\na\n    ```\n## A\n```sh\nb\n     ```\n## B\n```sh\nc\n    ```\nend",
        "```sh\na\n```\n## A\n```sh\nb\n```\n## B\n```sh\nc\n```\nend",
        ["RP003"],
    ),
    "tabs of two columns": (
        "- a\n  - b\n\t- c\n  - d\n\t- e\n- f\n  - g\n\t- h",
        "- a\n  - b\n  - c\n  - d\n  - e\n- f\n  - g\n  - h",
        ["RP005"],
    ),
    "escaped boxes": (
        "- \\[ \\] a\n- \\[x\\] b\n- \\[ \\] c",
        "- [ ] a\n- [x] b\n- [ ] c",
        ["RP014"],
    ),
    "escaped bullets": ("\\- a\n\\- b\n\\- c", "- a\n- b\n- c", ["RP014"]),
    "escaped headings": (
        "\\# A\n\ntext\n\n\\## B\n\n\\## C",
        "# A\n\ntext\n\n## B\n\n## C",
        ["RP014"],
    ),
    "escaped numbers": ("1\\. a\n2\\. b\n3\\. c", "1. a\n2. b\n3. c", ["RP014"]),
    "escaped numbers beside boxes": (
        "- [ ] z\n\n1\\. a\n2\\. b\n3\\. c",
        "- [ ] z\n\n1. a\n2. b\n3. c",
        ["RP014"],
    ),
    "entities as indentation": (
        "- a\n&nbsp;&nbsp;- b\n&nbsp;&nbsp;- c\n&nbsp; - d",
        "- a\n  - b\n  - c\n  - d",
        ["RP014"],
    ),
    "boxes without spaces": (
        "-[ ] a\n-[x] b\n-[ ] c",
        "- [ ] a\n- [x] b\n- [ ] c",
        ["RP016"],
    ),
    "empty boxes": ("- [] a\n- [] b\n- [ x ] c", "- [ ] a\n- [ ] b\n- [x] c", ["RP016"]),
    "wide boxes": ("- ［ ］ a\n- ［x］ b\n- 【　】 c", "- [ ] a\n- [x] b\n- [ ] c", ["RP016"]),
    "glued boxes": ("- [ ]a\n- [x]b\n- [ ]c", "- [ ] a\n- [x] b\n- [ ] c", ["RP016"]),
    "a fence whose closing mark is missing": (
        "```sh\nrun\n\n## A\n\n## B\n\n## C",
        "```sh\nrun\n```\n## A\n\n## B\n\n## C",
        ["RP023"],
    ),
    "a fence whose opening mark is missing": (
        "run\n```\n\n## A\n\n## B\n\n## C\n\n~~~\nx\n~~~",
        "run\n```\n```\n## A\n\n## B\n\n## C\n\n~~~\nx\n~~~",
        ["RP023"],
    ),
    "bullets without spaces": (
        "-Call them\n-Write them\n-Meet them",
        "- Call them\n- Write them\n- Meet them",
        ["RP016"],
    ),
}
SAID = {
    "one no-break space": ("-\u00a0item\n- b", ["RP007"]),
    "one zero-width space before a mark": ("\u200b# A", ["RP009"]),
    "zero-width space in text": ("a\u200bb", ["RP009"]),
    "one deep closing line": ("```\na\n     ```\n## A", ["RP024", "RP004"]),
    "a fence that nothing closes": ("```\n# A\n# B\n# C", ["RP004"]),
    "one table with other dashes": ("| abc | def |\n| --- |\n| bar |", ["RP028"]),
    "two headings without spaces": ("##A\n\n##B", ["RP017"]),
    "one escaped box": ("- \\[ \\] a\n- b", ["RP015"]),
    "one box without space": ("-[ ] a\n- [ ] b", ["RP017"]),
    "long line": ("x" * 70_000, ["RP012"]),
    "deep line": (" " * 1_200 + "x", ["RP013"]),
}


@pytest.mark.parametrize(("text", "right", "codes"), REPAIRED.values(), ids=REPAIRED.keys())
def test_like_places_are_repaired(text, right, codes):
    result = repair(decode_text(text))

    assert result.text == right
    assert [diagnostic.code for diagnostic in result.diagnostics] == codes
    assert all(diagnostic.fix for diagnostic in result.diagnostics)


@pytest.mark.parametrize(("text", "codes"), SAID.values(), ids=SAID.keys())
def test_a_single_odd_place_is_only_said(text, codes):
    result = repair(decode_text(text))

    assert result.text == text
    assert [diagnostic.code for diagnostic in result.diagnostics] == codes


def test_every_message_can_be_filled():
    texts = [text for text, *_ in [*REPAIRED.values(), *SAID.values()]]
    found = [d for text in texts for d in repair(decode_text(text)).diagnostics]

    assert found
    for diagnostic in found:
        message = MESSAGES[diagnostic.code]
        assert message.text.format(**diagnostic.params).endswith(".")
        assert message.fix or not diagnostic.fix


_PIECES = [
    "- ",
    "* ",
    "1. ",
    "2. ",
    "# ",
    "## ",
    "```",
    "~~~",
    "| a |",
    "    ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "[ ] ",
    "x",
    "text",
    "\xa0",
    "\u200b",
    "\ufeff",
    "\x00",
    "Ã©",
    "ðŸŽ‰",
    "\\- ",
    "\\# ",
    "é",
    "&nbsp;",
    "-[ ] ",
    "[] ",
    "---",
    "> ",
    "\r\n",
    "\r",
    "🎉",
    "［ ］",
    "\x93",
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(_PIECES), max_size=60).map("".join))


def test_columns_behind_signs_removed_side_by_side_are_those_of_the_source():
    line = repair(decode_text("- \ufeff\ufeffCall Ann")).lines[0]

    assert line.text == "- Call Ann"
    assert [line.source_column(at) for at in range(10)] == [1, 2, 5, 6, 7, 8, 9, 10, 11, 12]


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_repair_keeps_lines_and_columns_of_any_text(text):
    decoded = decode_text(text)

    result = repair(decoded)

    source = decoded.text.split("\n")
    assert list(result.source) == (source if source[-1] else source[:-1])
    assert len(result.lines) == len(result.source)
    for stored, line in zip(result.source, result.lines, strict=True):
        places = [line.source_column(at) for at in range(len(line.text))]
        assert places == sorted(places)
        assert all(1 <= column <= len(stored) + 1 for column in places)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_repair_of_repaired_text_changes_nothing(text):
    once = repair(decode_text(text))
    closed = once.text + ("\n" if once.lines else "")

    assert repair(decode_text(closed)).text == once.text
