"""Shared test set-up: where the seed documents are, which marks a folder gives."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


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
