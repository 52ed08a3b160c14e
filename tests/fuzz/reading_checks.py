"""What holds whatever bytes are read: one error at most, every line once, places inside, in time."""

import resource
import sys
from collections.abc import Iterable
from datetime import date
from time import process_time

from golive.core.catalogue import sentence
from golive.core.diagnostics import Diagnostic
from golive.core.errors import InvalidInputError
from golive.core.playbook.lint import lint
from golive.core.playbook.model import Playbook
from golive.core.playbook.read import read_playbook

TODAY = date(2026, 3, 2)
SECONDS_PER_64_KB = 1.0
MEMORY_LIMIT_MB = 256


def check_reading(data: bytes) -> Playbook | None:
    """Read and lint some bytes and check the answer; None when they were refused as no text."""
    begin = process_time()
    try:
        playbook = read_playbook(data)
    except InvalidInputError:
        return None
    found = (*playbook.diagnostics, *lint(playbook, TODAY))
    took = process_time() - begin
    limit = SECONDS_PER_64_KB * max(1.0, len(data) / 65_536)
    assert took < limit, f"{took:.2f} s for {len(data)} bytes, {limit:.2f} allowed"
    check_coverage(playbook)
    check_places(playbook)
    check_diagnostics(found, playbook)
    return playbook


def check_coverage(playbook: Playbook) -> None:
    """Each physical line is in exactly one class, and each class is in order."""
    coverage = playbook.coverage
    classes = (
        coverage.executed,
        coverage.informative,
        coverage.not_understood,
        coverage.blank,
    )
    for lines in classes:
        assert list(lines) == sorted(set(lines))
    assert sorted(line for lines in classes for line in lines) == list(
        range(1, len(playbook.source) + 1)
    )


def check_places(playbook: Playbook) -> None:
    """All that was recognised stands on lines of the document, with keys that are its own."""
    last = len(playbook.source)
    keys = [item.key for item in playbook.items]
    assert len(set(keys)) == len(keys)
    known, steps = set(keys), {step.key for step in playbook.steps}
    assert len(steps) == len(playbook.steps)
    for item in playbook.items:
        assert item.lines
        assert item.column >= 1
        assert item.key not in item.depends_on
        assert known.issuperset(item.depends_on)
        assert item.parent is None or item.parent in known
        assert not item.step or item.step in steps
    parts = (*playbook.items, *playbook.steps, *playbook.metrics, *playbook.issues)
    for part in parts:
        assert all(1 <= line <= last for line in part.lines)


def check_diagnostics(found: Iterable[Diagnostic], playbook: Playbook) -> None:
    """Each diagnostic points into the document and has a sentence of its own."""
    last = len(playbook.source)
    for diagnostic in found:
        assert 0 <= diagnostic.line <= max(last, 1), diagnostic
        assert diagnostic.column >= 1, diagnostic
        assert sentence(diagnostic), diagnostic
        for edit in diagnostic.fix:
            start = (edit.start_line, edit.start_column)
            assert (1, 1) <= start <= (edit.end_line, edit.end_column), diagnostic


def peak_memory_mb() -> float:
    """Return the most memory that this process ever held, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20) if sys.platform == "darwin" else peak / 1_024
