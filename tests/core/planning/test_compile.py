"""Compiling documents of many shapes: windows, order, conditions, anchors, sizes, roles."""

from datetime import date

import pytest
from planning_cases import MONDAY, PLAYBOOK, TEMPLATE, codes, compiled, dates, facts_of

from golive.core.errors import InvalidInputError
from golive.core.planning.compile import compile_plan
from golive.core.planning.conditions import compare
from golive.core.planning.customer import signed_on
from golive.core.planning.model import (
    Decision,
    DurationRule,
    GateKind,
    MilestoneKind,
    OpenKind,
    TaskStatus,
)


def day(text):
    return date.fromisoformat(f"2026-{text}")


def test_neither_document_is_refused():
    with pytest.raises(InvalidInputError):
        compile_plan(
            playbook=None,
            template=None,
            facts=facts_of(),
            signed=signed_on(MONDAY, "UTC"),
            today=MONDAY,
        )


def test_tasks_of_a_phase_share_its_window_in_order():
    """Five days for the kickoff (one day) and two more: 1, 2 and 2; then weeks 2-3: 3, 3, 4."""
    plan = compiled(template=TEMPLATE)

    assert list(dates(plan).values()) == [
        (day("03-02"), day("03-02")),
        (day("03-03"), day("03-06")),
        (day("03-09"), day("03-11")),
        (day("03-12"), day("03-16")),
        (day("03-17"), day("03-20")),
        (day("03-23"), day("03-23")),
        (day("03-24"), day("03-25")),
    ]
    assert [task.duration_rule for task in plan.tasks][-2:] == [
        DurationRule.STATED,
        DurationRule.STATED,
    ]


def test_more_tasks_than_days_share_days():
    items = "\n".join(f"- [ ] Prepare document {at}" for at in range(12))
    plan = compiled(playbook=f"# P\n\n## Step 1: Papers (Week 1)\n\n{items}\n")

    assert plan.phases[0].ends_on == day("03-06")
    assert [task.due_on for task in plan.tasks] == sorted(task.due_on for task in plan.tasks)
    assert "SC002" not in codes(plan)


def test_overlapping_windows_run_side_by_side():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: One (Week 1-2)

        - [ ] Collect the papers

        ## Step 2: Two (Week 2-3)

        - [ ] Write the manual

        ## Step 3: Three (Week 4)

        - [ ] Go live
        """
    )

    assert [task.starts_on for task in plan.tasks] == [day("03-02"), day("03-09"), day("03-23")]
    waits = {link.predecessor for link in plan.task("go-live").links}
    assert waits == {"collect-the-papers", "write-the-manual"}


def test_phases_without_windows_follow_each_other_a_day_each():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: One

        - [ ] Collect the papers
        - [ ] Read the papers

        ## Step 2: Two

        - [ ] Write the manual
        """
    )

    assert [task.due_on for task in plan.tasks] == [day("03-02"), day("03-03"), day("03-04")]
    assert plan.task("write-the-manual").duration_rule is DurationRule.ONE_DAY


def test_a_dependency_in_words_wins_over_the_order():
    plan = compiled(
        template="""\
        # Plan

        ## Phase 1: Work (Week 1-2)

        | ID | Task | Owner | Depends on | Duration |
        |----|------|-------|------------|----------|
        | T1 | Draw the map | CSM |  | 2 days |
        | T2 | Print the map | CSM | T1 | 3 days |
        | T3 | Check the map | CSM | T1 | 1 day |
        """
    )

    spans = dates(plan)
    assert spans["draw-the-map"] == (day("03-02"), day("03-03"))
    assert spans["print-the-map"] == (day("03-04"), day("03-06"))
    assert spans["check-the-map"] == (day("03-04"), day("03-04"))


@pytest.mark.parametrize(
    ("conditions", "decision", "status", "questions"),
    [
        ("migration = true", Decision.APPLIES, TaskStatus.PENDING, 0),
        ("migration = false", Decision.NOT_APPLICABLE, TaskStatus.NOT_APPLICABLE, 0),
        ('migration = "no"', Decision.NOT_APPLICABLE, TaskStatus.NOT_APPLICABLE, 0),
        ('migration = "from the old portal"', Decision.APPLIES, TaskStatus.PENDING, 0),
        ("", Decision.UNDECIDED, TaskStatus.PENDING, 1),
    ],
)
@pytest.mark.seed("S202")
def test_conditions_are_decided_by_facts_or_asked(conditions, decision, status, questions):
    plan = compiled(template=TEMPLATE, facts=f"[conditions]\n{conditions}\n")

    task = plan.task("data-migration-if-applicable")
    assert (task.decision, task.status) == (decision, status)
    assert (task.due_on is None) is (status is TaskStatus.NOT_APPLICABLE)
    asked = [point for point in plan.open if point.kind is OpenKind.QUESTION]
    assert len(asked) == questions
    assert all(point.fact == "migration" for point in asked)


