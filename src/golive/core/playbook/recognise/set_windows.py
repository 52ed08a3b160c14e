"""Windows that the setting `windows` of the front matter gives to steps."""

from golive.core.document.quantities import read_window
from golive.core.document.values import Window
from golive.core.playbook.draft import Draft
from golive.core.playbook.headings import Heading
from golive.core.playbook.settings import names_step

_PREFIX = "windows."


def set_window(heading: Heading, draft: Draft) -> Window | None:
    """Return the window that the settings give to the step of a heading, None without one."""
    for key, value in draft.settings.items():
        name = key.removeprefix(_PREFIX)
        if name != key and names_step(
            name, number=heading.number, title=heading.title, heading=heading.text
        ):
            draft.settings_used.add(key)
            found = read_window(value, draft.words.language)
            return found.value if found and isinstance(found.value, Window) else None
    return None


def say_unused_windows(draft: Draft) -> None:
    """Name each window of the settings that no step has, or that is none."""
    for key, value in draft.settings.items():
        name = key.removeprefix(_PREFIX)
        if name == key or not value:
            continue
        found = read_window(value, draft.words.language)
        if found is None or not isinstance(found.value, Window):
            known = "Week 2-3, Day 5, T-14"
            draft.say("PB057", 1, 1, key=key, value=value, known=known)
        elif key not in draft.settings_used:
            draft.say("PB059", 1, 1, key="windows", name=name)
