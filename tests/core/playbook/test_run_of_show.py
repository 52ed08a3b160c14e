"""Lists and headings that count to the launch and from it, in days, hours and minutes."""

import pytest

from golive.core.document.values import Anchor
from golive.core.playbook.read import read_playbook

LINES = (
    "- **T-24h:** Bake the first bread\n- **T-30m:** Light the lamps\n- **T0 (10:00):** Doors\n"
    "- **T+1h:** Look at the queue\n- **T+2 days:** Count the money\n"
)


def read(body: str):
    return read_playbook(f"# Guide\n\n{body}\n".encode())


def starts(items):
    return [item.window.start for item in items]


@pytest.mark.parametrize(
    "heading", ["Timeline (PST)", "Run of show for the day", "3. Timeline"]
)
@pytest.mark.parametrize(
    "beside", ["", "## Papers\n\n### After opening (T+24h)\n\n- [ ] Sum it up\n"]
)
def test_lines_that_count_to_the_launch_are_tasks_on_their_day(heading, beside):
    playbook = read(f"## {heading}\n\n{LINES}\n{beside}")

    assert starts(playbook.items[:5]) == [-1, 0, 0, 0, 2]
    assert {item.window.anchor for item in playbook.items[:5]} == {Anchor.GO_LIVE}
    assert not playbook.coverage.not_understood


def test_lines_that_sum_up_steps_of_the_same_count_are_no_second_plan():
    playbook = read(
        f"## Timeline\n\n{LINES}\n## T-24h: Bread\n\n- [ ] Bake it\n\n## T0: Doors\n\n- [ ] Open them\n"
    )

    assert [item.title for item in playbook.items] == ["Bake it", "Open them"]
    assert [step.title for step in playbook.steps] == ["Bread", "Doors"]


def test_heading_of_hours_after_the_launch_is_a_step_of_that_day():
    playbook = read(
        "### T-5 days: Before\n\n- [ ] Tell the press\n\n### T+1 hour: First look\n\n- [ ] Count the guests\n"
    )

    assert [step.title for step in playbook.steps] == ["Before", "First look"]
    assert starts(playbook.items) == [-5, 0]


def test_lines_only_some_of_which_count_stay_what_they_were():
    playbook = read(
        "## Phase 1: Shop\n\n- [ ] Rent it\n\n## Facts\n\n- T-24h: deadline of the paper\n- Colours of the shop\n"
    )

    assert len(playbook.items) == 1
