"""Running text: from the parser's inline events to `Inline`."""

import re
from bisect import bisect_right
from itertools import accumulate

from msgspec import Struct, field

from golive.core.document.model import Inline, Link, Span
from golive.core.document.patterns import late_pattern
from golive.core.document.positions import Positions

_BARE_URL = late_pattern(r"(?<![\w/(<\[])(?:https?://|www\.)[^\s<>|\])]+[^\s<>|\]).,;:!?'\"]")
_CONTINUATION = late_pattern(rb"^[ \t]*(?:>[ \t]?)*[ \t]*")
_TAG_NAME = late_pattern(r"^</?([A-Za-z][\w-]*)")
HTML_TAGS = frozenset(
    [
        "a",
        "abbr",
        "address",
        "article",
        "aside",
        "audio",
        "b",
        "blockquote",
        "br",
        "button",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "li",
        "main",
        "mark",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "script",
        "section",
        "select",
        "small",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
        "video",
    ]
)
DEEPEST_MARKS = 16
"""Bold stretches and links inside one another beyond this depth are text like the rest."""
_BREAK_TAG = late_pattern(r"^<br\s*/?>$", re.IGNORECASE)


class InlineBuilder(Struct, gc=False):
    """Collects the inline events of one block; `end` is where the last of them ends."""

    start: int
    end: int
    plain: list[str] = field(default_factory=list)
    strong: list[str] = field(default_factory=list)
    leads_strong: str = ""
    _strong_from: list[tuple[int, bool]] = field(default_factory=list)
    _links: list[tuple[int, str, int]] = field(default_factory=list)
    _found: list[tuple[int, int, str, str]] = field(default_factory=list)

    def text(self, words: str) -> None:
        """Add plain words."""
        self.plain.append(words)

    def html(self, tag: str) -> None:
        """Add an inline HTML tag: a line break reads as a space, a known tag as nothing, another as written."""
        name = _TAG_NAME.match(tag)
        if _BREAK_TAG.match(tag):
            self.plain.append(" ")
        elif name and name.group(1).lower() not in HTML_TAGS:  # "<Customer>" is an open field
            self.plain.append(tag)

    def open_strong(self) -> None:
        """Start a bold stretch."""
        leads = not any(words.strip() for words in self.plain)
        self._strong_from.append((len(self.plain), leads))

    def close_strong(self) -> None:
        """End a bold stretch."""
        index, leads = self._strong_from.pop()
        if len(self._strong_from) >= DEEPEST_MARKS:
            return
        words = "".join(self.plain[index:]).strip()
        self.strong.append(words)
        if leads and not self.leads_strong:
            self.leads_strong = words

    def open_link(self, start: int, target: str) -> None:
        """Start a link."""
        self._links.append((start, target, len(self.plain)))

    def close_link(self, end: int) -> None:
        """End a link."""
        start, target, index = self._links.pop()
        if len(self._links) < DEEPEST_MARKS:
            self._found.append((start, end, "".join(self.plain[index:]).strip(), target))

    def build(self, positions: Positions) -> tuple[Inline, Span]:
        """Return the finished text and where it stands."""
        lines = positions.lines_between(self.start, self.end)
        cuts = [0, *(_continued_at(raw) for _, raw in lines[1:])]
        pieces = [
            raw[cut:].decode("utf-8", "replace").rstrip()
            for (_, raw), cut in zip(lines, cuts, strict=True)
        ]
        markdown = "\n".join(pieces).strip("\n")
        links: list[Link] = []
        if self._found:
            within = _Within(_offsets(lines, cuts, pieces), positions)
            links = [Link(words, to, within(a), within(b)) for a, b, words, to in self._found]
        if "://" in markdown or "www." in markdown:
            links.extend(_bare_links(markdown, links))
        inline = Inline(
            markdown=markdown,
            plain=" ".join("".join(self.plain).split()),
            strong=tuple(self.strong),
            links=tuple(sorted(links, key=_by_start)) if links else (),
            leads_strong=self.leads_strong,
        )
        return inline, positions.span(self.start, self.end)


def _continued_at(line: bytes) -> int:
    """Return where the text of a later line starts, behind its indentation and quote marks."""
    match = _CONTINUATION.match(line) if line.startswith((b" ", b"\t", b">")) else None
    return match.end() if match else 0


def _by_start(link: Link) -> int:
    return link.start


def _offsets(
    lines: list[tuple[int, bytes]], cuts: list[int], pieces: list[str]
) -> list[tuple[int, int, int]]:
    """Return byte offset, length in bytes and character offset of what is kept of each line."""
    lengths = accumulate((len(piece) + 1 for piece in pieces), initial=0)
    return [
        (at + cut, len(raw) - cut, length)
        for (at, raw), cut, length in zip(lines, cuts, lengths, strict=False)
    ]


class _Within:
    """From byte offsets of the document to character offsets of a block's own text.

    Args:
        pieces: Byte offset, length in bytes and character offset in the text of each line.
    """

    def __init__(self, pieces: list[tuple[int, int, int]], positions: Positions) -> None:
        self._pieces = pieces
        self._starts = [at for at, _, _ in pieces]
        self._positions = positions

    def __call__(self, byte: int) -> int:
        """Return the character offset of a byte offset."""
        index = max(0, bisect_right(self._starts, byte) - 1)
        at, size, base = self._pieces[index]
        return base + self._positions.characters(at, at + max(0, min(byte - at, size)))


def _bare_links(markdown: str, known: list[Link]) -> list[Link]:
    spans = sorted((link.start, link.end) for link in known)
    starts = [start for start, _ in spans]
    ends = [0, *accumulate((end for _, end in spans), max)]
    return [
        Link(found.group(), found.group(), found.start(), found.end())
        for found in _BARE_URL.finditer(markdown)
        if ends[bisect_right(starts, found.start())] <= found.start()
    ]
