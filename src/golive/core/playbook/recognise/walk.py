"""The walk over the sections of a document: each block goes to the reader of its kind."""

from msgspec.structs import replace

from golive.core.document.model import Kind, Node
from golive.core.document.values import Anchor, Duration, Unit, Window
from golive.core.playbook.draft import Draft, GroupDraft, ItemDraft, StepDraft
from golive.core.playbook.headings import Heading
from golive.core.playbook.hints import read_hints
from golive.core.playbook.model import ItemKind
from golive.core.playbook.recognise.actions import counts_to_launch
from golive.core.playbook.recognise.blocks import read_blocks
from golive.core.playbook.recognise.conditions import find_condition
from golive.core.playbook.recognise.dated import dated_place
from golive.core.playbook.recognise.issues import read_issue_section
from golive.core.playbook.recognise.place import KIND_OF_ROLE, Place
from golive.core.playbook.recognise.sessions import (
    is_meeting,
    is_training,
    labels_in,
    make_session,
)
from golive.core.playbook.recognise.set_windows import set_window
from golive.core.playbook.recognise.steps import (
    find_steps,
    is_short,
    length_of_step,
    timed_parts,
)
from golive.core.playbook.recognise.walker import Walk, hinted_window
from golive.core.playbook.roles import read_owner
from golive.core.playbook.sections import SPECIAL_ROLES, Section, title_section
from golive.core.playbook.words import Words

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
        "process",
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
        "contingency",
        "solution",
    }
)
"""Roles that a sub-heading inside a step has only when it says nothing else ("Notes")."""
_GUIDING = frozenset({"resources", "informative", "overview", "notes"})
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
        "contingency",
        "people",
    }
)
"""Roles that a sub-section without a role of its own takes from above."""


def walk(root: Section, draft: Draft) -> Section | None:
    """Read all sections into the draft; returns the title section."""
    title = title_section(root)
    is_agenda = title is not None and _is_agenda_page(title)
    steps = [] if is_agenda else find_steps(root, title, draft.words)
    draft.has_steps = bool(steps)
    windows = [step.heading.window for step in steps]
    draft.counts_down = any(each is not None and counts_to_launch(each) for each in windows)
    walker = Walk(draft, title, {id(section) for section in steps})
    if is_agenda:
        walker.agendas.add(id(title))
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
    draft.steps = [step for step in draft.steps if not _is_drawn(step, draft.steps, filled)]


def _is_drawn(step: StepDraft, steps: list[StepDraft], filled: set[int]) -> bool:
    """Tell whether a step only draws another one again: without number and items, in its window."""
    if id(step) in filled or step.number is not None or step.window is None:
        return False
    return any(id(other) in filled and other.window == step.window for other in steps)


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
    if walker.agendas and section.node is not None:
        point = _enter_agenda(walker, section, above)
        if point is not None:
            draft.executed(section.node)
            read_blocks(walker, section, point)
            return point, True
    if section.node is None or section is walker.title:
        if section.node is not None:
            draft.executed(section.node)
        read_blocks(walker, section, above)
        return above, True
    place = _place_of(walker, section, above)
    known = place.step is not None or place.role
    (draft.executed if known else draft.informative)(section.node)
    if above.role == "issues" and section.heading.role not in SPECIAL_ROLES - {"issues"}:
        _read_issue(section, place)
        return place, False
    place = _with_session(walker, section, place)
    read_blocks(walker, section, place)
    return replace(place, target=_kept_target(place)), True


def _is_agenda_page(title: Section) -> bool:
    """Tell whether a document is one agenda: its title says so and its sections have lengths."""
    return title.heading.role == "agenda" and bool(timed_parts(title))


def _enter_agenda(walker: Walk, section: Section, above: Place) -> Place | None:
    """Read the title of an agenda as its meeting and a section of an agenda as a point of it."""
    if section is walker.title and id(section) in walker.agendas:
        meeting = make_session(ItemKind.MEETING, section, above)
        return replace(above, role="agenda", parent=meeting, target=meeting)
    if id(section.parent) not in walker.agendas:
        return None
    if section.parent is walker.title and not is_short(section):
        return None
    point = make_session(ItemKind.AGENDA_POINT, section, above)
    point.parent = above.parent
    return replace(above, parent=point, section=(*above.section, section.heading.text))


def _kept_target(place: Place) -> ItemDraft | None:
    """Return the session that sub-sections belong to (its agenda, its topics), if any."""
    target = place.target
    if target is not None and target.kind in {ItemKind.MEETING, ItemKind.TRAINING}:
        return target
    return None


