"""Agreement with other programs on generated networks: networkx and TaskJuggler."""

import csv
import json
import shutil
import subprocess
from datetime import date, datetime, time, timedelta
from random import Random

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from golive.core.document.values import Anchor
from golive.core.scheduling.model import CalendarSpec, Link, LinkType, Problem, SolverTask
from golive.core.scheduling.network import (
    Network,
    NetworkLink,
    NetworkTask,
    read_network,
    solve_network,
)
from golive.core.scheduling.solve import solve
from golive.core.scheduling.work_calendar import WorkCalendar

START = date(2026, 1, 5)


def made_network(random: Random, size: int, closed: dict[date, str], lags=(0, 0, 1, 2, 5)):
    """A network of finish-to-start links with lags, in one calendar."""
    tasks = []
    for number in range(size):
        before = random.sample(range(number), min(number, random.randrange(4)))
        links = tuple(NetworkLink(other, LinkType.FS, random.choice(lags)) for other in before)
        tasks.append(NetworkTask(f"t{number}", random.randrange(1, 9), links))
    return Network(START, CalendarSpec("c", (6, 7), closed), tuple(tasks), tuple(range(size)))


def made_holidays(random: Random) -> dict[date, str]:
    return {START + timedelta(days=random.randrange(200)): "holiday" for _ in range(12)}


@given(st.integers(0, 2**48), st.integers(1, 40))
def test_early_starts_are_longest_paths_of_networkx(seed, size):
    network = made_network(Random(seed), size, {}, lags=(0, 0, 1, 2, 5))
    graph = nx.DiGraph()
    for number, task in enumerate(network.tasks):
        graph.add_edge("begin", number, weight=0)
        graph.add_edge(number, "end", weight=task.duration_days)
        for link in task.after:
            weight = network.tasks[link.predecessor].duration_days + link.lag_days
            known = graph.get_edge_data(link.predecessor, number, {"weight": 0})["weight"]
            graph.add_edge(link.predecessor, number, weight=max(weight, known))

    answer = solve_network(network)

    assert answer["length_days"] == nx.dag_longest_path_length(graph)
    for number, task in enumerate(answer["tasks"]):
        until = graph.subgraph(nx.ancestors(graph, number) | {number})
        assert task["early_start"] == nx.dag_longest_path_length(until)
        onward = graph.subgraph(nx.descendants(graph, number) | {number})
        rest = nx.dag_longest_path_length(onward)
        assert task["late_start"] == answer["length_days"] - rest
    critical = {task["key"] for task in answer["tasks"] if task["critical"]}
    longest = nx.dag_longest_path(graph)
    assert {f"t{node}" for node in longest if isinstance(node, int)} <= critical


@given(st.integers(0, 2**48), st.integers(1, 60))
def test_offsets_with_links_of_all_types_are_longest_paths_of_networkx(seed, size):
    random = Random(seed)
    holidays = made_holidays(random)
    tasks = [
        {
            "key": f"t{number}",
            "duration_days": random.randrange(0, 9),
            "after": [
                {
                    "key": f"t{random.randrange(number)}",
                    "type": random.choice(list(LinkType)).value,
                    "lag_days": random.randrange(-6, 9),
                }
                for _ in range(random.randrange(4) if number else 0)
            ],
        }
        for number in range(size)
    ]
    given_network = {
        "start_on": START.isoformat(),
        "calendar": {"weekend": [5, 6], "holidays": sorted(map(str, holidays))},
        "tasks": random.sample(tasks, size),
    }

    answer = solve_network(read_network(json.dumps(given_network).encode()))

    early, late, length = longest_paths(tasks)
    worked = np.busdaycalendar(weekmask="1111001", holidays=sorted(holidays))
    first = np.busday_offset(START, 0, roll="forward", busdaycal=worked)
    assert answer["length_days"] == length
    for row in answer["tasks"]:
        begins, days = early[row["key"]], row["early_finish"] - row["early_start"]
        assert (row["early_start"], row["late_start"]) == (begins, late[row["key"]])
        assert (row["slack_days"], row["critical"]) == (
            late[row["key"]] - begins,
            late[row["key"]] == begins,
        )
        ends = begins + max(days - 1, 0)
        dates = [np.busday_offset(first, day, busdaycal=worked) for day in (begins, ends)]
        assert [row["starts_on"], row["ends_on"]] == [str(day) for day in dates]


