"""Three-way merge: a new version comes in, edits and done work stay, undo is exact."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from planning_cases import MONDAY, PLAYBOOK, TEMPLATE, book, compiled, facts_of

from golive.core.catalogue import words
from golive.core.document.values import Unit, Window
from golive.core.planning.changes import (
    PlanField,
    SetPlan,
    SetTask,
    TaskField,
    apply_changes,
    inverse,
    removal,
)
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import signed_on
from golive.core.planning.merge import merge_plan
from golive.core.planning.model import TaskStatus
from golive.core.planning.scenario import what_if
from golive.core.playbook.matching import carry_keys

FACTS = "[customer]\nname = 'Acme'\nusers = 50\n"


def plan_of(text):
    return compiled(playbook=text, facts=FACTS)


def upgraded(old_text, new_text):
    """Compile the new version with the keys of the old one."""
    new = carry_keys(book(old_text), book(new_text))
    facts = facts_of(FACTS)
    signed = signed_on(MONDAY, facts.vendor_zone)
    return compile_plan(playbook=new, template=None, facts=facts, signed=signed, today=MONDAY)


LONGER = PLAYBOOK.replace(
    "    - [ ] Import the customer's data\n",
    "    - [ ] Import the customer's data\n    - [ ] Check the import\n",
)
SHORTER = PLAYBOOK.replace("    - [ ] Share the notes\n", "")
WIDER = PLAYBOOK.replace("(Weeks 2-3)", "(Weeks 2-4)").replace("(Week 4)", "(Week 5)")
OTHER = PLAYBOOK.replace("- [ ] Create the workspace", "- [ ] Create the workspace (2 days)")
NEW_STEP = PLAYBOOK.replace(
    "    ## Step 3: Launch (Week 4)",
    "    ## Step 3: Training (Week 3)\n\n    - [ ] Train the admins\n\n    ## Step 4: Launch (Week 4)",
)
RULES = PLAYBOOK + "\n    ## Pre-launch checklist\n\n    - [ ] Backups tested\n"
MOVED = PLAYBOOK.replace("    - [ ] Share the notes\n", "").replace(
    "    - [ ] Create the workspace\n",
    "    - [ ] Share the notes\n    - [ ] Create the workspace\n",
)
VERSIONS = {
    "longer": LONGER,
    "shorter": SHORTER,
    "wider": WIDER,
    "other": OTHER,
    "new step": NEW_STEP,
    "rules": RULES,
    "moved": MOVED,
}


@pytest.mark.parametrize("name", VERSIONS)
def test_an_untouched_plan_becomes_the_new_version(name):
    base, new = plan_of(PLAYBOOK), upgraded(PLAYBOOK, VERSIONS[name])

    result = merge_plan(base=base, new=new, plan=base)

    assert result.conflicts == ()
    assert [(task.key, task.title, task.due_on) for task in result.plan.tasks] == [
        (task.key, task.title, task.due_on) for task in new.tasks
    ]
    assert apply_changes(result.plan, result.inverse) == base


EDITS = ("late", "done", "renamed", "gone", "noted")
VERSION_NAMES = st.sampled_from(sorted(VERSIONS))
BASE = plan_of(PLAYBOOK)
KEYS = [task.key for task in BASE.tasks]


def edited(plan, edits):
    for kind, key in edits:
        if key not in {task.key for task in plan.tasks}:
            continue
        task = plan.task(key)
        changes = {
            "late": lambda key=key, plan=plan: what_if(plan, key, 2).changes,
            "done": lambda task=task: [
                SetTask(task.key, TaskField.STATUS, task.status, TaskStatus.DONE)
            ],
            "renamed": lambda task=task: [
                SetTask(task.key, TaskField.TITLE, task.title, f"Our {task.title}")
            ],
            "gone": lambda key=key, plan=plan: removal(plan, key),
            "noted": lambda plan=plan: [SetPlan(PlanField.NOTES, plan.notes, f"{plan.notes}.")],
        }[kind]()
        plan = apply_changes(plan, changes)
    return plan


edit_lists = st.lists(st.tuples(st.sampled_from(EDITS), st.sampled_from(KEYS)), max_size=4)


@settings(max_examples=60, deadline=None)
@given(VERSION_NAMES, edit_lists)
def test_edits_survive_and_undo_is_exact(name, edits):
    plan = edited(BASE, edits)
    new = upgraded(PLAYBOOK, VERSIONS[name])

    result = merge_plan(base=BASE, new=new, plan=plan)

    assert apply_changes(result.plan, result.inverse) == plan
    assert result.plan.notes == plan.notes
    merged = {task.key: task for task in result.plan.tasks}
    base = {task.key: task for task in BASE.tasks}
    for task in plan.tasks:
        was = base[task.key]
        if task.title != was.title:
            assert merged[task.key].title == task.title
        if task.status is TaskStatus.DONE:
            assert merged[task.key].status is TaskStatus.DONE
        if task.extra_days != was.extra_days:
            assert merged[task.key].extra_days == task.extra_days
    gone = set(base) - {task.key for task in plan.tasks}
    assert not gone & set(merged)


@settings(max_examples=40, deadline=None)
@given(VERSION_NAMES, edit_lists)
def test_the_same_version_again_changes_nothing(name, edits):
    new = upgraded(PLAYBOOK, VERSIONS[name])
    merged = merge_plan(base=BASE, new=new, plan=edited(BASE, edits)).plan

    again = merge_plan(base=new, new=new, plan=merged)

    assert (again.changes, again.conflicts, again.moves) == ((), (), ())
    assert again.plan == merged


def test_what_both_changed_is_a_conflict_and_ours_stays():
    new = upgraded(
        PLAYBOOK, PLAYBOOK.replace("Create the workspace", "Create the new workspace")
    )
    key = "create-the-workspace"
    assert new.task(key).title == "Create the new workspace"
    plan = apply_changes(
        BASE, [SetTask(key, TaskField.TITLE, "Create the workspace", "Make two workspaces")]
    )

    result = merge_plan(base=BASE, new=new, plan=plan)

    assert result.plan.task(key).title == "Make two workspaces"
    (conflict,) = result.conflicts
    assert (conflict.theirs, conflict.ours) == (
        "Create the new workspace",
        "Make two workspaces",
    )
    assert "this plan's was kept" in words(conflict.sentence.code, conflict.sentence.params)


def test_removed_in_the_new_version_but_edited_here_stays():
    plan = edited(BASE, [("renamed", "share-the-notes")])

    result = merge_plan(base=BASE, new=upgraded(PLAYBOOK, SHORTER), plan=plan)

    assert "share-the-notes" in {task.key for task in result.plan.tasks}
    assert [one.sentence.code for one in result.conflicts] == ["PL151"]


def test_removed_here_but_changed_there_stays_out():
    plan = edited(BASE, [("gone", "create-the-workspace")])

    result = merge_plan(base=BASE, new=upgraded(PLAYBOOK, OTHER), plan=plan)

    assert "create-the-workspace" not in {task.key for task in result.plan.tasks}
    assert "PL153" in {one.sentence.code for one in result.conflicts}


def test_done_work_is_not_touched():
    plan = edited(BASE, [("done", "create-the-workspace")])

    result = merge_plan(base=BASE, new=upgraded(PLAYBOOK, OTHER), plan=plan)

    assert result.plan.task("create-the-workspace").duration_days == 3
    assert "PL152" in {one.sentence.code for one in result.conflicts}


def test_ticked_detail_survives_a_reworded_neighbour():
    both = "\n    ## Definition of Done\n\n    - [ ] Backups tested\n    - [ ] Report sent\n"
    base = compiled(PLAYBOOK, TEMPLATE + both, FACTS)
    ticked = base.gates[-1].conditions[0]
    gates = tuple(
        type(gate)(
            gate.kind,
            tuple(
                type(one)(one.key, one.text, done=one == ticked, origin=one.origin)
                for one in gate.conditions
            ),
        )
        for gate in base.gates
    )
    plan = apply_changes(base, [SetPlan(PlanField.GATES, base.gates, gates)])
    new = compiled(
        PLAYBOOK, TEMPLATE + both.replace("Report sent", "Report sent to all"), FACTS
    )

    result = merge_plan(base=base, new=new, plan=plan)

    done = result.plan.gates[-1].conditions
    assert [(one.text, one.done) for one in done] == [
        ("Backups tested", True),
        ("Report sent to all", False),
    ]
    assert apply_changes(result.plan, result.inverse) == plan


def test_inverse_of_the_inverse_is_the_list_itself():
    changes = what_if(BASE, "go-live", 3).changes

    assert inverse(inverse(changes)) == changes


def test_a_step_that_the_new_version_drops_goes_with_its_tasks():
    base = plan_of(NEW_STEP)
    new = upgraded(NEW_STEP, PLAYBOOK)

    result = merge_plan(base=base, new=new, plan=base)

    assert [phase.title for phase in result.plan.phases] == ["Kickoff", "Build", "Launch"]
    assert apply_changes(result.plan, result.inverse) == base


def test_registers_are_merged_entry_by_entry():
    def with_risks(*rows):
        table = "\n    | Risk | Impact | Contingency |\n    |---|---|---|\n"
        return TEMPLATE + "\n    ## Risks\n" + table + "".join(f"    {row}\n" for row in rows)

    rain, snow = "| Rain | High | Tent |", "| Snow | Low | Shovel |"
    base = compiled(template=with_risks(rain, snow), facts=FACTS)
    new = compiled(
        template=with_risks("| Rain | Low | Tent |", "| Wind | Low | Rope |"), facts=FACTS
    )
    ours = tuple(
        replace(row, mitigation="Ours") if row.risk == "Snow" else row for row in base.risks
    )
    plan = apply_changes(base, [SetPlan(PlanField.RISKS, base.risks, ours)])

    result = merge_plan(base=base, new=new, plan=plan)

    assert [(row.risk, row.impact, row.mitigation) for row in result.plan.risks] == [
        ("Rain", "Low", ""),
        ("Wind", "Low", ""),
        ("Snow", "Low", "Ours"),
    ]
    assert len(result.conflicts) == 1
    assert apply_changes(result.plan, result.inverse) == plan


def conflicts_of(base, new, plan):
    result = merge_plan(base=base, new=new, plan=plan)
    return [words(one.sentence.code, one.sentence.params) for one in result.conflicts]


def test_a_conflict_names_fields_and_values_in_words():
    task = BASE.task("create-the-workspace")
    ours = apply_changes(
        BASE, [SetTask(task.key, TaskField.WINDOW, task.window, Window(Unit.WEEK, 2, 2))]
    )

    said = conflicts_of(BASE, upgraded(PLAYBOOK, WIDER), ours)

    assert (
        '"Create the workspace": the new version says "weeks 2 to 4" for the window, this plan '
        'says "week 2"; this plan\'s was kept.'
    ) in said
    assert not any("Window(" in one or "_" in one for one in said)


def test_a_conflict_in_a_register_names_its_row():
    def with_risk(impact):
        rows = f"    | Rain | {impact} |\n" if impact else ""
        head = "\n    ## Risks\n\n    | Risk | Impact |\n    |---|---|\n"
        return compiled(template=TEMPLATE + head + rows + "    | Hail | Low |\n")

    base, new, gone = with_risk("High"), with_risk("Low"), with_risk("")
    rain, hail = base.risks
    ours = apply_changes(
        base, [SetPlan(PlanField.RISKS, base.risks, (replace(rain, impact="None"), hail))]
    )

    (said,) = conflicts_of(base, new, ours)
    assert said == (
        '"Rain": the new version says "Low" for the impact, this plan says "None"; '
        "this plan's was kept."
    )
    assert conflicts_of(base, gone, ours) == [
        'The new version no longer has "Rain"; it was changed here, so it stays.'
    ]


def test_a_task_of_another_step_moves_to_its_phase():
    result = merge_plan(base=BASE, new=upgraded(PLAYBOOK, MOVED), plan=BASE)

    assert [task.key for task in result.plan.phases[1].tasks][:2] == [
        "share-the-notes",
        "create-the-workspace",
    ]
    assert result.plan.task("share-the-notes").phase == result.plan.phases[1].key
    assert result.conflicts == ()
    assert apply_changes(result.plan, result.inverse) == BASE


def test_a_task_that_is_done_stays_in_its_phase():
    key = "share-the-notes"
    done = apply_changes(
        BASE, [SetTask(key, TaskField.STATUS, BASE.task(key).status, TaskStatus.DONE)]
    )

    result = merge_plan(base=BASE, new=upgraded(PLAYBOOK, MOVED), plan=done)

    assert result.plan.task(key).phase == BASE.task(key).phase
    assert [one.sentence.code for one in result.conflicts] == ["PL152"]
