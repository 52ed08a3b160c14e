"""Where a playbook and its plan template disagree, as findings with the places in both documents."""

from datetime import date

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic, Related
from golive.core.planning.model import Document
from golive.core.playbook.lint import lint_pair
from golive.core.playbook.model import Playbook

_IN_TEMPLATE = "LN903"


def conflicts(
    playbook: Playbook | None, template: Playbook | None, today: date
) -> tuple[Diagnostic, ...]:
    """Return where two documents disagree or say one thing twice; () without either.

    Args:
        playbook: How we onboard, or None.
        template: The plan template, or None.
        today: The day of the check.

    Returns:
        Findings on lines of the playbook, each place with the document that it is of.
    """
    if playbook is None or template is None:
        return ()
    return tuple(
        replace(
            one,
            document=Document.PLAYBOOK.value,
            related=tuple(map(_placed, one.related)),
        )
        for one in lint_pair(playbook, template, today)
    )


def _placed(place: Related) -> Related:
    document = Document.TEMPLATE if place.code == _IN_TEMPLATE else Document.PLAYBOOK
    return replace(place, document=document.value)
