"""A plan as a timeline: SVG drawn on the server, readable on paper, in the dark and in black and white."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter

from msgspec import Struct, field

from golive.core.planning.model import (
    Milestone,
    MilestoneKind,
    Plan,
    PlanPhase,
    PlanTask,
    TaskStatus,
)
from golive.core.planning.plain import plain
from golive.core.planning.timeline_axis import (
    Axis,
    day_label,
    fit_text,
    long_label,
    make_axis,
    month_ticks,
    short_label,
    text_width,
    week_ticks,
)
from golive.core.planning.timeline_bars import (
    BAR,
    diamond,
    side_mark,
    side_of,
    task_bar,
)
from golive.core.planning.timeline_legend import legend_entries
from golive.core.planning.timeline_links import Place, link_lines
from golive.core.planning.timeline_style import DEFINITIONS, STYLE, tag, xml_text
from golive.core.scheduling.model import ScheduledTask

LABELS = 308.0
EDGE = 14.0
ROW = 24.0
PHASE_ROW = 32.0
LANE = 22.0
LEGEND_ROW = 22.0
SAMPLE = 34.0
BAR_TOP = 6.0

Dates = Mapping[str, tuple[date, date]]

MILESTONE_WORDS = {
    MilestoneKind.KICKOFF: "Kickoff",
    MilestoneKind.ACCEPTANCE: "Plan accepted",
    MilestoneKind.FIRST_VALUE: "First value",
    MilestoneKind.GO_LIVE: "Go-live",
    MilestoneKind.HAND_OVER: "Hand-over",
}


class _Canvas(Struct):
    """What is drawn so far: one list per layer, and where each task's bar lies."""

    axis: Axis
    top: float
    back: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    front: list[str] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)


def draw_timeline(
    plan: Plan, *, today: date | None = None, baseline: Plan | None = None
) -> str:
    """Return the plan as one self-contained SVG element, the same for the same plan.

    Args:
        plan: A scheduled plan; a plan without dates gives a drawing that says so.
        today: Draws the line of today where it lies within the drawing; None draws none.
        baseline: The accepted plan, drawn as thin bars below the present ones.

    Returns:
        SVG of at least 1,162 units in width, with title and description for screen readers, and
        a legend of what it uses. Its ids begin with "glt-": one timeline to a page.
    """
    before = _dates(baseline) if baseline else {}
    axis = _axis_of(plan, before)
    if axis is None:
        return _empty(plan)
    marks = today if today and axis.holds(today) else None
    canvas = _Canvas(axis, 24.0 if marks else 8.0)
    y = _draw_header(canvas)
    body = y
    y = _draw_milestones(canvas, plan, y)
    for phase in plan.phases:
        y = _draw_phase(canvas, plan, phase, y, before)
    canvas.lines += link_lines(plan, canvas.places)
    shading = list(_shading(axis, plan, body, y))
    if marks:
        _draw_today(canvas, marks, y)
    height = _draw_legend(canvas, plan, y + 8, with_baseline=bool(before), shading=shading)
    content = [*shading, *canvas.back, *canvas.lines, *canvas.front]
    return _svg(plan, axis.right + EDGE, height, content, _description(plan, axis, today))


def _svg(plan: Plan, width: float, height: float, content: list[str], description: str) -> str:
    title = xml_text(f"Timeline: {plan.title or plan.customer or 'plan'}")
    size = f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}"'
    named = 'role="img" aria-labelledby="glt-title glt-desc"'
    face = 'font-family="Arial, sans-serif" font-size="12"'
    parts = [
        f'<svg class="glt" xmlns="http://www.w3.org/2000/svg" {size} {named} {face}>',
        f'<title id="glt-title">{title}</title>',
        f'<desc id="glt-desc">{xml_text(description)}</desc>',
        f"<style>{STYLE}</style>",
        DEFINITIONS,
        tag("rect", "surface", width="100%", height="100%"),
    ]
    return "\n".join((*parts, *content, "</svg>"))


def _empty(plan: Plan) -> str:
    words = "No task of this plan has a date yet."
    content = [tag("text", "name", words, x=EDGE, y=36)]
    return _svg(plan, 640, 60, content, words)


def _dates(plan: Plan) -> dict[str, tuple[date, date]]:
    return {
        task.key: (task.starts_on, task.due_on)
        for task in plan.tasks
        if task.starts_on and task.due_on
    }


def _late_end(plan: Plan) -> dict[str, date]:
    """Return up to when each task with slack may take."""
    solved: tuple[ScheduledTask, ...] = plan.schedule.tasks if plan.schedule else ()
    return {one.key: one.late_ends_on for one in solved if one.late_ends_on > one.ends_on}


def _axis_of(plan: Plan, before: Dates) -> Axis | None:
    spans = [*_dates(plan).values(), *before.values()]
    if not spans:
        return None
    edges = [day for span in spans for day in span]
    edges += _late_end(plan).values()
    edges += [point.on for point in plan.milestones if point.on]
    edges += [plan.go_live.target_on] if plan.go_live.target_on else []
    return make_axis(min(edges), max(edges), LABELS)


