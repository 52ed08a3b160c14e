"""How sentences call the values of a plan: counts, windows, anchors, calendars, links, decisions.

English like the catalogue whose sentences they stand in. What a plan document says itself is in
the document's language and comes from the vocabulary (`plan_words`).
"""

from collections.abc import Mapping

from golive.core.document.values import Anchor, Unit
from golive.core.planning.calendars import BOTH, CUSTOMER, VENDOR
from golive.core.planning.model import STATUS_LABELS, Decision, TaskStatus
from golive.core.scheduling.model import LagUnit, LinkType

NOTHING = "nothing"
NO_DATE = "no date"
DAY = "{weekday} {date}"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
NOUNS: Mapping[str, tuple[str, str]] = {
    **{unit.value: (unit.value, f"{unit.value}s") for unit in Unit},
    **{f"working {unit}": (f"working {unit}", f"working {unit}s") for unit in Unit},
    "calendar day": ("calendar day", "calendar days"),
    "task": ("task", "tasks"),
    "detail": ("detail", "details"),
}
"""What is counted -> one of it, and any other number of it."""
AMOUNT = "{low} to {high}"
NUMBERED = ("{unit} {start}", "{units} {start} to {end}")
"""Numbered units: one ("week 4"), several ("weeks 2 to 4")."""
SAME_DAY = "the same day"
AROUND = "{before} before to {after} after"
ANY_DAY_BEFORE = "any day before"
UNTIL_BEFORE = "until {length} before"
NEAR = ("{start} {unit} before", "{start} to {end} {unit} before")
"""Days right before: one ("2 days before"), several ("14 to 7 days before")."""
OF_ANCHOR = "{span} {anchor}"
FROM_ANCHOR = "{span} from {anchor}"
ANCHORS: Mapping[Anchor, str] = {
    Anchor.CONTRACT: "the contract",
    Anchor.KICKOFF: "the kickoff",
    Anchor.GO_LIVE: "the go-live",
    Anchor.SESSION_END: "the session",
    Anchor.PHASE_END: "the phase",
    Anchor.PREVIOUS: "the step before",
}
CALENDARS: Mapping[str, str] = {
    VENDOR: "the vendor's calendar",
    CUSTOMER: "the customer's calendar",
    BOTH: "the calendar of both sides",
}
STATES: Mapping[TaskStatus | Decision, str] = {
    **{status: STATUS_LABELS[status] for status in TaskStatus},
    Decision.APPLIES: "applies",
    Decision.NOT_APPLICABLE: "does not apply",
    Decision.UNDECIDED: "not decided",
}
LINKS: Mapping[LinkType, str] = {
    LinkType.FS: "the end of “{task}”",
    LinkType.SS: "the start of “{task}”",
    LinkType.FF: "the end of “{task}” (to end itself)",
    LinkType.SF: "the start of “{task}” (to end itself)",
}
LAG = "{sign} {length}"
LAG_UNITS: Mapping[LagUnit, str] = {
    LagUnit.WORKING: "working day",
    LagUnit.CALENDAR: "calendar day",
}
