"""The public form of a playbook: every key there, null and [] as promised."""

import json
from datetime import UTC, date, datetime

import pytest

from golive.core.playbook.contract import (
    FRONT_MATTER_VALUES,
    coverage_percent,
    plain_values,
    playbook_contract,
)
from golive.core.playbook.model import Coverage, Playbook
from tests.sample_playbook import BARE, playbook, rich


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
