"""Front matter: YAML between two lines of dashes at the top of a document."""

import re
from collections.abc import Mapping

import yaml

from golive.core.diagnostics import Diagnostic
from golive.core.document.patterns import late_pattern

_OPEN_FIELD = late_pattern(
    r"^(?P<before>[ \t]*(?:-[ \t]+|[\w -]+:[ \t]+))(?P<value>\{\{[^\n]*?)[ \t]*$", re.MULTILINE
)


def read_front_matter(text: str) -> tuple[Mapping[str, object], tuple[Diagnostic, ...]]:
    """Read the text between the dashes; what is no mapping gives a diagnostic, never an error."""
    try:
        value = _load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark is not None else 1
        return {}, (Diagnostic("PB001", line),)
    except (ValueError, RecursionError):  # a date that no calendar has; nesting without end
        return {}, (Diagnostic("PB001", 1),)
    if not isinstance(value, dict):
        return {}, (Diagnostic("PB001", 1),) if value is not None else ()
    return {str(key): each for key, each in value.items()}, ()


def _load(text: str) -> object:
    """Load YAML; an open field of a template ("created: {{date}}") is a text, not a broken mapping."""
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        quoted = _OPEN_FIELD.sub(_quoted, text)
        if quoted == text:
            raise
        return yaml.safe_load(quoted)


def _quoted(match: re.Match[str]) -> str:
    value = match["value"].replace("'", "''")
    return f"{match['before']}'{value}'"
