"""Random plans for the solver's property tests, the same for the same seed on every machine."""

from datetime import date, timedelta
from random import Random

from msgspec.structs import replace

from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.scheduling.model import (
    CalendarSpec,
    LagUnit,
    Link,
    LinkType,
    Problem,
    SolverTask,
)
from golive.core.scheduling.work_calendar import union

WEEKENDS = ((6, 7), (6, 7), (6, 7), (5, 6), (7,), ())
FORWARD_TYPES = (LinkType.FS, LinkType.FS, LinkType.SS)
TYPES = (*FORWARD_TYPES, LinkType.FF, LinkType.SF)
FORWARD_LAGS = (0, 0, 0, 1, 2, 5)
LAGS = (*FORWARD_LAGS, -1, -3)
MONDAY = date(2026, 3, 2)


def made_calendar(random: Random, key: str, days: int = 120) -> CalendarSpec:
    """A calendar with about one closed day in nine, in runs as freezes are."""
    closed = {}
    for _ in range(days // 30):
        start = random.randrange(-10, days)
        for day in range(random.choice((1, 1, 2, 5))):
            closed[MONDAY + timedelta(days=start + day)] = f"closed {key}"
    return CalendarSpec(key, random.choice(WEEKENDS), closed)


def made_window(random: Random, anchors: list[Anchor]) -> Window:
    unit = random.choice((Unit.WEEK, Unit.WEEK, Unit.DAY, Unit.DAY, Unit.MONTH))
    start = random.randrange(1, 3) if unit is not Unit.DAY else random.randrange(0, 15)
    basis = random.choice(tuple(Basis)) if unit is Unit.DAY else Basis.CALENDAR
    return Window(unit, start, start + random.randrange(3), random.choice(anchors), basis)


def made_problem(
    seed: int, *, most_tasks: int = 8, fixed: bool = False, forward: bool = False
) -> Problem:
    """A plan without circles.

    With `fixed` some tasks are pinned, started or finished; with `forward` no link reaches back
    in time (no FF, SF or lead), as a day off would then make a date earlier.
    """
    random = Random(seed)
    calendars = {key: made_calendar(random, key) for key in ("a", "b", "a+b")}
    size = random.randrange(1, most_tasks + 1)
    go_live = random.randrange(size)
    tasks = []
    for number in range(size):
        links = [
            Link(
                f"t{random.randrange(number)}",
                random.choice(FORWARD_TYPES if forward else TYPES),
                random.choice(FORWARD_LAGS if forward else LAGS),
                random.choice(tuple(LagUnit)),
            )
            for _ in range(random.randrange(3) if number else 0)
        ]
        anchors = [Anchor.CONTRACT, Anchor.KICKOFF]
        if number > go_live:
            anchors.append(Anchor.GO_LIVE)
        window = made_window(random, anchors) if random.random() < 0.4 else None
        tasks.append(
            SolverTask(
                key=f"t{number}",
                duration_days=random.choice((0, 1, 1, 2, 3, 5, 8)),
                calendar=random.choice(list(calendars)),
                links=tuple(links),
                window=window,
                not_before=_some_day(random) if random.random() < 0.1 else None,
                **(_fixed(random) if fixed else {}),
            )
        )
    contract = MONDAY + timedelta(days=random.randrange(7))
    return Problem(
        tasks=tuple(tasks),
        calendars=calendars,
        anchors={Anchor.CONTRACT: contract, Anchor.KICKOFF: contract + timedelta(days=3)},
        anchor_tasks={Anchor.GO_LIVE: f"t{go_live}"},
    )


def turned_back(problem: Problem, *anchors: Anchor) -> Problem:
    """The plan with its windows around those anchors counted back from them."""
    return replace(
        problem,
        tasks=tuple(
            replace(task, window=replace(window, start=-window.start, end=-window.end))
            if (window := task.window) is not None and window.anchor in anchors
            else task
            for task in problem.tasks
        ),
    )


SIDES = (("v",), ("c",), ("v", "c"), ("t",), ("v", "c", "t"))
HARD_WEEKENDS = ((6, 7), (6, 7), (5, 6), (7,), (4, 5), ())
HARD_LAGS = (0, 0, 0, 1, 2, 5, 12, -1, -3, -8)
UNITS = (Unit.WEEK, Unit.WEEK, Unit.DAY, Unit.DAY, Unit.DAY, Unit.MONTH, Unit.HOUR)
CONTRACTS = (MONDAY, date(2024, 2, 29), date(2025, 12, 31), date(2026, 1, 31), date(2026, 4, 3))


def made_hard_problem(seed: int, *, most_tasks: int = 9) -> Problem:
    """A plan with everything at once, without circles.

    Several sides and unions of them, blackout days, all kinds of links with lags and leads,
    windows of all units on both ends of any anchor and written either way, several anchors, pins,
    actual dates and milestones.
    """
    random = Random(seed)
    contract = random.choice(CONTRACTS) + timedelta(days=random.randrange(9))
    sides = {key: _hard_side(random, key, contract) for key in "vct"}
    calendars = {"+".join(keys): union(*(sides[key] for key in keys)) for keys in SIDES}
    size = random.randrange(1, most_tasks + 1)
    tasks = tuple(
        _hard_task(random, number, size, contract, calendars) for number in range(size)
    )
    anchors = {Anchor.CONTRACT: contract}
    if random.random() < 0.7:
        anchors[Anchor.KICKOFF] = contract + timedelta(days=random.randrange(-2, 12))
    go_live = f"t{size - 1}"
    return Problem(
        tasks=tasks,
        calendars=calendars,
        anchors=anchors,
        anchor_tasks={Anchor.GO_LIVE: go_live, Anchor.SESSION_END: "t0"},
        anchor_calendar=random.choice(("", "", "v", "v+c")),
    )


def _hard_side(random: Random, key: str, contract: date) -> CalendarSpec:
    closed = {}
    for _ in range(random.randrange(6)):
        start = random.randrange(-15, 90)
        for day in range(random.choice((1, 1, 1, 2, 5, 16))):
            closed[contract + timedelta(days=start + day)] = f"closed {key}"
    return CalendarSpec(key, random.choice(HARD_WEEKENDS), closed)


def _hard_task(
    random: Random, number: int, size: int, contract: date, calendars: dict[str, CalendarSpec]
) -> SolverTask:
    links = [
        Link(
            f"t{random.randrange(number)}",
            random.choice(TYPES),
            random.choice(HARD_LAGS),
            random.choice(tuple(LagUnit)),
        )
        for _ in range(random.randrange(4) if number else 0)
    ]
    earlier = f"t{random.randrange(number)}" if number and random.random() < 0.2 else ""
    return SolverTask(
        key=f"t{number}",
        duration_days=random.choice((0, 0, 1, 1, 2, 3, 5, 8, 15)),
        calendar=random.choice(list(calendars)),
        links=tuple(links),
        window=_hard_window(random, number, size) if random.random() < 0.45 else None,
        anchor_task=earlier,
        not_before=contract + timedelta(days=random.randrange(-5, 50))
        if random.random() < 0.1
        else None,
        **(_fixed(random, contract) if random.random() < 0.5 else {}),
    )


def _hard_window(random: Random, number: int, size: int) -> Window:
    anchors = [Anchor.CONTRACT, Anchor.KICKOFF]
    if number:
        anchors += [Anchor.SESSION_END, Anchor.PREVIOUS]
    unit = random.choice(UNITS)
    ends = [random.randrange(-2, 4) for _ in range(2)]
    if unit is Unit.DAY:
        ends = [random.randrange(-14, 20) for _ in range(2)]
    elif unit is Unit.HOUR:
        ends = [random.randrange(0, 100) for _ in range(2)]
    if number < size - 1 and unit is not Unit.MONTH and random.random() < 0.15:
        # Before the go-live at the end of the plan, which may wait for this task or not.
        before = sorted(-abs(end) - 1 for end in ends)
        return Window(unit, before[0], before[1], Anchor.GO_LIVE, random.choice(tuple(Basis)))
    return Window(unit, ends[0], ends[1], random.choice(anchors), random.choice(tuple(Basis)))


def _some_day(random: Random) -> date:
    return MONDAY + timedelta(days=random.randrange(50))


def _fixed(random: Random, first: date = MONDAY) -> dict[str, date]:
    day = _some_day(random) + (first - MONDAY)
    kind = random.random()
    if kind < 0.1:
        return {"pinned_on": day}
    if kind < 0.2:
        return {"started_on": day}
    if kind < 0.3:
        return {"finished_on": day}
    if kind < 0.4:
        return {"started_on": day, "finished_on": day + timedelta(days=random.randrange(9))}
    return {}
