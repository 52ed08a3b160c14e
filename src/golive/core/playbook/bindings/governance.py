"""Bindings of facts and gates, known issues, escalation, rules and risks."""

from golive.core.playbook.bindings.action import (
    ISSUE,
    LEVEL,
    RULE,
    STATES,
    WORK,
    Action,
    action,
)
from golive.core.playbook.model import ItemKind

_CONDITIONS = STATES - {ItemKind.SUCCESS_CRITERION.value}
_STATED = _CONDITIONS | {ItemKind.TASK.value}
_STEP = WORK
_RISK = frozenset({ItemKind.RISK.value})
_CRITERION = frozenset({ItemKind.SUCCESS_CRITERION.value})

FACTS: tuple[Action, ...] = (
    action(
        "fact.contract_signed",
        "True from the moment the contract was signed; starts the clocks.",
        "CONTRACT SIGNED !OTHER_AGREEMENT !PLAN_DOC",
        "S5",
        _STATED,
    ),
    action(
        "fact.payment_method_on_file",
        "True when billing, or a named person, says that payment is set up.",
        "PAYMENT ON_FILE | PAYMENT SIGNED",
        "S6",
        _STATED,
    ),
    action(
        "fact.technical_contact_identified",
        "True as soon as a contact with that role exists.",
        "TECHNICAL_CONTACT IDENTIFIED",
        "S7",
        _STATED,
    ),
    action(
        "fact.integrations_validated",
        "Keys used, webhooks taken, migration approved, test cases passed.",
        "INTEGRATIONS TESTING | INTEGRATIONS VERIFY | INTEGRATIONS OPERATIONAL !ERROR_LOGS",
        "S85",
        _STATED,
    ),
    action(
        "fact.users_invited",
        "Created equals expected and invited equals created; lists who is missing.",
        "ACCOUNTS PROVISION INVITE | ACCOUNTS PROVISION | USERS PROVISION | USERS INVITE !SIGN_IN | USERS ADD_USERS INVITE !SIGN_IN",
        "S86",
        _STATED,
    ),
    action(
        "fact.training_completed",
        "Every key user attended or finished; lists who is missing.",
        "TRAIN COMPLETED KEY_USERS | TRAIN COMPLETED | KEY_USERS TRAIN | AUDIENCE TRAIN",
        "S87",
        _STATED,
    ),
    action(
        "fact.kpis_tracked",
        "Every KPI has target, source and data.",
        "SUCCESS_METRICS DEFINED TRACKING | SUCCESS_METRICS DEFINED | SUCCESS_METRICS TRACKING",
        "S88",
        _STATED,
    ),
    action(
        "fact.escalation_path_communicated",
        "The customer opened or acknowledged the escalation page.",
        "ESCALATION COMMUNICATED",
        "S89",
        _STATED,
    ),
    action(
        "fact.recovery_plan_documented",
        "A recovery document with owner and review date exists.",
        "BACKUP PLAN DOCUMENTED | BACKUP DOCUMENTED | BACKUP TESTING",
        "S90",
        _STATED,
    ),
    action(
        "fact.customer_confirms_readiness",
        "An authorised contact of the customer confirmed; nobody else can.",
        "CUSTOMER CONFIRM READY | CUSTOMER CONFIRM PRODUCTION | CUSTOMER SIGN_OFF LAUNCH | CUSTOMER SIGN_OFF READY",
        "S217 S228",
        _STATED,
    ),
    action(
        "fact.milestones_completed",
        "All phases and tasks are closed with evidence for their criteria.",
        "ALL_TASKS COMPLETED CRITERIA | ALL_TASKS COMPLETED",
        "S227",
        _CONDITIONS,
    ),
    action(
        "fact.monitoring_completed",
        "The clock after go-live ran out without a critical issue.",
        "MONITORING_PERIOD COMPLETED NO_CRITICAL | MONITORING_PERIOD NO_CRITICAL | POST_LAUNCH NO_CRITICAL",
        "S229",
        _STATED,
    ),
    action(
        "fact.scorecard_baseline",
        "The scorecard exists and a first snapshot of all KPIs is stored.",
        "SCORECARD BASELINE",
        "S230",
        _STATED,
    ),
    action(
        "fact.lessons_shared",
        "The lessons are saved and were sent to the team.",
        "LESSONS DOCUMENTED CS_TEAM | LESSONS DOCUMENTED | LESSONS SHARE",
        "S231",
        _STATED,
    ),
    action(
        "fact.handover_accepted",
        "The support owner accepted the hand-over pack.",
        "HAND_OVER SUPPORT COMPLETED | HAND_OVER SUPPORT | TRANSITION SUPPORT COMPLETED",
        "S232",
        _STATED,
    ),
    action(
        "criterion.measure",
        "Measures the outcome where a metric is named.",
        "CAN OUTCOME_NUMBER | CUSTOMER OUTCOME_NUMBER",
        "S186",
        _CRITERION,
    ),
)

