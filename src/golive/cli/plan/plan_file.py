"""plan.json: the public answer `golive.plan/1` and, beside it, the whole plan to work on."""

import json
from datetime import UTC, date

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from golive.cli.plan.running import (
    check_in_contract,
    clock_contract,
    contingency_contract,
    standing_contract,
)
from golive.core.catalogue import diagnostic_contract, in_order, words
from golive.core.errors import InvalidInputError
from golive.core.planning.check_ins import check_ins
from golive.core.planning.clock_times import clock_times, lead_time
from golive.core.planning.contingency import contingencies
from golive.core.planning.model import (
    Decision,
    Detail,
    Milestone,
    OpenPoint,
    Plan,
    PlanPhase,
    PlanTask,
)
from golive.core.planning.versions import Source
from golive.core.playbook.contract import condition_contract, owner_contract, window_contract
from golive.core.playbook.model import Playbook
from golive.core.playbook.read import read_playbook
from golive.core.scheduling.solve import solve

SCHEMA = "golive.plan/1"
STATE_VERSION = 2
Json = dict[str, object]


class PlanFile(Struct, frozen=True):
    """A plan with the text of the template it was made with.

    Args:
        plan: The plan.
        template: Decoded text of the template it was compiled with, None when there was none.
            `export` fills it again and `merge` compiles with it.
        is_changed: The plan was changed since the template was filled.
        base: The plan before all changes, None while there are none. What differs from it is
            what `export` writes into the filled template.
        made_from: The documents it was made from, each in its version; () when nothing says so.
    """

    plan: Plan
    template: str | None = None
    is_changed: bool = False
    made_from: tuple[Source, ...] = ()
    base: Plan | None = None


def changed_file(file: PlanFile, plan: Plan) -> PlanFile:
    """Return a file with its plan changed; the plan before all changes is kept beside it."""
    base = file.base if file.is_changed else file.plan
    return replace(file, plan=plan, is_changed=True, base=base if file.template else None)


def template_of(file: PlanFile) -> Playbook | None:
    """Return the template that a plan was made with, read; None when there was none."""
    if file.template is None:
        return None
    return read_playbook(file.template.encode("utf-8", "surrogatepass"))


def plan_contract(file: PlanFile, today: date) -> Json:
    """Return a plan as the public object `golive.plan/1`.

    `state` holds the plan with the solver's problem: the other commands work on it alone, and
    solve the problem again, so that dates and reasons can never differ from it. It follows
    golive's own values and is versioned apart; other programs read the rest.

    Args:
        file: The plan.
        today: The day that `standing` speaks of.

    Source:
        docs/reference/schemas/plan-1.json.
    """
    plan = file.plan
    lead = lead_time(plan)
    return {
        "schema": SCHEMA,
        "title": plan.title,
        "customer": plan.customer,
        "status": plan.status.value,
        "signed_on": plan.signed.on.isoformat(),
        "signed_at": _moment(plan),
        "created_on": plan.created_on.isoformat(),
        "made_from": msgspec.to_builtins(file.made_from),
        "phases": [_phase(phase) for phase in plan.phases],
        "go_live": {
            "target_on": _iso(plan.go_live.target_on),
            "forecast_on": _iso(plan.go_live.forecast_on),
            "earliest_on": _iso(plan.go_live.earliest_on),
            "task": plan.go_live.task or None,
            "verdict": plan.schedule.feasibility.verdict.value if plan.schedule else None,
            "working_days_to_spare": plan.schedule.feasibility.working_days
            if plan.schedule and plan.go_live.target_on
            else None,
            "days_from_contract": lead.days if lead else None,
            "days_on_hold": lead.held_days if lead else None,
        },
        "milestones": [_milestone(point) for point in plan.milestones],
        "open": [_open(point) for point in plan.open],
        "diagnostics": [diagnostic_contract(found) for found in in_order(plan.diagnostics)],
        "standing": standing_contract(plan, today),
        "check_ins": [check_in_contract(one) for one in check_ins(plan)],
        "clocks": [clock_contract(one) for one in clock_times(plan)],
        "contingencies": [contingency_contract(one) for one in contingencies(plan)],
        "departures": [
            {"on": _iso(one.at), "who": one.who, "why": one.why, "what": one.what}
            for one in plan.overlays
        ],
        "state": {
            "version": STATE_VERSION,
            "plan": _stored(plan),
            "base": None if file.base is None else _stored(file.base),
            "is_scheduled": plan.schedule is not None,
            "template": file.template,
            "is_changed": file.is_changed,
        },
    }


