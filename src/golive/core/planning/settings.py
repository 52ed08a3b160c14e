"""What the settings of a playbook say about a plan; the facts win where both speak."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from golive.core.diagnostics import Diagnostic
from golive.core.planning.customer import CustomerFacts
from golive.core.planning.model import Document, PlanPhase, StepMapping
from golive.core.playbook.model import Playbook
from golive.core.playbook.settings import known_values, names_step, working_weekend

Documents = Sequence[tuple[Document, Playbook]]


def with_settings(facts: CustomerFacts, documents: Iterable[Playbook]) -> CustomerFacts:
    """Return the facts with the vendor's calendar as the documents set it, where they are silent.

    A region belongs to its country: it is taken where the country is the same.

    Args:
        facts: What is known of the customer and of both sides.
        documents: The template before the playbook: it wins.
    """
    vendor = facts.vendor
    for book in documents:
        said = book.meta.settings
        country = said.get("country", "")
        if not vendor.country and country:
            vendor = replace(vendor, country=country)
        same = country.casefold() == vendor.country.casefold()
        if not vendor.region and same:
            vendor = replace(vendor, region=said.get("region", ""))
        zone = said.get("time_zone", "")
        if not vendor.time_zone and zone and not known_values("time_zone", zone, "en"):
            vendor = replace(vendor, time_zone=zone)
        week = said.get("working_week", "")
        if vendor.weekend is None and week:
            vendor = replace(vendor, weekend=working_weekend(week, book.meta.language))
    return replace(facts, vendor=vendor)


def sizing_takers(
    phases: Sequence[PlanPhase], mapping: Sequence[StepMapping], documents: Documents
) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """Return the phases that take the weeks of sizing rules by the setting, () without one.

    A step of the playbook stands for the phase that carries it. A name that is none is said.
    """
    found: list[Diagnostic] = []
    takers: dict[str, None] = {}
    carried = {one.step: one.phase for one in mapping}
    for document, book in documents:
        for name in _names(book.meta.settings):
            key = _phase_of(name, phases, book, carried)
            if key:
                takers.setdefault(key)
            else:
                params = {"name": name}
                found.append(Diagnostic("PL355", 1, params=params, document=document))
    return tuple(takers), tuple(found)


def _names(settings: Mapping[str, str]) -> list[str]:
    said = settings.get("extra_weeks_to", "").split(",")
    return [name.strip() for name in said if name.strip()]


def _phase_of(
    name: str, phases: Sequence[PlanPhase], book: Playbook, carried: Mapping[str, str]
) -> str:
    for step in book.steps:
        if names_step(name, number=step.number, title=step.title, heading=step.heading):
            key = carried.get(step.key, step.key)
            if any(phase.key == key for phase in phases):
                return key
    named = (
        phase.key
        for phase in phases
        if names_step(name, number=phase.number, title=phase.title, heading=phase.heading)
    )
    return next(named, "")
