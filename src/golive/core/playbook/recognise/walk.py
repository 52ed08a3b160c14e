"""The walk over the sections of a document: each block goes to the reader of its kind."""

import re
from collections.abc import Iterable

from msgspec import Struct, field
from msgspec.structs import replace

from golive.core.document.model import Kind, Node, Span
from golive.core.document.quantities import read_window
from golive.core.document.values import Window
from golive.core.playbook.draft import Draft, GroupDraft, ItemDraft, StepDraft
from golive.core.playbook.headings import Heading
from golive.core.playbook.hints import read_hints
from golive.core.playbook.model import ItemKind
from golive.core.playbook.recognise.commands import is_shell, read_commands
from golive.core.playbook.recognise.conditions import find_condition
from golive.core.playbook.recognise.escalations import read_level, track_name, track_of
from golive.core.playbook.recognise.issues import read_issue_section
from golive.core.playbook.recognise.links import add_resources, is_only_link
from golive.core.playbook.recognise.lists import is_action_list, read_list
from golive.core.playbook.recognise.metrics import read_metric_line
from golive.core.playbook.recognise.notes import read_note
from golive.core.playbook.recognise.place import KIND_OF_ROLE, Place
from golive.core.playbook.recognise.properties import (
    META_LABELS,
    apply_property,
    is_label,
    read_property,
)
from golive.core.playbook.recognise.sessions import (
    is_meeting,
    is_training,
    labels_in,
    make_session,
)
from golive.core.playbook.recognise.tables import read_table
from golive.core.playbook.roles import read_owner
from golive.core.playbook.sections import SPECIAL_ROLES, Section, find_steps, title_section
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
_ROLES_OF_STEPS = frozenset(
    {"gate", "prerequisites", "go_live_definition", "definition_of_done"}
)
"""Roles that a step's own heading may give its bullets; under any other they are tasks."""
_PLAIN_IN_STEPS = frozenset(
    {
        "overview",
        "timeline",
        "milestones",
        "launch_day",
        "post",
        "meeting",
        "training",
        "people",
        "checklist",
        "cadence",
        "metadata",
        "profile",
    }
)
"""Roles of a sub-heading inside a step that leave its bullets tasks."""
_WHOLE_IN_STEPS = frozenset(
    {
        "notes",
        "resources",
        "metrics",
        "issues",
        "risks",
        "escalation",
        "informative",
        "solution",
    }
)
"""Roles that a sub-heading inside a step has only when it says nothing else ("Notes")."""
_GUIDING = frozenset({"resources", "informative", "overview", "notes"})
MAX_BARE_LABEL = 40
MIN_PARTED = 3
_SESSION_PROPERTIES = frozenset({"participants", "duration", "channel", "location"})
_INHERITED = frozenset(
    {
        *KIND_OF_ROLE,
        "issues",
        "solution",
        "escalation",
        "resources",
        "notes",
        "metrics",
        "metadata",
        "profile",
        "checklist",
        "informative",
        "people",
    }
)
"""Roles that a sub-section without a role of its own takes from above."""


class Walk(Struct):
    """One walk; keeps what must be shared between sibling sections."""

    draft: Draft
    title: Section | None
    steps: set[int] = field(default_factory=set)
    meetings: dict[int, ItemDraft] = field(default_factory=dict)
    provisional: list[StepDraft] = field(default_factory=list)

    @property
    def words(self) -> Words:
        """The document's words."""
        return self.draft.words


def walk(root: Section, draft: Draft) -> Section | None:
    """Read all sections into the draft; returns the title section."""
    title = title_section(root)
    steps = find_steps(root, title)
    draft.has_steps = bool(steps)
    walker = Walk(draft, title, {id(section) for section in steps})
    _visit(walker, root, Place(draft))
    _settle_steps(walker)
    return title


def _settle_steps(walker: Walk) -> None:
    """Keep the sections that became steps for want of better only if nothing better was found."""
    draft = walker.draft
    provisional = {id(step) for step in walker.provisional}
    filled = {id(item.step) for item in draft.items if item.step is not None}
    found = [step for step in draft.steps if id(step) not in provisional]
    if found:
        for item in draft.items:
            if id(item.step) in provisional:
                item.step = None
    draft.steps = found or [step for step in draft.steps if id(step) in filled]


def _visit(walker: Walk, section: Section, above: Place) -> None:
    """Visit a section and all below it, without recursion: headings may be many."""
    stack: list[tuple[Section, Place]] = [(section, above)]
    while stack:
        current, place = stack.pop()
        inner, descend = _enter(walker, current, place)
        if descend:
            stack.extend((child, inner) for child in reversed(current.children))


