"""Dates that move, for people and for programs."""

from collections.abc import Sequence
from datetime import date

from golive.cli.output import table
from golive.cli.plan.wording import NOTHING, short_day
from golive.cli.wording import shorten
from golive.core.planning.model import DateMove, MilestoneKind, Plan
from golive.core.planning.plain import plain
from golive.core.planning.timeline_milestones import MILESTONE_WORDS

TITLE_WIDTH = 48


def moves_table(moves: Sequence[DateMove]) -> str:
    """Return moved dates as a table: due date before and after, and by how many days."""
    rows = [["", "due before", "due after", ""]]
    rows += [
        [
            shorten(move_title(move), TITLE_WIDTH),
            _due(move.before),
            _due(move.after),
            f"{move.days:+d} d".replace("-", "−") if move.days else "",
        ]
        for move in moves
    ]
    return table(rows, indent=2, right=(3,))


def go_live_words(before: Plan, after: Plan) -> str:
    """Return what became of the go-live: "Go-live moves from … to …" or that it stays."""
    was, now = before.go_live.forecast_on, after.go_live.forecast_on
    if now is None:
        return "The plan has no go-live date."
    if was is None:
        return f"Go-live is on {short_day(now)}."
    if was == now:
        return f"Go-live stays on {short_day(now)}."
    days = (now - was).days
    way = "later" if days > 0 else "earlier"
    plural = "" if abs(days) == 1 else "s"
    return (
        f"Go-live moves from {short_day(was)} to {short_day(now)}, "
        f"{abs(days)} calendar day{plural} {way}."
    )


def move_contract(move: DateMove) -> dict[str, object]:
    """Return a move as its public object."""
    return {
        "key": move.key,
        "title": move_title(move),
        "before": _days(move.before),
        "after": _days(move.after),
        "days": move.days,
    }


def move_title(move: DateMove) -> str:
    """Return what moves, in words: a task's title, or a milestone's name."""
    kind, _, name = move.key.partition(":")
    if move.title != move.key or kind not in set(MilestoneKind):
        return plain(move.title)
    words = f"Milestone {MILESTONE_WORDS[MilestoneKind(kind)]}"
    return f"{words} {name}" if name else words


def _due(days: tuple[date, date] | None) -> str:
    return NOTHING if days is None else short_day(days[1])


def _days(days: tuple[date, date] | None) -> dict[str, str] | None:
    if days is None:
        return None
    return {"starts_on": days[0].isoformat(), "due_on": days[1].isoformat()}
