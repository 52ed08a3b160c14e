"""A playbook as the public JSON object `golive.playbook/1`.

Every named key is always there: what is unknown is null, what there is none of is an empty
list. Keys may be added in later versions, never renamed.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from golive.core.diagnostics import Params
from golive.core.document.values import Cadence, Clock, Duration, SizingRule, Window
from golive.core.playbook.model import (
    Binding,
    Command,
    Condition,
    Coverage,
    Escalation,
    Field,
    Group,
    Item,
    KnownIssue,
    Meta,
    Metric,
    Owner,
    Party,
    Placeholder,
    Playbook,
    Resource,
    RoleUse,
    Rule,
    Step,
    Watch,
)

SCHEMA = "golive.playbook/1"
Json = dict[str, object]
Sentence = Callable[[str, Params], str]

FRONT_MATTER_DEPTH = 24
FRONT_MATTER_VALUES = 10_000


def playbook_contract(
    playbook: Playbook, *, diagnostics: Sequence[Json], sentence: Sentence
) -> Json:
    """Return the whole playbook as JSON-serialisable values.

    Args:
        playbook: The recognised document.
        diagnostics: Findings in their public form (`catalogue.diagnostic_contract`).
        sentence: Turns a catalogue code and its parameters into words.

    Returns:
        Keys as documented in docs/reference/schemas/playbook-1.json. `groups[].items` holds the
        same objects as `items`.

    Source:
        docs/reference/schemas/playbook-1.json.
    """
    items = {item.key: _item(item, sentence) for item in playbook.items}
    return {
        "schema": SCHEMA,
        "title": playbook.title,
        "description": playbook.description,
        "role": playbook.role.value,
        "anchor_of_weeks": playbook.anchor_of_weeks.value,
        "steps": [_step(step, items) for step in playbook.steps],
        "items": list(items.values()),
        "metrics": [_metric(metric) for metric in playbook.metrics],
        "issues": [_issue(issue) for issue in playbook.issues],
        "escalations": [_escalation(track) for track in playbook.escalations],
        "resources": [_resource(resource) for resource in playbook.resources],
        "rules": [_rule(rule) for rule in playbook.rules],
        "roles": [_role(role) for role in playbook.roles],
        "fields": [_field(field) for field in playbook.fields],
        "placeholders": [_placeholder(place) for place in playbook.placeholders],
        "meta": _meta(playbook.meta),
        "diagnostics": list(diagnostics),
        "coverage": _coverage(playbook.coverage),
    }


def window_contract(window: Window | None) -> Json | None:
    """Return a window of time as its public object, or None."""
    if window is None:
        return None
    return {
        "unit": window.unit.value,
        "start": window.start,
        "end": window.end,
        "anchor": window.anchor.value,
        "basis": window.basis.value,
    }


def owner_contract(owner: Owner | None) -> Json | None:
    """Return an owner as its public object, or None."""
    if owner is None:
        return None
    return {
        "role": owner.role,
        "side": owner.side.value,
        "rule": owner.rule.value,
        "parties": [_party(party) for party in owner.parties],
    }


def condition_contract(condition: Condition | None) -> Json | None:
    """Return a condition as its public object, or None; a null fact is decided by a person."""
    if condition is None:
        return None
    return {
        "text": condition.text,
        "fact": condition.fact,
        "op": condition.op,
        "value": _number(condition.value),
    }


def coverage_percent(coverage: Coverage) -> int:
    """Return the share of non-blank lines that golive understood, in whole percent, rounded down."""
    understood = len(coverage.executed) + len(coverage.informative)
    written = understood + len(coverage.not_understood)
    return 100 if not written else 100 * understood // written


def _item(item: Item, sentence: Sentence) -> Json:
    return {
        "key": item.key,
        "kind": item.kind.value,
        "id": item.id or None,
        "text": item.text,
        "title": item.title,
        "lines": sorted(item.lines),
        "column": item.column,
        "step": item.step or None,
        "group": item.group or None,
        "parent": item.parent,
        "owner": owner_contract(item.owner),
        "window": window_contract(item.window),
        "condition": condition_contract(item.condition),
        "criterion": item.criterion,
        "validation": item.validation,
        "binding": _binding(item.binding, sentence),
        "visibility": item.visibility.value,
        "done": item.done,
        "status": item.status or None,
        "due": None if item.due is None else item.due.isoformat(),
        "depends_on": list(item.depends_on),
        "after": [
            {
                "key": one.key,
                "type": one.type.value,
                "lag": one.lag,
                "lag_unit": one.lag_unit.value,
            }
            for one in item.after
        ],
        "duration": _duration(item.duration),
        "duration_minutes": None if item.duration is None else item.duration.minutes,
        "clock": _clock(item.clock),
        "cadence": _cadence(item.cadence),
        "watch": _watch(item.watch),
        "command": _command(item.command),
        "participants": [_party(party) for party in item.participants],
        "flags": list(item.flags),
        "properties": dict(item.properties),
        "hints": dict(item.hints),
    }


def _step(step: Step, items: Mapping[str, Json]) -> Json:
    return {
        "key": step.key,
        "number": step.number,
        "title": step.title,
        "heading": step.heading or None,
        "window": window_contract(step.window),
        "lines": sorted(step.lines),
        "owner": owner_contract(step.owner),
        "criterion": step.criterion,
        "condition": condition_contract(step.condition),
        "groups": [_group(group, items) for group in step.groups],
    }


def _group(group: Group, items: Mapping[str, Json]) -> Json:
    return {
        "title": group.title,
        "window": window_contract(group.window),
        "lines": sorted(group.lines),
        "items": [items[key] for key in group.items],
    }


def _metric(metric: Metric) -> Json:
    target = metric.target
    return {
        "key": metric.key,
        "name": metric.name,
        "comparator": None if target is None else target.comparator,
        "value": None if target is None else _number(target.value),
        "unit": None if target is None else target.unit.value,
        "period": None if target is None else window_contract(target.period),
        "target_text": metric.target_text,
        "measure": metric.measure,
        "lines": sorted(metric.lines),
    }


def _issue(issue: KnownIssue) -> Json:
    conditions = issue.step_conditions or (None,) * len(issue.steps)
    bindings = issue.step_bindings or (None,) * len(issue.steps)
    return {
        "key": issue.key,
        "title": issue.title,
        "steps": list(issue.steps),
        "lines": sorted(issue.lines),
        "step_lines": list(issue.step_lines),
        "step_conditions": [condition_contract(condition) for condition in conditions],
        "step_actions": [None if bound is None else bound.action for bound in bindings],
    }


def _escalation(track: Escalation) -> Json:
    return {
        "key": track.key,
        "track": track.track,
        "lines": sorted(track.lines),
        "levels": [
            {
                "role": level.role,
                "limit_minutes": level.limit_minutes,
                "guard": level.guard,
                "text": level.text,
                "lines": sorted(level.lines),
            }
            for level in track.levels
        ],
    }


def _resource(resource: Resource) -> Json:
    return {
        "key": resource.key,
        "title": resource.title,
        "url": resource.url,
        "audience": resource.audience.value,
        "audience_stated": resource.stated,
        "parent": resource.parent,
        "lines": sorted(resource.lines),
    }


def _rule(rule: Rule) -> Json:
    when, effect = _sizing(rule.sizing)
    return {
        "key": rule.key,
        "kind": rule.kind.value,
        "text": rule.text,
        "lines": sorted(rule.lines),
        "when": when,
        "effect": effect,
    }


def _sizing(sizing: SizingRule | None) -> tuple[Json | None, Json | None]:
    if sizing is None:
        return None, None
    effect: Json = {"weeks_min": sizing.weeks_min, "weeks_max": sizing.weeks_max}
    if sizing.when is None:
        return None, effect
    when: Json = {
        "fact": sizing.when.fact,
        "op": sizing.when.op,
        "value": _number(sizing.when.value),
    }
    return when, effect


def _role(role: RoleUse) -> Json:
    return {
        "key": role.key,
        "name": role.name,
        "side": role.side.value,
        "spellings": list(role.spellings),
        "lines": sorted(role.lines),
    }


def _field(field: Field) -> Json:
    return {
        "name": field.name,
        "value": field.value,
        "section": field.section or None,
        "line": field.line,
    }


def _placeholder(place: Placeholder) -> Json:
    return {
        "text": place.text,
        "type": place.type.value,
        "binds_to": place.binds_to or None,
        "choices": list(place.choices),
        "line": place.line,
        "column": place.column,
    }


def _meta(meta: Meta) -> Json:
    return {
        "last_updated": meta.last_updated,
        "owner": meta.owner,
        "review_frequency": meta.review_frequency,
        "next_review_on": meta.next_review_on,
        "language": meta.language,
        "encoding": meta.encoding,
        "front_matter": plain_values(meta.front_matter) if meta.front_matter else None,
        "settings": dict(meta.settings),
    }


def _coverage(coverage: Coverage) -> Json:
    return {
        "executed": sorted(coverage.executed),
        "informative": sorted(coverage.informative),
        "not_understood": sorted(coverage.not_understood),
        "blank": sorted(coverage.blank),
    }


def _party(party: Party) -> Json:
    return {"role": party.role, "side": party.side.value}


def _binding(binding: Binding | None, sentence: Sentence) -> Json | None:
    if binding is None:
        return None
    return {
        "action": binding.action,
        "confidence": binding.confidence,
        "reason": sentence(binding.reason, {"words": binding.words, "action": binding.action}),
        "reason_code": binding.reason,
        "source": binding.source.value,
    }


def _duration(duration: Duration | None) -> Json | None:
    if duration is None:
        return None
    return {
        "amount": _number(duration.amount),
        "amount_max": _number(duration.amount_max),
        "unit": duration.unit.value,
        "basis": duration.basis.value,
    }


def _clock(clock: Clock | None) -> Json | None:
    if clock is None:
        return None
    return {
        "limit_minutes": clock.limit.minutes,
        "limit": _duration(clock.limit),
        "anchor": None if clock.anchor is None else clock.anchor.value,
        "after": clock.after or None,
    }


def _cadence(cadence: Cadence | None) -> Json | None:
    if cadence is None:
        return None
    return {
        "rule": cadence.rule.value,
        "every": cadence.every,
        "unit": cadence.unit.value,
        "times": cadence.times,
        "event": cadence.event or None,
        "basis": cadence.basis.value,
    }


def _watch(watch: Watch | None) -> Json | None:
    if watch is None:
        return None
    return {
        "duration": _duration(watch.duration),
        "count": watch.count,
        "of": watch.of or None,
    }


def _command(command: Command | None) -> Json | None:
    if command is None:
        return None
    return {
        "argv": list(command.argv),
        "language": command.language,
        "swallows_flags": command.swallows_flags,
        "parameters": [
            {
                "name": parameter.name,
                "type": parameter.type.value,
                "sample": parameter.sample,
                "is_placeholder": parameter.is_placeholder,
                "binds_to": parameter.binds_to or None,
            }
            for parameter in command.parameters
        ],
    }


def _number(value: object) -> object:
    """Return a whole float as an integer (80.0 reads 80); anything else as it is."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


