"""Whatever the documents say: a plan comes out, its dates recompute, its document reads back."""

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from planning_cases import MONDAY

from golive.core.planning.chain import check_chain
from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import CustomerFacts, SideCalendar, signed_on
from golive.core.planning.document import parse_plan, plan_document, render_plan
from golive.core.planning.editing import read_edits
from golive.core.planning.messages import MESSAGES
from golive.core.planning.model import DurationRule
from golive.core.planning.placing import recomputed
from golive.core.planning.template import fill_template
from golive.core.playbook.read import read_playbook

HEADINGS = [
    "# Plan for [Customer Name]",
    "## Step 1: Kickoff (Week 1)",
    "## Step 2: Build (Week 1-2)",
    "### Phase 2: Build (Weeks 2–4)",
    "## Training (Week 5)",
    "## T-14",
    "## Day 0",
    "## Days 3-7",
    "## Launch Day",
    "## Step 5: Care (Week 4-8)",
    "### Week 1 Post-Launch",
    "### Week 2-4 Post-Launch",
    "## Month 2",
    "## Prerequisites",
    "## Definition of Done",
    "## Risk & Contingency",
    "## Notes",
]
ROWS = [
    "| # | Task | Owner | Due Date | Status |\n|---|---|---|---|---|\n| 1 | Dig | CSM | YYYY-MM-DD | Pending |\n| 2 | Go-live | CSM + Customer | YYYY-MM-DD | Done |",
    "- [ ] Hold the kickoff call",
    "- [x] Send the invitation",
    "- [ ] Data migration (if applicable)",
    "- [ ] Go live",
    "- [ ] Watch the log for 48 hours",
    "1. Configure single sign-on\n   - Exchange metadata\n   - Test the login",
    "- Weekly check-in calls",
    "- For enterprise customers (>500 users), add 2-4 weeks",
    "- [ ] Deploy after go-live (2 days)",
    "- [ ] Train the team (Owner: Customer) by 2026-04-01",
    "Words that ask for nothing | at all.",
    '```bash\n# Create workspace\nnpm run create --name="x"\n```',
]
documents = st.lists(
    st.one_of(st.sampled_from(HEADINGS), st.sampled_from(ROWS)), min_size=1, max_size=14
).map("\n\n".join)
facts = st.builds(
    CustomerFacts,
    name=st.sampled_from(["", "Acme | Co"]),
    users=st.sampled_from([None, 5, 900]),
    conditions=st.sampled_from([{}, {"sso": False, "migration": False}, {"migration": True}]),
    vendor=st.builds(SideCalendar, country=st.sampled_from(["", "NO", "Atlantis"])),
    customer=st.builds(SideCalendar, country=st.sampled_from(["", "US"])),
    target_go_live_on=st.sampled_from([None, date(2026, 3, 20), date(2026, 6, 1)]),
    extra_weeks=st.sampled_from([None, 3]),
)


@settings(max_examples=120, deadline=None)
@given(st.none() | documents, documents, facts)
def test_any_documents_give_a_consistent_plan(playbook_text, template_text, known):
    template = read_playbook(template_text.encode())
    playbook = read_playbook(playbook_text.encode()) if playbook_text else None

    plan = compile_plan(
        playbook=playbook,
        template=template,
        facts=known,
        signed=signed_on(MONDAY, known.vendor_zone),
        today=MONDAY,
    )

    assert recomputed(plan) == plan
    for task in plan.tasks:
        assert (task.due_on is None) is not task.is_scheduled
    for task in plan.schedule.tasks if plan.schedule else ():
        chain = plan.schedule.chain(task.key)
        assert check_chain(chain, plan.problem.calendars) == (task.starts_on, task.ends_on)
    document = plan_document(plan)
    assert parse_plan(render_plan(document)) == document
    assert read_edits(plan, document).changes == ()
    filled = fill_template(template_text, template, plan)
    untouched = [one for one in filled.filled if not one.after]
    assert untouched == []
    for one in plan.diagnostics:
        if one.code.startswith("PL"):
            assert MESSAGES[one.code].text.format(**one.params)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.integers(1, 4), st.integers(0, 25))
def test_the_last_task_of_a_phase_ends_with_its_window(tasks, weeks, start):
    """Without holidays and stated lengths, work fills the window and never leaves it."""
    items = "".join(f"- [ ] Prepare part {at}\n" for at in range(tasks))
    text = f"# P\n\n## Phase 1: Parts (Week {start + 1}-{start + weeks})\n\n{items}"
    plan = compile_plan(
        playbook=read_playbook(text.encode()),
        template=None,
        facts=CustomerFacts(),
        signed=signed_on(MONDAY, "UTC"),
        today=MONDAY,
    )

    last = MONDAY.toordinal() + 7 * (start + weeks) - 3
    assert plan.phases[0].ends_on == date.fromordinal(last)
    assert plan.phases[0].starts_on == date.fromordinal(MONDAY.toordinal() + 7 * start)
    ordered = [task.due_on for task in plan.tasks]
    assert all(before <= after for before, after in pairwise(ordered))
    assert {task.duration_rule for task in plan.tasks} == {DurationRule.SPREAD}
