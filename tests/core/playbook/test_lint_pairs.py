"""Lint of a playbook beside its plan template, and the corners of single rules."""

from datetime import date

import pytest
from msgspec.structs import replace

from golive.core.playbook.lint import lint, lint_pair
from golive.core.playbook.read import read_playbook

TODAY = date(2026, 11, 21)

PLAYBOOK = """# Onboarding

## Step 1: Books (Week 1)

- [ ] Open the ledger (Owner: {role})

## Step 2: Go-Live (Week {week})

- [ ] Enable production access (Owner: Trainer)
- [ ] {watch}
"""

TEMPLATE = """# Plan for [Customer Name]

## Phase 1: Books (Week 1)

| # | Task | Owner | Due Date | Status |
|---|------|-------|----------|--------|
| 1 | Open the ledger | {role} | YYYY-MM-DD | Pending |

## Phase 2: Go-Live (Week {week})

| # | Task | Owner | Due Date | Status |
|---|------|-------|----------|--------|
| 1 | Go-live | Trainer | YYYY-MM-DD | Pending |
| 2 | {watch} | Trainer | YYYY-MM-DD | Pending |
"""

SAME = {"role": "Project Manager", "week": "4", "watch": "Print the labels"}


def _pair(playbook, template, front=""):
    mine = front + PLAYBOOK.format(**(SAME | playbook))
    theirs = TEMPLATE.format(**(SAME | template))
    found = lint_pair(read_playbook(mine.encode()), read_playbook(theirs.encode()), TODAY)
    return [each.code for each in found]


def _codes(text):
    return [found.code for found in lint(read_playbook(text.encode()), TODAY)]


@pytest.mark.parametrize(
    ("playbook", "template", "codes"),
    [
        ({}, {}, []),
        ({"week": "4"}, {"week": "6"}, ["LN028"]),
        ({"role": "CS Manager"}, {"role": "CS Engineer"}, ["LN004"]),
        ({"role": "CSM"}, {"role": "Customer Success Manager"}, ["LN005"]),
        ({"role": "Project Manager"}, {"role": "project managers"}, []),
        (
            {"watch": "Watch error logs for 4 hours"},
            {"watch": "Post-launch monitoring (48 hours)"},
            ["LN002"],
        ),
        (
            {"watch": "Watch error logs for 45 minutes"},
            {"watch": "Post-launch monitoring (90 minutes)"},
            ["LN002"],
        ),
        (
            {"watch": "Watch error logs for 4 hours"},
            {"watch": "Post-launch monitoring (4 hours)"},
            [],
        ),
    ],
)
def test_pair_of_documents_gives_its_findings(playbook, template, codes):
    assert _pair(playbook, template) == codes


def test_setting_of_roles_settles_the_question_for_both():
    front = "---\nroles:\n  CS Engineer: CS Manager\n---\n"

    assert _pair({"role": "CS Manager"}, {"role": "CS Engineer"}, front) == []


def test_document_without_go_live_has_no_week_to_compare():
    plain = read_playbook(b"# A\n\n## Step 1: Books (Week 1)\n\n- [ ] Open the ledger\n")
    launch = read_playbook(PLAYBOOK.format(**SAME).encode())

    assert "LN028" not in [found.code for found in lint_pair(plain, launch, TODAY)]


def test_two_circles_are_told_one_by_one():
    rows = "| T1 | Open the ledger | T2 |\n| T2 | Import the prices | T1 |\n| T3 | Train the cashiers | T1 |\n"
    more = "| T4 | Print the labels | T5 |\n| T5 | Count the shelves | T4, T1 |\n"
    text = f"# Plan\n\n## Phase 1: All (Week 1)\n\n| ID | Task | Depends On |\n|--|--|--|\n{rows}{more}"

    assert _codes(text) == ["LN019", "LN019"]


def test_circles_that_share_an_item_are_told_once():
    rows = "| T1 | Open the ledger | T2, T3 |\n| T2 | Import the prices | T1 |\n| T3 | Train the cashiers | T1 |\n"
    text = (
        f"# Plan\n\n## Phase 1: All (Week 1)\n\n| ID | Task | Depends On |\n|--|--|--|\n{rows}"
    )

    assert _codes(text) == ["LN019"]


