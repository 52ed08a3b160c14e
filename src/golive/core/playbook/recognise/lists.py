"""Lists: which lines are items, which are details, labels or links."""

import re
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from golive.core.document.model import Kind, Node
from golive.core.document.patterns import late_pattern
from golive.core.document.values import Cadence
from golive.core.playbook.draft import LineClass
from golive.core.playbook.hints import read_hints
from golive.core.playbook.model import ItemKind
from golive.core.playbook.recognise.actions import (
    ACTION_SHARE,
    DETAIL_LABELS,
    has_properties,
    is_countdown,
    is_description,
    is_remark,
    is_sequence,
    opens_with_orders,
    reads_like_work,
    shares_of_work,
)
from golive.core.playbook.recognise.commands import is_shell, read_commands
from golive.core.playbook.recognise.declared import declare_role
from golive.core.playbook.recognise.escalations import is_ladder, read_levels
from golive.core.playbook.recognise.issues import read_issue_bullets
from golive.core.playbook.recognise.items import (
    is_recurring,
    make_item,
    plain_title,
)
from golive.core.playbook.recognise.leads import leads_of, settle_lead
from golive.core.playbook.recognise.lengths import says_lengths
from golive.core.playbook.recognise.lines import (
    kind_at,
    own_lines,
    read_loose_boxes,
    text_column,
)
from golive.core.playbook.recognise.links import add_resources, is_only_link, leads_within_page
from golive.core.playbook.recognise.marks import (
    CRITERIA_ROLES,
    is_ticked,
    mentions_rows,
    unquoted,
)
from golive.core.playbook.recognise.metrics import add_metric, names_measures, read_metric_line
from golive.core.playbook.recognise.notes import add_weekday_rule, forbids_weekdays, read_note
from golive.core.playbook.recognise.place import ITEM_ROLES, Place
from golive.core.playbook.recognise.properties import (
    Property,
    apply_property,
    is_label,
    read_property,
)
from golive.core.playbook.recognise.statements import settle_doer, states_work
from golive.core.playbook.recognise.tables import read_table
from golive.core.playbook.words import Words, fold, words_of

_LIST_LABELS = frozenset(
    {"topics", "resources", "format", "solution", "agenda", "exit_criteria"}
)
"""Labels that change what the list below them means."""
_LEGEND = late_pattern(r"^\W?\s*=\s")
"""What a symbol stands for ("✅ = done"), which no item says."""
_GUIDANCE_ROLES = frozenset({"notes", "overview", "informative", "contingency"})
"""Roles whose plain bullets are never items."""
_OF_MEETINGS = frozenset(
    {"duration", "participants", "owner", "due", "start", "channel", "location", "recording"}
)
"""Labels that describe a meeting; any other in its agenda is a point of it."""
_LADDER_ROLES = frozenset({"", "risks"})


def read_list(node: Node, place: Place) -> None:
    """Read one list at its place, by the role of what stands above it."""
    node = unquoted(node, place.draft)
    if place.role in CRITERIA_ROLES and is_ticked(node, place.draft):
        node = replace(node, children=tuple(replace(item, box=None) for item in node.children))
        place = place.with_role("success_criteria") if place.role == "metrics" else place
    boxed = _has_boxes(node)
    role = place.role
    if not boxed and (mentions_rows(node, place.draft) or says_lengths(node, place)):
        place.draft.informative(node)
    elif role == "escalation" or (role in _LADDER_ROLES and is_ladder(node, place)):
        read_levels(node, place)
    elif role == "format" and not boxed:
        _read_format(node, place)
    elif role == "details":
        _read_details(node.children, place)
    elif role in _PLAIN_LISTS and not boxed:
        _PLAIN_LISTS[role](node, place)
    else:
        _read_items(node, place)


def _read_metric_lines(node: Node, place: Place) -> None:
    """Read the lines of a list as measures, or all as criteria where most are sentences."""
    words, measures = place.draft.words, names_measures(node, place)
    for item in node.children:
        text, lines = item.inline.plain, own_lines(item)
        if measures and read_metric_line(item.inline, lines, place):
            place.draft.executed(item)
        elif not measures or re.search(r"\d", text):
            _read_item(item, place.with_role("success_criteria"))
            place.draft.executed(item)
        elif ":" in text:  # "Mood: good" was meant to state a target
            place.draft.not_understood(item)
        elif not text or words.starts_with_verb(text) or _is_note(text, words):
            place.draft.informative(item)
        else:
            add_metric(plain_title(text, words), "", "", lines, 1, place)
            place.draft.executed(item)


def _is_note(text: str, words: Words) -> bool:
    """Tell whether a line opens with the word for a remark ("Note who turned them on")."""
    return words.label_role(text.partition(" ")[0]) == "note"


def _has_boxes(node: Node) -> bool:
    return any(item.box is not None for item in node.children)


