"""What single lines and small documents are read as."""

import pytest

from golive.core.document.values import Anchor, Unit
from golive.core.playbook.model import ItemKind, OwnerRule, ParameterType, Side, Visibility
from golive.core.playbook.read import read_playbook


def read(text: str):
    return read_playbook(text.encode())


def only(text: str):
    """Return the one item of a line below a step."""
    playbook = read(f"# Guide\n\n## Step 1: Start (Week 1)\n\n{text}\n")
    assert len(playbook.items) == 1, [item.text for item in playbook.items]
    return playbook.items[0]


def items(text: str) -> list[tuple[str, str, str | None]]:
    playbook = read(text)
    titles = {item.key: item.title for item in playbook.items}
    return [(i.kind.value, i.title, titles.get(i.parent or "")) for i in playbook.items]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("- Order the hardware", ItemKind.TASK),
        ("- Watch the queue for 2 hours", ItemKind.WATCH),
        ("- Monitor the first 50 orders", ItemKind.WATCH),
        ("- Monitor usage", ItemKind.TASK),
        ("- Weekly call with the sponsor", ItemKind.CADENCE),
        ("- Hold a weekly call", ItemKind.CADENCE),
        ("- Sync with the team every two weeks", ItemKind.CADENCE),
        ("- Rebuild the weekly report", ItemKind.TASK),
        ("- Quarterly business review preparation", ItemKind.TASK),
        ("- Kickoff meeting with the sponsor", ItemKind.TASK),
        ("- Check the export {kind: gate_condition}", ItemKind.GATE_CONDITION),
    ],
)
def test_kind_by_text(line, kind):
    assert only(line).kind is kind


@pytest.mark.parametrize(
    ("line", "done", "status", "text"),
    [
        ("- [ ] Send it", False, "", "Send it"),
        ("- [x] Send it", True, "", "Send it"),
        ("- ✅ Send it", True, "", "Send it"),
        ("- 🔄 Send it", False, "in_progress", "Send it"),
        ("- ⛔ Send it", False, "blocked", "Send it"),
        ("- ~~Send it~~", True, "done", "Send it"),
        ("- Send it", None, "", "Send it"),
        ("- Send it (done)", True, "done", "Send it"),
        ("- 🎉 Send it", None, "", "🎉 Send it"),
    ],
)
def test_state_of_an_item(line, done, status, text):
    item = only(line)

    assert (item.done, item.status, item.text) == (done, status, text)


@pytest.mark.parametrize(
    ("line", "fact", "op", "value"),
    [
        ("- Set up SSO (if applicable)", "sso", "=", True),
        ("- Migrate the data (if needed)", "migration", "=", True),
        ("- Map the groups, if SSO is used", "sso", "=", True),
        ("- Assign a second trainer (if more than 200 users)", "users", ">", 200.0),
        ("- Send a card (optional)", None, None, None),
        ("- Skip the import (unless data migration is needed)", "migration", "=", False),
        ("- Book the room {if: sso}", "sso", "=", True),
    ],
)
def test_condition(line, fact, op, value):
    condition = only(line).condition

    assert (condition.fact, condition.op, condition.value) == (fact, op, value)


@pytest.mark.parametrize(
    ("line", "role", "side", "rule"),
    [
        ("- Order it (Owner: CSM)", "CSM", Side.VENDOR, OwnerRule.ONE),
        ("- [CSM] Order it", "CSM", Side.VENDOR, OwnerRule.ONE),
        ("- Order it @mira", "mira", Side.UNKNOWN, OwnerRule.ONE),
        ("- Order it — Customer", "Customer", Side.CUSTOMER, OwnerRule.ONE),
        ("- Order it (CSM + Customer)", "CSM + Customer", Side.BOTH, OwnerRule.ALL),
        ("- Order it {owner: Customer IT}", "Customer IT", Side.CUSTOMER, OwnerRule.ONE),
    ],
)
def test_owner_in_the_text(line, role, side, rule):
    owner = only(line).owner

    assert (owner.role.lstrip("@"), owner.side, owner.rule) == (role, side, rule)


