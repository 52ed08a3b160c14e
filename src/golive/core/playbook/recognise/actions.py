"""What a list is by its lines: work, a sequence of named steps, properties of what it describes."""

from golive.core.document.model import Kind, Node
from golive.core.document.patterns import late_pattern
from golive.core.document.values import (
    OPEN_DAYS,
    Anchor,
    Cadence,
    Clock,
    Duration,
    Quantity,
    Unit,
    Window,
)
from golive.core.playbook.recognise.items import (
    is_recurring,
    leading_status,
)
from golive.core.playbook.recognise.properties import read_property
from golive.core.playbook.roles import find_owner_in_text
from golive.core.playbook.words import Words

DETAIL_LABELS = frozenset(
    {
        "duration",
        "participants",
        "owner",
        "due",
        "start",
        "depends_on",
        "blocked_by",
        "criterion",
        "goal",
        "exit_criteria",
        "window",
        "condition",
        "validation",
        "status",
        "channel",
        "location",
        "recording",
        "priority",
        "audience",
        "frequency",
        "deliverable",
        "last_updated",
        "review_frequency",
        "document_owner",
        "version",
        "note",
        "format",
        "symptom",
    }
)
"""Labels whose value is a property of what they stand below."""
_MARK_OF_TASK = late_pattern(r"(?:^|\s)@\w|\bT-?\d+\b|→")
_APPENDED = ("(", "[", "–", "—", "-", ":", ",", "|")
_LONG = frozenset({Unit.WEEK, Unit.MONTH})
ACTION_SHARE = 0.6
_NO_WORK, _DOUBTFUL, _SURE = range(3)
MIN_SEQUENCE = 3
MAX_LABEL = 40
MIN_COUNTED = 2


def is_remark(item: Node, words: Words) -> bool:
    """Tell whether a line only says something of a task ("**Send the badge**: nobody does")."""
    label, colon, rest = item.inline.plain.partition(":")
    named = item.inline.markdown.startswith(("**", "__")) and len(label) <= MAX_LABEL
    return bool(named and colon and rest.strip()) and not words.starts_with_verb(rest.strip())


def is_action_list(node: Node, words: Words) -> bool:
    """Tell whether most items of a list are actions: a verb first, or a mark of a task."""
    return shares_of_work(node, words)[0]


def shares_of_work(node: Node, words: Words) -> tuple[bool, float]:
    """Tell whether most items of a list are actions, and the share that surely are.

    Beside steps a plain list outside them must be made of such lines.
    """
    found = [_certainty(item, words) for item in node.children]
    filled = [
        certainty
        for item, certainty in zip(node.children, found, strict=True)
        if item.inline.plain or item.children
    ]
    actions = len(filled) - filled.count(_NO_WORK)
    is_work = bool(filled) and actions >= ACTION_SHARE * len(filled)
    return is_work, found.count(_SURE) / max(1, len(found))


def _certainty(item: Node, words: Words) -> int:
    """Return how surely an item is work: its verb may be a noun, too, but a mark of a task is sure."""
    if item.box is not None:
        return _SURE
    texts = (item.inline.plain, *filter(None, [_behind_label(item)]))
    if any(map(words.surely_starts_with_verb, texts)) or _has_mark_of_task(item, words):
        return _SURE
    return _DOUBTFUL if any(map(words.starts_with_verb, texts)) else _NO_WORK


def _has_mark_of_task(item: Node, words: Words) -> bool:
    text = item.inline.plain
    if words.starts_with_watch(text) or leading_status(text, words):
        return True
    if any(is_action_list(block, words) for block in item.children if block.kind is Kind.LIST):
        return True
    if _MARK_OF_TASK.search(text) or _is_owned(item, words):
        return True
    return any(
        isinstance(found.value, Duration | Window | Clock | Cadence)
        and (_is_appended(found, text) or _opens_contact(found, text, words))
        for found in words.quantities(text)
    )


def _is_owned(item: Node, words: Words) -> bool:
    """Tell whether a line names its owner; a bold name with no order behind it only says who is meant."""
    found = find_owner_in_text(item.inline.markdown, words.language)
    return found is not None and not (found[1] == 0 and is_remark(item, words))