def _draw_header(canvas: _Canvas) -> float:
    """Draw months, weeks and the names of the columns; return where the rows begin."""
    axis, top = canvas.axis, canvas.top
    bottom = top + 38
    canvas.front.append(tag("text", "tick", "Task", x=EDGE, y=top + 30))
    canvas.front.append(
        tag("text", "tick", "Due", x=LABELS - 14, y=top + 30, text_anchor="end")
    )
    for tick in month_ticks(axis, 11):
        canvas.back.append(tag("path", "grid", d=f"M{tick.x:.2f} {top:.2f}V{top + 18:.2f}"))
        if tick.label:
            canvas.front.append(tag("text", "month", tick.label, x=tick.x + 4, y=top + 13))
    for tick in week_ticks(axis, 11):
        canvas.front.append(tag("text", "tick", tick.label, x=tick.x + 4, y=top + 30))
    return bottom


def _shading(axis: Axis, plan: Plan, top: float, bottom: float) -> Iterator[str]:
    """Yield the week lines and the days that no side, or only one side, works."""
    used = {task.calendar for task in plan.tasks if task.starts_on}
    calendars = [spec for key, spec in sorted(plan.problem.calendars.items()) if key in used]

    def state(day: date) -> tuple[str, str]:
        shut = [spec for spec in calendars if _reason(day, spec.closed, spec.weekend)]
        if not shut:
            return "", ""
        reasons = {spec.closed[day] for spec in shut if day in spec.closed}
        if not reasons and not axis.shows_weekends:
            return "", ""
        paint = "off" if len(shut) == len(calendars) else "some-off"
        return paint, f"{day_label(day)}: {', '.join(sorted(reasons))}" if reasons else ""

    for paint, run in groupby(((day, *state(day)) for day in axis.dates()), key=itemgetter(1)):
        days = list(run)
        if paint:
            x, end = axis.start_of(days[0][0]), axis.end_of(days[-1][0])
            said = "; ".join(words for _, _, words in days if words)
            yield tag("rect", paint, x=x, y=top, width=end - x, height=bottom - top, title=said)
    for tick in week_ticks(axis, 11):
        yield tag("path", "grid", d=f"M{tick.x:.2f} {top - 16:.2f}V{bottom:.2f}")


def _reason(day: date, closed: Mapping[date, str], weekend: tuple[int, ...]) -> bool:
    return day in closed or day.isoweekday() in weekend


def _draw_milestones(canvas: _Canvas, plan: Plan, y: float) -> float:
    """Draw the milestones in as many lanes as their labels need; return where the rows go on."""
    axis = canvas.axis
    points = sorted(
        (
            (point.on, _milestone_label(point, axis), "mile")
            for point in plan.milestones
            if point.on
        ),
        key=lambda entry: entry[:2],
    )
    if plan.go_live.target_on:
        points.append(
            (
                plan.go_live.target_on,
                f"Target {short_label(plan.go_live.target_on, axis.first.year)}",
                "target",
            )
        )
    if not points:
        return y
    lanes: list[list[tuple[float, float]]] = []
    canvas.front.append(tag("text", "phase", "Milestones", x=EDGE, y=y + 16))
    for on, label, paint in points:
        x = axis.end_of(on)
        width = text_width(label, 11.5)
        flip = x + 10 + width > axis.right
        extent = (x - 12 - width, x + 7) if flip else (x - 7, x + 12 + width)
        lane = next((n for n, taken in enumerate(lanes) if _is_free(extent, taken)), len(lanes))
        if lane == len(lanes):
            lanes.append([])
        lanes[lane].append(extent)
        middle = y + lane * LANE + LANE / 2
        canvas.front.append(diamond(x, middle, 5, paint))
        canvas.front.append(
            tag(
                "text",
                "mile-label",
                label,
                x=x - 9 if flip else x + 9,
                y=middle + 4,
                text_anchor="end" if flip else "start",
            )
        )
    return y + len(lanes) * LANE + 2


def _is_free(extent: tuple[float, float], taken: list[tuple[float, float]]) -> bool:
    return all(extent[1] <= start or end <= extent[0] for start, end in taken)


def _milestone_label(point: Milestone, axis: Axis) -> str:
    name = fit_text(point.name, 150, 11.5)
    words = MILESTONE_WORDS[point.kind] + (f" {name}" if name else "")
    return f"{words} {short_label(point.on, axis.first.year)}" if point.on else words


def _draw_phase(
    canvas: _Canvas, plan: Plan, phase: PlanPhase, y: float, before: Dates
) -> float:
    """Draw a phase's head and its tasks; return where the next phase begins."""
    axis = canvas.axis
    canvas.back.append(
        tag("rect", "band", x=0.0, y=y + 3, width=LABELS - 6, height=PHASE_ROW - 6)
    )
    room = LABELS - EDGE - 90
    title = plain(phase.title or phase.heading)
    shown = fit_text(title, room, 12.5, bold=True)
    canvas.front.append(
        tag("text", "phase", shown, x=EDGE, y=y + 20, title=title if shown != title else "")
    )
    if phase.starts_on and phase.ends_on:
        x, end = axis.start_of(phase.starts_on), axis.end_of(phase.ends_on)
        said = f"{title}: {day_label(phase.starts_on)} to {day_label(phase.ends_on)}"
        bracket = f"M{x + 1:.2f} {y + 22:.2f}v-6H{end - 1:.2f}v6"
        canvas.front.append(tag("path", "span", d=bracket, title=said))
        ends = short_label(phase.ends_on, axis.first.year)
        canvas.front.append(
            tag("text", "date", ends, x=LABELS - 14, y=y + 20, text_anchor="end")
        )
    y += PHASE_ROW
    late = _late_end(plan)
    for task in phase.tasks:
        _draw_task(canvas, task, y, before.get(task.key), late.get(task.key))
        y += ROW
    return y


