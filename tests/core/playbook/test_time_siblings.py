"""Headings among headings that are times are times too, and what stands below them is work."""

import pytest

from golive.core.playbook.read import read_playbook

LATER = "## First Day\n\n- Count the till\n\n## First Week\n\n- Order bread\n"


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Shop\n\n{body}\n".encode())


def steps(playbook):
    return [
        (
            step.title,
            step.window and (str(step.window.unit), step.window.start, step.window.end),
        )
        for step in playbook.steps
    ]


def codes(playbook):
    return [found.code for found in playbook.diagnostics]


@pytest.mark.parametrize(
    ("heading", "last"),
    [("First Hour", 0), ("First 30 Minutes", 0), ("First 48 Hours", 1)],
)
def test_first_hours_among_days_are_the_day_that_these_count_from(heading, last):
    playbook = read(f"## {heading}\n\n- Doors are open\n- Lights are on\n\n{LATER}")

    assert steps(playbook)[0] == (heading, ("day", 0, last))
    assert [item.title for item in playbook.items][:2] == ["Doors are open", "Lights are on"]
    assert codes(playbook) == ["PB053"]


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("de", ("Erste Stunde", "Erster Tag", "Erste Woche")),
        ("fr", ("Première heure", "Premier jour", "Première semaine")),
        ("es", ("Primera hora", "Primer día", "Primera semana")),
        ("pt", ("Primeira hora", "Primeiro dia", "Primeira semana")),
    ],
)
def test_first_hour_is_read_in_every_language(language, headings):
    playbook = read("".join(f"## {each}\n\n- A b c\n\n" for each in headings), language)

    assert [step.window.start for step in playbook.steps] == [0, 0, 1]


def test_what_comes_after_something_ahead_of_the_days_is_their_first_day():
    playbook = read(
        f"## Post Move\n\nLists to print\n\n- Open bills\n\n### Stock\n\n- Old flour\n\n{LATER}"
    )

    assert steps(playbook)[0] == ("Post Move", ("day", 0, 0))
    assert [item.title for item in playbook.items][:2] == ["Open bills", "Old flour"]
    assert codes(playbook) == ["PB053"]


@pytest.mark.parametrize("place", ["between", "behind"])
def test_what_comes_after_something_elsewhere_is_not_the_first_day(place):
    post = "## After the opening\n\n- Bread smells\n\n"
    first, second = LATER.split("## First Week")
    later = f"{first}{post}## First Week{second}" if place == "between" else f"{LATER}\n{post}"

    assert [step.title for step in read(later).steps] == ["First Day", "First Week"]


def test_number_behind_a_hyphen_is_a_week_among_weeks_that_count_on():
    playbook = read(f"{LATER}\n## Week-2 Checks\n\n- Shelves are full\n")

    assert steps(playbook)[-1] == ("Checks", ("week", 2, 2))


def test_number_behind_a_hyphen_is_left_where_weeks_count_back():
    playbook = read(
        "## Week -2\n\n- Paint\n\n## Week-1 Checks\n\n- Dry\n\n## Week 0\n\n- Open\n"
    )

    assert "Checks" not in [step.title for step in playbook.steps]


def test_one_time_alone_makes_no_time_of_its_neighbour():
    playbook = read(
        "## First Hour\n\n- Doors are open\n\n## First Day\n\n- Count the till\n\n## Notes\n\n- None\n"
    )

    assert [step.title for step in playbook.steps] == ["First Day"]


def test_heading_of_two_times_keeps_both_in_its_title():
    playbook = read(f"{LATER}\n## First Month / Quarter\n\n- Pay the baker\n")

    assert steps(playbook)[-1] == ("First Month / Quarter", ("month", 1, 1))


def test_section_with_a_role_of_its_own_stays_what_it_is():
    playbook = read(f"## Risks of the first hour\n\n- Rain\n\n{LATER}")

    assert [item.kind.value for item in playbook.items] == ["risk", "task", "task"]


@pytest.mark.parametrize("heading", ["2 Hours of Calm", "First 3 Rooms"])
def test_number_or_length_that_is_no_first_hours_gives_a_heading_no_day(heading):
    playbook = read(f"## {heading}\n\n- Doors are open\n- Lights are on\n\n{LATER}")

    assert steps(playbook) == [("First Day", ("day", 0, 0)), ("First Week", ("week", 1, 1))]
    assert codes(playbook) == []
