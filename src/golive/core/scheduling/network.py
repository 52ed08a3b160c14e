"""The smallest public form of the solver: one calendar, tasks and links as JSON."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple, NoReturn

from msgspec import Struct

from golive.core.errors import InvalidInputError
from golive.core.scheduling.dependencies import in_order
from golive.core.scheduling.model import CalendarSpec, LinkType
from golive.core.scheduling.work_calendar import (
    FIRST_DAY,
    LAST_DAY,
    LAST_ORDINAL,
    WorkCalendar,
)

SCHEMA = "golive.network/1"
MAX_DAYS = 50_000
_MAX_SHOWN = 40
_FROM_FINISH = frozenset({LinkType.FS, LinkType.FF})
_TO_FINISH = frozenset({LinkType.FF, LinkType.SF})


class NetworkLink(NamedTuple):
    """A dependency on task number `predecessor`, with a lag in working days."""

    predecessor: int
    type: LinkType
    lag_days: int


class _Names(NamedTuple):
    """Names that an object must and may have."""

    required: frozenset[str]
    allowed: frozenset[str]


def _names(required: str, optional: str) -> _Names:
    return _Names(frozenset(required.split()), frozenset(f"{required} {optional}".split()))


_NETWORK = _names("start_on tasks", "schema calendar")
_CALENDAR = _names("", "weekend holidays")
_TASK = _names("key duration_days", "after")
_LINK = _names("key", "type lag_days")
_TYPES = {kind.value: kind for kind in LinkType}


class NetworkTask(Struct, frozen=True):
    """A task of a network; duration in working days, 0 for a milestone."""

    key: str
    duration_days: int
    after: tuple[NetworkLink, ...]


class Network(Struct, frozen=True):
    """A network ready to be solved.

    Args:
        start_on: Asked start; the first working day on or after it is offset 0.
        calendar: The one calendar of all tasks.
        tasks: In the order of the file.
        order: Task numbers, each after all it waits for.
    """

    start_on: date
    calendar: CalendarSpec
    tasks: tuple[NetworkTask, ...]
    order: tuple[int, ...]


def read_network(data: bytes) -> Network:
    """Read a network from JSON.

    Raises:
        InvalidInputError: With one sentence on the first thing that is wrong: no JSON, a key
            that is missing, unknown or doubled, a wrong type, a negative duration, a weekend
            that is none, a link to no task, or a circle, spelled out.
    """
    document = _object(_parsed(data), "The network", _NETWORK)
    start_on = _day(document["start_on"], "start_on")
    calendar = _calendar(document.get("calendar", {}))
    tasks = _tasks(document["tasks"])
    order = in_order([[link.predecessor for link in task.after] for task in tasks])
    if order.loops:
        loop = _shown(tasks[number].key for number in order.loops[0].path)
        raise InvalidInputError(f"Tasks wait for each other in a circle: {loop}.")
    return Network(start_on, calendar, tasks, order.order)


def solve_network(network: Network) -> dict[str, object]:
    """Return early and late offsets, slack and dates of a network, as the public answer.

    Offsets count working days from the first one and are half-open; starts clamp at 0. Late
    dates keep the greatest early finish.

    Raises:
        InvalidInputError: When a date would lie outside 1950..2150.
    """
    early = _early_starts(network)
    finishes = [
        start + task.duration_days for start, task in zip(early, network.tasks, strict=True)
    ]
    length = max(finishes, default=0)
    late = _late_starts(network, length)
    calendar = WorkCalendar(network.calendar)
    first = calendar.index(network.start_on.toordinal())
    if calendar.day(first + length) > LAST_ORDINAL:
        raise InvalidInputError("The network would end after 2150-12-31.")
    days = _Days(calendar, first)
    tasks = [
        {
            "key": task.key,
            "early_start": start,
            "early_finish": finish,
            "late_start": latest,
            "late_finish": latest + task.duration_days,
            "slack_days": latest - start,
            "critical": latest == start,
            "starts_on": days[start],
            "ends_on": days[max(start, finish - 1)],
        }
        for task, start, finish, latest in zip(
            network.tasks, early, finishes, late, strict=True
        )
    ]
    return {"schema": SCHEMA, "length_days": length, "tasks": tasks}


class _Days(dict[int, str]):
    """ISO dates of offsets, each worked out once."""

    def __init__(self, calendar: WorkCalendar, first: int) -> None:
        super().__init__()
        self._calendar = calendar
        self._first = first

    def __missing__(self, offset: int) -> str:
        day = date.fromordinal(self._calendar.day(self._first + offset)).isoformat()
        self[offset] = day
        return day


def _early_starts(network: Network) -> list[int]:
    duration = [task.duration_days for task in network.tasks]
    starts, finishes = [0] * len(duration), duration.copy()
    for number in network.order:
        earliest = 0
        for before, kind, lag in network.tasks[number].after:
            allowed = (finishes if kind in _FROM_FINISH else starts)[before] + lag
            if kind in _TO_FINISH:
                allowed -= duration[number]
            earliest = max(earliest, allowed)
        starts[number], finishes[number] = earliest, earliest + duration[number]
    return starts


def _late_starts(network: Network, length: int) -> list[int]:
    duration = [task.duration_days for task in network.tasks]
    latest = [length - days for days in duration]
    for number in reversed(network.order):
        start = latest[number]
        for before, kind, lag in network.tasks[number].after:
            allowed = start - lag
            if kind in _TO_FINISH:
                allowed += duration[number]
            if kind in _FROM_FINISH:
                allowed -= duration[before]
            latest[before] = min(latest[before], allowed)
    return latest


def _parsed(data: bytes) -> object:
    try:
        return json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_without_doubles,
            parse_constant=_no_constant,
        )
    except UnicodeDecodeError as error:
        raise InvalidInputError("The network is not UTF-8 text.") from error
    except json.JSONDecodeError as error:
        message = f"The network is not JSON: {error.msg} in line {error.lineno}."
        raise InvalidInputError(message) from error
    except (RecursionError, ValueError) as error:
        # ValueError: an integer of thousands of digits.
        message = "The network is not JSON that can be read: too deep, or a number too long."
        raise InvalidInputError(message) from error


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise InvalidInputError(
                f'The name "{name[:_MAX_SHOWN]}" stands twice in one object.'
            )
        found[name] = value
    return found


def _no_constant(name: str) -> NoReturn:
    raise InvalidInputError(f"{name} is no number that a network can use.")


def _object(value: object, what: str, names: _Names) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise InvalidInputError(f"{what} must be an object.")
    if not names.required <= value.keys() <= names.allowed:
        unknown = sorted(value.keys() - names.allowed)
        if unknown:
            shown = unknown[0][:_MAX_SHOWN]
            raise InvalidInputError(f'{what} has an unknown name, "{shown}".')
        missing = sorted(names.required - value.keys())
        raise InvalidInputError(f'{what} lacks "{missing[0]}".')
    return value


def _integer(value: object, what: str, key: str, least: int) -> int:
    if type(value) is not int:
        raise InvalidInputError(f'{what} of "{key[:_MAX_SHOWN]}" must be an integer.')
    if not least <= value <= MAX_DAYS:
        shown = f'{what} of "{key[:_MAX_SHOWN]}"'
        raise InvalidInputError(f"{shown} must lie between {least} and {MAX_DAYS}.")
    return value


def _day(value: object, what: str) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        day = None
    if day is None or day.isoformat() != value or not FIRST_DAY <= day <= LAST_DAY:
        raise InvalidInputError(
            f'"{what}" must be a date YYYY-MM-DD between 1950-01-01 and 2150-12-31.'
        )
    return day


def _list(value: object, what: str) -> list[object]:
    if not isinstance(value, list):
        raise InvalidInputError(f'"{what}" must be a list.')
    return value


def _calendar(value: object) -> CalendarSpec:
    given = _object(value, "The calendar", _CALENDAR)
    weekend: list[int] = []
    for weekday in _list(given.get("weekend", [6, 7]), "weekend"):
        if isinstance(weekday, bool) or not isinstance(weekday, int) or not 1 <= weekday <= 7:  # noqa: PLR2004
            raise InvalidInputError("A weekend is a list of ISO weekdays from 1 to 7.")
        weekend.append(weekday)
    if len(set(weekend)) == 7:  # noqa: PLR2004
        raise InvalidInputError("A weekend of all seven days leaves no day to work on.")
    days = {
        _day(day, "holidays"): "holiday" for day in _list(given.get("holidays", []), "holidays")
    }
    return CalendarSpec("network", tuple(sorted(set(weekend))), days)


def _tasks(value: object) -> tuple[NetworkTask, ...]:
    given = [_object(task, "A task", _TASK) for task in _list(value, "tasks")]
    numbers: dict[str, int] = {}
    for number, task in enumerate(given):
        key = _key(task["key"])
        if key in numbers:
            raise InvalidInputError(f'The key "{key[:_MAX_SHOWN]}" stands for two tasks.')
        numbers[key] = number
    return tuple(
        NetworkTask(
            key,
            _integer(task["duration_days"], "The duration", key, 0),
            _after(task.get("after", []), key, numbers),
        )
        for key, task in zip(numbers, given, strict=True)
    )


def _key(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InvalidInputError("The key of a task must be a text that is not empty.")
    return value


def _after(value: object, key: str, numbers: Mapping[str, int]) -> tuple[NetworkLink, ...]:
    links = []
    for entry in _list(value, "after"):
        link = _object(entry, "A link", _LINK)
        before, kind = _key(link["key"]), link.get("type", "FS")
        if before not in numbers:
            shown = before[:_MAX_SHOWN]
            raise InvalidInputError(
                f'"{key[:_MAX_SHOWN]}" waits for "{shown}", which is no task.'
            )
        if not isinstance(kind, str) or kind not in _TYPES:
            raise InvalidInputError("The type of a link must be FS, SS, FF or SF.")
        lag = _integer(link.get("lag_days", 0), "The lag", key, -MAX_DAYS)
        links.append(NetworkLink(numbers[before], _TYPES[kind], lag))
    return tuple(links)


def _shown(keys: Iterable[str]) -> str:
    names = list(keys)
    if len(names) > _MAX_SHOWN:
        half = _MAX_SHOWN // 2
        names = [*names[:half], "…", *names[-half:]]
    return " > ".join(names)
