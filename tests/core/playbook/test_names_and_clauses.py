"""Names before a colon, conditions in clauses, arrows of an escalation, lists of contents."""

import pytest

from golive.core.playbook.lint import lint
from golive.core.playbook.model import Side
from golive.core.playbook.read import read_playbook
from tests.core.playbook.test_lint_rules import TODAY


def read(body: str, above: str = "## Phase 1: Setup\n\n"):
    return read_playbook(f"# Guide\n\n{above}{body}\n".encode())


def owners(playbook):
    return [item.owner and item.owner.role for item in playbook.items]


def test_names_before_orders_are_owners_in_all_lines_of_the_list():
    playbook = read(
        "- Design Agent: Draw the pages\n- Copywriter: Write all copy\n- n8n Agent: Build the flows\n- Order the racks\n"
    )

    assert owners(playbook) == ["Design Agent", "Copywriter", "n8n Agent", None]
    assert [item.title for item in playbook.items[:2]] == ["Draw the pages", "Write all copy"]


def test_names_before_things_are_those_the_things_are_for():
    playbook = read(
        "- **Operations team:** daily use of the system\n- **Managers:** reports\n- **Administrators:** settings\n"
    )

    assert owners(playbook) == [None, None, None]
    assert playbook.items[0].title == "Operations team: daily use of the system"


def test_names_of_people_in_a_list_of_actions_are_owners():
    playbook = read("- Alice: Create the charter\n- Bo: Send the key\n", "## Action items\n\n")

    assert owners(playbook) == ["Alice", "Bo"]


def test_topics_before_orders_are_no_owners():
    playbook = read("- Racks: Order ten\n- Walls: Paint them\n- Doors: Hang them\n")

    assert owners(playbook) == [None, None, None]


@pytest.mark.parametrize(
    ("line", "condition"),
    [
        ("- [ ] Agreement if health data is kept ([form](a.md))", "if health data is kept"),
        ("- (Optionally if using SSO) the login", "if using SSO"),
        ("- Try it with little data (name + email only)", None),
        ("- Open the portal (enterprise only)", "enterprise only"),
        ("- Check if the door opens", None),
    ],
)
def test_condition_is_the_clause_that_decides(line, condition):
    found = read(line).items[0].condition

    assert (found.text if found else None) == condition


def test_text_of_a_risk_states_no_condition():
    playbook = read("- Noise if the limits are set too low\n", "## Risks\n\n")

    assert playbook.items[0].condition is None


def test_level_goes_to_who_stands_behind_the_arrow():
    playbook = read(
        "1. Blocker (>48h): Pilot Manager -> Ops Lead.\n2. Outage (>4h): Ops Lead → Founder\n",
        "## Escalation\n\n",
    )

    levels = playbook.escalations[0].levels
    assert [(level.role, level.limit_minutes) for level in levels] == [
        ("Ops Lead", 2880),
        ("Founder", 240),
    ]


def test_list_of_links_into_the_document_is_its_contents():
    playbook = read(
        "- [🗺️ Halls](#️-halls)\n- [Doors](#doors)\n\n## Halls\n\n- [ ] Paint\n", "## Index\n\n"
    )

    assert playbook.resources == ()
    assert lint(playbook, TODAY) == ()


def test_section_with_boxes_is_a_step_whatever_its_word_where_no_heading_counts():
    playbook = read(
        "## Documentation\n\n- [ ] Write the manual\n\n## Hall\n\n- [ ] Paint the hall\n", ""
    )

    assert [step.title for step in playbook.steps] == ["Documentation", "Hall"]
    assert Side.VENDOR not in set(owners(playbook))


def test_page_that_is_one_agenda_is_one_meeting_with_its_points():
    playbook = read_playbook(
        b"# Client kickoff agenda\n\n## 1. Intro (5 min)\n\n- Names\n\n## 2. Scope (10 min)\n\n- **Deliverables:** what is in\n- Confirm the scope\n"
    )
    titles = {item.key: item.title for item in playbook.items}

    assert [(i.kind.value, i.title, titles.get(i.parent or "")) for i in playbook.items] == [
        ("meeting", "Client kickoff agenda", None),
        ("agenda_point", "Intro", "Client kickoff agenda"),
        ("agenda_point", "Names", "Intro"),
        ("agenda_point", "Scope", "Client kickoff agenda"),
        ("agenda_point", "Deliverables: what is in", "Scope"),
        ("agenda_point", "Confirm the scope", "Scope"),
    ]
    assert [item.duration and item.duration.amount for item in playbook.items][1:4] == [
        5,
        None,
        10,
    ]
    assert playbook.steps == ()
    assert not playbook.coverage.not_understood


def test_bare_number_owns_nothing():
    playbook = read("| Task | Owner |\n|---|---|\n| Order | 0 |\n| Paint | 12 % |")

    assert owners(playbook) == [None, None]
