"""Documents of many shapes are read as an experienced customer success lead reads them."""

import sys

import ftfy
import pytest

from tests.core.playbook.corpus import (
    Document,
    documents,
    plain,
    reading,
    score,
    scores,
    table,
)

SHAPES = (
    "checklists",
    "days",
    "languages",
    "mixed_damage",
    "numbered",
    "owners",
    "prose",
    "raci",
    "steps",
    "tables",
    "templates",
)

# The least that is good enough, per shape; raise, never lower.
LEAST = {
    "text": 0.95,
    "parent": 0.95,
    "owner": 0.90,
    "done": 0.95,
    "due": 0.90,
    "condition": 0.90,
    "window": 0.90,
    "step": 0.90,
    "counts": 0.90,
    "step number": 0.90,
    "step title": 0.90,
    "doc": 0.90,
}

each_document = pytest.mark.parametrize(
    "document", documents(), ids=[document.name for document in documents()]
)
each_shape = pytest.mark.parametrize("shape", SHAPES)


def test_corpus_has_at_least_forty_documents_in_ten_shapes():
    by_shape: dict[str, int] = {}
    for document in documents():
        by_shape[document.shape] = by_shape.get(document.shape, 0) + 1
    assert set(by_shape) == set(SHAPES)
    assert min(by_shape.values()) >= 4
    assert sum(by_shape.values()) >= 40


def test_corpus_has_at_least_twenty_documents_written_before_the_recogniser():
    before = [d for d in documents() if d.expected["written"] == "before"]
    assert len(before) >= 20


@each_document
def test_corpus_item_text_stands_in_its_line(document: Document):
    for item in document.expected["items"]:
        line = plain(ftfy.fix_encoding(document.lines[item["line"] - 1]))
        assert item["text"] in line, f"{document.name}:{item['line']}: {item['text']!r}"


@each_document
def test_corpus_parent_is_an_item_above(document: Document):
    seen: set[str] = set()
    for item in document.expected["items"]:
        assert item["parent"] is None or item["parent"] in seen
        seen.add(item["text"])


@each_document
def test_corpus_telling_lines_are_no_items(document: Document):
    taken = {item.lines[0]: item.text for item in reading(document.path).items if item.lines}
    wrong = {line: taken[line] for line in document.expected["not_items"] if line in taken}
    assert wrong == {}


@each_document
def test_coverage_puts_each_line_in_exactly_one_class(document: Document):
    coverage = reading(document.path).coverage
    classes = (
        coverage.executed,
        coverage.informative,
        coverage.not_understood,
        coverage.blank,
    )
    assert sorted(line for one in classes for line in one) == [
        *range(1, len(document.lines) + 1)
    ]
    assert all(list(one) == sorted(one) for one in classes)
    blank = [n for n, line in enumerate(document.lines, 1) if not plain(line)]
    assert list(coverage.blank) == blank


@each_document
def test_item_lines_are_executed(document: Document):
    playbook = reading(document.path)
    lines = {line for item in playbook.items for line in item.lines}
    assert lines <= set(playbook.coverage.executed)


@each_shape
def test_items_of_a_shape_are_found_and_none_invented(shape: str):
    found = scores(f"{shape}/")[shape]
    report = "\n".join(found.misses)
    assert found.recall >= 0.95, report
    assert found.precision >= 0.95, report


@each_shape
@pytest.mark.parametrize("name", LEAST)
def test_attributes_of_a_shape_are_right(shape: str, name: str):
    found = scores(f"{shape}/")[shape]
    assert found.accuracy(name) >= LEAST[name], "\n".join(found.misses)


@pytest.mark.parametrize("document", [d for d in documents() if d.shape == "prose"], ids=str)
def test_prose_gives_no_items(document: Document):
    assert [item.text for item in reading(document.path).items] == []
    assert score(document).invented == 0


def test_corpus_table_is_printed():
    by_shape = scores()
    sys.stdout.write(f"\n{table(by_shape)}\n")
    assert tuple(sorted(by_shape)) == SHAPES
