"""A problem made ready for placing: keys resolved, anchors found, loops cut, all findings said."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Anchor, Window
from golive.core.errors import InvalidInputError
from golive.core.scheduling.dependencies import in_order, loop_parts
from golive.core.scheduling.model import CalendarSpec, Link, Problem, SolverTask
from golive.core.scheduling.windows import Offsets, offsets
from golive.core.scheduling.work_calendar import WorkCalendar, work_calendars

# How many days of a calendar are worth a table: most plans last less than a year.
_DAYS_BEFORE = 60
_DAYS_SHARED = 128
_DAYS_OF_FEW = 628
_DAYS_OF_MANY = 10_000
_MANY = 400


class WindowAnchor(Struct, frozen=True):
    """What a task's window counts from.

    Args:
        name: The anchor as the window names it; the contract where that is unknown.
        window: The window.
        day: Ordinal of its date when that is known, else None.
        task: Number of the task whose end it is, else -1.
        calendar: Decides which day is the anchor's first working day.
    """

    name: Anchor
    window: Window
    day: int | None
    task: int
    calendar: WorkCalendar


class Network(Struct, frozen=True):
    """Tasks by number, in document order, without loops.

    Args:
        problem: Where it comes from.
        tasks: As given, with negative durations read as 0.
        numbers: Number of each key; the first task of a key that is used twice.
        calendars: The calendar of each task.
        links: For each task what it waits for, as (number, link).
        anchors: For each task what its window counts from, None without a window.
        order: Task numbers, each after all it waits for.
        contract: Ordinal of the contract's date.
        backward: Tasks whose window counts back from a task that waits for them.
        diagnostics: What had to be read in some way, in the order found.
    """

    problem: Problem
    tasks: tuple[SolverTask, ...]
    numbers: dict[str, int]
    calendars: tuple[WorkCalendar, ...]
    links: tuple[tuple[tuple[int, Link], ...], ...]
    anchors: tuple[WindowAnchor | None, ...]
    order: tuple[int, ...]
    contract: int
    backward: tuple[int, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = field(default=())


def finding(code: str, task: SolverTask | str, **params: str | int) -> Diagnostic:
    """Return a diagnostic about a task; the caller knows the line it came from."""
    key = task if isinstance(task, str) else task.key
    return Diagnostic(code, 0, params={"task": key, **params})


def prepare(problem: Problem) -> Network:
    """Resolve a problem's names, cut its loops and order its tasks.

    Raises:
        InvalidInputError: When the problem lacks the date of the contract.
    """
    if Anchor.CONTRACT not in problem.anchors:
        raise InvalidInputError("A plan needs the date of its contract.")
    findings: list[Diagnostic] = []
    tasks = tuple(_sane(task, findings) for task in problem.tasks)
    numbers = _numbers(tasks, findings)
    known = _calendars(problem, tasks, findings)
    calendars = tuple(known[task.calendar] for task in tasks)
    links = _links(tasks, numbers, findings)
    anchors = _anchors(problem, tasks, numbers, known, findings)
    backward = _backward(links, anchors)
    edges = _edges(links, anchors, backward)
    order = in_order(edges)
    for loop in order.loops:
        spelled = " > ".join(tasks[number].key for number in loop.path)
        before = tasks[edges[loop.task][loop.position]].key
        findings.append(finding("SC001", tasks[loop.task], loop=spelled, predecessor=before))
    for task, position in order.dropped:
        if position == len(links[task]):
            anchors[task] = None
    return Network(
        problem=problem,
        tasks=tasks,
        numbers=numbers,
        calendars=calendars,
        links=_kept(links, order.dropped),
        anchors=tuple(anchors),
        order=order.order,
        contract=problem.anchors[Anchor.CONTRACT].toordinal(),
        backward=backward,
        diagnostics=tuple(findings),
    )


def _sane(task: SolverTask, findings: list[Diagnostic]) -> SolverTask:
    if task.duration_days < 0:
        findings.append(finding("SC018", task, days=task.duration_days))
        task = replace(task, duration_days=0)
    if task.started_on and task.finished_on and task.started_on > task.finished_on:
        findings.append(
            finding(
                "SC013",
                task,
                started_on=task.started_on.isoformat(),
                finished_on=task.finished_on.isoformat(),
            )
        )
        task = replace(task, started_on=task.finished_on)
    return task


def _numbers(tasks: Sequence[SolverTask], findings: list[Diagnostic]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for number, task in enumerate(tasks):
        numbers.setdefault(task.key, number)
    if len(numbers) < len(tasks):
        counts = Counter(task.key for task in tasks)
        findings.extend(
            finding("SC009", key, count=count) for key, count in counts.items() if count > 1
        )
    return numbers


def _calendars(
    problem: Problem, tasks: Sequence[SolverTask], findings: list[Diagnostic]
) -> dict[str, WorkCalendar]:
    known = work_calendars(problem.calendars)
    for key, calendar in known.items():
        if calendar.is_degenerate:
            findings.append(Diagnostic("SC005", 0, params={"calendar": key}))
    for task in tasks:
        if task.calendar not in known:
            findings.append(finding("SC004", task, calendar=task.calendar))
            known[task.calendar] = WorkCalendar(CalendarSpec(task.calendar))
    # Plans that begin at about the same time share the tables of their calendars.
    first = problem.anchors[Anchor.CONTRACT].toordinal() - _DAYS_BEFORE
    first -= first % _DAYS_SHARED
    for calendar in known.values():
        calendar.cover(first, _DAYS_OF_MANY if len(tasks) > _MANY else _DAYS_OF_FEW)
    return known


def _links(
    tasks: Sequence[SolverTask], numbers: dict[str, int], findings: list[Diagnostic]
) -> tuple[tuple[tuple[int, Link], ...], ...]:
    resolved = []
    for task in tasks:
        known = [
            (numbers[link.predecessor], link)
            for link in task.links
            if link.predecessor in numbers
        ]
        if len(known) < len(task.links):
            findings.extend(
                finding("SC008", task, predecessor=link.predecessor)
                for link in task.links
                if link.predecessor not in numbers
            )
        resolved.append(tuple(known))
    return tuple(resolved)


def _anchors(
    problem: Problem,
    tasks: Sequence[SolverTask],
    numbers: dict[str, int],
    known: dict[str, WorkCalendar],
    findings: list[Diagnostic],
) -> list[WindowAnchor | None]:
    if problem.ignore_windows:
        return [None] * len(tasks)
    is_known = problem.anchor_calendar in problem.calendars
    common = known[problem.anchor_calendar] if is_known else None
    keys = ["", *(task.key for task in tasks)]
    return [
        _anchor(problem, task, keys[i], numbers, common or known[task.calendar], findings)
        for i, task in enumerate(tasks)
    ]


def _anchor(
    problem: Problem,
    task: SolverTask,
    before: str,
    numbers: dict[str, int],
    calendar: WorkCalendar,
    findings: list[Diagnostic],
) -> WindowAnchor | None:
    """Return what the task's window counts from; `before` is the key of the task above it."""
    if task.window is None:
        return None
    window, name = task.window, task.window.anchor
    if task.anchor_task in numbers:
        return WindowAnchor(name, window, None, numbers[task.anchor_task], calendar)
    if name in problem.anchors and not task.anchor_task:
        return WindowAnchor(name, window, problem.anchors[name].toordinal(), -1, calendar)
    key = problem.anchor_tasks.get(name, before if name is Anchor.PREVIOUS else "")
    if key in numbers and not task.anchor_task:
        return WindowAnchor(name, window, None, numbers[key], calendar)
    findings.append(finding("SC003", task, anchor=task.anchor_task or name.value))
    contract = problem.anchors[Anchor.CONTRACT].toordinal()
    return WindowAnchor(Anchor.CONTRACT, window, contract, -1, calendar)


