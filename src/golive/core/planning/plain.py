"""Texts of documents without their inline marks, for drawings, pages and calendars."""

import re

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_CODE = re.compile(r"(`+)(.+?)\1")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_WEAK = re.compile(r"(?<!\w)([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?!\w)")


def plain(text: str) -> str:
    """Return a text without bold, emphasis, code and link marks; its words stay.

    Example:
        >>> plain("**API keys** for `prod`, see [the guide](https://docs.example)")
        'API keys for prod, see the guide'
    """
    if not any(mark in text for mark in "*_`["):
        return text
    text = _CODE.sub(r"\2", _LINK.sub(r"\1", text))
    return _WEAK.sub(r"\2", _STRONG.sub(r"\2", text))
