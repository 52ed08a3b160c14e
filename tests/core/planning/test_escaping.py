"""Any text fits into a cell, an entry and a section of a plan, and comes back as it was."""

import pytest

from golive.core.document.model import Kind
from golive.core.planning.document import parse_plan, render_plan
from golive.core.planning.escaping import (
    decode_cell,
    decode_entry,
    decode_section,
    encode_cell,
    encode_entry,
    encode_section,
    outline_blocks,
)
from golive.core.planning.plan_document import OtherSection, PlanDocument

LINES = [
    "",
    "plain",
    "# of users",
    "Sign-off #",
    "- first",
    "1. first",
    "two\nlines",
    "\nbegins on the second line",
    "a | b \\| c",
    " spaces around ",
    "a bell \x07 and a tab\t",
    "&#35; as written, &amp;#35; too",
    "<br> as written",
]


@pytest.mark.parametrize("text", LINES)
def test_a_line_of_text_fits_into_a_cell_and_an_entry(text):
    cell, entry = encode_cell(text), encode_entry(text)

    assert "\n" not in cell + entry
    assert (decode_cell(cell), decode_entry(entry)) == (text, text)
    (block,) = outline_blocks(f"# {entry}")
    assert (block.kind, block.level) == (Kind.HEADING, 1)


@pytest.mark.parametrize(
    "body",
    [
        "One line.",
        "## A heading of its own\n\n   # and one inside\n\n- [ ] A box",
        "```\nan open fence",
        "Underlined\n===\n\n &#35; kept",
        "<!-- an open comment\n\n漢字\n\U0001f389 begins a line",
    ],
)
def test_a_text_that_would_open_a_section_stays_inside_its_own(body):
    written = encode_section(body)

    assert decode_section(written) == body
    headings = [
        each for each in outline_blocks(f"{written}\n\n## x") if each.kind is Kind.HEADING
    ]
    assert [each.inline.plain for each in headings] == ["x"]


def test_a_reference_to_half_a_character_stays_as_it_is_written():
    assert decode_cell("half &#55357; of one") == "half &#55357; of one"


def test_sections_of_other_names_are_written_behind_those_of_a_plan():
    others = (
        OtherSection("Data room", "Link follows."),
        OtherSection("Legal #", "## Annex\n\nNone."),
    )
    document = PlanDocument(title="Plan", others=others)

    text = render_plan(document)

    assert parse_plan(text).others == others
    assert (
        text.index("## Definition of Done") < text.index("## Data room") < text.index("Legal")
    )
