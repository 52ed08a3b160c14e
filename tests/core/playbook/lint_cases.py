"""Seeded faults and near misses of every lint rule: small documents, written for this purpose.

A fault must give the code; a near miss looks alike and must not.
"""

POST_LAUNCH = """# Onboarding

## Step 1: Start (Week 1)

- [ ] Hold the kickoff meeting

## Step 2: Launch (Week 3-4)

- [ ] Open production for the pilot team

## Step 3: Care (Week 5-{end})

### {first}

- [ ] Ask each team how it goes

### {second}

- [ ] Close open questions
"""

MEETING = """# Onboarding

## Step 1: Kickoff Meeting (Week 1)

- Duration: {length}

### Agenda

1. Round of names ({a})
2. Goals of the year ({b})
3. Dates ({c})
"""

METRICS = """# Onboarding

## Step 1: Begin (Week 1)

- [ ] Invite the team

## Step 2: Go-Live (Week {week})

- [ ] Enable production access

## Success Metrics

| Metric | Target | How to Measure |
|--------|--------|----------------|
| {name} | {target} | {measure} |
"""

OWNERS = """# Plan

## Phase 1: Set-up (Week 1)

| # | Task | Owner | Success Criterion |
|---|------|-------|-------------------|
| 1 | Open the ledger | {a} | {x} |
| 2 | Import the price list | {b} | {y} |
| 3 | Train the cashiers | {c} | {z} |
| 4 | Print the labels | {d} | Labels of 20 shelves are printed |
"""

DATED = """# Plan

## Phase 1: Set-up

| # | Task | Owner | Due Date | Status |
|---|------|-------|----------|--------|
| 1 | Open the ledger | CSM | {a} | {s} |
| 2 | Import the price list | CSM | {b} | Pending |
"""

ESCALATION = """# Help

## Step 1: Run (Week 1)

- [ ] Watch the queue

## Escalation Path

**For technical issues:**
1. {a}
2. {b}
3. {c}
"""

STEPS = """# Onboarding

## {a}

- [ ] Open the ledger

## {b}

- [ ] Import the price list

## {c}

- [ ] Train the cashiers
"""

ROLES = """# Onboarding

## Step 1: Begin (Week 1)

- [ ] Open the ledger (Owner: {a})
- [ ] Import the price list (Owner: {b})
- [ ] Train the cashiers (Owner: {c})
"""

PEOPLE = """# Onboarding

## Team

| Role | Name |
|------|------|
| Project Manager | {pm} |
| Solutions Engineer | {se} |

## Step 1: Begin (Week 1)

- [ ] Open the ledger (Owner: Project Manager)
- [ ] Import the price list (Owner: {used})
"""

PREREQUISITES = """# Onboarding

## Prerequisites

| # | Prerequisite | Owner | Validation Step |
|---|--------------|-------|-----------------|
| 1 | Order signed | CSM | {a} |
| 2 | Firewall open | Customer IT | {b} |
| 3 | Price list sent | Customer | {c} |

## Step 1: Begin (Week 1)

- [ ] Open the ledger
"""

WAITS = """# Plan

## Phase 1: Set-up (Week 1)

| ID | Task | Depends On |
|----|------|------------|
| T1 | Open the ledger | {a} |
| T2 | Import the price list | {b} |
| T3 | Train the cashiers | {c} |
"""

GATES = """# Plan

## Phase 1: Set-up (Week 1)

- [ ] Open the ledger

## Go-Live Checklist

- [ ] {a}
- [ ] Rollback tried once

## Definition of Done

- [ ] {b}
- [ ] The last invoice was paid
"""

REVIEW = """# Onboarding

## Step 1: Begin (Week 1)

- [ ] Open the ledger

---

**Last Updated:** {updated}
**Review Frequency:** {frequency}
"""

TEXT = """# Onboarding

## Step 1: Begin (Week 1)

- [ ] {a}
- [ ] {b}
- [ ] Train the cashiers
"""

COMMANDS = """# Onboarding

## Step 1: Begin (Week 1)

```bash
# Open the ledger
{line}
```
"""

