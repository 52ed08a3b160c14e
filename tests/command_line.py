"""Fixtures that run the command line in process, and the small files that it reads."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from golive.cli.main import run

PLAYBOOK = """\
# How we bring a depot online

Two people do this, in three weeks.

## Before we start

- [ ] Order form signed
- [ ] Depot manager named

## Step 1: Kickoff (Week 1)

- [ ] Hold the kickoff meeting (45 min)
- [ ] Agree on the success criteria, Owner: Depot manager

## Step 2: Connect the depot (Weeks 2-3)

### Data

- [ ] Load the vehicle list (if migration is wanted)
- [ ] Check ten vehicles by hand, Owner: Depot manager

### Devices

1. Mount the first device
2. Watch its signal for 4 hours

## Step 3: Go-live (Week 4)

- [ ] Switch the depot to production
- [ ] Weekly check-in with the depot

## Metrics

| Metric | Target | How we measure |
|--------|--------|----------------|
| Vehicles reporting | > 95% | Share of vehicles with a signal today |
"""

FACTS = """\
[customer]
name = "Haltern Buses"
users = 40
country = "DE"
time_zone = "Europe/Berlin"

[conditions]
migration = true
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command line answered."""

    status: int
    out: str
    err: str


@pytest.fixture
def golive(capfdbinary, monkeypatch) -> Callable[..., Answer]:
    """Run a command line in this process and return what it answered."""

    def call(*args: object, stdin: bytes = b"") -> Answer:
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(stdin), encoding="utf-8"))
        capfdbinary.readouterr()
        status = run([str(arg) for arg in args])
        out, err = capfdbinary.readouterr()
        return Answer(status, out.decode("utf-8"), err.decode("utf-8"))

    return call


@pytest.fixture
def playbook_file(tmp_path: Path) -> Path:
    """A small playbook on disk."""
    path = tmp_path / "depot.md"
    path.write_text(PLAYBOOK, encoding="utf-8")
    return path


@pytest.fixture
def facts_file(tmp_path: Path) -> Path:
    """Facts of a customer on disk."""
    path = tmp_path / "facts.toml"
    path.write_text(FACTS, encoding="utf-8")
    return path


@pytest.fixture
def plan_file(golive, playbook_file, facts_file, tmp_path) -> Path:
    """A plan.json on disk, signed on Monday 2 March 2026."""
    path = tmp_path / "plan.json"
    answer = golive(
        *("plan", "new", "--playbook", playbook_file, "--facts", facts_file),
        *("--signed", "2026-03-02", "--today", "2026-03-04", "--json", path),
    )
    assert answer.status == 0, answer.err
    return path
