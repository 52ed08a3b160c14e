"""A foreign template keeps its order, wording and unknown parts; only open fields change."""

from datetime import date
from textwrap import dedent

import pytest
from planning_cases import TEMPLATE, book, compiled

from golive.core.planning.template import fill_template

FOREIGN = """\
    # Launch sheet of {{customer.name}}

    Prepared on: DD.MM.YYYY (never touch this line's *stars* | pipes)

    ## Particulars

    | Field | Value | Source |
    | :--- | -----: | ------ |
    | Industry | [Industry] | CRM |
    | Onboarding lead | [Author name] | HR |
    | Weird | [Something nobody knows] | - |

    ### Phase 1: Start (Week 1)

    | Step no. | Task | Owner | Start | Due | Remark |
    |---|---|---|---|---|---|
    | 1 | Kickoff call | CSM | YYYY-MM-DD | YYYY-MM-DD | keep me |
    | 2 | Go-live | CSM + Customer | YYYY-MM-DD | YYYY-MM-DD | me too |

    ## Legal

    Nothing here is ours to change: <b>[see contract]</b>(1)
"""

FACTS = """
    [customer]
    name = "Pine | Sons"
    industry = "Wood"
    [roles]
    "Onboarding lead" = "Lea Voss"
"""


def filled(text, facts=FACTS):
    source = dedent(text)
    plan = compiled(template=text, facts=facts)
    return source, plan, fill_template(source, book(text), plan)


def test_only_open_fields_change():
    source, plan, result = filled(FOREIGN)

    before, after = source.split("\n"), result.text.split("\n")
    assert after[0] == "# Launch sheet of Pine | Sons"
    assert after[8] == "| Industry | Wood | CRM |"
    assert after[9] == "| Onboarding lead | Lea Voss | HR |"
    assert after[10] == before[10]
    assert after[16] == "| 1 | Kickoff call | CSM | 2026-03-02 | 2026-03-02 | keep me |"
    go_live = plan.task("go-live")
    assert after[17] == (
        f"| 2 | Go-live | CSM + Customer | {go_live.starts_on} | {go_live.due_on} | me too |"
    )
    untouched = [at for at, line in enumerate(before) if line == after[at]]
    assert set(range(len(before))) - set(untouched) <= {0, 2, 8, 9, 16, 17}
    assert "[Something nobody knows]" in {point.text for point in result.open}


def test_putting_the_fields_back_gives_the_template():
    source, _, result = filled(FOREIGN)

    text = result.text.split("\n")
    for one in reversed(result.filled):
        line, at = text[one.line - 1], one.column - 1
        # Later fields of the line moved by what earlier ones grew.
        at += sum(
            len(other.after) - len(other.before)
            for other in result.filled
            if other.line == one.line and other.column < one.column
        )
        assert line[at : at + len(one.after)] == one.after
        text[one.line - 1] = line[:at] + one.before + line[at + len(one.after) :]
    assert "\n".join(text) == source


def test_a_name_with_a_pipe_stays_in_its_cell():
    _, _, result = filled(TEMPLATE, "[customer]\nname = 'Pine | Sons'\n")

    assert "| Customer | Pine \\| Sons |" in result.text


@pytest.mark.seed("S177", "S178")
def test_status_and_target_are_filled():
    _, _, result = filled(TEMPLATE, "[plan]\ntarget_go_live_on = 2026-04-30\n")

    assert "| Status | Draft |" in result.text
    assert "| Target Go-Live | 2026-04-30 |" in result.text
    assert "| Date | 2026-03-02 |" in result.text


def test_what_does_not_apply_says_so_in_its_row():
    _, _, result = filled(TEMPLATE, "[conditions]\nmigration = false\n")

    row = "| 2 | Data migration (if applicable) | CSM + Customer | n/a | Rows counted | Not applicable |"
    assert row in result.text


def test_created_on_of_the_facts_wins_over_today():
    _, plan, result = filled(TEMPLATE, "[plan]\ncreated_on = 2026-02-20\n")

    assert plan.created_on == date(2026, 2, 20)
    assert "| Date | 2026-02-20 |" in result.text


