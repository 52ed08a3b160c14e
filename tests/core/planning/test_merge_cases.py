"""Merges of plans in which phases, tasks and rows came and went on both sides."""

from msgspec.structs import replace
from planning_cases import PLAYBOOK, TEMPLATE, compiled
from test_merge import BASE, FACTS, NEW_STEP, edited, plan_of, upgraded

from golive.core.planning.changes import (
    AddTask,
    PlanField,
    RemovePhase,
    SetPlan,
    SetTask,
    TaskField,
    apply_changes,
    removal,
    undated,
)
from golive.core.planning.merge import bare, merge_plan
from golive.core.planning.model import Document, Origin, PlanTask, SuccessCriterion, TaskStatus


def merged(base, new, plan):
    result = merge_plan(base=base, new=new, plan=plan)
    assert apply_changes(result.plan, result.inverse) == plan
    return result


def without_phase(plan, key):
    changes = []
    for task in plan.phase(key).tasks:
        changes += removal(apply_changes(plan, changes), task.key)
    left = apply_changes(plan, changes)
    at = [phase.key for phase in left.phases].index(key)
    return apply_changes(left, [RemovePhase(at, bare(left.phases[at]))])


def test_work_begun_here_stays_begun_when_the_new_version_rewords_it():
    key = "create-the-workspace"
    begun = apply_changes(
        BASE, [SetTask(key, TaskField.STATUS, TaskStatus.PENDING, TaskStatus.IN_PROGRESS)]
    )
    new = upgraded(PLAYBOOK, PLAYBOOK.replace("Create the workspace", "Create our workspace"))

    task = merged(BASE, new, begun).plan.task(key)

    assert (task.title, task.status) == ("Create our workspace", TaskStatus.IN_PROGRESS)


def test_new_work_of_a_phase_that_was_taken_out_here_stays_out_and_that_is_said():
    build = BASE.phases[1].key
    plan = without_phase(BASE, build)
    longer = PLAYBOOK.replace(
        "    - [ ] Create the workspace\n",
        "    - [ ] Create the workspace\n    - [ ] Check the import\n",
    )

    result = merged(BASE, upgraded(PLAYBOOK, longer), plan)

    assert build not in [phase.key for phase in result.plan.phases]
    assert "check-the-import" not in [task.key for task in result.plan.tasks]
    (said,) = [one.sentence for one in result.conflicts if one.sentence.code == "PL154"]
    assert said.params == {"task": "Check the import", "phase": "Build"}


def test_a_phase_that_the_new_version_drops_stays_with_work_that_was_added_here():
    base = plan_of(NEW_STEP)
    training = next(one for one in base.phases if one.title == "Training")
    own = PlanTask("own", training.key, 2, "Print the handouts")
    plan = apply_changes(base, [AddTask(training.key, len(training.tasks), own)])

    result = merged(base, upgraded(NEW_STEP, PLAYBOOK), plan)

    assert [task.key for task in result.plan.phase(training.key).tasks] == ["own"]


def test_new_work_comes_after_the_nearest_of_its_neighbours_that_is_still_here():
    longer = PLAYBOOK.replace(
        "    - [ ] Import the customer's data\n",
        "    - [ ] Import the customer's data\n    - [ ] Check the import\n",
    )
    gone = [task.key for task in BASE.tasks if task.title.startswith("Import")]
    plan = apply_changes(BASE, removal(BASE, *gone))

    result = merged(BASE, upgraded(PLAYBOOK, longer), plan)

    titles = [task.title for task in result.plan.phases[1].tasks]
    assert titles[-2:] == ["Connect single sign-on (if applicable)", "Check the import"]


def risks(*rows):
    table = "\n    ## Risks\n\n    | Risk | Impact |\n    |---|---|\n"
    text = TEMPLATE + table + "".join(f"    | {risk} | {impact} |\n" for risk, impact in rows)
    return compiled(template=text, facts=FACTS)


def test_a_row_taken_out_here_stays_out_while_its_neighbour_is_updated():
    base = risks(("Rain", "High"), ("Snow", "Low"))
    new = risks(("Rain", "High"), ("Snow", "High"), ("Wind", "Low"))
    plan = apply_changes(base, [SetPlan(PlanField.RISKS, base.risks, base.risks[1:])])

    result = merged(base, new, plan)

    assert [(one.risk, one.impact) for one in result.plan.risks] == [
        ("Snow", "High"),
        ("Wind", "Low"),
    ]


def test_rows_of_the_same_words_are_merged_as_one_list():
    twice = replace(risks(("Rain", "High")).risks[0])
    base = risks(("Rain", "High"))
    plan = apply_changes(base, [SetPlan(PlanField.RISKS, base.risks, (twice, twice))])

    result = merged(base, risks(("Rain", "Low")), plan)

    assert [(one.risk, one.impact) for one in result.plan.risks] == [
        ("Rain", "High"),
        ("Rain", "High"),
    ]
    assert [one.field for one in result.conflicts] == ["risks"]


def test_success_criteria_of_both_sides_are_kept():
    section = "\n    ## Success Criteria\n\n    - [ ] Rows match\n"
    base = compiled(template=TEMPLATE + section, facts=FACTS)
    new = compiled(template=TEMPLATE + section + "    - [ ] Users trained\n", facts=FACTS)
    ours = (*base.success_criteria, SuccessCriterion("Calls fall", Origin(Document.FACTS, ())))
    plan = apply_changes(
        base, [SetPlan(PlanField.SUCCESS_CRITERIA, base.success_criteria, ours)]
    )

    result = merged(base, new, plan)

    assert [one.text for one in result.plan.success_criteria] == [
        "Rows match",
        "Users trained",
        "Calls fall",
    ]


STEP_ITEMS = """\
    # How

    ## Step 2: Build (Weeks 2-3)

    - [ ] Configure the workspace
    - [ ] {}
"""


def test_detail_of_a_task_is_merged_line_by_line():
    base = compiled(STEP_ITEMS.format("Name the workspace"), TEMPLATE, FACTS)
    new = compiled(
        STEP_ITEMS.format("Name the workspace\n    - [ ] Colour the workspace"), TEMPLATE, FACTS
    )
    key = "configure-the-workspace"
    items = undated(base.task(key)).items
    assert len(items) == 2
    ticked = (replace(items[0], done=True), *items[1:])
    plan = apply_changes(base, [SetTask(key, TaskField.ITEMS, items, ticked)])

    result = merged(base, new, plan)

    assert [(one.text, one.done) for one in result.plan.task(key).items] == [
        ("Configure the workspace", True),
        ("Name the workspace", False),
        ("Colour the workspace", False),
    ]


def test_a_task_taken_out_here_and_unchanged_there_stays_out_without_a_word():
    plan = edited(BASE, [("gone", "create-the-workspace")])

    result = merged(BASE, plan_of(PLAYBOOK), plan)

    assert "create-the-workspace" not in {task.key for task in result.plan.tasks}
    assert result.conflicts == ()
