"""Values of settings and hints: which of them are known, and what the working week says."""

import re
from collections.abc import Mapping
from functools import cache

from golive.core.document.patterns import late_pattern
from golive.core.document.values import Anchor
from golive.core.playbook.model import DocumentRole, ItemKind, Side, Visibility
from golive.core.playbook.words import fold, words_of

WEEK = 7
_BRACKETS = late_pattern(r"\([^()]*\)")
_COUNTED = late_pattern(r"(?:[^\W\d]+ )?#?(\d{1,4})")
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "week_anchor": (Anchor.CONTRACT.value, Anchor.KICKOFF.value),
    "visibility": tuple(one.value for one in Visibility),
    "kind": tuple(one.value for one in DocumentRole),
    "ttfv_anchor": ("contract", "workspace", "production"),
}
HINT_CHOICES: Mapping[str, tuple[str, ...]] = {
    "anchor": tuple(one.value for one in Anchor),
    "kind": tuple(one.value for one in ItemKind),
    "side": tuple(one.value for one in Side if one is not Side.UNKNOWN),
    "visibility": tuple(one.value for one in Visibility),
}
"""Hints that can have some values only."""


def known_values(setting: str, value: str, language: str) -> tuple[str, ...]:
    """Return what a setting could be where its value cannot be used, () where it can."""
    if setting == "working_week":
        return () if working_weekend(value, language) is not None else ("Mon-Fri", "Sun-Thu")
    if setting == "time_zone":
        return () if _is_zone(value) else ("Europe/Oslo", "America/New_York")
    choices = _CHOICES.get(setting, ())
    return () if value in choices else choices


def working_weekend(week: str, language: str) -> tuple[int, ...] | None:
    """Return the ISO weekdays that a working week ("Mon-Fri", "Sun to Thu") leaves free.

    None where the text is none.
    """
    days: set[int] = set()
    for part in re.split(r"\s*[,;/&+]\s*", fold(week)):
        names = _names(language)
        ends = [names[word] for word in re.split(r"[\s-]+", part) if word in names]
        if not ends:
            return None
        first, last = ends[0], ends[-1]
        days.update((first + at - 1) % WEEK + 1 for at in range((last - first) % WEEK + 1))
    return tuple(day for day in range(1, WEEK + 1) if day not in days)


@cache
def _names(language: str) -> Mapping[str, int]:
    tables = (words_of("en").own.weekday_names, words_of(language).own.weekday_names)
    return {fold(name): day for table in tables for name, day in table.items()}


def _is_zone(name: str) -> bool:
    # Loaded on demand: hardly any playbook names its zone.
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def names_step(name: str, *, number: int | None, title: str, heading: str) -> bool:
    """Tell whether a setting means a step: by its heading, its title or its number ("Step 2")."""
    folded = fold(name)
    if folded in {fold(title), fold(heading), fold(_BRACKETS.sub(" ", heading))}:
        return True
    counted = _COUNTED.fullmatch(folded)
    return counted is not None and int(counted[1]) == number
