"""Calendars of countries and regions."""

import subprocess
import sys
from datetime import date

import pytest

from golive.core.scheduling.public_holidays import calendar_for
from golive.core.scheduling.work_calendar import WorkCalendar, union

YEARS = (2026, 2027)


@pytest.mark.parametrize("country", ["NO", "no", "NOR", "Norway", " norway "])
def test_a_country_is_known_by_code_and_by_name(country):
    spec, findings = calendar_for(country, years=YEARS)

    assert findings == ()
    assert spec.closed[date(2026, 5, 17)] == "Constitution Day"
    assert spec.closed[date(2026, 4, 6)] == "Easter Monday"
    assert spec.weekend == (6, 7)


def test_names_are_english_whatever_the_locale(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "de")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")

    spec, _ = calendar_for("DE", years=[2026])

    assert spec.closed[date(2026, 10, 3)] == "German Unity Day"


@pytest.mark.parametrize("region", ["BY", "by", "Bayern", "DE-BY"])
def test_a_region_adds_its_own_days(region):
    spec, findings = calendar_for("DE", region, years=[2026])

    assert findings == ()
    assert date(2026, 1, 6) in spec.closed
    assert date(2026, 1, 6) not in calendar_for("DE", years=[2026])[0].closed


def test_the_weekend_of_a_country_is_its_own():
    assert calendar_for("SA", years=[2026])[0].weekend == (5, 6)
    assert calendar_for("SA", weekend=(6, 7), years=[2026])[0].weekend == (6, 7)
    assert calendar_for("", years=[2026])[0].weekend == (6, 7)


def test_own_days_come_on_top_and_name_the_day():
    closed = {date(2026, 12, 28): "Year-end freeze", date(2026, 5, 1): "Office move"}

    spec, _ = calendar_for("NO", closed=closed, years=[2026], key="vendor")

    assert spec.closed[date(2026, 12, 28)] == "Year-end freeze"
    assert spec.closed[date(2026, 5, 1)] == "Office move"
    assert spec.key == "vendor"


@pytest.mark.parametrize(
    ("country", "region", "zone", "codes"),
    [
        ("Atlantis", "", "UTC", ["SC014"]),
        ("XX", "", "UTC", ["SC014"]),
        ("US", "ZZ", "UTC", ["SC015"]),
        ("US", "", "Mars/Olympus", ["SC016"]),
        ("US", "", "../etc/passwd", ["SC016"]),
        ("US", "", "", ["SC016"]),
        ("Atlantis", "", "nowhere", ["SC014", "SC016"]),
    ],
)
def test_what_is_unknown_is_said_and_nothing_raises(country, region, zone, codes):
    spec, findings = calendar_for(country, region, time_zone=zone, years=[2026])

    assert [finding.code for finding in findings] == codes
    assert WorkCalendar(spec).is_working(date(2026, 3, 2))
    assert spec.time_zone == "UTC"


def test_years_without_holidays_known_are_left_out():
    spec, findings = calendar_for("US", years=[1700, 1949, 2151, 9999])

    assert spec.closed == {}
    assert findings == ()


@pytest.mark.seed("S178")
def test_two_countries_together_rest_on_the_holidays_of_both():
    vendor, _ = calendar_for("NO", years=[2026], key="vendor")
    customer, _ = calendar_for("US", years=[2026], key="customer")

    both = WorkCalendar(union(vendor, customer))

    assert not both.is_working(date(2026, 4, 6))
    assert not both.is_working(date(2026, 7, 3))
    assert both.is_working(date(2026, 4, 7))


def test_the_holiday_sets_are_not_loaded_before_they_are_needed():
    code = (
        "import sys, golive.core.scheduling.public_holidays, golive.core.scheduling.solve;"
        "print(sorted({'holidays', 'numpy'} & set(sys.modules)))"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert loaded.stdout.strip() == "[]"
