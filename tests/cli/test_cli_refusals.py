"""What the commands refuse: one sentence that says where and what to do instead."""

import json
import stat

import click
import pytest
from click.shell_completion import ShellComplete

from golive.cli.main import golive as root
from golive.cli.main import run


@pytest.mark.parametrize(
    ("option", "value"),
    [("--signed", "2026-13-02"), ("--signed", "soon"), ("--signed", ""), ("--today", "nope")],
)
def test_a_date_that_is_none_names_its_option(golive, playbook_file, option, value):
    answer = golive("plan", "new", "--playbook", playbook_file, option, value)

    assert answer.status == 2
    assert f"Invalid value for {option}: " in answer.err.replace("'", "")
    assert "is no date; write it as YYYY-MM-DD." in answer.err


@pytest.mark.parametrize("signed", ["0001-01-01", "9999-12-31", "1950-06-01"])
def test_a_contract_outside_the_calendar_is_refused(golive, playbook_file, tmp_path, signed):
    target = tmp_path / "plan.json"

    answer = golive(
        "plan", "new", "--playbook", playbook_file, "--signed", signed, "--json", target
    )

    assert answer.status == 2
    assert answer.err.endswith(
        f"golive: The contract date {signed} must lie between 1951 and 2149.\n"
    )
    assert not target.exists()


def test_a_count_that_is_none_is_refused_in_plain_words(golive, playbook_file):
    answer = golive("plan", "new", "--playbook", playbook_file, "--users", "lots")

    assert answer.status == 2
    assert "'lots' is not a valid whole number." in answer.err


def test_an_output_in_a_missing_folder_says_which(golive, plan_file, tmp_path):
    target = tmp_path / "there" / "plan.svg"

    answer = golive("plan", "export", plan_file, "-o", target)

    assert answer.status == 2
    assert answer.err == (
        f"golive: {target} cannot be written: there is no folder {target.parent}; make it first.\n"
    )


def test_a_file_that_may_only_be_read_stays(golive, plan_file, tmp_path):
    target = tmp_path / "plan.svg"
    target.write_text("mine", encoding="utf-8")
    target.chmod(stat.S_IRUSR)

    answer = golive("plan", "export", plan_file, "-o", target)

    assert answer.status == 2
    assert answer.err == f"golive: {target} cannot be written: It may only be read.\n"
    assert target.read_text(encoding="utf-8") == "mine"
    assert [path.name for path in tmp_path.glob(".plan*")] == []


def test_a_process_without_standard_input_says_so(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", None)

    assert run(["playbook", "check", "-"]) == 2
    assert "There is no standard input to read" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["import", "merge"])
@pytest.mark.parametrize(
    ("output", "said"),
    [("-", "name a file for -o"), ("plan.txt", "Let the file for -o end in one of md, json")],
)
def test_a_changed_plan_needs_a_file_with_a_known_ending(
    golive, plan_file, playbook_file, command, output, said
):
    options = {
        "import": [playbook_file, "--plan", plan_file],
        "merge": [plan_file, "--base", playbook_file, "--new", playbook_file],
    }

    answer = golive("plan", command, *options[command], "-o", output)

    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err


def test_import_refuses_a_document_that_is_not_the_plan_s(golive, plan_file, tmp_path):
    other, empty = tmp_path / "other.md", tmp_path / "empty.md"
    other.write_text("# Shopping\n\n- [ ] Bread\n", encoding="utf-8")
    empty.write_text("\n", encoding="utf-8")

    foreign = golive("plan", "import", other, "--plan", plan_file)
    nothing = golive("plan", "import", empty, "--plan", plan_file)

    assert (foreign.status, foreign.out) == (2, "")
    assert foreign.err == (
        f"golive: {other} holds no phase and no task of the plan; name the document that was made "
        f"from {plan_file}.\n"
    )
    assert (nothing.status, nothing.err) == (2, f"golive: {empty}: The file is empty.\n")


def test_merge_refuses_an_empty_version_and_two_kinds_of_version(
    golive, plan_file, playbook_file, tmp_path
):
    empty = tmp_path / "empty.md"
    empty.write_text("", encoding="utf-8")

    def merged(new):
        return golive("plan", "merge", plan_file, "--base", playbook_file, "--new", new)

    assert (merged(empty).status, merged(empty).err) == (
        2,
        f"golive: {empty}: The file is empty.\n",
    )
    mixed = merged(plan_file)
    assert (mixed.status, mixed.out) == (2, "")
    assert "--base and --new must both be playbooks, or both plan.json." in mixed.err


def test_two_forms_in_one_place_are_refused(golive, plan_file, playbook_file, tmp_path):
    target = tmp_path / "plan.out"

    made = golive("plan", "new", "--playbook", playbook_file, "-o", target, "--json", target)
    written = golive("plan", "export", plan_file, "-o", "-", "-o", "-", "--as", "md")

    assert (made.status, target.exists()) == (2, False)
    assert f"{target} is named twice; each form needs its own place." in made.err
    assert (written.status, written.out) == (2, "")
    assert "Standard output is named twice" in written.err


