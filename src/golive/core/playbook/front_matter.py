"""Front matter: YAML between two lines of dashes at the top of a document."""

from collections.abc import Mapping

import yaml

from golive.core.diagnostics import Diagnostic


def read_front_matter(text: str) -> tuple[Mapping[str, object], tuple[Diagnostic, ...]]:
    """Read the text between the dashes; what is no mapping gives a diagnostic, never an error."""
    try:
        value = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark is not None else 1
        return {}, (Diagnostic("PB001", line),)
    except (ValueError, RecursionError):  # a date that no calendar has; nesting without end
        return {}, (Diagnostic("PB001", 1),)
    if not isinstance(value, dict):
        return {}, (Diagnostic("PB001", 1),) if value is not None else ()
    return {str(key): each for key, each in value.items()}, ()
