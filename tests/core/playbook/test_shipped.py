"""The playbooks and plan templates that ship with golive: clean, wholly understood, complete."""

from datetime import date
from pathlib import Path

import pytest

from golive.core.catalogue import sentence, severity
from golive.core.diagnostics import Severity
from golive.core.planning.facts import read_facts
from golive.core.playbook.lint import lint
from golive.core.playbook.model import DocumentRole, ItemKind
from golive.core.playbook.read import read_playbook

FOLDER = Path(__file__).parents[3] / "playbooks"
NAMES = ("api-self-serve", "migration-heavy", "partner-led", "saas-high-touch")
FILES = sorted(path.name for path in FOLDER.glob("*.md"))
REVIEWED_ON = date(2026, 11, 21)


def _read(name):
    return read_playbook((FOLDER / name).read_bytes())


def test_each_playbook_ships_with_its_template_and_facts():
    expected = [f"{name}{end}" for name in NAMES for end in (".md", ".plan.md")]

    assert sorted(expected) == FILES
    assert {f"{name}.facts.toml" for name in NAMES} == {p.name for p in FOLDER.glob("*.toml")}


@pytest.mark.parametrize("name", FILES)
def test_shipped_document_gives_no_warning_and_no_error(name):
    playbook = _read(name)

    found = (*playbook.diagnostics, *lint(playbook, REVIEWED_ON))

    assert [
        f"{one.line}: {one.code} {sentence(one)}"
        for one in found
        if severity(one) is not Severity.INFO
    ] == []


@pytest.mark.parametrize("name", FILES)
def test_shipped_document_is_understood_line_by_line(name):
    coverage = _read(name).coverage

    classed = (
        *coverage.executed,
        *coverage.informative,
        *coverage.not_understood,
        *coverage.blank,
    )
    line_count = len((FOLDER / name).read_text("utf-8").splitlines())
    assert coverage.not_understood == ()
    assert sorted(classed) == list(range(1, line_count + 1))


@pytest.mark.parametrize(
    ("name", "steps", "tracks", "issues", "metrics"),
    [
        ("api-self-serve.md", 6, 2, 3, 5),
        ("migration-heavy.md", 7, 2, 3, 5),
        ("partner-led.md", 7, 2, 3, 5),
        ("saas-high-touch.md", 7, 2, 3, 6),
    ],
)
def test_shipped_playbook_is_read_whole(name, steps, tracks, issues, metrics):
    playbook = _read(name)

    assert playbook.role is DocumentRole.PLAYBOOK
    assert len(playbook.steps) == steps
    assert all(step.window for step in playbook.steps)
    assert len(playbook.escalations) == tracks
    assert len(playbook.issues) == issues
    assert len(playbook.metrics) == metrics
    assert all(metric.target for metric in playbook.metrics)
    assert playbook.meta.last_updated == "2026-11"


@pytest.mark.parametrize("name", ["migration-heavy.md", "partner-led.md", "saas-high-touch.md"])
def test_agenda_minutes_add_up_to_the_kickoff(name):
    items = _read(name).items
    kickoff = next(item for item in items if item.kind is ItemKind.MEETING)

    minutes = [
        item.duration.minutes
        for item in items
        if item.kind is ItemKind.AGENDA_POINT and item.parent == kickoff.key and item.duration
    ]

    assert len(minutes) == 4
    assert sum(minutes) == kickoff.duration.minutes


@pytest.mark.parametrize("name", NAMES)
def test_shipped_template_has_the_phases_of_its_playbook(name):
    playbook, template = _read(f"{name}.md"), _read(f"{name}.plan.md")

    assert template.role is DocumentRole.TEMPLATE
    assert [step.window for step in template.steps] == [step.window for step in playbook.steps]


@pytest.mark.parametrize("name", NAMES)
def test_sample_facts_are_read_without_a_remark(name):
    facts, diagnostics = read_facts((FOLDER / f"{name}.facts.toml").read_bytes())

    assert diagnostics == ()
    assert facts.name