@pytest.mark.parametrize(
    "command",
    [
        ["playbook", "check", "{plan}"],
        ["playbook", "show", "{plan}"],
        ["playbook", "fmt", "{plan}"],
        ["plan", "new", "--playbook", "{plan}"],
        ["plan", "import", "{plan}", "--plan", "{plan}"],
    ],
)
def test_a_plan_file_in_the_place_of_a_document_is_refused(golive, plan_file, command):
    answer = golive(*(part.format(plan=plan_file) for part in command))

    assert (answer.status, answer.out) == (2, "")
    assert answer.err == (
        f"golive: {plan_file}: This is JSON; name a playbook or a plan as Markdown.\n"
    )


def test_a_document_that_begins_with_a_placeholder_is_no_json(golive, tmp_path):
    path = tmp_path / "plan.md"
    path.write_text("{{customer}}: rollout\n\n- [ ] Call them\n", encoding="utf-8")

    assert golive("plan", "show", path, "--signed", "2026-03-02").status == 0


def test_whatif_names_the_phases_there_are(golive, plan_file):
    answer = golive("plan", "whatif", plan_file, "--shift", "7=2")

    assert answer.status == 3
    assert answer.err == (
        "golive: The plan has no phase “7”; it has 1 (Kickoff), 2 (Connect the depot), "
        "3 (Go-live).\n"
    )


def test_a_delay_of_nothing_is_as_planned(golive, plan_file):
    answer = golive("plan", "whatif", plan_file, "--late", "1.1=0")

    assert answer.out.startswith("“Hold the kickoff meeting” ends as planned.\n")


def commands(command: click.Command = root, path: tuple[str, ...] = ()):
    """Yield every command that is no group, with its path."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        yield from commands(command.get_command(context, name), (*path, name))


@pytest.mark.parametrize(
    "path", [path for path, _ in commands() if path[0] in {"plan", "playbook"}]
)
def test_shells_complete_the_names_of_files(path):
    if path == ("plan", "new"):
        path = (*path, "--playbook")

    found = ShellComplete(root, {}, "golive", "_GOLIVE_COMPLETE").get_completions(
        list(path), "pl"
    )

    assert [item.type for item in found] == ["file"]


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (
            ("playbook", "report", "{playbook}", "{playbook}", "--html", "-"),
            "--html takes one file.",
        ),
        (("playbook", "fmt", "-i", "-"), "Standard input cannot be written back in place."),
        (("playbook", "fmt", "-i", "--check", "{playbook}"), "--in-place writes; --check,"),
        (("plan", "whatif", "{plan}", "--move", "2026-03-09"), "write it as TASK=DATE."),
        (("demo", "--out", "{playbook}"), "is a file; name a folder with --out."),
        (("demo", "--out", "{playbook}/below"), "cannot be made: Not a directory."),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    golive, playbook_file, plan_file, command, sentence
):
    before = playbook_file.read_bytes()

    answer = golive(*(word.format(playbook=playbook_file, plan=plan_file) for word in command))

    assert answer.status == 2
    assert sentence in answer.err
    assert playbook_file.read_bytes() == before


def test_a_plan_without_tasks_has_no_forecast(golive, tmp_path):
    playbook, plan = tmp_path / "empty.md", tmp_path / "plan.json"
    playbook.write_text("# Nothing yet\n\nWe will see.\n", encoding="utf-8")
    golive("plan", "new", "--playbook", playbook, "--signed", "2026-03-02", "--json", plan)

    answer = golive("plan", "forecast", plan)

    assert (answer.status, answer.out) == (2, "")
    assert answer.err.endswith("golive: The plan has no task to forecast.\n")


def test_a_plan_file_with_a_damaged_origin_is_refused(golive, plan_file):
    document = json.loads(plan_file.read_bytes())
    plan_file.write_text(json.dumps({**document, "made_from": [{"digest": 7}]}), "utf-8")

    answer = golive("plan", "show", plan_file)

    assert answer.status == 2
    assert '"made_from" of this plan: ' in answer.err


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (None, '"state" of this plan is missing or not of version'),
        ({"plan": None}, '"state.plan" of this plan is missing; make the plan again.'),
        ({"plan": {"title": 7}}, '"state.plan" of this plan: '),
    ],
)
def test_a_plan_file_that_somebody_cut_is_refused(golive, plan_file, state, sentence):
    document = json.loads(plan_file.read_bytes())
    document["state"] = None if state is None else {**document["state"], **state}
    plan_file.write_text(json.dumps(document), encoding="utf-8")

    answer = golive("plan", "show", plan_file)

    assert (answer.status, answer.out) == (2, "")
    assert sentence in answer.err
