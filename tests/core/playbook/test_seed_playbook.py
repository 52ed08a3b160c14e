"""The two seed documents, row by row of the traceability table."""

from collections import Counter

import pytest

from golive.core.document.values import Anchor, Target, TargetUnit, Unit, Window
from golive.core.playbook.model import (
    DocumentRole,
    FieldType,
    ItemKind,
    ParameterType,
    Playbook,
    RuleKind,
    Side,
    Visibility,
)
from golive.core.playbook.read import read_playbook


@pytest.fixture(scope="module")
def book(seed_playbook) -> Playbook:
    return read_playbook(seed_playbook)


@pytest.fixture(scope="module")
def plan(seed_template) -> Playbook:
    return read_playbook(seed_template)


def at(playbook: Playbook, line: int):
    found = [item for item in playbook.items if line in item.lines]
    assert len(found) == 1
    return found[0]


def of(playbook: Playbook, kind: ItemKind) -> list:
    return [item for item in playbook.items if item.kind is kind]


def titles_below(playbook: Playbook, line: int) -> list[int]:
    key = at(playbook, line).key
    return [item.lines[0] for item in playbook.items if item.parent == key]


def weeks(start: int, end: int, anchor: Anchor = Anchor.CONTRACT) -> Window:
    return Window(Unit.WEEK, start, end, anchor)


@pytest.mark.seed("S1")
@pytest.mark.seed("S2")
def test_title_and_description(book):
    assert book.title == "Customer Onboarding Process"
    assert book.description.startswith("This playbook outlines")
    assert book.role is DocumentRole.PLAYBOOK


@pytest.mark.seed("S10")
@pytest.mark.seed("S33")
@pytest.mark.seed("S57")
@pytest.mark.seed("S83")
@pytest.mark.seed("S104")
def test_steps_have_numbers_titles_windows_and_lines(book):
    assert [(s.number, s.title, s.window, s.lines) for s in book.steps] == [
        (1, "Kickoff Meeting", weeks(1, 1), (12,)),
        (2, "Technical Setup", weeks(1, 2), (39,)),
        (3, "Training Sessions", weeks(2, 3), (71,)),
        (4, "Go-Live Preparation", weeks(3, 4), (103,)),
        (5, "Post-Launch Support", weeks(4, 8), (129,)),
    ]


def test_item_counts_by_kind(book):
    assert Counter(item.kind.value for item in book.items) == {
        "prerequisite": 4,
        "meeting": 1,
        "agenda_point": 11,
        "training": 2,
        "topic": 10,
        "command": 3,
        "watch": 2,
        "cadence": 3,
        "gate_condition": 6,
        "task": 40,
    }


@pytest.mark.seed("S4")
@pytest.mark.seed("S5")
@pytest.mark.seed("S6")
@pytest.mark.seed("S7")
@pytest.mark.seed("S8")
def test_prerequisites(book):
    assert [item.lines for item in of(book, ItemKind.PREREQUISITE)] == [(7,), (8,), (9,), (10,)]


@pytest.mark.seed("S9")
def test_the_placeholder_of_the_channel_name_is_bound(book):
    assert [(p.text, p.binds_to, p.line) for p in book.placeholders] == [
        ("[company-name]", "customer.slug", 10)
    ]


@pytest.mark.seed("S11")
@pytest.mark.seed("S13")
@pytest.mark.seed("S14")
@pytest.mark.seed("S15")
@pytest.mark.seed("S16")
def test_one_meeting_with_participants_and_duration(book):
    (meeting,) = of(book, ItemKind.MEETING)

    assert [party.role for party in meeting.participants] == [
        "Customer Success Manager",
        "Technical Lead",
        "Customer stakeholders",
    ]
    assert [party.side for party in meeting.participants] == [
        Side.VENDOR,
        Side.VENDOR,
        Side.CUSTOMER,
    ]
    assert meeting.duration.minutes == 60


@pytest.mark.seed("S12")
def test_the_invite_has_a_clock_of_24_hours_from_the_contract(book):
    clock = at(book, 15).clock

    assert (clock.limit.minutes, clock.anchor) == (24 * 60, Anchor.CONTRACT)


