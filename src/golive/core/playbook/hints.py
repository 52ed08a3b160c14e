"""Explicit hints of the author: `{key: value}` at a line's end, HTML comments, front matter settings.

A document needs none of them; each overrides what golive would read by itself.
"""

import re
from collections.abc import Mapping

from golive.core.diagnostics import Diagnostic
from golive.core.document.patterns import late_pattern
from golive.core.playbook.bindings import hint_binding_diagnostic
from golive.core.playbook.settings import HINT_CHOICES, known_values

HINT_KEYS: Mapping[str, str] = {
    "owner": "who does it, in any notation of an owner column",
    "window": "when, as in a heading: Week 2-3, Day 5, T-14",
    "duration": "how long it takes: 60 min, 2 days",
    "depends_on": "ids, keys or titles of what must be finished first, separated by commas",
    "id": "a name of its own that other items may depend on, and that keeps its key when reworded",
    "kind": "what it runs as: task, meeting, training, watch, cadence, prerequisite, gate_condition …",
    "binding": "the built-in action or fact, e.g. message.send_welcome, or none",
    "visibility": "internal or customer",
    "side": "side of its owner: vendor, customer, both or third_party; without an owner the side itself must act",
    "if": "the fact or words that decide whether it applies: sso, users > 500",
    "due": "a date, YYYY-MM-DD",
    "anchor": "what its window counts from: contract, kickoff, go_live, session_end, phase_end, previous",
    "audience": "who a link or training is for: internal and customer decide who sees it, others (admins, end users) take part",
    "criterion": "the statement that shows it is done",
    "lag": "pause after what it depends on: 2 days, -1 day, 1 week, 5 calendar days",
    "type": "kind of dependency: FS, SS, FF or SF",
}
"""Every key a hint may have, with its meaning; `docs/reference/playbook-format.md` lists them."""

_OTHER_NAMES = {
    "depends": "depends_on",
    "after": "depends_on",
    "blocked_by": "depends_on",
    "requires": "depends_on",
    "assignee": "owner",
    "role": "owner",
    "when": "window",
    "condition": "if",
    "only_if": "if",
    "effort": "duration",
    "key": "id",
    "action": "binding",
    "bind": "binding",
    "visible": "visibility",
    "due_date": "due",
    "success_criterion": "criterion",
    "dependency_type": "type",
}

SETTING_KEYS: Mapping[str, str] = {
    "week_anchor": "what Week 1 counts from: contract (default) or kickoff",
    "language": "language of the document: en, de, fr, es, pt",
    "country": "ISO country of the vendor's calendar",
    "region": "region of that country",
    "time_zone": "the vendor's time zone, e.g. Europe/Oslo",
    "roles": "other names of roles: {CS Engineer: Customer Success Manager}",
    "windows": "windows of steps, by heading, title or number: {Step 2: Week 2-3}",
    "ttfv_anchor": "what time to first value counts from: contract, workspace or production",
    "working_week": "the vendor's working days, e.g. Mon-Fri or Sun-Thu",
    "review_frequency": "how often the playbook is reviewed",
    "owner": "who keeps the playbook",
    "last_updated": "date of the last change",
    "kind": "playbook, template or plan",
    "extra_weeks_to": "which steps take the weeks that a sizing rule adds, separated by commas; several share them",
    "visibility": "default for items: internal or customer",
}
"""Every setting that front matter may hold, with its meaning."""

_PAIR = r"[A-Za-z][\w-]*\s*[:=]\s*(?:\"[^\"{}]*\"|'[^'{}]*'|\[[^\[\]{}]*\]|[^{}\"']*?)"
_BRACES = late_pattern(rf"(?<![{{$\w`\\])\{{\s*({_PAIR}(?:\s*[,;]\s*{_PAIR})*)\s*\}}\s*$")
_COMMENT = late_pattern(r"\s*golive\b\s*:?\s*(.*?)\s*", re.DOTALL | re.IGNORECASE)
_NEXT_PAIR = late_pattern(r"\s*[,;]\s*(?=[A-Za-z][\w-]*\s*[:=])")
_SPACED_PAIR = late_pattern(r"(?:\s*[,;]\s*|\s+)(?=[A-Za-z][\w-]*=)")
_KEY_VALUE = late_pattern(r"\s*([A-Za-z][\w-]*)\s*[:=]\s*(.*)", re.DOTALL)
MAX_HINT = 2000
NEAREST_CUTOFF = 0.6
SETTING_CUTOFF = 0.8
_SHARED_NAMES = frozenset({"kind", "visibility"})


def read_hints(text: str) -> tuple[str, Mapping[str, str]]:
    """Take the hints out of a line's text.

    Args:
        text: One line or paragraph as repaired. Placeholders (`{{name}}`), code spans, shell
            variables and JSON are no hints, nor is a brace group of which golive knows no key.

    Returns:
        The text without its hints, and hint name → value. Other names of a key are turned into
        the one of `HINT_KEYS`; unknown keys stay as written, for `hint_diagnostics` to name.

    Example:
        >>> read_hints("Send invite {owner: CSM, window: Day 1-2}")
        ('Send invite', {'owner': 'CSM', 'window': 'Day 1-2'})
    """
    if "{" not in text and "<!--" not in text:
        return text, {}
    hints: dict[str, str] = {}
    rest = _without_comments(text, hints) if "<!--" in text else text
    while (at := rest.rfind("{")) >= 0 and len(rest) - at < MAX_HINT:
        match = _BRACES.search(rest, at)
        if match is None or rest.count("`", 0, match.start()) % 2:
            break
        found = _pairs(match[1], _NEXT_PAIR)
        if not any(key in HINT_KEYS or nearest_hint(key) for key in found):
            break
        hints = {**found, **hints}
        rest = rest[: match.start()].rstrip()
    return rest, hints


