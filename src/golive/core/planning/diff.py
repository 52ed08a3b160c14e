"""What differs between two plans, as a reader of both sees it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from golive.core.planning.changes import TaskField, undated
from golive.core.planning.diff_causes import changed_days, changed_rules
from golive.core.planning.field_names import (
    DETAIL_FIELDS,
    FACT_FIELDS,
    GATES,
    PHASE_FIELDS,
    PLAN_FIELDS,
    REGISTER_FIELDS,
    TASK_FIELDS,
)
from golive.core.planning.filling import contact_text
from golive.core.planning.model import (
    DateMove,
    Detail,
    Plan,
    PlanPhase,
    PlanTask,
    Sentence,
)
from golive.core.planning.moves import date_moves
from golive.core.planning.said import count_said, day_said, value_said
from golive.core.planning.value_words import NOTHING
from golive.core.scheduling.model import Link

Titles = Mapping[str, str]
_Row = TypeVar("_Row")


class DiffKind(StrEnum):
    """What happened to a thing."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CHANGED = "changed"


class Subject(StrEnum):
    """Kinds of things that plans differ in; a LINK is one task waiting for another."""

    PLAN = "plan"
    PHASE = "phase"
    TASK = "task"
    DETAIL = "detail"
    LINK = "link"
    PREREQUISITE = "prerequisite"
    SUCCESS_CRITERION = "success_criterion"
    GATE_CONDITION = "gate_condition"
    CADENCE = "cadence"
    RISK = "risk"


class Difference(Struct, frozen=True):
    """One thing that differs between two plans.

    Args:
        key: Its key; of a link, the key of the task that waits.
        title: Its words in the newer plan, in the older one where it is gone.
        sentence: The difference as one sentence.
        field: Name of the field that differs, "" for the whole thing.
        before: Value before, for a reader.
        after: Value after; of a link that comes or goes, the task it waits for.
    """

    kind: DiffKind
    what: Subject
    key: str
    title: str
    sentence: Sentence
    field: str = ""
    before: str = ""
    after: str = ""


