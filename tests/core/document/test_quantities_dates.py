"""Written dates."""

from datetime import date

import pytest

from golive.core.document.quantities import read_date, read_dates


@pytest.mark.seed("S165")
@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("2026-03-02", "en", "2026-03-02"),
        ("2026/03/02", "en", "2026-03-02"),
        ("3 March 2026", "en", "2026-03-03"),
        ("3rd of March 2026", "en", "2026-03-03"),
        ("March 3, 2026", "en", "2026-03-03"),
        ("Mar 3rd 2026", "en", "2026-03-03"),
        ("03.03.2026", "en", "2026-03-03"),
        ("13/04/2026", "en", "2026-04-13"),
        ("04/13/2026", "en", "2026-04-13"),
        ("3.4.26", "en", "2026-04-03"),
        ("November 2025", "en", "2025-11"),
        ("Nov. 2025", "en", "2025-11"),
        ("2025-11", "en", "2025-11"),
        ("2. März 2026", "de", "2026-03-02"),
        ("02/03/2026", "de", "2026-03-02"),
        ("1er mars 2026", "fr", "2026-03-01"),
        ("2 de marzo de 2026", "es", "2026-03-02"),
        ("noviembre de 2025", "es", "2025-11"),
        ("2 de março de 2026", "pt", "2026-03-02"),
    ],
)
def test_date_is_read_whole(text, language, iso):
    written = read_date(text, language)

    assert written.iso == iso
    assert (written.start, written.end) == (0, len(text))
    assert written.reading == ""


def test_ambiguous_date_says_its_reading():
    written = read_date("03/04/2026")

    assert written.date == date(2026, 3, 4)
    assert written.reading == "QT010"
    assert dict(written.reading_params) == {"phrase": "03/04/2026", "day": "2026-03-04"}


def test_equal_day_and_month_is_not_ambiguous():
    assert read_date("03/03/2026").reading == ""


@pytest.mark.parametrize("text", ["31.02.2026", "February 30, 2026", "2026-02-30"])
def test_day_that_does_not_exist_is_said(text):
    written = read_date(text)

    assert (written.date, written.iso, written.reading) == (None, "", "QT011")


def test_date_without_a_year_names_no_day():
    written = read_date("Due 14 March")

    assert (written.month, written.day, written.year, written.date, written.iso) == (
        3,
        14,
        None,
        None,
        "",
    )


@pytest.mark.parametrize(
    ("text", "language", "weekday"),
    [
        ("Monday 2 March 2026", "en", 1),
        ("Mon, 2026-03-02", "en", 1),
        ("2026-03-02 (Tue)", "en", 2),
        ("Montag, 2. März 2026", "de", 1),
        ("lundi 2 mars 2026", "fr", 1),
        ("lunes 2 de marzo de 2026", "es", 1),
        ("segunda-feira, 2 de março de 2026", "pt", 1),
    ],
)
def test_weekday_beside_a_date_is_kept(text, language, weekday):
    written = read_date(text, language)

    assert written.weekday == weekday
    assert text[written.start : written.end].strip() == text


def test_all_dates_of_a_text_come_in_order():
    found = read_dates("From 2 March 2026 to 2026-03-09, review in June 2026")

    assert [written.iso for written in found] == ["2026-03-02", "2026-03-09", "2026-06"]


@pytest.mark.parametrize(
    "text",
    [
        "may be 3",
        "12:30",
        "1.2.3.4",
        "2026",
        "1/2",
        "tel 22-33-4455-1",
        "99.99.2026",
        "3 marches",
    ],
)
def test_near_miss_is_no_date(text):
    assert read_date(text) is None
