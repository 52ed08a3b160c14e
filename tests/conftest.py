"""Shared test set-up: where the seed documents are, how many examples, what a skip means."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
IN_CI = os.environ.get("GOLIVE_CI") == "1"

settings.register_profile(
    "golive",
    deadline=None,
    max_examples=int(os.environ.get("GOLIVE_EXAMPLES", "100")),
    print_blob=True,
)
settings.load_profile("golive")


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure: the build machine has everything that a test may need."""
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"GOLIVE_CI=1 allows no skip. {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    _refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    report = yield
    _refuse_skip(report)
    return report


def seeds_folder() -> Path | None:
    """Return the folder of the two seed documents, or None where they are absent."""
    named = os.environ.get("GOLIVE_SEEDS")
    folder = Path(named) if named else ROOT.parent / "shared" / "seeds"
    return folder if folder.is_dir() else None


def _seed(name: str) -> bytes:
    folder = seeds_folder()
    if folder is None:
        assert "GOLIVE_SEEDS" not in os.environ, "GOLIVE_SEEDS names no folder"
        pytest.skip("the seed documents are not beside this checkout")
    return (folder / name).read_bytes()


@pytest.fixture(scope="session")
def seed_playbook() -> bytes:
    """The damaged seed playbook, as users have it."""
    return _seed("playbook.md")


@pytest.fixture(scope="session")
def seed_template() -> bytes:
    """The seed plan template."""
    return _seed("plan-template.md")
