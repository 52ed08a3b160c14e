"""Sizing rules: whether they apply, how many weeks they add, which phase grows."""

from collections.abc import Sequence

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic, Params
from golive.core.document.values import Anchor
from golive.core.planning.conditions import compare, fact_value, holds_in_words, rule_fact
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.findings import finding
from golive.core.planning.landmarks import find_go_lives
from golive.core.planning.model import Document, PlanPhase, PlanTask, SizingEffect
from golive.core.planning.said import count_said
from golive.core.planning.windows import (
    WORKING_DAYS_PER_WEEK,
    is_post_launch,
    rough_days,
    shifted,
)
from golive.core.playbook.model import Rule, RuleKind

_LOWER_LIMITS = frozenset({">", ">="})
_ANCHORS = frozenset({Anchor.CONTRACT, Anchor.KICKOFF})


def sizing_effects(
    rules: Sequence[tuple[Document, Rule]], facts: CustomerFacts
) -> tuple[tuple[SizingEffect, ...], tuple[Diagnostic, ...]]:
    """Return what each sizing rule does for this customer, and every choice that was made.

    The choice `extra_weeks` counts for all rules that apply together. Missing, the lower bound
    is taken; outside the range, the nearest bound; both are said.
    """
    effects = tuple(
        _effect(document, rule, facts)
        for document, rule in rules
        if rule.kind is RuleKind.SIZING and rule.sizing
    )
    found: list[Diagnostic] = [
        _said("PL024", effect, {"rule": effect.text})
        for effect in effects
        if effect.applies is None
    ]
    effects, tiers = _highest_tiers(effects, rules)
    found += tiers
    meeting = [effect for effect in effects if effect.applies]
    chosen = facts.extra_weeks
    if not meeting:
        if chosen is not None and effects:
            found.append(_said("PL023", effects[0], {"weeks": chosen}))
        return effects, tuple(found)
    least = sum(effect.weeks_min for effect in meeting)
    most = sum(effect.weeks_max for effect in meeting)
    named = '" and "'.join(effect.text for effect in meeting)
    params: dict[str, str | int] = {"min": least, "max": most, "rule": named}
    if chosen is None:
        if most > least:
            found.append(_said("PL021", meeting[0], params))
        chosen = least
    elif not least <= chosen <= most:
        used = min(max(chosen, least), most)
        params |= {"weeks": chosen, "used": used}
        found.append(_said("PL022", meeting[0], params))
        chosen = used
    return _with_weeks(effects, chosen - least), tuple(found)


def _highest_tiers(
    effects: Sequence[SizingEffect], rules: Sequence[tuple[Document, Rule]]
) -> tuple[tuple[SizingEffect, ...], list[Diagnostic]]:
    """Leave out lower limits on the same number where a higher one applies too, and say so.

    ">500 users: 2-4 weeks" and ">1,000 users: 6 weeks" are steps of one scale: the second
    replaces the first.
    """
    when = {
        rule.key: rule.sizing.when
        for _, rule in rules
        if rule.sizing is not None and rule.sizing.when is not None
    }
    top: dict[str, float] = {}
    for effect in effects:
        limit = when.get(effect.rule)
        if effect.applies and limit is not None and limit.op in _LOWER_LIMITS:
            top[limit.fact] = max(top.get(limit.fact, limit.value), limit.value)
    kept: list[SizingEffect] = []
    found: list[Diagnostic] = []
    for effect in effects:
        limit = when.get(effect.rule)
        is_lower = (
            effect.applies
            and limit is not None
            and limit.op in _LOWER_LIMITS
            and limit.value < top[limit.fact]
        )
        if is_lower:
            found.append(_said("PL368", effect, {"rule": effect.text}))
        kept.append(replace(effect, applies=False, weeks=0) if is_lower else effect)
    return tuple(kept), found


def grown(
    phases: Sequence[PlanPhase],
    effects: Sequence[SizingEffect],
    takers: Sequence[str] = (),
) -> tuple[tuple[PlanPhase, ...], tuple[SizingEffect, ...], tuple[Diagnostic, ...]]:
    """Return the phases after the weeks of all effects were added.

    They go to the phases that the playbook names, the first of which takes what cannot be shared
    evenly; else to the phase with the longest window (the first of several) among those that
    count from the contract or the kickoff and lie before the go-live. It grows and the phases
    after it move. Without any window the last task before the go-live, of the phase with most
    tasks, takes them. So the go-live always moves.
    """
    weeks = sum(effect.weeks for effect in effects if effect.applies)
    if not weeks or not phases:
        return tuple(phases), tuple(effects), ()
    go_live = find_go_lives(phases).key
    number = {phase.key: at for at, phase in enumerate(phases)}
    places = [number[key] for key in takers] or [_taker(phases, go_live)]
    found: list[Diagnostic] = []
    changed = tuple(phases)
    for turn, at in enumerate(places):
        share = weeks // len(places) + (turn < weeks % len(places))
        if not share:
            continue
        changed = _grown_at(changed, at, share, go_live)
        params: dict[str, str | int] = {
            "weeks": share,
            "phase": phases[at].title,
            "length": count_said(share, "week"),
        }
        found.append(finding("PL025", phases[at].origins, params))
    named = tuple(
        replace(effect, phase=phases[places[0]].key) if effect.applies else effect
        for effect in effects
    )
    return changed, named, tuple(found)


