"""How the command line says windows, durations and rhythms."""

import pytest

from golive.cli.output import clean, table
from golive.cli.wording import (
    cadence_words,
    clock_words,
    duration_words,
    shorten,
    window_words,
)
from golive.core.document.values import (
    Anchor,
    Basis,
    Cadence,
    CadenceRule,
    Clock,
    Duration,
    Unit,
    Window,
)


@pytest.mark.parametrize(
    ("window", "words"),
    [
        (Window(Unit.WEEK, 1, 1), "week 1"),
        (Window(Unit.WEEK, 2, 4), "weeks 2–4"),
        (Window(Unit.WEEK, 5, 8, Anchor.GO_LIVE), "weeks 5–8 from go-live"),
        (Window(Unit.DAY, -14, -14, Anchor.GO_LIVE), "14 days before go-live"),
        (Window(Unit.DAY, -1, -1, Anchor.GO_LIVE), "1 day before go-live"),
        (Window(Unit.DAY, -10, -3, Anchor.KICKOFF), "3–10 days before kickoff"),
        (Window(Unit.DAY, -365, -1, Anchor.KICKOFF), "before kickoff"),
        (Window(Unit.DAY, -2, 3, Anchor.KICKOFF), "days −2–3 from kickoff"),
        (Window(Unit.DAY, 0, 5, basis=Basis.WORKING), "working days 0–5"),
    ],
)
def test_windows_in_words(window, words):
    assert window_words(window) == words


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (Duration(1, Unit.HOUR), "1 hour"),
        (Duration(2.5, Unit.HOUR), "2.5 hours"),
        (Duration(2, Unit.DAY, Basis.WORKING, 3), "2–3 working days"),
    ],
)
def test_durations_in_words(duration, words):
    assert duration_words(duration) == words


@pytest.mark.parametrize(
    ("cadence", "words"),
    [
        (Cadence(CadenceRule.EVERY, 1, Unit.DAY), "every day"),
        (Cadence(CadenceRule.EVERY, 2, Unit.WEEK), "every 2 weeks"),
        (Cadence(CadenceRule.EVERY, 1, Unit.WEEK, 3), "3 times every week"),
        (Cadence(CadenceRule.PER_EVENT, event="phase completion"), "per phase completion"),
        (Cadence(CadenceRule.PER_EVENT), "per event"),
        (Cadence(CadenceRule.AS_NEEDED), "as needed"),
    ],
)
def test_cadences_in_words(cadence, words):
    assert cadence_words(cadence) == words


def test_clocks_in_words():
    day = Duration(24, Unit.HOUR)

    assert (
        clock_words(Clock(day, after="contract signing"))
        == "within 24 hours of contract signing"
    )
    assert clock_words(Clock(day)) == "within 24 hours"


@pytest.mark.parametrize("limit", [1, 5, 12, 40])
def test_shortened_text_keeps_to_its_limit(limit):
    text = "Prepare the whole environment of the customer"

    short = shorten(text, limit)

    assert len(short) <= limit
    assert short.endswith("…")


def test_short_text_stays():
    assert shorten("As it is", 8) == "As it is"


def test_tables_align_wide_characters():
    lines = table([["東京", "1"], ["Oslo", "22"]], right=(1,)).splitlines()

    assert lines == ["東京   1", "Oslo  22"]


def test_control_characters_become_visible():
    assert clean("a\x1b[31m\x07\x9b\tb\n") == "a␛[31m␇�\tb\n"