def _enter(walker: Walk, section: Section, above: Place) -> tuple[Place, bool]:
    """Read a section's heading and own blocks; returns the place of its sub-sections."""
    draft = walker.draft
    if section.node is None or section is walker.title:
        if section.node is not None:
            draft.executed(section.node)
        _read_blocks(walker, section, above)
        return above, True
    place = _place_of(walker, section, above)
    known = place.step is not None or place.role
    (draft.executed if known else draft.informative)(section.node)
    if above.role == "issues" and section.heading.role not in SPECIAL_ROLES - {"issues"}:
        _read_issue(section, place)
        return place, False
    place = _with_session(walker, section, place)
    _read_blocks(walker, section, place)
    return replace(place, target=_kept_target(place)), True


def _kept_target(place: Place) -> ItemDraft | None:
    """Return the session that sub-sections belong to (its agenda, its topics), if any."""
    target = place.target
    if target is not None and target.kind in {ItemKind.MEETING, ItemKind.TRAINING}:
        return target
    return None


def _place_of(walker: Walk, section: Section, above: Place) -> Place:
    heading = section.heading
    _, hints = read_hints(section.node.inline.markdown if section.node else "")
    window = _hinted_window(hints, walker.words) or heading.window
    names = (*above.section, heading.text)
    for quantity in heading.readings:
        walker.draft.say_reading(quantity, section.lines[0] if section.lines else 0, 1)
    if id(section) in walker.steps:
        whole = walker.words.is_whole_role(heading.title) and " " in heading.title.strip()
        role = heading.role if whole and heading.role in _ROLES_OF_STEPS else "step"
        return _in_step(walker, section, window, replace(above, section=names), role)
    role = heading.role or (above.role if above.role in _INHERITED else "")
    if above.role in KIND_OF_ROLE and heading.role in _PLAIN_IN_STEPS and above.step is None:
        role = above.role
    if above.step is not None:
        role = _group_role(heading, role, above, walker.words, has_steps=walker.draft.has_steps)
        group = GroupDraft(heading.text, window, section.lines, outer=above.group)
        above.step.groups.append(group)
        return replace(
            above,
            role=role,
            group=group,
            group_title=heading.text,
            window=window or above.window,
            section=names,
            post=above.post or heading.role == "post",
            target=above.target,
            parent=None,
        )
    place = replace(above, role=role, section=names, post=heading.role == "post", parent=None)
    works = role not in SPECIAL_ROLES - {"people", "cadence"} or _is_worked(section, role)
    if not walker.draft.has_steps and works:
        placed = _in_step(walker, section, window, place, role)
        if placed.step is not None:
            walker.provisional.append(placed.step)
        return placed
    return replace(place, window=window or above.window)


def _is_worked(section: Section, role: str) -> bool:
    """Tell whether a section of guidance by its words holds boxes, which somebody ticks."""
    return role in _GUIDING and any(
        item.box is not None
        for block in section.blocks
        if block.kind is Kind.LIST
        for item in block.children
    )


def _group_role(
    heading: Heading, role: str, above: Place, words: Words, *, has_steps: bool
) -> str:
    inherited = above.role if above.role in _INHERITED else ("step" if has_steps else "")
    if above.role in KIND_OF_ROLE and role in _PLAIN_IN_STEPS:
        return above.role
    if not has_steps and role in {"people", "metadata", "profile"}:
        return role
    part = role in _WHOLE_IN_STEPS and heading.role and not words.is_whole_role(heading.title)
    if not role or role in _PLAIN_IN_STEPS or part:
        return inherited
    return role


def _hinted_window(hints: dict[str, str] | object, words: Words) -> Window | None:
    value = hints.get("window") if isinstance(hints, dict) else None
    found = read_window(value, words.language) if value else None
    return found.value if found is not None and isinstance(found.value, Window) else None


def _in_step(
    walker: Walk, section: Section, window: Window | None, place: Place, role: str
) -> Place:
    heading = section.heading
    _, hints = read_hints(section.node.inline.markdown if section.node else "")
    group = GroupDraft(None, None)
    step = StepDraft(
        number=heading.number,
        title=heading.title,
        heading=heading.text,
        window=window,
        lines=section.lines,
        groups=[group],
        condition=find_condition(heading.text, walker.words),
    )
    if owner := hints.get("owner"):
        step.owner = read_owner(owner, walker.words.language)
    walker.draft.steps.append(step)
    return replace(
        place, step=step, group=group, group_title="", window=None, role=role, parent=None
    )