WATCHES = """# Onboarding

## Step 1: Launch Day (Week 4)

- [ ] Watch error logs for the first {a}

## Step 2: After (Week 5)

- [ ] {b}
"""

FAULTS: dict[str, list[str]] = {
    "BD005": [
        TEXT.format(a="Configure webhooks and SSO", b="Open the ledger"),
        TEXT.format(a="Open the ledger", b="Set up SSO and webhooks"),
        TEXT.format(a="Implement webhooks and SAML", b="Open the ledger"),
    ],
    "LN001": [
        POST_LAUNCH.format(end=8, first="Week 1-4 Post-Launch", second="Week 5-8 Post-Launch"),
        POST_LAUNCH.format(end=6, first="Week 1 Post-Launch", second="Weeks 2-3 after go-live"),
        POST_LAUNCH.format(end=5, first="Week 1 after launch", second="Week 2 after launch"),
    ],
    "LN002": [
        WATCHES.format(a="4 hours", b="Post-launch monitoring (48 hours)"),
        WATCHES.format(a="2 hours", b="Hypercare monitoring for the first 3 days"),
        WATCHES.format(
            a="30 minutes", b="Watch error logs for the first 24 hours after go-live"
        ),
    ],
    "LN003": [
        MEETING.format(length="60 minutes", a="10 min", b="20 min", c="20 min"),
        MEETING.format(length="1 hour", a="30 min", b="30 min", c="30 min"),
        MEETING.format(length="45 min", a="15 min", b="15 min", c="20 min"),
    ],
    "LN004": [
        ROLES.format(a="Technical Lead", b="Engineering Lead", c="Sales Director"),
        ROLES.format(a="CS Manager", b="CS Engineer", c="Trainer"),
        ROLES.format(a="Onboarding Manager", b="Onboarding Specialist", c="Trainer"),
        ROLES.format(a="Implementation Consultant", b="Implementaton Consultant", c="Trainer"),
    ],
    "LN005": [
        ROLES.format(a="Customer Success Manager", b="CSM", c="Trainer"),
        ROLES.format(a="CS Manager", b="Trainer", c="Customer Success Manager"),
        ROLES.format(a="PM", b="Project Manager", c="Trainer"),
    ],
    "LN006": [
        PEOPLE.format(pm="Ida Holm", se="Jon Lie", used="Data Architect"),
        PEOPLE.format(pm="Ida Holm", se="-", used="Solutions Engineer"),
        PEOPLE.format(pm="Ida Holm", se="Jon Lie", used="Security Officer"),
    ],
    "LN007": [
        METRICS.format(
            week="4",
            name="Time to First Value",
            target="< 7 days",
            measure="First invoice sent",
        ),
        METRICS.format(
            week="6", name="Time to value", target="<= 4 weeks", measure="First invoice sent"
        ),
        METRICS.format(
            week="5",
            name="Time to Go-Live",
            target="< 20 days",
            measure="Days since the contract",
        ),
    ],
    "LN008": [
        METRICS.format(
            week="2", name="Support Tickets", target="< 5", measure="Count of critical issues"
        ),
        METRICS.format(
            week="2", name="Active Users", target="> 50", measure="Number of invoices sent"
        ),
        METRICS.format(
            week="2",
            name="Critical Incidents",
            target="< 2",
            measure="Number of incidents in the first month",
        ),
        METRICS.format(
            week="2",
            name="Time to First Value",
            target="> 80%",
            measure="Share of teams with an invoice",
        ),
    ],
    "LN009": [
        REVIEW.format(updated="November 2025", frequency="Quarterly"),
        REVIEW.format(updated="2024-06-30", frequency="Annually"),
        REVIEW.format(updated="3 May 2026", frequency="Every 6 months"),
    ],
    "LN010": [
        OWNERS.format(
            a="CSM",
            b="CSM",
            c="CSM",
            d="CSM",
            x="Done",
            y="200 prices agree",
            z="Each has sold once",
        ),
        OWNERS.format(
            a="CSM",
            b="CSM",
            c="CSM",
            d="CSM",
            x="Ledger set up",
            y="200 prices agree",
            z="Each has sold once",
        ),
        OWNERS.format(
            a="CSM",
            b="CSM",
            c="CSM",
            d="CSM",
            x="Ledger balances",
            y="Works as expected",
            z="Each has sold once",
        ),
    ],
    "LN011": [
        PREREQUISITES.format(a="Signed copy is filed", b="", c="A clerk has opened it"),
        PREREQUISITES.format(a="", b="Port 443 answers", c="A clerk has opened it"),
        PREREQUISITES.format(a="Signed copy is filed", b="Port 443 answers", c="-"),
    ],
    "LN012": [
        OWNERS.format(a="CSM", b="", c="Trainer", d="CSM", x="1", y="2", z="3"),
        OWNERS.format(a="", b="CSM", c="CSM", d="CSM", x="1", y="2", z="3"),
        OWNERS.format(a="CSM", b="Customer", c="TBD", d="CSM", x="1", y="2", z="3"),
    ],
    "LN013": [
        DATED.format(a="2026-11-02", b="2026-12-01", s="Pending"),
        DATED.format(a="2026-12-01", b="2025-12-01", s="Pending"),
        DATED.format(a="2026-11-20", b="2026-12-01", s="In progress"),
    ],
    "LN014": [
        TEXT.format(a="Open the ledger on Monday, 2026-12-01", b="Import the prices"),
        TEXT.format(a="Open the ledger", b="Import the prices by Fri 3 December 2026"),
        TEXT.format(a="Open the ledger on 2026-12-05 (Sunday)", b="Import the prices"),
    ],
    "LN015": [
        TEXT.format(a="Open the ledger at {{ledger_host}}", b="Import the prices"),
        TEXT.format(a="Send the mail to <blue-team-alias>", b="Import the prices"),
        TEXT.format(a="Create the channel #ops-[cost-centre]", b="Import the prices"),
    ],
    "LN016": [
        TEXT.format(a="Read the [guide](https//docs.example.com)", b="Import the prices"),
        TEXT.format(a="Read the [guide](TODO)", b="Import the prices"),
        TEXT.format(a="Read the [guide](https://docs..example.com/a)", b="Import the prices"),
        TEXT.format(a="Read the [guide](http://https://example.com)", b="Import the prices"),
        TEXT.format(a="Open the ledger", b="Write to [us](mailto:help)"),
    ],
    "LN017": [
        DATED.format(a="2026-12-05", b="2026-12-01", s="Pending"),
        DATED.format(a="2026-12-01", b="2026-12-06", s="Pending"),
        DATED.format(a="2027-01-02", b="2027-01-04", s="In progress"),
    ],
    "LN018": [
        TEXT.format(a="Open the ledger", b="Open the ledger"),
        TEXT.format(a="Train the cashiers", b="Open the ledger"),
        TEXT.format(a="Import the prices", b="**Import** the prices."),
    ],
    "LN019": [
        WAITS.format(a="T2", b="T1", c=""),
        WAITS.format(a="T3", b="T1", c="T2"),
        WAITS.format(a="", b="T3", c="T2"),
    ],
    "LN021": [
        ESCALATION.format(
            a="Support Engineer tries (< 1 hour)",
            b="Escalate to Support Engineer (< 4 hours)",
            c="Escalate to VP Engineering",
        ),
        ESCALATION.format(
            a="CSM tries (< 1 hour)",
            b="Escalate to Engineering Lead (< 4 hours)",
            c="Escalate to Customer Success Manager",
        ),
        ESCALATION.format(
            a="Support Engineer tries (< 1 hour)",
            b="Escalate to VP Engineering (< 4 hours)",
            c="Escalate to VP Engineering (critical issues)",
        ),
    ],
    "LN022": [
        ESCALATION.format(
            a="Support Engineer tries (< 4 hours)",
            b="Escalate to Engineering Lead (< 1 hour)",
            c="Escalate to VP Engineering",
        ),
        ESCALATION.format(
            a="Support Engineer tries (< 1 day)",
            b="Escalate to Engineering Lead (< 8 hours)",
            c="Escalate to VP Engineering",
        ),
        ESCALATION.format(
            a="Support Engineer tries (< 1 hour)",
            b="Escalate to Engineering Lead (< 2 hours)",
            c="Escalate to VP Engineering (< 30 minutes)",
        ),
    ],
    "LN025": [
        GATES.format(
            a="Customer confirms readiness for production",
            b="Customer confirms go-live readiness",
        ),
        GATES.format(
            a="All key users have completed training", b="Training completed for all users"
        ),
        GATES.format(a="Support escalation path communicated", b="Escalation contacts shared"),
    ],
    "LN026": [
        COMMANDS.format(line='npm run open-ledger --name="Books"'),
        COMMANDS.format(line="npm run open-ledger --dry"),
        COMMANDS.format(line="npm run-script open-ledger --id=3"),
    ],
    "LN029": [
        STEPS.format(
            a="Step 1: Books (Week 2)",
            b="Step 2: Prices (Week 1)",
            c="Step 3: Cashiers (Week 3)",
        ),
        STEPS.format(
            a="Phase 1: Books (Week 1-2)",
            b="Phase 2: Prices (Week 5)",
            c="Phase 3: Cashiers (Week 3-4)",
        ),
        STEPS.format(a="Day 1: Books", b="Day 10: Prices", c="Day 5: Cashiers"),
    ],
    "LN030": [
        DATED.replace("| Status |", "| Depends On |")
        .replace("|--------|\n", "|------------|\n")
        .replace("{s}", "2")
        .replace("Pending", "")
        .format(a="2026-12-01", b="2026-12-04"),
        DATED.replace("| Status |", "| Depends On |")
        .replace("{s}", "")
        .replace("Pending", "1")
        .format(a="2026-12-09", b="2026-12-04"),
        DATED.replace("| Status |", "| Depends On |")
        .replace("{s}", "")
        .replace("Pending", "#1")
        .format(a="2027-01-13", b="2026-12-04"),
    ],
    "LN031": [
        STEPS.format(a="Step 1: Books", b="Step 2: Prices", c="Step 2: Cashiers"),
        STEPS.format(a="Phase 1: Books", b="Phase 1: Prices", c="Phase 2: Cashiers"),
        STEPS.format(
            a="Step 1: Books (Week 1)",
            b="Step 2: Prices (Week 2)",
            c="Step 1: Cashiers (Week 3)",
        ),
    ],
    "LN032": [
        STEPS.format(
            a="Step 1: Books (Week 1-2)\n\n### Second ledger (Week 4)",
            b="Step 2: Prices (Week 5)",
            c="Step 3: Cashiers (Week 6)",
        ),
        STEPS.format(
            a="Step 1: Books (Week 1)\n\n### Second ledger (Week 1-2)",
            b="Step 2: Prices (Week 5)",
            c="Step 3: Cashiers (Week 6)",
        ),
        STEPS.format(
            a="Step 1: Books (Week 2-3)\n\n### Second ledger (Day 20-30)",
            b="Step 2: Prices (Week 5)",
            c="Step 3: Cashiers (Week 6)",
        ),
    ],
}

