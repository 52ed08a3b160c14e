"""The playbook: what the recogniser makes of an outline. `docs/reference/playbook-format.md` describes it.

Frozen values hold no circles, so that Python's collector of circles need not look at them
(`gc=False`); a large document has more of them than of all else.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from golive.core.diagnostics import Diagnostic
from golive.core.document.model import RepairedLine
from golive.core.document.values import (
    Anchor,
    Cadence,
    Clock,
    Duration,
    LagUnit,
    LinkType,
    SizingRule,
    Target,
    Window,
)


class ItemKind(StrEnum):
    """What an item runs as."""

    PREREQUISITE = "prerequisite"
    TASK = "task"
    MEETING = "meeting"
    AGENDA_POINT = "agenda_point"
    TRAINING = "training"
    TOPIC = "topic"
    COMMAND = "command"
    WATCH = "watch"
    CADENCE = "cadence"
    GATE_CONDITION = "gate_condition"
    SUCCESS_CRITERION = "success_criterion"
    RISK = "risk"


class Side(StrEnum):
    """Who must act."""

    VENDOR = "vendor"
    CUSTOMER = "customer"
    BOTH = "both"
    THIRD_PARTY = "third_party"
    UNKNOWN = "unknown"


class OwnerRule(StrEnum):
    """How several owners share: one person, all of them ("A + B"), or any of them ("A / B")."""

    ONE = "one"
    ALL = "all"
    ANY = "any"


class Visibility(StrEnum):
    """Who may see an item: the vendor only, or the customer too."""

    INTERNAL = "internal"
    CUSTOMER = "customer"


class Source(StrEnum):
    """Where a binding came from."""

    GUESS = "guess"
    HINT = "hint"


class Party(Struct, frozen=True, gc=False):
    """One owner or participant: the role as written and its side."""

    role: str
    side: Side


class Owner(Struct, frozen=True, gc=False):
    """Who owns an item; `role` is the whole phrase as written."""

    role: str
    side: Side
    rule: OwnerRule
    parties: tuple[Party, ...]


class Condition(Struct, frozen=True, gc=False):
    """When an item applies: "if applicable", "(optional)", "if SSO is used".

    Args:
        text: As written.
        fact: Name of the customer fact that decides ("sso", "migration", "users", …), or None
            when a person decides.
        op: "=", "!=", "<", "<=", ">" or ">=", None without a fact.
        value: What the fact is compared with, None without a fact.
    """

    text: str
    fact: str | None = None
    op: str | None = None
    value: str | float | bool | None = None


class Binding(Struct, frozen=True, gc=False):
    """A built-in action or computed fact that an item is tied to.

    Args:
        action: Dotted name from the catalogue in `bindings.py`, e.g. "message.send_welcome".
        confidence: 0..1.
        reason: Code of the sentence that says why (catalogue), e.g. "BD001".
        words: The words of the text that decided.
        source: GUESS, or HINT when the document says so.
    """

    action: str
    confidence: float
    reason: str
    words: str
    source: Source = Source.GUESS


class ParameterType(StrEnum):
    """Type of a command's parameter."""

    TEXT = "text"
    EMAIL = "email"
    FILE = "file"
    NUMBER = "number"
    FLAG = "flag"
    URL = "url"


class Parameter(Struct, frozen=True, gc=False):
    """One parameter of a command.

    Args:
        name: Without dashes.
        type: What values it takes.
        sample: The value in the document.
        is_placeholder: The sample stands for something ("xxx", "<id>", "users.csv").
        binds_to: Name of the fact or earlier output that fills it ("customer.name",
            "create-workspace.workspace_id"), or "".
    """

    name: str
    type: ParameterType
    sample: str
    is_placeholder: bool
    binds_to: str = ""


class Command(Struct, frozen=True, gc=False):
    """A command line of a fence, split as a shell would, never run through one.

    Args:
        argv: The exact argument array.
        language: Info word of the fence ("bash").
        swallows_flags: The program is `npm run` without "--": npm would eat the flags.
    """

    argv: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    language: str
    swallows_flags: bool = False


class Watch(Struct, frozen=True, gc=False):
    """What a watch waits for: a time box or a count of things."""

    duration: Duration | None = None
    count: int | None = None
    of: str = ""


