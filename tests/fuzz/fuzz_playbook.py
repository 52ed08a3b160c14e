"""Fuzzes decode, repair, outline, recogniser and linter with atheris (libFuzzer).

Usage: python tests/fuzz/fuzz_playbook.py [-runs=N] [-seed=N] [-max_len=BYTES] FOLDER

The folder gets a first corpus when it is empty; libFuzzer adds what reaches new code, and
writes an input that fails to the present folder.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["golive.core.document", "golive.core.playbook"]):
    from reading_checks import MEMORY_LIMIT_MB, check_reading, peak_memory_mb
from samples import fragments, pieces

USUAL_SIZE = 512
KEPT_BROKEN = 16


def plant(folder: Path, size: int) -> None:
    """Write the first corpus, of inputs of at most so many bytes, into an empty folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        return
    for number, data in enumerate((*fragments(), *pieces(size))):
        (folder / f"{number:05}").write_bytes(data)


def mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """Mutate the bytes; most of the time what is no UTF-8 is taken out again.

    Otherwise nearly every input would be one whose encoding has to be guessed.
    """
    mutated = atheris.Mutate(data, max_size)
    return mutated if seed % KEPT_BROKEN == 0 else mutated.decode("utf-8", "ignore").encode()


def one_input(data: bytes) -> None:
    """Read one input; any exception ends the run and keeps the input."""
    check_reading(data)
    peak = peak_memory_mb()
    assert peak < MEMORY_LIMIT_MB, f"{peak:.0f} MiB"


if __name__ == "__main__":
    said = [word.partition("=")[2] for word in sys.argv if word.startswith("-max_len=")]
    plant(Path(sys.argv[-1]), int(said[-1]) if said else USUAL_SIZE)
    words = f"-dict={Path(__file__).with_name('markdown.dict')}"
    atheris.Setup([sys.argv[0], words, *sys.argv[1:]], one_input, custom_mutator=mutate)
    atheris.Fuzz()
