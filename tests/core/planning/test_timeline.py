"""The timeline: well-formed, exact, readable at every size."""

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from golive.core.planning.model import TaskStatus
from golive.core.planning.timeline import draw_timeline
from golive.core.planning.timeline_axis import (
    fit_text,
    make_axis,
    month_ticks,
    text_width,
    week_ticks,
)
from golive.core.planning.timeline_bars import SIDE_WORDS
from golive.core.scheduling.model import Link, LinkType
from tests.sample_plan import MONDAY, long_plan, phase, plan_of, small_plan, task

SVG = "{http://www.w3.org/2000/svg}"
LABELS = 308.0


def drawn(plan, **options) -> ET.Element:
    return ET.fromstring(draw_timeline(plan, **options))


def bars(svg: ET.Element) -> dict[str, ET.Element]:
    return {
        group.get("data-task"): group for group in svg.iter(f"{SVG}g") if group.get("data-task")
    }


def texts(svg: ET.Element, paint: str) -> list[ET.Element]:
    return [one for one in svg.iter(f"{SVG}text") if one.get("class") == paint]


def words(element: ET.Element) -> str:
    """Return what an element shows, without what pointing at it shows."""
    title = element.find(f"{SVG}title")
    return (element.text or "") + ((title.tail or "") if title is not None else "")


@pytest.mark.parametrize("days", [1, 5, 14, 45, 120, 365, 730])
@pytest.mark.parametrize("tasks", [1, 7, 40, 200])
def test_timeline_is_well_formed_and_holds_every_task(tasks, days):
    svg = drawn(long_plan(tasks, days=days), today=MONDAY)

    assert len(bars(svg)) == tasks
    assert len(texts(svg, "name")) == tasks


@pytest.mark.parametrize("days", [1, 30, 200, 730])
def test_bars_lie_where_their_dates_are(days):
    plan = long_plan(30, days=days)
    dates = [day for one in plan.tasks for day in (one.starts_on, one.due_on)]
    late = [one.late_ends_on for one in plan.schedule.tasks]
    axis = make_axis(min(dates), max([*dates, *late]), LABELS)

    drawn_bars = bars(drawn(plan))

    for one in plan.tasks:
        body = next(drawn_bars[one.key].iter(f"{SVG}rect"))
        assert float(body.get("x")) == pytest.approx(axis.start_of(one.starts_on), abs=0.01)
        width = max(axis.end_of(one.due_on) - axis.start_of(one.starts_on), 3)
        assert float(body.get("width")) == pytest.approx(width, abs=0.02)


def test_timeline_is_the_same_for_the_same_plan():
    assert draw_timeline(small_plan(), today=MONDAY) == draw_timeline(
        small_plan(), today=MONDAY
    )


def test_long_names_are_cut_to_their_column_and_kept_whole_beside():
    title = "Überführung der sehr langen Kundendatenbestände in das neue System " * 3
    plan = long_plan(8, days=40, titles=title)

    for label, one in zip(texts(drawn(plan), "name"), plan.tasks, strict=True):
        assert words(label).endswith("…")
        assert float(label.get("x")) + text_width(words(label), 12) <= LABELS - 14 - 36
        assert label.find(f"{SVG}title").text.endswith(one.title.strip().split()[-1])


@pytest.mark.parametrize("days", [1, 10, 30, 90, 200, 400, 730])
def test_labels_of_the_axis_never_touch(days):
    axis = make_axis(MONDAY, MONDAY + timedelta(days=days), LABELS)

    for ticks, bold in ((week_ticks(axis, 11), False), (month_ticks(axis, 11), True)):
        named = [tick for tick in ticks if tick.label]
        ends = [tick.x + 4 + text_width(tick.label, 11, bold=bold) for tick in named]
        for end, following in zip(ends, named[1:], strict=False):
            assert end <= following.x + 4
        assert all(end <= axis.right + 1 for end in ends)


@pytest.mark.parametrize("days", [3, 60, 365, 730])
def test_axis_shows_whole_weeks_from_a_monday(days):
    axis = make_axis(MONDAY + timedelta(days=2), MONDAY + timedelta(days=2 + days), LABELS)

    assert axis.first == MONDAY
    assert axis.days % 7 == 0
    assert axis.last >= MONDAY + timedelta(days=2 + days)
    assert axis.right - axis.left >= 839


def test_milestone_labels_share_a_lane_only_where_they_do_not_overlap():
    svg = drawn(small_plan())
    spans: dict[str, list[tuple[float, float]]] = {}
    for label in texts(svg, "mile-label"):
        x, width = float(label.get("x")), text_width(label.text, 11.5)
        start = x - width if label.get("text-anchor") == "end" else x
        spans.setdefault(label.get("y"), []).append((start, start + width))

    assert len(texts(svg, "mile-label")) == 4
    for lane in spans.values():
        ordered = sorted(lane)
        for (_, end), (start, _) in pairwise(ordered):
            assert end <= start


def test_target_and_milestones_are_named_with_their_days():
    labels = {one.text for one in texts(drawn(small_plan()), "mile-label")}

    assert labels == {"Kickoff 2 Mar", "Plan accepted 3 Mar", "Go-live 16 Mar", "Target 13 Mar"}


def test_today_is_drawn_only_where_it_lies_within():
    assert texts(drawn(small_plan(), today=MONDAY), "today-label")[0].text == "Today 2 Mar"
    assert not texts(drawn(small_plan(), today=date(2030, 1, 1)), "today-label")
    assert not texts(drawn(small_plan()), "today-label")


