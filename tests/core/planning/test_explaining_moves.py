"""Why a date moved, step by step, and what there is to say where nothing waits."""

from datetime import date

import pytest
from planning_cases import PLAYBOOK, TEMPLATE, compiled

from golive.core.planning.changes import SetTask, TaskField, apply_changes
from golive.core.planning.explain import explain_task, why_moved
from golive.core.planning.messages import MESSAGES
from golive.core.planning.scenario import what_if
from golive.core.planning.slack import before_go_live, slack_sentence
from golive.core.scheduling.model import LagUnit, Link

PLAN = compiled(PLAYBOOK, TEMPLATE, "[customer]\nname = 'Acme'\nusers = 50\n")
CALL, GO = "kickoff-call", "go-live"


def said(sentences):
    return [MESSAGES[one.code].text.format(**one.params) for one in sentences]


def changed(key, field, after, plan=PLAN):
    return apply_changes(plan, [SetTask(key, field, getattr(plan.task(key), field), after)])


def test_a_later_contract_is_the_cause_of_every_later_day():
    later = compiled(
        PLAYBOOK, TEMPLATE, "[customer]\nname = 'Acme'\nusers = 50\n", signed=date(2026, 3, 9)
    )

    assert [one.code for one in why_moved(PLAN, later, CALL)] == ["PL133", "PL142"]


def test_a_new_holiday_is_the_cause_of_a_later_day():
    closed = compiled(
        PLAYBOOK,
        TEMPLATE,
        "[customer]\nname = 'Acme'\nusers = 50\n[calendars.vendor]\nclosed = [2026-03-02]\n",
    )

    codes = [one.code for one in why_moved(PLAN, closed, CALL)]

    assert (codes[0], codes[-1]) == ("PL133", "PL143")


def test_another_calendar_is_a_cause_with_both_names():
    owned = changed(CALL, TaskField.CALENDAR, "vendor")
    late = changed(CALL, TaskField.NOT_BEFORE, date(2026, 3, 5), owned)

    words = said(why_moved(PLAN, late, CALL))

    assert any("the vendor's calendar" in one for one in words)


def test_a_wait_that_comes_or_goes_is_a_cause():
    task = "configure-the-workspace"
    links = PLAN.task(task).links
    waits = changed(task, TaskField.LINKS, (*links, Link(CALL, lag=9)))

    come, gone = why_moved(PLAN, waits, task), why_moved(waits, PLAN, task)

    assert "PL144" in [one.code for one in come]
    assert "PL145" in [one.code for one in gone]
    assert any("Kickoff call" in one for one in said(gone))


def test_a_move_is_followed_through_work_without_a_window():
    text = "# P\n\n## Step 1: A\n\n- [ ] Read the plans\n- [ ] Dig the hole\n- [ ] Go live\n"
    plan = compiled(text)
    late = what_if(plan, "read-the-plans", 4).plan

    codes = [one.code for one in why_moved(plan, late, "go-live")]

    assert codes == ["PL133", "PL133", "PL133", "PL135"]


@pytest.mark.parametrize(("lag", "code"), [(3, "PL117"), (-1, "PL118")])
def test_a_distance_in_working_days_is_said_as_such(lag, code):
    link = Link("configure-the-workspace", lag=lag, lag_unit=LagUnit.WORKING)
    task = "test-the-connection"
    bare = changed(task, TaskField.WINDOW, None)
    plan = changed(task, TaskField.LINKS, (link,), bare)

    assert code in [one.code for one in explain_task(plan, task).sentences]


def test_without_a_go_live_every_task_counts_as_before_it():
    plan = compiled("# P\n\n## Step 1: Read (Week 1)\n\nNothing to do here.\n")
    assert plan.go_live.task == ""
    assert before_go_live(plan) == frozenset()
    with pytest.raises(KeyError):
        plan.task("nobody")
    with pytest.raises(KeyError):
        plan.phase("nowhere")


def test_work_that_is_not_placed_has_no_slack_to_tell():
    plan = compiled(template=TEMPLATE, facts="[conditions]\nmigration = false\n")

    assert slack_sentence(plan.task("data-migration-if-applicable")).code == "PL120"
