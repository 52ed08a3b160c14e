"""How sentences call the fields of tasks, phases, plans, details and register rows."""

from collections.abc import Mapping

from golive.core.planning.changes import PhaseField, TaskField
from golive.core.planning.model import GateKind

TASK_FIELDS: Mapping[str, str] = {
    TaskField.TITLE: "the title",
    TaskField.OWNER: "the owner",
    TaskField.CRITERION: "the success criterion",
    TaskField.STATUS: "the status",
    TaskField.CONDITION: "the condition",
    TaskField.DECISION: "whether it applies",
    TaskField.WINDOW: "the window",
    TaskField.DURATION_DAYS: "the length",
    TaskField.PINNED_DUE_ON: "the fixed due date",
    TaskField.NOT_BEFORE: "the earliest start",
    TaskField.FINISHED_ON: "the day it really ended",
}
PHASE_FIELDS: Mapping[str, str] = {
    PhaseField.TITLE: "the title",
    PhaseField.WINDOW: "the window",
    PhaseField.CRITERION: "the success criterion",
}
PLAN_FIELDS: Mapping[str, str] = {
    "title": "the title",
    "customer": "the customer",
    "status": "the status",
    "created_on": "the date",
}
FACT_FIELDS: Mapping[str, str] = {
    "industry": "the industry",
    "employees": "the company size",
    "users": "the number of users",
    "environment": "the technical environment",
    "goals": "the business goals",
}
DETAIL_FIELDS: Mapping[str, str] = {
    "text": "the text",
    "owner": "the owner",
    "window": "the window",
    "condition": "the condition",
    "criterion": "the success criterion",
    "done": "the state",
}
REGISTER_FIELDS: Mapping[str, str] = {
    "text": "the text",
    "owner": "the owner",
    "validation": "the validation step",
    "status": "the status",
    "done": "the state",
    "meeting": "the meeting",
    "frequency": "the frequency",
    "participants": "the participants",
    "purpose": "the purpose",
    "risk": "the risk",
    "probability": "the probability",
    "impact": "the impact",
    "mitigation": "the mitigation",
    "contingency": "the contingency",
}
FIELDS: Mapping[str, str] = {
    TaskField.LINKS: "what it waits for",
    TaskField.ITEMS: "the detail",
    **PLAN_FIELDS,
    **REGISTER_FIELDS,
    **DETAIL_FIELDS,
    **PHASE_FIELDS,
    **TASK_FIELDS,
}
"""All of them, for a field of anything."""

GATES: Mapping[GateKind, str] = {
    GateKind.PRE_LAUNCH: "the pre-launch conditions",
    GateKind.GO_LIVE: "the go-live definition",
    GateKind.DONE: "the definition of done",
}
"""The gates that are lists of their own; that of the start holds the prerequisites again."""
