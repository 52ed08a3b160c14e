"""Running text: from the parser's inline events to `Inline`."""

import re
from bisect import bisect_right
from itertools import accumulate

from msgspec import Struct, field

from golive.core.document.model import EMPTY, Inline, Link, Span
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


class InlineBuilder(Struct):
    """Collects the inline events of one block."""

    start: int = -1
    end: int = -1
    plain: list[str] = field(default_factory=list)
    strong: list[str] = field(default_factory=list)
    leads_strong: str = ""
    _strong_from: list[tuple[int, bool]] = field(default_factory=list)
    _links: list[tuple[int, str, int]] = field(default_factory=list)
    _found: list[tuple[int, int, str, str]] = field(default_factory=list)

    def seen(self, start: int, end: int) -> None:
        """Widen the block's text to a byte range."""
        if self.start < 0:
            self.start = start
        self.end = max(self.end, end)

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

    def build(self, positions: Positions) -> tuple[Inline, Span | None]:
        """Return the finished text and where it stands."""
        if self.start < 0:
            return EMPTY, None
        start = self.start
        if not (self._found or self.strong) and (raw := positions.one_line(start, self.end)):
            return self._plain_line(raw), positions.span(start, self.end)
        pieces: list[str] = []
        offsets: list[tuple[int, int, int]] = []
        length = 0
        for number, (at, raw) in enumerate(positions.lines_between(start, self.end)):
            cut = len(_CONTINUATION.match(raw).group()) if number else 0  # type: ignore[union-attr]
            words = raw[cut:].decode("utf-8", "replace").rstrip()
            offsets.append((at + cut, len(raw) - cut, length))
            pieces.append(words)
            length += len(words) + 1
        markdown = "\n".join(pieces).strip("\n")
        plain = " ".join("".join(self.plain).split())
        links = []
        if self._found:
            within = _Within(offsets, positions)
            links = [Link(words, to, within(a), within(b)) for a, b, words, to in self._found]
        if "://" in markdown or "www." in markdown:
            links.extend(_bare_links(markdown, links))
        inline = Inline(
            markdown=markdown,
            plain=plain,
            strong=tuple(self.strong),
            links=tuple(sorted(links, key=lambda link: link.start)),
            leads_strong=self.leads_strong,
        )
        return inline, positions.span(start, self.end)

    def _plain_line(self, raw: bytes) -> Inline:
        """Return the text of one line without links and bold words, as most texts are."""
        markdown = raw.decode("utf-8", "replace").rstrip()
        plain = " ".join("".join(self.plain).split())
        bare = "://" in markdown or "www." in markdown
        return Inline(markdown, plain, links=tuple(_bare_links(markdown, [])) if bare else ())


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
