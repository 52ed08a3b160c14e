"""The plan solver: earliest and latest dates, slack, critical path, target and explanation."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.scheduling.lateness import Lateness
from golive.core.scheduling.model import (
    Chains,
    Feasibility,
    Problem,
    Schedule,
    ScheduledTask,
    SolverTask,
    Verdict,
)
from golive.core.scheduling.placed import Held, Placed
from golive.core.scheduling.placement import Placement, settled
from golive.core.scheduling.prepare import Network, finding, prepare
from golive.core.scheduling.trail import ChainStore
from golive.core.scheduling.work_calendar import FIRST_ORDINAL, LAST_ORDINAL


class _Solved(Struct, frozen=True):
    """A placed network with the slack of each task."""

    network: Network
    placed: tuple[Placed, ...]
    placement: Placement
    slack: tuple[int, ...]
    free: tuple[int, ...]
    target: int

    def ends(self) -> int:
        """Return the last day of the target task, or of all tasks."""
        if self.target >= 0:
            return self.placed[self.target].end
        return max((task.end for task in self.placed), default=self.network.contract)


def solve(problem: Problem, *, explain: bool = True) -> Schedule:
    """Place the tasks of a plan on dates.

    Forward: each task starts on the first working day of its calendar that the contract, its
    window, its `not_before` and its links allow; a pin or an actual date is taken as it is.
    Backward: late dates keep the target, or without one the end of the target task; a task
    that does not lead to the target task, or only by way of something pinned, keeps the end of
    all tasks, moved as far as the target task may move. What is pinned they keep as well. So a
    task may be late by its slack, whole and alone, before one of these moves, and by no day more.

    Args:
        problem: What to place.
        explain: Derive the chain of each date; without, solving takes about half the time.

    Returns:
        Dates, slack and findings; whatever is wrong with the problem is a diagnostic.

    Raises:
        InvalidInputError: When the problem lacks the date of the contract.
    """
    network = prepare(problem)
    findings = list(network.diagnostics)
    target = network.numbers.get(problem.target_task, -1)
    if target < 0 and problem.target_task:
        findings.append(finding("SC021", problem.target_task))
    store = ChainStore() if explain else None
    before = settled(network, store)
    if before is not None:
        findings += _backward_findings(network, before.held)
    placement = Placement(network, store, before)
    placed = placement.run()
    lateness = Lateness(network, placed, before)
    slack, free = _slacks(network, lateness, target, problem.target_on)
    solved = _Solved(network, placed, placement, slack, free, target)
    findings += _held_findings(solved)
    findings += _placing_findings(solved)
    tasks = _scheduled(solved)
    feasibility = _feasibility(solved, tasks)
    findings += _target_findings(feasibility, tasks)
    ends = max((task.end for task in placed), default=network.contract)
    chains = Chains() if store is None else store.chains()
    return Schedule(tasks, _date(ends), feasibility, tuple(findings), chains)


def _backward_findings(network: Network, held: Mapping[int, Held]) -> list[Diagnostic]:
    """Say from which settled day windows count back."""
    keys: dict[int, list[str]] = {}
    for number in network.backward:
        anchor = network.anchors[number]
        if anchor is not None and anchor.task != number:
            keys.setdefault(anchor.task, []).append(network.tasks[number].key)
    return [
        finding(
            "SC019",
            counting[0],
            count=len(counting),
            anchor_task=network.tasks[number].key,
            anchor_on=_date(held[number].day).isoformat(),
        )
        for number, counting in keys.items()
    ]


def _slacks(
    network: Network, lateness: Lateness, target: int, target_on: date | None
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    finishes, tasks = lateness.finishes, network.tasks
    count = range(len(tasks))
    last_day = None if target_on is None else target_on.toordinal()
    if target < 0 and last_day is not None:
        every = lateness.latest({i: lateness.by_date(i, last_day) for i in count})
    else:
        every = lateness.latest(lateness.by_end_of_all())
    total = [every[i] - finishes[i] for i in count]
    if target >= 0:
        goal = finishes[target] if last_day is None else lateness.by_date(target, last_day)
        spare = goal - finishes[target]
        leading = lateness.latest({target: goal})
        total = [leading[i] - finishes[i] if i in leading else total[i] + spare for i in count]
    if any(task.pinned_on is not None for task in tasks):
        for number, finish in lateness.before_pins().items():
            total[number] = min(total[number], finish - finishes[number])
    # What is finished cannot be what the plan's end hangs on more than on the rest.
    least = min((total[i] for i in count if tasks[i].finished_on is None), default=0)
    total = [total[i] if tasks[i].finished_on is None else max(total[i], least) for i in count]
    free = lateness.free_finishes()
    return tuple(total), tuple(max(0, free[i] - finishes[i]) for i in count)


def _scheduled(solved: _Solved) -> tuple[ScheduledTask, ...]:
    least = min(solved.slack, default=0)
    return tuple(
        _task(solved, number, critical=solved.slack[number] <= least)
        for number in range(len(solved.placed))
    )


def _task(solved: _Solved, number: int, *, critical: bool) -> ScheduledTask:
    task, placed = solved.network.tasks[number], solved.placed[number]
    slack = solved.slack[number]
    late_start, late_end = placed.start, placed.end
    if slack:
        calendar = solved.network.calendars[number]
        late_start = calendar.day(calendar.index(placed.start) + slack)
        late_end = late_start
        if task.duration_days:
            late_end = calendar.day(calendar.index(placed.boundary) + slack - 1)
    return ScheduledTask(
        key=task.key,
        starts_on=_date(placed.start),
        ends_on=_date(placed.end),
        late_starts_on=_date(late_start),
        late_ends_on=_date(late_end),
        slack_days=slack,
        free_slack_days=solved.free[number],
        critical=critical,
        last_link=placed.chain,
    )


def _feasibility(solved: _Solved, tasks: tuple[ScheduledTask, ...]) -> Feasibility:
    problem = solved.network.problem
    forecast = _date(solved.ends())
    shortest = _date(_shortest_end(solved))
    if problem.target_on is None:
        return Feasibility(Verdict.NO_TARGET, None, forecast, shortest, 0)
    verdict = Verdict.MET if forecast <= problem.target_on else Verdict.MISSED
    last = solved.target
    if last < 0:
        ends = [task.end for task in solved.placed]
        last = ends.index(max(ends)) if ends else -1
    spare = 0
    if last >= 0:
        calendar = solved.network.calendars[last]
        spare = calendar.index(problem.target_on.toordinal() + 1) - calendar.index(
            solved.placed[last].end + 1
        )
    past = ""
    if verdict is Verdict.MISSED:
        past = _first_past(solved.network.tasks, tasks, _date(solved.network.contract))
    return Feasibility(verdict, problem.target_on, forecast, shortest, spare, past)


def _shortest_end(solved: _Solved) -> int:
    """Return the end of the plan without its windows."""
    problem = solved.network.problem
    if problem.ignore_windows or all(task.window is None for task in problem.tasks):
        return solved.ends()
    network = solved.network
    if any(diagnostic.code == "SC001" for diagnostic in network.diagnostics):
        # Without windows the circles may be others.
        network = prepare(replace(problem, ignore_windows=True))
    else:
        nothing = (None,) * len(network.tasks)
        network = replace(network, anchors=nothing, backward=())
    placed = Placement(network).run()
    return replace(solved, network=network, placed=placed).ends()


def _first_past(
    tasks: tuple[SolverTask, ...], scheduled: tuple[ScheduledTask, ...], contract: date
) -> str:
    past = [
        task
        for given, task in zip(tasks, scheduled, strict=True)
        if task.late_starts_on < contract and given.finished_on is None and not given.started_on
    ]
    return min(past, key=lambda task: task.late_starts_on).key if past else ""


def _held_findings(solved: _Solved) -> list[Diagnostic]:
    return [
        finding(
            "SC020",
            solved.network.tasks[number],
            anchor_on=_date(held.day).isoformat(),
            ends_on=_date(solved.placed[number].end).isoformat(),
        )
        for number, held in solved.placement.held.items()
        if solved.placed[number].end > held.day
    ]


def _placing_findings(solved: _Solved) -> list[Diagnostic]:
    findings: list[Diagnostic] = []
    outside = [i for i, placed in enumerate(solved.placed) if not placed.in_range]
    if outside:
        first = solved.network.tasks[outside[0]]
        findings.append(finding("SC010", first, count=len(outside)))
    for number, task in enumerate(solved.network.tasks):
        if not solved.placed[number].in_range:
            continue
        findings += _fixed_findings(solved, number, task)
        if task.finished_on is None:
            findings += _window_findings(solved, number, task)
    return findings


def _fixed_findings(solved: _Solved, number: int, task: SolverTask) -> list[Diagnostic]:
    if task.started_on is not None or task.finished_on is not None or task.pinned_on is None:
        return []
    findings = []
    placed, calendar = solved.placed[number], solved.network.calendars[number]
    if not calendar.works_on(placed.start):
        ((day, reason),) = calendar.passed_over(placed.start, placed.start + 1)
        params = {"date": day.isoformat(), "calendar": task.calendar, "reason": reason}
        findings.append(finding("SC007", task, **params))
    if calendar.index(placed.start) < calendar.index(placed.earliest):
        findings.append(
            finding(
                "SC006",
                task,
                pinned_on=task.pinned_on.isoformat(),
                earliest_on=_date(placed.earliest).isoformat(),
            )
        )
    return findings


def _window_findings(solved: _Solved, number: int, task: SolverTask) -> list[Diagnostic]:
    span = solved.placement.span(number)
    if span is None:
        return []
    findings = []
    placed, calendar = solved.placed[number], solved.network.calendars[number]
    closes = span.closes
    if span.asked is not None:
        first, last = span.asked
        asked = {
            "window_start": _date(first).isoformat(),
            "window_end": _date(last).isoformat(),
        }
        findings.append(finding("SC022", task, **asked))
    if calendar.index(span.opens) == calendar.index(closes + 1):
        bounds = {
            "window_start": _date(span.opens).isoformat(),
            "window_end": _date(closes).isoformat(),
        }
        findings.append(finding("SC017", task, **bounds))
        closes = calendar.day(calendar.index(span.opens))
    if placed.end > closes:
        late = calendar.index(placed.end + 1) - calendar.index(closes + 1)
        dates = {
            "ends_on": _date(placed.end).isoformat(),
            "window_end": _date(closes).isoformat(),
        }
        findings.append(finding("SC002", task, days=late, **dates))
    return findings


def _target_findings(
    feasibility: Feasibility, tasks: tuple[ScheduledTask, ...]
) -> list[Diagnostic]:
    if feasibility.verdict is not Verdict.MISSED or feasibility.target_on is None:
        return []
    target_on = feasibility.target_on.isoformat()
    params: dict[str, str | int] = {
        "target_on": target_on,
        "forecast_on": feasibility.forecast_on.isoformat(),
        "shortest_on": feasibility.shortest_on.isoformat(),
        "days": -feasibility.working_days,
    }
    findings = [Diagnostic("SC011", 0, params=params)]
    for task in tasks:
        if task.key == feasibility.first_past:
            late = task.late_starts_on.isoformat()
            findings.append(finding("SC012", task.key, target_on=target_on, late_start_on=late))
            break
    return findings


def _date(ordinal: int) -> date:
    return date.fromordinal(min(max(ordinal, FIRST_ORDINAL), LAST_ORDINAL))
