"""Labels, details, hints and conditions: what belongs to the line above or to the document."""

import pytest

from golive.core.document.values import Anchor, Unit
from golive.core.playbook.model import ItemKind, Side
from golive.core.playbook.read import read_playbook


def read(body: str, heading: str = "Step 1: Open"):
    return read_playbook(f"# Guide\n\n## {heading}\n\n{body}\n".encode())


def titles(playbook):
    return [(item.kind, item.title) for item in playbook.items]


def test_comment_with_hints_speaks_for_its_step():
    step = read('<!-- golive: owner=CSM window="week 2-3" -->\n\n- Order keys').steps[0]

    assert step.owner.role == "CSM"
    assert (step.window.start, step.window.end) == (2, 3)


def test_comment_that_names_no_owner_leaves_the_step_without_one():
    step = read('<!-- golive: window="week 4" -->\n\n- Order keys').steps[0]

    assert step.owner is None
    assert step.window.start == 4


def test_comment_outside_the_steps_speaks_for_the_document():
    playbook = read_playbook(
        b"# Guide\n\n<!-- golive: last_updated=2026-02-01 -->\n\n- [ ] Open\n"
    )

    assert playbook.meta.last_updated == "2026-02-01"


def test_hints_of_a_heading_are_no_part_of_its_words():
    playbook = read(
        "- Order keys\n\n### Part {window: Week 3}\n\n- Wait", "Step 1: Open {owner: CSM}"
    )

    step = playbook.steps[0]
    assert (step.title, step.owner.role) == ("Open", "CSM")
    assert playbook.items[1].group == "Part"
    assert playbook.items[1].window.start == 3


def test_role_of_a_people_table_gives_the_owner_of_a_step_its_side():
    playbook = read_playbook(
        b"# Guide\n\n## People\n\n| Role | Name | Company |\n|---|---|---|\n"
        b"| Vault Keeper | Tom | Customer |\n\n## Step 1: Open {owner: Vault Keeper}\n\n- Open it\n"
    )

    assert playbook.steps[0].owner.side is Side.CUSTOMER


@pytest.mark.parametrize(
    ("said", "fact", "op", "value"),
    [
        ("users > 500", "users", ">", 500.0),
        ("users ≤ 20", "users", "<=", 20.0),
        ("more than 500 users", "users", ">", 500.0),
        ("sso", "sso", "=", True),
        ("sso = false", "sso", "=", False),
        ("no migration", "migration", "=", False),
        ("the moon is full", None, None, None),
    ],
)
def test_condition_reads_the_same_as_hint_label_and_cell(said, fact, op, value):
    hinted = read(f"- Order keys {{if: {said}}}").items[0]
    labelled = read(f"- Order keys\n  - Condition: {said}").items[0]
    tabled = read(f"| Task | Condition |\n|---|---|\n| Order keys | {said} |").items[0]

    for item in (hinted, labelled, tabled):
        found = item.condition
        assert (found.text, found.fact, found.op, found.value) == (said, fact, op, value)


def test_bare_condition_below_an_item_asks_for_the_fact_of_that_item():
    item = read("- Set up SSO\n  - Map the groups (if needed)").items[1]

    assert (item.condition.text, item.condition.fact) == ("if needed", "sso")


def test_hints_give_window_and_length_and_what_they_cannot_say_changes_nothing():
    good, bad = read(
        "- Order keys {window: Week 2, duration: 2 days}\n"
        "- Order locks (Week 3) {window: sometime, duration: long, due: 2026-03}"
    ).items

    assert (good.window.start, good.duration.amount, good.duration.unit) == (2, 2, Unit.DAY)
    assert (bad.window.start, bad.duration, bad.due) == (3, None, None)


def test_label_inside_a_paragraph_speaks_for_the_list_below():
    playbook = read("Everybody meets at the desk.\n**Agenda:**\n\n- Names\n- Keys")

    assert titles(playbook) == [
        (ItemKind.MEETING, "Open"),
        (ItemKind.AGENDA_POINT, "Names"),
        (ItemKind.AGENDA_POINT, "Keys"),
    ]


def test_long_announcement_gives_the_list_below_it_its_role():
    playbook = read(
        "These are all the things that nobody may forget, the (long) go-live checklist:\n\n"
        "- The vault is open"
    )

    assert titles(playbook) == [(ItemKind.GATE_CONDITION, "The vault is open")]


