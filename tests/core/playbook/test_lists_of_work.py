"""Which lists are work and which only say something: answer times, names, advice, criteria."""

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

STEP = "## Phase 1: Setup\n\n- [ ] Order the racks\n\n"


def read(body: str, above: str = STEP):
    return read_playbook(f"# Guide\n\n{above}{body}\n".encode())


def titles(playbook):
    return [item.title for item in playbook.items if item.title != "Order the racks"]


def codes(playbook):
    return [found.code for found in playbook.diagnostics]


@pytest.mark.parametrize(
    "section",
    [
        "## Help desk\n\n- Critical: <15 minutes\n- High: <1 hour\n- Low: within 24 hours\n",
        "## Papers to hand over\n\n- Admin guide\n- Support contacts\n- Link to the status page\n- Report template\n",
        "## Changes\n\n- **Scope changes**: Written approval required\n- **Lists**: Two of them\n- **Signs**: One for each door\n",
        "## Best practices\n\n1. **Be proactive**: Don't wait for customers to ask\n2. **Assign a sponsor**: Senior support is critical\n3. **Show value early**: Deliver a quick win\n",
        "## Selection criteria\n\n- Technical readiness\n- Leadership visibility\n",
        "## Rollback plan\n\n- restore the old routing\n- restart the old hall\n",
        "## Milestones\n\n- Walls up (Day 10)\n- Opening (Day 21)\n",
        "## Ownership\n\n- Ops Lead: assign the owner, watch the clock.\n- Founder: publish weekly output and remove blockers.\n",
    ],
)
def test_lists_outside_the_steps_that_are_no_work_give_no_items_and_no_finding(section):
    playbook = read(section)

    assert titles(playbook) == []
    assert codes(playbook) == []
    assert not playbook.coverage.not_understood


def test_list_of_orders_outside_the_steps_is_work():
    playbook = read(
        "## Loose ends\n\n- Review the lease\n- Send each key back\n- Paint the door\n"
    )

    assert titles(playbook) == ["Review the lease", "Send each key back", "Paint the door"]


def test_list_that_mostly_reads_like_work_is_said_to():
    playbook = read("## Loose ends\n\n- Review the lease\n- Support contacts\n- Test racks\n")

    assert titles(playbook) == []
    assert codes(playbook) == ["PB010"] * 3


def test_numbered_lines_that_begin_with_a_bold_word_are_a_sequence_of_tasks():
    playbook = read(
        "## Move\n\n1. **Start**: declare the hall closed\n2. **Freeze**: stop the deliveries\n3. **Validation**: bells, lights\n4. **Sign-off**: confirm in writing\n",
        "",
    )

    assert [item.title for item in playbook.items] == [
        "Start: declare the hall closed",
        "Freeze: stop the deliveries",
        "Validation: bells, lights",
        "Sign-off: confirm in writing",
    ]


def test_each_list_is_judged_by_itself_where_no_heading_is_a_step():
    playbook = read(
        "## Messages\n\n### Stakeholders\n\n- business owners\n- service desk\n\n### Work\n\n- Announce the window\n- Send a reminder\n",
        "",
    )

    assert titles(playbook) == ["Announce the window", "Send a reminder"]


def test_early_warnings_and_scores_inside_a_step_are_no_tasks():
    playbook = read(
        "### Health monitoring\n\n- **Engagement score:** > 80%\n- **Doors open:** > 30%\n\n### Trigger alerts\n\n- Attendance drops below 80%\n- Ticket volume spike\n"
    )

    assert [metric.name for metric in playbook.metrics] == ["Engagement score", "Doors open"]
    assert [item.kind for item in playbook.items[1:]] == [ItemKind.RISK, ItemKind.RISK]


def test_warning_not_to_wait_is_no_dependency():
    playbook = read("- Don't wait for the painters to finish\n", STEP.rstrip() + "\n")

    assert "PB030" not in codes(playbook)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Kickoff agenda template", ItemKind.AGENDA_POINT),
        ("Success criteria (example)", ItemKind.SUCCESS_CRITERION),
        ("Sample risks", ItemKind.RISK),
    ],
)
def test_word_for_a_form_hides_no_role(heading, kind):
    playbook = read(f"## {heading}\n\n- Round of names\n- Open points\n")

    assert {item.kind for item in playbook.items[1:]} - {ItemKind.MEETING} == {kind}


def test_ladder_below_risks_is_an_escalation():
    playbook = read(
        "## Risk management\n\n### Escalation procedures\n\n1. **Level 1**: CSM\n2. **Level 2**: Head of CS\n"
    )

    assert [level.role for level in playbook.escalations[0].levels] == ["CSM", "Head of CS"]
    assert titles(playbook) == []


def test_sub_heading_without_a_role_of_its_own_keeps_that_of_the_section():
    playbook = read(
        "## Success criteria\n\n### Technical milestones\n\n- [ ] All doors open\n\n## Risk mitigation\n\n### Common risks & responses\n\n- **Late paint:** Second painter\n"
    )

    assert [item.kind for item in playbook.items[1:]] == [
        ItemKind.SUCCESS_CRITERION,
        ItemKind.RISK,
    ]


def test_lengths_of_all_of_it_by_size_are_no_tasks():
    playbook = read(
        "## Typical timelines\n\n- **Small shop**: 4-8 weeks\n- **Large hall**: 6-12 months\n",
        "",
    )

    assert playbook.items == ()


def test_meetings_with_their_lengths_stay_tasks():
    playbook = read("## Visits\n\n- First call: 1 hour\n- Walk through the hall: 2 days\n", "")

    assert titles(playbook) == ["First call: 1 hour", "Walk through the hall: 2 days"]
