"""Meetings and trainings: the items that a heading makes."""

from golive.core.document.model import Kind, Node
from golive.core.document.values import Duration, Unit
from golive.core.playbook.draft import ItemDraft
from golive.core.playbook.hints import read_hints
from golive.core.playbook.model import ItemKind
from golive.core.playbook.recognise.hinted import apply_hints
from golive.core.playbook.recognise.items import plain_title
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.recognise.properties import is_label, read_property
from golive.core.playbook.recognise.steps import length_of_step
from golive.core.playbook.sections import Section
from golive.core.playbook.words import Words

_SESSION_LABELS = frozenset({"topics", "format"})
_MEETING_LABELS = frozenset({"agenda", "participants", "duration"})
_SHORT = frozenset({Unit.MINUTE, Unit.HOUR})
AGENDA_ROLES = frozenset({"agenda", "schedule_meeting"})


def labels_in(section: Section, words: Words) -> set[str]:
    """Return the roles of the labels that stand directly in a section."""
    found: set[str] = set()
    for block in section.blocks:
        if block.kind is Kind.PARAGRAPH:
            for line in block.inline.markdown.split("\n"):
                found.add(_label_of(line, words))
        elif block.kind is Kind.LIST:
            for item in block.children:
                found.add(_label_of(item.inline.markdown, words))
    return found - {""}


def _label_of(text: str, words: Words) -> str:
    if label := is_label(text, words):
        return label
    found = read_property(text, words)
    return found.role if found is not None else ""


def is_training(section: Section, words: Words) -> bool:
    """Tell whether a heading is a training session of its own."""
    heading = section.heading
    length = length_of_step(heading)
    if heading.is_step_word and length is not None and length.unit in {Unit.WEEK, Unit.MONTH}:
        return False  # "Phase 2: Training (2-4 weeks)" is a phase, not a session
    if heading.role != "training" and heading.duration is None:
        return False
    labels = labels_in(section, words) | {
        child.heading.role for child in section.children if child.heading.role == "agenda"
    }
    has_topics = bool(labels & {"topics"}) or any(
        words.label_role(child.heading.text) == "topics" for child in section.children
    )
    if heading.role == "training":
        return heading.duration is not None or bool(labels & _SESSION_LABELS) or has_topics
    return heading.duration is not None and has_topics and heading.role != "agenda"


def is_meeting(section: Section, words: Words) -> bool:
    """Tell whether a heading is a meeting of its own: it holds an agenda, people or a length."""
    heading = section.heading
    if heading.role != "meeting":
        return False
    labels = labels_in(section, words)
    has_agenda = any(
        child.heading.role in AGENDA_ROLES
        and any(block.kind in {Kind.LIST, Kind.TABLE} for block in child.blocks)
        for child in section.children
    )
    if has_agenda or heading.duration is not None or "agenda" in labels:
        return True
    return bool(labels & _MEETING_LABELS) and not _names_meeting_itself(section, words)


def _names_meeting_itself(section: Section, words: Words) -> bool:
    """Tell whether a line of the section is the meeting already ("- [ ] Kickoff meeting")."""
    return any(
        item.box is not None
        and (
            words.section_role(item.inline.plain) == "meeting"
            or words.find_phrase(item.inline.plain, ("recurring_nouns",)) is not None
        )
        for block in section.blocks
        if block.kind is Kind.LIST
        for item in block.children
    )


def holds_points(block: Node, section: Section, words: Words) -> bool:
    """Tell whether a list is the agenda of the session that its heading names, by its minutes.

    Every line closes with how many minutes it takes ("Walkthrough (30 min)"), and none has a box.
    """
    return (
        len(block.children) > 1
        and words.names_contact(section.heading.title)
        and all(
            item.box is None and _minutes_of(item, words) is not None for item in block.children
        )
    )


def _minutes_of(item: Node, words: Words) -> Duration | None:
    """Return the minutes or hours in the brackets that close a line, or None."""
    text = item.inline.plain.rstrip(" .:")
    for found in words.quantities(text):
        value = found.value
        bracketed = text[: found.start].rstrip().endswith(("(", "[")) and text.endswith(
            (")", "]")
        )
        closes = not text[found.end :].strip(" )]")
        if isinstance(value, Duration) and value.unit in _SHORT and bracketed and closes:
            return value
    return None


def length_of_points(block: Node, words: Words) -> Duration:
    """Return how long the points of an agenda take together; of a range the longer end counts."""
    lengths = [_minutes_of(item, words) for item in block.children]
    minutes = sum(
        (length.amount_max or length.amount) * (60 if length.unit is Unit.HOUR else 1)
        for length in lengths
        if length is not None
    )
    return Duration(minutes, Unit.MINUTE)


def make_session(kind: ItemKind, section: Section, place: Place) -> ItemDraft:
    """Add the meeting or training that a heading stands for."""
    node: Node | None = section.node
    words = place.draft.words
    heading = section.heading
    raw, hints = read_hints(node.inline.markdown if node is not None else heading.text)
    is_dated = heading.is_step_word or heading.window is not None or heading.number is not None
    text = heading.title if is_dated else raw
    named = _named_by(section, place) if kind is ItemKind.MEETING else section
    if named is not section:
        heading, text = named.heading, named.heading.title
    item = ItemDraft(
        kind=kind,
        text=text,
        title=plain_title(heading.title, words),
        lines=section.lines,
        column=(node.text_span or node.span).start_column if node is not None else 1,
        step=place.step,
        group=place.group_title,
        window=place.window,
        duration=section.heading.duration,
    )
    apply_hints(item, dict(hints), place.draft)
    return place.add(item)


def _named_by(section: Section, place: Place) -> Section:
    """Return the section whose name a meeting bears: one that only says "Agenda" names none.

    It bears that of the section or step it stands in, or of a document that is one meeting.
    """
    above = section.parent
    if place.draft.words.label_role(section.heading.text) != "agenda" or above is None:
        return section
    if above.node is None or not above.heading.title:
        return section
    is_below_another = above.parent is not None and above.parent.node is not None
    in_a_step = place.step is not None and place.step.lines != section.lines
    is_named = is_below_another or in_a_step or above.heading.role == "meeting"
    return above if is_named else section
