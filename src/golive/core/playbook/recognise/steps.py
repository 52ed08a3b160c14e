"""Which sections are the steps of a playbook: by number, by window, or by the run they stand in."""

from golive.core.document.model import Kind, Node
from golive.core.document.values import Duration, Unit
from golive.core.playbook.headings import Heading
from golive.core.playbook.recognise.actions import is_action_list
from golive.core.playbook.sections import ENOUGH_BESIDE, SPECIAL_ROLES, Section
from golive.core.playbook.words import Words

OPEN_DAYS = 300
"""A window this long says only before or after what ("Before kick-off")."""
_WORK_ROLES = frozenset({"prerequisites", "cadence"})
"""Roles whose words ("Preparation", "Rhythm") name work when a window opens the heading."""

_TIMED_ROLES = frozenset({"overview", "informative", "notes", "people"})
"""Roles of which a number and a length of time make a part of the work ("1. Intro (5 min)")."""

_OWN_KIND_ROLES = frozenset(
    {
        "contents",
        "contingency",
        "definition_of_done",
        "escalation",
        "go_live_definition",
        "issues",
        "metadata",
        "metrics",
        "prerequisites",
        "profile",
        "risks",
        "success_criteria",
    }
)
"""Roles that say what the lines below are; only lines of work make a step of such a section."""


def is_short(section: Section) -> bool:
    """Tell whether a heading states a length in minutes or hours, as a point of an agenda does."""
    length = section.heading.duration
    return length is not None and length.unit in {Unit.MINUTE, Unit.HOUR}


def length_of_step(heading: Heading) -> Duration | None:
    """Return how long a whole step takes by its heading: "Phase 1: Discovery (2-4 weeks)".

    Minutes and hours are those of a session, and a window says both when and how long.
    """
    length = heading.duration
    short = length is None or length.unit in {Unit.MINUTE, Unit.HOUR}
    return None if short or heading.window is not None else length


def timed_parts(section: Section) -> list[Section]:
    """Return the sub-sections that state a length, when there are two or more, else none."""
    timed = [child for child in section.children if is_short(child)]
    return timed if len(timed) >= ENOUGH_BESIDE else []


def find_steps(root: Section, title: Section | None, words: Words) -> list[Section]:
    """Return the outermost sections with a number or a window, in source order.

    Args:
        root: The root section of the document.
        title: The section whose heading is the document's title, if any.
        words: The document's words.
    """
    runs = runs_in(root, words)
    steps: list[Section] = []
    stack = list(reversed(root.children))
    while stack:
        section = stack.pop()
        if section is title:
            stack.extend(reversed(section.children))
        elif section.heading.role == "agenda" and timed_parts(section):
            continue
        elif id(section) in runs or _is_step(section):
            steps.append(section)
        elif section.heading.role not in SPECIAL_ROLES or _holds_step_word(section):
            stack.extend(reversed(section.children))
    return [] if _is_lone_window(steps) else steps


def _is_lone_window(steps: list[Section]) -> bool:
    """Tell whether the only step is one like "Before kick-off" among others with work of their own."""
    if len(steps) != 1 or steps[0].heading.is_step_word or steps[0].heading.number is not None:
        return False
    window = steps[0].heading.window
    if window is None or window.end - window.start < OPEN_DAYS:
        return False
    siblings = steps[0].parent.children if steps[0].parent is not None else []
    working = [
        section
        for section in siblings
        if section.heading.role not in SPECIAL_ROLES
        and any(block.kind in {Kind.LIST, Kind.TABLE} for block in section.blocks)
    ]
    return len(working) > ENOUGH_BESIDE


def _is_step(section: Section) -> bool:
    heading = section.heading
    if heading.is_step_word:
        return True
    if heading.role in SPECIAL_ROLES:
        timed = heading.number is not None and heading.duration is not None
        named = heading.leads_window and heading.role in _WORK_ROLES
        return named or (timed and heading.role in _TIMED_ROLES)
    if heading.window is not None:
        return not _holds_step_word(section)
    dated = heading.date is not None and _holds_boxes(section)
    numbered = dated or (heading.number is not None and heading.depth == 1)
    return numbered and not any(_starts_step(child) for child in section.children)


def _holds_boxes(section: Section) -> bool:
    """Tell whether boxes stand anywhere below: a day above notes alone makes no step of them."""
    return any(
        item.box is not None
        for each in section.walk()
        for block in each.blocks
        if block.kind is Kind.LIST
        for item in block.children
    )


def _starts_step(section: Section) -> bool:
    return section.heading.is_step_word or section.heading.leads_window


def _holds_step_word(section: Section) -> bool:
    return any(child.heading.is_step_word for child in section.walk() if child is not section)


def runs_in(root: Section, words: Words) -> set[int]:
    """Return the ids of sections that the run they stand in makes steps, whatever their words say.

    "2. Tools" between "1. Setup" and "3. Launch" is a step of theirs, not a list of resources.
    """
    found: set[int] = set()
    for section in root.walk():
        found |= _windowed_run(section.children, words) | _numbered_run(section.children, words)
    return found


def _windowed_run(children: list[Section], words: Words) -> set[int]:
    run = [child for child in children if child.heading.window is not None]
    if len(run) < ENOUGH_BESIDE:
        return set()
    return {
        id(child)
        for child in run
        if (child.heading.leads_window and child.heading.role not in _OWN_KIND_ROLES)
        or (child.heading.role in SPECIAL_ROLES and _holds_work(child, words))
    }


def _numbered_run(children: list[Section], words: Words) -> set[int]:
    """Return the sections between two plain steps of one row of numbers, and those with a length."""
    run = [child for child in children if _is_counted(child)]
    counted = {child.heading.number for child in run}
    plain = [at for at, child in enumerate(run) if child.heading.role not in SPECIAL_ROLES]
    if not plain:
        return set()
    found = set()
    for at, child in enumerate(run):
        if child.heading.role == "contingency":
            continue  # its orders are for the way back
        number = child.heading.number or 0
        if not {number - 1, number + 1} & counted:
            continue
        if is_short(child) or (plain[0] < at < plain[-1] and _holds_work(child, words)):
            found.add(id(child))
    return found


def _is_counted(section: Section) -> bool:
    heading = section.heading
    return heading.number is not None and heading.depth == 1 and not heading.is_step_word


def _holds_work(section: Section, words: Words) -> bool:
    """Tell whether a section holds a list of actions, directly or one level below.

    Boxes do not prove it where the role gives the lines a kind: criteria are ticked too.
    """
    boxes_count = section.heading.role not in _OWN_KIND_ROLES
    return any(
        (boxes_count or not _is_boxed(block)) and is_action_list(block, words)
        for each in (section, *section.children)
        for block in each.blocks
        if block.kind is Kind.LIST
    )


def _is_boxed(block: Node) -> bool:
    return any(item.box is not None for item in block.children)
