"""Phrases that look like a quantity but are none, and the edges of those that are."""

import pytest

from golive.core.document.quantities import (
    read_cadence,
    read_clock,
    read_date,
    read_duration,
    read_legend,
    read_quantities,
    read_target,
    read_window,
)
from golive.core.document.values import Anchor, Basis, Unit


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("week 1 and 3", 1, 1),
        ("week 1 and 2", 1, 2),
        ("Week 1 - 2-hour session", 1, 1),
        ("first-week", 1, 1),
        ("first 2-week", 1, 2),
        ("1. week 2", 2, 2),
        ("W3-4", 3, 4),
        ("W3-2", 3, 3),
        ("W3-4.5", 3, 3),
    ],
)
def test_weeks_of_a_range_or_beside_another_number(phrase, start, end):
    window = read_window(phrase, "en").value

    assert (window.unit, window.start, window.end) == (Unit.WEEK, start, end)


@pytest.mark.parametrize(
    "phrase",
    [
        "first 1.5 weeks",
        "first 0 weeks",
        "first 999999 weeks",
        "30 minutes before go-live",
        "5000 days after go-live",
        "T-14.5",
        "T-99999",
        "T-14x",
        "T-3M",
        "T0x",
        "AT0",
        "T05",
        "T-99999h",
        "T-2 quarters",
    ],
)
def test_no_window_in_parts_of_a_day_or_beyond_every_plan(phrase):
    assert read_window(phrase, "en") is None


@pytest.mark.parametrize("phrase", ["9999999 days", "0.5-99999999 days"])
def test_no_duration_beyond_every_plan(phrase):
    assert read_duration(phrase, "en") is None


@pytest.mark.parametrize(
    "phrase", ["1850-02-03", "3500-01-01", "2026-13-02", "2026/02", "2026.05"]
)
def test_no_date_outside_the_calendar(phrase):
    assert read_date(phrase, "en") is None


@pytest.mark.parametrize(
    ("language", "phrase", "value"),
    [
        ("en", "> 1,234.5 users", 1234.5),
        ("de", "> 1.234,5 Nutzer", 1234.5),
        ("en", "> 1,234.5,6", None),
        ("en", "> 12,34.5 users", None),
        ("de", "> 12.34,5 Nutzer", None),
    ],
)
def test_thousands_and_decimals_stand_as_the_language_writes_them(language, phrase, value):
    found = read_target(phrase, language)

    assert (found and found.value.value) == value


@pytest.mark.parametrize("text", ["2 hours 90 minutes", "2 hours and 60 minutes"])
def test_no_more_minutes_stand_behind_hours_than_an_hour_has(text):
    first, second = (each.value for each in read_quantities(text, "en"))

    assert (first.amount, first.unit) == (2, Unit.HOUR)
    assert (second.amount, second.unit) == (int(text.split()[-2]), Unit.MINUTE)


@pytest.mark.parametrize(
    ("text", "week"), [("2. Woche 3", 3), ("2. Woche", 2), ("In der 2. Woche: 3 Termine", 2)]
)
def test_number_with_a_point_before_a_counted_week_numbers_the_line(text, week):
    window = read_window(text, "de").value

    assert (window.unit, window.start, window.end) == (Unit.WEEK, week, week)


@pytest.mark.parametrize(
    ("phrase", "after"),
    [
        ("within 4 hours after ticket and done", "ticket"),
        ("within 4 hours after big tickets within 3 days", "big tickets"),
        ("within 4 hours after the", ""),
    ],
)
def test_clock_starts_at_what_is_named_and_nothing_more(phrase, after):
    assert read_clock(phrase, "en").value.after == after


@pytest.mark.parametrize(
    ("phrase", "event"),
    [
        ("Report after each phase end", "phase end"),
        ("Report per step start", "step start"),
        ("Report after each phase", "phase"),
    ],
)
def test_rhythm_of_an_event_names_its_end_too(phrase, event):
    assert read_cadence(phrase, "en").value.event == event


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("T = go-live day", Basis.CALENDAR),
        ("T: go-live, counted in business days", Basis.WORKING),
    ],
)
def test_legend_says_which_days_its_letter_counts(text, basis):
    legend = read_legend(text, "en")

    assert (legend.letter, legend.anchor, legend.basis) == ("T", Anchor.GO_LIVE, basis)
