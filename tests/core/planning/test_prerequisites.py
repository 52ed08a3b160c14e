"""Every prerequisite of both documents stands once in the plan, in its lists and its template."""

from textwrap import dedent

import pytest
from planning_cases import TEMPLATE, book, codes, compiled

from golive.core.planning.template import fill_template

PLAYBOOK = """\
    # How we start

    ## Prerequisites

    - Contract signed by both companies
    - Customer has named a project lead
    - Sandbox access available

    ## Step 1: Start (Week 1)

    - [ ] Hold the kickoff call
    - [ ] Go live
"""

TABLE = """\
    # Plan

    ## What must be true first

    ## Prerequisites

    | No. | Requirement | Who | Proof | Checked by | Status |
    |-----|-------------|-----|-------|------------|--------|
    | 7 | A project lead is identified | Customer | Name in the CRM | Ann | Open |

    ## Milestones

    ### Phase 1: Start (Week 1)

    | # | Task | Owner | Due Date | Status |
    |---|------|-------|----------|--------|
    | 1 | Go-live | CSM | YYYY-MM-DD | Pending |
"""


def filled(template, playbook=PLAYBOOK):
    plan = compiled(playbook, template)
    return plan, fill_template(dedent(template), book(template), plan)


def test_prerequisites_that_say_the_same_stand_once():
    plan, _ = filled(TABLE)

    assert [one.text for one in plan.prerequisites] == [
        "A project lead is identified",
        "Contract signed by both companies",
        "Sandbox access available",
    ]
    assert [origin.document for origin in plan.prerequisites[0].origins] == [
        "template",
        "playbook",
    ]


def test_what_was_taken_as_one_and_what_was_added_is_said_with_its_lines():
    plan, _ = filled(TABLE)

    (same,) = [one for one in plan.diagnostics if one.code == "PL057"]
    assert same.params == {
        "other": "Customer has named a project lead",
        "prerequisite": "A project lead is identified",
    }
    assert (same.line, same.related[0].line) == (6, 9)
    added = [one for one in plan.diagnostics if one.code == "PL059"]
    assert [(one.line, one.params["prerequisite"]) for one in added] == [
        (5, "Contract signed by both companies"),
        (7, "Sandbox access available"),
    ]


def test_one_document_alone_adds_nothing():
    assert "PL059" not in codes(compiled(PLAYBOOK))
    assert "PL059" not in codes(compiled(None, TABLE))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vendor project lead named", "Customer project lead named"),
        ("Test data available", "Production data available"),
        ("Access to 2 systems", "Access to 3 systems"),
        ("Sandbox access requested", "Sandbox access available"),
    ],
)
def test_near_misses_stay_two(one, other):
    text = f"# P\n\n## Prerequisites\n\n- {one}\n- {other}\n\n## Step 1: A\n\n- [ ] Go live\n"

    assert [each.text for each in compiled(text).prerequisites] == [one, other]


def test_a_table_gets_rows_in_its_own_columns():
    _, result = filled(TABLE)

    row = "| 7 | A project lead is identified | Customer | Name in the CRM | Ann | Open |\n"
    assert (
        f"{row}| 8 | Contract signed by both companies |  |  |  | Pending |\n"
        "| 9 | Sandbox access available |  |  |  | Pending |\n\n## Milestones" in result.text
    )


@pytest.mark.parametrize(
    ("listed", "added"),
    [
        ("- [ ] Budget approved\n", "- [ ] Contract"),
        ("* Budget approved\n", "* Contract"),
        ("1. Budget approved\n2. Rooms booked\n", "3. Contract"),
        ("- Budget approved\n  - by the board\n", "- Contract"),
    ],
)
def test_a_list_gets_entries_of_its_own_shape(listed, added):
    template = f"# Plan\n\n## Prerequisites\n\n{listed}\n## Phase 1: A\n\n- [ ] Go live\n"

    _, result = filled(template)

    assert f"{listed}{added} signed by both companies\n" in result.text


@pytest.mark.parametrize(
    ("empty", "shape"),
    [
        ("| # | Prerequisite | Status |\n|---|---|---|\n", "| 1 | Contract signed by both"),
        ("", "\n- [ ] Contract signed by both"),
        ("What must be there:\n", "\n- [ ] Contract signed by both"),
    ],
)
def test_an_empty_section_gets_them(empty, shape):
    template = f"# Plan\n\n## Prerequisites\n\n{empty}\n## Phase 1: A\n\n- [ ] Go live\n"

    _, result = filled(template)

    place = result.text.index("## Prerequisites"), result.text.index("## Phase 1")
    assert shape in result.text[slice(*place)]


def test_a_template_without_them_gets_a_section_before_its_phases():
    plan, result = filled(TEMPLATE)

    before, after = result.text.split("## Prerequisites\n", 1)
    assert before.endswith("(forecast) |\n\n")
    assert after.startswith("\n| # | Prerequisite | Owner | Validation Step | Status |\n")
    assert "\n\n## Milestones\n\n### Phase 1" in after
    for one in plan.prerequisites:
        assert result.text.count(one.text) == 1


def test_the_filled_template_has_each_prerequisite_once_when_read_again():
    for template in (TABLE, TEMPLATE):
        plan, result = filled(template)

        again = compiled(None, result.text)
        assert [one.text for one in again.prerequisites] == [
            one.text for one in plan.prerequisites
        ]