def _taker(phases: Sequence[PlanPhase], go_live: str) -> int:
    """Return the position of the phase that takes the weeks where nobody says which."""
    longest = longest_phase(phases)
    if longest is not None:
        return longest
    before = _before_launch(phases, go_live)
    return max(before, key=lambda index: (len(phases[index].tasks), -index))


def _grown_at(
    phases: Sequence[PlanPhase], at: int, weeks: int, go_live: str
) -> tuple[PlanPhase, ...]:
    """Return the phases with one of them longer, by its window or else by its work."""
    window = phases[at].window
    if window is None or window.anchor not in _ANCHORS:
        longer = _longer_work(phases[at], weeks, go_live)
        return (*phases[:at], longer, *phases[at + 1 :])
    return tuple(
        _moved(phase, weeks, phases[at], grows=index == at) if index >= at else phase
        for index, phase in enumerate(phases)
    )


def longest_phase(phases: Sequence[PlanPhase]) -> int | None:
    """Return the position of the phase with the longest window, None when none has one.

    Phases that follow the go-live are left aside, and its own while one before it has a window.
    """
    for places in _candidates(phases, find_go_lives(phases).key):
        lengths = [
            (end - start, -index)
            for index in places
            for phase in [phases[index]]
            if phase.window is not None
            and phase.window.anchor in _ANCHORS
            and not _is_after_launch(phase)
            for start, end in [rough_days(phase.window)]
        ]
        if lengths:
            return -max(lengths)[1]
    return None


def _candidates(phases: Sequence[PlanPhase], go_live: str) -> tuple[Sequence[int], ...]:
    """Return the positions of phases before the launch's, and of these with the launch's."""
    before = _before_launch(phases, go_live)
    has_launch = any(task.key == go_live for task in phases[before[-1]].tasks)
    return (before[:-1], before) if has_launch else (before,)


def _before_launch(phases: Sequence[PlanPhase], go_live: str) -> Sequence[int]:
    """Return the positions of the phases up to that of the go-live; all without one."""
    for index, phase in enumerate(phases):
        if any(task.key == go_live for task in phase.tasks):
            return range(index + 1)
    return range(len(phases))


def _is_after_launch(phase: PlanPhase) -> bool:
    """Return whether all that the phase does counts from the go-live."""
    windows = [task.window for task in phase.tasks if task.window is not None]
    return bool(windows) and all(map(is_post_launch, windows))


def _effect(document: Document, rule: Rule, facts: CustomerFacts) -> SizingEffect:
    assert rule.sizing is not None  # noqa: S101 - the caller took rules with a sizing only
    when = rule.sizing.when
    applies = None
    if when is not None:
        applies = compare(fact_value(facts, when.fact), when.op, when.value)
    elif rule_fact(rule.text):
        applies = holds_in_words(fact_value(facts, rule_fact(rule.text)))
    return SizingEffect(
        rule=rule.key,
        text=rule.text,
        line=rule.lines[0] if rule.lines else 0,
        applies=applies,
        weeks=rule.sizing.weeks_min if applies else 0,
        weeks_min=rule.sizing.weeks_min,
        weeks_max=rule.sizing.weeks_max,
        document=document,
        fact=when.fact if when is not None else rule_fact(rule.text),
    )


def _said(code: str, effect: SizingEffect, params: Params) -> Diagnostic:
    return Diagnostic(code, effect.line, params=params, document=effect.document)


def _with_weeks(effects: Sequence[SizingEffect], more: int) -> tuple[SizingEffect, ...]:
    """Hand out the weeks above all lower bounds, in rule order."""
    shared: list[SizingEffect] = []
    for effect in effects:
        room = effect.weeks_max - effect.weeks_min if effect.applies else 0
        taken = min(room, more)
        more -= taken
        shared.append(replace(effect, weeks=effect.weeks + taken))
    return tuple(shared)


def _longer_work(phase: PlanPhase, weeks: int, go_live: str) -> PlanPhase:
    """Lengthen the last task of the phase; in that of the go-live, the one before it."""
    if not phase.tasks:
        return phase
    keys = [task.key for task in phase.tasks]
    at = max(0, keys.index(go_live) - 1) if go_live in keys else len(keys) - 1
    last = phase.tasks[at]
    longer = replace(last, extra_days=last.extra_days + weeks * WORKING_DAYS_PER_WEEK)
    return replace(phase, tasks=(*phase.tasks[:at], longer, *phase.tasks[at + 1 :]))


def _moved(phase: PlanPhase, weeks: int, longest: PlanPhase, *, grows: bool) -> PlanPhase:
    old = longest.window
    assert old is not None  # noqa: S101 - the longest phase has a window
    after = rough_days(old)

    def move(task: PlanTask) -> PlanTask:
        window = task.window
        if window is None or window.anchor not in _ANCHORS:
            return task
        if window == phase.window:
            return replace(task, window=shifted(window, weeks, start=not grows, end=True))
        start, end = rough_days(window)
        whole = not grows or start >= after[1]
        return replace(
            task,
            window=shifted(window, weeks, start=whole, end=whole or end >= after[1]),
        )

    window = phase.window
    if window is not None and window.anchor in _ANCHORS:
        window = shifted(window, weeks, start=not grows, end=True)
    return replace(phase, window=window, tasks=tuple(map(move, phase.tasks)))
