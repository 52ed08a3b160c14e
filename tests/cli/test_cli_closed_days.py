"""Closed days of a side from calendar files and tables."""

import contextlib
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.cli.plan.closed_days import read_closed_days
from golive.core.errors import InvalidInputError


def calendar(*events: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tests//EN"]
    for number, event in enumerate(events):
        head = ["BEGIN:VEVENT", f"UID:{number}", "DTSTAMP:20250101T000000Z"]
        lines += [*head, *event.split("\n"), "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def days(data: bytes | str, year: int = 2026) -> dict[str, str]:
    data = data.encode() if isinstance(data, str) else data
    return {day.isoformat(): reason for day, reason in read_closed_days(data, year).items()}


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("DTSTART;VALUE=DATE:20261224\nSUMMARY:Eve", {"2026-12-24": "Eve"}),
        (
            "DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261226\nSUMMARY:Move",
            {"2026-12-24": "Move", "2026-12-25": "Move"},
        ),
        ("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261224", {"2026-12-24": ""}),
        (
            "DTSTART;VALUE=DATE:20261224\nDURATION:P2D\nSUMMARY:Move",
            {"2026-12-24": "Move", "2026-12-25": "Move"},
        ),
        (
            (
                "DTSTART;VALUE=DATE:20200305\nRRULE:FREQ=YEARLY;UNTIL=20280101\n"
                "EXDATE;VALUE=DATE:20270305\nSUMMARY:Founders"
            ),
            {"2025-03-05": "Founders", "2026-03-05": "Founders"},
        ),
    ],
)
def test_whole_days_of_a_calendar_are_closed(event, expected):
    assert days(calendar(event)) == expected


def test_several_left_out_days_of_a_repeated_one():
    event = "DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=DAILY;COUNT=4\n"
    event += "EXDATE;VALUE=DATE:20260303\nEXDATE;VALUE=DATE:20260304"

    assert list(days(calendar(event))) == ["2026-03-02", "2026-03-05"]


def test_appointments_and_cancelled_days_close_nothing(capsys):
    whole = "DTSTART;VALUE=DATE:20261224"
    found = days(
        calendar(
            "DTSTART:20261223T100000Z\nDTEND:20261223T110000Z",
            f"{whole}\nSTATUS:CANCELLED",
            "SUMMARY:Nothing says when",
            "DTSTART;VALUE=DATE:20261231",
        )
    )

    assert list(found) == ["2026-12-31"]
    assert "Appointments close no day and were left out: 1." in capsys.readouterr().err


@pytest.mark.parametrize(
    "table",
    [
        "Date;Until;Reason\n2026-03-05;;Company day\n09.03.2026;10.03.2026;Move\n",
        "2026-03-05,Company day\n2026-03-09,2026-03-10,Move\n",
        '"Company day","2026-03-05"\n\n"Move","9 March 2026","10 March 2026"\n',
        "Reason\tFrom\tTo\nCompany day\t2026-03-05\t\nMove\t2026-03-09\t2026-03-10\n",
        "2026-03-05: Company day\n2026-03-09 to 2026-03-10 Move\n",
    ],
)
def test_a_table_has_a_day_or_a_span_in_each_row(table):
    assert days(table) == {
        "2026-03-05": "Company day",
        "2026-03-09": "Move",
        "2026-03-10": "Move",
    }


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("Date\n", "No closed day stands in it."),
        ("", "No closed day stands in it."),
        ("Date\nsoon\n", "Line 2, 'soon': a row needs one date or two"),
        ("Date\n04/05/2026\n", "Line 2, '04/05/2026': a row needs one date or two"),
        ("2026-02-30\n", "Line 1, '2026-02-30': a row needs one date or two"),
        ("2026-03-05\n2026-03-09,2026-03-02\n", "Line 2: the span does not end within a year."),
        ("2026-03-05\n2026-03-09,2036-03-02\n", "Line 2: the span does not end within a year."),
        (calendar("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20361224"), "within a year"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "The calendar cannot be read."),
        (calendar(), "No closed day stands in it."),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(data, sentence):
    with pytest.raises(InvalidInputError, match=sentence.replace("(", r"\(")):
        days(data)


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_file_is_read_or_refused(data):
    with contextlib.suppress(InvalidInputError):
        read_closed_days(data, 2026)


def test_a_plan_works_around_the_closed_days_of_a_file(golive, playbook_file, tmp_path):
    (tmp_path / "days.csv").write_text("2026-03-02,Inventory\n", encoding="utf-8")
    made = tmp_path / "plan.json"

    answer = golive(
        *("plan", "new", "--playbook", playbook_file, "--signed", "2026-03-02", "--json", made),
        *("--closed", f"vendor={tmp_path / 'days.csv'}"),
    )

    assert answer.status == 0
    starts = json.loads(made.read_text(encoding="utf-8"))["phases"][0]["starts_on"]
    assert date.fromisoformat(starts) == date(2026, 3, 3)
    assert "Inventory" in golive("plan", "explain", made, "1.1").out


@pytest.mark.parametrize("given", ["us=days.csv", "vendor", "vendor="])
def test_a_side_that_is_none_is_wrong_usage(golive, playbook_file, given):
    answer = golive("plan", "new", "--playbook", playbook_file, "--closed", given)

    assert answer.status == 2
    assert "vendor=FILE or customer=FILE" in answer.err


def test_a_compiled_plan_takes_no_closed_days(golive, plan_file):
    answer = golive("plan", "show", plan_file, "--closed", "vendor=days.csv")

    assert answer.status == 2
    assert "takes no --closed" in answer.err
