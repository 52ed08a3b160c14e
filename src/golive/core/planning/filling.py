"""What fills the open fields of a template: facts, and dates of the plan."""

import re
import sys
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from golive.core.planning.conditions import decide
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.date_labels import DateMeaning, date_meaning, label_before
from golive.core.planning.model import (
    Decision,
    Detail,
    Document,
    MilestoneKind,
    OpenKind,
    OpenPoint,
    Origin,
    Plan,
    PlanPhase,
    PlanTask,
)
from golive.core.planning.plan_words import (
    CANONICAL,
    FIELDS,
    canonical,
    plan_words,
    with_forecast_mark,
)
from golive.core.playbook.keys import slug
from golive.core.playbook.model import Field, FieldType, Item, ItemKind, Placeholder, Playbook

FORECAST_MARK = "(forecast)"
NO_DATE = "n/a"

_CSM_ROLES = frozenset(
    {
        "csm",
        "cs engineer",
        "cs manager",
        "customer success manager",
        "customer success engineer",
        "onboarding manager",
        "onboarding owner",
        "onboarding engineer",
        "implementation manager",
    }
)
_BARE = frozenset({DateMeaning.DATE, DateMeaning.TARGET, DateMeaning.SIGNING})
_STARTS = re.compile(r"start|begin|from\b|anfang|début|inicio", re.IGNORECASE)


class Filling:
    """Knows what belongs into each open field of one template for one plan.

    Args:
        template: The template as recognised.
        plan: The plan compiled with it.
        lines: Source lines of the template, for the words beside a field; () when unknown.
    """

    def __init__(self, template: Playbook, plan: Plan, lines: tuple[str, ...] = ()) -> None:
        self._plan = plan
        self._facts = plan.facts
        self._lines = lines
        self._language = template.meta.language
        self._words = plan_words(self._language)
        self._fields: Mapping[int, Field] = {field.line: field for field in template.fields}
        self._tasks: dict[int, PlanTask] = {}
        self._phases: dict[int, PlanPhase] = {}
        for phase in plan.phases:
            for line in _template_lines(phase.origins):
                self._phases.setdefault(line, phase)
            for task in phase.tasks:
                for line in _template_lines(task.origins):
                    self._tasks.setdefault(line, task)
        self._criteria = _criteria(template, plan.facts)
        self._first_phase = min((*self._phases, *self._tasks), default=sys.maxsize)
        self._dates_seen: dict[int, int] = {}

    def value(self, place: Placeholder) -> str | None:
        """Return the text for an open field, None when nothing known fills it."""
        if (place.line, place.column) in self._criteria:
            return self._criteria[place.line, place.column]
        if place.line in self._tasks and place.type is FieldType.DATE:
            return self._task_date(self._tasks[place.line], place)
        if place.line in self._phases and place.type is FieldType.DATE:
            return self._phase_date(self._phases[place.line], place)
        field = self._fields.get(place.line)
        if place.type is FieldType.DATE:
            return self._date(place)
        bound = self._fact(place.binds_to, field)
        if bound:
            return bound
        return self._by_field(field) if field and field.value.strip() == place.text else None

    def _task_date(self, task: PlanTask, place: Placeholder) -> str:
        header = self._header(place)
        on = task.starts_on if _STARTS.search(header) else task.due_on
        return on.isoformat() if on else self._words["no_date"]

    def _phase_date(self, phase: PlanPhase, place: Placeholder) -> str:
        seen = self._dates_seen.get(place.line, 0)
        self._dates_seen[place.line] = seen + 1
        on = phase.ends_on if seen else phase.starts_on
        return on.isoformat() if on else self._words["no_date"]

    def _date(self, place: Placeholder) -> str | None:
        """Return the date that the words beside a place mean, None when they are not known."""
        field = self._fields.get(place.line)
        label, alone = self._label(place, field)
        found = date_meaning(f"{label} {place.text}")
        if found is None:
            own = date_meaning(place.text)  # "[Go-live date]" says so itself
            found = None if own in _BARE else own
        if found is DateMeaning.DATE and not (alone and place.line < self._first_phase):
            return None
        if found is DateMeaning.SIGNING and field is None:
            return None
        return None if found is None else self._meant_date(found)

    def _label(self, place: Placeholder, field: Field | None) -> tuple[str, bool]:
        """Return the words that say what a date is, and whether they begin their line."""
        line = self._lines[place.line - 1] if place.line <= len(self._lines) else ""
        is_row = line.lstrip().startswith("|")
        if field and (is_row or field.value.strip(" *_").startswith(place.text)):
            return field.name, True
        if is_row:
            # In a table that golive has no meaning for, the words beside a date prove nothing.
            return "", False
        before = line[: place.column - 1]
        if any(letter.isalpha() for letter in before):
            return label_before(before)
        return line.replace(place.text, " "), True

    def _meant_date(self, meaning: DateMeaning) -> str | None:
        plan = self._plan
        if meaning in {DateMeaning.DATE, DateMeaning.CREATED}:
            return plan.created_on.isoformat()
        if meaning in {DateMeaning.SIGNED, DateMeaning.SIGNING}:
            return plan.signed.on.isoformat()
        if meaning in {DateMeaning.TARGET, DateMeaning.GO_LIVE}:
            return with_forecast_mark(target_text(plan), CANONICAL, self._language) or None
        point = plan.milestone(MilestoneKind(meaning.value))
        return point.on.isoformat() if point and point.on else None

    def _fact(self, name: str, field: Field | None) -> str | None:
        if name == "plan.csm":
            return csm_name(self._facts, field.name if field else "") or None
        return fact_texts(self._facts).get(name) or None

    def _by_field(self, field: Field) -> str | None:
        """Fill a field whose placeholder says nothing by the field's own name."""
        words = _plain(field.name)
        names = {
            "customer": "customer.name",
            "client": "customer.name",
            "company": "customer.name",
            "industry": "customer.industry",
            "company size": "customer.employees",
            "employees": "customer.employees",
            "users": "customer.users",
            "technical environment": "customer.environment",
            "primary contact": "customer.primary_contact",
            "business goals": "customer.goals",
            "goals": "customer.goals",
            "country": "customer.country",
            "time zone": "customer.time_zone",
        }
        own = _plain(canonical(field.name.strip(" *:"), FIELDS, self._language))
        if words in names or own in names:
            return self._fact(names.get(words) or names[own], field)
        return holder_of(self._facts, field.name) or None

    def _header(self, place: Placeholder) -> str:
        """Return the header of the column that a place stands in, "" outside tables."""
        if not 0 < place.line <= len(self._lines):
            return ""
        column = self._lines[place.line - 1][: place.column - 1].count("|")
        at = place.line - 1
        while at > 0 and self._lines[at - 1].lstrip().startswith("|"):
            at -= 1
        cells = self._lines[at].split("|")
        return cells[column] if column < len(cells) else ""


