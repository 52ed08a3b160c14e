"""Open points in words that the people concerned can answer."""

import re

from msgspec import Struct

from golive.cli.plan.wording import place_words
from golive.core.planning.conditions import CUSTOMER_FACTS
from golive.core.planning.model import OpenKind, OpenPoint, Plan, PlanTask
from golive.core.planning.plain import plain

_AROUND = " \t[]{}<>_"
_JOINS = re.compile(r"[_.]+")


class OpenWords(Struct, frozen=True):
    """One open point for reading.

    Args:
        kind: Whether somebody must decide, or something is to be filled in.
        text: The question, or what is missing.
        said: What the document says, "" where the text holds it already.
        source: Where it stands, and which fact would answer it.
    """

    kind: OpenKind
    text: str
    said: str
    source: str

    @property
    def is_question(self) -> bool:
        """Whether somebody must decide."""
        return self.kind is OpenKind.QUESTION


def open_words(plan: Plan) -> tuple[OpenWords, ...]:
    """Return the open points of a plan in words, in the plan's order."""
    tasks = {task.key: task for task in plan.tasks}
    return tuple(_words(point, tasks.get(point.task)) for point in plan.open)


def _words(point: OpenPoint, task: PlanTask | None) -> OpenWords:
    source = place_words(point.document, point.line)
    if point.kind is OpenKind.QUESTION and point.fact and point.fact not in CUSTOMER_FACTS:
        source += f"; {point.fact} under [conditions] in the facts answers it"
    elif point.fact:
        source += f"; the fact {point.fact} answers it"
    if point.kind is OpenKind.PLACEHOLDER:
        return OpenWords(point.kind, _blank(point.text), "", source)
    text = plain(point.text).strip().rstrip(".")
    if task is None:
        return OpenWords(point.kind, f"Does this rule apply? {text}.", "", source)
    meant = _meant(point, task)
    said = "" if text.casefold() in meant.casefold() else f"The document says “{text}”."
    if meant != plain(task.title):
        said = " ".join(filter(None, (said, f"Part of “{plain(task.title)}”.")))
    return OpenWords(point.kind, f"Is “{meant}” needed?", said, source)


def _meant(point: OpenPoint, task: PlanTask) -> str:
    """Return the words of what the question is about: the task, or a detail of it."""
    for item in task.items:
        holds = item.condition is not None and item.condition.text == point.text
        if holds and point.line in item.origin.lines:
            return plain(item.text)
    return plain(task.title)


def _blank(text: str) -> str:
    """Return the words of a placeholder without the marks around them."""
    words = plain(text).strip(_AROUND)
    if " " not in words:
        words = _JOINS.sub(" ", words).strip()
    if not words:
        return "A blank without words"
    return (words[0].upper() + (words[1:].lower() if words.isupper() else words[1:])).strip()