def _read_items(node: Node, place: Place) -> None:
    outside = place.draft.has_steps and place.step is None
    summary = outside and place.role == "milestones"  # what the steps say already, in short
    words = place.draft.words
    by_role = (place.role in ITEM_ROLES and not summary) or (
        place.parent is not None and not place.quiet
    )
    told = place.role == "process"
    in_turn = told and not place.draft.has_steps and all(item.number for item in node.children)
    by_role = by_role or in_turn or (is_countdown(node, words) and not place.draft.counts_down)
    stated = not outside and states_work(node, words)
    is_work, sure = (True, 1.0) if by_role else shares_of_work(node, words)
    reads_so = is_work or stated
    works = opens_with_orders(node, words) if summary else sure >= ACTION_SHARE or not outside
    actions = by_role or (reads_so and works)
    like_work = reads_so and sure > 0
    names_people = place.role == "people" and not opens_with_orders(node, words)
    place = replace(
        place,
        stated=stated,
        leads=leads_of(node, place),
        labelled=has_properties(node, words),
        described=is_description(node, words),
        sequence=is_sequence(node, words),
    )
    for item in node.children:
        if place.quiet and item.box is None:
            _read_details([item], place)
        elif item.box is None and leads_within_page(item.inline):
            place.draft.informative_lines(own_lines(item))
            _read_blocks(item.children, place)
        elif _LEGEND.match(item.inline.plain) or _is_date(item, place.draft.words):
            place.draft.informative(item)
        elif item.box is not None:
            _read_item(item, place)
        elif place.role in _GUIDANCE_ROLES or names_people or told > in_turn:
            _read_note_item(item, place)
        elif actions:
            _read_item(item, place)
        else:
            _read_note_item(item, place, like_work=like_work)


def _is_date(item: Node, words: Words) -> bool:
    """Tell whether a "list item" is a date that opens a paragraph ("28. April 2026, 10 Uhr")."""
    if item.number is None or item.box is not None:
        return False
    first = fold(item.inline.plain[:40]).split(" ")[0].rstrip(",.")
    return first in words.own.month_names or first in words_of("en").own.month_names


def _read_note_item(item: Node, place: Place, *, like_work: bool = False) -> None:
    """Read a plain bullet outside any step: a rule, a link, a property or guidance."""
    draft, lines = place.draft, own_lines(item)
    found = read_property(item.inline.markdown, draft.words)
    if place.role == "metadata" and found is not None and found.value:
        document = replace(place, step=None, target=None, parent=None)
        apply_property(found, document, item.span.start_line)
        draft.executed_lines(lines)
    elif is_only_link(item.inline):
        add_resources(item.inline, lines, place)
        draft.executed_lines(lines)
    elif (place.role == "people" and declare_role(item, draft)) or read_note(
        item.inline, lines, place
    ):
        draft.executed_lines(lines)
    elif (
        place.role == ""
        and reads_like_work(item.inline.plain, draft.words, like_work=like_work)
        and not is_remark(item, draft.words)
    ):
        draft.say("PB010", item.span.start_line, item.span.start_column)
        draft.not_understood_lines(lines)
    else:
        draft.informative_lines(lines)
    _read_blocks(item.children, replace(place, parent=None))


def _read_item(item: Node, place: Place) -> None:
    draft, words = place.draft, place.draft.words
    lines = own_lines(item)
    text, _ = read_hints(item.inline.markdown)
    if item.box is None and _is_property_item(item, text, place):
        return
    if item.box is None and not item.children and forbids_weekdays(text, words):
        add_weekday_rule(text, lines, place)
        draft.executed_lines(lines)
        return
    if not item.inline.markdown and not item.children:
        draft.informative_lines(lines)
        return
    if item.box is None and read_loose_boxes(item.inline, lines, text_column(item), place):
        _read_blocks(item.children, place)
        return
    kind = kind_at(place)
    if (
        item.box is None
        and is_only_link(item.inline)
        and kind in {ItemKind.TASK, ItemKind.TOPIC}
    ):
        add_resources(item.inline, lines, place)
        draft.executed_lines(lines)
        _read_blocks(item.children, place)
        return
    if kind is ItemKind.CADENCE and not _names_rhythm(text, words):
        kind = ItemKind.CADENCE if is_recurring(text, words) else ItemKind.TASK
    made = make_item(place, kind, item.inline, lines, text_column(item), box=item.box)
    if item.number is not None and not made.number:
        made.number = str(item.number)
    settle_lead(made, place)
    settle_doer(made, words)
    draft.executed_lines(lines)
    if item.children:
        below = place.below(made, quiet=item.box is not None or place.stated)
        _read_blocks(item.children, replace(below, target=made))


def _names_rhythm(text: str, words: Words) -> bool:
    return any(isinstance(found.value, Cadence) for found in words.quantities(text))


