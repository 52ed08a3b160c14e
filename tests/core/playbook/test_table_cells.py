"""Which column of a table names its rows, decided by headers and by what the cells hold."""

import pytest

from golive.core.playbook.read import read_playbook


def table(header, *rows):
    lines = [header, "|" + "---|" * (header.count("|") - 1), *rows]
    return "\n".join(lines)


def read(body: str, language: str = "en"):
    return read_playbook(f"---\nlang: {language}\n---\n# Guide\n\n{body}\n".encode())


def read_table(header, *rows, above="## Phase 1: Open\n\n- [ ] Call the office\n\n## Lists"):
    return read(f"{above}\n\n{table(header, *rows)}")


def tasks(playbook):
    return [item.title for item in playbook.items if item.title != "Call the office"]


def codes(playbook):
    return [found.code for found in playbook.diagnostics]


@pytest.mark.parametrize(
    "keys",
    [("B1", "B2"), ("1", "2"), ("1.1", "1.2"), ("Step 1", "Step 2"), ("a", "b"), ("1️⃣", "2️⃣")],
)
def test_column_of_identifiers_numbers_the_tasks_and_never_names_them(keys):
    playbook = read_table(
        "| Step | Action | Proof |",
        f"| {keys[0]} | Open the vault | Entry in the log |",
        f"| {keys[1]} | Hand out the badges (if ordered) | Receipt |",
        above="## Phase 1: Open\n\n- [ ] Call the office",
    )

    assert tasks(playbook) == ["Open the vault", "Hand out the badges (if ordered)"]
    badges = playbook.items[2]
    assert badges.condition.text == "if ordered"
    assert badges.validation == "Receipt"


def test_column_called_step_names_the_tasks_when_its_cells_are_words():
    playbook = read_table(
        "| Step | Description |",
        "| Open the vault | With both keys |",
        "| Hand out the badges | One for each clerk |",
    )

    assert tasks(playbook) == ["Open the vault", "Hand out the badges"]


@pytest.mark.parametrize("mark", ["☐ Pass", "☐ Ok", "[ ] Pass", "☐", "open"])
def test_result_with_the_box_is_the_state_of_what_stands_beside_it(mark):
    playbook = read_table(
        "| Test | Result |",
        f"| Form reaches the desk | {mark} |",
        f"| Mail goes out | {mark} |",
    )

    assert tasks(playbook) == ["Form reaches the desk", "Mail goes out"]
    assert [item.done for item in playbook.items[1:]] == [False, False]


def test_ticked_box_before_a_word_is_done():
    playbook = read_table(
        "| Check | Result |",
        "| Form reaches the desk | ✅ Pass |",
        "| Mail goes out | ☑ Pass |",
        "| Fax goes out | ☐ Pass |",
    )

    assert tasks(playbook) == ["Form reaches the desk", "Mail goes out", "Fax goes out"]
    assert [item.done for item in playbook.items[1:]] == [True, True, False]


def test_boxes_before_words_of_their_own_stay_the_names_of_the_tasks():
    playbook = read_table(
        "| Task | Owner |", "| ☐ Buy the desk | Mia |", "| ☐ Wire the lamp | Tom |"
    )

    assert len(tasks(playbook)) == 2


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        ("| Quarter | Date | Focus |", ("| Q1 | | |", "| Q2 | | |")),
        ("| Month | Date | Focus |", ("| January | | |", "| April | | |")),
        ("| Year | Status |", ("| 2026 | open |", "| 2027 | open |")),
    ],
)
def test_periods_are_no_tasks(header, rows):
    playbook = read_table(header, *rows)

    assert tasks(playbook) == []
    assert "PB011" not in codes(playbook)


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        ("| Product | Potential | Timing |", ("| | | |", "| | | |")),
        ("| Role | Name | Signature | Date |", ("| Bursar | | | |", "| Mayor | | | |")),
        ("| Area | Owner(s) |", ("| Cellar | Mia |", "| Roof | Tom, Ida |")),
        ("| Role | Assigned To | Notes |", ("| Bursar | Mia | from May |",)),
        ("| Bracket | Price |", ("| up to 5 | 10 |", "| up to 50 | 80 |")),
        ("| Term | Meaning |", ("| Kit | lamp and wire |", "| Zone | one floor |")),
        ("| Severity | Meaning | First response |", ("| S1 | Dark | 1 hour |",)),
    ],
)
def test_tables_that_hold_no_work_are_told_nothing_about(header, rows):
    playbook = read_table(header, *rows)

    assert tasks(playbook) == []
    assert codes(playbook) == []
    assert not playbook.coverage.not_understood


def test_lines_to_sign_on_declare_no_roles():
    playbook = read_table("| Role | Name | Signature | Date |", "| Bursar | | | |")

    assert not playbook.roles


