"""Room before a task for the windows that count back from its end.

A last day of that task leaves room for a window when the window opens no earlier than the
contract, and what lies in it ends before it closes. Where windows are too short for their tasks,
no day would: there it is enough that a task ends no later than the windows alone would have it.
So a task that goes as planned, or is late within its window, moves nothing.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from msgspec import Struct

from golive.core.document.values import Window
from golive.core.scheduling.model import SolverTask
from golive.core.scheduling.placed import Held, Placed, allowed_by, last_day
from golive.core.scheduling.prepare import Network, WindowAnchor
from golive.core.scheduling.windows import WindowDays, days_of, offsets
from golive.core.scheduling.work_calendar import LAST_ORDINAL, WorkCalendar

_DAYS_TRIED = 11


class Need(Struct, frozen=True):
    """Why a task ends no earlier: the room for a window before it.

    Args:
        index: Working-day number of its last day.
        task: Number of the task with the window.
        opens: Whether the opening of the window asks for it; else the end of that task does.
    """

    index: int
    task: int
    opens: bool


class Room:
    """The windows that count back from the end of one task.

    Args:
        network: All tasks.
        number: The task that the windows count from.
        windows: Those windows by the tasks that have them, each placed before it.
    """

    def __init__(
        self, network: Network, number: int, windows: Mapping[int, WindowAnchor]
    ) -> None:
        self._network = network
        self._number = number
        self._windows = windows
        self._led, self._chained = self._reached()
        self._suits: dict[int, bool] = {}
        self._ends: dict[int, dict[int, int]] = {}

    def window(self, one: int) -> Window:
        """Return the window of a task that has one of these."""
        return self._windows[one].window

    def need(self, index: int, placed: Mapping[int, Placed]) -> Need | None:
        """Return what asks for a later last day than that, and the first one with room.

        Args:
            index: Working-day number of the last day without these windows.
            placed: Where the tasks lie without them.
        """
        found = None
        for one in self._windows:
            at = self._opening(one, index, placed[one].start)
            if at > index:
                index, found = at, Need(at, one, opens=True)
            if one not in self._chained:
                at = self._ending(one, index, placed[one].end)
                if at > index:
                    index, found = at, Need(at, one, opens=False)
        found = self._chain_need(index, placed) or found
        index = index if found is None else found.index
        at = self._suited(index)
        return found if at == index else Need(at, [*self._windows][-1], opens=False)

    def latest(self, index: int) -> int:
        """Return the latest last day by all but these windows, when theirs may be that one."""
        at = index
        while self._suited(at) > index:
            at -= 1
        return at

    def latest_ends(self, index: int) -> Mapping[int, int]:
        """Return the latest ends of the tasks with windows that fit before a last day."""
        last = self._day(index)
        alone = self._ends_alone(last)
        return {
            one: max(self._latest_end(one, last), alone.get(one, 0)) for one in self._windows
        }

    def _chain_need(self, index: int, placed: Mapping[int, Placed]) -> Need | None:
        """Return the need of tasks that follow each other through windows."""
        ends = {one: placed[one].end for one in self._chained}

        def late(at: int) -> list[int]:
            latest = self.latest_ends(at)
            return [one for one, end in ends.items() if latest[one] < end]

        asking = late(index) if ends else []
        if not asking:
            return None
        low, high = index, max(self._ending(one, index, ends[one]) for one in asking)
        # What fits into its window by itself mostly asks for no less with the others.
        middle = high - 1
        while high - low > 1:
            if left := late(middle):
                low, asking = middle, left
            else:
                high = middle
            middle = (low + high) // 2
        return Need(high, asking[-1], opens=False)

    def _opening(self, one: int, index: int, start: int) -> int:
        """Return the first last day whose window opens on or after the contract."""
        calendar = self._network.calendars[one]
        first = calendar.day(calendar.index(min(start, self._network.contract)))
        return self._least(index, lambda at: self._days(one, self._day(at)).opens >= first)

    def _ending(self, one: int, index: int, end: int) -> int:
        """Return the first last day whose window lets a task end on that day."""
        return self._least(index, lambda at: self._latest_end(one, self._day(at)) >= end)

    def _least(self, low: int, fits: Callable[[int], bool]) -> int:
        """Return the first number from `low` on that fits, when all after one that fits do too."""
        if fits(low):
            return low
        step = 1
        while not fits(low + step):
            low += step
            step *= 2
            if self._day(low) > LAST_ORDINAL:
                return low
        high = low + step
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if fits(middle) else (middle, high)
        return high

    def _suited(self, index: int) -> int:
        """Return the next last day by which the tasks end that its windows let begin.

        Days off between a window and its anchor may leave no time for what the anchor waits for.
        Where that is so on every day, the windows clash, and the day stays.
        """
        return next(
            (at for at in range(index, index + _DAYS_TRIED) if self._is_suited(at)), index
        )

    def _is_suited(self, index: int) -> bool:
        if self._number not in self._led:
            return True
        known = self._suits.get(index)
        if known is None:
            last = self._day(index)
            found = self._alone(last, only_open=True).get(self._number)
            known = self._suits[index] = found is None or found.end <= last
        return known

    def _day(self, index: int) -> int:
        return self._network.calendars[self._number].day(index)

    def _latest_end(self, one: int, last: int) -> int:
        """Return the latest end in the window, or where it begins with it if it is longer."""
        task, calendar = self._network.tasks[one], self._network.calendars[one]
        span = self._days(one, last)
        opens = calendar.day(calendar.index(span.opens))
        return max(span.closes, last_day(opens, task.duration_days, calendar))

    def _days(self, one: int, last: int) -> WindowDays:
        return _days(self._windows[one], last, self._network.calendars[one])

    def _ends_alone(self, last: int) -> dict[int, int]:
        """Return the ends of tasks that follow others through windows, by windows alone.

        What is pinned or has happened counts as open: it changes no window.
        """
        if not self._chained:
            return {}
        found = self._alone(last, only_open=False)
        return {one: found[one].end for one in self._chained}

    def _alone(self, last: int, *, only_open: bool) -> dict[int, Placed]:
        """Return where tasks lie as nothing but these windows and the links between them ask."""
        network = self._network
        found: dict[int, Placed] = {}
        for number in self._led:
            task, calendar = network.tasks[number], network.calendars[number]
            if only_open and is_fixed(task):
                continue
            asked = [
                allowed_by(link, found[before], calendar, task.duration_days)
                for before, link in network.links[number]
                if before in found
            ]
            anchor = network.anchors[number]
            if number in self._windows:
                asked.append(calendar.index(self._days(number, last).opens))
            elif anchor is not None and anchor.task in found and number not in network.backward:
                span = _days(anchor, found[anchor.task].end, calendar)
                asked.append(calendar.index(span.opens))
            if asked:
                start = calendar.day(max(asked))
                end = last_day(start, task.duration_days, calendar)
                found[number] = Placed(start, end, end + bool(task.duration_days), start)
        return found

    def _reached(self) -> tuple[dict[int, None], tuple[int, ...]]:
        """Return the tasks that the windows lead to, and those of them with a window as well."""
        network = self._network
        led: dict[int, None] = {}
        chained = []
        for number in network.order:
            anchor = network.anchors[number]
            follows = any(before in led for before, _ in network.links[number]) or (
                anchor is not None and anchor.task in led and number not in network.backward
            )
            if follows or number in self._windows:
                led[number] = None
            if follows and number in self._windows:
                chained.append(number)
            if number == self._number:
                break
        return led, tuple(chained)


def _days(anchor: WindowAnchor, day: int, calendar: WorkCalendar) -> WindowDays:
    """Return the days of a task's window around a day of its anchor."""
    first = anchor.calendar.day(anchor.calendar.index(day))
    return days_of(first, offsets(anchor.window), calendar)


class Settled(NamedTuple):
    """A network placed without the windows that count back from the ends of its tasks.

    Args:
        placed: Where the tasks lie then; each task that such windows count from lies late enough
            to leave room for them.
        held: The ends of those tasks, by their numbers.
        rooms: The windows before those of them that may move.
    """

    placed: tuple[Placed, ...]
    held: Mapping[int, Held]
    rooms: Mapping[int, Room]


def rooms(network: Network) -> dict[int, Room]:
    """Return the windows that count back, by the number of the open task they count from."""
    place = {number: at for at, number in enumerate(network.order)}
    found: dict[int, dict[int, WindowAnchor]] = {}
    for number in network.backward:
        anchor = network.anchors[number]
        if anchor is None or is_fixed(network.tasks[anchor.task]):
            continue
        if place[number] < place[anchor.task]:
            found.setdefault(anchor.task, {})[number] = anchor
    return {number: Room(network, number, windows) for number, windows in found.items()}


def is_fixed(task: SolverTask) -> bool:
    """Tell whether a pin or what really happened says where a task lies."""
    return bool(task.started_on or task.pinned_on or task.finished_on)
