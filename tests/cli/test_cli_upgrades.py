"""What a new playbook does to running plans, and departures of a plan from its playbook."""

import json

import pytest

from tests.command_line import PLAYBOOK


@pytest.fixture
def later_file(tmp_path):
    """The playbook with its launch a week later."""
    path = tmp_path / "later.md"
    path.write_text(PLAYBOOK.replace("(Week 4)", "(Week 5)"), encoding="utf-8")
    return path


@pytest.fixture
def edited_file(tmp_path, golive, plan_file):
    """The plan as Markdown with one title edited."""
    path = tmp_path / "edited.md"
    golive("plan", "export", plan_file, "-o", path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Mount the first device", "Mount two devices"), "utf-8")
    return path


@pytest.mark.seed("S163")
def test_diff_says_how_the_go_live_of_each_running_plan_moves(
    golive, playbook_file, later_file, plan_file
):
    stored = plan_file.read_bytes()
    answer = golive("playbook", "diff", playbook_file, later_file, "--plan", plan_file)
    same = golive("playbook", "diff", playbook_file, playbook_file, "--plan", plan_file)

    assert "The go-live moves for 1 of 1 running plan." in answer.out
    assert "Haltern Buses  Fri 27 Mar  Fri 3 Apr  5 working days later" in answer.out
    assert "The go-live stays for 1 running plan." in same.out
    assert plan_file.read_bytes() == stored


def test_diff_of_several_plans_as_json(golive, playbook_file, later_file, plan_file):
    answer = golive(
        *("playbook", "diff", playbook_file, later_file, "--json"),
        *("--plan", plan_file, "--plan", plan_file),
    )

    plans = json.loads(answer.out)["plans"]
    assert [one["working_days"] for one in plans] == [5, 5]
    assert {one["customer"] for one in plans} == {"Haltern Buses"}


def test_diff_refuses_a_plan_that_is_none(golive, playbook_file, later_file):
    answer = golive("playbook", "diff", playbook_file, later_file, "--plan", playbook_file)

    assert answer.status == 2
    assert "This is not JSON that can be read." in answer.err


@pytest.mark.seed("S162")
def test_an_edit_is_kept_as_a_departure_with_its_reason(
    golive, plan_file, edited_file, tmp_path
):
    made = tmp_path / "made.json"
    answer = golive(
        *("plan", "import", edited_file, "--plan", plan_file, "-o", made),
        *("--why", "Two buses share a depot", "--who", "Ida", "--today", "2026-03-04"),
    )
    shown = golive("plan", "show", made, "--json").out

    assert answer.status == 0
    (departure,) = json.loads(shown)["departures"]
    assert (departure["on"], departure["who"]) == ("2026-03-04", "Ida")
    assert departure["why"] == "Two buses share a depot"
    assert "Mount two devices" in departure["what"]
    text = golive("plan", "show", made).out.split("Departures from the playbook\n")[1]
    assert text.startswith("  Wed 4 March 2026, Ida: Two buses share a depot\n")


def test_an_edit_that_changes_nothing_is_no_departure(golive, plan_file, tmp_path):
    same, made = tmp_path / "same.md", tmp_path / "made.json"
    golive("plan", "export", plan_file, "-o", same)
    golive(
        *("plan", "import", same, "--plan", plan_file, "-o", made),
        *("--why", "No reason", "--who", "Ida"),
    )

    assert json.loads(golive("plan", "show", made, "--json").out)["departures"] == []


@pytest.mark.parametrize(
    "given",
    [
        ["--why", "x", "-o", "x.json"],
        ["--who", "x", "-o", "x.json"],
        ["--why", "x", "--who", "y"],
    ],
)
def test_a_departure_needs_reason_name_and_plan(golive, plan_file, edited_file, given):
    answer = golive("plan", "import", edited_file, "--plan", plan_file, *given)

    assert answer.status == 2
    assert "A departure needs --why, --who and a plan to write" in answer.err
