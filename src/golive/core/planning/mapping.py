"""Map the steps of a playbook to the phases of a template, and their items to its tasks."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.document.values import Duration, Window
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.drafting import Family, details, families, stated_duration
from golive.core.planning.findings import finding, phase_place, step_origin
from golive.core.planning.model import (
    Detail,
    Document,
    Evidence,
    Origin,
    PlanPhase,
    PlanTask,
    StepMapping,
)
from golive.core.planning.windows import is_post_launch
from golive.core.planning.words import likeness, phrase_pattern, topics_of, words_of
from golive.core.playbook.model import ItemKind, Playbook, Step

TITLE_WEIGHT, WORK_WEIGHT, ORDER_WEIGHT = 0.55, 0.35, 0.1
KIND_BONUS = 0.2
POST_LAUNCH_BONUS = 0.3
EVIDENT = 0.25
"""Least likeness (without the order) that counts as evidence for a step and a phase."""
TASK_EVIDENT = 0.3
"""Least score for which an item goes to a task rather than to the phase."""
MOST_PAIRS = 250_000
"""Beyond so many pairs (steps and phases, items and tasks), words are not compared."""


class _Side(Struct, frozen=True):
    """Words of a step or phase."""

    title: frozenset[str]
    work: frozenset[str]
    trains: bool
    post_launch: bool


def with_detail(
    phases: Sequence[PlanPhase], playbook: Playbook, facts: CustomerFacts
) -> tuple[tuple[PlanPhase, ...], tuple[StepMapping, ...], tuple[Diagnostic, ...]]:
    """Return the phases carrying the playbook's detail, and how its steps were mapped.

    Steps keep their order: a later step never goes to an earlier phase, unless their words
    leave no doubt. Inside a phase every top item goes, with all below it, to the task it is
    most alike; what is like none goes with its group, else with the step's own task, else to
    the phase. Nothing of the playbook is lost, and leftovers on both sides are reported.
    """
    by_step = families(playbook)
    steps = list(playbook.steps)
    chosen = _assign(steps, by_step, phases)
    carried: dict[int, list[tuple[Step | None, Sequence[Family]]]] = {}
    mappings: list[StepMapping] = []
    places: dict[str, str] = {}
    for step, (at, score, evidence) in zip(steps, chosen, strict=True):
        members = by_step.get(step.key, [])
        carried.setdefault(at, []).append((step, members))
        homes = _homes(step, members, phases[at].tasks)
        places.update(homes)
        mappings.append(_mapping(step, phases[at], score, evidence, members, homes))
    loose = by_step.get("", [])
    if loose and phases:
        places.update(_homes_anywhere(loose, phases))
        carried.setdefault(len(phases) - 1, []).append((None, loose))
    changed = _carrying(phases, carried, places, facts)
    found = (*_said(mappings, phases), *_said_of_loose(loose, places))
    return changed, tuple(mappings), found


def _assign(
    steps: Sequence[Step], by_step: Mapping[str, Sequence[Family]], phases: Sequence[PlanPhase]
) -> list[tuple[int, float, Evidence]]:
    """Return for each step the position of its phase, its score and its evidence."""
    count = len(phases)
    if len(steps) * count > MOST_PAIRS:
        return [(at * count // len(steps), 0.0, Evidence.ORDER) for at in range(len(steps))]
    ours = [_step_side(step, by_step.get(step.key, [])) for step in steps]
    theirs = [_phase_side(phase) for phase in phases]
    table = [[_score(step, phase) for phase in theirs] for step in ours]
    ordered = [
        [
            score + ORDER_WEIGHT * _closeness(at, len(steps), to, count)
            for to, (score, _) in enumerate(row)
        ]
        for at, row in enumerate(table)
    ]
    path = _best_path(ordered)
    found: list[tuple[int, float, Evidence]] = []
    for at, to in enumerate(path):
        best = max(range(count), key=lambda index: table[at][index][0])
        certain = table[at][best][0] >= 2 * EVIDENT and table[at][to][0] < EVIDENT
        to_ = best if certain else to
        score, evidence = table[at][to_]
        found.append((to_, min(1.0, score), evidence))
    return found


def _best_path(scores: Sequence[Sequence[float]]) -> list[int]:
    """Return for each row a column, never decreasing, with the greatest sum of scores."""
    if not scores:
        return []
    columns = range(len(scores[0]))
    total = list(scores[0])
    came: list[list[int]] = []
    for row in scores[1:]:
        best, origins, sums = 0, [], []
        for column in columns:
            if total[column] > total[best]:
                best = column
            origins.append(best)
            sums.append(total[best] + row[column])
        came.append(origins)
        total = sums
    at = max(columns, key=lambda column: total[column])
    path = [at]
    for origins in reversed(came):
        path.append(origins[path[-1]])
    return path[::-1]


def _score(step: _Side, phase: _Side) -> tuple[float, Evidence]:
    words = TITLE_WEIGHT * likeness(step.title, phase.title)
    words += WORK_WEIGHT * likeness(step.work, phase.work)
    kind = KIND_BONUS * (step.trains and phase.trains)
    kind += KIND_BONUS * (step.post_launch and phase.post_launch)
    if words >= EVIDENT:
        return words + kind, Evidence.WORDS
    return words + kind, Evidence.KIND if kind else Evidence.ORDER


def _closeness(at: int, of: int, to: int, count: int) -> float:
    return 1 - abs((at + 0.5) / of - (to + 0.5) / count)


def _step_side(step: Step, members: Sequence[Family]) -> _Side:
    items = [item for family in members for item in family.items]
    titles = " ".join(item.title or item.text for item in items)
    windows = [item.window for item in items if item.window is not None]
    return _Side(
        title=words_of(step.title),
        work=words_of(f"{step.title} {titles}"),
        trains=any(item.kind is ItemKind.TRAINING for item in items),
        post_launch=bool(windows) and all(map(is_post_launch, windows)),
    )


def _phase_side(phase: PlanPhase) -> _Side:
    texts = " ".join(f"{task.title} {task.criterion or ''}" for task in phase.tasks)
    everything = f"{phase.title} {texts}"
    launches = phrase_pattern("go_live").search(everything) is not None
    return _Side(
        title=words_of(phase.title),
        work=words_of(everything),
        trains=phrase_pattern("training").search(everything) is not None,
        post_launch=launches or any(is_post_launch(task.window) for task in phase.tasks),
    )


def _homes(step: Step, members: Sequence[Family], tasks: Sequence[PlanTask]) -> dict[str, str]:
    """Return for each family (by its head's key) the task that carries it."""
    homes: dict[str, str] = {}
    if len(members) * len(tasks) > MOST_PAIRS:
        return homes
    weak: list[Family] = []
    for family in members:
        task, score = _nearest(family, tasks)
        if task and score >= TASK_EVIDENT:
            homes[family.head.key] = task
        else:
            weak.append(family)
    by_group: dict[str, Counter[str]] = {}
    for family in members:
        if family.head.key in homes and family.head.group:
            groups = by_group.setdefault(family.head.group, Counter())
            groups[homes[family.head.key]] += 1
    title = words_of(step.title)
    own = max(tasks, key=lambda task: likeness(title, words_of(task.title)), default=None)
    is_alike = own is not None and likeness(title, words_of(own.title)) >= TASK_EVIDENT
    for family in weak:
        votes = by_group.get(family.head.group)
        if votes:
            homes[family.head.key] = votes.most_common(1)[0][0]
        elif own is not None and (is_alike or len(tasks) == 1):
            homes[family.head.key] = own.key
    return homes


def _homes_anywhere(loose: Sequence[Family], phases: Sequence[PlanPhase]) -> dict[str, str]:
    tasks = [task for phase in phases for task in phase.tasks]
    if len(loose) * len(tasks) > MOST_PAIRS:
        return {}
    homes: dict[str, str] = {}
    for family in loose:
        task, score = _nearest(family, tasks)
        if task and score >= 2 * TASK_EVIDENT:
            homes[family.head.key] = task
    return homes


def _nearest(family: Family, tasks: Sequence[PlanTask]) -> tuple[str, float]:
    head = words_of(family.head.title or family.head.text)
    everything = words_of(" ".join(item.title or item.text for item in family.items))
    group = words_of(family.head.group)
    best, best_score = "", 0.0
    for task in tasks:
        title = words_of(task.title)
        score = 0.5 * likeness(head, title)
        score += 0.3 * likeness(everything, title | words_of(task.criterion or ""))
        score += 0.2 * likeness(group, title)
        score += _kind_bonus(family, task, title)
        if score > best_score:
            best, best_score = task.key, score
    return best, best_score


def _kind_bonus(family: Family, task: PlanTask, title: frozenset[str]) -> float:
    kind = family.head.kind
    if is_post_launch(family.head.window):
        after = is_post_launch(task.window) or "watching" in topics_of(title)
        return POST_LAUNCH_BONUS if after else 0.0
    if kind in {ItemKind.TRAINING, ItemKind.MEETING}:
        pattern = phrase_pattern(kind.value)
        return KIND_BONUS if pattern.search(task.title) else 0.0
    if kind is ItemKind.WATCH and "watching" in topics_of(title):
        return KIND_BONUS
    return 0.0


def _mapping(
    step: Step,
    phase: PlanPhase,
    score: float,
    evidence: Evidence,
    members: Sequence[Family],
    homes: Mapping[str, str],
) -> StepMapping:
    carried = sum(len(family.items) for family in members if family.head.key in homes)
    leftovers = tuple(
        item.key for family in members if family.head.key not in homes for item in family.items
    )
    phase_line = phase.origins[0].lines[0] if phase.origins and phase.origins[0].lines else 0
    return StepMapping(
        step=step.key,
        phase=phase.key,
        score=round(score, 3),
        evidence=evidence,
        items=carried,
        leftovers=leftovers,
        step_line=step.lines[0] if step.lines else 0,
        phase_line=phase_line,
        step_title=step.title,
        phase_title=phase.title,
    )


def _carrying(
    phases: Sequence[PlanPhase],
    carried: Mapping[int, Sequence[tuple[Step | None, Sequence[Family]]]],
    places: Mapping[str, str],
    facts: CustomerFacts,
) -> tuple[PlanPhase, ...]:
    by_task: dict[str, list[Family]] = {}
    by_phase: dict[int, list[Detail]] = {}
    for at, parts in carried.items():
        for _, members in parts:
            for family in members:
                home = places.get(family.head.key)
                if home is None:
                    by_phase.setdefault(at, []).extend(
                        details(family, Document.PLAYBOOK, facts)
                    )
                else:
                    by_task.setdefault(home, []).append(family)

    def carrying(task: PlanTask) -> PlanTask:
        mine = by_task.get(task.key, [])
        items = [one for family in mine for one in details(family, Document.PLAYBOOK, facts)]
        return replace(
            task,
            items=(*task.items, *items),
            stated=task.stated or _session_length(task, mine),
        )

    return tuple(
        replace(
            phase,
            tasks=tuple(map(carrying, phase.tasks)),
            items=(*phase.items, *by_phase.get(at, [])),
            window=phase.window or _window_of(part[0] for part in carried.get(at, ())),
        )
        for at, phase in enumerate(phases)
    )


def _session_length(task: PlanTask, mine: Iterable[Family]) -> Duration | None:
    """Return the length that the playbook states for the session the task is."""
    for family in mine:
        for kind in (ItemKind.MEETING, ItemKind.TRAINING):
            if family.head.kind is kind and phrase_pattern(kind.value).search(task.title):
                length = stated_duration(family.head)
                if length is not None:
                    return length
    return None


def _window_of(steps: Iterable[Step | None]) -> Window | None:
    """Return the window of the first mapped step that has one."""
    return next((step.window for step in steps if step and step.window), None)


def _said(mappings: Sequence[StepMapping], phases: Sequence[PlanPhase]) -> Iterable[Diagnostic]:
    """Report positions taken for evidence, leftovers of steps, and phases no step reached."""
    for mapping in mappings:
        names: dict[str, str | int] = {
            "step": mapping.step_title,
            "phase": mapping.phase_title,
        }
        home, related = [step_origin(mapping)], [phase_place(mapping)]
        code = "PL030" if mapping.evidence is Evidence.ORDER else "PL031"
        yield finding(code, home, names, related)
        if mapping.leftovers:
            params = {**names, "count": len(mapping.leftovers)}
            yield finding("PL032", home, params, related)
    reached = {mapping.phase for mapping in mappings}
    for phase in phases:
        if phase.key not in reached and mappings:
            yield finding("PL033", phase.origins, {"phase": phase.title})


def _said_of_loose(loose: Sequence[Family], places: Mapping[str, str]) -> Iterable[Diagnostic]:
    left = [family for family in loose if family.head.key not in places]
    if left:
        home = Origin(Document.PLAYBOOK, left[0].head.lines)
        yield finding("PL034", [home], {"count": sum(len(one.items) for one in left)})
