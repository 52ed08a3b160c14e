"""Which column of a table holds the work, and which tables hold none."""

import pytest

from golive.core.document.values import Anchor, Unit
from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook


def read(table: str, above: str = "## Phase 1: Setup (Weeks 1-6)", language: str = "en"):
    rows = [line.strip() for line in table.strip().split("\n")]
    width = rows[0].count("|") - 1
    lines = [rows[0], "|" + "---|" * width, *rows[1:]]
    head = f"---\nlang: {language}\n---\n# Guide"
    return read_playbook(f"{head}\n\n{above}\n\n{chr(10).join(lines)}\n".encode())


def titles(playbook):
    return [item.title for item in playbook.items]


def test_column_of_ids_is_the_number_of_the_row_not_its_name():
    playbook = read(
        "| Step | Action | Proof |\n| A1 | Order the racks | Receipt |\n| A2 | Paint the walls (if licensed) | Photo |"
    )

    assert titles(playbook) == ["Order the racks", "Paint the walls (if licensed)"]
    assert playbook.items[1].condition is not None


def test_step_column_with_words_stays_the_name_of_the_row():
    playbook = read("| Step | Description |\n| Order racks | Ten of them |")

    assert titles(playbook) == ["Order racks"]


@pytest.mark.parametrize(
    "table",
    [
        "| Quarter | Date | Focus |\n| Q1 | | |\n| Q2 | | |",
        "| Role | Name | Signature | Date |\n| Sponsor | | | |\n| CSM | | | |",
        "| Strategy | Description | Best for | Risk level |\n| Big bang | All halls at once | Small shops | High |",
        "| Name | Role | What they judge success by | Met |\n| Anna | CTO | No paper | yes |",
        "| Role | Responsible | Accountable | Total |\n| CSM | 0 | 6 | 6 |\n| AE | 2 | 1 | 3 |",
        "| Our state | Ticket status |\n| Accepted | In Progress |\n| Denied | Done |",
        "| Area | Owner(s) |\n| Product | Dana (PM) |\n| Works | Luis |",
        "| Role | Assigned To | Notes |\n| Release lead | Dana | On site |",
        "| Milestone | Client sign-off | Date |\n| | | |",
    ],
)
def test_tables_of_people_options_counts_or_blanks_hold_no_items_and_no_finding(table):
    playbook = read(table)

    assert titles(playbook) == []
    assert "PB011" not in [found.code for found in playbook.diagnostics]
    assert not playbook.coverage.not_understood


def test_state_of_a_process_names_its_row():
    playbook = read(
        "| State | Trigger | Owner | Required papers |\n| Accepted | Form valid | Ops Lead | Lease |\n| Signed | Ink dry | Sponsor | Deed, key |"
    )

    assert titles(playbook) == ["Accepted", "Signed"]
    assert [item.done for item in playbook.items] == [None, None]


def test_column_of_times_gives_windows_whatever_its_header():
    playbook = read("| Day/Week | Action |\n| Day 2 | Open the doors |\n| Week 4 | Count |")

    assert [(item.window.unit, item.window.start) for item in playbook.items] == [
        (Unit.DAY, 2),
        (Unit.WEEK, 4),
    ]


def test_box_with_a_word_is_the_state_of_its_row():
    playbook = read(
        "| Test | Result |\n| Door opens | ☐ Pass |\n| Light goes on | ☑ Pass |\n| Bell rings | ☐ Pass |"
    )

    assert [(item.title, item.done) for item in playbook.items] == [
        ("Door opens", False),
        ("Light goes on", True),
        ("Bell rings", False),
    ]


def test_milestones_by_week_are_tasks_with_windows():
    playbook = read(
        "| Week | Milestone |\n| 1 | open the first hall |\n| 2 | move the stock |",
        "## Timeline",
    )

    assert [(item.kind, item.title, item.window.start) for item in playbook.items] == [
        (ItemKind.TASK, "open the first hall", 1),
        (ItemKind.TASK, "move the stock", 2),
    ]


def test_table_of_waves_that_gives_nothing_is_not_called_executed():
    playbook = read(
        "| Wave | Teams | Week | Reason |\n| Wave 1 | Depot | Wk 7-8 | Most goods |\n| Wave 2 | Shop | Wk 9 | Few goods |"
    )

    assert titles(playbook) == []
    assert [found.code for found in playbook.diagnostics] == ["PB011"]
    assert playbook.coverage.not_understood == (8, 9, 10, 11)


def test_day_of_a_touchpoint_is_its_window():
    playbook = read(
        "| When | Meeting | Participants |\n| Day 30 | Business review | Sponsor |\n| Weekly | Sync | CSM |",
        "## Communication cadence",
    )

    assert [item.kind for item in playbook.items] == [ItemKind.CADENCE] * 2
    assert playbook.items[0].window is not None
    assert playbook.items[0].window.start == 30


def test_only_unnamed_column_of_a_table_of_metrics_is_its_measure():
    playbook = read(
        "| Indicador | Meta | Como medimos |\n| Portas abertas | > 80% | contagem diária |",
        "## Métricas",
        "pt",
    )

    assert [metric.measure for metric in playbook.metrics] == ["contagem diária"]


