"""What the recogniser writes into while it walks a document; `finish.py` turns it into a `Playbook`."""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date
from enum import IntEnum

from msgspec import Struct, field

from golive.core.diagnostics import Diagnostic
from golive.core.document.model import Node
from golive.core.document.patterns import late_pattern
from golive.core.document.quantities import WrittenDate, read_dates
from golive.core.document.values import (
    Cadence,
    Clock,
    Duration,
    LagUnit,
    LinkType,
    Quantity,
    SizingRule,
    Window,
)
from golive.core.playbook.model import (
    Binding,
    Command,
    Condition,
    EscalationLevel,
    Field,
    ItemKind,
    KnownIssue,
    Metric,
    Owner,
    Party,
    Resource,
    RuleKind,
    Side,
    Watch,
)
from golive.core.playbook.words import Words

_SLASHED = late_pattern(r"\D*(\d{1,2})/(\d{1,2})/(\d{4})")
_ANY_DATE = late_pattern(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2\d{2,4}(?![\d/.])")
MONTHS = 12
LEAP_WAIT = 8


def _next_day(after: date, month: int, day: int) -> date:
    """Return the first day of that month and day on or after a date; a leap day may take long."""
    years = range(after.year, after.year + LEAP_WAIT + 1)
    days = (date(year, month, day) for year in years if day <= monthrange(year, month)[1])
    return next(found for found in days if found >= after)


def days_come_first(text: str) -> bool | None:
    """Return whether the dates of a document put the day first; None when they do not tell.

    "25/09/2026" and "31.08.2026" say so, "09/25/2026" says the reverse; both at once say nothing.
    """
    first_of: set[str] = set()
    for first, mark, second in _ANY_DATE.findall(text):
        if int(first) > MONTHS or (mark == "." and int(second) <= MONTHS):
            first_of.add("day")
        elif int(second) > MONTHS:
            first_of.add("month")
    return first_of == {"day"} if len(first_of) == 1 else None


class LineClass(IntEnum):
    """Classes of a line; the higher wins when two readers see the same line."""

    INFORMATIVE = 1
    NOT_UNDERSTOOD = 2
    EXECUTED = 3


class Wait(Struct, frozen=True):
    """What an item is said to wait for, by its name, and how.

    Args:
        name: Number, id or title of what is waited for.
        is_strict: That no item has that name is a mistake, not prose.
        is_whole: Only an item that is called so is meant, not one whose title holds the words.
        whole: The name with all that was read as how it is waited for; an item that is called
            just so is meant by it.
        unread: What stands where the lag should and is none that counts days, "".
    """

    name: str
    type: LinkType = LinkType.FS
    lag: int = 0
    lag_unit: LagUnit = LagUnit.WORKING
    is_strict: bool = False
    is_whole: bool = False
    whole: str = ""
    unread: str = ""


class ItemDraft(Struct, eq=False):
    """An item under construction; fields as in `model.Item`."""

    kind: ItemKind
    text: str
    title: str
    lines: tuple[int, ...]
    column: int
    step: "StepDraft | None"
    group: str = ""
    parent: "ItemDraft | None" = None
    key: str = ""
    number: str = ""
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
    visibility: str = ""
    done: bool | None = None
    status: str = ""
    due: str | None = None
    waits_for: list[Wait] = field(default_factory=list)
    depends_on: dict["ItemDraft", Wait] = field(default_factory=dict)
    participants: tuple[Party, ...] = ()
    flags: list[str] = field(default_factory=list)
    properties: dict[str, str] = field(default_factory=dict)
    hints: dict[str, str] = field(default_factory=dict)
    property_lines: dict[str, int] = field(default_factory=dict)
    boxed: bool = False
    section: str = ""


class GroupDraft(Struct, eq=False):
    """A heading below a step with its items; `outer` is the group that it stands in."""

    title: str | None
    window: Window | None
    lines: tuple[int, ...] = ()
    items: list[ItemDraft] = field(default_factory=list)
    outer: "GroupDraft | None" = None
    owner: Owner | None = None


class StepDraft(Struct, eq=False):
    """A step under construction."""

    number: int | None
    title: str
    heading: str
    window: Window | None
    lines: tuple[int, ...]
    groups: list[GroupDraft] = field(default_factory=list)
    owner: Owner | None = None
    criterion: str | None = None
    condition: Condition | None = None
    duration: Duration | None = None
    properties: dict[str, str] = field(default_factory=dict)
    key: str = ""


class TrackDraft(Struct, eq=False):
    """An escalation track under construction."""

    track: str
    levels: list[EscalationLevel] = field(default_factory=list)
    lines: tuple[int, ...] = ()


class Draft(Struct):
    """Everything recognised so far.

    `rows` holds the table rows whose ids tell themselves from a plain count ("1.2", "C3").
    `nested` holds the windows that were made from days of a week, told apart by identity, and
    `late` those of which a text states the last day only.
    `counts_down` says that steps of their own lie on the days up to the launch.
    """

    words: Words
    line_count: int
    classes: dict[int, LineClass] = field(default_factory=dict)
    steps: list[StepDraft] = field(default_factory=list)
    items: list[ItemDraft] = field(default_factory=list)
    rows: dict[str, list[ItemDraft]] = field(default_factory=dict)
    metrics: list[Metric] = field(default_factory=list)
    issues: list[KnownIssue] = field(default_factory=list)
    tracks: list[TrackDraft] = field(default_factory=list)
    resources: list[tuple[Resource, ItemDraft | None]] = field(default_factory=list)
    rules: list[tuple[RuleKind, str, tuple[int, ...], SizingRule | None]] = field(
        default_factory=list
    )
    fields: list[Field] = field(default_factory=list)
    meta: dict[str, tuple[str, int]] = field(default_factory=dict)
    declared: dict[str, Side] = field(default_factory=dict)
    people: list[tuple[str, str, int]] = field(default_factory=list)
    holders: list[tuple[str, str, int]] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    nested: list[Window] = field(default_factory=list)
    late: list[Window] = field(default_factory=list)
    settings: Mapping[str, str] = field(default_factory=dict)
    settings_used: set[str] = field(default_factory=set)
    from_week_0: bool = False
    has_steps: bool = False
    counts_down: bool = False
    day_first: bool | None = None
    description: str = ""
    text: str = ""
    written: list[str] = field(default_factory=list)
    first_dates: list[date | None] = field(default_factory=list)

    def line(self, number: int) -> str:
        """Return a line of the document as it was read, "" where there is none."""
        if not self.written:
            self.written = self.text.split("\n")
        return self.written[number - 1] if 0 < number <= len(self.written) else ""

    def mark(self, lines: Iterable[int], as_: LineClass) -> None:
        """Class some lines, never lowering an earlier class."""
        for line in lines:
            if self.classes.get(line, 0) < as_:
                self.classes[line] = as_

    def executed_lines(self, lines: Iterable[int]) -> None:
        """Class some lines as executed."""
        self.mark(lines, LineClass.EXECUTED)

    def informative_lines(self, lines: Iterable[int]) -> None:
        """Class some lines as informative."""
        self.mark(lines, LineClass.INFORMATIVE)

    def not_understood_lines(self, lines: Iterable[int]) -> None:
        """Class some lines as not understood."""
        self.mark(lines, LineClass.NOT_UNDERSTOOD)

    def executed(self, *nodes: Node) -> None:
        """Class all lines of some blocks as executed."""
        for node in nodes:
            self.mark(node.span.lines, LineClass.EXECUTED)

    def sizes(self) -> tuple[int, ...]:
        """Return how much every list holds by now, for `lines_since`."""
        lists = (self.items, self.metrics, self.issues, self.steps)
        others = (self.resources, self.rules, self.fields, self.people)
        return (*(len(each) for each in lists), *(len(each) for each in others))

    def lines_since(self, sizes: tuple[int, ...]) -> frozenset[int]:
        """Return the lines of all that was added since the lists had those sizes."""
        items, metrics, issues, steps, resources, rules, fields, people = sizes
        added = (
            *(each.lines for each in self.items[items:]),
            *(each.lines for each in self.metrics[metrics:]),
            *(each.lines for each in self.issues[issues:]),
            *(each.lines for each in self.steps[steps:]),
            *(each.lines for each, _ in self.resources[resources:]),
            *(lines for _, _, lines, _ in self.rules[rules:]),
            tuple(each.line for each in self.fields[fields:]),
            tuple(line for _, _, line in self.people[people:]),
        )
        return frozenset(line for lines in added for line in lines)

    def informative(self, *nodes: Node) -> None:
        """Class all lines of some blocks as informative."""
        for node in nodes:
            self.mark(node.span.lines, LineClass.INFORMATIVE)

    def not_understood(self, *nodes: Node) -> None:
        """Class all lines of some blocks as not understood."""
        for node in nodes:
            self.mark(node.span.lines, LineClass.NOT_UNDERSTOOD)

    def say(self, code: str, line: int, column: int = 1, **params: str | int) -> None:
        """Add a diagnostic."""
        self.diagnostics.append(Diagnostic(code, line, column, params))

    def day_of(self, found: WrittenDate, text: str, line: int, column: int) -> str | None:
        """Return a written date as an ISO day, None for one that is no day.

        A day without a year is the first such day on or after the first full date of the
        document, and said.
        """
        if found.date is not None:
            return self.full_day(found, text, line, column)
        at = column + found.start
        if found.reading:
            self._say_date(found, line, at)
        elif found.year is None and found.day is not None and (first := self._first_date()):
            day = _next_day(first, found.month, found.day).isoformat()
            phrase = text[found.start : found.end]
            self.say("PB022", line, at, phrase=phrase, day=day, first=first.isoformat())
            return day
        return None

    def full_day(self, found: WrittenDate, text: str, line: int, column: int) -> str:
        """Return a day that a text states in full, in ISO form.

        "11/09/2026" has two readings; the other dates of the document decide, and where they do
        not, the reading taken is said.
        """
        parts = _SLASHED.match(text[found.start : found.end]) if found.reading else None
        if parts is not None and self.day_first is not None:
            first, second, year = parts.groups()
            day, month = (first, second) if self.day_first else (second, first)
            return f"{int(year):04}-{int(month):02}-{int(day):02}"
        if found.reading:
            self._say_date(found, line, column + found.start)
        return found.iso

    def _say_date(self, found: WrittenDate, line: int, column: int) -> None:
        params = dict(found.reading_params)
        self.diagnostics.append(Diagnostic(found.reading, line, column, params))

    def _first_date(self) -> date | None:
        """Return the first full date of the document, looked for when a day names no year."""
        if not self.first_dates:
            dates = read_dates(self.text, self.words.language)
            self.first_dates.append(next((each.date for each in dates if each.date), None))
        return self.first_dates[0]

    def say_reading(self, quantity: Quantity, line: int, column: int) -> None:
        """Say how an ambiguous time phrase was read; the column is that of the text's start."""
        if quantity.reading:
            params = dict(quantity.reading_params)
            self.diagnostics.append(
                Diagnostic(quantity.reading, line, column + quantity.start, params)
            )
