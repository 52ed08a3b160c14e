"""Write any text into a table cell, a list entry, a heading or a section, and read it back exactly.

Markdown source stays as it is, so that bold words and links keep working. Only what would end
the cell, the entry or the section is written as a character reference or, for line breaks in
cells and entries, as `<br>`.
"""

import re
import unicodedata

from golive.core.document.model import Kind, Node, Repaired, RepairedLine
from golive.core.document.outline import read_outline

_REFERENCE = re.compile(r"&((?:amp;)*#[0-9]{1,5};)")
_ESCAPED_REFERENCE = re.compile(r"&amp;((?:amp;)*#[0-9]{1,5};)")
_CODE = re.compile(r"&#([0-9]{1,5});")
_BREAK = re.compile(r"<(?=br\s*/?>)", re.IGNORECASE)
_WRITTEN_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_RISKY_START = re.compile(
    r"[#>`~=|<:\\]|[-+](?=[-+\s]|$)|\*(?=[*\s]*$|\s)|_(?=[_\s]*$)|[0-9]+[.)](?=\s|$)"
    r"|\[[ xX]?\]|\[[^\]]*\]:|[☐☑✅✔☒]"
)
_EMPTY = "&#8203;"
"""An entry without text: a bare marker could underline a heading."""

_SECTION_LEVEL = 2
_SHORT_CODES = range(100_000)
_SURROGATES = range(0xD800, 0xE000)


def encode_cell(text: str) -> str:
    """Return the text as the inside of a table cell, on one line."""
    line = re.sub(r"\\(?=\|)", "&#92;", _encode_line(text))
    return line.replace("|", "\\|")


def decode_cell(cell: str) -> str:
    """Return the text of a cell's source; the inverse of `encode_cell`."""
    return _decode_line(cell.strip(" \t").replace("\\|", "|"))


def encode_entry(text: str) -> str:
    """Return the text as a list entry or heading, on one line."""
    if not text:
        return _EMPTY
    line = _encode_line(text)
    if line.startswith("<br>"):
        line = f"&#10;{line.removeprefix('<br>')}"
    if _RISKY_START.match(line):
        line = f"&#{ord(line[0])};{line[1:]}"
    if line.endswith("#"):
        line = f"{line[:-1]}&#35;"
    return line


def decode_entry(entry: str) -> str:
    """Return the text of an entry's source; the inverse of `encode_entry`."""
    entry = entry.strip(" \t")
    return "" if entry == _EMPTY else _decode_line(entry)


def encode_section(text: str) -> str:
    """Return the text as the body of a section.

    Blocks that stay inside the section are written as they are; a text that would open a
    section of its own is written with its line starts escaped.
    """
    body = _keep_references(text)
    body = "".join(_character(char) for char in body)
    if _is_self_contained(body):
        return body
    return "\n".join(_escape_start(line) for line in body.split("\n"))


def decode_section(body: str) -> str:
    """Return the text of a section's source; the inverse of `encode_section`."""
    return _free_references(_CODE.sub(_from_code, body))


def split_row(line: str) -> tuple[str, ...]:
    """Return the texts of a table row's cells from its source line."""
    inner = line.strip(" \t")
    inner = inner.removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return tuple(decode_cell(cell) for cell in re.split(r"(?<!\\)\|", inner))


def outline_blocks(text: str) -> tuple[Node, ...]:
    """Return the blocks of a text as it stands, without any repair."""
    lines = tuple(text.split("\n"))
    return read_outline(Repaired(lines, tuple(map(RepairedLine, lines)))).blocks


def _encode_line(text: str) -> str:
    line = _BREAK.sub("&#60;", _keep_references(text)).replace("\n", "<br>")
    line = "".join(_character(char) for char in line)
    start = len(line) - len(line.lstrip(" "))
    line = "&#32;" * start + line[start:]
    end = len(line) - len(line.rstrip(" "))
    return line[: len(line) - end] + "&#32;" * end


def _decode_line(line: str) -> str:
    line = _WRITTEN_BREAK.sub("\n", line)
    return _free_references(_CODE.sub(_from_code, line))


def _character(char: str) -> str:
    if char != "\n" and unicodedata.category(char) == "Cc":
        return f"&#{ord(char)};"
    return char


def _keep_references(text: str) -> str:
    return _REFERENCE.sub(r"&amp;\1", text)


def _free_references(text: str) -> str:
    return _ESCAPED_REFERENCE.sub(r"&\1", text)


def _from_code(match: re.Match[str]) -> str:
    code = int(match.group(1))
    return match.group() if code in _SURROGATES else chr(code)


def _escape_start(line: str) -> str:
    start = len(line) - len(line.lstrip(" "))
    if start == len(line) or line[start] == "&" or ord(line[start]) not in _SHORT_CODES:
        return line
    return f"{line[:start]}&#{ord(line[start])};{line[start + 1 :]}"


def _is_self_contained(body: str) -> bool:
    """Return whether a following heading is still read as one, and none stands inside."""
    blocks = outline_blocks(f"{body}\n\n## x")
    headings = [node for node in blocks if node.kind is Kind.HEADING]
    last = len(body.split("\n")) + 2
    return (
        bool(headings)
        and headings[-1].span.start_line == last
        and all(node.level > _SECTION_LEVEL for node in headings[:-1])
    )
