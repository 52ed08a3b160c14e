"""Print which rows of the traceability table have a test and which have none (`make trace`).

The rows are S1 to S243. Their words are shown when the table itself is at hand.
"""

import io
import os
import re
import sys
from collections import Counter
from contextlib import redirect_stdout
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROWS = tuple(f"S{number}" for number in range(1, 244))
TABLE_ROW = re.compile(r"^\| (S\d+) \| ([^|]*) \| (.*?) \|", re.MULTILINE)


class SeedMarks:
    """A pytest plugin that counts the `seed` marks of the collected tests."""

    def __init__(self) -> None:
        self.tests: Counter[str] = Counter()
        self.failed: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed.append(report.nodeid)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            rows = {str(row) for mark in item.iter_markers("seed") for row in mark.args}
            self.tests.update(rows)


def table_rows() -> dict[str, str]:
    """Return row number → words of the table, empty when the table is absent."""
    named = os.environ.get("GOLIVE_TRACEABILITY")
    path = Path(named) if named else ROOT.parent / "shared" / "spec" / "traceability.md"
    if not path.is_file():
        return {}
    return {row: words for row, _, words in TABLE_ROW.findall(path.read_text("utf-8"))}


def main() -> int:
    marks = SeedMarks()
    said = io.StringIO()
    with redirect_stdout(said):
        pytest.main(
            ["--collect-only", "-q", "-p", "no:cacheprovider", str(ROOT / "tests")], [marks]
        )
    words = table_rows()
    rows = tuple(words) or ROWS
    covered = [row for row in rows if marks.tests[row]]
    open_rows = [row for row in rows if not marks.tests[row]]
    unknown = sorted(set(marks.tests) - set(rows))

    sys.stdout.write("With tests (row: number of tests)\n")
    sys.stdout.write("  " + " ".join(f"{row}:{marks.tests[row]}" for row in covered) + "\n")
    sys.stdout.write("Without tests\n")
    for row in open_rows:
        sys.stdout.write(f"  {row:5} {words.get(row, '')[:100]}".rstrip() + "\n")
    for row in unknown:
        sys.stdout.write(f"Marked, but no row of the table: {row}\n")
    for node in marks.failed:
        sys.stdout.write(f"Not collected: {node}\n")
    sys.stdout.write(f"{len(covered)} of {len(rows)} rows have tests.\n")
    return 1 if unknown or marks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
