"""A plan: a playbook and a plan template compiled for one customer, with dates, owners and reasons."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Clock, Duration, Window
from golive.core.planning.customer import CustomerFacts, Signed
from golive.core.planning.plan_parts import (
    NO_LANDMARKS,
    CadenceRow,
    DateMove,
    Decision,
    Document,
    Evidence,
    Found,
    Gate,
    GateCondition,
    GateKind,
    Landmark,
    Landmarks,
    Milestone,
    MilestoneKind,
    OpenKind,
    OpenPoint,
    Origin,
    Overlay,
    Prerequisite,
    RiskRow,
    Sentence,
    SizingEffect,
    StepMapping,
    SuccessCriterion,
)
from golive.core.playbook.model import Condition, ItemKind, Owner, Watch
from golive.core.scheduling.model import Link, Problem, Schedule

__all__ = [
    "OTHER_PHASE",
    "STATUS_LABELS",
    "CadenceRow",
    "CustomerFacts",
    "DateMove",
    "Decision",
    "Detail",
    "Document",
    "DurationRule",
    "Evidence",
    "Found",
    "Gate",
    "GateCondition",
    "GateKind",
    "GoLive",
    "Landmark",
    "Landmarks",
    "Milestone",
    "MilestoneKind",
    "OpenKind",
    "OpenPoint",
    "Origin",
    "Overlay",
    "Plan",
    "PlanPhase",
    "PlanStatus",
    "PlanTask",
    "Prerequisite",
    "RiskRow",
    "Sentence",
    "Signed",
    "SizingEffect",
    "StepMapping",
    "SuccessCriterion",
    "TaskStatus",
]


OTHER_PHASE = "other-tasks"
"""Key of the phase of the tasks that stand in no step, after all steps; it begins the others'."""