def test_agenda_of_two_parts_belongs_to_one_meeting():
    playbook = read("Agenda:\n\n- Names\n\nThen later\n\nAgenda:\n\n- Keys")

    assert [kind for kind, _ in titles(playbook)].count(ItemKind.MEETING) == 1
    assert {item.parent for item in playbook.items[1:]} == {playbook.items[0].key}


def test_checklist_and_timeline_below_a_label_hold_tasks():
    playbook = read("Timeline:\n\n- Order keys\n\n**Checklist**\n\n- Count keys")

    assert titles(playbook) == [(ItemKind.TASK, "Order keys"), (ItemKind.TASK, "Count keys")]


def test_link_alone_in_a_step_is_a_resource():
    playbook = read("[Rules](https://example.com/r)\n\n- Order keys")

    assert [each.title for each in playbook.resources] == ["Rules"]


def test_boxes_among_the_lines_of_a_goal_are_tasks():
    playbook = read("**Goal:**\n\n- [ ] Order keys\n- the door moves")

    assert titles(playbook) == [(ItemKind.TASK, "Order keys")]
    assert 8 in playbook.coverage.informative


def test_lines_below_a_boxed_item_are_its_details_or_items_of_their_own():
    playbook = read(
        "- [ ] Order keys\n  - Colour: red\n  - call first\n  - [ ] Wait\n"
        "  - [Rules](https://example.com/r)\n  - Frequency: whenever it rains"
    )

    keys, wait = playbook.items
    assert keys.properties == {
        "details": "Colour: red; call first",
        "frequency": "whenever it rains",
    }
    assert (wait.title, wait.parent) == ("Wait", keys.key)
    assert playbook.resources[0].parent == keys.key


def test_labels_below_an_item_state_its_proof_and_rhythm():
    (item,) = read("- Order keys\n  - Validation: the door moves\n  - Frequency: weekly").items

    assert item.validation == "the door moves"
    assert item.cadence.unit is Unit.WEEK


def test_label_with_a_list_gives_its_lines_to_the_item_or_makes_conditions():
    playbook = read(
        "- Order keys\n  - **`Participants`:**\n    - CSM\n    - Sponsor\n"
        "- Exit criteria:\n  - Door moves\n\n- Topics:\n\n  Words before.\n\n  - One"
    )

    assert [party.role for party in playbook.items[0].participants] == ["CSM", "Sponsor"]
    assert titles(playbook)[1:] == [
        (ItemKind.GATE_CONDITION, "Door moves"),
        (ItemKind.TOPIC, "One"),
    ]


def test_format_without_a_session_is_guidance():
    playbook = read("- Format:\n  - Live call\n- Order keys")

    assert titles(playbook) == [(ItemKind.TASK, "Order keys")]
    assert playbook.coverage.informative == (6,)


def test_empty_bullets_are_no_items():
    playbook = read("- \n- Order keys\n-")

    assert titles(playbook) == [(ItemKind.TASK, "Order keys")]
    assert playbook.coverage.informative == (5, 7)


def test_blocks_inside_an_item_are_read_at_their_place():
    playbook = read(
        "- Order keys\n\n  > Never alone.\n\n  | Task | Owner |\n  |---|---|\n  | Ask | CSM |\n\n"
        "  Owner: Sponsor\n\n  Colour: red\n\n  <p>Text</p>\n"
    )

    keys, ask = playbook.items
    assert (keys.title, keys.owner.role) == ("Order keys", "Sponsor")
    assert (ask.title, ask.parent, ask.owner.role) == ("Ask", keys.key, "CSM")
    assert playbook.coverage.informative == (7, 15, 17)


def test_every_line_of_the_document_information_is_a_field():
    playbook = read("- Last updated: 2026-02-01\n- Colour: red", "Document Information")

    assert playbook.meta.last_updated == "2026-02-01"
    assert [(each.name, each.value) for each in playbook.fields][-1] == ("Colour", "red")


def test_days_after_the_go_live_stay_so_below_a_dated_heading():
    item = read("- Review the locks 30 days after go-live", "Week 1: Open").items[0]

    assert (item.window.anchor, item.window.start) == (Anchor.GO_LIVE, 30)


