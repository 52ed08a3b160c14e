"""Reading input, writing files whole, tallies, progress."""

import sys
from pathlib import Path

import click
import pytest

from golive.cli import output
from golive.cli.shipped import SAMPLE, shipped_folder
from golive.core.diagnostics import Diagnostic, Severity
from golive.core.errors import InvalidInputError


def test_write_replaces_the_file_whole_and_keeps_its_mode(tmp_path):
    path = tmp_path / "plan.md"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o600)

    output.write_output(str(path), "new")

    assert path.read_text(encoding="utf-8") == "new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_write_follows_a_link_to_its_file(tmp_path):
    path, link = tmp_path / "plan.md", tmp_path / "link.md"
    path.write_text("old", encoding="utf-8")
    link.symlink_to(path)

    output.write_output(str(link), "new")

    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("name", [".", "missing/plan.md"])
def test_write_that_fails_is_one_sentence(tmp_path, name):
    with pytest.raises(InvalidInputError, match=r"cannot be written: .*\."):
        output.write_output(str(tmp_path / name), "new")


def test_write_to_a_device_does_not_replace_it():
    output.write_output("/dev/null", "gone")

    assert Path("/dev/null").is_char_device()


def test_a_failed_write_leaves_nothing_behind(tmp_path, monkeypatch):
    path = tmp_path / "plan.md"
    path.write_text("old", encoding="utf-8")

    def full(_self: Path, _target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(InvalidInputError, match="No space left on device"):
        output.write_output(str(path), "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_blame_names_the_input():
    with (
        pytest.raises(InvalidInputError, match=r"^a\.md: It is binary\.$"),
        output.blame("a.md"),
    ):
        raise InvalidInputError("It is binary.")


@pytest.mark.parametrize("text", ["2026-2-3x", "", "today", "2026-13-01", "99999-01-01"])
def test_a_wrong_date_is_wrong_usage(text):
    with pytest.raises(click.BadParameter):
        output.parse_date(text)


@pytest.mark.parametrize(
    ("counts", "words"),
    [((0, 0, 0), "0 errors, 0 warnings"), ((1, 2, 1), "1 error, 2 warnings, 1 note")],
)
def test_tallies_in_words(counts, words):
    assert output.tally_words(dict(zip(Severity, counts, strict=True))) == words


def test_tally_counts_by_severity():
    assert output.tally([Diagnostic("SC001", 1), Diagnostic("SC002", 1)])[Severity.ERROR] == 1


@pytest.mark.parametrize("seconds", [0, 1])
def test_progress_yields_every_item_with_and_without_a_bar(monkeypatch, seconds):
    clock = iter(range(0, 1000 * (seconds + 1), 3 * seconds or 1))
    monkeypatch.setattr(output, "monotonic", lambda: next(clock) if seconds else 0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)

    assert list(output.progress(["a", "b", "c"], "Checking")) == ["a", "b", "c"]


def test_json_has_no_value_that_is_not_json():
    with pytest.raises(ValueError, match="not JSON compliant"):
        output.to_json({"value": float("nan")})


def test_shipped_playbooks_are_found():
    assert (shipped_folder() / f"{SAMPLE}.md").is_file()


LATER = "# Later\n\n## Phase 1: Think\n\nWe will see.\n"
CARE = """\
# Care for depots

## Step 1: Build (Week 1)

- [ ] Create the tenant
- [ ] Answer within 4 hours on request

## Step 2: Launch (Week 2)

- [ ] Go live

## Step 3: Care (Weeks 1-3 after go-live)

- [ ] Look after the drivers
  - [ ] Ask them 1 week after go-live

## Notes

- For large customers (>200 users), add 1-3 weeks
"""


def made(golive, folder, text, *options):
    """Write a playbook and its plan; return the plan's file."""
    playbook = folder / "text.md"
    playbook.write_text(text, encoding="utf-8")
    plan = folder / f"plan-{len(text)}-{len(options)}.json"
    golive(
        *("plan", "new", "--playbook", playbook, "--signed", "2026-03-02", *options),
        *("--today", "2026-03-04", "--json", plan),
    )
    return plan


def test_a_plan_without_tasks_is_shown_with_its_phases_and_no_dates(golive, tmp_path):
    plan, page = made(golive, tmp_path, LATER), tmp_path / "plan.html"

    shown = golive("plan", "show", plan, "--today", "2026-03-04")
    exported = golive("plan", "export", plan, "-o", page)

    assert "\nPhase 1: Think  –\n\nMilestones\n" in shown.out
    assert "The documents have no task, so the plan has no dates." in shown.out
    assert exported.status == 0
    assert "Phase 1: Think" in page.read_text(encoding="utf-8")


def test_work_without_a_start_of_its_own_and_dated_detail_are_shown(golive, tmp_path):
    plan, page = made(golive, tmp_path, CARE, "--users", "30"), tmp_path / "plan.html"

    shown = golive("plan", "show", plan, "--today", "2026-03-04")
    golive("plan", "export", plan, "-o", page)

    assert "Answer within 4 hours on request  starts when it is asked for" in shown.out
    words = page.read_text(encoding="utf-8")
    assert "task · Mon 16 Mar to Mon 16 Mar" in words
    assert "Does not apply to this customer." in words


def test_a_rule_that_no_fact_decides_is_a_question(golive, tmp_path):
    plan, page = made(golive, tmp_path, CARE), tmp_path / "plan.html"

    shown = golive("plan", "show", plan, "--today", "2026-03-04")
    golive("plan", "export", plan, "-o", page)

    rule = "For large customers (&gt;200 users), add 1-3 weeks"
    assert f"Does this rule apply? {rule.replace('&gt;', '>')}." in shown.out
    assert "The facts do not say whether it applies." in page.read_text(encoding="utf-8")


def test_a_forecast_names_the_chance_of_the_target(golive, playbook_file, facts_file, tmp_path):
    plan = tmp_path / "plan.json"
    facts_file.write_text(
        facts_file.read_text(encoding="utf-8") + "\n[plan]\ntarget_go_live_on = 2026-12-01\n",
        encoding="utf-8",
    )
    golive(
        *("plan", "new", "--playbook", playbook_file, "--facts", facts_file),
        *("--signed", "2026-03-02", "--today", "2026-03-04", "--json", plan),
    )

    forecast = golive("plan", "forecast", plan)
    shown = golive("plan", "show", plan, "--today", "2026-03-04")

    assert "The target Tue 1 December 2026 is met in 100 of 100 runs." in forecast.out
    assert "before the target" in shown.out


def test_a_playbook_s_due_dates_and_steps_without_items_are_shown(golive, tmp_path):
    playbook = tmp_path / "p.md"
    playbook.write_text(
        "# P\n\n## Step 1: Think\n\nFirst.\n\n## Step 2: Act\n\n- [ ] Sign by 2027-05-03\n",
        encoding="utf-8",
    )

    shown = golive("playbook", "show", playbook)

    assert shown.status == 0
    assert "\n1  Think\n\n2  Act\n   □ Sign by 2027-05-03  due 2027-05-03\n" in shown.out
