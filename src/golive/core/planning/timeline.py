"""A plan as a timeline: SVG drawn on the server, readable on paper, in the dark and in black and white."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter

from msgspec import Struct, field

from golive.core.planning.model import Plan, PlanPhase, PlanTask, TaskStatus
from golive.core.planning.plain import plain
from golive.core.planning.timeline_axis import (
    MIN_WIDTH,
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
    side_mark,
    side_of,
    task_bar,
)
from golive.core.planning.timeline_legend import legend_entries
from golive.core.planning.timeline_links import Place, link_lines
from golive.core.planning.timeline_milestones import draw_milestones, go_live_lines
from golive.core.planning.timeline_style import DEFINITIONS, STYLE, tag, xml_text
from golive.core.scheduling.model import ScheduledTask

ROW = 24.0
PHASE_ROW = 32.0
LEGEND_ROW = 22.0
SAMPLE = 34.0
BAR_TOP = 6.0

Dates = Mapping[str, tuple[date, date]]


class _Layout(Struct, frozen=True):
    """How much room the parts of a drawing get.

    Args:
        labels: Width of the column of labels.
        edge: Space left of them.
        width: Least width of the days.
        legend: Width at which the legend wraps, None for that of the drawing.
        ids: What the ids of the drawing begin with.
        shows_due: Whether due dates stand beside the labels.
    """

    labels: float
    edge: float
    width: float
    legend: float | None
    ids: str
    shows_due: bool


WIDE = _Layout(308.0, 14.0, MIN_WIDTH, None, "glt-", shows_due=True)
NARROW = _Layout(116.0, 10.0, 520.0, 270.0, "gln-", shows_due=False)


class _Canvas(Struct):
    """What is drawn so far: one list per layer, and where each task's bar lies."""

    layout: _Layout
    axis: Axis
    top: float
    back: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    front: list[str] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)


def draw_timeline(
    plan: Plan,
    *,
    today: date | None = None,
    baseline: Plan | None = None,
    narrow: bool = False,
) -> str:
    """Return the plan as one self-contained SVG element, the same for the same plan.

    Args:
        plan: A scheduled plan; a plan without dates gives a drawing that says so.
        today: Draws the line of today where it lies within the drawing; None draws none.
        baseline: The accepted plan, drawn as thin bars below the present ones.
        narrow: Draws for a narrow screen: short labels without due dates, a legend that wraps
            early.

    Returns:
        SVG of at least 1,162 units in width (narrow: 646), with title and description for screen
        readers, and a legend of what it uses. Its ids begin with "glt-" (narrow: "gln-"): one
        of each to a page.
    """
    before = _dates(baseline) if baseline else {}
    layout = NARROW if narrow else WIDE
    axis = _axis_of(plan, before, layout)
    if axis is None:
        return _empty(plan, layout)
    marks = today if today and axis.holds(today) else None
    canvas = _Canvas(layout, axis, 24.0 if marks else 8.0)
    y = _draw_header(canvas)
    body = y
    points, y = draw_milestones(plan, axis, y, layout.edge)
    canvas.front += points
    for phase in plan.phases:
        y = _draw_phase(canvas, plan, phase, y, before)
    canvas.lines += link_lines(plan, canvas.places)
    shading = list(_shading(axis, plan, body, y))
    canvas.lines += go_live_lines(plan, axis, body, y)
    if marks:
        _draw_today(canvas, marks, y)
    height = _draw_legend(canvas, plan, y + 8, with_baseline=bool(before), shading=shading)
    content = [*shading, *canvas.back, *canvas.lines, *canvas.front]
    words = _description(plan, axis, today)
    return _svg(plan, axis.right + layout.edge, height, content, words, layout.ids)


def _svg(
    plan: Plan, width: float, height: float, content: list[str], description: str, ids: str
) -> str:
    title = xml_text(f"Timeline: {plan.title or plan.customer or 'plan'}")
    size = f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}"'
    named = f'role="img" aria-labelledby="{ids}title {ids}desc"'
    face = 'font-family="Arial, sans-serif" font-size="12"'
    parts = [
        f'<svg class="glt" xmlns="http://www.w3.org/2000/svg" {size} {named} {face}>',
        f'<title id="{ids}title">{title}</title>',
        f'<desc id="{ids}desc">{xml_text(description)}</desc>',
        f"<style>{STYLE}</style>",
        DEFINITIONS,
        tag("rect", "surface", width="100%", height="100%"),
    ]
    drawing = "\n".join((*parts, *content, "</svg>"))
    if ids == WIDE.ids:
        return drawing
    return drawing.replace('id="glt-', f'id="{ids}').replace('="url(#glt-', f'="url(#{ids}')


def _empty(plan: Plan, layout: _Layout) -> str:
    words = "No task of this plan has a date yet."
    content = [tag("text", "name", words, x=layout.edge, y=36)]
    return _svg(plan, layout.labels + 192, 60, content, words, layout.ids)


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