def test_an_open_field_at_the_start_is_no_owner():
    assert only("- [ ] [Sponsor] has approved the figures").owner is None


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("- Order it by 2026-03-09", "2026-03-09"),
        ("- Order it (due 9 March 2026)", "2026-03-09"),
        ("- Order it — 2026-03-09", "2026-03-09"),
        ("- Order it {due: 2026-03-09}", "2026-03-09"),
        ("- Order the list of 2026-03-09 again", None),
    ],
)
def test_due_date(line, due):
    found = only(line).due

    assert (found.isoformat() if found else None) == due


def test_customers_see_what_they_own():
    assert only("- Send the list (Owner: Customer)").visibility is Visibility.CUSTOMER
    assert only("- Send the list (Owner: CSM)").visibility is Visibility.INTERNAL
    assert only("- Send it {visibility: customer}").visibility is Visibility.CUSTOMER


def test_unboxed_lines_below_a_box_are_details():
    playbook = read("## Step 1: A\n\n- [ ] Book it\n  - Owner: CSM\n  - bring the badge\n")
    (item,) = playbook.items

    assert item.owner.role == "CSM"
    assert item.properties["details"] == "bring the badge"


def test_unboxed_lines_below_plain_items_are_items():
    assert items("## Step 1: A\n\n- Hardware\n  - Order it\n  - Mount it\n") == [
        ("task", "Hardware", None),
        ("task", "Order it", "Hardware"),
        ("task", "Mount it", "Hardware"),
    ]


def test_properties_belong_to_the_item_above():
    playbook = read(
        "## Step 1: A\n\n1. Choose a day\n   - Owner: CSM\n   - Due: 2026-03-06\n"
        "   - Duration: 2 days\n   - Status: in progress\n2. Tell all\n   - Depends on: Choose a day\n"
    )
    first, second = playbook.items

    assert (first.owner.role, str(first.due), first.duration.amount) == ("CSM", "2026-03-06", 2)
    assert (first.done, first.status) == (False, "in_progress")
    assert second.depends_on == (first.key,)


@pytest.mark.parametrize(
    "line",
    [
        "2. Load data after the environment is ready",
        "2. Load data (depends on 1)",
        "2. Load data, blocked by: Prepare the environment",
        "2. Load data {depends_on: Prepare the environment}",
    ],
)
def test_dependency_in_words(line):
    playbook = read(f"## Step 1: A\n\n1. Prepare the environment\n{line}\n")

    if "ready" in line:  # a loose mention binds only a title that it names whole
        assert playbook.items[1].depends_on in {(), (playbook.items[0].key,)}
    else:
        assert playbook.items[1].depends_on == (playbook.items[0].key,)


def test_what_is_waited_for_and_unknown_is_said():
    playbook = read("## Step 1: A\n\n- Load data (depends on T999)\n- Check data\n")

    assert [d.code for d in playbook.diagnostics] == ["PB030"]


def test_ids_of_a_table_are_depended_on():
    playbook = read(
        "## Phase 1: A\n\n| ID | Task | Depends on |\n|---|---|---|\n| T1 | Order | |\n"
        "| T2 | Mount | T1 |\n| T3 | Test | T1, T2 |\n"
    )
    keys = [item.key for item in playbook.items]

    assert [item.depends_on for item in playbook.items] == [(), (keys[0],), (keys[0], keys[1])]


