"""Where fuzzing starts: pieces of the documents of the tests, and fragments that are hard to read."""

from pathlib import Path

DOCUMENTS = Path(__file__).parent.parent / "data" / "playbooks"

FRAGMENTS = (
    "",
    "\x00",
    "\ufeff# x",
    "# ",
    "- [ ] ",
    "- [x] a\n  - b\n    - c\n",
    "☐ a\n☑ b\n✅ c\n",
    "| Task | Owner | Due |\n|---|---|---|\n| a | CSM | 2026-02-30 |\n",
    "|a|b|\n|-|-|\n|||||\n",
    "```bash\n# do (if needed)\nnpm run x -- --a=b \\\n  --c <d>\n",
    "~~~\n- [ ] a\n~~~\n",
    "---\ntitle: [x\nowner: *y\n---\n",
    "---\na: &a [*a, *a]\n---\n",
    "## Week 4-8: a (bi-weekly)\n- b within 24 hours, Owner: A + B / C\n",
    "## Step 1 (Week 1)\n- a (after b)\n- b (after a)\n",
    "## Agenda (60 min)\n- a (20 minutes)\n- b (50 min)\n",
    "## Metrics\n| Metric | Target | How |\n|-|-|-|\n| a | > 95% | b |\n",
    "## Common issues\n### a\n**Solution:**\n1. b\n",
    "## Escalation\n- Level 1 (0-4 hours): a\n- escalate to b after 2 days\n",
    "## Resources\n- [a](http://b c)\n- <http://d>\n- [[e]]\n",
    "[a]: b\n[^1]: c\n[a] [^1]\n",
    "> > > - a\n> > b\n",
    "1. a\n   2. b\n      3. c\n2. d\n",
    "- - - - x\n1. 1. 1. y\n",
    "Ã©tÃ© â€“ â€œaâ€\u009d Â \n",
    "a\u00a0\u200b\u2007b\u2028c\u0085d\n",
    "- a {key: b, owner: c} <!-- golive: window=week 1 -->\n",
    "**Owner:** [Name]\n**Due:** {{date}} YYYY-MM-DD <x>\n",
    "T-14: a\nD+3: b\nDay 0: c\n",
    "**a** _b_ `c` ~~d~~ ![e](f) <g> &amp; \\*\n",
    "Notes\n=====\n- a\n-----\n",
    "\t- a\n\t\t- b\n",
    "\r\r\n- a\r",
    "💥" * 20,
)


def documents() -> list[bytes]:
    """Return the documents of the tests, in a fixed order."""
    return [path.read_bytes() for path in sorted(DOCUMENTS.rglob("*.md"))]


def fragments() -> list[bytes]:
    """Return the fragments in UTF-8, and some in encodings that say so or do not."""
    wide = [
        text.encode(codec)
        for text in FRAGMENTS[3:6]
        for codec in ("utf-16", "utf-32", "utf-16-le")
    ]
    return [*(text.encode() for text in FRAGMENTS), *wide, "Größe – naïve".encode("cp1252")]


def pieces(size: int) -> list[bytes]:
    """Return the documents in pieces of at most so many bytes, parted between lines."""
    found: list[bytes] = []
    for document in documents():
        piece = b""
        for line in document.splitlines(keepends=True):
            if piece and len(piece) + len(line) > size:
                found.append(piece)
                piece = b""
            piece += line[:size]
        found.append(piece)
    return found
