"""How long `golive playbook check` takes beside its limit, both as whole processes in one run.

Limit: three times `python -c 'import click, markdown_it'`, the least that a command line with a
Markdown parser does. Prints medians of alternating runs and whether the limit was kept.

Usage: python benchmarks/bench_cli.py [FILE] [RUNS]
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

LIMIT = 3.0
ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "playbooks" / "saas-high-touch.md"


def environment() -> dict[str, str]:
    """Return an environment in which Python keeps compiled modules, as an installation does."""
    return {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }


def seconds(command: list[str]) -> float:
    """Return how long a command takes."""
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, env=environment())
    took = time.perf_counter() - started
    if done.returncode not in {0, 1}:
        sys.exit(done.stderr.decode())
    return took


def main() -> None:
    """Run peer and subject in turns and print the ratio."""
    sample = sys.argv[1] if len(sys.argv) > 1 else str(SAMPLE)
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    golive = str(Path(sys.executable).with_name("golive"))
    commands = {
        "python": [sys.executable, "-c", "pass"],
        "limit": [sys.executable, "-c", "import click, markdown_it"],
        "check": [golive, "playbook", "check", sample],
        "--version": [golive, "--version"],
    }
    for command in commands.values():
        seconds(command)
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    median = {name: statistics.median(times) for name, times in taken.items()}
    for name, value in median.items():
        print(f"{name:<10} {value * 1000:7.1f} ms")
    ratio = median["check"] / median["limit"]
    kept = "kept" if ratio <= LIMIT else "missed"
    print(f"check / (import click, markdown_it) = {ratio:.2f}   limit {LIMIT:.1f}   {kept}")


if __name__ == "__main__":
    main()
