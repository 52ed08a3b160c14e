"""Small things that a document may say, each read in one way."""

from datetime import date

import pytest

from golive.core.catalogue import sentence
from golive.core.document.values import Anchor
from golive.core.playbook.contract import playbook_contract
from golive.core.playbook.lint import lint
from golive.core.playbook.model import FieldType, ItemKind, RuleKind, Visibility
from golive.core.playbook.read import read_playbook
from golive.core.playbook.roles import read_participants


def read(text: str):
    return read_playbook(text.encode())


@pytest.mark.parametrize(
    ("line", "value", "measure"),
    [
        ("Uptime: 99% (as the probe says)", 99.0, "as the probe says"),
        ("Speed: 98%, counted by hand", 98.0, "counted by hand"),
    ],
)
def test_metric_says_how_it_is_measured(line, value, measure):
    (metric,) = read(f"# Guide\n\n## Metrics\n\n- {line}\n").metrics

    assert (metric.target.value, metric.measure) == (value, measure)


def test_weeks_of_a_metric_count_from_the_go_live():
    (metric,) = read("# Guide\n\n## Metrics\n\n- Adoption: 80% by week 4\n").metrics

    assert (metric.target.period.anchor, metric.target.period.start) == (Anchor.GO_LIVE, 4)


def test_review_without_a_rhythm_is_guidance():
    playbook = read(
        "# Guide\n\n## Policies\n\n- Review this playbook with the team.\n"
        "- Review this playbook every quarter.\n"
    )

    assert [(rule.kind, rule.lines) for rule in playbook.rules] == [(RuleKind.REVIEW, (6,))]


def test_long_text_that_names_a_weekday_is_no_rule():
    assert read(f"# Guide\n\n## Notes\n\n- Never on a Friday{', or so' * 60}.\n").rules == ()


def test_list_of_empty_bullets_is_guidance():
    assert read("# Guide\n\n-\n-\n").coverage.informative == (3, 4)


def test_host_that_begins_with_a_digit_is_no_private_address():
    shop, box = read(
        "# Guide\n\n## Resources\n\n- [Shop](https://3com.example/x)\n- [Box](http://10.0.0.4/x)\n"
    ).resources

    assert (shop.audience, box.audience) == (Visibility.CUSTOMER, Visibility.INTERNAL)


def test_command_goes_on_over_a_blank_line_and_uses_what_an_earlier_one_made():
    made, used = read(
        "# Guide\n\n## Step 1: Go\n\n```bash\ntool workspace create \\\n\n  --name box\n"
        "tool user add --workspace-id <workspace-id>\n```\n"
    ).items

    assert made.command.argv == ("tool", "workspace", "create", "--name", "box")
    assert made.kind is used.kind is ItemKind.COMMAND
    assert used.depends_on == (made.key,)


def test_section_without_a_time_is_no_point_of_an_agenda():
    playbook = read(
        "# Kickoff agenda\n\n## Welcome (10 min)\n\nHello.\n\n## Tour (20 min)\n\nWords.\n\n"
        "## Notes\n\nNothing.\n"
    )

    points = [item.title for item in playbook.items if item.kind is ItemKind.AGENDA_POINT]
    assert points == ["Welcome", "Tour"]


def test_numbers_of_a_day_plan_are_its_windows_and_no_part_of_the_titles():
    playbook = read(
        "# Plan\n\n## 30: Learn\n\n- [ ] Read\n\n## 60: Build\n\n- [ ] Build\n\n## 90 - Grow\n\n- [ ] Grow\n"
    )

    found = [(step.title, step.window.start, step.window.end) for step in playbook.steps]
    assert found == [("Learn", 0, 30), ("Build", 31, 60), ("Grow", 61, 90)]


def test_roman_number_counts_a_step_and_a_length_closes_a_heading():
    playbook = read(
        "# Plan\n\n## Step II: Learn\n\n- Read\n\n## Step iv: Go\n\n- Go\n\n## Kickoff – 60 min\n\n- Meet\n"
    )

    assert [step.number for step in playbook.steps] == [2, 4]
    meeting = next(item for item in playbook.items if item.kind is ItemKind.MEETING)
    assert (meeting.title, meeting.duration.minutes) == ("Kickoff", 60)


def test_escalation_table_without_rows_is_no_track():
    assert read("# Plan\n\n## Escalation\n\n| Level | Role |\n|---|---|\n").escalations == ()


