"""What the timeline leaves out: no mark, no line, no word of the legend without its reason."""

import xml.etree.ElementTree as ET

from msgspec.structs import replace

from golive.core.planning.model import GoLive, TaskStatus
from golive.core.planning.timeline import draw_timeline
from golive.core.planning.timeline_axis import text_width
from golive.core.scheduling.model import CalendarSpec, Link
from tests.sample_plan import long_plan, phase, plan_of, small_plan, task

SVG = "{http://www.w3.org/2000/svg}"


def drawn(plan):
    return ET.fromstring(draw_timeline(plan))


def painted(svg, paint):
    return [one for one in svg.iter() if one.get("class") == paint]


def legend_of(svg):
    return {one.text for one in painted(svg, "muted")}


def test_a_bar_too_narrow_for_a_tick_is_only_filled():
    short = task("short", "p", 1, "Welcome call", 0, 1, status=TaskStatus.DONE)
    wide = task("wide", "p", 2, "Move the archive", 0, 700, status=TaskStatus.DONE)

    svg = drawn(plan_of((phase("p", 1, "Only", (short, wide)),)))

    assert len(painted(svg, "tick-mark")) == 1


def test_work_that_is_neither_critical_nor_slack_says_neither():
    tight = task("tight", "p", 1, "Print the badges", 0, 2, critical=False)

    svg = drawn(plan_of((phase("p", 1, "Only", (tight,)),)))

    (title,) = [one.text for one in svg.iter(f"{SVG}title") if "badges:" in (one.text or "")]
    assert "critical" not in title
    assert "slack" not in title
    assert legend_of(svg) & {"critical: each day late moves the end", "slack"} == set()


def test_a_legend_without_closed_days_does_not_name_them():
    plan = long_plan(8, days=700)
    calendars = {key: CalendarSpec(key) for key in plan.problem.calendars}
    open_all_year = replace(plan, problem=replace(plan.problem, calendars=calendars))

    assert {"no working day"} <= legend_of(drawn(plan))
    assert legend_of(drawn(open_all_year)) & {"no working day", "one side closed"} == set()


def test_a_link_to_work_that_is_not_needed_is_not_drawn():
    plan = small_plan()
    before, launch = plan.phases
    last = launch.tasks[-1]
    waiting = replace(last, links=(*last.links, Link("import")))
    more = replace(plan, phases=(before, replace(launch, tasks=(*launch.tasks[:-1], waiting))))

    assert len(painted(drawn(more), "dep")) == len(painted(drawn(plan), "dep"))


def test_a_phase_in_which_nothing_is_needed_has_a_name_and_no_bracket():
    plan = small_plan()
    unneeded = [one for one in plan.phases[0].tasks if one.key == "import"]
    idle = phase("idle", 3, "Import of the archive", tuple(unneeded))

    svg = drawn(replace(plan, phases=(plan.phases[1], idle)))

    assert len(painted(svg, "span")) == 1
    assert {one.text for one in painted(svg, "phase")} >= {"Import of the archive"}


def test_a_plan_without_a_forecast_describes_its_tasks_alone():
    plan = replace(small_plan(), go_live=GoLive(None, None, None, ""))

    said = drawn(plan).find(f"{SVG}desc").text

    assert said.startswith("8 tasks in 2 phases")
    assert "Go-live" not in said


def test_an_accent_written_as_a_character_of_its_own_takes_no_room():
    assert text_width("cafe\N{COMBINING ACUTE ACCENT}", 12) == text_width("cafe", 12)


def test_blocked_work_is_crossed_out_in_its_bar():
    held = task(
        "held", "p", 1, "Wait for access", 0, 5, status=TaskStatus.BLOCKED, critical=False
    )
    free = task("free", "p", 2, "Write the guide", 0, 5, critical=False)

    svg = drawn(plan_of((phase("p", 1, "Only", (held, free)),)))

    crossed = {
        bar.get("data-task"): [one.tag for one in bar.iter() if one.get("class") == "crit"]
        for bar in svg.iter(f"{SVG}g")
        if bar.get("data-task")
    }
    assert crossed == {"held": [f"{SVG}path"], "free": []}
