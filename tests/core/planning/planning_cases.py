"""Documents and facts that the tests of planning share, written for them."""

from datetime import date
from textwrap import dedent

from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import signed_on
from golive.core.planning.facts import read_facts
from golive.core.playbook.read import read_playbook

MONDAY = date(2026, 3, 2)

TEMPLATE = """\
    # Rollout plan for [Customer Name]

    ## Metadata

    | Field | Value |
    |-------|-------|
    | Customer | [Customer name] |
    | Date | YYYY-MM-DD |
    | Status | Draft / Active / Complete |
    | Target Go-Live | YYYY-MM-DD |

    ## Milestones

    ### Phase 1: Kickoff (Week 1)

    | # | Task | Owner | Due Date | Success Criterion | Status |
    |---|------|-------|----------|-------------------|--------|
    | 1 | Kickoff call | CSM | YYYY-MM-DD | Goals agreed | Pending |
    | 2 | Accept the plan | Customer | YYYY-MM-DD | Plan accepted by customer | Pending |

    ### Phase 2: Build (Weeks 2-3)

    | # | Task | Owner | Due Date | Success Criterion | Status |
    |---|------|-------|----------|-------------------|--------|
    | 1 | Configure the workspace | CSM | YYYY-MM-DD | Settings checked | Pending |
    | 2 | Data migration (if applicable) | CSM + Customer | YYYY-MM-DD | Rows counted | Pending |
    | 3 | Test the connection | Customer | YYYY-MM-DD | Calls answered | Pending |

    ### Phase 3: Launch (Week 4)

    | # | Task | Owner | Due Date | Success Criterion | Status |
    |---|------|-------|----------|-------------------|--------|
    | 1 | Go-live | CSM + Customer | YYYY-MM-DD | Traffic flows | Pending |
    | 2 | Watch the first 48 hours | CSM | YYYY-MM-DD | No critical issue | Pending |
"""

PLAYBOOK = """\
    # How we roll out

    ## Step 1: Kickoff (Week 1)

    - [ ] Hold the kickoff call
    - [ ] Share the notes

    ## Step 2: Build (Weeks 2-3)

    - [ ] Create the workspace
    - [ ] Connect single sign-on (if applicable)
    - [ ] Import the customer's data

    ## Step 3: Launch (Week 4)

    - [ ] Rehearse the launch
    - [ ] Go live
    - [ ] Review the first day

    ## Notes

    - For large customers (>200 users), add 1-3 weeks
"""


def facts_of(text=""):
    facts, _ = read_facts(dedent(text).encode())
    return facts


def book(text):
    return read_playbook(dedent(text).encode()) if text else None


def compiled(playbook=None, template=None, facts="", signed=MONDAY, today=MONDAY):
    known = facts_of(facts)
    return compile_plan(
        playbook=book(playbook),
        template=book(template),
        facts=known,
        signed=signed_on(signed, known.vendor_zone),
        today=today,
    )


def dates(plan):
    return {task.key: (task.starts_on, task.due_on) for task in plan.tasks}


def codes(plan):
    return [one.code for one in plan.diagnostics]
