"""What a running plan says of a day: where it stands, its check-ins, its clocks, whose its delays are."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from golive.cli.output import counted, say, table
from golive.cli.plan.wording import NOTHING, full_day, short_day
from golive.cli.wording import shorten
from golive.core.catalogue import words
from golive.core.planning.check_ins import CheckIns, check_ins
from golive.core.planning.clock_times import (
    ClockKind,
    ClockTime,
    clock_times,
    lead_time,
    zone_of,
)
from golive.core.planning.contingency import Contingency, contingencies
from golive.core.planning.delays import DelayCause, DelayLedger
from golive.core.planning.model import Plan
from golive.core.planning.plain import plain
from golive.core.planning.standing import Standing, StandingKind, standing
from golive.core.planning.timeline_bars import days_words

Json = dict[str, object]

STANDING_WORDS = {
    StandingKind.ON_TRACK: "On track",
    StandingKind.BEHIND: "Behind",
    StandingKind.STUCK: "Stuck",
    StandingKind.ON_HOLD: "On hold",
    StandingKind.COMPLETE: "Complete",
}
CAUSE_WORDS = {
    DelayCause.CUSTOMER: "the customer",
    DelayCause.VENDOR: "us",
    DelayCause.BOTH: "both sides",
    DelayCause.THIRD_PARTY: "a third party",
    DelayCause.NOBODY: "nobody named",
    DelayCause.HOLD: "the plan was on hold",
    DelayCause.CALENDAR: "other days off",
    DelayCause.CONTRACT: "another contract date",
    DelayCause.RULE: "a sizing rule",
    DelayCause.SCOPE: "other work",
    DelayCause.MOVED: "moved by hand",
}
TEXT_WIDTH = 60
MOST_REASONS = 4


def standing_lines(plan: Plan, today: date) -> Iterator[str]:
    """Yield where a plan stands on a day, with the first reasons."""
    found = standing(plan, today)
    reasons = [words(one.code, one.params) for one in found.reasons]
    yield f"{STANDING_WORDS[found.kind]} on {full_day(today)}: {reasons[0]}"
    yield from reasons[1:MOST_REASONS]
    if len(reasons) > MOST_REASONS:
        yield f"And {counted(len(reasons) - MOST_REASONS, 'more reason')}."


def lead_time_words(plan: Plan) -> str:
    """Return how long it takes to the go-live: "49 days after the contract, 7 of them on hold"."""
    found = lead_time(plan)
    if found is None:
        return ""
    held = f", {found.held_days} of them on hold" if found.held_days else ""
    return f"{counted(found.days, 'day')} after the contract{held}"


def say_check_ins(plan: Plan, today: date) -> None:
    """Print the recurring contacts of a plan with the next day of each."""
    rows = [
        [shorten(plain(one.row.meeting), TEXT_WIDTH), one.row.frequency, _days(one, today)]
        for one in check_ins(plan)
    ]
    if rows:
        say()
        say("Check-ins", bold=True)
        say(table(rows, indent=2))


def _days(one: CheckIns, today: date) -> str:
    """Return when a check-in is next, and how many there are."""
    if not one.days:
        return "held with another check-in" if one.joined else NOTHING
    coming = [day for day in one.days if day >= today]
    if not coming:
        return f"last on {short_day(one.days[-1])}"
    more = f", {len(coming) - 1} more until {short_day(coming[-1])}"
    joined = f"; {counted(len(one.joined), 'day')} held with another" if one.joined else ""
    return f"next on {short_day(coming[0])}" + (more if len(coming) > 1 else "") + joined


def span_words(one: CheckIns) -> str:
    """Return when a check-in happens: "Mon 16 Mar to Mon 8 Jun", "" without days."""
    if not one.days:
        return ""
    first, last = short_day(one.days[0]), short_day(one.days[-1])
    return first if first == last else f"{first} to {last}"


def say_clocks(plan: Plan) -> None:
    """Print the hour clocks and watches of a plan with their moments."""
    rows = [
        [shorten(plain(one.text), TEXT_WIDTH), _moment_words(one)] for one in clock_times(plan)
    ]
    if rows:
        say()
        say(f"Clocks and watches, times in {zone_of(plan).key}", bold=True)
        say(table(rows, indent=2))


def _moment_words(one: ClockTime) -> str:
    if one.starts_at is None:
        return "starts when it is asked for"
    zone = one.starts_at.tzinfo
    if one.kind is ClockKind.LIMIT:
        due = (
            "open while on hold" if one.due_at is None else _clock(one.due_at.astimezone(zone))
        )
        return f"by {due}" if one.due_at else due
    until = f" to {_clock(one.due_at.astimezone(zone))}" if one.due_at else ""
    count = f", the first {one.count}" if one.count is not None else ""
    return f"from {_clock(one.starts_at)}{until}{count}"


def _clock(moment: datetime) -> str:
    return f"{short_day(moment.date())}, {moment:%H:%M}"


def say_contingencies(plan: Plan) -> None:
    """Print what each risk costs whose contingency gives the plan more time."""
    rows = [
        [
            shorten(plain(one.risk.risk), TEXT_WIDTH),
            f"+{counted(one.weeks, 'week')}" + ("" if one.is_stated else ", assumed"),
            f"go-live {short_day(one.go_live_on)}",
            "" if one.days is None else f"{one.days:+} d",
        ]
        for one in contingencies(plan)
    ]
    if rows:
        say()
        say("If a risk comes true", bold=True)
        say(table(rows, indent=2))


def contingency_contract(one: Contingency) -> Json:
    """Return the replan of a risk as JSON."""
    return {
        "risk": one.risk.risk,
        "contingency": one.risk.contingency,
        "weeks": one.weeks,
        "is_stated": one.is_stated,
        "go_live_on": one.go_live_on and one.go_live_on.isoformat(),
        "days": one.days,
    }


def say_delays(ledger: DelayLedger) -> None:
    """Print whose the days are that the go-live moved."""
    rows = [
        [
            days_words(abs(one.days)),
            "later" if one.days > 0 else "earlier",
            CAUSE_WORDS[one.cause],
            shorten(plain(one.title), TEXT_WIDTH),
        ]
        for one in ledger.delays
    ]
    if rows:
        say()
        say("What moved the go-live", bold=True)
        say(table(rows, indent=2, right=(0,)))


def standing_contract(plan: Plan, today: date) -> Json:
    """Return where a plan stands as JSON."""
    found: Standing = standing(plan, today)
    return {
        "as_of": today.isoformat(),
        "kind": found.kind.value,
        "reasons": [words(one.code, one.params) for one in found.reasons],
        "late": [
            {
                "task": one.task,
                "days": one.days,
                "slack_days": one.slack_days,
                "moves_plan": one.moves_plan,
            }
            for one in found.late
        ],
    }


def check_in_contract(one: CheckIns) -> Json:
    """Return a recurring contact as JSON."""
    return {
        "key": one.row.key,
        "meeting": one.row.meeting,
        "frequency": one.row.frequency,
        "participants": one.row.participants,
        "purpose": one.row.purpose,
        "rule": one.rule or None,
        "days": [day.isoformat() for day in one.days],
        "left_out": [day.isoformat() for day in one.left_out],
        "joined": [day.isoformat() for day in one.joined],
    }


def clock_contract(one: ClockTime) -> Json:
    """Return a clock or watch as JSON."""
    return {
        "kind": one.kind.value,
        "key": one.key,
        "text": one.text,
        "task": one.task or None,
        "anchor": one.anchor.value if one.anchor else None,
        "mode": one.mode.value,
        "limit_minutes": one.limit.minutes if one.limit else None,
        "count": one.count,
        "of": one.of or None,
        "starts_at": _utc(one.starts_at),
        "due_at": _utc(one.due_at),
        "is_time_assumed": one.is_assumed,
    }


def ledger_contract(ledger: DelayLedger) -> Json:
    """Return the delay ledger as JSON; the days of `delays` add up to `days`."""
    return {
        "accepted_on": ledger.accepted_on and ledger.accepted_on.isoformat(),
        "forecast_on": ledger.forecast_on and ledger.forecast_on.isoformat(),
        "days": ledger.days,
        "delays": [
            {
                "cause": one.cause.value,
                "days": one.days,
                "task": one.task or None,
                "title": one.title or None,
            }
            for one in ledger.delays
        ],
    }


def _utc(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