ISSUES: tuple[Action, ...] = (
    action(
        "issue.solve_access",
        "Guides through an access problem and stores each step's result.",
        "ACCESS_PROBLEM",
        "S129",
        ISSUE,
    ),
    action(
        "issue.solve_import",
        "Opens by itself when an import fails.",
        "IMPORT FAILURE | DATA FAILURE",
        "S134",
        ISSUE,
    ),
    action(
        "issue.solve_adoption",
        "Opens by itself when activation or adoption is off target.",
        "LOW ADOPTION | LOW USAGE | LOW ACTIVITY",
        "S139",
        ISSUE,
    ),
    action(
        "user.check_email_verification",
        "Looks up whether the user's address is verified.",
        "VERIFY EMAIL_VERIFICATION | EMAIL_VERIFICATION",
        "S130",
        _STEP,
    ),
    action(
        "sso.diagnose",
        "Checks metadata, certificate, redirect URL and test sign-in.",
        "VERIFY SSO | TEST SSO",
        "S131",
        _STEP,
    ),
    action(
        "network.check_ip_allow_list",
        "Checks the user's address against the allow-list.",
        "CONFIRM IP_ALLOW_LIST | VERIFY IP_ALLOW_LIST",
        "S132",
        _STEP,
    ),
    action(
        "user.issue_temporary_password",
        "Makes a password that expires, shared by a one-time link.",
        "GENERATE PASSWORD TEMPORARY | SEND PASSWORD TEMPORARY | GENERATE PASSWORD",
        "S133",
        _STEP,
    ),
    action(
        "import.validate_csv",
        "Reports what is wrong by column and row.",
        "VERIFY CSV FORMAT | VERIFY CSV !ENCODING",
        "S135",
        _STEP,
    ),
    action(
        "import.check_encoding",
        "Reports encoding damage and proposes the repair.",
        "VERIFY ENCODING | ADDRESS ENCODING",
        "S136",
        _STEP,
    ),
    action(
        "import.split_batches",
        "Splits the file and reports each batch.",
        "SPLIT BATCHES | SPLIT LARGE | LOAD BATCHES",
        "S137",
        _STEP,
    ),
    action(
        "import.dry_run",
        "Runs without writing and predicts the exact counts.",
        "@issue_step TEST DRY_RUN | @issue_step DRY_RUN | DRY_RUN ~IMPORT | DRY_RUN ~MIGRATION | DRY_RUN ~DATA | REHEARSAL IMPORT !TRAIN !LAUNCH",
        "S138",
        _STEP,
    ),
    action(
        "document.create_role_guides",
        "Makes one document for each role.",
        "CREATE ROLE_SPECIFIC GUIDES | SHARE ROLE_SPECIFIC GUIDES | DOCUMENT ROLE_SPECIFIC GUIDES",
        "S141",
        _STEP,
    ),
    action(
        "contact.mark_champions",
        "Suggests champions from the power users and marks them.",
        "IDENTIFY CHAMPIONS EMPOWER | IDENTIFY CHAMPIONS | EMPOWER CHAMPIONS",
        "S142",
        _STEP,
    ),
    action(
        "feedback.survey_barriers",
        "Asks inactive users what keeps them away.",
        "COLLECT FEEDBACK BARRIERS | COLLECT BARRIERS",
        "S143",
        _STEP,
    ),
)

ESCALATIONS: tuple[Action, ...] = (
    action(
        "escalation.assign",
        "Assigns the level's holder and starts the limit.",
        "ATTEMPT RESOLUTION | ATTEMPT ISSUES",
        "S152",
        LEVEL,
    ),
    action(
        "escalation.notify",
        "Notifies the level's holder with the full case.",
        "ESCALATE",
        "S153 S154 S157 S158",
        LEVEL,
    ),
    action(
        "escalation.record_concern",
        "Asks for the concern in writing before the next level.",
        "DOCUMENT CONCERN",
        "S156",
        LEVEL,
    ),
)

RULES: tuple[Action, ...] = (
    action(
        "plan.adjust_windows",
        "Changes windows by size and complexity, with a preview.",
        "CUSTOMIZE TIMELINE SIZE | CUSTOMIZE TIMELINE",
        "S160",
        RULE,
    ),
    action(
        "plan.record_variation",
        "Records the departure: what, why, who, when.",
        "DOCUMENT VARIATIONS",
        "S162",
        RULE | WORK,
    ),
    action(
        "playbook.review",
        "Gives the owner a review task with the lessons collected.",
        "UPDATE PLAYBOOK LEARNINGS | UPDATE PLAYBOOK",
        "S163",
        RULE | WORK,
    ),
    action(
        "risk.propose_replan", "Proposes a replan and shows the days.", "~REPLAN", "S223", _RISK
    ),
    action(
        "risk.async_review",
        "Replaces the meeting by approval in the portal.",
        "~ASYNC",
        "S224",
        _RISK,
    ),
)