def _backward(
    links: Sequence[Sequence[tuple[int, Link]]], anchors: Sequence[WindowAnchor | None]
) -> tuple[int, ...]:
    """Return the tasks whose window lies before the end of a task that waits for them.

    A window around the task's own end that holds its anchor day is one of them: it asks nothing.
    """
    if all(anchor is None or anchor.task < 0 for anchor in anchors):
        return ()
    parts = loop_parts(_edges(links, anchors, ()))
    return tuple(
        number
        for number, anchor in enumerate(anchors)
        if anchor is not None
        and anchor.task >= 0
        and parts[anchor.task] == parts[number]
        and _counts_back(offsets(anchor.window), own=anchor.task == number)
    )


def _counts_back(span: Offsets, *, own: bool) -> bool:
    return span.start < 0 or span.end <= 1 or (own and span.start == 0)


def _edges(
    links: Sequence[Sequence[tuple[int, Link]]],
    anchors: Sequence[WindowAnchor | None],
    backward: Sequence[int],
) -> list[list[int]]:
    edges = [[before for before, _ in of] for of in links]
    left_out = set(backward)
    for number, anchor in enumerate(anchors):
        if anchor is not None and anchor.task >= 0 and number not in left_out:
            edges[number].append(anchor.task)
    return edges


def _kept(
    links: tuple[tuple[tuple[int, Link], ...], ...], dropped: frozenset[tuple[int, int]]
) -> tuple[tuple[tuple[int, Link], ...], ...]:
    if not dropped:
        return links
    return tuple(
        tuple(link for position, link in enumerate(of) if (number, position) not in dropped)
        for number, of in enumerate(links)
    )
