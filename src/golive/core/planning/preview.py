"""Preview a choice before it is made: the plan with and without it, and what moves."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from golive.core.planning.compile import compile_plan
from golive.core.planning.customer import CustomerFacts, Signed
from golive.core.planning.model import DateMove, Plan
from golive.core.planning.moves import date_moves
from golive.core.playbook.model import Playbook


class Preview(Struct, frozen=True):
    """A plan before and after a choice; `moves` is every date that differs."""

    before: Plan
    after: Plan
    moves: tuple[DateMove, ...]


def preview_facts(
    *,
    playbook: Playbook | None,
    template: Playbook | None,
    before: CustomerFacts,
    after: CustomerFacts,
    signed: Signed,
    today: date,
) -> Preview:
    """Return what other facts (size, complexity, a condition) would do to every date."""
    old, new = (
        compile_plan(
            playbook=playbook, template=template, facts=facts, signed=signed, today=today
        )
        for facts in (before, after)
    )
    return Preview(old, new, date_moves(old, new))


def preview_sizing(
    *,
    playbook: Playbook | None,
    template: Playbook | None,
    facts: CustomerFacts,
    signed: Signed,
    today: date,
    extra_weeks: int,
) -> Preview:
    """Return what a choice of extra weeks does, against the plan without the choice."""
    return preview_facts(
        playbook=playbook,
        template=template,
        before=replace(facts, extra_weeks=None),
        after=replace(facts, extra_weeks=extra_weeks),
        signed=signed,
        today=today,
    )
