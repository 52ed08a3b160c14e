"""Generated Markdown documents without damage, in many legal styles."""

from random import Random

_WORDS = [
    "plan",
    "call",
    "größe",
    "été",
    "ção",
    "🎉",
    "👩\u200d💻",
    "`code`",
    "“quoted”",
    "naïve",
    "—",
    "#tag",
    "**bold:**",
    "a-b",
    "50\xa0%",
    "(week",
    "1)",
    "x",
]
_CODE = [
    "# install",
    "npm run x",
    "- name: a",
    "  # nested",
    "    - deep: 1",
    "",
    "1. one",
    "2. two",
    "## two",
    "\tindented",
    "| a | b |",
    "- [ ] box",
    "\\- escaped",
    "-[ ] x",
    "    # deep",
]


def random_document(seed: int) -> str:
    """Return a document of headings, nested lists, tables, fences, code and quotes."""
    random = Random(seed)
    front = ["---\ntitle: Plan\nsteps:\n    - # a\n---"] if random.random() < 0.1 else []
    blocks = [_block(random, 0) for _ in range(random.randint(1, 12))]
    return "\n\n".join(front + ["\n".join(block) for block in blocks])


def _words(random: Random) -> str:
    return " ".join(["Go", *random.choices(_WORDS, k=random.randint(0, 4))])


def _indented(lines: list[str], columns: int) -> list[str]:
    return [" " * columns + line if line else line for line in lines]


def _block(random: Random, depth: int) -> list[str]:
    if depth < 5 and random.random() < 0.5:
        return _items(random, depth)
    kind = random.choice([_heading, _heading, _paragraph, _table, _fence, _code, _quote])
    return kind(random)


def _heading(random: Random) -> list[str]:
    return ["#" * random.randint(1, 6) + " " + _words(random)]


def _paragraph(random: Random) -> list[str]:
    return [_words(random) for _ in range(random.randint(1, 3))]


def _table(random: Random) -> list[str]:
    rows = [f"| {_words(random)} | CSM |" for _ in range(random.randint(0, 3))]
    return ["| Task | Owner |", "|------|-------|", *rows]


def _fence(random: Random) -> list[str]:
    run = random.choice(["```", "~~~", "````"])
    info = random.choice(["", "bash", "yaml"])
    return [run + info, *random.choices(_CODE, k=random.randint(1, 6)), run]


def _code(random: Random) -> list[str]:
    lines = ["start", *random.choices(_CODE, k=random.randint(1, 6)), "end"]
    return ["Go on:", "", *_indented(lines, 4)]


def _quote(random: Random) -> list[str]:
    return ["> " + line for line in _paragraph(random)]


def _items(random: Random, depth: int) -> list[str]:
    first = random.choice([None, None, 0, 1, 1, 1, 9])
    bullet, gap = random.choice("-*+"), random.randint(1, 3)
    loose = random.random() < 0.5
    lines: list[str] = []
    for number in range(random.randint(1, 5)):
        marker = bullet if first is None else f"{first + number}."
        head = marker + " " * gap
        if lines and loose:
            lines.append("")
        lines.append(head + random.choice(["", "", "[ ] ", "[x] "]) + _words(random))
        for _ in range(random.choice([0, 0, 1, 1, 2])):
            block = _block(random, depth + 1)
            if loose or block[0][:1] not in "-*+":
                lines.append("")
            lines += _indented(block, len(head))
    return lines
