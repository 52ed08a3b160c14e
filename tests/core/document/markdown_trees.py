"""Generated Markdown documents without damage, rendered in many legal styles."""

from hypothesis import strategies as st

_WORDS = st.lists(
    st.sampled_from(
        ["plan", "call", "größe", "été", "ção", "🎉", "👩‍💻", "50 %", "(week 1)", "a - b", "1. x"]
        + ["**bold:**", "`code`", "[link](https://example.org)", "“quoted”", "naïve —", "#tag", "x"]
    ),
    min_size=1,
    max_size=5,
).map(lambda words: ("Go " + " ".join(words)).rstrip())
_CODE = st.lists(
    st.sampled_from(
        ["# install", "npm run x", "- name: a", "  # nested", "    - deep: 1", "", "1. one"]
        + ["2. two", "## two", "\tindented", "| a | b |", "- [ ] box", "\\- escaped", "-[ ] x"]
    ),
    min_size=1,
    max_size=6,
)


def _indented(lines: list[str], columns: int) -> list[str]:
    return [" " * columns + line if line else line for line in lines]


@st.composite
def _heading(draw: st.DrawFn) -> list[str]:
    return ["#" * draw(st.integers(1, 6)) + " " + draw(_WORDS)]


@st.composite
def _paragraph(draw: st.DrawFn) -> list[str]:
    return draw(st.lists(_WORDS, min_size=1, max_size=3))


@st.composite
def _table(draw: st.DrawFn) -> list[str]:
    rows = draw(st.lists(_WORDS, max_size=3))
    return ["| Task | Owner |", "|------|-------|", *(f"| {row} | CSM |" for row in rows)]


@st.composite
def _fence(draw: st.DrawFn) -> list[str]:
    run = draw(st.sampled_from(["```", "~~~", "````"]))
    return [run + draw(st.sampled_from(["", "bash", "yaml"])), *draw(_CODE), run]


@st.composite
def _indented_code(draw: st.DrawFn) -> list[str]:
    code = draw(_CODE)
    return ["Go on:", "", *_indented(["start", *code, "end"], 4)]


@st.composite
def _quote(draw: st.DrawFn) -> list[str]:
    return ["> " + line for line in draw(_paragraph())]


@st.composite
def _items(draw: st.DrawFn, content: st.SearchStrategy[list[list[str]]]) -> list[str]:
    first = draw(st.integers(0, 9)) if draw(st.booleans()) else None
    bullet = draw(st.sampled_from("-*+"))
    gap = draw(st.integers(1, 3))
    loose = draw(st.booleans())
    lines: list[str] = []
    for number in range(draw(st.integers(1, 4))):
        marker = bullet if first is None else f"{first + number}."
        box = draw(st.sampled_from(["", "", "[ ] ", "[x] "]))
        head = marker + " " * gap
        if lines and loose:
            lines.append("")
        lines.append(head + box + draw(_WORDS))
        for block in draw(content):
            if loose or block[0][:1] not in "-*+":
                lines.append("")
            lines += _indented(block, len(head))
    return lines


_LEAF = st.one_of(
    _heading(), _paragraph(), _table(), _fence(), _quote(), _indented_code()
)
_BLOCK = st.recursive(
    _LEAF, lambda inner: _items(st.lists(inner, max_size=3)), max_leaves=12
)
_LISTS = _items(st.lists(_BLOCK, max_size=2))


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Return a document of headings, nested lists, tables, fences, code and quotes."""
    blocks = draw(st.lists(st.one_of(_BLOCK, _LISTS, _heading()), min_size=1, max_size=8))
    lines = draw(st.sampled_from([[], ["---", "title: Plan", "---", ""]]))
    return "\n\n".join(["\n".join(lines)] * bool(lines) + ["\n".join(b) for b in blocks])
