"""A changed plan is written in its own template again; what has no place there is said."""

import json
from textwrap import dedent

import pytest

TEMPLATE = dedent("""\
    ---
    kind: plan
    ---
    # Rollout for [Customer Name]

    Words of our own that nobody may lose.

    | Field | Value |
    |---|---|
    | Customer | [Customer Name] |
    | Review date | YYYY-MM-DD |
    | Budget | [Budget code] |

    ## Phase 1: Prepare (Week 1)

    Intro of the phase.

    | No. | Task | Owner | Due Date | Success Criterion | Status | Our column |
    |---|---|---|---|---|---|---|
    | 1 | Hold the kickoff | CSM | YYYY-MM-DD | Goals agreed | Pending | left |
    | 2 | Import the rows | Customer | YYYY-MM-DD |  | Pending | right |
    | 3 | Send the list | Customer | YYYY-MM-DD | List sent | Pending | [Place] |

    ## Phase 2: Launch (Week 3)

    - [ ] Go live
    - [ ] Write the report

    ## Signature

    Signed: ____________ on YYYY-MM-DD
""")


@pytest.fixture
def made(golive, tmp_path):
    (tmp_path / "t.md").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "f.toml").write_text("[customer]\nname = 'Rask'\n", encoding="utf-8")
    answer = golive(
        *("plan", "new", "--template", tmp_path / "t.md", "--facts", tmp_path / "f.toml"),
        *("--signed", "2027-01-04", "--today", "2027-01-04"),
        *("-o", tmp_path / "p.md", "--json", tmp_path / "p.json"),
    )
    assert answer.status == 0, answer.err
    return tmp_path


def again(golive, made, *swaps):
    """Edit the text, take it over and export it; return the edited text and the answer."""
    text = (made / "p.md").read_text(encoding="utf-8")
    for old, new in swaps:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    (made / "p.md").write_text(text, encoding="utf-8")
    taken = golive(
        *("plan", "import", made / "p.md", "--plan", made / "p.json"),
        *("-o", made / "p.json", "--today", "2027-01-04"),
    )
    answer = golive(
        *("plan", "export", made / "p.json", "-o", made / "again.md", "--today", "2027-01-04")
    )
    assert answer.status == 0, answer.err
    return text, (made / "again.md").read_text(encoding="utf-8"), taken, answer


EDITS = {
    "title": ("Hold the kickoff", "Hold the first call"),
    "owner": ("| Import the rows | Customer |", "| Import the rows | CSM |"),
    "criterion": ("Goals agreed", "Goals and dates agreed"),
    "new criterion": ("|  | Pending | right", "| Rows match | Pending | right"),
    "status": ("| Pending | left", "| Done | left"),
    "tick": ("- [ ] Write the report", "- [x] Write the report"),
    "title in a list": ("Write the report", "Write the short report"),
    "name of the plan": ("# Rollout for Rask", "# Second rollout for Rask"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_an_edit_stands_in_the_template_again(golive, made, edit):
    text, written, taken, answer = again(golive, made, edit)

    assert "[Place]" in written
    assert "[Budget code]" in written
    assert written == text, taken.out
    assert "no place" not in answer.err


def test_a_second_edit_keeps_the_first(golive, made):
    again(golive, made, EDITS["title"])

    text, written, _, answer = again(golive, made, EDITS["status"], EDITS["owner"])

    assert "| 1 | Hold the first call | CSM |" in written
    assert written == text
    assert "no place" not in answer.err


def test_a_date_by_hand_moves_the_date_of_its_cell(golive, made):
    row = next(
        line for line in (made / "p.md").read_text().split("\n") if "Import the rows" in line
    )
    day = row.split("|")[4].strip()

    text, written, _, answer = again(golive, made, (row, row.replace(day, "2027-01-14")))

    assert "| 2 | Import the rows | Customer | 2027-01-14 |  | Pending | right |" in written
    assert [line for line in written.split("\n") if "2027-" not in line] == [
        line for line in text.split("\n") if "2027-" not in line
    ]
    assert "no place" not in answer.err


def test_a_row_taken_out_is_out(golive, made):
    text = (made / "p.md").read_text()
    row = next(line for line in text.split("\n") if "Send the list" in line)

    _, written, _, answer = again(golive, made, (f"{row}\n", ""))

    assert "Send the list" not in written
    assert "Intro of the phase." in written
    assert "no place" not in answer.err


def test_what_has_no_place_is_said_and_counted(golive, made):
    entry = "- [ ] Write the report"

    _, written, _, answer = again(golive, made, (entry, f"{entry}\n- [ ] Ask for a quote"))

    assert "Words of our own that nobody may lose." in written
    assert "The template of this plan has no place for 1 change." in answer.err
    assert "Ask for a quote" in answer.err
    assert "Ask for a quote" not in written


def test_a_merged_plan_keeps_the_template(golive, made):
    again(golive, made, EDITS["title"])
    book = made / "book.md"
    book.write_text("# Book\n\n## Step 1: Prepare (Week 1)\n\n- [ ] Hold the kickoff\n")
    answer = golive(
        *("plan", "merge", made / "p.json", "--base", book, "--new", book),
        *("-o", made / "merged.md", "--today", "2027-01-04"),
    )

    assert answer.status == 0, answer.err
    written = (made / "merged.md").read_text(encoding="utf-8")
    assert "Words of our own that nobody may lose." in written
    assert "| 1 | Hold the first call | CSM | 2027-01-" in written


def test_the_state_of_a_prerequisite_stands_in_its_status(golive, made):
    text = TEMPLATE.replace(
        "## Phase 1",
        "## Prerequisites\n\n| # | Prerequisite | Owner | Status |\n|---|---|---|---|\n"
        "| 1 | Contract filed | CSM | Pending |\n\n## Phase 1",
    )
    (made / "t.md").write_text(text, encoding="utf-8")
    golive(
        *("plan", "new", "--template", made / "t.md", "--facts", made / "f.toml"),
        *("--signed", "2027-01-04", "-o", made / "p.md", "--json", made / "p.json"),
    )

    row = "| 1 | Contract filed | CSM |"
    shown, written, _, answer = again(golive, made, (f"{row} Pending", f"{row} Done"))

    assert written == shown
    assert "no place" not in answer.err


def test_a_changed_plan_without_its_first_state_says_where_the_template_is(golive, made):
    again(golive, made, EDITS["title"])
    stored = json.loads((made / "p.json").read_text(encoding="utf-8"))
    stored["state"]["base"] = None
    (made / "p.json").write_text(json.dumps(stored), encoding="utf-8")

    answer = golive("plan", "export", made / "p.json", "-o", made / "own.md")

    assert "The template's own sections are not in this form; they are kept" in answer.err
    assert "Words of our own" not in (made / "own.md").read_text(encoding="utf-8")
