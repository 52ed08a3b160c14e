"""Deep indentation that may be no staircase: what no rule explains stays as it was written."""

import pytest

from golive.core.document.decode import decode_text
from golive.core.document.repair import repair


def written(*rows: tuple[int, str]) -> str:
    return "\n".join(" " * indent + words for indent, words in rows)


@pytest.mark.parametrize(
    "rows",
    [
        (
            (2, "3. Order lamps"),
            (47, "- call first"),
            (47, "3. Order lamps"),
            (63, "1. Order keys"),
            (68, "words"),
            (68, "2. Order locks"),
        ),
        (
            (14, "1. Order keys"),
            (26, "other words"),
            (32, "2. Order locks"),
            (47, "- call first"),
            (47, "3. Order lamps"),
            (68, "3. Order lamps"),
        ),
        (
            (3, "2. Order locks"),
            (6, "1. ask Mira"),
            (12, "- call first"),
            (15, "2. ask Mira"),
            (15, "3. Order lamps"),
        ),
        (
            (3, "- call first"),
            (6, "1. ask Mira"),
            (14, "2. ask Mira"),
            (14, "2. Order locks"),
            (20, "1. ask Mira"),
            (27, "## Later"),
            (0, ""),
            (34, "other words"),
        ),
        (
            (0, "1. Order keys"),
            (9, "- call first"),
            (9, "2. Order locks"),
            (15, "- ask Mira"),
            (15, "3. Order lamps"),
            (12, "- ask Mira again"),
            (0, "2. Fit them"),
            (24, "- call first"),
            (21, "3. Light them"),
        ),
    ],
)
def test_torn_indentation_is_left_alone(rows):
    text = written(*rows)

    assert repair(decode_text(f"{text}\n")).text == text


def test_lines_that_stand_between_two_levels_keep_their_words_and_order():
    rows = (
        (2, "3. Order lamps"),
        (14, "1. Order keys"),
        (29, "1. ask Mira"),
        (26, "other words"),
        (32, "2. Order locks"),
        (47, "- call first"),
        (47, "3. Order lamps"),
        (54, "last words"),
        (1, "1. Begin"),
        (68, "words"),
        (68, "2. Order locks"),
        (75, "last words"),
    )
    repaired = repair(decode_text(written(*rows)))

    assert [line.strip() for line in repaired.text.split("\n")] == [words for _, words in rows]
    assert "        - call first\n     3. Order lamps\n" in repaired.text
    assert repair(decode_text(repaired.text)).text == repaired.text
