"""The public form of a playbook: every key there, null and [] as promised."""

import json
from datetime import UTC, date, datetime

import pytest

from golive.core.document.values import (
    Cadence,
    CadenceRule,
    Clock,
    Comparison,
    Duration,
    SizingRule,
    Target,
    TargetUnit,
    Unit,
    Window,
)
from golive.core.playbook.contract import (
    FRONT_MATTER_VALUES,
    coverage_percent,
    plain_values,
    playbook_contract,
)
from golive.core.playbook.model import (
    Binding,
    Command,
    Condition,
    Coverage,
    DocumentRole,
    Escalation,
    EscalationLevel,
    Field,
    FieldType,
    Group,
    Item,
    ItemKind,
    KnownIssue,
    Meta,
    Metric,
    Owner,
    OwnerRule,
    Parameter,
    ParameterType,
    Party,
    Placeholder,
    Playbook,
    Resource,
    RoleUse,
    Rule,
    RuleKind,
    Side,
    Step,
    Visibility,
    Watch,
)

BARE = Item("plain", ItemKind.TASK, "Call **them**", "Call them", (7, 3))
FULL = Item(
    "full",
    ItemKind.COMMAND,
    "run it",
    "run it",
    (9,),
    column=3,
    step="s1",
    group="Setup",
    parent="plain",
    owner=Owner(
        "A + B", Side.BOTH, OwnerRule.ALL, (Party("A", Side.VENDOR), Party("B", Side.CUSTOMER))
    ),
    window=Window(Unit.DAY, -14, -14),
    clock=Clock(Duration(24, Unit.HOUR), after="contract signing"),
    cadence=Cadence(CadenceRule.EVERY, 2, Unit.WEEK),
    duration=Duration(2, Unit.HOUR, amount_max=3.0),
    watch=Watch(count=100, of="events"),
    command=Command(
        ("tool", "--x=1"),
        (Parameter("x", ParameterType.NUMBER, "1", is_placeholder=False),),
        "bash",
    ),
    condition=Condition("if needed"),
    binding=Binding("message.send_welcome", 0.9, "BD001", "welcome"),
    visibility=Visibility.CUSTOMER,
    done=False,
    due=date(2026, 3, 2),
    depends_on=("plain",),
)


def playbook(**more) -> Playbook:
    values = {
        "title": "How we onboard",
        "description": "",
        "role": DocumentRole.PLAYBOOK,
        "steps": (),
        "items": (),
        "metrics": (),
        "issues": (),
        "escalations": (),
        "resources": (),
        "rules": (),
        "roles": (),
        "fields": (),
        "placeholders": (),
        "meta": Meta(),
        "coverage": Coverage((), (), (), ()),
    }
    return Playbook(**{**values, **more})


def rich() -> Playbook:
    step = Step(
        "s1",
        1,
        "Setup",
        Window(Unit.WEEK, 1, 2),
        (2,),
        (Group(None, None, ("plain",)), Group("Tools", None, ("full",), (8,))),
    )
    month = Window(Unit.MONTH, 1, 1)
    return playbook(
        steps=(step,),
        items=(BARE, FULL),
        metrics=(
            Metric(
                "m1",
                "Tickets",
                Target("<", 5.0, TargetUnit.COUNT, month),
                "< 5",
                "count",
                (20,),
            ),
            Metric("m2", "Joy", None, "lots", "asked", (21,)),
        ),
        issues=(KnownIssue("i1", "No sign-in", ("Look", "Reset"), (30,), (31, 32)),),
        escalations=(
            Escalation(
                "e1", "technical", (EscalationLevel("Lead", "Lead", (41,), 240),), (40,)
            ),
        ),
        resources=(Resource("r1", "Guide", "https://x.example", Visibility.CUSTOMER, (50,)),),
        rules=(
            Rule(
                "u1",
                RuleKind.SIZING,
                "big",
                (60,),
                SizingRule(Comparison("users", ">", 500.0), 2, 4),
            ),
            Rule("u2", RuleKind.REVIEW, "quarterly", (61,)),
        ),
        roles=(RoleUse("lead", "Lead", Side.VENDOR, ("Lead", "lead"), (41,)),),
        fields=(Field("Customer", "[Name]", "", 5),),
        placeholders=(Placeholder("[Name]", FieldType.NAME, "customer.name", 5, 12),),
        coverage=Coverage((1, 2), (3,), (4,), (5, 6)),
    )


