"""What surrounds the tasks of a plan: origins, milestones, registers, gates, mappings."""

from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from golive.core.diagnostics import Params
from golive.core.document.values import Cadence, Window


class Document(StrEnum):
    """Which of the two documents a line belongs to."""

    PLAYBOOK = "playbook"
    TEMPLATE = "template"
    FACTS = "facts"


class Origin(Struct, frozen=True):
    """Where something was said: a document and its physical lines, ascending."""

    document: Document
    lines: tuple[int, ...]


class Decision(StrEnum):
    """What the facts say about a condition."""

    APPLIES = "applies"
    NOT_APPLICABLE = "not_applicable"
    UNDECIDED = "undecided"


class MilestoneKind(StrEnum):
    """The dated points that count."""

    KICKOFF = "kickoff"
    ACCEPTANCE = "acceptance"
    FIRST_VALUE = "first_value"
    GO_LIVE = "go_live"
    HAND_OVER = "hand_over"


class Milestone(Struct, frozen=True):
    """A dated point with no effort of its own.

    Args:
        name: Words of the wave for one of several go-lives, else "".
        on: The day, None when nothing in the plan says it.
        task: Key of the task whose end it is, "" for none.
        definition: What makes it true, as the documents say, "".
        reason: Catalogue code of the sentence that says how the day was found.
    """

    kind: MilestoneKind
    on: date | None
    task: str = ""
    name: str = ""
    definition: str = ""
    reason: str = ""


class Found(StrEnum):
    """How a landmark was found, as the catalogue code that says it."""

    BINDING = "PL201"
    WORDS = "PL202"
    GROUP = "PL203"
    DETAIL = "PL204"
    PHASE = "PL205"
    LAST = "PL206"
    FIRST_MEETING = "PL207"
    MENTION = "PL341"
    OPENS = "PL342"
    NONE = ""


class Landmark(Struct, frozen=True):
    """The keys of the tasks (more than one for waves), in plan order, and how they were found."""

    keys: tuple[str, ...] = ()
    found: Found = Found.NONE

    @property
    def key(self) -> str:
        """The last task, "" when there is none."""
        return self.keys[-1] if self.keys else ""


class Landmarks(Struct, frozen=True):
    """The tasks that milestones hang on, found before dates are known."""

    kickoff: Landmark = Landmark()
    acceptance: Landmark = Landmark()
    go_live: Landmark = Landmark()
    hand_over: Landmark = Landmark()


NO_LANDMARKS = Landmarks()


class OpenKind(StrEnum):
    """Why something is still open."""

    PLACEHOLDER = "placeholder"
    QUESTION = "question"


class OpenPoint(Struct, frozen=True):
    """A placeholder that nothing fills, or a question that a person must decide.

    Args:
        text: The placeholder or the condition as written.
        document: Which document.
        line: 1-based, column too.
        fact: Name of the fact that would close it, "" when none would.
        task: Key of the task concerned, "".
    """

    kind: OpenKind
    text: str
    document: Document
    line: int
    column: int = 1
    fact: str = ""
    task: str = ""


class Prerequisite(Struct, frozen=True):
    """Must be true before the plan starts; `origins` names every document that says it."""

    key: str
    text: str
    owner: str
    validation: str
    status: str
    origins: tuple[Origin, ...]
    done: bool = False
    decision: Decision = Decision.APPLIES


class GateKind(StrEnum):
    """The gates of a plan, in the order in which they are passed."""

    START = "start"
    PRE_LAUNCH = "pre_launch"
    GO_LIVE = "go_live"
    DONE = "done"


class GateCondition(Struct, frozen=True):
    """One condition of a gate; `shares` names conditions of other gates that say the same."""

    key: str
    text: str
    done: bool
    origin: Origin
    shares: tuple[str, ...] = ()
    is_open: bool = False


class Gate(Struct, frozen=True):
    """A conjunction of conditions."""

    kind: GateKind
    conditions: tuple[GateCondition, ...]


class SuccessCriterion(Struct, frozen=True):
    """A measurable statement; `is_open` while it is only a placeholder."""

    text: str
    origin: Origin
    is_open: bool = False


class CadenceRow(Struct, frozen=True):
    """A recurring or event-driven contact, with the words of its document."""

    key: str
    meeting: str
    frequency: str
    participants: str
    purpose: str
    origin: Origin
    window: Window | None = None
    cadence: Cadence | None = None


class RiskRow(Struct, frozen=True):
    """A row of the risk register."""

    key: str
    risk: str
    probability: str
    impact: str
    mitigation: str
    contingency: str
    origin: Origin


class Evidence(StrEnum):
    """Why a step was mapped to a phase, strongest first."""

    WORDS = "words"
    KIND = "kind"
    ORDER = "order"


class StepMapping(Struct, frozen=True):
    """A step of the playbook and the phase that carries it.

    Args:
        step: Key of the step.
        phase: Key of the phase.
        score: 0..1, how alike they are.
        evidence: What decided; ORDER means only its position did.
        items: How many of its items went to a task of the phase.
        leftovers: Keys of items that fit no single task; the phase carries them.
    """

    step: str
    phase: str
    score: float
    evidence: Evidence
    items: int
    leftovers: tuple[str, ...] = ()
    step_line: int = 0
    phase_line: int = 0
    step_title: str = ""
    phase_title: str = ""


class SizingEffect(Struct, frozen=True):
    """What a sizing rule did, or would do.

    Args:
        rule: Key of the rule.
        text: The rule as written.
        line: Its line in its document.
        applies: The facts meet the rule; None when the fact is not known.
        weeks: Weeks added (the lower bound when nothing was chosen).
        weeks_min: Lower bound of the range.
        weeks_max: Upper bound of the range.
        phase: Key of the phase that grew, "" when none did.
        fact: The fact that decides it, "" when nothing golive knows does.
    """

    rule: str
    text: str
    line: int
    applies: bool | None
    weeks: int
    weeks_min: int
    weeks_max: int
    phase: str = ""
    document: Document = Document.PLAYBOOK
    fact: str = ""


class Overlay(Struct, frozen=True):
    """A departure of this plan from its playbook: what, why, who, when."""

    what: str
    why: str
    who: str
    at: date
    changes: tuple[object, ...] = ()


class DateMove(Struct, frozen=True):
    """A task (or milestone) whose dates differ between two plans.

    Args:
        key: Task key, or the milestone's kind (with ":name" for one of several).
        title: Its words.
        before: (first, last) day before, None where it had no dates.
        after: The same after.
        days: Calendar days that its end moved; 0 when one side has no date.
    """

    key: str
    title: str
    before: tuple[date, date] | None
    after: tuple[date, date] | None
    days: int


class Sentence(Struct, frozen=True):
    """One sentence as a catalogue code with its values, to be put into words by a catalogue."""

    code: str
    params: Params = field(default_factory=dict)
