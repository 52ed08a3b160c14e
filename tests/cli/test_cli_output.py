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