def test_days_after_the_go_live_stay_so_below_a_week():
    (item,) = read("# Plan\n\n## Week 3: Go\n\n### Days 1-3 after go-live\n\n- Go\n").items

    assert (item.window.anchor, item.window.start) == (Anchor.GO_LIVE, 1)


def test_open_fields_have_the_type_that_their_words_name():
    playbook = read(
        "# Plan\n\nCustomer: ____\nDay: [Go-live date]\nLine <br clear> and [x ] and [^foot]\n"
    )

    assert [(each.text, each.type) for each in playbook.placeholders] == [
        ("____", FieldType.TEXT),
        ("[Go-live date]", FieldType.DATE),
    ]


def test_open_field_names_no_participant():
    assert read_participants("[Name]") == read_participants("**<who>**") == ()


def test_sizing_rule_without_a_number_of_its_own_is_for_a_person_to_decide():
    playbook = read("# Plan\n\n## Notes\n\nFor complex customers, add 2-4 weeks.\n")

    (rule,) = playbook_contract(playbook, diagnostics=(), sentence=sentence)["rules"]
    assert rule["when"] is None
    assert rule["effect"] == {"weeks_min": 2, "weeks_max": 4}


def test_front_matter_of_any_type_is_written_as_text():
    playbook = read("---\nlogo: !!binary aGk=\nkinds: !!set {a, b}\n---\n# Plan\n")

    meta = playbook_contract(playbook, diagnostics=(), sentence=sentence)["meta"]
    assert meta["front_matter"] == {"logo": "b'hi'", "kinds": ["a", "b"]}


def test_date_in_the_front_matter_that_no_calendar_has_is_said():
    playbook = read("---\nwhen: 2026-02-31\n---\n# Plan\n")

    assert playbook.diagnostics[0].code == "PB001"


def test_days_without_a_year_follow_the_first_full_date():
    playbook = read(
        "# Plan\n\nFirst: 2026-03-02\n\n| Task | Due |\n|---|---|\n| A | 4 March |\n| B | 29 February |\n"
    )

    assert [item.due.isoformat() for item in playbook.items] == ["2026-03-04", "2028-02-29"]


def test_hint_without_a_value_is_part_of_the_text():
    (item,) = read("# Plan\n\n- [ ] Open <!-- golive: owner -->\n").items

    assert item.hints == {}


def test_like_items_have_keys_of_their_own_even_when_one_is_called_like_a_key():
    playbook = read("# Plan\n\n- [ ] Open\n- [ ] Open 2\n- [ ] Open\n- [ ] Open\n")

    keys = [item.key for item in playbook.items]
    assert len(set(keys)) == 4
    assert playbook.item(keys[2]).lines == (5,)
    with pytest.raises(KeyError):
        playbook.item("no-such-key")


def test_picture_before_any_words_is_the_state():
    playbook = read(
        "# Plan\n\n| Task | State |\n|---|---|\n| A | ✅ ok fine |\n| B | 🔄 halfway |\n"
    )

    assert [item.status for item in playbook.items] == ["done", "in_progress"]


@pytest.mark.parametrize(
    ("step", "part", "found"),
    [
        ("Days 1-10", "Days 8-30", True),
        ("Days 1-10", "Days 8-10", False),
        ("Month 1", "Month 3", True),
        ("Month 1", "Days 20-31", False),
    ],
)
def test_part_that_ends_after_its_step_is_said(step, part, found):
    playbook = read(f"# Plan\n\n## {step}: Do\n\n### {part}: More\n\n- Order keys\n")

    assert ("LN032" in {each.code for each in lint(playbook, date(2026, 3, 2))}) is found


@pytest.mark.parametrize(
    "front",
    ["roles: {Vault Keeper: Vault Lead}", "other: x"],
)
def test_names_that_the_author_has_settled_are_not_asked_again(front):
    playbook = read(
        f"---\n{front}\n---\n# Plan\n\n- [ ] Order keys (Owner: CS Manager)\n"
        "- [ ] Order locks (Owner: CS Engineer)\n\n## Escalation\n\n"
        "1. CS Engineer (1 hour)\n2. CS Manager (2 hours)\n"
    )

    assert "LN004" not in {each.code for each in lint(playbook, date(2026, 3, 2))}
