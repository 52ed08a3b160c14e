"""What goes into and comes out of the plan solver."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Anchor, LagUnit, LinkType, Window

__all__ = [
    "CalendarSpec",
    "Cause",
    "ChainLink",
    "Chains",
    "Feasibility",
    "LagUnit",
    "Link",
    "LinkType",
    "Problem",
    "Schedule",
    "ScheduledTask",
    "SolverTask",
    "Verdict",
]


class Link(Struct, frozen=True):
    """A dependency on an earlier task; the lag may be negative.

    Args:
        predecessor: Key of the task that is waited for.
        type: What of it is waited for, and what waits.
        lag: Days between the two.
        lag_unit: Which days.
        stands_in: The predecessor stands for what it waits for itself (see `planning.stand_ins`).
    """

    predecessor: str
    type: LinkType = LinkType.FS
    lag: int = 0
    lag_unit: LagUnit = LagUnit.WORKING
    stands_in: bool = False


class CalendarSpec(Struct, frozen=True):
    """How one side works; data, so that a chain of explanations can carry it.

    Args:
        key: Name of the calendar, e.g. "vendor", "customer", "vendor+customer".
        weekend: ISO weekdays that are not worked (6, 7); () = every day is worked.
        closed: Non-working dates with the reason ("Good Friday", "Year-end freeze").
        time_zone: IANA name; decides which date a moment falls on.
    """

    key: str
    weekend: tuple[int, ...] = (6, 7)
    closed: Mapping[date, str] = field(default_factory=dict)
    time_zone: str = "UTC"


class SolverTask(Struct, frozen=True):
    """One task for the solver.

    Args:
        key: Unique.
        duration_days: Working days of its calendar; 0 is a milestone.
        calendar: Key of its calendar.
        links: What it waits for.
        window: Earliest start and latest end around `window.anchor`; a task that cannot finish
            inside is placed late and reported, never squeezed.
        not_before: No start before this date.
        pinned_on: Starts on this date whatever else holds (a conflict is reported).
        started_on: Really started (fixes the start).
        finished_on: Really finished (fixes both; successors move, early or late).
        anchor_task: Task whose end the window counts from (the session, the phase), in place of
            what `Problem` knows of `window.anchor`; "" = as the problem says.
    """

    key: str
    duration_days: int
    calendar: str
    links: tuple[Link, ...] = ()
    window: Window | None = None
    not_before: date | None = None
    pinned_on: date | None = None
    started_on: date | None = None
    finished_on: date | None = None
    anchor_task: str = ""


class Problem(Struct, frozen=True):
    """One plan for the solver.

    Args:
        tasks: In document order, which breaks ties.
        calendars: By key; every calendar that a task names.
        anchors: Known anchors, as local dates. CONTRACT must be there.
        anchor_tasks: Anchors that are the end of a task (GO_LIVE → "go-live-execution"); a known
            date in `anchors` wins (it has really happened).
        target_on: Date the end of `target_task` should not pass, or None.
        target_task: The task whose end is compared with the target; "" = the end of all tasks.
        ignore_windows: Solve for what would be possible without windows (`earliest_on`).
        anchor_calendar: Calendar that decides which day is an anchor's first working day;
            "" = the calendar of the task whose window it is.
    """

    tasks: tuple[SolverTask, ...]
    calendars: Mapping[str, CalendarSpec]
    anchors: Mapping[Anchor, date]
    anchor_tasks: Mapping[Anchor, str] = field(default_factory=dict)
    target_on: date | None = None
    target_task: str = ""
    ignore_windows: bool = False
    anchor_calendar: str = ""


class Cause(StrEnum):
    """Why a date is no earlier: one link of an explanation chain."""

    ANCHOR = "anchor"
    WINDOW = "window"
    DEPENDENCY = "dependency"
    NOT_BEFORE = "not_before"
    PIN = "pin"
    ACTUAL = "actual"
    NON_WORKING = "non_working"
    DURATION = "duration"


class ChainLink(Struct, frozen=True):
    """One step of the derivation of a date.

    A chain starts with a known date (ANCHOR, PIN, NOT_BEFORE or ACTUAL) and each further link
    turns the date before it into the next by calendars and addition alone.

    Args:
        cause: What kind of step.
        task: The task this step belongs to.
        start: Date before the step (equal to `end` in the first link).
        end: Date after the step.
        amount: Days added (working or calendar, by `basis`), 0 for none. Of NON_WORKING: 0 on to
            the next working day, -1 back to the last one.
        basis: "working" or "calendar".
        calendar: Key of the calendar used, "" when none.
        skipped: Non-working dates passed over, with their reasons ("weekend", "Good Friday").
        detail: Machine words: anchor name, link type ("FS"), predecessor key, window bounds.
    """

    cause: Cause
    task: str
    start: date
    end: date
    amount: int = 0
    basis: str = "working"
    calendar: str = ""
    skipped: tuple[tuple[date, str], ...] = ()
    detail: Mapping[str, "str | int"] = field(default_factory=dict)


class Chains(Struct, frozen=True):
    """The links of many chains, each stored once however many chains go through it.

    Args:
        links: All links; a link stands after the one that it follows.
        follows: For each link the position of the one before it in its chain, -1 where it is the
            first.
    """

    links: tuple[ChainLink, ...] = ()
    follows: tuple[int, ...] = ()

    def positions(self, last: int) -> list[int]:
        """Return where the links of a chain stand, first to last; none for -1."""
        found = []
        while last >= 0:
            found.append(last)
            last = self.follows[last]
        found.reverse()
        return found

    def ending(self, last: int) -> tuple[ChainLink, ...]:
        """Return the chain, first link first, whose last link has that position; () for -1."""
        return tuple(self.links[position] for position in self.positions(last))


class ScheduledTask(Struct, frozen=True):
    """Where a task lies.

    `starts_on` and `ends_on` are its first and last working day, inclusive (a milestone has
    both equal). Late dates are the latest that keep the target (or, without one, the end of
    all) and what is pinned. Slack is in working days of the task's own calendar: the most that the
    task alone, its length kept, may lie later before one of these moves (total slack, negative when
    the target is missed) or before any other task does (free slack). `critical` = no more slack than the plan's minimum. `last_link` is where its
    chain ends in `Schedule.chains`; -1 without one.
    """

    key: str
    starts_on: date
    ends_on: date
    late_starts_on: date
    late_ends_on: date
    slack_days: int
    free_slack_days: int
    critical: bool
    last_link: int = -1


class Verdict(StrEnum):
    """Whether the target can be met."""

    NO_TARGET = "no_target"
    MET = "met"
    MISSED = "missed"


class Feasibility(Struct, frozen=True):
    """Forecast against target.

    Args:
        working_days: Working days to spare (positive) or missing (negative), in the target
            task's calendar; 0 without a target.
        shortest_on: End of the plan by dependencies and calendars alone, without windows.
        first_past: Key of the first task whose late start is already before the contract, or "".
    """

    verdict: Verdict
    target_on: date | None
    forecast_on: date
    shortest_on: date
    working_days: int
    first_past: str = ""


class Schedule(Struct, frozen=True):
    """The solved plan; tasks in the order of the problem.

    The explanation of a task's dates is the chain that `chain` returns; chains share their links,
    so that a plan keeps a few links for each task however long its chains are.
    """

    tasks: tuple[ScheduledTask, ...]
    ends_on: date
    feasibility: Feasibility
    diagnostics: tuple[Diagnostic, ...] = ()
    chains: Chains = Chains()

    def task(self, key: str) -> ScheduledTask:
        """Return the task of that key; KeyError when there is none."""
        for task in self.tasks:
            if task.key == key:
                return task
        raise KeyError(key)

    def chain(self, key: str) -> tuple[ChainLink, ...]:
        """Return why a task lies where it does, from a known date on; () when that is not known.

        Raises:
            KeyError: When there is no task of that key.
        """
        return self.chains.ending(self.task(key).last_link)
