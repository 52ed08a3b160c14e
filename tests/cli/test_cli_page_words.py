"""What the pages say and how their timeline marks what matters."""

import re

from golive.cli.pages import plan_page
from golive.cli.plan.page import plan_page_values
from golive.cli.playbook.compile_report import compile_report
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import CustomerFacts, signed_on
from golive.core.planning.model import Plan
from golive.core.planning.timeline import draw_timeline
from golive.core.playbook.read import read_playbook
from tests.sample_plan import MONDAY, small_plan

ONE_TASK = "# Plan\n\n## Step 1: Start (Week 1)\n\n- [ ] Move the data\n"


def compiled(text: str) -> Plan:
    return compile_plan(
        playbook=read_playbook(text.encode()),
        template=None,
        facts=CustomerFacts(name="Haltern Buses", country="DE"),
        signed=signed_on(MONDAY, "Europe/Berlin"),
        today=MONDAY,
    )


def test_page_asks_questions_that_people_can_answer():
    plan = compiled(ONE_TASK.replace("data", "data (if needed)"))
    html = plan_page(plan_page_values(plan), "")

    assert "Is “Move the data (if needed)” needed?" in html
    assert "Where it comes from" in html
    question = html.index("needed?")
    assert html.index("<p>playbook, line 5") > html.index("<details", question)


def test_page_without_a_target_counts_critical_tasks_in_place_of_slack():
    plan = compiled(ONE_TASK)
    names = [fact.name for fact in plan_page_values(plan).facts]

    assert "Critical" in names
    assert "Slack" not in names


def test_page_folds_notes_and_shows_warnings():
    plan = compiled(ONE_TASK)
    findings = plan_page_values(plan).provenance[-1]

    assert {row.mark for row in findings.rows} == {"warning"}
    assert {row.mark for row in findings.folded} == {"info"}
    assert len(findings.rows) + len(findings.folded) == len(plan.diagnostics)


def test_timeline_marks_the_go_live_and_names_holidays():
    svg = draw_timeline(small_plan(), today=MONDAY)

    point = svg[svg.index('<g class="golive-point">') :].partition("</g>")[0]
    assert 'class="golive"' in point
    assert "Go-live 16 Mar" in point
    assert 'class="golive-line"' in svg
    assert "17 Mar: Company day" in svg


def test_narrow_timeline_keeps_its_labels_below_two_fifths_of_a_small_screen():
    svg = draw_timeline(small_plan(), today=MONDAY, narrow=True)
    bars = [
        float(x) for x in re.findall(r'<g data-task="[^"]*">.*?<rect [^>]*x="([\d.]+)"', svg)
    ]

    assert min(bars) <= 0.4 * 296
    assert 'id="glt-' not in svg
    assert "url(#glt-" not in svg


def test_report_says_the_role_of_a_line_and_not_its_words_again():
    text = "# Plan\n\n## Step 1: Start (Week 1)\n\nOwner: CSM\n\n- [ ] Move the data (10 min)\n"
    report = compile_report("plan.md", text, read_playbook(text.encode()), ())
    told = {line.number: line.told for line in report.lines}

    assert told[3] == (("step", "week 1"),)
    assert told[5] == (("property", "of step 1"),)
    assert told[7] == (("task", "10 minutes"),)
    assert report.counts_words == "4 lines run, 0 kept as guidance, 0 not understood"


def test_legend_does_not_call_a_named_owner_of_unknown_side_nobody():
    text = ONE_TASK.replace("Move the data", "Move the data (Owner: Zebedee Quill)")
    svg = draw_timeline(compiled(text))

    assert ">nobody named, or side not known<" in svg
    assert ">nobody named<" in draw_timeline(compiled(ONE_TASK))
