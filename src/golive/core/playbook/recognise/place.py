"""Where the walk stands: step, group, role, label and parent that the next block belongs to."""

from msgspec import Struct
from msgspec.structs import replace

from golive.core.document.values import Window
from golive.core.playbook.draft import Draft, GroupDraft, ItemDraft, StepDraft
from golive.core.playbook.model import ItemKind, Owner, OwnerRule, Party, Side
from golive.core.playbook.roles import side_of

KIND_OF_ROLE = {
    "prerequisites": ItemKind.PREREQUISITE,
    "agenda": ItemKind.AGENDA_POINT,
    "topics": ItemKind.TOPIC,
    "gate": ItemKind.GATE_CONDITION,
    "exit_criteria": ItemKind.GATE_CONDITION,
    "go_live_definition": ItemKind.GATE_CONDITION,
    "definition_of_done": ItemKind.GATE_CONDITION,
    "success_criteria": ItemKind.SUCCESS_CRITERION,
    "risks": ItemKind.RISK,
    "cadence": ItemKind.CADENCE,
}
ITEM_ROLES = frozenset(
    {*KIND_OF_ROLE, "checklist", "step", "training", "meeting", "milestones", "launch_day"}
)
"""Roles whose plain bullets are items wherever they stand."""

DUE_KINDS = frozenset(
    {
        ItemKind.TASK,
        ItemKind.COMMAND,
        ItemKind.WATCH,
        ItemKind.MEETING,
        ItemKind.TRAINING,
        ItemKind.PREREQUISITE,
        ItemKind.GATE_CONDITION,
    }
)
"""What is done once, and so by a day."""


class Place(Struct, frozen=True):
    """The context of a block; immutable, so that a sub-section cannot leak into its neighbour.

    Args:
        role: Section role that decides what lists and tables mean ("step" inside a step).
        section: Words of the headings above, outermost first.
        target: What labelled properties belong to: the group's meeting or training, else None.
        parent: Item that new items belong to.
        quiet: Inside a boxed item: plain bullets are details.
        labelled: Beside properties: an unknown label above a list is only a label.
        described: In a list of properties, where an unknown label is one too.
        sequence: In a numbered list of named steps, where a name is no property.
        stated: In a list of sentences that say who does what: bullets below them are details.
        leads: Names before a colon own their lines; False when they only say for whom.
        post: Inside a section that follows a session ("Post-training").
        due: ISO day that the nearest dated heading names, "".
        owner: Who the nearest label or heading says has the work ("Customer tasks").
    """

    draft: Draft
    role: str = ""
    step: StepDraft | None = None
    group: GroupDraft | None = None
    group_title: str = ""
    window: Window | None = None
    section: tuple[str, ...] = ()
    target: ItemDraft | None = None
    parent: ItemDraft | None = None
    quiet: bool = False
    labelled: bool = False
    described: bool = False
    sequence: bool = False
    stated: bool = False
    leads: bool | None = None
    post: bool = False
    due: str = ""
    owner: Owner | None = None

    def with_role(self, role: str) -> "Place":
        """Return the same place with another role."""
        return replace(self, role=role)

    def owned_by(self, label: str) -> "Place":
        """Return the same place, owned by the party whose work a label or heading names, if any."""
        words = self.draft.words
        party = words.party_of(label)
        if not party:
            return self
        vendor = party in words.phrases("vendor_words")
        side = Side.VENDOR if vendor else Side.CUSTOMER
        named = side_of(party, words.language) is side  # "our tasks" names a side, not a role
        role = party.capitalize() if named else side.value
        return replace(self, owner=Owner(role, side, OwnerRule.ONE, (Party(role, side),)))

    def below(self, parent: ItemDraft, *, quiet: bool = False) -> "Place":
        """Return the place of an item's children."""
        return replace(self, parent=parent, quiet=quiet)

    def add(self, item: ItemDraft) -> ItemDraft:
        """Add an item to the document and to its group; below a dated heading work is due then."""
        if self.due and item.due is None and item.kind in DUE_KINDS:
            item.due = self.due
        if item.kind in DUE_KINDS:
            item.owner = item.owner or self.owner
        self.draft.items.append(item)
        if self.group is not None:
            self.group.items.append(item)
        return item
