"""Where the plan commands get a plan from, and what they refuse beside it."""

import json

import pytest

SIGNED_PLAN = """\
# Rollout at Haltern Buses

| Field | Value |
|-------|-------|
| Customer | Haltern Buses |
| Contract signed | 2 March 2026 |
| Target go-live | 2026-04-30 |

## Phase 1: Kickoff (Week 1)

| # | Task | Owner | Due Date | Status |
|---|------|-------|----------|--------|
| 1 | Kickoff call | CSM | | Pending |

## Phase 2: Launch (Week 3)

| # | Task | Owner | Due Date | Status |
|---|------|-------|----------|--------|
| 1 | Go-live | CSM | | Pending |
"""
COMMANDS = {
    "show": ["show", "{plan}"],
    "explain": ["explain", "{plan}"],
    "whatif": ["whatif", "{plan}", "--late", "1.1=2"],
    "forecast": ["forecast", "{plan}", "--simulations", "20"],
    "export": ["export", "{plan}", "-o", "{out}"],
    "import": ["import", "{text}", "--plan", "{plan}"],
    "diff": ["diff", "{plan}", "{plan}"],
    "merge": ["merge", "{plan}", "--base", "{book}", "--new", "{book}"],
}


@pytest.fixture
def command(golive, plan_file, playbook_file, tmp_path):
    """Run a plan command by name on a plan, the compiled one by default."""

    def call(name, *options, plan=plan_file):
        out = tmp_path / "out.csv"
        files = {"plan": plan, "text": playbook_file, "book": playbook_file, "out": out}
        answer = golive("plan", *(part.format(**files) for part in COMMANDS[name]), *options)
        assert not (answer.status and out.exists())
        return answer

    return call


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--facts", "x.toml"),
        ("--playbook", "x.md"),
        ("--signed", "2026-01-05"),
        ("--users", "5"),
    ],
)
def test_a_compiled_plan_takes_no_sources(command, name, option, value):
    answer = command(name, option, value)

    assert (answer.status, answer.out) == (2, "")
    assert f"is compiled already and takes no {option}; leave it out" in answer.err
    assert "golive plan new" in answer.err


@pytest.mark.parametrize("name", COMMANDS)
def test_a_plan_takes_no_template_beside_it(command, name):
    answer = command(name, "--template", "x.md")

    assert (answer.status, answer.out) == (2, "")
    assert "is the plan itself; leave out --template" in answer.err


def test_several_options_are_named_together(command):
    answer = command("show", "--facts", "x.toml", "--users", "3")

    assert "takes no --facts or --users; leave them out" in answer.err


@pytest.mark.parametrize("name", COMMANDS)
def test_markdown_that_states_no_signing_asks_for_it(command, playbook_file, name):
    answer = command(name, plan=playbook_file)

    assert (answer.status, answer.out) == (2, "")
    assert "does not say when the contract was signed" in answer.err
    assert "add --signed DATE" in answer.err


def test_the_signing_that_a_markdown_plan_states_counts(golive, tmp_path):
    path = tmp_path / "plan.md"
    path.write_text(SIGNED_PLAN, encoding="utf-8")

    answer = golive("plan", "show", path, "--today", "2026-09-01", "--json")

    plan = json.loads(answer.out)
    assert (plan["signed_on"], plan["phases"][0]["tasks"][0]["due_on"][:7]) == (
        "2026-03-02",
        "2026-03",
    )
    assert f"{path}, line 6: the contract was signed on 2026-03-02." in answer.err


def test_the_option_wins_over_what_a_markdown_plan_states(golive, tmp_path):
    path = tmp_path / "plan.md"
    path.write_text(SIGNED_PLAN, encoding="utf-8")

    answer = golive("plan", "show", path, "--signed", "2026-06-01", "--json")

    assert json.loads(answer.out)["signed_on"] == "2026-06-01"
    assert "line 6" not in answer.err


def test_diff_takes_the_options_for_the_plan_that_is_markdown(
    golive, plan_file, playbook_file, facts_file
):
    answer = golive(
        *("plan", "diff", plan_file, playbook_file, "--json", "--today", "2026-03-04"),
        *("--signed", "2026-03-02", "--facts", facts_file),
    )

    assert answer.status == 0, answer.err
    assert json.loads(answer.out)["moves"] == []


def test_standard_input_is_read_once(golive, playbook_file):
    answer = golive("playbook", "diff", "-", "-", stdin=playbook_file.read_bytes())

    assert (answer.status, answer.out) == (2, "")
    assert 'Standard input ("-") can be read once; name a file.' in answer.err