class _Budget:
    """Counts values down, so that a front matter full of aliases cannot grow without end."""

    def __init__(self, values: int) -> None:
        self.left = values

    def take(self) -> bool:
        self.left -= 1
        return self.left >= 0


def plain_values(value: object) -> object:
    """Return a YAML value as JSON-serialisable values, bounded in depth and number.

    Aliases may make YAML circular or exponentially large: below a depth of 24, or after 10,000
    values, "…" stands for the rest.
    """
    return _plain(value, FRONT_MATTER_DEPTH, _Budget(FRONT_MATTER_VALUES))


def _plain(value: object, depth: int, budget: _Budget) -> object:
    plain: object = "…"
    if depth == 0 or not budget.take():
        return plain
    match value:
        case None | bool() | int() | str():
            plain = value
        case float():
            plain = value if abs(value) < float("inf") else str(value)
        case datetime() | date():
            plain = value.isoformat()
        case Mapping():
            plain = {
                str(key): _plain(inner, depth - 1, budget)
                for key, inner in value.items()
                if budget.left > 0
            }
        case list() | tuple():
            plain = [_plain(inner, depth - 1, budget) for inner in value if budget.left > 0]
        case set() | frozenset():
            plain = _plain(sorted(value, key=str), depth, budget)
        case _:
            plain = str(value)
    return plain