def test_what_does_not_apply_does_not_hold_up_the_rest():
    plan = compiled(template=TEMPLATE, facts="[conditions]\nmigration = false\n")

    assert [link.predecessor for link in plan.task("test-the-connection").links] == [
        "configure-the-workspace"
    ]
    assert plan.phases[1].ends_on == day("03-20")


@pytest.mark.parametrize(
    ("value", "op", "wanted", "expected"),
    [
        (500, ">", 500, False),
        (501, ">", 500, True),
        ("1,200", ">=", 1000, True),
        (True, ">", 3, None),
        ("many", ">", 3, None),
        (None, "=", True, None),
        ("yes", "=", True, True),
        ("n/a", "=", True, False),
        ("EU", "!=", "eu", False),
        ("EU", "<", "eu", None),
        (True, "<", True, None),
        (3, "~", 3, None),
    ],
)
def test_comparisons_say_nothing_they_do_not_know(value, op, wanted, expected):
    assert compare(value, op, wanted) is expected


@pytest.mark.seed("S161")
@pytest.mark.parametrize(
    ("facts", "ends", "said"),
    [
        ("[customer]\nusers = 200\n", "03-20", set()),
        ("[customer]\nusers = 201\n", "03-27", {"PL021", "PL025"}),
        ("[customer]\nusers = 201\n[plan]\nextra_weeks = 3\n", "04-10", {"PL025"}),
        ("", "03-20", {"PL024"}),
    ],
)
def test_sizing_grows_the_longest_phase(facts, ends, said):
    plan = compiled(playbook=PLAYBOOK, facts=facts)

    assert plan.phases[1].ends_on == day(ends)
    assert set(codes(plan)) & {"PL021", "PL022", "PL023", "PL024", "PL025"} == said


def test_sizing_without_windows_grows_the_last_task_of_the_fullest_phase():
    text = """\
        # P

        ## Step 1: One

        - [ ] Collect the papers
        - [ ] Read the papers

        ## Step 2: Two

        - [ ] Write the manual

        ## Notes

        - For large customers (>200 users), add 1 week
        """
    small = compiled(playbook=text, facts="[customer]\nusers = 10\n")
    big = compiled(playbook=text, facts="[customer]\nusers = 300\n")

    assert small.phases[-1].ends_on == day("03-04")
    assert big.phases[-1].ends_on == day("03-11")


@pytest.mark.parametrize(("anchor", "build"), [("contract", "03-09"), ("kickoff", "03-10")])
def test_week_one_counts_from_the_anchor(anchor, build):
    plan = compiled(
        template=TEMPLATE,
        facts=f"[plan]\nweek_anchor = '{anchor}'\n[calendars.customer]\nclosed = [2026-03-02]\n",
    )

    assert plan.phases[1].starts_on == day(build)


def test_week_one_moves_with_a_later_kickoff():
    """The kickoff needs the customer, who is away until Wednesday of week 2."""
    closed = "closed = [2026-03-02,2026-03-03,2026-03-04,2026-03-05,2026-03-06,2026-03-09,2026-03-10]"
    text = TEMPLATE.replace("| Kickoff call | CSM |", "| Kickoff call | CSM + Customer |")
    facts = "[plan]\nweek_anchor = '{}'\n[calendars.customer]\n" + closed + "\n"

    plan = compiled(template=text, facts=facts.format("kickoff"))

    assert plan.milestone(MilestoneKind.KICKOFF).on == day("03-11")
    # Week 2 after Wednesday 03-11 begins on Wednesday 03-18.
    assert plan.phases[1].starts_on == day("03-18")
    assert "PL047" in codes(plan)


def test_countdown_windows_count_back_from_the_go_live():
    plan = compiled(
        playbook="""\
        # Countdown

        ## T-14: Freeze

        - [ ] Freeze the settings

        ## T-7: Rehearsal

        - [ ] Rehearse with the team

        ## T-0: Launch

        - [ ] Go live
        """,
        facts="[plan]\ntarget_go_live_on = 2026-04-15\n",
    )

    live = plan.go_live.forecast_on
    assert plan.task("go-live").due_on == live
    assert (live - plan.task("freeze-the-settings").due_on).days == 14
    assert (live - plan.task("rehearse-with-the-team").due_on).days == 7


def test_waves_are_several_go_lives():
    plan = compiled(
        playbook="""\
        # Waves

        ## Phase 1: First (Week 1)

        - [ ] Go live with wave 1

        ## Phase 2: Second (Week 3)

        - [ ] Go live with wave 2
        """
    )

    waves = [one for one in plan.milestones if one.kind is MilestoneKind.GO_LIVE]
    assert [one.name for one in waves] == ["Go live with wave 1", "Go live with wave 2"]
    assert plan.go_live.forecast_on == waves[-1].on == day("03-16")