def _with_session(walker: Walk, section: Section, place: Place) -> Place:
    """Make the meeting or training that a section stands for, and point the place at it."""
    words, heading = walker.words, section.heading
    if _is_agenda(section, words):
        if place.target is None or place.target.kind is not ItemKind.MEETING:
            owner = id(section.parent)
            if owner not in walker.meetings:
                walker.meetings[owner] = make_session(ItemKind.MEETING, section, place)
            place = replace(place, target=walker.meetings[owner])
        return replace(
            place,
            parent=place.target,
            role="agenda" if heading.role == "agenda" else "step",
        )
    if is_training(section, words):
        training = make_session(ItemKind.TRAINING, section, place)
        return replace(place, target=training, role="training")
    if is_meeting(section, words):
        meeting = make_session(ItemKind.MEETING, section, place)
        return replace(place, target=meeting, role="step", parent=None)
    return _of_session(section, place)


def _of_session(section: Section, place: Place) -> Place:
    """Return the place of a section below a meeting or training: its topics, format or set-up."""
    words = place.draft.words
    label = words.label_role(section.heading.text)
    if place.target is not None and label in {"topics", "format"}:
        parent = place.target if label == "topics" else place.parent
        return replace(place, role=label, parent=parent)
    if place.target is not None and labels_in(section, words) & _SESSION_PROPERTIES:
        return replace(place, parent=place.target)
    return replace(place, target=_inherited(place))


def _is_agenda(section: Section, words: Words) -> bool:
    """Tell whether a section is an agenda or schedules a meeting: its words alone are not enough."""
    role = section.heading.role
    if role == "agenda":
        return any(block.kind in {Kind.LIST, Kind.TABLE} for block in section.blocks)
    if role != "schedule_meeting":
        return False
    siblings = section.parent.children if section.parent is not None else []
    beside = any(each.heading.role == "agenda" for each in siblings)
    return beside or bool(labels_in(section, words) & _SESSION_PROPERTIES)


def _inherited(place: Place) -> ItemDraft | None:
    return place.target if place.role in {"topics", "format", "resources", "agenda"} else None


def _read_issue(section: Section, place: Place) -> None:
    blocks: list[Node] = []
    for inner in section.walk():
        if inner is not section and inner.node is not None:
            place.draft.executed(inner.node)
        blocks.extend(inner.blocks)
    read_issue_section(section.heading.title, section.lines, blocks, place)


def _read_blocks(walker: Walk, section: Section, place: Place) -> None:
    labelled = place
    for index, block in enumerate(section.blocks):
        if block.kind is Kind.PARAGRAPH:
            follows = (
                section.blocks[index + 1].kind if index + 1 < len(section.blocks) else None
            )
            opens = follows in {Kind.LIST, Kind.TABLE}
            labelled = _read_paragraph(walker, block, section, place, opens_list=opens)
        elif block.kind is Kind.LIST:
            place.draft.informative_lines(_marks_around(block))
            first, rest = _parted_by_gap(block) if labelled is not place else (block, None)
            read_list(first, _role_of_list(first, labelled))
            if rest is not None:
                read_list(rest, _role_of_list(rest, place))
        elif block.kind is Kind.TABLE:
            read_table(block, labelled)
        else:
            _read_other(walker, block, section, labelled)


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
        _read_blocks(walker, quoted, place)
    elif block.kind is Kind.HTML:
        _, hints = read_hints(block.text.strip())
        if hints and place.step is not None:
            if owner := hints.get("owner"):
                place.step.owner = read_owner(owner, draft.words.language)
            place.step.window = _hinted_window(dict(hints), draft.words) or place.step.window
            draft.executed(block)
        elif hints:
            for key, value in hints.items():
                draft.meta.setdefault(key, (value, block.span.start_line))
            draft.executed(block)


def _read_paragraph(
    walker: Walk, block: Node, section: Section, place: Place, *, opens_list: bool
) -> Place:
    """Read a paragraph; returns the place for the list or table that follows it."""
    draft, words = place.draft, place.draft.words
    text = block.inline.markdown
    if place.role == "escalation":
        return _escalation_paragraph(block, place)
    label = is_label(text, words)
    if label is None and opens_list and len(text) <= MAX_BARE_LABEL:
        label = words.label_role(text) or ("" if words.is_whole_role(text) else None)
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


def _after_label(walker: Walk, label: str, text: str, section: Section, place: Place) -> Place:
    words = place.draft.words
    role = _LABEL_ROLES.get(label) or words.section_role(re.sub(r"[*_:]", " ", text))
    if role == "agenda":
        target = place.target
        if target is None:
            owner = id(section)
            if owner not in walker.meetings and section.node is not None:
                walker.meetings[owner] = make_session(ItemKind.MEETING, section, place)
            target = walker.meetings.get(owner)
        return replace(place, role="agenda", parent=target, target=target)
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