def test_weeks_of_items_count_like_the_headings_from_week_0():
    playbook = read_playbook(
        b"# Guide\n\n## Week 0: Prepare\n\n- Order keys\n\n## Week 1: Open\n\n- Wait (Week 2)\n"
    )

    assert [item.window.start for item in playbook.items] == [1, 3]


def test_line_of_nothing_but_an_owner_keeps_its_words():
    first, second = read("- [ ] (Owner: CSM)\n- [ ] @mira").items

    assert (first.title, first.owner.role) == ("(Owner: CSM)", "CSM")
    assert (second.title, second.owner.role) == ("@mira", "@mira")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("- Monitor the door daily for 4 hours", ItemKind.WATCH),
        ("- Monitor 3 doors", ItemKind.WATCH),
        ("- Monitor 2 weeks", ItemKind.WATCH),
    ],
)
def test_watch_ends_with_a_length_or_a_count(line, kind):
    assert read(line).items[0].kind is kind


def test_date_that_no_calendar_has_dates_no_section():
    playbook = read("- Order keys", "Monday 31 February 2026")

    assert playbook.items[0].due is None


def test_dated_section_without_work_is_not_said_to_date_any():
    playbook = read_playbook(
        b"# Guide\n\n## 2 March 2026\n\nWords.\n\n## 3 March 2026\n\n- Close it\n"
    )

    assert [each.line for each in playbook.diagnostics if each.code == "PB021"] == [7]
    assert playbook.items[0].due.isoformat() == "2026-03-03"


def test_sections_below_a_training_are_its_topics_and_its_format():
    playbook = read(
        "### Training: Vault basics (60 minutes)\n\nWords.\n\n#### Topics\n\n- Locks\n\n"
        "#### Format\n\n- Live call"
    )

    training, topic = playbook.items
    assert training.flags == ("live",)
    assert (topic.kind, topic.parent) == (ItemKind.TOPIC, training.key)


def test_plain_section_below_prerequisites_holds_prerequisites():
    playbook = read("### Prerequisites\n\n- Key is there\n\n#### Checklist\n\n- Lamp is there")

    assert {item.kind for item in playbook.items} == {ItemKind.PREREQUISITE}


def test_kind_in_the_front_matter_decides_what_the_document_is():
    assert read_playbook(b"---\nkind: plan\n---\n# Guide\n\n- [ ] Open\n").role.value == "plan"


def test_levels_of_an_escalation_in_lists_below_their_tracks():
    playbook = read(
        "- For technical issues:\n  - Technical Lead within 2 hours\n"
        "- For money:\n  - billing clerk (1 day)\n",
        "Escalation",
    )

    found = [(each.track, each.levels[0].limit_minutes) for each in playbook.escalations]
    assert found == [("technical", 120), ("money", 1440)]


def test_role_of_a_level_may_be_written_small_and_what_is_no_role_is_none():
    (track,) = read(
        "1. customer success manager, within 4 hours\n2. whoever is in", "Escalation"
    ).escalations

    assert [level.role for level in track.levels] == ["customer success manager", ""]


def test_numbered_levels_are_an_escalation_under_any_heading():
    (track,) = read(
        "1. Level 1: Support Engineer\n2. Level 2: Technical Lead", "When it burns"
    ).escalations

    assert [level.role for level in track.levels] == ["Support Engineer", "Technical Lead"]


def test_issue_takes_the_steps_of_its_lists_and_of_the_sections_below_it():
    (issue,) = read_playbook(
        b"# Guide\n\n## Common issues\n\n### The door is stuck\n\nIt happens in winter.\n\n"
        b"- Heat it:\n  - with a lamp\n- Oil it\n  - from above\n\n#### At night\n\n- Wake the guard\n"
    ).issues

    assert issue.steps == ("with a lamp", "Oil it", "from above", "Wake the guard")


def test_issue_in_a_bullet_says_its_steps_behind_the_name():
    first, second = read(
        "- **Key is lost**: Look in the drawer. Ask Mira.\n- Lamp is dark\n  - Change it",
        "Common issues",
    ).issues

    assert (first.title, first.steps) == ("Key is lost", ("Look in the drawer.", "Ask Mira."))
    assert (second.title, second.steps) == ("Lamp is dark", ("Change it",))
