"""What the worst input costs: files and texts made to be slow, against what is allowed.

    python bench/hostile.py

Each hostile file is read in turn by one process, which tells the seconds of the processor that
each took and the most memory it used at once. A finding has to be there within a second and
200 MB. Of the rules about texts it tells the slowest, over long texts of every piece; of
workbooks the slowest with ten full cells, again of every piece.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from measuring import Row

from perspectief import outcome
from perspectief.source.places import Folder
from perspectief.source.positions import index
from perspectief.source.reading import read_table

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from helpers.filled import BOOK, GOOD, filled
from helpers.hostile import DEEP, FULL_CELLS, HEAVY, PIECES, full_cell, long_text
from helpers.views import questions, rules, tips, view

SECONDS = 1.0
"""Of the processor, for what is wrong with one file."""

MEMORY = 200.0
"""In MB, for the process that reads them all."""

RULE = 0.5
"""Seconds of the processor, for one rule over texts of 20,000 characters."""

BOOKS = 2.0
"""Seconds of the processor, for a workbook with ten full cells and the pages that come of it."""

FILES: Mapping[str, bytes] = {**{f"deep: {name}": data for name, data in DEEP.items()}, **HEAVY}
STATUS = Path("/proc/self/status")


@cache
def read_all() -> tuple[Mapping[str, float], float]:
    """Give the seconds that each file took in a process of its own, and the MB of that process."""
    done = subprocess.run([sys.executable, __file__, "--read"], check=True, capture_output=True)
    *rows, memory = done.stdout.decode().splitlines()
    return dict(zip(FILES, map(float, rows), strict=True)), float(memory)


def read() -> None:
    """Read all files, printing the seconds of each and, last, the most memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        for data in FILES.values():
            (Path(folder) / "x.toml").write_bytes(data)
            start = time.process_time()
            found = read_table(Folder(folder), "x.toml")[1]
            print(time.process_time() - start)
            assert found
    told = dict(line.split(":") for line in STATUS.read_text().splitlines())
    print(int(told["VmHWM"].split()[0]) / 1000)


@cache
def apply_all() -> Mapping[str, float]:
    """Give the seconds of the slowest long text for each rule about texts."""
    about = [each for code, each in rules().items() if code[2] in "3567"]
    slowest = dict.fromkeys((each.code for each in about), 0.0)
    for piece in PIECES:
        text = long_text(piece)
        files = {"tips.toml": tips([f"Vraag {text}"]), "questions.toml": questions([f"Wat {text}"])}
        seen = view(files)
        for rule in about:
            start = time.process_time()
            list(rule.run(seen))
            slowest[rule.code] = max(slowest[rule.code], time.process_time() - start)
    return slowest


def place_all() -> float:
    """Give the seconds that the places of everything in a file of a megabyte take."""
    text = "".join(f'[vb-{n}]\ntext = "Vraag {n} é"\nroles = ["a", "b"]\n' for n in range(20_000))
    start = time.process_time()
    index(text)
    return time.process_time() - start


@cache
def outcomes() -> Mapping[str, float]:
    """Give the seconds that a workbook takes of which ten cells are full of one piece."""
    took = {}
    with tempfile.TemporaryDirectory() as folder:
        for piece in FULL_CELLS:
            full = {f"B{number}": full_cell(piece) for number in range(2, 11)}
            days = {"B2": "x", "D2": full_cell(piece)}
            filled({**GOOD, "Inzichten": full, "Acties": days}).save(Path(folder) / BOOK)
            start = time.process_time()
            outcome([Path(folder) / BOOK], formats=["md"], plugins=False)
            took[piece] = time.process_time() - start
    return took


def rows() -> Iterator[Row]:
    """Give the rows of the table that `make bench` prints."""
    many = f"{len(FILES)} hostile files"
    yield Row(f"slowest of {many}", "a second", 1.0, lambda: max(read_all()[0].values()) / SECONDS)
    if STATUS.exists():
        yield Row(f"memory for {many}", "200 MB", 1.0, lambda: read_all()[1] / MEMORY)
    rule = "slowest rule over texts of 20,000 characters"
    yield Row(rule, "half a second", 1.0, lambda: max(apply_all().values()) / RULE)
    full = "slowest workbook with ten full cells"
    yield Row(full, "two seconds", 1.0, lambda: max(outcomes().values()) / BOOKS)
    yield Row("places of a megabyte of tables", "a second", 1.0, place_all)


def main() -> None:
    seconds, memory = read_all()
    for name, took in sorted(seconds.items(), key=lambda row: -row[1]):
        print(f"{took:6.2f} s  {name}")
    print(f"{memory:6.0f} MB for all of them in one process")
    for code, took in sorted(apply_all().items(), key=lambda row: -row[1])[:5]:
        print(f"{took:6.2f} s  {code}")
    for piece, took in sorted(outcomes().items(), key=lambda row: -row[1])[:5]:
        print(f"{took:6.2f} s  workbook of {piece!r}")
    print(f"{place_all():6.2f} s  places of a megabyte of tables")


if __name__ == "__main__":
    read() if "--read" in sys.argv else main()
