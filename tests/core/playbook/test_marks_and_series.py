"""Signs that Markdown or a comma hides: comparisons that look quoted, windows named in a row."""

import pytest

from golive.core.playbook.model import ItemKind
from golive.core.playbook.read import read_playbook

STEP = "## Phase 1: Open\n\n- [ ] Open the shop\n\n"


def read(body: str):
    return read_playbook(f"# Guide\n\n{body}\n".encode())


@pytest.mark.parametrize("sign", [">5 complaints a week", "> 5 complaints a week"])
def test_comparison_that_opens_a_line_is_no_quotation(sign):
    playbook = read(f"{STEP}## Red flags\n\n- Few guests\n- {sign}\n  - ask the baker\n")

    risk = playbook.items[2]
    assert (risk.kind, risk.text, risk.lines) == (ItemKind.RISK, sign, (10,))
    assert not playbook.coverage.not_understood


def test_quotation_in_a_line_stays_one():
    playbook = read(
        f"{STEP}## Red flags\n\n- Few guests\n- > He said five\n- A sign\n  > 5 guests left\n-\n"
    )

    assert ">5 guests left" not in [item.text for item in playbook.items]
    assert playbook.items[1].text == "Few guests"


@pytest.mark.parametrize(
    ("heading", "title", "last"),
    [
        ("Week 2, 4, 8, 12", "Week 2, 4, 8, 12", 12),
        ("Week 2, 4 and 8: Calls", "Calls", 8),
        ("Calls (weeks 2, 4, 8)", "Calls", 8),
        ("Week 2 & 4 - Calls", "Calls", 4),
    ],
)
def test_windows_named_in_a_row_reach_to_the_last_and_it_is_said(heading, title, last):
    playbook = read(f"## {heading}\n\n- [ ] Call the baker\n\n## Week 20: End\n\n- [ ] Close\n")

    step = playbook.steps[0]
    assert step.title == title
    assert (step.window.start, step.window.end) == (2, last)
    assert [found.code for found in playbook.diagnostics] == ["PB040"]


@pytest.mark.parametrize(
    "heading",
    ["Week 2, 30 minutes", "Week 2: 4 calls", "Week 2, 1 call", "Week 4, 2", "Week 2 (room 4)"],
)
def test_number_that_counts_something_else_is_no_further_week(heading):
    playbook = read(f"## {heading}\n\n- [ ] Call\n\n## Week 20: End\n\n- [ ] Close\n")

    assert "PB040" not in [found.code for found in playbook.diagnostics]
    window = playbook.steps[0].window
    assert window is None or window.start == window.end


def test_line_that_names_days_in_a_row_reaches_to_the_last():
    playbook = read("## Phase 1: Open\n\n- Calls: Days 3, 7, 10\n- Open the shop\n")

    call = playbook.items[0]
    assert (call.window.start, call.window.end) == (3, 10)
    assert [found.code for found in playbook.diagnostics] == ["PB040"]
