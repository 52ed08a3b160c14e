"""What differs between two versions of a playbook: every part, with its values."""

import pytest
from planning_cases import book

from golive.core.document.values import Unit, Window
from golive.core.planning.playbook_diff import (
    ChangeKind,
    FieldChange,
    Part,
    Place,
    diff_playbooks,
)
from golive.core.playbook.model import ItemKind

TEXT = """\
    # How we roll out

    ## Step 1: Kickoff (Week 1)

    - [ ] Hold the kickoff call
    - [ ] Send the notes to everybody, Owner: CSM

    ## Step 2: Build (Weeks 2-3)

    ### Data

    - [ ] Create the workspace
    - [ ] Import the customer's data

    ## Step 3: Launch (Week 4)

    - [ ] Go live

    ## Metrics

    | Metric | Target | How we measure |
    |---|---|---|
    | Active trucks | > 80% | Trucks with a signal |

    ## Escalation

    ### Technical

    1. Escalate to Engineering Lead (< 4 hours)
    2. Escalate to VP Engineering if needed

    ## Notes

    - For large customers (>200 users), add 1-3 weeks
"""


def changes(old: str, new: str, text: str = TEXT):
    assert old in text
    return diff_playbooks(book(text), book(text.replace(old, new)))


def test_a_playbook_does_not_differ_from_itself():
    assert diff_playbooks(book(TEXT), book(TEXT)) == ()


def test_an_item_that_comes_or_goes_keeps_its_line():
    new = "- [ ] Import the customer's data\n    - [ ] Count the boxes"
    (added,) = changes("- [ ] Import the customer's data", new)
    (removed,) = diff_playbooks(
        book(TEXT.replace("- [ ] Import the customer's data", new)), book(TEXT)
    )

    assert (added.kind, added.what, added.title) == (
        ChangeKind.ADDED,
        ItemKind.TASK,
        "Count the boxes",
    )
    assert (removed.kind, removed.title, removed.line) == (
        ChangeKind.REMOVED,
        added.title,
        added.line,
    )


def test_a_reworded_item_keeps_its_key():
    (one,) = changes("Send the notes to everybody", "Send the notes to everybody there")

    assert one.kind is ChangeKind.REWORDED
    assert one.key == "send-the-notes-to-everybody"
    assert one.fields == (
        FieldChange(
            "title", "Send the notes to everybody", "Send the notes to everybody there"
        ),
    )


def test_a_moved_item_says_both_places():
    line = "    - [ ] Send the notes to everybody, Owner: CSM\n"
    text = TEXT.replace(line, "").replace("    - [ ] Create", f"{line}    - [ ] Create")

    (one,) = diff_playbooks(book(TEXT), book(text))

    assert one.kind is ChangeKind.MOVED
    assert one.fields == (FieldChange("place", Place("Kickoff", ""), Place("Build", "Data")),)


def test_a_window_is_said_by_the_step_alone():
    (one,) = changes("(Weeks 2-3)", "(Weeks 2-4)")

    window = FieldChange("window", Window(Unit.WEEK, 2, 3), Window(Unit.WEEK, 2, 4))
    assert (one.what, one.title, one.fields) == (Part.STEP, "Build", (window,))


def test_what_an_item_waits_for_is_said_by_title():
    (one,) = changes(
        "Import the customer's data", "Import the customer's data {after: create-the-workspace}"
    )

    assert one.fields == (FieldChange("depends_on", (), ("Create the workspace",)),)


@pytest.mark.parametrize(
    ("old", "new", "what", "field"),
    [
        ("Owner: CSM", "Owner: Customer", ItemKind.TASK, "owner"),
        ("- [ ] Go live", "- [x] Go live", ItemKind.TASK, "done"),
        ("> 80%", "> 90%", Part.METRIC, "target_text"),
        ("< 4 hours", "< 6 hours", Part.LEVEL, "limit_minutes"),
        ("add 1-3 weeks", "add 2-3 weeks", Part.RULE, "text"),
    ],
)
def test_each_part_says_its_fields(old, new, what, field):
    (one,) = changes(old, new)

    assert (one.kind, one.what) == (ChangeKind.CHANGED, what)
    assert one.fields[0].field == field


def test_a_step_that_comes_is_added_with_its_items():
    found = changes(
        "    ## Step 3: Launch (Week 4)",
        "    ## Step 3: Training (Week 3)\n\n    - [ ] Train the admins\n\n"
        "    ## Step 4: Launch (Week 4)",
    )

    assert [(one.kind, one.what, one.title) for one in found] == [
        (ChangeKind.ADDED, Part.STEP, "Training"),
        (ChangeKind.ADDED, ItemKind.TASK, "Train the admins"),
    ]


def test_a_metric_that_goes_keeps_its_old_words():
    (gone,) = changes("    | Active trucks | > 80% | Trucks with a signal |\n", "")

    assert (gone.kind, gone.what, gone.title) == (
        ChangeKind.REMOVED,
        Part.METRIC,
        "Active trucks",
    )