class Dependency(Struct, frozen=True):
    """An item that another one waits for, and how; the lag may be negative."""

    key: str
    type: LinkType = LinkType.FS
    lag: int = 0
    lag_unit: LagUnit = LagUnit.WORKING


class Item(Struct, frozen=True, gc=False):
    """The smallest thing with a state of its own when run.

    Args:
        key: Stable within the playbook, unique.
        kind: What it runs as.
        text: As repaired, without list marker, box or hint; inline marks stay.
        title: The same in plain words, without the duration in brackets.
        lines: Its own physical lines, ascending; not those of its children.
        column: Column of the text on the first line.
        step: Key of the step or section that holds it, "" for none.
        group: Title of the heading below the step that holds it, "" for none.
        section: Words of the nearest heading above it, step or not, "" for none.
        parent: Key of the item it belongs to, or None.
        after: The items it waits for (said in words, in a column or by hint), and how.
        window: The window said for the item itself, or that of its group or step.
        done: State of its box or status; None when it has neither.
        due: Date written in the text.
        status: The status word as written, "".
        duration: "(10 min)", "(2 hours)", "Duration: 60 minutes".
        flags: Short machine words ("live", "record", "optional", "milestone").
        properties: Label → text as written, for labelled properties without a field of their own.
        hints: Explicit hints, name → value.
        id: What the document calls it ("T003", "C1", "#12"), "" for no name of its own.
        property_lines: Role of a labelled property ("participants", "duration") → its line.
    """

    key: str
    kind: ItemKind
    text: str
    title: str
    lines: tuple[int, ...]
    column: int = 1
    step: str = ""
    group: str = ""
    parent: str | None = None
    owner: Owner | None = None
    window: Window | None = None
    clock: Clock | None = None
    cadence: Cadence | None = None
    duration: Duration | None = None
    watch: Watch | None = None
    command: Command | None = None
    condition: Condition | None = None
    criterion: str | None = None
    validation: str | None = None
    binding: Binding | None = None
    visibility: Visibility = Visibility.INTERNAL
    done: bool | None = None
    status: str = ""
    due: date | None = None
    after: tuple[Dependency, ...] = ()
    participants: tuple[Party, ...] = ()
    flags: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    hints: Mapping[str, str] = field(default_factory=dict)
    section: str = ""
    id: str = ""
    property_lines: Mapping[str, int] = field(default_factory=dict)

    @property
    def depends_on(self) -> tuple[str, ...]:
        """Keys of the items it waits for."""
        return tuple(one.key for one in self.after)


class Group(Struct, frozen=True, gc=False):
    """A heading below a step, in order; title None holds the items before the first heading."""

    title: str | None
    window: Window | None
    items: tuple[str, ...]
    lines: tuple[int, ...] = ()


class Step(Struct, frozen=True, gc=False):
    """A section with a number or a window; without any, each section that has items.

    Args:
        number: As written, or None.
        title: Without "Step 1:" and "(Week 1)".
        lines: The heading's own lines.
        criterion: Success criterion or exit condition stated for the whole step, or None.
        duration: How long the whole step takes by its heading ("(2-4 weeks)"), in days or more.
    """

    key: str
    number: int | None
    title: str
    window: Window | None
    lines: tuple[int, ...]
    groups: tuple[Group, ...]
    owner: Owner | None = None
    criterion: str | None = None
    condition: Condition | None = None
    heading: str = ""
    duration: Duration | None = None


class Metric(Struct, frozen=True, gc=False):
    """A row of a metrics table, or a line "Name: < 7 days"."""

    key: str
    name: str
    target: Target | None
    target_text: str
    measure: str
    lines: tuple[int, ...]


class KnownIssue(Struct, frozen=True, gc=False):
    """A known issue with its ordered solution steps."""

    key: str
    title: str
    steps: tuple[str, ...]
    lines: tuple[int, ...]
    step_lines: tuple[int, ...] = ()
    step_conditions: tuple[Condition | None, ...] = ()
    step_bindings: tuple[Binding | None, ...] = ()


class EscalationLevel(Struct, frozen=True, gc=False):
    """One level of an escalation track."""

    role: str
    text: str
    lines: tuple[int, ...]
    limit_minutes: int | None = None
    guard: str | None = None


