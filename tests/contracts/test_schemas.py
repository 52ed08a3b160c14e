"""Every JSON answer of the command line holds to its published JSON Schema."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from golive.cli.output import to_json
from golive.cli.plan.plan_file import PlanFile, plan_contract
from golive.core.playbook.contract import playbook_contract
from tests.command_line import FACTS, PLAYBOOK
from tests.sample_plan import MONDAY, long_plan, plan_of, small_plan
from tests.sample_playbook import playbook, rich

ROOT = Path(__file__).parent.parent.parent
SCHEMAS = ROOT / "docs" / "reference" / "schemas"
SHIPPED = sorted((ROOT / "playbooks").glob("*.md"))


def schema(name: str) -> dict:
    return json.loads((SCHEMAS / f"{name}-1.json").read_text(encoding="utf-8"))


def holds(name: str, answer: object) -> None:
    """Fail with every place where an answer departs from its schema."""
    validator = Draft202012Validator(
        schema(name), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    found = [
        f"{'/'.join(map(str, e.absolute_path))}: {e.message}"
        for e in validator.iter_errors(answer)
    ]
    assert found == []


@pytest.mark.parametrize("path", sorted(SCHEMAS.glob("*.json")), ids=lambda path: path.stem)
def test_schema_is_one(path):
    document = json.loads(path.read_text(encoding="utf-8"))

    Draft202012Validator.check_schema(document)
    assert document["$id"] == f"urn:golive:{path.stem.removesuffix('-1')}:1"
    assert document["description"]


@pytest.mark.parametrize("book", [playbook(), rich()], ids=["empty", "rich"])
def test_playbook_contract_holds(book):
    holds("playbook", playbook_contract(book, diagnostics=[], sentence=lambda code, _: code))


@pytest.mark.parametrize(
    "plan", [small_plan(), long_plan(9, days=40), plan_of(())], ids=["small", "long", "empty"]
)
def test_plan_contract_holds(plan):
    holds("plan", json.loads(to_json(plan_contract(PlanFile(plan), MONDAY))))


@pytest.mark.parametrize("key", ["title", "steps", "items", "meta", "coverage", "diagnostics"])
def test_a_playbook_without_a_named_key_does_not_hold(key):
    answer = playbook_contract(rich(), diagnostics=[], sentence=lambda code, _: code)
    del answer[key]

    assert not Draft202012Validator(schema("playbook")).is_valid(answer)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """A playbook, its facts and a new version of it on disk."""
    new = PLAYBOOK.replace(
        "- [ ] Order form signed\n", "- [ ] Order form signed\n- [ ] Drivers told\n"
    )
    texts = {
        "playbook": ("a.md", PLAYBOOK),
        "new": ("b.md", new),
        "facts": ("facts.toml", FACTS),
    }
    found = {}
    for name, (file, text) in texts.items():
        found[name] = tmp_path / file
        found[name].write_text(text, encoding="utf-8")
    return found


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("playbook", ["show", "{playbook}"]),
        ("check", ["check", "{playbook}", "{new}"]),
        ("report", ["report", "{playbook}"]),
        ("fmt", ["fmt", "{playbook}"]),
        ("diff", ["diff", "{playbook}", "{new}"]),
        ("versions", ["versions", "{playbook}", "{new}"]),
    ],
)
def test_playbook_answers_hold(golive, files, name, command):
    answer = golive("playbook", *(part.format(**files) for part in command), "--json")

    holds(name, json.loads(answer.out))


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("plan", ["show", "{plan}"]),
        ("explain", ["explain", "{plan}"]),
        ("whatif", ["whatif", "{plan}", "--late", "1.1=2"]),
        ("forecast", ["forecast", "{plan}", "--simulations", "50"]),
        ("diff", ["diff", "{plan}", "{plan}"]),
        ("merge", ["merge", "--base", "{playbook}", "--new", "{new}", "{plan}"]),
        ("import", ["import", "{text}", "--plan", "{plan}"]),
    ],
)
def test_plan_answers_hold(golive, files, tmp_path, name, command):
    plan = tmp_path / "plan.json"
    made = golive(
        *("plan", "new", "--playbook", files["playbook"], "--facts", files["facts"]),
        *("--signed", "2026-03-02", "--today", "2026-03-04", "--json", plan),
    )
    assert made.status == 0, made.err

    text = tmp_path / "plan.md"
    golive("plan", "export", plan, "-o", text)
    text.write_text(text.read_text("utf-8").replace("Pending", "Done", 4), "utf-8")

    places = {"plan": plan, "text": text, **files}
    answer = golive("plan", *(part.format(**places) for part in command), "--json")

    holds(name, json.loads(answer.out))


def test_network_answer_and_question_hold(golive):
    question = {"start_on": "2026-03-02", "tasks": [{"key": "a", "duration_days": 2}]}

    answer = golive("plan", "schedule", "-", "--json", stdin=json.dumps(question).encode())

    holds("network-input", question)
    holds("network", json.loads(answer.out))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_documents_hold(golive, path):
    holds("playbook", json.loads(golive("playbook", "show", path, "--json").out))


@pytest.mark.parametrize("name", ["seed_playbook", "seed_template"])
def test_seed_documents_hold(golive, request, name):
    answer = golive("playbook", "show", "-", "--json", stdin=request.getfixturevalue(name))

    holds("playbook", json.loads(answer.out))


def test_demo_answer_holds(golive, tmp_path):
    answer = golive("demo", "--out", tmp_path / "demo", "--today", "2026-03-04", "--json")

    found = json.loads(answer.out)
    holds("demo", found)
    assert all(Path(file["path"]).stat().st_size for file in found["files"])
