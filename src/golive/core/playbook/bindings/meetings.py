"""Bindings of meetings, messages, agenda points, trainings and check-ins."""

from golive.core.playbook.bindings.action import METRIC, TALK, WORK, Action, action
from golive.core.playbook.model import ItemKind

_TOPIC = frozenset({ItemKind.TOPIC.value})
_SERIES = frozenset({ItemKind.CADENCE.value, ItemKind.TASK.value, ItemKind.MEETING.value})

MEETINGS: tuple[Action, ...] = (
    action(
        "meeting.send_invite",
        "Sends the calendar invite of the meeting; the clock stops when it is out.",
        "SEND CALENDAR_INVITE | CREATE CALENDAR_INVITE | SCHEDULE CALENDAR_INVITE | SEND INVITE ~KICKOFF !USERS | SEND INVITE MEETING !USERS | INVITE KICKOFF",
        "S12",
    ),
    action(
        "meeting.hold_kickoff",
        "Holds the kickoff: invite, agenda, notes; closed when it was held and the goals are confirmed.",
        "KICKOFF MEETING !RECORDING !INVITE !NOTES | KICKOFF MEETING CUSTOMER !RECORDING !INVITE !NOTES | SCHEDULE KICKOFF !INVITE | SCHEDULE MEETING ~KICKOFF !INVITE !TRAIN !QBR !RECORDING !OFFICE_HOURS | @meeting ~KICKOFF | EXECUTE KICKOFF !INVITE !RECORDING",
        "S10 S11 S17 S196",
    ),
    action(
        "meeting.share_recording",
        "Posts recording and notes of the meeting and keeps the message as evidence.",
        "SHARE RECORDING AFTER_MEETING | SHARE RECORDING !TRAIN | SEND RECORDING !TRAIN | SHARE NOTES ~AFTER_MEETING | SHARE RECORDING NOTES",
        "S30",
    ),
    action(
        "meeting.quick_sync",
        "Schedules a short meeting with an agenda from the day's facts.",
        "QUICK SYNC CUSTOMER | QUICK SYNC",
        "S101",
        WORK - {ItemKind.CADENCE.value},
    ),
    action(
        "meeting.call_escalation",
        "Calls an escalation meeting with one click from a blocker; never by itself.",
        "ESCALATION_CALL",
        "S221",
        _SERIES,
    ),
    action(
        "meeting.review_milestone",
        "Holds a review when a phase ends; its sign-off opens the next phase.",
        "MILESTONE_REVIEW | REVIEW MILESTONE SIGN_OFF",
        "S220",
        _SERIES,
    ),
    action(
        "meeting.hold_retrospective",
        "Holds the retrospective; lessons are stored and go to the playbook's owner.",
        "RETROSPECTIVE !DOCUMENT !SHARE | RETROSPECTIVE LAUNCH | EXECUTE RETROSPECTIVE | SCHEDULE RETROSPECTIVE",
        "S211",
    ),
    action(
        "check_in.run_series",
        "Runs the series of check-ins: each occurrence is held or missed, with a note.",
        "CHECK_IN",
        "S106 S111 S116 S219",
        frozenset({ItemKind.CADENCE.value}),
    ),
    action(
        "message.send_welcome",
        "Sends the welcome message with the customer's resources and the portal link.",
        "SEND WELCOME EMAIL | SEND WELCOME | PREPARE WELCOME EMAIL SEND",
        "S32",
    ),
    action(
        "message.announce_launch",
        "Announces the launch to both teams.",
        "CELEBRATE LAUNCH | CELEBRATE SUCCESS LAUNCH | SEND LAUNCH CELEBRATE",
        "S103",
    ),
    action(
        "qbr.prepare",
        "Generates the business-review pack from goals, KPIs, issues and adoption.",
        "PREPARE QBR | QBR MATERIALS | QBR",
        "S117",
        WORK - {ItemKind.CADENCE.value},
    ),
)

