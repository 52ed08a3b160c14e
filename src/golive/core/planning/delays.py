"""The delay ledger: every working day that the go-live moved, counted once, with whose it is."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from golive.core.planning.calendars import VENDOR, is_held
from golive.core.planning.changes import apply_changes, undated
from golive.core.planning.diff_causes import changed_rules
from golive.core.planning.model import DurationRule, Plan, PlanPhase, PlanTask
from golive.core.planning.placing import placed
from golive.core.planning.standing import overdue_changes
from golive.core.playbook.model import Side
from golive.core.scheduling.model import CalendarSpec, Problem
from golive.core.scheduling.work_calendar import WorkCalendar


class DelayCause(StrEnum):
    """Whose a delay is, or what brought it.

    CUSTOMER, VENDOR, BOTH, THIRD_PARTY and NOBODY are owners of a task that ended, or ends, at
    another time than planned. HOLD: days on which the plan was paused. CALENDAR: other days off.
    CONTRACT: another date that the plan counts from. RULE: a sizing rule adds other weeks. SCOPE: work that was added, taken out, or made longer or shorter.
    MOVED: a date set by hand.
    """

    CUSTOMER = "customer"
    VENDOR = "vendor"
    BOTH = "both"
    THIRD_PARTY = "third_party"
    NOBODY = "nobody"
    HOLD = "hold"
    CALENDAR = "calendar"
    CONTRACT = "contract"
    RULE = "rule"
    SCOPE = "scope"
    MOVED = "moved"


_OWNERS = {
    Side.CUSTOMER: DelayCause.CUSTOMER,
    Side.VENDOR: DelayCause.VENDOR,
    Side.BOTH: DelayCause.BOTH,
    Side.THIRD_PARTY: DelayCause.THIRD_PARTY,
}


class Delay(Struct, frozen=True):
    """One cause with the working days it cost; negative = it won time. `task` is "" for calendars."""

    cause: DelayCause
    days: int
    task: str = ""
    title: str = ""


class DelayLedger(Struct, frozen=True):
    """How the go-live moved between two states of a plan.

    Args:
        accepted_on: Go-live of the earlier state, None without one.
        forecast_on: Go-live now, open work that is late counted as due today.
        days: Working days between the two, in the go-live's calendar as it was accepted (a day on
            hold later is a day lost); the sum of `delays`.
        delays: Causes that moved it, in the order in which they were taken into account.
    """

    accepted_on: date | None
    forecast_on: date | None
    days: int
    delays: tuple[Delay, ...]


def delay_ledger(accepted: Plan, now: Plan, today: date | None = None) -> DelayLedger:
    """Return what moved the go-live from one state of a plan to a later one.

    The earlier state is turned into the later one step by step (holds, other calendars, another
    contract date, sizing rules, then each task that differs, in the order of the accepted dates), and the working days that the
    go-live moves at a step are that step's. So the days add up to the whole move, whatever the
    causes share: what two causes move only together is the later one's.

    Args:
        accepted: The state that dates are compared with, such as the accepted baseline.
        now: The present state of the same plan.
        today: Open tasks that are late count as due on this day; None = dates as they stand.
    """
    last = now if today is None else apply_changes(now, overdue_changes(now, today))
    overdue = frozenset(
        task.key
        for task in last.tasks
        if today is not None and undated(task) != undated(now.task(task.key))
    )
    before, after = accepted.go_live.forecast_on, last.go_live.forecast_on
    if before is None or after is None:
        return DelayLedger(before, after, 0, ())
    found = tuple(delay for delay in _walk(accepted, last, overdue) if delay.days)
    return DelayLedger(before, after, sum(delay.days for delay in found), found)


def _walk(accepted: Plan, last: Plan, overdue: frozenset[str]) -> Iterator[Delay]:
    """Yield what each step from one plan to the other moves; steps that move nothing too."""
    calendar = WorkCalendar(accepted.problem.calendars[_go_live_calendar(accepted, last)])
    mixed = _Mixed(accepted, last)
    at = accepted.go_live.forecast_on
    for cause, problem in _calendar_steps(accepted, last):
        mixed.taken |= _spread_anew(mixed.before, mixed.after)
        to = mixed.go_live_on(problem)
        yield Delay(cause, _moved(calendar, at, to))
        at = to
    rules = [rule for rule, *_ in changed_rules(accepted, last)]
    sized = _sized_anew(mixed.before, mixed.after) - mixed.taken if rules else set()
    if sized:
        mixed.taken |= sized
        to = mixed.go_live_on(last.problem)
        yield Delay(DelayCause.RULE, _moved(calendar, at, to), "", "; ".join(rules))
        at = to
    for key in _differing(mixed.before, mixed.after):
        if key in mixed.taken:
            continue
        mixed.taken.add(key)
        to = mixed.go_live_on(last.problem)
        task = mixed.after.get(key) or mixed.before[key]
        cause = _cause(mixed.before.get(key), mixed.after.get(key), is_overdue=key in overdue)
        yield Delay(cause, _moved(calendar, at, to), key, task.title)
        at = to
    yield Delay(DelayCause.SCOPE, _moved(calendar, at, last.go_live.forecast_on))


def _moved(calendar: WorkCalendar, before: date | None, after: date | None) -> int:
    return calendar.working_days_between(before, after) if before and after else 0


class _Mixed:
    """A plan on its way from one state to another: `taken` are the tasks that are as they end."""

    def __init__(self, accepted: Plan, last: Plan) -> None:
        self.accepted, self.last = accepted, last
        self.before = {task.key: task for task in accepted.tasks}
        self.after = {task.key: task for task in last.tasks}
        self.taken: set[str] = set()

    def go_live_on(self, problem: Problem) -> date | None:
        """Return when the go-live is with the tasks of now, on the calendars of a problem."""
        phases = tuple(self._phases())
        present = {task.key for phase in phases for task in phase.tasks if task.is_scheduled}
        keys = (self.last.landmarks.go_live.key, self.accepted.landmarks.go_live.key)
        target = next((key for key in keys if key in present), "")
        problem = replace(
            problem,
            target_task=target,
            target_on=None,
            anchor_tasks={
                anchor: key for anchor, key in problem.anchor_tasks.items() if key in present
            },
        )
        plan = replace(self.last, phases=phases, problem=problem)
        return placed(plan, is_draft=True).go_live.forecast_on

    def _phases(self) -> Iterator[PlanPhase]:
        yield from (
            replace(phase, tasks=tuple(self._tasks(phase.tasks, self.before, is_kept=False)))
            for phase in self.last.phases
        )
        gone = [
            phase
            for phase in self.accepted.phases
            if any(task.key not in self.after for task in phase.tasks)
        ]
        yield from (
            replace(phase, tasks=tuple(self._tasks(phase.tasks, self.before, is_kept=True)))
            for phase in gone
        )

    def _tasks(
        self, tasks: tuple[PlanTask, ...], before: Mapping[str, PlanTask], *, is_kept: bool
    ) -> Iterator[PlanTask]:
        """Yield those of a phase that are there now, each in the state it has now."""
        for task in tasks:
            if is_kept:
                present = None if task.key in self.after or task.key in self.taken else task
            else:
                present = task if task.key in self.taken else before.get(task.key)
            if present is not None:
                yield self._linked(present)

    def _linked(self, task: PlanTask) -> PlanTask:
        """Return the task without links to what is not there now."""
        links = tuple(link for link in task.links if self._is_there(link.predecessor))
        return task if len(links) == len(task.links) else replace(task, links=links)

    def _is_there(self, key: str) -> bool:
        return key in self.after if key in self.taken else key in self.before


def _calendar_steps(accepted: Plan, last: Plan) -> Iterator[tuple[DelayCause, Problem]]:
    """Yield the problem with the holds of now, then with all of its calendars and anchors."""
    held = {
        key: _with_holds(spec, last.problem.calendars[key])
        for key, spec in accepted.problem.calendars.items()
        if key in last.problem.calendars
    }
    if held != accepted.problem.calendars:
        calendars = {**last.problem.calendars, **held}
        yield DelayCause.HOLD, replace(accepted.problem, calendars=calendars)
    if held != last.problem.calendars:
        problem = replace(accepted.problem, calendars=last.problem.calendars)
        yield DelayCause.CALENDAR, problem
    if accepted.problem.anchors != last.problem.anchors:
        yield DelayCause.CONTRACT, last.problem


def _with_holds(spec: CalendarSpec, now: CalendarSpec) -> CalendarSpec:
    """Return a calendar with the days on hold of another, and without its own."""
    days = {day: reason for day, reason in spec.closed.items() if not is_held(reason)}
    held = {day: reason for day, reason in now.closed.items() if is_held(reason)}
    return replace(spec, closed={**days, **held})


def _spread_anew(before: Mapping[str, PlanTask], after: Mapping[str, PlanTask]) -> set[str]:
    """Return the tasks that only share the room of their window in another way."""
    return {
        key
        for key in before.keys() & after.keys()
        if before[key].duration_rule is after[key].duration_rule is DurationRule.SPREAD
        and undated(replace(before[key], duration_days=0))
        == undated(replace(after[key], duration_days=0))
    }


def _sized_anew(before: Mapping[str, PlanTask], after: Mapping[str, PlanTask]) -> set[str]:
    """Return the tasks that differ only in what sizing rules set: windows and added days."""

    def unsized(task: PlanTask) -> PlanTask:
        is_spread = task.duration_rule is DurationRule.SPREAD
        days = 0 if is_spread else task.duration_days - task.extra_days
        return undated(replace(task, window=None, extra_days=0, duration_days=days, items=()))

    return {
        key
        for key in before.keys() & after.keys()
        if undated(before[key]) != undated(after[key])
        and unsized(before[key]) == unsized(after[key])
    }


def _differing(before: Mapping[str, PlanTask], after: Mapping[str, PlanTask]) -> list[str]:
    """Return the keys of tasks that differ in more than computed dates, earliest accepted first."""
    keys = [
        key
        for key in dict.fromkeys((*before, *after))
        if key not in before or key not in after or undated(before[key]) != undated(after[key])
    ]
    return sorted(keys, key=lambda key: (before.get(key) or after[key]).due_on or date.max)


def _cause(before: PlanTask | None, after: PlanTask | None, *, is_overdue: bool) -> DelayCause:
    if before is None or after is None:
        return DelayCause.SCOPE
    if is_overdue or before.finished_on != after.finished_on:
        return (
            _OWNERS.get(after.owner.side, DelayCause.NOBODY)
            if after.owner
            else DelayCause.NOBODY
        )
    hand = ((one.pinned_due_on, one.not_before) for one in (before, after))
    if len(set(hand)) > 1:
        return DelayCause.MOVED
    return DelayCause.SCOPE


def _go_live_calendar(accepted: Plan, last: Plan) -> str:
    """Return the key of the go-live task's calendar; the vendor's where no task is the go-live."""
    goals = {plan.landmarks.go_live.key: plan for plan in (last, accepted)}
    found = [
        task.calendar for key, plan in goals.items() for task in plan.tasks if task.key == key
    ]
    return found[-1] if found else VENDOR