@pytest.mark.seed("S17")
@pytest.mark.seed("S18")
@pytest.mark.seed("S21")
@pytest.mark.seed("S25")
def test_agenda_sections_have_minutes_and_belong_to_the_meeting(book):
    (meeting,) = of(book, ItemKind.MEETING)
    heads = [item for item in book.items if item.parent == meeting.key and item.duration]

    assert [(item.title, item.duration.minutes) for item in heads] == [
        ("Introductions", 10),
        ("Platform Walkthrough", 25),
        ("Implementation Plan", 25),
    ]


@pytest.mark.seed("S19")
@pytest.mark.seed("S20")
@pytest.mark.seed("S22")
@pytest.mark.seed("S23")
@pytest.mark.seed("S24")
@pytest.mark.seed("S26")
@pytest.mark.seed("S27")
@pytest.mark.seed("S28")
def test_agenda_sub_points_are_siblings(book):
    assert titles_below(book, 20) == [21, 22]
    assert titles_below(book, 24) == [25, 26, 27]
    assert titles_below(book, 29) == [30, 31, 32]


@pytest.mark.seed("S29")
@pytest.mark.seed("S30")
@pytest.mark.seed("S31")
@pytest.mark.seed("S32")
@pytest.mark.seed("S79")
@pytest.mark.seed("S80")
@pytest.mark.seed("S81")
@pytest.mark.seed("S82")
def test_follow_ups_are_boxes_that_hang_on_the_session(book):
    for line in (35, 36, 37, 99, 100, 101):
        item = at(book, line)
        assert (item.kind, item.done, item.flags) == (ItemKind.TASK, False, ("after_session",))


@pytest.mark.seed("S34")
@pytest.mark.seed("S35")
@pytest.mark.seed("S36")
@pytest.mark.seed("S37")
def test_commands_are_typed_and_bound(book):
    create, _, add = of(book, ItemKind.COMMAND)

    assert create.text == "Create workspace"
    assert create.command.argv[:3] == ("npm", "run", "create-workspace")
    assert create.command.swallows_flags
    assert [
        (p.name, p.type, p.is_placeholder, p.binds_to) for p in create.command.parameters
    ] == [
        ("email", ParameterType.EMAIL, True, "customer.primary_email"),
        ("name", ParameterType.TEXT, True, "customer.name"),
    ]
    assert [(p.name, p.type, p.binds_to) for p in add.command.parameters] == [
        ("csv", ParameterType.FILE, "upload.users"),
        ("workspace-id", ParameterType.TEXT, "create-workspace.workspace_id"),
    ]


@pytest.mark.seed("S38")
@pytest.mark.seed("S39")
@pytest.mark.seed("S40")
@pytest.mark.seed("S41")
def test_the_sso_command_is_conditional_and_follows_the_workspace(book):
    create, sso, add = of(book, ItemKind.COMMAND)

    assert (sso.condition.text, sso.condition.fact) == ("if applicable", "sso")
    assert sso.depends_on == (create.key,)
    assert add.depends_on == (create.key,)


@pytest.mark.seed("S42")
@pytest.mark.seed("S43")
@pytest.mark.seed("S44")
@pytest.mark.seed("S45")
@pytest.mark.seed("S46")
@pytest.mark.seed("S47")
@pytest.mark.seed("S48")
@pytest.mark.seed("S49")
def test_integration_groups_have_their_children(book):
    assert titles_below(book, 54) == [55, 56, 57]
    assert titles_below(book, 59) == [60, 61, 62]
    assert titles_below(book, 64) == [65, 66, 67, 68, 69]


@pytest.mark.seed("S50")
@pytest.mark.seed("S97")
def test_watches_are_bounded_by_count_or_time(book):
    events, logs = of(book, ItemKind.WATCH)

    assert (events.watch.count, events.watch.of) == (100, "events")
    assert logs.watch.duration.minutes == 240


