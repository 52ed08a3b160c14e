"""Schedules one plan and one large network: golive against networkx, a plain loop and a limit.

Peers: networkx for the order with `numpy.busday_offset` for the dates (forward only), and the two
passes as a plain Python loop over ready day tables. Limit: one look-up in a numpy table per task
and link. TaskJuggler is timed where `tj3` is installed, with its start-up.
"""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import numpy as np
from bench_portfolio import Loop, limit
from made_network import START, TYPES, Plans, made_plans
from protocol import goal, heading, medians, options, report

from golive.core.document.values import Anchor, Unit, Window
from golive.core.scheduling.model import Link, LinkType, Problem, SolverTask
from golive.core.scheduling.network import read_network, solve_network
from golive.core.scheduling.solve import solve


def problem_of(plans: Plans, *, windows: bool) -> Problem:
    """The first plan as a problem; with windows every eighth task has one."""
    count = int((plans.tasks.plan == 0).sum())
    links: list[list[Link]] = [[] for _ in range(count)]
    for before, after, kind, lag, _ in zip(*(c.tolist() for c in plans.links), strict=True):
        if after < count:
            links[after].append(Link(f"t{before}", LinkType(TYPES[kind]), lag))
    tasks = tuple(
        SolverTask(
            f"t{i}",
            int(plans.tasks.duration[i]),
            f"c{plans.tasks.calendar[i]}",
            tuple(links[i]),
            window=Window(Unit.WEEK, i // 8 + 1, i // 8 + 2)
            if windows and i % 8 == 0
            else None,
        )
        for i in range(count)
    )
    calendars = {calendar.spec.key: calendar.spec for calendar in plans.calendars}
    return Problem(tasks, calendars, {Anchor.CONTRACT: START})


def network_of(plans: Plans) -> bytes:
    """The same network in the small JSON form, in the first calendar."""
    after: list[list[dict[str, object]]] = [[] for _ in plans.tasks.plan]
    for before, task, kind, lag, _ in zip(*(c.tolist() for c in plans.links), strict=True):
        after[task].append({"key": f"t{before}", "type": TYPES[kind], "lag_days": lag})
    tasks = [
        {"key": f"t{i}", "duration_days": int(days), "after": after[i]}
        for i, days in enumerate(plans.tasks.duration)
    ]
    holidays = sorted(day.isoformat() for day in plans.calendars[0].spec.closed)
    calendar = {"weekend": [6, 7], "holidays": holidays}
    return json.dumps(
        {"start_on": START.isoformat(), "calendar": calendar, "tasks": tasks}
    ).encode()


def with_networkx(plans: Plans) -> Callable[[], object]:
    """Forward dates by networkx and numpy.busday_offset."""
    holidays = np.array(sorted(plans.calendars[0].spec.closed), dtype="datetime64[D]")
    calendar = np.busdaycalendar(holidays=holidays)
    durations = plans.tasks.duration.tolist()
    edges = list(zip(*(c.tolist() for c in plans.links), strict=True))

    def run() -> object:
        graph = nx.DiGraph()
        graph.add_nodes_from(range(len(durations)))
        for before, after, kind, lag, _ in edges:
            graph.add_edge(before, after, kind=kind, lag=lag)
        starts: dict[int, np.datetime64] = {}
        first = np.busday_offset(START, 0, roll="forward", busdaycal=calendar)
        for task in nx.topological_sort(graph):
            best = first
            for before, _, link in graph.in_edges(task, data=True):
                days = link["lag"] + (0 if link["kind"] == 1 else durations[before])
                days -= durations[task] if link["kind"] == 2 else 0
                best = max(best, np.busday_offset(starts[before], days, busdaycal=calendar))
            starts[task] = best
        return starts

    return run


def with_taskjuggler(plans: Plans) -> Callable[[], object] | None:
    """TaskJuggler on the same tasks, finish to start without lag; None where it is absent."""
    program = shutil.which("tj3")
    if program is None:
        return None
    waits: list[list[int]] = [[] for _ in plans.tasks.plan]
    for before, task in zip(plans.links.predecessor, plans.links.successor, strict=True):
        waits[int(task)].append(int(before))
    lines = [
        f'project p "p" {START} +12y {{',
        "  timingresolution 60min",
        "  dailyworkinghours 8",
        "  workinghours mon - fri 9:00 - 17:00",
        "}",
    ]
    for task, days in enumerate(plans.tasks.duration.tolist()):
        depends = ", ".join(f"!t{before}" for before in waits[task])
        rule = f"depends {depends}" if depends else ""
        lines.append(f'task t{task} "t" {{ length {days}d {rule} }}')
    lines.append('taskreport "out" { formats csv columns id, start, end }')
    folder = tempfile.mkdtemp()
    Path(folder, "plan.tjp").write_text("\n".join(lines), encoding="utf-8")
    return lambda: subprocess.run(
        [program, "--silent", "-o", folder, str(Path(folder, "plan.tjp"))], check=True
    )


def one_plan(rounds: int) -> None:
    plans = made_plans(1, 40)
    problem, loop = problem_of(plans, windows=True), Loop(plans)
    found = medians(
        {
            "golive, dates, slack and explanations": lambda: solve(problem),
            "golive, dates and slack": lambda: solve(problem, explain=False),
            "plain Python loop, no windows": loop.run,
            "networkx + busday_offset, forward only": with_networkx(plans),
        },
        rounds * 4,
    )
    report("1 plan x 40 tasks, 8 calendars", found, "golive, dates, slack and explanations")


def one_network(tasks: int, rounds: int) -> None:
    plans = made_plans(1, tasks, reach=max(8, tasks // 17))
    data = network_of(plans)
    network, problem = read_network(data), problem_of(plans, windows=False)
    candidates: dict[str, Callable[[], object]] = {
        "golive, network": lambda: solve_network(network),
        "golive, network from its JSON": lambda: solve_network(read_network(data)),
        "golive, plan solver, 8 calendars": lambda: solve(problem, explain=False),
        "plain Python loop": Loop(plans, 200_000).run,
        "networkx + busday_offset, forward only": with_networkx(plans),
        "limit: one look-up per task and link": limit(plans),
    }
    taskjuggler = with_taskjuggler(plans) if tasks <= 1_000 else None
    if taskjuggler is not None:
        candidates["TaskJuggler, whole process"] = taskjuggler
    found = medians(candidates, rounds)
    title = f"1 network x {tasks:,} tasks, {len(plans.links.type):,} links"
    report(title, found, "golive, network")
    peer = found["networkx + busday_offset, forward only"] / found["golive, network"]
    goal("times faster than networkx + busday_offset", peer, at_least=3)


if __name__ == "__main__":
    given = options(__doc__)
    heading()
    one_plan(given.rounds)
    one_network(1_000, given.rounds)
    if given.full:
        one_network(10_000, given.rounds)
