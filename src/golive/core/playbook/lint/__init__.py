"""Owns the rules that find faults of the described process; does not own damage of the file (document)."""

from collections.abc import Iterable
from datetime import date

from golive.core.diagnostics import Diagnostic
from golive.core.playbook.lint import (
    content,
    dates,
    meetings,
    metrics,
    people,
    structure,
    windows,
)
from golive.core.playbook.lint.rule import Linted, LintRule, PairRule
from golive.core.playbook.model import Playbook

RULES: tuple[LintRule, ...] = (
    LintRule("BD005", "two built-in actions fit alike", structure.tied_bindings),
    LintRule(
        "LN001",
        "step window against its sections after go-live",
        windows.step_against_post_launch_sections,
    ),
    LintRule(
        "LN002", "monitoring windows of different length", meetings.watches_of_one_document
    ),
    LintRule(
        "LN003", "agenda minutes against meeting length", meetings.agenda_against_duration
    ),
    LintRule("LN004", "roles with like names", people.roles_alike),
    LintRule("LN005", "one role in several spellings", people.roles_in_several_spellings),
    LintRule("LN006", "role without holder", people.roles_without_holder),
    LintRule("LN007", "target impossible by the plan's own dates", metrics.impossible_targets),
    LintRule("LN008", "metric label against its measure", metrics.label_against_measure),
    LintRule("LN009", "overdue review", dates.overdue_review),
    LintRule("LN010", "vague success criterion", content.vague_criteria),
    LintRule("LN011", "prerequisite without validation step", content.unchecked_prerequisites),
    LintRule("LN012", "missing owner", people.missing_owner),
    LintRule("LN013", "past date", dates.past_dates),
    LintRule("LN014", "wrong weekday", dates.wrong_weekdays),
    LintRule("LN015", "unknown placeholder", content.unknown_placeholders),
    LintRule("LN016", "link that cannot be one", content.impossible_links),
    LintRule("LN017", "weekend work", dates.weekend_work),
    LintRule("LN018", "duplicate item", content.doubled_items),
    LintRule("LN019", "circle of dependencies", structure.dependency_circles),
    LintRule("LN021", "escalation levels with the same holder", people.same_holder_twice),
    LintRule("LN022", "escalation limit going down", people.limits_going_down),
    LintRule("LN025", "gates that share a fact", structure.gates_sharing_facts),
    LintRule("LN026", "npm swallows flags", content.swallowed_flags),
    LintRule("LN029", "steps out of order", windows.steps_out_of_order),
    LintRule("LN030", "due before what it depends on", dates.due_before_needed),
    LintRule("LN031", "two steps with one number", windows.steps_of_one_number),
    LintRule("LN032", "section outside its step's window", windows.section_outside_its_step),
)
"""Every rule over one document, in the order of its code."""

PAIR_RULES: tuple[PairRule, ...] = (
    PairRule("LN002", "monitoring windows of different length", meetings.watches_of_both),
    PairRule("LN004", "roles with like names", people.roles_of_both),
    PairRule("LN023", "prerequisites in both documents", structure.prerequisites_of_both),
    PairRule("LN024", "cadences in both documents", structure.cadences_of_both),
    PairRule("LN028", "go-live in different weeks", windows.go_live_of_both),
    PairRule("LN033", "gates in both documents", structure.gates_of_both),
)
"""Every rule over a playbook and its plan template together."""


def lint(playbook: Playbook, today: date) -> tuple[Diagnostic, ...]:
    """Find faults of the process that a document describes.

    Args:
        playbook: The recognised document.
        today: The day of the check, for past dates and reviews.

    Returns:
        Findings in order of line, column and code; each states the reading golive takes.
    """
    linted = Linted(playbook, today)
    return _sorted(found for rule in RULES for found in rule.check(linted))


def lint_pair(playbook: Playbook, template: Playbook, today: date) -> tuple[Diagnostic, ...]:
    """Find where a playbook and its plan template disagree or say the same thing twice.

    Returns:
        Findings on lines of the playbook; related lines with code LN903 are the template's.
    """
    mine, theirs = Linted(playbook, today), Linted(template, today)
    return _sorted(found for rule in PAIR_RULES for found in rule.check(mine, theirs))


def _sorted(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(found, key=lambda each: (each.line, each.column, each.code)))


__all__ = ["PAIR_RULES", "RULES", "LintRule", "PairRule", "lint", "lint_pair"]
