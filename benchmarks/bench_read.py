"""Reads the shipped playbooks: golive against a plain Markdown parse, and how its time grows.

Peer: markdown-it-py's parse to tokens, which only a small part of golive's work is; on a damaged
text it sees little, so its time on the repaired text stands beside. Limit: the
events of pyromark, the parser that golive is built on. Growth: real text and the worst lines at
one, two and four times the size; twice the text should take twice the time.

The seed playbook is read too where it lies beside the checkout (or `GOLIVE_SEEDS` names it).
"""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time

import pyromark
from markdown_it import MarkdownIt
from protocol import goal, heading, medians, options, report

from golive.core.document.decode import decode
from golive.core.document.events import OPTIONS
from golive.core.document.outline import read_outline
from golive.core.document.repair import repair
from golive.core.playbook.lint import lint
from golive.core.playbook.read import read_playbook

ROOT = Path(__file__).parent.parent
SEEDS = Path(os.environ.get("GOLIVE_SEEDS", ROOT.parent / "shared" / "seeds"))
TODAY = date(2026, 3, 2)
OWN = "golive, read and lint"
KB = 1_024
SECONDS_PER_64_KB = 1.0
GROWTH = 4 * 1.5
"""Four times the text may take so many times as long: linear, with room for noise."""
WORST = {
    "headings": "# x\n",
    "bullets": "- a\n",
    "boxes": "- [ ] Do it\n",
    "symbols": "✅ a\n",
    "numbers": "1. x\n",
    "task table": "| Task | Owner |\n|---|---|\n| Call | CSM |\n\n",
    "waits": "- x (after y, depends on T003)\n",
    "owners": "- Do x, Owner: A + B\n",
    "bold": "**a** _",
    "brackets": "[a](b) [",
    "weeks": "Week 4-8 ",
    "one line": "word ",
    "misread letters": "Ã©tÃ© ",
    "nested numbers": "1. ",
    "uneven tables": "|a|b|\n|-|\n",
    "boxes among bullets": "☐ a\n- b\n",
}


def documents() -> dict[str, bytes]:
    """Return the playbooks and plan templates that are read."""
    paths = [*sorted((ROOT / "playbooks").glob("*.md")), SEEDS / "playbook.md"]
    return {path.name: path.read_bytes() for path in paths if path.is_file()}


def read(data: bytes) -> object:
    """Do all that `golive playbook check` does with a document, but print."""
    return lint(read_playbook(data), TODAY)


def one_document(name: str, data: bytes, rounds: int) -> None:
    text = data.decode("utf-8", "replace")
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    decoded = decode(data)
    repaired = repair(decoded)
    candidates: dict[str, Callable[[], object]] = {
        OWN: lambda: read(data),
        "  of that: decode and repair": lambda: repair(decode(data)),
        "  of that: outline": lambda: read_outline(repaired),
        "markdown-it-py, parse to tokens": lambda: parser.parse(text),
        "markdown-it-py, of the repaired text": lambda: parser.parse(repaired.text),
        "limit: pyromark, events alone": lambda: pyromark.events_with_range(
            text, options=OPTIONS
        ),
    }
    found = medians(candidates, rounds)
    report(f"{name}, {len(data) / KB:.1f} kB", found, OWN)
    outline = found["  of that: outline"] + found["  of that: decode and repair"]
    peer = found["markdown-it-py, parse to tokens"]
    goal("repaired outline / markdown-it-py", outline / peer, at_most=1)


def growth(name: str, unit: bytes, size: int, rounds: int) -> None:
    """Time one, two and four times some text, in seconds of processor time."""
    copies = -(-size // len(unit))
    size = copies * len(unit)
    seconds = []
    for times in (1, 2, 4):
        text = unit * copies * times
        taken = []
        for _ in range(rounds):
            begin = process_time()
            read(text)
            taken.append(process_time() - begin)
        seconds.append(min(taken))
    figures = "".join(f"{each * 1e3:11.1f}" for each in seconds)
    per_64_kb = seconds[2] * 64 * KB / (4 * size)
    ratio = seconds[2] / seconds[0]
    reached = ratio <= GROWTH and per_64_kb <= SECONDS_PER_64_KB
    print(
        f"  {name:<24}{figures}{ratio:9.2f}{per_64_kb:13.2f}  {'' if reached else 'NOT reached'}"
    )


def all_growth(size: int, rounds: int) -> None:
    print(f"\nGrowth: ms at {size // KB}, {2 * size // KB} and {4 * size // KB} kB;")
    print(
        f"goals: 4x in at most {GROWTH:g} x the time, at most {SECONDS_PER_64_KB:g} s per 64 kB"
    )
    print(f"  {'':<24}{'1x':>11}{'2x':>11}{'4x':>11}{'4x / 1x':>9}{'s per 64 kB':>13}")
    for name, data in documents().items():
        if not name.endswith(".plan.md"):
            growth(name, data + b"\n\n", size, rounds)
    for name, text in WORST.items():
        growth(name, text.encode(), size, rounds)


if __name__ == "__main__":
    given = options(__doc__)
    heading()
    for name, data in documents().items():
        one_document(name, data, given.rounds)
    if given.full:
        all_growth(256 * KB, 3)
    else:
        all_growth(16 * KB, 2)
