"""Nothing is found fault with that is right: each case was a finding without a fault."""

from datetime import date

import pytest

from golive.core.catalogue import sentence
from golive.core.playbook.lint import lint
from golive.core.playbook.read import read_playbook

TODAY = date(2026, 3, 2)


def findings(text: str):
    playbook = read_playbook(text.encode())
    return [*playbook.diagnostics, *lint(playbook, TODAY)]


def codes(text: str):
    return [found.code for found in findings(text)]


def in_step(*lines: str, heading: str = "Phase 1: Open") -> str:
    return "\n".join(("# Guide", "", f"## {heading}", "", *lines, ""))


@pytest.mark.parametrize(
    "anchor", ["#️-phases", "#-riesgos", "#ablauf-übersicht", "#1️⃣-start", "#(draft)"]
)
def test_any_anchor_of_the_page_is_an_address(anchor):
    assert "LN016" not in codes(in_step(f"- [ ] Read [the phases]({anchor})"))


def test_anchor_with_a_blank_is_no_address():
    assert "LN016" in codes(in_step("- [ ] Read [the phases](#the phases)"))


def test_contents_of_the_page_are_neither_resources_nor_tasks():
    text = (
        "# Guide\n\n## Contents\n\n- [🗺️ Phases](#️-phases)\n- [Risks](#risks)\n\n"
        "## Phase 1: Open\n\n- [ ] Call the office\n- [Back to the top](#guide)\n"
    )
    playbook = read_playbook(text.encode())

    assert not playbook.resources
    assert [item.title for item in playbook.items] == ["Call the office"]
    assert {5, 6, 11} <= set(playbook.coverage.informative)


@pytest.mark.parametrize(
    ("step", "section"),
    [
        ("Days 31-60", "Week 5-6"),
        ("Days 31-60", "Week 8-9"),
        ("Weeks 5-8", "Days 31-60"),
        ("Days 61-90", "Week 9-10"),
        ("Days 61-90", "Week 13"),
    ],
)
def test_weeks_round_the_days_they_stand_below(step, section):
    text = in_step(
        f"### {section}: Wiring", "", "- [ ] Pull the wires", heading=f"Phase 2 ({step})"
    )

    assert "LN032" not in codes(text)


@pytest.mark.parametrize(
    ("step", "section"), [("Days 31-60", "Week 2"), ("Days 31-60", "Weeks 9-12")]
)
def test_weeks_beside_the_days_they_stand_below_are_said(step, section):
    text = in_step(
        f"### {section}: Wiring", "", "- [ ] Pull the wires", heading=f"Phase 2 ({step})"
    )

    assert "LN032" in codes(text)


@pytest.mark.parametrize(
    ("window", "read"), [("Weeks 11-13+", "Weeks 11-13"), ("Week 5 onwards", "Week 5")]
)
def test_window_without_an_end_names_what_was_read(window, read):
    found = [
        each
        for each in findings(in_step(heading=f"Phase 3 ({window})"))
        if each.code == "QT005"
    ]

    assert [sentence(each) for each in found] == [
        f"“{window}” has no end; it was read as “{read}”."
    ]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("Monitoring and backup are enabled and verified", "Rollback plan tested", False),
        ("Backup and restore tested", "Backup tested by the operators", True),
    ],
)
def test_gates_share_a_fact_only_when_their_words_say_so(first, second, told):
    text = f"# Guide\n\n## Launch checklist\n\n- [ ] {first}\n\n## Sign-off criteria\n\n- [ ] {second}\n"

    assert ("LN025" in codes(text)) is told


@pytest.mark.parametrize(
    "wait",
    [
        "blocked by the CSM",
        "depends on nothing",
        "waiting for Technical Lead",
        "depends on none",
    ],
)
def test_waiting_for_a_person_or_nothing_names_no_missing_item(wait):
    assert "PB030" not in codes(
        in_step(f"- [ ] Pull the wires — {wait}", "- [ ] Call the office")
    )


@pytest.mark.parametrize(
    "wait",
    [
        "only when no spare exists",
        "not before the moon is full",
        "only after lunch",
        "once it rains",
    ],
)
def test_time_that_is_waited_for_names_no_missing_item(wait):
    assert "PB030" not in codes(
        in_step(f"- [ ] Pull the wires ({wait})", "- [ ] Call the office")
    )


