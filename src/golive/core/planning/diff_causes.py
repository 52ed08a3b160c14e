"""What moves dates without being any task: sizing rules, the contract date, holds, days off."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from golive.core.planning.calendars import BOTH, is_held
from golive.core.planning.model import Plan, Sentence
from golive.core.planning.said import calendar_said, count_said, day_said
from golive.core.planning.value_words import NOTHING

MOST_SPANS = 4
"""Spans of days that a sentence lists; it counts the others."""


def changed_rules(old: Plan, new: Plan) -> Iterator[tuple[str, Sentence, str, str]]:
    """Yield each sizing rule that adds other weeks: its words, a sentence, before and after."""
    before, after = ({one.rule: one for one in plan.sizing} for plan in (old, new))
    for key in dict.fromkeys((*before, *after)):
        was, now = before.get(key), after.get(key)
        one = now or was
        weeks = [each.weeks if each else 0 for each in (was, now)]
        if one is None or weeks[0] == weeks[1]:
            continue
        pair = [count_said(each, "week") for each in weeks]
        params = {"before": pair[0], "after": pair[1]}
        place = {"rule": one.text, "document": one.document.value, "line": one.line}
        yield one.text, Sentence("PL367", {**place, **params}), pair[0], pair[1]


def changed_days(old: Plan, new: Plan) -> Iterator[tuple[str, str, str, str]]:
    """Yield the contract date, holds and days off that differ: field, words, before and after."""
    if old.signed.on != new.signed.on:
        yield "signed_on", "the contract date", day_said(old.signed.on), day_said(new.signed.on)
    span = _span(old, new)
    held = [
        {
            day: reason
            for key in plan.problem.calendars
            for day, reason in _closed(plan, key, span, held=True).items()
        }
        for plan in (old, new)
    ]
    if held[0] != held[1]:
        yield "holds", "the days on hold", _only(held[0], held[1]), _only(held[1], held[0])
    for key in dict.fromkeys((*old.problem.calendars, *new.problem.calendars)):
        if key == BOTH:
            continue
        was, now = (_closed(plan, key, span, held=False) for plan in (old, new))
        if was != now:
            words = f"the days off in {calendar_said(key)}"
            yield f"closed_{key}", words, _only(was, now), _only(now, was)


def _span(old: Plan, new: Plan) -> tuple[date, date]:
    """Return the days that either plan is about; calendars know years around them."""
    ends = [task.due_on for plan in (old, new) for task in plan.tasks if task.due_on]
    first = min(old.signed.on, new.signed.on)
    return first, max(ends, default=first)


def _closed(plan: Plan, key: str, span: tuple[date, date], *, held: bool) -> dict[date, str]:
    spec = plan.problem.calendars.get(key)
    days: Mapping[date, str] = spec.closed if spec else {}
    return {
        day: reason
        for day, reason in days.items()
        if span[0] <= day <= span[1] and is_held(reason) is held
    }


def _only(ours: Mapping[date, str], theirs: Mapping[date, str]) -> str:
    """Return the days that only one side has, days in a row as one span."""
    spans: list[tuple[date, date, str]] = []
    for day in sorted(ours):
        reason = ours[day]
        if theirs.get(day) == reason:
            continue
        if spans and spans[-1][2] == reason and day - spans[-1][1] <= timedelta(days=3):
            spans[-1] = (spans[-1][0], day, reason)
        else:
            spans.append((day, day, reason))
    said = [
        f"{day_said(first)}{'' if first == last else f' to {day_said(last)}'} ({reason})"
        for first, last, reason in spans[:MOST_SPANS]
    ]
    more = len(spans) - len(said)
    return ", ".join((*said, *((f"and {more} more",) if more else ()))) or NOTHING