def test_commands_of_a_transcript():
    playbook = read(
        "## Step 1: A\n\n```console\n$ tool init --org acme\ncreated 12\n"
        "$ tool add \\\n    --file users.csv -v --url https://x.example/y --count 3\n```\n"
    )
    first, second = playbook.items

    assert first.command.argv == ("tool", "init", "--org", "acme")
    assert [(p.name, p.type) for p in second.command.parameters] == [
        ("file", ParameterType.FILE),
        ("v", ParameterType.FLAG),
        ("url", ParameterType.URL),
        ("count", ParameterType.NUMBER),
    ]
    assert second.lines == (6, 7)
    assert playbook.coverage.informative == (5,)


def test_an_unclosed_quote_in_a_command_does_not_raise():
    playbook = read("## Step 1: A\n\n```sh\ntool say 'hello\n```\n")

    assert playbook.items[0].command.argv == ("tool", "say", "'hello")


def test_code_in_other_languages_is_no_command():
    assert items('## Step 1: A\n\n```json\n{"a": 1}\n```\n') == []


def test_npm_flags_after_the_separator_are_not_swallowed():
    commands = read(
        "## Step 1: A\n\n```bash\nnpm run x -- --a=1\nnpm run x --a=1\nnpm test\n```\n"
    ).items

    assert [c.command.swallows_flags for c in commands] == [False, True, False]


def test_training_without_labels_has_topics_unless_they_are_actions():
    assert items("## Step 1: A\n\n### Admin training (1 hour)\n\n- Roles\n- Audit log\n") == [
        ("training", "Admin training", None),
        ("topic", "Roles", "Admin training"),
        ("topic", "Audit log", "Admin training"),
    ]
    assert [
        kind
        for kind, *_ in items(
            "## Step 1: A\n\n### Admin training (1 hour)\n\n- Book a room\n- Invite all\n"
        )
    ] == [
        "training",
        "task",
        "task",
    ]


def test_agenda_as_a_label_makes_one_meeting():
    assert items(
        "## Step 1: Scoping call\n\n**Agenda:**\n\n1. Goals (5 min)\n2. Dates (10 min)\n"
    ) == [
        ("meeting", "Scoping call", None),
        ("agenda_point", "Goals", "Scoping call"),
        ("agenda_point", "Dates", "Scoping call"),
    ]


def test_windows_of_groups_and_rows():
    playbook = read(
        "## Phase 1: A (Weeks 1-2)\n\n### Week 2\n\n- Mount it\n\n"
        "| Day | Task |\n|---|---|\n| 3 | Test it |\n"
    )
    mount, test = playbook.items

    assert (mount.window.unit, mount.window.start) == (Unit.WEEK, 2)
    assert (test.window.unit, test.window.start, test.window.anchor) == (
        Unit.DAY,
        3,
        Anchor.CONTRACT,
    )


def test_phase_column_opens_steps_when_no_heading_does():
    playbook = read(
        "# Plan\n\n| Phase | Task | Owner |\n|---|---|---|\n| 1. Start | Call | CSM |\n"
        "| | Mail | CSM |\n| 2. Load | Import | Customer |\n"
    )

    assert [(s.title, [len(g.items) for g in s.groups]) for s in playbook.steps] == [
        ("Start", [2]),
        ("Load", [1]),
    ]


def test_raci_letters_name_the_owner():
    playbook = read(
        "# R\n\n| Activity | CSM | Customer IT | Legal |\n|---|---|---|---|\n"
        "| Sign the agreement | A | I | R |\n| Open the firewall | C | R/A | |\n"
    )

    assert [(i.title, i.owner.role) for i in playbook.items] == [
        ("Sign the agreement", "Legal"),
        ("Open the firewall", "Customer IT"),
    ]


def test_prose_makes_no_items():
    text = (
        "# About us\n\nWe have helped customers since 2011. Call us before you sign.\n\n"
        "- Twelve offices\n- Support in five languages\n\nSend us a note, or configure it yourself.\n"
    )

    assert items(text) == []


