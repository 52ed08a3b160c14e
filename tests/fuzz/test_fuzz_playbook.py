"""Reading keeps its promises on mutated documents of the tests and on any bytes."""

import random
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.document.decode import decode, decode_text
from golive.core.document.repair import repair
from golive.core.errors import InvalidInputError
from golive.core.playbook.read import read_playbook
from tests.fuzz.reading_checks import check_reading
from tests.fuzz.samples import FRAGMENTS, documents, fragments

LARGEST = 6_000
"""Longer documents are left to the tests that read them whole."""
NOISE = (
    *("#", "##", "-", "*", "1.", "- [ ]", "- [x]", "☐", "|", "|---|", "```", "~~~", ">", "---"),
    *("**", "_", "`", "[", "](", "<!--", "-->", "{{", "}}", ":", "\\", "\t", "    ", "\u00a0"),
    *("Ã©", "\u200b", "\x00", "\u2028", "Week 1-2", "2026-02-30", "Owner:", "after", "> 95%"),
)

Lines = list[str]
Mutation = Callable[[Lines, random.Random], Lines]


@cache
def small_documents() -> tuple[Lines, ...]:
    return tuple(
        decode(data).text.splitlines(keepends=True)
        for data in documents()
        if len(data) <= LARGEST
    )


def deleted(lines: Lines, chance: random.Random) -> Lines:
    at = chance.randrange(len(lines) + 1)
    return lines[:at] + lines[at + chance.randint(1, 3) :]


def doubled(lines: Lines, chance: random.Random) -> Lines:
    at = chance.randrange(len(lines) + 1)
    return lines[:at] + lines[at : at + 1] * chance.randint(2, 4) + lines[at + 1 :]


def swapped(lines: Lines, chance: random.Random) -> Lines:
    mixed = list(lines)
    if mixed:
        first, second = chance.randrange(len(mixed)), chance.randrange(len(mixed))
        mixed[first], mixed[second] = mixed[second], mixed[first]
    return mixed


def spliced(lines: Lines, chance: random.Random) -> Lines:
    other = chance.choice(small_documents())
    return lines[: chance.randrange(len(lines) + 1)] + other[chance.randrange(len(other)) :]


def with_fragment(lines: Lines, chance: random.Random) -> Lines:
    at = chance.randrange(len(lines) + 1)
    return [*lines[:at], chance.choice(FRAGMENTS), *lines[at:]]


def with_noise(lines: Lines, chance: random.Random) -> Lines:
    text = "".join(lines)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(NOISE) + text[at + chance.randint(0, 2) :]
    return text.splitlines(keepends=True)


def reindented(lines: Lines, chance: random.Random) -> Lines:
    at = chance.randrange(len(lines) + 1)
    moved = [" " * chance.randint(0, 9) + line for line in lines[at : at + 8]]
    return lines[:at] + moved + lines[at + 8 :]


def joined(lines: Lines, chance: random.Random) -> Lines:
    at = chance.randrange(len(lines) + 1)
    return [*lines[:at], "".join(line.rstrip("\n") for line in lines[at:])]


MUTATIONS: tuple[Mutation, ...] = (
    deleted,
    doubled,
    swapped,
    spliced,
    with_fragment,
    with_noise,
    reindented,
    joined,
)


@st.composite
def mutated_documents(draw: st.DrawFn) -> str:
    """A document of the tests after some random mutations."""
    lines = draw(st.sampled_from(small_documents()))
    chance = draw(st.randoms(use_true_random=False))
    for mutation in draw(st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=5)):
        lines = mutation(lines, chance)
    return "".join(lines)


@given(mutated_documents())
def test_reading_a_mutated_document_keeps_every_promise(text):
    assert check_reading(text.encode()) is not None or "\x00" in text


@given(
    mutated_documents(), st.sampled_from(("cp1252", "utf-16", "utf-16-be", "utf-32", "cp850"))
)
def test_reading_a_mutated_document_in_another_encoding_keeps_every_promise(text, codec):
    check_reading(text.encode(codec, "replace"))


@given(mutated_documents(), st.randoms(use_true_random=False))
def test_reading_a_document_with_broken_bytes_keeps_every_promise(text, chance):
    data = bytearray(text.encode())
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data) + 1)
        del data[at : at + chance.randint(0, 2)]
        data.insert(chance.randrange(len(data) + 1), chance.randrange(256))

    check_reading(bytes(data))


@given(st.binary(max_size=2_000))
def test_reading_any_bytes_keeps_every_promise(data):
    check_reading(data)


@given(st.lists(st.sampled_from((*NOISE, *FRAGMENTS, "a", " ", "\n", "é")), max_size=120))
def test_reading_nothing_but_marks_keeps_every_promise(marks):
    text = "".join(marks)

    assert check_reading(text.encode()) is not None or "\x00" in text


@given(mutated_documents())
def test_repair_keeps_the_lines_and_their_number(text):
    repaired = repair(decode_text(text))

    assert len(repaired.lines) == len(repaired.source)
    for line, source in zip(repaired.lines, repaired.source, strict=True):
        for offset in range(len(line.text) + 1):
            assert 1 <= line.source_column(offset) <= len(source) + 1


@pytest.mark.parametrize("data", fragments(), ids=lambda data: repr(data[:12]))
def test_reading_each_fragment_keeps_every_promise(data):
    check_reading(data)


def test_bytes_that_are_no_text_are_refused_and_nothing_else_is_raised():
    with pytest.raises(InvalidInputError):
        read_playbook(bytes(range(256)) * 8)