def _is_property_item(item: Node, text: str, place: Place) -> bool:
    """Read "Duration: 60 minutes" and labels above a sub-list; True when it was one."""
    draft, words = place.draft, place.draft.words
    label = is_label(text, words) if text.rstrip("*_ ").endswith(":") else None
    if label is not None and item.children:
        if label in _LIST_LABELS or label in DETAIL_LABELS:
            draft.executed_lines(own_lines(item))
            _label_with_list(label, text, item, place)
            return True
        unknown = place.labelled and not words.starts_with_verb(text)
        if label == "" and (unknown or words.announces_work(text)):
            draft.executed_lines(own_lines(item))
            _read_blocks(item.children, place)
            return True
        return False
    found = read_property(text, words)
    if found is not None and place.described:
        found = replace(found, role=found.role or fold(found.label))
    elif found is None or not found.value or found.role not in DETAIL_LABELS | _LIST_LABELS:
        return False
    is_point = place.role == "agenda" and found.role not in _OF_MEETINGS
    if place.sequence or is_point or not _property_fits(found.role, place):
        return False
    apply_property(found, place, item.span.start_line)
    draft.executed_lines(own_lines(item))
    _read_blocks(item.children, place.with_role("details"))
    return True


def _property_fits(role: str, place: Place) -> bool:
    has_target = place.target is not None or place.parent is not None or place.step is not None
    return has_target or role in {
        "owner",
        "last_updated",
        "review_frequency",
        "document_owner",
        "note",
        "version",
    }


def _label_with_list(label: str, text: str, item: Node, place: Place) -> None:
    for block in item.children:
        if block.kind is not Kind.LIST:
            _read_blocks([block], place)
        elif label in {"topics", "resources", "format", "solution", "agenda"}:
            spoken = label in {"topics", "agenda"}
            parent = (place.target if spoken else None) or place.parent
            read_list(block, replace(place, role=label, parent=parent))
        elif label == "exit_criteria":
            read_list(block, place.with_role("exit_criteria"))
        else:
            values = ", ".join(child.inline.plain for child in block.children)
            found = Property(text.strip("*_: "), label, values, is_bold=False)
            apply_property(found, place, item.span.start_line)
            place.draft.executed(block)


def _read_details(items: Iterable[Node], place: Place) -> None:
    """Read unboxed lines below a boxed item: properties and notes of it, never items."""
    for item in items:
        text, hints = read_hints(item.inline.markdown)
        if item.box is not None:
            _read_item(item, replace(place, quiet=False))
            continue
        found = read_property(text, place.draft.words)
        held = place.parent is not None
        if found is not None and found.value and found.role:
            held = apply_property(found, place, item.span.start_line)
        elif is_only_link(replace(item.inline, markdown=text)):
            audience = hints.get("audience", "")
            held = add_resources(item.inline, own_lines(item), place, audience) > 0
        elif place.parent is not None and text:
            notes = place.parent.properties.get("details")
            place.parent.properties["details"] = f"{notes}; {text}" if notes else text
        as_ = LineClass.EXECUTED if held else LineClass.INFORMATIVE
        place.draft.mark(own_lines(item), as_)
        _read_blocks(item.children, place)


def _read_links(node: Node, place: Place) -> None:
    for item in node.children:
        lines = own_lines(item)
        _, hints = read_hints(item.inline.markdown)
        if add_resources(item.inline, lines, place, hints.get("audience", "")):
            place.draft.executed_lines(lines)
        else:
            place.draft.informative_lines(lines)
        _read_blocks(item.children, place)


def _read_format(node: Node, place: Place) -> None:
    """Read how a session is held: flags of its training or meeting."""
    words, target = place.draft.words, place.target
    for item in node.children:
        text = item.inline.plain
        if target is not None:
            for flag, name in (("live", "live_words"), ("record", "record_words")):
                if words.has(text, name) and flag not in target.flags:
                    target.flags.append(flag)
            said = target.properties.get("format")
            target.properties["format"] = f"{said}; {text}" if said else text
            place.draft.executed(item)
        place.draft.informative(item)


def _read_blocks(blocks: Iterable[Node], place: Place) -> None:
    """Read the blocks inside a list item."""
    label = ""
    for block in blocks:
        if block.kind is Kind.LIST:
            inner = place.with_role(label) if label in _LIST_LABELS else place
            read_list(block, inner)
        elif block.kind is Kind.FENCE and is_shell(block) and (place.step or place.parent):
            read_commands(block, place)
        elif block.kind is Kind.PARAGRAPH:
            label = is_label(block.inline.markdown, place.draft.words) or ""
            _read_inner_paragraph(block, place)
        elif block.kind is Kind.QUOTE:
            _read_blocks(block.children, place)
            place.draft.informative(block)
        elif block.kind is Kind.TABLE:
            read_table(block, place)
        else:
            place.draft.informative(block)


def _read_inner_paragraph(block: Node, place: Place) -> None:
    words = place.draft.words
    understood = True
    for line in block.inline.markdown.split("\n"):
        found = read_property(line, words)
        understood &= bool(
            found
            and found.value
            and found.role
            and apply_property(found, place, block.span.start_line)
        )
    if understood or is_label(block.inline.markdown, words):
        place.draft.executed(block)
    else:
        place.draft.informative(block)


_PLAIN_LISTS: dict[str, Callable[[Node, Place], None]] = {
    "resources": _read_links,
    "metrics": _read_metric_lines,
    "issues": read_issue_bullets,
    "solution": read_issue_bullets,
}
"""Readers of lists without boxes, by the role of what stands above them."""
