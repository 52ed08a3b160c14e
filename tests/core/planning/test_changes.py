"""Changes, scenarios, departures and explanations: what is shown is what is done, and undone."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from planning_cases import PLAYBOOK, TEMPLATE, compiled, dates

from golive.core.diagnostics import Severity
from golive.core.errors import ConflictError, InvalidInputError, NotFoundError
from golive.core.planning.changes import (
    AddPhase,
    AddTask,
    PhaseField,
    PlanField,
    RemovePhase,
    SetPhase,
    SetPlan,
    SetTask,
    TaskField,
    apply_changes,
    inverse,
    removal,
    undated,
)
from golive.core.planning.explain import explain_task, why_moved
from golive.core.planning.messages import MESSAGES
from golive.core.planning.model import PlanPhase, PlanStatus, PlanTask, TaskStatus
from golive.core.planning.overlay import with_overlay, without_overlay
from golive.core.planning.placing import recomputed
from golive.core.planning.scenario import find_task, retarget, shift, what_if
from golive.core.planning.slack import slack_sentence

PLAN = compiled(PLAYBOOK, TEMPLATE, "[customer]\nname = 'Acme'\nusers = 50\n")
KEYS = [task.key for task in PLAN.tasks]


def day(text):
    return date.fromisoformat(f"2026-{text}")


def words(sentence):
    return MESSAGES[sentence.code].text.format(**sentence.params)


def test_a_compiled_plan_is_settled():
    assert recomputed(PLAN) == PLAN


@pytest.mark.parametrize("days", [5, 1, -1, -9])
def test_what_if_shows_what_apply_does_and_undo_restores(days):
    shown = what_if(PLAN, "2.1", days)

    assert apply_changes(PLAN, shown.changes) == shown.plan
    assert apply_changes(shown.plan, inverse(shown.changes)) == PLAN


def test_a_late_task_moves_what_waits_for_it():
    """Configuring takes 03-09..03-11; five days late it ends on 03-18, and all else follows."""
    shown = what_if(PLAN, "configure-the-workspace", 5)

    moved = {move.key: (move.after[1], move.days) for move in shown.moves}
    assert moved["configure-the-workspace"] == (day("03-18"), 7)
    assert moved["test-the-connection"] == (day("03-27"), 7)
    assert moved["go-live"] == (day("03-30"), 7)
    assert "kickoff-call" not in moved


def test_what_if_of_a_pinned_task_moves_the_pin():
    pinned = apply_changes(
        PLAN, [SetTask("go-live", TaskField.PINNED_DUE_ON, None, day("03-26"))]
    )

    shown = what_if(pinned, "go-live", 2)

    assert shown.plan.task("go-live").due_on == day("03-30")


def test_a_change_of_nothing_moves_nothing():
    assert what_if(PLAN, "go-live", 0).moves == ()
    assert shift(PLAN, 0).changes == ()


@pytest.mark.parametrize("days", [3, -2])
@pytest.mark.parametrize("keys", [None, ["build"], ["go-live"]])
def test_bulk_shift_moves_the_chosen_and_can_be_undone(days, keys):
    shown = shift(PLAN, days, keys)

    moved = {move.key: move.days for move in shown.moves}
    meant = [
        task.key for task in PLAN.tasks if not keys or task.key in keys or task.phase in keys
    ]
    assert all(moved[key] * days > 0 for key in meant)
    assert apply_changes(PLAN, shown.changes) == shown.plan
    assert apply_changes(shown.plan, inverse(shown.changes)) == PLAN


def test_bulk_shift_leaves_done_work():
    done = apply_changes(
        PLAN,
        [
            SetTask("kickoff-call", TaskField.STATUS, TaskStatus.PENDING, TaskStatus.DONE),
            SetTask("kickoff-call", TaskField.FINISHED_ON, None, day("03-02")),
        ],
    )

    assert "kickoff-call" not in {change.task for change in shift(done, 4).changes}


def test_an_early_finish_pulls_successors_inside_their_windows():
    done = apply_changes(
        PLAN, [SetTask("configure-the-workspace", TaskField.FINISHED_ON, None, day("03-09"))]
    )

    assert done.task("data-migration-if-applicable").starts_on == day("03-10")


@pytest.mark.seed("S178")
def test_target_gives_slack_and_verdict_but_moves_no_date():
    shown = retarget(PLAN, day("03-27"))

    assert dates(shown.plan) == dates(PLAN)
    assert shown.plan.task("go-live").slack_days == 4
    assert words(slack_sentence(shown.plan.task("go-live"))) == (
        "You may be 4 working days late before the target is missed."
    )


@pytest.mark.parametrize(
    "change",
    [
        SetTask("go-live", TaskField.TITLE, "Another", "New"),
        SetPhase("build", PhaseField.TITLE, "Another", "New"),
        SetPlan(PlanField.NOTES, "Another", "New"),
        SetPlan(PlanField.TARGET_ON, day("01-01"), None),
        removal(PLAN, "go-live")[-1].__class__("build", 0, undated(PLAN.task("go-live"))),
    ],
)
def test_a_stale_change_is_refused(change):
    with pytest.raises((ConflictError, NotFoundError)):
        apply_changes(PLAN, [change])


@pytest.mark.parametrize(
    "change",
    [
        SetTask("nobody", TaskField.TITLE, "", "x"),
        SetPhase("nowhere", PhaseField.TITLE, "", "x"),
        AddTask("nowhere", 0, PlanTask("x", "nowhere", 1, "X")),
        RemovePhase(0, PlanPhase("nowhere", None, "", "", ())),
    ],
)
def test_a_change_of_what_is_not_there_is_refused(change):
    with pytest.raises(NotFoundError):
        apply_changes(PLAN, [change])


def test_removing_a_task_keeps_the_order_around_it():
    after = apply_changes(PLAN, removal(PLAN, "data-migration-if-applicable"))

    assert [link.predecessor for link in after.task("test-the-connection").links] == [
        "configure-the-workspace"
    ]
    assert [task.number for task in after.phase("build").tasks] == [1, 2]


def test_without_its_go_live_task_a_plan_finds_another_and_comes_back():
    changes = removal(PLAN, "go-live")

    after = apply_changes(PLAN, changes)

    assert after.go_live.task == "watch-the-first-48-hours"
    assert apply_changes(after, inverse(changes)) == PLAN


def test_phases_can_come_and_go():
    phase = PlanPhase(
        "extra", None, "Extra", "Extra", (PlanTask("more", "extra", 1, "More work"),)
    )
    changes = [AddPhase(1, phase)]

    after = apply_changes(PLAN, changes)

    assert after.task("more").due_on == day("03-02")
    assert apply_changes(after, inverse(changes)) == PLAN


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.builds(
                lambda key, days: ("late", key, days), st.sampled_from(KEYS), st.integers(-3, 9)
            ),
            st.builds(lambda key: ("done", key, 0), st.sampled_from(KEYS)),
            st.builds(lambda key: ("gone", key, 0), st.sampled_from(KEYS)),
        ),
        max_size=4,
    )
)
def test_any_edits_can_be_undone_exactly(edits):
    plan, done = PLAN, []
    for kind, key, days in edits:
        if key not in {task.key for task in plan.tasks}:
            continue
        if kind == "late":
            changes = what_if(plan, key, days).changes
        elif kind == "gone":
            changes = removal(plan, key)
        else:
            task = plan.task(key)
            changes = [SetTask(key, TaskField.STATUS, task.status, TaskStatus.DONE)]
        plan = apply_changes(plan, changes)
        done += changes

    assert apply_changes(plan, inverse(done)) == PLAN


@pytest.mark.parametrize(
    ("words_", "key"),
    [
        ("go-live", "go-live"),
        ("3.1", "go-live"),
        ("GO-LIVE", "go-live"),
        ("first 48", "watch-the-first-48-hours"),
    ],
)
def test_a_task_is_found_by_key_number_or_words(words_, key):
    assert find_task(PLAN, words_).key == key


@pytest.mark.parametrize("words_", ["nothing like it", "the", ""])
def test_a_task_that_is_unclear_is_refused(words_):
    with pytest.raises(NotFoundError):
        find_task(PLAN, words_)


@pytest.mark.seed("S162")
def test_a_departure_is_recorded_and_can_be_taken_back():
    changes = what_if(PLAN, "2.3", 2).changes
    after = with_overlay(
        PLAN, changes, what="More tests", why="Two regions", who="Lea Voss", on=day("03-01")
    )

    assert [(one.what, one.why, one.who) for one in after.overlays] == [
        ("More tests", "Two regions", "Lea Voss")
    ]
    assert after.go_live.forecast_on > PLAN.go_live.forecast_on
    assert without_overlay(after, after.overlays[0]) == PLAN


def test_a_departure_needs_a_reason_and_must_be_there():
    with pytest.raises(InvalidInputError):
        with_overlay(PLAN, [], what="x", why=" ", who="Lea", on=day("03-01"))
    known = with_overlay(PLAN, [], what="x", why="y", who="Lea", on=day("03-01"))
    with pytest.raises(NotFoundError):
        without_overlay(PLAN, known.overlays[0])


def test_an_explanation_says_every_step():
    said = [words(one) for one in explain_task(PLAN, "2.2").sentences]

    assert said[0] == "Starts from Mon 2 March 2026, the date of the contract."
    assert any("window" in one for one in said)
    assert any("Configure the workspace" in one for one in said)
    assert "shared among its tasks" in said[-1]


def test_an_added_delay_is_explained_apart_from_the_length():
    late = what_if(PLAN, "2.2", 3).plan

    said = [words(one) for one in explain_task(late, "2.2").sentences]

    assert said[-1] == "Added to that: 3 working days."


def test_what_does_not_apply_is_explained_as_such():
    plan = compiled(template=TEMPLATE, facts="[conditions]\nmigration = false\n")

    explanation = explain_task(plan, "2.2")

    assert (explanation.due_on, explanation.chain) == (None, ())
    assert "does not apply" in words(explanation.slack)
    with pytest.raises(NotFoundError):
        what_if(plan, "2.2", 1)


def test_a_move_is_followed_back_to_its_cause():
    late = what_if(PLAN, "2.1", 5).plan

    said = [words(one) for one in why_moved(PLAN, late, "go-live")]

    assert said[0].startswith('"Go-live" moved 7 days later')
    assert said[-1] == (
        'The length of "Configure the workspace" went from 3 working days to 8 working days.'
    )


def test_moves_of_other_kinds_have_their_causes():
    new = apply_changes(PLAN, [AddTask("build", 0, PlanTask("more", "build", 1, "More"))])
    assert [one.code for one in why_moved(PLAN, new, "more")] == ["PL130"]
    assert [one.code for one in why_moved(new, PLAN, "more")] == ["PL131"]
    assert [one.code for one in why_moved(PLAN, PLAN, "go-live")] == ["PL132"]
    pinned = apply_changes(
        PLAN, [SetTask("kickoff-call", TaskField.PINNED_DUE_ON, None, day("03-04"))]
    )
    assert [one.code for one in why_moved(PLAN, pinned, "kickoff-call")] == ["PL133", "PL137"]
    assert [one.code for one in why_moved(pinned, PLAN, "kickoff-call")] == ["PL134", "PL137"]


def test_status_is_a_change_of_the_plan():
    after = apply_changes(
        PLAN, [SetPlan(PlanField.STATUS, PlanStatus.DRAFT, PlanStatus.ACTIVE)]
    )

    assert after.status is PlanStatus.ACTIVE


def test_every_sentence_ends_with_a_full_stop_and_has_a_severity():
    for code, message in MESSAGES.items():
        assert code.startswith("PL")
        assert message.text.endswith((".", "."))
        assert message.severity in set(Severity)


@pytest.mark.parametrize(
    "facts", ["", "[customer]\nusers = 900\n", "[plan]\nweek_anchor='kickoff'\n"]
)
def test_every_finding_of_a_plan_can_be_said(facts):
    plan = compiled(PLAYBOOK, TEMPLATE, facts)

    for one in plan.diagnostics:
        if one.code.startswith("PL"):
            assert MESSAGES[one.code].text.format(**one.params)


def test_a_shortened_explanation_keeps_its_beginning_and_its_end():
    whole = explain_task(PLAN, "2.2")

    short = explain_task(PLAN, "2.2", most=3)

    assert short.left_out == len(whole.chain) - 3 > 0
    assert short.chain == (*whole.chain[:2], whole.chain[-1])
    assert explain_task(PLAN, "2.2", most=len(whole.chain)) == whole


def test_task_is_found_by_the_id_of_its_document():
    first, *others = PLAN.phases
    named = replace(first.tasks[0], id="C-1")
    plan = replace(PLAN, phases=(replace(first, tasks=(named, *first.tasks[1:])), *others))

    assert find_task(plan, "c-1").key == named.key
