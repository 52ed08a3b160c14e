"""How far real durations stray from planned ones: own history where there is enough, else stated defaults."""

import math
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

BINS = 4_096
ENOUGH = 5
MOST_DAYS = 100_000
"""No task takes longer; it is more than golive's calendars have."""
_LEAST_DAYS = 1


class SpreadKind(StrEnum):
    """Who does the work decides how far it strays, as long as there is no history."""

    FIXED = "fixed"
    VENDOR = "vendor"
    CUSTOMER = "customer"
    BOTH = "both"
    THIRD_PARTY = "third_party"
    UNKNOWN = "unknown"


DEFAULT_SIGMA: dict[SpreadKind, float] = {
    SpreadKind.FIXED: 0.0,
    SpreadKind.VENDOR: 0.3,
    SpreadKind.CUSTOMER: 0.5,
    SpreadKind.BOTH: 0.5,
    SpreadKind.THIRD_PARTY: 0.6,
    SpreadKind.UNKNOWN: 0.4,
}
"""Sigma of the logarithm of real over planned duration; the median is the plan.

An assumption, not a measurement: 0.3 means that two thirds of tasks take 0.74 to 1.35 times
their planned days, 0.5 that they take 0.61 to 1.65 times. History of five or more replaces it.
"""


class Spread(Struct, frozen=True):
    """Where the durations of a task come from.

    Args:
        kind: Default spread while there is too little history.
        history: Working days that the same task took before, in any order; used from five on.
    """

    kind: SpreadKind = SpreadKind.UNKNOWN
    history: tuple[float, ...] = ()

    @property
    def from_history(self) -> bool:
        """Whether there is enough history to draw from it."""
        return len(self.history) >= ENOUGH


class Durations(Struct, frozen=True, eq=False):
    """Durations to draw from.

    Args:
        table: Those at 4,096 evenly spaced quantiles, ascending, in whole working days.
        least: The shortest.
        most: The longest.
    """

    table: NDArray[np.signedinteger]
    least: int
    most: int


@lru_cache(maxsize=1_024)
def durations(planned_days: int, spread: Spread) -> Durations:
    """Return the durations of a task as `spread` has them.

    A milestone stays one; every other task takes at least one day.
    """
    sigma = DEFAULT_SIGMA[spread.kind]
    if planned_days == 0:
        days: Sequence[float] = [0.0]
    elif spread.from_history:
        days = _between(sorted(spread.history))
    elif sigma == 0:
        days = [planned_days]
    else:
        days = [planned_days * math.exp(sigma * z) for z in _normal_quantiles()]
    least = _LEAST_DAYS if planned_days else 0
    # The small addition keeps halves together however a platform rounds its exponentials.
    whole = [min(max(least, math.floor(day + 0.5 + 1e-9)), MOST_DAYS) for day in days]
    narrow = whole[-1] <= np.iinfo(np.int16).max
    table: NDArray[np.signedinteger] = np.empty(BINS, dtype=np.int16 if narrow else np.int32)
    table[:] = whole
    table.flags.writeable = False
    return Durations(table, whole[0], whole[-1])


@lru_cache(maxsize=1)
def _normal_quantiles() -> tuple[float, ...]:
    normal = NormalDist()
    return tuple(normal.inv_cdf((k + 0.5) / BINS) for k in range(BINS))


def _between(values: Sequence[float]) -> list[float]:
    """Return quantiles of ascending values, straight lines between them."""
    last = len(values) - 1
    found = []
    for k in range(BINS):
        position = min(max((k + 0.5) / BINS * len(values) - 0.5, 0.0), float(last))
        low = int(position)
        high = min(low + 1, last)
        found.append(values[low] + (values[high] - values[low]) * (position - low))
    return found
