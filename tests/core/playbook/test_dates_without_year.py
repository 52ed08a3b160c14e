"""A day without a year is the first such day after the first full date of the document."""

import pytest

from golive.core.catalogue import sentence
from golive.core.playbook.read import read_playbook


def read(body: str, language: str = "en", opening: str = "Held on 2026-11-23."):
    text = f"---\nlang: {language}\n---\n# Notes\n\n{opening}\n\n## Action items\n\n{body}\n"
    return read_playbook(text.encode())


@pytest.mark.parametrize(
    ("language", "task", "due"),
    [
        ("en", "- [ ] Draw the plan by Dec 4", "2026-12-04"),
        ("en", "- [ ] Draw the plan by Jan 20", "2027-01-20"),
        ("en", "- [ ] Draw the plan by Nov 23", "2026-11-23"),
        ("de", "- [ ] Plan zeichnen bis 4. Dezember", "2026-12-04"),
        ("fr", "- [ ] Dessiner le plan avant le 20 janvier", "2027-01-20"),
        ("es", "- [ ] Dibujar el plano antes del 20 de enero", "2027-01-20"),
        ("pt", "- [ ] Desenhar o plano até 20 de janeiro", "2027-01-20"),
    ],
)
def test_day_without_a_year_follows_the_date_of_the_document(language, task, due):
    playbook = read(task, language)

    assert str(playbook.items[0].due) == due
    assert [found.code for found in playbook.diagnostics] == ["PB022"]


def test_year_that_was_taken_is_said():
    found = read("- [ ] Draw the plan by Jan 20").diagnostics[0]

    assert sentence(found) == (
        "“Jan 20” names no year; 2027-01-20 was taken, the first such day after 2026-11-23, the "
        "first date of the document."
    )
    assert found.line == 10


def test_table_of_work_takes_the_year_alike():
    playbook = read("| Task | Due |\n|---|---|\n| Draw the plan | Jan 20 |")

    assert str(playbook.items[0].due) == "2027-01-20"


def test_day_without_a_year_stays_open_where_no_date_has_one():
    playbook = read("- [ ] Draw the plan by Jan 20", opening="Held on a Monday.")

    assert playbook.items[0].due is None
    assert not playbook.diagnostics


def test_leap_day_waits_for_a_leap_year():
    assert str(read("- [ ] Draw the plan by Feb 29").items[0].due) == "2028-02-29"


@pytest.mark.parametrize(
    ("task", "due", "start"),
    [
        ("Build by March 2026, signed by 2026-04-02", "2026-04-02", None),
        ("Start not before 30 February 2026, due by 2026-03-04", "2026-03-04", None),
        ("Start after 2999-12-31", "None", "3000-01-01"),
    ],
)
def test_month_or_day_that_does_not_exist_sets_no_day_and_hides_no_other(task, due, start):
    (item,) = read(f"- [ ] {task}").items

    assert str(item.due) == due
    assert item.properties.get("start") == start