def test_baseline_is_a_ghost_below_each_task_of_it():
    svg = drawn(small_plan(), baseline=small_plan())
    ghosts = [one for one in svg.iter(f"{SVG}rect") if one.get("class") == "ghost"]

    assert len(ghosts) == 7 + 1  # one for each dated task, one in the legend


def test_baseline_of_other_dates_widens_the_axis():
    later = long_plan(4, days=120)
    plan = long_plan(4, days=10)

    widths = [drawn(plan).get("viewBox"), drawn(plan, baseline=later).get("viewBox")]
    starts = [
        float(next(bars(drawn(plan, baseline=b))["t1"].iter(f"{SVG}rect")).get("width"))
        for b in (None, later)
    ]

    assert widths[0].split()[2] == widths[1].split()[2]
    assert starts[1] < starts[0]


def test_sides_differ_in_shape_and_fill_and_are_named_in_the_legend():
    svg = drawn(small_plan())
    fills = {
        key: [one.get("class") for one in bar.iter(f"{SVG}rect")]
        for key, bar in bars(svg).items()
    }

    assert fills["network"][:2] == ["customer", "edge"]
    assert fills["sign-in"][:3] == ["vendor", "customer", "edge"]
    assert fills["meters"][:2] == ["third", "edge"]
    assert fills["nobody"] == ["nobody"]
    legend = {one.text for one in texts(svg, "muted")}
    assert set(SIDE_WORDS.values()) <= legend


def test_critical_undecided_done_and_milestone_tasks_look_different():
    shapes = bars(drawn(small_plan()))

    classes = {key: [one.get("class") for one in bar.iter()] for key, bar in shapes.items()}
    assert "crit" in classes["check"]
    assert "undecided" in classes["sign-in"]
    assert classes["welcome"].count("done") == 1
    assert "tick-mark" in classes["welcome"]
    assert "mile" in classes["go"]


def test_tasks_that_are_not_needed_keep_a_row_without_a_bar():
    svg = drawn(small_plan())

    assert "import" not in bars(svg)
    assert "4. Import history" in {one.text for one in texts(svg, "muted")}
    assert "not needed" in {one.text for one in texts(svg, "muted")}


def test_slack_says_until_when_in_words():
    titles = [one.text for one in drawn(small_plan()).iter(f"{SVG}title")]

    assert "Single sign-on may take until 8 Mar" in titles
    assert any("4 working days of slack" in title for title in titles)


def test_days_that_nobody_works_and_days_of_one_side_are_told_apart():
    svg = drawn(small_plan())
    shades = [one for one in svg.iter(f"{SVG}rect") if one.get("class") in {"off", "some-off"}]

    assert [one.get("class") for one in shades].count("some-off") == 1 + 1
    reasons = [
        one.find(f"{SVG}title").text for one in shades if one.find(f"{SVG}title") is not None
    ]
    assert reasons == ["17 Mar: Company day"]


@pytest.mark.parametrize("kind", list(LinkType))
def test_every_type_of_link_is_drawn(kind):
    first = task("a", "p", 1, "First", 0, 3)
    second = task("b", "p", 2, "Second", 5, 3, links=(Link("a", kind),))
    svg = drawn(plan_of((phase("p", 1, "Only", (first, second)),)))

    assert len([one for one in svg.iter(f"{SVG}path") if one.get("class") == "dep"]) == 1


def test_many_links_are_thinned_out_to_the_critical_ones():
    plan = long_plan(200, days=400)
    lines = [one for one in drawn(plan).iter(f"{SVG}path") if one.get("class") == "dep"]

    critical = sum(len(one.links) for one in plan.tasks if one.critical)
    assert len(lines) == critical < 199


def test_a_plan_without_dates_says_so():
    empty = plan_of(())

    assert "No task of this plan has a date yet." in draw_timeline(empty)
    ET.fromstring(draw_timeline(empty))


def test_screen_readers_get_title_and_description():
    svg = drawn(small_plan(), today=MONDAY)

    assert svg.get("role") == "img"
    title, description = svg.find(f"{SVG}title"), svg.find(f"{SVG}desc")
    assert svg.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert title.text == "Timeline: Onboarding of Tallgrass Energy"
    assert description.text == (
        "8 tasks in 2 phases, from 2 March 2026 to 16 March 2026. Go-live is forecast for "
        "16 March 2026. The target is 13 March 2026. Today is 2 March 2026."
    )


def test_ids_are_unique():
    svg = drawn(small_plan(), today=MONDAY, baseline=small_plan())
    ids = [one.get("id") for one in svg.iter() if one.get("id")]

    assert len(ids) == len(set(ids))


def test_the_drawing_asks_for_nothing_from_outside():
    svg = draw_timeline(small_plan(), today=MONDAY)

    assert re.findall(r'https?://[^"]+', svg) == ["http://www.w3.org/2000/svg"]
    assert "<script" not in svg
    assert "@import" not in svg


@given(st.text(max_size=80), st.text(max_size=40), st.text(min_size=1, max_size=30))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_well_formed_xml(title, name, key):
    one = replace(task(key, "p", 1, title, 0, 2), status=TaskStatus.BLOCKED)
    plan = plan_of((phase("p", 1, name, (one,)),), title=name, customer=title)

    ET.fromstring(draw_timeline(plan))


@given(st.text(max_size=200), st.floats(10, 400))
@settings(max_examples=100, deadline=None)
def test_fitted_text_fits_or_is_an_ellipsis(text, room):
    fitted = fit_text(text, room, 12)

    assert text_width(fitted, 12) <= room or fitted == "…"


def test_dates_of_another_year_carry_it():
    plan = long_plan(4, days=600)

    assert texts(drawn(plan), "date")[-1].text.endswith("’27")
