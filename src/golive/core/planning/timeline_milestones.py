"""The milestones of the timeline: diamonds in lanes, the go-live marked through the whole drawing."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from golive.core.planning.model import Milestone, MilestoneKind, Plan
from golive.core.planning.timeline_axis import Axis, fit_text, short_label, text_width
from golive.core.planning.timeline_bars import diamond
from golive.core.planning.timeline_style import tag

LANE = 22.0

MILESTONE_WORDS = {
    MilestoneKind.KICKOFF: "Kickoff",
    MilestoneKind.ACCEPTANCE: "Plan accepted",
    MilestoneKind.FIRST_VALUE: "First value",
    MilestoneKind.GO_LIVE: "Go-live",
    MilestoneKind.HAND_OVER: "Hand-over",
}


class _Point(Struct, frozen=True):
    """A milestone to draw: its day, its label and its paint."""

    on: date
    label: str
    paint: str

    @property
    def is_go_live(self) -> bool:
        """Whether it stands out."""
        return self.paint == "golive"


def draw_milestones(plan: Plan, axis: Axis, y: float, edge: float) -> tuple[list[str], float]:
    """Return the milestones in as many lanes as their labels need, and where the rows go on."""
    points = list(_points(plan, axis))
    if not points:
        return [], y
    lanes: list[list[tuple[float, float]]] = []
    drawn = [tag("text", "phase", "Milestones", x=edge, y=y + 16)]
    for point in points:
        x = axis.end_of(point.on)
        width = text_width(point.label, 11.5, bold=point.is_go_live)
        flip = x + 12 + width > axis.right
        extent = (x - 14 - width, x + 8) if flip else (x - 8, x + 14 + width)
        lane = next((n for n, taken in enumerate(lanes) if _is_free(extent, taken)), len(lanes))
        if lane == len(lanes):
            lanes.append([])
        lanes[lane].append(extent)
        drawn.append(_drawn(point, x, y + lane * LANE + LANE / 2, flip=flip))
    return drawn, y + len(lanes) * LANE + 2


def go_live_lines(plan: Plan, axis: Axis, top: float, bottom: float) -> Iterator[str]:
    """Yield a line down the drawing for each go-live."""
    for point in _points(plan, axis):
        if point.is_go_live:
            x = axis.end_of(point.on)
            path = f"M{x:.2f} {top:.2f}V{bottom:.2f}"
            yield tag("path", "golive-line", d=path, title=point.label)


def _points(plan: Plan, axis: Axis) -> Iterator[_Point]:
    year = axis.first.year
    dated = [(point.on, _words(point), point.kind) for point in plan.milestones if point.on]
    for on, words, kind in sorted(dated, key=lambda entry: entry[:2]):
        paint = "golive" if kind is MilestoneKind.GO_LIVE else "mile"
        yield _Point(on, f"{words} {short_label(on, year)}", paint)
    target = plan.go_live.target_on
    if target:
        yield _Point(target, f"Target {short_label(target, year)}", "target")


def _words(point: Milestone) -> str:
    name = fit_text(point.name, 150, 11.5)
    return MILESTONE_WORDS[point.kind] + (f" {name}" if name else "")


def _drawn(point: _Point, x: float, middle: float, *, flip: bool) -> str:
    away = 10 if point.is_go_live else 9
    label = tag(
        "text",
        "mile-label",
        point.label,
        x=x - away if flip else x + away,
        y=middle + 4,
        text_anchor="end" if flip else "start",
        font_weight="700" if point.is_go_live else None,
    )
    shape = diamond(x, middle, 7 if point.is_go_live else 5, point.paint)
    return f'<g class="golive-point">{shape}{label}</g>' if point.is_go_live else shape + label


def _is_free(extent: tuple[float, float], taken: list[tuple[float, float]]) -> bool:
    return all(extent[1] <= start or end <= extent[0] for start, end in taken)
