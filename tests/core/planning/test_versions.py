"""Versions of a playbook: numbers, digests, authors, dates, and what each changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.planning.model import Document
from golive.core.planning.playbook_diff import ChangeKind
from golive.core.planning.versions import (
    Edition,
    digest_of,
    next_version,
    other_version,
    source_of,
)
from golive.core.playbook.read import read_playbook

FIRST = (
    "# How we start\n\n## Step 1: Kickoff (Week 1)\n\n- [ ] Hold the call\n- [ ] Send notes\n"
)
SECOND = FIRST.replace("Send notes", "Send the notes to everybody")
THIRD = SECOND + "- [ ] Ask for the logo\n"


def edition(text: str, author: str = "Ida", on: str | None = "2026-03-02") -> Edition:
    return Edition(text, read_playbook(text.encode()), author, on)


@pytest.mark.seed("S165", "S166")
def test_each_version_follows_the_one_before_it_and_says_what_it_changed():
    one = next_version(None, edition(FIRST))
    two = next_version(one, edition(SECOND, "Jon", "2026-06"))
    three = next_version(two, edition(THIRD))

    assert [one.number, two.number, three.number] == [1, 2, 3]
    assert (two.author, two.published_on) == ("Jon", "2026-06")
    assert one.changes == ()
    assert [(c.kind, c.title) for c in two.changes] == [
        (ChangeKind.REWORDED, "Send the notes to everybody")
    ]
    assert [(c.kind, c.title) for c in three.changes] == [
        (ChangeKind.ADDED, "Ask for the logo")
    ]


def test_an_item_keeps_its_first_key_through_all_versions():
    one = next_version(None, edition(FIRST))
    two = next_version(one, edition(SECOND))
    three = next_version(two, edition(THIRD))

    assert [item.key for item in one.playbook.items] == [
        item.key for item in three.playbook.items[:2]
    ]
    assert {change.key for change in two.changes} == {one.playbook.items[1].key}


def test_the_same_text_is_the_same_version_whoever_publishes_it():
    one = next_version(None, edition(FIRST))

    assert next_version(one, edition(FIRST, "Jon", "2027-01-01")) is one


def test_going_back_to_an_old_text_is_a_version_of_its_own():
    one = next_version(None, edition(FIRST))
    two = next_version(one, edition(SECOND))
    three = next_version(two, edition(FIRST))

    assert three.number == 3
    assert three.digest == one.digest
    assert [change.kind for change in three.changes] == [ChangeKind.REWORDED]


@given(st.text(), st.text())
def test_a_digest_tells_texts_apart(one, other):
    assert (digest_of(one) == digest_of(other)) == (one == other)


def test_a_lone_surrogate_has_a_digest_too():
    assert digest_of("\udc80") != digest_of("\ufffd")


def test_a_plan_is_told_from_one_of_another_version():
    book = read_playbook(FIRST.encode())
    own = source_of(Document.PLAYBOOK, FIRST, book)
    other = source_of(Document.PLAYBOOK, SECOND, book)
    template = source_of(Document.TEMPLATE, FIRST, book)

    found = other_version([template, own], other)

    assert other_version([template, own], own) is None
    assert other_version([template], other) is None
    assert found is not None
    assert found.params == {
        "document": "playbook",
        "own": own.digest[:19],
        "other": other.digest[:19],
    }


def test_a_version_is_named_by_its_date_where_it_has_one():
    dated = FIRST + "\nLast updated: March 2026\n"
    own = source_of(Document.PLAYBOOK, dated, read_playbook(dated.encode()))
    other = source_of(Document.PLAYBOOK, FIRST, read_playbook(FIRST.encode()))

    found = other_version([own], other)

    assert found is not None
    assert str(found.params["own"]).startswith("2026-03, sha256:")
