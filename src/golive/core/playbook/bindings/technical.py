"""Bindings of provisioning, integration, migration, launch and running the product."""

from golive.core.playbook.bindings.action import WORK, Action, action
from golive.core.playbook.model import ItemKind

_WORK_OR_READY = WORK | {ItemKind.PREREQUISITE.value}

PROVISIONING: tuple[Action, ...] = (
    action(
        "channel.create",
        "Creates the customer's chat channel under its derived name.",
        "CREATE SLACK CHANNEL | CREATE SLACK | SLACK CHANNEL CREATE",
        "S8",
        _WORK_OR_READY,
    ),
    action(
        "plan.create_board",
        "Opens the plan's own board with its milestones.",
        "CREATE BOARD MILESTONE | CREATE BOARD",
        "S31",
    ),
    action(
        "workspace.create",
        "Creates the customer's workspace and yields its id.",
        "PROVISION WORKSPACE !USERS !STAGING | PROVISION WORKSPACE CUSTOMER !STAGING",
        "S36 S37",
    ),
    action(
        "sso.configure",
        "Sets up single sign-on and keeps the test sign-in as evidence.",
        "CONFIGURE SSO | PROVISION SSO",
        "S38 S39",
    ),
    action(
        "users.bulk_add",
        "Adds the users of the customer's file after checking it, and reports each row.",
        "ADD_USERS USERS !SIGN_IN !SSO !POWER_USERS !KICKOFF !FEEDBACK !INVITE | ADD_USERS USERS FIRST !SIGN_IN !SSO !POWER_USERS | INVITE USERS FIRST !MEETING | INVITE USERS WORKSPACE !MEETING | INVITE USERS !MEETING !KICKOFF !TRAIN !CALENDAR !CHECK_IN",
        "S40 S41",
    ),
    action(
        "secret.exchange",
        "Asks for the credential through the secret exchange, never in a comment.",
        "GRANT CREDENTIAL !SECURE_CHANNEL !PRODUCTION !ENDPOINT",
        "S191",
        frozenset({ItemKind.PREREQUISITE.value, ItemKind.TASK.value}),
    ),
    action(
        "environment.verify_checklist",
        "Checks the customer's environment against the embedded checklist.",
        "ENVIRONMENT SETUP !STAGING !SSO !MIGRATION !DISCOVERY | ENVIRONMENT VERIFY SETUP",
        "S200",
    ),
    action(
        "plan.complete_discovery",
        "Fills the technical environment and reviews the prerequisites.",
        "DISCOVERY ENVIRONMENT !TRAIN | DISCOVERY !TRAIN !SCHEDULE",
        "S197",
    ),
    action(
        "plan.accept",
        "Closes on the customer's recorded acceptance of one plan version; sets the baseline.",
        "FINALIZE PLAN_DOC ONBOARDING !CONTRACT !BACKUP !TRAIN !TESTING !GO_LIVE_EXECUTION | FINALIZE PLAN_DOC CUSTOMER !CONTRACT !BACKUP",
        "S198",
    ),
)

