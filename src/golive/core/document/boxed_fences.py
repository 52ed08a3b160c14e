"""Code fences that hold a task list, and lists that were pasted as indented code."""

from golive.core.document.events import INDENTED
from golive.core.document.model import Node, RepairedLine
from golive.core.document.patterns import late_pattern

_LIST_LINE = late_pattern(r"^\s*(?:[-*+]|\d{1,9}[.)])\s")
_BOX = r"\[[ xX]?\](?![(\[:])|[☐⬜🔲▢□☑✅✔✓☒🗹]\ufe0f?"
_BOX_LINE = late_pattern(rf"^\s*(?:(?:[-*+]|\d{{1,9}}[.)])\s+)?(?:{_BOX})\s")
_BARE_BOX = late_pattern(rf"^(\s*)(?:{_BOX})\s")
_MAPPING = late_pattern(r"^\s*-\s+[\w.-]+:(?:\s|$)")
_LIST_LANGUAGES = frozenset({"", "md", "markdown", "text", "txt", "todo", "plain", "plaintext"})
_MARKER = "- "
MIN_LINES = 2
MIN_SHARE = 0.5

Run = tuple[int, tuple[RepairedLine, ...]]


def runs_of_list(node: Node) -> tuple[Run, ...]:
    """Return the runs of lines of a fence that holds a task list; none when it holds code.

    A run is the index of its first line with its lines. A line at the margin that is no list
    line ("Technical:") makes a run of its own. A box without a marker gets one.

    Args:
        node: A fence, or a block of indented code.
    """
    lines = node.text.split("\n")
    return _runs(lines, node.span.start_column - 1) if _is_list(node, lines) else ()


def _is_list(node: Node, lines: list[str]) -> bool:
    language = node.marker.split()[0].lower() if node.marker.split() else ""
    filled = [line for line in lines if line.strip()]
    boxed = sum(1 for line in filled if _BOX_LINE.match(line))
    if node.marker == INDENTED:
        listed = all(_LIST_LINE.match(line) or _BOX_LINE.match(line) for line in filled)
        return listed and len(filled) >= MIN_LINES and not any(map(_MAPPING.match, filled))
    if not boxed or language not in _LIST_LANGUAGES:
        return False
    other = [line for line in filled if _at_margin(line)]
    many = boxed >= MIN_LINES and boxed >= MIN_SHARE * (boxed + len(other))
    return not other or many


def _at_margin(line: str) -> bool:
    """Tell whether a line neither belongs to a list nor continues one."""
    return bool(line) and not line[0].isspace() and not _is_listed(line)


def _is_listed(line: str) -> bool:
    return _LIST_LINE.match(line) is not None or _BOX_LINE.match(line) is not None


def _runs(lines: list[str], column: int) -> tuple[Run, ...]:
    runs: list[tuple[int, list[RepairedLine]]] = []
    was_plain = False
    for at, line in enumerate(lines):
        plain = _at_margin(line)
        if not runs or plain or was_plain:
            runs.append((at, []))
        runs[-1][1].append(_marked(line, column))
        was_plain = plain
    return tuple((first, tuple(held)) for first, held in runs)


def _marked(line: str, column: int) -> RepairedLine:
    """Give a box without a marker the marker that it needs to be one in Markdown."""
    match = _BARE_BOX.match(line)
    if match is None:
        return RepairedLine(line, ((0, column),))
    indent = len(match.group(1))
    text = line[:indent] + _MARKER + line[indent:]
    return RepairedLine(text, ((0, column), (indent + len(_MARKER), column + indent)))
