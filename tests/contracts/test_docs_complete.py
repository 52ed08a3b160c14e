"""The reference pages name everything there is, and the commands in the docs work."""

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from golive.cli.main import golive, run
from golive.core.catalogue import ENGLISH
from golive.core.playbook.hints import HINT_KEYS, SETTING_KEYS
from tests.contracts.diagnostics_page import PAGE, PARTS, render

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SCHEMAS = DOCS / "reference" / "schemas"
PAGES = sorted(
    [*(DOCS / "tutorials").glob("*.md"), *(DOCS / "how-to").glob("*.md"), ROOT / "README.md"]
)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FENCE = re.compile(r"^( *)```console\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"^<!-- file: (\S+) -->\n\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHORT_NAMES = {
    ".md": "playbook.md",
    ".plan.md": "template.md",
    ".facts.toml": "facts.toml",
}
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
SCHEMA_NAME = re.compile(r'"golive\.([a-z_]+)/(\d+)"')


def _commands(group: click.Group, path: str) -> Iterator[str]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        here = f"{path} {name}"
        if isinstance(command, click.Group):
            yield from _commands(command, here)
        else:
            yield here


def _headings(page: Path) -> set[str]:
    return {
        words.replace("`", "").strip() for words in HEADING.findall(page.read_text("utf-8"))
    }


def test_every_command_has_a_heading():
    missing = set(_commands(golive, "golive")) - _headings(DOCS / "reference" / "cli.md")

    assert sorted(missing) == []


def test_every_code_has_a_heading_with_its_sentence():
    missing = set(ENGLISH) - _headings(PAGE)
    assert sorted(missing) == [], "make docs writes the missing headings"

    page = PAGE.read_text("utf-8")
    assert render(page) == page, "make docs brings the sentences up to date"


def test_every_code_belongs_to_a_known_part():
    assert sorted(code for code in ENGLISH if code[:2] not in PARTS) == []


def test_every_hint_and_setting_is_described():
    page = (DOCS / "reference" / "playbook-format.md").read_text("utf-8")

    missing = [name for name in (*HINT_KEYS, *SETTING_KEYS) if f"| `{name}` |" not in page]

    assert missing == []


def test_every_schema_named_in_the_code_is_published():
    named = {
        f"{name}-{version}.json"
        for path in (ROOT / "src").rglob("*.py")
        for name, version in SCHEMA_NAME.findall(path.read_text("utf-8"))
    }

    assert named, "the code names its schemas"
    assert sorted(named - {path.name for path in SCHEMAS.glob("*.json")}) == []
    for path in SCHEMAS.glob("*.json"):
        json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "page",
    sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")]),
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_links_between_pages_lead_somewhere(page):
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
    targets = [t.partition("#")[0] for t in LINK.findall(text) if "://" not in t]

    assert [t for t in targets if t and not (page.parent / t).exists()] == []


def _shown_commands(page: Path) -> list[tuple[str, list[str]]]:
    """Return each command of the page's console fences with the output lines shown below it."""
    shown: list[tuple[str, list[str]]] = []
    for indent, body in FENCE.findall(page.read_text("utf-8")):
        continued = False
        for line in body.splitlines():
            words = line.removeprefix(indent)
            if continued:
                command, output = shown[-1]
                shown[-1] = (command[:-1] + words, output)
            elif words.startswith("$ "):
                shown.append((words.removeprefix("$ "), []))
            elif shown:
                shown[-1][1].append(words)
            continued = (
                bool(shown) and (continued or words.startswith("$ ")) and words.endswith("\\")
            )
    return shown


def _write_files(page: Path, folder: Path) -> None:
    """Write the fences that a page announces with `<!-- file: NAME -->`."""
    for name, body in FILE.findall(page.read_text("utf-8")):
        (folder / name).write_text(body, "utf-8")


def _expanded(words: list[str]) -> Iterator[str]:
    for word in words:
        yield from sorted(map(str, Path().glob(word))) if "*" in word else [word]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_commands_on_the_page_run_and_answer_as_shown(
    page, tmp_path, monkeypatch, capsysbinary
):
    """Each page starts in a folder with golive's playbooks, and one playbook under short names."""
    shutil.copytree(ROOT / "playbooks", tmp_path / "playbooks")
    shipped = ROOT / "playbooks" / "saas-high-touch"
    for end, name in SHORT_NAMES.items():
        shutil.copy(f"{shipped}{end}", tmp_path / name)
    _write_files(page, tmp_path)
    monkeypatch.chdir(tmp_path)

    for line, shown in _shown_commands(page):
        if not line.startswith("golive "):
            subprocess.run(line, shell=True, check=True)
            continue
        command, _, target = line.partition(" > ")
        status = run([*_expanded(shlex.split(command, comments=True)[1:])])
        said = capsysbinary.readouterr()
        if target:
            Path(target.strip()).write_bytes(said.out)
        assert status == 0, f"{line}: {status}\n{said.err.decode()}"
        lines = iter((said.out + said.err).decode().splitlines())
        missing = [words for words in shown if words != "…" and words not in lines]
        assert missing == [], f"{line}\n{said.out.decode()}"
