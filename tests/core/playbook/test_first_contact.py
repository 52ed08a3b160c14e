"""Documents first read untuned, see their README, are read as an experienced customer success lead reads them."""

import ftfy
import pytest

from tests.core.playbook.corpus import (
    FIRST_CONTACT,
    Document,
    documents,
    plain,
    reading,
    scores,
)

# The least that is good enough over the folder; raise, never lower.
LEAST = {
    "text": 0.98,
    "parent": 0.95,
    "owner": 0.95,
    "done": 0.98,
    "due": 0.95,
    "condition": 0.95,
    "window": 0.95,
    "after": 0.95,
    "step": 0.97,
    "step number": 0.97,
    "step title": 0.97,
    "counts": 0.97,
    "doc": 0.97,
}
LANGUAGES = {"de": 3, "fr": 2, "es": 2, "pt": 2}

each_document = pytest.mark.parametrize(
    "document",
    documents(FIRST_CONTACT),
    ids=[document.path.stem for document in documents(FIRST_CONTACT)],
)


def test_first_contact_has_at_least_thirty_six_documents_in_five_languages():
    names = [document.path.stem for document in documents(FIRST_CONTACT)]
    assert len(names) >= 36
    for language, least in LANGUAGES.items():
        assert sum(name.startswith(f"{language}_") for name in names) >= least


@each_document
def test_first_contact_documents_have_the_length_of_real_ones(document: Document):
    assert 25 <= len(document.lines) <= 160


@each_document
def test_first_contact_item_text_stands_in_its_line(document: Document):
    for item in document.expected["items"]:
        line = plain(ftfy.fix_encoding(document.lines[item["line"] - 1]))
        assert item["text"] in line, f"{document.name}:{item['line']}: {item['text']!r}"


@each_document
def test_first_contact_telling_lines_are_no_items(document: Document):
    taken = {item.lines[0]: item.text for item in reading(document.path).items if item.lines}
    wrong = {line: taken[line] for line in document.expected["not_items"] if line in taken}
    assert wrong == {}


@each_document
def test_first_contact_items_of_a_document_are_mostly_found(document: Document):
    found = scores(document.path.stem, FIRST_CONTACT)["first_contact"]
    report = "\n".join(found.misses)
    assert found.recall >= 0.75, report
    assert found.precision >= 0.75, report


def test_first_contact_items_are_found_and_none_invented():
    found = scores("", FIRST_CONTACT)["first_contact"]
    report = "\n".join(found.misses)
    assert found.recall >= 0.97, report
    assert found.precision >= 0.97, report


@pytest.mark.parametrize("name", LEAST)
def test_first_contact_attributes_are_right(name: str):
    found = scores("", FIRST_CONTACT)["first_contact"]
    assert found.judged[name] >= 5
    assert found.accuracy(name) >= LEAST[name], "\n".join(found.misses)