def fact_texts(facts: CustomerFacts) -> dict[str, str]:
    """Return the customer's facts as texts, by the names that placeholders bind to."""
    return {
        "customer.name": facts.name,
        "customer.slug": slug(facts.name, "") if facts.name else "",
        "customer.industry": facts.industry,
        "customer.employees": facts.employees,
        "customer.users": "" if facts.users is None else str(facts.users),
        "customer.environment": facts.environment,
        "customer.primary_contact": contact_text(facts),
        "customer.goals": facts.goals,
        "customer.country": facts.country,
        "customer.region": facts.region,
        "customer.time_zone": facts.time_zone,
    }


def with_facts(playbook: Playbook, facts: CustomerFacts) -> Playbook:
    """Return the document with the customer's facts in the words of its items.

    The placeholders that were filled are no longer among its open fields.
    """
    known = fact_texts(facts)
    filled: dict[int, list[Placeholder]] = {}
    for place in playbook.placeholders:
        if known.get(place.binds_to):
            filled.setdefault(place.line, []).append(place)
    used: set[Placeholder] = set()

    def words(text: str, item: Item) -> str:
        for line in item.lines:
            for place in filled.get(line, ()):
                if place.text in text:
                    used.add(place)
                    text = text.replace(place.text, known[place.binds_to])
        return text

    items = tuple(
        replace(
            item,
            text=words(item.text, item),
            title=words(item.title, item),
            criterion=words(item.criterion, item) if item.criterion else item.criterion,
        )
        if any(line in filled for line in item.lines)
        else item
        for item in playbook.items
    )
    left = tuple(place for place in playbook.placeholders if place not in used)
    return replace(playbook, items=items, placeholders=left)


