"""How the benchmarks measure: in pairs, in turns, and the median of the ratios.

Ratios and not seconds: a machine that is twice as slow is so for both.
"""

import os
import subprocess
import time
from collections.abc import Callable, Mapping
from statistics import median
from typing import NamedTuple

PAIRS = 31
"""Pairs of runs of whole processes; odd, so that one pair is the median."""

ROUNDS = 15
"""Pairs of rounds within one process."""


class Row(NamedTuple):
    """One thing that is measured.

    Attributes:
        name: What is measured.
        peer: What it is measured against.
        limit: The most that the ratio should be; `None` when it is only told.
        measure: Gives the ratio.
    """

    name: str
    peer: str
    limit: float | None
    measure: Callable[[], float]


def processes(
    ours: list[str],
    peer: list[str],
    *,
    variables: Mapping[str, str] | None = None,
    pairs: int = PAIRS,
) -> Callable[[], float]:
    """Measure one command against another, each in processes of its own."""
    environment = {**os.environ, **(variables or {})}
    # Modules are compiled beforehand, as pip does for installed ones.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def once(command: list[str]) -> float:
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=environment)
        return time.perf_counter() - start

    def measure() -> float:
        once(ours), once(peer)
        return median(once(ours) / once(peer) for _ in range(pairs))

    return measure


def calls(ours: Callable[[], object], peer: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Measure one call against another, in this process."""

    def once(call: Callable[[], object]) -> float:
        start = time.perf_counter()
        call()
        return time.perf_counter() - start

    once(ours), once(peer)
    return median(once(ours) / once(peer) for _ in range(rounds))
