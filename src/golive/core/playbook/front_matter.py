"""Front matter: YAML between two lines of dashes at the top of a document."""

import re
from collections.abc import Mapping

import yaml

from golive.core.diagnostics import Diagnostic
from golive.core.document.patterns import late_pattern

_OPEN_FIELD = late_pattern(
    r"^(?P<before>[ \t]*(?:-[ \t]+|[\w -]+:[ \t]+))(?P<value>\{\{[^\n]*?)[ \t]*$", re.MULTILINE
)


class _Loader(yaml.SafeLoader):
    """Reads words as words: "NO" is a country and "03" a region, as YAML 1.2 has it."""


_PLAIN = {
    "tag:yaml.org,2002:bool": (late_pattern(r"^(?:true|True|TRUE|false|False|FALSE)$"), "tTfF"),
    "tag:yaml.org,2002:int": (late_pattern(r"^[-+]?(?:0|[1-9][0-9]*)$"), "-+0123456789"),
}
_Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] not in _PLAIN]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for _tag, (_pattern, _firsts) in _PLAIN.items():
    _Loader.add_implicit_resolver(_tag, _pattern, list(_firsts))


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
        return yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader
    except yaml.YAMLError:
        quoted = _OPEN_FIELD.sub(_quoted, text)
        if quoted == text:
            raise
        return yaml.load(quoted, Loader=_Loader)  # noqa: S506 - a safe loader


def _quoted(match: re.Match[str]) -> str:
    value = match["value"].replace("'", "''")
    return f"{match['before']}'{value}'"