def test_column_of_times_dates_the_contacts_of_a_plan_whatever_it_is_called():
    playbook = read_playbook(
        b"# P\n\n## Phase 1: Start (Week 1)\n\n- [ ] Hold the kickoff\n\n## Communication plan\n\n"
        b"| Time | Touchpoint | Audience | Owner |\n|---|---|---|---|\n"
        b"| -7 days | Welcome mail | Sponsor | CSM |\n| Day 0 | First call | Sponsor | CSM |\n"
        b"| Weekly | Status mail | Team | CSM |\n| Day 30 | Review | Sponsor | CSM |\n"
        b"| T-2 | Last call | Sponsor | CSM |\n"
    )

    contacts = playbook.items[1:]
    assert {item.kind for item in contacts} == {ItemKind.CADENCE}
    windows = [item.window and (item.window.start, item.window.anchor) for item in contacts]
    assert windows == [
        (-7, Anchor.CONTRACT),
        (0, Anchor.CONTRACT),
        None,
        (30, Anchor.CONTRACT),
        (-2, Anchor.GO_LIVE),
    ]
    assert contacts[2].cadence is not None
    assert "PB016" in {each.code for each in playbook.diagnostics}


def test_column_of_lengths_stays_one_of_lengths():
    playbook = read_playbook(
        b"# P\n\n## Phase 1: Start (Week 1)\n\n| Task | Time |\n|---|---|\n| Lay it | 3 days |\n| Use it | 1 day |\n"
    )

    assert [item.duration and item.duration.amount for item in playbook.items] == [3, 1]


def test_milestone_of_each_row_is_its_name_and_ids_beside_it_are_what_it_waits_for():
    playbook = read_playbook(
        b"# Guide\n\n## Phase 1: Dig (Weeks 1-2)\n\n| ID | Task |\n|---|---|\n| 1.1 | Mark the hole |\n"
        b"| 1.2 | Dig it |\n| 2.1 | Fill it |\n\n## Milestones\n\n"
        b"| Milestone | Target date | Key tasks | Deliverables |\n|---|---|---|---|\n"
        b"| M1: Ground open | End of week 1 | 1.1, 1.2 | Photo |\n| M2: Ground shut | Week 2 | 2.1 | Bill |\n"
    )

    mark, dig, fill, opened, shut = playbook.items
    assert [opened.title, shut.title] == ["M1: Ground open", "M2: Ground shut"]
    assert opened.depends_on == (mark.key, dig.key)
    assert shut.depends_on == (fill.key,)
    assert (opened.window.start, shut.window.start) == (1, 2)
    assert opened.properties["deliverable"] == "Photo"
    assert not playbook.diagnostics


def test_milestone_that_groups_several_rows_names_none_of_them():
    playbook = read_playbook(
        b"# Guide\n\n## Plan\n\n| Milestone | Deliverable | Due |\n|---|---|---|\n"
        b"| Ground open | Photo of the hole | 2026-05-04 |\n| | Bill of the digger | 2026-05-06 |\n"
    )

    assert "Ground open" not in [item.title for item in playbook.items]


@pytest.mark.parametrize(
    "header",
    [
        "Week | Objectives | Deliverables",
        "Week | Focus | Deliverable",
        "Semaine | Objectifs | Livrables",
    ],
)
def test_what_is_done_in_a_week_is_the_text_and_what_comes_of_it_a_property(header):
    language = "fr" if "Semaine" in header else "en"
    playbook = read_playbook(
        f"---\nlang: {language}\n---\n# Guide\n\n## 1. Dig\n\n- Mark the hole\n\n## 2. Pilot\n\n"
        f"| {header} |\n|---|---|---|\n| 1 | The first hole | Weekly report |\n"
        "| 2-3 | Wider and deeper | Photo |\n".encode()
    )

    first, wider = playbook.items[1:]
    assert [first.title, wider.title] == ["The first hole", "Wider and deeper"]
    assert (wider.window.start, wider.window.end) == (2, 3)
    assert first.properties["deliverable"] == "Weekly report"


@pytest.mark.parametrize(
    "table",
    [
        "| Week | Deliverable | Notes |\n|---|---|---|\n| 1 | Photo of the hole | nice |\n| 2 | Bill | high |",
        "| Semaine | Livrables |\n|---|---|\n| 1 | Photo of the hole |\n| 2 | Bill |",
    ],
)
def test_deliverable_of_a_week_names_it_where_nothing_else_does(table):
    language = "fr" if "Semaine" in table else "en"
    playbook = read_playbook(
        f"---\nlang: {language}\n---\n# Guide\n\n## 1. Dig\n\n{table}\n".encode()
    )

    assert [item.title for item in playbook.items] == ["Photo of the hole", "Bill"]


def test_weeks_that_sum_up_the_steps_are_no_tasks():
    playbook = read_playbook(
        b"# Guide\n\n## Timeline\n\n| Week | Focus |\n|---|---|\n| 1 | Digging |\n| 2 | Filling |\n\n"
        b"## Phase 1: Dig\n\n- [ ] Dig the hole\n"
    )

    assert [item.title for item in playbook.items] == ["Dig the hole"]