def _draw_label(canvas: _Canvas, task: PlanTask, y: float) -> None:
    """Draw what stands left of a task's bar: side, title cut to the room left, due date."""
    due = "no date" if task.is_scheduled else "not needed"
    if task.due_on:
        due = short_label(task.due_on, canvas.axis.first.year)
    title = f"{task.number}. {plain(task.title)}"
    room = LABELS - 14 - text_width(due, 11.5) - 8 - (EDGE + 16)
    shown = fit_text(title, room, 12)
    paint = "name" if task.is_scheduled else "muted"
    whole = title if shown != title else ""
    canvas.front.append(side_mark(side_of(task), EDGE + 4, y + 12))
    canvas.front.append(tag("text", paint, shown, x=EDGE + 16, y=y + 16, title=whole))
    paint = "date" if task.due_on else "muted"
    canvas.front.append(tag("text", paint, due, x=LABELS - 14, y=y + 16, text_anchor="end"))


def _draw_task(
    canvas: _Canvas,
    task: PlanTask,
    y: float,
    before: tuple[date, date] | None,
    late: date | None,
) -> None:
    _draw_label(canvas, task, y)
    if not (task.starts_on and task.due_on):
        return
    if before:
        start, end = canvas.axis.start_of(before[0]), canvas.axis.end_of(before[1])
        canvas.back.append(
            tag("rect", "ghost", x=start, y=y + 19.5, width=end - start, height=3, rx=1.5)
        )
    x, end = canvas.axis.start_of(task.starts_on), canvas.axis.end_of(task.due_on)
    middle = y + BAR_TOP + BAR / 2
    canvas.places[task.key] = (x, end, middle)
    if late and task.status is not TaskStatus.DONE:
        path = f"M{end + 4:.2f} {middle:.2f}H{max(canvas.axis.end_of(late), end + 4.1):.2f}"
        words = f"{plain(task.title)} may take until {day_label(late)}"
        canvas.back.append(tag("path", "slack", d=path, title=words))
    dates = (task.starts_on, task.due_on)
    canvas.front.append(task_bar(task, x, end, y + BAR_TOP, dates))


def _draw_today(canvas: _Canvas, today: date, bottom: float) -> None:
    axis = canvas.axis
    x = axis.start_of(today) + axis.day_width / 2
    label = f"Today {day_label(today)}"
    half = text_width(label, 11, bold=True) / 2
    centre = min(max(x, LABELS + half), axis.right - half)
    canvas.front.append(tag("path", "today", d=f"M{x:.2f} {canvas.top - 2:.2f}V{bottom:.2f}"))
    canvas.front.append(tag("text", "today-label", label, x=centre, y=canvas.top - 7))


def _draw_legend(
    canvas: _Canvas, plan: Plan, y: float, *, with_baseline: bool, shading: list[str]
) -> float:
    """Draw the legend of what the drawing uses, in as many rows as it needs; return the height."""
    x, limit = EDGE, canvas.axis.right
    canvas.back.append(tag("path", "grid", d=f"M0 {y:.2f}H{limit + EDGE:.2f}"))
    for sample, words in legend_entries(plan, with_baseline=with_baseline, shading=shading):
        width = SAMPLE + text_width(words, 11.5) + 18
        if x + width > limit:
            x, y = EDGE, y + LEGEND_ROW
        canvas.front.append(f'<g transform="translate({x:.2f} {y + 9:.2f})">{sample}</g>')
        canvas.front.append(tag("text", "muted", words, x=x + SAMPLE, y=y + 18))
        x += width
    return y + LEGEND_ROW + 10


def _description(plan: Plan, axis: Axis, today: date | None) -> str:
    tasks = list(plan.tasks)
    dated = _dates(plan)
    first = min(start for start, _ in dated.values()) if dated else axis.first
    last = max(end for _, end in dated.values()) if dated else axis.last
    count = _counted(len(tasks), "task")
    phases = _counted(len(plan.phases), "phase")
    sentences = [f"{count} in {phases}, from {long_label(first)} to {long_label(last)}."]
    if plan.go_live.forecast_on:
        sentences.append(f"Go-live is forecast for {long_label(plan.go_live.forecast_on)}.")
    if plan.go_live.target_on:
        sentences.append(f"The target is {long_label(plan.go_live.target_on)}.")
    if today:
        sentences.append(f"Today is {long_label(today)}.")
    return " ".join(sentences)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