class TaskStatus(StrEnum):
    """States of a task; every plan starts with PENDING."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"


STATUS_LABELS = {
    TaskStatus.PENDING: "Pending",
    TaskStatus.IN_PROGRESS: "In progress",
    TaskStatus.BLOCKED: "Blocked",
    TaskStatus.DONE: "Done",
    TaskStatus.NOT_APPLICABLE: "Not applicable",
}
"""The word that a document shows for each state."""


class PlanStatus(StrEnum):
    """States of a plan."""

    DRAFT = "draft"
    ACTIVE = "active"
    COMPLETE = "complete"


class DurationRule(StrEnum):
    """Where a duration came from.

    STATED: written in the document. SPREAD: derived from the window by `spreading.py`.
    CARRIED: the sum of what the details of the task (or the phase) are stated to take.
    LIMITED: its share is cut down to the limit that its document sets.
    ONE_DAY: no window and nothing stated. BY_HAND: set by a change.
    """

    STATED = "stated"
    CARRIED = "carried"
    LIMITED = "limited"
    SPREAD = "spread"
    ONE_DAY = "one_day"
    BY_HAND = "by_hand"


class Detail(Struct, frozen=True):
    """A sub-item that a task carries: what the playbook says about how it is done.

    Args:
        key: Key of the item in its playbook (or template).
        parent: Key of the detail above it, or None.
        window: Its own window where it differs from the task's, for example post-launch.
        starts_on: First working day of that window, None without one.
        due_on: Last working day of that window, None without one.
        decision: APPLIES where it has no condition.
        clock: Time limit that it states.
        watch: What it watches and for how long.
    """

    key: str
    kind: ItemKind
    text: str
    origin: Origin
    parent: str | None = None
    group: str = ""
    owner: Owner | None = None
    window: Window | None = None
    duration: Duration | None = None
    condition: Condition | None = None
    decision: Decision = Decision.APPLIES
    criterion: str | None = None
    done: bool | None = None
    starts_on: date | None = None
    due_on: date | None = None
    action: str = ""
    clock: Clock | None = None
    watch: Watch | None = None


class PlanTask(Struct, frozen=True):
    """One task of a plan.

    Args:
        key: Stable, unique in the plan.
        phase: Key of its phase.
        number: Position in the phase from 1, as the document's "#" column shows it.
        title: As written in the document, inline marks included.
        owner: Who must act, None when nobody is named.
        origins: Where the task is written.
        window: Window the solver places it in, None for none.
        duration_days: Working days of its own calendar.
        duration_rule: Where the duration came from.
        calendar: Key of its calendar in `Plan.problem.calendars`.
        links: What it waits for, within the whole plan.
        decision: What the facts say about `condition`; APPLIES without one.
        pinned_due_on: Due date set by hand; it ends there whatever else holds.
        not_before: It may not start earlier.
        finished_on: Really finished on.
        starts_on: First working day, inclusive; None while not applicable.
        due_on: Last working day, inclusive; None while not applicable.
        slack_days: Total slack in working days of its calendar; None without dates.
        items: The detail it carries, in document order.
        stated: The duration its document states, None without one.
        extra_days: Working days that a sizing rule added where no window could grow.
        limit: The longest it may take by its document ("within 24 hours"), None without one.
        group: Heading below its step, "" for none.
        action: Built-in action it is bound to, "" for none.
        id: What its document calls it ("T003", "C1"), "" for no name of its own.
        clock: Time limit that it states.
        watch: What it watches and for how long.
        stands: Its place in the document does not say what it waits for.
    """

    key: str
    phase: str
    number: int
    title: str
    owner: Owner | None = None
    origins: tuple[Origin, ...] = ()
    window: Window | None = None
    duration_days: int = 1
    duration_rule: DurationRule = DurationRule.ONE_DAY
    calendar: str = "vendor"
    links: tuple[Link, ...] = ()
    condition: Condition | None = None
    decision: Decision = Decision.APPLIES
    status: TaskStatus = TaskStatus.PENDING
    criterion: str | None = None
    pinned_due_on: date | None = None
    not_before: date | None = None
    finished_on: date | None = None
    starts_on: date | None = None
    due_on: date | None = None
    slack_days: int | None = None
    critical: bool = False
    items: tuple[Detail, ...] = ()
    stated: Duration | None = None
    extra_days: int = 0
    limit: Duration | None = None
    group: str = ""
    kind: ItemKind = ItemKind.TASK
    action: str = ""
    id: str = ""
    clock: Clock | None = None
    watch: Watch | None = None
    stands: bool = False

    @property
    def is_scheduled(self) -> bool:
        """Whether the solver places it: it applies, or is still undecided."""
        return self.status is not TaskStatus.NOT_APPLICABLE


class PlanPhase(Struct, frozen=True):
    """A group of tasks that ends with a sign-off.

    Args:
        number: As written, or None.
        heading: Heading as the document shows it, e.g. "Phase 1: Kickoff (Week 1)".
        window: Effective window, after sizing rules.
        stated_window: Window as written.
        starts_on: First day of its tasks, None when none has dates.
        ends_on: Last day of its tasks, None when none has dates.
        items: Detail that belongs to the phase and to no single task of it.
        condition: On which all of its tasks hang beside their own.
        length: How long it takes by its heading, None for a window or nothing stated.
    """

    key: str
    number: int | None
    title: str
    heading: str
    tasks: tuple[PlanTask, ...]
    window: Window | None = None
    stated_window: Window | None = None
    origins: tuple[Origin, ...] = ()
    starts_on: date | None = None
    ends_on: date | None = None
    items: tuple[Detail, ...] = ()
    criterion: str | None = None
    condition: Condition | None = None
    length: Duration | None = None


class GoLive(Struct, frozen=True):
    """The four-date rule's first three: target, forecast and shortest.

    Args:
        target_on: As the facts (or the document) say, None without a target.
        forecast_on: Deterministic schedule with windows.
        earliest_on: The same without windows.
        task: Key of the task whose end is the go-live (of the last wave).
    """

    target_on: date | None
    forecast_on: date | None
    earliest_on: date | None
    task: str = ""


class Plan(Struct, frozen=True):
    """A playbook (or template, or both) compiled for one customer, already scheduled.

    Args:
        problem: What the solver was given, so that what-if, forecast and explain can re-solve.
        schedule: What it answered; None when the plan has no task to place.
        landmarks: The tasks that milestones hang on, as found when the plan was compiled.
        first_value: What makes the first value true, as the documents say, "".
        mapping: Steps of the playbook against phases of the template; () with one document.
        fields: Metadata and profile rows of the template as written: (section, name, value).
        diagnostics: Every reading taken, the solver's findings last.
        language: Language that its document speaks.
    """

    title: str
    customer: str
    facts: CustomerFacts
    signed: Signed
    created_on: date
    status: PlanStatus
    phases: tuple[PlanPhase, ...]
    go_live: GoLive
    problem: Problem
    schedule: Schedule | None
    landmarks: Landmarks = NO_LANDMARKS
    first_value: str = ""
    milestones: tuple[Milestone, ...] = ()
    prerequisites: tuple[Prerequisite, ...] = ()
    success_criteria: tuple[SuccessCriterion, ...] = ()
    gates: tuple[Gate, ...] = ()
    cadences: tuple[CadenceRow, ...] = ()
    risks: tuple[RiskRow, ...] = ()
    notes: str = ""
    fields: tuple[tuple[str, str, str], ...] = ()
    open: tuple[OpenPoint, ...] = ()
    mapping: tuple[StepMapping, ...] = ()
    sizing: tuple[SizingEffect, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    language: str = "en"

    @property
    def tasks(self) -> Iterator[PlanTask]:
        """All tasks, in document order."""
        for phase in self.phases:
            yield from phase.tasks

    def task(self, key: str) -> PlanTask:
        """Return the task of that key; KeyError when there is none."""
        for task in self.tasks:
            if task.key == key:
                return task
        raise KeyError(key)

    def phase(self, key: str) -> PlanPhase:
        """Return the phase of that key; KeyError when there is none."""
        for phase in self.phases:
            if phase.key == key:
                return phase
        raise KeyError(key)

    def milestone(self, kind: MilestoneKind) -> Milestone | None:
        """Return the last milestone of that kind, None when the plan has none."""
        found = [point for point in self.milestones if point.kind is kind]
        return found[-1] if found else None
