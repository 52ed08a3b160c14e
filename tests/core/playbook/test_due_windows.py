"""Boxes that say by which day or week they are due, and what counts from the go-live."""

import pytest

from golive.core.document.values import Anchor, Unit, Window
from golive.core.playbook.read import read_playbook

DAY, WEEK, MONTH = Unit.DAY, Unit.WEEK, Unit.MONTH


def windows(body, language="en"):
    text = f"---\nlanguage: {language}\n---\n\n# Guide\n\n{body}\n"
    return {item.text: item.window for item in read_playbook(text.encode()).items}


STEPS = "## Day 0: Start\n\n- [ ] Open the store\n\n## Day 14: End\n\n- [ ] Count the stock\n\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Letter signed by Day 7", Window(DAY, 1, 7)),
        ("Letter signed (by day 7)", Window(DAY, 1, 7)),
        ("Letter signed no later than day 7.", Window(DAY, 1, 7)),
        ("Letter signed before day 7", Window(DAY, 1, 6)),
        ("Letter signed by the end of week 2", Window(WEEK, 1, 2)),
        ("Letter signed by month 1", Window(MONTH, 1, 1)),
    ],
)
def test_day_something_is_due_by_ends_its_window(line, expected):
    assert windows(f"{STEPS}## Papers\n\n- [ ] {line}\n")[line] == expected


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Brief unterschrieben bis Tag 7"),
        ("fr", "Lettre signée avant le jour 8"),
        ("es", "Carta firmada hasta el día 7"),
        ("pt", "Carta assinada até o dia 7"),
    ],
)
def test_due_days_are_read_in_every_language(language, line):
    body = f"## Day 0\n\n- [ ] Start\n\n## Papers\n\n- [ ] {line}\n"

    assert windows(body, language)[line] == Window(DAY, 1, 7)


def test_due_day_inside_a_step_begins_with_the_step():
    body = "## Days 3-10: Build\n\n- [ ] Send the list by day 5\n- [ ] Read it\n\n## Day 0\n\n- [ ] Go\n"

    assert windows(body)["Send the list by day 5"] == Window(DAY, 3, 5)


def test_due_day_of_a_document_that_counts_from_day_1_is_counted_so():
    body = "## Day 1\n\n- [ ] Start\n\n## Day 9\n\n- [ ] Stop\n\n## Papers\n\n- [ ] Sign by day 7\n"

    assert windows(body)["Sign by day 7"] == Window(DAY, 0, 6)


@pytest.mark.parametrize(
    "line",
    [
        "Compare the stock with day 7",
        "Hours booked by week 1 helpers",
        "Use the day 7 report",
        "Agree what happens by then",
    ],
)
def test_days_that_are_only_mentioned_are_no_window(line):
    assert windows(f"{STEPS}## Papers\n\n- [ ] {line}\n")[line] is None


@pytest.mark.parametrize(
    ("language", "heading", "line", "expected"),
    [
        ("en", "After go-live", "Check-in day 3", Window(DAY, 3, 3, Anchor.GO_LIVE)),
        ("en", "Post-launch care", "Report week 1", Window(WEEK, 1, 1, Anchor.GO_LIVE)),
        ("en", "After go-live", "Survey (month 1)", Window(MONTH, 1, 1, Anchor.GO_LIVE)),
        ("pt", "Pós go-live", "Visita dia 3 (ajustes)", Window(DAY, 3, 3, Anchor.GO_LIVE)),
        ("de", "Nach dem Go-live", "Besuch Tag 3", Window(DAY, 3, 3, Anchor.GO_LIVE)),
        ("fr", "Après la mise en service", "Bilan mois 1", Window(MONTH, 1, 1, Anchor.GO_LIVE)),
        ("es", "Después del lanzamiento", "Visita día 3", Window(DAY, 3, 3, Anchor.GO_LIVE)),
    ],
)
def test_days_below_a_heading_after_the_go_live_count_from_it(
    language, heading, line, expected
):
    body = f"## Step 1: Build\n\n- [ ] Build it\n\n## {heading}\n\n- [ ] {line}\n"

    assert windows(body, language)[line] == expected


@pytest.mark.parametrize("heading", ["Go-live", "Day of go-live", "Before go-live"])
def test_days_below_other_headings_of_the_go_live_do_not(heading):
    body = f"## Step 1: Build\n\n- [ ] Build it\n\n## {heading}\n\n- [ ] Check-in day 3\n"

    assert windows(body)["Check-in day 3"] in {
        None,
        Window(DAY, -365, -1, Anchor.GO_LIVE),
    }


def test_day_before_the_first_leaves_no_window():
    assert (
        windows(f"{STEPS}## Papers\n\n- [ ] Letter signed before day 1\n")[
            "Letter signed before day 1"
        ]
        is None
    )
