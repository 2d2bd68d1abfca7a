"""Checking a thousand versions of a pack, against reading their files and letting tomli parse them.

    python bench/checking.py [COUNT] [--jobs N]

Both are done in the same number of processes, in turns, and the median ratio is told: of versions
as `customise` leaves them, with a lock, and without. Beside them, for the record: taplo and
check-jsonschema with our schemas on the same files, when they are installed beside this Python or
in `bench/.venv`.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from statistics import median

import tomli
import version_layers
from measuring import Row, calls, peer_tool, processes, timed

from perspectief import check, check_many, load, schemas
from perspectief.many.working import cores

COUNT = 1000
ROUNDS = 3
PAIRS = 9
LANGUAGES = ("nl", "en")
IN_EACH = "loading it in both of the languages that are checked"


def parse(folders: Sequence[Path]) -> None:
    """Read and parse all files of some versions, their locks included."""
    for folder in folders:
        for path in sorted(folder.iterdir()):
            tomli.loads(path.read_bytes().decode())


def parse_all(folders: Sequence[Path], jobs: int) -> None:
    """Do so in as many processes as the check."""
    if jobs == 1:
        parse(folders)
        return
    size = -(-len(folders) // jobs)
    parts = [folders[start : start + size] for start in range(0, len(folders), size)]
    with ProcessPoolExecutor(jobs) as pool:
        list(pool.map(parse, parts))


def check_all(folders: Sequence[Path], jobs: int) -> int:
    """Check all of them, with all rules; give how many findings there are."""
    return sum(len(each.findings) for each in check_many(folders, jobs=jobs))


def ratio(folders: Sequence[Path], jobs: int, rounds: int = ROUNDS) -> tuple[float, float, float]:
    """Give the median seconds of parsing and of checking, and the median of their ratio."""
    pairs = [
        (timed(lambda: parse_all(folders, jobs)), timed(lambda: check_all(folders, jobs)))
        for _ in range(rounds)
    ]
    peers, ours = zip(*pairs, strict=True)
    return median(peers), median(ours), median(our / peer for peer, our in pairs)


def peers(folders: Sequence[Path], place: Path) -> Iterator[tuple[str, float]]:
    """Give the seconds that other checkers take for the same files, with our schemas."""
    for name in schemas.names():
        (place / f"{name}.json").write_text(schemas.schema(name), "utf-8")
    kinds = sorted({path.stem for path in folders[0].glob("*.toml")})
    files = {kind: [str(folder / f"{kind}.toml") for folder in folders] for kind in kinds}
    for tool, before in (("check-jsonschema", ["--schemafile"]), ("taplo", ["check", "--schema"])):
        if path := peer_tool(tool):
            commands = [[path, *before, schema(place, kind, tool), *files[kind]] for kind in kinds]
            yield tool, timed(partial(run, commands))


def schema(place: Path, kind: str, tool: str) -> str:
    path = place / f"{kind}.json"
    return path.as_uri() if tool == "taplo" else str(path)


def run(commands: list[list[str]]) -> None:
    for command in commands:
        subprocess.run(command, check=False, capture_output=True)


def _load_each(what: str | Path) -> None:
    """Load a pack in each of its languages: what a check looks at."""
    for language in LANGUAGES:
        load(what, language=language)


def _beside(peer: Callable[[str | Path], object], what: str | Path) -> float:
    return calls(partial(check, what), partial(peer, what), PAIRS)


def _rows_of_one(place: Path) -> Iterator[Row]:
    (version,) = version_layers.written(place, 1, locked=True)
    for name, what in (("secretaresse", "secretaresse"), ("a version of it", version)):
        for told, peer in (("load of the same", load), (IN_EACH, _load_each)):
            yield Row(f"check of {name}", told, 1.5, partial(_beside, peer, what))


def _fresh() -> Iterator[Row]:
    """Give the rows of checking a pack in a process of its own, as a hook before a commit does."""
    once = "import perspectief; perspectief.load('secretaresse'{})"
    each = "; ".join(once.format(f", language='{language}'") for language in LANGUAGES)
    for told, loading in (("loading it in one", once.format("")), (IN_EACH, each)):
        yield Row(
            "perspectief check secretaresse, in a fresh process",
            told,
            1.5,
            processes(
                [sys.executable, "-m", "perspectief", "check", "secretaresse"],
                [sys.executable, "-c", loading],
                pairs=PAIRS,
            ),
        )


def rows(place: Path) -> Iterator[Row]:
    """Give the rows of the table that `make bench` prints."""
    yield from _fresh()
    yield from _rows_of_one(place / "one")
    folders = version_layers.written(place / "many", COUNT, locked=True)
    yield Row(
        f"check of {COUNT} versions of secretaresse, in {cores()} processes",
        "reading and tomli-parsing their files in as many",
        3.0,
        lambda: ratio(folders, cores())[2],
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=COUNT)
    parser.add_argument("--jobs", type=int, default=cores())
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as top:
        for locked in (True, False):
            place = Path(top) / ("locked" if locked else "bare")
            folders = version_layers.written(place, options.count, locked=locked)
            told = ", ".join(f"{n:.0f} {what}" for what, n in version_layers.size(folders).items())
            print(f"{len(folders)} versions of {told} each; {options.jobs} processes")
            print("findings:", check_all(folders, options.jobs))
            peer, our, times = ratio(folders, options.jobs)
            print(f"  parsing {peer:.2f} s, checking {our:.2f} s: {times:.1f} times", flush=True)
        for tool, seconds in peers(folders, Path(top)):
            print(f"  {tool} with our schemas: {seconds:.2f} s", flush=True)


if __name__ == "__main__":
    main()
