"""The smallest public form of the solver: one calendar, tasks and links as JSON."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from golive.core.errors import InvalidInputError
from golive.core.scheduling.dependencies import in_order
from golive.core.scheduling.model import CalendarSpec, LinkType
from golive.core.scheduling.work_calendar import (
    FIRST_DAY,
    FIRST_ORDINAL,
    LAST_DAY,
    LAST_ORDINAL,
    WorkCalendar,
)

SCHEMA = "golive.network/1"
MAX_DAYS = 50_000
_MAX_SHOWN = 40


@dataclass(frozen=True, slots=True)
class NetworkLink:
    """A dependency on task number `predecessor`, with a lag in working days."""

    predecessor: int
    type: LinkType
    lag_days: int


@dataclass(frozen=True, slots=True)
class NetworkTask:
    """A task of a network; duration in working days, 0 for a milestone."""

    key: str
    duration_days: int
    after: tuple[NetworkLink, ...]


@dataclass(frozen=True, slots=True)
class Network:
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
    document = _object(
        _parsed(data), "The network", {"start_on", "tasks"}, {"schema", "calendar"}
    )
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
    tasks = []
    for number, task in enumerate(network.tasks):
        start, finish = early[number], finishes[number]
        slack = late[number] - start
        tasks.append(
            {
                "key": task.key,
                "early_start": start,
                "early_finish": finish,
                "late_start": late[number],
                "late_finish": late[number] + task.duration_days,
                "slack_days": slack,
                "critical": slack == 0,
                "starts_on": _iso(calendar, first + start),
                "ends_on": _iso(calendar, first + max(start, finish - 1)),
            }
        )
    return {"schema": SCHEMA, "length_days": length, "tasks": tasks}


def _early_starts(network: Network) -> list[int]:
    tasks = network.tasks
    early = [0] * len(tasks)
    for number in network.order:
        start, duration = 0, tasks[number].duration_days
        for link in tasks[number].after:
            before = link.predecessor
            allowed = early[before] + link.lag_days
            if link.type is LinkType.FS:
                allowed += tasks[before].duration_days
            elif link.type is LinkType.FF:
                allowed += tasks[before].duration_days - duration
            elif link.type is LinkType.SF:
                allowed -= duration
            start = max(start, allowed)
        early[number] = start
    return early


def _late_starts(network: Network, length: int) -> list[int]:
    tasks = network.tasks
    late = [length - task.duration_days for task in tasks]
    for number in reversed(network.order):
        duration = tasks[number].duration_days
        for link in tasks[number].after:
            before = link.predecessor
            allowed = late[number] - link.lag_days
            if link.type is LinkType.FS:
                allowed -= tasks[before].duration_days
            elif link.type is LinkType.FF:
                allowed += duration - tasks[before].duration_days
            elif link.type is LinkType.SF:
                allowed += duration
            late[before] = min(late[before], allowed)
    return late


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


def _object(
    value: object, what: str, required: set[str], optional: set[str]
) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise InvalidInputError(f"{what} must be an object.")
    unknown = sorted(set(value) - required - optional)
    if unknown:
        raise InvalidInputError(f'{what} has an unknown name, "{unknown[0][:_MAX_SHOWN]}".')
    missing = sorted(required - set(value))
    if missing:
        raise InvalidInputError(f'{what} lacks "{missing[0]}".')
    return value


def _integer(value: object, what: str, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidInputError(f"{what} must be an integer.")
    if not least <= value <= MAX_DAYS:
        raise InvalidInputError(f"{what} must lie between {least} and {MAX_DAYS}.")
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
    given = _object(value, "The calendar", set(), {"weekend", "holidays"})
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
    given = [
        _object(task, "A task", {"key", "duration_days"}, {"after"})
        for task in _list(value, "tasks")
    ]
    numbers: dict[str, int] = {}
    for number, task in enumerate(given):
        key = _key(task["key"])
        if key in numbers:
            raise InvalidInputError(f'The key "{key[:_MAX_SHOWN]}" stands for two tasks.')
        numbers[key] = number
    return tuple(
        NetworkTask(
            key,
            _integer(task["duration_days"], f'The duration of "{key[:_MAX_SHOWN]}"', 0),
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
        link = _object(entry, "A link", {"key"}, {"type", "lag_days"})
        before, kind = _key(link["key"]), link.get("type", "FS")
        if before not in numbers:
            shown = before[:_MAX_SHOWN]
            raise InvalidInputError(
                f'"{key[:_MAX_SHOWN]}" waits for "{shown}", which is no task.'
            )
        if not isinstance(kind, str) or kind not in set(LinkType):
            raise InvalidInputError("The type of a link must be FS, SS, FF or SF.")
        lag = _integer(link.get("lag_days", 0), f'The lag of "{key[:_MAX_SHOWN]}"', -MAX_DAYS)
        links.append(NetworkLink(numbers[before], LinkType(kind), lag))
    return tuple(links)


def _shown(keys: Iterable[str]) -> str:
    names = list(keys)
    if len(names) > _MAX_SHOWN:
        half = _MAX_SHOWN // 2
        names = [*names[:half], "…", *names[-half:]]
    return " > ".join(names)


def _iso(calendar: WorkCalendar, index: int) -> str:
    return date.fromordinal(max(calendar.day(index), FIRST_ORDINAL)).isoformat()