INTEGRATION: tuple[Action, ...] = (
    action(
        "api_key.issue",
        "Issues an API key; a production key needs approval.",
        "GENERATE API_KEY !SECURE_CHANNEL | GENERATE API_KEY PRODUCTION !SECURE_CHANNEL",
        "S44",
    ),
    action(
        "secret.share",
        "Shares the secret by a one-time link that expires and is audited.",
        "SHARE SECURE_CHANNEL | SHARE CREDENTIAL SECURE_CHANNEL",
        "S45",
    ),
    action(
        "api_key.document_limits",
        "Generates the customer's page of limits, endpoints and usage.",
        "DOCUMENT RATE_LIMIT | SHARE RATE_LIMIT | REVIEW RATE_LIMIT CUSTOMER",
        "S46",
    ),
    action(
        "webhook.register",
        "Registers the endpoint, its events and its signing secret.",
        "CONFIGURE WEBHOOK !TEST | CONFIGURE WEBHOOK ENDPOINT !TESTING | CONFIGURE ENDPOINT ~WEBHOOK !TESTING",
        "S48",
    ),
    action(
        "webhook.send_test",
        "Sends a signed sample of each event; done when each was taken.",
        "TEST PAYLOAD | SEND PAYLOAD | TEST WEBHOOK",
        "S49",
    ),
    action(
        "webhook.watch_deliveries",
        "Counts live deliveries up to the number named and gives a verdict.",
        "WATCH EVENTS FIRST | WATCH EVENTS ~WEBHOOK | WATCH WEBHOOK",
        "S50",
    ),
    action(
        "integration.observe_calls",
        "Takes the customer's API calls as evidence that the integration works.",
        "DEVELOPMENT API !TESTING !API_KEY | DEVELOPMENT INTEGRATIONS !TESTING",
        "S201",
    ),
    action(
        "integration.run_tests",
        "Keeps the test cases with their results; all must pass.",
        "TESTING INTEGRATIONS !WEBHOOK !PAYLOAD !DEVELOPMENT | TESTING INTEGRATIONS EXECUTE !WEBHOOK",
        "S203",
    ),
)

MIGRATION: tuple[Action, ...] = (
    action(
        "migration.run_pipeline",
        "Runs the five stages: extract, transform, load, approve, execute.",
        "MIGRATION DATA !PRODUCTION !STAGING !VERIFY !DRY_RUN !FAILURE | EXECUTE MIGRATION DATA !PRODUCTION !STAGING !VERIFY !DRY_RUN | MIGRATION LEGACY !PRODUCTION !EXTRACT",
        "S51 S202",
    ),
    action(
        "migration.extract",
        "Registers the source and the files received with hash, size and rows.",
        "EXTRACT DATA LEGACY | EXTRACT LEGACY | EXTRACT DATA !USAGE",
        "S52",
    ),
    action(
        "migration.transform",
        "Applies the saved mapping and rules; errors stay with their rows.",
        "TRANSFORM SCHEMA | TRANSFORM DATA | TRANSFORM SCHEMA DATA",
        "S53",
    ),
    action(
        "migration.load_staging",
        "Loads into the staging area only and counts what was rejected.",
        "LOAD STAGING | LOAD STAGING DATA | MIGRATION STAGING",
        "S54",
    ),
    action(
        "migration.approve",
        "Shows counts, samples and differences; the customer approves or rejects.",
        "VERIFY CUSTOMER ~MIGRATION !ACCESS !READY | VERIFY MIGRATION CUSTOMER | VERIFY MIGRATION DATA",
        "S55",
    ),
    action(
        "migration.execute",
        "Runs the production migration of exactly the approved file.",
        "EXECUTE MIGRATION PRODUCTION | MIGRATION PRODUCTION | LOAD PRODUCTION DATA",
        "S56",
    ),
)

