"""Sections of playbooks pasted by an editor that adds the indentation of the line above."""

import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from random import Random

from golive.core.document.decode import decode_text
from golive.core.document.model import Node
from golive.core.document.outline import read_outline
from golive.core.document.repair import repair

ROOT = Path(__file__).parents[3]
SHORTEST, LONGEST = 3, 30
_MOST_PARENTS = 4
_STYLES = (("1. ", 3), ("1. ", 4), ("- ", 2), ("- ", 4), ("- [ ] ", 2), ("* ", 4))


def clean_playbooks() -> dict[str, list[str]]:
    """Return the lines of the shipped playbooks, by name."""
    paths = sorted((ROOT / "playbooks").glob("*.md"))
    return {path.stem: path.read_text(encoding="utf-8").split("\n") for path in paths}


def with_sublists(lines: list[str], random: Random) -> list[str]:
    """Return a playbook whose bullet lists have two levels, in one style of writing.

    Shipped playbooks hardly nest their lists, and a staircase shows only where lists nest.
    """
    mark, width = random.choice(_STYLES)
    result: list[str] = []
    number = left = 0
    for line in lines:
        if not line.startswith(("- ", "* ")):
            number = left = 0
            result.append(line)
        elif left:
            left -= 1
            result.append(" " * width + line)
        else:
            number, left = number + 1, random.randint(1, 5)
            words = line.removeprefix("- ").removeprefix("* ").removeprefix("[ ] ")
            parent = f"{number}. " if mark == "1. " else mark
            result.append(parent + words)
    return result


def stairs(lines: list[str]) -> list[str]:
    """Add to each line the stored indentation of the non-blank line above it."""
    stored: list[str] = []
    above = 0
    for line in lines:
        if line.strip():
            above += len(line) - len(line.lstrip(" "))
            stored.append(" " * above + line.lstrip(" "))
        else:
            stored.append("")
    return stored


def damaged_section(lines: list[str], random: Random) -> tuple[int, int] | None:
    """Choose the first and last line (exclusive) of a section on which the damage shows."""
    starts = [at for at, line in enumerate(lines) if line and not line.startswith((" ", "```"))]
    for _ in range(40):
        start = random.choice(starts)
        end = min(len(lines), start + random.randint(SHORTEST, LONGEST))
        fences = sum(line.lstrip().startswith("```") for line in lines[:start])
        if fences % 2 == 0 and stairs(lines[start:end]) != lines[start:end]:
            return start, end
    return None


def outline_of(lines: list[str]) -> tuple[object, ...]:
    """Return what the outline of repaired lines says, without places."""
    outline = read_outline(repair(decode_text("\n".join(lines))))
    return tuple(_shape(node) for node in outline.blocks)


def _shape(node: Node) -> tuple[object, ...]:
    children = tuple(_shape(child) for child in node.children)
    words = node.inline.plain or node.text
    return (node.kind, words, node.level, node.number, node.box, node.ordered, children)


def verdict(clean: list[str], start: int, end: int) -> str:
    """Damage a section, repair the document and tell what came of it."""
    damaged = [*clean[:start], *stairs(clean[start:end]), *clean[end:]]
    result = repair(decode_text("\n".join(damaged)))
    outline = read_outline(result)
    if tuple(_shape(node) for node in outline.blocks) == outline_of(clean):
        return "right"
    codes = {d.code for d in (*result.diagnostics, *outline.diagnostics)}
    if "RP001" in codes:
        return "wrong"
    return "said" if codes & {"RP025", "RP026", "OL005"} else "no trace"


def figures(count: int, seed: int = 1) -> dict[int, Counter[str]]:
    """Damage sections of playbooks and count the verdicts, by items with children in the section.

    Args:
        count: How many sections.
        seed: Of the choice of sections.
    """
    random = Random(seed)
    playbooks = list(clean_playbooks().values())
    found: dict[int, Counter[str]] = {}
    while sum(verdicts.total() for verdicts in found.values()) < count:
        clean = with_sublists(random.choice(playbooks), random)
        section = damaged_section(clean, random)
        if section is None:
            continue
        lines = clean[slice(*section)]
        parents = sum(
            below.startswith(" ") and not line.startswith(" ")
            for line, below in pairwise(lines)
        )
        verdicts = found.setdefault(min(parents, _MOST_PARENTS), Counter())
        verdicts[verdict(clean, *section)] += 1
    return dict(sorted(found.items()))


if __name__ == "__main__":
    for parents, verdicts in figures(int(sys.argv[1])).items():
        sys.stdout.write(f"{parents} {verdicts.total()} {dict(verdicts)}\n")
