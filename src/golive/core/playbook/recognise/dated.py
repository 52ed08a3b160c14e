"""Sections whose heading names a calendar day: what stands below is due that day."""

from msgspec.structs import replace

from golive.core.document.model import Kind
from golive.core.playbook.recognise.place import Place
from golive.core.playbook.sections import Section


def dated_place(section: Section, above: Place) -> Place:
    """Return the place with the day that the section's heading names as the day its work is due."""
    dated = section.heading.date
    if dated is None or section.heading.window is not None:
        return above
    draft, line = above.draft, section.lines[0] if section.lines else 0
    written = dated.written
    due = dated.last_day(draft.full_day(written, section.heading.text, line, 1))
    if _holds_items(section):
        phrase = section.heading.text[written.start : written.end]
        draft.say("PB021", line, 1 + written.start, phrase=phrase, day=due)
    return replace(above, due=due)


def _holds_items(section: Section) -> bool:
    return any(
        block.kind in {Kind.LIST, Kind.TABLE}
        for each in section.walk()
        for block in each.blocks
    )
