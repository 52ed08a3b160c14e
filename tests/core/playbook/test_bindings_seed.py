"""Each row of the traceability table that asks for an action or a computed fact gets it."""

import re

import pytest

from golive.core.playbook.bindings import CATALOGUE, bind
from golive.core.playbook.read import read_playbook

MARKER = re.compile(r"^(?:[-*] |\d+\. |#+ |\| \d+ \| |\| )?(?:\[.\] )?")

# row: (document, line, kind, action, words of the heading or parent)
ROWS = {
    "S5": ("A", 7, "prerequisite", "fact.contract_signed", ""),
    "S6": ("A", 8, "prerequisite", "fact.payment_method_on_file", ""),
    "S7": ("A", 9, "prerequisite", "fact.technical_contact_identified", ""),
    "S8": ("A", 10, "prerequisite", "channel.create", ""),
    "S10": ("A", 12, "meeting", "meeting.hold_kickoff", ""),
    "S11": ("A", 14, "meeting", "meeting.hold_kickoff", "Kickoff Meeting"),
    "S12": ("A", 15, "task", "meeting.send_invite", ""),
    "S17": ("A", 19, "meeting", "meeting.hold_kickoff", "Kickoff Meeting"),
    "S18": ("A", 20, "agenda_point", "agenda.introduce_people", ""),
    "S19": ("A", 21, "agenda_point", "agenda.introduce_people", ""),
    "S20": ("A", 22, "agenda_point", "agenda.record_goals", ""),
    "S21": ("A", 24, "agenda_point", "agenda.show_features", ""),
    "S22": ("A", 25, "agenda_point", "agenda.show_features", ""),
    "S23": ("A", 26, "agenda_point", "agenda.log_questions", ""),
    "S24": ("A", 27, "agenda_point", "agenda.verify_access", ""),
    "S25": ("A", 29, "agenda_point", "agenda.review_timeline", ""),
    "S26": ("A", 30, "agenda_point", "agenda.review_timeline", ""),
    "S27": ("A", 31, "agenda_point", "agenda.set_milestones", ""),
    "S28": ("A", 32, "agenda_point", "agenda.assign_next_steps", ""),
    "S30": ("A", 35, "task", "meeting.share_recording", ""),
    "S31": ("A", 36, "task", "plan.create_board", ""),
    "S32": ("A", 37, "task", "message.send_welcome", ""),
    "S36": ("A", 43, "command", "workspace.create", ""),
    "S37": ("A", 44, "command", "workspace.create", ""),
    "S38": ("A", 46, "command", "sso.configure", ""),
    "S39": ("A", 47, "command", "sso.configure", ""),
    "S40": ("A", 49, "command", "users.bulk_add", ""),
    "S41": ("A", 50, "command", "users.bulk_add", ""),
    "S44": ("A", 55, "task", "api_key.issue", ""),
    "S45": ("A", 56, "task", "secret.share", ""),
    "S46": ("A", 57, "task", "api_key.document_limits", ""),
    "S48": ("A", 60, "task", "webhook.register", ""),
    "S49": ("A", 61, "task", "webhook.send_test", ""),
    "S50": ("A", 62, "watch", "webhook.watch_deliveries", ""),
    "S51": ("A", 64, "task", "migration.run_pipeline", ""),
    "S52": ("A", 65, "task", "migration.extract", ""),
    "S53": ("A", 66, "task", "migration.transform", ""),
    "S54": ("A", 67, "task", "migration.load_staging", ""),
    "S55": ("A", 68, "task", "migration.approve", "Data Migration"),
    "S56": ("A", 69, "task", "migration.execute", ""),
    "S58": ("A", 73, "training", "training.run_session", ""),
    "S60": ("A", 75, "topic", "training.cover_topic", ""),
    "S61": ("A", 76, "topic", "training.cover_topic", ""),
    "S62": ("A", 77, "topic", "training.cover_topic", ""),
    "S63": ("A", 78, "topic", "training.cover_topic", ""),
    "S64": ("A", 79, "topic", "training.cover_topic", ""),
    "S68": ("A", 85, "training", "training.run_session", ""),
    "S70": ("A", 87, "topic", "training.cover_topic", ""),
    "S71": ("A", 88, "topic", "training.cover_topic", ""),
    "S72": ("A", 89, "topic", "training.cover_topic", ""),
    "S73": ("A", 90, "topic", "training.cover_topic", ""),
    "S74": ("A", 91, "topic", "training.cover_topic", ""),
    "S76": ("A", 94, "topic", "training.require_recording", ""),
    "S77": ("A", 95, "topic", "training.run_exercises", ""),
    "S78": ("A", 96, "topic", "training.log_questions", ""),
    "S80": ("A", 99, "task", "training.share_materials", ""),
    "S81": ("A", 100, "task", "training.distribute_guides", ""),
    "S82": ("A", 101, "task", "training.schedule_office_hours", ""),
    "S85": ("A", 106, "gate_condition", "fact.integrations_validated", ""),
    "S86": ("A", 107, "gate_condition", "fact.users_invited", ""),
    "S87": ("A", 108, "gate_condition", "fact.training_completed", ""),
    "S88": ("A", 109, "gate_condition", "fact.kpis_tracked", ""),
    "S89": ("A", 110, "gate_condition", "fact.escalation_path_communicated", ""),
    "S90": ("A", 111, "gate_condition", "fact.recovery_plan_documented", ""),
    "S92": ("A", 114, "task", "launch.open_day", "Launch Day"),
    "S93": ("A", 115, "task", "launch.verify_systems", "Launch Day"),
    "S94": ("A", 116, "task", "launch.confirm_customer_ready", "Launch Day"),
    "S95": ("A", 117, "task", "launch.enable_production", "Launch Day"),
    "S96": ("A", 119, "task", "launch.monitor", "Launch Day"),
    "S97": ("A", 120, "watch", "watch.error_logs", ""),
    "S98": ("A", 121, "task", "usage.watch_activity", ""),
    "S99": ("A", 122, "task", "launch.staff_channel", ""),
    "S100": ("A", 124, "task", "launch.close_day", "Launch Day"),
    "S101": ("A", 125, "task", "meeting.quick_sync", ""),
    "S102": ("A", 126, "task", "launch.resolve_issues", ""),
    "S103": ("A", 127, "task", "message.announce_launch", ""),
    "S106": ("A", 132, "cadence", "check_in.run_series", ""),
    "S107": ("A", 133, "task", "usage.show_kpi_panel", ""),
    "S108": ("A", 134, "task", "friction.log", ""),
    "S109": ("A", 135, "task", "feedback.collect", ""),
    "S111": ("A", 138, "cadence", "check_in.run_series", ""),
    "S112": ("A", 139, "task", "usage.review_adoption", ""),
    "S113": ("A", 140, "task", "usage.rank_power_users", ""),
    "S114": ("A", 141, "task", "usage.recommend_workflows", ""),
    "S116": ("A", 144, "cadence", "check_in.run_series", ""),
    "S117": ("A", 145, "task", "qbr.prepare", ""),
    "S118": ("A", 146, "task", "expansion.record", ""),
    "S119": ("A", 147, "task", "handover.to_support", ""),
    "S123": ("A", 155, "metric", "kpi.time_to_first_value", ""),
    "S124": ("A", 156, "metric", "kpi.user_activation", ""),
    "S125": ("A", 157, "metric", "kpi.feature_adoption", ""),
    "S126": ("A", 158, "metric", "kpi.support_tickets", ""),
    "S127": ("A", 159, "metric", "kpi.customer_satisfaction", ""),
    "S129": ("A", 163, "issue", "issue.solve_access", ""),
    "S130": ("A", 165, "issue_step", "user.check_email_verification", ""),
    "S131": ("A", 166, "issue_step", "sso.diagnose", ""),
    "S132": ("A", 167, "issue_step", "network.check_ip_allow_list", ""),
    "S133": ("A", 168, "issue_step", "user.issue_temporary_password", ""),
    "S134": ("A", 170, "issue", "issue.solve_import", ""),
    "S135": ("A", 172, "issue_step", "import.validate_csv", ""),
    "S136": ("A", 173, "issue_step", "import.check_encoding", ""),
    "S137": ("A", 174, "issue_step", "import.split_batches", ""),
    "S138": ("A", 175, "issue_step", "import.dry_run", ""),
    "S139": ("A", 177, "issue", "issue.solve_adoption", ""),
    "S140": ("A", 179, "issue_step", "training.schedule_extra", ""),
    "S141": ("A", 180, "issue_step", "document.create_role_guides", ""),
    "S142": ("A", 181, "issue_step", "contact.mark_champions", ""),
    "S143": ("A", 182, "issue_step", "feedback.survey_barriers", ""),
    "S152": ("A", 195, "escalation_level", "escalation.assign", ""),
    "S153": ("A", 196, "escalation_level", "escalation.notify", ""),
    "S154": ("A", 197, "escalation_level", "escalation.notify", ""),
    "S156": ("A", 200, "escalation_level", "escalation.record_concern", ""),
    "S157": ("A", 201, "escalation_level", "escalation.notify", ""),
    "S158": ("A", 202, "escalation_level", "escalation.notify", ""),
    "S160": ("A", 206, "rule", "plan.adjust_windows", ""),
    "S162": ("A", 208, "rule", "plan.record_variation", ""),
    "S163": ("A", 209, "rule", "playbook.review", ""),
    "S186": ("B", 27, "success_criterion", "criterion.measure", ""),
    "S191": ("B", 36, "prerequisite", "secret.exchange", ""),
    "S196": ("B", 45, "task", "meeting.hold_kickoff", ""),
    "S197": ("B", 46, "task", "plan.complete_discovery", ""),
    "S198": ("B", 47, "task", "plan.accept", ""),
    "S200": ("B", 53, "task", "environment.verify_checklist", ""),
    "S201": ("B", 54, "task", "integration.observe_calls", ""),
    "S202": ("B", 55, "task", "migration.run_pipeline", ""),
    "S203": ("B", 56, "task", "integration.run_tests", ""),
    "S205": ("B", 62, "task", "training.run_session", ""),
    "S206": ("B", 63, "task", "training.run_session", ""),
    "S207": ("B", 64, "task", "document.hand_over", ""),
    "S209": ("B", 70, "task", "launch.execute", ""),
    "S210": ("B", 71, "task", "watch.stabilisation", ""),
    "S211": ("B", 72, "task", "meeting.hold_retrospective", ""),
    "S217": ("B", 81, "gate_condition", "fact.customer_confirms_readiness", ""),
    "S219": ("B", 87, "cadence", "check_in.run_series", ""),
    "S220": ("B", 88, "cadence", "meeting.review_milestone", ""),
    "S221": ("B", 89, "cadence", "meeting.call_escalation", ""),
    "S223": ("B", 95, "risk", "risk.propose_replan", "row"),
    "S224": ("B", 96, "risk", "risk.async_review", "row"),
    "S227": ("B", 104, "gate_condition", "fact.milestones_completed", ""),
    "S228": ("B", 105, "gate_condition", "fact.customer_confirms_readiness", ""),
    "S229": ("B", 106, "gate_condition", "fact.monitoring_completed", ""),
    "S230": ("B", 107, "gate_condition", "fact.scorecard_baseline", ""),
    "S231": ("B", 108, "gate_condition", "fact.lessons_shared", ""),
    "S232": ("B", 109, "gate_condition", "fact.handover_accepted", ""),
}