def _axis_of(plan: Plan, before: Dates, layout: _Layout) -> Axis | None:
    spans = [*_dates(plan).values(), *before.values()]
    if not spans:
        return None
    edges = [day for span in spans for day in span]
    edges += _late_end(plan).values()
    edges += [point.on for point in plan.milestones if point.on]
    edges += [plan.go_live.target_on] if plan.go_live.target_on else []
    return make_axis(min(edges), max(edges), layout.labels, layout.width)


def _draw_header(canvas: _Canvas) -> float:
    """Draw months, weeks and the names of the columns; return where the rows begin."""
    axis, top = canvas.axis, canvas.top
    bottom = top + 38
    layout = canvas.layout
    canvas.front.append(tag("text", "tick", "Task", x=layout.edge, y=top + 30))
    if layout.shows_due:
        x = layout.labels - 14
        canvas.front.append(tag("text", "tick", "Due", x=x, y=top + 30, text_anchor="end"))
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


def _draw_phase(
    canvas: _Canvas, plan: Plan, phase: PlanPhase, y: float, before: Dates
) -> float:
    """Draw a phase's head and its tasks; return where the next phase begins."""
    axis, layout = canvas.axis, canvas.layout
    canvas.back.append(
        tag("rect", "band", x=0.0, y=y + 3, width=layout.labels - 6, height=PHASE_ROW - 6)
    )
    room = layout.labels - layout.edge - (90 if layout.shows_due else 8)
    title = plain(phase.title or phase.heading)
    shown = fit_text(title, room, 12.5, bold=True)
    canvas.front.append(
        tag(
            "text",
            "phase",
            shown,
            x=layout.edge,
            y=y + 20,
            title=title if shown != title else "",
        )
    )
    if phase.starts_on and phase.ends_on:
        x, end = axis.start_of(phase.starts_on), axis.end_of(phase.ends_on)
        said = f"{title}: {day_label(phase.starts_on)} to {day_label(phase.ends_on)}"
        bracket = f"M{x + 1:.2f} {y + 22:.2f}v-6H{end - 1:.2f}v6"
        canvas.front.append(tag("path", "span", d=bracket, title=said))
        if layout.shows_due:
            ends = short_label(phase.ends_on, axis.first.year)
            x = layout.labels - 14
            canvas.front.append(tag("text", "date", ends, x=x, y=y + 20, text_anchor="end"))
    y += PHASE_ROW
    late = _late_end(plan)
    for task in phase.tasks:
        _draw_task(canvas, task, y, before.get(task.key), late.get(task.key))
        y += ROW
    return y


def _draw_label(canvas: _Canvas, task: PlanTask, y: float) -> None:
    """Draw what stands left of a task's bar: side, title cut to the room left, due date."""
    layout = canvas.layout
    due = "no date" if task.is_scheduled else "not needed"
    if task.due_on:
        due = short_label(task.due_on, canvas.axis.first.year)
    title = f"{task.number}. {plain(task.title)}" if layout.shows_due else plain(task.title)
    left, right = layout.edge + 16, layout.labels - 8
    if layout.shows_due:
        right = layout.labels - 14 - text_width(due, 11.5) - 8
    shown = fit_text(title, right - left, 12)
    paint = "name" if task.is_scheduled else "muted"
    whole = title if shown != title else ""
    canvas.front.append(side_mark(side_of(task), layout.edge + 4, y + 12))
    canvas.front.append(tag("text", paint, shown, x=left, y=y + 16, title=whole))
    if layout.shows_due:
        paint = "date" if task.due_on else "muted"
        x = layout.labels - 14
        canvas.front.append(tag("text", paint, due, x=x, y=y + 16, text_anchor="end"))


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
    centre = min(max(x, axis.left + half), axis.right - half)
    canvas.lines.append(tag("path", "today", d=f"M{x:.2f} {canvas.top - 2:.2f}V{bottom:.2f}"))
    canvas.front.append(tag("text", "today-label", label, x=centre, y=canvas.top - 7))


def _draw_legend(
    canvas: _Canvas, plan: Plan, y: float, *, with_baseline: bool, shading: list[str]
) -> float:
    """Draw the legend of what the drawing uses, in as many rows as it needs; return the height."""
    edge, right = canvas.layout.edge, canvas.axis.right
    x, limit = edge, canvas.layout.legend or right
    canvas.back.append(tag("path", "grid", d=f"M0 {y:.2f}H{right + edge:.2f}"))
    for sample, words in legend_entries(plan, with_baseline=with_baseline, shading=shading):
        width = SAMPLE + text_width(words, 11.5) + 18
        if x > edge and x + width > limit:
            x, y = edge, y + LEGEND_ROW
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
