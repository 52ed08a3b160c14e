"""The shapes of the timeline: bars, diamonds and the marks of the sides, told apart without colour."""

from collections.abc import Iterator
from datetime import date

from golive.core.planning.model import Decision, PlanTask, TaskStatus
from golive.core.planning.plain import plain
from golive.core.planning.timeline_axis import day_label
from golive.core.planning.timeline_style import tag, xml_text
from golive.core.playbook.model import Side

BAR = 12.0
MIN_BAR = 3.0

SIDE_WORDS = {
    Side.VENDOR: "vendor",
    Side.CUSTOMER: "customer",
    Side.BOTH: "both sides",
    Side.THIRD_PARTY: "third party",
    Side.UNKNOWN: "nobody named",
}
_FILLS = {Side.VENDOR: "vendor", Side.CUSTOMER: "customer", Side.THIRD_PARTY: "third"}


def side_of(task: PlanTask) -> Side:
    """Return the side that must act on a task."""
    return task.owner.side if task.owner else Side.UNKNOWN


def days_words(days: int) -> str:
    """Return a number of working days with its unit."""
    return f"{days} working day{'' if abs(days) == 1 else 's'}"


def task_bar(task: PlanTask, x: float, end: float, y: float, dates: tuple[date, date]) -> str:
    """Return the bar of a task (a diamond when it takes no time), with words to point at.

    Args:
        task: The task.
        x: Where its first day begins.
        end: Where its last day ends.
        y: Upper edge of the bar.
        dates: Its first and last day.
    """
    group = f'<g data-task="{xml_text(task.key).replace(chr(34), "&quot;")}">'
    words = f"<title>{xml_text(_bar_words(task, dates))}</title>"
    if task.duration_days == 0:
        paint = "done" if task.status is TaskStatus.DONE else "mile"
        return f"{group}{words}{diamond(end, y + BAR / 2, 6, paint)}</g>"
    width = max(end - x, MIN_BAR)
    body = list(_bar_fill(task, x, y, width))
    if task.critical and task.status is not TaskStatus.DONE:
        body.append(rect("crit", x, y, width, BAR))
    if task.decision is Decision.UNDECIDED:
        body.append(rect("undecided", x, y, width, BAR))
    return f"{group}{words}{''.join(body)}</g>"


def _bar_fill(task: PlanTask, x: float, y: float, width: float) -> Iterator[str]:
    """Yield the body of a bar: solid is the vendor, hatched the customer, halved both."""
    if task.status is TaskStatus.DONE:
        yield rect("done", x, y, width, BAR)
        if width >= BAR:
            yield tag("path", "tick-mark", d=f"M{x + 3.5:.2f} {y + 6:.2f}l2.5 2.8l4.5-5.4")
        return
    side = side_of(task)
    going = task.status is TaskStatus.IN_PROGRESS
    solid, hatched = (1.0, 1.0) if going else (0.5, 0.8)
    if side is Side.UNKNOWN:
        yield rect("nobody", x, y, width, BAR)
    elif side is Side.BOTH:
        yield rect("vendor", x, y, width, BAR / 2, opacity=solid)
        yield rect("customer", x, y + BAR / 2, width, BAR / 2, opacity=hatched)
        yield rect("edge", x, y, width, BAR)
    else:
        opacity = solid if side is Side.VENDOR else hatched
        yield rect(_FILLS[side], x, y, width, BAR, opacity=opacity)
        yield rect("edge", x, y, width, BAR)
    if task.status is TaskStatus.BLOCKED:
        yield tag("path", "crit", d=f"M{x + 3:.2f} {y + 3:.2f}l6 6m0-6l-6 6")


def _bar_words(task: PlanTask, dates: tuple[date, date]) -> str:
    side = side_of(task)
    parts = [
        f"{day_label(dates[0])} to {day_label(dates[1])}, {days_words(task.duration_days)}",
        task.owner.role if task.owner else SIDE_WORDS[side],
    ]
    if task.critical:
        parts.append("critical")
    elif task.slack_days:
        parts.append(f"{days_words(task.slack_days)} of slack")
    if task.decision is Decision.UNDECIDED:
        parts.append("undecided")
    return f"{plain(task.title)}: {'; '.join(parts)}"


def rect(
    paint: str, x: float, y: float, width: float, height: float, *, opacity: float = 1.0
) -> str:
    """Return a rounded rectangle."""
    return tag(
        "rect",
        paint,
        x=x,
        y=y,
        width=width,
        height=height,
        rx=min(2.5, width / 2),
        opacity=None if opacity == 1.0 else opacity,
    )


def diamond(x: float, y: float, size: float, paint: str) -> str:
    """Return a diamond around a point."""
    sides = f"l{size} {size}l-{size} {size}l-{size}-{size}z"
    return tag("path", paint, d=f"M{x:.2f} {y - size:.2f}{sides}")


def side_mark(side: Side, x: float, y: float) -> str:
    """Return the small shape of a side: disc, diamond, half of each, square, dashed ring."""
    match side:
        case Side.VENDOR:
            return tag("circle", "vendor", cx=x, cy=y, r=3.6)
        case Side.CUSTOMER:
            return diamond(x, y, 4.4, "customer-mark")
        case Side.BOTH:
            half_disc = tag("path", "vendor", d=f"M{x - 0.6:.2f} {y - 4:.2f}a4 4 0 0 0 0 8z")
            half_diamond = f"M{x + 0.6:.2f} {y - 4.4:.2f}l4.4 4.4l-4.4 4.4z"
            return half_disc + tag("path", "customer-mark", d=half_diamond)
        case Side.THIRD_PARTY:
            return tag("rect", "third-mark", x=x - 3.4, y=y - 3.4, width=6.8, height=6.8)
        case _:
            return tag("circle", "nobody", cx=x, cy=y, r=3.4)


def side_sample(side: Side, x: float, y: float) -> str:
    """Return a short bar in the fill of a side, for the legend."""
    if side is Side.UNKNOWN:
        return rect("nobody", x, y, 14, 9)
    if side is Side.BOTH:
        halves = rect("vendor", x, y, 14, 4.5, opacity=0.5) + rect(
            "customer", x, y + 4.5, 14, 4.5
        )
        return halves + rect("edge", x, y, 14, 9)
    opacity = 0.5 if side is Side.VENDOR else 0.8
    return rect(_FILLS[side], x, y, 14, 9, opacity=opacity) + rect("edge", x, y, 14, 9)