def public(book: Playbook) -> dict:
    return playbook_contract(
        book, diagnostics=[], sentence=lambda code, params: f"{code} {params['words']}"
    )


def test_contract_is_json_and_nothing_else():
    assert json.loads(json.dumps(public(rich()), allow_nan=False)) == public(rich())


def test_bare_item_has_every_key_with_null_or_empty():
    item = public(playbook(items=(BARE,)))["items"][0]

    assert item["lines"] == [3, 7]
    for key in (
        "parent",
        "owner",
        "window",
        "condition",
        "criterion",
        "binding",
        "done",
        "due",
    ):
        assert item[key] is None
    assert item["depends_on"] == []
    assert item["visibility"] == "internal"
    assert item["step"] is None


def test_full_item_says_all():
    item = public(rich())["items"][1]

    assert item["window"] == {
        "unit": "day",
        "start": -14,
        "end": -14,
        "anchor": "contract",
        "basis": "calendar",
    }
    assert item["owner"]["rule"] == "all"
    assert item["owner"]["parties"] == [
        {"role": "A", "side": "vendor"},
        {"role": "B", "side": "customer"},
    ]
    assert item["condition"] == {"text": "if needed", "fact": None, "op": None, "value": None}
    assert item["binding"]["reason"] == "BD001 welcome"
    assert item["duration_minutes"] == 120
    assert item["duration"]["amount_max"] == 3
    assert item["clock"]["limit_minutes"] == 1440
    assert item["watch"] == {"duration": None, "count": 100, "of": "events"}
    assert item["due"] == "2026-03-02"


def test_groups_hold_the_same_objects_as_items():
    answer = public(rich())
    groups = answer["steps"][0]["groups"]

    assert [group["title"] for group in groups] == [None, "Tools"]
    assert groups[0]["items"][0] is answer["items"][0]
    assert groups[1]["items"][0] is answer["items"][1]


def test_metric_that_does_not_parse_is_null():
    parsed, unparsed = public(rich())["metrics"]

    assert (parsed["comparator"], parsed["value"], parsed["unit"]) == ("<", 5, "count")
    assert isinstance(parsed["value"], int)
    assert parsed["period"]["unit"] == "month"
    assert [unparsed[key] for key in ("comparator", "value", "unit", "period")] == [None] * 4
    assert unparsed["target_text"] == "lots"


def test_rules_have_when_and_effect_only_where_they_say_so():
    sizing, review = public(rich())["rules"]

    assert sizing["when"] == {"fact": "users", "op": ">", "value": 500}
    assert sizing["effect"] == {"weeks_min": 2, "weeks_max": 4}
    assert (review["when"], review["effect"]) == (None, None)


def test_issue_without_conditions_has_one_null_for_each_step():
    issue = public(rich())["issues"][0]

    assert issue["step_conditions"] == [None, None]
    assert issue["step_actions"] == [None, None]


def test_coverage_has_exactly_the_four_classes():
    assert public(rich())["coverage"] == {
        "executed": [1, 2],
        "informative": [3],
        "not_understood": [4],
        "blank": [5, 6],
    }


@pytest.mark.parametrize(
    ("coverage", "percent"),
    [
        (Coverage((), (), (), (1,)), 100),
        (Coverage((1, 2), (3,), (4,), ()), 75),
        (Coverage((1,), (2,), (3,), ()), 66),
    ],
)
def test_coverage_percent_counts_written_lines(coverage, percent):
    assert coverage_percent(coverage) == percent


def test_front_matter_is_null_without_one():
    assert public(playbook())["meta"]["front_matter"] is None


def test_front_matter_becomes_plain_values():
    found = plain_values(
        {
            1: date(2026, 3, 2),
            "at": datetime(2026, 3, 2, 9, tzinfo=UTC),
            "tags": {"b", "a"},
            "x": float("inf"),
            "t": (1, None),
        }
    )

    assert found == {
        "1": "2026-03-02",
        "at": "2026-03-02T09:00:00+00:00",
        "tags": ["a", "b"],
        "x": "inf",
        "t": [1, None],
    }


def test_front_matter_that_holds_itself_ends():
    loop: list[object] = []
    loop.append(loop)

    assert "…" in json.dumps(plain_values(loop), ensure_ascii=False)


def test_front_matter_that_grows_by_aliases_is_cut():
    value: object = "x"
    for _ in range(12):
        value = [value] * 9

    assert len(json.dumps(plain_values(value))) < 10 * FRONT_MATTER_VALUES
