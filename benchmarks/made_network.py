"""Networks for the scheduling benchmarks: the same for the same seed on every machine."""

from datetime import date, timedelta
from typing import NamedTuple

import numpy as np

from golive.core.scheduling.model import CalendarSpec
from golive.core.scheduling.portfolio import Links, Tasks
from golive.core.scheduling.work_calendar import WorkCalendar

START = date(2026, 1, 5)
TYPES = ("FS", "SS", "FF")


class Plans(NamedTuple):
    calendars: list[WorkCalendar]
    tasks: Tasks
    links: Links


def made_calendars(random: np.random.Generator, count: int = 8) -> list[WorkCalendar]:
    """Calendars with about 70 closed days each over six years."""
    calendars = []
    for number in range(count):
        days = random.integers(0, 2190, 70)
        closed = {START + timedelta(days=int(day)): "holiday" for day in days}
        calendars.append(WorkCalendar(CalendarSpec(f"c{number}", (6, 7), closed)))
    return calendars


def made_plans(plans: int, tasks: int, *, seed: int = 1, reach: int = 8) -> Plans:
    """Plans of tasks with 1 to 10 days, up to three links back, lags of 0 to 3 days."""
    random = np.random.Generator(np.random.PCG64(seed))
    calendars = made_calendars(random)
    count = plans * tasks
    number = np.tile(np.arange(tasks), plans)
    wanted = np.minimum(random.integers(1, 4, count), number)
    successor = np.repeat(np.arange(count), wanted)
    back = (
        random.integers(0, 1 << 30, len(successor)) % np.minimum(number[successor], reach) + 1
    )
    pairs = np.unique(np.stack([successor, successor - back], axis=1), axis=0).astype(np.int64)
    edges = len(pairs)
    links = Links(
        predecessor=pairs[:, 1].copy(),
        successor=pairs[:, 0].copy(),
        type=random.choice(3, edges, p=[0.8, 0.12, 0.08]).astype(np.int64),
        lag=random.integers(0, 4, edges).astype(np.int64),
        calendar_lag=np.zeros(edges, dtype=np.int64),
    )
    kickoff = START.toordinal() + random.integers(0, 120, plans)
    plan = np.repeat(np.arange(plans), tasks).astype(np.int64)
    none = np.zeros(count, dtype=np.int64)
    return Plans(
        calendars,
        Tasks(
            plan=plan,
            duration=random.integers(1, 11, count).astype(np.int64),
            calendar=random.integers(0, len(calendars), count).astype(np.int64),
            not_before=kickoff[plan].astype(np.int64),
            state=none,
            start=none,
            end=none,
        ),
        links,
    )
