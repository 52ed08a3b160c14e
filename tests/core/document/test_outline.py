import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.document.decode import decode_text
from golive.core.document.model import Box, Kind, Node
from golive.core.document.outline import read_outline
from golive.core.document.repair import repair


def outline(text: str):
    return read_outline(repair(decode_text(text)))


def only(text: str, kind: Kind) -> Node:
    found = [
        node for block in outline(text).blocks for node in block.walk() if node.kind is kind
    ]
    assert len(found) == 1
    return found[0]


def items(text: str) -> list[tuple[str, Box | None, int]]:
    return [
        (node.inline.plain, node.box, node.span.start_line)
        for block in outline(text).blocks
        for node in block.walk()
        if node.kind is Kind.ITEM
    ]


def slice_of(text: str, node: Node) -> str:
    """Return what the span of a node's text covers in the source."""
    span = node.text_span
    lines = text.split("\n")[span.start_line - 1 : span.end_line]
    if len(lines) == 1:
        return lines[0][span.start_column - 1 : span.end_column - 1]
    first, *middle, last = lines
    return "\n".join([first[span.start_column - 1 :], *middle, last[: span.end_column - 1]])


def test_heading_has_level_text_and_span():
    text = "intro\n\n## Größe **fest** 🎉\n"

    heading = only(text, Kind.HEADING)

    assert (heading.level, heading.inline.plain) == (2, "Größe fest 🎉")
    assert slice_of(text, heading) == "Größe **fest** 🎉"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- a", "a"),
        ("10. long **b** [l](http://u.example)", "long **b** [l](http://u.example)"),
        ("- [ ] é box", "é box"),
        ("> - quoted", "quoted"),
        ("- one\n  two", "one\n  two"),
        ("   - three in", "three in"),
    ],
)
def test_item_text_span_covers_its_words_in_the_source(text, expected):
    found = [n for b in outline("x\n\n" + text).blocks for n in b.walk() if n.kind is Kind.ITEM]
    if not found:
        pytest.fail("no item")

    assert slice_of("x\n\n" + text, found[-1]) == expected


def test_inline_has_links_strong_and_bare_urls():
    text = "- **Lead** see [Guide](https://docs.example/a) and https://x.example/b.\n"

    inline = only(text, Kind.ITEM).inline

    assert inline.leads_strong == "Lead"
    assert [(link.text, link.target) for link in inline.links] == [
        ("Guide", "https://docs.example/a"),
        ("https://x.example/b", "https://x.example/b"),
    ]
    assert [inline.markdown[link.start : link.end] for link in inline.links] == [
        "[Guide](https://docs.example/a)",
        "https://x.example/b",
    ]


def test_unknown_tags_stay_as_words_and_known_tags_vanish():
    assert (
        only("# Plan <Customer> <b>now</b>", Kind.HEADING).inline.plain == "Plan <Customer> now"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- [ ] a\n- [x] b\n- [X] c", [("a", Box.OPEN), ("b", Box.DONE), ("c", Box.DONE)]),
        ("☐ a\n☑ b\n✅ c", [("a", Box.OPEN), ("b", Box.DONE), ("c", Box.DONE)]),
        ("- ☐ a\n- ✔️ b", [("a", Box.OPEN), ("b", Box.DONE)]),
        ("1. [ ] a\n2. [x] b", [("a", Box.OPEN), ("b", Box.DONE)]),
        ("[ ] a\n[x] b", [("a", Box.OPEN), ("b", Box.DONE)]),
        ("- [ ] - [ ] a", [("a", Box.OPEN)]),
        ("* \\[ \\] a\n* \\[x\\] b", [("a", Box.OPEN), ("b", Box.DONE)]),
        ("```\n- [ ] a\n- [x] b\n```", [("a", Box.OPEN), ("b", Box.DONE)]),
    ],
)
def test_boxes_are_read_in_every_notation(text, expected):
    assert [(plain, box) for plain, box, _ in items(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- - a\n- - b", ["a", "b"]),
        ("2. 2. a", ["a"]),
        ("• a\n• b", ["a", "b"]),
        ("1.1 a\n1.2 b", ["a", "b"]),
        ("a) one\nb) two", ["one", "two"]),
        ("1\\. a\n2\\. b", ["a", "b"]),
        ("- x\n  1.1 a\n  1.2 b", ["x", "a", "b"]),
        ("Intro:\n• a\n• b", ["a", "b"]),
        ("• only one", ["only one"]),
        ("- [ ] a\n• b", ["a", "b"]),
        ("☐ a\n    - b\n    - c\n☑ d", ["a", "b", "c", "d"]),
        ("☐ a\nmore of a\n☐ d", ["a more of a", "d"]),
    ],
)
def test_marks_that_markdown_does_not_know_are_read_as_lists(text, expected):
    assert [plain for plain, _, _ in items(text)] == expected


