"""A plan as a spreadsheet: one row for each task."""

import csv
import io
from datetime import date

from golive.cli.output import clean
from golive.cli.plan.wording import owner_words, state_name
from golive.core.planning.model import Plan, PlanTask
from golive.core.planning.plain import plain
from golive.core.planning.timeline_bars import side_of

COLUMNS = (
    "phase",
    "number",
    "task",
    "owner",
    "side",
    "starts_on",
    "due_on",
    "working_days",
    "slack_days",
    "critical",
    "status",
    "success_criterion",
    "condition",
    "key",
)

# A spreadsheet takes a cell that begins with one of these for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def plan_csv(plan: Plan) -> str:
    """Return the tasks of a plan as CSV: RFC 4180, a header row, dates as YYYY-MM-DD.

    Text that a spreadsheet would run as a formula gets an apostrophe in front.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for phase in plan.phases:
        for task in phase.tasks:
            writer.writerow(_row(phase.title, task))
    return buffer.getvalue()


def _row(phase: str, task: PlanTask) -> list[object]:
    return [
        guarded(plain(phase)),
        task.number,
        guarded(plain(task.title)),
        guarded(owner_words(task)),
        side_of(task).value,
        _day(task.starts_on),
        _day(task.due_on),
        task.duration_days,
        "" if task.slack_days is None else task.slack_days,
        "yes" if task.critical else "no",
        state_name(task),
        guarded(task.criterion or ""),
        guarded(task.condition.text if task.condition else ""),
        guarded(task.key),
    ]


def _day(on: date | None) -> str:
    return "" if on is None else on.isoformat()


def guarded(text: str) -> str:
    """Return text that no spreadsheet takes for a formula."""
    shown = text.lstrip(" \N{NO-BREAK SPACE}")
    return clean(f"'{text}" if shown.startswith(FORMULA_STARTS) else text)
