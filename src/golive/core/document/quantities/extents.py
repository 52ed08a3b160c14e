"""How far windows reach, and how the numbers of one become its value."""

from golive.core.document.quantities.reader import Found, Pairs, Reader
from golive.core.document.values import Anchor, Basis, Unit, Window

MOST = {"day": 3660, "week": 520, "month": 120}
"""Larger numbers are years and identifiers, not windows."""
DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30}
"""Days of a unit, where windows in weeks and months become days."""


def build_window(
    reader: Reader,
    at: int,
    end: int,
    unit: str,
    low: int,
    high: int,
    basis: Basis = Basis.CALENDAR,
) -> Found | None:
    """Build a window from what stands in the text, or None when no plan reaches that far."""
    if unit == "year":
        unit, low, high = "month", 12 * (low - 1) + 1, 12 * high
    if max(abs(low), abs(high)) > MOST[unit]:
        return None
    reading = ""
    params: Pairs = (("phrase", reader.written(at, end)),)
    if low > high:
        low, high = high, low
        reading = "QT004"
    if low >= 0:
        return Found(
            Window(Unit(unit), low, high, Anchor.CONTRACT, basis),
            at,
            end,
            reading,
            params if reading else (),
        )
    # Negative windows count back from the go-live: week -1 is the seven days before it.
    days = DAYS[Unit(unit)]
    first = low * days
    last = high if unit == "day" else high * days + days - 1 if high < 0 else high * days - 1
    value = Window(Unit.DAY, first, max(last, first), Anchor.GO_LIVE, basis)
    return Found(value, at, end, reading or "QT006", params)
