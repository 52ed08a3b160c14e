"""Repair answers whatever the text; `benchmarks/bench_read.py` shows that its time grows with the size."""

import pytest

from golive.core.document.decode import decode_text
from golive.core.document.repair import repair

HOSTILE = {
    "one line": lambda n: "a b " * (25 * n),
    "spaces": lambda n: " " * (100 * n) + "x",
    "dashes": lambda n: "- " * (50 * n) + "x",
    "entities": lambda n: "&nbsp; " * (10 * n) + "x",
    "misread line": lambda n: "Ã©tÃ© " * n,
    "headings": lambda n: "## H\n\ntext\n" * n,
    "deep lists": lambda n: "".join(" " * (i % 1_000) + "- x\n" for i in range(n // 5)),
    "open fences": lambda n: "```a\n" * n,
    "deep closing lines": lambda n: "```a\nx\n     ```\n# H\n" * (n // 2),
    "headings level with items": lambda n: "    - x\n    # H\n" * (n // 2),
    "torn staircases": lambda n: "1. a\n   b\n    2. c\n    - x\n    # H\n   - c\n" * (n // 4),
    "staircases": lambda n: "".join(
        " " * (i % 40 * 3) + f"{i % 40 // 3 + 1}. x\n" for i in range(n)
    ),
    "special spaces": lambda n: "-\u00a0x\n" * n,
}


@pytest.mark.slow
@pytest.mark.parametrize("made", HOSTILE.values(), ids=HOSTILE.keys())
def test_repair_answers_line_for_line_whatever_the_text(made):
    text = made(4_000)

    repaired = repair(decode_text(text))

    assert (
        len(repaired.lines) == len(repaired.source) == len(text.removesuffix("\n").split("\n"))
    )
