"""Blocks and lines where the outline or a repair must decide, and says so or leaves them alone."""

from golive.core.document.decode import decode, decode_text
from golive.core.document.format import format_document
from golive.core.document.model import Box, Kind
from golive.core.document.outline import read_outline
from golive.core.document.repair import repair


def outline_of(text: str):
    return read_outline(repair(decode_text(text)))


def test_text_after_a_fence_in_an_item_is_a_paragraph_of_the_item():
    (listed,) = outline_of("- ```\n  a\n  ```\n  after **bold**\n  ```\n  b\n  ```\n").blocks

    fence, after, other = listed.children[0].children
    assert [fence.kind, after.kind, other.kind] == [Kind.FENCE, Kind.PARAGRAPH, Kind.FENCE]
    assert (after.inline.plain, after.inline.strong) == ("after bold", ("bold",))


def test_footnote_keeps_its_name_and_its_mark_is_no_word():
    text, note = outline_of("Call us[^1] first.\n\n[^1]: By phone.\n").blocks

    assert text.inline.plain == "Call us first."
    assert (note.kind, note.marker) == (Kind.FOOTNOTE, "1")
    assert note.children[0].inline.plain == "By phone."


def test_marks_without_end_keep_the_words():
    (bold,) = outline_of("x " + "**a " * 40 + "b" + " c**" * 40).blocks
    (images,) = outline_of("x " + "![a " * 40 + "b" + "](u)" * 40).blocks

    assert bold.inline.plain.count("a") == 40
    assert len(bold.inline.strong) <= 16
    assert images.inline.plain.count("a") == 40
    assert len(images.inline.links) <= 16


def test_front_matter_without_an_end_is_text():
    outline = outline_of("---\nkey: v\n\n# Title\n\n- a\n")

    assert outline.front_matter is None
    assert [block.kind for block in outline.blocks][-2:] == [Kind.HEADING, Kind.LIST]


def test_places_behind_thousands_of_wide_letters_are_exact():
    (paragraph,) = outline_of("é" * 3000 + "\n" + "é" * 3000 + " [a](u)\n").blocks

    assert paragraph.span.end_column == 3000 + len(" [a](u)") + 1


def test_doubled_marker_is_dropped_before_a_gap_and_at_the_end():
    text, _ = format_document(decode_text("- - x\n\nWords.\n\n- - y"))

    assert text == "- x\n\nWords.\n\n- y"


def test_tabs_beside_spaces_are_levelled_where_both_alternate():
    text, found = format_document(
        decode_text("- a\n\t- b\n \t- b2\n\t- c\n  - d\n\t- e\n  - f\n  - g\n\t- h\n")
    )

    assert text == "- a\n  - b\n \t- b2\n  - c\n  - d\n  - e\n  - f\n  - g\n  - h\n"
    assert [each.code for each in found] == ["RP005"]


def test_row_without_bars_ends_the_table_whose_dashes_do_not_fit():
    repaired = repair(decode_text("| a | b |\n|---|---|---|\n| 1 | 2 |\nwords\n| 3 | 4 |\n"))

    assert [each.code for each in repaired.diagnostics] == ["RP028"]


def test_same_damage_in_two_places_is_said_and_kept():
    text = "one \xf1\xa4\xa2 and\nagain \xf1\xa4\xa2 here"
    repaired = repair(decode_text(text))

    assert repaired.text == text
    assert [each.code for each in repaired.diagnostics] == ["RP011"]


def test_damage_in_many_layers_is_taken_off_whole():
    damaged = "ü"
    for _ in range(9):
        damaged = damaged.encode().decode("latin-1")

    assert repair(decode_text(f"Gruß f{damaged}r alle")).text == "Gruß für alle"


def test_another_encoding_with_letters_that_it_does_not_have_is_said():
    text = "Проверьте план внедрения и назначьте ответственного за встречу.\n" * 1500
    decoded = decode(text.encode("cp1251") + b"\x98\n")

    assert [each.code for each in decoded.diagnostics] == ["DC003", "DC005"]
    assert decoded.diagnostics[1].params["count"] == 1
    assert decoded.text.startswith("Проверьте план")


def test_more_open_fences_than_are_closed_leave_the_rest_as_code():
    part = "```text\ncode\n\n## One\n\n## Two\n\n## Three\n\n"
    repaired = repair(decode_text(part * 12))

    assert [each.code for each in repaired.diagnostics] == ["RP023"] * 8 + ["RP004"]


def test_formatting_goes_on_until_nothing_changes():
    text, _ = format_document(decode_text("## S\n- - - z\n    ## H\n"))

    assert text == "## S\n- z\n## H\n"
    assert format_document(decode_text(text))[0] == text


def test_bold_words_behind_a_drawn_box_lead_their_item():
    (listed,) = outline_of("- ☐ **Bold** x\n- ☐ [x] y\n\n[x]: http://example.com\n").blocks

    bold, linked = listed.children
    assert bold.inline.leads_strong == "Bold"
    assert (linked.box, linked.inline.markdown) == (Box.OPEN, "y")


def test_items_behind_a_no_break_space_part_only_when_no_other_line_stands_between():
    mixed, parted = (
        outline_of(text).blocks[0]
        for text in ("- a\n-\u00a0b\nwords\n-\u00a0c\n", "- a\n-\u00a0**b**\n-\u00a0[x] c\n")
    )

    assert [item.inline.plain for item in mixed.children] == ["a - b words - c"]
    assert [item.inline.plain for item in parted.children] == ["a", "b", "c"]


def test_heading_inside_a_nested_item_opens_a_section_and_the_item_before_it_stays():
    kinds = [block.kind for block in outline_of("- a\n  - ## H\n\n    text\n- b\n").blocks]
    first = [block.kind for block in outline_of("- ## H\n\n  - x\n- b\n").blocks]

    assert kinds == [Kind.LIST, Kind.HEADING, Kind.PARAGRAPH, Kind.LIST]
    assert first == [Kind.HEADING, Kind.LIST, Kind.LIST]