@pytest.mark.parametrize("heading", ["Launch readiness", "Prerequisites", "Success criteria"])
def test_options_in_a_section_of_conditions_are_none_of_them(heading):
    playbook = read_table(
        "| Strategy | Description | Best for |",
        "| Big bang | Everybody at once | Small teams |",
        above=f"## Phase 1: Open\n\n- [ ] Call the office\n\n## {heading}\n\n### Ways to move",
    )

    assert tasks(playbook) == []


def test_table_of_actions_under_unknown_headers_is_pointed_out():
    playbook = read_table(
        "| Corner | Plan |",
        "| Cellar | Review the pumps |",
        "| Roof | Install the new mast |",
    )

    assert tasks(playbook) == []
    assert codes(playbook) == ["PB011"]


def test_table_of_people_declares_roles_with_their_holders():
    playbook = read_table("| Role | Assigned To |", "| Bursar | Mia Holm |")

    assert [role.name for role in playbook.roles] == ["Bursar"]


def test_options_with_a_description_are_no_tasks():
    playbook = read_table(
        "| Strategy | Description | Best for | Risk level |",
        "| Big bang | Everybody at once | Small teams | High |",
        "| By floor | One floor each week | Large houses | Low |",
    )

    assert tasks(playbook) == []


def test_description_beside_an_owner_is_the_task():
    playbook = read_table(
        "| # | Description | Owner |",
        "| 1 | Wire the lamp | Mia |",
        "| 2 | Buy the desk | Tom |",
    )

    assert tasks(playbook) == ["Wire the lamp", "Buy the desk"]


def test_people_with_what_they_want_are_no_tasks():
    playbook = read_table(
        "| Name | Role | What they judge the move by | Met |",
        "| Mia Holm | Bursar | No double bills | yes |",
        "| Tom Berg | Mayor | Doors open in May | no |",
    )

    assert tasks(playbook) == []
    assert "Bursar" in [role.name for role in playbook.roles]


def test_state_that_names_the_row_is_the_text_and_not_the_state():
    playbook = read_table(
        "| State | Trigger | Owner | Required artifacts |",
        "| Papers accepted | Form is valid | Mia | Folder, badge |",
        "| Tour booked | Owner is named | Tom | Calendar entry |",
    )

    assert tasks(playbook) == ["Papers accepted", "Tour booked"]
    assert [item.done for item in playbook.items[1:]] == [None, None]


def test_table_of_two_states_holds_no_tasks():
    playbook = read_table(
        "| Our state | Ticket status |",
        "| Papers accepted | In Progress |",
        "| Tour booked | In review by the desk |",
        "| House open | In Progress |",
    )

    assert tasks(playbook) == []
    assert codes(playbook) == []


def test_counts_beside_roles_are_no_owners():
    playbook = read_table(
        "| Role | Responsible | Accountable | Total |",
        "| Bursar | 0 | 6 | 6 |",
        "| Mayor | 1 | 0 | 1 |",
    )

    assert not {"0", "1"} & {role.name for role in playbook.roles}

    assert tasks(playbook) == []
    assert codes(playbook) == []


def test_metrics_without_targets_are_metrics():
    playbook = read_table(
        "| Metric | This month | Last month |", "| Lamps lit | | |", "| Doors open | | |"
    )

    assert [metric.name for metric in playbook.metrics] == ["Lamps lit", "Doors open"]
    assert codes(playbook) == []


def test_rows_that_no_list_holds_are_informative():
    playbook = read_table(
        "| Milestone | Client sign-off | Date |",
        "| Wiring complete | | |",
        "| Desks in place | | |",
    )

    held = {line for item in playbook.items for line in item.lines}
    assert not {12, 13, 14, 15} & set(playbook.coverage.executed) - held


def test_contacts_of_issues_are_informative():
    playbook = read(
        "## Phase 1: Open\n\n- [ ] Call the office\n\n## Troubleshooting contacts\n\n"
        + table(
            "| Issue | Contact |", "| Lamp is dark | [Desk] |", "| Bill is wrong | [Mail] |"
        )
    )

    assert not playbook.issues
    assert codes(playbook) == []
    assert set(playbook.coverage.informative) >= {12, 14, 15}


@pytest.mark.parametrize(
    ("language", "header"),
    [
        ("pt", "| KPI | Meta | Como medimos |"),
        ("en", "| Metric | Target | How we measure it |"),
        ("de", "| Kennzahl | Ziel | Wie wir es messen |"),
        ("fr", "| Indicateur | Objectif | Comment nous mesurons |"),
        ("es", "| Indicador | Meta | Cómo medimos |"),
    ],
)
def test_how_we_measure_is_the_measure(language, header):
    playbook = read(f"## KPIs\n\n{table(header, '| Zeit | 30 | Log |')}", language)

    assert [metric.measure for metric in playbook.metrics] == ["Log"]
