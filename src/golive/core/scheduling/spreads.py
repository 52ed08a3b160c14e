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


def duration_table(planned_days: int, spread: Spread) -> NDArray[np.int32]:
    """Return the durations at 4,096 evenly spaced quantiles, ascending, in whole working days.

    A milestone stays one; every other task takes at least one day.
    """
    if planned_days == 0:
        return np.zeros(BINS, dtype=np.int32)
    if spread.from_history:
        return _whole(_between(sorted(spread.history)))
    sigma = DEFAULT_SIGMA[spread.kind]
    if sigma == 0:
        return np.full(BINS, planned_days, dtype=np.int32)
    return _default(planned_days, sigma)


@lru_cache(maxsize=1_024)
def _default(planned_days: int, sigma: float) -> NDArray[np.int32]:
    table = _whole([planned_days * math.exp(sigma * z) for z in _normal_quantiles()])
    table.flags.writeable = False
    return table


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


def _whole(values: Sequence[float]) -> NDArray[np.int32]:
    # The small addition keeps halves together however a platform rounds its exponentials.
    days = [max(_LEAST_DAYS, math.floor(value + 0.5 + 1e-9)) for value in values]
    return np.array(days, dtype=np.int32)
