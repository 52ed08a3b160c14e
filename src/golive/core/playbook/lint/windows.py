"""Lint rules on windows: a step against its sections, the order of steps, two documents."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from golive.core.diagnostics import Diagnostic, Related
from golive.core.document.values import Anchor, Unit, Window
from golive.core.playbook.lint.rule import (
    Linted,
    at_item,
    day_range,
    in_template,
    quote,
    said,
    window_words,
)
from golive.core.playbook.model import ItemKind, Step
from golive.core.playbook.words import Words, words_of

DAYS_OF_GRACE = 1
"""A day more or less comes from counting from day 0 or day 1, not from a conflict."""

_WEEK = 7
_PLACED_KINDS = frozenset(
    {
        ItemKind.TASK,
        ItemKind.MEETING,
        ItemKind.TRAINING,
        ItemKind.WATCH,
        ItemKind.CADENCE,
        ItemKind.COMMAND,
    }
)
_MONTH_GRACE = 4
_LAUNCH_ACTIONS = frozenset({"launch.enable_production", "launch.execute"})


def step_against_post_launch_sections(linted: Linted) -> Iterator[Diagnostic]:
    """LN001: a step's window ends before its own sections do, which count from go-live."""
    launch_end = 0
    for step in linted.playbook.steps:
        window = step.window
        if window is None or window.anchor is not Anchor.CONTRACT:
            continue
        before = launch_end or day_range(window)[0] - 1
        last = day_range(window)[1]
        late = [
            (group.window, group.lines[0], group.title or "")
            for group in step.groups
            if group.window is not None
            and group.window.anchor is Anchor.GO_LIVE
            and group.lines
            and before + 1 + day_range(group.window)[1] > last + DAYS_OF_GRACE
        ]
        if late:
            yield _post_launch_conflict(step, window, late)
        launch_end = max(launch_end, last)


def _post_launch_conflict(
    step: Step, window: Window, late: list[tuple[Window, int, str]]
) -> Diagnostic:
    worst = max(late, key=lambda each: day_range(each[0])[1])
    return Diagnostic(
        "LN001",
        step.lines[0],
        1,
        {
            "step": quote(step.title),
            "window": window_words(window),
            "section": quote(worst[2]),
            "section_window": window_words(worst[0]),
        },
        tuple(said(line, title, window_words(each)) for each, line, title in late),
    )


def section_outside_its_step(linted: Linted) -> Iterator[Diagnostic]:
    """LN032: a section or item names a window that does not lie in its step's."""
    for step in linted.playbook.steps:
        if step.window is None or not step.lines:
            continue
        for group in step.groups:
            is_said = _names_a_window(group.title or "", linted.words)
            if (
                is_said
                and group.window
                and group.lines
                and _is_outside(group.window, step.window)
            ):
                yield _outside(step, group.window, group.lines[0], group.title or "")
    for item in linted.playbook.items:
        owner = linted.step_of.get(item.step)
        if owner is None or owner.window is None or item.window is None:
            continue
        if item.kind not in _PLACED_KINDS or not _names_a_window(item.text, linted.words):
            continue
        around = next((g.window for g in owner.groups if g.title == item.group), None)
        parent = linted.by_key.get(item.parent or "")
        if item.window == around or (parent is not None and parent.window == item.window):
            continue
        if _is_outside(item.window, owner.window) and owner.lines:
            yield at_item(
                "LN032",
                item,
                (
                    said(
                        owner.lines[0], owner.heading or owner.title, window_words(owner.window)
                    ),
                ),
                step=quote(owner.title),
                window=window_words(owner.window),
                section=quote(item.title),
                section_window=window_words(item.window),
            )


def _names_a_window(text: str, words: Words) -> bool:
    """Tell whether a text names a window of its own, not a length ("first 5 days")."""
    return any(char.isdigit() for char in text) and not _length(words.language).search(text)


@cache
def _length(language: str) -> re.Pattern[str]:
    """Return the pattern of a number that counts a length, not a place in time ("first 5")."""
    body = words_of(language).clue_body("length_openers")
    return re.compile(rf"\b(?:{body})\s+\d", re.IGNORECASE)


