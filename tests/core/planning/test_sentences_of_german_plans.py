"""Sentences about a plan are English, its own words stay its own, and its document is German."""

import pytest
from msgspec.structs import replace
from planning_cases import compiled

from golive.core.catalogue import words
from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.planning.changes import SetTask, TaskField, apply_changes
from golive.core.planning.diff import diff_plans
from golive.core.planning.document import plan_document, render_plan
from golive.core.planning.merge import merge_plan
from golive.core.planning.model import Decision, TaskStatus
from golive.core.planning.said import anchor_said, value_said, window_said
from golive.core.scheduling.model import Link, LinkType

PLAYBOOK = """\
    ## Phase 1: Vorbereitung (Woche 1)

    - [ ] Den Kunden zum Auftakttermin einladen
    - [ ] Die Zugänge für das Projektteam beantragen

    ## Phase 2: Produktivstart (Woche 2)

    - [ ] Alle Schnittstellen mit dem Kunden testen
    - [ ] Produktivstart durchführen
    """


def changed(plan, at: int, field: TaskField, value: object):
    task = list(plan.tasks)[at]
    return apply_changes(plan, [SetTask(task.key, field, getattr(task, field.value), value)])


def sentences(old, new) -> list[str]:
    return [words(one.code, one.params) for one in diff_plans(old, new).sentences]


def test_differences_of_a_german_plan_are_said_in_english_around_its_own_words():
    plan = compiled(PLAYBOOK)
    done = changed(plan, 0, TaskField.STATUS, TaskStatus.DONE)
    later = changed(done, 1, TaskField.WINDOW, Window(Unit.WEEK, 2, 3))

    said = sentences(plan, later)

    assert any(
        "Den Kunden zum Auftakttermin einladen" in one and "Pending" in one and "Done" in one
        for one in said
    )
    assert any(
        "Die Zugänge für das Projektteam beantragen" in one
        and "week 1" in one
        and "weeks 2 to 3" in one
        for one in said
    )


def test_conflicts_of_a_german_plan_are_english_and_leave_no_word_in_its_document():
    base = compiled(PLAYBOOK)
    ours = changed(base, 1, TaskField.CRITERION, "Alle Zugänge sind da")
    ours = changed(ours, 0, TaskField.STATUS, TaskStatus.DONE)
    new = changed(base, 1, TaskField.CRITERION, "Zwei Zugänge sind da")

    result = merge_plan(base=base, new=new, plan=ours)

    (conflict,) = result.conflicts
    said = words(conflict.sentence.code, conflict.sentence.params)
    assert "the success criterion" in said
    assert "Alle Zugänge sind da" in said
    text = render_plan(plan_document(result.plan))
    assert "| Erledigt |" in text
    assert not [word for word in ("| Done |", "| Pending |", "nothing") if word in text]


def test_a_conflict_holds_the_word_nothing_where_a_field_says_so_and_none_where_it_is_empty():
    base = compiled(PLAYBOOK)
    ours = changed(base, 1, TaskField.CRITERION, "nothing")
    new = changed(base, 1, TaskField.CRITERION, "Zwei Zugänge sind da")

    (conflict,) = merge_plan(base=base, new=new, plan=ours).conflicts

    assert (conflict.theirs, conflict.ours) == ("Zwei Zugänge sind da", "nothing")


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("basis", Basis)
def test_every_unit_has_its_words(unit, basis):
    assert unit.value in window_said(Window(unit, 2, 3, Anchor.KICKOFF, basis))


def test_every_value_of_a_list_has_words_of_its_own():
    for kind in (Anchor, TaskStatus, Decision, LinkType):
        said = {
            anchor_said(one)
            if kind is Anchor
            else value_said(Link("x", one) if kind is LinkType else one, {})
            for one in kind
        }
        assert len(said) == len(kind)


def test_a_renamed_plan_keeps_its_title_in_the_sentence():
    plan = compiled(PLAYBOOK)

    said = sentences(plan, replace(plan, title="Einführung bei Rask"))

    assert any("Einführung bei Rask" in one for one in said)