@pytest.mark.seed("S51")
@pytest.mark.seed("S52")
@pytest.mark.seed("S53")
@pytest.mark.seed("S54")
@pytest.mark.seed("S55")
@pytest.mark.seed("S56")
def test_data_migration_is_conditional(book):
    assert at(book, 64).condition.fact == "migration"
    assert at(book, 64).text == "**Data Migration** (if needed)"


@pytest.mark.seed("S58")
@pytest.mark.seed("S68")
@pytest.mark.seed("S75")
@pytest.mark.seed("S76")
@pytest.mark.seed("S77")
@pytest.mark.seed("S78")
def test_trainings_have_length_and_format(book):
    admin, users = of(book, ItemKind.TRAINING)

    assert (admin.title, admin.duration.minutes) == ("Admin Training", 120)
    assert (users.title, users.duration.minutes) == ("End User Training", 60)
    assert users.flags[:2] == ("live", "record")
    assert "Hands-on exercises" in users.properties["format"]


@pytest.mark.seed("S59")
@pytest.mark.seed("S60")
@pytest.mark.seed("S61")
@pytest.mark.seed("S62")
@pytest.mark.seed("S63")
@pytest.mark.seed("S64")
@pytest.mark.seed("S69")
@pytest.mark.seed("S70")
@pytest.mark.seed("S71")
@pytest.mark.seed("S72")
@pytest.mark.seed("S73")
@pytest.mark.seed("S74")
def test_topics_belong_to_their_training(book):
    assert titles_below(book, 73) == [75, 76, 77, 78, 79]
    assert titles_below(book, 85) == [87, 88, 89, 90, 91]
    assert {item.kind for item in of(book, ItemKind.TOPIC)} == {ItemKind.TOPIC}


@pytest.mark.seed("S65")
@pytest.mark.seed("S66")
@pytest.mark.seed("S67")
@pytest.mark.seed("S144")
@pytest.mark.seed("S145")
@pytest.mark.seed("S146")
@pytest.mark.seed("S147")
@pytest.mark.seed("S148")
@pytest.mark.seed("S149")
def test_resources_have_links_and_an_audience(book):
    found = [(r.lines[0], r.audience, r.parent is not None) for r in book.resources]

    assert found == [
        (82, Visibility.CUSTOMER, True),
        (83, Visibility.CUSTOMER, True),
        (186, Visibility.INTERNAL, False),
        (187, Visibility.CUSTOMER, False),
        (188, Visibility.CUSTOMER, False),
        (189, Visibility.CUSTOMER, False),
        (190, Visibility.CUSTOMER, False),
    ]


@pytest.mark.seed("S84")
@pytest.mark.seed("S85")
@pytest.mark.seed("S86")
@pytest.mark.seed("S87")
@pytest.mark.seed("S88")
@pytest.mark.seed("S89")
@pytest.mark.seed("S90")
def test_the_pre_launch_checklist_is_a_gate(book):
    assert [item.lines[0] for item in of(book, ItemKind.GATE_CONDITION)] == [*range(106, 112)]


@pytest.mark.seed("S91")
@pytest.mark.seed("S92")
@pytest.mark.seed("S93")
@pytest.mark.seed("S94")
@pytest.mark.seed("S95")
@pytest.mark.seed("S96")
@pytest.mark.seed("S98")
@pytest.mark.seed("S99")
@pytest.mark.seed("S100")
@pytest.mark.seed("S101")
@pytest.mark.seed("S102")
def test_launch_day_has_three_blocks(book):
    assert titles_below(book, 114) == [115, 116, 117]
    assert titles_below(book, 119) == [120, 121, 122]
    assert titles_below(book, 124) == [125, 126, 127]


@pytest.mark.seed("S103")
def test_mojibake_is_repaired_in_the_item(book):
    assert at(book, 127).text.endswith("🎉")


@pytest.mark.seed("S105")
@pytest.mark.seed("S110")
@pytest.mark.seed("S115")
def test_post_launch_groups_count_from_go_live(book):
    windows = [group.window for group in book.steps[4].groups]

    assert windows == [
        weeks(1, 1, Anchor.GO_LIVE),
        weeks(2, 4, Anchor.GO_LIVE),
        weeks(5, 8, Anchor.GO_LIVE),
    ]
    assert at(book, 133).window == weeks(1, 1, Anchor.GO_LIVE)


