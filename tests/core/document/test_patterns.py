"""Tests of expressions that are compiled at their first use."""

import re

import pytest

from golive.core.document.patterns import late_pattern


def test_a_late_pattern_answers_as_a_compiled_one() -> None:
    late, compiled = late_pattern(r"(?P<n>\d+)", re.ASCII), re.compile(r"(?P<n>\d+)", re.ASCII)
    text = "2 of 14"

    assert late.findall(text) == compiled.findall(text) == ["2", "14"]
    assert late.sub("x", text) == compiled.sub("x", text)
    assert late.split(text) == compiled.split(text)
    assert [each.span() for each in late.finditer(text)] == [(0, 1), (5, 7)]
    assert late.groupindex == compiled.groupindex
    assert (late.pattern, late.flags) == (compiled.pattern, compiled.flags)


def test_a_late_pattern_reads_bytes() -> None:
    found = late_pattern(rb"\d+").search(b"a 3")

    assert found is not None
    assert found.group() == b"3"


def test_a_late_pattern_is_compiled_when_it_is_used_and_not_before() -> None:
    wrong = late_pattern("(")

    with pytest.raises(re.error):
        wrong.match("")
