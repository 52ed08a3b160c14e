"""The state of one walk over a document, shared by what it passes through."""

from msgspec import Struct, field

from golive.core.document.quantities import read_window
from golive.core.document.values import Window
from golive.core.playbook.draft import Draft, ItemDraft, StepDraft
from golive.core.playbook.sections import Section
from golive.core.playbook.words import Words


class Walk(Struct):
    """One walk; keeps what must be shared between sibling sections."""

    draft: Draft
    title: Section | None
    steps: set[int] = field(default_factory=set)
    meetings: dict[int, ItemDraft] = field(default_factory=dict)
    provisional: list[StepDraft] = field(default_factory=list)
    agendas: set[int] = field(default_factory=set)

    @property
    def words(self) -> Words:
        """The document's words."""
        return self.draft.words


def hinted_window(hints: dict[str, str] | object, words: Words) -> Window | None:
    """Return the window that a hint gives, or None."""
    value = hints.get("window") if isinstance(hints, dict) else None
    found = read_window(value, words.language) if value else None
    return found.value if found is not None and isinstance(found.value, Window) else None
