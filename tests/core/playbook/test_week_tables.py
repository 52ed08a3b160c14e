"""Tables of weeks: each row is what its week is for, wherever the table stands, in any language."""

import pytest

from golive.core.playbook.read import read_playbook

HEADS = {
    "en": ("Week", "Objectives", "Deliverables", "weeks"),
    "de": ("Woche", "Ziele", "Ergebnisse", "Wochen"),
    "fr": ("Semaine", "Objectifs", "Livrables", "semaines"),
    "es": ("Semana", "Objetivos", "Entregables", "semanas"),
    "pt": ("Semana", "Objetivos", "Entregáveis", "semanas"),
}
ROWS = (("1", "Herd", "List"), ("2-3", "Milk parlour", "Plan"), ("4", "Barn", "Key"))


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Farm\n\n{body}\n".encode())


def table(language: str = "en", rows=ROWS) -> str:
    week, aims, results, _ = HEADS[language]
    lines = "".join(f"| {when} | {what} | {result} |\n" for when, what, result in rows)
    return f"| {week} | {aims} | {results} |\n|---|---|---|\n{lines}"


def phases(middle: str, heading: str = "2. Trial (4 weeks)") -> str:
    return f"## 1. Start\n\n- Sign the lease\n\n## {heading}\n\n{middle}\n## 3. End\n\n- Hand over\n"


def codes(playbook):
    return [found.code for found in playbook.diagnostics]


@pytest.mark.parametrize("language", HEADS)
def test_rows_of_weeks_in_a_document_without_steps_are_tasks_in_their_weeks(language):
    playbook = read(f"## Trial\n\n{table(language)}", language)

    assert [item.title for item in playbook.items] == ["Herd", "Milk parlour", "Barn"]
    assert [(i.window.start, i.window.end) for i in playbook.items] == [(1, 1), (2, 3), (4, 4)]
    assert [item.properties["deliverable"] for item in playbook.items] == [
        "List",
        "Plan",
        "Key",
    ]
    assert codes(playbook) == []


@pytest.mark.parametrize("language", HEADS)
def test_weeks_that_fill_a_phase_of_that_length_are_its_own_and_said(language):
    heading = f"2. Trial (4 {HEADS[language][3]})"

    playbook = read(phases(table(language), heading), language)

    rows = playbook.items[1:4]
    assert [item.window for item in rows] == [None] * 3
    assert [item.duration.amount for item in rows] == [1, 2, 1]
    assert codes(playbook) == ["PB051"]


@pytest.mark.parametrize("heading", ["2. Trial (Weeks 3-6)", "2. Trial (4 weeks)"])
def test_weeks_of_a_phase_with_a_window_count_from_its_start(heading):
    text = phases(table(), heading).replace("1. Start", "1. Start (2 weeks)")

    playbook = read(text)

    assert [(i.window.start, i.window.end) for i in playbook.items[1:4]] == [
        (3, 3),
        (4, 5),
        (6, 6),
    ]
    assert "PB051" in codes(playbook)


def test_weeks_that_lie_in_the_window_of_their_phase_stay():
    rows = (("3", "Herd", "List"), ("4", "Barn", "Key"))

    playbook = read(phases(table(rows=rows), "2. Trial (Weeks 3-4)"))

    assert [item.window.start for item in playbook.items[1:3]] == [3, 4]
    assert "PB051" not in codes(playbook)


def test_weeks_that_leave_gaps_in_a_phase_count_from_the_contract_and_that_is_said():
    gaps = (("1", "Herd", "List"), ("4", "Barn", "Key"))

    playbook = read(phases(table(rows=gaps)))

    assert [item.window.end for item in playbook.items[1:3]] == [1, 4]
    assert codes(playbook) == ["PB052"]


@pytest.mark.parametrize(
    "text",
    [
        phases(table(), "2. Trial"),
        f"## 1. Trial (4 weeks)\n\n{table()}\n## 2. End\n\n- Hand over\n",
    ],
)
def test_weeks_count_from_the_contract_where_nothing_speaks_against_it(text):
    playbook = read(text)

    assert {item.window.start for item in playbook.items if item.title == "Barn"} == {4}
    assert not {"PB051", "PB052"} & set(codes(playbook))


def test_table_of_weeks_beside_the_steps_is_said_to_be_kept_as_text():
    playbook = read(f"{phases('- Milk the cows')}\n## Barn weeks\n\n{table()}")

    assert len(playbook.items) == 3
    assert codes(playbook) == ["PB011"]


@pytest.mark.parametrize(
    "rows",
    [
        (("lean", "Herd", "List"), ("rich", "Barn", "Key")),
        (("1", "40", "List"), ("2", "50", "Key")),
    ],
)
def test_rows_without_weeks_or_without_words_for_them_give_no_tasks(rows):
    assert read(f"## Figures\n\n{table(rows=rows)}").items == ()


def test_days_in_a_phase_of_weeks_are_not_taken_for_its_weeks():
    days = "| Day | Objectives | Deliverables |\n|---|---|---|\n| 1 | Herd | List |\n| 2-3 | Barn | Key |\n"
    playbook = read(phases(days))

    rows = [item for item in playbook.items if item.window is not None]
    assert [(i.title, str(i.window.unit), i.duration) for i in rows] == [
        ("Herd", "day", None),
        ("Barn", "day", None),
    ]
    assert "PB052" in codes(playbook)
    assert "PB051" not in codes(playbook)
