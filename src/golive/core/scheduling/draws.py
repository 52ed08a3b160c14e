"""Random durations, the same for the same seed on every machine.

Random numbers are the raw output of PCG64, which is the same in every version of numpy. All plans
of one forecast use the same numbers, so that these are drawn once, and a duration that the same
task of another plan has drawn already is not looked up again.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from golive.core.scheduling.spreads import BINS, Durations

_DRAWS_PER_WORD = 4
_LAST_BIN = np.uint16(BINS - 1)
BLOCK = 16_384
_MOST_ROWS = 1_024
_ROWS_AT_ONCE = 256

Row = NDArray[np.signedinteger]


class Block:
    """Durations of simulations that are played side by side.

    Args:
        simulations: How many.
        stream: Where their random numbers come from.
    """

    def __init__(self, simulations: int, stream: np.random.PCG64) -> None:
        self.simulations = simulations
        self._words = -(-simulations // _DRAWS_PER_WORD)
        self._stream = stream
        self._bins: list[NDArray[np.uint16]] = []
        self._rows: dict[tuple[int, int], tuple[Durations, Row]] = {}
        self._pool = np.empty((0, simulations), dtype=np.int16)

    def row(self, position: int, durations: Durations) -> Row:
        """Return the drawn durations of the task at a position among those drawn.

        The array is shared and must not be changed.
        """
        key = (position, id(durations))
        known = self._rows.get(key)
        if known is not None:
            return known[1]
        bins = self._numbers(position)
        row: Row
        if durations.table.dtype != np.int16 or len(self._rows) == _MOST_ROWS:
            row = durations.table.take(bins, mode="clip")
            return row
        at = len(self._rows) % _ROWS_AT_ONCE
        if not at:
            # Memory in large pieces costs half as much as in small ones.
            self._pool = np.empty((_ROWS_AT_ONCE, self.simulations), dtype=np.int16)
        row = durations.table.take(bins, out=self._pool[at], mode="clip")
        # The durations are kept with the row, so that no others get their identity.
        self._rows[key] = (durations, row)
        return row

    def _numbers(self, position: int) -> NDArray[np.uint16]:
        while len(self._bins) <= position:
            # The low bytes of a word come first, whatever the order of bytes of the machine.
            words = self._stream.random_raw(self._words).astype("<u8", copy=False)
            quarters = words.view("<u2")[: self.simulations]
            self._bins.append(np.bitwise_and(quarters, _LAST_BIN))
        return self._bins[position]


class Draws:
    """The random numbers of a forecast, in blocks of simulations.

    Args:
        simulations: Durations to draw for each task.
        seed: Any whole number.
    """

    def __init__(self, simulations: int, seed: int) -> None:
        self.simulations = simulations
        self._stream = np.random.PCG64(np.random.SeedSequence(seed % 2**64))
        self._only = Block(simulations, self._stream) if simulations <= BLOCK else None

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks; a forecast of more than one makes them anew for each plan."""
        if self._only is not None:
            yield self._only
            return
        for number, first in enumerate(range(0, self.simulations, BLOCK)):
            yield Block(min(BLOCK, self.simulations - first), self._stream.jumped(number))
