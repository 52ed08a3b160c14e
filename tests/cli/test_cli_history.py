"""Forecasts from the durations of past plans."""

import json

import pytest
from msgspec.structs import replace

from golive.cli.plan.history import read_history
from golive.core.errors import InvalidInputError
from golive.core.planning.history import PastTask, spreads_of
from golive.core.planning.model import DurationRule
from golive.core.playbook.model import Side
from golive.core.scheduling.spreads import Spread, SpreadKind
from tests.sample_plan import BOTH, CUSTOMER, phase, plan_of, task


@pytest.mark.parametrize(
    "table",
    [
        "task,days,planned_days,side\nMount the device,4,2,customer\nCall,1,,\n",
        "Side;Task;Days;Planned_Days;Note\ncustomer;Mount the device;4,0;2;late\n;Call;1;;\n\n",
        "task\tdays\tside\tplanned_days\nMount the device\t4\tCustomer\t2\nCall\t1\t\t\n",
    ],
)
def test_a_table_of_past_tasks_is_read(table):
    assert read_history(table.encode()) == (
        PastTask("Mount the device", 4, 2, Side.CUSTOMER),
        PastTask("Call", 1),
    )


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ("", "it has no task and no days"),
        ("task,length\nCall,1\n", "it has no days"),
        ("task,days\n,1\n", "Row 2 names no task."),
        ("task,days\nCall,\n", "Row 2, 'Call': days is empty."),
        ("task,days\nCall,soon\n", "Row 2: days must be a number of working days, not 'soon'."),
        ("task,days\nCall,-1\n", "Row 2: days must be a number of working days, not '-1'."),
        ("task,days\nCall,nan\n", "Row 2: days must be a number of working days, not 'nan'."),
        ("task,days,side\nCall,1,moon\n", "Row 2: side must be one of vendor, customer"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_row(table, sentence):
    with pytest.raises(InvalidInputError, match=sentence):
        read_history(table.encode())


PLAN = plan_of(
    (
        phase(
            "p",
            1,
            "Build",
            (
                task("mount", "p", 1, "Mount the **device**", 0, 4, owner=CUSTOMER),
                task("wire", "p", 2, "Wire it", 0, 3, owner=CUSTOMER),
                task("test", "p", 3, "Test it", 0, 1, owner=BOTH),
            ),
        ),
    )
)


def past(count, name, days, **more):
    return [PastTask(name, days + at, **more) for at in range(count)]


def test_five_lengths_of_the_same_task_are_drawn_from():
    spreads = spreads_of(PLAN, past(5, "mount the device", 6))

    assert spreads["mount"] == Spread(SpreadKind.CUSTOMER, (6, 7, 8, 9, 10))
    assert spreads["wire"] == Spread(SpreadKind.CUSTOMER)


def test_a_key_names_a_task_too():
    assert spreads_of(PLAN, past(5, "test", 2))["test"].from_history


def test_a_length_set_by_hand_does_not_stray():
    first = PLAN.phases[0]
    mount = replace(first.tasks[0], duration_rule=DurationRule.BY_HAND)
    fixed = replace(PLAN, phases=(replace(first, tasks=(mount, *first.tasks[1:])),))

    assert spreads_of(fixed, past(5, "mount the device", 6))["mount"] == Spread(
        SpreadKind.FIXED
    )


def test_fewer_leave_the_stated_default():
    assert spreads_of(PLAN, past(4, "mount", 6)) == spreads_of(PLAN)
    assert spreads_of(PLAN)["test"] == Spread(SpreadKind.BOTH)


def test_other_tasks_of_the_side_stretch_a_plan_as_they_were_stretched():
    spreads = spreads_of(PLAN, past(5, "Other work", 2, planned_days=2, side=Side.CUSTOMER))

    assert spreads["wire"].history == (3, 4.5, 6, 7.5, 9)
    assert spreads["test"] == Spread(SpreadKind.BOTH)


def test_a_history_of_twice_the_plan_moves_the_forecast(golive, plan_file, tmp_path):
    rows = "".join(f"Anything {at},4,2,{side}\n" for side in Side for at in range(5))
    table = tmp_path / "past.csv"
    table.write_text(f"task,days,planned_days,side\n{rows}", encoding="utf-8")

    without = json.loads(golive("plan", "forecast", plan_file, "--json").out)
    answer = golive("plan", "forecast", plan_file, "--history", table, "--json")
    found = json.loads(answer.out)

    assert (without["from_history"], without["history_rows"]) == (0, 0)
    assert (found["from_history"], found["history_rows"]) == (found["drawn"], 25)
    assert found["p50_on"] == found["p95_on"] > without["p50_on"]


def test_a_history_without_these_tasks_says_that_it_was_not_used(golive, plan_file, tmp_path):
    table = tmp_path / "past.csv"
    table.write_text("task,days\nSomething else,3\n", encoding="utf-8")

    answer = golive("plan", "forecast", plan_file, "--history", table)

    assert "The history has 1 row, and no task or side of this plan 5 times." in answer.err


def test_a_damaged_history_is_wrong_input(golive, plan_file, tmp_path):
    table = tmp_path / "past.csv"
    table.write_text("nothing\n", encoding="utf-8")

    answer = golive("plan", "forecast", plan_file, "--history", table)

    assert answer.status == 2
    assert "past.csv" in answer.err
