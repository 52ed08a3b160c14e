"""The blocks of a section: paragraphs and labels, lists, tables, fences and quotes."""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from golive.core.document.model import Kind, Node, Span
from golive.core.playbook.hints import read_hints
from golive.core.playbook.model import ItemKind
from golive.core.playbook.recognise.actions import is_action_list
from golive.core.playbook.recognise.commands import is_shell, read_commands
from golive.core.playbook.recognise.escalations import read_level, track_name, track_of
from golive.core.playbook.recognise.kept import say_kept
from golive.core.playbook.recognise.links import add_resources, is_only_link
from golive.core.playbook.recognise.lists import read_list
from golive.core.playbook.recognise.metrics import read_metric_line
from golive.core.playbook.recognise.notes import read_note
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.recognise.properties import (
    META_LABELS,
    apply_property,
    is_label,
    read_property,
    timed_label,
)
from golive.core.playbook.recognise.sessions import (
    holds_points,
    length_of_points,
    make_session,
)
from golive.core.playbook.recognise.tables import read_table
from golive.core.playbook.recognise.walker import Walk, hinted_window
from golive.core.playbook.roles import read_owner
from golive.core.playbook.sections import Section
from golive.core.playbook.words import Words

_LABEL_ROLES = {
    "topics": "topics",
    "resources": "resources",
    "format": "format",
    "solution": "solution",
    "agenda": "agenda",
    "exit_criteria": "exit_criteria",
    "criterion": "success_criteria",
    "depends_on": "prerequisites",
    "note": "notes",
    "goal": "details",
    "deliverable": "details",
    "participants": "details",
    "audience": "details",
    "symptom": "details",
    "duration": "details",
    "channel": "details",
}
_OPEN_ROLES = frozenset({"", "step", "meeting"})
MAX_BARE_LABEL = 40
MIN_PARTED = 3


def read_blocks(walker: Walk, section: Section, place: Place) -> None:
    """Read the blocks that stand directly in a section."""
    labelled = place
    for index, block in enumerate(section.blocks):
        if block.kind is Kind.PARAGRAPH:
            follows = section.blocks[index + 1] if index + 1 < len(section.blocks) else None
            labelled = _read_paragraph(walker, block, section, place, follows)
        elif block.kind is Kind.LIST:
            place.draft.informative_lines(_marks_around(block))
            if _is_all_work(section, block, place, labelled):
                labelled = place
            first, rest = _parted_by_gap(block) if labelled is not place else (block, None)
            here = _of_points(walker, first, section, labelled)
            read_list(first, _role_of_list(first, here))
            say_kept(first, here)
            if rest is not None:
                read_list(rest, _role_of_list(rest, place))
                say_kept(rest, place)
        elif block.kind is Kind.TABLE:
            read_table(block, labelled)
        else:
            _read_other(walker, block, section, labelled)


def _is_all_work(section: Section, block: Node, place: Place, labelled: Place) -> bool:
    """Tell whether boxes below a label of outcomes are the only list of a step: they are its work."""
    lists = [each for each in section.blocks if each.kind in {Kind.LIST, Kind.TABLE}]
    return (
        place.role == "step"
        and labelled.role == "success_criteria"
        and place.window is None
        and len(lists) == 1
        and not section.children
        and all(item.box is not None for item in block.children)
    )


def _marks_around(block: Node) -> tuple[int, ...]:
    """Return the lines of a list that no item holds: those of the fence it stood in."""
    first, last = block.children[0].span, block.children[-1].span
    span = block.span
    return (
        *range(span.start_line, first.start_line),
        *range(last.end_line + 1, span.end_line + 1),
    )


