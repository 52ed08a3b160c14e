"""A playbook built by hand, with one thing of each kind, and an empty one."""

from datetime import date

from golive.core.document.values import (
    Cadence,
    CadenceRule,
    Clock,
    Comparison,
    Duration,
    SizingRule,
    Target,
    TargetUnit,
    Unit,
    Window,
)
from golive.core.playbook.model import (
    Binding,
    Command,
    Condition,
    Coverage,
    Dependency,
    DocumentRole,
    Escalation,
    EscalationLevel,
    Field,
    FieldType,
    Group,
    Item,
    ItemKind,
    KnownIssue,
    Meta,
    Metric,
    Owner,
    OwnerRule,
    Parameter,
    ParameterType,
    Party,
    Placeholder,
    Playbook,
    Resource,
    RoleUse,
    Rule,
    RuleKind,
    Side,
    Step,
    Visibility,
    Watch,
)

BARE = Item("plain", ItemKind.TASK, "Call **them**", "Call them", (7, 3))
FULL = Item(
    "full",
    ItemKind.COMMAND,
    "run it",
    "run it",
    (9,),
    column=3,
    step="s1",
    group="Setup",
    parent="plain",
    owner=Owner(
        "A + B", Side.BOTH, OwnerRule.ALL, (Party("A", Side.VENDOR), Party("B", Side.CUSTOMER))
    ),
    window=Window(Unit.DAY, -14, -14),
    clock=Clock(Duration(24, Unit.HOUR), after="contract signing"),
    cadence=Cadence(CadenceRule.EVERY, 2, Unit.WEEK),
    duration=Duration(2, Unit.HOUR, amount_max=3.0),
    watch=Watch(count=100, of="events"),
    command=Command(
        ("tool", "--x=1"),
        (Parameter("x", ParameterType.NUMBER, "1", is_placeholder=False),),
        "bash",
    ),
    condition=Condition("if needed"),
    binding=Binding("message.send_welcome", 0.9, "BD001", "welcome"),
    visibility=Visibility.CUSTOMER,
    done=False,
    due=date(2026, 3, 2),
    after=(Dependency("plain"),),
)


def playbook(**more) -> Playbook:
    values = {
        "title": "How we onboard",
        "description": "",
        "role": DocumentRole.PLAYBOOK,
        "steps": (),
        "items": (),
        "metrics": (),
        "issues": (),
        "escalations": (),
        "resources": (),
        "rules": (),
        "roles": (),
        "fields": (),
        "placeholders": (),
        "meta": Meta(),
        "coverage": Coverage((), (), (), ()),
    }
    return Playbook(**{**values, **more})


def rich() -> Playbook:
    step = Step(
        "s1",
        1,
        "Setup",
        Window(Unit.WEEK, 1, 2),
        (2,),
        (Group(None, None, ("plain",)), Group("Tools", None, ("full",), (8,))),
    )
    month = Window(Unit.MONTH, 1, 1)
    return playbook(
        steps=(step,),
        items=(BARE, FULL),
        metrics=(
            Metric(
                "m1",
                "Tickets",
                Target("<", 5.0, TargetUnit.COUNT, month),
                "< 5",
                "count",
                (20,),
            ),
            Metric("m2", "Joy", None, "lots", "asked", (21,)),
        ),
        issues=(KnownIssue("i1", "No sign-in", ("Look", "Reset"), (30,), (31, 32)),),
        escalations=(
            Escalation(
                "e1", "technical", (EscalationLevel("Lead", "Lead", (41,), 240),), (40,)
            ),
        ),
        resources=(Resource("r1", "Guide", "https://x.example", Visibility.CUSTOMER, (50,)),),
        rules=(
            Rule(
                "u1",
                RuleKind.SIZING,
                "big",
                (60,),
                SizingRule(Comparison("users", ">", 500.0), 2, 4),
            ),
            Rule("u2", RuleKind.REVIEW, "quarterly", (61,)),
        ),
        roles=(RoleUse("lead", "Lead", Side.VENDOR, ("Lead", "lead"), (41,)),),
        fields=(Field("Customer", "[Name]", "", 5),),
        placeholders=(Placeholder("[Name]", FieldType.NAME, "customer.name", 5, 12),),
        coverage=Coverage((1, 2), (3,), (4,), (5, 6)),
    )
