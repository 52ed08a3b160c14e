"""Pages that stand alone: templates rendered by Django's engine, without settings or a site."""

from functools import cache
from pathlib import Path

from django.template import Context, Engine
from django.utils.safestring import SafeString

from golive import __version__
from golive.cli.output import counted, tally, tally_words
from golive.cli.plan.page import PlanPage
from golive.cli.playbook.compile_report import CompileReport

TEMPLATES = Path(__file__).parent / "templates"


@cache
def engine(*, string_if_invalid: str = "") -> Engine:
    """Return the template engine; everything put into a page is escaped."""
    return Engine(
        dirs=[str(TEMPLATES)],
        autoescape=True,
        builtins=["golive.cli.page_filters"],
        string_if_invalid=string_if_invalid,
    )


def render(name: str, values: dict[str, object], *, string_if_invalid: str = "") -> str:
    """Return a page of a template and its values."""
    values = {"made": f"Made by golive {__version__}.", **values}
    template = engine(string_if_invalid=string_if_invalid).get_template(name)
    page: str = template.render(Context(values, use_l10n=False, use_tz=False))
    return page


def plan_page(page: PlanPage, timeline: str, narrow: str = "", **options: str) -> str:
    """Return the page of a plan.

    Args:
        page: What it shows.
        timeline: The SVG of `draw_timeline`.
        narrow: The same, drawn for a narrow screen; "" uses the first one everywhere.
        options: Options of `render`.
    """
    shown = {
        "page": page,
        # The drawings escape every text they hold and are made of golive's own elements.
        "timeline": SafeString(timeline),
        "narrow": SafeString(narrow),
        "title": page.title,
        "kind": "onboarding plan",
    }
    return render("plan.html", shown, **options)


def report_page(report: CompileReport, **options: str) -> str:
    """Return the page of a compile report."""
    found = [diagnostic for line in report.lines for diagnostic in line.diagnostics]
    values = {
        "report": report,
        "found": {"total": len(found), "words": tally_words(tally(found))},
        "size": counted(len(report.lines), "line"),
        "title": f"{report.title or report.file}: compile report",
        "kind": "compile report",
    }
    return render("report.html", values, **options)