@pytest.mark.parametrize(
    "text",
    ["· only one", "- a\n- b", "2026 was good\n2027 better", "e.g. this\nand that", "A) alone"],
)
def test_single_odd_lines_stay_what_they_are(text):
    codes = {found.code for found in outline(text).diagnostics}

    assert "OL003" not in codes


def test_headings_swallowed_by_lists_are_set_free():
    text = "- a\n  ## Free\n  - b\n- c\n"

    blocks = outline(text).blocks

    assert [(block.kind, block.inline.plain) for block in blocks] == [
        (Kind.LIST, ""),
        (Kind.HEADING, "Free"),
        (Kind.LIST, ""),
        (Kind.LIST, ""),
    ]
    assert [plain for plain, _, _ in items(text)] == ["a", "b", "c"]


def test_front_matter_is_no_rule_and_keeps_its_lines():
    read = outline("---\ntitle: x\n---\n# T\n")

    assert read.front_matter.text == "title: x"
    assert [block.kind for block in read.blocks] == [Kind.HEADING]
    assert read.blocks[0].span.start_line == 4


def test_a_rule_at_the_top_is_no_front_matter():
    assert outline("---\n\ntext\n\n---\n").front_matter is None


def test_table_has_a_header_row_and_cells_with_columns():
    text = "| a | b |\n|---|---|\n| ä | 2 |\n"

    table = only(text, Kind.TABLE)

    assert [[cell.inline.plain for cell in row.children] for row in table.children] == [
        ["a", "b"],
        ["ä", "2"],
    ]
    assert slice_of(text, table.children[1].children[1]) == "2"


def test_lists_deeper_than_the_bound_keep_all_their_items():
    text = "\n".join("  " * depth + f"- item {depth}" for depth in range(300))

    read = outline(text)

    assert [plain for plain, _, _ in items(text)] == [f"item {depth}" for depth in range(300)]
    assert "OL001" in {found.code for found in read.diagnostics}


@pytest.mark.parametrize(
    "text",
    ["1. " * 20_000 + "x", ">" * 20_000, "[" * 200_000, "|" * 100_000 + "\n|-|", "`" * 200_000],
)
def test_hostile_text_gives_an_outline(text):
    assert outline(text).line_count == text.count("\n") + 1


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_blocks_within_its_lines(text):
    read = outline(text)

    for block in read.blocks:
        for node in block.walk():
            assert 1 <= node.span.start_line <= node.span.end_line <= max(1, read.line_count)
            assert node.span.start_column >= 1


@given(st.text(alphabet="-*+ 123.)[]x#>|`\n\tab☐", max_size=200))
@settings(max_examples=200, deadline=None)
def test_markdown_like_noise_never_raises(text):
    outline(text)


def test_lines_below_a_marked_line_keep_their_places():
    block = outline("Intro\n☐ a\nmore\n    - b\n    - c\n☑ d").blocks[1]

    first, last = block.children
    assert (first.span.start_line, first.span.end_line) == (2, 5)
    assert (first.text_span.start_line, first.text_span.end_line) == (2, 3)
    assert [child.span.start_line for child in first.children[0].children] == [4, 5]
    assert (last.span.start_line, last.box) == (6, Box.DONE)