class PlanDiff(Struct, frozen=True):
    """What differs between two plans.

    Args:
        differences: All of them but links and dates: the plan, its phases, tasks, registers.
        links: What tasks of both plans wait for now, or no longer.
        moves: Tasks and milestones whose days differ.
        go_live: What becomes of the go-live.
        go_live_days: Calendar days that the forecast go-live moves.
    """

    differences: tuple[Difference, ...]
    links: tuple[Difference, ...]
    moves: tuple[DateMove, ...]
    go_live: Sentence
    go_live_days: int

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Everything that differs, sentence by sentence, the go-live last."""
        said = (one.sentence for one in (*self.differences, *self.links))
        return (*said, self.go_live)


def diff_plans(old: Plan, new: Plan) -> PlanDiff:
    """Return what differs between two plans; phases, tasks and rows are matched by key."""
    was, now = old.go_live.forecast_on, new.go_live.forecast_on
    days = (now - was).days if was and now else 0
    code = "PL164" if days > 0 else "PL166" if days else "PL165" if now else "PL169"
    params: dict[str, str | int] = {"days": days, "length": count_said(abs(days), "day")}
    return PlanDiff(
        (
            *_plan_differences(old, new),
            *_folded((*_phase_differences(old, new), *_task_differences(old, new))),
            *_register_differences(old, new),
        ),
        link_differences(old, new),
        date_moves(old, new),
        Sentence(code, params | {"after": day_said(now) if now else ""}),
        days,
    )


def _folded(differences: Sequence[Difference]) -> Iterator[Difference]:
    """Yield the differences, the same window of several details as one: their step moved."""
    alike: dict[tuple[str, str], list[Difference]] = {}
    for one in differences:
        if _is_moved_detail(one):
            alike.setdefault((one.before, one.after), []).append(one)
    for one in differences:
        same = alike[one.before, one.after] if _is_moved_detail(one) else [one]
        if len(same) == 1:
            yield one
        elif one is same[0]:
            params = {
                "row": one.title,
                "length": count_said(len(same) - 1, "detail"),
                "field": DETAIL_FIELDS["window"],
                "before": one.before,
                "after": one.after,
            }
            yield replace(one, sentence=Sentence("PL186", params))


def _is_moved_detail(one: Difference) -> bool:
    return one.what is Subject.DETAIL and one.field == "window"


def link_differences(old: Plan, new: Plan) -> tuple[Difference, ...]:
    """Return what each task of both plans waits for now, no longer, or in another way."""
    before = {task.key: task for task in old.tasks}
    titles = {task.key: task.title for plan in (old, new) for task in plan.tasks}
    return tuple(
        one
        for task in new.tasks
        if task.key in before
        for one in _links(task, before[task.key].links, titles)
    )


def _links(task: PlanTask, before: Sequence[Link], titles: Titles) -> Iterator[Difference]:
    was, now = _by_predecessor(before), _by_predecessor(task.links)
    for code, kind, keys in (
        ("PL144", DiffKind.ADDED, now.keys() - was.keys()),
        ("PL145", DiffKind.REMOVED, was.keys() - now.keys()),
    ):
        for key in sorted(keys):
            other = titles.get(key, key)
            sentence = Sentence(code, {"task": task.title, "other": other})
            yield Difference(
                kind, Subject.LINK, task.key, task.title, sentence, "links", "", other
            )
    for key in sorted(was.keys() & now.keys()):
        if was[key] != now[key]:
            pair = (value_said(was[key], titles), value_said(now[key], titles))
            yield from _changed(
                Subject.LINK, task.key, task.title, "links", "what it waits for", *pair
            )


def _by_predecessor(links: Sequence[Link]) -> dict[str, tuple[Link, ...]]:
    found: dict[str, tuple[Link, ...]] = {}
    for link in links:
        found[link.predecessor] = (*found.get(link.predecessor, ()), link)
    return found


def _plan_differences(old: Plan, new: Plan) -> Iterator[Difference]:
    pairs = [
        (name, words, getattr(was, name), getattr(now, name))
        for was, now, names in ((old, new, PLAN_FIELDS), (old.facts, new.facts, FACT_FIELDS))
        for name, words in names.items()
    ]
    contacts = contact_text(old.facts), contact_text(new.facts)
    pairs.append(("contacts", "the primary contact", *contacts))
    holders = _holders(old), _holders(new)
    pairs.append(("roles", "who holds which role", *holders))
    targets = old.problem.target_on, new.problem.target_on
    pairs.append(("target_on", "the target go-live", *targets))
    for name, words, was, now in pairs:
        if was != now:
            values = {"before": value_said(was, {}), "after": value_said(now, {})}
            sentence = Sentence("PL180", {"field": words, **values})
            yield Difference(
                DiffKind.CHANGED, Subject.PLAN, "", new.title, sentence, name, **values
            )
    for name, words, before, after in changed_days(old, new):
        params = {"field": words, "before": before, "after": after}
        sentence = Sentence("PL180", params)
        yield Difference(
            DiffKind.CHANGED, Subject.PLAN, "", new.title, sentence, name, before, after
        )
    for rule, sentence, before, after in changed_rules(old, new):
        yield Difference(
            DiffKind.CHANGED, Subject.PLAN, "", rule, sentence, "sizing", before, after
        )
    if old.notes != new.notes:
        yield Difference(
            DiffKind.CHANGED,
            Subject.PLAN,
            "",
            new.title,
            Sentence("PL181"),
            "notes",
            old.notes,
            new.notes,
        )


def _holders(plan: Plan) -> str:
    return ", ".join(f"{role}: {name}" for role, name in plan.facts.roles.items())


def _phase_differences(old: Plan, new: Plan) -> Iterator[Difference]:
    before = {phase.key: phase for phase in old.phases}
    after = {phase.key: phase for phase in new.phases}
    for kind, code, ours, theirs in (
        (DiffKind.ADDED, "PL182", after, before),
        (DiffKind.REMOVED, "PL183", before, after),
    ):
        for key, phase in ours.items():
            if key not in theirs:
                sentence = Sentence(code, {"phase": phase.title})
                yield Difference(kind, Subject.PHASE, key, phase.title, sentence)
    for key, phase in after.items():
        if key not in before:
            continue
        was = before[key]
        for name, words in PHASE_FIELDS.items():
            pair = (value_said(getattr(was, name), {}), value_said(getattr(phase, name), {}))
            yield from _changed(Subject.PHASE, key, phase.title, name, words, *pair)
        yield from _details(phase.title, was.items, phase.items)


def _task_differences(old: Plan, new: Plan) -> Iterator[Difference]:
    before = {task.key: task for task in old.tasks}
    after = {task.key: task for task in new.tasks}
    homes = {phase.key: phase for phase in (*old.phases, *new.phases)}
    for kind, code, ours, theirs in (
        (DiffKind.ADDED, "PL160", after, before),
        (DiffKind.REMOVED, "PL161", before, after),
    ):
        for key, task in ours.items():
            if key not in theirs:
                place = homes[task.phase].title
                sentence = Sentence(code, {"task": task.title, "phase": place})
                yield Difference(kind, Subject.TASK, key, task.title, sentence, after=place)
    windows = _moved_windows(old, new)
    for key, task in after.items():
        if key in before:
            was, now = undated(before[key]), undated(task)
            if was.phase != now.phase:
                yield _moved(now, homes[was.phase], homes[now.phase])
            yield from _task_fields(was, now, windows.get(now.phase))
            yield from _details(now.title, was.items, now.items)


def _moved(task: PlanTask, was: PlanPhase, now: PlanPhase) -> Difference:
    values = {"before": was.title, "after": now.title}
    sentence = Sentence("PL163", {"task": task.title, **values})
    return Difference(
        DiffKind.MOVED, Subject.TASK, task.key, task.title, sentence, "phase", **values
    )


def _moved_windows(old: Plan, new: Plan) -> dict[str, tuple[object, object]]:
    """Return the window before and after of each phase, which says it for all its tasks."""
    before = {phase.key: phase.window for phase in old.phases}
    return {
        phase.key: (before[phase.key], phase.window)
        for phase in new.phases
        if phase.key in before
    }


def _task_fields(
    was: PlanTask, now: PlanTask, home: tuple[object, object] | None
) -> Iterator[Difference]:
    for name, words in TASK_FIELDS.items():
        old, new = getattr(was, name), getattr(now, name)
        if old == new or (name == TaskField.WINDOW and (old, new) == home):
            continue
        if name == TaskField.DURATION_DAYS:
            pair = (count_said(old, "working day"), count_said(new, "working day"))
        else:
            pair = (value_said(old, {}), value_said(new, {}))
        yield from _changed(Subject.TASK, now.key, now.title, name, words, *pair)


def _details(
    home: str, before: Sequence[Detail], after: Sequence[Detail]
) -> Iterator[Difference]:
    def identity(one: Detail) -> str:
        return f"{one.origin.document} {one.key}"

    yield from _rows(Subject.DETAIL, f"“{home}”", before, after, identity, DETAIL_FIELDS)


def _register_differences(old: Plan, new: Plan) -> Iterator[Difference]:
    yield from _rows(
        Subject.PREREQUISITE,
        "the prerequisites",
        old.prerequisites,
        new.prerequisites,
        _key,
        REGISTER_FIELDS,
    )
    yield from _rows(
        Subject.SUCCESS_CRITERION,
        "the success criteria",
        old.success_criteria,
        new.success_criteria,
        title_of,
        REGISTER_FIELDS,
    )
    gates = [{gate.kind: gate.conditions for gate in plan.gates} for plan in (old, new)]
    for kind, name in GATES.items():
        was, now = (one.get(kind, ()) for one in gates)
        yield from _rows(Subject.GATE_CONDITION, name, was, now, _key, REGISTER_FIELDS)
    yield from _rows(
        Subject.CADENCE, "the check-ins", old.cadences, new.cadences, _key, REGISTER_FIELDS
    )
    yield from _rows(Subject.RISK, "the risks", old.risks, new.risks, _key, REGISTER_FIELDS)


def _rows(
    what: Subject,
    place: str,
    before: Sequence[_Row],
    after: Sequence[_Row],
    identity: Callable[[_Row], str],
    names: Mapping[str, str],
) -> Iterator[Difference]:
    """Yield what differs between two lists of rows that something identifies."""
    was, now = ({identity(one): one for one in rows} for rows in (before, after))
    for kind, code, ours, theirs in (
        (DiffKind.ADDED, "PL184", now, was),
        (DiffKind.REMOVED, "PL185", was, now),
    ):
        for key, row in ours.items():
            if key not in theirs:
                sentence = Sentence(code, {"place": place, "row": title_of(row)})
                yield Difference(kind, what, _key(row), title_of(row), sentence, after=place)
    for key, row in now.items():
        for name, words in names.items():
            if key in was and hasattr(row, name):
                pair = (_cell(name, was[key]), _cell(name, row))
                yield from _changed(what, _key(row), title_of(row), name, words, *pair)


def _cell(name: str, row: object) -> str:
    value = getattr(row, name)
    if name == "done":
        return "done" if value else "not done"
    return value_said(value, {})


def _key(row: object) -> str:
    return str(getattr(row, "key", ""))


def title_of(row: object) -> str:
    """Return the words of a row of a register, of a detail or of a task."""
    names = (name for name in ("text", "title", "meeting", "risk") if hasattr(row, name))
    return str(getattr(row, next(names, ""), ""))


def _changed(
    what: Subject, key: str, title: str, field: str, words: str, before: str, after: str
) -> Iterator[Difference]:
    """Say one change of a field; nothing where both sides read alike."""
    if before == after:
        return
    code = "PL167" if before == NOTHING else "PL168" if after == NOTHING else "PL162"
    params = {"task": title, "field": words, "before": before, "after": after}
    yield Difference(
        DiffKind.CHANGED, what, key, title, Sentence(code, params), field, before, after
    )