NEAR_MISSES: dict[str, list[str]] = {
    "BD005": [
        TEXT.format(a="Configure webhooks", b="Configure SSO"),
        TEXT.format(
            a="Configure webhooks and SSO {binding: sso.configure}", b="Open the ledger"
        ),
        TEXT.format(a="Open the ledger", b="Import the price list"),
    ],
    "LN001": [
        POST_LAUNCH.format(end=12, first="Week 1-4 Post-Launch", second="Week 5-8 Post-Launch"),
        POST_LAUNCH.format(end=8, first="Week 1 Post-Launch", second="Week 2-4 Post-Launch"),
        POST_LAUNCH.format(end=8, first="Week 5-6", second="Week 7-8"),
        POST_LAUNCH.format(end=8, first="First talks", second="Last talks"),
    ],
    "LN002": [
        WATCHES.format(a="4 hours", b="Watch error logs for the first 4 hours after go-live"),
        WATCHES.format(a="4 hours", b="Monitor usage metrics"),
        WATCHES.format(a="4 hours", b="Refresher training for two days"),
    ],
    "LN003": [
        MEETING.format(length="60 minutes", a="10 min", b="25 min", c="25 min"),
        MEETING.format(length="1 hour", a="15 minutes", b="15 min", c="0.5 hours"),
        MEETING.format(length="60 minutes", a="10 min", b="25 min", c="open end"),
        MEETING.format(length="an hour or so", a="10 min", b="25 min", c="20 min"),
    ],
    "LN004": [
        ROLES.format(a="VP Engineering", b="Engineering Lead", c="Engineering Manager"),
        ROLES.format(a="Sales Engineer", b="Sales Director", c="Support Engineer"),
        ROLES.format(a="CS Manager + CS Engineer", b="CS Manager", c="CS Engineer"),
        ROLES.format(
            a="Customer IT Administrator", b="Customer Project Lead", c="Project Manager"
        ),
        "---\nroles:\n  Engineering Lead: Technical Lead\n---\n"
        + ROLES.format(a="Technical Lead", b="Engineering Lead", c="Trainer"),
    ],
    "LN005": [
        "---\nroles:\n  CS Engineer: CSM\n---\n"
        + ROLES.format(a="CSM", b="CS Engineer", c="Trainer"),
        ROLES.format(a="Customer Success Manager", b="customer success manager", c="Trainer"),
        ROLES.format(a="Project Manager", b="Project managers", c="Trainer"),
        ROLES.format(a="Project Manager", b="Project-Manager", c="Product Manager"),
        ROLES.format(a="CSM", b="CSM", c="Customer Success Manager (CSM)"),
    ],
    "LN006": [
        "---\nroles:\n  Solution Engineer: Solutions Engineer\n---\n"
        + PEOPLE.format(pm="Ida Holm", se="Jon Lie", used="Solution Engineer"),
        PEOPLE.format(pm="Ida Holm", se="Jon Lie", used="Solutions Engineer"),
        PEOPLE.format(pm="Ida Holm", se="Jon Lie", used="Ida Holm"),
        PEOPLE.format(pm="Ida Holm", se="Jon Lie", used="Customer stakeholders"),
        ROLES.format(a="Data Architect", b="Trainer", c="Sales Director"),
    ],
    "LN007": [
        METRICS.format(
            week="4",
            name="Time to First Value",
            target="< 30 days",
            measure="First invoice sent",
        ),
        METRICS.format(
            week="4",
            name="Time to First Value",
            target="< 7 days",
            measure="First invoice, counted from go-live",
        ),
        METRICS.format(
            week="4",
            name="Time to First Reply",
            target="< 4 hours",
            measure="Mean of all answers",
        ),
        METRICS.format(
            week="1",
            name="Time to First Value",
            target="< 7 days",
            measure="First invoice sent",
        ),
        "---\nttfv_anchor: production\n---\n"
        + METRICS.format(
            week="4",
            name="Time to First Value",
            target="< 7 days",
            measure="First invoice sent",
        ),
    ],
    "LN008": [
        METRICS.format(
            week="2",
            name="Support Tickets",
            target="< 5",
            measure="Count of tickets in the first month",
        ),
        METRICS.format(
            week="2",
            name="Critical Issues",
            target="< 5",
            measure="Number of critical incidents",
        ),
        METRICS.format(
            week="2",
            name="User Activation",
            target="> 80%",
            measure="% of invited users who sent an invoice",
        ),
        METRICS.format(
            week="2",
            name="Customer Satisfaction",
            target="> 8/10",
            measure="Survey score after the last training",
        ),
        METRICS.format(
            week="2",
            name="Failed Imports",
            target="< 5",
            measure="Count of failed imports, critical or not",
        ),
    ],
    "LN009": [
        REVIEW.format(updated="October 2026", frequency="Quarterly"),
        REVIEW.format(updated="November 2025", frequency="Annually"),
        REVIEW.format(updated="2026-08-21", frequency="Quarterly"),
        REVIEW.format(updated="November 2020", frequency="As needed"),
    ],
    "LN010": [
        OWNERS.format(
            a="CSM",
            b="CSM",
            c="CSM",
            d="CSM",
            x="Done when 3 accounts balance",
            y="200 prices agree",
            z="Each has sold once",
        ),
        OWNERS.format(
            a="CSM",
            b="CSM",
            c="CSM",
            d="CSM",
            x="Ledger signed by the auditor",
            y="Prices agree",
            z="Cashiers pass the test",
        ),
        OWNERS.format(
            a="CSM",
            b="CSM",
            c="CSM",
            d="CSM",
            x="[Success criterion]",
            y="",
            z="Each cashier works alone",
        ),
    ],
    "LN011": [
        PREREQUISITES.format(a="", b="", c=""),
        PREREQUISITES.format(a="Signed copy is filed", b="", c=""),
        PREREQUISITES.format(
            a="Signed copy is filed", b="Port 443 answers", c="[How to verify]"
        ),
    ],
    "LN012": [
        OWNERS.format(a="", b="", c="", d="", x="1", y="2", z="3"),
        OWNERS.format(a="CSM", b="", c="", d="", x="1", y="2", z="3"),
        OWNERS.format(a="CSM", b="Customer / CSM", c="@ida", d="Ida Holm", x="1", y="2", z="3"),
    ],
    "LN013": [
        DATED.format(a="2026-11-02", b="2026-12-01", s="Done"),
        DATED.format(a="2026-11-23", b="2026-12-01", s="Pending"),
        DATED.format(a="YYYY-MM-DD", b="", s="Pending"),
        DATED.format(a="2026-11-02", b="2026-12-01", s="N/A"),
    ],
    "LN014": [
        TEXT.format(a="Open the ledger on Tuesday, 2026-12-01", b="Import the prices"),
        TEXT.format(a="Open the ledger", b="Import the prices by Fri 4 December 2026"),
        TEXT.format(a="Open the ledger on Monday", b="Import the prices by 2026-12-04"),
        TEXT.format(
            a="Open the ledger each Monday until 2026-12-04",
            b="Sat in the meeting of 1 December",
        ),
    ],
    "LN015": [
        TEXT.format(a="Open the ledger for [Customer Name]", b="Import the prices"),
        TEXT.format(a="Read the [guide](https://docs.example.com)", b="Use `<code>` as it is"),
        TEXT.format(a="[Open item]", b="Write to <help@example.com>"),
    ],
    "LN016": [
        TEXT.format(
            a="Read the [guide](https://docs.example.com/a?b=c#d)",
            b="Read the [notes](./notes.md)",
        ),
        TEXT.format(
            a="Read the [wiki](http://intranet/wiki)",
            b="Write to [us](mailto:help@example.com)",
        ),
        TEXT.format(
            a="Read the [section](#resources)",
            b="Open [the board](https://example.com/{{board}})",
        ),
        TEXT.format(a="Read `[guide](TODO)`", b='Open [it](https://localhost:8080/x "local")'),
    ],
    "LN017": [
        DATED.format(a="2026-12-04", b="2026-12-07", s="Pending"),
        DATED.format(a="2026-12-05", b="2026-12-07", s="Done"),
        "---\ncountry: SA\n---\n" + DATED.format(a="2026-12-05", b="2026-12-07", s="Pending"),
    ],
    "LN018": [
        TEXT.format(a="Open the ledger", b="Open the second ledger"),
        STEPS.format(a="Step 1: Books", b="Step 2: Prices", c="Step 3: Cashiers").replace(
            "Train the cashiers", "Open the ledger"
        ),
        TEXT.format(a="[Open item]", b="[Open item]"),
    ],
    "LN019": [
        WAITS.format(a="", b="T1", c="T1, T2"),
        WAITS.format(a="", b="", c="T1"),
        WAITS.format(a="T1", b="", c=""),
    ],
    "LN021": [
        ESCALATION.format(
            a="Support Engineer tries (< 1 hour)",
            b="Escalate to Engineering Lead (< 4 hours)",
            c="Escalate to VP Engineering",
        ),
        ESCALATION.format(
            a="Support Engineer tries (< 1 hour)",
            b="Escalate to Support Manager (< 4 hours)",
            c="Escalate to VP Support",
        ),
        ESCALATION.format(
            a="Support Engineer tries (< 1 hour)",
            b="Escalate to VP Engineering",
            c="Write the answer down",
        )
        + "\n**For commercial issues:**\n1. Support Engineer writes it down\n2. Loop in VP Sales\n",
    ],
    "LN022": [
        ESCALATION.format(
            a="Support Engineer tries (< 1 hour)",
            b="Escalate to Engineering Lead (< 1 hour)",
            c="Escalate to VP Engineering",
        ),
        ESCALATION.format(
            a="Support Engineer tries (< 60 minutes)",
            b="Escalate to Engineering Lead (< 4 hours)",
            c="Escalate to VP Engineering (< 1 day)",
        ),
        ESCALATION.format(
            a="Support Engineer tries",
            b="Escalate to Engineering Lead (< 4 hours)",
            c="Escalate to VP Engineering",
        ),
    ],
    "LN025": [
        GATES.format(
            a="Customer confirms readiness for production",
            b="All key users have completed training",
        ),
        GATES.format(
            a="Ledger balances to the cent", b="Ledger balances to the cent for a month"
        ),
        GATES.format(a="All key users have completed training", b="Training rooms are cleaned"),
    ],
    "LN026": [
        COMMANDS.format(line='npm run open-ledger -- --name="Books"'),
        COMMANDS.format(line="npm run open-ledger"),
        COMMANDS.format(line="yarn run open-ledger --name=Books"),
        COMMANDS.format(line="ledger open --name=Books"),
    ],
    "LN029": [
        STEPS.format(
            a="Step 1: Books (Week 1)",
            b="Step 2: Prices (Week 1-2)",
            c="Step 3: Cashiers (Week 2-3)",
        ),
        STEPS.format(
            a="Step 1: Books (Week 2)", b="Step 2: Prices", c="Step 3: Cashiers (Week 3)"
        ),
        STEPS.format(
            a="Step 1: Books (Week 2)",
            b="Step 2: Governance (Week 1-8)",
            c="Step 3: Cashiers (Week 3)",
        ),
        STEPS.format(
            a="Step 1: Books (Week 3)",
            b="Step 2: Care (Week 1 Post-Launch)",
            c="Step 3: Cashiers (Week 4)",
        ),
    ],
    "LN030": [
        DATED.replace("| Status |", "| Depends On |")
        .replace("{s}", "")
        .replace("Pending", "1")
        .format(a="2026-12-01", b="2026-12-04"),
        DATED.replace("| Status |", "| Depends On |")
        .replace("{s}", "")
        .replace("Pending", "1")
        .format(a="2026-12-04", b="2026-12-04"),
        DATED.replace("| Status |", "| Depends On |")
        .replace("{s}", "")
        .replace("Pending", "1")
        .format(a="", b="2026-12-04"),
    ],
    "LN031": [
        STEPS.format(a="Step 1: Books", b="Step 2: Prices", c="Step 3: Cashiers"),
        STEPS.format(a="Step 1: Books", b="Phase 1: Prices", c="Step 2: Cashiers"),
        STEPS.format(a="Week 1", b="Week 2", c="Week 1 Post-Launch"),
    ],
    "LN032": [
        STEPS.format(
            a="Step 1: Books (Week 4-6)\n\n- [ ] Stand beside the till, first 5 days",
            b="Step 2: Prices (Week 7)",
            c="Step 3: Cashiers (Week 8)",
        ),
        STEPS.format(
            a="Step 1: Books (Week 1-2)\n\n### Second ledger (Week 2)",
            b="Step 2: Prices (Week 5)",
            c="Step 3: Cashiers (Week 6)",
        ),
        STEPS.format(
            a="Step 1: Books (Week 1)\n\n### Second ledger (Day 1-3)",
            b="Step 2: Prices (Week 5)",
            c="Step 3: Cashiers (Week 6)",
        ),
        STEPS.format(
            a="Step 1: Books (Week 1-2)\n\n### Second ledger",
            b="Step 2: Prices (Week 5)",
            c="Step 3: Cashiers (Week 6)",
        ),
    ],
}
