"""How the benchmarks measure: in pairs, in turns, and the median of the ratios.

Ratios and not seconds: a machine that is twice as slow is so for both.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from statistics import median
from typing import NamedTuple

PEERS = Path(__file__).parent / ".venv"
"""The environment with the peers; `make bench` makes it."""

PEER_PYTHON = PEERS / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

PAIRS = 31
"""Pairs of runs of whole processes; odd, so that one pair is the median."""

ROUNDS = 15
"""Pairs of rounds within one process."""


def has_peer(module: str) -> bool:
    """Tell whether the environment of the peers is there, with a module that can be imported."""
    if not PEER_PYTHON.exists():
        return False
    command = [str(PEER_PYTHON), "-c", f"import {module}"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def peer_tool(name: str) -> str | None:
    """Give the path of a tool, beside this Python or in the environment of the peers."""
    places = (Path(sys.executable).parent, PEER_PYTHON.parent)
    return shutil.which(name, path=os.pathsep.join(map(str, places)))


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


def timed(call: Callable[[], object]) -> float:
    """Give the seconds that a call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


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
        return timed(
            partial(subprocess.run, command, check=True, capture_output=True, env=environment)
        )

    def measure() -> float:
        once(ours), once(peer)
        return median(once(ours) / once(peer) for _ in range(pairs))

    return measure


def calls(ours: Callable[[], object], peer: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Measure one call against another, in this process."""
    timed(ours), timed(peer)
    return median(timed(ours) / timed(peer) for _ in range(rounds))