def test_metrics_as_bullets():
    playbook = read("# M\n\n## KPIs\n\n- Time to value: < 14 days\n- NPS > 40\n- Mood: good\n")

    assert [(m.name, m.target.comparator, m.target.value) for m in playbook.metrics] == [
        ("Time to value", "<", 14),
        ("NPS", ">", 40),
    ]
    assert 7 not in playbook.coverage.informative


@pytest.mark.parametrize(
    ("line", "target_text", "measure"),
    [
        ("Adoption: high (> 80%)", "high (> 80%)", ""),
        ("Adoption: most of them - more than 80%", "most of them - more than 80%", ""),
        ("Adoption: > 80% (weekly active users)", "> 80%", "weekly active users"),
    ],
)
def test_brackets_behind_a_target_are_its_measure_and_behind_words_its_target(
    line, target_text, measure
):
    (metric,) = read(f"# M\n\n## KPIs\n\n- {line}\n").metrics

    assert (metric.name, metric.target.comparator, metric.target.value) == ("Adoption", ">", 80)
    assert (metric.target_text, metric.measure) == (target_text, measure)


@pytest.mark.parametrize(
    ("line", "count", "of"),
    [
        ("- Monitor the first 50 orders", 50, "orders"),
        ("- Watch 1 of the first 50 orders from end to end", 50, "orders"),
        ("- Watch the 2nd of 3 imports", 3, "imports"),
    ],
)
def test_a_watch_counts_what_is_named_and_not_the_part_of_it(line, count, of):
    watch = only(line).watch

    assert (watch.count, watch.of, watch.duration) == (count, of, None)


def test_an_unreadable_target_is_kept_and_said():
    playbook = read("# M\n\n## KPIs\n\n| Metric | Target |\n|---|---|\n| Mood | lovely |\n")

    assert (playbook.metrics[0].target, playbook.metrics[0].target_text) == (None, "lovely")
    assert [d.code for d in playbook.diagnostics] == ["PB020"]


@pytest.mark.parametrize(
    ("url", "audience"),
    [
        ("https://docs.example.com/a", Visibility.CUSTOMER),
        ("https://internal.example.com/a", Visibility.INTERNAL),
        ("https://wiki.example.com", Visibility.INTERNAL),
        ("http://10.0.0.4/x", Visibility.INTERNAL),
        ("http://localhost:8000", Visibility.INTERNAL),
        ("https://share.corp/x", Visibility.INTERNAL),
        ("https://[bad/x", Visibility.CUSTOMER),
    ],
)
def test_audience_of_a_link(url, audience):
    playbook = read(f"# R\n\n## Resources\n\n- [Guide]({url})\n")

    assert [r.audience for r in playbook.resources] == [audience]


def test_front_matter_settings_are_used_and_broken_ones_said():
    good = read("---\ntitle: T\ngolive:\n  week_anchor: kickoff\n---\n\n## Step 1: A\n")
    broken = read("---\na: [1\n---\n\n# X\n")
    scalar = read("---\n# only a comment: here\n---\n\n# X\n")

    assert (good.title, good.anchor_of_weeks) == ("T", Anchor.KICKOFF)
    assert [d.code for d in broken.diagnostics] == ["PB013", "PB001"]
    assert scalar.meta.front_matter == {}


def test_documents_without_steps_make_sections_with_items_steps():
    playbook = read(
        "# D\n\n## Hardware\n\n- Order it\n- Install it\n\n## History\n\nLong ago.\n"
    )

    assert [step.title for step in playbook.steps] == ["Hardware"]


def test_a_line_that_reads_like_a_task_outside_any_step_is_said():
    playbook = read(
        "# D\n\n## Step 1: A\n\n- Order it\n\n## Elsewhere\n\n"
        "- Send the list\n- Twelve offices\n- Five languages\n"
    )

    assert [(d.code, d.line) for d in playbook.diagnostics] == [("PB010", 9)]
    assert playbook.coverage.not_understood == (9,)
    assert playbook.coverage.informative == (7, 10, 11)


