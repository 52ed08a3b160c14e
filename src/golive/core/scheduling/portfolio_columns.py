"""Turns plan problems into the columns that the portfolio scheduler works on."""

from collections.abc import Iterable

import numpy as np
from msgspec import Struct

from golive.core.errors import InvalidInputError
from golive.core.scheduling.layout import Ints
from golive.core.scheduling.model import CalendarSpec, LagUnit, Link, LinkType, Problem
from golive.core.scheduling.placed import first_day
from golive.core.scheduling.portfolio import (
    FINISHED,
    FREE,
    FS,
    MARK,
    PINNED,
    SS,
    STARTED,
    Links,
    Tasks,
)
from golive.core.scheduling.prepare import Network, WindowAnchor, prepare
from golive.core.scheduling.windows import Step, days_of, offsets
from golive.core.scheduling.work_calendar import WorkCalendar

_TYPES = {
    kind: number
    for number, kind in enumerate((LinkType.FS, LinkType.SS, LinkType.FF, LinkType.SF))
}
_NO_DAY = 1


class Columns(Struct, frozen=True):
    """Plans as columns.

    Args:
        calendars: Calendars by number.
        tasks: Tasks of all plans, and for each window around an open task a milestone
            that marks its anchor day.
        links: Links of all plans.
        rows: Row of each given task, plan by plan, in document order.
    """

    calendars: list[WorkCalendar]
    tasks: Tasks
    links: Links
    rows: Ints


def columns_of(problems: Iterable[Problem]) -> Columns:
    """Return the columns of plans, each of which `solve` would place to the same dates.

    Raises:
        InvalidInputError: For a window of months around a task of the plan, or one that counts
            back from it, which the portfolio scheduler cannot do.
    """
    builder = _Builder()
    for plan, problem in enumerate(problems):
        builder.add(plan, prepare(problem))
    return builder.columns()


class _Builder:
    """Collects rows plan by plan."""

    def __init__(self) -> None:
        self._calendars: list[WorkCalendar] = []
        self._numbers: dict[tuple[object, ...], int] = {}
        self._tasks: list[tuple[int, ...]] = []
        self._links: list[tuple[int, ...]] = []
        self._rows: list[int] = []

    def columns(self) -> Columns:
        tasks = np.array(self._tasks, dtype=np.int64).reshape(-1, len(Tasks._fields))
        links = np.array(self._links, dtype=np.int64).reshape(-1, len(Links._fields))
        return Columns(
            self._calendars,
            Tasks(*(column.copy() for column in tasks.T)),
            Links(*(column.copy() for column in links.T)),
            np.array(self._rows, dtype=np.int64),
        )

    def add(self, plan: int, network: Network) -> None:
        anchors = network.anchors
        own = {n for n, anchor in enumerate(anchors) if anchor is not None and anchor.task == n}
        if not own.issuperset(network.backward):
            raise InvalidInputError("A portfolio cannot count windows back from an open task.")
        first = len(self._tasks)
        self._rows += range(first, first + len(network.tasks))
        for number in range(len(network.tasks)):
            self._tasks.append((plan, *self._task(network, number)))
        for number, links in enumerate(network.links):
            for before, link in links:
                self._link(first + before, first + number, link)
        for number, anchor in enumerate(network.anchors):
            moves = self._tasks[first + number][-3] in {FREE, PINNED}
            if anchor is not None and anchor.task >= 0 and moves and number not in own:
                self._anchor_day(plan, network, number, anchor, first)

    def _task(self, network: Network, number: int) -> tuple[int, ...]:
        task, calendar = network.tasks[number], network.calendars[number]
        state, start, end = FREE, _NO_DAY, _NO_DAY
        if task.finished_on is not None:
            state, end = FINISHED, task.finished_on.toordinal()
            start = first_day(end, task.duration_days, calendar)
            if task.started_on is not None:
                start = task.started_on.toordinal()
        elif task.started_on is not None:
            state, start = STARTED, task.started_on.toordinal()
        elif task.pinned_on is not None:
            state, start = PINNED, task.pinned_on.toordinal()
        floor = _floor(network, number)
        shared = self._calendar(calendar)
        return (task.duration_days, shared, floor, state, start, end)

    def _calendar(self, calendar: WorkCalendar) -> int:
        spec: CalendarSpec = calendar.spec
        same = (spec.weekend, frozenset(spec.closed))
        if same not in self._numbers:
            self._numbers[same] = len(self._calendars)
            self._calendars.append(calendar)
        return self._numbers[same]

    def _link(self, before: int, after: int, link: Link) -> None:
        working = link.lag if link.lag_unit is LagUnit.WORKING else 0
        self._links.append((before, after, _TYPES[link.type], working, link.lag - working))

    def _anchor_day(
        self, plan: int, network: Network, number: int, anchor: WindowAnchor, first: int
    ) -> None:
        reach = offsets(anchor.window)
        if reach.step == Step.MONTHS or reach.start < 0:
            raise InvalidInputError(
                "A portfolio can count only days and weeks onward from an open task."
            )
        day = len(self._tasks)
        shared = self._calendar(anchor.calendar)
        # The milestone itself must not hold anything back.
        floor = min(_floor(network, anchor.task), network.contract)
        *_, state, start, end = self._tasks[first + anchor.task]
        if state > FREE:
            floor = min(floor, start, end if state == FINISHED else start)
        self._tasks.append((plan, 0, shared, floor, MARK, _NO_DAY, _NO_DAY))
        # The milestone lies on the first working day from the anchor's last day on.
        back = -1 if network.tasks[anchor.task].duration_days else 0
        self._links.append((first + anchor.task, day, FS, 0, back))
        working = reach.start if reach.step == Step.WORKING else 0
        self._links.append((day, first + number, SS, working, reach.start - working))


def _floor(network: Network, number: int) -> int:
    """Return the earliest day that contract, a known anchor's window and `not_before` allow."""
    task, calendar = network.tasks[number], network.calendars[number]
    floor, anchor = network.contract, network.anchors[number]
    if anchor is not None and anchor.day is not None:
        reach = offsets(anchor.window)
        day = anchor.calendar.day(anchor.calendar.index(anchor.day))
        opens = days_of(day, reach, calendar).opens
        before = anchor.day == network.contract and reach.start < 0
        floor = opens if before else max(floor, opens)
    if task.not_before is not None:
        floor = max(floor, task.not_before.toordinal())
    return floor