def open_points(plan: Plan, template: Playbook | None) -> tuple[OpenPoint, ...]:
    """Return every placeholder that nothing fills and every question that is undecided."""
    found: list[OpenPoint] = []
    if template is not None:
        filling = Filling(template, plan, tuple(line.text for line in template.source))
        found += [
            OpenPoint(
                OpenKind.PLACEHOLDER,
                place.text,
                Document.TEMPLATE,
                place.line,
                place.column,
                fact=place.binds_to,
            )
            for place in template.placeholders
            if filling.value(place) is None
        ]
    return (*found, *_questions(plan))


def target_text(plan: Plan) -> str:
    """Return the target date, or the forecast marked as one, "" when there is neither."""
    if plan.go_live.target_on is not None:
        return plan.go_live.target_on.isoformat()
    if plan.go_live.forecast_on is not None:
        return f"{plan.go_live.forecast_on.isoformat()} {FORECAST_MARK}"
    return ""


def contact_text(facts: CustomerFacts) -> str:
    """Return name, title and e-mail of the primary contact, as far as they are known."""
    contact = facts.primary_contact
    parts = (contact.name, contact.title, contact.email) if contact else ()
    return ", ".join(part for part in parts if part)


def holder_of(facts: CustomerFacts, role: str) -> str:
    """Return who holds a role by its name, "" for nobody."""
    wanted = _plain(role)
    return next((name for key, name in facts.roles.items() if _plain(key) == wanted), "")


def csm_name(facts: CustomerFacts, field: str = "") -> str:
    """Return the vendor's owner of the plan: by the field's own role, else the one CS person."""
    named = holder_of(facts, field)
    if named:
        return named
    people = {name for role, name in facts.roles.items() if _plain(role) in _CSM_ROLES}
    return people.pop() if len(people) == 1 else ""


def _questions(plan: Plan) -> Iterator[OpenPoint]:
    for effect in plan.sizing:
        if effect.applies is None:
            yield OpenPoint(
                OpenKind.QUESTION, effect.text, effect.document, effect.line, fact=effect.fact
            )
    for phase in plan.phases:
        for task in phase.tasks:
            yield from _task_questions(task, phase, plan.facts)
            yield from _detail_questions(task.items, task.key)
        yield from _detail_questions(phase.items, "")


def _task_questions(
    task: PlanTask, phase: PlanPhase, facts: CustomerFacts
) -> Iterator[OpenPoint]:
    """Yield what must be answered for a task: its own condition, and that of its phase."""
    if task.decision is not Decision.UNDECIDED or not task.origins:
        return
    origin = task.origins[0]
    asked = [one for one in (task.condition, phase.condition) if one is not None]
    open_ = [one for one in asked if decide(one, facts) is Decision.UNDECIDED]
    for condition in dict.fromkeys(open_ or asked[:1]):
        yield OpenPoint(
            OpenKind.QUESTION,
            condition.text,
            origin.document,
            origin.lines[0] if origin.lines else 0,
            fact=condition.fact or "",
            task=task.key,
        )


def _detail_questions(items: tuple[Detail, ...], task: str) -> Iterator[OpenPoint]:
    for item in items:
        if item.decision is Decision.UNDECIDED and item.condition:
            yield OpenPoint(
                OpenKind.QUESTION,
                item.condition.text,
                item.origin.document,
                item.origin.lines[0] if item.origin.lines else 0,
                fact=item.condition.fact or "",
                task=task,
            )


def _criteria(template: Playbook, facts: CustomerFacts) -> dict[tuple[int, int], str]:
    """Return the criteria of the facts at the open entries that they take whole, in order."""
    given = {
        ItemKind.SUCCESS_CRITERION: list(facts.success_criteria),
        ItemKind.GATE_CONDITION: list(facts.go_live_criteria),
    }
    whole = {(place.line, place.text): place for place in template.placeholders}
    found: dict[tuple[int, int], str] = {}
    for item in template.items:
        texts = given.get(item.kind)
        if not texts or not item.lines:
            continue
        place = whole.get((item.lines[0], item.text.strip()))
        if place is not None:
            found[place.line, place.column] = texts.pop(0)
    return found


def _template_lines(origins: tuple[Origin, ...]) -> Iterator[int]:
    for origin in origins:
        if origin.document is Document.TEMPLATE:
            yield from origin.lines


def _plain(text: str) -> str:
    return " ".join(text.strip(" *:").casefold().replace("-", " ").replace("_", " ").split())