@pytest.fixture(scope="module")
def documents(seed_playbook, seed_template):
    return {"A": read_playbook(seed_playbook), "B": read_playbook(seed_template)}


@pytest.mark.parametrize(
    "row", [pytest.param(row, marks=pytest.mark.seed(row)) for row in ROWS], ids=str
)
def test_seed_row_is_bound_to_its_action(documents, row):
    document, line, kind, action, context = ROWS[row]
    source = documents[document].source[line - 1].text.strip()
    text = MARKER.sub("", source)
    if source.startswith("|"):
        text = text.split(" | ")[0].strip(" |")
        context = source if context == "row" else context

    found = bind(kind=kind, text=text, context=context)

    assert found is not None
    assert found.action == action


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_catalogue_names_the_seed_row_at_its_action(row):
    assert row in CATALOGUE[ROWS[row][3]].seeds


def test_items_of_the_seeds_carry_the_bindings_of_their_rows(documents):
    wrong = []
    for row, (document, line, kind, action, _) in ROWS.items():
        for item in documents[document].items:
            if item.lines[0] == line and item.kind.value == kind:
                found = item.binding.action if item.binding else None
                if found != action and kind != "risk":
                    wrong.append((row, item.text, found))

    assert wrong == []


def test_every_seed_row_of_the_catalogue_is_in_the_table():
    named = {row for entry in CATALOGUE.values() for row in entry.seeds}

    assert named == ROWS.keys()
