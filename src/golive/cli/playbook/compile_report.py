"""What became of each line of a playbook: the content of the compile report, however it is shown."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from golive.cli.output import counted
from golive.cli.wording import duration_words, kind_words, window_words
from golive.core.catalogue import diagnostic_contract, sentence, severity
from golive.core.diagnostics import Diagnostic
from golive.core.planning.plain import plain
from golive.core.playbook.model import Item, Playbook, Step, Visibility


class LineClass(StrEnum):
    """The four classes; every physical line is in exactly one."""

    EXECUTED = "executed"
    INFORMATIVE = "informative"
    NOT_UNDERSTOOD = "not_understood"
    BLANK = "blank"


LINE_MARKS = {
    LineClass.EXECUTED: "●",
    LineClass.INFORMATIVE: "○",
    LineClass.NOT_UNDERSTOOD: "?",
    LineClass.BLANK: " ",
}
SHOWN_INDENT = 16
_WORD = re.compile(r"\w+")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)[\s#]*$")
_DEEPEST = 6


class Became(Struct, frozen=True):
    """One thing that a line gave.

    Args:
        kind: What kind of thing.
        title: Its words.
        key: Its key, "" where it has none.
        extra: What is said of it beside its words.
    """

    kind: str
    title: str
    key: str = ""
    extra: str = ""

    @property
    def words(self) -> str:
        """All its words."""
        return ", ".join(filter(None, (self.title, self.extra)))

    def beside(self, source: str) -> str:
        """Return its words as they stand beside their source: nothing that stands there already."""
        same = _bare(self.title) in _bare(source)
        return self.extra if same else self.words


def _bare(text: str) -> str:
    """Return the letters and digits of a text, to tell whether two texts say the same."""
    return " ".join(_WORD.findall(plain(text).casefold()))


STRUCTURE = Became("structure", "of the document")


class ReportLine(Struct, frozen=True):
    """One physical line with its class, what it gave, and what was found in it."""

    number: int
    text: str
    line_class: LineClass
    became: tuple[Became, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def shown_indent(self) -> str:
        """The line's indentation for pages, never deep enough to push the text away."""
        indent = len(self.text) - len(self.text.lstrip())
        return " " * min(indent, SHOWN_INDENT)

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """Kind and words of each thing it gave, without what the line itself says."""
        return tuple((one.kind, one.beside(self.text)) for one in self.became)

    @property
    def mark(self) -> str:
        """One character for the class."""
        return LINE_MARKS[self.line_class]

    @property
    def class_words(self) -> str:
        """The class in words."""
        return self.line_class.value.replace("_", " ")

    @property
    def findings(self) -> tuple[tuple[str, str, str], ...]:
        """Severity, code and sentence of each finding, for pages."""
        return tuple((severity(d).value, d.code, sentence(d)) for d in self.diagnostics)


class CompileReport(Struct, frozen=True):
    """Every line of one file, in order."""

    file: str
    title: str
    lines: tuple[ReportLine, ...]

    def count(self, line_class: LineClass) -> int:
        """Return how many lines are of a class."""
        return sum(line.line_class is line_class for line in self.lines)

    @property
    def counts(self) -> dict[str, int]:
        """How many lines there are of each class."""
        return {one.value: self.count(one) for one in LineClass}

    @property
    def counts_words(self) -> str:
        """The counts in words."""
        run, kept, missed = (
            self.count(one)
            for one in (LineClass.EXECUTED, LineClass.INFORMATIVE, LineClass.NOT_UNDERSTOOD)
        )
        return f"{counted(run, 'line')} run, {kept} kept as guidance, {missed} not understood"