def test_owner_and_check_go_into_the_words_of_a_list():
    playbook = """\
        # P

        ## Prerequisites

        | Prerequisite | Owner | Validation |
        |---|---|---|
        | Firewall opened | Customer IT | A ping answers |

        ## Step 1: Start

        - [ ] Go live
        """
    template = (
        "# Plan\n\n## Prerequisites\n\n- Budget approved\n\n## Phase 1\n\n- [ ] Go live\n"
    )

    _, result = filled(template, playbook)

    assert (
        "- Firewall opened (Owner: Customer IT; Validation Step: A ping answers)\n"
        in result.text
    )


def test_a_condition_that_does_not_hold_is_said_in_the_status():
    text = """\
        # P

        ## Prerequisites

        - Identity provider documented (only if SSO is used)

        ## Step 1: Start

        - [ ] Go live
        """
    (one,) = compiled(text, facts="[conditions]\nsso = false\n").prerequisites

    assert one.status == "Not applicable"


def test_a_tick_in_either_document_counts():
    template = "# Plan\n\n## Prerequisites\n\n- [ ] Budget is approved\n\n## Phase 1\n\n- [ ] Go live\n"
    playbook = (
        "# P\n\n## Prerequisites\n\n- [x] Budget approved\n\n## Step 1\n\n- [ ] Go live\n"
    )

    (one,) = compiled(playbook, template).prerequisites

    assert (one.done, one.status) == (True, "Done")


ODD = """\
# P

## Prerequisites

- [x] Contract signed
- Sandbox access available

## Step 1: Start (Week 1)

- [ ] Go live
"""
SECTION = (
    "## Prerequisites\n\n| # | Prerequisite | Owner | Validation Step | Status |\n"
    "|---|---|---|---|---|\n| 1 | Contract signed |  |  | Done |\n"
    "| 2 | Sandbox access available |  |  | Pending |\n"
)
LAUNCH = "## Phase 1: A\n\n- [ ] Go live\n"
UNMARKED = "Phase 1: A (Week 1)\n\n- [ ] Go live\n\nPhase 2: B (Week 2)\n\n- [ ] Go on\n"


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("# Plan\n\n## Notes\n\nNone.\n", f"# Plan\n\n## Notes\n\nNone.\n\n{SECTION}"),
        (f"Intro\n{LAUNCH}", f"Intro\n\n{SECTION}\n{LAUNCH}"),
        (LAUNCH, f"{SECTION}\n{LAUNCH}"),
        (
            f"# Plan\n\n## Milestones\n\n#{LAUNCH}",
            f"# Plan\n\n{SECTION}\n## Milestones\n\n#{LAUNCH}",
        ),
        (
            f"# Plan\n\n{UNMARKED}",
            f"# Plan\n\n{SECTION}\n{UNMARKED}",
        ),
        (
            f"# Plan\n\n## Prerequisites\n{LAUNCH}",
            f"# Plan\n\n## Prerequisites\n\n- [x] Contract signed\n- [ ] Sandbox access available\n{LAUNCH}",
        ),
    ],
)
def test_a_new_section_stands_where_a_reader_looks_for_it(template, expected):
    _, result = filled(template, ODD)

    assert result.text.strip() == expected.strip()


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("| Nr | Sache |\n|---|---|\n| a | Badges |\n", "| 1 | Contract signed |"),
        ("| Prerequisite | No. |\n|---|---|\n| Badges |\n", "| Contract signed | 1 |"),
        (
            "| Prerequisite | Owner | Done |\n|---|---|---|\n| Badges | CSM | no |\n",
            "| Contract signed |  | Done |",
        ),
    ],
)
def test_rows_fit_tables_of_odd_shapes(table, row):
    _, result = filled(f"# Plan\n\n## Prerequisites\n\n{table}\n{LAUNCH}", ODD)

    assert f"{table}{row}\n" in result.text


@pytest.mark.parametrize("listed", ["- Badges printed\n  - by us", "Nothing so far."])
def test_a_section_at_the_very_end_gets_them_too(listed):
    _, result = filled(f"# Plan\n\n{LAUNCH}\n## Prerequisites\n\n{listed}", ODD)

    assert result.text.count("Contract signed") == 1
    assert result.text.index(listed) < result.text.index("Contract signed")


def test_a_condition_in_one_document_alone_does_not_hold_back_the_other():
    facts = "[conditions]\nsso = false\n"
    line = "# P\n\n## Prerequisites\n\n- [{}] SSO certificate uploaded{}\n\n## Step 1: A\n\n- [ ] Go live\n"
    strict, loose = line.format(" ", ""), line.format("x", " {if: sso}")
    assert compiled(loose, None, facts).prerequisites[0].decision == "not_applicable"

    (one,) = compiled(loose, strict, facts).prerequisites

    assert (one.status, one.decision) == ("Pending", "applies")


def test_one_key_in_both_documents_is_kept_by_the_first():
    playbook = PLAYBOOK.replace("access available", "access available {key: lead}")

    plan, _ = filled(TABLE.replace("is identified", "is identified {key: lead}"), playbook)

    keys = {one.text: one.key for one in plan.prerequisites}
    assert keys["A project lead is identified"] == "lead"
    assert keys["Sandbox access available"] == "lead-2"
    assert len(set(keys.values())) == len(keys) == 3
