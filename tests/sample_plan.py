"""A small plan built by hand, so that drawings and pages can be tested without a compiler."""

from datetime import date, timedelta

from msgspec.structs import replace

from golive.core.document.values import Anchor, Duration, Unit, Window
from golive.core.planning.customer import Contact, CustomerFacts, SideCalendar, signed_on
from golive.core.planning.model import (
    Decision,
    Detail,
    Document,
    Gate,
    GateCondition,
    GateKind,
    GoLive,
    Milestone,
    MilestoneKind,
    OpenKind,
    OpenPoint,
    Origin,
    Plan,
    PlanPhase,
    PlanStatus,
    PlanTask,
    Prerequisite,
    SuccessCriterion,
    TaskStatus,
)
from golive.core.playbook.model import Condition, ItemKind, Owner, OwnerRule, Party, Side
from golive.core.scheduling.model import (
    CalendarSpec,
    Cause,
    ChainLink,
    Chains,
    Feasibility,
    Link,
    Problem,
    Schedule,
    ScheduledTask,
    SolverTask,
    Verdict,
)
from golive.core.scheduling.work_calendar import union

MONDAY = date(2026, 3, 2)
NOBODY_WORKS = {date(2026, 4, 3): "Good Friday", date(2026, 4, 6): "Easter Monday"}


def owner(role: str, side: Side) -> Owner:
    return Owner(role, side, OwnerRule.ONE, (Party(role, side),))


VENDOR = owner("Onboarding lead", Side.VENDOR)
CUSTOMER = owner("Customer IT", Side.CUSTOMER)
BOTH = owner("Onboarding lead + Customer IT", Side.BOTH)
PARTNER = owner("Partner", Side.THIRD_PARTY)


def task(
    key: str, phase: str, number: int, title: str, start: int, days: int, **more
) -> PlanTask:
    """Return a task that starts `start` calendar days after the Monday and spans `days` of them."""
    begins = MONDAY + timedelta(days=start)
    ends = begins + timedelta(days=max(days - 1, 0))
    more.setdefault("slack_days", 0)
    more.setdefault("critical", more["slack_days"] == 0)
    more.setdefault("duration_days", days)
    return PlanTask(key, phase, number, title, starts_on=begins, due_on=ends, **more)


def phase(key: str, number: int, title: str, tasks: tuple[PlanTask, ...]) -> PlanPhase:
    starts = [one.starts_on for one in tasks if one.starts_on]
    ends = [one.due_on for one in tasks if one.due_on]
    return PlanPhase(
        key,
        number,
        title,
        f"Phase {number}: {title}",
        tasks,
        starts_on=min(starts, default=None),
        ends_on=max(ends, default=None),
    )


def scheduled(one: PlanTask, number: int) -> ScheduledTask:
    late = one.due_on + timedelta(days=one.slack_days or 0)
    return ScheduledTask(
        one.key,
        one.starts_on,
        one.due_on,
        one.starts_on + timedelta(days=one.slack_days or 0),
        late,
        one.slack_days or 0,
        0,
        one.critical,
        2 * number + 1,
    )


def chains_of(tasks: list[PlanTask]) -> Chains:
    """Two links for each task: the contract, and the days that it takes."""
    links: list[ChainLink] = []
    for one in tasks:
        links += (
            ChainLink(Cause.ANCHOR, one.key, MONDAY, MONDAY, detail={"anchor": "contract"}),
            ChainLink(Cause.DURATION, one.key, MONDAY, one.due_on, one.duration_days),
        )
    follows = [before for at in range(0, len(links), 2) for before in (-1, at)]
    return Chains(tuple(links), tuple(follows))


def plan_of(phases: tuple[PlanPhase, ...], **more) -> Plan:
    dated = [one for each in phases for one in each.tasks if one.due_on]
    end = max((one.due_on for one in dated), default=MONDAY)
    problem = Problem(
        tuple(SolverTask(one.key, one.duration_days, one.calendar, one.links) for one in dated),
        {
            "vendor": CalendarSpec("vendor", closed=NOBODY_WORKS),
            "customer": CalendarSpec(
                "customer", closed={**NOBODY_WORKS, date(2026, 3, 17): "Company day"}
            ),
        },
        {Anchor.CONTRACT: MONDAY},
    )
    both = union(*problem.calendars.values())
    problem = replace(problem, calendars={**problem.calendars, both.key: both})
    schedule = Schedule(
        tuple(scheduled(one, number) for number, one in enumerate(dated)),
        end,
        Feasibility(Verdict.NO_TARGET, None, end, end, 0),
        chains=chains_of(dated),
    )
    facts = CustomerFacts(
        name="Tallgrass Energy",
        users=180,
        contacts=(Contact("primary", "Ines Falk", "ines@tallgrass.example", "Head of IT"),),
        vendor=SideCalendar(country="NO"),
    )
    plan = Plan(
        title="Onboarding of Tallgrass Energy",
        customer="Tallgrass Energy",
        facts=facts,
        signed=signed_on(MONDAY, "UTC"),
        created_on=MONDAY,
        status=PlanStatus.DRAFT,
        phases=phases,
        go_live=GoLive(None, end, end, dated[-1].key if dated else ""),
        problem=problem,
        schedule=schedule,
    )
    return replace(plan, **more)