def compile_report(
    file: str, text: str, playbook: Playbook, diagnostics: tuple[Diagnostic, ...]
) -> CompileReport:
    """Return what became of each line.

    Args:
        file: How the file is called.
        text: The decoded text.
        playbook: What was recognised in it.
        diagnostics: All findings.
    """
    source = text.split("\n")
    classes = _classes(playbook)
    if len(source) > len(classes) and not source[-1]:
        source.pop()
    became: dict[int, list[Became]] = {}
    for number, thing in _things(playbook):
        became.setdefault(number, []).append(thing)
    structure = dict(_structure(playbook, source))
    for number in playbook.coverage.executed:
        became.setdefault(number, [structure.get(number, STRUCTURE)])
    found: dict[int, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        found.setdefault(diagnostic.line, []).append(diagnostic)
    lines = tuple(
        ReportLine(
            number,
            line,
            classes.get(number, LineClass.NOT_UNDERSTOOD if line.strip() else LineClass.BLANK),
            tuple(became.get(number, ())),
            tuple(found.get(number, ())),
        )
        for number, line in enumerate(source, 1)
    )
    return CompileReport(file, playbook.title, lines)


def report_contract(report: CompileReport) -> dict[str, object]:
    """Return a compile report as its public object, `golive.report/1` without the schema key."""
    return {
        "file": report.file,
        "title": report.title,
        "counts": report.counts,
        "lines": [
            {
                "line": line.number,
                "text": line.text,
                "class": line.line_class.value,
                "became": [
                    {"kind": one.kind, "text": one.words, "key": one.key or None}
                    for one in line.became
                ],
                "diagnostics": [diagnostic_contract(found) for found in line.diagnostics],
            }
            for line in report.lines
        ],
    }


def _classes(playbook: Playbook) -> dict[int, LineClass]:
    coverage = playbook.coverage
    parts = {
        LineClass.EXECUTED: coverage.executed,
        LineClass.INFORMATIVE: coverage.informative,
        LineClass.NOT_UNDERSTOOD: coverage.not_understood,
        LineClass.BLANK: coverage.blank,
    }
    return {number: one for one, numbers in parts.items() for number in numbers}


def _things(playbook: Playbook) -> Iterator[tuple[int, Became]]:
    """Yield everything recognised with each of its lines, structure before content."""
    for step in playbook.steps:
        window = window_words(step.window) if step.window else ""
        for number in step.lines:
            yield number, Became("step", step.title, step.key, window)
        for group in step.groups:
            words = group.title or ""
            for number in group.lines:
                yield number, Became("group", words)
    for item in playbook.items:
        for number in item.lines:
            title = item.title or item.text
            yield number, Became(kind_words(item.kind), title, item.key, _item_extra(item))
    yield from _listed(playbook)


def _structure(playbook: Playbook, source: Sequence[str]) -> Iterator[tuple[int, Became]]:
    """Yield the role of each line that runs as part of something else, with where it belongs."""
    steps = {step.lines[0]: step for step in playbook.steps if step.lines}
    properties = {
        line: (role, item)
        for item in playbook.items
        for role, line in item.property_lines.items()
    }
    place, level = "of the document", 0
    for number, line in enumerate(source, 1):
        heading = _HEADING.match(line)
        kind, where = _shape(line), place
        if number in steps:
            place, level = f"of {_step_words(steps[number])}", _level(heading)
        elif heading and _level(heading) <= (level or _DEEPEST):
            title = plain(heading.group(2)).strip()
            place, level = f"of “{title}”" if title else "of the document", 0
            where = "of the document"
        if number in properties:
            role, item = properties[number]
            kind, where = role.replace("_", " "), f"of “{item.title or item.text}”"
        yield number, Became(kind, where)


def _level(heading: re.Match[str] | None) -> int:
    return len(heading.group(1)) if heading else 1


def _step_words(step: Step) -> str:
    return f"“{step.title}”" if step.number is None else f"step {step.number}"


def _shape(line: str) -> str:
    """Return what a line of structure is, by how it looks."""
    text = line.strip().lstrip(">-*+ ")
    if line.lstrip().startswith("#"):
        return "heading"
    if text.startswith("|"):
        return "table frame" if set(text) <= set("|-: ") else "table head"
    if text.startswith(("```", "~~~")):
        return "code fence"
    if text.rstrip("* ").endswith(":"):
        return "label"
    return "property" if ":" in text else "structure"


def _item_extra(item: Item) -> str:
    parts = []
    if item.duration is not None:
        parts.append(duration_words(item.duration))
    if item.condition is not None:
        parts.append(item.condition.text)
    if item.binding is not None:
        parts.append(f"bound to {item.binding.action}")
    return ", ".join(parts)


def _listed(playbook: Playbook) -> Iterator[tuple[int, Became]]:
    """Yield what stands in lists of its own: metrics, issues, escalations, resources, rules."""
    for metric in playbook.metrics:
        target = f"target {metric.target_text or 'none'}"
        yield from _each(metric.lines, Became("metric", metric.name, metric.key, target))
    for issue in playbook.issues:
        yield from _each(issue.lines, Became("known issue", issue.title, issue.key))
        for number, words in zip(issue.step_lines, issue.steps, strict=False):
            yield number, Became("solution step", words, issue.key)
    for track in playbook.escalations:
        yield from _each(track.lines, Became("escalation track", track.track, track.key))
        for level in track.levels:
            yield from _each(level.lines, Became("escalation level", level.role, track.key))
    for resource in playbook.resources:
        shared = resource.audience is Visibility.CUSTOMER
        reader = f"for {'the customer' if shared else 'the vendor only'}"
        became = Became("resource", resource.title, resource.key, reader)
        yield from _each(resource.lines, became)
    for rule in playbook.rules:
        yield from _each(rule.lines, Became(f"{rule.kind.value} rule", rule.text, rule.key))
    for field in playbook.fields:
        yield field.line, Became("field", f"{field.name}: {field.value}")


def _each(lines: tuple[int, ...], became: Became) -> Iterator[tuple[int, Became]]:
    return ((number, became) for number in lines)
