"""Compile a playbook, a plan template or both into a dated plan for one customer."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Anchor, Window
from golive.core.errors import InvalidInputError
from golive.core.planning.added_prerequisites import lacking
from golive.core.planning.anchoring import (
    counted_from_kickoff,
    counts_back_from_kickoff,
    started_by_kickoff,
    summaries_said,
    windowed,
    with_stated_dates,
)
from golive.core.planning.assumed import assumptions_said
from golive.core.planning.calendars import VENDOR, on_both_calendars, plan_calendars
from golive.core.planning.condition_names import unasked
from golive.core.planning.conflicts import conflicts
from golive.core.planning.customer import CustomerFacts, Signed
from golive.core.planning.drafting import draft_phases
from golive.core.planning.filling import Filling, open_points, with_facts
from golive.core.planning.findings import (
    finding,
    read_findings,
    with_columns,
)
from golive.core.planning.gates import gates, success_criteria
from golive.core.planning.launching import in_its_phase, with_launch_task
from golive.core.planning.lead import earliest_launch, with_lead
from golive.core.planning.mapping import with_detail
from golive.core.planning.milestones import (
    anchor_tasks,
    find_landmarks,
    first_value_definition,
    milestones,
)
from golive.core.planning.model import (
    Document,
    Found,
    GoLive,
    Landmarks,
    Plan,
    PlanPhase,
    PlanStatus,
    SizingEffect,
    StepMapping,
)
from golive.core.planning.placing import solver_notes
from golive.core.planning.plan_words import plan_words
from golive.core.planning.prerequisites import merged_prerequisites
from golive.core.planning.registers import cadences, overlapping_cadences, risks, role_holders
from golive.core.planning.settings import sizing_takers, with_settings
from golive.core.planning.settling import settled
from golive.core.planning.sizing import grown, sizing_effects
from golive.core.planning.standing_work import standing_said
from golive.core.planning.window_notes import link_notes, shift_notes, window_notes
from golive.core.playbook.model import Playbook
from golive.core.scheduling.model import CalendarSpec, Problem
from golive.core.scheduling.work_calendar import work_calendars


def compile_plan(
    *,
    playbook: Playbook | None,
    template: Playbook | None,
    facts: CustomerFacts,
    signed: Signed,
    today: date,
) -> Plan:
    """Return the plan of a customer, with dates.

    With both documents the phases are the template's and carry the playbook's detail; either
    one alone gives the phases itself. Every reading taken is in the plan's diagnostics.

    Args:
        playbook: How we onboard, or None.
        template: The plan template, or None.
        facts: What is known about the customer.
        signed: When the contract was signed; all plans count from it.
        today: Date of the plan unless the facts give one.

    Raises:
        InvalidInputError: When neither document is given.
    """
    if playbook is None and template is None:
        raise InvalidInputError("A plan needs a playbook or a plan template.")
    documents = _documents(playbook, template, facts)
    draft = _draft(documents, facts, signed)
    known = with_settings(facts, [book for _, book in documents])
    specs, calendar_notes = plan_calendars(known, signed.on, facts.created_on or today)
    plan, closure_notes = _scheduled(draft, specs, facts, signed, today)
    plan = replace(plan, language=documents[0][1].meta.language)
    plan, register_notes = _with_registers(plan, documents)
    said = with_columns(
        (
            *_signing_notes(signed),
            *draft.diagnostics,
            *_launch_notes(plan),
            *calendar_notes,
            *closure_notes,
            *unasked([book for _, book in documents], facts),
            *conflicts(playbook, template, today),
            *register_notes,
            *assumptions_said(plan.phases),
            *solver_notes(plan),
        ),
        documents,
    )
    as_read = _read(playbook, template)
    return replace(
        plan,
        title=_title(plan, template, playbook),
        open=open_points(plan, template),
        diagnostics=(*read_findings(as_read, plan.created_on, said), *said),
    )


class _Draft(Struct, frozen=True):
    """Phases before dates, and what was read on the way."""

    phases: tuple[PlanPhase, ...]
    landmarks: Landmarks
    mapping: tuple[StepMapping, ...]
    sizing: tuple[SizingEffect, ...]
    diagnostics: tuple[Diagnostic, ...]


def _documents(
    playbook: Playbook | None, template: Playbook | None, facts: CustomerFacts
) -> tuple[tuple[Document, Playbook], ...]:
    """Return the documents that are there with the facts filled in, the template first: it wins."""
    return tuple(
        (document, with_facts(book, facts)) for document, book in _read(playbook, template)
    )


def _read(
    playbook: Playbook | None, template: Playbook | None
) -> tuple[tuple[Document, Playbook], ...]:
    both = ((Document.TEMPLATE, template), (Document.PLAYBOOK, playbook))
    return tuple((document, book) for document, book in both if book is not None)


def _draft(
    documents: Sequence[tuple[Document, Playbook]], facts: CustomerFacts, signed: Signed
) -> _Draft:
    found: list[Diagnostic] = []
    (document, book), *others = documents
    phases = draft_phases(book, document, facts)
    mapping: tuple[StepMapping, ...] = ()
    if not any(phase.tasks for phase in phases) and others:
        found.append(Diagnostic("PL049", 0, document=Document.TEMPLATE))
        document, book = others[0]
        phases = draft_phases(book, document, facts)
    elif others:
        _, other = others[0]
        phases, mapping, said = with_detail(phases, other, facts)
        found += said
        found += (*window_notes(mapping, phases, other), *link_notes(other))
    phases = windowed(phases)
    phases, said = with_launch_task(phases)
    found += said
    found += summaries_said(phases)
    found += standing_said(phases)
    phases, said = with_stated_dates(phases, signed.on)
    found += said
    effects, said = sizing_effects(
        [(document, rule) for document, book in documents for rule in book.rules], facts
    )
    found += said
    takers, said = sizing_takers(phases, mapping, documents)
    found += said
    phases, effects, said = grown(phases, effects, takers)
    found += said
    landmarks = find_landmarks(phases)
    phases = in_its_phase(phases, landmarks.go_live)
    phases = on_both_calendars(phases, landmarks)
    phases, said = _counted(phases, landmarks, documents, facts)
    found += said
    found += _landmark_notes(landmarks, phases)
    found += shift_notes([book for _, book in documents])
    return _Draft(phases, landmarks, mapping, effects, tuple(found))


def _counted(
    phases: tuple[PlanPhase, ...],
    landmarks: Landmarks,
    documents: Sequence[tuple[Document, Playbook]],
    facts: CustomerFacts,
) -> tuple[tuple[PlanPhase, ...], tuple[Diagnostic, ...]]:
    """Return the phases with their weeks, and where it shows their days, counted from the kickoff."""
    if _week_anchor(documents, facts) is Anchor.KICKOFF:
        return counted_from_kickoff(phases, landmarks.kickoff)
    if facts.week_anchor is None and counts_back_from_kickoff(phases):
        return started_by_kickoff(phases, landmarks.kickoff)
    return phases, ()


def _week_anchor(
    documents: Sequence[tuple[Document, Playbook]], facts: CustomerFacts
) -> Anchor:
    if facts.week_anchor is not None:
        return facts.week_anchor
    stated = [book.anchor_of_weeks for _, book in documents]
    return Anchor.KICKOFF if Anchor.KICKOFF in stated else Anchor.CONTRACT


def _scheduled(
    draft: _Draft,
    specs: Mapping[str, CalendarSpec],
    facts: CustomerFacts,
    signed: Signed,
    today: date,
) -> tuple[Plan, tuple[Diagnostic, ...]]:
    calendars = work_calendars(specs)
    anchors = {Anchor.CONTRACT: signed.on}
    phases = draft.phases
    if _counts_from_nothing(draft):
        anchors[Anchor.GO_LIVE] = facts.target_go_live_on or earliest_launch(
            _windows(phases), signed.on, calendars[VENDOR]
        )
    elif facts.target_go_live_on is None:
        phases = with_lead(phases, draft.landmarks.go_live.key, signed.on, calendars[VENDOR])
    problem = Problem(
        tasks=(),
        calendars=specs,
        anchors=anchors,
        anchor_tasks=anchor_tasks(draft.landmarks),
        target_on=facts.target_go_live_on,
        target_task=draft.landmarks.go_live.key,
        anchor_calendar=VENDOR,
    )
    plan = Plan(
        title="",
        customer=facts.name,
        facts=facts,
        signed=signed,
        created_on=facts.created_on or today,
        status=PlanStatus.DRAFT,
        phases=phases,
        go_live=GoLive(facts.target_go_live_on, None, None),
        problem=problem,
        schedule=None,
        landmarks=draft.landmarks,
        mapping=draft.mapping,
        sizing=draft.sizing,
    )
    return settled(plan)


def _with_registers(
    plan: Plan, documents: Sequence[tuple[Document, Playbook]]
) -> tuple[Plan, tuple[Diagnostic, ...]]:
    """Return the plan with all that surrounds its tasks, and the readings taken for it."""
    facts = plan.facts
    first_value = first_value_definition([book for _, book in documents])
    roles, role_notes = role_holders(documents, facts)
    prerequisites, taken_as_one = merged_prerequisites(documents, facts)
    rows = cadences(documents, plan.language)
    changed = replace(
        plan,
        first_value=first_value,
        milestones=milestones(plan.phases, plan.landmarks, first_value),
        prerequisites=prerequisites,
        success_criteria=success_criteria(documents, facts),
        gates=gates(documents, prerequisites, facts),
        cadences=rows,
        risks=risks(documents),
        roles=roles,
        fields=tuple(
            (field.section, field.name, field.value)
            for document, book in documents
            if document is Document.TEMPLATE
            for field in book.fields
        ),
    )
    said = (*role_notes, *overlapping_cadences(rows), *taken_as_one)
    return changed, (*said, *(_added_notes(changed) if len(documents) > 1 else ()))


def _added_notes(plan: Plan) -> tuple[Diagnostic, ...]:
    """Say which prerequisites only the playbook has; the template is filled with them."""
    return tuple(
        Diagnostic(
            "PL059",
            one.origins[0].lines[0] if one.origins[0].lines else 0,
            params={"prerequisite": one.text},
        )
        for one in lacking(plan)
    )


def _launch_notes(plan: Plan) -> tuple[Diagnostic, ...]:
    """Say which day was taken for a go-live that no task is."""
    launch_on = plan.problem.anchors.get(Anchor.GO_LIVE)
    if launch_on is None:
        return ()
    return (Diagnostic("PL053", 0, params={"date": launch_on.isoformat()}),)


def _counts_from_nothing(draft: _Draft) -> bool:
    """Return whether windows count from a go-live that no task of the plan is."""
    return not draft.landmarks.go_live.key and any(
        task.window is not None and task.window.anchor is Anchor.GO_LIVE
        for phase in draft.phases
        for task in phase.tasks
    )


def _windows(phases: Sequence[PlanPhase]) -> tuple[Window, ...]:
    """Return the windows of the phases and of their tasks."""
    tasks = [task.window for phase in phases for task in phase.tasks]
    return tuple(one for one in (*(phase.window for phase in phases), *tasks) if one)


def _landmark_notes(landmarks: Landmarks, phases: Sequence[PlanPhase]) -> list[Diagnostic]:
    """Say which task was taken for the go-live where its words do not say so."""
    go_live = landmarks.go_live
    if not go_live.key or go_live.found in {Found.BINDING, Found.WORDS}:
        return []
    code = "PL043" if go_live.found in {Found.PHASE, Found.LAST} else "PL055"
    tasks = (task for phase in phases for task in phase.tasks)
    launch = next(task for task in tasks if task.key == go_live.key)
    return [finding(code, launch.origins, {"task": launch.title})]


def _signing_notes(signed: Signed) -> list[Diagnostic]:
    if not signed.is_date_only:
        return []
    params: dict[str, str | int] = {"date": signed.on.isoformat(), "zone": signed.zone}
    return [Diagnostic("PL010", 0, params=params)]


def _title(plan: Plan, template: Playbook | None, playbook: Playbook | None) -> str:
    if template is not None and template.title:
        filling = Filling(template, plan)
        title = template.title
        for place in template.placeholders:
            if place.text in title:
                value = filling.value(place)
                title = title.replace(place.text, value) if value else title
        return title
    name = playbook.title if playbook and playbook.title else plan_words(plan.language)["title"]
    return f"{name}: {plan.customer}" if plan.customer else name