def read_plan_json(data: bytes) -> PlanFile:
    """Return the plan that a plan.json holds.

    Raises:
        InvalidInputError: It is no plan.json, or of another version, or was damaged.
    """
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InvalidInputError("This is not JSON that can be read.") from error
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise InvalidInputError(f'This is no plan: "schema" must be "{SCHEMA}".')
    state = document.get("state")
    if not isinstance(state, dict) or state.get("version") != STATE_VERSION:
        raise InvalidInputError(
            f'"state" of this plan is missing or not of version {STATE_VERSION}; make the plan again.'
        )
    template, stored, before = (state.get(name) for name in ("template", "plan", "base"))
    if not isinstance(stored, dict):
        raise InvalidInputError('"state.plan" of this plan is missing; make the plan again.')
    try:
        plan = msgspec.convert(stored, Plan, str_keys=True)
        base = msgspec.convert(before, Plan | None, str_keys=True)
    except msgspec.ValidationError as error:
        raise InvalidInputError(f'"state.plan" of this plan: {error}.') from error
    try:
        made_from = msgspec.convert(document.get("made_from", ()), tuple[Source, ...])
    except msgspec.ValidationError as error:
        raise InvalidInputError(f'"made_from" of this plan: {error}.') from error
    if state.get("is_scheduled"):
        plan = replace(plan, schedule=solve(plan.problem))
    text = template if isinstance(template, str) else None
    return PlanFile(plan, text, state.get("is_changed") is True, made_from, base)


def _stored(plan: Plan) -> object:
    return msgspec.to_builtins(replace(plan, schedule=None), str_keys=True)


def _iso(on: date | None) -> str | None:
    return None if on is None else on.isoformat()


def _moment(plan: Plan) -> str:
    return plan.signed.at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _phase(phase: PlanPhase) -> Json:
    return {
        "key": phase.key,
        "number": phase.number,
        "title": phase.title,
        "starts_on": _iso(phase.starts_on),
        "ends_on": _iso(phase.ends_on),
        "window": window_contract(phase.window),
        "stated_window": window_contract(phase.stated_window),
        "criterion": phase.criterion,
        "tasks": [_task(task) for task in phase.tasks],
        "items": [_detail(item) for item in phase.items],
    }


def _task(task: PlanTask) -> Json:
    return {
        "key": task.key,
        "number": task.number,
        "title": task.title,
        "owner": owner_contract(task.owner),
        "starts_on": _iso(task.starts_on),
        "due_on": _iso(task.due_on),
        "duration_days": task.duration_days,
        "slack_days": task.slack_days,
        "critical": task.critical,
        "criterion": task.criterion,
        "condition": condition_contract(task.condition),
        "decision": task.decision.value,
        "status": task.status.value,
        "window": window_contract(task.window),
        "after": [
            {
                "key": link.predecessor,
                "type": link.type.value,
                "lag": link.lag,
                "lag_unit": link.lag_unit.value,
            }
            for link in task.links
        ],
        "origins": [
            {"document": origin.document.value, "lines": list(origin.lines)}
            for origin in task.origins
        ],
        "items": [_detail(item) for item in task.items],
    }


def _detail(item: Detail) -> Json:
    return {
        "key": item.key,
        "kind": item.kind.value,
        "text": item.text,
        "parent": item.parent,
        "group": item.group or None,
        "owner": owner_contract(item.owner),
        "window": window_contract(item.window),
        "duration_minutes": None if item.duration is None else item.duration.minutes,
        "condition": condition_contract(item.condition),
        "decision": item.decision.value,
        "applies": item.decision is not Decision.NOT_APPLICABLE,
        "criterion": item.criterion,
        "done": item.done,
        "starts_on": _iso(item.starts_on),
        "due_on": _iso(item.due_on),
        "document": item.origin.document.value,
        "lines": list(item.origin.lines),
    }


def _milestone(point: Milestone) -> Json:
    return {
        "kind": point.kind.value,
        "name": point.name or None,
        "on": _iso(point.on),
        "task": point.task or None,
        "definition": point.definition or None,
        "reason": {"code": point.reason, "message": words(point.reason, {})}
        if point.reason
        else None,
    }


def _open(point: OpenPoint) -> Json:
    return {
        "kind": point.kind.value,
        "text": point.text,
        "document": point.document.value,
        "line": point.line,
        "column": point.column,
        "fact": point.fact or None,
        "task": point.task or None,
    }
