"""How golive times: the candidates take turns in one run, medians are compared, ratios are printed.

One wall time says little on a shared machine; a ratio of medians of runs that alternate does.
"""

import argparse
import platform
import statistics
import sys
import time
from collections.abc import Callable, Mapping


def options(what: str) -> argparse.Namespace:
    """Read `--full`, `--rounds` and `--cpu`."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument(
        "--full", action="store_true", help="the full sizes, minutes not seconds"
    )
    parser.add_argument(
        "--cpu",
        dest="clock",
        action="store_const",
        const=time.process_time,
        default=time.perf_counter,
        help="count this process's processor time, where other work would spoil wall times",
    )
    parser.add_argument("--rounds", type=int, default=5, help="times that each candidate runs")
    return parser.parse_args()


def medians(
    candidates: Mapping[str, Callable[[], object]],
    rounds: int,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, float]:
    """Return the median seconds of each candidate; they take turns, after one turn to warm up."""
    seconds: dict[str, list[float]] = {name: [] for name in candidates}
    for turn in range(rounds + 1):
        for name, run in candidates.items():
            begin = clock()
            run()
            if turn:
                seconds[name].append(clock() - begin)
    return {name: statistics.median(times) for name, times in seconds.items()}


def report(title: str, found: Mapping[str, float], own: str, unit: float = 1e3) -> None:
    """Print the medians in milliseconds and what multiple of golive's own time each is."""
    print(f"\n{title}")
    for name, seconds in found.items():
        ratio = seconds / found[own]
        print(f"  {name:<44} {seconds * unit:12.3f} ms {ratio:10.2f} x golive")


def goal(
    text: str, ratio: float, *, at_least: float | None = None, at_most: float | None = None
) -> None:
    """Print whether a ratio reaches its goal."""
    reached = (at_least is None or ratio >= at_least) and (at_most is None or ratio <= at_most)
    wanted = f">= {at_least:g}" if at_least is not None else f"<= {at_most:g}"
    print(f"  goal {text}: {ratio:.2f} ({wanted}): {'reached' if reached else 'NOT reached'}")


def heading() -> None:
    """Print what the figures were measured on."""
    print(f"Python {platform.python_version()}, {platform.machine()}, {sys.platform}")
