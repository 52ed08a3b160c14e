"""The pages as a browser shows them: no sideways scroll, nothing overlapping, accessible."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from golive.cli.main import run
from golive.cli.pages import plan_page
from golive.cli.plan.page import plan_page_values
from golive.core.planning.timeline import draw_timeline
from tests.command_line import PLAYBOOK
from tests.sample_plan import MONDAY, long_plan, small_plan

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe_module = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="axe is not installed"
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine"),
    # Playwright leaves its event loop's sockets to the garbage collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning"),
]

LONG_WORDS = "Überführung der Bestandskundendaten in die Zielumgebung samt Abnahme"


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """A browser without a network."""
    with playwright.sync_playwright() as runner:
        started = runner.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield started
        started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, Path]:
    """The pages to look at, on disk."""
    folder = tmp_path_factory.mktemp("pages")
    plans = {"small": small_plan(), "long": long_plan(60, days=400, titles=LONG_WORDS)}
    found = {}
    for name, plan in plans.items():
        found[name] = folder / f"{name}.html"
        drawing = draw_timeline(plan, today=MONDAY, baseline=plan)
        narrow = draw_timeline(plan, today=MONDAY, baseline=plan, narrow=True)
        html = plan_page(plan_page_values(plan), drawing, narrow)
        found[name].write_text(html, encoding="utf-8")
    return found


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Path:
    """A compile report on disk."""
    folder = tmp_path_factory.mktemp("report")
    (folder / "depot.md").write_text(PLAYBOOK + "\n" + "x" * 400 + "\n", encoding="utf-8")
    page = folder / "report.html"
    run(["playbook", "report", str(folder / "depot.md"), "--html", str(page)])
    return page


def shown(browser, path: Path, *, width: int = 1440, scheme: str = "light"):
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(path.as_uri())
    return page


@pytest.mark.parametrize("width", [320, 390, 760, 1024, 1440])
@pytest.mark.parametrize("name", ["small", "long", "report"])
def test_page_never_scrolls_sideways(browser, pages, report, name, width):
    page = shown(browser, {**pages, "report": report}[name], width=width)

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["small", "report"])
@pytest.mark.parametrize("width", [390, 1440])
def test_page_has_no_accessibility_violation(browser, pages, report, name, scheme, width):
    page = shown(browser, {**pages, "report": report}[name], scheme=scheme, width=width)

    results = axe_module.Axe().run(page)

    found = [
        (one["id"], node["html"][:120])
        for one in results.response["violations"]
        for node in one["nodes"]
    ]
    assert found == []
    page.close()


def test_labels_of_the_timeline_stay_in_their_column(browser, pages):
    page = shown(browser, pages["long"])

    boxes = page.evaluate(
        """() => [...document.querySelectorAll('.glt .name, .glt .date')].map(e => {
             const b = e.getBBox(); return [e.classList[0], b.x, b.x + b.width, b.y] })"""
    )

    dates = {round(y): left for kind, left, _, y in boxes if kind == "date"}
    for kind, _, right, y in boxes:
        if kind == "name":
            beside = min(dates, key=lambda at: abs(at - round(y)))
            assert right <= dates[beside]
    page.close()


@pytest.mark.parametrize("name", ["small", "long"])
@pytest.mark.parametrize("kind", ["tick", "month", "mile-label", "muted"])
def test_labels_of_the_timeline_never_overlap(browser, pages, name, kind):
    page = shown(browser, pages[name])

    boxes = page.evaluate(
        """kind => [...document.querySelectorAll('.glt text.' + kind)].map(e => {
             const b = e.getBBox(); return [b.x, b.y, b.x + b.width, b.y + b.height] })""",
        kind,
    )

    for at, (left, top, right, bottom) in enumerate(boxes):
        for x1, y1, x2, y2 in boxes[at + 1 :]:
            assert right <= x1 or x2 <= left or bottom <= y1 or y2 <= top
    page.close()


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("name", ["small", "long"])
def test_labels_leave_the_days_three_fifths_of_a_narrow_screen(browser, pages, name, width):
    page = shown(browser, pages[name], width=width)

    first, left, room = page.evaluate(
        """() => { const all = document.querySelector('.on-narrow');
             const box = all.getBoundingClientRect();
             const bands = [...all.querySelectorAll('.glt .band')];
             const right = Math.max(...bands.map(e => e.getBoundingClientRect().right));
             return [right, box.left, box.width] }"""
    )

    assert 0 < first - left <= 0.4 * room
    page.close()


def test_page_prints_on_paper_in_light_colours(browser, pages):
    page = shown(browser, pages["small"], scheme="dark", width=680)
    page.emulate_media(media="print", color_scheme="dark")

    assert page.evaluate(
        "getComputedStyle(document.querySelector('.glt .phase')).fill"
    ).startswith("rgb(34")
    assert page.evaluate("document.documentElement.scrollWidth") <= 680
    page.close()


def test_page_works_without_script(browser, pages):
    page = browser.new_page(java_script_enabled=False)
    page.goto(pages["small"].as_uri())

    page.get_by_text("Why Thu 5 Mar?").click()

    assert page.locator("details[open]").count() >= 1
    page.close()
