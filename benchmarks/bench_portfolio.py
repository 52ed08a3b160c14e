"""Schedules a portfolio of plans forward and backward: arrays against a loop and a limit.

Peer: the same passes as a plain Python loop over the same day tables. Limit: the fewest memory
accesses any such pass needs, one table look-up per task and one per link, once.
"""

import numpy as np
from made_network import Plans, made_plans
from protocol import goal, heading, medians, options, report

from golive.core.scheduling.day_tables import day_tables
from golive.core.scheduling.portfolio import FF, SS, Portfolio


class Loop:
    """The passes task by task, as one writes them without arrays."""

    def __init__(self, plans: Plans, width: int = 2920) -> None:
        first = int(plans.tasks.not_before.min()) - 370
        tables = day_tables(plans.calendars, first, width)
        rows = len(plans.calendars)
        self.to = tables.to.reshape(rows, -1).tolist()
        self.fr = tables.fr.reshape(rows, -1).tolist()
        self.duration = plans.tasks.duration.tolist()
        self.calendar = plans.tasks.calendar.tolist()
        self.plan = plans.tasks.plan.tolist()
        self.floor = (plans.tasks.not_before - first).tolist()
        self.before = [[] for _ in self.duration]
        links = zip(*(column.tolist() for column in plans.links), strict=True)
        for predecessor, successor, kind, lag, _ in links:
            self.before[successor].append((predecessor, kind, lag))

    def run(self) -> tuple[list[int], list[int]]:
        to, fr, duration, calendar = self.to, self.fr, self.duration, self.calendar
        count = len(duration)
        start = [0] * count
        end = [0] * (self.plan[-1] + 1)
        for task in range(count):
            row, work = to[calendar[task]], duration[task]
            best = row[self.floor[task]]
            for other, kind, lag in self.before[task]:
                if kind == SS:
                    day = fr[calendar[other]][start[other]]
                else:
                    day = fr[calendar[other]][start[other] + duration[other] - 1] + 1
                allowed = row[day] + lag
                if kind == FF:
                    allowed -= work
                best = max(best, allowed)
            start[task] = best
            last = fr[calendar[task]][best + work - 1] + 1
            end[self.plan[task]] = max(end[self.plan[task]], last)
        latest = [to[calendar[task]][end[self.plan[task]]] for task in range(count)]
        for task in range(count - 1, -1, -1):
            finish, row = latest[task], fr[calendar[task]]
            for other, kind, lag in self.before[task]:
                day = row[(finish if kind == FF else finish - duration[task]) - lag]
                if kind == SS:
                    room = to[calendar[other]][day + 1] - 1 + duration[other]
                else:
                    room = to[calendar[other]][day]
                latest[other] = min(latest[other], room)
        slack = [latest[task] - start[task] - duration[task] for task in range(count)]
        return start, slack


def limit(plans: Plans) -> object:
    """Return a run of one look-up per task and per link, in the portfolio's own order."""
    first = int(plans.tasks.not_before.min()) - 370
    tables = day_tables(plans.calendars, first, 2920)
    random = np.random.default_rng(1)
    number = random.integers(200, 400, len(plans.tasks.plan)).astype(np.int64)
    base = plans.tasks.calendar * np.int64(tables.row)
    link_base = base[plans.links.successor]
    predecessor = plans.links.predecessor.astype(np.intp)

    def run() -> object:
        day = tables.fr[base + number]
        return tables.to[link_base + day[predecessor]]

    return run


def measured(count: int, tasks: int, rounds: int) -> None:
    plans = made_plans(count, tasks)
    loop = Loop(plans)
    portfolio = Portfolio(*plans)
    start, slack = loop.run()
    answer = portfolio.schedule()
    first = int(plans.tasks.not_before.min()) - 370
    days = [loop.fr[c][s] + first for c, s in zip(loop.calendar, start, strict=True)]
    assert answer.start.tolist() == days, "the loop finds other dates"
    assert answer.slack.tolist() == slack, "the loop finds other slack"
    found = medians(
        {
            "golive, arrays": portfolio.schedule,
            "golive, made ready and scheduled": lambda: Portfolio(*plans).schedule(),
            "plain Python loop": loop.run,
            "limit: one look-up per task and link": limit(plans),
        },
        rounds,
    )
    size = f"{count:,} plans x {tasks} tasks, {len(plans.links.type):,} links"
    report(f"{size}, forward and backward; same dates and slack", found, "golive, arrays")
    loops = found["plain Python loop"] / found["golive, arrays"]
    limits = found["golive, arrays"] / found["limit: one look-up per task and link"]
    goal("times faster than the loop", loops, at_least=8)
    print(f"  multiple of the limit: {limits:.1f}")


if __name__ == "__main__":
    given = options(__doc__)
    heading()
    measured(1_000, 40, given.rounds)
    if given.full:
        measured(10_000, 40, given.rounds)
