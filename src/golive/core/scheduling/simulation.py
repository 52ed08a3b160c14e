"""Plays a plan many times at once with drawn durations.

The simulations lie beside each other in arrays, and the solver's forward rules are walked once for
all of them. Starts and finishes are working-day numbers of the task's own calendar; tables are
looked up only where calendars meet.
"""

from collections.abc import Mapping

import numpy as np

from golive.core.errors import InvalidInputError
from golive.core.scheduling.crossings import Crossings, CrossingTables, Row
from golive.core.scheduling.draws import Block, Draws
from golive.core.scheduling.model import Problem
from golive.core.scheduling.placed import first_day
from golive.core.scheduling.placement import Placement, settled
from golive.core.scheduling.prepare import Network, prepare
from golive.core.scheduling.spreads import Durations, Spread, durations
from golive.core.scheduling.walk import BeyondTablesError, Walk, clamped, leading_to
from golive.core.scheduling.work_calendar import WorkCalendar

_UNKNOWN = Spread()


class Simulation:
    """A plan made ready to be played.

    Args:
        problem: The plan.
        spreads: Where durations come from, by task key.
    """

    def __init__(self, problem: Problem, spreads: Mapping[str, Spread]) -> None:
        network = prepare(problem)
        self._network = network
        self._placement = Placement(network, settled_ends=settled(network))
        target = network.numbers.get(problem.target_task, -1)
        self._goals = tuple(range(len(network.tasks))) if target < 0 else (target,)
        walked = leading_to(network, self._goals)
        self._order = tuple(number for number in network.order if number in walked)
        self._durations: dict[int, Durations] = {}
        self.from_history = 0
        for number in self._order:
            task = network.tasks[number]
            if task.finished_on is None and task.duration_days:
                spread = spreads.get(task.key, _UNKNOWN)
                self._durations[number] = durations(task.duration_days, spread)
                self.from_history += spread.from_history
        self.drawn = len(self._durations)
        self._floors = {n: self._placement.known_start(n) for n in self._order}
        self._starts = {n: day for n in self._order if (day := _start(network, n)) is not None}

    def durations(self, draws: Draws) -> dict[int, Row]:
        """Return the durations that `ends` draws for each open task, by task number."""
        blocks = list(draws.blocks())
        return {
            number: np.concatenate([block.row(k, given) for block in blocks])
            for k, (number, given) in enumerate(self._durations.items())
        }

    def ends(self, draws: Draws, tables: CrossingTables) -> tuple[int, Row]:
        """Return the last day of the target task, or of all, in each simulation.

        Returns:
            The ordinal that the days count from, and the days.

        Raises:
            InvalidInputError: When a simulation ends after 2150.
        """
        first = self._first_day()
        found = self._played(draws, tables.narrow(first))
        if found is None:
            found = self._played(draws, tables.wide(first))
        if found is None:
            raise InvalidInputError("Some simulations of the plan would end after 2150.")
        return found

    def _first_day(self) -> int:
        """Return a day that no task of any simulation starts before."""
        earliest: dict[WorkCalendar, int] = {}
        for number, floor in self._floors.items():
            calendar = self._network.calendars[number]
            earliest[calendar] = min(floor, earliest.get(calendar, floor))
        days = [calendar.day(floor) for calendar, floor in earliest.items()]
        return clamped(min([self._network.contract, *self._starts.values(), *days]))

    def _played(self, draws: Draws, tables: Crossings) -> tuple[int, Row] | None:
        """Return the ends, None when the tables are too short for them."""
        ends = []
        for block in draws.blocks():
            try:
                latest = self._latest(tables, block)
            except BeyondTablesError:
                return None
            ends.append(np.broadcast_to(latest, block.simulations))
        return tables.first, ends[0] if len(ends) == 1 else np.concatenate(ends)

    def _latest(self, tables: Crossings, block: Block) -> Row | int:
        if not self._goals:
            return self._network.contract - tables.first
        walk = Walk(self._network, tables, block)
        for number in self._order:
            durations = self._durations.get(number)
            walk.place(number, self._floors[number], self._starts.get(number), durations)
        return walk.latest(self._goals)


def _start(network: Network, number: int) -> int | None:
    """Return the first day of a task that is finished, started or pinned."""
    task = network.tasks[number]
    fixed = task.started_on or (None if task.finished_on else task.pinned_on)
    if fixed is not None:
        return clamped(fixed.toordinal())
    if task.finished_on is None:
        return None
    calendar, end = network.calendars[number], task.finished_on.toordinal()
    return clamped(first_day(end, task.duration_days, calendar))
