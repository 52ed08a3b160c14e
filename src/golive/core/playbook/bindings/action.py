"""What a catalogue entry is: a built-in action or computed fact, and the evidence that names it."""

from msgspec import Struct

from golive.core.playbook.model import ItemKind

WORK = frozenset(
    {
        ItemKind.TASK.value,
        ItemKind.COMMAND.value,
        ItemKind.WATCH.value,
        ItemKind.CADENCE.value,
        ItemKind.MEETING.value,
        ItemKind.TRAINING.value,
        "issue_step",
    }
)
"""Kinds that are work to be done."""

STATES = frozenset(
    {
        ItemKind.PREREQUISITE.value,
        ItemKind.GATE_CONDITION.value,
        ItemKind.SUCCESS_CRITERION.value,
    }
)
"""Kinds that are statements, true or not yet."""

TALK = frozenset({ItemKind.AGENDA_POINT.value})
METRIC = frozenset({"metric"})
LEVEL = frozenset({"escalation_level"})
RULE = frozenset({"rule"})
ISSUE = frozenset({"issue"})


class Action(Struct, frozen=True):
    """One built-in action or computed fact.

    Args:
        name: "noun.verb" of an action; "fact.…", "kpi.…" of what is computed.
        does: What it does, one sentence.
        kinds: Kinds of item it may be bound to (`ItemKind` values, or "metric", "issue",
            "issue_step", "escalation_level", "rule").
        patterns: Each a set of concepts that together name it: "SEND WELCOME EMAIL". A concept
            with "~" may also stand in the heading or parent; one with "!" must not be there;
            "@meeting" holds for that kind only.
        seeds: Rows of the traceability table that ask for it.
    """

    name: str
    does: str
    kinds: frozenset[str]
    patterns: tuple[str, ...]
    seeds: tuple[str, ...] = ()

    @property
    def is_fact(self) -> bool:
        """Whether it is computed from evidence rather than done."""
        return self.name.startswith(("fact.", "kpi."))


def action(
    name: str, does: str, patterns: str, seeds: str = "", kinds: frozenset[str] = WORK
) -> Action:
    """Build an entry; patterns are parted by "|", seeds by blanks."""
    parts = tuple(" ".join(pattern.split()) for pattern in patterns.split("|"))
    return Action(name, does, kinds, parts, tuple(seeds.split()))