LAUNCH: tuple[Action, ...] = (
    action(
        "launch.open_day",
        "Runs the opening block of the launch day.",
        "RUN_BLOCK_MORNING ~LAUNCH",
        "S92",
    ),
    action(
        "launch.monitor",
        "Runs the monitoring block of the launch day.",
        "RUN_BLOCK_DAY ~LAUNCH",
        "S96",
    ),
    action(
        "launch.close_day",
        "Runs the closing block of the launch day.",
        "RUN_BLOCK_EVENING ~LAUNCH",
        "S100",
    ),
    action(
        "launch.verify_systems",
        "Runs the health checks; all green, or a named override.",
        "VERIFY SYSTEMS OPERATIONAL | VERIFY SYSTEM_STATE ~LAUNCH !MIGRATION !SSO !ACCESS !WEBHOOK !API_KEY",
        "S93",
    ),
    action(
        "launch.confirm_customer_ready",
        "Asks the customer for one click and keeps name and time.",
        "CONFIRM CUSTOMER READY | CONFIRM CUSTOMER TEAM READY",
        "S94",
    ),
    action(
        "launch.enable_production",
        "Opens production once the gates are green; starts the live clock.",
        "ENABLE PRODUCTION ACCESS | ENABLE PRODUCTION",
        "S95",
    ),
    action(
        "launch.execute",
        "Runs the launch runbook; live traffic is the evidence.",
        "GO_LIVE_EXECUTION !RETROSPECTIVE !READY !VERIFY !RECORDING !TRAIN | EXECUTE LAUNCH !RETROSPECTIVE !READY !MIGRATION !TRAIN !CELEBRATE !MEETING",
        "S209",
    ),
    action(
        "watch.error_logs",
        "Follows the error feed for the window, with threshold and summary.",
        "WATCH ERROR_LOGS | WATCH ERROR_LOGS FIRST",
        "S97",
    ),
    action(
        "watch.stabilisation",
        "Runs the clock after go-live; a critical issue fails it.",
        "POST_LAUNCH WATCH | MONITORING_PERIOD EXECUTE | POST_LAUNCH MONITORING_PERIOD",
        "S210",
    ),
    action(
        "usage.watch_activity",
        "Shows who was invited, signed in and used a core feature, live.",
        "WATCH ACTIVITY USERS | WATCH ACTIVITY ADOPTION",
        "S98",
    ),
    action(
        "launch.staff_channel",
        "Shows who is on duty and warns of an unanswered message.",
        "BE_AVAILABLE CHAT QUESTIONS | BE_AVAILABLE CHAT | BE_AVAILABLE QUESTIONS",
        "S99",
    ),
    action(
        "launch.resolve_issues",
        "Lists the day's issues; each needs owner and due date to close the day.",
        "ADDRESS ISSUES ENCOUNTERED | ADDRESS ISSUES ~LAUNCH",
        "S102",
    ),
)

USAGE: tuple[Action, ...] = (
    action(
        "usage.show_kpi_panel",
        "Shows the KPI panel of the window with daily snapshots.",
        "WATCH USAGE METRICS | WATCH METRICS",
        "S107",
    ),
    action(
        "friction.log",
        "Keeps the friction log; open entries go to the next check-in.",
        "ADDRESS FRICTION | COLLECT FRICTION | IDENTIFY FRICTION | DOCUMENT FRICTION",
        "S108",
    ),
    action(
        "feedback.collect",
        "Sends the feedback form and counts the answers.",
        "COLLECT FEEDBACK USERS !BARRIERS | COLLECT FEEDBACK !BARRIERS | SEND FEEDBACK !BARRIERS",
        "S109",
    ),
    action(
        "usage.review_adoption",
        "Puts the adoption metrics on the next call's agenda.",
        "REVIEW ADOPTION METRICS | REVIEW USAGE METRICS | REVIEW ADOPTION",
        "S112",
    ),
    action(
        "usage.rank_power_users",
        "Ranks users by activity and features.",
        "IDENTIFY POWER_USERS !EMPOWER",
        "S113",
    ),
    action(
        "usage.recommend_workflows",
        "Recommends changes from usage facts, each with an owner.",
        "OPTIMIZE WORKFLOWS PATTERNS | OPTIMIZE WORKFLOWS",
        "S114",
    ),
    action(
        "expansion.record",
        "Records the opportunity and tells the sales owner.",
        "IDENTIFY EXPANSION | EXPANSION OPPORTUNITY | DOCUMENT EXPANSION",
        "S118",
    ),
    action(
        "handover.to_support",
        "Hands over to support, which accepts; onboarding check-ins stop.",
        "TRANSITION SUPPORT !ISSUES !DOCUMENTATION | HAND_OVER SUPPORT !DOCUMENTATION",
        "S119",
    ),
    action(
        "document.hand_over",
        "Lists the documents and confirms that the customer can open each.",
        "HAND_OVER DOCUMENTATION | SHARE DOCUMENTATION CUSTOMER !RATE_LIMIT !TRAIN",
        "S207",
    ),
)
