"""Values of a plan in the words of a reader."""

import pytest

from golive.core.document.values import Anchor, Basis, Duration, Unit, Window
from golive.core.planning.model import Document, GateCondition, Origin
from golive.core.planning.said import value_said, window_said
from golive.core.playbook.model import Condition, Owner, OwnerRule, Side
from golive.core.scheduling.model import LagUnit, Link, LinkType

TITLES = {"dig": "Dig the hole"}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "nothing"),
        ("", "nothing"),
        ((), "nothing"),
        (Duration(1, Unit.WEEK), "1 week"),
        (Duration(2, Unit.DAY, basis=Basis.WORKING), "2 working days"),
        (Duration(1, Unit.HOUR, amount_max=2.5), "1 to 2.5 hours"),
        (Link("dig"), "the end of “Dig the hole”"),
        (Link("dig", LinkType.SS), "the start of “Dig the hole”"),
        (Link("dig", lag=2), "the end of “Dig the hole” + 2 working days"),
        (
            Link("dig", lag=1, lag_unit=LagUnit.CALENDAR),
            "the end of “Dig the hole” + 1 calendar day",
        ),
        ((Link("dig"), Link("x")), "the end of “Dig the hole”, the end of “x”"),
        (Owner("Customer IT", Side.CUSTOMER, OwnerRule.ONE, ()), "Customer IT"),
        (Condition("if a lift is there"), "if a lift is there"),
        (
            GateCondition("k", "Backup tested", done=False, origin=Origin(Document.FACTS, ())),
            "Backup tested",
        ),
        ("dig", "Dig the hole"),
    ],
)
def test_values_are_said_in_words(value, said):
    assert value_said(value, TITLES) == said


@pytest.mark.parametrize(
    ("window", "said"),
    [
        (Window(Unit.DAY, -999, -3, Anchor.GO_LIVE), "until 3 days before the go-live"),
        (Window(Unit.DAY, -999, -1, Anchor.KICKOFF), "any day before the kickoff"),
        (Window(Unit.DAY, 0, 0, Anchor.GO_LIVE), "the same day from the go-live"),
    ],
)
def test_windows_with_an_open_beginning_name_their_end(window, said):
    assert window_said(window) == said