def test_weekday_beside_another_refusal_is_no_rule():
    text = in_step(
        "- [ ] Call the office", "", "We meet on Friday, and no cake is ever left over."
    )

    assert "PB018" not in codes(text)


def test_finished_task_needs_no_owner():
    owned = ("- [ ] Pull the wires (Owner: CSM)", "- [ ] Book the van (Owner: CSM)")

    assert "LN012" not in codes(in_step(*owned, "- [x] Call the office"))
    assert "LN012" in codes(in_step(*owned, "- [ ] Call the office"))


@pytest.mark.parametrize("wait", ["depends on T009", "blocked by the roof repair"])
def test_waiting_for_an_item_that_is_missing_is_said(wait):
    assert "PB030" in codes(in_step(f"- [ ] Pull the wires — {wait}", "- [ ] Call the office"))


@pytest.mark.parametrize("text", ["name + email only", "title, price only"])
def test_bracket_that_lists_what_is_used_is_no_condition(text):
    playbook = read_playbook(in_step(f"- [ ] Try it with little data ({text})").encode())

    assert playbook.items[0].condition is None


@pytest.mark.parametrize(
    "text", ["healthcare customers only", "Ultimate only", "in Europe only"]
)
def test_bracket_that_limits_whom_it_is_for_is_a_condition(text):
    playbook = read_playbook(in_step(f"- [ ] Pull the wires ({text})").encode())

    assert playbook.items[0].condition.text == text


@pytest.mark.parametrize("target", ["/100", "%", "/ 5", "€", "___", "…"])
def test_empty_target_of_a_template_is_not_said_to_be_unreadable(target):
    text = (
        f"# Guide\n\n## Metrics\n\n| Metric | Target |\n|---|---|\n| Lamps lit | {target} |\n"
    )

    assert "PB020" not in codes(text)


def test_front_matter_with_open_fields_keeps_its_settings():
    playbook = read_playbook(
        b"---\nlang: de\ncreated: {{date}}\ntags:\n  - {{tag}}\n---\n# Plan\n\n## Phase 1\n\n- [ ] Rufen\n"
    )

    assert "PB001" not in [found.code for found in playbook.diagnostics]
    assert playbook.meta.language == "de"


def test_list_of_people_without_any_name_lacks_nobody():
    text = in_step("- [ ] Call the office (Owner: Bursar)") + (
        "\n## Team\n\n| Role | Name |\n|---|---|\n| Bursar | |\n| Mayor | |\n"
    )

    assert "LN006" not in codes(text)


def test_level_that_adds_somebody_is_not_the_level_before_it():
    text = "# Guide\n\n## Escalation\n\n1. **Level 1**: CSM\n2. **Level 2**: CSM + Technical Support\n"

    assert "LN021" not in codes(text)


def test_level_of_the_same_role_is_said():
    text = "# Guide\n\n## Escalation\n\n1. **Level 1**: CSM\n2. **Level 2**: CSM\n"

    assert "LN021" in codes(text)


def test_remark_on_a_task_is_no_task_outside_the_steps():
    text = in_step("- [ ] Call the office") + (
        "\n## Remarks of the auditor\n\n- **Send the badge**: no role is assigned\n"
        "  - Assign the bursar\n- **Book the van**: nobody is assigned\n  - Assign the porter\n"
    )

    assert "PB010" not in codes(text)


def test_bullets_that_nothing_holds_are_not_called_executed():
    playbook = read_playbook(
        in_step("**Deliverables**:", "", "- Signed lease", "- Key register", "").encode()
    )

    assert set(playbook.coverage.executed).isdisjoint({7, 8})
    assert {7, 8} <= set(playbook.coverage.informative)


def test_remark_among_metrics_is_not_called_executed():
    playbook = read_playbook(
        b"# Guide\n\n## Metrics\n\n- Lamps lit: > 90 %\n- Note who turned them on\n"
    )

    assert len(playbook.metrics) == 1
    assert playbook.coverage.executed == (1, 3, 5)
    assert playbook.coverage.informative == (6,)
