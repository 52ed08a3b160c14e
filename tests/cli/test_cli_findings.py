"""What `golive plan …` says of its input: findings, notes, exit statuses, names of tasks."""

import json

import pytest


def new(golive, *options):
    return golive("plan", "new", *options, "--signed", "2026-03-02", "--today", "2026-03-04")


@pytest.mark.parametrize("facts", [b"[customer\nname = ", b"name = '\xff\xfe'"])
@pytest.mark.parametrize("command", ["new", "show"])
def test_damaged_facts_answer_2_and_nothing_is_written(
    golive, playbook_file, tmp_path, facts, command
):
    path, target = tmp_path / "bad.toml", tmp_path / "out.md"
    path.write_bytes(facts)
    plan = ["--playbook", playbook_file, "-o", target] if command == "new" else [playbook_file]

    answer = golive("plan", command, *plan, "--facts", path, "--signed", "2026-03-02")

    assert answer.status == 2
    assert "1 error" in answer.err
    assert "nothing was written" in answer.err
    assert answer.out == ""
    assert not target.exists()


@pytest.mark.parametrize("text", ["", "\n \n", "\ufeff"])
@pytest.mark.parametrize("role", ["--playbook", "--template"])
def test_an_empty_document_answers_2_and_nothing_is_written(golive, tmp_path, text, role):
    path, target = tmp_path / "empty.md", tmp_path / "out.md"
    path.write_text(text, encoding="utf-8")

    answer = new(golive, role, path, "-o", target)

    assert answer.status == 2
    assert answer.err == f"golive: {path}: The file is empty.\n"
    assert not target.exists()
    assert golive("plan", "show", path, "--signed", "2026-03-02").status == 2


def test_a_document_without_tasks_answers_1_and_counts_the_error(golive, tmp_path):
    path = tmp_path / "prose.md"
    path.write_text("# A title\n\nWords about how we work.\n", encoding="utf-8")

    answer = new(golive, "--playbook", path)

    assert answer.status == 1
    assert "error The documents have no task" in answer.out
    assert "1 error, " in answer.err


def test_findings_of_facts_are_counted(golive, playbook_file, tmp_path):
    path = tmp_path / "facts.toml"
    path.write_text('[customer]\nnmae = "Haltern Buses"\ncountry = "DE"\n', encoding="utf-8")

    with_typo = new(golive, "--playbook", playbook_file, "--facts", path)
    path.write_text('[customer]\nname = "Haltern Buses"\ncountry = "DE"\n', encoding="utf-8")
    without = new(golive, "--playbook", playbook_file, "--facts", path)

    typo = 'warning The facts have no key "customer.nmae"; known and near to it: "name".'
    assert f"{typo}  (facts, line 2)" in with_typo.out
    assert typo not in without.out
    assert _warnings(with_typo.err) == _warnings(without.err) + 1


def _warnings(said: str) -> int:
    words = said.splitlines()[-1].replace(",", "").replace(";", "").split()
    at = next(n for n, word in enumerate(words) if word.startswith("warning"))
    return int(words[at - 1])


def test_warnings_are_always_printed_and_notes_on_request(golive, playbook_file, tmp_path):
    target = tmp_path / "plan.md"

    quiet = new(golive, "--playbook", playbook_file, "-o", target)
    told = new(golive, "-v", "--playbook", playbook_file, "-o", target)

    assert "warning No country is known for the vendor's calendar" in quiet.err
    assert "info " not in quiet.err
    assert "(shown with -v)" in quiet.err
    assert "info Only a date was given for the signature" in told.err
    assert "(shown with -v)" not in told.err


def test_show_prints_notes_and_keys_on_request(golive, plan_file):
    quiet, told = golive("plan", "show", plan_file), golive("plan", "show", "-v", plan_file)

    assert "hold-the-kickoff-meeting" not in quiet.out
    assert "(shown with -v)" in quiet.err
    assert "hold-the-kickoff-meeting" in told.out
    assert "info Only a date was given for the signature" in told.out


def test_several_tasks_are_listed_with_number_key_and_title(golive, plan_file):
    plan = json.loads(plan_file.read_text(encoding="utf-8"))
    meant = [
        (f"{at}.{task['number']}", task["key"], task["title"])
        for at, phase in enumerate(plan["phases"], 1)
        for task in phase["tasks"]
        if "the" in task["title"].casefold()
    ]

    answer = golive("plan", "explain", plan_file, "the")

    assert answer.status == 3
    assert len(meant) > 1
    for number, key, title in meant:
        assert f"  {number}  {key}  — {title}" in answer.err
        assert golive("plan", "explain", plan_file, number).status == 0