def _parted_by_gap(block: Node) -> tuple[Node, Node | None]:
    """Part a list below a label at its only blank line: the label speaks for the first part.

    Markdown joins both parts to one list; whoever wrote them left the line to part them.
    """
    items = block.children
    gaps = [
        at
        for at in range(1, len(items))
        if items[at].span.start_line > items[at - 1].span.end_line + 1
    ]
    if len(gaps) != 1 or len(items) < MIN_PARTED:
        return block, None
    first, rest = items[: gaps[0]], items[gaps[0] :]
    return (
        replace(block, children=first, span=_span_of(first)),
        replace(block, children=rest, span=_span_of(rest)),
    )


def _span_of(items: tuple[Node, ...]) -> Span:
    last = items[-1].span
    return replace(items[0].span, end_line=last.end_line, end_column=last.end_column)


def _role_of_list(block: Node, place: Place) -> Place:
    """Bullets of a training without a label are its topics, unless they are actions or boxes."""
    if place.role != "training":
        return place
    boxed = any(item.box is not None for item in block.children)
    if boxed or is_action_list(block, place.draft.words):
        return place.with_role("step")
    return replace(place, role="topics", parent=place.target)


def _read_other(walker: Walk, block: Node, section: Section, place: Place) -> None:
    draft = place.draft
    draft.informative(block)
    if block.kind is Kind.FENCE:
        works = place.step is not None or place.role == "checklist"
        if is_shell(block) and works and place.role not in {"issues", "resources", "notes"}:
            read_commands(block, place)
    elif block.kind is Kind.QUOTE:
        quoted = Section(None, section.heading, section.level, blocks=list(block.children))
        read_blocks(walker, quoted, place)
    elif block.kind is Kind.HTML:
        _, hints = read_hints(block.text.strip())
        if hints and place.step is not None:
            if owner := hints.get("owner"):
                place.step.owner = read_owner(owner, draft.words.language)
            place.step.window = hinted_window(dict(hints), draft.words) or place.step.window
            draft.executed(block)
        elif hints:
            for key, value in hints.items():
                draft.meta.setdefault(key, (value, block.span.start_line))
            draft.executed(block)


def _read_paragraph(
    walker: Walk, block: Node, section: Section, place: Place, follows: Node | None
) -> Place:
    """Read a paragraph; returns the place for the list or table that follows it."""
    draft, words = place.draft, place.draft.words
    text = block.inline.markdown
    if place.role == "escalation":
        return _escalation_paragraph(block, place)
    label = is_label(text, words)
    opens = follows is not None and follows.kind in {Kind.LIST, Kind.TABLE}
    if label is None and opens and len(text) <= MAX_BARE_LABEL:
        named = words.is_whole_role(text) or _names_pages(text, follows, words)
        label = words.label_role(text) or ("" if named else None)
    if label is not None and "\n" not in text.strip():
        draft.executed(block)
        return _after_label(walker, label, text, section, place)
    lines = text.split("\n")
    if _read_lines(lines, block, place):
        draft.executed(block)
        return place
    last = is_label(lines[-1], words) if len(lines) > 1 else None
    draft.informative(block)
    _describe(walker, block, place)
    if last:
        return _after_label(walker, last, lines[-1], section, place)
    if text.rstrip().endswith(":") and words.section_role(text.rstrip(": *")):
        return _after_label(walker, "", text, section, place)
    return place


def _names_pages(text: str, follows: Node | None, words: Words) -> bool:
    """Tell whether a line names what one may read ("Oven documents") above names with their places."""
    return (
        follows is not None
        and follows.kind is Kind.LIST
        and words.section_role(text) == "resources"
        and not is_action_list(follows, words)
        and all(read_property(item.inline.markdown, words) for item in follows.children)
    )


def _describe(walker: Walk, block: Node, place: Place) -> None:
    opens = not walker.draft.description and place.step is None
    if opens and (place.role in {"overview", ""}) and not walker.draft.items:
        walker.draft.description = block.inline.plain


