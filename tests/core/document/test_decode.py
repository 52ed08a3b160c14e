"""Bytes become text with the encoding said; only binary and huge input is refused."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from golive.core.document.decode import MAX_BYTES, decode, decode_text
from golive.core.errors import InvalidInputError

TEXT = "# Größe\n\n- café – 🎉\n"


@pytest.mark.parametrize(
    ("data", "encoding", "codes"),
    [
        (TEXT.encode(), "utf-8", []),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8", []),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le", ["DC001"]),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be", ["DC001"]),
        (TEXT.encode("utf-16-le"), "utf-16-le", ["DC001"]),
        (TEXT.encode("utf-16-be"), "utf-16-be", ["DC001"]),
        (b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), "utf-32-le", ["DC001"]),
        (b"\0\0\xfe\xff" + TEXT.encode("utf-32-be"), "utf-32-be", ["DC001"]),
        (TEXT.encode("utf-32-le"), "utf-32-le", ["DC001"]),
        (TEXT.encode("utf-32-be"), "utf-32-be", ["DC001"]),
    ],
)
def test_decode_reads_unicode(data, encoding, codes):
    decoded = decode(data)

    assert decoded.text == TEXT
    assert decoded.encoding == encoding
    assert [d.code for d in decoded.diagnostics] == codes


def test_decode_reads_cp1252_and_keeps_its_open_bytes():
    decoded = decode(b"# Gr\xf6\xdfe \x96 caf\xe9 \x81\n")

    assert decoded.text == "# Größe – café \x81\n"
    assert (decoded.encoding, [d.code for d in decoded.diagnostics]) == ("cp1252", ["DC001"])


def test_decode_reads_a_few_cp1252_bytes_in_utf8_and_says_where():
    data = "# Größe\r\n- café “x” 🎉\r\n".encode() + b"- na\xefve \x93so\x94\r\n"

    decoded = decode(data)

    assert decoded.text == "# Größe\n- café “x” 🎉\n- naïve “so”\n"
    assert decoded.encoding == "utf-8"
    (said,) = decoded.diagnostics
    assert (said.code, said.line, said.column) == ("DC002", 3, 5)
    assert said.params == {"count": 3, "first": 3, "encoding": "cp1252"}


def test_decode_guesses_other_code_pages():
    text = "Проверить доступ и настроить рабочее пространство. Пригласить всех пользователей.\n"

    decoded = decode((text * 4).encode("cp1251"))

    assert decoded.text == text * 4
    assert [d.code for d in decoded.diagnostics] == ["DC003"]


@pytest.mark.parametrize("bom", ["utf-16-le", "utf-32-le"])
def test_decode_says_what_cut_wide_text_lost(bom):
    mark = {"utf-16-le": b"\xff\xfe", "utf-32-le": b"\xff\xfe\0\0"}[bom]

    decoded = decode(mark + "abc".encode(bom) + b"x")

    assert decoded.text == "abc\ufffd"
    assert [d.code for d in decoded.diagnostics] == ["DC001", "DC005"]


@pytest.mark.parametrize(
    ("data", "newline", "codes"),
    [
        (b"a\nb\n", "lf", []),
        (b"a\r\nb\r\n", "crlf", []),
        (b"a\rb\r", "cr", []),
        (b"a\r\nb\n", "mixed", ["DC004"]),
        (b"ab", "lf", []),
    ],
)
def test_decode_turns_line_ends_into_line_feeds(data, newline, codes):
    decoded = decode(data)

    assert "\r" not in decoded.text
    assert (decoded.newline, [d.code for d in decoded.diagnostics]) == (newline, codes)


def test_decode_keeps_nul_and_controls():
    assert decode(b"# A\0\n- b\x0b\x1b\n").text == "# A\0\n- b\x0b\x1b\n"


def test_decode_reads_nothing():
    assert decode(b"").text == ""
    assert decode(b"\xef\xbb\xbf").text == ""


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        b"\x89PNG\r\n\x1a\n",
        bytes(range(256)) * 4,
        b"\0" * 100,
        b"x" * (MAX_BYTES + 1),
    ],
    ids=["pdf", "zip", "png", "all bytes", "zeros", "too large"],
)
def test_decode_refuses_binary_and_huge_input(data):
    with pytest.raises(InvalidInputError) as caught:
        decode(data)

    assert caught.value.message.endswith(".")
    assert caught.value.message.count(". ") == 0


def test_decode_text_drops_marks_and_returns():
    decoded = decode_text("\ufeff\ufeff# A\r\n")

    assert (decoded.text, decoded.newline) == ("# A\n", "crlf")


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.binary(), st.text().map(str.encode)))
@example(b"\xff\xfe\x00")
def test_decode_never_raises_on_anything_but_binary(data):
    try:
        decoded = decode(data)
    except InvalidInputError:
        return
    assert "\r" not in decoded.text
