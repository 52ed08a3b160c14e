"""What a plan says of windows and links: which of two was taken, and which it does not follow."""

from collections.abc import Sequence

from golive.core.diagnostics import Diagnostic
from golive.core.planning.drafting import own_window
from golive.core.planning.findings import finding, phase_place, step_origin
from golive.core.planning.model import Document, PlanPhase, StepMapping
from golive.core.planning.said import lag_said, window_said
from golive.core.planning.windows import is_post_launch
from golive.core.playbook.model import Playbook
from golive.core.scheduling.model import LinkType


def window_notes(
    mapping: Sequence[StepMapping], phases: Sequence[PlanPhase], playbook: Playbook
) -> list[Diagnostic]:
    """Say which window was taken where step and phase state different ones."""
    post_launch = {item.step for item in playbook.items if is_post_launch(item.window)}
    by_key = {phase.key: phase for phase in phases}
    by_step = {step.key: step for step in playbook.steps}
    found: list[Diagnostic] = []
    for one in mapping:
        phase, step = by_key[one.phase], by_step[one.step]
        if step.window is None or phase.window is None or step.window == phase.window:
            continue
        if one.step in post_launch:
            note = {"phase": step.title, "window": window_said(step.window)}
            found.append(finding("PL036", [step_origin(one)], note))
            continue
        params: dict[str, str | int] = {
            "step": step.title,
            "step_window": window_said(step.window),
            "phase": phase.title,
            "window": window_said(phase.window),
        }
        related = (phase_place(one),)
        found.append(finding("PL035", [step_origin(one)], params, related))
    return found


def shift_notes(documents: Sequence[Playbook]) -> list[Diagnostic]:
    """Say which weeks of a group were counted from the start of its step."""
    found: dict[int, Diagnostic] = {}
    for book in documents:
        steps = {step.key: step for step in book.steps}
        for item in book.items:
            step = steps.get(item.step)
            window = own_window(item, step)
            if step is None or item.window is None or window is None or item.window == window:
                continue
            line = step.lines[0] if step.lines else 0
            params: dict[str, str | int] = {
                "group": item.group,
                "stated": window_said(item.window),
                "step": step.title,
                "window": window_said(window),
            }
            found.setdefault(line, Diagnostic("PL060", line, params=params))
    return list(found.values())


def link_notes(playbook: Playbook) -> list[Diagnostic]:
    """Say which links with a type or a lag only the playbook has, whose work the template carries."""
    titles = {item.key: item.title for item in playbook.items}
    return [
        Diagnostic(
            "PL356",
            item.lines[0] if item.lines else 0,
            params={
                "item": item.title,
                "other": titles.get(one.key, one.key),
                "how": " ".join((one.type.value, *lag_said(one.lag, one.lag_unit))),
            },
            document=Document.PLAYBOOK,
        )
        for item in playbook.items
        for one in item.after
        if one.lag or one.type is not LinkType.FS
    ]