def _read_lines(lines: Iterable[str], block: Node, place: Place) -> bool:
    """Read each line of a paragraph as a property, a metric, a rule or a link; True when all were."""
    words, draft = place.draft.words, place.draft
    start = block.text_span.start_line if block.text_span else block.span.start_line
    understood = []
    for number, line in enumerate(lines, start):
        found = read_property(line, words)
        own = (number,)
        if place.role == "metrics" and read_metric_line(block.inline, own, place):
            understood.append(True)
        elif (
            found is not None
            and found.value
            and found.role
            and _takes(found.role, place, found.is_bold)
        ):
            meta = found.role in META_LABELS
            understood.append(
                apply_property(found, _document(place) if meta else place, number)
            )
            draft.executed_lines(own)
        elif is_only_link(block.inline) and place.role in {"resources", "step"}:
            understood.append(bool(add_resources(block.inline, own, place)))
        else:
            understood.append(
                read_note(replace(block.inline, markdown=line, plain=line), own, place)
            )
    return all(understood)


def _takes(role: str, place: Place, is_bold: bool) -> bool:  # noqa: FBT001 - a fact of the text
    """Tell whether a labelled line is a property here; plain prose with a colon must not be."""
    if role in META_LABELS or place.target is not None:
        return True
    if place.step is None:
        return is_bold or role == "owner" or place.role in {"metadata", "profile"}
    return is_bold or role not in {
        "note",
        "solution",
        "symptom",
        "resources",
        "topics",
        "format",
    }


def _document(place: Place) -> Place:
    return replace(place, step=None, target=None, parent=None, group=None)


def _agenda_place(walker: Walk, section: Section, place: Place) -> Place:
    """Return the place of an agenda's points: below the meeting of its section."""
    target = place.target
    if target is None:
        owner = id(section)
        if owner not in walker.meetings and section.node is not None:
            walker.meetings[owner] = make_session(ItemKind.MEETING, section, place)
        target = walker.meetings.get(owner)
    return replace(place, role="agenda", parent=target, target=target)


def _of_points(walker: Walk, block: Node, section: Section, place: Place) -> Place:
    """Return the place of a list: of the points of a meeting where each of its lines has minutes."""
    if place.role not in _OPEN_ROLES or not holds_points(block, section, walker.words):
        return place
    held = _agenda_place(walker, section, place)
    if held.target is not None and held.target.duration is None:
        held.target.duration = length_of_points(block, walker.words)
    return held


def _after_label(walker: Walk, label: str, text: str, section: Section, place: Place) -> Place:
    words, place = place.draft.words, place.owned_by(text)
    role = _LABEL_ROLES.get(label) or words.section_role(re.sub(r"[*_:]", " ", text))
    if role == "agenda":
        held = _agenda_place(walker, section, place)
        timed = timed_label(text, words)
        if timed and held.target is not None and held.target.duration is None:
            held.target.duration = timed[1]
        return held
    if role == "gate" and place.role in {"metrics", "success_criteria"}:
        whole = words.is_whole_role(text)
        return place.with_role("gate" if whole else "success_criteria")
    if role == "topics":
        return replace(place, role="topics", parent=place.target)
    if role in {
        "checklist",
        "meeting",
        "training",
        "timeline",
        "milestones",
        "post",
        "launch_day",
        "overview",
    }:
        role = "step" if place.step is not None else "checklist"
    if role == "details":
        return replace(place, role="details", parent=place.target or place.parent)
    if not role or (role == "format" and place.target is None):
        return place
    return place.with_role(role)


def _escalation_paragraph(block: Node, place: Place) -> Place:
    """A label names a track; a line with a limit or a verb of escalating is a level."""
    words, draft = place.draft.words, place.draft
    text = block.inline.markdown
    if is_label(text, words) is not None:
        draft.executed(block)
        return replace(place, section=(*place.section, block.inline.plain))
    lines = text.split("\n")
    start = block.span.start_line
    if all(words.has(line, "escalation_verbs") for line in lines):
        draft.executed(block)
        track = track_of(
            place, track_name(place.section[-1] if place.section else "", place.draft.words), ()
        )
        for number, line in enumerate(lines, start):
            track.levels.append(read_level(line, (number,), place))
        return place
    draft.informative(block)
    return place