def _place_of(walker: Walk, section: Section, above: Place) -> Place:
    heading = section.heading
    above = dated_place(section, above).owned_by(heading.text)
    _, hints = read_hints(section.node.inline.markdown if section.node else "")
    window = hinted_window(hints, walker.words) or heading.window
    names = (*above.section, heading.text)
    for quantity in heading.readings:
        walker.draft.say_reading(quantity, section.lines[0] if section.lines else 0, 1)
    if id(section) in walker.steps:
        whole = walker.words.is_whole_role(heading.title) and " " in heading.title.strip()
        role = heading.role if whole and heading.role in _ROLES_OF_STEPS else "step"
        if (
            heading.role == "cadence"
            and heading.number is not None
            and not heading.is_step_word
        ):
            role = "cadence"
        return _in_step(walker, section, window, replace(above, section=names), role)
    role = heading.role or (above.role if above.role in _INHERITED else "")
    if above.role in KIND_OF_ROLE and heading.role in _PLAIN_IN_STEPS and above.step is None:
        role = above.role
    if _is_checklist_before_launch(heading, above, walker.words):
        role = "gate"
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
        walker.provisional.append(walker.draft.steps[-1])
        return placed
    return replace(place, window=window or above.window)


def _is_checklist_before_launch(heading: Heading, above: Place, words: Words) -> bool:
    """Tell whether "Pre-launch" stands below a heading that says it is one of the checklists."""
    window = heading.window
    if window is None or not window.is_open or window.anchor is not Anchor.GO_LIVE:
        return False
    outer = above.section[-1] if above.section else ""
    return words.clue_pattern("gate_words").search(outer) is not None


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


def _in_step(
    walker: Walk, section: Section, window: Window | None, place: Place, role: str
) -> Place:
    heading = section.heading
    _, hints = read_hints(section.node.inline.markdown if section.node else "")
    window = hinted_window(hints, walker.words) or set_window(heading, walker.draft) or window
    group = GroupDraft(None, None)
    step = StepDraft(
        number=heading.number,
        title=heading.title,
        heading=heading.text,
        window=window,
        lines=section.lines,
        groups=[group],
        condition=find_condition(heading.text, walker.words),
        duration=length_of_step(heading),
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
        meeting = place.target
        if meeting is None or meeting.kind is not ItemKind.MEETING:
            owner = id(section.parent)
            if owner not in walker.meetings:
                walker.meetings[owner] = make_session(ItemKind.MEETING, section, place)
            meeting = walker.meetings[owner]
        _hold_points(walker, section, meeting)
        return replace(
            place,
            target=meeting,
            parent=meeting,
            role="agenda" if heading.role == "agenda" else "step",
        )
    if is_training(section, words):
        training = make_session(ItemKind.TRAINING, section, place)
        return replace(place, target=training, role="training")
    if is_meeting(section, words):
        meeting = make_session(ItemKind.MEETING, section, place)
        return replace(place, target=meeting, role="step", parent=None)
    return _of_session(section, place)


def _hold_points(walker: Walk, section: Section, meeting: ItemDraft) -> None:
    """Let the timed sub-sections of an agenda be its points; together they last as long as it."""
    parts = timed_parts(section)
    if section.heading.role != "agenda" or not parts:
        return
    walker.agendas.add(id(section))
    if meeting.duration is None:
        minutes = sum(part.heading.duration.minutes for part in parts if part.heading.duration)
        meeting.duration = Duration(minutes, Unit.MINUTE)


def _of_session(section: Section, place: Place) -> Place:
    """Return the place of a section below a meeting or training: its topics, format or set-up."""
    if place.target is None:
        return place
    words = place.draft.words
    label = words.label_role(section.heading.text)
    if label in {"topics", "format"}:
        parent = place.target if label == "topics" else place.parent
        return replace(place, role=label, parent=parent)
    if labels_in(section, words) & _SESSION_PROPERTIES:
        return replace(place, parent=place.target)
    return replace(place, target=_inherited(place))


def _is_agenda(section: Section, words: Words) -> bool:
    """Tell whether a section is an agenda or schedules a meeting: its words alone are not enough."""
    role = section.heading.role
    if role == "agenda":
        listed = any(block.kind in {Kind.LIST, Kind.TABLE} for block in section.blocks)
        return listed or bool(timed_parts(section))
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