def _without_comments(text: str, hints: dict[str, str]) -> str:
    """Cut golive's comments out; searched by hand because a pattern would rescan an unclosed one."""
    kept: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        match = _COMMENT.fullmatch(text, start + 4, min(end, start + 4 + MAX_HINT))
        if match is None:
            kept.append(text[at : end + 3])
        else:
            kept.append(text[at:start].rstrip(" \t"))
            first = re.search(r"[:=]", match[1])
            is_spaced = first is not None and first.group() == "="
            hints.update(
                _pairs(match[1].strip("{} "), _SPACED_PAIR if is_spaced else _NEXT_PAIR)
            )
        at = end + 3
    kept.append(text[at:])
    return "".join(kept).rstrip() if hints else text


def _pairs(body: str, separator: re.Pattern[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for piece in separator.split(body):
        match = _KEY_VALUE.fullmatch(piece)
        if match is None:
            continue
        key = match[1].casefold().replace("-", "_")
        value = match[2].strip()
        if value[:1] in {'"', "'", "["} and len(value) > 1:
            value = (
                value.strip("[]").strip().strip("\"'")
                if value[0] == "["
                else value.strip(value[0])
            )
        found[_OTHER_NAMES.get(key, key)] = value
    return found


def _closest(key: str, names: list[str], cutoff: float) -> list[str]:
    import difflib  # noqa: PLC0415  only a mistyped key needs it

    return difflib.get_close_matches(key[:40], names, n=1, cutoff=cutoff)


def nearest_hint(key: str) -> str:
    """Return the known hint key that an unknown one most likely means, or ""."""
    names = [*HINT_KEYS, *_OTHER_NAMES]
    close = _closest(key, names, NEAREST_CUTOFF)
    return _OTHER_NAMES.get(close[0], close[0]) if close else ""


def hint_diagnostics(
    hints: Mapping[str, str], line: int, column: int = 1
) -> tuple[Diagnostic, ...]:
    """Name each hint that is unknown ("BD010"), empty ("BD011") or binds to nothing ("BD006")."""
    found = []
    for key, value in hints.items():
        if key not in HINT_KEYS:
            near = nearest_hint(key) or "owner"
            found.append(Diagnostic("BD010", line, column, {"key": key, "nearest": near}))
        elif not value:
            found.append(Diagnostic("BD011", line, column, {"key": key}))
        elif key == "binding" and (wrong := hint_binding_diagnostic(value, line, column)):
            found.append(wrong)
        elif key in HINT_CHOICES and value.casefold() not in HINT_CHOICES[key]:
            known = ", ".join(HINT_CHOICES[key])
            params = {"key": key, "value": value, "known": known}
            found.append(Diagnostic("PB057", line, column, params))
    return tuple(found)


def read_settings(
    front_matter: Mapping[str, object],
) -> tuple[Mapping[str, str], tuple[Diagnostic, ...]]:
    """Read golive's settings from front matter that a YAML reader has already turned into values.

    Args:
        front_matter: Top-level keys; settings stand there or below `golive:`. Other tools' keys
            (title, tags, …) are passed over.

    Returns:
        Setting → value as text, nested ones with a dot ("roles.CS Engineer"), lists joined by
        ", "; and a diagnostic on line 1 for each key that looks like a setting but is none.
    """
    own = front_matter.get("golive")
    settings: dict[str, str] = {}
    found: list[Diagnostic] = []
    for source, is_own in (
        (front_matter, False),
        (own if isinstance(own, Mapping) else {}, True),
    ):
        for name, value in source.items():
            key = _setting_key(name)
            if key == "golive" and not is_own:
                continue
            if key in SETTING_KEYS:
                settings.update(_flat(key, value))
                continue
            cutoff = NEAREST_CUTOFF if is_own else SETTING_CUTOFF
            close = _closest(key, list(SETTING_KEYS), cutoff)
            if close or is_own:
                near = close[0] if close else "language"
                found.append(Diagnostic("BD012", 1, 1, {"key": str(name), "nearest": near}))
    return settings, tuple(found)


def setting_diagnostics(
    settings: Mapping[str, str], front_matter: Mapping[str, object], language: str
) -> tuple[Diagnostic, ...]:
    """Name each setting with a value that it cannot have ("PB057").

    What other tools call by the same name is theirs unless it stands below `golive:`.
    """
    own = front_matter.get("golive")
    inside = {_setting_key(name) for name in own} if isinstance(own, Mapping) else set()
    found = []
    for key, value in settings.items():
        if not value or (key in _SHARED_NAMES and key not in inside):
            continue
        if known := known_values(key, value, language):
            params = {"key": key, "value": value, "known": ", ".join(known)}
            found.append(Diagnostic("PB057", 1, 1, params))
    return tuple(found)


def _setting_key(name: object) -> str:
    return str(name).strip().casefold().replace("-", "_").replace(" ", "_")


def _flat(key: str, value: object) -> dict[str, str]:
    if isinstance(value, Mapping):
        return {f"{key}.{name}": _plain(inner) for name, inner in value.items()}
    return {key: _plain(value)}


def _plain(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(_plain(inner) for inner in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