@pytest.mark.seed("S106")
@pytest.mark.seed("S107")
@pytest.mark.seed("S108")
@pytest.mark.seed("S109")
@pytest.mark.seed("S111")
@pytest.mark.seed("S112")
@pytest.mark.seed("S113")
@pytest.mark.seed("S114")
@pytest.mark.seed("S116")
@pytest.mark.seed("S117")
@pytest.mark.seed("S118")
@pytest.mark.seed("S119")
def test_cadences_taper_and_the_rest_are_tasks(book):
    rhythms = [
        (i.lines[0], i.cadence.every, i.cadence.unit) for i in of(book, ItemKind.CADENCE)
    ]

    assert rhythms == [(132, 1, Unit.DAY), (138, 1, Unit.WEEK), (144, 2, Unit.WEEK)]
    for line in (133, 134, 135, 139, 140, 141, 145, 146, 147):
        assert at(book, line).kind is ItemKind.TASK


@pytest.mark.seed("S120")
@pytest.mark.seed("S121")
@pytest.mark.seed("S122")
@pytest.mark.seed("S123")
@pytest.mark.seed("S124")
@pytest.mark.seed("S125")
@pytest.mark.seed("S126")
@pytest.mark.seed("S127")
def test_metrics_have_targets_and_measures(book):
    first_month = Window(Unit.MONTH, 1, 1, Anchor.GO_LIVE)

    assert [(m.name, m.target) for m in book.metrics] == [
        ("Time to First Value", Target("<", 7, TargetUnit.DAY)),
        ("User Activation", Target(">", 80, TargetUnit.PERCENT)),
        ("Feature Adoption", Target(">", 60, TargetUnit.PERCENT)),
        ("Support Tickets", Target("<", 5, TargetUnit.COUNT, first_month)),
        ("Customer Satisfaction", Target(">", 8, TargetUnit.OF_10)),
    ]
    assert book.metrics[3].measure == "Count of critical issues"


@pytest.mark.seed("S128")
@pytest.mark.seed("S129")
@pytest.mark.seed("S130")
@pytest.mark.seed("S131")
@pytest.mark.seed("S132")
@pytest.mark.seed("S133")
@pytest.mark.seed("S134")
@pytest.mark.seed("S135")
@pytest.mark.seed("S136")
@pytest.mark.seed("S137")
@pytest.mark.seed("S138")
@pytest.mark.seed("S139")
@pytest.mark.seed("S140")
@pytest.mark.seed("S141")
@pytest.mark.seed("S142")
@pytest.mark.seed("S143")
def test_known_issues_have_ordered_steps(book):
    assert [(issue.title, issue.step_lines) for issue in book.issues] == [
        ("Users can't access platform", (165, 166, 167, 168)),
        ("Data import failures", (172, 173, 174, 175)),
        ("Low user adoption", (179, 180, 181, 182)),
    ]
    access = book.issues[0]
    assert [c.fact if c else None for c in access.step_conditions] == [
        None,
        None,
        "ip_allow_list",
        None,
    ]


@pytest.mark.seed("S150")
@pytest.mark.seed("S151")
@pytest.mark.seed("S152")
@pytest.mark.seed("S153")
@pytest.mark.seed("S154")
@pytest.mark.seed("S155")
@pytest.mark.seed("S156")
@pytest.mark.seed("S157")
@pytest.mark.seed("S158")
def test_escalation_tracks(book):
    tracks = {
        each.track: [(level.role, level.limit_minutes, level.guard) for level in each.levels]
        for each in book.escalations
    }

    assert tracks == {
        "technical": [
            ("CS Manager", 60, None),
            ("Engineering Lead", 240, None),
            ("VP Engineering", None, "severity:critical"),
        ],
        "commercial": [
            ("CS Manager", None, None),
            ("Sales Account Executive", None, None),
            ("VP Customer Success", None, "human"),
        ],
    }