FACTS = """\
[customer]
nmae = "Haltern Buses"
country = "DE"

[roles]
"Stage manager" = "Ida Moe"

[calendars.vendor]
closed = []
"""
TEMPLATE = """\
# Rollout

## Milestones

   ### Phase 1: Start (Week 2)

| # | Task | Owner |
|---|------|-------|
| 1 | Kickoff call | CSM |
"""


def test_findings_name_their_document_line_and_column(golive, playbook_file, tmp_path):
    facts, template = tmp_path / "f.toml", tmp_path / "t.md"
    facts.write_text(FACTS, encoding="utf-8")
    template.write_text(TEMPLATE, encoding="utf-8")

    answer = new(
        golive,
        *("--playbook", playbook_file, "--template", template, "--facts", facts),
        *("--json", "-"),
    )

    found = json.loads(answer.out)["diagnostics"]
    places = {
        (one["code"], one["document"], one["line"], one["column"])
        for one in found
        if one["code"] in {"PL003", "PL010", "PL020", "PL035", "PL042"}
    }
    assert places == {
        ("PL003", "facts", 2, 1),
        ("PL010", None, 0, 1),
        ("PL020", "facts", 8, 1),
        *(("PL035", "playbook", line, 1) for line in (10, 15, 27)),
        ("PL042", "facts", 6, 1),
    }
    related = next(one["related"] for one in found if one["code"] == "PL035")
    assert [(one["document"], one["line"], one["column"]) for one in related] == [
        ("template", 5, 4)
    ]


def test_findings_of_facts_are_said_where_the_plan_s_are_not_printed(
    golive, playbook_file, tmp_path
):
    path = tmp_path / "facts.toml"
    path.write_text(FACTS, encoding="utf-8")

    answer = golive("plan", "explain", playbook_file, "--facts", path, "--signed", "2026-03-02")

    assert answer.err.startswith(f"{path}:2:1: warning PL003 ")


@pytest.mark.parametrize(("name", "at"), [("playbook", 16), ("template", 1)])
def test_a_finding_is_printed_with_its_place(golive, tmp_path, name, at):
    """A place is of the document as it is stored, also where the two documents differ."""
    path = tmp_path / "any.md"
    path.write_text(
        "\n" * (at - 1) + "# Plan\n\n## Step 1: Go (Week 1)\n\n- [ ] Send it, Owner: CSM\n"
    )

    answer = new(golive, f"--{name}", path)

    assert f'Nobody is named for the role "CSM".  ({name}, line {at + 4})' in answer.out


MILESTONES = """\
# Rollout

## Phase 1: Start (Week 1)

- [ ] Kickoff call
- [ ] Collect the data

## Phase 2: Launch (Week 3)

- [ ] Go live
"""


def test_a_milestone_says_how_its_day_was_found(golive, tmp_path):
    template, plan = tmp_path / "t.md", tmp_path / "p.json"
    template.write_text(MILESTONES, encoding="utf-8")
    new(golive, "--template", template, "--json", plan)

    shown = golive("plan", "show", plan)
    stored = json.loads(plan.read_text(encoding="utf-8"))["milestones"]

    reasons = {one["kind"]: one["reason"] for one in stored}
    assert {kind: reason["code"] for kind, reason in reasons.items()} == {
        "kickoff": "PL201",
        "acceptance": "PL209",
        "first_value": "PL210",
        "go_live": "PL201",
        "hand_over": "PL212",
    }
    lines = shown.out.split("\nMilestones\n")[1].split("\n\n")[0].split("\n")
    assert [
        line.endswith(one["reason"]["message"]) for line, one in zip(lines, stored, strict=True)
    ] == [True] * 5
    assert "  1.1  The task is bound" in lines[0]
    assert "No task ends with the acceptance; the end of the first phase counts." in lines[1]


def test_a_milestone_without_a_day_says_so(golive, tmp_path):
    template = tmp_path / "t.md"
    template.write_text("# Rollout\n\nOnly words.\n", encoding="utf-8")

    answer = new(golive, "--template", template, "--json", "-")

    stored = json.loads(answer.out)["milestones"]
    assert stored
    assert {one["reason"]["code"] for one in stored if one["on"] is None} == {"PL208"}
