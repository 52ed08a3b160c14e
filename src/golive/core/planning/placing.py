"""Place a plan's tasks on dates: hand the solver its problem and take the dates back."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic, Params
from golive.core.document.values import Anchor
from golive.core.planning.anchoring import is_session, known_anchors
from golive.core.planning.calendars import VENDOR
from golive.core.planning.clock_times import limit_days
from golive.core.planning.findings import finding, first_place
from golive.core.planning.holding import Holding, over_holds
from golive.core.planning.lengths import least_days
from golive.core.planning.milestones import anchor_tasks, milestones, present_landmarks
from golive.core.planning.model import (
    Detail,
    DurationRule,
    GoLive,
    Plan,
    PlanPhase,
    PlanTask,
    TaskStatus,
)
from golive.core.planning.ordering import bridged
from golive.core.planning.stand_ins import links_of_groups
from golive.core.scheduling.model import Problem, Schedule, SolverTask
from golive.core.scheduling.solve import solve
from golive.core.scheduling.work_calendar import WorkCalendar, work_calendars

_NOT_HELD, _AFTER_LIMIT = "PL056", "PL353"
LOOP = " > "
_TASKS = ("task", "predecessor", "anchor_task")
"""Parameters in which the solver names tasks by their keys, and what joins the keys of a loop."""


def solver_tasks(
    tasks: Sequence[PlanTask], calendars: Mapping[str, WorkCalendar]
) -> tuple[SolverTask, ...]:
    """Return the tasks that are placed, as the solver takes them.

    A task that is not applicable is left out; what waited for it waits for what it waited for.
    """
    by_key = {task.key: task for task in tasks}
    links = links_of_groups(tasks)
    ends = _ends_before(tasks)
    return tuple(
        SolverTask(
            key=task.key,
            duration_days=task.duration_days,
            calendar=task.calendar,
            links=tuple(bridged(task, by_key, links)),
            window=task.window,
            not_before=task.not_before,
            pinned_on=_pinned_start(task, calendars[task.calendar]),
            finished_on=task.finished_on,
            anchor_task=ends.get(task.key, ""),
        )
        for task in tasks
        if task.is_scheduled
    )


def _ends_before(tasks: Sequence[PlanTask]) -> dict[str, str]:
    """Return for each task that counts from the end of a session or a phase what ends there.

    That is the last meeting or training above it, or the last task above it in its phase, or in
    the phase before where it is the first of its own.
    """
    found: dict[str, str] = {}
    last: dict[Anchor, str] = {}
    for task in tasks:
        if not task.is_scheduled:
            continue
        anchor = task.window.anchor if task.window is not None else None
        if anchor in {Anchor.SESSION_END, Anchor.PHASE_END} and anchor in last:
            found[task.key] = last[anchor]
        if is_session(task):
            last[Anchor.SESSION_END] = task.key
        if anchor is not Anchor.PHASE_END:
            last[Anchor.PHASE_END] = task.key
    return found


def placed(
    plan: Plan,
    calendars: Mapping[str, WorkCalendar] | None = None,
    *,
    is_draft: bool = False,
) -> Plan:
    """Return the plan with the dates that its tasks, links and calendars give now.

    The problem's calendars, anchors and target stay; its tasks are taken from the plan.

    Args:
        plan: The plan, dated or not.
        calendars: Those of the problem where they are at hand, None to make them.
        is_draft: Leave out what a further pass makes anew: explanations and shortest date.
    """
    calendars = calendars or work_calendars(plan.problem.calendars)
    holding = Holding(calendars, VENDOR)
    problem = replace(plan.problem, tasks=solver_tasks(tuple(plan.tasks), calendars))
    if not problem.tasks:
        bare = tuple(_dated(phase, None, problem, holding) for phase in plan.phases)
        empty = GoLive(problem.target_on, None, None)
        return replace(plan, phases=bare, problem=problem, schedule=None, go_live=empty)
    problem = over_holds(problem, holding)
    schedule = solve(problem, explain=not is_draft)
    phases = tuple(_dated(phase, schedule, problem, holding) for phase in plan.phases)
    return replace(
        plan,
        phases=phases,
        problem=problem,
        schedule=schedule,
        go_live=GoLive(
            target_on=problem.target_on,
            forecast_on=schedule.feasibility.forecast_on,
            earliest_on=None if is_draft else _earliest(problem, plan),
            task=problem.target_task,
        ),
    )


def _earliest(problem: Problem, plan: Plan) -> date:
    """Return the go-live without windows; a duration that only filled one is as short as may be.

    That is a day, or what the task carries is stated to take.
    """
    least = least_days(plan.phases)
    spread = {
        task.key: max(1, least.get(task.key, 1) + task.extra_days)
        for task in plan.tasks
        if task.duration_rule is DurationRule.SPREAD
    }
    tasks = tuple(
        replace(task, duration_days=spread.get(task.key, task.duration_days))
        for task in problem.tasks
    )
    shortest = replace(problem, tasks=tasks, ignore_windows=True, target_on=None)
    return solve(shortest, explain=False).feasibility.forecast_on


def _pinned_start(task: PlanTask, calendar: WorkCalendar) -> date | None:
    """Return the day a task starts on that must end on its pinned day."""
    if task.pinned_due_on is None or task.status is TaskStatus.DONE:
        return None
    if task.duration_days <= 1:
        return task.pinned_due_on
    last = calendar.previous_working(task.pinned_due_on)
    return calendar.add_working_days(last, 1 - task.duration_days)


def _dated(
    phase: PlanPhase, schedule: Schedule | None, problem: Problem, holding: Holding
) -> PlanPhase:
    by_key = {task.key: task for task in schedule.tasks} if schedule else {}
    anchors = known_anchors(problem, schedule)

    def dated(task: PlanTask) -> PlanTask:
        found = by_key.get(task.key)
        items = tuple(
            _dated_detail(item, task, anchors, holding, task.calendar) for item in task.items
        )
        if found is None:
            return replace(
                task, starts_on=None, due_on=None, slack_days=None, critical=False, items=items
            )
        return replace(
            task,
            starts_on=found.starts_on,
            due_on=found.ends_on,
            slack_days=found.slack_days,
            critical=found.critical,
            items=items,
        )

    tasks = tuple(map(dated, phase.tasks))
    loose = tuple(_dated_detail(item, None, anchors, holding, VENDOR) for item in phase.items)
    first, last = _days_without_tasks(phase, anchors, holding)
    return replace(
        phase,
        tasks=tasks,
        items=loose,
        starts_on=min((task.starts_on for task in tasks if task.starts_on), default=first),
        ends_on=max((task.due_on for task in tasks if task.due_on), default=last),
    )


def _days_without_tasks(
    phase: PlanPhase, anchors: Mapping[Anchor, date], holding: Holding
) -> tuple[date, date] | tuple[None, None]:
    """Return the working days of the window of a phase in which nothing is to be done."""
    if phase.window is None or phase.window.is_open or phase.tasks:
        return None, None
    return holding.worked(phase.window, anchors, VENDOR) or (None, None)


def _dated_detail(
    item: Detail,
    task: PlanTask | None,
    anchors: Mapping[Anchor, date],
    holding: Holding,
    key: str,
) -> Detail:
    """Give a detail with a window of its own after the go-live the dates of that window."""
    if item.window is None or item.window.anchor is Anchor.CONTRACT or item.window.is_open:
        return item
    if task is not None and item.window == task.window:
        return item
    days = holding.worked(item.window, anchors, key)
    return replace(item, starts_on=days[0], due_on=days[1]) if days else item


def recomputed(plan: Plan) -> Plan:
    """Return the plan with everything that follows from its tasks computed anew.

    Numbers, dates, milestones, findings of the solver. What the documents say stays.
    """
    phases = tuple(
        replace(
            phase,
            tasks=tuple(
                replace(task, number=number, phase=phase.key)
                for number, task in enumerate(phase.tasks, 1)
            ),
        )
        for phase in plan.phases
    )
    earlier = _before_solver_notes(plan)
    landmarks = present_landmarks(phases, plan.landmarks)
    problem = replace(
        plan.problem,
        anchor_tasks=anchor_tasks(landmarks),
        target_task=landmarks.go_live.key,
    )
    fresh = placed(replace(plan, phases=phases, problem=problem))
    return replace(
        fresh,
        milestones=milestones(fresh.phases, landmarks, fresh.first_value),
        diagnostics=(*plan.diagnostics[:earlier], *solver_notes(fresh)),
    )


def _before_solver_notes(plan: Plan) -> int:
    """Return how many diagnostics come before those of the solver and of dates that do not hold.

    The tasks may have changed since they were said, so they are counted, not made again.
    """
    count = len(plan.diagnostics)
    while count and plan.diagnostics[count - 1].code in {_NOT_HELD, _AFTER_LIMIT}:
        count -= 1
    return count - (1 if plan.schedule is None else len(plan.schedule.diagnostics))


def solver_notes(plan: Plan) -> tuple[Diagnostic, ...]:
    """Return the solver's findings at the lines of the tasks they are about."""
    if plan.schedule is None:
        return (Diagnostic("PL050", 0),)
    places = {task.key: first_place(task.origins) for task in plan.tasks}
    titles = {task.key: task.title for task in plan.tasks}
    moved = tuple(
        finding(
            _NOT_HELD,
            task.origins,
            {
                "task": task.title,
                "pinned_on": task.pinned_due_on.isoformat(),
                "date": task.due_on.isoformat(),
            },
        )
        for task in plan.tasks
        if task.pinned_due_on is not None
        and task.due_on is not None
        and task.due_on != task.pinned_due_on
        and task.status is not TaskStatus.DONE
    )
    said = tuple(
        replace(
            one,
            document=document,
            line=line,
            params=_with_titles(_with_earliest(one.params, plan), titles),
        )
        for one in plan.schedule.diagnostics
        for document, line in [places.get(str(one.params.get("task", "")), ("", 0))]
    )
    return (*said, *moved, *_past_limits(plan))


def _past_limits(plan: Plan) -> Iterator[Diagnostic]:
    """Say which tasks are due only after the limit that their document sets them."""
    limits = limit_days(plan)
    for task in plan.tasks:
        limit_on, due_on = limits.get(task.key), task.due_on
        if task.status is TaskStatus.DONE or limit_on is None or due_on is None:
            continue
        if due_on > limit_on:
            dates = {"limit_on": limit_on.isoformat(), "date": due_on.isoformat()}
            yield finding(_AFTER_LIMIT, task.origins, {"task": task.title, **dates})


def _with_titles(params: Params, titles: Mapping[str, str]) -> Params:
    """Call tasks by their words where the solver knows their keys alone."""
    named = {
        name: titles.get(str(params[name]), params[name]) for name in _TASKS if name in params
    }
    if "loop" in params:
        named["loop"] = LOOP.join(
            titles.get(key, key) for key in str(params["loop"]).split(LOOP)
        )
    return {**params, **named}


def _with_earliest(params: Params, plan: Plan) -> Params:
    """Give the verdict on the target the plan's own shortest date."""
    if "shortest_on" not in params or plan.go_live.earliest_on is None:
        return params
    return {**params, "shortest_on": plan.go_live.earliest_on.isoformat()}
