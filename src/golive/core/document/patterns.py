"""Regular expressions that are compiled when a text first needs them.

A short document needs few of the hundreds that golive has, and compiling all of them would take
a fifth of the time of a check.
"""

import re
from typing import Any, AnyStr, cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class _Late:
    """Looks like the compiled expression; after the first use each method is its own."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile the expression; called only while the slots of its methods are empty."""
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""Return a regular expression that is compiled at its first use.

    Args:
        source: As for `re.compile`, which a wrong source makes fail at the first use, too.
        flags: Of the module `re`.

    Example:
        >>> late_pattern(r"\d+").findall("2 of 14")
        ['2', '14']
    """
    return cast("re.Pattern[AnyStr]", _Late(source, flags))