@pytest.mark.seed("S159")
@pytest.mark.seed("S160")
@pytest.mark.seed("S161")
@pytest.mark.seed("S162")
@pytest.mark.seed("S163")
def test_notes_with_a_machine_meaning_are_rules(book):
    assert [(rule.kind, rule.lines[0]) for rule in book.rules] == [
        (RuleKind.CUSTOMISE, 206),
        (RuleKind.SIZING, 207),
        (RuleKind.VARIATION, 208),
        (RuleKind.REVIEW, 209),
    ]
    sizing = book.rules[1].sizing
    assert (sizing.when.fact, sizing.when.op, sizing.when.value) == ("users", ">", 500)
    assert (sizing.weeks_min, sizing.weeks_max) == (2, 4)


@pytest.mark.seed("S164")
@pytest.mark.seed("S165")
@pytest.mark.seed("S166")
@pytest.mark.seed("S167")
def test_the_footer_is_metadata(book):
    meta = book.meta

    assert meta.last_updated == "2025-11"
    assert meta.owner == "Customer Success Team"
    assert meta.review_frequency == "Quarterly"
    assert meta.next_review_on == "2026-02"


@pytest.mark.seed("S168")
@pytest.mark.seed("S169")
def test_every_line_is_classed_and_none_is_not_understood(book):
    coverage = book.coverage

    lines = [
        *coverage.executed,
        *coverage.informative,
        *coverage.not_understood,
        *coverage.blank,
    ]
    assert sorted(lines) == [*range(1, 217)]
    assert coverage.not_understood == ()
    assert coverage.informative == (4, 211)


@pytest.mark.seed("S171")
def test_vendor_roles_are_registered(book):
    assert {role.name for role in book.roles if role.side is Side.VENDOR} == {
        "Customer Success Manager",
        "Technical Lead",
        "Engineering Lead",
        "VP Engineering",
        "Sales Account Executive",
        "VP Customer Success",
    }


@pytest.mark.seed("S172")
@pytest.mark.seed("S173")
@pytest.mark.seed("S174")
@pytest.mark.seed("S175")
@pytest.mark.seed("S176")
@pytest.mark.seed("S177")
@pytest.mark.seed("S178")
def test_template_metadata(plan):
    assert plan.role is DocumentRole.TEMPLATE
    assert [f.name for f in plan.fields if f.section == "Metadata"] == [
        "Customer",
        "Date",
        "CS Engineer",
        "Status",
        "Target Go-Live",
    ]


@pytest.mark.seed("S179")
@pytest.mark.seed("S180")
@pytest.mark.seed("S181")
@pytest.mark.seed("S182")
@pytest.mark.seed("S183")
@pytest.mark.seed("S184")
def test_template_profile(plan):
    assert [f.name for f in plan.fields if f.section == "Customer Profile"] == [
        "Industry",
        "Company Size",
        "Technical Environment",
        "Primary Contact",
        "Business Goals",
    ]


@pytest.mark.seed("S185")
@pytest.mark.seed("S186")
@pytest.mark.seed("S187")
@pytest.mark.seed("S188")
def test_template_success_criteria(plan):
    assert [i.lines for i in of(plan, ItemKind.SUCCESS_CRITERION)] == [(27,), (28,), (29,)]


@pytest.mark.seed("S189")
@pytest.mark.seed("S190")
@pytest.mark.seed("S191")
@pytest.mark.seed("S192")
def test_template_prerequisites_keep_all_columns(plan):
    rows = of(plan, ItemKind.PREREQUISITE)

    assert [row.lines for row in rows] == [(35,), (36,), (37,)]
    assert [row.validation for row in rows] == [
        "[How to verify]",
        "[Verification]",
        "[Verification]",
    ]
    assert [row.status for row in rows] == ["pending"] * 3


