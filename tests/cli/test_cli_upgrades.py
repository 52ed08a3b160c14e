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


def test_versions_are_numbered_with_what_each_changed(
    golive, playbook_file, later_file, tmp_path
):
    same = tmp_path / "same.md"
    same.write_bytes(PLAYBOOK.replace("\n", "\r\n").encode("utf-16"))
    answer = golive("playbook", "versions", playbook_file, same, later_file)
    listed = golive("playbook", "versions", playbook_file, later_file, "-v").out

    assert answer.status == 0
    assert "Version 1: " in answer.out
    assert f"{playbook_file} = {same}" in answer.out
    assert "The first, with 3 steps" in answer.out
    assert "Version 2: " in answer.out
    assert "Changed: 1 step." in answer.out
    assert "2 versions in 3 files." in answer.err
    assert "~ changed step “Go-live”: window week 4 → week 5" in listed


def test_versions_say_author_and_date_as_the_file_does(golive, tmp_path):
    file = tmp_path / "book.md"
    file.write_text(f"---\nauthor: Ida\nlast_updated: 2026-03-02\n---\n{PLAYBOOK}", "utf-8")
    (version,) = json.loads(golive("playbook", "versions", file, "--json").out)["versions"]

    assert (version["author"], version["published_on"]) == ("Ida", "2026-03-02")
    assert version["changes"] == []


def test_a_plan_names_the_versions_it_was_made_from(golive, playbook_file, plan_file, tmp_path):
    made_from = json.loads(plan_file.read_text("utf-8"))["made_from"]
    (version,) = json.loads(golive("playbook", "versions", playbook_file, "--json").out)[
        "versions"
    ]

    assert [(one["document"], one["digest"]) for one in made_from] == [
        ("playbook", version["digest"])
    ]


def test_merge_says_when_base_is_another_version(
    golive, playbook_file, later_file, plan_file, tmp_path
):
    merged = tmp_path / "merged.json"
    golive(
        "plan", "merge", "--base", playbook_file, "--new", later_file, plan_file, "-o", merged
    )
    ours = golive("plan", "merge", "--base", playbook_file, "--new", later_file, plan_file)
    stale = golive("plan", "merge", "--base", playbook_file, "--new", later_file, merged)
    answer = json.loads(
        golive(
            "plan", "merge", "--base", playbook_file, "--new", later_file, merged, "--json"
        ).out
    )

    assert "PL330" not in ours.err
    assert f"{playbook_file}: warning PL330" in stale.err
    assert [one["code"] for one in answer["diagnostics"]] == ["PL330"]


def test_merge_of_compiled_plans_knows_their_versions(
    golive, playbook_file, later_file, plan_file, tmp_path
):
    later = tmp_path / "later.json"
    golive(
        *("plan", "new", "--playbook", later_file, "--signed", "2026-03-02"),
        *("--today", "2026-03-04", "--json", later),
    )
    right = golive("plan", "merge", "--base", plan_file, "--new", later, plan_file)
    wrong = golive("plan", "merge", "--base", later, "--new", later, plan_file)

    assert "PL330" not in right.err
    assert "PL330" in wrong.err


def test_diff_says_which_plans_are_of_another_version(
    golive, playbook_file, later_file, plan_file
):
    right = golive("playbook", "diff", playbook_file, later_file, "--plan", plan_file)
    wrong = golive("playbook", "diff", later_file, playbook_file, "--plan", plan_file)

    assert "PL330" not in right.err
    assert f"{plan_file}: warning PL330" in wrong.err


def test_a_plan_of_before_versions_were_kept_is_read(
    golive, playbook_file, later_file, plan_file
):
    stored = json.loads(plan_file.read_text("utf-8"))
    del stored["made_from"]
    plan_file.write_text(json.dumps(stored), "utf-8")
    answer = golive("plan", "merge", "--base", later_file, "--new", later_file, plan_file)

    assert "PL330" not in answer.err
    assert "taken over" in answer.out
