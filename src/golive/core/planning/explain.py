"""Explain a date: its derivation as sentences, its slack, and why it moved."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from golive.core.document.values import Anchor
from golive.core.planning.calendars import VENDOR
from golive.core.planning.holding import Holding
from golive.core.planning.model import DurationRule, Plan, PlanTask, Sentence, SizingEffect
from golive.core.planning.said import (
    anchor_said,
    calendar_said,
    count_said,
    day_said,
    span_said,
    value_said,
)
from golive.core.planning.scenario import find_task
from golive.core.planning.sized import effects_on, sizing_said
from golive.core.planning.slack import holds_up, slack_sentence
from golive.core.planning.timeline_axis import long_label
from golive.core.scheduling.model import Cause, ChainLink
from golive.core.scheduling.work_calendar import work_calendars

_CODES = {
    Cause.ANCHOR: "PL101",
    Cause.WINDOW: "PL102",
    Cause.DEPENDENCY: "PL103",
    Cause.NOT_BEFORE: "PL104",
    Cause.PIN: "PL105",
    Cause.ACTUAL: "PL106",
    Cause.NON_WORKING: "PL107",
    Cause.DURATION: "PL108",
}
_LENGTH_CODES = {
    DurationRule.STATED: "PL110",
    DurationRule.CARRIED: "PL146",
    DurationRule.LIMITED: "PL147",
    DurationRule.SPREAD: "PL111",
    DurationRule.ONE_DAY: "PL112",
    DurationRule.BY_HAND: "PL113",
}
_LINK_CODES = {"SS": "PL115", "FF": "PL116", "SF": "PL129"}
NAMED = 4
"""Skipped days with a name of their own that a sentence lists."""
KEPT_FIRST = 2
"""Links that a shortened chain keeps of its beginning."""


class Explanation(Struct, frozen=True):
    """Why a task lies where it does.

    Args:
        task: Key.
        chain: The solver's derivation; it recomputes to the same dates.
        sentences: One for each link of the chain, then the rule of the duration, then what the
            document says of windows that a sizing rule moved, and that rule.
        calendar: Key of the task's calendar.
        left_out: Links that are missing after the first `KEPT_FIRST` of the chain.
        rules: Sizing rules that moved the windows of the chain.
    """

    task: str
    title: str
    starts_on: date | None
    due_on: date | None
    chain: tuple[ChainLink, ...]
    sentences: tuple[Sentence, ...]
    slack: Sentence
    calendar: str = ""
    left_out: int = 0
    rules: tuple[SizingEffect, ...] = ()


def explain_task(plan: Plan, key: str, *, most: int | None = None) -> Explanation:
    """Return the explanation of a task's dates.

    Args:
        plan: A scheduled plan.
        key: Key, number ("2.3") or title of the task.
        most: Links to keep of a longer chain: the first `KEPT_FIRST` and those up to the date.

    Raises:
        NotFoundError: When no task, or more than one, is meant.
    """
    task = find_task(plan, key)
    if task.due_on is None or plan.schedule is None:
        why = Sentence("PL120", {"task": task.title})
        return Explanation(task.key, task.title, None, None, (), (why,), why, task.calendar)
    chains = plan.schedule.chains
    positions = chains.positions(plan.schedule.task(task.key).last_link)
    left_out = 0 if most is None else max(0, len(positions) - most)
    del positions[KEPT_FIRST : KEPT_FIRST + left_out]
    chain = tuple(chains.links[position] for position in positions)
    titles = {one.key: one.title for one in plan.tasks}
    said = _with_holds(plan, chain, [_sentence(link, task, titles) for link in chain])
    windowed = [link.task for link in chain if link.cause is Cause.WINDOW]
    sized = (*windowed, *((task.key,) if task.extra_days else ()))
    sentences = (*said, *_lengths(task), *sizing_said(plan, sized))
    return Explanation(
        task.key,
        task.title,
        task.starts_on,
        task.due_on,
        chain,
        sentences,
        slack_sentence(
            task, holds_up(plan, task), has_target=plan.go_live.target_on is not None
        ),
        task.calendar,
        left_out,
        effects_on(plan, sized),
    )


def why_moved(old: Plan, new: Plan, key: str) -> tuple[Sentence, ...]:
    """Return why a task's dates differ between two versions of a plan.

    The causes are followed backwards: what changed at the task itself (duration, window, pin,
    owner's calendar), else which of the tasks it waits for moved, down to the first cause.
    """
    before = {task.key: task for task in old.tasks}
    after = {task.key: task for task in new.tasks}
    said: list[Sentence] = []
    seen: set[str] = set()
    at: str | None = find_task(new if key in after else old, key).key
    while at is not None and at not in seen:
        seen.add(at)
        was, now = before.get(at), after.get(at)
        if was is None or now is None:
            code = "PL130" if was is None else "PL131"
            said.append(Sentence(code, {"task": (now or was or _NOBODY).title}))
            break
        if (was.starts_on, was.due_on) == (now.starts_on, now.due_on):
            said.append(Sentence("PL132", {"task": now.title}))
            break
        said.append(_move(was, now))
        own = tuple(_own_causes(old, new, was, now))
        said += own
        at = None if own else _moved_before(old, new, now)
    return tuple(said)


def _lengths(task: PlanTask) -> Iterator[Sentence]:
    """Say where the task's length comes from."""
    days = task.duration_days - task.extra_days
    params: dict[str, str | int] = {
        "task": task.title,
        "days": days,
        "length": count_said(days, "working day"),
    }
    is_event = task.duration_rule is DurationRule.STATED and task.stated is None
    yield Sentence("PL126" if is_event else _LENGTH_CODES[task.duration_rule], params)
    if task.extra_days:
        length = count_said(task.extra_days, "working day")
        yield Sentence("PL114", {"task": task.title, "days": task.extra_days, "length": length})


_NOBODY = PlanTask("", "", 0, "")


def _sentence(link: ChainLink, task: PlanTask, titles: dict[str, str]) -> Sentence:
    named = [
        f"{long_label(day)} ({reason})" for day, reason in link.skipped if reason != "weekend"
    ]
    weekends = sum(1 for _, reason in link.skipped if reason == "weekend")
    params: dict[str, str | int] = {
        "task": titles.get(link.task, task.title),
        "start": day_said(link.start),
        "end": day_said(link.end),
        "days": abs(link.amount),
        "length": count_said(
            abs(link.amount), "working day" if link.basis == "working" else "day"
        ),
        "calendar": calendar_said(link.calendar),
        "weekend_days": weekends,
        "closed_days": len(named),
        "closed": ", ".join(named[:NAMED]) + ("…" if len(named) > NAMED else ""),
        "line": task.origins[0].lines[0] if task.origins and task.origins[0].lines else 0,
    }
    for name, value in link.detail.items():
        params[f"{name}_on" if name in {"start", "end"} else str(name)] = value
    for name in ("predecessor", "anchor_task", "room_for"):
        if name in link.detail:
            params[name] = titles.get(str(link.detail[name]), str(link.detail[name]))
    if "anchor" in link.detail:
        params["anchor"] = anchor_said(Anchor(str(link.detail["anchor"])))
    if link.cause is Cause.WINDOW and "unit" in link.detail:
        start, end = (int(link.detail[name]) for name in ("start", "end"))
        params["window"] = span_said(str(link.detail["unit"]), start, end)
    return Sentence(_code(link, has_closed=bool(named)), params)


def _with_holds(
    plan: Plan, chain: Sequence[ChainLink], said: Sequence[Sentence]
) -> Iterator[Sentence]:
    """Yield the sentences of a chain; those of windows that holds moved say so."""
    holding = Holding(work_calendars(plan.problem.calendars), VENDOR)
    tasks = {task.key: task for task in plan.tasks}
    for link, sentence in zip(chain, said, strict=True):
        task = tasks.get(link.task)
        if sentence.code != "PL102" or task is None or task.window is None:
            yield sentence
            continue
        window = task.window
        said_as = span_said(window.unit.value, window.start, window.end)
        params: dict[str, str | int] = {**sentence.params, "window": said_as}
        opens, held = holding.opened(window, link.start, task.calendar)
        code = "PL102"
        if said_as != sentence.params.get("window") and opens != link.end:
            code = "PL354"
            if held > 0:
                code, length = "PL352", count_said(held, "working day")
                params |= {"meant": day_said(opens), "days": held, "length": length}
        yield Sentence(code, params)


def _code(link: ChainLink, *, has_closed: bool) -> str:
    """Return the sentence that says a link of a chain."""
    code = _CODES[link.cause]
    if link.cause is Cause.WINDOW and "room_for" in link.detail:
        code = "PL109"
    elif link.cause is Cause.NON_WORKING and has_closed:
        code = "PL149" if link.amount < 0 else "PL128"
    elif link.cause is Cause.NON_WORKING and link.amount < 0:
        code = "PL148"
    elif link.cause is Cause.DEPENDENCY:
        code = _LINK_CODES.get(str(link.detail.get("type")), code)
        if link.basis == "working":
            code = "PL117" if link.amount > 0 else "PL118"
    elif link.cause is Cause.DURATION:
        back = "PL119" if link.amount < 0 else "PL125" if has_closed else code
        code = "PL124" if abs(link.amount) <= 1 else back
    return code


def _move(was: PlanTask, now: PlanTask) -> Sentence:
    days = (now.due_on - was.due_on).days if was.due_on and now.due_on else 0
    return Sentence(
        "PL133" if days >= 0 else "PL134",
        {
            "task": now.title,
            "before": day_said(was.due_on),
            "after": day_said(now.due_on),
            "days": abs(days),
            "length": count_said(abs(days), "day"),
        },
    )


def _own_causes(old: Plan, new: Plan, was: PlanTask, now: PlanTask) -> Iterator[Sentence]:
    names = {
        "duration_days": "PL135",
        "window": "PL136",
        "pinned_due_on": "PL137",
        "not_before": "PL138",
        "finished_on": "PL139",
        "calendar": "PL140",
        "status": "PL141",
    }
    for name, code in names.items():
        before, after = getattr(was, name), getattr(now, name)
        if before != after:
            said = {"before": _said(name, before), "after": _said(name, after)}
            yield Sentence(code, {"task": now.title, **said})
    if old.problem.anchors != new.problem.anchors:
        yield Sentence("PL142", {"task": now.title})
    if old.problem.calendars.get(was.calendar) != new.problem.calendars.get(now.calendar):
        yield Sentence("PL143", {"task": now.title, "calendar": calendar_said(now.calendar)})
    gone = {link.predecessor for link in was.links} - {link.predecessor for link in now.links}
    come = {link.predecessor for link in now.links} - {link.predecessor for link in was.links}
    titles = {task.key: task.title for plan in (old, new) for task in plan.tasks}
    for key in sorted(come):
        yield Sentence("PL144", {"task": now.title, "other": titles.get(key, key)})
    for key in sorted(gone):
        yield Sentence("PL145", {"task": now.title, "other": titles.get(key, key)})


def _moved_before(old: Plan, new: Plan, task: PlanTask) -> str | None:
    """Return the task whose move moved this one: the last to end of those that moved."""
    before = {one.key: one for one in old.tasks}
    after = {one.key: one for one in new.tasks}
    keys = {link.predecessor for link in task.links}
    if task.window is not None:
        keys |= {
            key
            for anchor, key in new.problem.anchor_tasks.items()
            if anchor is task.window.anchor and key != task.key
        }
    moved = [
        after[key]
        for key in keys
        if key in after
        and (key not in before or before[key].due_on != after[key].due_on)
        and after[key].due_on is not None
    ]
    return max(moved, key=lambda one: (one.due_on or date.min, one.key)).key if moved else None


def _said(name: str, value: object) -> str:
    if name == "duration_days":
        return count_said(int(str(value)), "working day")
    if name == "calendar":
        return calendar_said(str(value))
    return day_said(None) if value is None and name != "window" else value_said(value, {})
