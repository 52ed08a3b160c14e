"""Headings that count in keycaps, count down with spaces, or name a calendar day."""

import pytest

from golive.core.document.quantities import read_window
from golive.core.document.values import Anchor, Unit, Window
from golive.core.playbook.headings import read_heading
from golive.core.playbook.read import read_playbook
from golive.core.playbook.words import words_of


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{body}\n".encode())


@pytest.mark.parametrize(
    ("text", "language", "start", "end"),
    [
        ("Prepare (T - 3 weeks to T - 2 days)", "en", -21, -2),
        ("Vorarbeit (T - 3 Wochen bis T - 2 Tage)", "de", -21, -2),
        ("T - 5: freeze", "en", -5, -5),
        ("The day (T = 0)", "en", 0, 0),
        ("The day (T=0)", "en", 0, 0),
        ("The day T = 0", "en", 0, 0),
        ("Prepare T - 2 weeks", "en", -14, -14),
        ("Care (T + 1 week to T + 3 weeks)", "en", 7, 21),
        ("Care (T + 2 – T + 9)", "en", 2, 9),
    ],
)
def test_countdown_with_spaces_counts_from_the_go_live(text, language, start, end):
    found = read_window(text, language)
    assert found.value == Window(Unit.DAY, start, end, Anchor.GO_LIVE)


@pytest.mark.parametrize(
    "text",
    [
        "Plan T - 3 rooms",
        "Option D - 2 days",
        "D = 4",
        "Gate G - 2 boxes",
        "Set T = 10",
        "Hall D or 2 rooms",
        "Seats D/2 and D/3",
        "Gate T- 2",
    ],
)
def test_letter_and_a_loose_dash_are_no_countdown(text):
    assert read_window(text) is None


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("1️⃣ Groundwork", 1, "Groundwork"),
        ("2️⃣: Groundwork", 2, "Groundwork"),
        ("🔟 Groundwork", 10, "Groundwork"),
        ("1️⃣2️⃣ Groundwork", 12, "Groundwork"),
        ("Phase 3️⃣ Groundwork", 3, "Groundwork"),
        ("3️⃣ Care (T + 1 week to T + 3 weeks)", 3, "Care"),
    ],
)
def test_keycaps_are_the_number_of_a_heading(text, number, title):
    heading = read_heading(text, words_of("en"))
    assert (heading.number, heading.title) == (number, title)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ablauf 04.05.2026 (Montag)", "de"),
        ("4.5.2026: Umzug", "de"),
        ("4. Mai: Umzug", "de"),
        ("Etappe 04.05.", "de"),
        ("2026-05-04: Move", "en"),
        ("04/05/2026 Move", "en"),
        ("4 May 2026 – Move", "en"),
    ],
)
def test_date_in_a_heading_is_no_number(text, language):
    heading = read_heading(text, words_of(language), allow_bare=True)
    assert heading.number is None
    assert heading.title == text


@pytest.mark.parametrize(
    ("text", "number"), [("4. May we begin?", 4), ("Phase 2: Move on 4 May 2026", 2)]
)
def test_number_beside_a_month_stays_a_number(text, number):
    assert read_heading(text, words_of("en")).number == number


MOVE = """## Groundwork (before 4 May 2026)

### Checks
- [ ] Count the boxes
- [ ] Order the van by 20 April 2026

## The move 4 May 2026 (Monday)

### Phase 1: Out
- [ ] Empty the rooms

### Phase 2: In
- [ ] Fill the rooms

## Later

- [ ] Send the survey
"""


def test_work_below_a_dated_heading_is_due_that_day_and_golive_says_so():
    playbook = read(MOVE)

    assert [(step.number, step.title) for step in playbook.steps] == [
        (None, "Groundwork (before 4 May 2026)"),
        (1, "Out"),
        (2, "In"),
    ]
    due = {item.title: item.due and item.due.isoformat() for item in playbook.items}
    assert due == {
        "Count the boxes": "2026-05-01",
        "Order the van by 20 April 2026": "2026-04-20",
        "Empty the rooms": "2026-05-04",
        "Fill the rooms": "2026-05-04",
        "Send the survey": None,
    }
    said = [(each.code, each.line) for each in playbook.diagnostics if each.code == "PB021"]
    assert said == [("PB021", 6), ("PB021", 12)]


def test_two_dates_behind_one_word_are_no_count():
    playbook = read(
        "## Umzug 04.05.2026\n\n- [ ] Packen\n\n## Umzug 05.05.2026\n\n- [ ] Fahren\n", "de"
    )

    assert [(step.number, step.title) for step in playbook.steps] == [
        (None, "Umzug 04.05.2026"),
        (None, "Umzug 05.05.2026"),
    ]


def test_date_of_a_section_of_notes_makes_no_step():
    playbook = read(
        "## Step 1: Open\n\n- [ ] Call\n\n## Talk of 4 May 2026\n\n- They like it\n"
    )

    assert [step.title for step in playbook.steps] == ["Open"]
    assert [item.title for item in playbook.items] == ["Call"]