def test_criterion_of_a_whole_step_may_be_vague_too():
    text = "# A\n\n## Step 1: Books (Week 1)\n\nExit criteria: Done\n\n- [ ] Open the ledger\n"

    assert _codes(text) == ["LN010"]


def test_window_said_in_a_task_lies_outside_its_step():
    text = "# A\n\n## Step 1: Books (Week 1-2)\n\n- [ ] Open the ledger (Week 5)\n- [ ] Import the prices (Week 2)\n"

    assert _codes(text) == ["LN032"]


def test_time_to_first_value_is_compared_with_the_item_that_names_it():
    text = (
        "# A\n\n## Step 1: Books (Week 1)\n\n- [ ] Milestone: first value, one invoice sent\n\n"
        "## Step 2: Go-Live (Week 6)\n\n- [ ] Enable production access\n\n"
        "## Success Metrics\n\n| Metric | Target | How to Measure |\n|--|--|--|\n"
        "| Time to First Value | < 7 days | First invoice |\n"
    )

    assert _codes(text) == []


def test_metric_without_windows_or_words_is_left_alone():
    text = (
        "# A\n\n## Books\n\n- [ ] Open the ledger\n\n"
        "## Success Metrics\n\n| Metric | Target | How to Measure |\n|--|--|--|\n"
        "| Time to First Value | < 7 days | First invoice |\n| Volume | < 5 | Count of the customer |\n"
    )

    assert _codes(text) == []


def test_watch_before_the_launch_is_no_watch_after_it():
    text = (
        "# A\n\n## Step 1: Books (Week 1)\n\n- [ ] Watch the queue for 2 hours\n\n"
        "## Step 2: Go-Live (Week 2)\n\n- [ ] Watch error logs for the first 24 hours\n"
    )

    assert "LN002" not in _codes(text)


def test_link_of_a_table_is_judged_too():
    text = "# A\n\n## Resources\n\n| Resource | Link |\n|--|--|\n| Guide | https://docs..example.com/a |\n"

    assert _codes(text) == ["LN016"]


def test_numbered_headings_without_a_word_may_restart():
    text = (
        "# A\n\n## 1. Books\n\n- [ ] Open the ledger\n\n## 1. Prices\n\n- [ ] Import the list\n"
    )

    assert _codes(text) == []


def test_criterion_of_marks_only_is_not_judged():
    table = "| # | Task | Success Criterion |\n|--|--|--|\n| 1 | Open the ledger | !!! |\n"
    text = f"# A\n\n## Phase 1: Books (Week 1)\n\n{table}"

    assert _codes(text) == []


def test_playbook_without_its_text_is_linted_by_its_items():
    fence = "```bash\nnpm run open-ledger --id=3\n```\n"
    text = f"# A\n\n## Step 1: Books (Week 1)\n\n- [ ] Open {{{{ledger}}}}\n\n{fence}"
    whole = read_playbook(text.encode())
    bare = replace(whole, source=())

    assert sorted(found.code for found in lint(whole, TODAY)) == ["LN015", "LN026"]
    (found,) = lint(bare, TODAY)
    assert (found.code, found.line, found.fix) == ("LN026", 8, ())


def test_command_that_no_line_shows_keeps_its_own_place():
    text = "# A\n\n## Step 1: Books (Week 1)\n\n```bash\n# Open\nnpm run \\\n  open-ledger \\\n  --id=3\n```\n"
    (found,) = lint(read_playbook(text.encode()), TODAY)

    assert (found.code, found.fix) == ("LN026", ())


def test_level_without_a_role_is_no_level_of_somebody():
    text = (
        "# A\n\n## Step 1: Books (Week 1)\n\n- [ ] Open the ledger\n\n## Escalation Path\n\n"
        "1. Support Engineer tries (< 1 hour)\n2. Escalate to VP Engineering\n"
    )
    playbook = read_playbook(text.encode())
    (track,) = playbook.escalations
    nameless = tuple(replace(level, role="") for level in track.levels)

    assert lint(replace(playbook, escalations=(replace(track, levels=nameless),)), TODAY) == ()
