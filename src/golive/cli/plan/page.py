"""What the page of a plan shows: plain values, ready for a template."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from golive.cli.output import counted
from golive.cli.plan.open_points import OpenWords, open_words
from golive.cli.plan.reasons import why
from golive.cli.plan.running import span_words
from golive.cli.plan.wording import (
    GATE_WORDS,
    NOTHING,
    PLAN_STATUS_WORDS,
    against_target,
    full_day,
    owner_words,
    short_day,
    slack_words,
    source_words,
    state_name,
    status_words,
)
from golive.cli.wording import duration_words, kind_words, window_words
from golive.core.catalogue import sentence, severity
from golive.core.diagnostics import Diagnostic, Severity
from golive.core.planning.check_ins import check_ins
from golive.core.planning.model import (
    Decision,
    Detail,
    OpenKind,
    Plan,
    PlanPhase,
    PlanTask,
    TaskStatus,
)
from golive.core.planning.plain import plain
from golive.core.planning.timeline_bars import days_words, side_of
from golive.core.planning.timeline_milestones import MILESTONE_WORDS


class Fact(Struct, frozen=True):
    """One figure of the facts strip."""

    name: str
    value: str
    note: str = ""
    tone: str = ""
    year: str = ""


class Step(Struct, frozen=True):
    """A detail of a task: its words, and what else is said about it."""

    text: str
    note: str = ""


class TaskRow(Struct, frozen=True):
    """One task as its row shows it."""

    number: int
    title: str
    owner: str
    side: str
    starts: str
    due: str
    slack: str
    critical: bool
    state: str
    status: str
    criterion: str
    condition: str
    is_gone: bool
    why: tuple[str, ...]
    items: tuple[Step, ...]
    source: str = ""


class PhasePanel(Struct, frozen=True):
    """One phase as its panel shows it."""

    heading: str
    dates: str
    note: str
    tasks: tuple[TaskRow, ...]
    items: tuple[Step, ...]
    source: str = ""


class Row(Struct, frozen=True):
    """One row of a list; mark is "open", "done", a severity or ""."""

    text: str
    note: str = ""
    end: str = ""
    mark: str = ""


class Listing(Struct, frozen=True):
    """A list below the phases; `folded` rows show when asked for, `source` says where it stands."""

    title: str
    rows: tuple[Row, ...]
    note: str = ""
    folded: tuple[Row, ...] = ()
    fold_name: str = ""
    source: str = ""

    @property
    def id(self) -> str:
        """An id for the heading, unique on the page."""
        return self.title.lower().replace(" ", "-")


class PlanPage(Struct, frozen=True):
    """Everything the page of a plan shows, beside its timeline."""

    title: str
    subtitle: str
    facts: tuple[Fact, ...]
    questions: tuple[OpenWords, ...]
    blanks: tuple[OpenWords, ...]
    phases: tuple[PhasePanel, ...]
    lists: tuple[Listing, ...]
    provenance: tuple[Listing, ...]


def plan_page_values(plan: Plan) -> PlanPage:
    """Return what the page of a scheduled plan shows."""
    points = open_words(plan)
    return PlanPage(
        title=plan.customer or plan.title or "Onboarding plan",
        subtitle=_subtitle(plan),
        facts=tuple(_facts(plan)),
        questions=tuple(point for point in points if point.is_question),
        blanks=tuple(point for point in points if not point.is_question),
        phases=tuple(_phase(plan, phase) for phase in plan.phases),
        lists=tuple(one for one in _registers(plan) if one.rows),
        provenance=tuple(one for one in _provenance(plan) if one.rows or one.folded),
    )


def _subtitle(plan: Plan) -> str:
    parts = [
        PLAN_STATUS_WORDS[plan.status],
        f"signed {full_day(plan.signed.on)}",
        f"plan of {full_day(plan.created_on)}",
    ]
    if plan.facts.users is not None:
        parts.append(counted(plan.facts.users, "user"))
    return " · ".join(parts)


def _facts(plan: Plan) -> Iterator[Fact]:
    go_live = plan.go_live
    spare = plan.schedule.feasibility.working_days if plan.schedule else 0
    verdict, tone = against_target(go_live.target_on, go_live.forecast_on, spare)
    yield _dated("Go-live forecast", go_live.forecast_on, verdict, tone)
    if go_live.target_on:
        yield _dated("Target", go_live.target_on)
    else:
        yield Fact("Target", "none yet", "the plan shows the forecast")
    yield _dated("Earliest possible", go_live.earliest_on, "if nothing waited for its week")
    critical = counted(sum(task.critical for task in plan.tasks), "task")
    if go_live.target_on:
        slacks = [task.slack_days for task in plan.tasks if task.slack_days is not None]
        least = min(slacks, default=None)
        value = NOTHING if least is None else days_words(least).replace("-", "−")
        yield Fact("Slack", value, f"least of all; {critical} critical")
    else:
        yield Fact("Critical", critical, "each day late moves the end")
    questions = sum(point.kind is OpenKind.QUESTION for point in plan.open)
    note = f"{counted(questions, 'question')}, {counted(len(plan.open) - questions, 'blank')}"
    yield Fact("Open points", str(len(plan.open)), note, "warn" if plan.open else "good")


def _dated(name: str, on: date | None, note: str = "", tone: str = "") -> Fact:
    return Fact(name, short_day(on), note, tone, year=str(on.year) if on else "")


def _phase(plan: Plan, phase: PlanPhase) -> PhasePanel:
    dates = NOTHING
    if phase.starts_on and phase.ends_on:
        dates = f"{short_day(phase.starts_on)} to {short_day(phase.ends_on)}"
    note = ""
    if phase.window != phase.stated_window and phase.window and phase.stated_window:
        grown = f"{window_words(phase.window)}, written as {window_words(phase.stated_window)}"
        note = grown
    return PhasePanel(
        plain(phase.heading or phase.title),
        dates,
        note,
        tuple(_task(plan, task) for task in phase.tasks),
        tuple(_step(item) for item in phase.items),
        source_words([item.origin for item in phase.items]),
    )


def _task(plan: Plan, task: PlanTask) -> TaskRow:
    return TaskRow(
        number=task.number,
        title=plain(task.title),
        owner=owner_words(task),
        side=side_of(task).value if task.owner else "nobody",
        starts=short_day(task.starts_on),
        due=short_day(task.due_on),
        slack=slack_words(task),
        critical=task.critical,
        state=state_name(task),
        status=status_words(task),
        criterion=task.criterion or "",
        condition=_condition(task),
        is_gone=task.status is TaskStatus.NOT_APPLICABLE,
        why=why(plan, task) if task.due_on else (),
        items=tuple(_step(item) for item in task.items),
        source=source_words([*task.origins, *(item.origin for item in task.items)]),
    )


def _condition(task: PlanTask) -> str:
    if task.condition is None:
        return ""
    said = {
        Decision.APPLIES: "applies",
        Decision.NOT_APPLICABLE: "does not apply",
        Decision.UNDECIDED: "nobody has said yet; planned as if it applies",
    }
    return f"Condition “{task.condition.text}”: {said[task.decision]}"


def _step(item: Detail) -> Step:
    notes = [kind_words(item.kind)]
    if item.duration:
        notes.append(duration_words(item.duration))
    if item.starts_on and item.due_on:
        notes.append(f"{short_day(item.starts_on)} to {short_day(item.due_on)}")
    if item.decision is not Decision.APPLIES and item.condition:
        state = "not needed" if item.decision is Decision.NOT_APPLICABLE else "undecided"
        notes.append(f"{item.condition.text}: {state}")
    return Step(plain(item.text), " · ".join(notes))


def _registers(plan: Plan) -> Iterator[Listing]:
    yield _milestones(plan)
    yield _prerequisites(plan)
    yield Listing(
        "Success criteria", tuple(Row(plain(one.text)) for one in plan.success_criteria)
    )
    for gate in plan.gates:
        yield Listing(
            GATE_WORDS[gate.kind],
            tuple(
                Row(plain(one.text), mark="done" if one.done else "open")
                for one in gate.conditions
            ),
            "gate",
            source=source_words([one.origin for one in gate.conditions]),
        )
    yield _communication(plan)
    yield _risks(plan)


def _milestones(plan: Plan) -> Listing:
    return Listing(
        "Milestones",
        tuple(
            Row(
                MILESTONE_WORDS[point.kind] + (f", {point.name}" if point.name else ""),
                point.definition,
                full_day(point.on) if point.on else "no date in the documents",
            )
            for point in plan.milestones
        ),
    )


def _prerequisites(plan: Plan) -> Listing:
    return Listing(
        "Prerequisites",
        tuple(
            Row(
                plain(one.text),
                f"Check: {plain(one.validation)}" if one.validation else "",
                one.owner,
                "done" if one.done else "open",
            )
            for one in plan.prerequisites
        ),
    )


def _communication(plan: Plan) -> Listing:
    return Listing(
        "Communication",
        tuple(
            Row(
                one.row.meeting,
                ", ".join(
                    filter(None, (one.row.participants, one.row.purpose, span_words(one)))
                ),
                one.row.frequency,
            )
            for one in check_ins(plan)
        ),
    )


def _risks(plan: Plan) -> Listing:
    return Listing(
        "Risks",
        tuple(
            Row(
                one.risk,
                ". ".join(filter(None, (one.mitigation, one.contingency))),
                " / ".join(filter(None, (one.probability, one.impact))),
            )
            for one in plan.risks
        ),
        "probability / impact",
    )


def _provenance(plan: Plan) -> Iterator[Listing]:
    phases = {phase.key: phase for phase in plan.phases}
    yield Listing(
        "Sizing rules",
        tuple(
            Row(
                one.text,
                _sizing_words(
                    one.applies, phases[one.phase].title if one.phase in phases else ""
                ),
                f"+{counted(one.weeks, 'week')}" if one.applies else "",
            )
            for one in plan.sizing
        ),
    )
    notes = [one for one in plan.diagnostics if severity(one) is Severity.INFO]
    order = list(Severity)
    found = sorted(
        (one for one in plan.diagnostics if severity(one) is not Severity.INFO),
        key=lambda one: order.index(severity(one)),
    )
    yield Listing(
        "Findings and readings",
        tuple(_finding(one) for one in found),
        "nothing is guessed without being said",
        folded=tuple(_finding(one) for one in notes),
        fold_name=counted(len(notes), "note"),
    )


def _finding(found: Diagnostic) -> Row:
    return Row(sentence(found), mark=severity(found).value)


def _sizing_words(applies: bool | None, phase: str) -> str:  # noqa: FBT001  three-valued fact
    if applies is None:
        return "The facts do not say whether it applies."
    if not applies:
        return "Does not apply to this customer."
    return f"Applies; {phase} grew." if phase else "Applies."
