"""How fast it is, as ratios against named peers, measured in turns in one run.

    make bench

Each row gives the median ratio over pairs of runs, and what it should be at most, if anything.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import checking
import discovery
import four_layers
import hostile
import merging
import oscal
import pages
import planning
import printing
from measuring import Row, calls, processes

HERE = Path(__file__).parent


def main() -> int:
    """Measure every row and print it; exit code 1 when one is over its limit."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", _package()], check=True)
    over = False
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        more = (*discovery.rows(place), *printing.rows(place), *oscal.rows(place), *planning.rows())
        more += (*checking.rows(place), *hostile.rows())
        for row in (*ROWS, *more):
            ratio = row.measure()
            over = over or (row.limit is not None and ratio > row.limit)
            limit = "              " if row.limit is None else f"(at most {row.limit:4.2f})"
            print(f"{ratio:6.2f} {limit}  {row.name}, against {row.peer}", flush=True)
    return int(merging.table() or over)


def _package() -> str:
    import perspectief

    return str(Path(perspectief.__file__).parent)


def _compose() -> float:
    from parsing import contents, parse

    from perspectief.chain import read_chain
    from perspectief.discovery import find
    from perspectief.layers import compose

    found = find("secretaresse")
    chain, _ = read_chain(found.place)
    texts = contents()
    return calls(lambda: compose(chain.layers), lambda: parse(texts))


def _four_layers() -> float:
    with tempfile.TemporaryDirectory() as folder:
        return four_layers.against_parsing(Path(folder))


def _pdf() -> float:
    import bare_typst

    with tempfile.TemporaryDirectory() as folder:
        peer, ours = bare_typst.prepared(Path(folder))
        return calls(ours, peer)


def _word() -> float:
    import bare_docx

    peer, ours = bare_docx.prepared()
    return calls(ours, peer)


_PYTHON = [sys.executable]
ROWS = (
    Row(
        "perspectief list --json",
        "python -c pass",
        3.0,
        processes([*_PYTHON, "-m", "perspectief", "list", "--json"], [*_PYTHON, "-c", "pass"]),
    ),
    Row(
        'perspectief.load("secretaresse") in a fresh process',
        "importing attrs, cattrs, pluggy and tomli and parsing the same files",
        1.3,
        processes(
            [*_PYTHON, "-c", 'import perspectief; perspectief.load("secretaresse")'],
            [*_PYTHON, str(HERE / "parsing.py")],
        ),
    ),
    Row("composing pilot and secretaresse", "tomli parsing the same files", 0.6, _compose),
    Row("composing four layers", "tomli parsing the same files", 0.6, _four_layers),
    Row("the PDFs of the kit", "bare typst on the same sources", 1.25, _pdf),
    pages.ROW,
    Row("Word files of the kit", "bare python-docx, same paragraphs and tables", 1.3, _word),
)

if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.exit(main())
