"""`golive plan schedule`: the solver's smallest public form."""

from typing import cast

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    blame,
    counted,
    json_option,
    read_input,
    say,
    say_json,
    table,
    tell,
)
from golive.core.scheduling.network import read_network, solve_network


@click.command(
    cls=Documented,
    examples=(
        "golive plan schedule net.json",
        "golive plan schedule net.json --json | jq .length_days",
    ),
)
@click.argument("network", type=FILE, metavar="FILE")
@json_option
def schedule(network: str, *, as_json: bool) -> None:
    """Schedule a network of tasks: early and late dates, slack, critical path.

    FILE is JSON: start_on, an optional calendar (weekend, holidays) and tasks with key,
    duration_days and what they come after. Exit status: 0 solved, 2 a network that cannot be
    solved, such as tasks that wait for each other in a circle.
    """
    data = read_input(network)
    with blame(network):
        answer = solve_network(read_network(data))
    if as_json:
        say_json(answer)
        return
    tasks = cast("list[dict[str, object]]", answer["tasks"])
    head = ["task", "starts", "ends", "slack", ""]
    rows = [
        [
            str(task["key"]),
            str(task["starts_on"]),
            str(task["ends_on"]),
            f"{task['slack_days']} d",
            "critical" if task["critical"] else "",
        ]
        for task in tasks
    ]
    say(table([head, *rows], right=(3,)))
    length = cast("int", answer["length_days"])
    tell(f"{counted(len(tasks), 'task')}, {counted(length, 'working day')} long.")