def _behind_label(item: Node) -> str:
    """Return what follows the bold name that opens a line ("**Freeze**: stop …"), or ""."""
    text = item.inline.plain
    label, colon, rest = text.partition(":")
    bold = item.inline.markdown.startswith(("**", "__")) and len(label) <= MAX_LABEL
    return rest.strip() if bold and colon and item.number is not None else ""


def _is_appended(found: Quantity, text: str) -> bool:
    """Tell whether a time closes a text behind a bracket, dash or comma ("Book it (2 days)")."""
    before = text[: found.start].rstrip()
    if before.endswith(":") and isinstance(found.value, Clock):
        return False  # "Critical: < 1 hour" says how soon, not how long
    if before.endswith(":") and isinstance(found.value, Duration) and found.value.unit in _LONG:
        return False  # "Large hospital: 6-12 months" says how long all of it takes
    return not text[found.end :].strip(" ).]") and before.endswith(_APPENDED)


def _opens_contact(found: Quantity, text: str, words: Words) -> bool:
    """Tell whether a rhythm opens a text that names a contact ("Daily wash-up at 17:30")."""
    return isinstance(found.value, Cadence) and found.start == 0 and is_recurring(text, words)


def is_countdown(node: Node, words: Words) -> bool:
    """Tell whether each line of a list opens with a day, or an hour, that counts to the launch."""
    opened = [_opening_window(item.inline.plain, words) for item in node.children]
    days = [window for window in opened if window is not None]
    return (
        len(days) == len(opened) >= MIN_COUNTED
        and all(window.anchor is Anchor.GO_LIVE for window in days)
        and any(counts_to_launch(window) for window in days)
    )


def counts_to_launch(window: Window) -> bool:
    """Tell whether a window lies on the days up to the launch and is not open at its start."""
    return window.anchor is Anchor.GO_LIVE and -OPEN_DAYS < window.start <= 0


def _opening_window(text: str, words: Words) -> Window | None:
    found = next(iter(words.quantities(text)), None)
    value = found.value if found is not None and found.start == 0 else None
    return value if isinstance(value, Window) else None


def opens_with_orders(node: Node, words: Words) -> bool:
    """Tell whether most lines of a list begin with a verb that is no noun."""
    orders = sum(
        1 for item in node.children if words.surely_starts_with_verb(item.inline.plain)
    )
    return orders >= ACTION_SHARE * len(node.children)


def is_sequence(node: Node, words: Words) -> bool:
    """Tell whether a numbered list is one of steps with bold names ("1. **Freeze**: stop …").

    What looks like a property there ("**Start**: …") is the name of a step.
    """
    items = [item for item in node.children if item.number is not None]
    if len(items) < MIN_SEQUENCE or len(items) != len(node.children):
        return False
    found = [read_property(item.inline.markdown, words) for item in items]
    named = sum(1 for each in found if each and each.value)
    known = sum(1 for each in found if each and each.role)
    return named > len(items) / 2 and known < len(items)


def has_properties(node: Node, words: Words) -> bool:
    """Tell whether a list describes what it stands below: one of its bullets is a property."""
    found = (
        read_property(item.inline.markdown, words) for item in node.children if item.box is None
    )
    return any(each and each.value and each.role in DETAIL_LABELS for each in found)


def is_description(node: Node, words: Words) -> bool:
    """Tell whether a list is all properties: "Label: value" in each line, half of the labels known."""
    found = [
        read_property(item.inline.markdown, words) if item.box is None else None
        for item in node.children
    ]
    valued = [
        each
        for each in found
        if each and each.value and (each.role or not words.starts_with_verb(each.label))
    ]
    known = sum(each.role in DETAIL_LABELS for each in valued)
    return len(valued) == len(found) <= 2 * known


def reads_like_work(text: str, words: Words, *, like_work: bool) -> bool:
    """Tell whether a line is an order, in a list that is like work also by a doubtful verb."""
    sure = words.surely_starts_with_verb(text)
    return sure or (like_work and words.starts_with_verb(text))
