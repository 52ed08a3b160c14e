"""`golive playbook show`: the playbook as golive reads it, as an outline or as JSON."""

from collections.abc import Iterator
from datetime import date

import click

from golive.cli.lazy import Documented
from golive.cli.output import (
    FILE,
    clean,
    counted,
    json_option,
    say,
    say_json,
    tally,
    tally_words,
    tell,
    today_option,
)
from golive.cli.playbook.reading import ReadFile, read_file
from golive.cli.wording import (
    MARKS,
    cadence_words,
    clock_words,
    duration_words,
    kind_words,
    limit_words,
    owner_words,
    window_words,
)
from golive.core.catalogue import diagnostic_contract, words
from golive.core.playbook.contract import coverage_percent, playbook_contract
from golive.core.playbook.model import Item, ItemKind, Metric, Playbook, Step

BAR_CELLS = 24


@click.command(
    cls=Documented,
    examples=(
        "golive playbook show playbook.md",
        "golive playbook show playbook.md --json | jq '.items[] | select(.kind == \"training\")'",
    ),
)
@click.argument("file", type=FILE)
@json_option
@today_option
def show(file: str, today: date, *, as_json: bool) -> None:
    """Print what golive reads in a playbook: steps, items, metrics, escalations, coverage."""
    read = read_file(file, today)
    if as_json:
        findings = [diagnostic_contract(found) for found in read.diagnostics]
        say_json(playbook_contract(read.playbook, diagnostics=findings, sentence=words))
        return
    _say_outline(read.playbook)
    tell(_summary(read))


def _summary(read: ReadFile) -> str:
    return f"{tally_words(tally(read.diagnostics))}; `golive playbook check` prints them."


def _say_outline(playbook: Playbook) -> None:
    say(playbook.title or "Untitled", bold=True)
    if counts := _counts(playbook):
        say(counts, dim=True)
    say()
    say(_coverage_bar(playbook))
    in_steps = {key for step in playbook.steps for group in step.groups for key in group.items}
    others = [item for item in playbook.items if item.key not in in_steps]
    before = [item for item in others if item.kind is ItemKind.PREREQUISITE]
    _say_items("Before the start", before)
    items = {item.key: item for item in playbook.items}
    for step in playbook.steps:
        _say_step(step, items)
    _say_items(
        "Outside the steps" if playbook.steps else "Items",
        [item for item in others if item not in before],
    )
    _say_lists(playbook)
    kinds = [kind for kind in ItemKind if any(item.kind is kind for item in playbook.items)]
    if kinds:
        say()
        say("   ".join(f"{MARKS[kind]} {kind_words(kind)}" for kind in kinds), dim=True)


def _counts(playbook: Playbook) -> str:
    parts = [
        counted(len(playbook.steps), "step"),
        counted(len(playbook.items), "item"),
        counted(len(playbook.metrics), "metric"),
        counted(len(playbook.issues), "known issue"),
        counted(len(playbook.escalations), "escalation track"),
        counted(len(playbook.resources), "resource"),
    ]
    return " · ".join(part for part in parts if not part.startswith("0 "))


def _coverage_bar(playbook: Playbook) -> str:
    coverage = playbook.coverage
    percent = coverage_percent(coverage)
    is_empty = not (coverage.executed or coverage.informative or coverage.not_understood)
    full = 0 if is_empty else percent * BAR_CELLS // 100
    bar = "█" * full + "░" * (BAR_CELLS - full)
    return (
        f"{bar}  {counted(len(coverage.executed), 'line')} run, "
        f"{len(coverage.informative)} kept as guidance, "
        f"{len(coverage.not_understood)} not understood"
    )


def _say_step(step: Step, items: dict[str, Item]) -> None:
    number = "" if step.number is None else f"{step.number}  "
    window = "" if step.window is None else f"  {window_words(step.window)}"
    say()
    click.echo(
        click.style(clean(f"{number}{step.title}"), bold=True) + click.style(window, dim=True)
    )
    for group in step.groups:
        if group.title is not None:
            own = group.window if group.window != step.window else None
            say(f"   {group.title}" + ("" if own is None else f"  {window_words(own)}"))
        _say_lines([items[key] for key in group.items])


def _say_items(title: str, items: list[Item]) -> None:
    if items:
        say()
        say(title, bold=True)
        _say_lines(items)


def _say_lines(items: list[Item]) -> None:
    if items:
        click.echo("\n".join(_item_lines(items)))


def _item_lines(items: list[Item]) -> Iterator[str]:
    depths: dict[str, int] = {}
    for item in items:
        depth = depths.get(item.parent or "", -1) + 1
        depths[item.key] = depth
        facts = " · ".join(_facts(item))
        box = {True: " ✓", False: "", None: ""}[item.done]
        text = f"   {'  ' * min(depth, 12)}{MARKS[item.kind]} {clean(item.title or item.text)}{box}"
        yield text + (click.style(f"  {clean(facts)}", dim=True) if facts else "")


def _facts(item: Item) -> Iterator[str]:
    if item.clock is not None:
        yield clock_words(item.clock)
    if item.duration is not None:
        yield duration_words(item.duration)
    if item.cadence is not None:
        yield cadence_words(item.cadence)
    if item.owner is not None:
        yield owner_words(item.owner)
    if item.due is not None:
        yield f"due {item.due.isoformat()}"
    if item.condition is not None:
        yield item.condition.text
    if item.binding is not None:
        yield f"→ {item.binding.action}"


def _say_lists(playbook: Playbook) -> None:
    if playbook.metrics:
        _head("Metrics")
        for metric in playbook.metrics:
            say(f"   {metric.name}  {_target(metric)}")
    if playbook.escalations:
        _head("Escalations")
        for track in playbook.escalations:
            levels = " → ".join(
                _level(level.role, level.limit_minutes) for level in track.levels
            )
            say(f"   {track.track}: {levels}")
    if playbook.issues:
        _head("Known issues")
        for issue in playbook.issues:
            say(f"   {issue.title}  {counted(len(issue.steps), 'step')}")
    if playbook.resources:
        _head("Resources")
        for resource in playbook.resources:
            say(f"   {resource.title}  {resource.url}  {resource.audience.value}")


def _head(title: str) -> None:
    say()
    say(title, bold=True)


def _target(metric: Metric) -> str:
    return metric.target_text or "no target"


def _level(role: str, limit_minutes: int | None) -> str:
    return role if limit_minutes is None else f"{role} ({limit_words(limit_minutes)})"
