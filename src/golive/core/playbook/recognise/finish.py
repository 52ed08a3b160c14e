"""From the draft to a frozen `Playbook`: keys, dependencies, bindings, roles, coverage."""

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from golive.core.document.model import Outline
from golive.core.document.patterns import late_pattern
from golive.core.document.values import Anchor
from golive.core.playbook.bindings import bind
from golive.core.playbook.draft import Draft, GroupDraft, ItemDraft, LineClass, StepDraft
from golive.core.playbook.keys import Keys
from golive.core.playbook.model import (
    Binding,
    Coverage,
    Dependency,
    DocumentRole,
    Escalation,
    Field,
    FieldType,
    Group,
    Item,
    ItemKind,
    KnownIssue,
    Meta,
    Party,
    Placeholder,
    Playbook,
    Resource,
    RoleUse,
    Rule,
    Side,
    Step,
    Visibility,
)
from golive.core.playbook.recognise.declared import apply_declared
from golive.core.playbook.recognise.first_day import settle_first_day
from golive.core.playbook.recognise.hinted import settle_hints
from golive.core.playbook.recognise.set_windows import say_unused_windows
from golive.core.playbook.recognise.waits import resolve_waits
from golive.core.playbook.roles import collect_roles, read_aliases, read_owner, side_of

_NAMED = late_pattern(r"[^\W\d_]|#")
"""A bare number ("2.3") is a place in the document, no name."""
TEMPLATE_FIELDS = 3
_TASK_TABLE_COLUMNS = 2


def finish(
    draft: Draft,
    *,
    title: str,
    meta: Meta,
    outline: Outline,
    placeholders: tuple[Placeholder, ...],
) -> Playbook:
    """Freeze a draft; items come out in source order."""
    _own_by_group(draft)
    settle_hints(draft)
    draft.items.sort(key=lambda item: item.lines[0] if item.lines else 0)
    settle_first_day(draft)
    apply_declared(draft)
    _say_nothing_found(draft)
    say_unused_windows(draft)
    _give_keys(draft)
    resolve_waits(draft)
    items = tuple(_item(each, draft, meta) for each in draft.items)
    keys = Keys()
    return Playbook(
        title=title,
        description=draft.description,
        role=_role(draft, placeholders, meta),
        steps=tuple(_step(step) for step in draft.steps),
        items=items,
        metrics=tuple(
            replace(metric, key=keys.give(metric.name, "metric")) for metric in draft.metrics
        ),
        issues=tuple(_issue(issue, keys, draft) for issue in draft.issues),
        escalations=_escalations(draft, keys),
        resources=_resources(draft),
        rules=tuple(
            Rule(keys.give(text, kind), kind, text, lines, sizing)
            for kind, text, lines, sizing in draft.rules
        ),
        roles=_roles(draft, items, meta),
        fields=tuple(draft.fields),
        placeholders=placeholders,
        meta=meta,
        coverage=_coverage(draft, outline),
        anchor_of_weeks=_week_anchor(meta),
        people=tuple(Field(role, name, "people", line) for role, name, line in draft.people),
        holders=tuple(Field(role, name, "people", line) for role, name, line in draft.holders),
    )


def _own_by_group(draft: Draft) -> None:
    """Let items without an owner have the one that the heading above them names."""
    for step in draft.steps:
        for group in step.groups:
            holder: GroupDraft | None = group
            while holder is not None and holder.owner is None:
                holder = holder.outer
            if holder is not None:
                for item in group.items:
                    item.owner = item.owner or holder.owner


def _say_nothing_found(draft: Draft) -> None:
    found = (draft.items, draft.steps, draft.metrics, draft.issues, draft.tracks)
    if not any((*found, draft.rules, draft.fields)):
        draft.say("PB013", 1)


def _week_anchor(meta: Meta) -> Anchor:
    said = meta.settings.get("week_anchor", Anchor.CONTRACT)
    return Anchor(said) if said in set(Anchor) else Anchor.CONTRACT


def _give_keys(draft: Draft) -> None:
    step_keys = Keys()
    for step in draft.steps:
        step.key = step_keys.give(
            step.title, "step", f"step-{step.number}" if step.number else ""
        )
    taken: dict[str, ItemDraft] = {}
    for item in draft.items:
        first = taken.setdefault(item.key, item) if item.key else item
        if first is not item:
            line, other = (each.lines[0] if each.lines else 0 for each in (item, first))
            draft.say("BD013", line, item.column, key=item.key, first=other)
            item.key = ""
    keys = Keys(taken)
    for item in draft.items:
        if not item.key:
            parent = item.parent.title if item.parent else ""
            section = item.step.title if item.step else ""
            item.key = keys.give(item.title, item.kind, parent, item.group, section)


def _window(item: ItemDraft) -> ItemDraft:
    """Return the item, or the ancestor whose window it takes."""
    holder = item
    while holder.window is None and holder.parent is not None:
        holder = holder.parent
    return holder


