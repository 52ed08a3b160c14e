"""Random plans for the solver's property tests, the same for the same seed on every machine."""

from datetime import date, timedelta
from random import Random

from golive.core.document.values import Anchor, Basis, Unit, Window
from golive.core.scheduling.model import (
    CalendarSpec,
    LagUnit,
    Link,
    LinkType,
    Problem,
    SolverTask,
)

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


def _some_day(random: Random) -> date:
    return MONDAY + timedelta(days=random.randrange(50))


def _fixed(random: Random) -> dict[str, date]:
    day = _some_day(random)
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
