"""`golive plan explain`: why each date is what it is."""

import click

from golive.cli.lazy import Documented
from golive.cli.output import FILE, json_option, say, say_json
from golive.cli.plan.inputs import Sources, beside_options, load_plan
from golive.cli.plan.named import named_task
from golive.cli.plan.reasons import MOST_LINKS, reason_words
from golive.cli.plan.wording import full_day
from golive.core.planning.explain import Explanation, explain_task
from golive.core.planning.plain import plain
from golive.core.scheduling.model import ChainLink


@click.command(
    cls=Documented,
    examples=(
        "golive plan explain plan.json",
        "golive plan explain plan.json 2.3",
        'golive plan explain plan.json "Data migration" --json',
    ),
)
@click.argument("plan", type=FILE)
@click.argument("tasks", metavar="[TASK]...", nargs=-1)
@beside_options
@json_option
def explain(plan: str, tasks: tuple[str, ...], sources: Sources, *, as_json: bool) -> None:
    """Say why each date is what it is: anchor, rule, days skipped, what it waits for.

    TASK is a key, a number (2.3 is the third task of the second phase) or words of a title;
    without one, all tasks are explained, long chains by their beginning and end.
    """
    loaded = load_plan(plan, sources).plan
    keys = (
        [named_task(loaded, task).key for task in tasks]
        if tasks
        else [task.key for task in loaded.tasks]
    )
    if as_json:
        found = [_public(explain_task(loaded, key)) for key in keys]
        say_json({"schema": "golive.explain/1", "tasks": found})
        return
    for number, key in enumerate(keys):
        one = explain_task(loaded, key, most=None if tasks else MOST_LINKS)
        if number:
            say()
        say(f"{plain(one.title)}: due {full_day(one.due_on)}", bold=True)
        for sentence in reason_words(one):
            say(f"  {sentence}")


def _public(one: Explanation) -> dict[str, object]:
    return {
        "key": one.task,
        "title": one.title,
        "starts_on": None if one.starts_on is None else one.starts_on.isoformat(),
        "due_on": None if one.due_on is None else one.due_on.isoformat(),
        "sentences": list(reason_words(one)),
        "rules": [
            {
                "rule": effect.text,
                "document": effect.document.value,
                "line": effect.line,
                "weeks": effect.weeks,
                "phase": effect.phase or None,
            }
            for effect in one.rules
        ],
        "chain": [_link(link) for link in one.chain],
    }


def _link(link: ChainLink) -> dict[str, object]:
    return {
        "cause": link.cause.value,
        "task": link.task,
        "start": link.start.isoformat(),
        "end": link.end.isoformat(),
        "amount": link.amount,
        "basis": link.basis,
        "calendar": link.calendar or None,
        "skipped": [{"on": on.isoformat(), "reason": reason} for on, reason in link.skipped],
        "detail": dict(link.detail),
    }