def _item(draft_item: ItemDraft, draft: Draft, meta: Meta) -> Item:
    each = draft_item
    step = each.step
    window = _window(each).window or (step.window if step else None)
    return Item(
        key=each.key,
        kind=each.kind,
        text=each.text,
        title=each.title,
        lines=tuple(sorted(set(each.lines))),
        column=each.column,
        step=step.key if step else "",
        group=each.group,
        section=each.section,
        parent=each.parent.key if each.parent else None,
        owner=each.owner,
        window=window,
        clock=each.clock,
        cadence=each.cadence,
        duration=each.duration,
        watch=each.watch,
        command=each.command,
        condition=each.condition,
        criterion=each.criterion or None,
        validation=each.validation or None,
        binding=_binding(each, draft),
        visibility=_visibility(each, meta),
        done=each.done,
        status=each.status,
        due=_date(each.due),
        after=tuple(
            Dependency(other.key, how.type, how.lag, how.lag_unit)
            for other, how in each.depends_on.items()
        ),
        participants=each.participants,
        flags=tuple(dict.fromkeys(each.flags)),
        properties=each.properties,
        hints=each.hints,
        id=each.number if _NAMED.search(each.number) else "",
        property_lines=each.property_lines,
    )


def _date(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:  # a month, not a day
        return None


def _binding(item: ItemDraft, draft: Draft) -> Binding | None:
    return bind(
        kind=item.kind,
        text=item.text,
        context=(
            item.step.title if item.step else "",
            item.group,
            item.parent.title if item.parent else "",
        ),
        language=draft.words.language,
        hint=item.hints.get("binding", ""),
    )


def _visibility(item: ItemDraft, meta: Meta) -> Visibility:
    """What the customer must act on is theirs to see; all else is internal until said otherwise."""
    said = item.visibility or meta.settings.get("visibility", "")
    if said and said in set(Visibility):
        return Visibility(said)
    shared = item.owner is not None and item.owner.side in {Side.CUSTOMER, Side.BOTH}
    return Visibility.CUSTOMER if shared else Visibility.INTERNAL


def _step(step: StepDraft) -> Step:
    groups = tuple(
        Group(
            group.title,
            group.window or step.window,
            tuple(i.key for i in group.items),
            group.lines,
        )
        for group in step.groups
        if group.items or group.title is not None
    )
    return Step(
        key=step.key,
        number=step.number,
        title=step.title,
        window=step.window,
        lines=step.lines,
        groups=groups,
        owner=step.owner,
        criterion=step.criterion,
        condition=step.condition,
        heading=step.heading,
        duration=step.duration,
    )


def _issue(issue: KnownIssue, keys: Keys, draft: Draft) -> KnownIssue:
    return replace(
        issue,
        key=keys.give(issue.title, "issue"),
        step_bindings=tuple(
            bind(
                kind="issue_step",
                text=text,
                context=[issue.title],
                language=draft.words.language,
            )
            for text in issue.steps
        ),
    )


def _escalations(draft: Draft, keys: Keys) -> tuple[Escalation, ...]:
    found = []
    for track in draft.tracks:
        if track.levels:
            lines = sorted(
                {*track.lines, *(line for level in track.levels for line in level.lines)}
            )
            key = keys.give(track.track, "escalation")
            found.append(Escalation(key, track.track, tuple(track.levels), tuple(lines)))
    return tuple(found)


def _resources(draft: Draft) -> tuple[Resource, ...]:
    keys = Keys()
    found = []
    ordered = sorted(draft.resources, key=lambda pair: pair[0].lines[:1])
    for resource, owner in ordered:
        key = keys.give(resource.title, "resource")
        found.append(replace(resource, key=key, parent=owner.key if owner else None))
    return tuple(found)


def _roles(draft: Draft, items: Iterable[Item], meta: Meta) -> tuple[RoleUse, ...]:
    language = draft.words.language
    uses: list[tuple[Party, int]] = []
    for item in items:
        line = item.lines[0] if item.lines else 0
        if item.owner is not None:
            uses.extend((party, line) for party in item.owner.parties)
        if item.participants:
            beside = item.property_lines.get("participants", line)
            uses.extend((party, beside) for party in item.participants)
    for step in draft.steps:
        if step.owner is not None:
            uses.extend((party, step.lines[0]) for party in step.owner.parties)
    for track in draft.tracks:
        uses.extend(
            (Party(level.role, side_of(level.role, language)), level.lines[0])
            for level in track.levels
            if level.role
        )
    for role, _, line in draft.people:
        owner = read_owner(role, language) if role else None
        uses.extend((party, line) for party in (owner.parties if owner else ()))
    uses.sort(key=lambda use: use[1])
    return collect_roles(uses, read_aliases(meta.settings))


def _coverage(draft: Draft, outline: Outline) -> Coverage:
    blank = set(outline.blank_lines)
    classes: dict[LineClass, list[int]] = {each: [] for each in LineClass}
    for line in range(1, outline.line_count + 1):
        if line not in blank:
            classes[draft.classes.get(line, LineClass.NOT_UNDERSTOOD)].append(line)
    return Coverage(
        executed=tuple(classes[LineClass.EXECUTED]),
        informative=tuple(classes[LineClass.INFORMATIVE]),
        not_understood=tuple(classes[LineClass.NOT_UNDERSTOOD]),
        blank=tuple(sorted(blank)),
    )


def _role(draft: Draft, placeholders: tuple[Placeholder, ...], meta: Meta) -> DocumentRole:
    said = meta.settings.get("kind", "")
    if said in set(DocumentRole):
        return DocumentRole(said)
    tabled = sum(
        1
        for item in draft.items
        if item.kind is ItemKind.TASK and item.boxed and (item.due or item.status)
    )
    if tabled < _TASK_TABLE_COLUMNS:
        return DocumentRole.PLAYBOOK
    dates = sum(1 for each in placeholders if each.type is FieldType.DATE)
    is_open = dates > 0 or len(placeholders) >= TEMPLATE_FIELDS
    return DocumentRole.TEMPLATE if is_open else DocumentRole.PLAN
