"""Tables from spreadsheets: how their cells are parted."""

import csv
from collections.abc import Sequence

LOOKED_AT = 50
"""Lines that decide how cells are parted."""


def dialect_of(lines: Sequence[str]) -> type[csv.Dialect]:
    """Return how the cells of a table are parted; a list without parting is read as one cell."""
    try:
        return csv.Sniffer().sniff("\n".join(lines[:LOOKED_AT]), delimiters=",;\t|")
    except csv.Error:
        return csv.excel