def test_a_date_of_an_unknown_table_stays_open():
    text = """\
        # Plan

        ## Prerequisites

        | # | Prerequisite | By | Status |
        |---|---|---|---|
        | 1 | Go-live approved | YYYY-MM-DD | Pending |
        """
    source, _, result = filled(text)

    assert result.text == source
    assert [point.text for point in result.open] == ["YYYY-MM-DD"]


@pytest.mark.parametrize(
    ("open_entry", "entries"),
    [
        ("- [ ] [Criterion]", "- [ ] Rows match\n- [ ] Users trained"),
        ("3) [Criterion]", "3) Rows match\n4) Users trained"),
        (
            "\N{BALLOT BOX} [Criterion]",
            "\N{BALLOT BOX} Rows match\n\N{BALLOT BOX} Users trained",
        ),
        (
            "| # | Criterion | Measure |\n|---|---|---|\n| 1 | [Criterion] | Count |",
            "| 1 | Rows match | Count |\n| 2 | Users trained |  |",
        ),
    ],
)
def test_further_criteria_take_the_shape_of_the_open_one(open_entry, entries):
    text = f"# Plan\n\n## Success criteria\n\n{open_entry}\n\n## Phase 1: A\n\n- [ ] Go live\n"

    _, _, result = filled(text, "[plan]\nsuccess_criteria = ['Rows match', 'Users trained']\n")

    assert f"{entries}\n\n## Phase 1" in result.text


def test_dates_of_a_phase_fill_its_heading():
    text = """\
        # Plan

        ## Phase 1: Build (YYYY-MM-DD to YYYY-MM-DD)

        | Task | Due |
        |---|---|
        | Load the rows (3 days) | YYYY-MM-DD |

        ## Phase 2: Import (YYYY-MM-DD)

        | Task | Due |
        |---|---|
        | Import the archive (if applicable) | YYYY-MM-DD |
        """

    _, _, result = filled(text, "[conditions]\nimport_archive = false\n")

    assert "## Phase 1: Build (2026-03-02 to 2026-03-04)" in result.text
    assert "## Phase 2: Import (n/a)" in result.text


def test_a_status_that_is_replaced_whole_takes_its_open_date_with_it():
    text = """\
        # Plan

        ## Phase 1: Build

        | Task | Due | Status |
        |---|---|---|
        | Data migration (if applicable) | YYYY-MM-DD | Pending since YYYY-MM-DD |
        | Go-live | YYYY-MM-DD | Pending |
        """

    _, _, result = filled(text, "[conditions]\nmigration = false\n")

    assert "| Data migration (if applicable) | n/a | Not applicable |" in result.text


def test_a_damaged_status_and_work_of_the_playbook_alone_stay_as_they_are():
    text = """\
        # Plan of [Customer name]

        | Field | Value |
        |---|---|
        | Status | Draft / FÃ¼r später |
        """
    playbook = "# P\n\n## Step 1: A\n\n- [ ] Data migration (if applicable)\n- [ ] Go live\n"
    facts = "[customer]\nname = 'Acme'\n[conditions]\nmigration = false\n"
    plan = compiled(playbook, text, facts)

    source = dedent(text)
    result = fill_template(source, book(text), plan)

    assert result.text == source.replace("[Customer name]", "Acme")


def test_a_box_that_does_not_apply_has_no_status_cell_to_fill():
    template = (
        "# Plan\n\n## Milestones\n\n### Phase 1: Go (Week 1)\n\n"
        "- [ ] Import the data (if migration)\n- [ ] Go live\n"
    )

    source, plan, result = filled(template, "[conditions]\nmigration = false\n")

    assert [task.status.value for task in plan.tasks] == ["not_applicable", "pending"]
    assert result.text == source


def test_a_target_without_any_date_stays_open():
    template = "# Plan\n\n## Metadata\n\n| Field | Value |\n|---|---|\n| Target Go-Live | YYYY-MM-DD |\n"

    source, plan, result = filled(template)

    assert (plan.go_live.target_on, plan.go_live.forecast_on) == (None, None)
    assert result.text == source
    assert [each.text for each in result.open] == ["YYYY-MM-DD"]
