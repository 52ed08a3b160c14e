"""Structure that editors and exporters bent, read as what it stands for.

Nothing is rewritten here: `format.py` does that on request. Depth is bounded by the tree
builder, so plain recursion over children is safe.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.document.boxed_fences import runs_of_list
from golive.core.document.events import DEEPEST, INDENTED, TreeBuilder
from golive.core.document.marked_lines import (
    BOX,
    NO_BREAK_MARK,
    box_of,
    list_of_lines,
    mark_of,
    marked_from,
    plain_words,
)
from golive.core.document.model import Inline, Kind, Node, Repaired, Span
from golive.core.document.positions import Positions

MAX_LEAD = 80


def unbend(blocks: Iterable[Node]) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    """Return the blocks with bent structure read straight, and what was bent."""
    found: list[Diagnostic] = []
    straight = tuple(_lifted(_each(blocks, found), found))
    return straight, tuple(found)


def _each(blocks: Iterable[Node], found: list[Diagnostic]) -> list[Node]:
    result: list[Node] = []
    for block in blocks:
        lead = result[-1] if result else None
        if block.kind is Kind.LIST and lead is not None and _is_numbered_line(lead):
            result[-1] = _led_list(lead, block, found)
            continue
        result.extend(_one(block, found))
    return result


def _is_numbered_line(node: Node) -> bool:
    """Tell whether a paragraph is one short line with an outline number ("3.1) Portal")."""
    text = node.inline.markdown
    short = node.kind is Kind.PARAGRAPH and "\n" not in text and len(text) < MAX_LEAD
    return short and mark_of(text) == "number"


def _led_list(lead: Node, block: Node, found: list[Diagnostic]) -> Node:
    """Join a numbered line with the list below it: an item with children."""
    span = lead.text_span or lead.span
    listed = list_of_lines([lead.inline.markdown], span.start_line, span.start_column)
    found.append(_bent("OL003", listed))
    item = replace(listed.children[0], children=tuple(_one(block, found)))
    whole = replace(listed.span, end_line=block.span.end_line, end_column=block.span.end_column)
    return replace(listed, span=whole, children=(item,))


def _one(node: Node, found: list[Diagnostic]) -> list[Node]:
    if node.kind is Kind.PARAGRAPH:
        return _marked_lines(node, found) or [node]
    if node.kind is Kind.FENCE:
        return _list_in_fence(node, found)
    if node.kind is Kind.ITEM:
        return [_item(node, found)]
    if node.kind in {Kind.TABLE, Kind.ROW}:
        return [node]
    if node.kind is Kind.LIST:
        items = [part for item in node.children for part in _parted(item, found)]
        return [replace(node, children=tuple(_each(items, found)))]
    return [_inside(node, found)]


def _inside(node: Node, found: list[Diagnostic]) -> Node:
    if not node.children:
        return node
    return replace(node, children=tuple(_each(node.children, found)))


def _item(node: Node, found: list[Diagnostic]) -> Node:
    node = _undoubled(node, found)
    node = _unboxed(node, found)
    node = _with_marked_tail(node, found)
    return _inside(node, found)


def _parted(node: Node, found: list[Diagnostic]) -> list[Node]:
    """Part an item whose later lines start with a marker and a no-break space."""
    if "\n" not in node.inline.markdown:
        return [node]
    lines = node.inline.markdown.split("\n")
    cuts = [at for at, line in enumerate(lines) if at and NO_BREAK_MARK.match(line)]
    if node.text_span is None or not cuts:
        return [node]
    first = node.text_span.start_line
    listed = list_of_lines(lines[cuts[0] :], first + cuts[0], node.span.start_column)
    if len(cuts) != len(lines) - cuts[0]:  # other lines between: not a plain run of items
        return [node]
    found.append(_bent("OL003", listed))
    head = "\n".join(lines[: cuts[0]])
    end = first + cuts[0] - 1
    kept = replace(
        node,
        inline=Inline(head, plain_words(head), node.inline.strong),
        span=replace(node.span, end_line=end),
        text_span=replace(node.text_span, end_line=end),
        children=(),
    )
    *others, last = listed.children
    return [kept, *others, replace(last, children=node.children)]


def _undoubled(node: Node, found: list[Diagnostic]) -> Node:
    """Join "- - x" and "2. 2. x": an empty item that holds a list on its own line."""
    for _ in range(DEEPEST):
        inner = node.children[0] if node.children and not node.inline.markdown else node
        on_same_line = inner.span.start_line == node.span.start_line
        if inner.kind is not Kind.LIST or not on_same_line:
            break
        first, *rest = inner.children
        found.append(_bent("OL002", first))
        siblings = (replace(inner, children=tuple(rest)),) if rest else ()
        node = replace(
            node,
            inline=first.inline,
            text_span=first.text_span,
            box=first.box or node.box,
            number=node.number if node.number is not None else first.number,
            children=(*first.children, *siblings, *node.children[1:]),
        )
    return node


def _unboxed(node: Node, found: list[Diagnostic]) -> Node:
    """Take boxes off the text: "☐ x", and the second of "- [ ] - [ ] x"."""
    while match := BOX.match(node.inline.markdown):
        if node.box is not None:
            found.append(_bent("OL002", node))
        node = replace(
            node,
            box=node.box or box_of(match),
            inline=_without_prefix(node.inline, match),
            text_span=_shifted(node.text_span, match.end()),
        )
    return node


def _without_prefix(inline: Inline, match: re.Match[str]) -> Inline:
    cut = match.end()
    plain = inline.plain
    if shown := BOX.match(plain):
        plain = plain[shown.end() :]
    links = tuple(
        replace(link, start=max(0, link.start - cut), end=max(0, link.end - cut))
        for link in inline.links
    )
    leads = inline.leads_strong
    if not leads and inline.strong and inline.markdown[cut:].startswith(("**", "__")):
        leads = inline.strong[0]
    return replace(
        inline, markdown=inline.markdown[cut:], plain=plain, links=links, leads_strong=leads
    )


def _shifted(span: Span | None, by: int) -> Span | None:
    return None if span is None else replace(span, start_column=span.start_column + by)


def _bent(code: str, node: Node) -> Diagnostic:
    return Diagnostic(code, node.span.start_line, node.span.start_column)


def _with_marked_tail(node: Node, found: list[Diagnostic]) -> Node:
    """Read "1. Kickoff / 1.1 Invite / 1.2 Book" as an item with two below it."""
    if "\n" not in node.inline.markdown:
        return node
    lines = node.inline.markdown.split("\n")
    cut = marked_from(lines)
    if node.text_span is None or cut is None or cut == 0 or mark_of(lines[cut]) == "paren":
        return node
    tail = list_of_lines(
        lines[cut:], node.text_span.start_line + cut, node.text_span.start_column
    )
    head = "\n".join(lines[:cut])
    found.append(_bent("OL003", tail))
    return replace(
        node,
        inline=replace(
            node.inline,
            markdown=head,
            plain=plain_words(head),
            links=tuple(link for link in node.inline.links if link.end <= len(head)),
        ),
        text_span=replace(
            node.text_span,
            end_line=node.text_span.start_line + cut - 1,
            end_column=node.text_span.start_column + len(lines[cut - 1]),
        ),
        children=(tail, *node.children),
    )


def _marked_lines(node: Node, found: list[Diagnostic]) -> list[Node]:
    """Read the lines of a paragraph that start with a box, "•", "1.1" or "a)" as a list."""
    lines = node.inline.markdown.split("\n")
    cut = marked_from(lines)
    if node.text_span is None or cut is None:
        return []
    line, column = node.text_span.start_line, node.text_span.start_column
    listed = list_of_lines(lines[cut:], line + cut, column if cut == 0 else 1)
    found.append(_bent("OL003", listed))
    if cut == 0:
        return [listed]
    head = "\n".join(lines[:cut])
    end = replace(node.span, end_line=line + cut - 1, end_column=column + len(lines[cut - 1]))
    kept = replace(
        node,
        span=end,
        text_span=end,
        inline=Inline(head, plain_words(head), node.inline.strong),
    )
    return [kept, listed]


def _list_in_fence(node: Node, found: list[Diagnostic]) -> list[Node]:
    """Read a fence that holds a task list as that list."""
    runs = runs_of_list(node)
    if not runs:
        return [node]
    found.append(_bent("OL004", node))
    first = node.span.start_line - (1 if node.marker == INDENTED else 0)
    blocks: list[Node] = []
    for at, lines in runs:
        positions = Positions(Repaired(source=tuple(line.text for line in lines), lines=lines))
        built = TreeBuilder(positions).build(positions.source.decode("utf-8", "replace"))
        blocks += [_moved(_as_label(block), first + at) for block in _each(built, found)]
    return blocks if node.marker == INDENTED else _with_marks(blocks, node.span)


def _as_label(node: Node) -> Node:
    """Read a heading inside a fence as a bold line: it parts the list, not the document."""
    if node.kind is not Kind.HEADING:
        return node
    bold = node.inline.markdown.strip("*_ ")
    inline = replace(node.inline, markdown=f"**{bold}**")
    return replace(node, kind=Kind.PARAGRAPH, level=0, inline=inline)


def _with_marks(blocks: list[Node], fence: Span) -> list[Node]:
    """Let the first and the last block hold the lines that opened and closed their fence."""
    head = replace(blocks[0].span, start_line=fence.start_line, start_column=fence.start_column)
    blocks[0] = replace(blocks[0], span=head)
    tail = replace(blocks[-1].span, end_line=fence.end_line, end_column=fence.end_column)
    blocks[-1] = replace(blocks[-1], span=tail)
    return blocks


def _moved(node: Node, lines: int) -> Node:
    def down(span: Span) -> Span:
        return replace(span, start_line=span.start_line + lines, end_line=span.end_line + lines)

    return replace(
        node,
        span=down(node.span),
        text_span=None if node.text_span is None else down(node.text_span),
        children=tuple(_moved(child, lines) for child in node.children),
    )


def _lifted(blocks: Iterable[Node], found: list[Diagnostic]) -> Iterator[Node]:
    """Yield blocks with headings that lists had swallowed set free."""
    for block in blocks:
        if block.kind is Kind.LIST and _holds_heading(block):
            yield from _split_list(block, found)
        else:
            yield block


def _holds_heading(node: Node) -> bool:
    return node.kind is Kind.HEADING or any(map(_holds_heading, node.children))


def _split_list(block: Node, found: list[Diagnostic]) -> Iterator[Node]:
    pending: list[Node] = []
    for item in block.children:
        if not _holds_heading(item):
            pending.append(item)
            continue
        kept, freed = _split_item(item, found)
        if kept is not None:
            pending.append(kept)
        if pending:
            yield _list_of(block, pending)
            pending = []
        yield from freed
    if pending:
        yield _list_of(block, pending)


def _split_item(item: Node, found: list[Diagnostic]) -> tuple[Node | None, list[Node]]:
    """Return what stays of an item and the blocks that follow it, from its first heading on."""
    kept: list[Node] = []
    freed: list[Node] = []
    for child in item.children:
        if freed:
            freed.extend(_lifted([child], found))
        elif child.kind is Kind.HEADING:
            found.append(_bent("OL005", child))
            freed.append(child)
        elif child.kind is Kind.LIST and _holds_heading(child):
            first, *others = _split_list(child, found)
            if first.kind is Kind.LIST:
                kept.append(first)
                freed.extend(others)
            else:
                freed.extend([first, *others])
        else:
            kept.append(child)
    empty = not item.inline.markdown and not kept
    return (None if empty else replace(item, children=tuple(kept))), freed


def _list_of(block: Node, items: list[Node]) -> Node:
    span = replace(
        block.span,
        start_line=items[0].span.start_line,
        start_column=items[0].span.start_column,
        end_line=items[-1].span.end_line,
        end_column=items[-1].span.end_column,
    )
    return replace(block, span=span, children=tuple(items))