AGENDA: tuple[Action, ...] = (
    action(
        "agenda.introduce_people",
        "Runs the introductions from the plan's people and roles.",
        "INTRODUCTIONS | ROLES",
        "S18 S19",
        TALK,
    ),
    action(
        "agenda.record_goals",
        "Writes the notes to business goals and success criteria.",
        "CUSTOMER GOALS | GOALS",
        "S20",
        TALK,
    ),
    action(
        "agenda.show_features",
        "Walks through the core features that the playbook names.",
        "FEATURES DEMO | DEMO",
        "S21 S22",
        TALK,
    ),
    action(
        "agenda.log_questions",
        "Keeps the question log: question, answer, owner, due.",
        "Q_AND_A",
        "S23",
        TALK,
    ),
    action(
        "agenda.verify_access",
        "Checks for each attendee whether they can sign in.",
        "ACCESS VERIFY | ACCESS CONFIRM",
        "S24",
        TALK,
    ),
    action(
        "agenda.review_timeline",
        "Opens the dated plan in the customer's view.",
        "REVIEW TIMELINE | REVIEW PLAN_DOC | PLAN_DOC",
        "S25 S26",
        TALK,
    ),
    action(
        "agenda.set_milestones",
        "Confirms the milestone dates; the agreed set becomes the baseline.",
        "MILESTONE ASSIGN | MILESTONE",
        "S27",
        TALK,
    ),
    action(
        "agenda.assign_next_steps",
        "Turns each next step into a task with owner and due date.",
        "STEPS ASSIGN | STEPS",
        "S28",
        TALK,
    ),
)

TRAININGS: tuple[Action, ...] = (
    action(
        "training.run_session",
        "Runs the session: invite, attendance, topics, recording.",
        "TRAINING AUDIENCE !MATERIALS !OFFICE_HOURS !ADDITIONAL !EXERCISE !GUIDES | TRAIN AUDIENCE !MATERIALS !OFFICE_HOURS !ADDITIONAL !EXERCISE !GUIDES | EXECUTE TRAINING !MATERIALS !ADDITIONAL | SCHEDULE TRAINING !MATERIALS !ADDITIONAL !OFFICE_HOURS",
        "S58 S68 S205 S206",
    ),
    action(
        "training.share_materials",
        "Publishes the materials to the portal and sends them to the attendees.",
        "SHARE TRAINING_MATERIALS | SHARE TRAIN MATERIALS | SHARE TRAINING MATERIALS | SHARE MATERIALS ~TRAIN | SHARE RECORDING TRAIN",
        "S80",
    ),
    action(
        "training.distribute_guides",
        "Sends the quick guides and records who got them.",
        "SHARE GUIDES !WELCOME | SEND GUIDES !WELCOME",
        "S81",
    ),
    action(
        "training.schedule_office_hours",
        "Offers bookable office hours; done when one slot exists.",
        "SCHEDULE OFFICE_HOURS | CREATE OFFICE_HOURS | OFFICE_HOURS EXECUTE",
        "S82",
    ),
    action(
        "training.schedule_extra",
        "Creates one more training session from the template.",
        "SCHEDULE ADDITIONAL TRAIN | ADDITIONAL TRAINING | ADDITIONAL TRAIN",
        "S140",
    ),
    action(
        "training.cover_topic",
        "Ticks the topic as covered in the session.",
        "",
        "S60 S61 S62 S63 S64 S70 S71 S72 S73 S74",
        _TOPIC,
    ),
    action(
        "training.require_recording",
        "Asks for the recording before the session can be closed.",
        "LIVE_SESSION RECORD_SESSION | RECORD_SESSION TRAIN",
        "S76",
        _TOPIC | TALK,
    ),
    action(
        "training.run_exercises",
        "Keeps who finished which exercise.",
        "EXERCISE",
        "S77",
        _TOPIC | TALK,
    ),
    action(
        "training.log_questions",
        "Keeps the questions of the session; open ones become tasks.",
        "Q_AND_A",
        "S78",
        _TOPIC,
    ),
)

KPIS: tuple[Action, ...] = (
    action(
        "kpi.time_to_first_value",
        "Days from the stated anchor to the first meaningful action.",
        "TTFV",
        "S123",
        METRIC,
    ),
    action(
        "kpi.user_activation",
        "Activated users over invited users.",
        "ACTIVATION",
        "S124",
        METRIC,
    ),
    action(
        "kpi.feature_adoption",
        "Users of enough core features over users.",
        "ADOPTION",
        "S125",
        METRIC,
    ),
    action(
        "kpi.support_tickets",
        "Tickets of the period, counted as the measure says.",
        "TICKETS",
        "S126",
        METRIC,
    ),
    action(
        "kpi.customer_satisfaction",
        "Mean of the survey's answers.",
        "SATISFACTION",
        "S127",
        METRIC,
    ),
    action(
        "kpi.time_to_go_live", "Days from the contract to go-live.", "TIME_TO_LIVE", "", METRIC
    ),
    action("kpi.health_score", "The customer's health score.", "HEALTH", "", METRIC),
    action(
        "kpi.training_completion",
        "Trained people over those who should be.",
        "COMPLETION",
        "",
        METRIC,
    ),
)