def small_plan() -> Plan:
    """Return two phases with each kind of side, state, slack, link, milestone and open point."""
    condition = Condition("if single sign-on is wanted", "sso", "=", value=True)
    prepare = (
        task(
            "welcome", "prepare", 1, "Welcome call", 0, 1, owner=VENDOR, status=TaskStatus.DONE
        ),
        task(
            "network",
            "prepare",
            2,
            "Open the firewall for our addresses",
            1,
            3,
            owner=CUSTOMER,
            calendar="customer",
            links=(Link("welcome"),),
            criterion="A test request comes through",
            items=(
                Detail(
                    "network-range",
                    ItemKind.TASK,
                    "Send the address range",
                    Origin(Document.PLAYBOOK, (14,)),
                    duration=Duration(30, Unit.MINUTE),
                ),
            ),
        ),
        task(
            "sign-in",
            "prepare",
            3,
            "Single sign-on",
            1,
            2,
            slack_days=4,
            owner=BOTH,
            links=(Link("welcome"),),
            condition=condition,
            decision=Decision.UNDECIDED,
        ),
        replace(
            task("import", "prepare", 4, "Import history", 0, 1),
            status=TaskStatus.NOT_APPLICABLE,
            starts_on=None,
            due_on=None,
            slack_days=None,
            critical=False,
        ),
    )
    launch = (
        task(
            "check",
            "launch",
            1,
            "Acceptance test",
            7,
            4,
            owner=CUSTOMER,
            links=(Link("network"),),
        ),
        task("meters", "launch", 2, "Connect the meters", 7, 2, owner=PARTNER, slack_days=2),
        task("nobody", "launch", 3, "Write the runbook", 8, 1, slack_days=3),
        task("go", "launch", 4, "Go live", 14, 0, owner=BOTH, links=(Link("check"),)),
    )
    phases = (phase("prepare", 1, "Prepare", prepare), phase("launch", 2, "Launch", launch))
    go_live = MONDAY + timedelta(days=14)
    target = MONDAY + timedelta(days=11)
    plan = plan_of(phases)
    missed = Feasibility(Verdict.MISSED, target, go_live, MONDAY + timedelta(days=9), -1)
    return plan_of(
        phases,
        schedule=replace(plan.schedule, feasibility=missed),
        go_live=GoLive(target, go_live, MONDAY + timedelta(days=9), "go"),
        milestones=(
            Milestone(MilestoneKind.KICKOFF, MONDAY, "welcome"),
            Milestone(MilestoneKind.ACCEPTANCE, MONDAY + timedelta(days=1)),
            Milestone(MilestoneKind.GO_LIVE, go_live, "go"),
            Milestone(MilestoneKind.HAND_OVER, None),
        ),
        prerequisites=(
            Prerequisite(
                "contact",
                "A technical contact is named",
                "Customer",
                "Name and mail are known",
                "Pending",
                (Origin(Document.TEMPLATE, (9,)),),
            ),
        ),
        success_criteria=(
            SuccessCriterion("60 meters report every hour", Origin(Document.FACTS, (3,))),
        ),
        gates=(
            Gate(
                GateKind.PRE_LAUNCH,
                (
                    GateCondition(
                        "backup", "Restore was tried", False, Origin(Document.PLAYBOOK, (40,))
                    ),
                ),
            ),
        ),
        open=(
            OpenPoint(
                OpenKind.QUESTION, condition.text, Document.PLAYBOOK, 17, 3, "sso", "sign-in"
            ),
            OpenPoint(OpenKind.PLACEHOLDER, "[Risk]", Document.TEMPLATE, 55, 3),
        ),
    )


def long_plan(tasks: int, *, days: int, titles: str = "Task") -> Plan:
    """Return a chain of tasks that together span about `days` calendar days, in four phases."""
    phases = []
    share = -(-tasks // 4)
    for number in range(1, 5):
        block = range((number - 1) * share, min(number * share, tasks))
        if not block:
            continue
        key = f"phase-{number}"
        phases.append(
            phase(
                key,
                number,
                f"Stage {number}",
                tuple(
                    task(
                        f"t{at}",
                        key,
                        at + 1,
                        f"{titles} {at + 1}",
                        at * days // tasks,
                        max(days // tasks, 1),
                        owner=(VENDOR, CUSTOMER, BOTH)[at % 3],
                        slack_days=at % 4,
                        links=(Link(f"t{at - 1}"),) if at else (),
                        window=Window(Unit.WEEK, 1, 2),
                    )
                    for at in block
                ),
            )
        )
    return plan_of(tuple(phases))