def test_a_list_of_actions_outside_any_step_is_made_of_tasks():
    assert items(
        "# D\n\n## Step 1: A\n\n- Order it\n\n## Elsewhere\n\n- Send it\n- Close it\n"
    ) == [
        ("task", "Order it", None),
        ("task", "Send it", None),
        ("task", "Close it", None),
    ]


def test_empty_and_blank_documents():
    for text in ("", "\n", "   \n\n"):
        playbook = read(text)
        assert (playbook.items, playbook.steps, playbook.title) == ((), (), "")


@pytest.mark.parametrize(
    ("rows", "due", "codes"),
    [
        (["25/09/2026", "11/09/2026"], ["2026-09-25", "2026-09-11"], []),
        (["09/25/2026", "09/11/2026"], ["2026-09-25", "2026-09-11"], []),
        (["31.08.2026", "11/09/2026"], ["2026-08-31", "2026-09-11"], []),
        (["11/09/2026"], ["2026-11-09"], ["QT010"]),
        (
            ["25/09/2026", "09/25/2026", "11/09/2026"],
            ["2026-09-25", "2026-09-25", "2026-11-09"],
            ["QT010"],
        ),
        (["25/09/2026", "31/06/2026"], ["2026-09-25", "None"], ["QT011"]),
    ],
)
def test_the_other_dates_of_a_document_decide_an_ambiguous_one(rows, due, codes):
    body = "".join(f"| Task {n} | {row} |\n" for n, row in enumerate(rows))

    playbook = read(f"# P\n\n| Task | Due |\n|---|---|\n{body}")

    assert [str(item.due) for item in playbook.items] == due
    assert [found.code for found in playbook.diagnostics] == codes


@pytest.mark.parametrize(
    ("line", "amount", "unit"),
    [
        ("- Train the admins (2 x 90 minutes)", 180, Unit.MINUTE),
        ("- Load the data, takes about 3 days", 3, Unit.DAY),
        ("- Load the data (2 hours)", 2, Unit.HOUR),
    ],
)
def test_stated_length(line, amount, unit):
    length = only(line).duration

    assert (length.amount, length.unit) == (amount, unit)


def test_a_distance_is_no_length():
    assert only("- Compare the totals – 3 days after the trial import").duration is None


def test_an_owner_may_share_its_brackets_with_a_length():
    item = only("- Mount it (Owner: CSM, 1 day)")

    assert (item.owner.role, item.title) == ("CSM", "Mount it")


def test_a_box_that_is_the_meeting_is_not_doubled_by_its_participants():
    assert items(
        "## Step 1: Kickoff\n\n- [ ] Kickoff meeting\n- Participants: CSM, Sponsor\n"
    ) == [("task", "Kickoff meeting", None)]


def test_roles_that_the_document_declares_give_owners_and_sides():
    playbook = read(
        "# P\n\n## Roles\n\n- **SE** – Solutions Engineer (us)\n- **Admin** – customer's billing admin\n\n"
        "## Step 1: A\n\n- [ ] Fill the questionnaire (Admin)\n- [ ] Load it (Owner: SE + Admin)\n"
        "- [ ] Write the note (draft)\n"
    )
    owners = [item.owner for item in playbook.items]

    assert [(o.role, o.side) if o else None for o in owners] == [
        ("Admin", Side.CUSTOMER),
        ("SE + Admin", Side.BOTH),
        None,
    ]
    assert playbook.items[0].title == "Fill the questionnaire"


def test_a_label_speaks_for_the_list_up_to_its_only_blank_line():
    playbook = read(
        "## Step 5: Go-live\n\nPre-launch checklist:\n- [ ] All tested\n- [ ] Sponsor agreed\n\n"
        "- [ ] Switch it on\n"
    )

    assert [item.kind for item in playbook.items] == [
        ItemKind.GATE_CONDITION,
        ItemKind.GATE_CONDITION,
        ItemKind.TASK,
    ]
