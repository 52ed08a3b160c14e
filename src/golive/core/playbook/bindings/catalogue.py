"""The catalogue of all built-in actions and computed facts."""

from collections.abc import Mapping

from golive.core.playbook.bindings.action import Action
from golive.core.playbook.bindings.governance import ESCALATIONS, FACTS, ISSUES, RULES
from golive.core.playbook.bindings.meetings import AGENDA, KPIS, MEETINGS, TRAININGS
from golive.core.playbook.bindings.technical import (
    INTEGRATION,
    LAUNCH,
    MIGRATION,
    PROVISIONING,
    USAGE,
)

CATALOGUE: Mapping[str, Action] = {
    entry.name: entry
    for group in (
        MEETINGS,
        AGENDA,
        TRAININGS,
        KPIS,
        PROVISIONING,
        INTEGRATION,
        MIGRATION,
        LAUNCH,
        USAGE,
        FACTS,
        ISSUES,
        ESCALATIONS,
        RULES,
    )
    for entry in group
}
"""Action name → entry, in the order in which a report lists them."""