@pytest.mark.seed("S193")
@pytest.mark.seed("S194")
@pytest.mark.seed("S199")
@pytest.mark.seed("S204")
@pytest.mark.seed("S208")
def test_template_phases(plan):
    assert [(s.number, s.title, s.window) for s in plan.steps] == [
        (1, "Kickoff & Discovery", weeks(1, 1)),
        (2, "Implementation & Integration", weeks(2, 4)),
        (3, "Enablement & Training", weeks(5, 5)),
        (4, "Go-Live & Stabilization", weeks(6, 6)),
    ]


@pytest.mark.seed("S195")
@pytest.mark.seed("S196")
@pytest.mark.seed("S197")
@pytest.mark.seed("S198")
@pytest.mark.seed("S200")
@pytest.mark.seed("S201")
@pytest.mark.seed("S203")
@pytest.mark.seed("S205")
@pytest.mark.seed("S206")
@pytest.mark.seed("S207")
@pytest.mark.seed("S209")
@pytest.mark.seed("S210")
@pytest.mark.seed("S211")
@pytest.mark.seed("S212")
def test_template_tasks_have_owner_criterion_and_status(plan):
    tasks = of(plan, ItemKind.TASK)

    assert [task.lines[0] for task in tasks] == [
        45,
        46,
        47,
        53,
        54,
        55,
        56,
        62,
        63,
        64,
        70,
        71,
        72,
    ]
    assert all(task.owner and task.criterion and task.status == "pending" for task in tasks)
    assert all(task.done is False for task in tasks)
    assert at(plan, 71).duration.minutes == 48 * 60


@pytest.mark.seed("S202")
@pytest.mark.seed("S233")
def test_joint_owners_and_choices(plan):
    joint, choice = at(plan, 55).owner, at(plan, 35).owner

    assert (joint.rule, joint.side) == ("all", Side.BOTH)
    assert [party.side for party in joint.parties] == [Side.VENDOR, Side.CUSTOMER]
    assert choice.rule == "any"
    assert at(plan, 55).condition.fact == "migration"


@pytest.mark.seed("S213")
@pytest.mark.seed("S214")
@pytest.mark.seed("S215")
@pytest.mark.seed("S216")
@pytest.mark.seed("S217")
@pytest.mark.seed("S226")
@pytest.mark.seed("S227")
@pytest.mark.seed("S228")
@pytest.mark.seed("S229")
@pytest.mark.seed("S230")
@pytest.mark.seed("S231")
@pytest.mark.seed("S232")
def test_template_gates(plan):
    lines = [item.lines[0] for item in of(plan, ItemKind.GATE_CONDITION)]

    assert lines == [*range(78, 82), *range(104, 110)]


@pytest.mark.seed("S218")
@pytest.mark.seed("S219")
@pytest.mark.seed("S220")
@pytest.mark.seed("S221")
def test_template_cadence_rows_keep_all_fields(plan):
    rows = of(plan, ItemKind.CADENCE)

    assert [(r.title, r.cadence.rule.value) for r in rows] == [
        ("Status sync", "every"),
        ("Milestone review", "per_event"),
        ("Escalation call", "as_needed"),
    ]
    assert all(row.participants and row.properties["purpose"] for row in rows)


@pytest.mark.seed("S222")
@pytest.mark.seed("S223")
@pytest.mark.seed("S224")
def test_template_risks_keep_all_columns(plan):
    for risk in of(plan, ItemKind.RISK):
        assert {"probability", "impact", "mitigation", "contingency"} <= risk.properties.keys()


@pytest.mark.seed("S225")
@pytest.mark.seed("S234")
@pytest.mark.seed("S235")
def test_template_placeholders_are_all_found(plan, seed_template):
    dates = [p for p in plan.placeholders if p.type is FieldType.DATE]
    choice = next(p for p in plan.placeholders if p.text == "[Customer/Internal]")

    assert len(dates) == 15
    assert choice.choices == ("Customer", "Internal")
    source = seed_template.decode().split("\n")
    for placeholder in plan.placeholders:
        start = placeholder.column - 1
        assert source[placeholder.line - 1].startswith(placeholder.text, start)
    assert len(plan.placeholders) == sum(
        line.count("[") - line.count("[ ]") for line in source
    ) + len(dates)
