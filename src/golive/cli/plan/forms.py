"""The forms a plan can be written in, by the ending of the file."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

import click
from msgspec import Struct

from golive.cli.output import STDIO, counted, tell, to_json, write_output
from golive.cli.plan.differences import difference_words
from golive.cli.plan.plan_file import PlanFile, plan_contract, template_of
from golive.core.catalogue import words
from golive.core.planning.diff import Difference
from golive.core.planning.document import plan_document, render_plan
from golive.core.planning.model import Plan
from golive.core.planning.refilling import refill_template
from golive.core.planning.template import fill_template
from golive.core.planning.timeline import draw_timeline


class View(Struct, frozen=True):
    """How a plan is looked at: from which day, and beside which accepted plan."""

    today: date
    baseline: Plan | None = None


Form = Callable[[PlanFile, View], str | bytes]
DRAWN = frozenset({"html", "svg"})
"""Forms that draw the timeline, and so can show a baseline."""


def _markdown(file: PlanFile, _view: View) -> str:
    text, unplaced = _shown(file)
    if file.template is not None and file.is_changed and file.base is None:
        tell(words("PL361", {}))
    if unplaced:
        tell(words("PL360", {"changes": counted(len(unplaced), "change")}))
        for one in unplaced:
            tell(f"  {difference_words(one)}")
    return text


def markdown_of(file: PlanFile) -> str:
    """Return a plan as Markdown: its own template filled, else the form golive gives it."""
    return _shown(file)[0]


def _shown(file: PlanFile) -> tuple[str, tuple[Difference, ...]]:
    """Return a plan as Markdown, and the changes that its template has no place for."""
    template = template_of(file)
    if file.template is None or template is None or (file.is_changed and file.base is None):
        return render_plan(plan_document(file.plan)), ()
    if file.base is None:
        return fill_template(file.template, template, file.plan).text, ()
    refilled = refill_template(file.template, template, file.base, file.plan)
    return refilled.text, refilled.unplaced


def _json(file: PlanFile, view: View) -> str:
    return to_json(plan_contract(file, view.today))


def _svg(file: PlanFile, view: View) -> str:
    return draw_timeline(file.plan, today=view.today, baseline=view.baseline) + "\n"


def _html(file: PlanFile, view: View) -> str:
    # The page needs a template engine, which the other forms do without.
    from golive.cli.pages import plan_page  # noqa: PLC0415
    from golive.cli.plan.page import plan_page_values  # noqa: PLC0415

    return plan_page(
        plan_page_values(file.plan),
        draw_timeline(file.plan, today=view.today, baseline=view.baseline),
        draw_timeline(file.plan, today=view.today, baseline=view.baseline, narrow=True),
    )


def _ics(file: PlanFile, _view: View) -> bytes:
    from golive.cli.plan.calendar_file import plan_ics  # noqa: PLC0415

    return plan_ics(file.plan)


def _csv(file: PlanFile, _view: View) -> bytes:
    from golive.cli.plan.spreadsheet import plan_csv  # noqa: PLC0415

    return plan_csv(file.plan).encode("utf-8-sig")  # spreadsheets know UTF-8 by its mark


FORMS: Mapping[str, Form] = {
    "md": _markdown,
    "json": _json,
    "html": _html,
    "svg": _svg,
    "ics": _ics,
    "csv": _csv,
}


def write_form(
    file: PlanFile, form: str, target: str, today: date, baseline: Plan | None = None
) -> None:
    """Write a plan in one of the forms; the place is said on standard error."""
    write_output(target, FORMS[form](file, View(today, baseline)))
    if target != STDIO:
        tell(f"Wrote {target}.")


def refuse_shared_places(targets: Iterable[str]) -> None:
    """Refuse two forms in one place: the second would overwrite the first, or run into it."""
    seen: set[str] = set()
    for target in targets:
        place = target if target == STDIO else str(Path(target).resolve())
        if place in seen:
            name = "Standard output" if target == STDIO else target
            raise click.UsageError(f"{name} is named twice; each form needs its own place.")
        seen.add(place)


def plan_form_of(target: str) -> str:
    """Return the form in which a changed plan is written: what the ending of its file says."""
    if target == STDIO:
        raise click.UsageError("Standard output holds the changes; name a file for -o.")
    form = Path(target).suffix.lstrip(".").lower()
    if form not in FORMS:
        raise click.UsageError(f"Let the file for -o end in one of {', '.join(FORMS)}.")
    return form


def form_of(target: str, named: str | None) -> str:
    """Return the form of a target: the one named, else the one its ending says."""
    form = named or Path(target).suffix.lstrip(".").lower()
    if form in FORMS:
        return form
    choices = ", ".join(FORMS)
    raise click.UsageError(f"Which form? Let the file end in one of {choices}, or say --as.")