def _outside(step: Step, window: Window, line: int, title: str) -> Diagnostic:
    assert step.window is not None  # noqa: S101 - the caller has looked
    return Diagnostic(
        "LN032",
        line,
        1,
        {
            "step": quote(step.title),
            "window": window_words(step.window),
            "section": quote(title),
            "section_window": window_words(window),
        },
        (said(step.lines[0], step.heading or step.title, window_words(step.window)),),
    )


def _is_outside(inner: Window, outer: Window) -> bool:
    if inner.anchor is not outer.anchor or inner == outer:
        return False
    if inner.unit is Unit.WEEK and outer.unit is Unit.WEEK:
        return inner.start < outer.start or inner.end > outer.end
    if inner.unit is not outer.unit and Unit.WEEK in {inner.unit, outer.unit}:
        grace = _WEEK - 1  # everybody writes weeks 5-8 for days 31-60
    else:
        months = Unit.MONTH in {inner.unit, outer.unit}
        grace = _MONTH_GRACE if months else DAYS_OF_GRACE
    (start, end), (first, last) = day_range(inner), day_range(outer)
    return start < first - grace or end > last + grace


def steps_out_of_order(linted: Linted) -> Iterator[Diagnostic]:
    """LN029: a step starts before the step above it."""
    latest: tuple[int, Step] | None = None
    for step in linted.playbook.steps:
        if step.window is None or step.window.anchor is not Anchor.CONTRACT or not step.lines:
            continue
        start = day_range(step.window)[0]
        if (
            latest is not None
            and latest[1].window is not None
            and start < latest[0]
            and not _encloses(step.window, latest[1].window)
        ):
            yield Diagnostic(
                "LN029",
                step.lines[0],
                1,
                {
                    "step": quote(step.title),
                    "window": window_words(step.window),
                    "before": window_words(latest[1].window),
                },
                (said(latest[1].lines[0], latest[1].title, window_words(latest[1].window)),),
            )
        if latest is None or start > latest[0]:
            latest = (start, step)


def _encloses(outer: Window, inner: Window) -> bool:
    """Tell whether a step runs alongside the other one for its whole length ("Weeks 1-12")."""
    (first, last), (start, end) = day_range(outer), day_range(inner)
    return first <= start and last >= end


def steps_of_one_number(linted: Linted) -> Iterator[Diagnostic]:
    """LN031: two steps of the same word have the same number."""
    seen: dict[tuple[str, int], Step] = {}
    for step in linted.playbook.steps:
        if step.number is None or not step.lines or not step.heading:
            continue
        word = (
            step.heading.strip().strip("#*_ ").split(maxsplit=1)[0].casefold()
            if step.heading.strip("#*_ ")
            else ""
        )
        if linted.words.language == "en" and word not in {
            "step",
            "phase",
            "stage",
            "milestone",
        }:
            continue
        key = (word, step.number)
        first = seen.setdefault(key, step)
        if first is not step:
            yield Diagnostic(
                "LN031",
                step.lines[0],
                1,
                {"number": step.number, "step": quote(step.title)},
                (Related(first.lines[0], 1, "LN901", {"text": quote(first.title)}),),
            )


def launch_step(linted: Linted) -> Step | None:
    """Return the step in which the customer goes live: by its title, else by its actions."""
    dated = [
        step
        for step in linted.playbook.steps
        if step.window is not None and step.window.anchor is Anchor.CONTRACT and step.lines
    ]
    launches = linted.words.clue_pattern("launch_titles")
    around = linted.words.clue_pattern("not_launch")
    for step in dated:
        if launches.search(step.title) and not around.search(step.title):
            return step
    keys = {
        item.step
        for item in linted.playbook.items
        if item.binding is not None and item.binding.action in _LAUNCH_ACTIONS
    }
    return next((step for step in reversed(dated) if step.key in keys), None)


def go_live_of_both(playbook: Linted, template: Linted) -> Iterable[Diagnostic]:
    """LN028: the playbook and its template go live in different weeks."""
    mine, theirs = launch_step(playbook), launch_step(template)
    if mine is None or theirs is None or mine.window is None or theirs.window is None:
        return
    if abs(day_range(mine.window)[1] - day_range(theirs.window)[1]) < _WEEK:
        return
    yield Diagnostic(
        "LN028",
        mine.lines[0],
        1,
        {
            "playbook_window": window_words(mine.window),
            "template_window": window_words(theirs.window),
        },
        (in_template(theirs.lines[0], theirs.heading or theirs.title),),
    )
