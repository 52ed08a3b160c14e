"""The days of a plan's check-ins: recurring contacts laid out on the calendars of both sides."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from golive.core.clocks.rhythm import series
from golive.core.document.quantities import read_window
from golive.core.document.values import Anchor, Cadence, CadenceRule, Unit, Window
from golive.core.planning.anchoring import known_anchors
from golive.core.planning.calendars import BOTH, VENDOR
from golive.core.planning.model import CadenceRow, Document, MilestoneKind, Plan
from golive.core.planning.windows import bounds
from golive.core.planning.words import anchor_in
from golive.core.playbook.model import ItemKind
from golive.core.scheduling.windows import offsets
from golive.core.scheduling.work_calendar import WorkCalendar


class CheckIns(Struct, frozen=True):
    """One row of the communication plan with its days.

    Args:
        row: The row as its document says it.
        rule: The rhythm as an RRULE with its end, "" where it has no beat.
        days: Ascending; none for "as needed", for an event the plan has no date of, and while
            the plan has no dates.
        left_out: Days that the rhythm asks for and closed days took away.
        joined: Days that fall on a check-in of the template, which is held for both.
    """

    row: CadenceRow
    rule: str
    days: tuple[date, ...]
    left_out: tuple[date, ...] = ()
    joined: tuple[date, ...] = ()


def check_ins(plan: Plan) -> tuple[CheckIns, ...]:
    """Return the days of every recurring contact of a plan, in the order of its rows.

    A row with a window ("Week 1 post-launch") keeps to it. Any other starts at the kickoff,
    which is its first contact, so that a weekly one follows a week later; it ends with the
    hand-over. A row bound to an event has the days of that event: phases that end, go-lives,
    trainings. Where a rhythm of the playbook meets one of the template, one contact is held.
    """
    calendar = WorkCalendar(plan.problem.calendars[BOTH])
    rows = [_laid_out(plan, row, calendar) for row in plan.cadences]
    taken = {
        day
        for one in rows
        if one.rule and one.row.origin.document is Document.TEMPLATE
        for day in one.days
    }
    return tuple(
        _joined(one, taken) if one.row.origin.document is Document.PLAYBOOK else one
        for one in rows
    )


def _joined(one: CheckIns, taken: Collection[date]) -> CheckIns:
    """Return a recurring contact without the days on which another is held for it."""
    shared = tuple(day for day in one.days if day in taken) if one.rule else ()
    days = tuple(day for day in one.days if day not in shared)
    return replace(one, days=days, joined=shared)


def _laid_out(plan: Plan, row: CadenceRow, calendar: WorkCalendar) -> CheckIns:
    rhythm = row.cadence
    if rhythm is None or rhythm.rule is CadenceRule.AS_NEEDED:
        return CheckIns(row, "", ())
    if rhythm.rule is CadenceRule.PER_EVENT:
        return CheckIns(row, "", tuple(sorted(set(_event_days(plan, rhythm.event)))))
    span = _span(plan, row, rhythm, calendar)
    if span is None:
        return CheckIns(row, "", ())
    first, until = span
    found = series(rhythm, first, min(until, _last_day(plan, row, first, calendar)), calendar)
    return CheckIns(row, found.rule, found.days, found.left_out)


def _span(
    plan: Plan, row: CadenceRow, rhythm: Cadence, calendar: WorkCalendar
) -> tuple[date, date] | None:
    """Return the first and last day of a row, None while the plan has no date for it."""
    anchors = known_anchors(plan.problem, plan.schedule)
    if row.window is not None:
        vendor = WorkCalendar(plan.problem.calendars[VENDOR])
        return bounds(row.window, anchors, calendar, vendor)
    ends = [task.due_on for task in plan.tasks if task.due_on]
    hand_over = plan.milestone(MilestoneKind.HAND_OVER)
    if not ends:
        return None
    start = anchors.get(Anchor.KICKOFF, anchors[Anchor.CONTRACT])
    return _following(start, rhythm), (hand_over and hand_over.on) or max(ends)


def _last_day(plan: Plan, row: CadenceRow, first: date, calendar: WorkCalendar) -> date:
    """Return the last day that the words of a row allow ("for the first 5 working days")."""
    said = read_window(row.meeting, plan.language)
    window = said.value if said is not None else None
    if not isinstance(window, Window) or window == row.window:
        return date.max
    if window.anchor is not Anchor.CONTRACT or offsets(window).start:
        return date.max
    span = bounds(window, {Anchor.CONTRACT: first}, calendar, calendar)
    return span[1] if span else date.max


def _following(start: date, rhythm: Cadence) -> date:
    """Return where a rhythm goes on after a first contact; one of days starts with it."""
    if rhythm.weekdays:
        weeks = rhythm.every - 1 if rhythm.unit is Unit.WEEK else 0
        return start + timedelta(days=1, weeks=weeks)
    if rhythm.unit is Unit.WEEK and rhythm.times == 1:
        return start + timedelta(weeks=rhythm.every)
    if rhythm.unit is Unit.MONTH and rhythm.times == 1:
        months = start.year * 12 + start.month - 1 + rhythm.every
        return date(months // 12, months % 12 + 1, min(start.day, 28))
    return start


def _event_days(plan: Plan, event: str) -> Iterator[date]:
    """Yield the days of an event, as far as the plan has dates for such."""
    anchor = anchor_in(event)
    if anchor is Anchor.PHASE_END:
        yield from (phase.ends_on for phase in plan.phases if phase.ends_on)
    elif anchor is Anchor.SESSION_END:
        yield from (
            task.due_on
            for task in plan.tasks
            if task.due_on and task.kind in {ItemKind.TRAINING, ItemKind.MEETING}
        )
    elif anchor in {Anchor.KICKOFF, Anchor.GO_LIVE}:
        kind = MilestoneKind(anchor)
        yield from (point.on for point in plan.milestones if point.kind is kind and point.on)
