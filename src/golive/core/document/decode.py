"""Bytes to text: byte-order marks, UTF-8, UTF-16, UTF-32, legacy code pages and mixtures of them."""

import codecs
import re

from msgspec import Struct

from golive.core.diagnostics import Diagnostic
from golive.core.document.model import Decoded
from golive.core.document.patterns import late_pattern
from golive.core.errors import InvalidInputError

MAX_BYTES = 32 * 1024 * 1024

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a Word, Excel or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a compressed file"),
)
_VALID_UTF8 = late_pattern(
    rb"(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]"
    rb"|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+"
)
_CONTROL = late_pattern(r"[\x00-\x08\x0e-\x1f\x7f]")
# cp1252 leaves five bytes open; they become the control characters of the same number, as
# browsers read them, so that no byte is lost.
_CP1252 = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))
_MIN_WIDE_BYTES = 4
_SAMPLE = 64 * 1024
# Above this share of non-ASCII bytes the text is hardly Latin, and guessing helps.
_LATIN_SHARE = 0.2
_MIN_GUESS_BYTES = 32
_FEW_CONTROLS = 3
"""A text of a few characters may hold some; not if they are half of it."""


class _Reading(Struct, frozen=True):
    text: str
    encoding: str
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(data: bytes) -> Decoded:
    """Turn the bytes of a document into text, saying how they were read.

    Args:
        data: The file as stored; may be empty.

    Returns:
        The text without byte-order mark and with LF line ends. NUL and control characters stay.

    Raises:
        InvalidInputError: The input is binary or larger than 32 MiB.
    """
    if len(data) > MAX_BYTES:
        raise InvalidInputError(
            "The document is larger than 32 MiB; split it or remove what is not text.",
            bytes=len(data),
            limit=MAX_BYTES,
        )
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise InvalidInputError(f"This is {what}, not text; save it as Markdown first.")
    reading = _read(data)
    _refuse_binary(reading.text)
    return _with_line_feeds(reading)


def decode_text(text: str) -> Decoded:
    """Wrap text that is decoded already; line ends become LF and a byte-order mark goes."""
    return _with_line_feeds(_Reading(text, "utf-8"))


def _read(data: bytes) -> _Reading:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            if encoding == "utf-8":
                return _read_ascii_based(data[len(mark) :])
            return _read_wide(data[len(mark) :], encoding)
    wide = _wide_encoding(data)
    return _read_wide(data, wide) if wide else _read_ascii_based(data)


def _wide_encoding(data: bytes) -> str:
    """Tell UTF-16 and UTF-32 without a mark by where their zero bytes stand, or return ""."""
    sample = data[:_SAMPLE]
    quarter, half = len(sample) // 4, len(sample) // 2
    if len(sample) < _MIN_WIDE_BYTES or b"\0" not in sample:
        return ""
    zeros = [sample[place::4].count(0) for place in range(4)]
    if quarter > 1 and min(zeros[1:]) >= 0.9 * quarter and zeros[0] <= 0.1 * quarter:
        return "utf-32-le"
    if quarter > 1 and min(zeros[:3]) >= 0.9 * quarter and zeros[3] <= 0.1 * quarter:
        return "utf-32-be"
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    if odd >= 0.5 * half and even <= 0.05 * half:
        return "utf-16-le"
    if even >= 0.5 * half and odd <= 0.05 * half:
        return "utf-16-be"
    return ""


def _read_wide(data: bytes, encoding: str) -> _Reading:
    said = Diagnostic("DC001", 1, params={"encoding": encoding})
    try:
        return _Reading(data.decode(encoding), encoding, (said,))
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        lost = text.count("\ufffd")
        params: dict[str, str | int] = {"count": lost, "encoding": encoding}
        return _Reading(text, encoding, (said, Diagnostic("DC005", 1, params=params)))


def _read_ascii_based(data: bytes) -> _Reading:
    try:
        return _Reading(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pieces = _split_valid(data)
    wrong = sum(len(piece) for piece, valid in pieces if not valid)
    # A valid multi-byte character hardly ever arises by chance in a legacy code page.
    right = sum(len(p) - len(p.decode()) for p, valid in pieces if valid and not p.isascii())
    if right >= wrong:
        return _read_mixed(pieces, wrong)
    return _read_legacy(data)


def _split_valid(data: bytes) -> list[tuple[bytes, bool]]:
    pieces: list[tuple[bytes, bool]] = []
    end = 0
    for match in _VALID_UTF8.finditer(data):
        if match.start() > end:
            pieces.append((data[end : match.start()], False))
        pieces.append((match.group(), True))
        end = match.end()
    if end < len(data):
        pieces.append((data[end:], False))
    return pieces


def _read_mixed(pieces: list[tuple[bytes, bool]], wrong: int) -> _Reading:
    texts = [piece.decode() if valid else _as_cp1252(piece) for piece, valid in pieces]
    first = next(index for index, (_, valid) in enumerate(pieces) if not valid)
    before = "".join(texts[:first]).replace("\r\n", "\n").replace("\r", "\n")
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    params: dict[str, str | int] = {"count": wrong, "first": line, "encoding": "cp1252"}
    said = Diagnostic("DC002", line, column, params)
    return _Reading("".join(texts), "utf-8", (said,))


def _as_cp1252(data: bytes) -> str:
    return codecs.charmap_decode(data, "strict", _CP1252)[0]


def _read_legacy(data: bytes) -> _Reading:
    high = sum(len(piece) for piece in re.findall(rb"[\x80-\xff]+", data[:_SAMPLE]))
    if high >= _MIN_GUESS_BYTES and high > _LATIN_SHARE * min(len(data), _SAMPLE):
        guessed = _guess(data)
        if guessed is not None:
            return guessed
    said = Diagnostic("DC001", 1, params={"encoding": "cp1252"})
    return _Reading(_as_cp1252(data), "cp1252", (said,))


def _guess(data: bytes) -> _Reading | None:
    # Imported here: it costs more start-up time than all else, and is hardly ever needed.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None or best.encoding in {"ascii", "utf_8", "cp1252", "latin_1"}:
        return None
    encoding = codecs.lookup(best.encoding).name
    text = data.decode(encoding, "replace")
    said = Diagnostic("DC003", 1, params={"encoding": encoding})
    lost = text.count("\ufffd")
    if not lost:
        return _Reading(text, encoding, (said,))
    params: dict[str, str | int] = {"count": lost, "encoding": encoding}
    return _Reading(text, encoding, (said, Diagnostic("DC005", 1, params=params)))


def _refuse_binary(text: str) -> None:
    controls = sum(1 for _ in _CONTROL.finditer(text))
    is_hardly_text = controls >= _FEW_CONTROLS and 2 * controls >= len(text)
    if is_hardly_text or controls > max(4, len(text) // 20):
        raise InvalidInputError(
            "This is not a text file; save the playbook as Markdown first.",
            control_characters=controls,
        )


def _with_line_feeds(reading: _Reading) -> Decoded:
    text = reading.text.lstrip("\ufeff")  # joined files may bring several marks
    pairs = text.count("\r\n")
    returns = text.count("\r") - pairs
    feeds = text.count("\n") - pairs
    kinds = [name for name, n in (("crlf", pairs), ("cr", returns), ("lf", feeds)) if n]
    diagnostics = reading.diagnostics
    if len(kinds) > 1:
        diagnostics = (*diagnostics, Diagnostic("DC004", 1))
    if pairs or returns:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    newline = "mixed" if len(kinds) > 1 else kinds[0] if kinds else "lf"
    return Decoded(text, reading.encoding, newline, diagnostics)
