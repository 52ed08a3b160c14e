"""Random durations, the same for the same seed on every machine.

Random numbers are the raw output of PCG64, which is the same in every version of numpy.
"""

import numpy as np
from numpy.typing import NDArray

from golive.core.scheduling.spreads import BINS

_DRAWS_PER_WORD = 4
_LAST_BIN = np.uint16(BINS - 1)


class Draws:
    """Durations drawn task after task; four draws come from each word of the stream.

    Args:
        simulations: Durations to draw for each task.
        seed: Any whole number.
    """

    def __init__(self, simulations: int, seed: int) -> None:
        self._words = -(-simulations // _DRAWS_PER_WORD)
        self._stream = np.random.PCG64(np.random.SeedSequence(seed % 2**64))
        self._short = np.empty(simulations, dtype=np.uint16)
        self._bins = np.empty(simulations, dtype=np.intp)
        self._drawn = np.empty(simulations, dtype=np.int32)
        self.scratch = np.empty(simulations, dtype=np.int32)

    def next(self, table: NDArray[np.int32]) -> NDArray[np.int32]:
        """Return durations out of a table of quantiles; good until the next call."""
        # The low bytes of a word come first, whatever the order of bytes of the machine.
        words = self._stream.random_raw(self._words).astype("<u8", copy=False)
        quarters = words.view("<u2")[: len(self._short)]
        np.bitwise_and(quarters, _LAST_BIN, out=self._short)
        np.copyto(self._bins, self._short)
        return table.take(self._bins, out=self._drawn, mode="clip")
