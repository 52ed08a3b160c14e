"""The quantity grammar.

Owns: reading durations, windows, clocks, cadences, targets, conditions, sizing rules, day plans
and dates from a text, by the words of its language. Does not own: what a quantity means for the
item or section that holds it (playbook).
"""

from golive.core.document.quantities.dates import WrittenDate, read_date, read_dates
from golive.core.document.quantities.day_plans import read_day_plan
from golive.core.document.quantities.legends import Legend, read_legend
from golive.core.document.quantities.scan import (
    read_cadence,
    read_clock,
    read_comparison,
    read_duration,
    read_quantities,
    read_sizing_rule,
    read_target,
    read_window,
)
from golive.core.document.quantities.windows import says_after_go_live

__all__ = [
    "Legend",
    "WrittenDate",
    "read_cadence",
    "read_clock",
    "read_comparison",
    "read_date",
    "read_dates",
    "read_day_plan",
    "read_duration",
    "read_legend",
    "read_quantities",
    "read_sizing_rule",
    "read_target",
    "read_window",
    "says_after_go_live",
]
