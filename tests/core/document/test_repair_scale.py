"""Repair takes time in proportion to the size of the text, whatever the text."""

from time import process_time

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


def seconds(text: str) -> float:
    decoded = decode_text(text)
    start = process_time()
    repair(decoded)
    return process_time() - start


@pytest.mark.slow
@pytest.mark.parametrize("made", HOSTILE.values(), ids=HOSTILE.keys())
def test_repair_of_four_times_the_text_takes_about_four_times_as_long(made):
    repair(decode_text(made(10)))

    small = min(seconds(made(4_000)) for _ in range(2))
    large = min(seconds(made(16_000)) for _ in range(2))

    assert large < 9 * small + 0.05