def test_a_plan_without_go_live_words_says_what_it_took():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: Papers (Week 1)

        - [ ] Collect the papers
        - [ ] Read the papers
        """
    )

    assert plan.go_live.task == "read-the-papers"
    assert "PL043" in codes(plan)


def test_documents_without_tasks_give_an_empty_plan():
    plan = compiled(playbook="# Nothing\n\nJust some words.\n")

    assert list(plan.tasks) == []
    assert plan.go_live.forecast_on is None
    assert plan.schedule is None
    assert "PL050" in codes(plan)


def test_a_template_without_tasks_leaves_the_phases_to_the_playbook():
    plan = compiled(
        playbook=PLAYBOOK, template="# Plan for [Customer Name]\n\n## Notes\n\nNone.\n"
    )

    assert [phase.title for phase in plan.phases] == ["Kickoff", "Build", "Launch"]
    assert "PL049" in codes(plan)


def test_steps_that_fit_nothing_are_put_by_order_and_said():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: Zebra

        - [ ] Feed the zebra

        ## Step 2: Giraffe

        - [ ] Feed the giraffe
        """,
        template=TEMPLATE,
    )

    assert codes(plan).count("PL030") == 2
    left = [item.text for phase in plan.phases for item in phase.items]
    assert left == ["Feed the zebra", "Feed the giraffe"]
    assert codes(plan).count("PL032") == 2
    assert [one.items for one in plan.mapping] == [0, 0]


def test_stated_dates_are_kept_or_said_to_belong_elsewhere():
    text = TEMPLATE.replace(
        "| 1 | Configure the workspace | CSM | YYYY-MM-DD |",
        "| 1 | Configure the workspace | CSM | 2026-03-12 |",
    ).replace(
        "| 1 | Kickoff call | CSM | YYYY-MM-DD |", "| 1 | Kickoff call | CSM | 2025-01-10 |"
    )
    plan = compiled(template=text)

    assert plan.task("configure-the-workspace").due_on == day("03-12")
    assert plan.task("kickoff-call").due_on == day("03-02")
    assert {"PL044", "PL048"} <= set(codes(plan))


def test_roles_have_holders_or_are_said():
    plan = compiled(
        template=TEMPLATE,
        facts='[roles]\n"csm" = "Lea Voss"\n"CSM" = "Max Horn"\n"Pilot" = "Uwe"\n',
    )

    assert ("CSM", "Lea Voss") in plan.roles
    assert {"PL041", "PL042"} <= set(codes(plan))


@pytest.mark.seed("S240", "S243")
def test_prerequisites_and_gates_are_merged():
    shared = "- [ ] Contract countersigned\n"
    plan = compiled(
        playbook=PLAYBOOK.replace(
            "    ## Step 1",
            "    ## Prerequisites\n\n    - Contract countersigned\n    - Payment method on file\n\n    ## Step 1",
        ).replace(
            "    ## Notes",
            "    ## Pre-launch checklist\n\n    - [ ] Backups tested\n\n    ## Notes",
        ),
        template=TEMPLATE
        + "\n    ## Prerequisites\n\n    "
        + shared
        + "\n    ## Definition of Done\n\n    - [ ] Backups tested\n",
    )

    merged = {
        one.text: [origin.document.value for origin in one.origins]
        for one in plan.prerequisites
    }
    assert merged == {
        "Contract countersigned": ["template", "playbook"],
        "Payment method on file": ["playbook"],
    }
    gates = {gate.kind: gate.conditions for gate in plan.gates}
    assert gates[GateKind.PRE_LAUNCH][0].shares == (gates[GateKind.DONE][0].key,)


def test_signature_before_a_weekend_starts_on_monday():
    plan = compiled(template=TEMPLATE, signed=date(2026, 2, 28))

    assert plan.phases[0].starts_on == MONDAY


def test_facts_stand_in_the_words_of_items():
    plan = compiled(
        playbook="""\
        # P

        ## Step 1: Start (Week 1)

        - [ ] Open the channel #customer-[company-name]
        - [ ] Call {{customer.name}}
        """,
        facts="[customer]\nname = 'Nord Lys'\n",
    )

    assert [task.title for task in plan.tasks] == [
        "Open the channel #customer-nord-lys",
        "Call Nord Lys",
    ]


def test_what_hangs_below_a_condition_hangs_on_it():
    plan = compiled(
        playbook=PLAYBOOK.replace(
            "    - [ ] Import the customer's data\n",
            "    - [ ] Data migration (if needed)\n      - [ ] Extract the rows\n",
        ),
        template=TEMPLATE,
        facts="[conditions]\nmigration = false\n",
    )

    detail = {item.text: item.decision for task in plan.tasks for item in task.items}
    assert detail["Extract the rows"] is Decision.NOT_APPLICABLE
