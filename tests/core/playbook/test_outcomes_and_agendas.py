"""Ticked outcomes of a step, agendas with their length, headings that open with "first"."""

import pytest

from golive.core.document.values import Unit
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook


def read(body: str):
    return read_playbook(f"# Guide\n\n{body}\n".encode())


def kinds(playbook):
    return [item.kind for item in playbook.items]


def test_boxes_that_are_all_a_step_has_are_its_tasks_whatever_the_label_above_says():
    playbook = read(
        "## Day 3 - Check of the oven\n\n**Outcomes**:\n\n- [ ] Oven is lit\n- [ ] Smoke is gone\n\n"
        "## Day 7 - Demo\n\n- [ ] Show the bread\n"
    )

    assert kinds(playbook) == [ItemKind.TASK] * 3
    assert [item.window.start for item in playbook.items] == [3, 3, 7]


@pytest.mark.parametrize(
    "section",
    [
        "## Day 3 - Check\n\n- [ ] Light the oven\n\n**Outcomes**:\n\n- [ ] Oven is warm\n",
        "## Day 3 - Check\n\nLight it.\n\n**Outcomes**:\n\n- Oven is warm\n",
        "## Day 3 - Check\n\nLight it.\n\n### Success criteria\n\n- [ ] Oven is warm\n",
    ],
)
def test_outcomes_beside_tasks_without_boxes_or_below_a_heading_are_criteria(section):
    playbook = read(f"{section}\n## Day 7 - Demo\n\n- [ ] Show the bread\n")

    assert kinds(playbook)[-2:] == [ItemKind.SUCCESS_CRITERION, ItemKind.TASK]


@pytest.mark.parametrize(
    "label", ["**Agenda** ⏱️ 60-90 min", "**Agenda** (90 minutes)", "**Agenda:** 90 min"]
)
def test_label_with_a_length_behind_it_is_still_the_label_of_an_agenda(label):
    playbook = read(
        f"## Step 1: Tasting\n\n{label}\n\n1. **Bread** (10 min)\n   - What was baked\n2. **Cake** (30 min)\n\n"
        "## Step 2: Order\n\n- [ ] Order bread\n"
    )

    assert kinds(playbook) == [
        ItemKind.MEETING,
        ItemKind.AGENDA_POINT,
        ItemKind.AGENDA_POINT,
        ItemKind.AGENDA_POINT,
        ItemKind.TASK,
    ]
    assert playbook.items[0].duration.unit is Unit.MINUTE


def test_sentence_with_a_length_is_no_label():
    playbook = read(
        "## Step 1: Tasting\n\nThe **agenda** of the evening takes 90 min\n\n- Bring bread\n- Bring cake\n"
    )

    assert kinds(playbook) == [ItemKind.TASK] * 2


def test_first_hour_is_a_step_of_the_first_day_and_a_second_unit_stays_in_the_title():
    playbook = read(
        "## First hour\n\n- Bread is warm\n\n## First day\n\n- Count it\n\n## First month / quarter\n\n- Sum it up\n"
    )

    assert [step.title for step in playbook.steps] == [
        "First hour",
        "First day",
        "First month / quarter",
    ]
    first, day, month = (step.window for step in playbook.steps)
    assert (first.unit, first.start, first.end) == (Unit.DAY, 0, 0)
    assert (day.start, month.unit) == (0, Unit.MONTH)
    assert len(playbook.items) == 3