class Escalation(Struct, frozen=True, gc=False):
    """A track of levels, in order, such as "technical" or "commercial"."""

    key: str
    track: str
    levels: tuple[EscalationLevel, ...]
    lines: tuple[int, ...]


class Resource(Struct, frozen=True, gc=False):
    """A link with its audience; `stated` says that the document (or host) decided, not a default."""

    key: str
    title: str
    url: str
    audience: Visibility
    lines: tuple[int, ...]
    stated: bool = True
    parent: str | None = None


class RuleKind(StrEnum):
    """What a policy note with a machine meaning says."""

    SIZING = "sizing"
    CUSTOMISE = "customise"
    VARIATION = "variation"
    REVIEW = "review"


class Rule(Struct, frozen=True, gc=False):
    """A policy note with a machine meaning."""

    key: str
    kind: RuleKind
    text: str
    lines: tuple[int, ...]
    sizing: SizingRule | None = None


class FieldType(StrEnum):
    """Type of an open field."""

    TEXT = "text"
    DATE = "date"
    NAME = "name"
    EMAIL = "email"
    ROLE = "role"
    CHOICE = "choice"
    NUMBER = "number"


class Placeholder(Struct, frozen=True, gc=False):
    """An open field: "[Customer Name]", "YYYY-MM-DD", "{{name}}", "<id>".

    Args:
        text: As written, with its brackets.
        type: What belongs there.
        binds_to: Name of the fact that fills it ("customer.name"), or "" when nothing is known to.
        choices: The words of a choice ("[Customer/Internal]").
        line: 1-based.
        column: 1-based.
    """

    text: str
    type: FieldType
    binds_to: str
    line: int
    column: int
    choices: tuple[str, ...] = ()


class Field(Struct, frozen=True, gc=False):
    """A row of a field/value table, or a "**Label:** value" line of the header or footer."""

    name: str
    value: str
    section: str
    line: int


class Meta(Struct, frozen=True, gc=False):
    """Footer, front matter and file facts.

    Args:
        last_updated: "2025-11-03", or "2025-11" where the source has only a month.
        next_review_on: ISO date or month of the next review, None when it cannot be computed.
    """

    last_updated: str | None = None
    owner: str | None = None
    review_frequency: str | None = None
    next_review_on: str | None = None
    language: str = "en"
    encoding: str = "utf-8"
    front_matter: Mapping[str, object] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)


class Coverage(Struct, frozen=True, gc=False):
    """Every physical line in exactly one of four classes, ascending."""

    executed: tuple[int, ...]
    informative: tuple[int, ...]
    not_understood: tuple[int, ...]
    blank: tuple[int, ...]


class DocumentRole(StrEnum):
    """What kind of document it is: a playbook says how, a plan (template or filled) says what and when."""

    PLAYBOOK = "playbook"
    TEMPLATE = "template"
    PLAN = "plan"


class RoleUse(Struct, frozen=True, gc=False):
    """A role that the document names, with every spelling and line."""

    key: str
    name: str
    side: Side
    spellings: tuple[str, ...]
    lines: tuple[int, ...]


class Playbook(Struct, frozen=True, gc=False):
    """One recognised document.

    Args:
        people: Rows of a team table: role and who holds it, or what else is said of it.
        holders: Those of them of which a column of names says who holds the role.
        source: The repaired lines, for findings that look at the text itself.
    """

    title: str
    description: str
    role: DocumentRole
    steps: tuple[Step, ...]
    items: tuple[Item, ...]
    metrics: tuple[Metric, ...]
    issues: tuple[KnownIssue, ...]
    escalations: tuple[Escalation, ...]
    resources: tuple[Resource, ...]
    rules: tuple[Rule, ...]
    roles: tuple[RoleUse, ...]
    fields: tuple[Field, ...]
    placeholders: tuple[Placeholder, ...]
    meta: Meta
    coverage: Coverage
    diagnostics: tuple[Diagnostic, ...] = ()
    anchor_of_weeks: Anchor = Anchor.CONTRACT
    people: tuple[Field, ...] = ()
    holders: tuple[Field, ...] = ()
    source: tuple[RepairedLine, ...] = ()

    def item(self, key: str) -> Item:
        """Return the item of that key; KeyError when there is none."""
        for item in self.items:
            if item.key == key:
                return item
        raise KeyError(key)
