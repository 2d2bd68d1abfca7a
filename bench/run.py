"""How fast it is, as ratios against named peers, measured in turns in one run.

    make bench

Each row gives the median ratio over pairs of runs, and what it should be at most. Ratios and
not seconds: a machine that is twice as slow is so for both.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

HERE = Path(__file__).parent
PAIRS = 31
"""Pairs of runs of whole processes; odd, so that one pair is the median."""
ROUNDS = 15
"""Pairs of rounds within one process."""


def main() -> int:
    """Measure every row and print it; exit code 1 when one is over its limit."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", _package()], check=True)
    over = False
    for name, peer, limit, measure in ROWS:
        ratio = measure()
        over = over or ratio > limit
        print(f"{ratio:6.2f} (at most {limit:4.2f})  {name}, against {peer}", flush=True)
    return int(over)


def _package() -> str:
    import perspectief

    return str(Path(perspectief.__file__).parent)


def _process(command: list[str]) -> float:
    start = time.perf_counter()
    # Modules are compiled beforehand, as pip does for installed ones.
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def _processes(ours: list[str], peer: list[str]) -> Callable[[], float]:
    def measure() -> float:
        _process(ours), _process(peer)
        return median(_process(ours) / _process(peer) for _ in range(PAIRS))

    return measure


def _calls(ours: Callable[[], object], peer: Callable[[], object]) -> float:
    def once(call: Callable[[], object]) -> float:
        start = time.perf_counter()
        call()
        return time.perf_counter() - start

    once(ours), once(peer)
    return median(once(ours) / once(peer) for _ in range(ROUNDS))


def _compose() -> float:
    from parsing import contents, parse

    from perspectief.chain import read_chain
    from perspectief.discovery import find
    from perspectief.layers import compose

    found = find("secretaresse")
    chain, _ = read_chain(found.place)
    texts = contents()
    return _calls(lambda: compose(chain.layers), lambda: parse(texts))


def _pdf() -> float:
    import bare_typst

    with tempfile.TemporaryDirectory() as folder:
        peer, ours = bare_typst.prepared(Path(folder))
        return _calls(ours, peer)


_PYTHON = [sys.executable]
ROWS = (
    (
        "perspectief list --json",
        "python -c pass",
        3.0,
        _processes([*_PYTHON, "-m", "perspectief", "list", "--json"], [*_PYTHON, "-c", "pass"]),
    ),
    (
        'perspectief.load("secretaresse") in a fresh process',
        "importing attrs, cattrs, pluggy and tomli and parsing the same files",
        1.3,
        _processes(
            [*_PYTHON, "-c", 'import perspectief; perspectief.load("secretaresse")'],
            [*_PYTHON, str(HERE / "parsing.py")],
        ),
    ),
    ("composing pilot and secretaresse", "tomli parsing the same files", 0.6, _compose),
    ("the PDFs of the kit", "bare typst on the same sources", 1.25, _pdf),
)

if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.exit(main())
