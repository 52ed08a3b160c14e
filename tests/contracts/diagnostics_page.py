"""Write docs/reference/diagnostics.md from the catalogue, keeping what people wrote (`make docs`).

Below each `### CODE` heading the page has a quoted block with severity, sentence and fix, which is
generated, and then free text, which stays.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from golive.core.catalogue import ENGLISH
from golive.core.diagnostics import Message

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "diagnostics.md"

INTRODUCTION = """# Diagnostics

What golive has to say about a document. A code keeps its meaning and its severity for good and is
never used again. An **error** stops a plan or makes `golive playbook check` answer 1, a **warning**
needs a person, an **info** is only said. Words in braces are filled in.

A place is a line and a column of the file as it is stored, before any repair, counted from 1;
line 0 is the document as a whole. A plan is made of several documents; its findings name theirs.
"""

PARTS = {
    "DC": "Decode: from bytes to text",
    "RP": "Repair: what an editor broke",
    "OL": "Outline: from text to structure",
    "QT": "Quantities: phrases with two readings",
    "PB": "Recognise: from structure to items",
    "RO": "Roles",
    "BD": "Bindings: why an item stands for an action",
    "LN": "Lint: what a careful reader would mark",
    "SC": "Scheduling",
    "PL": "Planning",
}

ENTRY = re.compile(
    r"^### (?P<code>[A-Z]{2}\d{3})$(?P<body>.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL
)


def notes(page: str) -> dict[str, str]:
    """Return code → the free text below its quoted block."""
    kept = {}
    for entry in ENTRY.finditer(page):
        lines = entry["body"].strip("\n").split("\n")
        free = [line for line in lines if not line.startswith(">")]
        kept[entry["code"]] = "\n".join(free).strip("\n")
    return kept


def _quoted(message: Message) -> Iterator[str]:
    yield f"> **{message.severity.value}** · {message.text}"
    if message.fix:
        yield ">"
        yield f"> Fix: {message.fix}"


def render(page: str) -> str:
    """Return the page anew, with the free text of the given one."""
    kept = notes(page)
    parts = [INTRODUCTION]
    for prefix, title in PARTS.items():
        codes = sorted(code for code in ENGLISH if code.startswith(prefix))
        if not codes:
            continue
        parts.append(f"## {title}\n")
        for code in codes:
            free = kept.get(code, "")
            block = [f"### {code}", "", *_quoted(ENGLISH[code]), ""]
            parts.append("\n".join([*block, free, ""] if free else block))
    return "\n".join(parts)


def main() -> int:
    before = PAGE.read_text("utf-8") if PAGE.exists() else ""
    gone = sorted(code for code, text in notes(before).items() if text and code not in ENGLISH)
    after = render(before)
    PAGE.write_text(after, "utf-8")
    sys.stdout.write(f"{len(ENGLISH)} codes written to {PAGE.relative_to(PAGE.parents[2])}\n")
    for code in gone:
        sys.stdout.write(f"{code} is in the catalogue no more; its text was dropped.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
