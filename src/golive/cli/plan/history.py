"""Past durations from a table: what tasks of ended plans really took."""

import csv
from collections.abc import Iterator, Mapping

from golive.cli.plan.tables import dialect_of
from golive.core.document.decode import decode
from golive.core.errors import InvalidInputError
from golive.core.planning.history import PastTask
from golive.core.playbook.model import Side

NEEDED = ("task", "days")
COLUMNS = (*NEEDED, "planned_days", "side")
MOST_DAYS = 10_000


def read_history(data: bytes) -> tuple[PastTask, ...]:
    """Return the past tasks of a table with the columns task, days, planned_days and side.

    The last two may be missing, and so may a cell of theirs. Other columns are left alone.

    Args:
        data: The file as stored; cells are parted by commas, semicolons or tabs.

    Raises:
        InvalidInputError: A needed column is missing, or a cell cannot be read.
    """
    lines = [line for line in decode(data).text.splitlines() if line.strip()]
    rows = csv.DictReader(lines, dialect=dialect_of(lines))
    rows.fieldnames = [name.strip().casefold() for name in rows.fieldnames or ()]
    missing = [name for name in NEEDED if name not in rows.fieldnames]
    if missing:
        raise InvalidInputError(
            f"The first line must name the columns {', '.join(COLUMNS)}; it has no "
            f"{' and no '.join(missing)}."
        )
    return tuple(_past(rows))


def _past(rows: "csv.DictReader[str]") -> Iterator[PastTask]:
    for number, row in enumerate(rows, 2):
        task = (row["task"] or "").strip()
        if not task:
            raise InvalidInputError(f"Row {number} names no task.")
        days = _days(row, "days", number)
        if days is None:
            raise InvalidInputError(f"Row {number}, {task!r}: days is empty.")
        yield PastTask(task, days, _days(row, "planned_days", number), _side(row, number))


def _days(row: Mapping[str, str | None], column: str, number: int) -> float | None:
    text = (row.get(column) or "").strip()
    if not text:
        return None
    try:
        days = float(text.replace(",", "."))
    except ValueError:
        days = -1
    if not 0 <= days <= MOST_DAYS:
        raise InvalidInputError(
            f"Row {number}: {column} must be a number of working days, not {text!r}."
        )
    return days


def _side(row: Mapping[str, str | None], number: int) -> Side:
    text = (row.get("side") or "").strip().casefold().replace(" ", "_")
    if not text:
        return Side.UNKNOWN
    if text not in set(Side):
        known = ", ".join(Side)
        raise InvalidInputError(f"Row {number}: side must be one of {known}, not {text!r}.")
    return Side(text)
