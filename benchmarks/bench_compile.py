"""Compiles and schedules one plan from each shipped playbook, its template and sample facts.

Peers: networkx for the order with `numpy.busday_offset` for the dates of a network of as many
tasks and links (forward only, one calendar), and reading the same two documents with
markdown-it-py. Limit: writing the finished plan as JSON, which must be done whatever computed it.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import networkx as nx
import numpy as np
from markdown_it import MarkdownIt
from protocol import goal, heading, medians, options, report

from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import signed_on
from golive.core.planning.facts import read_facts
from golive.core.planning.model import Plan
from golive.core.playbook.read import read_playbook
from golive.core.scheduling.solve import solve

FOLDER = Path(__file__).parent.parent / "playbooks"
SIGNED = date(2027, 1, 4)
COMPILE = "golive, compile and schedule"
WHOLE = "golive, from the bytes of the documents"
NETWORK = "networkx + busday_offset, forward only"
PARSE = "markdown-it-py, parse of both documents"
LIMIT = "limit: the plan's tasks to JSON"


def network_of(plan: Plan) -> Callable[[], object]:
    """Return forward dates of the plan's own network by networkx and numpy.busday_offset."""
    tasks = plan.problem.tasks
    calendar = np.busdaycalendar()

    def run() -> object:
        graph = nx.DiGraph()
        graph.add_nodes_from(task.key for task in tasks)
        for task in tasks:
            graph.add_edges_from((link.predecessor, task.key) for link in task.links)
        days = {task.key: max(1, task.duration_days) for task in tasks}
        first = np.busday_offset(SIGNED, 0, roll="forward", busdaycal=calendar)
        starts: dict[str, np.datetime64] = {}
        for key in nx.topological_sort(graph):
            best = first
            for before in graph.predecessors(key):
                best = max(
                    best, np.busday_offset(starts[before], days[before], busdaycal=calendar)
                )
            starts[key] = best
        return starts

    return run


def one_plan(name: str, rounds: int) -> None:
    data, template_data = (
        (FOLDER / f"{name}{end}").read_bytes() for end in (".md", ".plan.md")
    )
    playbook, template = read_playbook(data), read_playbook(template_data)
    facts_data = (FOLDER / f"{name}.facts.toml").read_bytes()
    facts, _ = read_facts(facts_data)
    signed = signed_on(SIGNED, facts.vendor_zone)

    def compiled() -> Plan:
        return compile_plan(
            playbook=playbook, template=template, facts=facts, signed=signed, today=SIGNED
        )

    def from_bytes() -> Plan:
        return compile_plan(
            playbook=read_playbook(data),
            template=read_playbook(template_data),
            facts=read_facts(facts_data)[0],
            signed=signed,
            today=SIGNED,
        )

    plan = compiled()
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    texts = (data.decode(), template_data.decode())
    found = medians(
        {
            COMPILE: compiled,
            WHOLE: from_bytes,
            "  of the first: solving alone": lambda: solve(plan.problem),
            NETWORK: network_of(plan),
            PARSE: lambda: [parser.parse(text) for text in texts],
            LIMIT: lambda: msgspec.json.encode((plan.phases, plan.milestones, plan.gates)),
        },
        rounds * 2,
    )
    links = sum(len(task.links) for task in plan.problem.tasks)
    report(f"{name}: {len(plan.problem.tasks)} tasks, {links} links", found, COMPILE)
    goal("compile and schedule / networkx dates", found[COMPILE] / found[NETWORK], at_most=10)
    goal("from the bytes / markdown-it-py parse", found[WHOLE] / found[PARSE], at_most=10)


if __name__ == "__main__":
    given = options(__doc__)
    heading()
    names = sorted(path.name.split(".")[0] for path in FOLDER.glob("*.facts.toml"))
    for name in names if given.full else names[-1:]:
        one_plan(name, given.rounds)