def longest_paths(tasks: list[dict]) -> tuple[dict[str, int], dict[str, int], int]:
    """Early and late starts and the length, as shortest paths of negated weights."""
    days = {task["key"]: task["duration_days"] for task in tasks}
    graph = nx.MultiDiGraph()
    for task in tasks:
        key = task["key"]
        graph.add_edge("begin", key, weight=0)
        graph.add_edge(key, "end", weight=-days[key])
        for link in task["after"]:
            weight = link["lag_days"]
            weight += days[link["key"]] if link["type"] in {"FS", "FF"} else 0
            weight -= days[key] if link["type"] in {"FF", "SF"} else 0
            graph.add_edge(link["key"], key, weight=-weight)
    ahead = nx.single_source_bellman_ford_path_length(graph, "begin")
    behind = nx.single_source_bellman_ford_path_length(graph.reverse(), "end")
    length = -ahead["end"]
    return (
        {key: -ahead[key] for key in days},
        {key: length + behind[key] for key in days},
        length,
    )


def test_dates_are_those_of_taskjuggler(tmp_path):
    program = shutil.which("tj3")
    if program is None:
        pytest.skip("TaskJuggler (tj3) is not installed; the build machine has it")
    random = Random(20260105)
    closed = made_holidays(random)
    networks = [made_network(random, random.randrange(2, 16), closed) for _ in range(25)]
    plan = tmp_path / "plan.tjp"
    plan.write_text(as_taskjuggler(networks, closed), encoding="utf-8")

    subprocess.run(
        [program, "--silent", "-o", str(tmp_path), str(plan)], check=True, timeout=300
    )

    with (tmp_path / "dates.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["Id"]: row for row in csv.DictReader(file, delimiter=";")}
    calendar = WorkCalendar(CalendarSpec("c", (6, 7), closed))
    for number, network in enumerate(networks):
        dates = plan_dates(network)
        for task in solve_network(network)["tasks"]:
            row = rows[f"n{number}.{task['key']}"]
            found = (first_day(calendar, row["Start"]), last_day(row["End"]))
            assert found == (task["starts_on"], task["ends_on"])
            assert found == dates[task["key"]]


def plan_dates(network: Network) -> dict[str, tuple[str, str]]:
    """The same network by the plan solver."""
    tasks = tuple(
        SolverTask(
            task.key,
            task.duration_days,
            "c",
            tuple(
                Link(network.tasks[link.predecessor].key, link.type, link.lag_days)
                for link in task.after
            ),
        )
        for task in network.tasks
    )
    problem = Problem(tasks, {"c": network.calendar}, {Anchor.CONTRACT: network.start_on})
    return {
        task.key: (task.starts_on.isoformat(), task.ends_on.isoformat())
        for task in solve(problem).tasks
    }


def as_taskjuggler(networks: list[Network], closed: dict[date, str]) -> str:
    lines = [
        f'project p "p" {START} +6y {{',
        '  timeformat "%Y-%m-%dT%H:%M"',
        "  timingresolution 60min",
        "  dailyworkinghours 8",
        "  workinghours mon - fri 9:00 - 17:00",
        "  workinghours sat, sun off",
        "}",
    ]
    lines += [f'leaves holiday "h" {day}' for day in sorted(closed)]
    for number, network in enumerate(networks):
        lines.append(f'task n{number} "n" {{')
        for task in network.tasks:
            waits = ", ".join(
                f"!{network.tasks[link.predecessor].key}"
                + (f" {{ gaplength {link.lag_days}d }}" if link.lag_days else "")
                for link in task.after
            )
            rule = f"depends {waits}" if waits else f"start {START}"
            lines.append(f'  task {task.key} "t" {{ {rule} length {task.duration_days}d }}')
        lines.append("}")
    lines.append('taskreport "dates" { formats csv columns id, start, end }')
    return "\n".join(lines)


def first_day(calendar: WorkCalendar, moment: str) -> str:
    """The day that work starts: what starts at the close of business starts the next morning."""
    start = datetime.fromisoformat(moment)
    day = start.date() + timedelta(days=start.time() >= time(17))
    return calendar.next_working(day).isoformat()


def last_day(moment: str) -> str:
    return moment.partition("T")[0]
