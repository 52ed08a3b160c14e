"""Facts are read whole, and everything wrong in them is said without an exception."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.document.values import Anchor
from golive.core.planning.customer import Contact, PlanHold, signed_on
from golive.core.planning.facts import read_facts

WHOLE = """
success_criteria = ["80 % of users active in 30 days"]
go_live_criteria = ["All calls answered"]
[customer]
name = "Nordlys AS"
industry = "Energy"
employees = 240
users = 75
environment = "AWS"
goals = "Bill faster"
country = "NO"
region = "50"
time_zone = "Europe/Oslo"
[contacts.primary]
name = "Ida Moe"
email = "ida@nordlys.example"
title = "Head of IT"
[roles]
"CS Engineer" = "Lea Voss"
[conditions]
sso = true
migration = false
ip_allow_list = true
complexity = "high"
[calendars.vendor]
country = "DE"
closed = [2026-12-24]
weekend = [6, 7]
[plan]
created_on = 2026-03-01
target_go_live_on = 2026-05-04
extra_weeks = 3
week_anchor = "kickoff"
"""


def read(text):
    facts, found = read_facts(text.encode())
    return facts, [(one.code, dict(one.params), one.line) for one in found]


@pytest.mark.seed("S180", "S181", "S183", "S184")
def test_facts_are_read_whole():
    facts, found = read(WHOLE)

    assert found == []
    assert (facts.name, facts.employees, facts.users) == ("Nordlys AS", "240", 75)
    assert facts.contacts == (
        Contact("primary", "Ida Moe", "ida@nordlys.example", "Head of IT"),
    )
    assert facts.roles == {"CS Engineer": "Lea Voss"}
    assert facts.conditions["migration"] is False
    assert (facts.vendor.country, facts.vendor.closed) == ("DE", {date(2026, 12, 24): ""})
    assert (facts.customer.country, facts.customer.region) == ("NO", "50")
    assert facts.target_go_live_on == date(2026, 5, 4)
    assert facts.week_anchor is Anchor.KICKOFF
    assert facts.success_criteria == ("80 % of users active in 30 days",)


def test_criteria_below_plan_count_too():
    facts, found = read('[plan]\nsuccess_criteria = ["A"]\ngo_live_criteria = ["B"]\n')

    assert (facts.success_criteria, facts.go_live_criteria, found) == (("A",), ("B",), [])


@pytest.mark.parametrize(
    ("text", "code", "params", "line"),
    [
        ("[customer]\nnam = 'x'\n", "PL003", {"key": "customer.nam", "nearest": "name"}, 2),
        ("[custmer]\n", "PL003", {"key": "custmer", "nearest": "customer"}, 1),
        ("[customer]\nusers = 'many'\n", "PL004", {"key": "customer.users"}, 2),
        ("[customer]\nusers = true\n", "PL004", {"key": "customer.users"}, 2),
        ("[customer]\nusers = -1\n", "PL004", {"key": "customer.users"}, 2),
        ("customer = 5\n", "PL004", {"key": "customer"}, 1),
        ("[plan]\ncreated_on = 'soon'\n", "PL004", {"key": "plan.created_on"}, 2),
        ("[plan]\nweek_anchor = 'launch'\n", "PL004", {"key": "plan.week_anchor"}, 2),
        ("[customer]\ntime_zone = 'Mars/Base'\n", "PL004", {"key": "customer.time_zone"}, 2),
        (
            "[calendars.vendor]\nweekend = [1,2,3,4,5,6,7]\n",
            "PL004",
            {"key": "calendars.vendor.weekend"},
            2,
        ),
        ("[calendars.vendor]\nclosed = [5]\n", "PL004", {"key": "calendars.vendor.closed"}, 2),
        (
            "[calendars.customer]\nclosed = [{ from = 2026-03-09, to = 2026-03-02 }]\n",
            "PL004",
            {"key": "calendars.customer.closed"},
            2,
        ),
        (
            "[calendars.customer]\nclosed = [{ from = 2026-03-09, to = 2046-03-02 }]\n",
            "PL004",
            {"key": "calendars.customer.closed"},
            2,
        ),
        (
            "[calendars.customer]\nclosed = [{ from = 'soon' }]\n",
            "PL004",
            {"key": "calendars.customer.closed.from"},
            0,
        ),
        ("[plan]\nholds = 5\n", "PL004", {"key": "plan.holds"}, 2),
        ("[plan]\nholds = [2026-03-02]\n", "PL004", {"key": "plan.holds"}, 2),
        ("[plan]\nzzzz = 1\n", "PL005", {"key": "plan.zzzz"}, 2),
        ("[contacts.it]\nemail = 'nobody'\n", "PL006", {"key": "contacts.it.email"}, 2),
    ],
)
def test_a_wrong_fact_is_said_with_its_place(text, code, params, line):
    _, found = read(text)

    assert [one[0] for one in found] == [code]
    assert params.items() <= found[0][1].items()
    assert found[0][2] == line


def test_closed_days_may_be_spans_with_a_reason():
    facts, found = read(
        """
        [calendars.vendor]
        closed = [
          2026-12-21,
          { from = "2026-12-22", to = 2026-12-24, reason = "Year-end freeze" },
          { from = 2026-12-31 },
          2026-12-23,
        ]
        """
    )

    assert found == []
    assert {day.day: reason for day, reason in facts.vendor.closed.items()} == {
        21: "",
        22: "Year-end freeze",
        23: "Year-end freeze",
        24: "Year-end freeze",
        31: "",
    }


def test_a_hold_has_a_start_and_may_still_lack_its_end():
    facts, found = read(
        """
        [plan]
        holds = [
          { from = 2026-03-23, to = 2026-03-27, reason = "Reorganisation" },
          { from = 2026-04-20 },
        ]
        """
    )

    assert found == []
    assert facts.holds == (
        PlanHold(date(2026, 3, 23), date(2026, 3, 27), "Reorganisation"),
        PlanHold(date(2026, 4, 20)),
    )


def test_an_unknown_key_of_a_span_is_a_warning():
    _, found = read("[plan]\nholds = [{ from = 2026-03-23, until = 2026-03-27 }]\n")

    assert [one[0] for one in found] == ["PL005"]


def test_an_unusual_condition_is_kept():
    facts, _ = read("[conditions]\nwebhooks = true\n")

    assert facts.conditions == {"webhooks": True}


@pytest.mark.parametrize("data", [b"[customer", b"\xff\xfe", b"a = 1\na = 2"])
def test_unreadable_facts_are_said(data):
    facts, found = read_facts(data)

    assert facts.name == ""
    assert found[0].code in {"PL001", "PL002"}


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"a = 1\n# P\n- [ ] Call\n", (3, 3)), (b"[customer", (0, 1)), (b"\xff\xfe", (0, 1))],
)
def test_damaged_facts_name_the_place_where_there_is_one(data, place):
    (found,) = read_facts(data)[1]

    assert (found.document, (found.line, found.column)) == ("facts", place)
    assert "line" not in str(found.params.get("reason", ""))


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=80), st.text(max_size=80).map(str.encode)))
def test_facts_never_raise(data):
    facts, found = read_facts(data)

    assert facts.users is None or facts.users >= 0
    assert all(one.code.startswith("PL") for one in found)


@pytest.mark.parametrize(
    ("value", "on", "at", "is_date_only"),
    [
        (date(2026, 3, 2), date(2026, 3, 2), datetime(2026, 3, 2, 8, tzinfo=UTC), True),
        (
            datetime(2026, 3, 2, 23, 30, tzinfo=UTC),
            date(2026, 3, 3),
            datetime(2026, 3, 2, 23, 30, tzinfo=UTC),
            False,
        ),
    ],
)
def test_signing_moment_is_in_the_vendors_zone(value, on, at, is_date_only):
    signed = signed_on(value, "Europe/Oslo")

    assert (signed.on, signed.at, signed.is_date_only) == (on, at, is_date_only)
